"""Registering, changing, blocking and archiving chargers, and setting up their EVSEs."""

from datetime import date
from decimal import Decimal
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.chargers.enums import ConnectorFormat, ConnectorStandard, PowerType
from echarge.graphql.chargers.types import Charger, Evse
from echarge.graphql.context import Info
from echarge.graphql.errors import InUse, InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.operations import chargers, wiring

IDENTITY = "What the charger calls itself: up to 48 signs, none of : = / ( ) < >, unique whatever its case."
NAME = "Its name, unique in the organisation; up to 200 characters."
FREE_VEND = "Whether it gives its energy to everybody for nothing."
MAX_POWER = "The most that it delivers, in kW, up to three decimals."
BY_PATH = "Let it in on a secret path, because it can show no password. A weakness: only where nothing else works."
CONTACTLESS = "Whether it has a reader for bank cards. Null: as the terminals say that serve it."
INSTALLED = "Since which day people charge there; since it was registered, unless said."
USUAL = "Of its connectors, where they do not say so themselves:"
MAX_VOLTAGE = "The highest voltage in volts, 1 to 10,000; of three phases that of one to neutral."
MAX_CURRENT = "The highest current in amperes, 1 to 10,000; of several phases of each."
SECURITY_PROFILE = "The least OCPP security profile that it must keep to, 0 to 3."


@strawberry.input(description="A charger to register.")
class CreateChargerInput:
    """A charger to register."""

    name: str = strawberry.field(description=NAME)
    site_id: strawberry.ID = strawberry.field(description="Where it stands.")
    ocpp_identity: str = strawberry.field(description=IDENTITY)
    free_vend: bool | None = optional(f"{FREE_VEND} No, unless said.")
    max_power_kw: Decimal | None = optional(MAX_POWER)
    admitted_without_password: bool | None = optional(BY_PATH)
    security_profile: int | None = optional(SECURITY_PROFILE)
    installed_on: date | None = optional(INSTALLED)
    connector_standard: ConnectorStandard | None = optional(f"{USUAL} What plug or socket.")
    connector_format: ConnectorFormat | None = optional(f"{USUAL} Whether drivers bring the cable.")
    connector_power_type: PowerType | None = optional(f"{USUAL} What flows.")
    connector_max_voltage: int | None = optional(f"{USUAL} {MAX_VOLTAGE}")
    connector_max_current: int | None = optional(f"{USUAL} {MAX_CURRENT}")


@strawberry.input(description="A station of the list of unknown chargers, to register under the identity that it has.")
class RegisterUnknownChargerInput:
    """A station of the list of unknown chargers."""

    name: str = strawberry.field(description=NAME)
    site_id: strawberry.ID = strawberry.field(description="Where it stands.")
    free_vend: bool | None = optional(f"{FREE_VEND} No, unless said.")
    max_power_kw: Decimal | None = optional(MAX_POWER)
    admitted_without_password: bool | None = optional(BY_PATH)
    security_profile: int | None = optional(SECURITY_PROFILE)
    installed_on: date | None = optional(INSTALLED)
    connector_standard: ConnectorStandard | None = optional(f"{USUAL} What plug or socket.")
    connector_format: ConnectorFormat | None = optional(f"{USUAL} Whether drivers bring the cable.")
    connector_power_type: PowerType | None = optional(f"{USUAL} What flows.")
    connector_max_voltage: int | None = optional(f"{USUAL} {MAX_VOLTAGE}")
    connector_max_current: int | None = optional(f"{USUAL} {MAX_CURRENT}")


@strawberry.input(description="What to change of a charger; what is left out stays.")
class UpdateChargerInput:
    """What to change of a charger."""

    name: str | None = optional(NAME)
    site_id: strawberry.ID | None = optional("Where it stands; its past sessions stay where they were.")
    ocpp_identity: str | None = optional(IDENTITY)
    free_vend: bool | None = optional(FREE_VEND)
    max_power_kw: Decimal | None = optional(f"{MAX_POWER} Null: not known.")
    admitted_without_password: bool | None = optional(
        f"{BY_PATH} Back to a password, it needs a new one: `rotateChargerPassword`."
    )
    security_profile: int | None = optional(SECURITY_PROFILE)
    installed_on: date | None = optional(INSTALLED)
    connector_standard: ConnectorStandard | None = optional(f"{USUAL} What plug or socket.")
    connector_format: ConnectorFormat | None = optional(f"{USUAL} Whether drivers bring the cable.")
    connector_power_type: PowerType | None = optional(f"{USUAL} What flows.")
    connector_max_voltage: int | None = optional(f"{USUAL} {MAX_VOLTAGE}")
    connector_max_current: int | None = optional(f"{USUAL} {MAX_CURRENT}")


@strawberry.input(description="A connector of an EVSE, named by its number; what is left out stays.")
class ConnectorInput:
    """A connector of an EVSE."""

    number: int = strawberry.field(
        description="Its number within the EVSE, 1 to 8; one that is not there yet is added."
    )
    wire_number: int | None = optional("What OCPP 1.6 calls it, 1 to 99 within the charger. Null: nothing.")
    kind: str | None = optional('What it is, such as "cType2"; up to 32 characters.')
    max_power_kw: Decimal | None = optional(f"{MAX_POWER} Null: not known.")
    standard: ConnectorStandard | None = optional("What plug or socket it is. Null: as its kind or its charger says.")
    format: ConnectorFormat | None = optional("Whether drivers bring the cable. Null: as its kind or its charger says.")
    power_type: PowerType | None = optional("What flows. Null: as its standard or its charger says.")
    max_voltage: int | None = optional(f"{MAX_VOLTAGE} Null: as its charger says.")
    max_current: int | None = optional(f"{MAX_CURRENT} Null: as its charger says.")


@strawberry.input(description="An EVSE to add; chargers add those that they speak of themselves.")
class CreateEvseInput:
    """An EVSE to add."""

    number: int | None = optional("Its number within the charger, 1 to 99; the next free one, unless said.")
    name: str | None = optional("Its name, up to 200 characters; made from the charger's, unless said.")
    max_power_kw: Decimal | None = optional(f"{MAX_POWER} The charger's, unless said.")
    contactless: bool | None = optional(CONTACTLESS)
    tariff_id: strawberry.ID | None = optional("Its own tariff.")
    connectors: list[ConnectorInput] | None = optional("Its connectors; one, unless said.")


@strawberry.input(description="What to change of an EVSE; what is left out stays.")
class UpdateEvseInput:
    """What to change of an EVSE."""

    number: int | None = optional("Its number within the charger, 1 to 99. Its charger has to connect again.")
    name: str | None = optional("Its name, up to 200 characters.")
    max_power_kw: Decimal | None = optional(f"{MAX_POWER} Null: not known.")
    contactless: bool | None = optional(CONTACTLESS)
    tariff_id: strawberry.ID | None = optional("Its own tariff. Null: none, the site's applies.")
    connectors: list[ConnectorInput] | None = optional(
        "Connectors to add or change; those that are not named stay. Its charger has to connect again."
    )


@strawberry.type(description="A charger and what it needs to connect; the password is shown this once.")
class ChargerCredentials:
    """A charger and what it needs to connect."""

    charger: Charger = strawberry.field(description="The charger; `endpointUrls` is what to enter in it.")
    password: str | None = strawberry.field(
        description="Its new password, shown this once. Null where it is let in on a secret path instead."
    )

    @classmethod
    def of(cls, found: chargers.Credentials) -> "ChargerCredentials":
        """Return what is shown of new credentials."""
        return cls(charger=Charger.from_row(found.charger), password=found.password)


CreateChargerResult: TypeAlias = Annotated[
    ChargerCredentials | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CreateChargerResult", description="What `createCharger` answers."),
]
RegisterUnknownChargerResult: TypeAlias = Annotated[
    ChargerCredentials | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("RegisterUnknownChargerResult", description="What `registerUnknownCharger` answers."),
]
UpdateChargerResult: TypeAlias = Annotated[
    Charger | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateChargerResult", description="What `updateCharger` answers."),
]
RotateChargerPasswordResult: TypeAlias = Annotated[
    ChargerCredentials | NotFound | NotAllowed,
    strawberry.union("RotateChargerPasswordResult", description="What `rotateChargerPassword` answers."),
]
ChargerResult: TypeAlias = Annotated[
    Charger | NotFound | NotAllowed,
    strawberry.union("ChargerResult", description="What `blockCharger` and its like answer."),
]
CreateEvseResult: TypeAlias = Annotated[
    Evse | InvalidInput | NotFound | NotAllowed,
    strawberry.union("CreateEvseResult", description="What `createEvse` answers."),
]
UpdateEvseResult: TypeAlias = Annotated[
    Evse | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("UpdateEvseResult", description="What `updateEvse` answers."),
]
DeleteEvseResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed | InUse,
    strawberry.union("DeleteEvseResult", description="What `deleteEvse` answers."),
]

NewCharger = Annotated[CreateChargerInput, strawberry.argument(description="The charger.")]
FoundCharger = Annotated[RegisterUnknownChargerInput, strawberry.argument(description="What it shall be.")]
ChargerChange = Annotated[UpdateChargerInput, strawberry.argument(description="What to change.")]
ChargerId = Annotated[strawberry.ID, strawberry.argument(description="The charger that it is part of.")]
NewEvse = Annotated[CreateEvseInput, strawberry.argument(description="The EVSE.")]
EvseChange = Annotated[UpdateEvseInput, strawberry.argument(description="What to change.")]


@strawberry.type
class ChargerMutations:
    """Registering, changing, blocking and archiving chargers."""

    @mutation("Register a charger. It can connect at once, with the password that is shown this once.")
    async def create_charger(self, info: Info, input: NewCharger) -> CreateChargerResult:  # noqa: A002
        """Register a charger."""
        context = info.context
        return ChargerCredentials.of(
            await chargers.create_charger(context.runtime, context.me, given(input, site_id="Site"))
        )

    @mutation("Register a station of the list of unknown chargers; it leaves the list.")
    async def register_unknown_charger(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        input: FoundCharger,  # noqa: A002
    ) -> RegisterUnknownChargerResult:
        """Register a station that was turned away."""
        context = info.context
        unknown_id, wish = number_of("UnknownCharger", id), given(input, site_id="Site")
        return ChargerCredentials.of(
            await chargers.register_unknown_charger(context.runtime, context.me, unknown_id, wish)
        )

    @mutation("Change a charger. One that is connected has to connect again, and works by the new values then.")
    async def update_charger(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: ChargerChange,  # noqa: A002
    ) -> UpdateChargerResult:
        """Change a charger."""
        context = info.context
        charger_id, wish = number_of("Charger", id), given(input, site_id="Site")
        return Charger.from_row(
            await chargers.update_charger(context.runtime, context.me, charger_id, expected_version, wish)
        )

    @mutation("Give the charger a new password, or a new secret path. The old one is no longer good.")
    async def rotate_charger_password(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> RotateChargerPasswordResult:
        """Give the charger new credentials."""
        context = info.context
        charger_id = number_of("Charger", id)
        return ChargerCredentials.of(await chargers.rotate_password(context.runtime, context.me, charger_id))

    @mutation("Turn the charger away, and close its connection.")
    async def block_charger(self, info: Info, id: Id) -> ChargerResult:  # noqa: A002 -- its name in the API
        """Turn the charger away."""
        context = info.context
        return Charger.from_row(await chargers.block_charger(context.runtime, context.me, number_of("Charger", id)))

    @mutation("Let a blocked charger in again.")
    async def unblock_charger(self, info: Info, id: Id) -> ChargerResult:  # noqa: A002 -- its name in the API
        """Let the charger in again."""
        context = info.context
        return Charger.from_row(await chargers.unblock_charger(context.runtime, context.me, number_of("Charger", id)))

    @mutation("Put a charger away for good: its history stays, its identity is free for another.")
    async def archive_charger(self, info: Info, id: Id) -> ChargerResult:  # noqa: A002 -- its name in the API
        """Put the charger away."""
        context = info.context
        return Charger.from_row(await chargers.archive_charger(context.runtime, context.me, number_of("Charger", id)))

    @mutation("Add an EVSE to a charger. One that is connected has to connect again.")
    async def create_evse(self, info: Info, charger_id: ChargerId, input: NewEvse) -> CreateEvseResult:  # noqa: A002
        """Add an EVSE."""
        context = info.context
        number, wish = number_of("Charger", charger_id, ("chargerId",)), given(input, tariff_id="Tariff")
        return Evse.from_row(await wiring.create_evse(context.runtime, context.me, number, wish))

    @mutation("Change an EVSE.")
    async def update_evse(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: EvseChange,  # noqa: A002
    ) -> UpdateEvseResult:
        """Change an EVSE."""
        context = info.context
        evse_id, wish = number_of("Evse", id), given(input, tariff_id="Tariff")
        return Evse.from_row(await wiring.update_evse(context.runtime, context.me, evse_id, expected_version, wish))

    @mutation("Delete an EVSE of which nothing has been told yet. Refused for one with a history.")
    async def delete_evse(self, info: Info, id: Id) -> DeleteEvseResult:  # noqa: A002 -- its name in the API
        """Delete an EVSE."""
        context = info.context
        await wiring.delete_evse(context.runtime, context.me, number_of("Evse", id))
        return Deleted(id=id, archived=False)
