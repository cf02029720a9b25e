"""Why somebody cannot pay, start or stop at a public door; nothing in it names what is not public."""

from typing import Self

import strawberry

from echarge.domain.visits import Obstacle
from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.errors import Refusal, RefusalAnswer, RefusalCode
from echarge.graphql.fields import field
from echarge.graphql.public.evses import PublicEvse
from echarge.operations.offers import DoorClosedError
from echarge.operations.payments import HoldMissingError
from echarge.operations.visits import NotReadyError, PriceChangedError, VisitOverError
from echarge.store import models


@strawberry.type(description="Somebody may not charge there, or not by this door, or not now.")
class DoorClosed(Refusal):
    """A public door is closed."""

    obstacle: Obstacle = strawberry.field(description="Why, for programs.")

    @classmethod
    def from_error(cls, error: DoorClosedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.DOOR_CLOSED, message=str(error), obstacle=error.obstacle)


@strawberry.type(description="The price or the hold has changed since it was shown. Nothing was held.")
class PriceChanged(Refusal):
    """The terms have moved."""

    row: strawberry.Private[models.Evse]

    @field("The EVSE with its price as it is now.")
    def evse(self) -> PublicEvse:
        """Return the EVSE."""
        return PublicEvse.from_row(self.row)

    @classmethod
    def from_error(cls, error: PriceChangedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.PRICE_CHANGED, message=str(error), row=error.evse)


@strawberry.type(description="The charger is not connected, out of use, or somebody else is using it.")
class NotReady(Refusal):
    """No session can begin, or be reached, now."""

    status: EvseStatus = strawberry.field(description="What is seen of the EVSE.")

    @classmethod
    def from_error(cls, error: NotReadyError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.NOT_READY, message=str(error), status=EvseStatus(error.status))


@strawberry.type(description="It is too late for this, or too early: `message` says which.")
class VisitOver(Refusal):
    """It is too late, or too early."""

    @classmethod
    def from_error(cls, error: VisitOverError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.VISIT_OVER, message=str(error))


@strawberry.type(description="The amount that has to be held before a start is not held.")
class PaymentMissing(Refusal):
    """The hold is missing."""

    @classmethod
    def from_error(cls, error: HoldMissingError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.PAYMENT_MISSING, message=str(error))


PUBLIC_REFUSALS = [
    RefusalAnswer(DoorClosedError, DoorClosed, DoorClosed.from_error),
    RefusalAnswer(PriceChangedError, PriceChanged, PriceChanged.from_error),
    RefusalAnswer(NotReadyError, NotReady, NotReady.from_error),
    RefusalAnswer(VisitOverError, VisitOver, VisitOver.from_error),
    RefusalAnswer(HoldMissingError, PaymentMissing, PaymentMissing.from_error),
]
