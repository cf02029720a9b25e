"""Logs, firmware and makers' own messages over the API: asked, followed, refused (NET-6)."""

from typing import Any

import pytest

from echarge.domain.commands import Answer
from echarge.domain.requests import Progress, RequestLog, Stage
from echarge.domain.roles import UserType
from echarge.operations.connections import detach
from echarge.operations.progress import report_progress
from echarge.store import models
from tests.graphql.charging import Here, charging_place
from tests.graphql.estate import id_of
from tests.graphql.test_commands import dispatching, do
from tests.graphql.test_live import following
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

LIFE = "subscription ($id: ID!) { command(id: $id) { status progress problem request } }"
SHOWN = "query ($id: ID!) { command(id: $id) { request answer } }"


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


def fields_of(charger: str) -> tuple[str, ...]:
    """Return each mutation of this family."""
    return (
        f'transferData(input: {{chargerId: "{charger}", vendorId: "Volt", messageId: "Hi", data: "0414443A"}})',
        f'requestLog(input: {{chargerId: "{charger}", location: "ftp://me:pw@host/f", kind: DIAGNOSTICS}})',
        f'updateFirmware(input: {{chargerId: "{charger}", location: "https://host/fw.bin"}})',
    )


async def test_a_log_is_followed(here: Here) -> None:
    """What the charger tells of an upload is told on, step by step, until it is done; the address is shown bare."""
    world = here.world
    async with dispatching(world):
        asked = await do(world, fields_of(id_of(here.estate.charger))[1], as_=UserType.MAINTENANCE)
        async with following(world, LIFE, {"id": asked["id"]}, as_=UserType.MAINTENANCE) as stream:
            while (last := await stream.next())["status"] != "ACCEPTED":
                pass
            assert (last["progress"], last["request"]["location"]) == (None, "ftp://(removed)@host/f")
            for word, stage in (("Uploading", Stage.UNDER_WAY), ("Uploaded", Stage.DONE)):
                await report_progress(world.runtime, here.station, Progress(RequestLog, word, stage))
                last = await stream.next()
                assert last["progress"] == word
            assert last["status"] == "CONFIRMED"
            await stream.ended()
    request = here.link.asked[0]
    assert isinstance(request, RequestLog)
    assert request.location == "ftp://me:pw@host/f"


async def test_data_is_for_who_may_see_tags(here: Here) -> None:
    """What a maker's message says may name a card: Maintenance, which sees no tags, is not shown it."""
    charger = id_of(here.estate.charger)
    here.link.answers.append(Answer(accepted=True, status="Accepted", details={"data": "0414443A"}, confirmed=True))
    async with dispatching(here.world):
        field = f'transferData(input: {{chargerId: "{charger}", vendorId: "Volt", data: "0414443A"}})'
        asked = await do(here.world, field)
        async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
            while (await stream.next())["status"] != "CONFIRMED":
                pass
    whole = {"vendor_id": "Volt", "message_id": None}
    for who, data in ((UserType.SUPPORT, "0414443A"), (UserType.MAINTENANCE, "(hidden)")):
        shown = (await here.world.data(SHOWN, {"id": asked["id"]}, as_=who))["command"]
        assert shown == {"request": {**whole, "data": data}, "answer": {"status": "Accepted", "data": data}}


async def test_offline_and_theirs(here: Here) -> None:
    """Nothing is asked of a charger that is away, nor of another organisation's."""
    for field in fields_of(id_of(here.estate.charger)):
        answer = await do(here.world, field, people=here.world.theirs)
        assert answer == {"__typename": "NotFound", "path": ["input", "chargerId"]}
    await detach(here.world.runtime, here.station)
    for field in fields_of(id_of(here.estate.charger)):
        assert (await do(here.world, field))["__typename"] == "ChargerOffline"
    assert await models.Command.all().count() == 0


@pytest.mark.parametrize(
    ("field", "answer"),
    [
        ('requestLog(input: {chargerId: $, location: "host"})', ("location", "MALFORMED")),
        ('requestLog(input: {chargerId: $, location: "ftp://h/f", retries: -1})', ("retries", "OUT_OF_RANGE")),
        ('updateFirmware(input: {chargerId: $, location: "ftp://h/f", retrieveAt: "2099-01-01T00:00:00Z"})',
         ("retrieveAt", "OUT_OF_RANGE")),
        ('transferData(input: {chargerId: $, vendorId: ""})', ("vendorId", "REQUIRED")),
    ],
)  # fmt: skip
async def test_bad_input(here: Here, field: str, answer: tuple[str, str]) -> None:
    """What cannot be asked is refused at its place, and nothing is asked."""
    found: Any = await do(here.world, field.replace("$", f'"{id_of(here.estate.charger)}"'))
    assert [(each["path"], each["code"]) for each in found["problems"]] == [(["input", answer[0]], answer[1])]
    assert (await models.Command.all().count(), here.link.asked) == (0, [])


async def test_not_supported(here: Here) -> None:
    """What only 2.x has words for is refused to a 1.6 charger, naming the version that it speaks."""
    charger = id_of(here.estate.charger)
    at = "2026-11-23T00:00:00Z"
    given = f'{{chargerId: "{charger}", location: "ftp://h/f", installAt: "{at}"}}'
    text = f"""mutation {{ it: updateFirmware(input: {given}) {{
      __typename ... on NotSupported {{ code ocppVersion }} }} }}"""
    answer = (await here.world.data(text))["it"]
    assert answer == {"__typename": "NotSupported", "code": "NOT_SUPPORTED", "ocppVersion": "1.6"}
    assert (await models.Command.all().count(), here.link.asked) == (0, [])
