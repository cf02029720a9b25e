"""A 2.0.1 station's use and settings: what we ask of them, and what its answers mean (B28, B29)."""

from collections.abc import Mapping
from typing import Any, assert_never

from echarge.domain.commands import Answer
from echarge.domain.requests import (
    ChangeAvailability,
    ChangeConfiguration,
    ChangePassword,
    ClearCache,
    ReadConfiguration,
    SettingRequest,
)
from echarge.domain.settings import Setting, Variable
from echarge.ocpp.answers import READ, SETTINGS_MAX, VALUE_CHARS_READ_MAX, Verdict, read_answer
from echarge.ocpp.errors import CallErrorCode
from echarge.ocpp.frames import Payload
from echarge.ocpp.tolerance import fields_of, items_of, small, word
from echarge.operations.ports import CallRefusedError

PART_CHARS_MAX = 50

_REFUSED = ("Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType")
VERDICTS: Mapping[type[SettingRequest], Mapping[str, Verdict]] = {
    ChangeAvailability: {
        "Accepted": Verdict.ACCEPTED,
        "Scheduled": Verdict.ACCEPTED,
        "Rejected": Verdict.REFUSED,
    },
    # A report of all comes in messages of its own, after the answer (B28).
    ReadConfiguration: {
        "Accepted": Verdict.ACCEPTED,
        "EmptyResultSet": Verdict.DONE,
        "Rejected": Verdict.REFUSED,
        "NotSupported": Verdict.REFUSED,
    },
    ChangeConfiguration: {
        "Accepted": Verdict.DONE,
        "RebootRequired": Verdict.ACCEPTED,
        **dict.fromkeys(_REFUSED, Verdict.REFUSED),
    },
    # It counts once it is shown (B37).
    ChangePassword: {
        "Accepted": Verdict.ACCEPTED,
        "RebootRequired": Verdict.ACCEPTED,
        **dict.fromkeys(_REFUSED, Verdict.REFUSED),
    },
    ClearCache: {"Accepted": Verdict.DONE, "Rejected": Verdict.REFUSED},
}


def asked(request: SettingRequest) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it."""
    match request:
        case ChangeAvailability(available, evse, connector):
            payload: Payload = {"operationalStatus": "Operative" if available else "Inoperative"}
            if evse is not None:
                payload["evse"] = {"id": evse} if connector is None else {"id": evse, "connectorId": connector}
            return "ChangeAvailability", payload
        case ReadConfiguration((), request_id):
            return "GetBaseReport", {"requestId": request_id, "reportBase": "FullInventory"}
        case ReadConfiguration(names, _):
            return "GetVariables", {"getVariableData": [_spelled(name) for name in names]}
        case ChangeConfiguration(name, value):
            return "SetVariables", {"setVariableData": [{**_spelled(name), "attributeValue": value}]}
        case ChangePassword(password):
            return asked(ChangeConfiguration("SecurityCtrlr.BasicAuthPassword", password))
        case ClearCache():
            return "ClearCache", {}
        case _:
            assert_never(request)


def _spelled(name: str) -> dict[str, Any]:
    """Return the component and the variable that are called so; raises CallRefusedError for no name of one."""
    found = Variable.parse(name)
    if found is None:
        raise CallRefusedError(CallErrorCode.PROPERTY_VIOLATION, "OCPP 2.0.1 has no setting of such a name.")
    component: dict[str, Any] = {"name": found.component}
    if found.component_instance is not None:
        component["instance"] = found.component_instance
    if found.evse is not None:
        place = {"id": found.evse, "connectorId": found.connector}
        component["evse"] = {key: number for key, number in place.items() if number is not None}
    variable = {"name": found.name}
    if found.instance is not None:
        variable["instance"] = found.instance
    return {"component": component, "variable": variable}


def answered(request: SettingRequest, payload: Payload) -> Answer:
    """Return what the station's answer means; raises CallRefusedError where it cannot be read."""
    if isinstance(request, ReadConfiguration) and request.names:
        return _variables(payload)
    if isinstance(request, ChangeConfiguration | ChangePassword):
        results = items_of(payload.get("setVariableResult"))
        # One was set, and one is answered for (B29).
        payload = {"status": fields_of(results[0] if results else None).get("attributeStatus")}
    return read_answer(payload, VERDICTS[type(request)])


def _variables(payload: Payload) -> Answer:
    """Return the variables that were told; and which the station does not know, or does not tell (B29)."""
    results = payload.get("getVariableResult")
    if type(results) is not list:
        raise CallRefusedError(CallErrorCode.FORMAT_VIOLATION, "the answer lists no variables")
    settings: list[Setting] = []
    unknown: list[str] = []
    withheld: list[str] = []
    for result in map(fields_of, results[:SETTINGS_MAX]):
        name = name_of(result)
        if not name:
            continue
        if result.get("attributeStatus") == "Accepted":
            settings.append(Setting(name, word(result.get("attributeValue"), VALUE_CHARS_READ_MAX)))
        else:
            (withheld if result.get("attributeStatus") == "Rejected" else unknown).append(name)
    details = {"read": len(settings), "unknown": unknown, "withheld": withheld}
    return Answer(accepted=True, status=READ, details=details, confirmed=True, settings=settings)


def name_of(told: Mapping[str, Any]) -> str:
    """Return what we call the variable that is told of; empty where it names none."""
    component, variable = fields_of(told.get("component")), fields_of(told.get("variable"))
    names = word(component.get("name"), PART_CHARS_MAX), word(variable.get("name"), PART_CHARS_MAX)
    if not all(names):
        return ""
    place = fields_of(component.get("evse"))
    return str(
        Variable(
            *names,
            word(component.get("instance"), PART_CHARS_MAX) or None,
            word(variable.get("instance"), PART_CHARS_MAX) or None,
            evse := small(place.get("id")),
            small(place.get("connectorId")) if evse is not None else None,
        )
    )


def reported(told: Mapping[str, Any]) -> Setting | None:
    """Return the setting that one line of a report tells of; its actual value is what counts."""
    name = name_of(told)
    attributes = [fields_of(each) for each in items_of(told.get("variableAttribute"))]
    actual = next((each for each in attributes if each.get("type", "Actual") == "Actual"), None)
    if not name or actual is None:
        return None
    value = actual.get("value")
    return Setting(
        name,
        None if value is None else word(value, VALUE_CHARS_READ_MAX),
        # Read and write is what it may be where it says nothing.
        actual.get("mutability", "ReadWrite") == "ReadOnly",
    )
