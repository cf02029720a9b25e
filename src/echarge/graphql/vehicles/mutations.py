"""Adding, changing and deleting vehicles."""

from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.graphql.vehicles.types import Vehicle
from echarge.operations import drivers


@strawberry.input(description="A vehicle to add.")
class CreateVehicleInput:
    """A vehicle to add."""

    registration: str = strawberry.field(
        description="Its registration, unique in the organisation, blanks and case aside; up to 20 characters."
    )
    driver_id: strawberry.ID | None = optional("Whose it is.")
    active: bool | None = optional("Whether its tags are taken; yes, unless said.")


@strawberry.input(description="What to change of a vehicle; what is left out stays.")
class UpdateVehicleInput:
    """What to change of a vehicle."""

    registration: str | None = optional(
        "Its registration, unique in the organisation, blanks and case aside; up to 20 characters."
    )
    driver_id: strawberry.ID | None = optional("Whose it is; null: nobody's.")
    active: bool | None = optional("Whether its tags are taken.")


CreateVehicleResult: TypeAlias = Annotated[
    Vehicle | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CreateVehicleResult", description="What `createVehicle` answers."),
]
UpdateVehicleResult: TypeAlias = Annotated[
    Vehicle | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateVehicleResult", description="What `updateVehicle` answers."),
]
DeleteVehicleResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed,
    strawberry.union("DeleteVehicleResult", description="What `deleteVehicle` answers."),
]


@strawberry.type
class VehicleMutations:
    """Adding, changing and deleting vehicles."""

    @mutation("Add a vehicle.")
    async def create_vehicle(
        self,
        info: Info,
        input: Annotated[CreateVehicleInput, strawberry.argument(description="The vehicle.")],  # noqa: A002
    ) -> CreateVehicleResult:
        """Add a vehicle."""
        context = info.context
        wish = given(input, driver_id="Driver")
        return Vehicle.from_row(await drivers.create_vehicle(context.runtime, context.me, wish))

    @mutation("Change a vehicle.")
    async def update_vehicle(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateVehicleInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateVehicleResult:
        """Change a vehicle."""
        context = info.context
        vehicle_id, wish = number_of("Vehicle", id), given(input, driver_id="Driver")
        return Vehicle.from_row(
            await drivers.update_vehicle(context.runtime, context.me, vehicle_id, expected_version, wish)
        )

    @mutation("Delete a vehicle, or deactivate one with a history. A deleted vehicle's tags are blocked.")
    async def delete_vehicle(self, info: Info, id: Id) -> DeleteVehicleResult:  # noqa: A002 -- its name in the API
        """Delete a vehicle."""
        context = info.context
        archived = await drivers.delete_vehicle(context.runtime, context.me, number_of("Vehicle", id))
        return Deleted(id=id, archived=archived)
