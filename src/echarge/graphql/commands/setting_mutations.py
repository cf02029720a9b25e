"""What can be asked of a charger's use and settings."""

from typing import Annotated

import strawberry

from echarge.graphql.commands.mutations import ChargerId, CommandResult, OneEvseId, asked, whose
from echarge.graphql.context import Info
from echarge.graphql.fields import mutation
from echarge.graphql.node import number_of
from echarge.operations import remote_passwords, remote_settings
from echarge.operations.chargers import CHANGE_CHARGERS

Available = Annotated[bool, strawberry.argument(description="Whether it can be used from then on.")]
Names = Annotated[
    list[str] | None,
    strawberry.argument(description="Only these settings, at most 100; all that the charger has, unless said."),
]
Name = Annotated[str, strawberry.argument(description="What the setting is called, as `Charger.configuration` has it.")]
Value = Annotated[
    str, strawberry.argument(description="Its value, as the charger writes it: 500 characters in OCPP 1.6, else 1,000.")
]


@strawberry.type
class SettingMutations:
    """What can be asked of a charger's use and settings."""

    @mutation(
        "Take a charger, or one EVSE of it, out of use or back into it. What is charging there goes on, and the answer"
        " is Scheduled. Confirmed once the status is seen; the charger keeps to it over starts."
    )
    async def change_availability(
        self, info: Info, charger_id: ChargerId, available: Available, evse_id: OneEvseId = None
    ) -> CommandResult:
        """Take a charger or an EVSE out of use, or back into it."""
        charger = number_of("Charger", charger_id, ("chargerId",))
        evse = None if evse_id is None else number_of("Evse", evse_id, ("evseId",))
        return await asked(
            info.context,
            "changeAvailability",
            lambda: remote_settings.change_availability(*whose(info), charger, available=available, evse_id=evse),
        )

    @mutation(
        "Read settings of a charger into its `configuration`. Confirmed once they are there: `answer` says how many"
        " were `read`, which are `unknown` to it, and which it has but does not tell (`withheld`)."
    )
    async def read_configuration(self, info: Info, charger_id: ChargerId, names: Names = None) -> CommandResult:
        """Read settings of a charger."""
        charger = number_of("Charger", charger_id, ("chargerId",))
        return await asked(
            info.context,
            "readConfiguration",
            lambda: remote_settings.read_configuration(*whose(info), charger, names or []),
        )

    @mutation(
        "Change a setting of a charger. Confirmed once it has agreed, or, where it answers RebootRequired, once it has"
        " started again. A setting that it does not have, or does not let anybody change, it rejects."
    )
    async def change_configuration(self, info: Info, charger_id: ChargerId, name: Name, value: Value) -> CommandResult:
        """Change a setting of a charger."""
        charger = number_of("Charger", charger_id, ("chargerId",))
        return await asked(
            info.context,
            "changeConfiguration",
            lambda: remote_settings.change_configuration(*whose(info), charger, name, value),
        )

    @mutation(
        "Have a connected charger take a new password, which nobody gets to see. Once it has agreed, the old one is no"
        " longer good, and the charger has to connect again; where it refuses, the old one stays. Confirmed once the"
        " charger has shown the new one; until then, where its answer was lost, either is good."
    )
    async def change_charger_password(self, info: Info, charger_id: ChargerId) -> CommandResult:
        """Have a charger take a new password."""
        charger = number_of("Charger", charger_id, ("chargerId",))
        return await asked(
            info.context,
            "changeChargerPassword",
            lambda: remote_passwords.change_password(*whose(info), charger),
            need=CHANGE_CHARGERS,
        )

    @mutation("Have the charger forget which tags were let in before. Confirmed once it has agreed.")
    async def clear_cache(self, info: Info, charger_id: ChargerId) -> CommandResult:
        """Have the charger forget tags."""
        charger = number_of("Charger", charger_id, ("chargerId",))
        return await asked(info.context, "clearCache", lambda: remote_settings.clear_cache(*whose(info), charger))
