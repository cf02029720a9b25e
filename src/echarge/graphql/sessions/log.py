"""A session's log, and what can be asked of its charger now."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry

from echarge.domain import actions, session_log
from echarge.domain.actions import Standing, is_lost
from echarge.domain.commands import CommandStatus
from echarge.graphql.context import Context, Info
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.sessions.enums import ActionKind, Happening, Obstacle, StopActor
from echarge.operations.session_details import session_lines
from echarge.store import models
from echarge.store.sessions_beside import latest_at

if TYPE_CHECKING:
    from echarge.graphql.commands.types import Command

CommandField: TypeAlias = Annotated["Command", strawberry.lazy("echarge.graphql.commands.types")]

LOGS_AT_ONCE_MAX = 5
"""Of how many sessions one operation shows the log: each is put together from all that is known of its session."""


@strawberry.type(description="One line of a session's log.")
class SessionEvent:
    """One line of a session's log."""

    at: datetime = strawberry.field(description="When it happened; by the charger, unless it is estimated.")
    kind: Happening = strawberry.field(description="What happened.")
    text: str = strawberry.field(description="What happened, for people, in English.")
    estimated: bool = strawberry.field(description="Whether the instant is our conclusion, not the charger's word.")
    actor: StopActor | None = strawberry.field(description="Who stopped it; null for all else, or if not known.")

    @classmethod
    def of(cls, line: session_log.Line) -> Self:
        """Return what is shown of a line."""
        return cls(at=line.at, kind=line.happening, text=line.text, estimated=line.estimated, actor=line.actor)


@strawberry.type(description="Something that an operator can do about a session.")
class SessionAction:
    """Something that an operator can do about a session."""

    kind: ActionKind = strawberry.field(description="What.")
    possible: bool = strawberry.field(description="Whether it can be done, or asked for, now.")
    obstacle: Obstacle | None = strawberry.field(description="What stands in the way; null where nothing does.")
    ends_session: bool = strawberry.field(description="Whether it stops the session: warn before it.")
    session_id: strawberry.Private[int]

    @field(
        "The last time that it was asked for: what the charger answered, and whether it took effect. Null where it was"
        " not, or for who may not see commands."
    )
    async def last_command(self, info: Info) -> CommandField | None:
        """Return the last command of this kind."""
        rows = await commands_of(info.context, self.session_id)
        from echarge.graphql.commands.types import Command  # noqa: PLC0415 -- the two refer to each other

        return next((Command.from_row(row) for row in rows if row.name == self.kind.value), None)

    @classmethod
    def of(cls, action: actions.Action, session_id: int) -> Self:
        """Return what is shown of an action."""
        return cls(
            kind=action.kind,
            possible=action.is_possible,
            obstacle=action.obstacle,
            ends_session=action.ends_session,
            session_id=session_id,
        )


async def log_of(context: Context, row: models.ChargingSession) -> list[SessionEvent]:
    """Return the lines of the session's log, newest first."""

    async def load(rows: list[models.ChargingSession]) -> list[Sequence[session_log.Line]]:
        if len(rows) > LOGS_AT_ONCE_MAX:
            raise coded(f"Logs are given of at most {LOGS_AT_ONCE_MAX} sessions at once.", "TOO_EXPENSIVE")
        return await asyncio.gather(*(session_lines(context.runtime, each) for each in rows))

    return [SessionEvent.of(line) for line in await context.loaders.by_key("log", load, row)]


async def actions_of(context: Context, row: models.ChargingSession) -> list[SessionAction]:
    """Return what can be asked of the session's charger, each with what stands in its way."""
    charger = await context.loaders.one(models.Charger, row.charger_id)
    is_latest, other_is_open = await beside(context, row)
    online = charger is not None and charger.online and charger.registration == "Accepted"
    asked = await commands_of(context, row.id) if row.ongoing else []
    standing = Standing(
        online=online,
        ongoing=row.ongoing,
        stopped=row.stopped_at is not None,
        placed=row.evse_id is not None,
        is_latest=is_latest,
        other_is_open=other_is_open,
        lost=is_lost(
            online=online,
            heard_at=row.last_reading_at or row.began_at,
            ends=[CommandStatus(command.status) for command in asked if command.name == "END_SESSION"],
            now=context.runtime.now(),
        ),
    )
    return [SessionAction.of(action, row.id) for action in actions.actions(standing)]


async def commands_of(context: Context, session_id: int) -> list[models.Command]:
    """Return what was asked of the charger for the session, the latest first; nothing for who may not see it."""
    order = ("-created_at", "-id")
    return await context.loaders.children(models.Command, "session_id", session_id, order_by=order)


async def incidents_of(context: Context, session_id: int) -> list[models.Incident]:
    """Return what is wrong with the session, the newest first; nothing for who may not see it."""
    if not context.sees_rows(models.Incident):
        return []
    order = ("-created_at", "-id")
    return await context.loaders.children(models.Incident, "session_id", session_id, order_by=order)


async def beside(context: Context, row: models.ChargingSession) -> tuple[bool, bool]:
    """Return whether the session is the latest at its EVSE, and whether another is open there."""

    async def load(places: list[tuple[int, int]]) -> list[tuple[datetime | None, frozenset[int]]]:
        evses = [evse_id for _, evse_id in places]
        latest = await latest_at(context.runtime.store, evses, context.me.organisation_id)
        ongoing: dict[int | None, set[int]] = {each: set() for each in evses}
        # By the chargers: few are open at a charger, and many have been at an EVSE.
        at_chargers = context.rows(models.ChargingSession).filter(charger_id__in=[each for each, _ in places])
        for session in await at_chargers.filter(ongoing=True).only("id", "evse_id"):
            ongoing.setdefault(session.evse_id, set()).add(session.id)
        return [(latest.get(each), frozenset(ongoing[each])) for each in evses]

    if row.evse_id is None:
        return True, False
    last_at, ongoing = await context.loaders.by_key("sessions_beside", load, (row.charger_id, row.evse_id))
    return last_at is None or row.began_at >= last_at, bool(ongoing - {row.id})
