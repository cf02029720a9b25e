"""Users: one, and the list."""

from enum import Enum
from typing import Annotated

import strawberry
from tortoise.expressions import Q

from echarge.graphql.context import Info
from echarge.graphql.enums import UserType
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.graphql.users.types import User, UserState
from echarge.store import models


@strawberry.enum(description="How users are sorted.")
class UserOrder(Enum):
    """How users are sorted."""

    NAME = strawberry.enum_value("name", description="By name, A to Z.")
    NAME_DESCENDING = strawberry.enum_value("-name", description="By name, Z to A.")
    EMAIL = strawberry.enum_value("email", description="By e-mail, A to Z.")
    NEWEST = strawberry.enum_value("-created_at", description="Those added last first.")


STATES = {
    UserState.INVITED: Q(active=True, password_hash__isnull=True),
    UserState.ACTIVE: Q(active=True, password_hash__isnull=False),
    UserState.DEACTIVATED: Q(active=False),
}

OrderBy = Annotated[UserOrder, strawberry.argument(description="How to sort them.")]
States = Annotated[list[UserState] | None, strawberry.argument(description="Only those who have come so far.")]
UserTypes = Annotated[list[UserType] | None, strawberry.argument(description="Only those of one of these types.")]


@strawberry.type
class UserQueries:
    """Users: one, and the list."""

    @field("The user with this id; null for who may not see that user.")
    async def user(self, info: Info, id: Id) -> User | None:  # noqa: A002 -- its name in the API
        """Return the user with this id."""
        user: User | None = await find(info.context, "User", id)
        return user

    @field("The organisation's users, without administrators for who may not see those. Null for who may see no users.")
    async def users(
        self,
        info: Info,
        *,
        search: Search = None,
        user_types: UserTypes = None,
        states: States = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = UserOrder.NAME,
    ) -> Connection[User] | None:
        """Return the users whose name or e-mail contains the text."""
        if not info.context.sees_rows(models.User):
            return None
        rows = info.context.rows(models.User).filter(containing(search, "name", "email"))
        if user_types is not None:
            rows = rows.filter(user_type__in=[each.value for each in user_types])
        if states is not None:
            rows = rows.filter(Q(Q(id__in=[]), *(STATES[each] for each in states), join_type="OR"))
        return await connect(rows, order_by, Page(first, after, offset), User.from_row, model=models.User)
