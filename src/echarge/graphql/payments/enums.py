"""The closed sets of payments, as enums of the API."""

from echarge.domain.documents import DocumentKind
from echarge.domain.payments import Door, HoldState, PaymentState, StepKind, StepState
from echarge.graphql.enums import describe

__all__ = ["DocumentKind", "Door", "HoldState", "PaymentState", "StepKind", "StepState"]

describe(
    HoldState,
    "What has become of the amount that is held before a session.",
    {
        HoldState.REQUESTED: "The payer has yet to say by what to pay, or to prove who they are.",
        HoldState.HELD: "It is held.",
        HoldState.FAILED: "It could not be held; the payer may try another means.",
        HoldState.RELEASED: "It was let go.",
        HoldState.CAPTURED: "It, or a part of it, was taken; the rest was let go.",
        HoldState.EXPIRED: "The provider has let it go, because its time was over.",
    },
)
describe(
    PaymentState,
    "What has become of the money for a session.",
    {
        PaymentState.NONE: "Nothing is to be paid, or the bill is not final.",
        PaymentState.DUE: "It is to be paid; the system is at it, or nobody can be charged for it.",
        PaymentState.PAID: "It was paid.",
        PaymentState.FAILED: "Nothing of it could be taken.",
        PaymentState.PARTLY_PAID: "A part of it could not be taken.",
        PaymentState.REFUNDED: "All that was paid was given back.",
    },
)
describe(
    StepKind,
    "What a payment provider is asked for.",
    {
        StepKind.HOLD: "To hold an amount.",
        StepKind.CAPTURE: "To take what is held, or a part of it; the rest is let go.",
        StepKind.RELEASE: "To let go of what is held.",
        StepKind.CHARGE: "To take an amount by a saved method.",
        StepKind.REFUND: "To give an amount back.",
    },
    name="PaymentStepKind",
)
describe(
    StepState,
    "What is known of a step.",
    {
        StepState.OPEN: "It may have been tried; what came of it is not known yet, and is asked for.",
        StepState.DONE: "The provider has done it.",
        StepState.FAILED: "The provider has refused it.",
    },
    name="PaymentStepState",
)
describe(
    DocumentKind,
    "What a document is.",
    {
        DocumentKind.BILL: "A bill, which is the receipt of what was paid as well.",
        DocumentKind.CREDIT_NOTE: "It takes a bill back, or a part of it.",
    },
)
describe(
    Door,
    "By which door somebody came who pays.",
    {
        Door.CHARGER: "A tag at the charger.",
        Door.PORTAL: "Somebody of the portal.",
        Door.WEB: "The page behind the charger's code, without an account.",
        Door.CONTACTLESS: "A contactless terminal.",
        Door.APP: "A driver's own account.",
    },
    name="PaymentDoor",
)
