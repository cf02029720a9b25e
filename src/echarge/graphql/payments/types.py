"""Payments, their steps, documents and saved methods, as the API shows them."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry

from echarge.graphql.chargers.types import Evse
from echarge.graphql.context import Info
from echarge.graphql.drivers.types import Driver
from echarge.graphql.fields import field
from echarge.graphql.money import Money
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.payments.enums import DocumentKind, Door, HoldState, PaymentState, StepKind, StepState
from echarge.graphql.payments.rows import shortfall_minor
from echarge.graphql.sites.types import Site
from echarge.operations.receipts import url_of
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.sessions.types import ChargingSession

SessionField: TypeAlias = Annotated["ChargingSession", strawberry.lazy("echarge.graphql.sessions.types")]


@strawberry.type(description="One thing that a payment provider was asked for: written down before, its outcome after.")
class PaymentStep:
    """One thing that a payment provider was asked for."""

    kind: StepKind = strawberry.field(description="What was asked for.")
    state: StepState = strawberry.field(description="What is known of it.")
    amount: Money = strawberry.field(description="How much; zero where an amount has no meaning.")
    reason: str | None = strawberry.field(description="Why, where it is not the usual course; null if it is.")
    problem: str | None = strawberry.field(description="Why it failed, or has to wait, in English; null if it did not.")
    attempts: int = strawberry.field(description="How often it was tried.")
    reference: str | None = strawberry.field(description="What the provider calls what came of it; null if nothing.")
    at: datetime = strawberry.field(description="When it was written down.")
    settled_at: datetime | None = strawberry.field(description="When its outcome was known; null while it is not.")

    @classmethod
    def from_row(cls, row: models.PaymentStep, currency: str) -> Self:
        """Return the step of this row."""
        return cls(
            kind=StepKind(row.kind),
            state=StepState(row.state),
            amount=Money.from_minor(row.amount_minor, currency),
            reason=row.reason or None,
            problem=row.problem or None,
            attempts=row.attempts,
            reference=row.ref or None,
            at=row.at,
            settled_at=row.settled_at,
        )


@strawberry.type(description="A bill or a credit note. It never changes; what was wrong is credited and billed anew.")
class Bill(Node):
    """A bill or a credit note."""

    number: int = strawberry.field(description="Its number: the organisation's documents are counted without gaps.")
    kind: DocumentKind = strawberry.field(description="What it is.")
    issued_at: datetime = strawberry.field(description="When it was issued.")
    total: Money = strawberry.field(description="What is billed, VAT included; of a credit note below zero.")
    vat: Money = strawberry.field(description="The VAT within the total.")
    reason: str | None = strawberry.field(description="Why a credit note was issued; null on a bill.")
    row: strawberry.Private[models.Bill]

    @field("The page that shows it, to whoever has this address.")
    def url(self, info: Info) -> str:
        """Return where it is shown."""
        return url_of(info.context.runtime.base_url, self.row)

    @field("Where it is as a PDF, to whoever has this address.")
    def pdf_url(self, info: Info) -> str:
        """Return where it is as a PDF."""
        return f"{url_of(info.context.runtime.base_url, self.row)}.pdf"

    @field("The session that it is for. Null for who may not see sessions.")
    async def session(self, info: Info) -> SessionField | None:
        """Return its session."""
        session: SessionField | None = await node_at(info.context, models.ChargingSession, self.row.session_id)
        return session

    @field("The bill that a credit note credits; null on a bill.")
    async def credited(self, info: Info) -> Annotated["Bill", strawberry.lazy("echarge.graphql.payments.types")] | None:
        """Return the bill that it credits."""
        bill: Bill | None = await node_at(info.context, models.Bill, self.row.bill_id)
        return bill

    @classmethod
    def from_row(cls, row: models.Bill) -> Self:
        """Return the document of this row."""
        return cls(
            id=global_id("Bill", row.id),
            number=row.number,
            kind=DocumentKind(row.kind),
            issued_at=row.issued_at,
            total=Money.from_minor(row.total_minor, row.currency),
            vat=Money.from_minor(row.vat_minor, row.currency),
            reason=row.reason or None,
            row=row,
        )


@strawberry.type(description="A means of payment that a driver has left with the payment provider.")
class SavedMethod(Node):
    """A means of payment that a driver has left with the payment provider."""

    label: str = strawberry.field(description='How people know it, such as "Visa 4242".')
    expires_on: date | None = strawberry.field(description="The first day on which it is no longer good; null if none.")
    created_at: datetime = strawberry.field(description="When it was saved.")
    chosen_at: datetime = strawberry.field(
        description="When it was saved, or chosen since: of a driver's methods the one chosen last is charged."
    )
    removed_at: datetime | None = strawberry.field(description="When it was removed; null while it is good.")
    forgotten_at: datetime | None = strawberry.field(
        description="When the payment provider had forgotten it, too; null while it is good, or being asked for."
    )
    row: strawberry.Private[models.SavedMethod]

    @field("Whose it is. Null for who may not see drivers.")
    async def driver(self, info: Info) -> Driver | None:
        """Return its driver."""
        driver: Driver | None = await node_at(info.context, models.Driver, self.row.driver_id)
        return driver

    @classmethod
    def from_row(cls, row: models.SavedMethod) -> Self:
        """Return the method of this row."""
        return cls(
            id=global_id("SavedMethod", row.id),
            label=row.label,
            expires_on=row.expires_on,
            created_at=row.created_at,
            chosen_at=row.chosen_at,
            removed_at=row.removed_at,
            forgotten_at=row.forgotten_at,
            row=row,
        )


@strawberry.type(description="The payment of one start, and so of at most one session.")
class Payment(Node):
    """The payment of one start."""

    state: PaymentState = strawberry.field(description="What has become of the money.")
    hold_state: HoldState | None = strawberry.field(description="What has become of the hold; null without one.")
    door: Door = strawberry.field(description="By which door the payer came.")
    provider: str = strawberry.field(description="Who holds and takes the money: STRIPE, or TEST for test cards.")
    hold: Money = strawberry.field(description="What is held, or was; zero where nothing was asked for.")
    due: Money | None = strawberry.field(
        description="What the bills come to, less what was credited; null while none is final."
    )
    captured: Money = strawberry.field(description="What was taken from the hold.")
    charged: Money = strawberry.field(description="What was taken by a saved method.")
    refunded: Money = strawberry.field(description="What was given back.")
    shortfall: Money = strawberry.field(description="What is due and could not be taken: a debt.")
    email: str | None = strawberry.field(description="Where an anonymous payer's receipt goes; null if nowhere.")
    problem: str | None = strawberry.field(description="What stands in the way, in English; null if nothing does.")
    created_at: datetime = strawberry.field(description="When it was begun.")
    held_at: datetime | None = strawberry.field(description="Since when the amount is held; null if it never was.")
    capture_before: datetime | None = strawberry.field(
        description="When the provider lets the hold go by itself; null if not known."
    )
    version: int = strawberry.field(description="Rises with each change.")
    row: strawberry.Private[models.Payment]

    @field("The session that is paid. Null while there is none, or for who may not see sessions.")
    async def session(self, info: Info) -> SessionField | None:
        """Return its session."""
        session: SessionField | None = await node_at(info.context, models.ChargingSession, self.row.session_id)
        return session

    @field("Who pays. Null for an anonymous payer, or for who may not see drivers.")
    async def driver(self, info: Info) -> Driver | None:
        """Return who pays."""
        driver: Driver | None = await node_at(info.context, models.Driver, self.row.driver_id)
        return driver

    @field("Where it is charged; null where the charger has not said.")
    async def evse(self, info: Info) -> Evse | None:
        """Return its EVSE."""
        evse: Evse | None = await node_at(info.context, models.Evse, self.row.evse_id)
        return evse

    @field("The site.")
    async def site(self, info: Info) -> Site:
        """Return its site."""
        site: Site = await node_at(info.context, models.Site, self.row.site_id)
        return site

    @field("What the provider was asked for, the latest last.")
    async def steps(self, info: Info) -> list[PaymentStep]:
        """Return its steps."""
        rows = await info.context.loaders.children(models.PaymentStep, "payment_id", self.row.id, order_by=("id",))
        return [PaymentStep.from_row(row, self.row.currency) for row in rows]

    @classmethod
    def from_row(cls, row: models.Payment) -> Self:
        """Return the payment of this row."""

        def money(amount_minor: int) -> Money:
            return Money.from_minor(amount_minor, row.currency)

        return cls(
            id=global_id("Payment", row.id),
            state=PaymentState(row.state),
            hold_state=None if row.hold_state is None else HoldState(row.hold_state),
            door=Door(row.door),
            provider=row.provider,
            hold=money(row.hold_minor),
            due=None if row.due_minor is None else money(row.due_minor),
            captured=money(row.captured_minor),
            charged=money(row.charged_minor),
            refunded=money(row.refunded_minor),
            shortfall=money(shortfall_minor(row)),
            email=row.email or None,
            problem=row.problem or None,
            created_at=row.created_at,
            held_at=row.held_at,
            capture_before=row.capture_before,
            version=row.version,
            row=row,
        )


register("Bill", models.Bill, Bill.from_row)
register("Payment", models.Payment, Payment.from_row)
register("SavedMethod", models.SavedMethod, SavedMethod.from_row)
