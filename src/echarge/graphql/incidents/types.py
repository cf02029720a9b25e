"""Incidents, their comments and their history as the API shows them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry
from tortoise.models import Model

from echarge.graphql.context import Context, Info
from echarge.graphql.fields import field
from echarge.graphql.incidents.enums import IncidentKind, IncidentPriority, IncidentStatus, Reporter
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, connect
from echarge.graphql.users.types import User
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.chargers.types import Charger, Evse
    from echarge.graphql.drivers.types import Driver
    from echarge.graphql.sessions.types import ChargingSession
    from echarge.graphql.sites.types import Site

SiteField: TypeAlias = Annotated["Site", strawberry.lazy("echarge.graphql.sites.types")]
ChargerField: TypeAlias = Annotated["Charger", strawberry.lazy("echarge.graphql.chargers.types")]
EvseField: TypeAlias = Annotated["Evse", strawberry.lazy("echarge.graphql.chargers.types")]
SessionField: TypeAlias = Annotated["ChargingSession", strawberry.lazy("echarge.graphql.sessions.types")]
DriverField: TypeAlias = Annotated["Driver", strawberry.lazy("echarge.graphql.drivers.types")]


@strawberry.enum(description="What of an incident was changed.")
class IncidentField(Enum):
    """What of an incident was changed."""

    STATUS = strawberry.enum_value("status", description="Its status.")
    KIND = strawberry.enum_value("kind", description="What it is about.")
    TITLE = strawberry.enum_value("title", description="Its title.")
    DESCRIPTION = strawberry.enum_value("description", description="Its description.")
    PRIORITY = strawberry.enum_value("priority", description="Its priority.")
    ASSIGNEE = strawberry.enum_value("assignee", description="Who sees to it.")
    DRIVER = strawberry.enum_value("driver", description="Its driver.")
    SITE = strawberry.enum_value("site", description="Its site.")
    CHARGER = strawberry.enum_value("charger", description="Its charger.")
    EVSE = strawberry.enum_value("evse", description="Its EVSE.")
    SESSION = strawberry.enum_value("session", description="Its session.")


LINKS: Mapping[IncidentField, type[Model]] = {
    IncidentField.ASSIGNEE: models.User,
    IncidentField.DRIVER: models.Driver,
    IncidentField.SITE: models.Site,
    IncidentField.CHARGER: models.Charger,
    IncidentField.EVSE: models.Evse,
    IncidentField.SESSION: models.ChargingSession,
}
TEXTS: Mapping[IncidentField, Callable[[str], str]] = {
    IncidentField.PRIORITY: lambda text: IncidentPriority(int(text)).name,
}
"""How values are shown that are not stored as they are called."""


@strawberry.enum(description="Which way a history is read.")
class HistoryOrder(Enum):
    """Which way a history is read."""

    OLDEST = strawberry.enum_value("at", description="The earliest first.")
    NEWEST = strawberry.enum_value("-at", description="The latest first.")


Reading = Annotated[HistoryOrder, strawberry.argument(description="Which way to read it.")]


@strawberry.type(description="A remark on an incident; it is never changed.")
class IncidentComment:
    """A remark on an incident."""

    at: datetime = strawberry.field(description="When it was written.")
    text: str = strawberry.field(description="What it says, in lines.")
    by_system: bool = strawberry.field(description="Whether the system itself wrote it.")
    author_id: strawberry.ID | None = strawberry.field(
        description="The id of who wrote it, also for who may not see users; null where the system did."
    )
    row: strawberry.Private[models.IncidentComment]

    @field("Who wrote it; null where the system did, or for who may not see that user.")
    async def author(self, info: Info) -> User | None:
        """Return who wrote it."""
        user: User | None = await node_at(info.context, models.User, self.row.user_id)
        return user

    @classmethod
    def from_row(cls, row: models.IncidentComment) -> Self:
        """Return the comment of this row."""
        return cls(at=row.at, text=row.text, by_system=row.user_id is None, author_id=user_id_of(row.user_id), row=row)


@strawberry.type(description="One value of an incident that was changed: who, when, what.")
class IncidentChange:
    """One value of an incident that was changed."""

    at: datetime = strawberry.field(description="When.")
    part: IncidentField = strawberry.field(name="field", description="What was changed.")
    by_system: bool = strawberry.field(description="Whether the system itself changed it.")
    author_id: strawberry.ID | None = strawberry.field(
        description="The id of who changed it, also for who may not see users; null where the system did."
    )
    row: strawberry.Private[models.IncidentChange]

    @field("Who changed it; null where the system did, or for who may not see that user.")
    async def author(self, info: Info) -> User | None:
        """Return who changed it."""
        user: User | None = await node_at(info.context, models.User, self.row.user_id)
        return user

    @field("What a text, status, kind or priority was before; null where there was none, and for links.")
    def before(self) -> str | None:
        """Return the value before."""
        return text_of(self.part, self.row.before)

    @field("What a text, status, kind or priority is since; null where there is none, and for links.")
    def after(self) -> str | None:
        """Return the value since."""
        return text_of(self.part, self.row.after)

    @field("What it was linked to before; null where to nothing, for who may not see that, and for other values.")
    async def before_link(self, info: Info) -> Node | None:
        """Return the link before."""
        return await link_of(info.context, self.part, self.row.before)

    @field("What it is linked to since; null where to nothing, for who may not see that, and for other values.")
    async def after_link(self, info: Info) -> Node | None:
        """Return the link since."""
        return await link_of(info.context, self.part, self.row.after)

    @classmethod
    def from_row(cls, row: models.IncidentChange) -> Self:
        """Return the change of this row."""
        return cls(
            at=row.at,
            part=IncidentField(row.field),
            by_system=row.user_id is None,
            author_id=user_id_of(row.user_id),
            row=row,
        )


def user_id_of(user_id: int | None) -> strawberry.ID | None:
    """Return the id of a user; it says nothing of who that is."""
    return None if user_id is None else global_id("User", user_id)


def text_of(what: IncidentField, stored: str | None) -> str | None:
    """Return a value of the history as it is called; None for links."""
    if stored is None or what in LINKS:
        return None
    show = TEXTS.get(what)
    return stored if show is None else show(stored)


async def link_of(context: Context, what: IncidentField, stored: str | None) -> Node | None:
    """Return what a value of the history refers to, as far as it may be seen."""
    model = LINKS.get(what)
    if model is None or stored is None:
        return None
    node: Node | None = await node_at(context, model, int(stored))
    return node


@strawberry.type(description="Something that somebody has to look at.")
class Incident(Node):
    """Something that somebody has to look at."""

    kind: IncidentKind = strawberry.field(description="What it is about.")
    title: str = strawberry.field(description="What it is, in a line.")
    description: str = strawberry.field(description="What else there is to say, in lines; may be empty.")
    status: IncidentStatus = strawberry.field(description="Where it stands.")
    priority: IncidentPriority = strawberry.field(description="How soon somebody should see to it.")
    reported_by: Reporter = strawberry.field(description="Who noticed.")
    assignee_id: strawberry.ID | None = strawberry.field(
        description="The id of who sees to it, also for who may not see users; null while nobody does."
    )
    occurrences: int = strawberry.field(
        description="How often it happened: what the system finds again while it is open is counted, not told anew."
    )
    happened_at: datetime = strawberry.field(description="When it happened first.")
    last_happened_at: datetime = strawberry.field(description="When it happened last.")
    created_at: datetime = strawberry.field(description="When it was reported.")
    changed_at: datetime = strawberry.field(
        description="When somebody, or the system, last changed it; comments aside."
    )
    resolved_at: datetime | None = strawberry.field(description="When it was resolved; null while it is not.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.Incident]

    @field("Who wrote it down; null where the system did, or for who may not see that user.")
    async def author(self, info: Info) -> User | None:
        """Return who wrote it down."""
        user: User | None = await node_at(info.context, models.User, self.row.user_id)
        return user

    @field("Who sees to it; null while nobody does, or for who may not see that user.")
    async def assignee(self, info: Info) -> User | None:
        """Return who sees to it."""
        user: User | None = await node_at(info.context, models.User, self.row.assignee_id)
        return user

    @field("Who resolved it; null where the system did, while nobody has, or for who may not see that user.")
    async def resolved_by(self, info: Info) -> User | None:
        """Return who resolved it."""
        user: User | None = await node_at(info.context, models.User, self.row.resolver_id)
        return user

    @field(
        "The driver who reported it, or whose session it is about. Null without one, or for who may not see drivers."
    )
    async def driver(self, info: Info) -> DriverField | None:
        """Return its driver."""
        driver: DriverField | None = await node_at(info.context, models.Driver, self.row.driver_id)
        return driver

    @field("The session that it is about. Null without one, or for who may not see sessions.")
    async def session(self, info: Info) -> SessionField | None:
        """Return its session."""
        session: SessionField | None = await node_at(info.context, models.ChargingSession, self.row.session_id)
        return session

    @field("The EVSE that it is about; null where it concerns none.")
    async def evse(self, info: Info) -> EvseField | None:
        """Return its EVSE."""
        evse: EvseField | None = await node_at(info.context, models.Evse, self.row.evse_id)
        return evse

    @field("The charger that it is about; null where it concerns none.")
    async def charger(self, info: Info) -> ChargerField | None:
        """Return its charger."""
        charger: ChargerField | None = await node_at(info.context, models.Charger, self.row.charger_id)
        return charger

    @field("Where it is; null where it concerns no place.")
    async def site(self, info: Info) -> SiteField | None:
        """Return its site."""
        site: SiteField | None = await node_at(info.context, models.Site, self.row.site_id)
        return site

    @field("What was said of it.")
    async def comments(
        self,
        info: Info,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: Reading = HistoryOrder.OLDEST,
    ) -> Connection[IncidentComment]:
        """Return its comments."""
        rows = info.context.rows(models.IncidentComment).filter(incident_id=self.row.id)
        page = Page(first, after, offset)
        return await connect(rows, order_by, page, IncidentComment.from_row, model=models.IncidentComment)

    @field("Who changed what of it and when.")
    async def history(
        self,
        info: Info,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: Reading = HistoryOrder.NEWEST,
    ) -> Connection[IncidentChange]:
        """Return its history."""
        rows = info.context.rows(models.IncidentChange).filter(incident_id=self.row.id)
        page = Page(first, after, offset)
        return await connect(rows, order_by, page, IncidentChange.from_row, model=models.IncidentChange)

    @field("How many comments it has.")
    async def comment_count(self, info: Info) -> int:
        """Return the number of its comments."""
        return await info.context.loaders.number(models.IncidentComment, "incident_id", self.row.id)

    @classmethod
    def from_row(cls, row: models.Incident) -> Self:
        """Return the incident of this row."""
        return cls(
            id=global_id("Incident", row.id),
            kind=IncidentKind(row.kind),
            title=row.title,
            description=row.description,
            status=IncidentStatus(row.status),
            priority=IncidentPriority(row.priority),
            reported_by=Reporter(row.reported_by),
            assignee_id=user_id_of(row.assignee_id),
            occurrences=row.occurrences,
            happened_at=row.happened_at,
            last_happened_at=row.last_happened_at,
            created_at=row.created_at,
            changed_at=row.changed_at,
            resolved_at=row.resolved_at,
            version=row.version,
            row=row,
        )


register("Incident", models.Incident, Incident.from_row)
