"""Contactless terminals as administrators see them, and as a terminal sees itself."""

from datetime import datetime
from typing import Self

import strawberry

from echarge.graphql.chargers.types import Evse
from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, register
from echarge.graphql.sites.types import Site
from echarge.store import models


@strawberry.type(
    description="A contactless terminal: a program that starts sessions for whoever pays at it, and nothing else."
)
class Terminal(Node):
    """A contactless terminal."""

    name: str = strawberry.field(description="Its name; unique in the organisation.")
    secret_made_at: datetime = strawberry.field(description="When its secret was made.")
    last_used_at: datetime | None = strawberry.field(
        description="When its secret was last used, to the minute; null if never."
    )
    revoked_at: datetime | None = strawberry.field(
        description="Since when it is let in no more; null while it is let in."
    )
    created_at: datetime = strawberry.field(description="When it was added.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.Terminal]

    @field("The sites that it serves as a whole, at most 200, by name.")
    async def sites(self, info: Info) -> list[Site]:
        """Return the whole sites that it serves."""
        ids = [place.site_id for place in await self._places(info.context)]
        rows = [await info.context.loaders.one(models.Site, row_id) for row_id in ids]
        return [Site.from_row(row) for row in sorted(filter(None, rows), key=lambda row: (row.name, row.id))]

    @field("The single EVSEs that it serves, at most 200, by name.")
    async def evses(self, info: Info) -> list[Evse]:
        """Return the single EVSEs that it serves."""
        ids = [place.evse_id for place in await self._places(info.context)]
        rows = [await info.context.loaders.one(models.Evse, row_id) for row_id in ids]
        return [Evse.from_row(row) for row in sorted(filter(None, rows), key=lambda row: (row.name, row.id))]

    async def _places(self, context: Context) -> list[models.TerminalPlace]:
        return await context.loaders.children(models.TerminalPlace, "terminal_id", self.row.id, order_by=("id",))

    @classmethod
    def from_row(cls, row: models.Terminal) -> Self:
        """Return the terminal of this row."""
        return cls(
            id=global_id("Terminal", row.id),
            name=row.name,
            secret_made_at=row.secret_made_at,
            last_used_at=row.last_used_at,
            revoked_at=row.revoked_at,
            created_at=row.created_at,
            version=row.version,
            row=row,
        )


@strawberry.type(description="A contactless terminal that has shown its secret, as it sees itself.")
class TerminalAccount:
    """A terminal as it sees itself."""

    name: str = strawberry.field(description="Its name.")


register("Terminal", models.Terminal, Terminal.from_row)
