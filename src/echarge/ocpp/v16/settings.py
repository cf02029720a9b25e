"""A 1.6 charger's use and settings: what we ask of them, and what its answers mean (A83, A84, A85)."""

from collections.abc import Mapping, Sequence
from typing import assert_never

from echarge.domain.commands import Answer
from echarge.domain.requests import (
    ChangeAvailability,
    ChangeConfiguration,
    ChangePassword,
    ClearCache,
    ReadConfiguration,
    SettingRequest,
)
from echarge.domain.settings import Setting
from echarge.ocpp.answers import READ, SETTINGS_MAX, VALUE_CHARS_READ_MAX, Verdict, read_answer
from echarge.ocpp.errors import CallErrorCode
from echarge.ocpp.frames import Payload
from echarge.ocpp.tolerance import fields_of, items_of, word
from echarge.operations.ports import CallRefusedError
from echarge.operations.stations import Station

KEY_CHARS_READ_MAX = 255
"""Some makers' keys are longer than the 50 signs that the schema gives them."""

VERDICTS: Mapping[type[SettingRequest], Mapping[str, Verdict]] = {
    # Scheduled: once what is under way there has ended (A83).
    ChangeAvailability: {
        "Accepted": Verdict.ACCEPTED,
        "Scheduled": Verdict.ACCEPTED,
        "Rejected": Verdict.REFUSED,
    },
    # What is set counts at once, or from the next start on (A84).
    ChangeConfiguration: {
        "Accepted": Verdict.DONE,
        "RebootRequired": Verdict.ACCEPTED,
        "Rejected": Verdict.REFUSED,
        "NotSupported": Verdict.REFUSED,
    },
    # It counts once it is shown (A30).
    ChangePassword: {
        "Accepted": Verdict.ACCEPTED,
        "RebootRequired": Verdict.ACCEPTED,
        "Rejected": Verdict.REFUSED,
        "NotSupported": Verdict.REFUSED,
    },
    ClearCache: {"Accepted": Verdict.DONE, "Rejected": Verdict.REFUSED},
}


def asked(request: SettingRequest, station: Station) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it."""
    match request:
        case ChangeAvailability(available, evse, connector):
            number = 0 if evse is None else station.wire_of(evse, connector)
            return "ChangeAvailability", {"connectorId": number, "type": "Operative" if available else "Inoperative"}
        case ReadConfiguration(names, _):
            return "GetConfiguration", {"key": list(names)} if names else {}
        case ChangeConfiguration(name, value):
            return "ChangeConfiguration", {"key": name, "value": value}
        case ChangePassword(password):
            return "ChangeConfiguration", {"key": "AuthorizationKey", "value": password.encode().hex()}  # C5
        case ClearCache():
            return "ClearCache", {}
        case _:
            assert_never(request)


def answered(request: SettingRequest, payload: Payload) -> Answer:
    """Return what the charger's answer means; raises CallRefusedError where it cannot be read."""
    if isinstance(request, ReadConfiguration):
        return _settings(payload)
    return read_answer(payload, VERDICTS[type(request)])


def _settings(payload: Payload) -> Answer:
    """Return the settings that were told, and the keys that the charger does not know (A85)."""
    told, unknown = payload.get("configurationKey"), payload.get("unknownKey")
    if not all(part is None or type(part) is list for part in (told, unknown)):
        raise CallRefusedError(CallErrorCode.FORMAT_VIOLATION, "the answer lists no settings")
    settings: Sequence[Setting] = [each for each in map(_setting, items_of(told)[:SETTINGS_MAX]) if each is not None]
    strangers = [word(key, KEY_CHARS_READ_MAX) for key in items_of(unknown)[:SETTINGS_MAX]]
    details = {"read": len(settings), "unknown": [key for key in strangers if key]}
    return Answer(accepted=True, status=READ, details=details, confirmed=True, settings=settings)


def _setting(told: object) -> Setting | None:
    fields = fields_of(told)
    name, value, readonly = word(fields.get("key"), KEY_CHARS_READ_MAX), fields.get("value"), fields.get("readonly")
    if not name:
        return None
    if type(value) is bool:
        value = str(value).lower()  # what 1.6 has no booleans for
    return Setting(
        name,
        None if value is None else word(value, VALUE_CHARS_READ_MAX),
        readonly if type(readonly) is bool else None,
    )
