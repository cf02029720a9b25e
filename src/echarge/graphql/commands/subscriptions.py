"""A command, live until its outcome is known."""

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

import strawberry

from echarge.graphql.commands.types import Command
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import subscription
from echarge.graphql.inputs import Id
from echarge.graphql.live import follow, found
from echarge.live.messages import CommandChanged, LiveMessage
from echarge.live.topics import Topic, command_topic
from echarge.store import models


@dataclass
class CommandLife:
    """One command until its outcome is known."""

    context: Context
    command_id: int
    ended: bool = False
    version: int = 0
    """The newest that the client knows."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (command_topic(self.context.me.organisation_id, self.command_id),)

    async def read(self) -> AsyncIterator[Command]:
        """Yield the command as it is, unless the client has it."""
        row = await self.context.loaders.one(models.Command, self.command_id)
        if row is not None and row.version > self.version:
            self.version, self.ended = row.version, not row.open
            yield Command.from_row(row)

    async def heard(self, message: LiveMessage) -> AsyncIterator[Command]:
        """Yield the command as it is after a change."""
        if isinstance(message, CommandChanged) and message.version > self.version:
            async for command in self.read():
                yield command


@strawberry.type
class CommandSubscriptions:
    """Commands, live."""

    @subscription("The command as it is, then each change, until its outcome is known.")
    async def command(self, info: Info, id: Id) -> AsyncGenerator[Command, None]:  # noqa: A002 -- its name in the API
        """Follow the command."""
        row = await found(info.context, models.Command, "Command", id)
        async for command in follow(info, CommandLife(info.context, row.id), alike=lambda command: command.version):
            yield command
