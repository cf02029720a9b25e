"""What people ask of chargers from afar: checked, stored as a command, sent by whichever process holds the charger."""

from dataclasses import dataclass
from typing import Literal, TypeVar

from tortoise import BaseDBAsyncClient

from echarge.domain.actions import Obstacle, unlock_obstacle
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import (
    OPEN,
    EndSession,
    Request,
    ResetCharger,
    StartCharging,
    TriggerMessage,
    UnlockConnector,
)
from echarge.operations.commands import new_remote_start_id, new_virtual_tag, queue
from echarge.operations.refusals import (
    ChargerNotAcceptedError,
    ChargerOfflineError,
    ConnectorBusyError,
    InvalidInputError,
    NotFoundError,
    Problem,
    ProblemCode,
    SessionStoppedError,
)
from echarge.operations.runtime import Runtime
from echarge.operations.session_details import open_at, standing_of
from echarge.store.models import Charger, ChargingSession, Command, Connector, Driver, Evse, Tag
from echarge.store.models.columns import Row
from echarge.store.surroundings import OCCUPIED
from echarge.store.writer import Transaction

R = TypeVar("R", bound=Row)

Trigger = Literal["BOOT", "HEARTBEAT", "STATUS", "METER_VALUES"]

FREE = frozenset({EvseStatus.AVAILABLE, EvseStatus.PREPARING, EvseStatus.FINISHING})
"""As what an EVSE can be seen where somebody may still start on it."""

WITH_CABLE = (EvseStatus.PREPARING, EvseStatus.FINISHING, OCCUPIED)
"""What a connector says that a cable is in."""


async def start_charging(
    runtime: Runtime,
    organisation_id: int,
    user_id: int | None,
    evse_id: int,
    *,
    driver_id: int | None = None,
    tag_id: int | None = None,
) -> Command:
    """Ask an EVSE's charger to start for a driver or a tag.

    Raises NotFoundError, InvalidInputError, ChargerOfflineError, ChargerNotAcceptedError or ConnectorBusyError.
    """
    if (driver_id is None) == (tag_id is None):
        raise InvalidInputError(Problem(("for",), ProblemCode.REQUIRED, "Name a driver or a tag."))

    async def ask(tx: Transaction) -> Command:
        evse = await of_organisation(tx.db, Evse, evse_id, organisation_id, "evseId")
        payer = await payer_of(tx.db, organisation_id, driver_id, tag_id)
        charger = await reachable(tx.db, evse.charger_id)
        await refuse_busy(tx.db, evse)
        command = Command(
            organisation_id=organisation_id,
            charger_id=charger.id,
            evse_id=evse.id,
            user_id=user_id,
            driver_id=payer.driver_id,
            tag_id=payer.tag_id,
            virtual_tag=new_virtual_tag(),
            remote_start_id=new_remote_start_id(),
        )
        request = StartCharging(
            evse.number, await connector_of(tx.db, evse), command.virtual_tag or "", command.remote_start_id or 0
        )
        return await queued(tx, runtime, command, request)

    return await runtime.writer.run(ask, locks=(evse_id,))


async def end_session(runtime: Runtime, organisation_id: int, user_id: int | None, session_id: int) -> Command:
    """Ask a session's charger to end it; asked again while that is under way, it is the same command.

    Raises NotFoundError, SessionStoppedError, ChargerOfflineError or ChargerNotAcceptedError.
    """

    async def ask(tx: Transaction) -> Command:
        session = await of_organisation(tx.db, ChargingSession, session_id, organisation_id, "sessionId")
        if session.stopped_at is not None:
            raise SessionStoppedError(session)
        charger = await reachable(tx.db, session.charger_id)
        rows = Command.filter(session_id=session.id, name="END_SESSION", open=True).using_db(tx.db)
        under_way = await rows.first()
        if under_way is not None:
            return under_way
        command = Command(
            organisation_id=organisation_id,
            charger_id=charger.id,
            evse_id=session.evse_id,
            session_id=session.id,
            user_id=user_id,
        )
        own_id = session.transaction_id
        return await queued(
            tx, runtime, command, EndSession(session.transaction_key if own_id is None else str(own_id))
        )

    return await runtime.writer.run(ask, locks=(session_id,))


async def unlock_connector(
    runtime: Runtime,
    organisation_id: int,
    user_id: int | None,
    evse_id: int,
    connector: int | None = None,
    *,
    session_id: int | None = None,
) -> Command:
    """Ask an EVSE's charger to let go of the plug; `session_id` is the session on whose account, if there is one.

    Raises NotFoundError, ChargerOfflineError, ChargerNotAcceptedError, or ConnectorBusyError where the plug may hold
    the next driver's car by now (lifecycle 13).
    """

    async def ask(tx: Transaction) -> Command:
        evse = await of_organisation(tx.db, Evse, evse_id, organisation_id, "evseId")
        session = None
        if session_id is not None:
            session = await of_organisation(tx.db, ChargingSession, session_id, organisation_id, "sessionId")
            if session.evse_id != evse.id:
                raise NotFoundError("session at this EVSE", ("sessionId",))
        charger = await reachable(tx.db, evse.charger_id)
        if session is not None:
            standing = await standing_of(tx.db, session, charger)
            if unlock_obstacle(standing) is Obstacle.CONNECTOR_BUSY:
                raise ConnectorBusyError(await open_at(tx.db, evse.id))
        number = connector or (session.connector_number if session is not None else None)
        if number is None:
            number = await connector_of(tx.db, evse)
        elif not await Connector.filter(evse_id=evse.id, number=number).using_db(tx.db).exists():
            raise NotFoundError("connector", ("connector",))
        under_way = session or await open_at(tx.db, evse.id)
        command = Command(
            organisation_id=organisation_id,
            charger_id=charger.id,
            evse_id=evse.id,
            session_id=under_way.id if under_way is not None else None,
            user_id=user_id,
        )
        return await queued(tx, runtime, command, UnlockConnector(evse.number, number))

    return await runtime.writer.run(ask)


async def reset_charger(
    runtime: Runtime, organisation_id: int, user_id: int | None, charger_id: int, *, immediately: bool
) -> Command:
    """Ask a charger to start again, at once or when idle.

    Raises NotFoundError, ChargerOfflineError or ChargerNotAcceptedError.
    """

    async def ask(tx: Transaction) -> Command:
        await of_organisation(tx.db, Charger, charger_id, organisation_id, "chargerId")
        charger = await reachable(tx.db, charger_id)
        command = Command(organisation_id=organisation_id, charger_id=charger.id, user_id=user_id)
        return await queued(tx, runtime, command, ResetCharger(immediately))

    return await runtime.writer.run(ask)


async def trigger_message(
    runtime: Runtime,
    organisation_id: int,
    user_id: int | None,
    charger_id: int,
    message: Trigger,
    *,
    evse_id: int | None = None,
) -> Command:
    """Ask a charger to send a message now, of one EVSE or of all.

    Raises NotFoundError, ChargerOfflineError or ChargerNotAcceptedError.
    """

    async def ask(tx: Transaction) -> Command:
        await of_organisation(tx.db, Charger, charger_id, organisation_id, "chargerId")
        evse, connector = None, None
        if evse_id is not None:
            evse = await of_organisation(tx.db, Evse, evse_id, organisation_id, "evseId")
            if evse.charger_id != charger_id:
                raise NotFoundError("EVSE at this charger", ("evseId",))
            connector = await connector_of(tx.db, evse)
        charger = await reachable(tx.db, charger_id, booting=message == "BOOT")
        command = Command(
            organisation_id=organisation_id,
            charger_id=charger.id,
            evse_id=evse.id if evse is not None else None,
            user_id=user_id,
        )
        number = evse.number if evse is not None else None
        return await queued(tx, runtime, command, TriggerMessage(message, number, connector))

    return await runtime.writer.run(ask)


async def queued(tx: Transaction, runtime: Runtime, command: Command, request: Request) -> Command:
    """Return the command, stored and told."""
    await queue(tx, runtime, command, request)
    return command


async def of_organisation(db: BaseDBAsyncClient, model: type[R], row_id: int, organisation_id: int, path: str) -> R:
    """Return the row; another organisation's is not found."""
    row = await model.filter(id=row_id, organisation_id=organisation_id).using_db(db).get_or_none()
    if row is None:
        raise NotFoundError(NAMES[model], (path,))
    return row


NAMES: dict[type[Row], str] = {
    Charger: "charger",
    Evse: "EVSE",
    ChargingSession: "session",
    Driver: "driver",
    Tag: "tag",
}


async def reachable(db: BaseDBAsyncClient, charger_id: int, *, booting: bool = False) -> Charger:
    """Return a charger that can be asked now."""
    charger = await Charger.get(id=charger_id, using_db=db)
    if not charger.online:
        raise ChargerOfflineError(charger.last_seen_at)
    if charger.registration != "Accepted" or (charger.booted_at is None and not booting):
        raise ChargerNotAcceptedError(charger.registration)
    return charger


async def refuse_busy(db: BaseDBAsyncClient, evse: Evse) -> None:
    """Raise ConnectorBusyError where somebody is charging, or nobody can, or another start is under way."""
    starting = Command.filter(evse_id=evse.id, name="START_CHARGING", status__in=list(OPEN)).using_db(db)
    if evse.status not in FREE or await starting.exists():
        raise ConnectorBusyError(await open_at(db, evse.id))


@dataclass(frozen=True, slots=True)
class Payer:
    """Who pays for a remote start."""

    driver_id: int | None
    tag_id: int | None


async def payer_of(db: BaseDBAsyncClient, organisation_id: int, driver_id: int | None, tag_id: int | None) -> Payer:
    """Return who pays; raises InvalidInputError for somebody who may not charge."""
    if tag_id is not None:
        tag = await of_organisation(db, Tag, tag_id, organisation_id, "tagId")
        if tag.status != "ACTIVE":
            raise InvalidInputError(Problem(("for", "tagId"), ProblemCode.CONFLICT, "This tag is blocked."))
        driver_id = tag.driver_id
    if driver_id is not None:
        driver = await of_organisation(db, Driver, driver_id, organisation_id, "driverId")
        if not driver.active:
            raise InvalidInputError(Problem(("for", "driverId"), ProblemCode.CONFLICT, "This driver is not active."))
    return Payer(driver_id, tag_id)


async def connector_of(db: BaseDBAsyncClient, evse: Evse) -> int:
    """Return the EVSE's connector that a cable is in, else its first."""
    rows = await Connector.filter(evse_id=evse.id).using_db(db).order_by("number")
    numbers = [row.number for row in rows]
    return next((row.number for row in rows if row.reported_status in WITH_CABLE), min(numbers, default=1))
