"""Contacts of the helpline: one, and the log."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.helpline.enums import ContactChannel, ContactOutcome
from echarge.graphql.helpline.types import HelplineContact
from echarge.graphql.inputs import Id, plain
from echarge.graphql.node import among, find
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search, connect, containing
from echarge.store import models


@strawberry.enum(description="How contacts are sorted.")
class HelplineContactOrder(Enum):
    """How contacts are sorted."""

    NEWEST = strawberry.enum_value("-contacted_at", description="The latest first.")
    OLDEST = strawberry.enum_value("contacted_at", description="The earliest first.")


@strawberry.input(description="Which contacts; all that is given must be true of them.")
class HelplineContactFilter:
    """Which contacts."""

    channels: list[ContactChannel] | None = strawberry.field(default=None, description="Those by one of these ways.")
    outcomes: list[ContactOutcome] | None = strawberry.field(default=None, description="Those that came to this.")
    site_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Those about one of these sites.")
    evse_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Those about one of these EVSEs.")
    session_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Those about one of these sessions."
    )
    from_: datetime | None = strawberry.field(name="from", default=None, description="Those at this instant or later.")
    to: datetime | None = strawberry.field(default=None, description="Those before this instant.")

    def condition(self) -> Q:
        """Return the condition of the rows that are meant."""
        found = among("site_id", "Site", self.site_ids) & among("evse_id", "Evse", self.evse_ids)
        found &= among("session_id", "ChargingSession", self.session_ids)
        for column, values in (("channel", self.channels), ("outcome", self.outcomes)):
            if values is not None:
                among_these: dict[str, Any] = {f"{column}__in": [plain(value) for value in values]}
                found &= Q(**among_these)
        if self.from_ is not None:
            found &= Q(contacted_at__gte=self.from_)
        return found if self.to is None else found & Q(contacted_at__lt=self.to)


Filter = Annotated[HelplineContactFilter | None, strawberry.argument(description="Only those of which this is true.")]
OrderBy = Annotated[HelplineContactOrder, strawberry.argument(description="How to sort them.")]


@strawberry.type
class HelplineQueries:
    """Contacts of the helpline."""

    @field("The contact with this id. Null for who may not see the helpline's log.")
    async def helpline_contact(self, info: Info, id: Id) -> HelplineContact | None:  # noqa: A002 -- its name in the API
        """Return the contact with this id."""
        contact: HelplineContact | None = await find(info.context, "HelplineContact", id)
        return contact

    @field("The helpline's log. Null for who may not see it.")
    async def helpline_contacts(
        self,
        info: Info,
        *,
        search: Search = None,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = HelplineContactOrder.NEWEST,
    ) -> Connection[HelplineContact] | None:
        """Return the contacts whose summary, site or EVSE contains the text."""
        context = info.context
        if not context.sees_rows(models.HelplineContact):
            return None
        wanted = containing(search, "summary", "site__name", "evse__name") & (
            Q() if filter is None else filter.condition()
        )
        rows = context.rows(models.HelplineContact).filter(wanted)
        page = Page(first, after, offset)
        return await connect(rows, order_by, page, HelplineContact.from_row, model=models.HelplineContact)
