"""EVSEs that are kept for one tag until an instant: kept, cancelled, used, over."""

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING

from charger_sim.dialect import Reply
from charger_sim.evse import Evse, Reserved, Token
from charger_sim.ledger import Json

if TYPE_CHECKING:
    from charger_sim.charger import Charger


def reserve_16(charger: "Charger", payload: Json) -> Reply:
    """Keep a connector of 1.6."""
    until = datetime.fromisoformat(payload["expiryDate"])
    reserved = Reserved(int(payload["reservationId"]), str(payload["idTag"]), until)
    return _reserve(charger, int(payload["connectorId"]), reserved)


def reserve_201(charger: "Charger", payload: Json) -> Reply:
    """Keep an EVSE of 2.0.1."""
    until = datetime.fromisoformat(payload["expiryDateTime"])
    reserved = Reserved(int(payload["id"]), str(payload["idToken"]["idToken"]), until)
    return _reserve(charger, int(payload.get("evseId", 0)), reserved)


def _reserve(charger: "Charger", number: int, reserved: Reserved) -> Reply:
    if not 1 <= number <= charger.evses:
        return {"status": "Rejected"}, None
    evse = charger.stations[number]
    if evse.faulted or not evse.operative:
        return {"status": "Faulted" if evse.faulted else "Unavailable"}, None
    other = evse.reserved is not None and evse.reserved.number != reserved.number
    if evse.plugged or evse.session is not None or evse.token is not None or other:
        return {"status": "Occupied"}, None
    evse.reserved = reserved
    left_s = (reserved.until - charger.clock.now()).total_seconds() / (charger.clock.speed or 1)
    loop = asyncio.get_running_loop()
    evse.cancel_timers()
    evse.reserved_timer = loop.call_later(max(0.0, left_s), lambda: charger.spawn(_expire(charger, evse, reserved)))
    return {"status": "Accepted"}, lambda: _show(charger, evse)


async def _show(charger: "Charger", evse: Evse) -> None:
    await charger.show(evse)


async def _expire(charger: "Charger", evse: Evse, reserved: Reserved) -> None:
    """Keep it no longer; 2.0.1 has a message for that."""
    if evse.reserved != reserved:
        return
    evse.reserved = None
    if charger.version != "1.6" and charger.ready:
        update = {"reservationId": reserved.number, "reservationUpdateStatus": "Expired"}
        await charger.send("ReservationStatusUpdate", update)
    await charger.show(evse)


def cancel(charger: "Charger", payload: Json) -> Reply:
    """Keep it no longer, in either version."""
    number = payload["reservationId"]
    evse = next((each for each in charger.stations if each.reserved and each.reserved.number == number), None)
    if evse is None:
        return {"status": "Rejected"}, None
    evse.reserved = None
    return {"status": "Accepted"}, lambda: _show(charger, evse)


def is_kept_from(charger: "Charger", evse: Evse, token: Token) -> bool:
    """Tell whether the EVSE is kept for another tag, and the charger cares."""
    return charger.keeps_reservations and evse.reserved is not None and not token.same_as(evse.reserved.tag)
