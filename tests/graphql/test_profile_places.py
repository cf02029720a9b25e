"""Where an access profile is in force: whole sites and single EVSEs, in two levels (ACL-6)."""

from typing import Any

import pytest

from echarge.store import models
from tests.graphql.crowd import column, it
from tests.graphql.estate import id_of
from tests.graphql.statements import counted
from tests.graphql.test_access_profiles import CREATE, PLACES
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

LIST = """
query ($id: ID!, $search: String) {
  accessProfile(id: $id) {
    placeSummary { sites evses text }
    places(search: $search) {
      totalCount
      nodes { whole evseCount selectedCount site { name } evses { selected evse { name } } }
    }
  }
}
"""


async def site_with(world: World, name: str, *evses: str) -> tuple[models.Site, list[models.Evse]]:
    """Store a site with a charger for each EVSE."""
    mine = {"organisation_id": world.ours.organisation.id}
    site = models.Site(**mine, name=name, time_zone="Europe/London")
    rows = [evse_at(site, each) for each in evses]
    await world.save(site, *(row for pair in rows for row in pair))
    return site, [evse for _, evse in rows]


def evse_at(site: models.Site, name: str) -> tuple[models.Charger, models.Evse]:
    """Return a charger with one EVSE."""
    key = f"{site.name}-{name}".lower()
    mine = {"organisation_id": site.organisation_id, "site_id": site.id}
    charger = models.Charger(**mine, name=key, ocpp_identity=key, identity_key=key)
    evse = models.Evse(
        **mine, charger_id=charger.id, number=1, name=name, public_code=key[:16], status="AVAILABLE", status_since=NOW
    )
    return charger, evse


def ids(*rows: Any) -> dict[str, list[str]]:
    """Return the selection of these rows."""
    return {"ids": [id_of(row) for row in rows]}


async def places(world: World, profile: str, search: str = "") -> list[Any]:
    """Return a profile's places: site, whether whole, how many of how many, and the EVSEs that are shown."""
    nodes = (await world.data(LIST, {"id": profile, "search": search}))["accessProfile"]["places"]["nodes"]
    return [
        (
            node["site"]["name"],
            node["whole"],
            f"{node['selectedCount']}/{node['evseCount']}",
            [each["evse"]["name"] for each in node["evses"]],
        )
        for node in nodes
    ]


async def test_two_levels(world: World) -> None:
    """ACL-6: a whole site and a single EVSE of another: the guide's summary and list."""
    quay, _ = await site_with(world, "Quay", "q1", "q2")
    _, (t1, *_) = await site_with(world, "Testing", "t1", "t2", "t3", "t4", "t5")
    await site_with(world, "Elsewhere", "e1")
    made = await it(world, CREATE, input={"name": "A", "places": {"sites": ids(quay), "evses": ids(t1)}})
    assert made["placeSummary"]["text"] == "1 site, 1 charger selected"
    whole, single = ("Quay", True, "2/2", ["q1", "q2"]), ("Testing", False, "1/5", ["t1"])
    assert await places(world, made["id"]) == [whole, single]
    assert await places(world, made["id"], "QUA") == [whole]
    assert await places(world, made["id"], "Q2") == [("Quay", True, "2/2", ["q2"])]
    assert await places(world, made["id"], "t1") == [single]
    assert await places(world, made["id"], "t2") == await places(world, made["id"], "elsewhere") == []


async def test_later_evses(world: World) -> None:
    """ACL-6, E3: an EVSE that is added later belongs to a whole site, and not to one whose EVSEs were picked singly."""
    quay, _ = await site_with(world, "Quay", "q1")
    testing, (t1,) = await site_with(world, "Testing", "t1")
    made = await it(world, CREATE, input={"name": "A", "places": {"sites": ids(quay), "evses": ids(t1)}})
    await world.save(*evse_at(quay, "q2"), *evse_at(testing, "t2"))
    assert await places(world, made["id"]) == [("Quay", True, "2/2", ["q1", "q2"]), ("Testing", False, "1/2", ["t1"])]


async def test_collapse(world: World) -> None:
    """ACL-6: a whole site takes in its single EVSEs, in whatever order they are picked."""
    quay, (q1, q2) = await site_with(world, "Quay", "q1", "q2")
    made = await it(world, CREATE, input={"name": "A", "places": {"sites": ids(quay), "evses": ids(q1)}})
    assert made["placeSummary"]["text"] == "1 site selected"
    for _ in range(2):
        changed = await it(world, PLACES, id=made["id"], add={"evses": ids(q1, q2)})
        assert changed["placeSummary"]["text"] == "1 site selected"
    assert (await it(world, PLACES, id=made["id"], remove={"sites": ids(quay)}))["placeSummary"][
        "text"
    ] == "Nothing selected"
    both = await it(world, PLACES, id=made["id"], add={"evses": {"allMatching": {"search": "Q"}}})
    assert both["placeSummary"]["text"] == "2 chargers selected"
    whole = await it(world, PLACES, id=made["id"], add={"sites": ids(quay)})
    assert (whole["placeSummary"]["text"], whole["version"]) == ("1 site selected", 1)
    assert await models.ProfilePlace.all().count() == 1


async def test_untick_one(world: World) -> None:
    """ACL-6, E3: taking one EVSE off a whole site leaves the others one by one; taking the site off leaves none."""
    quay, (q1, _, _) = await site_with(world, "Quay", "q1", "q2", "q3")
    other, _ = await site_with(world, "Other", "o1")
    made = await it(world, CREATE, input={"name": "A", "places": {"sites": {"allMatching": {}}}})
    assert made["placeSummary"]["text"] == "2 sites selected"
    for _ in range(2):
        changed = await it(world, PLACES, id=made["id"], remove={"evses": ids(q1)})
        assert changed["placeSummary"]["text"] == "1 site, 2 chargers selected"
    assert await places(world, made["id"]) == [("Other", True, "1/1", ["o1"]), ("Quay", False, "2/3", ["q2", "q3"])]
    assert (await it(world, PLACES, id=made["id"], remove={"sites": ids(quay, other)}))["placeSummary"]["text"] == (
        "Nothing selected"
    )


async def test_moved_charger(world: World) -> None:
    """ACL-6: an EVSE that moves to a site that is covered as a whole is counted once."""
    quay, _ = await site_with(world, "Quay", "q1")
    _, (t1, _) = await site_with(world, "Testing", "t1", "t2")
    given = {"name": "A", "places": {"sites": ids(quay), "evses": {"allMatching": {"search": "t"}}}}
    made = await it(world, CREATE, input=given)
    other = await it(world, CREATE, input={"name": "B", "places": {"evses": ids(t1)}})
    charger = await models.Charger.get(id=t1.charger_id)
    move = """mutation ($id: ID!, $site: ID!) {
      it: updateCharger(id: $id, expectedVersion: 1, input: {siteId: $site}) { __typename }
    }"""
    assert await it(world, move, id=id_of(charger), site=id_of(quay)) == {"__typename": "Charger"}
    assert await places(world, made["id"]) == [("Quay", True, "2/2", ["q1", "t1"]), ("Testing", False, "1/1", ["t2"])]
    assert (await world.data(LIST, {"id": made["id"]}))["accessProfile"]["placeSummary"] == {
        "sites": 1,
        "evses": 1,
        "text": "1 site, 1 charger selected",
    }
    assert await places(world, other["id"]) == [("Quay", False, "1/2", ["t1"])]


async def test_what_goes_away(world: World) -> None:
    """ACL-6: the places of a profile follow when a charger is put away, an EVSE deleted, a site deleted."""
    quay, (q1, q2) = await site_with(world, "Quay", "q1", "q2")
    empty, _ = await site_with(world, "Empty")
    made = await it(world, CREATE, input={"name": "A", "places": {"sites": ids(empty), "evses": ids(q1, q2)}})
    query = "query ($id: ID!) { it: accessProfile(id: $id) { placeSummary { text } } }"
    for mutation, row, text in (
        ("archiveCharger", await models.Charger.get(id=q1.charger_id), "1 site, 1 charger selected"),
        ("deleteEvse", q2, "1 site selected"),
        ("deleteSite", empty, "Nothing selected"),
    ):
        answer = await it(world, f"mutation ($id: ID!) {{ it: {mutation}(id: $id) {{ __typename }} }}", id=id_of(row))
        assert answer["__typename"] in {"Charger", "Deleted"}
        assert (await it(world, query, id=made["id"]))["placeSummary"]["text"] == text
    assert await column(models.Evse, "name", site_id=quay.id) == ["q1"]
    assert (await it(world, PLACES, id=made["id"], add={"evses": ids(q1)}))["code"] == "NOT_FOUND"
    everywhere = await it(world, PLACES, id=made["id"], add={"evses": {"allMatching": {}}})
    assert everywhere["placeSummary"]["text"] == "Nothing selected"


async def test_picker(world: World) -> None:
    """ACL-6: the picker shows sites and EVSEs in two levels, finds both, and marks what is picked."""
    quay, _ = await site_with(world, "Quay", "q1", "q2")
    _, (t1, _) = await site_with(world, "Testing", "t1", "t2")
    await site_with(world, "Bare")
    made = await it(world, CREATE, input={"name": "A", "places": {"sites": ids(quay), "evses": ids(t1)}})

    async def shown(search: str | None = None, profile: str | None = made["id"]) -> list[Any]:
        variables = {"profileId": profile, "search": search}
        nodes = (await world.data(operation("add_places"), variables))["placeCandidates"]["nodes"]
        return [
            (
                node["site"]["name"],
                node["whole"],
                f"{node['selectedCount']}/{node['evseCount']}",
                {each["evse"]["name"]: each["selected"] for each in node["evses"]},
            )
            for node in nodes
        ]

    bare: Any = ("Bare", False, "0/0", {})
    picked = ("Quay", True, "2/2", {"q1": True, "q2": True})
    assert await shown() == [bare, picked, ("Testing", False, "1/2", {"t1": True, "t2": False})]
    assert await shown("t2") == [("Testing", False, "1/2", {"t2": False})]
    assert await shown("qUAY") == [picked]
    assert await shown("q2") == [("Quay", True, "2/2", {"q2": True})]
    assert await shown("nowhere") == await shown("\0") == []
    new = await shown(profile=None)
    assert [each[1:3] for each in new] == [(False, "0/0"), (False, "0/2"), (False, "0/2")]


async def test_statements(world: World) -> None:
    """ACL-6: twenty sites take as many statements as two, in the picker and on the profile's screen."""
    made = await it(world, CREATE, input={"name": "A"})
    seen: dict[str, list[int]] = {"add_places": [], "access_profile": []}
    for count in (2, 18):
        for number in range(count):
            site, (first, _) = await site_with(world, f"Site {count} {number}", "e1", "e2")
            picked = {"sites": ids(site)} if number % 2 else {"evses": ids(first)}
            await it(world, PLACES, id=made["id"], add=picked)
        for screen, variable in (("add_places", "profileId"), ("access_profile", "id")):
            with counted(world.runtime.reader) as found:
                await world.data(operation(screen), {variable: made["id"]})
            seen[screen].append(len(found))
    assert seen["add_places"] == [8, 8]
    assert seen["access_profile"][0] == seen["access_profile"][1]
