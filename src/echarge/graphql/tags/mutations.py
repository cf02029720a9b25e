"""Adding, changing and deleting tags."""

from datetime import datetime
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.enums import TagKind, TagStatus
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.graphql.tags.types import Tag
from echarge.operations import tags


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
