"""A charger that falls silent is counted as offline, without anybody asking."""

from pathlib import Path
from typing import Any

import pytest

from tests.flows.installation import installation
from tests.flows.subscriber import Person
from tests.flows.wire import Wire
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

PING_S = 1
STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}


def counted(seen: list[Any]) -> list[tuple[int, int]]:
    """Return how many EVSEs were available and offline, time after time."""
    return [(each["evseCounts"]["available"], each["evseCounts"]["offline"]) for each in seen]


async def test_net_4_a_silent_charger(tmp_path: Path) -> None:
    """NET-4, F7: a charger whose network dies without a word is counted as offline within the ping time."""
    settings = {"ping_interval_s": str(PING_S), "ping_timeout_s": str(PING_S)}
    async with (
        installation(f"sqlite://{tmp_path / 'echarge.db'}", chargers=["DEAF"], **settings) as place,
        Person.signed_in(place.http, user_type="maintenance") as person,
    ):
        counts = await person.follow(operation("dashboard_live"))
        async with Wire.open(place.ocpp, "DEAF", "1.6") as deaf:
            assert (await deaf.call("StatusNotification", STATUS))[0] == 3
            await counts.until(lambda seen: counted(seen)[-1:] == [(1, 0)])
            deaf.socket.transport.pause_reading()
            await counts.until(lambda seen: counted(seen)[-1:] == [(0, 1)])
