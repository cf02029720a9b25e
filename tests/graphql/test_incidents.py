"""MNT-1: incidents as people report them, see to them and find them again."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.store import models
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE = UserType
REPORT = operation("report_incident")
ONE = operation("incident")
SHOWN = """
  __typename
  ... on Incident {
    id version status priority kind title description assigneeId reportedBy
    session { reference } evse { name } charger { name } site { name } driver { name }
  }
  ... on InvalidInput { problems { path code } }
  ... on NotFound { path }
  ... on NotAllowed { needed }
"""
OUTDATED = "... on Outdated { current { ... on Incident { version status } } }"
CREATE = f"mutation ($input: CreateIncidentInput!) {{ it: createIncident(input: $input) {{ {SHOWN} }} }}"
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateIncidentInput!) {{
  it: updateIncident(id: $id, expectedVersion: $version, input: $input) {{ {SHOWN} {OUTDATED} }}
}}
"""
MOVE = f"""
mutation ($id: ID!, $version: Int!, $status: IncidentStatus!, $comment: String) {{
  it: setIncidentStatus(id: $id, expectedVersion: $version, status: $status, comment: $comment) {{ {SHOWN} {OUTDATED} }}
}}
"""
COMMENT = f"mutation ($id: ID!, $text: String!) {{ it: commentIncident(id: $id, text: $text) {{ {SHOWN} }} }}"
PLAIN = {"kind": "DAMAGE", "title": "Cracked screen"}


async def it(world: World, query: str, *, as_: UserType = ADMINISTRATOR, **variables: Any) -> Any:
    """Return what the mutation called `it` answers."""
    return (await world.data(query, variables, as_=as_))["it"]


async def reported(world: World, *, as_: UserType = OPERATOR, **wish: Any) -> Any:
    """Report an incident."""
    return await it(world, CREATE, as_=as_, input={**PLAIN, **wish})


async def stored() -> list[Any]:
    """Return all that is stored of incidents."""
    tables = (models.Incident, models.IncidentComment, models.IncidentChange, models.Notification)
    return [await table.all().order_by("id").values() for table in tables]


async def test_report_screen(world: World) -> None:
    """MNT-1: an operator reports an incident from a session, which brings its EVSE, charger, site and driver along."""
    estate = await estate_of(world, world.ours)
    wish = {"kind": "CONNECTOR_STUCK", "title": "  Plug <b>stuck</b>  ", "description": "It hums.\r\nSo I left.",
            "sessionId": id_of(estate.session), "assigneeId": id_of(world.ours.users[MAINTENANCE])}  # fmt: skip
    found = (await world.data(REPORT, {"input": wish}, as_=SUPPORT))["createIncident"]
    row = await models.Incident.get()
    assert found == {
        "__typename": "Incident", "id": global_id("Incident", row.id), "kind": "CONNECTOR_STUCK",
        "title": "Plug <b>stuck</b>", "status": "OPEN", "priority": "NORMAL", "reportedBy": "OPERATOR",
        "createdAt": NOW.isoformat(), "version": 1,
        "site": {"id": id_of(estate.site), "name": "One"}, "charger": {"id": id_of(estate.charger), "name": "One"},
        "evse": {"id": id_of(estate.evse), "name": "One"},
        "session": {"id": id_of(estate.session), "reference": "One-Ours"},
        "driver": {"id": id_of(estate.driver), "name": "One"},
        "assignee": {"id": id_of(world.ours.users[MAINTENANCE]), "name": "Maintenance of Ours"},
    }  # fmt: skip
    assert (row.description, row.user_id) == ("It hums.\nSo I left.", world.ours.users[SUPPORT].id)
    entry = await models.AuditEntry.get(action="createIncident")
    assert (entry.subject, entry.outcome) == (f"Incident:{row.id}", "DONE")


async def test_report_of_a_driver(world: World) -> None:
    """MNT-1: what a driver tells is written down on the driver's behalf; DANGER is urgent without being told."""
    estate = await estate_of(world, world.ours)
    found = await reported(world, kind="SAFETY", reportedBy="DRIVER", driverId=id_of(estate.driver))
    assert (found["reportedBy"], found["driver"], found["priority"]) == ("DRIVER", {"name": "One"}, "URGENT")
    found = await reported(world, reportedBy="DRIVER", sessionId=id_of(estate.session), priority="LOW")
    assert (found["driver"], found["session"], found["priority"]) == ({"name": "One"}, {"reference": "One-Ours"}, "LOW")


BAD: list[Any] = [
    pytest.param({"title": " \n "}, "title", "REQUIRED", id="an empty title"),
    pytest.param({"title": "x" * 201}, "title", "TOO_LONG", id="an endless title"),
    pytest.param({"title": "a\x00b"}, "title", "MALFORMED", id="a NUL"),
    pytest.param({"title": "a\x1bb"}, "title", "MALFORMED", id="an escape"),
    pytest.param({"title": "two\nlines"}, "title", "MALFORMED", id="two lines"),
    pytest.param({"description": "x" * 10_000}, "description", "TOO_LONG", id="10,000 characters"),
    pytest.param({"description": "\x07"}, "description", "MALFORMED", id="a bell"),
    pytest.param({"reportedBy": "SYSTEM"}, "reportedBy", "CONFLICT", id="as the system"),
    pytest.param({"reportedBy": "DRIVER"}, "driverId", "REQUIRED", id="of no driver"),
    pytest.param({"priority": None}, "priority", "REQUIRED", id="no priority"),
]


@pytest.mark.parametrize(("wish", "name", "code"), BAD)
async def test_bad_reports(sqlite_world: World, wish: Any, name: str, code: str) -> None:
    """MNT-1: what cannot be taken is refused at its place, and nothing is stored, nobody notified."""
    before = await stored()
    found = await reported(sqlite_world, **wish)
    assert found == {"__typename": "InvalidInput", "problems": [{"path": ["input", name], "code": code}]}
    assert await stored() == before


LINKS = ("session", "evse", "charger", "site", "driver")


async def test_links_of_others(sqlite_world: World) -> None:
    """MNT-1: nothing of another tenant can be linked, nor something of another kind, nor a user assigned."""
    world = sqlite_world
    ours, theirs = await estate_of(world, world.ours), await estate_of(world, world.theirs)
    mine = await reported(world)
    before = await stored()
    for name in LINKS:
        for wrong in (id_of(getattr(theirs, name)), id_of(ours.tariff), "nonsense", global_id("Site", 1)):
            expected = {"__typename": "NotFound", "path": ["input", f"{name}Id"]}
            wish: dict[str, Any] = {f"{name}Id": wrong}
            assert await reported(world, **wish) == expected, name
            assert await it(world, UPDATE, id=mine["id"], version=1, input=wish) == expected, name
    for user_id in (id_of(world.theirs.users[OPERATOR]), global_id("User", 1)):
        expected = {"__typename": "NotFound", "path": ["input", "assigneeId"]}
        assert await reported(world, assigneeId=user_id) == expected
    assert await stored() == before


async def test_links_that_contradict(world: World) -> None:
    """MNT-1: what is linked goes together, or is refused."""
    one, two = await estate_of(world, world.ours), await estate_of(world, world.ours, "Two")
    for name in ("evse", "charger", "site", "driver"):
        wish: dict[str, Any] = {"sessionId": id_of(one.session), f"{name}Id": id_of(getattr(two, name))}
        found = await reported(world, **wish)
        assert found["problems"] == [{"path": ["input", f"{name}Id"], "code": "CONFLICT"}], name
    found = await reported(world, evseId=id_of(one.evse), siteId=id_of(one.site))
    assert (found["charger"], found["session"]) == ({"name": "One"}, None)
    found = await it(world, UPDATE, id=found["id"], version=1, input={"chargerId": id_of(two.charger), "evseId": None})
    assert (found["evse"], found["charger"], found["site"]) == (None, {"name": "Two"}, {"name": "Two"})
    found = await it(world, UPDATE, id=found["id"], version=2, input={"sessionId": id_of(one.session)})
    assert (found["evse"], found["site"], found["driver"]) == ({"name": "One"}, {"name": "One"}, {"name": "One"})


async def test_assignees(world: World) -> None:
    """MNT-1: who sees to an incident is an active user in sight; who is deactivated later stays named."""
    users = world.ours.users
    maintainer, support = users[MAINTENANCE], users[SUPPORT]
    support.active = False
    await world.save(support)
    found = await reported(world, assigneeId=id_of(support))
    assert found["problems"] == [{"path": ["input", "assigneeId"], "code": "CONFLICT"}]
    found = await reported(world, assigneeId=id_of(users[ADMINISTRATOR]))
    assert found == {"__typename": "NotFound", "path": ["input", "assigneeId"]}
    found = await reported(world, as_=MAINTENANCE, assigneeId=id_of(maintainer))
    assert found["assigneeId"] == id_of(maintainer)
    maintainer.active = False
    await world.save(maintainer)
    incident = (await world.data(ONE, {"id": found["id"]}))["incident"]
    assert incident["assignee"] == {"id": id_of(maintainer), "name": "Maintenance of Ours", "state": "DEACTIVATED"}
    again = await it(world, UPDATE, id=found["id"], version=1, input={"assigneeId": id_of(maintainer), "title": "A"})
    assert again["version"] == 2
    away = await it(world, UPDATE, id=found["id"], version=2, input={"assigneeId": None})
    assert (away["assigneeId"], away["version"]) == (None, 3)


async def test_life(world: World) -> None:
    """MNT-1: taken up, resolved, opened again; each step with who and when, and a remark where one was made."""
    one = await reported(world)
    steps = [
        ("IN_PROGRESS", None),
        ("RESOLVED", "A new screen.\nIt works."),
        ("OPEN", "It does not."),
        ("RESOLVED", None),
    ]
    for number, (status, comment) in enumerate(steps):
        world.clock.pass_by(minutes=1)
        found = await it(world, MOVE, id=one["id"], version=1 + number, status=status, comment=comment)
        assert (found["status"], found["version"]) == (status, 2 + number)
    incident = (await world.data(ONE, {"id": one["id"]}))["incident"]
    assert incident["resolvedBy"] == {"id": id_of(world.ours.users[ADMINISTRATOR]), "name": "Administrator of Ours"}
    assert incident["resolvedAt"] == incident["changedAt"] == world.clock.now.isoformat()
    history = [(each["field"], each["before"], each["after"]) for each in incident["history"]["nodes"]]
    assert history == [
        ("STATUS", "OPEN", "RESOLVED"), ("STATUS", "RESOLVED", "OPEN"),
        ("STATUS", "IN_PROGRESS", "RESOLVED"), ("STATUS", "OPEN", "IN_PROGRESS"),
    ]  # fmt: skip
    assert [each["text"] for each in incident["comments"]["nodes"]] == ["A new screen.\nIt works.", "It does not."]


async def test_steps_that_are_not_there(world: World) -> None:
    """MNT-1: resolved is resolved; what the table does not have is refused, and leaves no remark."""
    one = await reported(world)
    for status, version in (("OPEN", 1), ("RESOLVED", 1), ("RESOLVED", 2), ("IN_PROGRESS", 2)):
        before = await stored()
        found = await it(world, MOVE, id=one["id"], version=version, status=status, comment="Again.")
        if (status, version) == ("RESOLVED", 1):
            assert found["status"] == "RESOLVED"
            continue
        assert found == {"__typename": "InvalidInput", "problems": [{"path": ["status"], "code": "CONFLICT"}]}
        assert await stored() == before


async def test_concurrent_edits(world: World) -> None:
    """MNT-1: who did not see the latest version changes nothing, and is shown how it is."""
    one = await reported(world)
    await it(world, MOVE, id=one["id"], version=1, status="IN_PROGRESS")
    before = await stored()
    outdated = {"__typename": "Outdated", "current": {"version": 2, "status": "IN_PROGRESS"}}
    assert await it(world, UPDATE, id=one["id"], version=1, input={"title": "Mine"}) == outdated
    assert await it(world, MOVE, id=one["id"], version=1, status="RESOLVED", comment="Mine") == outdated
    assert await stored() == before


async def test_comments(world: World) -> None:
    """MNT-1: comments are added to whatever there is, a resolved one included, and change nothing else."""
    one = await reported(world)
    await it(world, MOVE, id=one["id"], version=1, status="RESOLVED")
    found = await it(world, COMMENT, as_=MAINTENANCE, id=one["id"], text="=1+1 <script>\n\tHeard of it.")
    assert (found["status"], found["version"]) == ("RESOLVED", 2)
    comments = (await world.data(ONE, {"id": one["id"]}))["incident"]["comments"]
    maintainer = world.ours.users[MAINTENANCE]
    assert comments["nodes"] == [
        {
            "at": NOW.isoformat(), "text": "=1+1 <script>\n\tHeard of it.", "bySystem": False,
            "authorId": id_of(maintainer), "author": {"id": id_of(maintainer), "name": "Maintenance of Ours"},
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("", "REQUIRED", id="nothing"),
        pytest.param(" \n ", "REQUIRED", id="blanks"),
        pytest.param("x" * 5_001, "TOO_LONG", id="too much"),
        pytest.param("a\x00", "MALFORMED", id="a NUL"),
    ],
)
async def test_bad_comments(sqlite_world: World, text: str, code: str) -> None:
    """MNT-1: a comment that cannot be taken is refused, also with a step, which is then not taken."""
    world = sqlite_world
    one = await reported(world)
    before = await stored()
    found = await it(world, COMMENT, id=one["id"], text=text)
    assert found["problems"] == [{"path": ["text"], "code": code}]
    found = await it(world, MOVE, id=one["id"], version=1, status="RESOLVED", comment=text)
    assert found["problems"] == [{"path": ["comment"], "code": code}]
    assert await stored() == before


async def test_others(sqlite_world: World) -> None:
    """MNT-1: another tenant's incident is not there, for whatever is asked of it."""
    world = sqlite_world
    one = await reported(world)
    before = await stored()
    asked: list[tuple[str, dict[str, Any]]] = [
        (UPDATE, {"version": 1, "input": {"title": "Theirs"}}), (COMMENT, {"text": "Theirs"}),
        (MOVE, {"version": 1, "status": "RESOLVED"}),
    ]  # fmt: skip
    for query, variables in asked:
        answer = await world.data(query, {"id": one["id"], **variables}, people=world.theirs)
        assert answer == {"it": {"__typename": "NotFound", "path": ["id"]}}
    assert (await world.data(ONE, {"id": one["id"]}, people=world.theirs))["incident"] is None
    found = await world.data("{ incidents { totalCount nodes { id } } }", people=world.theirs)
    assert found == {"incidents": {"totalCount": 0, "nodes": []}}
    assert await stored() == before


async def test_too_many_comments(sqlite_world: World) -> None:
    """MNT-1: an incident has a thousand comments at most."""
    world = sqlite_world
    await reported(world)
    incident = await models.Incident.get()
    common = {"organisation_id": incident.organisation_id, "incident_id": incident.id, "at": NOW, "text": "More"}
    await world.save(*(models.IncidentComment(**common) for _ in range(1_000)))
    found = await it(world, COMMENT, id=id_of(incident), text="One more")
    assert found["problems"] == [{"path": ["text"], "code": "TOO_LONG"}]
    assert await models.IncidentComment.all().count() == 1_000


def system_incident(estate: Estate, **values: Any) -> models.Incident:
    """Return an incident as the system reports it."""
    row = estate.session
    place: dict[str, Any] = {"site_id": row.site_id, "charger_id": row.charger_id, "evse_id": row.evse_id}
    times: dict[str, Any] = dict.fromkeys(("happened_at", "last_happened_at", "created_at", "changed_at"), NOW)
    return models.Incident(
        **{**place, **times, **values},
        organisation_id=row.organisation_id,
        kind="SESSION_REVIEW",
        title="A session needs review",
        reported_by="SYSTEM",
        driver_id=row.driver_id,
        session_id=row.id,
        cause=f"SESSION_REVIEW:ChargingSession:{row.id}",
    )


async def test_what_the_system_found_stays(world: World) -> None:
    """MNT-1: of what the system found, people change the words, the priority and who sees to it, not what and where."""
    estate = await estate_of(world, world.ours)
    incident = system_incident(estate)
    await world.save(incident)
    before = await stored()
    for wish in ({"kind": "OTHER"}, {"evseId": None}, {"siteId": id_of(estate.site)}):
        found = await it(world, UPDATE, id=id_of(incident), version=1, input=wish)
        assert found["problems"] == [{"path": ["input", next(iter(wish))], "code": "CONFLICT"}]
    assert await stored() == before
    found = await it(world, UPDATE, id=id_of(incident), version=1, input={"priority": "LOW", "title": "Looked at"})
    assert (found["priority"], found["title"], found["version"]) == ("LOW", "Looked at", 2)
    nodes = (await world.data(ONE, {"id": id_of(incident)}))["incident"]["history"]["nodes"]
    assert {(each["field"], each["before"], each["after"]) for each in nodes} == {
        ("PRIORITY", "NORMAL", "LOW"), ("TITLE", "A session needs review", "Looked at"),
    }  # fmt: skip


async def test_nothing_new(world: World) -> None:
    """MNT-1: an edit that changes nothing leaves version and history alone."""
    one = await reported(world)
    found = await it(world, UPDATE, id=one["id"], version=1, input={"title": "Cracked screen", "priority": "NORMAL"})
    assert found["version"] == 1
    assert await models.IncidentChange.all().count() == 0


HIDDEN = ("driver", "session", "author", "assignee")


async def test_what_maintenance_sees(world: World) -> None:
    """MNT-1, ORG-3: a Maintenance user sees incidents in full, and through them no driver, session or colleague."""
    estate = await estate_of(world, world.ours)
    one = await reported(
        world, sessionId=id_of(estate.session), assigneeId=id_of(world.ours.users[SUPPORT]), reportedBy="DRIVER"
    )
    await it(world, UPDATE, id=one["id"], version=1, input={"assigneeId": id_of(world.ours.users[MAINTENANCE])})
    await it(world, COMMENT, id=one["id"], text="Seen.")
    seen = (await world.data(ONE, {"id": one["id"]}, as_=MAINTENANCE))["incident"]
    assert {name: seen[name] for name in HIDDEN} == dict.fromkeys(HIDDEN)
    assert (seen["site"]["name"], seen["charger"]["name"], seen["evse"]["name"]) == ("One", "One", "One")
    assert seen["assigneeId"] == id_of(world.ours.users[MAINTENANCE])
    assert (seen["comments"]["nodes"][0]["author"], seen["comments"]["nodes"][0]["text"]) == (None, "Seen.")
    (change,) = seen["history"]["nodes"]
    assert (change["field"], change["author"], change["beforeLink"], change["afterLink"]) == (
        "ASSIGNEE",
        None,
        None,
        None,
    )
    full = (await world.data(ONE, {"id": one["id"]}, as_=SUPPORT))["incident"]
    assert (full["driver"]["name"], full["session"]["reference"]) == ("One", "One-Ours")
    assert full["history"]["nodes"][0]["afterLink"]["name"] == "Maintenance of Ours"


@pytest.mark.parametrize("name", ["session", "driver"])
async def test_what_maintenance_cannot_link(sqlite_world: World, name: str) -> None:
    """MNT-1, ORG-3: who may not see sessions or drivers links none, ours or another's, and learns nothing by trying."""
    world = sqlite_world
    for people in (world.ours, world.theirs):
        estate = await estate_of(world, people)
        before = await stored()
        wish: dict[str, Any] = {f"{name}Id": id_of(getattr(estate, name))}
        found = await reported(world, as_=MAINTENANCE, **wish)
        assert found == {"__typename": "NotAllowed", "needed": ["ADMINISTRATOR", "OPERATOR", "SUPPORT"]}
        assert await stored() == before


async def test_what_keeps_its_place(world: World) -> None:
    """MNT-1, NET-1: a site that has incidents is not deleted, and says which."""
    site = models.Site(organisation_id=world.ours.organisation.id, name="Lot", time_zone="UTC")
    await world.save(site)
    one = await reported(world, siteId=id_of(site))
    query = "mutation ($id: ID!) { it: deleteSite(id: $id) { __typename ... on InUse { count by { id } } } }"
    assert await it(world, query, id=id_of(site)) == {"__typename": "InUse", "count": 1, "by": [{"id": one["id"]}]}
    assert await models.Site.filter(id=site.id).exists()
    await it(world, UPDATE, id=one["id"], version=1, input={"siteId": None})
    assert (await it(world, query, id=id_of(site)))["__typename"] == "Deleted"
