"""The domain's closed sets that tell of chargers, as enums of the API. Import them from here alone."""

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import CommandStatus
from echarge.graphql.enums import describe

__all__ = ["CommandStatus", "EvseStatus"]

describe(
    EvseStatus,
    "What people see of an EVSE.",
    {
        EvseStatus.AVAILABLE: "Free.",
        EvseStatus.PREPARING: "A car or a driver is there; nothing flows yet.",
        EvseStatus.CHARGING: "Energy flows.",
        EvseStatus.SUSPENDED_EV: "The car takes nothing for now.",
        EvseStatus.SUSPENDED_EVSE: "The charger gives nothing for now.",
        EvseStatus.FINISHING: "Charging is over; the cable is still in.",
        EvseStatus.RESERVED: "Kept for somebody.",
        EvseStatus.UNAVAILABLE: "Out of use.",
        EvseStatus.FAULTED: "Broken; `errorCode` says how.",
        EvseStatus.OFFLINE: "Its charger is not connected.",
    },
)
describe(
    CommandStatus,
    "Where a command stands.",
    {
        CommandStatus.QUEUED: "It waits to be sent.",
        CommandStatus.SENT: "The charger has it, and has not answered.",
        CommandStatus.ACCEPTED: "The charger agreed; the effect has not been seen.",
        CommandStatus.REJECTED: "The charger refused.",
        CommandStatus.TIMED_OUT: "The charger did not answer in time.",
        CommandStatus.FAILED: "It could not be sent, or the connection was lost.",
        CommandStatus.CONFIRMED: "Its effect was seen.",
        CommandStatus.NO_EFFECT: "The charger agreed, and no effect was seen in time.",
    },
)
