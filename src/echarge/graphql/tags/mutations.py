"""Adding, changing and deleting tags."""

from datetime import datetime
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.enums import ProblemCode, TagKind, TagStatus
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.graphql.selections import SelectionArgument, SelectionInput, selection_of
from echarge.graphql.tags.filters import TagFilter, condition_of
from echarge.graphql.tags.types import Tag
from echarge.operations import tags
from echarge.operations.refusals import InvalidInputError, Problem
from echarge.operations.tags import Chosen


@strawberry.input(description="A tag to add.")
class CreateTagInput:
    """A tag to add."""

    uid: str = strawberry.field(
        description="What chargers read, 1 to 36 characters without blanks; unique in the organisation, case aside."
    )
    kind: TagKind = strawberry.field(description="What it is.")
    name: str | None = optional("What people call it; up to 100 characters.")
    driver_id: strawberry.ID | None = optional("Whose it is; not together with a vehicle.")
    vehicle_id: strawberry.ID | None = optional("The vehicle that it belongs to; not together with a driver.")
    status: TagStatus | None = optional("ACTIVE, unless said, or BLOCKED.")
    expires_at: datetime | None = optional("When it expires.")
    sessions_max: int | None = optional("How many sessions may run on it at once, 1 to 100; one, unless said.")


@strawberry.input(description="What to change of a tag; what is left out stays.")
class UpdateTagInput:
    """What to change of a tag."""

    kind: TagKind | None = optional("What it is.")
    name: str | None = optional("What people call it; up to 100 characters.")
    driver_id: strawberry.ID | None = optional("Whose it is; null: nobody's.")
    vehicle_id: strawberry.ID | None = optional("The vehicle that it belongs to; null: none.")
    status: TagStatus | None = optional("ACTIVE or BLOCKED.")
    expires_at: datetime | None = optional("When it expires; null: never.")
    sessions_max: int | None = optional("How many sessions may run on it at once, 1 to 100.")


CreateTagResult: TypeAlias = Annotated[
    Tag | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CreateTagResult", description="What `createTag` answers."),
]
UpdateTagResult: TypeAlias = Annotated[
    Tag | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("UpdateTagResult", description="What `updateTag` answers."),
]
DeleteTagResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed,
    strawberry.union("DeleteTagResult", description="What `deleteTag` answers."),
]


@strawberry.type(description="A change of many tags was done.")
class TagsChanged:
    """A change of many tags was done."""

    count: int = strawberry.field(description="How many were changed or deleted; those that were so before aside.")
    archived: int = strawberry.field(
        description="How many of them were blocked instead of deleted, because their history must stay."
    )


ChangeTagsResult: TypeAlias = Annotated[
    TagsChanged | InvalidInput | NotFound | NotAllowed,
    strawberry.union("ChangeTagsResult", description="What changes of many tags answer."),
]
OfAllMatching = Annotated[
    TagFilter | None,
    strawberry.argument(description="With `allMatching`: only those of which this is true. Not with `ids`."),
]


def meant(context: Context, entered: SelectionInput, given: TagFilter | None) -> Chosen:
    """Return which tags are meant."""
    selection = selection_of("Tag", entered, "selection")
    if given is not None and selection.ids is not None:
        message = "A filter goes with `allMatching` alone."
        raise InvalidInputError(Problem(("filter",), ProblemCode.CONFLICT, message))
    return Chosen(selection, condition_of(context, given))


@strawberry.type
class TagMutations:
    """Adding, changing and deleting tags."""

    @mutation("Add a tag.")
    async def create_tag(
        self,
        info: Info,
        input: Annotated[CreateTagInput, strawberry.argument(description="The tag.")],  # noqa: A002
    ) -> CreateTagResult:
        """Add a tag."""
        context = info.context
        wish = given(input, driver_id="Driver", vehicle_id="Vehicle")
        return Tag.from_row(await tags.create_tag(context.runtime, context.me, wish))

    @mutation("Change a tag. Its uid stays: another uid is another tag.")
    async def update_tag(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateTagInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateTagResult:
        """Change a tag."""
        context = info.context
        tag_id, wish = number_of("Tag", id), given(input, driver_id="Driver", vehicle_id="Vehicle")
        return Tag.from_row(await tags.update_tag(context.runtime, context.me, tag_id, expected_version, wish))

    @mutation("Delete a tag, or block one with a history.")
    async def delete_tag(self, info: Info, id: Id) -> DeleteTagResult:  # noqa: A002 -- its name in the API
        """Delete a tag."""
        context = info.context
        archived = await tags.delete_tag(context.runtime, context.me, number_of("Tag", id))
        return Deleted(id=id, archived=archived)

    @mutation("Block many tags: chargers refuse them from now on.")
    async def block_tags(
        self,
        info: Info,
        selection: SelectionArgument,
        filter: OfAllMatching = None,  # noqa: A002 -- its name in the API
    ) -> ChangeTagsResult:
        """Block many tags."""
        return await set_status(info.context, selection, filter, TagStatus.BLOCKED)

    @mutation("Make many blocked tags good again; one that has expired stays so.")
    async def unblock_tags(
        self,
        info: Info,
        selection: SelectionArgument,
        filter: OfAllMatching = None,  # noqa: A002 -- its name in the API
    ) -> ChangeTagsResult:
        """Make many tags good again."""
        return await set_status(info.context, selection, filter, TagStatus.ACTIVE)

    @mutation("Delete many tags, and block those with a history.")
    async def delete_tags(
        self,
        info: Info,
        selection: SelectionArgument,
        filter: OfAllMatching = None,  # noqa: A002 -- its name in the API
    ) -> ChangeTagsResult:
        """Delete many tags."""
        context = info.context
        done = await tags.delete_tags(context.runtime, context.me, meant(context, selection, filter))
        return TagsChanged(count=done.count, archived=done.archived)


async def set_status(
    context: Context, selection: SelectionInput, given: TagFilter | None, status: TagStatus
) -> TagsChanged:
    """Give many tags this status."""
    done = await tags.set_status(context.runtime, context.me, meant(context, selection, given), status)
    return TagsChanged(count=done.count, archived=done.archived)
