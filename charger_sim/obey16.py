"""OCPP 1.6: how a charger answers its central system's commands, and what it then does."""

import binascii
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from charger_sim import files, limits, local_list, reservations
from charger_sim.dialect import Effect, Reply
from charger_sim.errors import CallError
from charger_sim.evse import Evse, Token
from charger_sim.ledger import Json

if TYPE_CHECKING:
    from charger_sim.charger import Charger

Handler = Callable[["Charger", Json], Reply]

READ_ONLY = {
    "NumberOfConnectors": "",
    "GetConfigurationMaxKeys": "50",
    "LocalAuthListMaxLength": "",
    "SendLocalListMaxLength": "",
    "ChargeProfileMaxStackLevel": str(limits.LEVEL_MAX),
    "ChargingScheduleMaxPeriods": str(limits.PERIODS_MAX),
    "ChargingScheduleAllowedChargingRateUnit": "Current,Power",
    "SupportedFeatureProfiles": (
        "Core,RemoteTrigger,FirmwareManagement,LocalAuthListManagement,SmartCharging,Reservation"
    ),
    "StopTransactionOnEVSideDisconnect": "true",
    "AuthorizeRemoteTxRequests": "true",
    "SupportedFileTransferProtocols": "HTTP,FTP",
}
WRITABLE = {
    "HeartbeatInterval": "300",
    "MeterValueSampleInterval": "60",
    "ClockAlignedDataInterval": "0",
    "ConnectionTimeOut": "60",
    "MeterValuesSampledData": "Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage,SoC",
    "StopTxnSampledData": "Energy.Active.Import.Register",
    "LocalAuthorizeOffline": "true",
    "LocalPreAuthorize": "false",
    "StopTransactionOnInvalidId": "true",
    "TransactionMessageAttempts": "5",
    "TransactionMessageRetryInterval": "1",
    "WebSocketPingInterval": "60",
    "AllowOfflineTxForUnknownId": "false",
}
# Counts from the next start on.
AFTER_START = frozenset({"WebSocketPingInterval"})
# Answered at once and with no effect on this charger.
PLAIN: Mapping[str, Json] = {
    "ClearCache": {"status": "Accepted"},
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


def remote_start(charger: "Charger", payload: Json) -> Reply:
    """Start for the given tag where it can be, asking about the tag first if so configured."""
    number = payload.get("connectorId")
    evse = charger.free_evse() if number is None else _connector(charger, number)
    if evse is not None and reservations.is_kept_from(charger, evse, Token(str(payload["idTag"]))):
        return status("Rejected")
    if evse is None or not evse.operative or evse.faulted or evse.session is not None or evse.token is not None:
        return status("Rejected")
    return status("Accepted", lambda: _start(charger, evse, Token(str(payload["idTag"]), verdict="Accepted")))


async def _start(charger: "Charger", evse: Evse, token: Token) -> None:
    if charger.authorize_remote:
        token = await charger.authorise(token)
    if token.verdict == "Accepted" and evse.session is None:
        await charger.admit(evse, token)


def remote_stop(charger: "Charger", payload: Json) -> Reply:
    """Stop the transaction if it is known and running."""
    evse = charger.of_transaction(payload["transactionId"])
    return status("Rejected") if evse is None else status("Accepted", lambda: charger.end(evse.number, "Remote"))


def unlock(charger: "Charger", payload: Json) -> Reply:
    """Unlock the connector; a running transaction ends by it."""
    evse = _connector(charger, payload["connectorId"])
    if evse is None:
        return status("NotSupported")
    if evse.session is None:
        return status("Unlocked")
    return status("Unlocked", lambda: charger.end(evse.number, "UnlockCommand"))


def reset(charger: "Charger", payload: Json) -> Reply:
    """Boot again: gracefully after the stops were delivered, or at once with the stops left in the queue."""
    return status("Accepted", lambda: _reset(charger, hard=payload["type"] == "Hard"))


async def _reset(charger: "Charger", *, hard: bool) -> None:
    if hard:
        await charger.go_offline()
        await charger.stop_all("HardReset")
        await charger.power_loss()
    else:
        await charger.stop_all("SoftReset")
        await charger.restart("RemoteReset")


def trigger(charger: "Charger", payload: Json) -> Reply:
    """Send the requested message after the answer."""
    number = payload.get("connectorId")
    if number is not None and (not isinstance(number, int) or not 0 <= number <= charger.evses):
        return status("Rejected")
    effects: Mapping[str, Effect] = {
        "BootNotification": lambda: _announce(charger),
        "Heartbeat": lambda: _heartbeat(charger),
        "StatusNotification": lambda: _statuses(charger, number),
        "MeterValues": lambda: _meters(charger, number),
    }
    effect = effects.get(str(payload["requestedMessage"]))
    return status("NotImplemented") if effect is None else status("Accepted", effect)


async def _announce(charger: "Charger") -> None:
    await charger.announce()


async def _heartbeat(charger: "Charger") -> None:
    await charger.send("Heartbeat", {})


async def _statuses(charger: "Charger", number: int | None) -> None:
    for evse in charger.stations[charger.dialect.first_status :] if number is None else [charger.stations[number]]:
        await charger.send("StatusNotification", charger.dialect.status_payload(charger, evse))


async def _meters(charger: "Charger", number: int | None) -> None:
    for evse in charger.stations[1:] if number is None else [charger.stations[number]]:
        await charger.dialect.sampled(charger, evse, "Trigger")


def availability(charger: "Charger", payload: Json) -> Reply:
    """Take connectors out of service, or back: after the session where one runs."""
    number = payload["connectorId"]
    if not isinstance(number, int) or not 0 <= number <= charger.evses:
        return status("Rejected")
    numbers = list(range(charger.evses + 1)) if number == 0 else [number]
    waits = charger.make_operative(numbers, operative=payload["type"] == "Operative")
    return status("Scheduled" if waits else "Accepted", lambda: charger.show_all(numbers))


def get_configuration(charger: "Charger", payload: Json) -> Reply:
    """List the keys asked for, or all; the password is never among them."""
    wanted = payload.get("key") or []
    if len(wanted) > charger.keys_max:
        return CallError("OccurenceConstraintViolation", f"at most {charger.keys_max} keys at once"), None
    true = {
        "GetConfigurationMaxKeys": str(charger.keys_max),
        "NumberOfConnectors": str(charger.evses),
        "LocalAuthListMaxLength": str(charger.local_list_max),
        "SendLocalListMaxLength": str(charger.keys_max),
        "AuthorizeRemoteTxRequests": str(charger.authorize_remote).lower(),
    }
    known = READ_ONLY | true | WRITABLE | charger.config
    wanted = wanted or list(known)
    keys = [{"key": key, "readonly": key in READ_ONLY, "value": known[key]} for key in wanted if key in known]
    unknown = [key for key in wanted if key not in known]
    answer: Json = {"configurationKey": keys}
    return (answer | {"unknownKey": unknown} if unknown else answer), None


def change_configuration(charger: "Charger", payload: Json) -> Reply:
    """Change a key; a new password counts from the next connection."""
    key, value = str(payload["key"]), str(payload["value"])
    if key == "AuthorizationKey":
        return _change_password(charger, value)
    if key in READ_ONLY:
        return status("Rejected")
    if key not in WRITABLE:
        return status("NotSupported")
    if WRITABLE[key].isdecimal() and not value.isdecimal():
        return status("Rejected")
    if key in AFTER_START:
        charger.config_next[key] = value
        return status("RebootRequired")
    charger.config[key] = value
    if key == "HeartbeatInterval" and int(value) > 0:
        charger.heartbeat_s = float(value)
    return status("Accepted")


def _change_password(charger: "Charger", value: str) -> Reply:
    try:
        secret = binascii.unhexlify(value)
    except ValueError:
        return status("Rejected")
    if not 16 <= len(secret) <= 20:
        return status("Rejected")
    charger.password = secret
    return status("Accepted")


def _connector(charger: "Charger", number: object) -> Evse | None:
    return charger.stations[number] if isinstance(number, int) and 1 <= number <= charger.evses else None


HANDLERS: Mapping[str, Handler] = {
    "RemoteStartTransaction": remote_start,
    "RemoteStopTransaction": remote_stop,
    "UnlockConnector": unlock,
    "Reset": reset,
    "TriggerMessage": trigger,
    "ChangeAvailability": availability,
    "GetConfiguration": get_configuration,
    "ChangeConfiguration": change_configuration,
    "UpdateFirmware": files.firmware_16,
    "GetDiagnostics": files.diagnostics,
    "GetLog": files.log,
    "ReserveNow": reservations.reserve_16,
    "CancelReservation": reservations.cancel,
    "SetChargingProfile": limits.set_16,
    "ClearChargingProfile": limits.clear_16,
    "GetCompositeSchedule": limits.composite_16,
    "SendLocalList": local_list.send_16,
    "GetLocalListVersion": local_list.version_16,
    "DataTransfer": files.data_transfer,
}
