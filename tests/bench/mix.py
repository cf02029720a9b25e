"""The mix of messages of a charging session, and a load of chargers that send it as fast as they are answered."""

import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.bench.charger_wire import ChargerWire

READINGS = 8
"""Readings in a session; the rest of the mix is what surrounds them."""

Answer = Mapping[str, Any]
Frames = Iterator[tuple[str, Mapping[str, Any]]]


def stamp(at: datetime) -> str:
    """Return the time as chargers write it."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def samples_16(energy_wh: int) -> list[dict[str, str]]:
    """Return six samples as a 1.6 charger sends them."""
    return [
        {"value": str(energy_wh), "measurand": "Energy.Active.Import.Register", "unit": "Wh"},
        {"value": "11000", "measurand": "Power.Active.Import", "unit": "W"},
        {"value": "16.0", "measurand": "Current.Import", "unit": "A", "phase": "L1"},
        {"value": "16.0", "measurand": "Current.Import", "unit": "A", "phase": "L2"},
        {"value": "16.0", "measurand": "Current.Import", "unit": "A", "phase": "L3"},
        {"value": "55", "measurand": "SoC", "unit": "Percent"},
    ]


def session_16(tag: str, at: datetime, meter_wh: int, answers: list[Answer]) -> Frames:
    """Yield the messages of one 1.6 session; the latest answer is the last of `answers`."""

    def status(what: str, after_s: int) -> tuple[str, Mapping[str, Any]]:
        time_ = stamp(at + timedelta(seconds=after_s))
        return "StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": what, "timestamp": time_}

    yield "Authorize", {"idTag": tag}
    yield status("Preparing", 1)
    yield "StartTransaction", {
        "connectorId": 1, "idTag": tag, "meterStart": meter_wh, "timestamp": stamp(at + timedelta(seconds=2)),
    }  # fmt: skip
    transaction = answers[-1].get("transactionId", 1)
    yield status("Charging", 3)
    for number in range(1, READINGS + 1):
        time_ = stamp(at + timedelta(seconds=10 * number))
        values = [{"timestamp": time_, "sampledValue": samples_16(meter_wh + 30 * number)}]
        yield "MeterValues", {"connectorId": 1, "transactionId": transaction, "meterValue": values}
    yield "StopTransaction", {
        "transactionId": transaction, "meterStop": meter_wh + 30 * READINGS, "idTag": tag,
        "timestamp": stamp(at + timedelta(seconds=10 * READINGS + 5)),
    }  # fmt: skip
    yield status("Finishing", 10 * READINGS + 6)
    yield status("Available", 10 * READINGS + 7)
    yield "Heartbeat", {}


def samples_201(energy_wh: int, context: str) -> list[dict[str, Any]]:
    """Return five samples as a 2.0.1 charger sends them."""
    return [
        {"value": energy_wh, "context": context, "measurand": "Energy.Active.Import.Register",
         "unitOfMeasure": {"unit": "Wh"}},
        {"value": 11000.0, "context": context, "measurand": "Power.Active.Import", "unitOfMeasure": {"unit": "W"}},
        {"value": 16.0, "context": context, "measurand": "Current.Import", "phase": "L1",
         "unitOfMeasure": {"unit": "A"}},
        {"value": 16.0, "context": context, "measurand": "Current.Import", "phase": "L2",
         "unitOfMeasure": {"unit": "A"}},
        {"value": 55, "context": context, "measurand": "SoC", "unitOfMeasure": {"unit": "Percent"}},
    ]  # fmt: skip


def session_201(tag: str, at: datetime, meter_wh: int, _: list[Answer]) -> Frames:
    """Yield the messages of one 2.0.1 session."""
    token = {"idToken": tag, "type": "ISO14443"}
    transaction = f"{tag}-{at.timestamp():.0f}"

    def event(kind: str, seq_no: int, trigger: str, context: str, **more: Any) -> tuple[str, Mapping[str, Any]]:
        time_ = stamp(at + timedelta(seconds=10 * seq_no + 2))
        state = more.pop("state", "Charging")
        return "TransactionEvent", {
            "eventType": kind, "timestamp": time_, "triggerReason": trigger, "seqNo": seq_no,
            "transactionInfo": {"transactionId": transaction, "chargingState": state, **more.pop("info", {})},
            "evse": {"id": 1, "connectorId": 1},
            "meterValue": [{"timestamp": time_, "sampledValue": samples_201(meter_wh + 30 * seq_no, context)}],
            **more,
        }  # fmt: skip

    def status(what: str, after_s: int) -> tuple[str, Mapping[str, Any]]:
        time_ = stamp(at + timedelta(seconds=after_s))
        return "StatusNotification", {
            "timestamp": time_, "connectorStatus": what, "evseId": 1, "connectorId": 1,
        }  # fmt: skip

    yield "Authorize", {"idToken": token}
    yield status("Occupied", 1)
    yield event("Started", 0, "Authorized", "Transaction.Begin", idToken=token)
    for number in range(1, READINGS + 1):
        yield event("Updated", number, "MeterValuePeriodic", "Sample.Periodic")
    yield event(
        "Ended", READINGS + 1, "StopAuthorized", "Transaction.End", idToken=token, state="EVConnected",
        info={"stoppedReason": "Local"},
    )  # fmt: skip
    yield status("Available", 10 * READINGS + 20)
    yield "Heartbeat", {}


SESSIONS: Mapping[str, Callable[[str, datetime, int, list[Answer]], Frames]] = {
    "ocpp1.6": session_16,
    "ocpp2.0.1": session_201,
}
BOOT: Mapping[str, Mapping[str, Any]] = {
    "ocpp1.6": {"chargePointVendor": "Bench", "chargePointModel": "B1"},
    "ocpp2.0.1": {"reason": "PowerUp", "chargingStation": {"vendorName": "Bench", "model": "B1"}},
}


@dataclass
class Count:
    """How many messages were answered."""

    messages: int = 0
    errors: int = 0


@dataclass
class Course:
    """What all chargers of a load share: who may start when, until when, and what came of it."""

    barrier: asyncio.Barrier
    count: Count = field(default_factory=Count)
    go: asyncio.Event = field(default_factory=asyncio.Event)
    until: float = 0.0


async def charge(wire: ChargerWire, frames: Frames, answers: list[Answer], course: Course, first: int) -> int:
    """Send the messages of one session, and return the number of the next."""
    for action, payload in frames:
        answer = await wire.ask(first, action, payload)
        first += 1
        if answer[0] == 3:
            course.count.messages += 1
            answers[-1] = answer[2]
        else:
            course.count.errors += 1
        if course.until and time.monotonic() >= course.until:
            break
    return first


async def charger(base: str, number: int, password: str, subprotocol: str, start: datetime, course: Course) -> None:
    """Charge once to warm up, then, once all have, session after session until the time is over."""
    tag = f"TAG{number}"
    wire = await ChargerWire.dialled(base, f"BENCH-{number}", password, subprotocol)
    with closing(wire):
        await wire.ask(0, "BootNotification", BOOT[subprotocol])
        at, meter_wh, message = start, 1000, 1
        answers: list[Answer] = [{}]
        while not course.until or time.monotonic() < course.until:
            frames = SESSIONS[subprotocol](tag, at, meter_wh, answers)
            message = await charge(wire, frames, answers, course, message)
            at += timedelta(seconds=10 * READINGS + 30)
            meter_wh += 30 * READINGS
            if not course.until:
                await course.barrier.wait()
                await course.go.wait()


async def load(base: str, chargers: int, seconds: float, subprotocol: str, password: str) -> Count:
    """Run so many chargers for so long and count their answers; say when they are warm, and wait for a line."""
    course = Course(asyncio.Barrier(chargers + 1))
    start = datetime.now(UTC) - timedelta(days=200)
    async with asyncio.TaskGroup() as tasks:
        for number in range(chargers):
            tasks.create_task(charger(base, number, password, subprotocol, start, course))
        await course.barrier.wait()
        print("warm", flush=True)  # noqa: T201 -- the signal to whoever measures
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
        course.count = Count()
        course.until = time.monotonic() + seconds
        course.go.set()
    return course.count


def main() -> None:
    """Run as a process of its own: `python -m tests.bench.mix URL CHARGERS SECONDS SUBPROTOCOL PASSWORD`."""
    import uvloop  # noqa: PLC0415 -- only this process wants it

    base, chargers, seconds, subprotocol, password = sys.argv[1:]
    found = uvloop.run(load(base, int(chargers), float(seconds), subprotocol, password))
    print(json.dumps({"messages": found.messages, "errors": found.errors}))  # noqa: T201 -- its result


if __name__ == "__main__":
    main()
