"""Final bills as charge detail records of OCPI 2.2.1 (D31): by periods of one price, and what each part cost."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

from echarge.domain.elements import prices_at
from echarge.domain.money import Money
from echarge.domain.ocpi_locations import Place, Plug, build_of
from echarge.domain.ocpi_tariffs import ocpi_tariff
from echarge.domain.ocpi_words import ascii_id, evse_id, spelled
from echarge.domain.pricing import MWH_PER_KWH, SECONDS_PER_HOUR, Cost, Part, Portion, Usage, part_of, vat_of
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.timetable import instant

UID_CHARS_MAX = 36
ID_CHARS_MAX = 36
"""A record that takes another one back may have a few more."""
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
    """Where somebody charged, as it was when the bill was made."""
    public_code: str
    """Of the EVSE: the codes are those of the public, never OCPP's (C13)."""
    plug: Plug
    tariff: FrozenTariff
    tariff_from: datetime
    usage: Usage
    cost: Cost
    revision: int = 1
    """Which bill of the session it is: a correction is another one."""
    invoice: str = ""

    @property
    def id(self) -> str:
        """Return what the record is called: as the session, and what corrects it after that."""
        if self.revision == 1:
            return self.reference
        suffix = f"-{self.revision}"
        return f"{self.reference[: ID_CHARS_MAX - len(suffix)]}{suffix}"

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what OCPI needs to be told and nobody has said, in words for people."""
        return (*self.place.missing, *(f"connector's {name}" for name in self.plug.missing))


def ocpi_credit(cdr: Mapping[str, Any], at: datetime) -> dict[str, Any]:
    """Return what takes a record back that was told: all as it was, its total below zero (D19)."""
    return {
        **cdr,
        "id": f"{cdr['id']}-C",
        "credit": True,
        "credit_reference_id": cdr["id"],
        "total_cost": {name: -amount or 0.0 for name, amount in cdr["total_cost"].items()},
        "last_updated": spelled(at),
    }


def ocpi_cdr(record: Record, *, country_code: str, party_id: str, with_tariff: bool) -> dict[str, Any]:
    """Return the record, of which nothing is missing, as an OCPI object; its totals are the sums of its periods."""
    tariff, cost = record.tariff, record.cost
    party = {"country_code": country_code, "party_id": party_id}
    uid = ascii_id(record.uid, UID_CHARS_MAX) or record.reference[:UID_CHARS_MAX]
    periods = list(periods_of(record))
    energy, charging, parking = (sum((taken[place] for _, taken in periods), Decimal(0)) for place in range(3))
    found: dict[str, Any] = {
        **party,
        "id": record.id,
        "start_date_time": spelled(record.began_at),
        "end_date_time": spelled(record.ended_at),
        "session_id": record.reference,
        "cdr_token": {**party, "uid": uid, "type": record.token_type.value, "contract_id": uid},
        "auth_method": record.auth_method.value,
        "cdr_location": location(record, country_code, party_id),
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
    if record.invoice:
        found["invoice_reference_id"] = record.invoice
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
    """Yield when each period of one price begins, and the kWh, hours of charging and hours of parking in it.

    The first one begins with the session; where the price was another one until something was taken, it is empty.
    """
    found = by_price(record.tariff, record.usage)
    waits = has_waited(record, found[0][0].begin)
    if waits:
        yield record.began_at, (Decimal(0), Decimal(0), Decimal(0))
    for number, same in enumerate(found):
        begin = instant(same[0].begin) if number or waits else record.began_at
        energy_mwh, charging_s, parked_s = (sum(max(each[place], 0) for each in same) for place in (2, 3, 4))
        yield begin, (volume(energy_mwh, MWH_PER_KWH), hours(charging_s), hours(parked_s))


def has_waited(record: Record, first: int) -> bool:
    """Return whether the price that was in force when the session began had gone when something was first taken."""
    tariff = record.tariff
    if not tariff.elements or not record.usage.portions:
        return False
    began = int(record.began_at.timestamp())
    prices = (prices_at(tariff.elements, tariff.time_zone, at) for at in (began, first))
    return began < first and len(set(prices)) > 1


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


def location(record: Record, country_code: str, party_id: str) -> dict[str, Any]:
    """Return where it was."""
    return {
        **record.place.where(),
        "evse_uid": record.public_code,
        "evse_id": evse_id(country_code, party_id, record.public_code),
        "connector_id": str(record.plug.number),
        **build_of(record.plug.build, "connector_"),
    }


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
