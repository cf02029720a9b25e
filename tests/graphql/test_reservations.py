"""Reservations over the API: asked, shown, cancelled, refused (NET-6, A89)."""

from datetime import timedelta

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer
from echarge.domain.roles import UserType
from echarge.operations.connections import detach
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import id_of
from tests.graphql.test_commands import dispatching, do, evse_of, start
from tests.graphql.test_live import following
from tests.graphql.world import NOW, World

pytestmark = pytest.mark.anyio

LIFE = "subscription ($id: ID!) { command(id: $id) { status } }"
SHOWN = """query ($id: ID!) { evse(id: $id) { status reservation {
  id status expiresAt endedAt tag { uid } evse { number } charger { name } session { reference } } } }"""
UNTIL = (NOW + timedelta(hours=1)).isoformat()


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


async def reserve_field(here: Here) -> str:
    """Return the mutation that reserves the first EVSE."""
    evse, tag = await evse_of(here), id_of(here.estate.tag)
    return f'reserveEvse(evseId: "{evse}", tagId: "{tag}", until: "{UNTIL}")'


async def test_reserve_show_and_cancel(here: Here) -> None:
    """An EVSE is kept, shows it, is started for nobody from afar, and is let go of; its tag is for who sees tags."""
    world, evse = here.world, await evse_of(here)
    async with dispatching(world):
        asked = await do(world, await reserve_field(here), as_=UserType.MAINTENANCE)
        async with following(world, LIFE, {"id": asked["id"]}) as stream:
            while (await stream.next())["status"] != "ACCEPTED":
                pass
            await here.status(at(121), EvseStatus.RESERVED)
            assert (await stream.next())["status"] == "CONFIRMED"
            await stream.ended()
        shown = (await world.data(SHOWN, {"id": evse}))["evse"]
        assert (shown["status"], shown["reservation"]["status"]) == ("RESERVED", "ACTIVE")
        assert shown["reservation"]["tag"] == {"uid": here.estate.tag.uid}
        assert (shown["reservation"]["expiresAt"], shown["reservation"]["endedAt"]) == (UNTIL, None)
        unseen = (await world.data(SHOWN, {"id": evse}, as_=UserType.MAINTENANCE))["evse"]["reservation"]
        assert (unseen["status"], unseen["tag"], unseen["session"]) == ("ACTIVE", None, None)
        busy = await do(world, start(evse, driverId=id_of(here.estate.driver)))
        assert busy["__typename"] == "ConnectorBusy"
        reservation = shown["reservation"]["id"]
        here.link.answers.append(Answer(accepted=True, status="Accepted", details={}, confirmed=True))
        asked = await do(world, f'cancelReservation(reservationId: "{reservation}")')
        async with following(world, LIFE, {"id": asked["id"]}) as stream:
            while (await stream.next())["status"] != "CONFIRMED":
                pass
    assert (await world.data(SHOWN, {"id": evse}))["evse"]["reservation"] is None
    query = "query ($id: ID!) { reservation(id: $id) { status endedAt } }"
    over = (await world.data(query, {"id": reservation}))["reservation"]
    assert (over["status"], over["endedAt"] is not None) == ("CANCELLED", True)
    again = await do(world, f'cancelReservation(reservationId: "{reservation}")')
    assert [problem["code"] for problem in again["problems"]] == ["CONFLICT"]


async def test_refused(here: Here) -> None:
    """Who may not charge, what is another's, what is away, and times that cannot be: refused, and nothing is asked."""
    world, field = here.world, await reserve_field(here)
    assert await do(world, field, people=world.theirs) == {"__typename": "NotFound", "path": ["evseId"]}
    late = await do(world, field.replace(UNTIL, "2099-01-01T00:00:00Z"))
    assert [(problem["path"], problem["code"]) for problem in late["problems"]] == [(["until"], "OUT_OF_RANGE")]
    await world.save(here.estate.tag.update_from_dict({"status": "BLOCKED"}))
    assert await do(world, field) == {"__typename": "AccessRefused", "reason": "BLOCKED"}
    await detach(world.runtime, here.station)
    assert (await do(world, field))["__typename"] == "ChargerOffline"
    assert (await models.Command.all().count(), await models.Reservation.all().count(), here.link.asked) == (0, 0, [])
