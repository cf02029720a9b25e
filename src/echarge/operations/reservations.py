"""Reservations while they last: kept in memory by the charger's process, ended by whatever ends them (A89)."""

from collections.abc import Mapping
from datetime import datetime

from tortoise import BaseDBAsyncClient

from echarge.domain.access import Allowed, Decision, Reason, Refused
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer, Request
from echarge.domain.reservations import NEXT, OPEN, CancelReservation, Kept, ReservationStatus, ReserveEvse
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, stored
from echarge.store.mapping import Session
from echarge.store.models import Reservation
from echarge.store.writer import Transaction

BROKEN = frozenset({EvseStatus.FAULTED, EvseStatus.UNAVAILABLE})
"""As what an EVSE is seen that cannot be kept for anybody any more."""
EXPIRED_AT_ONCE_MAX = 500


async def kept_at(db: BaseDBAsyncClient, charger_id: int, now: datetime) -> dict[int, Kept]:
    """Return for whom the EVSEs of a charger are kept, by their ids."""
    rows = Reservation.filter(charger_id=charger_id, status=ReservationStatus.ACTIVE, expires_at__gt=now)
    return {row.evse_id: kept(row) for row in await rows.using_db(db).order_by("created_at")}


def kept(row: Reservation) -> Kept:
    """Return a reservation as memory holds it."""
    return Kept(row.id, row.number, row.tag_id, row.created_at, row.expires_at)


async def end(
    tx: Transaction, now: datetime, reservation_id: int, status: ReservationStatus, **columns: object
) -> Reservation | None:
    """Take a reservation to another state; None where the table does not allow it."""
    row = await Reservation.filter(id=reservation_id).using_db(tx.db).select_for_update().get_or_none()
    if row is None or status not in NEXT[ReservationStatus(row.status)]:
        return None
    row.status, row.version = status, row.version + 1
    if status not in OPEN:
        row.ended_at = now
    row.update_from_dict(columns)
    await row.save(using_db=tx.db)
    return row


async def take_answer(tx: Transaction, runtime: Runtime, station: Station, request: Request, answer: Answer) -> None:
    """Store what a charger's answer makes of a reservation."""
    if not isinstance(request, ReserveEvse | CancelReservation):
        return
    row = await Reservation.filter(charger_id=station.charger_id, number=request.number).using_db(tx.db).first()
    if row is None:
        return
    if isinstance(request, CancelReservation):
        # A charger that rejects this has no such reservation, or no longer (1.6 section 5.2).
        await end(tx, runtime.now(), row.id, ReservationStatus.CANCELLED)
        return
    status = ReservationStatus.ACTIVE if answer.accepted else ReservationStatus.REFUSED
    await end(tx, runtime.now(), row.id, status)


async def activate(runtime: Runtime, station: Station, number: int) -> None:
    """Store that the charger keeps the EVSE, though its answer was lost."""

    async def work(tx: Transaction) -> Reservation | None:
        row = await Reservation.filter(charger_id=station.charger_id, number=number).using_db(tx.db).first()
        return None if row is None else await end(tx, runtime.now(), row.id, ReservationStatus.ACTIVE)

    row = await stored(runtime.writer.run(work, fence=station.fence))
    if row is not None:
        station.kept[row.evse_id] = kept(row)


async def end_here(runtime: Runtime, station: Station, number: int, status: ReservationStatus) -> None:
    """Store that the charger tells the end of one of its reservations."""
    found = next((each for each in station.kept.values() if each.number == number), None)
    if found is not None:
        await finish(runtime, station, found, status)


async def finish(runtime: Runtime, station: Station, found: Kept, status: ReservationStatus, **columns: object) -> None:
    """Store the end of a reservation, and let go of it."""
    await stored(
        runtime.writer.run(
            lambda tx: end(tx, runtime.now(), found.reservation_id, status, **columns), fence=station.fence
        )
    )
    station.kept = {evse_id: each for evse_id, each in station.kept.items() if each != found}


async def note_session(runtime: Runtime, station: Station, session: Session) -> None:
    """Store that the holder has begun: the reservation is used."""
    found = station.kept.get(session.evse_id or 0)
    if found is not None and session.tag_id == found.tag_id and session.start_answer == Reason.ACCEPTED:
        await finish(runtime, station, found, ReservationStatus.USED, session_id=session.id)


async def note_status(runtime: Runtime, station: Station) -> None:
    """Store that EVSEs which broke are kept for nobody any more."""
    broken = {state.id for state in station.evses.values() if state.status in BROKEN}
    for found in [each for evse_id, each in station.kept.items() if evse_id in broken]:
        await finish(runtime, station, found, ReservationStatus.CANCELLED)


def kept_for_another(
    decision: Decision, held: Mapping[int, Kept], evse_id: int | None, at: datetime, *, free_vend: bool
) -> Decision:
    """Return the decision, or that the EVSE is kept for somebody else's tag then."""
    found = held.get(evse_id or 0)
    if found is None or not isinstance(decision, Allowed) or free_vend or not found.bars(decision.tag_id, at):
        return decision
    return Refused(Reason.RESERVED, decision.tag_id, decision.driver_id, decision.vehicle_id, decision.candidates)


async def expire(runtime: Runtime) -> int:
    """End the reservations whose time is over; returns how many there were."""
    now = runtime.now()
    due = await Reservation.filter(status__in=list(OPEN), expires_at__lte=now).limit(EXPIRED_AT_ONCE_MAX)

    async def work(tx: Transaction) -> None:
        for row in due:
            await end(tx, now, row.id, ReservationStatus.EXPIRED)

    if due:
        await runtime.writer.run(work)
    for station in runtime.stations.values():
        if station.kept:
            station.kept = {evse_id: each for evse_id, each in station.kept.items() if each.until > now}
    return len(due)
