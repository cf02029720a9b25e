"""What decisions are made from, each in one look-up."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.domain.tariffs import FrozenTariff, TariffSource, tariff_in_force
from echarge.domain.values import dataclass
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of
from echarge.store.models.drivers import UID_CHARS_MAX, Tag
from echarge.store.quick_reads import QuickReads


def spelled(sql: str) -> Mapping[str, str]:
    """Return the look-up as each database wants its placeholders, which are numbered here."""
    sqlite = sql
    for number in range(1, 10):
        sqlite = sqlite.replace(f"${number}", f"?{number}")
    return {"sqlite": sqlite, "postgres": sql}


VEHICLE = spelled("""
SELECT COALESCE(
  (SELECT "vehicle_id" FROM "tag" WHERE "id" = $1),
  (SELECT CASE WHEN count(*) = 1 THEN min(o."id") END
     FROM (SELECT "id" FROM "vehicle" WHERE "driver_id" = $2 AND "active" LIMIT 2) o)
) AS id
""")
"""The tag's, else the only one that its driver has in use; of two nobody knows which."""

PRICES = (
    "name", "currency", "energy_micro_per_kwh", "time_micro_per_hour", "connection_fee_minor",
    "parking_micro_per_hour", "parking_free_minutes", "parking_cap_minor", "elements", "energy_step_wh", "time_step_s",
    "parking_step_s", "energy_vat_bp", "time_vat_bp", "connection_vat_bp", "parking_vat_bp", "minimum_minor",
    "maximum_minor",
)  # fmt: skip

TARIFFS_MAX = 1_000
"""So many tariffs are remembered as they were made."""

PLACE = spelled(
    'SELECT o."currency" AS own_currency, o."vat_rate_bp", o."energy_threshold_mwh", e."max_power_w", s."time_zone",'  # noqa: S608 -- names of ours
    ' c."max_power_w" AS charger_power_w, e."tariff_id" AS evse_tariff_id, s."tariff_id" AS site_tariff_id,'
    ' o."tariff_id" AS organisation_tariff_id, ' + ", ".join(f't."{column}"' for column in PRICES) + ' FROM "charger" c'
    ' JOIN "site" s ON s."id" = c."site_id"'
    ' JOIN "organisation" o ON o."id" = c."organisation_id"'
    ' LEFT JOIN "evse" e ON e."charger_id" = c."id" AND e."id" = $2'
    ' LEFT JOIN "tariff" t ON t."id" = COALESCE(e."tariff_id", s."tariff_id", o."tariff_id")'
    ' WHERE c."id" = $1'
)

SHOWN = spelled("""
SELECT "at" FROM (
  SELECT "presented_key", "at" FROM "access_decision"
   WHERE "charger_id" = $1 AND "evse_id" IS NULL AND "at" >= $2 AND "at" <= $3
   ORDER BY "at" DESC LIMIT 50
) AS latest WHERE "presented_key" = $4 ORDER BY "at" DESC LIMIT 1
""")


NAMED = spelled('SELECT "id" FROM "charging_session" WHERE "charger_id" = $1 AND "transaction_key" = $2')

CHARGER = spelled('SELECT "charger_id" FROM "evse" WHERE "id" = $1 AND "organisation_id" = $2')

EXPIRY = spelled('SELECT "expires_at" FROM "tag" WHERE "id" = $1')


@dataclass(frozen=True, slots=True)
class InTransaction:
    """Look-ups that see what the transaction has written."""

    db: BaseDBAsyncClient

    async def rows(self, sql: Mapping[str, str], values: Sequence[object]) -> Sequence[Mapping[str, Any]]:
        """Return the rows of a look-up that is spelled in both dialects."""
        _, rows = await self.db.execute_query(sql[self.db.capabilities.dialect], list(values))
        return rows

    async def row(self, sql: Mapping[str, str], values: Sequence[object]) -> Mapping[str, Any] | None:
        """Return the only row, or None."""
        rows = await self.rows(sql, values)
        return rows[0] if rows else None


Reads = QuickReads | InTransaction
"""Where a decision looks things up: outside of any transaction, or inside one."""


async def vehicle_of(reads: Reads, *, tag_id: int | None, driver_id: int | None) -> int | None:
    """Return the vehicle that is charged: the tag's, else the driver's only one, else none (DRV-2)."""
    row = await reads.row(VEHICLE, (tag_id or 0, driver_id or 0))
    return None if row is None else row["id"]


async def tag_shown_at(
    reads: Reads, *, charger_id: int, uid_key: str, since: datetime, until: datetime
) -> datetime | None:
    """Return when the tag was last shown at the charger between these instants."""
    row = await reads.row(SHOWN, (charger_id, since, until, uid_key))
    return None if row is None else moment(row["at"])


async def tag_called(db: BaseDBAsyncClient, *, organisation_id: int, key: str, lock: bool = False) -> Tag | None:
    """Return the organisation's tag of this key, locked until the commit if that is wanted; None where it has none."""
    if len(key) > UID_CHARS_MAX:
        return None  # which Tortoise would not even look for
    rows = Tag.filter(organisation_id=organisation_id, uid_key=key).using_db(db)
    return await (rows.select_for_update() if lock else rows).first()


async def is_named(reads: Reads, *, charger_id: int, transaction_key: str) -> bool:
    """Return whether the charger has a session of this name."""
    return await reads.row(NAMED, (charger_id, transaction_key)) is not None


async def charger_of(reads: Reads, *, organisation_id: int, evse_id: int) -> int | None:
    """Return the charger that the EVSE is a part of; None where the organisation has no such EVSE."""
    row = await reads.row(CHARGER, (evse_id, organisation_id))
    return None if row is None else row["charger_id"]


async def tag_expires_at(reads: Reads, tag_id: int) -> datetime | None:
    """Return when the tag expires; None where it does not."""
    row = await reads.row(EXPIRY, (tag_id,))
    return None if row is None else instant(row["expires_at"])


def instant(value: str | datetime | None) -> datetime | None:
    """Return a stored instant, which SQLite keeps as text."""
    return None if value is None else moment(value)


def moment(value: str | datetime) -> datetime:
    """Return an instant that is always there."""
    at = datetime.fromisoformat(value) if isinstance(value, str) else value
    return at.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """What a place means for a session that starts there now."""

    currency: str
    """The organisation's own."""
    vat_rate_bp: int
    threshold_mwh: int
    max_power_w: int | None
    tariff: FrozenTariff
    """What applies where no access profile has a tariff of its own."""


async def place_facts(reads: Reads, *, charger_id: int, evse_id: int | None) -> PlaceFacts:
    """Return the tariff in force at the place, frozen, and what else a session takes from it."""
    row = await reads.row(PLACE, (charger_id, evse_id or 0))
    if row is None:
        raise LookupError(f"charger {charger_id} is gone")
    return place_of(row)


def place_of(row: Mapping[str, Any]) -> PlaceFacts:
    """Return the place that a look-up found."""
    tariff_id, chosen_by = tariff_in_force(row["evse_tariff_id"], row["site_tariff_id"], row["organisation_tariff_id"])
    vat_rate_bp: int = row["vat_rate_bp"]
    if tariff_id is None:
        tariff = FrozenTariff.none(row["own_currency"], vat_rate_bp)
    else:
        tariff = priced(tariff_id, row, "", vat_rate_bp=vat_rate_bp, chosen_by=chosen_by, time_zone=row["time_zone"])
    return PlaceFacts(
        currency=row["own_currency"],
        vat_rate_bp=vat_rate_bp,
        threshold_mwh=row["energy_threshold_mwh"],
        max_power_w=row["max_power_w"] or row["charger_power_w"],
        tariff=tariff,
    )


def priced(
    tariff_id: int, row: Mapping[str, Any], prefix: str, *, vat_rate_bp: int, chosen_by: TariffSource, time_zone: str
) -> FrozenTariff:
    """Return the tariff of the row's columns with this prefix, its times of day by the clocks of the site."""
    prices = tuple([row[prefix + column] for column in PRICES])
    return _priced(tariff_id, prices, vat_rate_bp, chosen_by, time_zone)


@lru_cache(TARIFFS_MAX)
def _priced(
    tariff_id: int, prices: tuple[Any, ...], vat_rate_bp: int, chosen_by: TariffSource, time_zone: str
) -> FrozenTariff:
    # The same prices make the same tariff, and few of them are in force at a time: to make one takes ten times as long.
    row = models.Tariff(id=tariff_id, **dict(zip(PRICES, prices, strict=True)))
    return frozen_tariff_of(row, vat_rate_bp=vat_rate_bp, chosen_by=chosen_by, time_zone=time_zone)
