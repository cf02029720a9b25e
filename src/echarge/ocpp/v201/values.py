"""OCPP 2.0.1's words for what the domain knows, in both directions."""

from collections.abc import Mapping

from echarge.domain.access import Reason
from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.events import StopActor, TagKind

OCCUPIED = "Occupied"
STATUSES: Mapping[str, EvseStatus] = {
    "Available": EvseStatus.AVAILABLE,
    # A car is there; what it does, the transaction says (B5).
    OCCUPIED: EvseStatus.PREPARING,
    "Reserved": EvseStatus.RESERVED,
    "Unavailable": EvseStatus.UNAVAILABLE,
    "Faulted": EvseStatus.FAULTED,
}

CHARGING_STATES: Mapping[str, ChargingState] = {
    "Idle": ChargingState.IDLE,
    "EVConnected": ChargingState.EV_CONNECTED,
    "Charging": ChargingState.CHARGING,
    "SuspendedEV": ChargingState.SUSPENDED_EV,
    "SuspendedEVSE": ChargingState.SUSPENDED_EVSE,
}

PLUGGED_BY = frozenset({"CablePluggedIn"})
UNPLUGGED_BY = frozenset({"EVDeparted", "EVCommunicationLost"})
"""Trigger reasons that tell of the cable (lifecycle 4 and 8)."""

STOP_REASON_USUAL = "Local"
STOP_REASON_OTHER = "Other"
STOPPED_BY: Mapping[str, str] = {
    "StopAuthorized": "Local",
    "RemoteStop": "Remote",
    "Deauthorized": "DeAuthorized",
}
"""Trigger reasons that end the charging, with the reason of the stop that they mean (lifecycle 6)."""

STOP_ACTORS: Mapping[str, StopActor] = {
    "DeAuthorized": StopActor.SYSTEM,
    "EmergencyStop": StopActor.CHARGER,
    "EnergyLimitReached": StopActor.CHARGER,
    "EVDisconnected": StopActor.DRIVER,
    "GroundFault": StopActor.CHARGER,
    "ImmediateReset": StopActor.OPERATOR,
    "Local": StopActor.DRIVER,
    "LocalOutOfCredit": StopActor.CHARGER,
    "MasterPass": StopActor.OPERATOR,
    "Other": StopActor.CHARGER,
    "OvercurrentFault": StopActor.CHARGER,
    "PowerLoss": StopActor.CHARGER,
    "PowerQuality": StopActor.CHARGER,
    "Reboot": StopActor.CHARGER,
    "Remote": StopActor.OPERATOR,
    "SOCLimitReached": StopActor.VEHICLE,
    "StoppedByEV": StopActor.VEHICLE,
    "TimeLimitReached": StopActor.CHARGER,
    "Timeout": StopActor.CHARGER,
}
"""Who stands behind each reason of a stop."""

TAG_KINDS: Mapping[str, TagKind] = {
    "Central": TagKind.CENTRAL,
    "eMAID": TagKind.VEHICLE,
    "ISO14443": TagKind.RFID_CARD,
    "ISO15693": TagKind.RFID_CARD,
    "KeyCode": TagKind.APP,
    "Local": TagKind.RFID_CARD,
    "MacAddress": TagKind.VEHICLE,
    "NoAuthorization": TagKind.NONE,
}
"""Tags of an unknown type count as cards."""

REMOTE_TAG_TYPE = "Central"
"""A remote start's tag is one that only we know."""

ACCOUNT_TYPE = "Central"
"""So is what stands for all tags of one driver."""

TAG_STATUSES: Mapping[Reason, str] = {
    Reason.ACCEPTED: "Accepted",
    Reason.UNKNOWN: "Unknown",
    Reason.BLOCKED: "Blocked",
    Reason.EXPIRED: "Expired",
    Reason.CONCURRENT: "ConcurrentTx",
    Reason.NO_TAG: "Invalid",
    Reason.NOT_NAMED: "Invalid",
    Reason.NOT_AT_THIS_SITE: "NotAtThisLocation",
    Reason.NOT_AT_THIS_EVSE: "NotAllowedTypeEVSE",
    Reason.OUTSIDE_HOURS: "NotAtThisTime",
    Reason.CHANNEL_CLOSED: "Invalid",
    Reason.NO_TARIFF: "Invalid",
    Reason.RESERVED: "NotAtThisTime",
    Reason.NO_PAYER: "NoCredit",
    Reason.NO_PAYMENT_METHOD: "NoCredit",
    Reason.HOLD_FAILED: "NoCredit",
    Reason.HOLD_PENDING: "NoCredit",
}

TRIGGERS: Mapping[str, str] = {
    "BOOT": "BootNotification",
    "HEARTBEAT": "Heartbeat",
    "STATUS": "StatusNotification",
    "METER_VALUES": "MeterValues",
}
