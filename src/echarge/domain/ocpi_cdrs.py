"""Final bills as charge detail records of OCPI 2.2.1 (D31): by periods of one price, and what each part cost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from echarge.domain.elements import prices_at
from echarge.domain.money import Money
from echarge.domain.ocpi_tariffs import ocpi_tariff
from echarge.domain.pricing import MWH_PER_KWH, SECONDS_PER_HOUR, Cost, Part, Portion, Usage, part_of, vat_of
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.timetable import instant

ADDRESS_CHARS_MAX = 45
NAME_CHARS_MAX = 255
UID_CHARS_MAX = 36
MICRODEGREES = 6
VOLUME_STEP = Decimal("0.000001")


class TokenType(StrEnum):
    """What somebody is known by, in the words of OCPI."""

    AD_HOC_USER = "AD_HOC_USER"
    APP_USER = "APP_USER"
    OTHER = "OTHER"
    RFID = "RFID"


class AuthMethod(StrEnum):
    """How somebody was let in: by a command, or because the tag was known; nobody else is asked here."""

    COMMAND = "COMMAND"
    WHITELIST = "WHITELIST"


class Place(NamedTuple):
    """Where somebody charged, as far as that is known; the codes are those of the public, never OCPP's (C13)."""

    site_id: int
    name: str
    address: str
    latitude_micro: int | None
    longitude_micro: int | None
    evse_id: int
    public_code: str
    connector: int


@dataclass(frozen=True, slots=True)
class Record:
    """A final bill, and what is known of its session."""

    reference: str
    began_at: datetime
    ended_at: datetime
    updated_at: datetime
    uid: str
    token_type: TokenType
    auth_method: AuthMethod
    place: Place
    tariff: FrozenTariff
    tariff_from: datetime
    usage: Usage
    cost: Cost


def ocpi_cdr(record: Record, *, country_code: str, party_id: str, with_tariff: bool) -> dict[str, Any]:
    """Return the record as an OCPI object; its totals are the sums of its periods."""
    tariff, cost = record.tariff, record.cost
    party = {"country_code": country_code, "party_id": party_id}
    uid = (record.uid or record.reference)[:UID_CHARS_MAX]
    periods = list(periods_of(record))
    energy, charging, parking = (sum((taken[place] for _, taken in periods), Decimal(0)) for place in range(3))
    found: dict[str, Any] = {
        **party,
        "id": record.reference,
        "start_date_time": spelled(record.began_at),
        "end_date_time": spelled(record.ended_at),
        "session_id": record.reference,
        "cdr_token": {**party, "uid": uid, "type": record.token_type.value, "contract_id": uid},
        "auth_method": record.auth_method.value,
        "cdr_location": location(record.place),
        "currency": cost.currency,
        "charging_periods": [period(begin, taken, tariff) for begin, taken in periods],
        "total_cost": price(cost.total_minor, cost.vat_minor, cost.currency),
        "total_fixed_cost": share(tariff, Part.CONNECTION, cost.connection_minor),
        "total_energy": float(energy),
        "total_energy_cost": share(tariff, Part.ENERGY, cost.energy_minor),
        "total_time": float(charging + parking),
        "total_time_cost": share(tariff, Part.TIME, cost.time_minor),
        "total_parking_time": float(parking),
        "total_parking_cost": share(tariff, Part.PARKING, cost.parking_minor),
        "last_updated": spelled(record.updated_at),
    }
    if with_tariff and tariff.tariff_id is not None:
        told = ocpi_tariff(
            tariff,
            country_code=country_code,
            party_id=party_id,
            tariff_id=str(tariff.tariff_id),
            updated_at=record.tariff_from,
        )
        found["tariffs"] = [told]
    return found


def periods_of(record: Record) -> Iterator[tuple[datetime, tuple[Decimal, Decimal, Decimal]]]:
    """Yield when each period of one price begins, and the kWh, hours of charging and hours of parking in it."""
    for number, same in enumerate(by_price(record.tariff, record.usage)):
        begin = instant(same[0].begin) if number else record.began_at
        energy_mwh, charging_s, parked_s = (sum(max(each[place], 0) for each in same) for place in (2, 3, 4))
        yield begin, (volume(energy_mwh, MWH_PER_KWH), hours(charging_s), hours(parked_s))


def by_price(tariff: FrozenTariff, usage: Usage) -> list[list[Portion]]:
    """Return what was taken, oldest first; together what follows on each other without a change of any price."""
    if not tariff.elements or not usage.portions:
        return [[Portion(0, 0, *usage[:3])]]
    found: list[list[Portion]] = []
    before = None
    for portion in usage.portions:
        now = prices_at(tariff.elements, tariff.time_zone, portion.begin)
        if not found or now != before:
            found.append([])
        found[-1].append(portion)
        before = now
    return found


def period(begin: datetime, taken: Sequence[Decimal], tariff: FrozenTariff) -> dict[str, Any]:
    """Return one period as OCPI has it; dimensions of nought are left out, but one has to be there."""
    pairs = zip(("ENERGY", "TIME", "PARKING_TIME"), taken, strict=True)
    dimensions = [{"type": kind, "volume": float(amount)} for kind, amount in pairs if amount or kind == "ENERGY"]
    found: dict[str, Any] = {"start_date_time": spelled(begin), "dimensions": dimensions}
    return found if tariff.tariff_id is None else found | {"tariff_id": str(tariff.tariff_id)}


def location(place: Place) -> dict[str, Any]:
    """Return where it was: what is known of it."""
    found: dict[str, Any] = {
        "id": str(place.site_id),
        "name": place.name[:NAME_CHARS_MAX],
        "address": place.address[:ADDRESS_CHARS_MAX],
        "evse_uid": str(place.evse_id),
        "evse_id": place.public_code,
        "connector_id": str(place.connector),
    }
    if place.latitude_micro is not None and place.longitude_micro is not None:
        found["coordinates"] = {
            "latitude": degrees(place.latitude_micro),
            "longitude": degrees(place.longitude_micro),
        }
    return found


def degrees(micro: int) -> str:
    """Return degrees as OCPI writes them."""
    return str(Decimal(micro).scaleb(-MICRODEGREES).quantize(VOLUME_STEP))


def share(tariff: FrozenTariff, part: Part, amount_minor: int) -> dict[str, float]:
    """Return what a part of the bill costs, its VAT rounded by itself."""
    own = (each.vat_rate_bp for each in tariff.components if part_of(each) is part)
    rate_bp = next((rate for rate in own if rate is not None), tariff.vat_rate_bp)
    return price(amount_minor, vat_of(amount_minor, rate_bp), tariff.currency)


def price(amount_minor: int, vat_minor: int, currency: str) -> dict[str, float]:
    """Return an amount without VAT and with it."""
    without, whole = (Money(minor, currency).to_decimal() for minor in (amount_minor - vat_minor, amount_minor))
    return {"excl_vat": float(without), "incl_vat": float(whole)}


def hours(seconds: int) -> Decimal:
    """Return seconds as hours."""
    return volume(seconds, SECONDS_PER_HOUR)


def volume(quantity: int, per_unit: int) -> Decimal:
    """Return a quantity as OCPI counts it, to the sixth decimal."""
    return (Decimal(quantity) / per_unit).quantize(VOLUME_STEP, ROUND_HALF_UP)


def spelled(at: datetime) -> str:
    """Return an instant as OCPI writes it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
