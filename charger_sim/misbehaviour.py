"""What real, broken and hostile chargers do; each function does one thing, once, to a charger that is connected."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

from charger_sim.charger import Charger
from charger_sim.clock import zoneless
from charger_sim.errors import CallError, LinkLost, Misuse
from charger_sim.ledger import Json, Message
from charger_sim.link import CALL, CALLRESULT, encode, new_id
from charger_sim.settings import SILENT, Answer

HUGE_BYTES = 10 * 1024 * 1024
FLOOD_FRAMES = 1000
DEEP = 100_000

# Frames that no parser should trip over, and after which the connection, or at least the server, must live.
GARBAGE: Mapping[str, str | bytes] = {
    "not json": "{",
    "empty text": "",
    "no array": '{"a":1}',
    "empty array": "[]",
    "type only": "[2]",
    "too short": '[2,"a"]',
    "unknown type": '[9,"a"]',
    "type as text": '["2","a","Heartbeat",{}]',
    "type as boolean": '[true,"a","Heartbeat",{}]',
    "send of 2.1": '[6,"a","NotifyPeriodicEventStream",{}]',
    "result error of 2.1": '[5,"a","InternalError","",{}]',
    "short error": '[4,"a","InternalError"]',
    "integer id": '[2,1,"Heartbeat",{}]',
    "object id": '[2,{},"Heartbeat",{}]',
    "null id": '[2,null,"Heartbeat",{}]',
    "long id": f'[2,"{"x" * 50}","Heartbeat",{{}}]',
    "empty id": '[2,"","Heartbeat",{}]',
    "array as action": '[2,"a",[],{}]',
    "object as action": '[2,"a",{},{}]',
    "unknown action": '[2,"a","Foo",{}]',
    "array as payload": '[2,"a","Heartbeat",[]]',
    "null payload": '[2,"a","Heartbeat",null]',
    "extra element": '[2,"a","Heartbeat",{},{}]',
    "extra field": '[2,"a","Heartbeat",{"extra":1}]',
    "unknown result": '[3,"nobody-asked",{}]',
    "unknown error": '[4,"nobody-asked","InternalError","",{}]',
    "long integer": '[2,"a","StatusNotification",{"connectorId":' + "9" * 5000 + "}]",
    "deep array": "[" * DEEP,
    "lone surrogate": '[2,"a","Authorize",{"idTag":"\\ud800"}]',
    "nul character": '[2,"a","Authorize",{"idTag":"\\u0000"}]',
    "nan": '[2,"a","Heartbeat",{"x":NaN}]',
    "long tag": '[2,"a","Authorize",{"idTag":"' + "7" * 21 + '"}]',
    "binary": b'\x00\xff[2,"a"]',
    "invalid utf-8 as binary": b"\xff\xfe\xfd",
}


async def garbage(cp: Charger) -> None:
    """Send every frame of GARBAGE; raise LinkLost where the server hangs up."""
    for frame in GARBAGE.values():
        await cp.send_raw(frame)


async def huge_frame(cp: Charger, size: int = HUGE_BYTES) -> None:
    """Send one valid CALL of that many bytes."""
    await cp.send_raw(encode([CALL, new_id(), "DataTransfer", {"vendorId": "X", "data": "x" * size}]))


async def flood(cp: Charger, frames: int = FLOOD_FRAMES) -> None:
    """Send that many CALLs without waiting for any answer."""
    for _ in range(frames):
        await cp.send_raw(encode([CALL, new_id(), "Heartbeat", {}]))


async def unasked_answers(cp: Charger, frames: int = FLOOD_FRAMES) -> None:
    """Answer calls that nobody made."""
    for _ in range(frames):
        await cp.send_raw(encode([CALLRESULT, new_id(), {"status": "Accepted"}]))


def latest(cp: Charger, action: str | None = None) -> Message:
    """Return the last acknowledged transaction message, of one action if given."""
    for message in reversed(cp.ledger.acknowledged):
        if message.session is not None and action in {None, message.action}:
            return message
    raise Misuse("nothing has been acknowledged that could be repeated")


async def repeat_same_id(cp: Charger, message: Message | None = None) -> Json:
    """Send an acknowledged message once more under its own id and return the new answer."""
    again = message or latest(cp)
    return await cp.link.call(
        again.action, again.payload, message_id=again.message_ids[-1], timeout_s=cp.answer_timeout_s
    )


async def repeat_new_id(cp: Charger, message: Message | None = None) -> Json:
    """Send an acknowledged message once more under a new id and return the new answer."""
    again = message or latest(cp)
    return await cp.link.call(again.action, again.payload, message_id=new_id(), timeout_s=cp.answer_timeout_s)


def shuffle_queue(cp: Charger, order: list[int] | None = None) -> None:
    """Put the messages that wait (offline) out of order: reversed, or by their present indexes."""
    waiting = list(cp.outbox)
    wanted = list(reversed(range(len(waiting)))) if order is None else order
    if sorted(wanted) != list(range(len(waiting))):
        raise Misuse(f"{len(waiting)} messages wait; an order names each once")
    cp.outbox.clear()
    cp.outbox.extend(waiting[index] for index in wanted)


def lose_from_queue(cp: Charger, action: str, **fields: object) -> int:
    """Lose every waiting message of an action whose payload has these fields; return how many."""
    lost = [
        message
        for message in cp.outbox
        if message.action == action and all(message.payload.get(key) == value for key, value in fields.items())
    ]
    for message in lost:
        cp.outbox.remove(message)
        cp.ledger.give_up(message)
    return len(lost)


async def missing_stop(cp: Charger, number: int = 1) -> None:
    """Forget the running session: no stop is ever sent; the cable stays."""
    evse = cp.evse(number)
    cp.close_session(evse).reason = "forgotten"
    await cp.show(evse)


async def stop_with_id(cp: Charger, transaction_id: int, number: int = 1) -> Json:
    """End a 1.6 session with a StopTransaction of another id: 0 as Delta and TKT do, -1 as Keba does."""
    evse = cp.evse(number)
    session = cp.close_session(evse)
    session.reason = "Local"
    payload: Json = {
        "transactionId": transaction_id,
        "meterStop": (session.stop_register_mwh or 0) // 1000,
        "timestamp": cp.clock.stamp(),
    }
    if session.tag is not None:
        payload["idTag"] = session.tag
    return await cp.send("StopTransaction", payload)


async def empty_value(cp: Charger, number: int = 1) -> Json:
    """Send a 1.6 sample whose value is an empty string (Amperfied)."""
    return await _sample(cp, number, [{"value": ""}])


async def mixed_contexts(cp: Charger, number: int = 1) -> Json:
    """Send the present register and, after it, the one of the transaction's begin in one meter value (Growatt)."""
    evse = cp.evse(number)
    begin = evse.session.start_register_mwh // 1000 if evse.session is not None else 0
    now = evse.read(boundary=True).register_mwh // 1000
    common = {"measurand": "Energy.Active.Import.Register", "unit": "Wh"}
    values = [{"value": str(now), "context": "Sample.Periodic"}, {"value": str(begin), "context": "Transaction.Begin"}]
    return await _sample(cp, number, [value | common for value in values])


async def _sample(cp: Charger, number: int, values: list[dict[str, str]]) -> Json:
    session = cp.evse(number).session
    payload: Json = {"connectorId": number, "meterValue": [{"timestamp": cp.clock.stamp(), "sampledValue": values}]}
    if session is not None and session.transaction_id is not None:
        payload["transactionId"] = session.transaction_id
    return await cp.send("MeterValues", payload)


async def available_before_stop(cp: Charger, number: int = 1) -> None:
    """Show Available while the transaction still runs, then stop it."""
    evse = cp.evse(number)
    evse.status_lie = "Available"
    await cp.show(evse)
    evse.status_lie = None
    await cp.stop(number)


async def available_while_plugged(cp: Charger, number: int = 1) -> None:
    """Show Available although a car is connected, until `status_lie` is taken back (FoxESS)."""
    evse = cp.evse(number)
    evse.status_lie = "Available"
    await cp.show(evse)


async def register_reset(cp: Charger, number: int = 1) -> None:
    """Set the meter's register to zero, in the midst of a session or not."""
    cp.evse(number).meter.reset_register()


async def zoneless_timestamps(cp: Charger) -> None:
    """Write times without their zone from now on (Growatt THOR)."""
    cp.clock.spelling = zoneless


async def clock_1970(cp: Charger) -> None:
    """Believe from now on that it is 1970, as before a first boot answer (MicroOcpp)."""
    cp.clock.believe(datetime(1970, 1, 1, tzinfo=UTC))


async def clock_skewed(cp: Charger, seconds: float = 600) -> None:
    """Run that far ahead (or behind) from now on."""
    cp.clock.believe(datetime.fromtimestamp(cp.clock.true_now().timestamp() + seconds, UTC))


async def never_pong(cp: Charger) -> None:
    """Answer no ping on this connection."""
    cp.link.mute_pongs()


async def never_answer(cp: Charger) -> None:
    """Answer no command from now on, nor obey it."""
    cp.answer["*"] = SILENT


async def answer_late(cp: Charger, seconds: float = 60.0) -> None:
    """Answer each command truthfully, that much later."""
    cp.answer["*"] = Answer(delay_s=seconds)


async def answer_unknown_id(cp: Charger) -> None:
    """Answer each command under an id that nobody gave."""
    cp.answer["*"] = Answer(message_id=new_id())


async def answer_error(cp: Charger, code: str = "InternalError") -> None:
    """Answer each command with a CALLERROR."""
    cp.answer["*"] = CallError(code)


async def silent_peer(cp: Charger) -> None:
    """Stop reading the socket and stay connected: a half-open connection; nothing more is answered."""
    cp.link.freeze()


async def survives(cp: Charger, act: Callable[[Charger], Awaitable[object]]) -> bool:
    """Do one thing and tell whether the connection still answers a Heartbeat afterwards."""
    try:
        await act(cp)
        await cp.send("Heartbeat", {})
    except LinkLost:
        return False
    return True


Act = Callable[[Charger], Awaitable[object]]
ACTS: Mapping[str, Act] = {
    "garbage": garbage,
    "huge-frame": huge_frame,
    "flood": flood,
    "unasked-answers": unasked_answers,
    "repeat-same-id": repeat_same_id,
    "repeat-new-id": repeat_new_id,
    "missing-stop": missing_stop,
    "empty-value": empty_value,
    "mixed-contexts": mixed_contexts,
    "available-before-stop": available_before_stop,
    "available-while-plugged": available_while_plugged,
    "register-reset": register_reset,
    "zoneless-timestamps": zoneless_timestamps,
    "clock-1970": clock_1970,
    "clock-skewed": clock_skewed,
    "never-pong": never_pong,
    "never-answer": never_answer,
    "answer-late": answer_late,
    "answer-unknown-id": answer_unknown_id,
    "answer-error": answer_error,
    "silent-peer": silent_peer,
}
