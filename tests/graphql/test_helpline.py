"""The helpline's log: who contacted it, about what, and what came of it (D27)."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.charging import at, charging_place
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.world import NOW, World

pytestmark = pytest.mark.anyio

CONTACT = (
    "id contactedAt channel summary outcome version session { reference } evse { name } site { name } author { name }"
)
REFUSED = "... on Refusal { code message } ... on InvalidInput { problems { path code } }"
CREATE = f"""
mutation ($input: CreateHelplineContactInput!) {{
  it: createHelplineContact(input: $input) {{ __typename ... on HelplineContact {{ {CONTACT} }} {REFUSED} }}
}}
"""
UPDATE = f"""
mutation ($id: ID!, $version: Int!, $input: UpdateHelplineContactInput!) {{
  it: updateHelplineContact(id: $id, expectedVersion: $version, input: $input) {{
    __typename ... on HelplineContact {{ {CONTACT} }} {REFUSED}
  }}
}}
"""
LIST = """
query ($search: String, $filter: HelplineContactFilter) {
  it: helplineContacts(search: $search, filter: $filter) { totalCount nodes { summary } }
}
"""
REPORT = "mutation ($input: ReportInput!) { it: requestReport(input: $input) { ... on Report { url } } }"
WISH = {"channel": "PHONE", "summary": "The plug is stuck.\nShe waits.", "outcome": "SOLVED"}


async def it(world: World, query: str, as_: UserType = UserType.OPERATOR, **variables: Any) -> Any:
    """Return what an operation answers."""
    return (await world.data(query, variables, as_=as_))["it"]


async def made(world: World, estate: Estate, **wish: Any) -> Any:
    """Return a contact about the estate's EVSE."""
    return await it(world, CREATE, input={**WISH, "evseId": id_of(estate.evse), **wish})


async def test_d27_a_contact(world: World) -> None:
    """D27: a contact about a session has its EVSE and site; who wrote it down is kept, and that it was is audited."""
    here = await charging_place(world)
    session = await here.whole(at(0))
    found = await it(world, CREATE, as_=UserType.SUPPORT, input={**WISH, "sessionId": id_of(session)})
    assert found["session"] == {"reference": session.reference}
    assert (found["evse"]["name"], found["site"]) == ("One-01", {"name": "One"})
    assert {name: found[name] for name in WISH} == WISH
    assert found["contactedAt"] == NOW.isoformat()
    row = await models.HelplineContact.get()
    assert row.user_id == world.ours.users[UserType.SUPPORT].id
    assert await models.AuditEntry.filter(action="createHelplineContact", subject=f"HelplineContact:{row.id}").exists()
    about_nothing = await it(world, CREATE, input=WISH)
    assert (about_nothing["session"], about_nothing["evse"], about_nothing["site"]) == (None, None, None)


async def test_d27_changing_it(world: World) -> None:
    """D27: what was written down is corrected by its version; new links take the place of all that there were."""
    estate = await estate_of(world, world.ours)
    contact = await made(world, estate)
    variables = {"id": contact["id"], "version": 1, "input": {"outcome": "PASSED_ON", "siteId": id_of(estate.site)}}
    changed = await it(world, UPDATE, **variables)
    assert (changed["outcome"], changed["evse"], changed["site"], changed["version"]) == (
        "PASSED_ON", None, {"name": "One"}, 2,
    )  # fmt: skip
    assert (await it(world, UPDATE, **variables))["__typename"] == "Outdated"
    assert (await models.HelplineContact.get()).version == 2


@pytest.mark.parametrize(
    ("wish", "path", "code"),
    [
        pytest.param({"summary": " \n "}, "summary", "REQUIRED", id="nothing said"),
        pytest.param({"summary": "x" * 5_001}, "summary", "TOO_LONG", id="a novel"),
        pytest.param({"summary": "a\0b"}, "summary", "MALFORMED", id="a zero"),
        pytest.param({"contactedAt": "2026-03-02T09:30:01Z"}, "contactedAt", "OUT_OF_RANGE", id="not yet"),
    ],
)
async def test_d27_bad_input(sqlite_world: World, wish: dict[str, str], path: str, code: str) -> None:
    """D27: what cannot be is refused, and nothing is written."""
    found = await it(sqlite_world, CREATE, input=WISH | wish)
    assert found["problems"] == [{"path": ["input", path], "code": code}]
    assert await models.HelplineContact.all().count() == 0


async def test_d27_what_does_not_go_together(sqlite_world: World) -> None:
    """D27: a session at another EVSE is refused; so is what is another organisation's, as if it were not there."""
    here, other = await charging_place(sqlite_world), await estate_of(sqlite_world, sqlite_world.ours, "Two")
    theirs = await estate_of(sqlite_world, sqlite_world.theirs, "Theirs")
    session = await here.whole(at(0))
    both = await made(sqlite_world, other, sessionId=id_of(session))
    assert (both["__typename"], both["problems"][0]["code"]) == ("InvalidInput", "CONFLICT")
    assert (await made(sqlite_world, theirs))["__typename"] == "NotFound"
    assert await models.HelplineContact.all().count() == 0


async def test_d27_the_log(world: World) -> None:
    """D27: the log is searched and filtered; another organisation's is another."""
    estate = await estate_of(world, world.ours)
    await made(world, estate, contactedAt="2026-01-15T10:00:00Z")
    await it(world, CREATE, input={**WISH, "channel": "EMAIL", "summary": "An invoice", "outcome": "UNSOLVED"})
    for variables, summaries in (
        ({}, ["An invoice", WISH["summary"]]),
        ({"search": "invo"}, ["An invoice"]),
        ({"search": "one"}, [WISH["summary"]]),
        ({"filter": {"channels": ["EMAIL"]}}, ["An invoice"]),
        ({"filter": {"outcomes": ["SOLVED"]}}, [WISH["summary"]]),
        ({"filter": {"evseIds": [id_of(estate.evse)]}}, [WISH["summary"]]),
        ({"filter": {"siteIds": [id_of(estate.site)], "sessionIds": [id_of(estate.session)]}}, []),
        ({"filter": {"from": "2026-01-15T10:00:00Z", "to": "2026-01-15T10:00:01Z"}}, [WISH["summary"]]),
        ({"filter": {"to": "2026-01-15T10:00:00Z"}}, []),
    ):
        assert [node["summary"] for node in (await it(world, LIST, **variables))["nodes"]] == summaries, variables
    assert (await world.data(LIST, people=world.theirs))["it"] == {"totalCount": 0, "nodes": []}
    assert (await it(world, LIST, as_=UserType.MAINTENANCE)) is None


async def test_d27_the_quarter(world: World) -> None:
    """D27: the report of a quarter has what was within it by the organisation's clock, and nothing of another."""
    estate = await estate_of(world, world.ours)
    for day in ("2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2026-03-01T12:00:00Z"):
        await made(world, estate, contactedAt=day, summary=f"=At {day}")
    quarter = {"period": {"days": {"firstDay": "2026-01-01", "lastDay": "2026-03-31"}}}
    url = (await it(world, REPORT, as_=UserType.SUPPORT, input={"helplineContacts": quarter}))["url"]
    lines = (await world.http.get(url)).content.decode("utf-8-sig").splitlines()
    author = world.ours.users[UserType.OPERATOR].name
    assert lines == [
        "Contacted,Channel,Outcome,Summary,Site,EVSE,Session,Author",
        f"2026-01-01T00:00:00+00:00,PHONE,SOLVED,'=At 2026-01-01T00:00:00Z,One,One,,{author}",
        f"2026-03-01T12:00:00+00:00,PHONE,SOLVED,'=At 2026-03-01T12:00:00Z,One,One,,{author}",
    ]
    refused = await world.data(
        "mutation ($input: ReportInput!) { it: requestReport(input: $input) { __typename } }",
        {"input": {"helplineContacts": quarter}},
        as_=UserType.MAINTENANCE,
    )
    assert refused["it"]["__typename"] == "NotAllowed"


async def test_d27_what_stays(sqlite_world: World) -> None:
    """D27: a site and an EVSE that a contact was about are not deleted; who is erased is named in none."""
    estate = await estate_of(sqlite_world, sqlite_world.ours, "Two")
    await made(sqlite_world, estate)
    delete = "mutation ($id: ID!) { it: deleteEvse(id: $id) { __typename } }"
    assert (await it(sqlite_world, delete, id=id_of(estate.evse)))["__typename"] == "InUse"
    here = await charging_place(sqlite_world)
    session = await here.whole(at(0))
    called = f"She wrote as {here.estate.driver.email}: a plug"
    await it(sqlite_world, CREATE, input={**WISH, "summary": called, "sessionId": id_of(session)})
    erase = "mutation ($id: ID!) { it: eraseDriver(id: $id) { __typename } }"
    assert (await it(sqlite_world, erase, id=id_of(here.estate.driver)))["__typename"] == "Driver"
    contact = await models.HelplineContact.get(session_id=session.id)
    assert contact.summary == "She wrote as erased: a plug"
