"""What decisions on access are made from: who is asking and where, then the profiles that concern both."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, assert_never
from zoneinfo import ZoneInfo

from echarge.domain.access import Anonymous, ByDriver, ByTag, ByVehicle, Person, Who, channel_of
from echarge.domain.events import PresentedTag
from echarge.domain.matches import Candidate, EvseFacts, Match, Outcome, Profile, Rank
from echarge.domain.money import Money
from echarge.domain.plugs import is_dc
from echarge.domain.tariffs import FrozenTariff, TariffSource
from echarge.domain.time_frames import Frame
from echarge.domain.values import dataclass
from echarge.store.access_lookups import (
    APP_MATCHES,
    DRIVER_AT,
    NAMED_ELSEWHERE,
    NAMED_MATCHES,
    NOBODY_AT,
    OTHERS_HERE,
    PAYER,
    PUBLIC_MATCHES,
    TAG_AT,
    VEHICLE_AT,
)
from echarge.store.facts import PlaceFacts, Reads, instant, moment, place_of, priced
from echarge.store.terms import Claim

OPEN_MAX = timedelta(days=62)
"""A session that is open for longer than that lacks its end: it is held for review, and keeps nobody from charging."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asking where, as it is stored."""

    organisation_id: int
    who: Who
    person: Person | None
    site_id: int
    charger_id: int
    zone: ZoneInfo
    free_vend: bool
    evses: tuple[EvseFacts, ...]
    place: PlaceFacts
    """What the first of these means for a session."""
    own_vehicle_id: int | None = None
    """The vehicle whose tag it is: a driver's only vehicle is not named by his card (E11)."""
    claim: Claim | None = None
    last_at: datetime | None = None
    """When tag, driver or vehicle was last active."""


async def asked_at(
    reads: Reads,
    *,
    organisation_id: int,
    charger_id: int,
    evse_id: int | None,
    who: Who,
    at: datetime,
    session_id: int | None = None,
) -> Asked:
    """Return who is asking at an EVSE of the charger, or at any of them; and how many sessions they had open then.

    Neither the session itself counts, nor one at this very EVSE: a new one there replaces it.
    """
    here = (organisation_id, charger_id, evse_id or 0)
    match who:
        case ByTag(uid):
            rows = await reads.rows(TAG_AT, (*here, PresentedTag(uid).key, at, session_id or 0))
        case ByDriver(driver_id):
            rows = await reads.rows(DRIVER_AT, (*here, driver_id, at, at - OPEN_MAX))
        case ByVehicle(vehicle_id):
            rows = await reads.rows(VEHICLE_AT, (*here, vehicle_id, at))
        case Anonymous():
            rows = await reads.rows(NOBODY_AT, here)
        case _:
            assert_never(who)
    if not rows:
        raise LookupError(f"charger {charger_id} is gone")
    # What a driver returns looks for each column among all of them; and it hands out its values, not its names.
    found = [dict(zip(row.keys(), row, strict=True)) for row in rows]
    places = [place_of(row) for row in found]
    first: Mapping[str, Any] = found[0]
    return Asked(
        organisation_id=organisation_id,
        who=who,
        person=_person(first),
        site_id=first["site_id"],
        charger_id=charger_id,
        zone=ZoneInfo(first["time_zone"]),
        free_vend=bool(first["free_vend"]),
        evses=tuple(_evse(row, place) for row, place in zip(found, places, strict=True)),
        place=places[0],
        own_vehicle_id=first.get("own_vehicle_id"),
        claim=None if first.get("tag_id") is None else Claim(first["tag_id"], first["uses"]),
        last_at=_last_at(first),
    )


def _person(row: Mapping[str, Any]) -> Person | None:
    tag_id, driver_id, vehicle_id = row.get("tag_id"), row.get("driver_id"), row.get("vehicle_id")
    if tag_id is None and driver_id is None and vehicle_id is None:
        return None
    return Person(
        tag_id,
        driver_id,
        vehicle_id,
        active=row.get("status", "ACTIVE") == "ACTIVE",
        holder_active=row.get("driver_active") != 0 and row.get("vehicle_active") != 0,
        expires_at=instant(row.get("expires_at")),
        sessions_open=row.get("sessions_open", 0),
        sessions_max=row.get("sessions_max", 1),
        has_tag=row.get("tags") != 0,
    )


def _last_at(row: Mapping[str, Any]) -> datetime | None:
    instants = (instant(row.get(name)) for name in ("last_used_at", "last_active_at", "vehicle_active_at"))
    return max((at for at in instants if at is not None), default=None)


def _evse(row: Mapping[str, Any], place: PlaceFacts) -> EvseFacts:
    dc = is_dc((row.get("first_kind"), row.get("last_kind")), place.max_power_w)
    held = row["hold_dc_minor"] if dc else row["hold_ac_minor"]
    hold = None if held is None else Money(held, row["own_currency"])
    return EvseFacts(row["evse_id"], row["evse_number"], place.tariff, hold)


async def matches_for(reads: Reads, asked: Asked) -> Sequence[Match]:
    """Return the profiles that name the person, or are open to the channel, and cover a place of the charger."""
    here, channel = (asked.site_id, asked.charger_id), channel_of(asked.who)
    if asked.person is None:
        if channel is None:
            return ()
        rows = await reads.rows(PUBLIC_MATCHES[channel], (*here, asked.organisation_id))
    elif channel is None:
        rows = await reads.rows(NAMED_MATCHES, (*here, *_names(asked)))
    else:
        rows = await reads.rows(APP_MATCHES, (*here, *_names(asked), asked.organisation_id))
    return list(_matches(rows, asked))


@dataclass(frozen=True, slots=True)
class Payer:
    """The driver who pays for a tag or a vehicle."""

    driver_id: int
    has_method: bool
    """Whether a means of payment is saved at the provider."""


async def payer_of(reads: Reads, *, driver_id: int | None, vehicle_id: int | None, provider: str) -> Payer | None:
    """Return who pays for the driver or the vehicle; None where nobody does."""
    row = await reads.row(PAYER, (driver_id, vehicle_id, provider))
    return Payer(row["id"], bool(row["has_method"])) if row is not None and row["active"] else None


async def strays_for(reads: Reads, asked: Asked) -> Sequence[Candidate]:
    """Return profiles that did not match: those that name the person elsewhere, and those for others here."""
    here, channel = (asked.site_id, asked.charger_id), channel_of(asked.who)
    found: dict[int, Candidate] = {}
    if asked.person is not None:
        for row in await reads.rows(NAMED_ELSEWHERE, (*here, *_names(asked))):
            near = Outcome.NOT_AT_THIS_EVSE if row["is_near"] else Outcome.NOT_AT_THIS_SITE
            found[row["id"]] = Candidate(row["id"], row["name"], near if row["active"] else Outcome.INACTIVE)
    for row in await reads.rows(OTHERS_HERE, here):
        others = Outcome.NOT_NAMED if channel is None else Outcome.CHANNEL_CLOSED
        other = Candidate(row["id"], row["name"], others if row["active"] else Outcome.INACTIVE)
        found.setdefault(row["id"], other)
    return list(found.values())


def _names(asked: Asked) -> tuple[int | None, int | None, int | None]:
    person = asked.person
    if person is None:
        return None, None, None
    return person.tag_id, asked.own_vehicle_id, person.driver_id


def _matches(rows: Sequence[Mapping[str, Any]], asked: Asked) -> Iterator[Match]:
    """Yield the matches of rows: one for each way in which a profile matches, and each of its frames."""
    profiles: dict[int, list[Mapping[str, Any]]] = {}
    for row in rows:
        profiles.setdefault(row["id"], []).append(row)
    for same in profiles.values():
        yield from _matches_of(same, asked)


def _matches_of(rows: Sequence[Mapping[str, Any]], asked: Asked) -> Iterator[Match]:
    first = rows[0]
    frames = {Frame(row["days"], row["starts_minute"], row["ends_minute"]) for row in rows if row["days"] is not None}
    tariff: FrozenTariff | None = None
    if first["tariff_id"] is not None:
        tariff = priced(
            first["tariff_id"],
            first,
            "tariff_",
            vat_rate_bp=asked.place.vat_rate_bp,
            chosen_by=TariffSource.PROFILE,
            time_zone=asked.zone.key,
        )
    held, currency = first["hold_minor"], first["hold_currency"]
    profile = Profile(
        first["id"],
        first["name"],
        bool(first["active"]),
        moment(first["created_at"]),
        tuple(frames),
        tariff,
        None if held is None or currency is None else Money(held, currency),
        bool(first["all_sites"]),
    )
    for rank, evse_id in {(row["rank"], row["evse_id"]) for row in rows}:
        yield Match(profile, Rank(rank), evse_id)
