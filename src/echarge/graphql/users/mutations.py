"""Adding, changing and closing accounts."""

from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.enums import UserType
from echarge.graphql.errors import (
    InvalidInput,
    LastAdministrator,
    NameTaken,
    NotAllowed,
    NotFound,
    Outdated,
    TooManyAttempts,
)
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.users.types import User
from echarge.operations import users


@strawberry.input(description="A user to add.")
class CreateUserInput:
    """A user to add."""

    name: str = strawberry.field(description="The person's name; up to 200 characters.")
    email: str = strawberry.field(description="The person's e-mail, which nobody else signs in with.")
    user_type: UserType = strawberry.field(description="What the person may see and do.")


@strawberry.input(description="What to change of a user; what is left out stays.")
class UpdateUserInput:
    """What to change of a user."""

    name: str | None = optional("The person's name; up to 200 characters.")
    email: str | None = optional("The person's e-mail, which nobody else signs in with.")
    user_type: UserType | None = optional("What the person may see and do.")


CreateUserResult: TypeAlias = Annotated[
    User | InvalidInput | NameTaken | NotAllowed,
    strawberry.union("CreateUserResult", description="What `createUser` answers."),
]
UpdateUserResult: TypeAlias = Annotated[
    User | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated | LastAdministrator,
    strawberry.union("UpdateUserResult", description="What `updateUser` answers."),
]
DeactivateUserResult: TypeAlias = Annotated[
    User | NotFound | NotAllowed | LastAdministrator,
    strawberry.union("DeactivateUserResult", description="What `deactivateUser` answers."),
]
ReactivateUserResult: TypeAlias = Annotated[
    User | NotFound | NotAllowed,
    strawberry.union("ReactivateUserResult", description="What `reactivateUser` answers."),
]

ReinviteUserResult: TypeAlias = Annotated[
    User | InvalidInput | NotFound | NotAllowed | TooManyAttempts,
    strawberry.union("ReinviteUserResult", description="What `reinviteUser` answers."),
]


@strawberry.type
class UserMutations:
    """Adding, changing and closing accounts."""

    @mutation(
        "Add a user, who is invited by a letter with a link that is good for 7 days. Administrators are added by"
        " administrators."
    )
    async def create_user(
        self,
        info: Info,
        input: Annotated[CreateUserInput, strawberry.argument(description="The user.")],  # noqa: A002
    ) -> CreateUserResult:
        """Add a user."""
        context = info.context
        return User.from_row(await users.create_user(context.runtime, context.me, given(input)))

    @mutation("Invite a user again who has not joined yet; earlier links are good no more. Once a minute at most.")
    async def reinvite_user(self, info: Info, id: Id) -> ReinviteUserResult:  # noqa: A002 -- its name in the API
        """Invite a user again."""
        context = info.context
        return User.from_row(await users.reinvite_user(context.runtime, context.me, number_of("User", id)))

    @mutation(
        "Change a user. With another type the user's sockets are closed, and API tokens end that could do more. Who was"
        " invited and gets another e-mail is invited there anew."
    )
    async def update_user(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateUserInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateUserResult:
        """Change a user."""
        context = info.context
        user_id, wish = number_of("User", id), given(input)
        return User.from_row(await users.update_user(context.runtime, context.me, user_id, expected_version, wish))

    @mutation("Close an account, which signs the user out everywhere at once.")
    async def deactivate_user(self, info: Info, id: Id) -> DeactivateUserResult:  # noqa: A002 -- its name in the API
        """Close an account."""
        context = info.context
        return User.from_row(await users.deactivate_user(context.runtime, context.me, number_of("User", id)))

    @mutation("Open a closed account again.")
    async def reactivate_user(self, info: Info, id: Id) -> ReactivateUserResult:  # noqa: A002 -- its name in the API
        """Open a closed account again."""
        context = info.context
        return User.from_row(await users.reactivate_user(context.runtime, context.me, number_of("User", id)))
