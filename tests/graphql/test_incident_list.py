"""MNT-1, LOG-3, DRV-4: incidents as they are found: by search and filters, from what they are about, and as a file."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import Estate, estate_named, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import NOW, People, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE = UserType
SCREEN = operation("incidents")
EVERYWHERE = """
query ($session: ID!, $evse: ID!, $charger: ID!, $site: ID!, $driver: ID!) {
  session: node(id: $session) { ... on ChargingSession { incidents { title } } }
  evse: node(id: $evse) { ... on Evse { incidents { totalCount nodes { title } } } }
  charger: node(id: $charger) { ... on Charger { incidents { totalCount nodes { title } } } }
  site: node(id: $site) { ... on Site { incidents { totalCount nodes { title } } } }
  driver: node(id: $driver) { ... on Driver { incidents { totalCount nodes { title } } } }
}
"""
REPORT = "mutation ($input: ReportInput!) { requestReport(input: $input) { ... on Report { url } } }"


def incident(people: People, title: str, minutes: int = 0, **values: Any) -> models.Incident:
    """Return an incident that an operator reported so many minutes ago."""
    at = NOW - timedelta(minutes=minutes)
    times: dict[str, Any] = dict.fromkeys(("happened_at", "last_happened_at", "created_at", "changed_at"), at)
    given = {"kind": "DAMAGE", "reported_by": "OPERATOR", **times, **values}
    return models.Incident(organisation_id=people.organisation.id, title=title, **given)


def linked(estate: Estate) -> dict[str, Any]:
    """Return the links of an incident in the estate's session."""
    rows = ("site", "charger", "evse", "session", "driver")
    return {f"{name}_id": getattr(estate, name).id for name in rows}


@pytest.fixture
async def estate(world: World) -> Estate:
    """Store four incidents of ours, the last of them linked to all there is, and one of theirs."""
    estate, users = await estate_of(world, world.ours), world.ours.users
    await world.save(
        incident(world.ours, "Scratch", 4, priority=1, description="50% of the <b>door</b>"),
        incident(world.ours, "Fire", 3, kind="SAFETY", priority=4, status="RESOLVED", changed_at=NOW),
        incident(world.ours, "Charger fault", 2, kind="CHARGER_FAULTED", reported_by="SYSTEM", priority=3,
                 site_id=estate.site.id, charger_id=estate.charger.id),
        incident(world.ours, "Stuck", 1, kind="CONNECTOR_STUCK", reported_by="DRIVER", status="IN_PROGRESS",
                 assignee_id=users[SUPPORT].id, user_id=users[ADMINISTRATOR].id, **linked(estate)),
        incident(world.theirs, "Theirs"),
    )  # fmt: skip
    return estate


async def titles(world: World, *, as_: UserType = ADMINISTRATOR, **variables: Any) -> list[str]:
    """Return the titles that the screen lists."""
    found = (await world.data(SCREEN, variables, as_=as_))["incidents"]
    assert found["totalCount"] == len(found["nodes"])
    return [node["title"] for node in found["nodes"]]


async def test_screen(world: World, estate: Estate) -> None:
    """MNT-1: one query fills the screen: the list, newest first, with the options of its filters."""
    found = await world.data(SCREEN, as_=SUPPORT)
    first = found["incidents"]["nodes"][0]
    assert found["incidents"]["totalCount"] == 4
    assert {name: first[name] for name in ("title", "kind", "status", "priority", "reportedBy", "commentCount")} == {
        "title": "Stuck", "kind": "CONNECTOR_STUCK", "status": "IN_PROGRESS", "priority": "NORMAL",
        "reportedBy": "DRIVER", "commentCount": 0,
    }  # fmt: skip
    assert first["driver"] == {"id": id_of(estate.driver), "name": "One"}
    assert first["session"] == {"id": id_of(estate.session), "reference": "One-Ours"}
    assert found["siteOptions"]["nodes"] == [{"id": id_of(estate.site), "name": "One"}]
    assert len(found["assigneeOptions"]["nodes"]) == 4


@pytest.mark.usefixtures("estate")
async def test_orders(world: World) -> None:
    """MNT-1: sorted by when they were reported or changed, or by urgency; paged by number and by cursor."""
    newest = ["Stuck", "Charger fault", "Fire", "Scratch"]
    assert await titles(world, orderBy="NEWEST") == newest
    assert await titles(world, orderBy="OLDEST") == newest[::-1]
    assert await titles(world, orderBy="MOST_URGENT") == ["Fire", "Charger fault", "Stuck", "Scratch"]
    assert (await titles(world, orderBy="CHANGED_LAST"))[0] == "Fire"
    found = (await world.data(SCREEN, {"first": 2, "offset": 2}))["incidents"]
    assert [node["title"] for node in found["nodes"]] == newest[2:]
    query = "query ($after: String) { incidents(first: 3, after: $after, orderBy: MOST_URGENT) { nodes { title } pageInfo { endCursor } } }"  # noqa: E501 -- one line reads best
    page = (await world.data(query))["incidents"]
    rest = (await world.data(query, {"after": page["pageInfo"]["endCursor"]}))["incidents"]
    assert [node["title"] for node in rest["nodes"]] == ["Scratch"]


async def test_filters(world: World, estate: Estate) -> None:
    """MNT-1: each filter, together and alone; ids of others and of nothing find nothing."""
    users = world.ours.users
    expected: list[tuple[dict[str, Any], list[str]]] = [
        ({"statuses": ["OPEN"]}, ["Charger fault", "Scratch"]),
        ({"statuses": ["RESOLVED", "IN_PROGRESS"]}, ["Stuck", "Fire"]),
        ({"statuses": []}, []),
        ({"kinds": ["SAFETY", "DAMAGE"]}, ["Fire", "Scratch"]),
        ({"priorities": ["URGENT", "HIGH"]}, ["Charger fault", "Fire"]),
        ({"reportedBy": ["SYSTEM", "DRIVER"]}, ["Stuck", "Charger fault"]),
        ({"siteIds": [id_of(estate.site)]}, ["Stuck", "Charger fault"]),
        ({"chargerIds": [id_of(estate.charger)]}, ["Stuck", "Charger fault"]),
        ({"evseIds": [id_of(estate.evse)]}, ["Stuck"]),
        ({"sessionIds": [id_of(estate.session)]}, ["Stuck"]),
        ({"driverIds": [id_of(estate.driver), "nonsense"]}, ["Stuck"]),
        ({"assigneeIds": [id_of(users[SUPPORT])]}, ["Stuck"]),
        ({"assigneeIds": [id_of(world.theirs.users[SUPPORT])]}, []),
        ({"unassigned": True}, ["Charger fault", "Fire", "Scratch"]),
        ({"unassigned": False}, ["Stuck"]),
        ({"from": (NOW - timedelta(minutes=2)).isoformat()}, ["Stuck", "Charger fault"]),
        ({"to": (NOW - timedelta(minutes=2)).isoformat()}, ["Fire", "Scratch"]),
        ({"siteIds": [id_of(estate.site)], "statuses": ["OPEN"]}, ["Charger fault"]),
        ({"siteIds": [id_of(estate.driver)]}, []),
    ]
    for filter_, wanted in expected:
        assert await titles(world, filter=filter_) == wanted, filter_
    many = {"filter": {"siteIds": [id_of(estate.site)] * 101}}
    (error,) = (await world.ask(SCREEN, many))["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.usefixtures("estate")
async def test_search(world: World) -> None:
    """MNT-1: a text is looked for in the words, the place, the driver and the reference; its signs mean themselves."""
    expected = {
        "sCRATCH": ["Scratch"], "<b>door": ["Scratch"], "50%": ["Scratch"], "5_%": [], "one-ours": ["Stuck"],
        "drivers.example": ["Stuck"], "Theirs": [], "\x00": [], " ": ["Stuck", "Charger fault", "Fire", "Scratch"],
    }  # fmt: skip
    for text, wanted in expected.items():
        assert await titles(world, search=text) == wanted, text
    (error,) = (await world.ask(SCREEN, {"search": "x" * 101}))["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_maintenance_probes(world: World, estate: Estate) -> None:
    """MNT-1, ORG-3: no search and no filter tells a Maintenance user whose session it is, or who sees to it."""
    users = world.ours.users
    assert await titles(world, as_=MAINTENANCE, search="drivers.example") == []
    assert await titles(world, as_=MAINTENANCE, search="One-Ours") == []
    assert await titles(world, as_=MAINTENANCE, search="stuck") == ["Stuck"]
    for filter_ in (
        {"driverIds": [id_of(estate.driver)]},
        {"sessionIds": [id_of(estate.session)]},
        {"assigneeIds": [id_of(users[SUPPORT])]},
    ):
        assert await titles(world, as_=MAINTENANCE, filter=filter_) == [], filter_
    stuck = await models.Incident.get(title="Stuck")
    stuck.assignee_id = users[MAINTENANCE].id
    await world.save(stuck)
    mine = {"assigneeIds": [id_of(users[MAINTENANCE]), id_of(users[SUPPORT])]}
    assert await titles(world, as_=MAINTENANCE, filter=mine) == ["Stuck"]
    node = (await world.data(SCREEN, as_=MAINTENANCE))["incidents"]["nodes"][0]
    assert (node["driver"], node["session"], node["assignee"]) == (None, None, None)


async def test_where_incidents_are_linked(world: World, estate: Estate) -> None:
    """LOG-3, DRV-4: a session, an EVSE, a charger, a site and a driver name their incidents; others' ids name none."""
    ids = {name: id_of(getattr(estate, name)) for name in ("session", "evse", "charger", "site", "driver")}
    found = await world.data(EVERYWHERE, ids)
    one, both = [{"title": "Stuck"}], [{"title": "Stuck"}, {"title": "Charger fault"}]
    assert found["session"]["incidents"] == one
    assert found["evse"]["incidents"] == found["driver"]["incidents"] == {"totalCount": 1, "nodes": one}
    assert found["charger"]["incidents"] == found["site"]["incidents"] == {"totalCount": 2, "nodes": both}
    seen = await world.data(EVERYWHERE, ids, as_=MAINTENANCE)
    assert (seen["session"], seen["driver"], seen["evse"]["incidents"]["totalCount"]) == (None, None, 1)
    theirs = await world.data(EVERYWHERE, ids, people=world.theirs)
    assert set(theirs.values()) == {None}


async def test_statements(world: World) -> None:
    """MNT-1: the list takes as many statements for twenty incidents as for two."""
    estates = [estate_named(world.ours, f"E{number}") for number in range(20)]
    await world.save(*(row for each in estates for row in each.rows()[2:]))
    values = {"assignee_id": world.ours.users[SUPPORT].id}
    await world.save(*(incident(world.ours, "A", **linked(each), **values) for each in estates[:2]))
    with counted(world.runtime.reader) as few:
        await world.data(SCREEN)
    await world.save(*(incident(world.ours, "B", **linked(each), **values) for each in estates[2:]))
    with counted(world.runtime.reader) as many:
        await world.data(SCREEN)
    assert len(many) == len(few) == 12, many


async def report(world: World, as_: UserType, **wish: Any) -> list[dict[str, str]]:
    """Return the lines of the report."""
    url = (await world.data(REPORT, {"input": {"incidents": wish}}, as_=as_))["requestReport"]["url"]
    response = await world.http.get(url)
    assert response.status_code == 200
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"), newline="")))


@pytest.mark.usefixtures("estate")
async def test_report(world: World) -> None:
    """MNT-1: the list as a file, with its filters and its search; formulas are no formulas in it."""
    first, *_ = lines = await report(world, ADMINISTRATOR)
    assert [line["Title"] for line in lines] == ["Stuck", "Charger fault", "Fire", "Scratch"]
    assert (first["Driver"], first["Session"], first["Assignee"], first["Author"]) == (
        "One", "One-Ours", "Support of Ours", "Administrator of Ours",
    )  # fmt: skip
    assert (first["Status"], first["Priority"], first["Reported by"]) == ("IN_PROGRESS", "NORMAL", "DRIVER")
    filtered = await report(world, OPERATOR, filter={"priorities": ["LOW"], "to": NOW.isoformat()}, search="door")
    assert [line["Description"] for line in filtered] == ["50% of the <b>door</b>"]
    await world.save(incident(world.ours, "=HYPERLINK(1)"))
    assert (await report(world, OPERATOR, search="HYPERLINK"))[0]["Title"] == "'=HYPERLINK(1)"


@pytest.mark.usefixtures("estate")
async def test_report_shows_what_one_may_see(world: World) -> None:
    """MNT-1, ORG-3: a Maintenance user's file has no drivers, sessions or users; an Operator's no administrator."""
    first = (await report(world, MAINTENANCE))[0]
    assert {name: first[name] for name in ("Session", "Driver", "Email", "Assignee", "Author", "Site")} == {
        "Session": "", "Driver": "", "Email": "", "Assignee": "", "Author": "", "Site": "One",
    }  # fmt: skip
    assert await report(world, MAINTENANCE, search="drivers.example") == []
    first = (await report(world, OPERATOR))[0]
    assert (first["Assignee"], first["Author"]) == ("Support of Ours", "")
