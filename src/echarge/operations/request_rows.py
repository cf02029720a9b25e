"""What is asked of chargers, as rows keep it: values to JSON and back, without secrets once they were told."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from echarge.domain.charging_profiles import ClearChargingProfile, ReadCompositeSchedule, SetChargingProfile
from echarge.domain.commands import (
    EndSession,
    Request,
    ResetCharger,
    StartCharging,
    TriggerMessage,
    UnlockConnector,
)
from echarge.domain.requests import (
    ChangeAvailability,
    ChangeConfiguration,
    ChangePassword,
    ClearCache,
    ReadConfiguration,
    ReadLocalListVersion,
    RequestLog,
    SendLocalList,
    TransferData,
    UpdateFirmware,
)
from echarge.domain.reservations import CancelReservation, ReserveEvse
from echarge.domain.secrets import REMOVED, is_secret_setting, sounds_secret, without_url_secrets

REQUESTS: Mapping[str, type[Request]] = {
    "START_CHARGING": StartCharging,
    "END_SESSION": EndSession,
    "UNLOCK_CONNECTOR": UnlockConnector,
    "RESET_CHARGER": ResetCharger,
    "TRIGGER_MESSAGE": TriggerMessage,
    "CHANGE_AVAILABILITY": ChangeAvailability,
    "READ_CONFIGURATION": ReadConfiguration,
    "CHANGE_CONFIGURATION": ChangeConfiguration,
    "CHANGE_PASSWORD": ChangePassword,
    "CLEAR_CACHE": ClearCache,
    "TRANSFER_DATA": TransferData,
    "REQUEST_LOG": RequestLog,
    "UPDATE_FIRMWARE": UpdateFirmware,
    "SEND_LOCAL_LIST": SendLocalList,
    "SET_CHARGING_PROFILE": SetChargingProfile,
    "CLEAR_CHARGING_PROFILE": ClearChargingProfile,
    "READ_COMPOSITE_SCHEDULE": ReadCompositeSchedule,
    "RESERVE_EVSE": ReserveEvse,
    "CANCEL_RESERVATION": CancelReservation,
    "READ_LOCAL_LIST_VERSION": ReadLocalListVersion,
}
NAMES = {request: name for name, request in REQUESTS.items()}
"""What each kind of command is called."""


def stored(request: Request) -> dict[str, Any]:
    """Return the request as JSON."""
    return {name: _plain(value) for name, value in asdict(request).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return value


def revived(kind: type[Any], row: Mapping[str, Any]) -> Any:
    """Return the value of this kind that was stored so."""
    hints = get_type_hints(kind)
    return kind(**{name: _revived(hints[name], value) for name, value in row.items()})


def _revived(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(hint) is UnionType:
        (hint,) = [each for each in get_args(hint) if each is not type(None)]
    if hint is datetime:
        return datetime.fromisoformat(value)
    if get_origin(hint) is tuple:
        return tuple(_revived(get_args(hint)[0], each) for each in value)
    return revived(hint, value) if isinstance(value, dict) else hint(value)


def without_secrets(name: str, request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the stored request of this name without what only the charger may know."""
    found = dict(request)
    if name == "CHANGE_CONFIGURATION" and is_secret_setting(str(request["name"])):
        found["value"] = REMOVED
    if name == "CHANGE_PASSWORD":
        found["password"] = REMOVED
    if name == "RESERVE_EVSE":
        found["uid"] = REMOVED  # a tag that may be erased, and that only the charger needs
    if isinstance(request.get("location"), str):
        found["location"] = without_url_secrets(request["location"])
    if any(isinstance(request.get(key), str) and sounds_secret(request[key]) for key in ("data", "message_id")):
        found["data"] = REMOVED
    return found


MARKS = frozenset({"request_id", "remote_start_id"})
"""What differs each time that the same is asked."""


def is_same(name: str, one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Return whether two stored requests of this name ask the same; one may have lost its secrets already."""
    alike = [
        without_secrets(name, {key: value for key, value in each.items() if key not in MARKS}) for each in (one, other)
    ]
    return alike[0] == alike[1]
