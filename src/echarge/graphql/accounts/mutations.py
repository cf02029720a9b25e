"""What people do with their own accounts."""

from datetime import datetime
from typing import Annotated

import strawberry

from echarge.graphql.accounts.types import (
    TOKEN,
    AcceptInvitationResult,
    ApiToken,
    ApiTokenCreated,
    ChangePasswordResult,
    CreateApiTokenResult,
    PasswordChanged,
    PasswordResetRequested,
    RequestPasswordResetResult,
    ResetPasswordResult,
    RevokeTokenResult,
    TokenRevoked,
    UpdateAccountResult,
)
from echarge.graphql.context import Info
from echarge.graphql.enums import UserType
from echarge.graphql.fields import mutation
from echarge.graphql.identity.entering import entered
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.users.types import User
from echarge.operations import accounts, api_tokens
from echarge.web.identity import address_of, device_of

ON_ITS_WAY = "If there is an account with this e-mail, a letter with a link is on its way to it."

LinkToken = Annotated[str, strawberry.argument(description="What stands behind the # of the link in the letter.")]
NewPassword = Annotated[
    str,
    strawberry.argument(description="10 to 200 characters; neither the e-mail nor one of those that are tried first."),
]


@strawberry.input(description="What to change of one's own account; what is left out stays.")
class UpdateAccountInput:
    """What to change of one's own account."""

    name: str | None = optional("The person's name; up to 200 characters.")


@strawberry.input(description="A token for a program.")
class CreateApiTokenInput:
    """A token for a program."""

    name: str = strawberry.field(description="What to call it; up to 100 characters.")
    expires_at: datetime = strawberry.field(description="When it ends: within 366 days.")
    user_type: UserType | None = optional(
        "What the program may see and do: a type that may do nothing that the person may not, else the person's own."
    )


@strawberry.type
class AccountMutations:
    """What people do with their own accounts."""

    @mutation("Take up an invitation: choose a password, and be signed in.")
    async def accept_invitation(self, info: Info, token: LinkToken, password: NewPassword) -> AcceptInvitationResult:
        """Take up an invitation."""
        context = info.context
        signed_in = await accounts.accept_invitation(
            context.runtime,
            context.attempts,
            token=token,
            password=password,
            address=address_of(context.connection),
            device=device_of(context.connection),
        )
        return entered(context, signed_in)

    @mutation(
        "Ask for a letter with a link to choose a new password; it is good for an hour. The answer, and its time, are"
        " the same whether or not there is such an account. At most 3 times an hour for an account."
    )
    async def request_password_reset(
        self,
        info: Info,
        email: Annotated[str, strawberry.argument(description="The user's e-mail, whatever its case.")],
    ) -> RequestPasswordResetResult:
        """Ask for a letter with a link."""
        context = info.context
        address = address_of(context.connection)
        await accounts.request_password_reset(context.runtime, context.resets, email=email, address=address)
        return PasswordResetRequested(message=ON_ITS_WAY)

    @mutation(
        "Choose a new password by the link of a letter. It ends all tokens of the user, those of programs as well."
    )
    async def reset_password(self, info: Info, token: LinkToken, password: NewPassword) -> ResetPasswordResult:
        """Choose a new password."""
        context = info.context
        user = await accounts.reset_password(
            context.runtime,
            context.attempts,
            token=token,
            password=password,
            address=address_of(context.connection),
        )
        return PasswordChanged(user=User.from_row(user))

    @mutation("Choose another password. It ends all other sign-ins of the user; API tokens stay. Not for programs.")
    async def change_password(
        self,
        info: Info,
        current_password: Annotated[str, strawberry.argument(description="The password until now.")],
        new_password: NewPassword,
    ) -> ChangePasswordResult:
        """Choose another password."""
        context = info.context
        user = await accounts.change_password(
            context.runtime,
            context.attempts,
            context.me,
            current=current_password,
            new=new_password,
            address=address_of(context.connection),
        )
        return PasswordChanged(user=User.from_row(user))

    @mutation("Change one's own account. Not for programs.")
    async def update_account(
        self,
        info: Info,
        expected_version: ExpectedVersion,
        input: Annotated[UpdateAccountInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateAccountResult:
        """Change one's own account."""
        context = info.context
        return User.from_row(await accounts.update_account(context.runtime, context.me, expected_version, given(input)))

    @mutation("Make a token for a program, 50 at most for each person. Not for programs.")
    async def create_api_token(
        self,
        info: Info,
        input: Annotated[CreateApiTokenInput, strawberry.argument(description="The token.")],  # noqa: A002
    ) -> CreateApiTokenResult:
        """Make a token for a program."""
        context = info.context
        token, row = await api_tokens.create_api_token(context.runtime, context.me, given(input))
        return ApiTokenCreated(token=token, api_token=ApiToken.from_row(row, context.me.user_type))

    @mutation("End one of one's own sign-ins or API tokens, and close its sockets. Not for programs.")
    async def revoke_token(self, info: Info, id: Id) -> RevokeTokenResult:  # noqa: A002 -- its name in the API
        """End a sign-in or an API token."""
        context = info.context
        await api_tokens.revoke_token(context.runtime, context.me, number_of(TOKEN, id))
        return TokenRevoked(id=id)
