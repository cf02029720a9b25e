"""A charger while it is connected: what of it is in memory, and how its EVSEs look from there."""

import asyncio
import logging
from collections.abc import Awaitable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from datetime import datetime, timedelta
from typing import TypeVar

from echarge.domain.availability import ChargingState, EvseStatus, evse_status
from echarge.domain.doubts import Doubts
from echarge.domain.events import Place
from echarge.domain.hours import milliseconds
from echarge.domain.plugging import ConnectorWord
from echarge.domain.reservations import Kept
from echarge.domain.sessions import SessionState
from echarge.domain.uptime import Condition, condition_of
from echarge.domain.values import dataclass
from echarge.live.messages import EvseStatusChanged
from echarge.operations.ports import ChargerLink
from echarge.store import models
from echarge.store.mapping import Session
from echarge.store.setup import DATABASE_ERRORS, is_about_a_value
from echarge.store.statements import EVSE_STATUS, OUTAGES, STATUS_CHANGES, Row
from echarge.store.terms import Fence
from echarge.store.writer import StaleFactsError, Transaction, WriteError

T = TypeVar("T")

log = logging.getLogger(__name__)

RANKS = {
    status: rank
    for rank, status in enumerate(
        (
            EvseStatus.OFFLINE,
            EvseStatus.UNAVAILABLE,
            EvseStatus.AVAILABLE,
            EvseStatus.RESERVED,
            EvseStatus.FAULTED,
            EvseStatus.PREPARING,
            EvseStatus.FINISHING,
            EvseStatus.SUSPENDED_EVSE,
            EvseStatus.SUSPENDED_EV,
            EvseStatus.CHARGING,
        )
    )
}
"""Which of an EVSE's connectors tells what the EVSE does: the one that a car is at."""


REPORTED_MAX = 5_000
"""From how many settings on a report is not remembered any further."""


class StateLostError(Exception):
    """What the charger said could not be stored: its socket is dropped, unanswered, so that it says it again."""


@dataclass(frozen=True, slots=True)
class ConnectorState:
    """What a charger last said of a connector."""

    id: int
    evse_number: int
    number: int
    wire_number: int | None
    status: EvseStatus
    occupied: bool
    at: datetime | None
    error_code: str = ""
    word: ConnectorWord | None = None
    """What it has been saying since when; None where it was reported before this connection."""


@dataclass(frozen=True, slots=True)
class EvseState:
    """An EVSE as people see it."""

    id: int
    number: int
    status: EvseStatus
    since: datetime
    version: int
    error_code: str = ""
    error_info: str = ""
    condition_since: datetime | None = None
    """Since when it can be used, cannot, or is not heard of; None: since its status is what it is."""

    def seen_as(self, status: EvseStatus, at: datetime, error_code: str) -> "EvseState":
        """Return the EVSE as it is seen from then on."""
        if status is self.status:
            return replace(self, version=self.version + 1, error_code=error_code)
        since = self.condition_since or self.since
        return EvseState(
            self.id, self.number, status, at, self.version + 1, error_code, self.error_info,
            since if condition_of(status) is condition_of(self.status) else max(since, at),
        )  # fmt: skip


@dataclass(slots=True)
class Costs:
    """What a charger was told that its sessions cost, by their ids, in minor units; nothing: nought."""

    not_before: datetime | None = None
    """When it may be told again; None: at once."""
    told: dict[int, int] = field(default_factory=dict)
    busy: bool = False
    """Whether it is being told at this moment."""
    asks_currency: bool = False
    """Whether it has started up, and has not been asked yet in which currency it shows them."""
    currency: str | None = None
    """In which currency it shows them; None where it does not say."""


@dataclass(frozen=True, slots=True)
class ReportSoFar:
    """Which parts of a report have come, and what they tell of."""

    numbers: frozenset[int] = frozenset()
    last: int | None = None
    names: frozenset[str] = frozenset()

    def joined(self, number: int, names: Iterable[str], *, is_last: bool) -> "ReportSoFar":
        """Return the report with one part more; a charger that tells of too much is not remembered with all of it."""
        after = self.names.union(names) if len(self.names) < REPORTED_MAX else self.names
        return ReportSoFar(self.numbers | {number}, number if is_last else self.last, after)

    @property
    def is_whole(self) -> bool:
        """Whether no part is missing."""
        return self.last is not None and self.numbers.issuperset(range(self.last + 1))


KEPT_MIN = timedelta(minutes=5)
"""What a charger tells that is no older than this it tells as it happens."""

Memory = tuple[dict[int, EvseState], dict[str, Session], dict[int, str]]


@dataclass(slots=True)
class Station:
    """A connected charger. Changed only by its own link's worker, and only after the change is on disk."""

    charger_id: int
    organisation_id: int
    site_id: int
    identity: str
    epoch: int
    ocpp_version: str
    registration: str
    free_vend: bool
    link: ChargerLink
    station_status: EvseStatus = EvseStatus.AVAILABLE
    station_at: datetime | None = None
    evses: dict[int, EvseState] = field(default_factory=dict)
    connectors: dict[tuple[int, int], ConnectorState] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    """Sessions in memory by transaction key: all that are open, and the latest closed one of each EVSE."""
    latest: dict[int, str] = field(default_factory=dict)
    """The latest session of each EVSE number."""
    latest_looked_up: set[int] = field(default_factory=set)
    """The EVSE numbers whose latest closed session was already looked for."""
    awaiting: "dict[int, models.Command]" = field(default_factory=dict)
    """Commands whose effect may still be seen (bounded by what the sweep lets live)."""
    kept: dict[int, Kept] = field(default_factory=dict)
    """For whom its EVSEs are kept, by their ids: at most one reservation each."""
    reports: dict[int, ReportSoFar] = field(default_factory=dict)
    """Reports that are on their way, by the command that asked for them (bounded by those that are awaited)."""
    attached_at: datetime | None = None
    booted_at: datetime | None = None
    seen_at: datetime | None = None
    stored_seen_at: datetime | None = None
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held by whoever changes its sessions: its messages, or the clock."""
    unshown: set[int] = field(default_factory=set)
    """The EVSE numbers at which something happened offline that the next live event there is to show (B10)."""
    statuses_due: datetime | None = None
    """When it is asked for its statuses, having told none since it started up; None: it has, or was asked (A32)."""
    clock_skew_s: int | None = None
    """How far its clock is ahead of ours, by its latest status."""
    behind: timedelta | None = None
    """By how much at most its clock is behind ours: the least that anything it told on this connection was dated back.
    None until it has told something."""
    costs: Costs | None = None
    """None where it shows no running cost: 1.6, or it said so."""
    doubts: Doubts = field(default_factory=Doubts)
    unparked_from: datetime | None = None
    """No message from here on is kept without a session; None where that is not known."""

    @property
    def spot(self) -> "Spot":
        """Return where it stands."""
        return Spot(self.organisation_id, self.site_id, self.charger_id)

    @property
    def fence(self) -> Fence:
        """Return what proves that this connection still speaks for the charger."""
        return Fence(self.charger_id, self.epoch)

    def date(self, at: datetime, now: datetime, *, may_be_kept: bool) -> None:
        """Note how its clock stands by what it tells now as of `at`.

        What it had kept is dated back further: what may have been kept, and is old, does not tell of the clock alone.
        """
        behind = max(timedelta(), now - at)
        if self.behind is not None:
            self.behind = min(self.behind, behind)
        elif not may_be_kept or behind < KEPT_MIN:
            self.behind = behind

    def clock(self, now: datetime) -> datetime:
        """Return what time it is by its own clock, as far as that is known."""
        return now if self.behind is None else now - self.behind

    def evse_of_wire(self, connector: int) -> Place:
        """Return the EVSE that 1.6 calls this connector: the same number unless the mapping was edited."""
        for state in self.connectors.values():
            if state.wire_number == connector:
                return Place(state.evse_number, state.number)
        return Place(connector, 1)

    def wire_of(self, evse: int, connector: int | None) -> int:
        """Return what 1.6 calls this connector of the EVSE."""
        for state in self.connectors.values():
            if state.evse_number == evse and connector in {None, state.number} and state.wire_number is not None:
                return state.wire_number
        return evse

    def session_at(self, evse: int | None) -> Session | None:
        """Return the latest session at the EVSE that is in memory."""
        key = self.latest.get(evse) if evse is not None else None
        return self.sessions.get(key) if key is not None else None

    def session_of(self, ref: str) -> Session | None:
        """Return the session that a message calls by this name, if it is in memory."""
        if self.ocpp_version != "1.6":
            return self.sessions.get(ref)
        return next((s for s in self.sessions.values() if str(s.transaction_id) == ref), None)

    def memory(self) -> Memory:
        """Return what is known of sessions and EVSEs, to go back to."""
        return dict(self.evses), dict(self.sessions), dict(self.latest)

    def recall(self, memory: Memory) -> None:
        """Forget what was taken into memory since, for it was not stored."""
        self.evses, self.sessions, self.latest = memory

    def keep(self, session: Session) -> None:
        """Take the session into memory, and let go of what it replaces."""
        self.sessions[session.transaction_key] = session
        if session.evse_number is None:
            return
        before = self.session_at(session.evse_number)
        if before is None or before.transaction_key == session.transaction_key:
            self.latest[session.evse_number] = session.transaction_key
        elif began(session) >= began(before):
            self.latest[session.evse_number] = session.transaction_key
            if not before.ongoing:
                del self.sessions[before.transaction_key]
        elif not session.ongoing:
            del self.sessions[session.transaction_key]


def began(session: Session) -> datetime:
    """Return when the session began; every stored session has such a time."""
    if session.course.began_at is None:
        raise StateLostError("a session without a beginning")
    return session.course.began_at


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an EVSE stands."""

    organisation_id: int
    site_id: int
    charger_id: int


def seen_rows(spot: Spot, before: EvseState, after: EvseState, now: datetime) -> list[Row]:
    """Return the rows that show an EVSE in another status, and keep the spell that has ended thereby (NET-5)."""
    since = after.condition_since or after.since
    rows = [
        EVSE_STATUS.row(
            (after.id, after.status, after.since, since, after.version, now, after.error_code, after.error_info)
        )
    ]
    was, began_at = condition_of(before.status), before.condition_since or before.since
    if was is not Condition.UP and was is not condition_of(after.status) and began_at < since:
        duration_ms = milliseconds(since - began_at)
        rows.append(OUTAGES.row((spot.organisation_id, spot.site_id, after.id, was, began_at, since, duration_ms)))
    return rows


def derived_row(spot: Spot, state: EvseState, at: datetime, now: datetime) -> Row:
    """Return the row that keeps a status which nobody reported but which follows from what is known."""
    digest = (state.id + state.version) % 2**62  # two EVSEs of one charger can change at one instant
    return STATUS_CHANGES.row(
        (spot.organisation_id, spot.charger_id, state.id, 0, state.status, at, now, False, "", "", "", "", digest)
    )


def status_message(organisation_id: int, site_id: int, charger_id: int, state: EvseState) -> EvseStatusChanged:
    """Return what subscribers are told of an EVSE's status."""
    return EvseStatusChanged(organisation_id, site_id, charger_id, state.id, state.status, state.since, state.version)


def refresh(tx: Transaction, station: Station, numbers: Sequence[int], now: datetime) -> None:
    """Store and tell how these EVSEs look now."""
    for number in numbers:
        state = seen_now(station, number, now)
        if state is not station.evses[number]:
            before, station.evses[number] = station.evses[number], state
            tx.write([*seen_rows(station.spot, before, state, now), derived_row(station.spot, state, now, now)])
            tx.tell(status_message(station.organisation_id, station.site_id, station.charger_id, state))


def seen_now(station: Station, number: int, at: datetime) -> EvseState:
    """Return the EVSE as people should see it, which is the stored state itself where nothing changed."""
    state = station.evses[number]
    reports = [report for report in station.connectors.values() if report.evse_number == number]
    heard = [report for report in reports if report.at is not None]
    report = max(heard, key=lambda report: RANKS[report.status], default=None)
    status = evse_status(
        report.status if report is not None else None,
        station.station_status,
        online=True,
        occupied=report is not None and report.occupied,
        charging_state=charging_state(station.session_at(number), report.at if report is not None else None),
    )
    error_code = report.error_code if report is not None else ""
    if status is state.status and error_code == state.error_code:
        return state
    return state.seen_as(status, at, error_code)


CHARGING_STATES = {
    SessionState.PENDING: ChargingState.EV_CONNECTED,
    SessionState.CHARGING: ChargingState.CHARGING,
    SessionState.SUSPENDED_EV: ChargingState.SUSPENDED_EV,
    SessionState.SUSPENDED_EVSE: ChargingState.SUSPENDED_EVSE,
    SessionState.STOPPED: ChargingState.IDLE,
    SessionState.ENDED: ChargingState.IDLE,
}


def charging_state(session: Session | None, reported_at: datetime | None) -> ChargingState | None:
    """Return what the car at the EVSE does, going by its session; None where no session knows of a car.

    A connector that was occupied before the session's car left is not taken by another: it has yet to say so.
    """
    if session is None:
        return None
    left_at = None if session.ongoing else session.course.disconnected_at
    if left_at is not None and (reported_at is None or reported_at > left_at):
        return None
    return CHARGING_STATES[session.course.state]


def may_report(station: Station) -> bool:
    """Return whether the charger was accepted, now or before it reconnected (A12, A29)."""
    return station.registration == "Accepted"


async def stored(work: Awaitable[T]) -> T:
    """Return what the writer returned; where it could not store the work, raise StateLostError."""
    try:
        return await work
    except StaleFactsError:
        raise
    except WriteError as error:
        cause = error.__cause__
        if cause is not None and is_about_a_value(cause):
            raise cause from cause.__cause__
        raise StateLostError("the database did not take what the charger said") from error


@contextmanager
def saying_it_again() -> Iterator[None]:
    """Raise StateLostError where the database fails, so that the charger says again what it has said (A51).

    A value that no database takes is no such failure: said again it would fail again, and all that the charger has
    to say after it would never be heard.
    """
    try:
        yield
    except DATABASE_ERRORS as error:
        if is_about_a_value(error):
            raise
        raise StateLostError("the database did not answer") from error
