"""Adding, changing and deleting drivers."""

from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.drivers.types import Driver
from echarge.graphql.errors import InUse, InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.operations import drivers, erasure


@strawberry.input(description="A driver to add.")
class CreateDriverInput:
    """A driver to add."""

    name: str = strawberry.field(description="The person's name; up to 200 characters.")
    email: str = strawberry.field(description="The person's e-mail, unique among the organisation's drivers.")
    active: bool | None = optional("Whether the driver's tags are taken; yes, unless said.")
    sessions_max: int | None = optional(
        "How many of the driver's sessions may run where one is begun without a tag, 1 to 100; two, unless said."
    )
    vehicle_registration: str | None = optional(
        "The registration of a vehicle to add with the driver, as in `CreateVehicleInput`; null or empty: none."
    )


@strawberry.input(description="What to change of a driver; what is left out stays.")
class UpdateDriverInput:
    """What to change of a driver."""

    name: str | None = optional("The person's name; up to 200 characters.")
    email: str | None = optional("The person's e-mail, unique among the organisation's drivers.")
    active: bool | None = optional("Whether the driver's tags are taken.")
    sessions_max: int | None = optional(
        "How many of the driver's sessions may run where one is begun without a tag, 1 to 100."
    )


CreateDriverResult: TypeAlias = Annotated[
    Driver | InvalidInput | NameTaken | NotAllowed,
    strawberry.union("CreateDriverResult", description="What `createDriver` answers."),
]
UpdateDriverResult: TypeAlias = Annotated[
    Driver | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateDriverResult", description="What `updateDriver` answers."),
]
DeleteDriverResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed,
    strawberry.union("DeleteDriverResult", description="What `deleteDriver` answers."),
]


EraseDriverResult: TypeAlias = Annotated[
    Driver | NotFound | InUse | NotAllowed,
    strawberry.union("EraseDriverResult", description="What `eraseDriver` answers."),
]
KeepVehicles = Annotated[
    bool,
    strawberry.argument(
        description=(
            "Whether the driver's vehicles stay as they are and become nobody's, such as those of a fleet;"
            " else their registrations are erased as well."
        )
    ),
]


@strawberry.type
class DriverMutations:
    """Adding, changing and deleting drivers."""

    @mutation("Add a driver and, where its registration is given, the driver's vehicle: both, or neither.")
    async def create_driver(
        self,
        info: Info,
        input: Annotated[CreateDriverInput, strawberry.argument(description="The driver.")],  # noqa: A002
    ) -> CreateDriverResult:
        """Add a driver."""
        context = info.context
        wish = given(input)
        return Driver.from_row(await drivers.create_driver(context.runtime, context.me, wish))

    @mutation("Change a driver.")
    async def update_driver(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateDriverInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateDriverResult:
        """Change a driver."""
        context = info.context
        driver_id, wish = number_of("Driver", id), given(input)
        return Driver.from_row(
            await drivers.update_driver(context.runtime, context.me, driver_id, expected_version, wish)
        )

    @mutation("Delete a driver, or deactivate one with a history. A deleted driver's tags are blocked.")
    async def delete_driver(self, info: Info, id: Id) -> DeleteDriverResult:  # noqa: A002 -- its name in the API
        """Delete a driver."""
        context = info.context
        archived = await drivers.delete_driver(context.runtime, context.me, number_of("Driver", id))
        return Deleted(id=id, archived=archived)

    @mutation(
        "Erase a driver's data for good: name, e-mail, tags, vehicles, and whatever chargers said of them. Sessions and"
        " what was paid stay, of nobody. It cannot be undone. `InUse` while the driver is charging."
    )
    async def erase_driver(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        keep_vehicles: KeepVehicles = False,  # noqa: FBT002 -- its name in the API
    ) -> EraseDriverResult:
        """Erase a driver."""
        context = info.context
        driver_id = number_of("Driver", id)
        row = await erasure.erase_driver(context.runtime, context.me, driver_id, keep_vehicles=keep_vehicles)
        return Driver.from_row(row)
