"""An independent client of its own schemas does a whole session, while a dashboard watches and an operator ends it."""

from datetime import datetime
from typing import Any

import pytest

from tests.flows import operator
from tests.flows.installation import installation
from tests.flows.subscriber import Person
from tests.flows.witness import witness

pytestmark = pytest.mark.anyio

# 5.5 kWh at 50p, half an hour at £1.00, and £5.00 for the connection.
DUE = {"amount": "8.25", "currency": "GBP"}


@pytest.mark.parametrize("script", ["witness_16.mjs", "witness_201.mjs"])
async def test_whole_session(database_url: str, script: str) -> None:
    """A45, A56, A67, A78, A80, B7, B12, B14, B20: plug-in, every reading and the end are seen; the bill is right."""
    async with (
        installation(database_url, chargers=["CP1"]) as place,
        Person.signed_in(place.http) as person,
        witness(script, place.ocpp, "CP1") as charger,
    ):
        await charger.reaches("booted")
        statuses, log = await person.follow(operator.STATUSES), await person.follow(operator.LOG)
        await statuses.until(lambda seen: seen and seen[-1]["complete"])
        charger.go_on()
        truth = await charger.reaches("started")
        session_id = await operator.session_begun(log)
        meter = await person.follow(operator.METER, id=session_id)
        await meter.until(lambda seen: seen)
        charger.go_on()
        truth |= await charger.reaches("charged")
        command = await operator.ended_by(person, session_id)
        charger.go_on()
        truth |= await charger.reaches("left")
        await meter.finished()
        await command.finished()
        await statuses.until(lambda seen: operator.statuses_of(seen, "CP1")[1:][-1:] == ["AVAILABLE"])
        lived = operator.statuses_of(statuses.seen, "CP1")
        charger.go_on()
        answer = (await person.ask(operator.SESSION, id=session_id))["chargingSession"]
    assert lived == ["AVAILABLE", "PREPARING", "CHARGING", "FINISHING", "AVAILABLE"]
    assert_readings(meter.seen, truth)
    assert command.seen[-1]["status"] == "CONFIRMED"
    assert answer["status"] == "COMPLETE"
    assert (float(answer["energyKwh"]), answer["chargingSeconds"]) == (truth["wh"] / 1000, truth["seconds"])
    assert answer["payment"]["total"] == DUE
    assert (answer["stopReason"], answer["needsReview"]) == ("Remote", None)
    for name in ("connectedAt", "stoppedAt", "disconnectedAt"):
        assert instant(answer[name]) == instant(truth[name]), name
    assert truth.get("totalCost", 8.25) == 8.25


def assert_readings(seen: list[Any], truth: dict[str, Any]) -> None:
    """Raise AssertionError unless the subscriber saw what was known, each reading in its turn, and the end."""
    assert [value["snapshot"] for value in seen] == [True] + [False] * (len(seen) - 1)
    assert [value["final"] for value in seen] == [False] * (len(seen) - 1) + [True]
    told = {(instant(value["at"]), float(value["energyKwh"]) * 1000) for value in seen}
    assert told >= {(instant(reading["at"]), reading["wh"]) for reading in truth["readings"]}
    assert [value["version"] for value in seen] == sorted(value["version"] for value in seen)
    assert (seen[-1]["runningCost"], float(seen[-1]["energyKwh"])) == (DUE, truth["wh"] / 1000)


def instant(text: str) -> datetime:
    """Return the time."""
    return datetime.fromisoformat(text)
