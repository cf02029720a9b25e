"""Giving money back, putting bills right, trying again, and removing saved methods."""

from decimal import Decimal
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import Id
from echarge.graphql.node import number_of
from echarge.graphql.payments.types import SavedMethod
from echarge.graphql.sessions.types import ChargingSession
from echarge.operations import method_removal, refunds

RefundPaymentResult: TypeAlias = Annotated[
    ChargingSession | InvalidInput | NotFound | NotAllowed,
    strawberry.union("RefundPaymentResult", description="What `refundPayment` answers."),
]
AdjustBillResult: TypeAlias = Annotated[
    ChargingSession | InvalidInput | NotFound | NotAllowed,
    strawberry.union("AdjustBillResult", description="What `adjustBill` answers."),
]
RetryPaymentResult: TypeAlias = Annotated[
    ChargingSession | InvalidInput | NotFound | NotAllowed,
    strawberry.union("RetryPaymentResult", description="What `retryPayment` answers."),
]
RemoveSavedMethodResult: TypeAlias = Annotated[
    SavedMethod | NotFound | NotAllowed,
    strawberry.union("RemoveSavedMethodResult", description="What `removeSavedMethod` answers."),
]

SessionId = Annotated[strawberry.ID, strawberry.argument(description="The session.")]
Amount = Annotated[
    Decimal, strawberry.argument(description="How much, in the major unit of the session's currency; more than zero.")
]
Reason = Annotated[
    str, strawberry.argument(description="Why, as it stands on the credit note; at most 200 characters.")
]


@strawberry.type
class PaymentMutations:
    """What can be done about payments."""

    @mutation(
        "Give money back, with a credit note: at most what was taken and not given back yet. Several times, if so."
    )
    async def refund_payment(
        self, info: Info, session_id: SessionId, amount: Amount, reason: Reason
    ) -> RefundPaymentResult:
        """Give money back."""
        context, number = info.context, number_of("ChargingSession", session_id, ("sessionId",))
        wish = refunds.Wish(number, amount, reason)
        return ChargingSession.from_row(await refunds.refund_payment(context.runtime, context.me, wish))

    @mutation("Credit a part of a bill. What was paid beyond the rest is given back; what was not is owed no more.")
    async def adjust_bill(self, info: Info, session_id: SessionId, amount: Amount, reason: Reason) -> AdjustBillResult:
        """Credit a part of a bill."""
        context, number = info.context, number_of("ChargingSession", session_id, ("sessionId",))
        wish = refunds.Wish(number, amount, reason)
        return ChargingSession.from_row(await refunds.adjust_bill(context.runtime, context.me, wish))

    @mutation("Try again to take what is owed for a session, by the driver's saved method.")
    async def retry_payment(self, info: Info, session_id: SessionId) -> RetryPaymentResult:
        """Try again to take what is owed."""
        context, number = info.context, number_of("ChargingSession", session_id, ("sessionId",))
        return ChargingSession.from_row(await refunds.retry_payment(context.runtime, context.me, number))

    @mutation(
        "Remove a driver's saved means of payment, here and at the provider, even where something is still to be paid"
        " by it."
    )
    async def remove_saved_method(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> RemoveSavedMethodResult:
        """Remove a saved means of payment."""
        context = info.context
        row = await method_removal.remove_method(context.runtime, context.me, number_of("SavedMethod", id))
        return SavedMethod.from_row(row)
