"""MNT-3: help for each screen, and whom to ask."""

import pytest

from echarge.domain.help import TOPICS, Screen
from echarge.domain.roles import UserType
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

SUPPORT = """
query ($screens: [Screen!]) { support { phone email topics(screens: $screens) { id screen title text } } }
"""


@pytest.mark.parametrize("user_type", UserType)
async def test_support(sqlite_world: World, user_type: UserType) -> None:
    """MNT-3: everybody sees the organisation's own contact, and help for a screen."""
    organisation = sqlite_world.ours.organisation
    organisation.support_phone, organisation.support_email = "+44 20 7946 0000", "help@ours.example"
    await sqlite_world.save(organisation)
    support = (await sqlite_world.data(SUPPORT, {"screens": ["USERS"]}, as_=user_type))["support"]
    assert (support["phone"], support["email"]) == ("+44 20 7946 0000", "help@ours.example")
    assert [topic["id"] for topic in support["topics"]] == ["users-add", "users-types", "users-leave"]
    assert {topic["screen"] for topic in support["topics"]} == {"USERS"}
    everything = (await sqlite_world.data(SUPPORT, as_=user_type))["support"]["topics"]
    assert len(everything) == len(TOPICS)
    theirs = (await sqlite_world.data(SUPPORT, {"screens": []}, people=sqlite_world.theirs))["support"]
    assert theirs == {"phone": "", "email": "", "topics": []}


async def test_nobody_has_signed_in(sqlite_world: World) -> None:
    """Whose support it would be is not known of nobody."""
    answer = await sqlite_world.ask(SUPPORT, as_=None)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]


def test_topics() -> None:
    """Every screen has help, each piece a name of its own, and plain words without markup."""
    assert {topic.screen for topic in TOPICS} == set(Screen)
    assert len({topic.name for topic in TOPICS}) == len(TOPICS)
    for topic in TOPICS:
        assert 30 < len(topic.text) < 600, topic.name
        assert not set("<>*_`[]#{}") & set(topic.text), topic.name
        assert topic.text.endswith("."), topic.name
        assert "  " not in topic.text, topic.name


@pytest.mark.parametrize("field", ["timeZones", "currencies", "auditActions"])
async def test_options_are_for_who_has_signed_in(sqlite_world: World, field: str) -> None:
    """The options of forms are for those who can use the forms."""
    assert (await sqlite_world.data(f"{{ {field} }}", as_=UserType.MAINTENANCE))[field]
    answer = await sqlite_world.ask(f"{{ {field} }}", as_=None)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"]
