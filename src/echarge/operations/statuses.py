"""What a charger says of its connectors and of itself, and what that means for people and for sessions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from echarge.domain.availability import EvseStatus
from echarge.domain.bills import figures
from echarge.domain.course import Course
from echarge.domain.events import StatusReported, TransactionMessage
from echarge.domain.plugging import ConnectorWord
from echarge.live.messages import LiveMessage
from echarge.operations import faults
from echarge.operations.confirming import confirm_seen, confirm_trigger
from echarge.operations.evidence import advanced, told, trusted
from echarge.operations.evses import known_connector
from echarge.operations.oddities import has_new_oddities, report_oddities, signs_of
from echarge.operations.reservations import note_status
from echarge.operations.runtime import Runtime
from echarge.operations.settling import numbers_of, settle_around
from echarge.operations.stations import (
    ConnectorState,
    Station,
    began,
    derived_row,
    saying_it_again,
    seen_now,
    seen_rows,
    status_message,
    stored,
)
from echarge.operations.totals import counted
from echarge.store import models
from echarge.store.loading import latest_session
from echarge.store.mapping import Session
from echarge.store.session_rows import moved_row
from echarge.store.statements import CONNECTOR_STATUS, STATUS_CHANGES, Row
from echarge.store.surroundings import OCCUPIED, sessions_at, status_exhibit
from echarge.store.writer import Effects, Transaction

SKEW_MAX_S = 2**31 - 1
FREED_MAX = 100
"""How often a connector can be said to be available within one session."""


async def report_status(runtime: Runtime, station: Station, event: StatusReported) -> None:
    """Store the status; show it if it is the newest; let the session at the connector know (A35 to A40)."""
    with saying_it_again():
        async with station.turn:
            await taken(runtime, station, event)


async def taken(runtime: Runtime, station: Station, event: StatusReported) -> None:
    """Take a status of a connector, or of the whole station."""
    station.statuses_due = None
    at = trusted(runtime, event.at)
    if event.at is not None:
        station.clock_skew_s = skew_s(event.at, runtime.now())
        station.date(at, runtime.now(), may_be_kept=False)
    if event.place.evse is None:
        await report_station(runtime, station, event, at)
        return
    connector = await known_connector(runtime, station, event.place)
    if connector is None or (connector.at == at and says_the_same(connector, event)):
        return
    late = connector.at is not None and at < connector.at
    session = await session_beside(runtime, station, connector.evse_number)
    rows = [history_row(runtime, station, event, connector, at, late=late)]
    messages: list[LiveMessage] = []
    if late or (session is not None and (at < told_since(session) or session.is_held)):
        await settle_late(runtime, station, connector.evse_number, at, rows)
        rows = []
    elif session is not None and session.connector_number in {None, connector.number}:
        rows.extend(await session_rows(runtime, station, session, event, at, messages))
    if not late:
        rows.extend(show(runtime, station, connector, event, at, messages))
    has_fault = not late and faults.begins_or_ends(connector.status, event.status)
    after = station.sessions.get(session.transaction_key) if session is not None else None
    if has_fault or (after is not None and after is not session and has_new_oddities(session, after)):
        await store_found(runtime, station, Effects(rows, messages), (session, after), (connector, event, at))
    elif rows:
        await stored(runtime.writer.commit(Effects(rows, messages), fence=station.fence))
    await confirm_trigger(runtime, station, "STATUS", connector.evse_number)
    await after_status(runtime, station)


async def after_status(runtime: Runtime, station: Station) -> None:
    """Conclude what a new status means for what was asked, and for whom EVSEs are kept."""
    await confirm_seen(runtime, station)
    if station.kept:
        await note_status(runtime, station)


async def store_found(
    runtime: Runtime,
    station: Station,
    effects: Effects,
    sessions: tuple[Session | None, Session | None],
    report: tuple[ConnectorState, StatusReported, datetime],
) -> None:
    """Store a status together with the incidents that it shows, ends or explains."""
    before, after = sessions
    connector, event, at = report

    async def save(tx: Transaction) -> None:
        tx.write(effects.rows)
        tx.tell(*effects.messages)
        if faults.begins_or_ends(connector.status, event.status):
            await faults.note(tx, station, connector.evse_number, event, at, runtime.now())
        if before is not None and after is not None:
            await tx.flush()
            await report_oddities(tx, signs_of(before), after, runtime.now())

    await stored(runtime.writer.run(save, fence=station.fence))


def skew_s(at: datetime, now: datetime) -> int:
    """Return how far a clock is ahead, in whole seconds, within what its column holds."""
    return max(-SKEW_MAX_S, min(SKEW_MAX_S, round((at - now).total_seconds())))


def told_since(session: Session) -> datetime:
    """Return when the session's own messages begin."""
    return session.course.first_at or began(session)


def says_the_same(connector: ConnectorState, event: StatusReported) -> bool:
    """Return whether the report repeats the connector's last one."""
    return (connector.status, connector.occupied, connector.error_code) == (
        event.status,
        event.occupied,
        event.error_code,
    )


def history_row(
    runtime: Runtime,
    station: Station,
    event: StatusReported,
    connector: ConnectorState | None,
    at: datetime,
    *,
    late: bool,
) -> Row:
    """Return the row that keeps the report for ever."""
    evse = station.evses[connector.evse_number] if connector is not None else None
    return STATUS_CHANGES.row(
        (
            station.organisation_id,
            station.charger_id,
            evse.id if evse is not None else None,
            connector.number if connector is not None else 0,
            OCCUPIED if event.occupied else event.status,
            at,
            runtime.now(),
            late,
            event.error_code[:50],
            event.error_info[:255],
            event.vendor_id[:255],
            event.vendor_error_code[:50],
            event.digest,
        )
    )


def show(
    runtime: Runtime,
    station: Station,
    connector: ConnectorState,
    event: StatusReported,
    at: datetime,
    messages: list[LiveMessage],
) -> list[Row]:
    """Take the report into memory and return the rows that show it."""
    key = (connector.evse_number, connector.number)
    word = connector.word
    if word is None or (word.status, word.occupied) != (event.status, event.occupied):
        word = ConnectorWord(event.status, at, runtime.now(), event.occupied)
    if connector.word is None and (connector.status, connector.occupied) == (event.status, event.occupied):
        word = None  # it has been saying so since before this connection
    station.connectors[key] = ConnectorState(
        connector.id, connector.evse_number, connector.number, connector.wire_number, event.status, event.occupied, at,
        event.error_code[:50], word,
    )  # fmt: skip
    stored_as = OCCUPIED if event.occupied else event.status
    return [
        CONNECTOR_STATUS.row((connector.id, stored_as, at)),
        *evse_rows(
            runtime, station, connector.evse_number, at, messages, error_info=event.error_info[:255], is_derived=False
        ),
    ]


def evse_rows(
    runtime: Runtime,
    station: Station,
    number: int | None,
    at: datetime,
    messages: list[LiveMessage],
    *,
    error_info: str = "",
    is_derived: bool = True,
) -> list[Row]:
    """Take into memory how the EVSE looks now; return its rows and add what is told, if anything changed.

    A change that is derived, for no connector has reported it, is kept in the history as well.
    """
    if number is None or number not in station.evses:
        return []
    before = station.evses[number]
    state = seen_now(station, number, at)
    if state is before:
        return []
    if state.error_info != error_info:
        state = replace(state, error_info=error_info)
    station.evses[number] = state
    rows = seen_rows(station.spot, before, state, runtime.now())
    if is_derived and state.status is not before.status:
        rows.append(derived_row(station.spot, state, at, at))
    messages.append(status_message(station.organisation_id, station.site_id, station.charger_id, state))
    return rows


def live_rows(
    runtime: Runtime, station: Station, session: Session, message: TransactionMessage, messages: list[LiveMessage]
) -> list[Row]:
    """Return the rows that show what a 2.x event says of the EVSE now, unless it is history (B10); 1.6 has statuses."""
    if station.ocpp_version == "1.6":
        return []
    if message.offline:
        station.unshown.add(session.evse_number or 0)
        return []
    station.unshown.discard(session.evse_number or 0)
    return evse_rows(runtime, station, session.evse_number, message.at, messages)


async def report_station(runtime: Runtime, station: Station, event: StatusReported, at: datetime) -> None:
    """Store what connector 0 says: whether the whole station works, and nothing of any connector (A35)."""
    if station.station_at is not None and at < station.station_at:
        row = history_row(runtime, station, event, None, at, late=True)
        await stored(runtime.writer.commit(Effects([row]), fence=station.fence))
        return
    station.station_at, before = at, station.station_status
    if event.status in {EvseStatus.AVAILABLE, EvseStatus.UNAVAILABLE, EvseStatus.FAULTED}:
        station.station_status = event.status
    rows = [history_row(runtime, station, event, None, at, late=False)]
    messages: list[LiveMessage] = []
    for number in station.evses:
        rows.extend(evse_rows(runtime, station, number, at, messages))

    async def save(tx: Transaction) -> None:
        await (
            models.Charger.filter(id=station.charger_id)
            .using_db(tx.db)
            .update(
                station_status=station.station_status, station_status_at=at, station_error_code=event.error_code[:50]
            )
        )
        tx.write(rows)
        tx.tell(*messages)
        if faults.begins_or_ends(before, station.station_status):
            await faults.note(tx, station, None, event, at, runtime.now())

    await stored(runtime.writer.run(save, fence=station.fence))
    await after_status(runtime, station)


async def session_rows(
    runtime: Runtime,
    station: Station,
    session: Session,
    event: StatusReported,
    at: datetime,
    messages: list[LiveMessage],
) -> list[Row]:
    """Take into memory what the status moves in the session at its connector; return its row, add what is told."""
    after = await moved_by(runtime, session, event, at)
    if after is None:
        return []
    if session.ocpp_version != "1.6" and session.outline == after.outline:
        station.keep(replace(after, version=session.version))
        return []
    after, totals = counted(after, runtime.now())
    station.keep(after)
    messages.extend(told(session, after, None))
    return [moved_row(session, after), *totals]


async def moved_by(runtime: Runtime, session: Session, event: StatusReported, at: datetime) -> Session | None:
    """Return the session after a status of its connector, None where that says nothing of it."""
    course = session.course
    if session.ocpp_version != "1.6":
        # In 2.x the transaction's own messages tell; the connector only tells what they leave out.
        beside = told_beside(course, event, at)
        if beside is None:
            return None
        found = figures(beside, session.terms, now=runtime.now())
        return replace(session, course=beside, figures=found, version=session.version + 1)
    exhibit = None if event.occupied else status_exhibit(event.status, at, event.digest)
    is_over = course.finished_at is not None and at > course.finished_at
    if exhibit is None or (
        is_over and (event.status is not EvseStatus.AVAILABLE or course.disconnected_at is not None)
    ):
        return None
    return await advanced(runtime, session, exhibit)


def told_beside(course: Course, event: StatusReported, at: datetime) -> Course | None:
    """Return the course of a 2.x session after a status of its connector, None where that says nothing new."""
    if event.occupied:
        is_over = course.finished_at is not None and at > course.finished_at  # the next car has come
        return None if is_over or course.connected_at is not None else replace(course, plugged_at=at)
    if event.status is EvseStatus.AVAILABLE and len(course.freed_at) < FREED_MAX:
        return replace(course, freed_at=(*course.freed_at, at))
    return None


async def settle_late(runtime: Runtime, station: Station, evse_number: int, at: datetime, rows: Sequence[Row]) -> None:
    """Store a status from before what is known already, and put right the sessions on either side of it."""
    evse_id = station.evses[evse_number].id
    numbers = numbers_of(station)

    async def store(tx: Transaction) -> Sequence[Session]:
        tx.write(rows)
        await tx.flush()
        here = sessions_at(tx.db, evse_id)
        sides = (
            await here.filter(began_at__lte=at).order_by("-began_at").first(),
            await here.filter(began_at__gt=at).order_by("began_at").first(),
        )
        return await settle_around(tx, runtime, numbers, *(row.id for row in sides if row is not None))

    for session in await stored(runtime.writer.run(store, fence=station.fence)):
        station.keep(session)


async def session_beside(runtime: Runtime, station: Station, evse: int | None) -> Session | None:
    """Return the latest session at the EVSE, from memory or from the database."""
    state = station.evses.get(evse or 0)
    if state is not None and state.number not in station.latest_looked_up:
        # One that is in memory need not be it: an older one may have been looked up for a message that came late.
        session = await latest_session(runtime.reader, state.id, numbers_of(station))
        station.latest_looked_up.add(state.number)
        if session is not None:
            station.keep(session)
    return station.session_at(evse)
