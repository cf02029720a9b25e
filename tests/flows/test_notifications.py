"""MNT-1, ORG-4: a fault and an absence become one incident each, told live wherever the user is connected."""

from typing import Any

import pytest

from charger_sim import Charger
from tests.flows.installation import CHARGER_PASSWORD, installation
from tests.flows.subscriber import Person
from tests.screens.operations import operation
from tests.services import RedisServer

pytestmark = pytest.mark.anyio

CHOOSE = """mutation { updateNotificationRules(input: [
  {event: CHARGER_FAULTED}, {event: CHARGER_OFFLINE, byEmail: true}
]) { __typename } }"""
INCIDENTS = "{ incidents { nodes { kind status occurrences charger { name } } } }"
LETTER_S_MAX = 60.0


def texts(seen: list[Any]) -> list[str]:
    """Return what was told, in order."""
    return [each["text"] for value in seen for each in value["notifications"]]


async def test_across(postgres_url: str, redis_server: RedisServer) -> None:
    """MNT-1, ORG-4: found at one process or by both at once, stored once, and told at the other."""
    settings = {"redis_url": redis_server.url, "offline_grace_s": "10"}
    async with (
        installation(postgres_url, chargers=["CP1"], **settings) as a,
        a.beside() as b,
        Person.signed_in(b.http) as person,
    ):
        assert await person.ask(CHOOSE) == {"updateNotificationRules": {"__typename": "NotificationRules"}}
        told = await person.follow(operation("notifications_live"))
        await told.until(lambda seen: seen)
        async with Charger(url=f"{a.ocpp}/CP1", password=CHARGER_PASSWORD) as charger:
            await charger.booted()
            charger.evse(1).faulted = True
            await charger.show_all()
            await told.until(lambda seen: len(texts(seen)) == 1)
        # Gone without a word for longer than the grace: both processes sweep.
        await told.until(lambda seen: len(texts(seen)) == 2, timeout_s=LETTER_S_MAX)
        assert texts(told.seen) == ["Charger fault: InternalError (CP1-01, Quay)", "Charger offline (CP1, Quay)"]
        found = (await person.ask(INCIDENTS))["incidents"]["nodes"]
        assert found == [
            {"kind": kind, "status": "OPEN", "occurrences": 1, "charger": {"name": "CP1"}}
            for kind in ("CHARGER_OFFLINE", "CHARGER_FAULTED")
        ]
