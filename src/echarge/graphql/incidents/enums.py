"""The closed sets of incidents, as enums of the API."""

from echarge.domain.incidents import IncidentKind, IncidentPriority, IncidentStatus, Reporter
from echarge.graphql.enums import describe

__all__ = ["IncidentKind", "IncidentPriority", "IncidentStatus", "Reporter"]

describe(
    IncidentKind,
    "What an incident is about.",
    {
        IncidentKind.CHARGER_FAULTED: "A charger, or one of its EVSEs, is faulted.",
        IncidentKind.CHARGER_OFFLINE: "A charger has been offline for longer than it may.",
        IncidentKind.SESSION_REVIEW: "A person has to look at a session before its money is taken.",
        IncidentKind.UNAUTHORISED_ENERGY: "Energy flowed that nobody pays for.",
        IncidentKind.FOREIGN_STOP: "A session was stopped with somebody else's tag.",
        IncidentKind.CANNOT_START: "Charging does not begin.",
        IncidentKind.CANNOT_STOP: "Charging does not end.",
        IncidentKind.CONNECTOR_STUCK: "The charger does not let go of the plug.",
        IncidentKind.PAYMENT: "Something is wrong with a payment or a bill.",
        IncidentKind.PAYMENT_DISPUTED: "A payer has the bank take a payment back.",
        IncidentKind.DAMAGE: "Something is broken.",
        IncidentKind.SAFETY: "Somebody could get hurt.",
        IncidentKind.ACCESS_BLOCKED: "The charger cannot be reached: the bay is taken, or the gate is closed.",
        IncidentKind.OTHER: "Anything else.",
    },
)
describe(
    IncidentStatus,
    "Where an incident stands.",
    {
        IncidentStatus.OPEN: "Nobody has taken it up yet, or it was opened again.",
        IncidentStatus.IN_PROGRESS: "Somebody sees to it.",
        IncidentStatus.RESOLVED: "It is over. It can be opened again.",
    },
)
describe(
    IncidentPriority,
    "How soon somebody should see to an incident.",
    {
        IncidentPriority.LOW: "When there is time.",
        IncidentPriority.NORMAL: "In its turn.",
        IncidentPriority.HIGH: "Before others.",
        IncidentPriority.URGENT: "At once.",
    },
)
describe(
    Reporter,
    "Who noticed an incident.",
    {
        Reporter.DRIVER: "A driver, or somebody on behalf of one.",
        Reporter.OPERATOR: "Somebody who works in the portal.",
        Reporter.SYSTEM: "The system itself.",
    },
    name="IncidentReporter",
)
