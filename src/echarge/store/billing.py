"""Sessions with all that stands on their bills, in one statement around the ORM, which takes several for each."""

from collections.abc import Mapping, Sequence
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.store.sql_text import Text
from echarge.store.urls import Dialect

Billed = Mapping[str, Any]
"""A session's columns, and those of what it refers to; instants and JSON as the database gives them."""

SESSION = (
    "organisation_id", "driver_id", "reference", "currency", "total_minor", "vat_minor", "began_at", "started_at",
    "stopped_at", "disconnected_at", "completed_at", "billed_at", "energy_mwh", "charging_s", "parked_s",
    "frozen_tariff", "energy_minor", "time_minor", "connection_minor", "parking_minor",
)  # fmt: skip
JOINED = {
    "organisation": {
        "name": "seller_name", "address": "seller_address", "vat_number": "vat_number", "support_phone": "phone",
        "support_email": "email",
    },
    "site": {
        "name": "site_name", "address": "site_address", "time_zone": "time_zone", "city": "city",
        "postcode": "postcode", "country": "country", "latitude_micro": "latitude_micro",
        "longitude_micro": "longitude_micro",
    },
    "evse": {"name": "evse_name"},
    "driver": {"name": "driver_name", "email": "driver_email"},
}  # fmt: skip
SELECTED = ", ".join(
    [
        's."id" AS session_id',
        *(f's."{column}"' for column in SESSION),
        *(f'{table}."{column}" AS {name}' for table, names in JOINED.items() for column, name in names.items()),
    ]
)
JOINS = " ".join(f'LEFT JOIN "{table}" AS {table} ON {table}."id" = s."{table}_id"' for table in JOINED)

# As `settlement.payment_for` finds a payment, or begins one.
NO_MONEY = """NOT EXISTS (SELECT 1 FROM "payment" p WHERE p."session_id" = s."id")
  AND NOT EXISTS (SELECT 1 FROM "command" c JOIN "payment" p ON p."command_id" = c."id"
    WHERE c."session_id" = s."id" AND c."name" = 'START_CHARGING')
  AND (s."driver_id" IS NULL OR s."total_minor" = 0 OR NOT EXISTS (SELECT 1 FROM "saved_method" m
    WHERE m."driver_id" = s."driver_id" AND m."provider" = {provider} AND m."removed_at" IS NULL))"""


async def billed(db: BaseDBAsyncClient, dialect: Dialect, session_id: int) -> Billed:
    """Return one session."""
    text = Text(dialect)
    sql = f'SELECT {SELECTED} FROM "charging_session" AS s {JOINS} WHERE s."id" = {text.mark(session_id)}'  # noqa: S608 -- names and marks
    _, rows = await db.execute_query(sql, text.values)
    return rows[0]


async def billed_without_money(
    db: BaseDBAsyncClient, dialect: Dialect, session_ids: Sequence[int], provider: str
) -> Sequence[Billed]:
    """Return those of the unsettled sessions that are payable and were never billed, and that no payment belongs to."""
    text = Text(dialect)
    among, mark = text.among('u."session_id"', session_ids), text.mark(provider)
    sql = (
        f'SELECT {SELECTED} FROM "unsettled_session" AS u JOIN "charging_session" AS s ON s."id" = u."session_id"'  # noqa: S608 -- names and marks
        f' {JOINS} WHERE {among} AND s."billed_at" IS NOT NULL AND s."needs_review" IS NULL'
        f' AND NOT EXISTS (SELECT 1 FROM "bill" b WHERE b."session_id" = s."id")'
        f' AND {NO_MONEY.format(provider=mark)} ORDER BY u."id"'
    )
    _, rows = await db.execute_query(sql, text.values)
    return rows
