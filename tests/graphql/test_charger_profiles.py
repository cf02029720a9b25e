"""Charging profiles over the API: asked, refused, shown (NET-6, A91)."""

from typing import Any

import pytest

from echarge.domain.charging_profiles import SetChargingProfile
from echarge.domain.commands import Answer
from echarge.operations.connections import detach
from echarge.store import models
from tests.graphql.charging import Here, charging_place
from tests.graphql.estate import id_of
from tests.graphql.test_commands import dispatching, do
from tests.graphql.test_live import following
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

LIFE = "subscription ($id: ID!) { command(id: $id) { status request answer } }"
PROFILE = 'purpose: DEFAULT, kind: RELATIVE, unit: AMPERE, periods: [{startSeconds: 0, limit: "16.5"}]'


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


def fields_of(charger: str) -> tuple[str, ...]:
    """Return each mutation of this family."""
    return (
        f'setChargingProfile(input: {{chargerId: "{charger}", {PROFILE}}})',
        f'clearChargingProfile(input: {{chargerId: "{charger}"}})',
        f'readCompositeSchedule(input: {{chargerId: "{charger}", durationSeconds: 60}})',
    )


async def test_set(here: Here) -> None:
    """A profile is sent as it was entered, and shown as it was sent."""
    here.link.answers.append(Answer(accepted=True, status="Accepted", details={}, confirmed=True))
    async with dispatching(here.world):
        asked = await do(here.world, fields_of(id_of(here.estate.charger))[0])
        async with following(here.world, LIFE, {"id": asked["id"]}) as stream:
            while (last := await stream.next())["status"] != "CONFIRMED":
                pass
    (request,) = here.link.asked
    assert isinstance(request, SetChargingProfile)
    assert request.profile.periods[0].limit_deci == 165
    assert last["request"]["profile"]["periods"] == [{"starts_s": 0, "limit_deci": 165, "phases": None}]


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
    ("given", "problems"),
    [
        (PROFILE.replace("16.5", "-1"), [["input", "periods", "0", "limit"]]),
        (PROFILE.replace('[{startSeconds: 0, limit: "16.5"}]', "[]"), [["input", "periods"]]),
        (f'{PROFILE}, validTo: "2001-01-01T00:00:00Z"', [["input", "validTo"], ["input", "validTo"]]),
        (f"{PROFILE}, stackLevel: -5", [["input", "stackLevel"]]),
        (PROFILE.replace("DEFAULT", "SESSION"), [["input", "sessionId"]]),
    ],
)
async def test_bad_input(here: Here, given: str, problems: list[Any]) -> None:
    """What is no profile is refused at its place, and nothing is asked."""
    field = f'setChargingProfile(input: {{chargerId: "{id_of(here.estate.charger)}", {given}}})'
    answer = await do(here.world, field)
    assert [each["path"] for each in answer["problems"]] == problems
    assert (await models.Command.all().count(), here.link.asked) == (0, [])
