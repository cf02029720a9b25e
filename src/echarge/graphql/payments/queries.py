"""Payments: one, and the list in which operators look for debts and for holds without a session."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from echarge.graphql.context import Info
from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.graphql.inputs import Id, plain
from echarge.graphql.node import find, numbers_of
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, connect
from echarge.graphql.payments.enums import Door, HoldState, PaymentState
from echarge.graphql.payments.types import Bill, Payment, SavedMethod
from echarge.store import models

IDS_MAX = 100
IdList = list[strawberry.ID] | None


@strawberry.enum(description="How payments are sorted.")
class PaymentOrder(Enum):
    """How payments are sorted."""

    NEWEST = strawberry.enum_value("-created_at", description="Those begun last first.")
    OLDEST = strawberry.enum_value("created_at", description="Those begun first first: who has waited the longest.")


@strawberry.input(description="Which payments; all that is given must be true of them. Of ids at most 100 each.")
class PaymentFilter:
    """Which payments."""

    states: list[PaymentState] | None = strawberry.field(default=None, description="Those in one of these.")
    hold_states: list[HoldState] | None = strawberry.field(default=None, description="Those whose hold is in one.")
    doors: list[Door] | None = strawberry.field(default=None, description="Those that came by one of these.")
    without_session: bool | None = strawberry.field(
        default=None, description="True: those that no session has come of; false: those that one has."
    )
    site_ids: IdList = strawberry.field(default=None, description="Those at one of these sites.")
    driver_ids: IdList = strawberry.field(
        default=None, description="Those of one of these drivers; none for who may not see drivers."
    )
    from_: datetime | None = strawberry.field(
        name="from", default=None, description="Those begun at this instant or later."
    )
    to: datetime | None = strawberry.field(default=None, description="Those begun before this instant.")

    def condition(self, *, sees_drivers: bool) -> Q:
        """Return the condition of the rows that match."""
        among: dict[str, list[Any] | None] = {
            "state": self.states,
            "hold_state": self.hold_states,
            "door": self.doors,
            "site_id": numbers("Site", self.site_ids),
            "driver_id": numbers("Driver", self.driver_ids),
        }
        condition = Q()
        for column, values in among.items():
            if values is not None:
                known = [] if column == "driver_id" and not sees_drivers else [plain(value) for value in values]
                meant: dict[str, Any] = {f"{column}__in": known}
                condition &= Q(**meant)
        if self.without_session is not None:
            condition &= Q(session_id__isnull=self.without_session)
        if self.from_ is not None:
            condition &= Q(created_at__gte=self.from_)
        return condition if self.to is None else condition & Q(created_at__lt=self.to)


Filter = Annotated[PaymentFilter | None, strawberry.argument(description="Only those of which this is true.")]
OrderBy = Annotated[PaymentOrder, strawberry.argument(description="How to sort them.")]


def numbers(kind: str, ids: IdList) -> list[Any] | None:
    """Return the numbers of these ids, of which there are not too many."""
    if ids is not None and len(ids) > IDS_MAX:
        raise coded(f"A filter names at most {IDS_MAX} of each.", "BAD_USER_INPUT")
    return numbers_of(kind, ids)


@strawberry.type
class PaymentQueries:
    """Payments, bills and saved methods: one, and the list of payments."""

    @field("The payment with this id. Null for who may not see payments.")
    async def payment(self, info: Info, id: Id) -> Payment | None:  # noqa: A002 -- its name in the API
        """Return the payment with this id."""
        payment: Payment | None = await find(info.context, "Payment", id)
        return payment

    @field("The bill or credit note with this id. Null for who may not see payments.")
    async def bill(self, info: Info, id: Id) -> Bill | None:  # noqa: A002 -- its name in the API
        """Return the document with this id."""
        bill: Bill | None = await find(info.context, "Bill", id)
        return bill

    @field("The saved method with this id. Null for who may not see payments.")
    async def saved_method(self, info: Info, id: Id) -> SavedMethod | None:  # noqa: A002 -- its name in the API
        """Return the saved method with this id."""
        method: SavedMethod | None = await find(info.context, "SavedMethod", id)
        return method

    @field("Payments. Null for who may not see payments.")
    async def payments(
        self,
        info: Info,
        *,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = PaymentOrder.NEWEST,
    ) -> Connection[Payment] | None:
        """Return the payments that match."""
        context = info.context
        if not context.sees_rows(models.Payment):
            return None
        rows = context.rows(models.Payment)
        if filter is not None:
            rows = rows.filter(filter.condition(sees_drivers=context.sees_rows(models.Driver)))
        return await connect(rows, order_by, Page(first, after, offset), Payment.from_row, model=models.Payment)
