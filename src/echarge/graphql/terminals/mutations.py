"""Adding contactless terminals, and their secrets."""

from typing import Annotated, Any, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.terminals.types import Terminal
from echarge.operations import terminals

PLACES = {"add_site_ids": "Site", "add_evse_ids": "Evse", "remove_site_ids": "Site", "remove_evse_ids": "Evse"}


@strawberry.input(description="A contactless terminal to add.")
class CreateTerminalInput:
    """A contactless terminal to add."""

    name: str = strawberry.field(description="Its name, up to 200 characters; unique in the organisation.")
    add_site_ids: list[strawberry.ID] | None = optional(
        "The sites that it serves as a whole, with EVSEs that are added later; at most 200."
    )
    add_evse_ids: list[strawberry.ID] | None = optional("The single EVSEs that it serves; at most 200.")


@strawberry.input(description="What to change of a contactless terminal; what is left out stays.")
class UpdateTerminalInput:
    """What to change of a contactless terminal."""

    name: str | None = optional("Its name, up to 200 characters; unique in the organisation.")
    add_site_ids: list[strawberry.ID] | None = optional("Whole sites that it serves from now on; at most 200.")
    add_evse_ids: list[strawberry.ID] | None = optional("Single EVSEs that it serves from now on; at most 200.")
    remove_site_ids: list[strawberry.ID] | None = optional("Whole sites that it serves no more; at most 200.")
    remove_evse_ids: list[strawberry.ID] | None = optional("Single EVSEs that it serves no more; at most 200.")


@strawberry.type(description="A terminal with its new secret.")
class TerminalSecret:
    """A terminal with its new secret."""

    secret: str = strawberry.field(
        description="The terminal sends it as `Authorization: Bearer …`. It is shown this once."
    )
    terminal: Terminal = strawberry.field(description="The terminal.")


CreateTerminalResult: TypeAlias = Annotated[
    TerminalSecret | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CreateTerminalResult", description="What `createTerminal` answers."),
]
UpdateTerminalResult: TypeAlias = Annotated[
    Terminal | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateTerminalResult", description="What `updateTerminal` answers."),
]
RotateTerminalSecretResult: TypeAlias = Annotated[
    TerminalSecret | NotFound | NotAllowed,
    strawberry.union("RotateTerminalSecretResult", description="What `rotateTerminalSecret` answers."),
]
RevokeTerminalResult: TypeAlias = Annotated[
    Terminal | NotFound | NotAllowed,
    strawberry.union("RevokeTerminalResult", description="What `revokeTerminal` answers."),
]


def wish_of(entered: CreateTerminalInput | UpdateTerminalInput) -> dict[str, Any]:
    """Return the fields that were given, with ids as numbers."""
    wish = given(entered)
    for name, kind in PLACES.items():
        path = ("input", "".join(part.title() if place else part for place, part in enumerate(name.split("_"))))
        if wish.get(name) is not None:
            wish[name] = [number_of(kind, text, path) for text in wish[name]]
    return wish


@strawberry.type
class TerminalMutations:
    """Adding contactless terminals, and their secrets."""

    @mutation("Add a contactless terminal. Its secret is shown this once.")
    async def create_terminal(
        self,
        info: Info,
        input: Annotated[CreateTerminalInput, strawberry.argument(description="The terminal.")],  # noqa: A002
    ) -> CreateTerminalResult:
        """Add a terminal."""
        context = info.context
        secret, row = await terminals.create_terminal(context.runtime, context.me, wish_of(input))
        return TerminalSecret(secret=secret, terminal=Terminal.from_row(row))

    @mutation("Change a contactless terminal's name or places.")
    async def update_terminal(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateTerminalInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateTerminalResult:
        """Change a terminal."""
        context, number = info.context, number_of("Terminal", id)
        row = await terminals.update_terminal(context.runtime, context.me, number, expected_version, wish_of(input))
        return Terminal.from_row(row)

    @mutation(
        "Give a contactless terminal a new secret, which is shown this once. The one before it is good no more, and its"
        " sockets are closed; a terminal that was revoked is let in again."
    )
    async def rotate_terminal_secret(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> RotateTerminalSecretResult:
        """Give it a new secret."""
        context = info.context
        secret, row = await terminals.rotate_secret(context.runtime, context.me, number_of("Terminal", id))
        return TerminalSecret(secret=secret, terminal=Terminal.from_row(row))

    @mutation(
        "Let a contactless terminal in no more, and close its sockets. Sessions that it began go on, and are billed."
    )
    async def revoke_terminal(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> RevokeTerminalResult:
        """Let it in no more."""
        context = info.context
        return Terminal.from_row(
            await terminals.revoke_terminal(context.runtime, context.me, number_of("Terminal", id))
        )
