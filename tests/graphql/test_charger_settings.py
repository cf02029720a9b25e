"""Availability and settings of a charger over the API: asked, refused, followed, and shown without secrets (NET-6)."""

from typing import Any

import pytest

from echarge.domain.commands import Answer
from echarge.domain.requests import ChangeAvailability, ChangeConfiguration, ClearCache
from echarge.domain.roles import UserType
from echarge.domain.settings import Setting
from echarge.operations.connections import detach
from echarge.store import models
from tests.graphql.charging import Here, charging_place
from tests.graphql.estate import id_of
from tests.graphql.test_commands import LIFE, dispatching, do, evse_of
from tests.graphql.test_live import following
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

SHOWN = """query ($id: ID!, $search: String) { charger(id: $id) { configuration(search: $search) {
  totalCount nodes { name value secret readonly rebootRequired } } } }"""


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


async def followed(here: Here, field: str, *ends: str, **who: Any) -> list[Any]:
    """Ask, and return the command's states until it is over."""
    asked = await do(here.world, field, **who)
    assert asked["__typename"] == "Command", asked
    async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
        seen = [await stream.next()]
        while seen[-1]["status"] not in ends:
            seen.append(await stream.next())
        await stream.ended()
    return seen


def read(*told: Setting) -> Answer:
    """Return an answer that tells settings."""
    details = {"read": len(told), "unknown": ["Gone"]}
    return Answer(accepted=True, status="Read", details=details, confirmed=True, settings=told)


async def test_read_and_change(here: Here) -> None:
    """What is read and changed is shown, by name, searched, and without what is secret."""
    charger = id_of(here.estate.charger)
    told = read(
        Setting("B", "2", readonly=True), Setting("AuthorizationKey", "hunter2"), Setting("A", "1", readonly=False)
    )
    set_ = Answer(accepted=True, status="Accepted", details={}, confirmed=True)
    here.link.answers.extend([told, set_, set_])
    async with dispatching(here.world):
        await followed(here, f'readConfiguration(chargerId: "{charger}")', "CONFIRMED", as_=UserType.MAINTENANCE)
        await followed(here, f'changeConfiguration(chargerId: "{charger}", name: "A", value: "x")', "CONFIRMED")
        await followed(
            here, f'changeConfiguration(chargerId: "{charger}", name: "WifiPSK", value: "hunter2")', "CONFIRMED"
        )
    shown = (await here.world.data(SHOWN, {"id": charger}))["charger"]["configuration"]
    lines = [
        [node[key] for key in ("name", "value", "secret", "readonly", "rebootRequired")] for node in shown["nodes"]
    ]
    assert lines == [
        ["A", "x", False, False, False],
        ["AuthorizationKey", None, True, None, False],
        ["B", "2", False, True, False],
        ["WifiPSK", None, True, False, False],
    ]
    found = (await here.world.data(SHOWN, {"id": charger, "search": "wifi"}))["charger"]["configuration"]
    assert found["totalCount"] == 1
    query = "query ($id: ID!) { charger(id: $id) { commands { nodes { name request answer } } } }"
    nodes = (await here.world.data(query, {"id": charger}))["charger"]["commands"]["nodes"]
    assert "hunter2" not in str(nodes)
    assert {"status": "Read", "read": 3, "unknown": ["Gone"]} in [node["answer"] for node in nodes]
    assert "hunter2" not in str(await models.Command.all().values())
    assert here.link.asked[-1] == ChangeConfiguration("WifiPSK", "hunter2")
    entries = await models.AuditEntry.filter(action="changeConfiguration").order_by("id")
    assert [(entry.outcome, entry.details) for entry in entries] == [("DONE", {})] * 2


async def test_change_availability_and_clear(here: Here) -> None:
    """One EVSE, or the whole charger, goes out of use; a cache is cleared."""
    charger, evse = id_of(here.estate.charger), await evse_of(here)
    done = Answer(accepted=True, status="Accepted", details={}, confirmed=True)
    here.link.answers.extend([Answer(accepted=False, status="Rejected", details={}), done, done])
    async with dispatching(here.world):
        fields = (
            (f'changeAvailability(chargerId: "{charger}", evseId: "{evse}", available: false)', "REJECTED"),
            (f'changeAvailability(chargerId: "{charger}", available: true)', "CONFIRMED"),
            (f'clearCache(chargerId: "{charger}")', "CONFIRMED"),
        )
        for field, end in fields:
            await followed(here, field, end)
    assert here.link.asked == [
        ChangeAvailability(available=False, evse=1, connector=1),
        ChangeAvailability(available=True),
        ClearCache(),
    ]


def fields_of(charger: str, evse: str) -> tuple[str, ...]:
    """Return each mutation of this family."""
    return (
        f'changeAvailability(chargerId: "{charger}", available: false)',
        f'changeAvailability(chargerId: "{charger}", evseId: "{evse}", available: false)',
        f'readConfiguration(chargerId: "{charger}")',
        f'changeConfiguration(chargerId: "{charger}", name: "A", value: "1")',
        f'clearCache(chargerId: "{charger}")',
    )


async def test_offline_and_theirs(here: Here) -> None:
    """Nothing is asked of a charger that is away, nor of another organisation's."""
    fields = fields_of(id_of(here.estate.charger), await evse_of(here))
    for field in fields:
        answer = await do(here.world, field, people=here.world.theirs)
        assert answer == {"__typename": "NotFound", "path": ["chargerId"]}
    theirs = await charging_place(here.world, here.world.theirs, "Two")
    ours, evse = id_of(here.estate.charger), await evse_of(theirs)
    strange = f'changeAvailability(chargerId: "{ours}", evseId: "{evse}", available: true)'
    assert await do(here.world, strange) == {"__typename": "NotFound", "path": ["evseId"]}
    await detach(here.world.runtime, here.station)
    for field in fields:
        assert (await do(here.world, field))["__typename"] == "ChargerOffline"
    assert await models.Command.all().count() == 0


@pytest.mark.parametrize(
    ("arguments", "problems"),
    [
        ('readConfiguration(chargerId: $, names: ["A", ""])', [(["names", "1"], "REQUIRED")]),
        (f'readConfiguration(chargerId: $, names: ["{"x" * 51}"])', [(["names", "0"], "TOO_LONG")]),
        (f"readConfiguration(chargerId: $, names: {['A'] * 101})".replace("'", '"'), [(["names"], "OUT_OF_RANGE")]),
        ('changeConfiguration(chargerId: $, name: "AuthorizationKey", value: "1")', [(["name"], "CONFLICT")]),
        (
            f'changeConfiguration(chargerId: $, name: "{"x" * 51}", value: "{"x" * 501}")',
            [(["name"], "TOO_LONG"), (["value"], "TOO_LONG")],
        ),
        ('changeConfiguration(chargerId: $, name: "A\\u0000", value: "1")', [(["name"], "MALFORMED")]),
    ],
)
async def test_bad_input(here: Here, arguments: str, problems: list[Any]) -> None:
    """What cannot be asked is refused at its place, and nothing is asked."""
    answer = await do(here.world, arguments.replace("$", f'"{id_of(here.estate.charger)}"'))
    assert answer["__typename"] == "InvalidInput", answer
    assert [(each["path"], each["code"]) for each in answer["problems"]] == problems
    assert (await models.Command.all().count(), here.link.asked) == (0, [])
