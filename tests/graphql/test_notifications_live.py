"""ORG-4: notifications live: what is unread first, then each, to its user alone."""

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.test_live import deaf, following
from tests.graphql.test_notifications import FAULT, PAYMENT, READ, everything, news, tell
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

OPERATOR, SUPPORT = UserType.OPERATOR, UserType.SUPPORT
LIVE = operation("notifications_live")


async def test_live(world: World) -> None:
    """ORG-4, API-2: the unread ones, then each new one, then that some were read, on each of the user's sockets."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR, SUPPORT)
    await tell(world, news(estate, FAULT, "First"))
    async with following(world, LIVE) as one, following(world, LIVE) as two:
        for stream in (one, two):
            value = await stream.next()
            assert (value["snapshot"], value["unreadCount"]) == (True, 1)
            assert [each["text"] for each in value["notifications"]] == ["First (One, One)"]
        await tell(world, news(estate, PAYMENT, "Second"))
        for stream in (one, two):
            value = await stream.next()
            assert (value["snapshot"], value["unreadCount"]) == (False, 2)
            assert [each["text"] for each in value["notifications"]] == ["Second (One, One)"]
            assert value["notifications"][0]["subject"]["id"] == id_of(estate.session)
        await world.data(READ, {"selection": {"allMatching": {}}}, as_=OPERATOR)
        for stream in (one, two):
            assert await stream.next() == {"snapshot": False, "unreadCount": 0, "notifications": []}


async def test_a_colleague_hears_nothing(world: World) -> None:
    """ORG-4: what one user is told, another of the same type, or of another organisation, does not hear."""
    ours, theirs = await estate_of(world, world.ours), await estate_of(world, world.theirs)
    await everything(world, OPERATOR)
    await everything(world, OPERATOR, people=world.theirs)
    async with (
        following(world, LIVE, as_=SUPPORT) as colleague,
        following(world, LIVE) as mine,
        following(world, LIVE, people=world.theirs) as stranger,
    ):
        for stream in (colleague, mine, stranger):
            assert await stream.next() == {"snapshot": True, "unreadCount": 0, "notifications": []}
        await tell(world, news(ours, FAULT, "Ours"))
        await tell(world, news(theirs, FAULT, "Theirs"))
        assert [each["text"] for each in (await mine.next())["notifications"]] == ["Ours (One, One)"]
        assert [each["text"] for each in (await stranger.next())["notifications"]] == ["Theirs (One, One)"]
        for stream in (colleague, mine, stranger):
            await stream.silent()


async def test_a_flood_live(world: World) -> None:
    """ORG-4: a flood is ten values, and one more for each time that the last of them stands for more."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR)
    async with following(world, LIVE) as stream:
        await stream.next()
        await tell(world, *(news(estate, FAULT, f"N{number}") for number in range(200)))
        values = [await stream.next() for _ in range(10)]
        assert sorted(each["more"] for value in values for each in value["notifications"]) == [0] * 9 + [190]
        world.clock.pass_by(seconds=1)
        await tell(world, *(news(estate, FAULT, f"N{number}") for number in range(5)))
        (changed,) = (await stream.next())["notifications"]
        assert changed["more"] == 195
        await stream.silent()


async def test_after_a_gap(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """API-2: after an interruption of the bus the unread ones are told again: nothing was missed."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR)
    async with following(world, LIVE) as stream:
        await stream.next()
        async with deaf(world, monkeypatch):
            await tell(world, news(estate, FAULT, "Unheard"))
        value = await stream.next()
        assert (value["snapshot"], value["unreadCount"]) == (True, 1)
        await stream.silent()
    assert await models.Notification.all().count() == 1


async def test_signed_in(sqlite_world: World) -> None:
    """ORG-3: who is not signed in is told nothing."""
    answer = await sqlite_world.ask("{ unreadNotificationCount notificationRules { event } }", as_=None)
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
