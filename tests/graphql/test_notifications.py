"""ORG-4: what users choose to be told, what they are told, and how much of it."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from echarge.domain.notifications import AT_ONCE_MAX, SPELL, NotificationEvent
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations.notification_rules import SITES_MAX
from echarge.operations.notifications import News, notify
from echarge.store import models
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.test_incidents import reported
from tests.graphql.world import NOW, People, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE = UserType
SETTINGS, LIST = operation("user_notifications"), operation("notifications")
CHOOSE = """
mutation ($input: [NotificationRuleInput!]!) {
  it: updateNotificationRules(input: $input) {
    __typename
    ... on NotificationRules { rules { event inPortal byEmail allSites sites { name } } }
    ... on InvalidInput { problems { path code } }
    ... on NotFound { path }
    ... on NotAllowed { needed }
  }
}
"""
READ = """
mutation ($selection: SelectionInput!) {
  it: markNotificationsRead(selection: $selection) {
    __typename
    ... on NotificationsRead { count unreadCount }
    ... on InvalidInput { problems { path code } }
    ... on NotFound { path }
  }
}
"""
FAULT, OFFLINE, REVIEW, INCIDENT, PAYMENT = (
    "CHARGER_FAULTED", "CHARGER_OFFLINE", "SESSION_NEEDS_REVIEW", "INCIDENT_REPORTED", "PAYMENT_FAILED",
)  # fmt: skip


async def choose(world: World, *wishes: dict[str, Any], **who: Any) -> Any:
    """Change the rules of a user."""
    return (await world.data(CHOOSE, {"input": list(wishes)}, **who))["it"]


async def everything(world: World, *user_types: UserType, people: People | None = None, **how: Any) -> None:
    """Let users of these types choose all that they may know of."""
    for user_type in user_types:
        offered = (await world.data(SETTINGS, as_=user_type, people=people))["notificationRules"]
        wishes = [{"event": rule["event"], "inPortal": True, **how} for rule in offered]
        assert (await choose(world, *wishes, as_=user_type, people=people))["__typename"] == "NotificationRules"


async def tell(world: World, *news: News, **how: Any) -> None:
    """Let these things happen at once."""
    await world.runtime.writer.run(partial(notify, now=world.clock.now, news=news, **how))


def news(estate: Estate, event: str, text: str = "It happened", **where: Any) -> News:
    """Return something that happened in the estate."""
    place = {"site_id": estate.site.id, "charger_id": estate.charger.id, "evse_id": estate.evse.id, **where}
    subject = f"ChargingSession:{estate.session.id}"
    return News(estate.organisation.id, NotificationEvent(event), subject, text, **place)


async def told(world: World, **who: Any) -> list[str]:
    """Return the texts that a user is shown, the latest first."""
    found = (await world.data(LIST, **who))["notifications"]
    return [node["text"] for node in found["nodes"]]


async def test_settings_screen(world: World) -> None:
    """ORG-4: one query fills the screen: a rule for each event that one may know of, nothing chosen at first."""
    estate = await estate_of(world, world.ours)
    offered = {
        ADMINISTRATOR: [OFFLINE, FAULT, REVIEW, INCIDENT, PAYMENT],
        OPERATOR: [OFFLINE, FAULT, REVIEW, INCIDENT, PAYMENT],
        SUPPORT: [OFFLINE, FAULT, REVIEW, INCIDENT],
        MAINTENANCE: [OFFLINE, FAULT, INCIDENT],
    }
    for user_type, events in offered.items():
        found = await world.data(SETTINGS, as_=user_type)
        assert [rule["event"] for rule in found["notificationRules"]] == events
        assert not any(rule["inPortal"] or rule["byEmail"] for rule in found["notificationRules"])
        assert found["siteOptions"]["nodes"] == [{"id": id_of(estate.site), "name": "One"}]
        assert found["viewer"]["email"] == f"{user_type.lower()}@ours.example"


async def test_choosing(world: World) -> None:
    """ORG-4: rules are changed event by event, sites are added and removed; what is left out stays; it is audited."""
    one, two = await estate_of(world, world.ours), await estate_of(world, world.ours, "Two")
    sites = {"allSites": False, "addSiteIds": [id_of(two.site), id_of(one.site)]}
    found = await choose(world, {"event": FAULT, "byEmail": True, **sites}, {"event": REVIEW}, as_=SUPPORT)
    rules = {rule["event"]: rule for rule in found["rules"]}
    assert rules[FAULT] == {
        "event": FAULT, "inPortal": True, "byEmail": True, "allSites": False,
        "sites": [{"name": "One"}, {"name": "Two"}],
    }  # fmt: skip
    assert (rules[REVIEW]["inPortal"], rules[REVIEW]["byEmail"], rules[OFFLINE]["inPortal"]) == (True, False, False)
    wish = {"event": FAULT, "inPortal": False, "removeSiteIds": [id_of(two.site)]}
    (rule,) = [rule for rule in (await choose(world, wish, as_=SUPPORT))["rules"] if rule["event"] == FAULT]
    assert (rule["inPortal"], rule["byEmail"], rule["sites"]) == (False, True, [{"name": "One"}])
    entry = await models.AuditEntry.filter(action="updateNotificationRules").order_by("-id").first()
    assert entry is not None
    assert (entry.user_id, entry.details) == (world.ours.users[SUPPORT].id, {"events": [FAULT]})
    assert await models.NotificationRule.all().count() == 2


async def rules() -> list[Any]:
    """Return all that is chosen."""
    return await models.NotificationRule.all().order_by("id").values()


async def test_bad_choices(world: World) -> None:
    """ORG-4: what cannot be chosen is refused at its place, and nothing is changed."""
    ours, theirs = await estate_of(world, world.ours), await estate_of(world, world.theirs)
    await choose(world, {"event": FAULT, "addSiteIds": [id_of(ours.site)]})
    before = await rules()
    expected: list[tuple[list[dict[str, Any]], dict[str, Any]]] = [
        ([], {"problems": [{"path": ["input"], "code": "REQUIRED"}]}),
        ([{"event": FAULT}] * 3, {"problems": [{"path": ["input", "1", "event"], "code": "CONFLICT"}]}),
        (
            [{"event": OFFLINE, "addSiteIds": [id_of(ours.site), id_of(theirs.site)]}],
            {"path": ["input", "0", "addSiteIds"]},
        ),
        ([{"event": OFFLINE}, {"event": FAULT, "addSiteIds": ["x"]}], {"path": ["input", "1", "addSiteIds", "0"]}),
        ([{"event": FAULT, "removeSiteIds": [id_of(theirs.site)]}], {"path": ["input", "0", "removeSiteIds"]}),
        (
            [{"event": FAULT, "addSiteIds": [id_of(ours.site)], "removeSiteIds": [id_of(ours.site)]}],
            {"problems": [{"path": ["input", "0", "addSiteIds"], "code": "CONFLICT"}]},
        ),
        (
            [{"event": FAULT, "addSiteIds": [global_id("Site", number) for number in range(SITES_MAX + 1)]}],
            {"problems": [{"path": ["input", "0", "addSiteIds"], "code": "TOO_LONG"}]},
        ),
    ]
    for wishes, refusal in expected:
        found = await choose(world, *wishes)
        assert {name: value for name, value in found.items() if name != "__typename"} == refusal, wishes
        assert await rules() == before


async def test_choosing_what_one_may_not_know(world: World) -> None:
    """ORG-4, ORG-3: nobody chooses events of what they may not see; the attempt is written down."""
    found = await choose(world, {"event": PAYMENT}, as_=SUPPORT)
    assert found == {"__typename": "NotAllowed", "needed": ["ADMINISTRATOR", "OPERATOR"]}
    found = await choose(world, {"event": REVIEW}, {"event": FAULT}, as_=MAINTENANCE)
    assert found["__typename"] == "NotAllowed"
    assert await rules() == []
    assert await models.AuditEntry.filter(outcome="NOT_ALLOWED", action="updateNotificationRules").count() == 2


async def test_many_sites(sqlite_world: World) -> None:
    """ORG-4: a rule names 500 sites at most; those that were deleted since count no more."""
    world = sqlite_world
    organisation_id = world.ours.organisation.id
    sites = [
        models.Site(organisation_id=organisation_id, name=f"Site {number}", time_zone="UTC") for number in range(502)
    ]
    await world.save(*sites)
    found = await choose(world, {"event": FAULT, "allSites": False, "addSiteIds": list(map(id_of, sites[:500]))})
    assert len(found["rules"][1]["sites"]) == 500
    found = await choose(world, {"event": FAULT, "addSiteIds": [id_of(sites[500])]})
    assert found["problems"] == [{"path": ["input", "0", "addSiteIds"], "code": "TOO_LONG"}]
    await world.runtime.writer.run(lambda tx: sites[0].delete(using_db=tx.db))
    found = await choose(world, {"event": FAULT, "addSiteIds": [id_of(sites[500])]})
    assert len(found["rules"][1]["sites"]) == 500


async def test_told(world: World) -> None:
    """ORG-4: who chose it is told, once, with where and what to look at; nobody else is."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR, SUPPORT)
    await everything(world, OPERATOR, people=world.theirs)
    await tell(world, news(estate, FAULT, "Charger <b>fault</b>"))
    found = await world.data(LIST, as_=SUPPORT)
    row = await models.Notification.get(user_id=world.ours.users[SUPPORT].id)
    assert found["unreadNotificationCount"] == found["notifications"]["totalCount"] == 1
    assert found["notifications"]["nodes"] == [
        {
            "id": global_id("Notification", row.id), "event": FAULT, "text": "Charger <b>fault</b> (One, One)",
            "at": NOW.isoformat(), "more": 0, "readAt": None,
            "subject": {"__typename": "ChargingSession", "id": id_of(estate.session), "reference": "One-Ours"},
        }
    ]  # fmt: skip
    assert await told(world, as_=OPERATOR) == ["Charger <b>fault</b> (One, One)"]
    assert await told(world, as_=ADMINISTRATOR) == await told(world, as_=OPERATOR, people=world.theirs) == []


async def test_rights_when_it_is_written(world: World) -> None:
    """ORG-4, ORG-3: nobody is told of what they may not see, whatever they once chose, nor who is deactivated."""
    estate = await estate_of(world, world.ours)
    await everything(world, *UserType, byEmail=True)
    users = world.ours.users
    users[SUPPORT].user_type = "MAINTENANCE"
    users[OPERATOR].active = False
    await world.save(users[SUPPORT], users[OPERATOR])
    await tell(world, news(estate, PAYMENT), news(estate, REVIEW), news(estate, INCIDENT))
    by_user = {user_type: set[str]() for user_type in UserType}
    for row in await models.Notification.all():
        (user_type,) = [each for each, user in users.items() if user.id == row.user_id]
        by_user[user_type].add(row.event)
    assert by_user == {
        ADMINISTRATOR: {PAYMENT, REVIEW, INCIDENT}, OPERATOR: set(), SUPPORT: {INCIDENT}, MAINTENANCE: {INCIDENT},
    }  # fmt: skip


async def test_rights_when_it_is_read(world: World) -> None:
    """ORG-4, ORG-3: what a user may no longer see is no longer shown, counted, found by its id or its subject."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR)
    await tell(world, news(estate, PAYMENT), news(estate, REVIEW), news(estate, FAULT))
    assert len(await told(world, as_=OPERATOR)) == 3
    payment = await models.Notification.get(event=PAYMENT)
    operator = world.ours.users[OPERATOR]
    operator.user_type = "MAINTENANCE"
    await world.save(operator)
    found = await world.data(LIST, as_=OPERATOR)
    assert (found["unreadNotificationCount"], found["notifications"]["totalCount"]) == (1, 1)
    (node,) = found["notifications"]["nodes"]
    assert (node["event"], node["subject"]) == (FAULT, None)
    query = "query ($id: ID!) { notification(id: $id) { text } node(id: $id) { id } }"
    gone = await world.data(query, {"id": id_of(payment)}, as_=OPERATOR)
    assert gone == {"notification": None, "node": None}


async def test_others(world: World) -> None:
    """ORG-4: a notification is its user's alone, for colleagues as for strangers; so are rules."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR, byEmail=True)
    await tell(world, news(estate, FAULT))
    row = await models.Notification.get()
    query = "query ($id: ID!) { notification(id: $id) { text } node(id: $id) { id } }"
    for who in ({"as_": ADMINISTRATOR}, {"as_": OPERATOR, "people": world.theirs}):
        assert await world.data(query, {"id": id_of(row)}, **who) == {"notification": None, "node": None}
        assert await told(world, **who) == []
        found = (await world.data(READ, {"selection": {"ids": [id_of(row)]}}, **who))["it"]
        assert found == {
            "__typename": "NotFound",
            "path": ["selection", "ids", *([] if "people" not in who else ["0"])],
        }
        found = (await world.data(READ, {"selection": {"allMatching": {}}}, **who))["it"]
        assert found["count"] == 0
        mine = (await world.data(SETTINGS, **who))["notificationRules"]
        assert not any(rule["inPortal"] or rule["byEmail"] for rule in mine)
    assert (await models.Notification.get()).read_at is None


async def test_sites(world: World) -> None:
    """ORG-4: a rule for some sites tells of these alone; what has no site is told to who chose all."""
    one, two = await estate_of(world, world.ours), await estate_of(world, world.ours, "Two")
    await choose(world, {"event": FAULT, "allSites": False, "addSiteIds": [id_of(two.site)]}, as_=OPERATOR)
    await choose(world, {"event": FAULT, "allSites": False}, as_=SUPPORT)
    await choose(world, {"event": FAULT}, as_=MAINTENANCE)
    await tell(world, news(one, FAULT, "A"), news(two, FAULT, "B"))
    await tell(world, news(one, FAULT, "C", site_id=None, charger_id=None, evse_id=None))
    assert await told(world, as_=OPERATOR) == ["B (Two, Two)"]
    assert await told(world, as_=SUPPORT) == []
    assert sorted(await told(world, as_=MAINTENANCE)) == ["A (One, One)", "B (Two, Two)", "C"]


async def test_incident_reported(world: World) -> None:
    """ORG-4: who reports an incident is not told of it; the others are, in the same transaction."""
    await everything(world, OPERATOR, SUPPORT)
    found = await reported(world, as_=OPERATOR)
    assert await told(world, as_=OPERATOR) == []
    (node,) = (await world.data(LIST, as_=SUPPORT))["notifications"]["nodes"]
    assert (node["event"], node["text"]) == (INCIDENT, "Cracked screen")
    assert node["subject"] == {
        "__typename": "Incident", "id": found["id"], "title": "Cracked screen", "status": "OPEN", "priority": "NORMAL",
    }  # fmt: skip


async def test_a_flood(world: World) -> None:
    """ORG-4: a thousand events are ten notifications, one of which counts the rest; five minutes later ten more."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR, SUPPORT)
    await tell(world, *(news(estate, OFFLINE, f"Charger {number}") for number in range(500)))
    for number in range(500, 520):
        await tell(world, news(estate, OFFLINE, f"Charger {number}"))
    await tell(world, *(news(estate, OFFLINE, f"Charger {number}") for number in range(520, 1_000)))
    mine = await models.Notification.filter(user_id=world.ours.users[SUPPORT].id).order_by("-more")
    assert [row.more for row in mine] == [990] + [0] * (AT_ONCE_MAX - 1)
    assert await models.Notification.all().count() == 2 * AT_ONCE_MAX
    await tell(world, news(estate, FAULT))
    assert await models.Notification.all().count() == 2 * (AT_ONCE_MAX + 1)
    world.clock.pass_by(seconds=SPELL.total_seconds())
    await tell(world, *(news(estate, OFFLINE, f"Charger {number}") for number in range(11)))
    assert await models.Notification.filter(event=OFFLINE).count() == 4 * AT_ONCE_MAX


async def test_more_is_news(world: World) -> None:
    """ORG-4: a notification that was read and then stands for more is unread again."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR)
    await tell(world, *(news(estate, FAULT) for _ in range(AT_ONCE_MAX)))
    await world.data(READ, {"selection": {"allMatching": {}}}, as_=OPERATOR)
    await tell(world, news(estate, FAULT))
    found = (await world.data(LIST, {"unread": True}, as_=OPERATOR))["notifications"]
    assert [node["more"] for node in found["nodes"]] == [1]


async def test_statements_of_a_flood(world: World) -> None:
    """ORG-4: telling takes as many statements for a hundred events as for one, and for four users as for one."""
    estate = await estate_of(world, world.ours)
    await everything(world, ADMINISTRATOR)
    with counted(world.runtime.store.writer) as few:
        await tell(world, news(estate, FAULT))
    await everything(world, *UserType)
    world.clock.pass_by(minutes=10)
    with counted(world.runtime.store.writer) as many:
        await tell(world, *(news(estate, FAULT) for _ in range(100)))
    assert len(many) == len(few), many


async def test_reading(world: World) -> None:
    """ORG-4: notifications are marked as read by ids, or all that a search finds but some; the count says how many."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR)
    await tell(world, *(news(estate, FAULT, text) for text in ("Alpha", "Beta", "Gamma", "Delta")))
    ids = {row.text.split()[0]: id_of(row) for row in await models.Notification.all()}

    async def read(**selection: Any) -> Any:
        return (await world.data(READ, {"selection": selection}, as_=OPERATOR))["it"]

    assert await read(ids=[ids["Alpha"]]) == {"__typename": "NotificationsRead", "count": 1, "unreadCount": 3}
    assert await read(ids=[ids["Alpha"], ids["Alpha"]]) == {
        "__typename": "NotificationsRead", "count": 0, "unreadCount": 3,
    }  # fmt: skip
    found = await read(allMatching={"search": "a", "except": [ids["Delta"]]})
    assert (found["count"], found["unreadCount"]) == (2, 1)
    assert (await told(world, as_=OPERATOR))[0:4] != []
    unread = (await world.data(LIST, {"unread": True}, as_=OPERATOR))["notifications"]["nodes"]
    assert [node["id"] for node in unread] == [ids["Delta"]]
    searched = (await world.data(LIST, {"search": "gAM", "unread": False}, as_=OPERATOR))["notifications"]["nodes"]
    assert [(node["id"], node["readAt"]) for node in searched] == [(ids["Gamma"], NOW.isoformat())]
    before = await models.Notification.all().order_by("id").values()
    assert (await read(ids=[]))["problems"] == [{"path": ["selection", "ids"], "code": "REQUIRED"}]
    assert (await read(ids=[ids["Delta"], "nonsense"]))["path"] == ["selection", "ids", "1"]
    assert (await read(ids=[ids["Delta"], global_id("Notification", 1)]))["__typename"] == "NotFound"
    assert (await read(allMatching={"search": "x" * 101}))["__typename"] == "InvalidInput"
    assert await models.Notification.all().order_by("id").values() == before


async def test_by_email_alone(world: World) -> None:
    """ORG-4: what is wanted by e-mail alone is not listed."""
    estate = await estate_of(world, world.ours)
    await choose(world, {"event": FAULT, "inPortal": False, "byEmail": True}, as_=OPERATOR)
    await tell(world, news(estate, FAULT))
    found = await world.data(LIST, as_=OPERATOR)
    assert (found["unreadNotificationCount"], found["notifications"]["totalCount"]) == (0, 0)
    row = await models.Notification.get()
    assert (row.in_portal, row.mail_due) == (False, True)


async def test_pages(world: World) -> None:
    """ORG-4: the list is paged by cursor and by number, the latest first; its statements do not grow with it."""
    estate = await estate_of(world, world.ours)
    await everything(world, OPERATOR)
    texts: Sequence[str] = [f"N{number}" for number in range(10)]
    for text in texts:
        world.clock.pass_by(seconds=1)
        await tell(world, news(estate, FAULT, text))
    with counted(world.runtime.reader) as few:
        page = (await world.data(LIST, {"first": 2}, as_=OPERATOR))["notifications"]
    rest = (await world.data(LIST, {"first": 20, "after": page["pageInfo"]["endCursor"]}, as_=OPERATOR))[
        "notifications"
    ]
    with counted(world.runtime.reader) as many:
        await world.data(LIST, {"first": 20}, as_=OPERATOR)
    shown = [node["text"].split()[0] for node in (*page["nodes"], *rest["nodes"])]
    assert shown == list(texts[::-1])
    assert len(many) == len(few) == 4, many
    assert world.clock.now - timedelta(seconds=10) == NOW
