"""Sessions as the lines of reports: read in one statement around the ORM, which takes several times as long."""

from collections.abc import Mapping, Sequence
from typing import Any

from echarge.store.setup import Store
from echarge.store.sql_text import Text

COLUMNS = (
    "id", "began_at", "reference", "ongoing", "session_type", "presented_tag", "connector_number", "energy_mwh",
    "charging_s", "connected_at", "started_at", "stopped_at", "disconnected_at", "completed_at", "stop_reason",
    "stopped_by", "needs_review", "frozen_tariff", "currency", "billed_at", "total_minor", "energy_minor",
    "time_minor", "connection_minor", "parking_minor", "vat_minor",
)  # fmt: skip
JOINED = {
    "driver": {"name": "driver_name", "email": "driver_email"},
    "vehicle": {"registration": "vehicle_registration"},
    "site": {"name": "site_name"},
    "charger": {"name": "charger_name"},
    "evse": {"name": "evse_name"},
}

SELECTED = ", ".join(
    [
        *(f's."{column}"' for column in COLUMNS),
        *(f'{table}."{column}" AS {name}' for table, names in JOINED.items() for column, name in names.items()),
    ]
)
JOINS = " ".join(f'LEFT JOIN "{table}" AS {table} ON {table}."id" = s."{table}_id"' for table in JOINED)

Line = Mapping[str, Any]
"""A session's columns and the names of what it refers to; instants and JSON as the database gives them."""


async def session_lines(store: Store, organisation_id: int, ids: Sequence[int]) -> Sequence[Line]:
    """Return the lines of those of the sessions that are the organisation's, in this order."""
    text = Text(store.dialect)
    among, owner = text.among('s."id"', ids), text.mark(organisation_id)
    sql = f'SELECT {SELECTED} FROM "charging_session" AS s {JOINS} WHERE {among} AND s."organisation_id" = {owner}'  # noqa: S608 -- names and marks
    _, rows = await store.reader.execute_query(sql, text.values)
    by_id = {row["id"]: row for row in rows}
    return [by_id[each] for each in ids if each in by_id]
