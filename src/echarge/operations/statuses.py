"""What a charger says of its connectors and of itself, and what that means for people and for sessions."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.events import Fact, MessageKind, StateReported, StatusReported, TransactionMessage, Unplugged
from echarge.live.messages import LiveMessage
from echarge.operations.commands import confirm_trigger
from echarge.operations.evidence import advanced, evidence_row, exhibit_of, is_known, moved_row, told, trusted
from echarge.operations.evses import known_connector
from echarge.operations.runtime import Runtime
from echarge.operations.stations import (
    OCCUPIED,
    ConnectorState,
    Station,
    began,
    seen_now,
    status_message,
    stored,
)
from echarge.store import models
from echarge.store.loading import latest_session
from echarge.store.mapping import Session
from echarge.store.statements import CONNECTOR_STATUS, EVSE_STATUS, STATUS_CHANGES, Row
from echarge.store.writer import Effects, Transaction

FACTS: Mapping[EvseStatus, Callable[[datetime], Fact]] = {
    EvseStatus.CHARGING: lambda at: StateReported(at, ChargingState.CHARGING),
    EvseStatus.SUSPENDED_EV: lambda at: StateReported(at, ChargingState.SUSPENDED_EV),
    EvseStatus.SUSPENDED_EVSE: lambda at: StateReported(at, ChargingState.SUSPENDED_EVSE),
    EvseStatus.FINISHING: lambda at: StateReported(at, ChargingState.EV_CONNECTED),
    EvseStatus.AVAILABLE: Unplugged,
}
"""What a 1.6 status says of the session at its connector; the others say nothing of it."""

MEANS_A_SESSION = frozenset({EvseStatus.CHARGING, EvseStatus.SUSPENDED_EV, EvseStatus.SUSPENDED_EVSE})
"""Statuses that there cannot be without a transaction: kept for it if it is not known yet (A77)."""


async def report_status(runtime: Runtime, station: Station, event: StatusReported) -> None:
    """Store the status; show it if it is the newest; let the session at the connector know (A35 to A40)."""
    at = trusted(runtime, event.at)
    if event.place.evse is None:
        await report_station(runtime, station, event, at)
        return
    connector = await known_connector(runtime, station, event.place)
    if connector is None or (connector.at == at and says_the_same(connector, event)):
        return
    late = connector.at is not None and at < connector.at
    rows, messages = await session_effects(runtime, station, event, at)
    rows.append(history_row(runtime, station, event, at, late=late))
    if not late:
        rows.extend(show(station, replace(connector, heard_at=runtime.now()), event, at, messages))
    await stored(runtime.writer.commit(Effects(rows, messages), fence=station.fence))
    await confirm_trigger(runtime, station, "STATUS")


def says_the_same(connector: ConnectorState, event: StatusReported) -> bool:
    """Return whether the report repeats the connector's last one."""
    return (connector.status, connector.occupied, connector.error_code) == (
        event.status,
        event.occupied,
        event.error_code,
    )


def history_row(runtime: Runtime, station: Station, event: StatusReported, at: datetime, *, late: bool) -> Row:
    """Return the row that keeps the report for ever."""
    evse = station.evses.get(event.place.evse or 0)
    return STATUS_CHANGES.row(
        (
            station.organisation_id,
            station.charger_id,
            evse.id if evse is not None else None,
            event.place.connector or 0,
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
    station: Station, connector: ConnectorState, event: StatusReported, at: datetime, messages: list[LiveMessage]
) -> list[Row]:
    """Take the report into memory and return the rows that show it."""
    key = (connector.evse_number, connector.number)
    station.connectors[key] = replace(
        connector, status=event.status, occupied=event.occupied, at=at, error_code=event.error_code[:50]
    )
    stored_as = OCCUPIED if event.occupied else event.status
    return [
        CONNECTOR_STATUS.row((connector.id, stored_as, at)),
        *evse_rows(station, connector.evse_number, at, messages, error_info=event.error_info[:255]),
    ]


def evse_rows(
    station: Station, number: int | None, at: datetime, messages: list[LiveMessage], *, error_info: str = ""
) -> list[Row]:
    """Take into memory how the EVSE looks now; return its row and add what is told, if anything changed."""
    if number is None or number not in station.evses:
        return []
    before = station.evses[number]
    state = seen_now(station, number, at)
    if state is before:
        return []
    state = replace(state, error_info=error_info)
    station.evses[number] = state
    messages.append(status_message(station.organisation_id, station.site_id, station.charger_id, state))
    return [EVSE_STATUS.row((state.id, state.status, state.since, state.version, state.error_code, state.error_info))]


async def report_station(runtime: Runtime, station: Station, event: StatusReported, at: datetime) -> None:
    """Store what connector 0 says: whether the whole station works, and nothing of any connector (A35)."""
    if station.station_at is not None and at < station.station_at:
        row = history_row(runtime, station, event, at, late=True)
        await stored(runtime.writer.commit(Effects([row]), fence=station.fence))
        return
    station.station_at = at
    if event.status in {EvseStatus.AVAILABLE, EvseStatus.UNAVAILABLE, EvseStatus.FAULTED}:
        station.station_status = event.status
    rows = [history_row(runtime, station, event, at, late=False)]
    messages: list[LiveMessage] = []
    for number in station.evses:
        rows.extend(evse_rows(station, number, at, messages))

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

    await stored(runtime.writer.run(save, fence=station.fence))


async def session_effects(
    runtime: Runtime, station: Station, event: StatusReported, at: datetime
) -> tuple[list[Row], list[LiveMessage]]:
    """Return what the status moves in the session at its connector, taken into memory."""
    make = FACTS.get(event.status)
    if make is None or event.occupied:
        return [], []
    session = await session_beside(runtime, station, event.place.evse)
    message = TransactionMessage(
        kind=MessageKind.STATUS, place=event.place, ref="", at=at, facts=(make(at),), payload="", digest=event.digest
    )
    if session is not None and concerns(session, event.status, at):
        exhibit = exhibit_of(session, message)
        after = await advanced(runtime, session, exhibit)
        if await is_known(station, message):
            return [], []
        station.keep(after)
        rows = [evidence_row(station, session.id, message, exhibit, runtime.now()), moved_row(session, after)]
        return rows, list(told(session, after, None))
    if station.ocpp_version == "1.6" and event.status in MEANS_A_SESSION and (session is None or not session.ongoing):
        station.has_parked = True
        return [evidence_row(station, None, message, exhibit_of(None, message), runtime.now())], []
    return [], []


def concerns(session: Session, status: EvseStatus, at: datetime) -> bool:
    """Return whether a status at the session's connector tells something of this session."""
    course = session.course
    if at < (course.begun_at or began(session)):
        return False
    if session.ocpp_version != "1.6":
        # In 2.x the transaction's own messages tell; only the cable's leaving comes after them.
        return status is EvseStatus.AVAILABLE and not session.ongoing and course.disconnected_at is None
    if session.ongoing or (course.finished_at is not None and at <= course.finished_at):
        return True
    return status is EvseStatus.AVAILABLE and course.disconnected_at is None


async def session_beside(runtime: Runtime, station: Station, evse: int | None) -> Session | None:
    """Return the latest session at the EVSE, from memory or from the database."""
    session = station.session_at(evse)
    state = station.evses.get(evse or 0)
    if session is not None or state is None or state.number in station.latest_looked_up:
        return session
    numbers = {known.id: known.number for known in station.evses.values()}
    session = await latest_session(runtime.reader, state.id, numbers)
    station.latest_looked_up.add(state.number)
    if session is not None:
        station.keep(session)
    return session
