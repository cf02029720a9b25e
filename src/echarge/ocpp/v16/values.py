"""OCPP 1.6's words for what the domain knows, in both directions."""

from collections.abc import Mapping

from echarge.domain.access import Reason
from echarge.domain.availability import EvseStatus
from echarge.domain.events import StopActor

STATUSES: Mapping[str, EvseStatus] = {
    "Available": EvseStatus.AVAILABLE,
    "Preparing": EvseStatus.PREPARING,
    "Charging": EvseStatus.CHARGING,
    "SuspendedEV": EvseStatus.SUSPENDED_EV,
    "SuspendedEVSE": EvseStatus.SUSPENDED_EVSE,
    "Finishing": EvseStatus.FINISHING,
    "Reserved": EvseStatus.RESERVED,
    "Unavailable": EvseStatus.UNAVAILABLE,
    "Faulted": EvseStatus.FAULTED,
}

NO_ERROR = "NoError"

STOP_REASON_USUAL = "Local"
STOP_REASON_OTHER = "Other"
STOP_ACTORS: Mapping[str, StopActor] = {
    "DeAuthorized": StopActor.SYSTEM,
    "EmergencyStop": StopActor.CHARGER,
    "EVDisconnected": StopActor.DRIVER,
    "HardReset": StopActor.OPERATOR,
    "Local": StopActor.DRIVER,
    "Other": StopActor.CHARGER,
    "PowerLoss": StopActor.CHARGER,
    "Reboot": StopActor.CHARGER,
    "Remote": StopActor.OPERATOR,
    "SoftReset": StopActor.OPERATOR,
    "UnlockCommand": StopActor.OPERATOR,
}
"""Who stands behind each reason of a stop; a reboot is the charger's own idea, a reset is ours (1.6 section 7.36)."""

TAG_STATUSES: Mapping[Reason, str] = {
    Reason.ACCEPTED: "Accepted",
    Reason.UNKNOWN: "Invalid",
    Reason.BLOCKED: "Blocked",
    Reason.EXPIRED: "Expired",
    Reason.CONCURRENT: "ConcurrentTx",
    Reason.NO_TAG: "Blocked",
    Reason.NOT_NAMED: "Blocked",
    Reason.NOT_AT_THIS_SITE: "Blocked",
    Reason.NOT_AT_THIS_EVSE: "Blocked",
    Reason.OUTSIDE_HOURS: "Blocked",
    Reason.CHANNEL_CLOSED: "Blocked",
    Reason.NO_TARIFF: "Blocked",
    Reason.RESERVED: "Blocked",
    Reason.NO_PAYER: "Blocked",
    Reason.NO_PAYMENT_METHOD: "Blocked",
    Reason.HOLD_FAILED: "Blocked",
    Reason.HOLD_PENDING: "Blocked",
}
"""1.6 has no word for a known tag that may not charge here, or now: Blocked means that, Invalid that it is unknown."""

TRIGGERS: Mapping[str, str] = {
    "BOOT": "BootNotification",
    "HEARTBEAT": "Heartbeat",
    "STATUS": "StatusNotification",
    "METER_VALUES": "MeterValues",
}
