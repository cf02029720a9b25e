"""What can be asked of a charger's charging profiles."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated

import strawberry

from echarge.domain.charging_profiles import LimitUnit, ProfileKind, ProfilePurpose
from echarge.graphql.commands.file_mutations import of_charger
from echarge.graphql.commands.mutations import CommandResult, asked, whose
from echarge.graphql.context import Info
from echarge.graphql.enums import describe
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import optional
from echarge.operations import remote_profiles

describe(
    ProfilePurpose,
    "What a charging profile limits.",
    {
        ProfilePurpose.CHARGER_MAX: "The charger as a whole, whatever its EVSEs do.",
        ProfilePurpose.DEFAULT: "Each session, unless it has a profile of its own.",
        ProfilePurpose.SESSION: "One session, which goes on.",
    },
    name="ChargingProfilePurpose",
)
describe(
    ProfileKind,
    "From when a charging profile's schedule counts.",
    {
        ProfileKind.ABSOLUTE: "From an instant on.",
        ProfileKind.DAILY: "From an instant on, and again each day.",
        ProfileKind.WEEKLY: "From an instant on, and again each week.",
        ProfileKind.RELATIVE: "From the beginning of each session on.",
    },
    name="ChargingProfileKind",
)
describe(
    LimitUnit,
    "What a limit is a number of.",
    {LimitUnit.AMPERE: "Ampere for each phase.", LimitUnit.WATT: "Watt in all."},
    name="ChargingLimitUnit",
)


@strawberry.input(description="A limit from an instant of the schedule on, until the next.")
class ChargingPeriodInput:
    """A limit from an instant of the schedule on."""

    start_seconds: int = strawberry.field(description="Seconds after the schedule's start; 0 for the first.")
    limit: Decimal = strawberry.field(description="The most that may flow, rounded down to one decimal; 0: nothing.")
    phases: int | None = optional("How many phases may be used, 1 to 3.")


@strawberry.input(description="A charging profile.")
class SetChargingProfileInput:
    """A charging profile."""

    charger_id: strawberry.ID = strawberry.field(description="The charger.")
    evse_id: strawberry.ID | None = optional("Of this EVSE alone; all of the charger, unless said.")
    session_id: strawberry.ID | None = optional("The session, which must go on, where the purpose is SESSION.")
    number: int | None = optional(
        "Its number, from 1; one that is there is replaced. Unless said, one for each place, purpose and level."
    )
    purpose: ProfilePurpose = strawberry.field(description="What it limits.")
    kind: ProfileKind = strawberry.field(description="From when its schedule counts.")
    stack_level: int = strawberry.field(default=0, description="Its level, 0 to 100: the highest one counts.")
    unit: LimitUnit = strawberry.field(description="What its limits are numbers of.")
    periods: list[ChargingPeriodInput] = strawberry.field(description="Its limits in order, 1 to 1,024.")
    starts_at: datetime | None = optional("When its schedule begins; not for RELATIVE, else needed.")
    duration_seconds: int | None = optional("For how long it lasts; unless said, its last limit stays.")
    valid_from: datetime | None = optional("From when on the profile counts at all.")
    valid_to: datetime | None = optional("Until when the profile counts at all.")


@strawberry.input(description="Which charging profiles: the one of a number, or all that are like this; nothing: all.")
class ClearChargingProfileInput:
    """Which charging profiles."""

    charger_id: strawberry.ID = strawberry.field(description="The charger.")
    number: int | None = optional("Its number; then nothing else is said.")
    evse_id: strawberry.ID | None = optional("Of this EVSE.")
    purpose: ProfilePurpose | None = optional("Those for this purpose.")
    stack_level: int | None = optional("Those on this level.")


@strawberry.input(description="Which schedule.")
class ReadCompositeScheduleInput:
    """Which schedule."""

    charger_id: strawberry.ID = strawberry.field(description="The charger.")
    evse_id: strawberry.ID | None = optional("Of this EVSE; of the charger as a whole, unless said.")
    duration_seconds: int = strawberry.field(description="For how long from now on, up to 31 days.")
    unit: LimitUnit | None = optional("In which unit; as the charger thinks fit, unless said.")


SetInput = Annotated[SetChargingProfileInput, strawberry.argument(description="The profile.")]
ClearInput = Annotated[ClearChargingProfileInput, strawberry.argument(description="Which profiles.")]
ReadInput = Annotated[ReadCompositeScheduleInput, strawberry.argument(description="Which schedule.")]


@strawberry.type
class ProfileMutations:
    """What can be asked of a charger's charging profiles."""

    @mutation(
        "Have a charger keep to a charging profile: for itself, for each session, or for one. Confirmed once it has"
        " agreed."
    )
    async def set_charging_profile(self, info: Info, input: SetInput) -> CommandResult:  # noqa: A002 -- its name in the API
        """Have a charger keep to a charging profile."""
        charger, wish = of_charger(input, evse_id="Evse", session_id="ChargingSession")
        return await asked(
            info.context,
            "setChargingProfile",
            lambda: remote_profiles.set_charging_profile(*whose(info), charger, wish),
        )

    @mutation(
        "Have a charger forget charging profiles. Confirmed once it has agreed; it rejects what it does not have."
    )
    async def clear_charging_profile(self, info: Info, input: ClearInput) -> CommandResult:  # noqa: A002 -- its name in the API
        """Have a charger forget charging profiles."""
        charger, wish = of_charger(input, evse_id="Evse")
        return await asked(
            info.context,
            "clearChargingProfile",
            lambda: remote_profiles.clear_charging_profile(*whose(info), charger, wish),
        )

    @mutation(
        "Ask a charger what limits come of all its profiles. Confirmed once it has told them: the `answer` has the"
        " `schedule` with `unit`, `startsAt`, `durationSeconds` and `periods`."
    )
    async def read_composite_schedule(self, info: Info, input: ReadInput) -> CommandResult:  # noqa: A002 -- its name in the API
        """Ask a charger what limits come of all its profiles."""
        charger, wish = of_charger(input, evse_id="Evse")
        return await asked(
            info.context,
            "readCompositeSchedule",
            lambda: remote_profiles.read_composite_schedule(*whose(info), charger, wish),
        )
