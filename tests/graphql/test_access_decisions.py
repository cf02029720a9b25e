"""Why somebody was let in or refused, and whether somebody would be, as the API tells it (ACL-7, ACL-8)."""

from typing import Any

import pytest

from echarge.domain.events import Place, PresentedTag
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations.access import authorise
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import id_of
from tests.graphql.whole_estate import dump_of
from tests.graphql.world import NOW, World
from tests.world import let_in

pytestmark = pytest.mark.anyio

DECISIONS = """query ($filter: AccessDecisionFilter, $search: String, $order: AccessDecisionOrder! = NEWEST) {
  accessDecisions(filter: $filter, search: $search, orderBy: $order) { totalCount nodes {
    door allowed reason message presentedTag profileName tariffName tariffSource expiresAt moreCandidates
    tag { uid } driver { name } evse { number } site { name } profile { name }
    tagToAdd { uid kind } candidates { name outcome message draft profile { name } } } } }"""
PREVIEW = """query ($evse: ID!, $who: WhoInput!, $at: DateTime, $draft: AccessDraftInput) {
  it: accessPreview(evseId: $evse, who: $who, at: $at, draft: $draft) { __typename
    ... on AccessPreview { allowed reason message profileName byDraft expiresAt moreCandidates
      evse { number } profile { name } tariff { name chosenBy } referenceCost { amount currency }
      hold { amount currency } candidates { name outcome draft } }
    ... on InvalidInput { problems { path code } } ... on NotFound { path } ... on NameTaken { name }
    ... on NotAllowed { needed } } }"""


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger with a driver who may charge there, on each database in turn."""
    return await charging_place(world)


async def evse_of(here: Here) -> models.Evse:
    """Return the charger's EVSE."""
    return await models.Evse.get(charger_id=here.estate.charger.id, number=1)


async def shown(here: Here, *uids: str) -> None:
    """Show tags to the charger."""
    for uid in uids:
        await authorise(here.world.runtime, here.station, PresentedTag(uid), Place(1, 1))
        here.world.clock.pass_by(minutes=1)


async def decisions(here: Here, **variables: Any) -> list[dict[str, Any]]:
    """Return the decisions that are listed."""
    found = (await here.world.data(DECISIONS, variables))["accessDecisions"]
    assert found["totalCount"] == len(found["nodes"])
    nodes: list[dict[str, Any]] = found["nodes"]
    return nodes


async def preview(here: Here, who: dict[str, str], *, as_: UserType = UserType.OPERATOR, **more: Any) -> Any:
    """Return what would be decided."""
    variables = {"evse": id_of(await evse_of(here)), "who": who, **more}
    return (await here.world.data(PREVIEW, variables, as_=as_))["it"]


async def test_acl_8_what_was_decided(here: Here) -> None:
    """ACL-8: what won, at which price, and why the others failed; an unknown tag with what is needed to add it."""
    estate = here.estate
    await here.world.runtime.writer.run(lambda tx: let_in(tx, estate.site, estate.tag, name="Out of force"))
    await (
        models.AccessProfile.filter(name="Out of force").using_db(here.world.runtime.store.writer).update(active=False)
    )
    await shown(here, estate.tag.uid, "stranger")
    refused, allowed = await decisions(here)
    assert refused == {
        "door": "CHARGER", "allowed": False, "reason": "UNKNOWN", "message": "This tag is not known.",
        "presentedTag": "stranger", "profileName": None, "tariffName": None, "tariffSource": None, "expiresAt": None,
        "moreCandidates": 0, "tag": None, "driver": None, "evse": {"number": 1}, "site": {"name": "One"},
        "profile": None, "tagToAdd": {"uid": "stranger", "kind": "RFID_CARD"}, "candidates": [],
    }  # fmt: skip
    assert allowed == {
        "door": "CHARGER", "allowed": True, "reason": "ACCEPTED", "message": "They may charge.",
        "presentedTag": estate.tag.uid, "profileName": "At One", "tariffName": "One", "tariffSource": "SITE",
        "expiresAt": None, "moreCandidates": 0, "tag": {"uid": estate.tag.uid}, "driver": {"name": "One"},
        "evse": {"number": 1}, "site": {"name": "One"}, "profile": {"name": "At One"}, "tagToAdd": None,
        "candidates": [
            {"name": "At One", "outcome": "WON", "message": "It lets them in.", "draft": False,
             "profile": {"name": "At One"}},
            {"name": "Out of force", "outcome": "INACTIVE", "message": "It is not active.", "draft": False,
             "profile": {"name": "Out of force"}},
        ],
    }  # fmt: skip


async def test_acl_8_the_tag_was_added(here: Here) -> None:
    """E10: once the tag is known there is nothing to add; a profile that was deleted is still told of by name."""
    await shown(here, "stranger", here.estate.tag.uid)
    mine = {"organisation_id": here.estate.organisation.id}
    await here.world.save(models.Tag(**mine, uid="Stranger", uid_key="STRANGER", kind="RFID_CARD"))
    profile = await models.AccessProfile.get(name="At One")
    field = f'deleteAccessProfile(id: "{id_of(profile)}") {{ __typename }}'
    assert await here.world.data(f"mutation {{ it: {field} }}") == {"it": {"__typename": "Deleted"}}
    allowed, refused = await decisions(here)
    assert (refused["tagToAdd"], refused["tag"]) == (None, None)
    assert (allowed["profile"], allowed["profileName"]) == (None, "At One")
    assert allowed["candidates"][0]["profile"] is None


async def test_acl_8_filters(here: Here) -> None:
    """ACL-8: decisions are found by who, where, when, what came of it, and the tag that was presented."""
    estate, evse = here.estate, await evse_of(here)
    await shown(here, estate.tag.uid, "stranger", "0A1B")
    start = f'startCharging(evseId: "{id_of(evse)}", for: {{driverId: "{id_of(estate.driver)}"}}) {{ __typename }}'
    await here.world.data(f"mutation {{ it: {start} }}")
    own, other = id_of(estate.driver), global_id("Driver", 4711)
    asked: dict[str, dict[str, Any]] = {
        "all": {},
        "his": {"filter": {"driverIds": [own]}},
        "another's": {"filter": {"driverIds": [other]}},
        "by his tag": {"filter": {"tagIds": [id_of(estate.tag)]}},
        "refused": {"filter": {"allowed": False}},
        "unknown": {"filter": {"reasons": ["UNKNOWN"]}},
        "unknown or let in": {"filter": {"reasons": ["UNKNOWN", "ACCEPTED"]}},
        "remote": {"filter": {"doors": ["REMOTE"]}},
        "here": {"filter": {"siteIds": [id_of(estate.site)], "evseIds": [id_of(evse)]}},
        "at the charger": {"filter": {"chargerIds": [id_of(estate.charger)], "doors": ["CHARGER"]}},
        "in the first minutes": {"filter": {"to": at(122).isoformat()}},
        "later": {"filter": {"from": at(122).isoformat()}},
        "this tag": {"search": "STRANGER"},
        "a part of a known tag": {"search": estate.tag.uid[:3].lower()},
        "a part of an unknown one": {"search": "strang"},
        "nothing": {"filter": {"evseIds": []}},
        "a poisoned search": {"search": "\0"},
    }
    counts = {name: len(await decisions(here, **variables)) for name, variables in asked.items()}
    assert counts == {
        "all": 4, "his": 2, "another's": 0, "by his tag": 1, "refused": 2, "unknown": 2, "unknown or let in": 4,
        "remote": 1, "here": 4, "at the charger": 3, "in the first minutes": 2, "later": 2, "this tag": 1,
        "a part of a known tag": 1, "a part of an unknown one": 0, "nothing": 0, "a poisoned search": 0,
    }  # fmt: skip
    oldest = await decisions(here, order="OLDEST")
    assert [each["presentedTag"] for each in oldest] == [estate.tag.uid, "stranger", "0A1B", None]


async def test_acl_8_where_people_look(here: Here) -> None:
    """ACL-8: the decisions on a driver, on a tag and at an EVSE are listed there; Maintenance sees none."""
    await shown(here, here.estate.tag.uid, "stranger")
    evse, part = await evse_of(here), "accessDecisions { totalCount nodes { reason } }"
    query = (
        f'{{ driver(id: "{id_of(here.estate.driver)}") {{ {part} }} tag(id: "{id_of(here.estate.tag)}") {{ {part} }}'
        f' evse(id: "{id_of(evse)}") {{ {part} }} accessDecisions {{ totalCount }} }}'
    )
    accepted, unknown = {"reason": "ACCEPTED"}, {"reason": "UNKNOWN"}
    expected = {
        "driver": {"accessDecisions": {"totalCount": 1, "nodes": [accepted]}},
        "tag": {"accessDecisions": {"totalCount": 1, "nodes": [accepted]}},
        "evse": {"accessDecisions": {"totalCount": 2, "nodes": [unknown, accepted]}},
        "accessDecisions": {"totalCount": 2},
    }
    for user_type in (UserType.ADMINISTRATOR, UserType.OPERATOR, UserType.SUPPORT):
        assert await here.world.data(query, as_=user_type) == expected
    unseen = {"driver": None, "tag": None, "evse": {"accessDecisions": None}, "accessDecisions": None}
    assert await here.world.data(query, as_=UserType.MAINTENANCE) == unseen


async def test_acl_8_remote_refusal(here: Here) -> None:
    """ACL-8: a remote start that is refused says why as data, and what came near; Maintenance is told the reason."""
    frame = models.ProfileTimeFrame.all().using_db(here.world.runtime.store.writer)
    await frame.update(starts_minute=0, ends_minute=60)
    evse = await evse_of(here)
    start = f'startCharging(evseId: "{id_of(evse)}", for: {{driverId: "{id_of(here.estate.driver)}"}})'
    query = f"mutation {{ it: {start} {{ ... on AccessRefused {{ code reason candidates {{ name outcome }} }} }} }}"
    refused = {"code": "ACCESS_REFUSED", "reason": "OUTSIDE_HOURS"}
    candidates = [{"name": "At One", "outcome": "OUTSIDE_HOURS"}]
    assert (await here.world.data(query))["it"] == {**refused, "candidates": candidates}
    assert (await here.world.data(query, as_=UserType.MAINTENANCE))["it"] == {**refused, "candidates": None}
    assert await models.Command.all().count() == 0
    assert {each["door"] for each in await decisions(here, filter={"allowed": False})} == {"REMOTE"}
    audit = await models.AuditEntry.filter(action="startCharging")
    assert [entry.outcome for entry in audit] == ["ACCESS_REFUSED"] * 2


async def test_acl_8_preview(here: Here) -> None:
    """ACL-8: could they charge, under which profile, at what price; and for whom not, and why."""
    estate = here.estate
    found = await preview(here, {"tag": estate.tag.uid.lower()})
    assert found == {
        "__typename": "AccessPreview", "allowed": True, "reason": "ACCEPTED", "message": "They may charge.",
        "profileName": "At One", "byDraft": False, "expiresAt": None, "moreCandidates": 0, "evse": {"number": 1},
        "profile": {"name": "At One"}, "tariff": {"name": "One", "chosenBy": "SITE"},
        "referenceCost": {"amount": "4.31", "currency": "GBP"}, "hold": None,
        "candidates": [{"name": "At One", "outcome": "WON", "draft": False}],
    }  # fmt: skip
    asked: dict[str, dict[str, str]] = {
        "tag": {"tagId": id_of(estate.tag)},
        "driver": {"driverId": id_of(estate.driver)},
        "in the app": {"appDriverId": id_of(estate.driver)},
        "vehicle": {"vehicleId": id_of(estate.vehicle)},
        "the public": {"channel": "WEB"},
        "nobody": {"tag": "nobody"},
    }
    reasons = {name: (await preview(here, who))["reason"] for name, who in asked.items()}
    assert reasons == {
        "tag": "ACCEPTED", "driver": "ACCEPTED", "in the app": "ACCEPTED", "vehicle": "NO_TAG",
        "the public": "CHANNEL_CLOSED", "nobody": "UNKNOWN",
    }  # fmt: skip
    assert await models.AccessDecision.all().count() == 0


async def test_acl_8_preview_at_a_time(here: Here) -> None:
    """ACL-8, E7, E8: a preview is about the hour that it asks for, and says until when it is true."""
    await (
        models.ProfileTimeFrame.all()
        .using_db(here.world.runtime.store.writer)
        .update(starts_minute=22 * 60, ends_minute=6 * 60)
    )
    who = {"driverId": id_of(here.estate.driver)}
    by_day = await preview(here, who)
    assert (by_day["allowed"], by_day["reason"], by_day["tariff"]) == (False, "OUTSIDE_HOURS", None)
    by_night = await preview(here, who, at="2026-03-02T23:00:00Z")
    assert (by_night["allowed"], by_night["expiresAt"]) == (True, "2026-03-03T06:01:00+00:00")


async def test_acl_8_a_session_under_way(here: Here) -> None:
    """E13: a tag that charges now could not begin now; another day it could."""
    await here.world.save(here.estate.tag.update_from_dict({"sessions_max": 1}))
    await here.begin(at(0), evse=2)
    who = {"tagId": id_of(here.estate.tag)}
    assert (await preview(here, who))["reason"] == "CONCURRENT"
    assert (await preview(here, who, at="2026-03-09T12:00:00Z"))["reason"] == "ACCEPTED"


async def test_acl_8_preview_of_a_new_profile(here: Here) -> None:
    """ACL-8: a profile that was not saved yet counts as if it were, by the rules of saving; nothing stays."""
    estate = here.estate
    before = await dump_of(estate.organisation.id)
    mine: dict[str, Any] = {"name": "Night", "publicAccess": {"webPayments": True}, "preAuthAmount": "30"}
    mine["places"] = {"sites": {"ids": [id_of(estate.site)]}}
    found = await preview(here, {"channel": "WEB"}, draft={"create": mine})
    assert (found["allowed"], found["byDraft"], found["profile"], found["profileName"]) == (True, True, None, "Night")
    assert found["hold"] == {"amount": "30.00", "currency": "GBP"}
    assert found["candidates"] == [{"name": "Night", "outcome": "WON", "draft": True}]
    named = {**mine, "members": {"tags": {"ids": [id_of(estate.tag)]}}}
    closer = await preview(here, {"tag": estate.tag.uid}, draft={"create": named})
    assert [(each["name"], each["outcome"]) for each in closer["candidates"]] == [
        ("Night", "WON"), ("At One", "LESS_SPECIFIC_PERSON"),
    ]  # fmt: skip
    assert await dump_of(estate.organisation.id) == before


async def test_acl_8_preview_of_an_edit(here: Here) -> None:
    """ACL-8: a stored profile with changes counts in its stead: his hours, his members, or out of force."""
    profile = await models.AccessProfile.get(name="At One")
    who, before = {"driverId": id_of(here.estate.driver)}, await dump_of(here.estate.organisation.id)
    edits: dict[str, tuple[dict[str, Any], str, bool]] = {
        "as it is": ({}, "ACCEPTED", True),
        "other hours": ({"timeFrames": [{"startsAt": "22:00", "endsAt": "06:00"}]}, "OUTSIDE_HOURS", False),
        "out of force": ({"active": False}, "NOT_NAMED", False),
        "without him": (
            {"members": {"remove": {"drivers": {"ids": [id_of(here.estate.driver)]}}}}, "NOT_NAMED", False,
        ),
        "elsewhere": (
            {"places": {"remove": {"sites": {"ids": [id_of(here.estate.site)]}}}}, "NOT_AT_THIS_SITE", False,
        ),
    }  # fmt: skip
    for name, (edit, reason, by_draft) in edits.items():
        found = await preview(here, who, draft={"update": {"id": id_of(profile), "input": edit}})
        assert (name, found["reason"], found["byDraft"]) == (name, reason, by_draft)
        assert [each["draft"] for each in found["candidates"]] == [True]
    assert await dump_of(here.estate.organisation.id) == before


async def test_acl_8_drafts_that_cannot_be(here: Here) -> None:
    """ACL-8: what saving a draft would refuse, the preview refuses; drafts are for who may change profiles."""
    who = {"channel": "APP"}
    upside_down = {"name": "P", "timeFrames": [{"startsAt": "09:00", "endsAt": "09:00"}]}
    answer = await preview(here, who, draft={"create": upside_down})
    assert answer == {
        "__typename": "InvalidInput",
        "problems": [{"path": ["input", "timeFrames", "0", "endsAt"], "code": "CONFLICT"}],
    }
    taken = await preview(here, who, draft={"create": {"name": "at one"}})
    assert taken == {"__typename": "NameTaken", "name": "at one"}
    nowhere = await preview(here, who, draft={"update": {"id": global_id("AccessProfile", 4711), "input": {}}})
    assert nowhere["__typename"] == "NotFound"
    refused = await preview(here, who, as_=UserType.SUPPORT, draft={"create": {"name": "P"}})
    assert refused == {"__typename": "NotAllowed", "needed": ["ADMINISTRATOR", "OPERATOR"]}
    assert (await preview(here, who, as_=UserType.SUPPORT))["reason"] == "CHANNEL_CLOSED"
    assert await preview(here, who, as_=UserType.MAINTENANCE) is None


async def test_acl_8_decisions_outlast_a_move(here: Here) -> None:
    """ACL-8: a site whose charger has moved away stays while decisions tell of it, then while sessions do."""
    estate, writer = here.estate, here.world.runtime.store.writer
    await shown(here, "stranger")
    mine = {"organisation_id": estate.organisation.id}
    await here.world.save(other := models.Site(**mine, name="Other", time_zone="Europe/London"))
    for model in (models.Charger, models.Evse):
        await model.filter(site_id=estate.site.id).using_db(writer).update(site_id=other.id)
    query = f'mutation {{ it: deleteSite(id: "{id_of(estate.site)}") {{ __typename ... on InUse {{ count }} }} }}'
    assert await here.world.data(query) == {"it": {"__typename": "InUse", "count": 1}}
    await here.begin(at(0))
    assert await here.world.data(query) == {"it": {"__typename": "InUse", "count": 1}}
    assert [each["site"] for each in await decisions(here, filter={"allowed": False})] == [{"name": "One"}] * 2


async def test_acl_8_support_sees_no_prices(here: Here) -> None:
    """ORG-3: Support sees why, and neither tariff nor hold."""
    found = await preview(here, {"tag": here.estate.tag.uid}, as_=UserType.SUPPORT)
    assert (found["allowed"], found["tariff"], found["referenceCost"], found["hold"]) == (True, None, None, None)


async def test_acl_8_of_others(here: Here) -> None:
    """API-3: what is another organisation's is not found, and its tag is a stranger."""
    theirs = await charging_place(here.world, here.world.theirs, "Two")
    evse = id_of(await models.Evse.get(charger_id=theirs.estate.charger.id))
    variables = {"evse": evse, "who": {"channel": "WEB"}}
    assert (await here.world.data(PREVIEW, variables))["it"] == {"__typename": "NotFound", "path": ["evseId"]}
    paths = {
        name: (await preview(here, {name: id_of(row)}))["path"]
        for name, row in {
            "tagId": theirs.estate.tag, "driverId": theirs.estate.driver, "vehicleId": theirs.estate.vehicle,
        }.items()
    }  # fmt: skip
    assert paths == {name: ["who", name] for name in ("tagId", "driverId", "vehicleId")}
    assert (await preview(here, {"tag": theirs.estate.tag.uid}))["reason"] == "UNKNOWN"
    await shown(theirs, "stranger")
    assert await decisions(here) == []
    assert here.world.clock.now > NOW


async def test_d23_what_would_have_to_be_held(here: Here) -> None:
    """D23: a preview says that a driver without a payment method is refused, and what would have to be held of him."""
    estate = here.estate
    mine, now = {"organisation_id": estate.organisation.id}, here.world.runtime.now()
    profile = await models.AccessProfile.get(name="At One")
    profile.hold_minor, profile.hold_currency = 2_000, "GBP"
    await here.world.save(profile)
    who = {"driverId": id_of(estate.driver)}
    found = await preview(here, who)
    assert (found["allowed"], found["reason"], found["hold"]) == (
        False, "NO_PAYMENT_METHOD", {"amount": "20.00", "currency": "GBP"},
    )  # fmt: skip
    assert found["message"] == "An amount has to be held before they charge here, and no payment method is saved."
    assert found["candidates"] == [{"name": "At One", "outcome": "WON", "draft": False}]
    await here.world.save(
        models.SavedMethod(**mine, driver_id=estate.driver.id, provider="TEST", ref="m", created_at=now, chosen_at=now)
    )
    found = await preview(here, who)
    assert (found["allowed"], found["hold"]) == (True, {"amount": "20.00", "currency": "GBP"})
    assert (await preview(here, who, as_=UserType.SUPPORT))["hold"] is None
