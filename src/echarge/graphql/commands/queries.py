"""Commands: one, and those of a charger."""

from enum import Enum
from typing import Any

import strawberry

from echarge.graphql.commands.reservations import Reservation
from echarge.graphql.commands.types import Command
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id
from echarge.graphql.node import find
from echarge.graphql.pagination import Connection, Page, connect
from echarge.store import models


class CommandOrder(Enum):
    """How commands are sorted."""

    LATEST = "-created_at"


@strawberry.type
class CommandQueries:
    """Commands."""

    @field("The command with this id; null where the organisation has none.")
    async def command(self, info: Info, id: Id) -> Command | None:  # noqa: A002 -- its name in the API
        """Return the command with this id."""
        command: Command | None = await find(info.context, "Command", id)
        return command

    @field("The reservation with this id; null where the organisation has none.")
    async def reservation(self, info: Info, id: Id) -> Reservation | None:  # noqa: A002 -- its name in the API
        """Return the reservation with this id."""
        reservation: Reservation | None = await find(info.context, "Reservation", id)
        return reservation


async def commands_of(context: Context, page: Page, **which: Any) -> Connection[Command]:
    """Return the commands of something, the latest first."""
    rows = context.rows(models.Command).filter(**which)
    return await connect(rows, CommandOrder.LATEST, page, Command.from_row, model=models.Command)
