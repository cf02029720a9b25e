"""What a session's own screen shows besides its row: its log, and what can be asked of its charger now."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.domain.actions import Action, Standing, actions, is_lost
from echarge.domain.commands import CommandStatus
from echarge.domain.session_log import Line, LoggedCommand, session_log
from echarge.operations.runtime import Runtime
from echarge.store.loading import all_exhibits, loaded
from echarge.store.models import Charger, ChargingSession, Command, Evse
from echarge.store.surroundings import sessions_at


async def session_actions(runtime: Runtime, session: ChargingSession) -> Sequence[Action]:
    """Return what can be asked of the session's charger, each with what stands in its way (lifecycle 12 and 13)."""
    charger = await Charger.get(id=session.charger_id, using_db=runtime.reader)
    return actions(await standing_of(runtime.reader, session, charger, runtime.now()))


async def standing_of(db: BaseDBAsyncClient, session: ChargingSession, charger: Charger, now: datetime) -> Standing:
    """Return how the session stands among the others at its connector."""
    ends: Any = Command.filter(session_id=session.id, name="END_SESSION").using_db(db)
    outcomes = [CommandStatus(status) for status in await ends.values_list("status", flat=True)]
    online = charger.online and charger.registration == "Accepted"
    is_latest, other = True, None
    if session.evse_id is not None:
        beside = sessions_at(db, session.evse_id).exclude(id=session.id)
        is_latest = not await beside.filter(began_at__gt=session.began_at).exists()
        other = await beside.filter(ongoing=True).exists()
    return Standing(
        online=online,
        ongoing=session.ongoing,
        stopped=session.stopped_at is not None,
        placed=session.evse_id is not None,
        is_latest=is_latest,
        other_is_open=bool(other),
        lost=is_lost(online=online, heard_at=session.last_reading_at or session.began_at, ends=outcomes, now=now),
    )


async def open_at(db: BaseDBAsyncClient, evse_id: int) -> ChargingSession | None:
    """Return the session that is open at the EVSE."""
    return await sessions_at(db, evse_id).filter(ongoing=True).order_by("-began_at").first()


async def session_lines(runtime: Runtime, row: ChargingSession) -> Sequence[Line]:
    """Return the session's log, newest first (lifecycle 15)."""
    db = runtime.reader
    session = await loaded(db, row, {})
    evse = await Evse.get_or_none(id=row.evse_id, using_db=db) if row.evse_id is not None else None
    commands = await Command.filter(session_id=row.id).using_db(db).order_by("created_at")
    return session_log(
        session.course,
        await all_exhibits(db, session),
        [logged(command) for command in commands],
        evse_name=evse.name if evse is not None else "",
        started_at=row.started_at,
    )


def logged(command: Command) -> LoggedCommand:
    """Return the command as the log tells of it."""
    ended_at = command.confirmed_at or command.answered_at
    if ended_at is None and not command.open:
        ended_at = command.expires_at
    return LoggedCommand(command.name, CommandStatus(command.status), command.created_at, ended_at, command.problem)
