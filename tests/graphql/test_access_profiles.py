"""Access profiles as data: made, changed, copied, deleted (ACL-1 … ACL-4)."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.store import models
from tests.graphql.crowd import WAYS_OF_REFUSING, column, contents, it
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

PROFILE = """
  ... on AccessProfile {
    id name active version
    publicAccess { webPayments contactless mobileApp }
    tariff { name }
    preAuthAmount { amount currency }
    timeFrames { days startsAt endsAt }
    memberSummary { text }
    placeSummary { text }
  }
"""
CREATE = f"""
mutation ($input: CreateAccessProfileInput!) {{
  it: createAccessProfile(input: $input) {{ {PROFILE} {WAYS_OF_REFUSING} }}
}}
"""
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateAccessProfileInput!) {{
  it: updateAccessProfile(id: $id, expectedVersion: $version, input: $input) {{ {PROFILE} {WAYS_OF_REFUSING} }}
}}
"""
COPY = f"""
mutation ($id: ID!, $name: String!) {{ it: copyAccessProfile(id: $id, name: $name) {{ {PROFILE} {WAYS_OF_REFUSING} }} }}
"""
ACTIVATE = f"mutation ($id: ID!) {{ it: activateAccessProfile(id: $id) {{ {PROFILE} {WAYS_OF_REFUSING} }} }}"
DEACTIVATE = f"mutation ($id: ID!) {{ it: deactivateAccessProfile(id: $id) {{ {PROFILE} {WAYS_OF_REFUSING} }} }}"
DELETE = f"""
mutation ($id: ID!) {{ it: deleteAccessProfile(id: $id) {{ ... on Deleted {{ archived }} {WAYS_OF_REFUSING} }} }}
"""
MEMBERS = f"""
mutation ($id: ID!, $add: ProfileMembersInput, $remove: ProfileMembersInput) {{
  it: changeAccessProfileMembers(id: $id, add: $add, remove: $remove) {{ {PROFILE} {WAYS_OF_REFUSING} }}
}}
"""
PLACES = f"""
mutation ($id: ID!, $add: ProfilePlacesInput, $remove: ProfilePlacesInput) {{
  it: changeAccessProfilePlaces(id: $id, add: $add, remove: $remove) {{ {PROFILE} {WAYS_OF_REFUSING} }}
}}
"""
TABLES = (models.AccessProfile, models.ProfileTimeFrame, models.ProfileMember, models.ProfilePlace)
WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]


def whole(estate: Estate, group: models.DriverGroup) -> dict[str, Any]:
    """Return a profile with everything, as the guide's form gives it."""
    return {
        "name": "LumiraDX 1",
        "publicAccess": {"webPayments": True},
        "tariffId": id_of(estate.tariff),
        "preAuthAmount": "40.00",
        "timeFrames": [
            {"days": ["SATURDAY", "MONDAY", "MONDAY"], "startsAt": "08:30", "endsAt": "18:00"},
            {"startsAt": "22:00", "endsAt": "06:00"},
        ],
        "members": {
            "drivers": {"ids": [id_of(estate.driver)]},
            "groups": {"ids": [id_of(group)]},
            "tags": {"allMatching": {"search": estate.tag.uid}},
        },
        "places": {"evses": {"ids": [id_of(estate.evse)]}},
    }


async def group_named(world: World, name: str) -> models.DriverGroup:
    """Store an empty group."""
    group = models.DriverGroup(organisation_id=world.ours.organisation.id, name=name, name_key=name.casefold())
    await world.save(group)
    return group


async def test_create_whole(world: World) -> None:
    """ACL-1 … ACL-6: one mutation saves a profile with all that the guide's form has."""
    estate, group = await estate_of(world, world.ours), await group_named(world, "Visitors")
    made = await it(world, CREATE, input=whole(estate, group))
    assert made.pop("id")
    assert made == {
        "name": "LumiraDX 1",
        "active": True,
        "version": 1,
        "publicAccess": {"webPayments": True, "contactless": False, "mobileApp": False},
        "tariff": {"name": "One"},
        "preAuthAmount": {"amount": "40.00", "currency": "GBP"},
        "timeFrames": [
            {"days": ["MONDAY", "SATURDAY"], "startsAt": "08:30", "endsAt": "18:00"},
            {"days": WEEK, "startsAt": "22:00", "endsAt": "06:00"},
        ],
        "memberSummary": {"text": "1 driver, 1 group of drivers, 1 token selected"},
        "placeSummary": {"text": "1 charger selected"},
    }
    entry = await models.AuditEntry.get(action="createAccessProfile")
    added = {"DRIVER": 1, "GROUP": 1, "TAG": 1}
    assert entry.details == {"members_added": added, "places": {"before": 0, "after": 1}, "name": "LumiraDX 1"}


async def test_create_with_a_name_alone(world: World) -> None:
    """ACL-2, ACL-4: nobody public, all days from 00:00 to 23:59, and no amount of its own, unless said."""
    made = await it(world, CREATE, input={"name": "Staff"})
    assert made["publicAccess"] == {"webPayments": False, "contactless": False, "mobileApp": False}
    assert made["timeFrames"] == [{"days": WEEK, "startsAt": "00:00", "endsAt": "23:59"}]
    assert (made["active"], made["tariff"], made["preAuthAmount"]) == (True, None, None)
    assert (made["memberSummary"]["text"], made["placeSummary"]["text"]) == ("Nothing selected", "Nothing selected")


async def test_names(world: World) -> None:
    """ACL-1: a name is unique whatever its case; another organisation may have it too."""
    made = await it(world, CREATE, input={"name": "Straße"})
    taken = await it(world, CREATE, input={"name": "STRASSE "})
    assert (taken["code"], taken["name"]) == ("NAME_TAKEN", "STRASSE")
    assert (await it(world, COPY, id=made["id"], name="strasse"))["code"] == "NAME_TAKEN"
    other = await it(world, CREATE, input={"name": "Other"})
    assert (await it(world, UPDATE, id=other["id"], version=1, input={"name": "STRASSE"}))["code"] == "NAME_TAKEN"
    assert (await it(world, UPDATE, id=made["id"], version=1, input={"name": "STRASSE"}))["name"] == "STRASSE"
    theirs = await world.data(CREATE, {"input": {"name": "Straße"}}, people=world.theirs)
    assert theirs["it"]["name"] == "Straße"
    long = "\N{GREEK SMALL LETTER IOTA WITH DIALYTIKA AND TONOS}" * 200
    assert (await it(world, CREATE, input={"name": long}))["name"] == long
    assert await column(models.AccessProfile, "name", organisation_id=world.ours.organisation.id) == sorted(
        ["Other", "STRASSE", long]
    )


async def test_update(world: World) -> None:
    """ACL-1: what is given is changed, the rest stays; once for each version."""
    estate, group = await estate_of(world, world.ours), await group_named(world, "Visitors")
    made = await it(world, CREATE, input=whole(estate, group))
    change = {"publicAccess": {"contactless": True}, "active": False, "timeFrames": [{"days": ["SUNDAY"]}]}
    changed = await it(world, UPDATE, id=made["id"], version=1, input=change)
    assert changed == made | {
        "active": False,
        "version": 2,
        "publicAccess": {"webPayments": True, "contactless": True, "mobileApp": False},
        "timeFrames": [{"days": ["SUNDAY"], "startsAt": "00:00", "endsAt": "23:59"}],
    }
    assert (await it(world, UPDATE, id=made["id"], version=1, input={"name": "B"}))["code"] == "OUTDATED"
    nothing = {"tariffId": None, "preAuthAmount": None}
    bare = await it(world, UPDATE, id=made["id"], version=2, input=nothing)
    assert (bare["tariff"], bare["preAuthAmount"], bare["version"]) == (None, None, 3)
    assert (await it(world, UPDATE, id=made["id"], version=3, input={}))["version"] == 3


async def test_update_with_picks(world: World) -> None:
    """ACL-5, ACL-6: saving the form adds and removes members and places; they leave the version as it is."""
    estate, group = await estate_of(world, world.ours), await group_named(world, "Visitors")
    made = await it(world, CREATE, input=whole(estate, group))
    picks = {
        "members": {"remove": {"drivers": {"allMatching": {}}}, "add": {"vehicles": {"ids": [id_of(estate.vehicle)]}}},
        "places": {"add": {"sites": {"ids": [id_of(estate.site)]}}},
    }
    changed = await it(world, UPDATE, id=made["id"], version=1, input=picks)
    assert changed["memberSummary"]["text"] == "1 group of drivers, 1 vehicle, 1 token selected"
    assert (changed["placeSummary"]["text"], changed["version"]) == ("1 site selected", 1)
    assert (await it(world, UPDATE, id=made["id"], version=1, input=picks | {"name": "B"}))["version"] == 2


async def test_hold(world: World) -> None:
    """ACL-3: the hold is in the tariff's currency, or the organisation's, and never silently becomes other money."""
    mine = {"organisation_id": world.ours.organisation.id, "name_key": ""}
    yen = models.Tariff(**mine | {"name_key": "yen"}, name="Yen", currency="JPY")
    euro = models.Tariff(**mine | {"name_key": "euro"}, name="Euro", currency="EUR")
    await world.save(yen, euro)
    given: dict[str, Any] = {"name": "A", "tariffId": id_of(yen), "preAuthAmount": "4000"}
    made = await it(world, CREATE, input=given)
    assert made["preAuthAmount"] == {"amount": "4000", "currency": "JPY"}
    half = await it(world, CREATE, input=given | {"name": "B", "preAuthAmount": "0.5"})
    assert half["problems"][0]["path"] == ["input", "preAuthAmount"]
    for tariff_id in (id_of(euro), None):
        refused = await it(world, UPDATE, id=made["id"], version=1, input={"tariffId": tariff_id})
        assert (refused["problems"][0]["path"], refused["problems"][0]["code"]) == (["input", "tariffId"], "CONFLICT")
    anew = await it(world, UPDATE, id=made["id"], version=1, input={"tariffId": id_of(euro), "preAuthAmount": "12.5"})
    assert anew["preAuthAmount"] == {"amount": "12.50", "currency": "EUR"}
    assert (await it(world, CREATE, input={"name": "C", "preAuthAmount": 0}))["preAuthAmount"] == {
        "amount": "0.00",
        "currency": "GBP",
    }
    await world.data("mutation ($id: ID!) { removeTariff(id: $id) { __typename } }", {"id": id_of(euro)})
    query = "query ($id: ID!) { accessProfile(id: $id) { tariff { id } preAuthAmount { amount currency } version } }"
    left = (await world.data(query, {"id": made["id"]}))["accessProfile"]
    assert left == {"tariff": None, "preAuthAmount": {"amount": "12.50", "currency": "EUR"}, "version": 3}


async def test_hold_and_currency(world: World) -> None:
    """ACL-3: an organisation with an amount to hold keeps its currency."""
    await it(world, CREATE, input={"name": "A", "preAuthAmount": "10"})
    query = """mutation {
      updateOrganisation(expectedVersion: 1, input: {currency: "EUR"}) { ... on InvalidInput { problems { code } } }
    }"""
    assert (await world.data(query))["updateOrganisation"] == {"problems": [{"code": "CONFLICT"}]}


async def test_activate(world: World) -> None:
    """ACL-1, E15: a profile is put in force and out of it; a second time changes nothing."""
    made = await it(world, CREATE, input={"name": "A"})
    versions = []
    for mutation, active in ((DEACTIVATE, False), (DEACTIVATE, False), (ACTIVATE, True), (ACTIVATE, True)):
        changed = await it(world, mutation, id=made["id"])
        assert changed["active"] is active
        versions.append(changed["version"])
    assert versions == [2, 2, 3, 3]


async def test_copy(world: World) -> None:
    """ACL-1: a copy has everything but the name, and is not in force yet; the two go their own ways."""
    estate, group = await estate_of(world, world.ours), await group_named(world, "Visitors")
    made = await it(world, CREATE, input=whole(estate, group))
    copied = await it(world, COPY, id=made["id"], name="Copy")
    assert copied["id"] != made["id"]
    assert copied == made | {"id": copied["id"], "name": "Copy", "active": False}
    assert await it(world, DELETE, id=made["id"]) == {"archived": False}
    query = f"query ($id: ID!) {{ it: accessProfile(id: $id) {{ {PROFILE} }} }}"
    assert await it(world, query, id=copied["id"]) == copied


async def test_delete(world: World) -> None:
    """ACL-1: a deleted profile is gone with all its parts; whom and what it named stays."""
    estate, group = await estate_of(world, world.ours), await group_named(world, "Visitors")
    made = await it(world, CREATE, input=whole(estate, group))
    assert await it(world, DELETE, id=made["id"]) == {"archived": False}
    assert await contents(*TABLES) == [[], [], [], []]
    assert await models.Driver.all().count() == await models.Evse.all().count() == 1
    assert (await it(world, DELETE, id=made["id"]))["code"] == "NOT_FOUND"


async def test_list(world: World) -> None:
    """ACL-1: profiles are found by any part of the name whatever its case, and by whether they are in force."""
    for name, active in (("Ältere", True), ("bold", False), ("Bald", True)):
        await it(world, CREATE, input={"name": name, "active": active})
    query = """query ($search: String, $active: Boolean, $orderBy: AccessProfileOrder! = NAME) {
      accessProfiles(search: $search, active: $active, orderBy: $orderBy) { totalCount nodes { name } }
    }"""

    async def found(**variables: Any) -> list[str]:
        answer = (await world.data(query, variables))["accessProfiles"]
        assert answer["totalCount"] == len(answer["nodes"])
        return [node["name"] for node in answer["nodes"]]

    assert sorted(await found()) == ["Bald", "bold", "Ältere"]
    assert await found(search="B") == ["Bald", "bold"]
    assert await found(search=" äLT") == ["Ältere"]
    assert await found(search="b", active=False) == ["bold"]
    assert await found(search="b", orderBy="NAME_DESCENDING") == ["bold", "Bald"]
    assert await found(search="%") == await found(search="_") == await found(search="\0") == []


ID = {"id": "$profile", "version": 1}
FRAME = "input.timeFrames.1"
BAD = [
    pytest.param({"name": ""}, "input.name", "REQUIRED", id="no name"),
    pytest.param({"name": "x" * 201}, "input.name", "TOO_LONG", id="a long name"),
    pytest.param({"name": "a\u0000b"}, "input.name", "MALFORMED", id="a control character"),
    pytest.param({"name": "a\tb"}, "input.name", "MALFORMED", id="a tab"),
    pytest.param({"active": None}, "input.active", "REQUIRED", id="null for active"),
    pytest.param({"publicAccess": {"mobileApp": None}}, "input.publicAccess.mobileApp", "REQUIRED", id="null flag"),
    pytest.param({"publicAccess": None}, "input.publicAccess", "REQUIRED", id="null for public access"),
    pytest.param({"preAuthAmount": "-0.01"}, "input.preAuthAmount", "OUT_OF_RANGE", id="a negative amount"),
    pytest.param({"preAuthAmount": "0.001"}, "input.preAuthAmount", "OUT_OF_RANGE", id="an amount with three decimals"),
    pytest.param({"preAuthAmount": "1000001"}, "input.preAuthAmount", "OUT_OF_RANGE", id="a huge amount"),
    pytest.param({"timeFrames": []}, "input.timeFrames", "REQUIRED", id="no frames"),
    pytest.param({"timeFrames": None}, "input.timeFrames", "REQUIRED", id="null for frames"),
    pytest.param({"timeFrames": [{}] * 51}, "input.timeFrames", "TOO_LONG", id="too many frames"),
    pytest.param({"timeFrames": [{}, {"days": []}]}, f"{FRAME}.days", "REQUIRED", id="no days"),
    pytest.param({"timeFrames": [{}, {"startsAt": "8:00"}]}, f"{FRAME}.startsAt", "MALFORMED", id="one digit"),
    pytest.param({"timeFrames": [{}, {"endsAt": "24:00"}]}, f"{FRAME}.endsAt", "MALFORMED", id="24:00"),
    pytest.param(
        {"timeFrames": [{}, {"endsAt": "\u0660\u0661:\u0660\u0660"}]}, f"{FRAME}.endsAt", "MALFORMED", id="other digits"
    ),
    pytest.param({"timeFrames": [{}, {"endsAt": "12:00\n"}]}, f"{FRAME}.endsAt", "MALFORMED", id="a line's end"),
    pytest.param({"timeFrames": [{}, {"endsAt": "00:00"}]}, f"{FRAME}.endsAt", "CONFLICT", id="midnight to midnight"),
    pytest.param(
        {"timeFrames": [{}, {"startsAt": "12:00", "endsAt": "12:00"}]}, f"{FRAME}.endsAt", "CONFLICT", id="start = end"
    ),
    pytest.param(
        {"members": {"add": {"drivers": {"ids": ["x"] * 1001}}}},
        "input.members.add.drivers.ids",
        "TOO_LONG",
        id="too many ids",
    ),
    pytest.param(
        {"places": {"remove": {"sites": {"allMatching": {"search": "x" * 101}}}}},
        "input.places.remove.sites.allMatching.search",
        "TOO_LONG",
        id="a long search",
    ),
]


@pytest.mark.parametrize(("given", "path", "code"), BAD)
async def test_bad_input(sqlite_world: World, given: dict[str, Any], path: str, code: str) -> None:
    """ACL-1 … ACL-4: what cannot be taken is refused at its place, new or present, and nothing changes."""
    made = await it(sqlite_world, CREATE, input={"name": "A"})
    before = await contents(*TABLES)
    changed = await it(sqlite_world, UPDATE, id=made["id"], version=1, input=given)
    assert (changed["code"], changed["problems"][0]["path"]) == ("INVALID_INPUT", path.split("."))
    assert changed["problems"][0]["code"] == code
    if "members" not in given and "places" not in given:
        created = await it(sqlite_world, CREATE, input={"name": "B"} | given)
        assert created["problems"] == changed["problems"]
    assert await contents(*TABLES) == before


async def test_all_problems_at_once(sqlite_world: World) -> None:
    """ACL-4: who corrects a form is told of everything in it, each frame at its place."""
    frames = [{"startsAt": "25:00"}, {}, {"startsAt": "09:00", "endsAt": "09:00"}]
    answer = await it(sqlite_world, CREATE, input={"name": " ", "preAuthAmount": "-1", "timeFrames": frames})
    assert [".".join(problem["path"]) for problem in answer["problems"]] == [
        "input.name",
        "input.preAuthAmount",
        "input.timeFrames.0.startsAt",
        "input.timeFrames.2.endsAt",
    ]


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1e3", 0.5])
async def test_no_amounts(sqlite_world: World, amount: object) -> None:
    """ACL-3: what is no exact number does not reach a profile."""
    answer = await sqlite_world.ask(CREATE, {"input": {"name": "A", "preAuthAmount": amount}})
    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert await contents(*TABLES) == [[], [], [], []]


async def test_theirs(world: World) -> None:
    """ACL-1: another organisation's profiles, tariffs, members and places are not found, and nothing changes."""
    theirs = await estate_of(world, world.theirs)
    made = await it(world, CREATE, input={"name": "A"})
    foreign = (await world.data(CREATE, {"input": {"name": "B"}}, people=world.theirs))["it"]["id"]
    removed = models.Tariff(
        organisation_id=world.ours.organisation.id,
        name="Old",
        name_key="removed",
        currency="GBP",
        removed_at=world.clock.now,
    )
    await world.save(removed)
    before = await contents(*TABLES)
    for query, given, path in (
        (UPDATE, {"id": foreign, "version": 1, "input": {"name": "C"}}, "id"),
        (COPY, {"id": foreign, "name": "C"}, "id"),
        (ACTIVATE, {"id": foreign}, "id"),
        (DEACTIVATE, {"id": foreign}, "id"),
        (DELETE, {"id": foreign}, "id"),
        (DELETE, {"id": global_id("AccessProfile", 5)}, "id"),
        (MEMBERS, {"id": foreign, "add": {"drivers": {"allMatching": {}}}}, "id"),
        (PLACES, {"id": foreign, "add": {"sites": {"allMatching": {}}}}, "id"),
        (CREATE, {"input": {"name": "C", "tariffId": id_of(theirs.tariff)}}, "input.tariffId"),
        (UPDATE, {"id": made["id"], "version": 1, "input": {"tariffId": id_of(removed)}}, "input.tariffId"),
        (
            CREATE,
            {"input": {"name": "C", "members": {"tags": {"ids": [id_of(theirs.tag)]}}}},
            "input.members.tags.ids.0",
        ),
        (MEMBERS, {"id": made["id"], "add": {"drivers": {"ids": [id_of(theirs.driver)]}}}, "add.drivers.ids.0"),
        (
            MEMBERS,
            {"id": made["id"], "remove": {"vehicles": {"ids": [id_of(theirs.vehicle)]}}},
            "remove.vehicles.ids.0",
        ),
        (MEMBERS, {"id": made["id"], "add": {"groups": {"ids": [id_of(theirs.driver)]}}}, "add.groups.ids.0"),
        (PLACES, {"id": made["id"], "add": {"sites": {"ids": [id_of(theirs.site)]}}}, "add.sites.ids.0"),
        (PLACES, {"id": made["id"], "remove": {"evses": {"ids": [id_of(theirs.evse)]}}}, "remove.evses.ids.0"),
    ):
        answer = await it(world, query, **given)
        assert (answer["code"], answer["path"]) == ("NOT_FOUND", path.split(".")), given
    assert await contents(*TABLES) == before
    for query in ("accessProfile(id: $id) { id }", "node(id: $id) { id }"):
        assert list((await world.data(f"query ($id: ID!) {{ {query} }}", {"id": foreign})).values()) == [None]
    assert (await world.data("{ accessProfiles { totalCount } }"))["accessProfiles"] == {"totalCount": 1}
    for screen in ("add_users", "add_places"):
        empty = await world.data(operation(screen), {"profileId": foreign})
        assert all(tab == {"totalCount": 0, "nodes": []} for tab in empty.values())


async def test_nothing_to_change(sqlite_world: World) -> None:
    """ACL-5, ACL-6: a change of members or places that says nothing is refused."""
    made = await it(sqlite_world, CREATE, input={"name": "A"})
    for query in (MEMBERS, PLACES):
        answer = await it(sqlite_world, query, id=made["id"])
        assert [problem["path"] for problem in answer["problems"]] == [["add"], ["remove"]]


@pytest.mark.parametrize("user_type", list(UserType))
async def test_rights(sqlite_world: World, user_type: UserType) -> None:
    """ORG-3, ACL-1: Support sees profiles without prices, Maintenance none; only the others change them."""
    world = sqlite_world
    estate, group = await estate_of(world, world.ours), await group_named(world, "Visitors")
    made = (await world.data(CREATE, {"input": whole(estate, group)}))["it"]["id"]
    may_change = user_type in {UserType.ADMINISTRATOR, UserType.OPERATOR}
    screen = await world.data(operation("access_profile"), {"id": made}, as_=user_type)
    profile = screen["accessProfile"]
    if user_type is UserType.MAINTENANCE:
        assert profile is None
    else:
        assert [profile["tariff"] is not None, profile["preAuthAmount"] is not None] == [may_change] * 2
        assert profile["memberSummary"]["drivers"] == 1
    for name in ("access_profiles", "add_users", "add_places"):
        seen = await world.data(operation(name), as_=user_type)
        assert [each is not None for each in seen.values()] == [user_type is not UserType.MAINTENANCE] * len(seen)
    for query, given in (
        (CREATE, {"input": {"name": "B"}}),
        (UPDATE, {"id": made, "version": 1, "input": {"name": "C"}}),
        (COPY, {"id": made, "name": "D"}),
        (DEACTIVATE, {"id": made}),
        (ACTIVATE, {"id": made}),
        (MEMBERS, {"id": made, "add": {"drivers": {"allMatching": {}}}}),
        (PLACES, {"id": made, "add": {"sites": {"allMatching": {}}}}),
        (DELETE, {"id": made}),
    ):
        before = await contents(*TABLES)
        answer = (await world.data(query, given, as_=user_type))["it"]
        assert (answer.get("code") == "NOT_ALLOWED") is not may_change, query
        assert may_change or await contents(*TABLES) == before
