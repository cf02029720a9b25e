"""OCPP 1.6: how it spells what happens."""

from typing import TYPE_CHECKING

from charger_sim.dialect import Reply
from charger_sim.evse import Evse, Token
from charger_sim.ledger import Json, Message, Session
from charger_sim.meter import MAINS_VOLT, Reading, watt_hours
from charger_sim.obey16 import obey

if TYPE_CHECKING:
    from charger_sim.charger import Charger
    from charger_sim.settings import Settings

ACCEPTED = "Accepted"
# What a charger writes that never learnt its transaction's id (1.6 errata 3.18).
UNKNOWN_TRANSACTION = -1


def sampled_values(reading: Reading, context: str) -> list[Json]:
    """Spell a reading as a typical three-phase charger does."""
    values: list[Json] = [
        _value(watt_hours(reading.register_mwh), context, "Energy.Active.Import.Register", "Wh"),
        _value(str(reading.power_w), context, "Power.Active.Import", "W"),
    ]
    amps = f"{reading.current_ma // 1000}.{reading.current_ma % 1000 // 100}"
    for phase in range(1, reading.phases + 1):
        values.append(_value(amps, context, "Current.Import", "A") | {"phase": f"L{phase}"})
        values.append(_value(str(MAINS_VOLT), context, "Voltage", "V") | {"phase": f"L{phase}-N"})
    if reading.soc_percent is not None:
        values.append(_value(str(reading.soc_percent), context, "SoC", "Percent") | {"location": "EV"})
    return values


def _value(value: str, context: str, measurand: str, unit: str) -> Json:
    return {"value": value, "context": context, "measurand": measurand, "location": "Outlet", "unit": unit}


class V16:
    """OCPP 1.6J."""

    subprotocol = "ocpp1.6"
    first_status = 0

    def boot(self, station: "Settings") -> Json:
        """Spell BootNotification."""
        return {
            "chargePointVendor": station.vendor,
            "chargePointModel": station.model,
            "chargePointSerialNumber": station.serial,
            "firmwareVersion": station.firmware,
            "meterType": "SIM-METER",
        }

    def status(self, evse: Evse) -> str:
        """Return the 1.6 status of a connector."""
        if evse.status_lie is not None:
            return evse.status_lie
        if evse.faulted:
            return "Faulted"
        if not evse.operative:
            return "Unavailable"
        if evse.session is not None:
            suspended = {"ev": "SuspendedEV", "evse": "SuspendedEVSE", None: "Charging"}
            return suspended[evse.suspended_by]
        if evse.token is not None or (evse.plugged and not evse.used):
            return "Preparing"
        if evse.reserved is not None:
            return "Reserved"
        return "Finishing" if evse.plugged else "Available"

    def status_payload(self, station: "Settings", evse: Evse) -> Json:
        """Spell StatusNotification."""
        return {
            "connectorId": evse.number,
            "errorCode": "InternalError" if evse.faulted else "NoError",
            "status": self.status(evse),
            "timestamp": station.clock.stamp(),
        }

    def authorize(self, token: Token) -> Json:
        """Spell Authorize."""
        return {"idTag": token.text}

    def verdict(self, answer: Json) -> tuple[str | None, str | None]:
        """Return the status and the parent of the tag in an answer."""
        info = answer.get("idTagInfo")
        return (info.get("status"), info.get("parentIdTag")) if isinstance(info, dict) else (None, None)

    def address(self, message: Message) -> Json:
        """Fill in the transaction's id, which is known only once StartTransaction is answered."""
        session = message.session
        if session is None or message.action == "StartTransaction":
            return message.payload
        known = session.transaction_id
        if message.action == "StopTransaction":
            message.payload["transactionId"] = UNKNOWN_TRANSACTION if known is None else known
        elif known is not None:
            message.payload["transactionId"] = known
        return message.payload

    def answered(self, message: Message, answer: Json) -> tuple[str | None, str | None]:
        """Learn the transaction's id; return the verdict on the tag that started it."""
        session = message.session
        if session is None or message.action != "StartTransaction":
            return None, None
        transaction_id = answer.get("transactionId")
        session.transaction_id = transaction_id if isinstance(transaction_id, int) else None
        return self.verdict(answer)

    def starts_unplugged(self, charger: "Settings") -> bool:  # noqa: ARG002 - 2.0.1 decides by its settings
        """Tell that a 1.6 transaction needs the cable."""
        return False

    async def plugged(self, charger: "Charger", evse: Evse) -> None:
        """Show Preparing, or go on after a cable that came back."""
        await charger.show(evse)

    async def authorised(self, charger: "Charger", evse: Evse, token: Token) -> Session:
        """Start the transaction and show what the car does."""
        reserved, evse.reserved = evse.reserved, None
        session = charger.open_session(evse, token)
        payload: Json = {
            "connectorId": evse.number,
            "idTag": token.text,
            "meterStart": session.start_register_mwh // 1000,
            "timestamp": charger.clock.stamp(),
        }
        if reserved is not None:
            payload["reservationId"] = reserved.number
        await charger.post("StartTransaction", payload, session)
        if session.verdict in {None, ACCEPTED}:
            await charger.show(evse)
        return session

    async def sampled(self, charger: "Charger", evse: Evse, context: str) -> None:
        """Send MeterValues; outside a session they are no transaction message, yet queued alike."""
        payload = {"connectorId": evse.number, "meterValue": [self._meter_value(charger, evse, context)]}
        await charger.post("MeterValues", payload, evse.session)

    async def state_changed(self, charger: "Charger", evse: Evse) -> None:
        """Show Charging or the kind of suspension."""
        await charger.show(evse)

    async def stopped(self, charger: "Charger", evse: Evse, token: Token | None) -> None:
        """Send StopTransaction, then show what is left."""
        reading = self._meter_value(charger, evse, "Transaction.End", boundary=True)
        session = charger.close_session(evse)
        payload: Json = {
            "meterStop": (session.stop_register_mwh or 0) // 1000,
            "timestamp": charger.clock.stamp(),
            "transactionId": UNKNOWN_TRANSACTION,
            "reason": session.reason,
            "transactionData": [reading],
        }
        if token is not None:
            payload["idTag"] = token.text
        await charger.post("StopTransaction", payload, session)
        await charger.show(evse)

    async def unplugged(self, charger: "Charger", evse: Evse) -> None:
        """Show Available, or a suspension where the session goes on without its cable."""
        if evse.session is not None:
            evse.suspended_by = "ev"
        await charger.show(evse)

    def obey(self, charger: "Charger", action: str, payload: Json) -> Reply:
        """Return the truthful answer to a command, and what it then does."""
        return obey(charger, action, payload)

    @staticmethod
    def _meter_value(charger: "Charger", evse: Evse, context: str, *, boundary: bool = False) -> Json:
        reading = evse.read(boundary=boundary)
        return {"timestamp": charger.clock.stamp(), "sampledValue": sampled_values(reading, context)}
