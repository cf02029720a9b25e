"""OCPP 2.0.1: how a charging station answers its central system's commands, and what it then does."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote

from charger_sim import files, limits, local_list, reservations
from charger_sim.dialect import Effect, Reply
from charger_sim.errors import CallError
from charger_sim.evse import Evse, Token
from charger_sim.ledger import Json

if TYPE_CHECKING:
    from charger_sim.charger import Charger

Handler = Callable[["Charger", Json], Reply]

# Component.Variable -> (value, writable). Written changes live in `charger.config`.
VARIABLES: Mapping[str, tuple[str, bool]] = {
    "OCPPCommCtrlr.HeartbeatInterval": ("300", True),
    "OCPPCommCtrlr.MessageTimeout": ("30", False),
    "OCPPCommCtrlr.MessageAttempts": ("5", True),
    "OCPPCommCtrlr.MessageAttemptInterval": ("1", True),
    "OCPPCommCtrlr.WebSocketPingInterval": ("60", True),
    "OCPPCommCtrlr.NetworkConfigurationPriority": ("1", True),
    "SampledDataCtrlr.TxUpdatedInterval": ("60", True),
    "SampledDataCtrlr.TxUpdatedMeasurands": ("Energy.Active.Import.Register,Power.Active.Import,SoC", True),
    "SampledDataCtrlr.TxEndedMeasurands": ("Energy.Active.Import.Register", True),
    "AlignedDataCtrlr.Interval": ("0", True),
    "AuthCtrlr.AuthorizeRemoteStart": ("true", False),
    "AuthCtrlr.LocalAuthorizeOffline": ("true", False),
    "TxCtrlr.TxStartPoint": ("EVConnected", False),
    "TxCtrlr.TxStopPoint": ("Authorized", False),
    "TxCtrlr.EVConnectionTimeOut": ("60", True),
    "TxCtrlr.StopTxOnInvalidId": ("true", False),
    "TxCtrlr.StopTxOnEVSideDisconnect": ("true", False),
    "SecurityCtrlr.Identity": ("", False),
    "DeviceDataCtrlr.ItemsPerMessage": ("50", False),
    "LocalAuthListCtrlr.ItemsPerMessage": ("50", False),
    "SmartChargingCtrlr.ProfileStackLevel": (str(limits.LEVEL_MAX), False),
    "SmartChargingCtrlr.PeriodsPerSchedule": (str(limits.PERIODS_MAX), False),
    "TariffCostCtrlr.Currency": ("GBP", True),
}
# Counts from the next start on.
AFTER_START = frozenset({"OCPPCommCtrlr.NetworkConfigurationPriority"})
PASSWORD = "SecurityCtrlr.BasicAuthPassword"  # noqa: S105 - the name of a variable
REPORT_PART = 8
# Answered at once and with no effect on this charger.
PLAIN: Mapping[str, Json] = {
    "ClearCache": {"status": "Accepted"},
    "SetNetworkProfile": {"status": "Rejected"},
    "SetMonitoringBase": {"status": "NotSupported"},
    "CustomerInformation": {"status": "Rejected"},
}


def status(text: str, effect: Effect | None = None) -> Reply:
    """Answer with a bare status."""
    return {"status": text}, effect


def obey(charger: "Charger", action: str, payload: Json) -> Reply:
    """Return the truthful answer to a command, and what it then does."""
    if action in PLAIN:
        return dict(PLAIN[action]), None
    handler = HANDLERS.get(action)
    if handler is None:
        return CallError("NotImplemented", f"{action} is not known here"), None
    return handler(charger, payload)


def request_start(charger: "Charger", payload: Json) -> Reply:
    """Start for the given token; an answer names the transaction that plugging in has begun already."""
    number = payload.get("evseId")
    evse = charger.free_evse() if number is None else _evse(charger, number)
    if evse is not None and reservations.is_kept_from(charger, evse, Token(payload["idToken"]["idToken"])):
        return status("Rejected")
    if evse is None or not evse.operative or evse.faulted or evse.token is not None or _taken(evse):
        return status("Rejected")
    wanted = payload["idToken"]
    token = Token(wanted["idToken"], wanted["type"], payload["remoteStartId"], verdict="Accepted")
    answer: Json = {"status": "Accepted"}
    if evse.session is not None:
        answer["transactionId"] = evse.session.transaction_id
    return answer, lambda: _start(charger, evse, token)


async def _start(charger: "Charger", evse: Evse, token: Token) -> None:
    if charger.authorize_remote:
        asked = await charger.authorise(token)
        if asked.verdict != "Accepted":
            return
        token = asked
    if not _taken(evse):
        await charger.admit(evse, token)


def request_stop(charger: "Charger", payload: Json) -> Reply:
    """Stop the transaction if it is known and running."""
    evse = charger.of_transaction(payload["transactionId"])
    return status("Rejected") if evse is None else status("Accepted", lambda: charger.end(evse.number, "Remote"))


def unlock(charger: "Charger", payload: Json) -> Reply:
    """Unlock the connector unless an authorised transaction runs."""
    evse = _evse(charger, payload["evseId"])
    if evse is None or payload["connectorId"] != 1:
        return status("UnknownConnector")
    return status("OngoingAuthorizedTransaction" if _taken(evse) else "Unlocked")


def reset(charger: "Charger", payload: Json) -> Reply:
    """Reset the station or one EVSE, at once or once idle."""
    number = payload.get("evseId")
    if number is not None and _evse(charger, number) is None:
        return status("Rejected")
    if payload["type"] == "OnIdle" and any(evse.session for evse in _scope(charger, number)):
        charger.when_idle = (number, lambda: _reset(charger, number))
        return status("Scheduled")
    return status("Accepted", lambda: _reset(charger, number))


async def _reset(charger: "Charger", number: int | None) -> None:
    for evse in _scope(charger, number):
        await charger.end(evse.number, "ImmediateReset")
    if number is None:
        await charger.restart("RemoteReset")


def trigger(charger: "Charger", payload: Json) -> Reply:
    """Send the requested message after the answer."""
    number = payload.get("evse", {}).get("id")
    if number is not None and _evse(charger, number) is None:
        return status("Rejected")
    scope = _scope(charger, number)
    effects: Mapping[str, Effect] = {
        "BootNotification": lambda: _announce(charger),
        "Heartbeat": lambda: _heartbeat(charger),
        "StatusNotification": lambda: _statuses(charger, scope),
        "MeterValues": lambda: _meters(charger, scope),
        "TransactionEvent": lambda: _meters(charger, [evse for evse in scope if evse.session is not None]),
    }
    effect = effects.get(str(payload["requestedMessage"]))
    return status("NotImplemented") if effect is None else status("Accepted", effect)


async def _announce(charger: "Charger") -> None:
    charger.boot_reason = "Triggered"
    await charger.announce()


async def _heartbeat(charger: "Charger") -> None:
    await charger.send("Heartbeat", {})


async def _statuses(charger: "Charger", scope: list[Evse]) -> None:
    for evse in scope:
        await charger.send("StatusNotification", charger.dialect.status_payload(charger, evse))


async def _meters(charger: "Charger", scope: list[Evse]) -> None:
    for evse in scope:
        await charger.dialect.sampled(charger, evse, "Trigger")


def availability(charger: "Charger", payload: Json) -> Reply:
    """Take EVSEs out of service, or back: after the session where one runs."""
    number = payload.get("evse", {}).get("id")
    if number is not None and _evse(charger, number) is None:
        return status("Rejected")
    numbers = [evse.number for evse in _scope(charger, number)]
    waits = charger.make_operative(numbers, operative=payload["operationalStatus"] == "Operative")
    return status("Scheduled" if waits else "Accepted", lambda: charger.show_all(numbers))


def transaction_status(charger: "Charger", payload: Json) -> Reply:
    """Tell whether a transaction runs and whether messages wait."""
    wanted = payload.get("transactionId")
    if wanted is None:
        return {"messagesInQueue": bool(charger.outbox)}, None
    queued = any(item.session is not None and item.session.transaction_id == wanted for item in charger.outbox)
    return {"ongoingIndicator": charger.of_transaction(wanted) is not None, "messagesInQueue": queued}, None


def cost_updated(charger: "Charger", payload: Json) -> Reply:
    """Remember what the server says that a transaction costs so far; there is nothing to refuse."""
    evse = charger.of_transaction(payload["transactionId"])
    if evse is not None and evse.session is not None:
        evse.session.costs.append(payload["totalCost"])
    return {}, None


def get_variables(charger: "Charger", payload: Json) -> Reply:
    """Answer each variable by itself; the password is write-only."""
    if len(payload["getVariableData"]) > charger.keys_max:
        return CallError("OccurrenceConstraintViolation", f"at most {charger.keys_max} variables at once"), None
    return {"getVariableResult": [_read(charger, item) for item in payload["getVariableData"]]}, None


def _read(charger: "Charger", item: Json) -> Json:
    name, result = _name(item), _echo(item)
    if name == PASSWORD:
        return result | {"attributeStatus": "Rejected"}
    verdict = _known(name)
    if verdict != "Accepted":
        return result | {"attributeStatus": verdict}
    if item.get("attributeType", "Actual") != "Actual":
        return result | {"attributeStatus": "NotSupportedAttributeType"}
    return result | {"attributeStatus": "Accepted", "attributeValue": _value_of(charger, name)}


def set_variables(charger: "Charger", payload: Json) -> Reply:
    """Change each variable by itself; a new password counts from the next connection."""
    return {"setVariableResult": [_write(charger, item) for item in payload["setVariableData"]]}, None


def _write(charger: "Charger", item: Json) -> Json:
    name, value, result = _name(item), str(item["attributeValue"]), _echo(item)
    if name == PASSWORD:
        fits = 16 <= len(value) <= 40
        charger.password = value if fits else charger.password
        return result | {"attributeStatus": "Accepted" if fits else "Rejected"}
    verdict = _known(name)
    if verdict == "Accepted":
        default, writable = VARIABLES[name]
        verdict = "Accepted" if writable and (value.isdecimal() or not default.isdecimal()) else "Rejected"
    if verdict == "Accepted" and name in AFTER_START:
        charger.config_next[name] = value
        verdict = "RebootRequired"
    elif verdict == "Accepted":
        charger.config[name] = value
    if verdict == "Accepted" and name == "OCPPCommCtrlr.HeartbeatInterval" and int(value) > 0:
        charger.heartbeat_s = float(value)
    return result | {"attributeStatus": verdict}


def base_report(charger: "Charger", payload: Json) -> Reply:
    """Accept, then send the device model in parts."""
    if payload["reportBase"] == "SummaryInventory":
        return status("EmptyResultSet")
    return status("Accepted", lambda: _report(charger, int(payload["requestId"])))


async def _report(charger: "Charger", request_id: int) -> None:
    lines = [_report_line(charger, name) for name in VARIABLES] + [_report_evse(evse) for evse in charger.stations[1:]]
    parts = [lines[start : start + REPORT_PART] for start in range(0, len(lines), REPORT_PART)]
    for number, part in enumerate(parts):
        await charger.send(
            "NotifyReport",
            {
                "requestId": request_id,
                "generatedAt": charger.clock.stamp(),
                "seqNo": number,
                "tbc": number < len(parts) - 1,
                "reportData": part,
            },
        )


def _report_line(charger: "Charger", name: str) -> Json:
    component, variable = name.split(".")
    default, writable = VARIABLES[name]
    mutability = "ReadWrite" if writable else "ReadOnly"
    return {
        "component": {"name": component},
        "variable": {"name": variable},
        "variableAttribute": [{"value": _value_of(charger, name), "mutability": mutability}],
        "variableCharacteristics": {
            "dataType": "integer" if default.isdecimal() else "string",
            "supportsMonitoring": False,
        },
    }


def _report_evse(evse: Evse) -> Json:
    return {
        "component": {"name": "EVSE", "evse": {"id": evse.number}},
        "variable": {"name": "Power"},
        "variableAttribute": [{"type": "MaxSet", "value": str(evse.power_max_w), "mutability": "ReadOnly"}],
        "variableCharacteristics": {"unit": "W", "dataType": "decimal", "supportsMonitoring": False},
    }


def _value_of(charger: "Charger", name: str) -> str:
    true = {
        "SecurityCtrlr.Identity": unquote(charger.url.rsplit("/", 1)[-1]) or "-",
        "TxCtrlr.TxStartPoint": charger.tx_start_point,
        "TxCtrlr.TxStopPoint": charger.tx_stop_point,
        "AuthCtrlr.AuthorizeRemoteStart": str(charger.authorize_remote).lower(),
        "DeviceDataCtrlr.ItemsPerMessage": str(charger.keys_max),
        "LocalAuthListCtrlr.ItemsPerMessage": str(charger.keys_max),
    }
    return true.get(name) or charger.config.get(name) or VARIABLES[name][0]


def _name(item: Json) -> str:
    return f"{item['component']['name']}.{item['variable']['name']}"


def _echo(item: Json) -> Json:
    return {key: item[key] for key in ("component", "variable", "attributeType") if key in item}


def _known(name: str) -> str:
    if name in VARIABLES:
        return "Accepted"
    component = name.split(".", maxsplit=1)[0]
    known = any(entry.startswith(component + ".") for entry in VARIABLES)
    return "UnknownVariable" if known else "UnknownComponent"


def _taken(evse: Evse) -> bool:
    return evse.session is not None and evse.session.tag is not None


def _evse(charger: "Charger", number: object) -> Evse | None:
    return charger.stations[number] if isinstance(number, int) and 1 <= number <= charger.evses else None


def _scope(charger: "Charger", number: int | None) -> list[Evse]:
    return charger.stations[1:] if number is None else [charger.stations[number]]


HANDLERS: Mapping[str, Handler] = {
    "RequestStartTransaction": request_start,
    "RequestStopTransaction": request_stop,
    "UnlockConnector": unlock,
    "Reset": reset,
    "TriggerMessage": trigger,
    "ChangeAvailability": availability,
    "GetTransactionStatus": transaction_status,
    "CostUpdated": cost_updated,
    "GetVariables": get_variables,
    "SetVariables": set_variables,
    "GetBaseReport": base_report,
    "UpdateFirmware": files.firmware_201,
    "GetLog": files.log,
    "ReserveNow": reservations.reserve_201,
    "CancelReservation": reservations.cancel,
    "SetChargingProfile": limits.set_201,
    "ClearChargingProfile": limits.clear_201,
    "GetCompositeSchedule": limits.composite_201,
    "SendLocalList": local_list.send_201,
    "GetLocalListVersion": local_list.version_201,
    "DataTransfer": files.data_transfer,
}
