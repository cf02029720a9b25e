"""What decisions are made from, each in one query."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.domain.access import TagFacts
from echarge.domain.tariffs import FrozenTariff, tariff_in_force
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of
from echarge.store.statements import Dialect

TAG = """
SELECT t."id", t."status", t."expires_at", t."sessions_max", t."driver_id", t."vehicle_id",
       d."active" AS driver_active, v."active" AS vehicle_active,
       (SELECT count(*) FROM "charging_session" s
         WHERE s."tag_id" = t."id" AND s."stopped_at" IS NULL AND s."authorised_at" IS NOT NULL
           AND (s."evse_id" IS NULL OR s."evse_id" <> ?)) AS sessions_open
  FROM "tag" t
  LEFT JOIN "driver" d ON d."id" = t."driver_id"
  LEFT JOIN "vehicle" v ON v."id" = t."vehicle_id"
 WHERE t."organisation_id" = ? AND t."uid_key" = ?
"""

PLACE = """
SELECT o."currency", o."vat_rate_bp", o."energy_threshold_mwh", e."max_power_w", c."max_power_w" AS charger_power_w,
       e."tariff_id" AS evse_tariff_id, s."tariff_id" AS site_tariff_id, o."tariff_id" AS organisation_tariff_id
  FROM "charger" c
  JOIN "site" s ON s."id" = c."site_id"
  JOIN "organisation" o ON o."id" = c."organisation_id"
  LEFT JOIN "evse" e ON e."charger_id" = c."id" AND e."id" = ?
 WHERE c."id" = ?
"""


@lru_cache(maxsize=64)
def for_dialect(sql: str, dialect: Dialect) -> str:
    """Return the query with the placeholders of the dialect."""
    if dialect == "sqlite":
        return sql
    numbers = iter(range(1, sql.count("?") + 1))
    return re.sub(r"\?", lambda _: f"${next(numbers)}", sql)


async def row_of(
    db: BaseDBAsyncClient, dialect: Dialect, sql: str, values: Sequence[object]
) -> Mapping[str, Any] | None:
    """Return the query's only row, or None."""
    _, rows = await db.execute_query(for_dialect(sql, dialect), list(values))
    return rows[0] if rows else None


async def tag_facts(
    db: BaseDBAsyncClient, dialect: Dialect, *, organisation_id: int, uid_key: str, evse_id: int | None
) -> TagFacts | None:
    """Return what is known of the tag; sessions at this very EVSE do not count, for a new one there replaces them."""
    row = await row_of(db, dialect, TAG, (evse_id or 0, organisation_id, uid_key))
    if row is None:
        return None
    return TagFacts(
        tag_id=row["id"],
        driver_id=row["driver_id"],
        vehicle_id=row["vehicle_id"],
        active=row["status"] == "ACTIVE",
        holder_active=row["driver_active"] != 0 and row["vehicle_active"] != 0,
        expires_at=instant(row["expires_at"]),
        sessions_open=row["sessions_open"],
        sessions_max=row["sessions_max"],
    )


def instant(value: str | datetime | None) -> datetime | None:
    """Return a stored instant, which SQLite keeps as text."""
    if value is None:
        return None
    at = datetime.fromisoformat(value) if isinstance(value, str) else value
    return at.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """What a place means for a session that starts there now."""

    currency: str
    threshold_mwh: int
    max_power_w: int | None
    tariff: FrozenTariff


async def place_facts(db: BaseDBAsyncClient, dialect: Dialect, *, charger_id: int, evse_id: int | None) -> PlaceFacts:
    """Return the tariff in force at the place, frozen, and what else a session takes from it."""
    row = await row_of(db, dialect, PLACE, (evse_id or 0, charger_id))
    if row is None:
        raise LookupError(f"charger {charger_id} is gone")
    tariff_id, chosen_by = tariff_in_force(row["evse_tariff_id"], row["site_tariff_id"], row["organisation_tariff_id"])
    tariff = FrozenTariff.none(row["currency"], row["vat_rate_bp"])
    if tariff_id is not None:
        stored = await models.Tariff.get(id=tariff_id, using_db=db)
        tariff = frozen_tariff_of(stored, vat_rate_bp=row["vat_rate_bp"], chosen_by=chosen_by)
    return PlaceFacts(
        currency=tariff.currency,
        threshold_mwh=row["energy_threshold_mwh"],
        max_power_w=row["max_power_w"] or row["charger_power_w"],
        tariff=tariff,
    )
