"""The demo's past sessions: each is what its charger's messages add up to, by the rules that the server goes by."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from typing_extensions import override

from echarge.cli.demo_visits import Visit, visits
from echarge.cli.demo_wire import Event, new_transaction_id, told_16, told_201
from echarge.cli.demo_world import GONE, HISTORY, World
from echarge.domain.access import Allowed
from echarge.domain.bills import Terms, figures
from echarge.domain.commands import Answer, Request
from echarge.domain.course import Course
from echarge.domain.events import MessageKind, PresentedTag, StatusReported, TransactionMessage
from echarge.domain.pricing import THRESHOLD_USUAL_MWH
from echarge.domain.tariffs import tariff_in_force
from echarge.operations.access import decision_row
from echarge.operations.evidence import evidence_row, exhibit_of
from echarge.operations.ports import ChargerLink, LinkClosedError
from echarge.operations.sessions import with_tag
from echarge.operations.stations import Station
from echarge.operations.statuses import told_beside
from echarge.operations.totals import counted
from echarge.store.mapping import Session, frozen_tariff_of
from echarge.store.models import Charger, Tag
from echarge.store.models.columns import new_id
from echarge.store.numbers import Numbers
from echarge.store.session_rows import session_opened_row
from echarge.store.statements import STATUS_CHANGES, Row
from echarge.store.surroundings import OCCUPIED, status_exhibit
from echarge.store.writer import Transaction, Writer

VAT_RATE_BP = 2000
SEED = 1
"""The same cars come every time; only the dates move with the calendar."""
DELAY = timedelta(seconds=1)
"""How long a message was under way."""


class HungUp(ChargerLink):
    """The link of a charger whose story is over."""

    @override
    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        raise LinkClosedError("this was long ago")

    @override
    async def close(self, code: int, reason: str) -> None:
        """Do nothing: it is closed."""


@dataclass(frozen=True, slots=True)
class Past:
    """The visits of the past months, and all rows that came of them."""

    visits: Sequence[Visit]
    rows: Sequence[Row]


async def make_past(world: World, numbers: Numbers, writer: Writer, *, now: datetime) -> Past:
    """Return the past of the world's chargers, which ends some minutes before now."""
    until = {
        evse.id: now - (GONE if world.posts[evse.charger_id].offline else timedelta(minutes=10)) for evse in world.evses
    }
    rng = Random(SEED)  # noqa: S311 -- drivers' habits are no secret
    found = visits(world.evses, world.tags, rng, since=now - HISTORY, until=until)
    story = Story(world)
    rows = [row for visit in found for row in story.rows_of(visit, *await numbers.draw(writer))]
    note_use(world, found)
    return Past(found, rows)


def note_use(world: World, found: Sequence[Visit]) -> None:
    """Note on tags, drivers and vehicles when they last charged."""
    drivers = {driver.id: driver for driver in world.drivers}
    vehicles = {vehicle.id: vehicle for vehicle in world.vehicles}
    for visit in found:
        visit.tag.last_used_at = visit.began_at
        if visit.tag.driver_id is not None:
            drivers[visit.tag.driver_id].last_active_at = visit.began_at
        if visit.tag.vehicle_id is not None:
            vehicles[visit.tag.vehicle_id].last_active_at = visit.began_at


def save_past(tx: Transaction, past: Past) -> None:
    """Store the past."""
    tx.write(past.rows)


class Story:
    """Turns visits into sessions with all their evidence; the registers of the chargers rise as it goes on."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._stations = {charger.id: _station(charger) for charger in world.chargers}
        self._zones: Mapping[int, str] = {site.id: site.time_zone for site in world.sites}
        self._site_tariffs: Mapping[int, int | None] = {site.id: site.tariff_id for site in world.sites}
        self._tariffs = {tariff.id: tariff for tariff in world.tariffs.values()}
        self._registers_wh = {evse.id: 0 for evse in world.evses}

    def rows_of(self, visit: Visit, transaction_id: int, reference: str) -> list[Row]:
        """Return the rows of one visit: the session, its evidence, the decision and the statuses."""
        station = self._stations[visit.evse.charger_id]
        register_wh = self._registers_wh[visit.evse.id]
        self._registers_wh[visit.evse.id] += visit.samples[-1].energy_wh
        if station.ocpp_version == "1.6":
            told = list(told_16(visit, station, transaction_id=transaction_id, register_wh=register_wh))
        else:
            told = list(told_201(visit, transaction_id=new_transaction_id(), register_wh=register_wh))
        session = _unopened(station, visit, transaction_id, reference, self._terms(visit), told)
        rows: list[Row] = []
        for event in told:
            if isinstance(event, StatusReported):
                rows.append(_status_row(station, visit, event))
            else:
                event = with_tag(event)  # noqa: PLW2901 -- the same message, with all that it tells
                rows.append(evidence_row(station, session.id, event, event.at + DELAY))
            course = _moved(session, visit, event)
            if course is not None:
                session = replace(session, course=course, version=session.version + 1)
        session = replace(session, figures=figures(session.course, session.terms, now=visit.unplugged_at))
        session, totals = counted(session, visit.unplugged_at)
        rows.extend([session_opened_row(session, visit.began_at + DELAY), *totals])
        rows.append(
            decision_row(station.spot, _allowed(visit.tag), PresentedTag(visit.tag.uid), visit.evse.id, visit.began_at)
        )
        return rows

    def _terms(self, visit: Visit) -> Terms:
        evse = visit.evse
        tariff_id, chosen_by = tariff_in_force(
            evse.tariff_id, self._site_tariffs[evse.site_id], self._world.tariffs["Standard"].id
        )
        assert tariff_id is not None  # noqa: S101 -- the organisation has one
        return Terms(
            authorised_at=visit.began_at,
            tariff=frozen_tariff_of(
                self._tariffs[tariff_id],
                vat_rate_bp=VAT_RATE_BP,
                chosen_by=chosen_by,
                time_zone=self._zones[evse.site_id],
            ),
            threshold_mwh=THRESHOLD_USUAL_MWH,
            currency=self._world.organisation.currency,
            max_power_w=evse.max_power_w,
        )


def _station(charger: Charger) -> Station:
    return Station(
        charger_id=charger.id,
        organisation_id=charger.organisation_id,
        site_id=charger.site_id,
        identity=charger.ocpp_identity,
        epoch=0,
        ocpp_version=charger.ocpp_version,
        registration="Accepted",
        free_vend=False,
        link=HungUp(),
    )


def _allowed(tag: Tag) -> Allowed:
    return Allowed(tag.id, tag.driver_id, tag.vehicle_id)


def _unopened(
    station: Station, visit: Visit, transaction_id: int, reference: str, terms: Terms, told: Iterable[Event]
) -> Session:
    """Return the session as it stands before the first message of its transaction."""
    first = next(event for event in told if isinstance(event, TransactionMessage))
    is_16 = first.kind is MessageKind.START
    course = Course(times=terms.times, plugged_at=visit.plugged_at if is_16 else None)
    return Session(
        id=new_id(),
        organisation_id=station.organisation_id,
        charger_id=station.charger_id,
        site_id=station.site_id,
        reference=reference,
        ocpp_version=station.ocpp_version,
        transaction_key=first.start_key if is_16 else first.ref,
        transaction_id=transaction_id if is_16 else None,
        evse_id=visit.evse.id,
        evse_number=visit.evse.number,
        connector_number=1,
        driver_id=visit.tag.driver_id,
        vehicle_id=visit.tag.vehicle_id,
        tag_id=visit.tag.id,
        presented_tag=visit.tag.uid,
        remote_start_id=None,
        start_answer=_allowed(visit.tag).reason,
        access_ends_at=None,
        terms=terms,
        course=course,
        figures=figures(course, terms, now=visit.began_at),
        version=0,
    )


def _moved(session: Session, visit: Visit, event: Event) -> Course | None:
    """Return the session's course after the event; None where that says nothing of the session."""
    course = session.course
    if isinstance(event, TransactionMessage):
        return course.advanced(exhibit_of(event))
    at = event.at or visit.plugged_at
    if course.first_at is None:
        return None
    if session.ocpp_version != "1.6":
        return told_beside(course, event, at)
    exhibit = status_exhibit(event.status, at, event.digest)
    return None if exhibit is None else course.advanced(exhibit)


def _status_row(station: Station, visit: Visit, event: StatusReported) -> Row:
    at = event.at or visit.plugged_at
    return STATUS_CHANGES.row(
        (
            station.organisation_id,
            station.charger_id,
            visit.evse.id,
            event.place.connector or 0,
            OCCUPIED if event.occupied else event.status,
            at,
            at + DELAY,
            False,
            *("",) * 4,
            event.digest,
        )
    )
