"""What can be asked of chargers."""

from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Annotated, TypeAlias

import strawberry

from echarge.domain.roles import Need, Right
from echarge.graphql.access_decisions.candidates import AccessRefused
from echarge.graphql.commands.refusals import ConnectorBusy
from echarge.graphql.commands.types import Command
from echarge.graphql.context import Context, Info
from echarge.graphql.enums import Area
from echarge.graphql.errors import ChargerOffline, InvalidInput, NotAllowed, NotFound, NotSupported
from echarge.graphql.fields import mutation
from echarge.graphql.node import number_of
from echarge.operations import remote
from echarge.operations.audit import carry_out
from echarge.operations.runtime import Runtime
from echarge.store import models

ASK = Need(Area.REMOTE_ACTIONS, Right.CHANGE)


@strawberry.enum(description="How a charger is reset.")
class ResetKind(Enum):
    """How a charger is reset."""

    IMMEDIATE = strawberry.enum_value(True, description="At once; what is charging ends.")
    WHEN_IDLE = strawberry.enum_value(False, description="Gently: in OCPP 2.x once nothing is charging any more.")


@strawberry.enum(description="What a charger is asked to send.")
class TriggeredMessage(Enum):
    """What a charger is asked to send."""

    BOOT = strawberry.enum_value("BOOT", description="What it is: maker, model, firmware.")
    HEARTBEAT = strawberry.enum_value("HEARTBEAT", description="A sign of life.")
    STATUS = strawberry.enum_value("STATUS", description="The status of one EVSE, or of all.")
    METER_VALUES = strawberry.enum_value("METER_VALUES", description="What the meter says, of one EVSE or of all.")


@strawberry.input(one_of=True, description="Who is to charge.")
class StartForInput:
    """Who is to charge."""

    driver_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="This driver.")
    tag_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Whoever has this tag.")


CommandResult: TypeAlias = Annotated[
    Command | InvalidInput | NotFound | NotAllowed | ChargerOffline | NotSupported | ConnectorBusy | AccessRefused,
    strawberry.union(
        "CommandResult",
        description="What asking something of a charger answers. The command is on its way then; follow its life with"
        " the subscription `command`.",
    ),
]

EvseId = Annotated[strawberry.ID, strawberry.argument(description="The EVSE.")]
SessionId = Annotated[strawberry.ID, strawberry.argument(description="The session.")]
ChargerId = Annotated[strawberry.ID, strawberry.argument(description="The charger.")]
For = Annotated[StartForInput, strawberry.argument(name="for", description="Who is to charge.")]
Connector = Annotated[
    int | None, strawberry.argument(description="The connector's number within the EVSE; the first, unless said.")
]
Unplugged = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="The session whose car it is; where the plug may be another's: `ConnectorBusy`."),
]
Kind = Annotated[ResetKind, strawberry.argument(description="How.")]
Message = Annotated[TriggeredMessage, strawberry.argument(description="What to send.")]
OneEvseId = Annotated[strawberry.ID | None, strawberry.argument(description="Of this EVSE alone.")]


@strawberry.type
class CommandMutations:
    """What can be asked of chargers."""

    @mutation("Start charging for somebody, who pays for it. Confirmed once the session has begun.")
    async def start_charging(self, info: Info, evse_id: EvseId, for_: For) -> CommandResult:
        """Start charging."""
        runtime, viewer = info.context.runtime, info.context.me
        evse = number_of("Evse", evse_id, ("evseId",))
        driver = number_of("Driver", for_.driver_id, ("for", "driverId")) if isinstance(for_.driver_id, str) else None
        tag = number_of("Tag", for_.tag_id, ("for", "tagId")) if isinstance(for_.tag_id, str) else None
        return await asked(
            info.context,
            "startCharging",
            lambda: remote.start_charging(
                runtime,
                organisation_id=viewer.organisation_id,
                user_id=viewer.user_id,
                evse_id=evse,
                driver_id=driver,
                tag_id=tag,
            ),
        )

    @mutation("End a session. Confirmed once the charger says that it has stopped.")
    async def end_session(self, info: Info, session_id: SessionId) -> CommandResult:
        """End a session."""
        runtime, viewer = info.context.runtime, info.context.me
        session = number_of("ChargingSession", session_id, ("sessionId",))
        return await asked(
            info.context,
            "endSession",
            lambda: remote.end_session(
                runtime, organisation_id=viewer.organisation_id, user_id=viewer.user_id, session_id=session
            ),
        )

    @mutation("Let go of the plug. An ongoing session there ends, and must be named: it may be the next driver's.")
    async def unlock_connector(
        self, info: Info, evse_id: EvseId, connector: Connector = None, session_id: Unplugged = None
    ) -> CommandResult:
        """Let go of the plug."""
        runtime, viewer = info.context.runtime, info.context.me
        evse = number_of("Evse", evse_id, ("evseId",))
        session = None if session_id is None else number_of("ChargingSession", session_id, ("sessionId",))
        return await asked(
            info.context,
            "unlockConnector",
            lambda: remote.unlock_connector(
                runtime,
                organisation_id=viewer.organisation_id,
                user_id=viewer.user_id,
                evse_id=evse,
                connector=connector,
                session_id=session,
            ),
        )

    @mutation("Start the charger again. Confirmed once it has said that it has started.")
    async def reset_charger(self, info: Info, charger_id: ChargerId, kind: Kind = ResetKind.WHEN_IDLE) -> CommandResult:
        """Start the charger again."""
        runtime, viewer = info.context.runtime, info.context.me
        charger = number_of("Charger", charger_id, ("chargerId",))
        return await asked(
            info.context,
            "resetCharger",
            lambda: remote.reset_charger(
                runtime,
                organisation_id=viewer.organisation_id,
                user_id=viewer.user_id,
                charger_id=charger,
                immediately=kind is ResetKind.IMMEDIATE,
            ),
        )

    @mutation("Have the charger say something now. Confirmed once it has.")
    async def trigger_message(
        self, info: Info, charger_id: ChargerId, message: Message, evse_id: OneEvseId = None
    ) -> CommandResult:
        """Have the charger say something now."""
        runtime, viewer = info.context.runtime, info.context.me
        charger = number_of("Charger", charger_id, ("chargerId",))
        evse = None if evse_id is None else number_of("Evse", evse_id, ("evseId",))
        return await asked(
            info.context,
            "triggerMessage",
            lambda: remote.trigger_message(
                runtime,
                organisation_id=viewer.organisation_id,
                user_id=viewer.user_id,
                charger_id=charger,
                message=message.name,
                evse_id=evse,
            ),
        )


def whose(info: Info) -> tuple[Runtime, int, int]:
    """Return the running system, the organisation and the user that ask."""
    viewer = info.context.me
    return info.context.runtime, viewer.organisation_id, viewer.user_id


async def asked(
    context: Context, action: str, ask: Callable[[], Awaitable[models.Command]], *, need: Need = ASK
) -> Command:
    """Ask, if the viewer may; write down who did, and return the command as it stands."""
    return Command.from_row(
        await carry_out(context.runtime, context.me, action, need, ask, lambda command: f"Command:{command.id}")
    )
