"""What people ask of chargers from afar: who may charge, what can still be ended, whose plug may be let go (NET-6)."""

from typing import Any

from echarge.domain.access import Allowed, ByDriver, ByTag, Door, Refused, Who
from echarge.domain.actions import Obstacle, unlock_obstacle
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import EndSession, ResetCharger, StartCharging, TriggerMessage, UnlockConnector
from echarge.domain.events import PresentedTag, TagKind
from echarge.domain.reservations import OPEN
from echarge.operations.access import command_columns, decide_at, decision_row
from echarge.operations.asking import Asking, asking
from echarge.operations.commands import new_remote_start_id, new_virtual_tag
from echarge.operations.payments import attach_start
from echarge.operations.refusals import (
    AccessRefusedError,
    ConnectorBusyError,
    InvalidInputError,
    NotFoundError,
    Problem,
    ProblemCode,
)
from echarge.operations.remote_holds import HoldFirstError, hold_for, with_payment
from echarge.operations.runtime import Runtime
from echarge.operations.session_details import open_at, standing_of
from echarge.operations.stations import Spot
from echarge.store.facts import InTransaction
from echarge.store.models import Charger, ChargingSession, Command, Connector, Driver, Evse, Reservation, Tag
from echarge.store.statements import Row
from echarge.store.surroundings import OCCUPIED
from echarge.store.writer import Effects

FREE = frozenset({EvseStatus.AVAILABLE, EvseStatus.PREPARING, EvseStatus.FINISHING})
"""As what an EVSE is seen where somebody may still start on it."""

WITH_CABLE = frozenset({EvseStatus.PREPARING, EvseStatus.FINISHING, OCCUPIED})
"""What a connector says that a cable is in."""


async def start_charging(
    runtime: Runtime,
    organisation_id: int,
    user_id: int,
    evse_id: int,
    *,
    driver_id: int | None = None,
    tag_id: int | None = None,
) -> Command:
    """Ask the charger to start for a driver or a tag; the start that matches it confirms it (lifecycle 11).

    What their profile has held is held before, within a few seconds (D23). Raises AccessRefusedError where they may not
    charge there now, or nothing could be held; that decision is kept like any other (ACL-8).
    """
    kept: list[Row] = []
    payment_id: int | None = None

    async def work(this: Asking) -> Command:
        evse = await this.find(Evse, evse_id, "evseId")
        who, tag = await this_tag(this, tag_id) if tag_id is not None else (await this_driver(this, driver_id), None)
        at = runtime.now()
        where: dict[str, Any] = {"organisation_id": organisation_id, "evse_id": evse.id}
        decision = await decide_at(
            InTransaction(this.tx.db), **where, who=who, at=at, provider=runtime.payments.current.name
        )
        spot = Spot(organisation_id, evse.site_id, evse.charger_id)
        if payment_id is not None and isinstance(decision, Allowed):
            decision = await with_payment(this.tx, payment_id, decision)
        kept[:] = [decision_row(spot, decision, tag, evse.id, at, door=Door.REMOTE)]
        if isinstance(decision, Refused):
            raise AccessRefusedError(decision)
        charger = await this.reachable(evse.charger_id, "evseId")
        await require_free(this, evse)
        if payment_id is None and decision.hold_due is not None:
            raise HoldFirstError(evse, decision)
        this.tx.write(kept)
        virtual_tag, remote_start_id = new_virtual_tag(), new_remote_start_id()
        request = StartCharging(evse.number, await connector_of(this, evse, None), virtual_tag, remote_start_id)
        columns = {"virtual_tag": virtual_tag, "remote_start_id": remote_start_id}
        terms = command_columns(decision, door=Door.REMOTE, at=at)
        command = await this.queue(charger, request, evse_id=evse.id, **columns, **terms)
        if payment_id is not None:
            await attach_start(this.tx, runtime, payment_id, command)
        return command

    try:
        try:
            return await asking(runtime, organisation_id, user_id, work)
        except HoldFirstError as first:
            payment_id = await hold_for(runtime, first)
            return await asking(runtime, organisation_id, user_id, work)
    except AccessRefusedError:
        await runtime.writer.commit(Effects(kept))
        raise


async def this_tag(this: Asking, tag_id: int) -> tuple[Who, PresentedTag]:
    """Return whom to start for, and what would be presented."""
    tag = await this.find(Tag, tag_id, "for", "tagId")
    return ByTag(tag.uid), PresentedTag(tag.uid, TagKind(tag.kind))


async def this_driver(this: Asking, driver_id: int | None) -> Who:
    """Return the driver to start for."""
    driver = await this.find(Driver, driver_id or 0, "for", "driverId")
    return ByDriver(driver.id)


async def require_free(this: Asking, evse: Evse) -> None:
    """Raise ConnectorBusyError where a session is under way, none can be, one is about to begin, or it is kept.

    A start from afar has a tag of its own, by which no charger would know whom it keeps an EVSE for.
    """
    session = await session_at(this, evse)
    if session is not None or evse.status not in FREE:
        raise ConnectorBusyError(session)
    starts = Command.filter(evse_id=evse.id, name="START_CHARGING", open=True).using_db(this.tx.db)
    kept = Reservation.filter(evse_id=evse.id, status__in=list(OPEN), expires_at__gt=this.runtime.now())
    if await starts.exists() or await kept.using_db(this.tx.db).exists():
        raise ConnectorBusyError(None)


async def session_at(this: Asking, evse: Evse) -> ChargingSession | None:
    """Return the session that has not stopped at the EVSE; one that nobody was asked for yet waits for its start."""
    sessions = ChargingSession.filter(evse_id=evse.id, ongoing=True, stopped_at=None).using_db(this.tx.db)
    sessions = sessions.exclude(start_answer="")
    return await sessions.order_by("-began_at").first()


async def connector_of(this: Asking, evse: Evse, number: int | None) -> int:
    """Return the connector's number; where none is given the one with a cable, else the first.

    Raises InvalidInputError for none of the EVSE's.
    """
    rows = await Connector.filter(evse_id=evse.id).using_db(this.tx.db).order_by("number")
    numbers: list[int] = [row.number for row in rows] or [1]
    if number is not None and number not in numbers:
        raise InvalidInputError(Problem(("connector",), ProblemCode.UNKNOWN, "The EVSE has no such connector."))
    if number is not None:
        return number
    with_cable: int | None = next((row.number for row in rows if row.reported_status in WITH_CABLE), None)
    return with_cable or numbers[0]


async def end_session(runtime: Runtime, organisation_id: int, user_id: int, session_id: int) -> Command:
    """Ask the charger to end the session; its stop confirms it (lifecycle 12)."""

    async def work(this: Asking) -> Command:
        session = await this.find(ChargingSession, session_id, "sessionId")
        if session.stopped_at is not None:
            raise InvalidInputError(Problem(("sessionId",), ProblemCode.CONFLICT, "The session has stopped already."))
        charger = await this.reachable(session.charger_id, "sessionId")
        under_way = Command.filter(session_id=session.id, name="END_SESSION", open=True).using_db(this.tx.db)
        if (same := await under_way.first()) is not None:
            return same  # asked twice is asked once
        ref = session.transaction_key if session.transaction_id is None else str(session.transaction_id)
        return await this.queue(charger, EndSession(ref), session_id=session.id, evse_id=session.evse_id)

    return await asking(runtime, organisation_id, user_id, work)


async def unlock_connector(
    runtime: Runtime,
    organisation_id: int,
    user_id: int,
    evse_id: int,
    connector: int | None = None,
    *,
    session_id: int | None = None,
) -> Command:
    """Ask the charger to let go of the plug: of this session's car, and never of the next driver's (lifecycle 13)."""

    async def work(this: Asking) -> Command:
        evse = await this.find(Evse, evse_id, "evseId")
        session = await this.find(ChargingSession, session_id, "sessionId") if session_id is not None else None
        if session is not None and session.evse_id != evse.id:
            raise NotFoundError("ChargingSession", ("sessionId",))
        number = await connector_of(this, evse, connector or (session.connector_number if session else None))
        charger = await this.reachable(evse.charger_id, "evseId")
        await require_own_plug(this, evse, charger, session)
        request = UnlockConnector(evse.number, number)
        return await this.queue(charger, request, evse_id=evse.id, session_id=session_id)

    return await asking(runtime, organisation_id, user_id, work)


async def require_own_plug(this: Asking, evse: Evse, charger: Charger, session: ChargingSession | None) -> None:
    """Raise ConnectorBusyError where the plug may hold the car of another session than the one that is named."""
    busy = await open_at(this.tx.db, evse.id)
    if session is None:
        obstacle = Obstacle.CONNECTOR_BUSY if busy is not None else None
    else:
        obstacle = unlock_obstacle(await standing_of(this.tx.db, session, charger, this.runtime.now()))
    if obstacle is Obstacle.CONNECTOR_BUSY:
        raise ConnectorBusyError(busy)


async def reset_charger(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, *, immediately: bool
) -> Command:
    """Ask the charger to start again."""

    async def work(this: Asking) -> Command:
        return await this.queue(await this.reachable(charger_id, "chargerId"), ResetCharger(immediately))

    return await asking(runtime, organisation_id, user_id, work)


async def trigger_message(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, message: str, *, evse_id: int | None = None
) -> Command:
    """Ask the charger to send a message now, of one EVSE or of all."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "chargerId", booting=message == "BOOT")
        if evse_id is None:
            return await this.queue(charger, TriggerMessage(message))
        evse = await this.evse_of(charger, evse_id, "evseId")
        return await this.queue(charger, TriggerMessage(message, evse.number), evse_id=evse.id)

    return await asking(runtime, organisation_id, user_id, work)
