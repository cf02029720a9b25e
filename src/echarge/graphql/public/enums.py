"""The closed sets of the public doors, as enums of the API."""

from enum import Enum

import strawberry

from echarge.domain.incidents import IncidentKind
from echarge.domain.visits import Obstacle, Phase
from echarge.graphql.enums import describe

__all__ = ["HoldStanding", "Obstacle", "Phase", "ProblemKind"]

describe(
    Obstacle,
    "Why a public door is closed to somebody.",
    {
        Obstacle.NOT_PUBLIC: "The charger is not open to the public by this door.",
        Obstacle.OUTSIDE_HOURS: "It is open at other times.",
        Obstacle.NO_HOLD: "Its operator has not said how much is to be held from a stranger, so none can pay.",
        Obstacle.NOT_HERE: "The driver may charge with this organisation, but not here.",
        Obstacle.BLOCKED: "The driver is blocked, and does not count as public either.",
        Obstacle.BUSY_ELSEWHERE: "As many sessions go on as may at once.",
        Obstacle.ELSEWHERE: "It is another organisation's, or the terminal does not serve it.",
    },
    name="DoorObstacle",
)
describe(
    Phase,
    "How far a visit has come.",
    {
        Phase.TO_PAY: "The payer has to have the amount held.",
        Phase.PAYMENT_FAILED: "The amount could not be held; another card may do.",
        Phase.READY: "It can be started: with the cable in already, or to be put in after.",
        Phase.STARTING: "The charger was asked to start; it may wait for the cable.",
        Phase.CHARGING: "Energy flows, or is about to.",
        Phase.SUSPENDED: "The car or the charger pauses.",
        Phase.STOPPED: "Charging is over; the bill is being made.",
        Phase.UNDER_REVIEW: "Something is odd; a person looks at it before any money is taken.",
        Phase.BILLED: "It is over, and the bill is final.",
        Phase.NOT_STARTED: "The charger did not start. Nothing is to be paid; what was held is let go.",
        Phase.EXPIRED: "It was not started in time. Nothing is to be paid; what was held is let go.",
    },
    name="VisitPhase",
)


@strawberry.enum(description="What has become of the amount that is held before a start.")
class HoldStanding(Enum):
    """What has become of a hold."""

    REQUESTED = strawberry.enum_value("REQUESTED", description="The payer has to confirm it.")
    HELD = strawberry.enum_value("HELD", description="It is held, and not taken.")
    FAILED = strawberry.enum_value("FAILED", description="It could not be held.")
    RELEASED = strawberry.enum_value("RELEASED", description="It was let go; nothing of it was taken.")
    CAPTURED = strawberry.enum_value("CAPTURED", description="What is due was taken from it; the rest was let go.")
    EXPIRED = strawberry.enum_value("EXPIRED", description="The bank let it go by itself.")


@strawberry.enum(description="What a driver's report is about.")
class ProblemKind(Enum):
    """What a driver's report is about."""

    CANNOT_START = strawberry.enum_value(IncidentKind.CANNOT_START, description="Charging does not begin.")
    CANNOT_STOP = strawberry.enum_value(IncidentKind.CANNOT_STOP, description="Charging does not end.")
    CONNECTOR_STUCK = strawberry.enum_value(IncidentKind.CONNECTOR_STUCK, description="The plug is not let go.")
    PAYMENT = strawberry.enum_value(IncidentKind.PAYMENT, description="Something is wrong with the payment.")
    DAMAGE = strawberry.enum_value(IncidentKind.DAMAGE, description="Something is broken.")
    SAFETY = strawberry.enum_value(IncidentKind.SAFETY, description="Somebody could get hurt.")
    ACCESS_BLOCKED = strawberry.enum_value(IncidentKind.ACCESS_BLOCKED, description="The charger cannot be reached.")
    OTHER = strawberry.enum_value(IncidentKind.OTHER, description="Anything else.")
