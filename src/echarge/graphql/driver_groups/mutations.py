"""Adding, changing and deleting groups of drivers."""

from functools import partial
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.driver_groups.types import DriverGroup
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted, DeletedMany
from echarge.graphql.selections import SelectionArgument, SelectionInput, selection_of, to_and_from
from echarge.operations import driver_groups


@strawberry.input(description="A group of drivers to add.")
class CreateDriverGroupInput:
    """A group of drivers to add."""

    name: str = strawberry.field(description="Its name, unique whatever its case; up to 200 characters.")
    drivers: SelectionInput | None = optional("The drivers in it; none, where it is left out.")


@strawberry.input(description="What to change of a group; what is left out stays.")
class UpdateDriverGroupInput:
    """What to change of a group."""

    name: str | None = optional("Its name, unique whatever its case; up to 200 characters.")


CreateDriverGroupResult: TypeAlias = Annotated[
    DriverGroup | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CreateDriverGroupResult", description="What `createDriverGroup` answers."),
]
UpdateDriverGroupResult: TypeAlias = Annotated[
    DriverGroup | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateDriverGroupResult", description="What `updateDriverGroup` answers."),
]
ChangeDriverGroupMembersResult: TypeAlias = Annotated[
    DriverGroup | InvalidInput | NotFound | NotAllowed,
    strawberry.union("ChangeDriverGroupMembersResult", description="What `changeDriverGroupMembers` answers."),
]
DeleteDriverGroupResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed,
    strawberry.union("DeleteDriverGroupResult", description="What `deleteDriverGroup` answers."),
]
DeleteDriverGroupsResult: TypeAlias = Annotated[
    DeletedMany | InvalidInput | NotFound | NotAllowed,
    strawberry.union("DeleteDriverGroupsResult", description="What `deleteDriverGroups` answers."),
]
Adding = Annotated[
    SelectionInput | None, strawberry.argument(description="The drivers to put into it; who is in it already stays.")
]
Removing = Annotated[
    SelectionInput | None,
    strawberry.argument(
        description="The drivers to take out of it, before others are put in; who is not in it is no harm."
    ),
]


@strawberry.type
class DriverGroupMutations:
    """Adding, changing and deleting groups of drivers."""

    @mutation("Add a group of drivers.")
    async def create_driver_group(
        self,
        info: Info,
        input: Annotated[CreateDriverGroupInput, strawberry.argument(description="The group.")],  # noqa: A002
    ) -> CreateDriverGroupResult:
        """Add a group of drivers."""
        context, entered = info.context, input.drivers
        drivers = selection_of("Driver", entered, "input", "drivers") if isinstance(entered, SelectionInput) else None
        group = await driver_groups.create_group(context.runtime, context.me, {"name": input.name}, drivers)
        return DriverGroup.from_row(group)

    @mutation("Give a group of drivers another name.")
    async def update_driver_group(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateDriverGroupInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateDriverGroupResult:
        """Give a group another name."""
        context = info.context
        group_id, wish = number_of("DriverGroup", id), given(input)
        group = await driver_groups.update_group(context.runtime, context.me, group_id, expected_version, wish)
        return DriverGroup.from_row(group)

    @mutation("Put drivers into a group and take others out of it. Doing it again changes nothing more.")
    async def change_driver_group_members(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        add: Adding = None,
        remove: Removing = None,
    ) -> ChangeDriverGroupMembersResult:
        """Put drivers into a group and take others out of it."""
        context = info.context
        group_id = number_of("DriverGroup", id)
        changes = to_and_from(partial(selection_of, "Driver"), add, remove)
        group = await driver_groups.change_members(context.runtime, context.me, group_id, changes)
        return DriverGroup.from_row(group)

    @mutation("Delete a group of drivers, and take it off every access profile. Its drivers stay.")
    async def delete_driver_group(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> DeleteDriverGroupResult:
        """Delete a group."""
        context = info.context
        await driver_groups.delete_group(context.runtime, context.me, number_of("DriverGroup", id))
        return Deleted(id=id, archived=False)

    @mutation("Delete all selected groups of drivers, and take them off every access profile. Their drivers stay.")
    async def delete_driver_groups(self, info: Info, selection: SelectionArgument) -> DeleteDriverGroupsResult:
        """Delete groups."""
        context = info.context
        wanted = selection_of("DriverGroup", selection, "selection")
        return DeletedMany(count=await driver_groups.delete_groups(context.runtime, context.me, wanted))
