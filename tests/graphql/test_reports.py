"""Reports: asked for through the API, fetched over HTTP."""

import asyncio
import csv
import io
import json
from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations.reports import LINK_LIFE, LINKS_MAX
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import estate_named, estate_of, id_of
from tests.graphql.world import NOW, People, World

pytestmark = pytest.mark.anyio

ASK = """
mutation ($input: ReportInput!) {
  requestReport(input: $input) {
    __typename ... on Report { url expiresAt } ... on NotAllowed { needed }
  }
}
"""


async def asked(world: World, input_: Any = None, **who: Any) -> Any:
    """Return what `requestReport` answers."""
    return (await world.data(ASK, {"input": input_ or {"chargingLog": {}}}, **who))["requestReport"]


async def fetched(world: World, url: str, **headers: str) -> list[dict[str, str]]:
    """Return the lines of a report, by its columns."""
    response = await world.http.get(url, headers=headers)
    assert response.status_code == 200, response.text
    return lines_of(response.content)


def lines_of(content: bytes) -> list[dict[str, str]]:
    """Return the lines of a file, by its columns."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


async def log_of(world: World, **wish: Any) -> list[dict[str, str]]:
    """Return the charging log's lines."""
    return await fetched(world, (await asked(world, {"chargingLog": wish}))["url"])


def bearer(world: World, user_type: UserType = UserType.ADMINISTRATOR, people: People | None = None) -> dict[str, str]:
    """Return the header of a program."""
    return {"authorization": f"Bearer {(people or world.ours).tokens[user_type]}"}


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


async def test_charging_log(here: Here) -> None:
    """F9, LOG-2: a link gives the log as a file, newest first: money plain, times in the organisation's zone."""
    old, ended = await here.whole(at(-60)), await here.whole(at(0))
    running = await here.begin(at(60))
    await here.meter(at(70), 2_000)
    report = await asked(here.world)
    assert report["expiresAt"] == (NOW + LINK_LIFE).isoformat()
    response = await here.world.http.get(report["url"])
    assert response.headers["content-type"] == "text/csv; charset=utf-8; header=present"
    assert response.headers["content-disposition"] == 'attachment; filename="charging-log-2026-03-02.csv"'
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["x-content-type-options"] == "nosniff"
    first, second, third = lines_of(response.content)
    assert [each["Reference"] for each in (first, second, third)] == [running.reference, ended.reference, old.reference]
    assert second == {
        "Reference": ended.reference,
        "Date": "2026-03-02T07:30:00+00:00",
        "Driver": "One",
        "Email": here.estate.driver.email,
        "Vehicle": "One",
        "Tag": here.estate.tag.uid,
        "Site": "One",
        "EVSE": "One-01",
        "Charger": "One",
        "Connector": "1",
        "Status": "Complete",
        "Type": "PAYG",
        "Energy (kWh)": "5.00",
        "Charging time (s)": "1800",
        "Connected": "2026-03-02T07:30:00+00:00",
        "Charging started": "2026-03-02T07:40:00+00:00",
        "Charging stopped": "2026-03-02T08:00:00+00:00",
        "Disconnected": "",
        "Completed": "2026-03-02T08:00:00+00:00",
        "Stop reason": "Local",
        "Stopped by": "DRIVER",
        "Needs review": "",
        "Tariff": "One",
        "Currency": "GBP",
        "Total": "0.72",
        "Energy fee": "0.72",
        "Time fee": "0.00",
        "Connection fee": "0.00",
        "Parking fee": "0.00",
        "VAT": "0.12",
        "Bill final": "true",
    }
    assert (first["Status"], first["Energy (kWh)"], first["Total"], first["Bill final"]) == (
        "Ongoing", "2.00", "0.00", "false",
    )  # fmt: skip


async def test_filter_and_search(here: Here) -> None:
    """F9, LOG-2: the report has what the list's filter and search match, all at once, and nothing else."""
    old, ended = await here.whole(at(-10 * 24 * 60)), await here.whole(at(-60))
    running = await here.begin(at(30))
    evse = global_id("Evse", running.evse_id or 0)

    async def references(**wish: Any) -> list[str]:
        return [line["Reference"] for line in await log_of(here.world, **wish)]

    assert await references() == [running.reference, ended.reference, old.reference]
    assert await references(filter={"days": 7}) == [running.reference, ended.reference]
    assert await references(filter={"status": "COMPLETE", "evseIds": [evse], "days": 7}) == [ended.reference]
    assert await references(search="20.02.2026") == [old.reference]
    assert await references(search="oNe", filter={"status": "ONGOING"}) == [running.reference]
    assert await references(search="nobody") == await references(filter={"siteIds": []}) == []
    wrong = await here.world.ask(ASK, {"input": {"chargingLog": {"filter": {"days": 0}}}})
    assert wrong["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_all_of_many(world: World) -> None:
    """F9, LOG-2: of more sessions than a chunk has, many at one instant, each is there once."""
    estate = estate_named(world.ours, "One")
    await world.save(*estate.rows()[2:])
    await models.ChargingSession.bulk_create(sessions(estate, 1_100), using_db=world.runtime.store.writer)
    lines = await log_of(world)
    assert len(lines) == 1_101
    assert len({line["Reference"] for line in lines}) == 1_101
    assert [line["Date"] for line in lines] == sorted((line["Date"] for line in lines), reverse=True)


def sessions(estate: Any, count: int) -> list[models.ChargingSession]:
    """Return sessions, three at each instant."""
    return [
        models.ChargingSession(
            organisation_id=estate.session.organisation_id,
            charger_id=estate.charger.id,
            site_id=estate.site.id,
            reference=f"R{number}",
            transaction_key=f"R{number}",
            ocpp_version="1.6",
            state="ENDED",
            ongoing=False,
            start_answer="ACCEPTED",
            began_at=NOW - timedelta(minutes=number // 3),
            received_at=NOW,
            currency="GBP",
        )
        for number in range(count)
    ]


async def test_formulas(here: Here) -> None:
    """C16: what strangers have named themselves is shown, and never run."""
    await here.whole(at(0))
    await (
        models.Driver.filter(id=here.estate.driver.id)
        .using_db(here.world.runtime.store.writer)
        .update(name='=HYPERLINK("http://evil.example","x")')
    )
    (line,) = await log_of(here.world)
    assert line["Driver"] == '\'=HYPERLINK("http://evil.example","x")'


async def test_what_each_type_gets(here: Here) -> None:
    """ORG-3: Support's report has no money in it; Maintenance gets none, and that is written down."""
    await here.whole(at(0))
    (line,) = await fetched(here.world, (await asked(here.world, as_=UserType.SUPPORT))["url"])
    assert (line["Driver"], line["Tariff"], line["Currency"], line["Total"], line["Bill final"]) == (
        "One", "", "", "", "",
    )  # fmt: skip
    refused = await asked(here.world, as_=UserType.MAINTENANCE)
    assert refused == {"__typename": "NotAllowed", "needed": ["ADMINISTRATOR", "OPERATOR", "SUPPORT"]}
    assert await models.ReportRequest.all().count() == 1
    entries = await models.AuditEntry.filter(action="requestReport").order_by("id")
    assert [entry.outcome for entry in entries] == ["DONE", "NOT_ALLOWED"]


async def test_link_ends(world: World) -> None:
    """A link is good for five minutes, and more than once: downloads are resumed and repeated."""
    url = (await asked(world))["url"]
    await fetched(world, url)
    world.clock.pass_by(seconds=LINK_LIFE.total_seconds() - 1)
    await fetched(world, url)
    world.clock.pass_by(seconds=1)
    assert (await world.http.get(url)).status_code == 404
    await asked(world)
    assert await models.ReportRequest.all().count() == 1


@pytest.mark.parametrize("how", ["signed out", "deactivated", "demoted"])
async def test_rights_are_asked_again(world: World, how: str) -> None:
    """The link dies with the sign-in that asked for it, with the account, and with the right."""
    url = (await asked(world, as_=UserType.SUPPORT))["url"]
    await fetched(world, url)
    support = world.ours.users[UserType.SUPPORT]
    match how:
        case "signed out":
            await world.data("mutation { signOut { __typename } }", as_=UserType.SUPPORT)
        case "deactivated":
            await world.data("mutation ($id: ID!) { deactivateUser(id: $id) { __typename } }", {"id": id_of(support)})
        case _:
            query = """mutation ($id: ID!) {
              updateUser(id: $id, expectedVersion: 1, input: {userType: MAINTENANCE}) { __typename } }"""
            assert (await world.data(query, {"id": id_of(support)}))["updateUser"]["__typename"] == "User"
    response = await world.http.get(url)
    assert (response.status_code, response.text) == (
        404,
        "This link is not good, or no longer. Ask for the report again.",
    )


async def test_links_are_bounded(sqlite_world: World) -> None:
    """One user has so many links at a time; the oldest goes first."""
    urls = []
    for _ in range(LINKS_MAX + 1):
        urls.append((await asked(sqlite_world))["url"])
        sqlite_world.clock.pass_by(seconds=1)
    statuses = [(await sqlite_world.http.get(url)).status_code for url in urls]
    assert statuses == [404, *[200] * LINKS_MAX]


async def test_theirs(world: World) -> None:
    """Another organisation gets nothing: not by our ids, and not even by our link."""
    estate, _ = await estate_of(world, world.ours), await estate_of(world, world.theirs)
    wish = {"chargingLog": {"filter": {"siteIds": [id_of(estate.site)]}}}
    assert len(await fetched(world, (await asked(world, wish))["url"])) == 1
    assert await fetched(world, (await asked(world, wish, people=world.theirs))["url"]) == []
    assert [line["Site"] for line in await fetched(world, (await asked(world, people=world.theirs))["url"])] == ["One"]
    url = (await asked(world))["url"]
    theirs = bearer(world, people=world.theirs)
    assert (await world.http.get(url, headers=theirs)).status_code == 404
    cookie = {"cookie": f"echarge_token={world.theirs.tokens[UserType.OPERATOR]}"}
    assert (await world.http.get(url, headers=cookie)).status_code == 404
    await fetched(world, url, **bearer(world, UserType.SUPPORT))


@pytest.mark.parametrize("token", ["x", "x" * 5_000, "%00", "..%2f..", "\u00e9"])
async def test_no_link(sqlite_world: World, token: str) -> None:
    """What is no link gives nothing."""
    assert (await sqlite_world.http.get(f"/reports/{token}")).status_code == 404


async def test_by_program(world: World) -> None:
    """A program gets a report in one request, with its bearer token and the filters of the mutation."""
    await estate_of(world, world.ours)
    url, us = "/reports/charging-log.csv", bearer(world)
    assert [line["Site"] for line in await fetched(world, url, **us)] == ["One"]
    wish = json.dumps({"search": "02.03.2026", "filter": {"days": 7, "status": "ONGOING"}})
    assert len(await fetched(world, f"{url}?input={quote(wish)}", **us)) == 1
    assert await fetched(world, f"{url}?input={quote(json.dumps({'search': 'nobody'}))}", **us) == []
    for wrong in ("[]", "{", "null", '{"colour": 1}', '{"filter": {"days": 0}}', '{"search": "' + "x" * 20_000 + '"}'):
        assert (await world.http.get(f"{url}?input={quote(wrong)}", headers=us)).status_code == 400, wrong
    assert (await world.http.get(url)).status_code == 401
    assert (await world.http.get(url, headers={"authorization": "Bearer nonsense"})).status_code == 401
    assert (await world.http.get(url, headers=bearer(world, UserType.MAINTENANCE))).status_code == 403
    assert (await world.http.get("/reports/nothing.csv", headers=us)).status_code == 404
    cookie = {"cookie": f"echarge_token={world.ours.tokens[UserType.ADMINISTRATOR]}"}
    assert (await world.http.get(url, headers=cookie)).status_code == 401


async def test_head(sqlite_world: World) -> None:
    """HEAD says what would come, and reads nothing."""
    url = (await asked(sqlite_world))["url"]
    response = await sqlite_world.http.head(url)
    assert (response.status_code, response.content) == (200, b"")
    assert response.headers["content-type"].startswith("text/csv")


async def test_ten_at_once(world: World) -> None:
    """Ten downloads at once all come, in turns."""
    await estate_of(world, world.ours)
    url = (await asked(world))["url"]
    responses = await asyncio.gather(*(world.http.get(url) for _ in range(10)))
    assert {(each.status_code, each.content) for each in responses} == {(200, responses[0].content)}
    assert len(lines_of(responses[0].content)) == 1
