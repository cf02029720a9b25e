"""OCPP 2.0.1: how it spells what happens."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charger_sim.dialect import Reply
from charger_sim.errors import Misuse
from charger_sim.evse import Evse, Token
from charger_sim.ledger import Json, Message, Session
from charger_sim.meter import MAINS_VOLT, Reading
from charger_sim.obey201 import obey

if TYPE_CHECKING:
    from charger_sim.charger import Charger
    from charger_sim.settings import Settings

ACCEPTED = "Accepted"

# What a stop is called -> (triggerReason, stoppedReason).
STOPS: Mapping[str, tuple[str, str]] = {
    "Local": ("StopAuthorized", "Local"),
    "Remote": ("RemoteStop", "Remote"),
    "DeAuthorized": ("Deauthorized", "DeAuthorized"),
    "EVDisconnected": ("EVCommunicationLost", "EVDisconnected"),
    "Timeout": ("EVConnectTimeout", "Timeout"),
    "PowerLoss": ("AbnormalCondition", "PowerLoss"),
    "Reboot": ("ResetCommand", "Reboot"),
    "ImmediateReset": ("ResetCommand", "ImmediateReset"),
    "UnlockCommand": ("UnlockCommand", "Other"),
    "EmergencyStop": ("AbnormalCondition", "EmergencyStop"),
    "GroundFault": ("AbnormalCondition", "GroundFault"),
    "OvercurrentFault": ("AbnormalCondition", "OvercurrentFault"),
    "PowerQuality": ("AbnormalCondition", "PowerQuality"),
    "EnergyLimitReached": ("EnergyLimitReached", "EnergyLimitReached"),
    "TimeLimitReached": ("TimeLimitReached", "TimeLimitReached"),
    "SOCLimitReached": ("EnergyLimitReached", "SOCLimitReached"),
    "StoppedByEV": ("ChargingStateChanged", "StoppedByEV"),
    "LocalOutOfCredit": ("Deauthorized", "LocalOutOfCredit"),
    "MasterPass": ("StopAuthorized", "MasterPass"),
    "Other": ("AbnormalCondition", "Other"),
}


@dataclass(frozen=True, slots=True)
class Happening:
    """What one TransactionEvent tells besides the state that the EVSE is in."""

    kind: str
    trigger: str
    token: Token | None = None
    context: str | None = None
    stopped_reason: str | None = None
    names_evse: bool = False


def sampled_values(reading: Reading, context: str) -> list[Json]:
    """Spell a reading with its units; energy in Wh, exact to the mWh."""
    energy = reading.register_mwh / 1000 if reading.register_mwh % 1000 else reading.register_mwh // 1000
    values = [
        _value(energy, context, "Energy.Active.Import.Register", "Wh"),
        _value(reading.power_w, context, "Power.Active.Import", "W"),
    ]
    for phase in range(1, reading.phases + 1):
        values.append(_value(reading.current_ma / 1000, context, "Current.Import", "A") | {"phase": f"L{phase}"})
        values.append(_value(MAINS_VOLT, context, "Voltage", "V") | {"phase": f"L{phase}-N"})
    if reading.soc_percent is not None:
        values.append(_value(reading.soc_percent, context, "SoC", "Percent") | {"location": "EV"})
    return values


def _value(value: float, context: str, measurand: str, unit: str) -> Json:
    return {
        "value": value,
        "context": context,
        "measurand": measurand,
        "location": "Outlet",
        "unitOfMeasure": {"unit": unit},
    }


def id_token(token: Token) -> Json:
    """Spell a token."""
    return {"idToken": token.text, "type": token.kind}


class V201:
    """OCPP 2.0.1."""

    subprotocol = "ocpp2.0.1"
    first_status = 1  # the station as a whole has no StatusNotification

    def boot(self, station: "Settings") -> Json:
        """Spell BootNotification."""
        return {
            "reason": getattr(station, "boot_reason", "PowerUp"),
            "chargingStation": {
                "vendorName": station.vendor,
                "model": station.model,
                "serialNumber": station.serial,
                "firmwareVersion": station.firmware,
            },
        }

    def status(self, evse: Evse) -> str:
        """Return the 2.0.1 status of an EVSE's connector."""
        if evse.status_lie is not None:
            return evse.status_lie
        if evse.faulted:
            return "Faulted"
        if not evse.operative:
            return "Unavailable"
        if evse.plugged:
            return "Occupied"
        return "Available" if evse.reserved is None else "Reserved"

    def status_payload(self, station: "Settings", evse: Evse) -> Json:
        """Spell StatusNotification."""
        return {
            "timestamp": station.clock.stamp(),
            "connectorStatus": self.status(evse),
            "evseId": evse.number,
            "connectorId": 1,
        }

    def authorize(self, token: Token) -> Json:
        """Spell Authorize."""
        return {"idToken": id_token(token)}

    def verdict(self, answer: Json) -> tuple[str | None, str | None]:
        """Return the status and the group of the token in an answer."""
        info = answer.get("idTokenInfo")
        if not isinstance(info, dict):
            return None, None
        group = info.get("groupIdToken")
        return info.get("status"), group.get("idToken") if isinstance(group, dict) else None

    def address(self, message: Message) -> Json:
        """Return the payload: the charger chose its transaction's id itself."""
        return message.payload

    def answered(self, message: Message, answer: Json) -> tuple[str | None, str | None]:
        """Return the verdict on the token, unless the token came to stop."""
        if message.payload.get("eventType") == "Ended":
            return None, None
        return self.verdict(answer)

    def starts_unplugged(self, charger: "Settings") -> bool:
        """Tell whether authorisation alone begins a transaction."""
        return charger.tx_start_point == "Authorized"

    async def plugged(self, charger: "Charger", evse: Evse) -> None:
        """Show Occupied; begin the transaction where plugging in does, or go on with the one that waits."""
        await charger.show(evse)
        if evse.session is not None:
            evse.suspended_by = None if evse.wants_energy else "ev"
            await self._tell(charger, evse, Happening("Updated", "CablePluggedIn", names_evse=True), idle=True)
            await self._energise(charger, evse)
        elif charger.tx_start_point == "EVConnected":
            charger.open_session(evse, None, str(uuid.uuid4()))
            event = Happening("Started", "CablePluggedIn", context="Transaction.Begin", names_evse=True)
            await self._tell(charger, evse, event)

    async def authorised(self, charger: "Charger", evse: Evse, token: Token) -> Session:
        """Start the transaction with a token, or give the running one its token; then let energy flow."""
        trigger = "Authorized" if token.remote_start_id is None else "RemoteStart"
        session = evse.session
        if session is None:
            session = charger.open_session(evse, token, str(uuid.uuid4()))
            event = Happening("Started", trigger, token, "Transaction.Begin", names_evse=True)
        else:
            session.group, session.remote_start_id = token.group, token.remote_start_id
            # A transaction that lasts as long as its cable may be authorised once more after a stop.
            session.stopped_at = session.reason = None
            event = Happening("Updated", trigger, token)
        await self._tell(charger, evse, event, idle=True)
        session.tag = token.text
        if evse.session is session and session.verdict in {None, ACCEPTED} and evse.plugged:
            await self._energise(charger, evse)
        return session

    async def sampled(self, charger: "Charger", evse: Evse, context: str) -> None:
        """Send a reading: as TransactionEvent in a transaction, as MeterValues outside."""
        if evse.session is not None:
            trigger = "Trigger" if context == "Trigger" else "MeterValuePeriodic"
            await self._tell(charger, evse, Happening("Updated", trigger, context=context))
            return
        payload = {"evseId": evse.number, "meterValue": [self._meter_value(charger, evse, context)]}
        await charger.post("MeterValues", payload, None)

    async def state_changed(self, charger: "Charger", evse: Evse) -> None:
        """Tell the new charging state."""
        await self._tell(charger, evse, Happening("Updated", "ChargingStateChanged"))

    async def stopped(self, charger: "Charger", evse: Evse, token: Token | None) -> None:
        """End the transaction, or only the charging where the transaction lasts as long as the cable."""
        session = evse.session
        if session is None or session.reason is None or session.reason not in STOPS:
            raise Misuse(f"2.0.1 knows no stop {session.reason if session else None}")
        trigger, reason = STOPS[session.reason]
        lasts = charger.tx_stop_point == "EVConnected" and evse.plugged
        if lasts and reason in {"Local", "Remote", "DeAuthorized", "MasterPass"}:
            await self._tell(charger, evse, Happening("Updated", trigger, token, stopped_reason=reason))
        else:
            await self._end(charger, evse, Happening("Ended", trigger, token, "Transaction.End", reason))

    async def unplugged(self, charger: "Charger", evse: Evse) -> None:
        """End what still runs, or tell that it goes on without its cable; then show Available."""
        session = evse.session
        if session is not None and session.stopped_at is not None:
            reason = STOPS[session.reason or "Local"][1]
            await self._end(charger, evse, Happening("Ended", "EVCommunicationLost", None, "Transaction.End", reason))
        elif session is not None:
            await self._tell(charger, evse, Happening("Updated", "EVCommunicationLost"))
        await charger.show(evse)

    def obey(self, charger: "Charger", action: str, payload: Json) -> Reply:
        """Return the truthful answer to a command, and what it then does."""
        return obey(charger, action, payload)

    async def _energise(self, charger: "Charger", evse: Evse) -> None:
        if evse.session is not None and evse.session.tag is not None:
            await self._tell(charger, evse, Happening("Updated", "ChargingStateChanged"))

    async def _end(self, charger: "Charger", evse: Evse, event: Happening) -> None:
        payload = self._spell(charger, evse, event, idle=True)
        session = charger.close_session(evse)
        payload["transactionInfo"]["timeSpentCharging"] = session.charging_s
        await charger.post("TransactionEvent", payload, session)
        await charger.show(evse)
        charger.session_over()

    async def _tell(self, charger: "Charger", evse: Evse, event: Happening, *, idle: bool = False) -> None:
        await charger.post("TransactionEvent", self._spell(charger, evse, event, idle=idle), evse.session)

    def _spell(self, charger: "Charger", evse: Evse, event: Happening, *, idle: bool) -> Json:
        session = evse.session
        if session is None:
            raise Misuse(f"EVSE {evse.number} has no session")
        info: Json = {"transactionId": session.transaction_id, "chargingState": charging_state(evse, idle=idle)}
        if event.stopped_reason is not None:
            info["stoppedReason"] = event.stopped_reason
        if session.remote_start_id is not None and event.token is not None:
            info["remoteStartId"] = session.remote_start_id
        payload: Json = {
            "eventType": event.kind,
            "timestamp": charger.clock.stamp(),
            "triggerReason": event.trigger,
            "seqNo": session.seq_no,
            "transactionInfo": info,
        }
        session.seq_no += 1
        if event.names_evse:
            payload["evse"] = {"id": evse.number, "connectorId": 1}
        if event.token is not None:
            payload["idToken"] = id_token(event.token)
            reserved, evse.reserved = evse.reserved, None
            if reserved is not None:
                payload["reservationId"] = reserved.number
        if event.context is not None:
            boundary = event.context.startswith("Transaction")
            payload["meterValue"] = [self._meter_value(charger, evse, event.context, boundary=boundary)]
        return payload if charger.ready else payload | {"offline": True}

    @staticmethod
    def _meter_value(charger: "Charger", evse: Evse, context: str, *, boundary: bool = False) -> Json:
        values = sampled_values(evse.read(boundary=boundary), context)
        return {"timestamp": charger.clock.stamp(), "sampledValue": values}


def charging_state(evse: Evse, *, idle: bool = False) -> str:
    """Return the chargingState of an EVSE; `idle` where energy does not flow yet, or no more."""
    session = evse.session
    if not evse.plugged or (session is not None and session.reason == "EVDisconnected"):
        return "Idle"
    if idle or session is None or session.tag is None or session.stopped_at is not None:
        return "EVConnected"
    states = {"ev": "SuspendedEV", "evse": "SuspendedEVSE", None: "Charging"}
    return states[evse.suspended_by]
