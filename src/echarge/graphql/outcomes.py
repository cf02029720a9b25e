"""Results that several mutations share."""

import strawberry


@strawberry.type(description="Something was deleted, or put away where its history must stay.")
class Deleted:
    """Something was deleted."""

    id: strawberry.ID = strawberry.field(description="The id that it had.")
