"""Results that several mutations share."""

import strawberry


@strawberry.type(description="Something was deleted, or put away where its history must stay.")
class Deleted:
    """Something was deleted."""

    id: strawberry.ID = strawberry.field(description="Its id.")
    archived: bool = strawberry.field(
        description="Whether it was only put away, because its history must stay: it is still found by its id."
    )


@strawberry.type(description="All that were selected were deleted.")
class DeletedMany:
    """All that were selected were deleted."""

    count: int = strawberry.field(description="How many there were.")
