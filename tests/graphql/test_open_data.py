"""What organisations publish in the form of OCPI 2.2.1: for anybody, without sign-in (D28, D29, D32)."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.events import Place, StatusReported
from echarge.operations.door_limits import LISTS_PER_MINUTE, MISSES_PER_TEN_MINUTES, READS_PER_MINUTE
from echarge.operations.statuses import report_status
from echarge.store import models
from echarge.web.open_data import WAITING_MAX
from tests.graphql.charging import at
from tests.graphql.estate import estate_named, id_of
from tests.graphql.publishing import BUILD, TREE, WHERE, Published, published
from tests.graphql.statements import counted
from tests.graphql.visiting import terminal_at
from tests.graphql.world import BASE_URL, World
from tests.ocpi_witness import read

pytestmark = pytest.mark.anyio


@pytest.fixture
async def here(world: World) -> AsyncIterator[Published]:
    """Yield a charger whose site is published, on each database in turn."""
    async with published(world) as here:
        yield here


@pytest.fixture
async def one(sqlite_world: World) -> AsyncIterator[Published]:
    """Yield a charger whose site is published, for what has nothing to do with the database."""
    async with published(sqlite_world) as here:
        yield here


async def test_d28_a_location(here: Published) -> None:
    """D28, C13: a strict reader takes what a stranger is shown; nothing of it is what the charger calls itself."""
    (told,) = await here.listed()
    read("Location", told)
    code = await here.visiting.code()
    assert {name: told[name] for name in ("country_code", "party_id", "publish", "name", "address", "city")} == {
        "country_code": "GB", "party_id": "ECH", "publish": True, "name": "One",
        "address": "1 Canons Way, Harbourside", "city": "Bristol",
    }  # fmt: skip
    assert (told["postal_code"], told["country"], told["time_zone"]) == ("BS1 5LF", "GBR", "Europe/London")
    assert told["coordinates"] == {"latitude": "51.449700", "longitude": "-2.600500"}
    assert (told["opening_times"], told["operator"]) == ({"twentyfourseven": True}, {"name": "Ours"})
    (evse,) = told["evses"]
    assert (evse["uid"], evse["evse_id"], evse["status"]) == (code, f"GB*ECH*E{code}", "AVAILABLE")
    (connector,) = evse["connectors"]
    tariff = await models.Tariff.get()
    assert connector == {
        "id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE", "max_voltage": 230,
        "max_amperage": 32, "tariff_ids": [str(tariff.id)], "last_updated": connector["last_updated"],
    }  # fmt: skip
    assert here.here.estate.charger.ocpp_identity not in str(told)
    path = f"/locations/{told['id']}"
    assert await here.listed(path) == told
    assert await here.listed(f"{path}/{code}") == evse
    assert await here.listed(f"{path}/{code}/1") == connector


async def test_d28_tariffs(here: Published) -> None:
    """D28, D30: the tariffs that Locations name are told, and no others: staff's prices are nobody's business."""
    mine = {"organisation_id": here.site.organisation_id, "currency": "GBP"}
    staff = models.Tariff(**mine, name="Staff", name_key="staff", energy_micro_per_kwh=1)
    public = models.Tariff(**mine, name="Public", name_key="public", energy_micro_per_kwh=600_000)
    secret = models.AccessProfile(organisation_id=here.site.organisation_id, name="S", name_key="s", tariff_id=staff.id)
    await here.world.save(staff, public, secret)
    await here.world.save(
        models.ProfilePlace(
            organisation_id=here.site.organisation_id, profile_id=secret.id, site_id=here.site.id, evse_id=None
        )
    )
    usual = here.here.estate.tariff
    assert [read("Tariff", each)["id"] for each in await here.listed("/tariffs")] == [str(usual.id)]
    await here.store(here.visiting.profile, tariff_id=public.id)
    assert [each["id"] for each in await here.listed("/tariffs")] == [str(public.id)]
    assert (await here.evse())["connectors"][0]["tariff_ids"] == [str(public.id)]
    charger = await models.Charger.get()
    await here.store(charger, free_vend=True)
    assert (await here.evse())["connectors"][0]["tariff_ids"] == ["FREE"]
    free = {each["id"]: each for each in await here.listed("/tariffs")}["FREE"]
    assert free["elements"] == [{"price_components": [{"type": "FLAT", "price": 0.0, "step_size": 1}]}]
    await here.store(charger, free_vend=False)
    await here.store(here.visiting.profile, active=False)
    assert await here.listed("/tariffs") == []
    assert "tariff_ids" not in (await here.evse())["connectors"][0]


@pytest.mark.parametrize(
    ("kind", "which"),
    [
        pytest.param(models.Evse, "EVSE", id="the EVSE's"),
        pytest.param(models.Site, "SITE", id="the site's"),
        pytest.param(models.Organisation, "ORGANISATION", id="the organisation's"),
    ],
)
async def test_d28_which_tariff(one: Published, kind: type[Any], which: str) -> None:
    """D4, D28: the same tariff is told of the connector and in the list, wherever it was set."""
    await one.store(one.site, tariff_id=None)
    made = models.Tariff(
        organisation_id=one.site.organisation_id, currency="GBP", name=which, name_key=which, energy_micro_per_kwh=7
    )
    await one.world.save(made)
    key = one.site.organisation_id if kind is models.Organisation else None
    row = await kind.get(id=key) if key else await kind.first()
    await one.store(row, tariff_id=made.id)
    assert [each["id"] for each in await one.listed("/tariffs")] == [str(made.id)]
    assert (await one.evse())["connectors"][0]["tariff_ids"] == [str(made.id)]


async def test_d28_a_price_outside_hours(one: Published) -> None:
    """D28: where no public profile is open at this moment, the price is told of one that will be."""
    frame = await models.ProfileTimeFrame.filter(profile_id=one.visiting.profile.id).get()
    await one.store(frame, starts_minute=0, ends_minute=1)
    assert (await one.evse())["connectors"][0]["tariff_ids"] == [str(one.here.estate.tariff.id)]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        pytest.param({}, True, id="public"),
        pytest.param({"public": False}, False, id="not public"),
        pytest.param({"regulation": "IN_SCOPE"}, True, id="in scope"),
        pytest.param({"regulation": "IN_SCOPE", "public": False}, False, id="in scope, and not public"),
        pytest.param({"regulation": "WORKPLACE"}, False, id="a workplace"),
        pytest.param({"regulation": "RESIDENTIAL"}, False, id="a home"),
        pytest.param({"latitude_micro": None, "longitude_micro": None}, False, id="without coordinates"),
        pytest.param({"address": ""}, False, id="without an address"),
        pytest.param({"address": "\u200b"}, False, id="with an address of nothing"),
        pytest.param({"city": ""}, False, id="without a city"),
        pytest.param({"country": ""}, False, id="without a country"),
    ],
)
async def test_d29_which_sites_are_published(one: Published, values: dict[str, Any], shown: bool) -> None:
    """D28, D29: public sites in scope, of which all is known that OCPI needs; of others there is nothing, nowhere."""
    await one.store(one.site, **values)
    assert [each["id"] for each in await one.listed()] == [str(one.site.id)] * shown
    answer = await one.answer(f"/locations/{one.site.id}")
    assert (answer.status_code, answer.json()["status_code"]) == ((200, 1000) if shown else (404, 2003))
    if not values.get("address"):
        assert bool(await one.listed("/tariffs")) == shown


async def test_d28_connectors_of_which_something_is_missing(one: Published) -> None:
    """D28: an EVSE with such a connector is left out; what its kind says need not be entered."""
    charger = await models.Charger.get()
    await one.store(charger, connector_standard="", connector_format="")
    assert [each["evses"] for each in await one.listed()] == [[]]
    connector = await models.Connector.get()
    await one.store(connector, kind="cCCS2", power_type="DC", max_current_a=500)
    (told,) = (await one.evse())["connectors"]
    build = ("standard", "format", "power_type", "max_voltage", "max_amperage")
    assert [told[name] for name in build] == ["IEC_62196_T2_COMBO", "CABLE", "DC", 230, 500]


@pytest.mark.parametrize(
    ("status", "told"),
    [
        pytest.param(EvseStatus.PREPARING, "CHARGING", id="a car is there"),
        pytest.param(EvseStatus.CHARGING, "CHARGING", id="charging"),
        pytest.param(EvseStatus.SUSPENDED_EV, "CHARGING", id="the car waits"),
        pytest.param(EvseStatus.SUSPENDED_EVSE, "CHARGING", id="the charger waits"),
        pytest.param(EvseStatus.FINISHING, "CHARGING", id="over, the cable is in"),
        pytest.param(EvseStatus.RESERVED, "RESERVED", id="reserved"),
        pytest.param(EvseStatus.UNAVAILABLE, "INOPERATIVE", id="out of use"),
        pytest.param(EvseStatus.FAULTED, "OUTOFORDER", id="broken"),
    ],
)
async def test_d32_the_status_is_live(one: Published, status: EvseStatus, told: str) -> None:
    """D32: what the charger reports is what the next stranger is told."""
    before = await one.evse()
    assert before["status"] == "AVAILABLE"
    one.world.clock.pass_by(minutes=1)
    await one.here.status(at(0), status)
    after = await one.evse()
    assert after["status"] == told
    assert after["last_updated"] == f"{one.world.clock.now:%Y-%m-%dT%H:%M:%SZ}" > before["last_updated"]


async def test_d32_offline_and_gone(one: Published) -> None:
    """D32, D26: who is not heard of is unknown; what was put away is told to be removed, for a month."""
    evse, charger = await models.Evse.get(), await models.Charger.get()
    await one.store(evse, status="OFFLINE")
    assert (await one.evse())["status"] == "UNKNOWN"
    mutation = f'mutation {{ it: archiveCharger(id: "{id_of(charger)}") {{ __typename }} }}'
    assert await one.world.data(mutation) == {"it": {"__typename": "Charger"}}
    assert (await one.evse())["status"] == "REMOVED"
    one.world.clock.pass_by(days=31)
    assert [each["evses"] for each in await one.listed()] == [[]]


async def test_d25_contactless_is_a_capability(one: Published) -> None:
    """D25, D28: whether bank cards are taken is told, as somebody said or as terminals serve it."""
    assert "CONTACTLESS_CARD_SUPPORT" not in (await one.evse())["capabilities"]
    await terminal_at(one.visiting)
    assert "CONTACTLESS_CARD_SUPPORT" in (await one.evse())["capabilities"]
    await one.store(await models.Evse.get(), contactless=False)
    assert "CONTACTLESS_CARD_SUPPORT" not in (await one.evse())["capabilities"]


async def more_sites(here: Published, number: int, *, evses: int = 1) -> None:
    """Add sites that are published as well, with so many EVSEs each."""
    for place in range(number):
        estate = estate_named(here.world.ours, f"More {place:03}")
        estate.site.update_from_dict({**WHERE, "public": True, "created_at": at(place)})
        estate.charger.update_from_dict(BUILD)
        await here.world.save(estate.tariff, estate.site, estate.charger)
        for n in range(1, evses + 1):
            mine = {"organisation_id": estate.site.organisation_id, "charger_id": estate.charger.id}
            evse = models.Evse(
                **mine, site_id=estate.site.id, number=n, name=f"E{n}", public_code=f"M{place:04}X{n:05}",
                status="AVAILABLE", status_since=at(0),
            )  # fmt: skip
            await here.world.save(evse, models.Connector(**mine, evse_id=evse.id, number=1))
        profile = here.visiting.profile
        await here.world.save(
            models.ProfilePlace(
                organisation_id=profile.organisation_id, profile_id=profile.id, site_id=estate.site.id, evse_id=None
            )
        )


async def test_d28_pages(here: Published) -> None:
    """D28: pages name the next one, how many there are, and the most there are on one; together they are the list."""
    await more_sites(here, 4)
    whole = [each["id"] for each in await here.listed()]
    assert len(set(whole)) == 5
    answer, seen = await here.answer(limit=2), []
    while True:
        assert (answer.headers["x-total-count"], answer.headers["x-limit"]) == ("5", "50")
        seen += [read("Location", each)["id"] for each in answer.json()["data"]]
        if "link" not in answer.headers:
            break
        link = answer.headers["link"]
        assert link.startswith(f"<{BASE_URL}{TREE}/locations?offset=")
        assert link.endswith('&limit=2>; rel="next"')
        answer = await here.world.http.get(link[1 : link.index(">")])
    assert seen == whole
    assert await here.listed(offset=5) == []
    assert "link" not in (await here.answer(offset=5)).headers


async def test_d28_statements_do_not_grow(here: Published) -> None:
    """D28: a page of many sites and EVSEs takes as many statements as one of few."""
    with counted(here.world.runtime.reader) as few:
        await here.listed()
    await more_sites(here, 6, evses=4)
    with counted(here.world.runtime.reader) as many:
        assert sum(len(each["evses"]) for each in await here.listed()) == 25
    assert len(many) == len(few) <= 12
    with counted(here.world.runtime.reader) as tariffs:
        assert len(await here.listed("/tariffs")) == 7
    assert len(tariffs) <= 4


async def test_d28_what_was_changed_since(here: Published) -> None:
    """D28: who asks from an instant on gets what was changed since: a status, a set-up, a price, and nothing else."""
    await more_sites(here, 1)
    await here.long_ago()
    clock = here.world.clock
    clock.pass_by(hours=1)
    since = {"date_from": f"{clock.now:%Y-%m-%dT%H:%M:%SZ}"}
    assert await here.listed(**since) == []
    await here.here.status(at(1), EvseStatus.FAULTED)
    (told,) = await here.listed(**since)
    assert (told["id"], told["last_updated"]) == (str(here.site.id), since["date_from"])
    assert [each["id"] for each in await here.listed(date_to=since["date_from"])] != [told["id"]]
    assert len(await here.listed(date_to=since["date_from"])) == 1
    clock.pass_by(hours=1)
    later = {"date_from": f"{clock.now:%Y-%m-%dT%H:%M:%SZ}"}
    assert await here.listed(**later) == []
    evse = await models.Evse.filter(site_id=here.site.id).get()
    named = f'id: "{id_of(evse)}", expectedVersion: 1'
    mutation = f'mutation {{ it: updateEvse({named}, input: {{name: "New"}}) {{ __typename }} }}'
    assert await here.world.data(mutation) == {"it": {"__typename": "Evse"}}
    assert [each["id"] for each in await here.listed(**later)] == [str(here.site.id)]
    clock.pass_by(hours=1)
    price = {"date_from": clock.now.isoformat()}
    assert await here.listed(**price) == await here.listed("/tariffs", **price) == []
    tariff = here.here.estate.tariff
    named = f'id: "{id_of(tariff)}", expectedVersion: 1'
    mutation = f'mutation {{ it: updateTariff({named}, input: {{energyPrice: "9"}}) {{ __typename }} }}'
    assert await here.world.data(mutation) == {"it": {"__typename": "Tariff"}}
    assert len(await here.listed(**price)) == 2
    assert str(tariff.id) in [each["id"] for each in await here.listed("/tariffs", **price)]
    assert await here.listed(date_to=price["date_from"]) == []


async def test_d28_a_connector_that_a_charger_speaks_of(one: Published) -> None:
    """D28: a connector that is made on first sight is told, and that its EVSE has changed thereby."""
    await one.long_ago()
    clock = one.world.clock
    clock.pass_by(hours=1)
    since = {"date_from": f"{clock.now:%Y-%m-%dT%H:%M:%SZ}"}
    assert await one.listed(**since) == []
    spoken = StatusReported(Place(1, 2), EvseStatus.AVAILABLE, occupied=False, at=at(0), digest=7)
    await report_status(one.world.runtime, one.here.station, spoken)
    ((evse,),) = [each["evses"] for each in await one.listed(**since)]
    assert [each["id"] for each in evse["connectors"]] == ["1", "2"]
    assert evse["last_updated"] == since["date_from"]


async def test_d30_a_removed_tariff(one: Published) -> None:
    """D5, D30: a tariff that was removed is told no more; itself, it says when that was."""
    tariff = one.here.estate.tariff
    await one.long_ago()
    one.world.clock.pass_by(minutes=1)
    mutation = f'mutation {{ it: removeTariff(id: "{id_of(tariff)}") {{ __typename }} }}'
    assert await one.world.data(mutation) == {"it": {"__typename": "Deleted"}}
    assert await one.listed("/tariffs") == []
    assert "tariff_ids" not in (await one.evse())["connectors"][0]
    (told,) = await one.listed()
    assert told["last_updated"] == f"{one.world.clock.now:%Y-%m-%dT%H:%M:%SZ}"
    asked = await one.world.data(f'{{ it: tariff(id: "{id_of(tariff)}") {{ ocpi }} }}')
    assert read("Tariff", asked["it"]["ocpi"])["last_updated"] == told["last_updated"]


async def test_d28_the_tree(one: Published) -> None:
    """D28: from the list of versions on, each address leads to the next; the organisation names the first."""
    asked = await one.world.data("{ organisation { ocpiParty { countryCode partyId versionsUrl } } }")
    party = asked["organisation"]["ocpiParty"]
    assert party == {"countryCode": "GB", "partyId": "ECH", "versionsUrl": f"{BASE_URL}/ocpi/GB/ECH/versions"}
    (version,) = (await one.world.http.get(party["versionsUrl"])).json()["data"]
    assert version == {"version": "2.2.1", "url": f"{BASE_URL}{TREE}"}
    details = (await one.world.http.get(version["url"])).json()["data"]
    assert [(each["identifier"], each["role"]) for each in details["endpoints"]] == [
        ("locations", "SENDER"), ("tariffs", "SENDER"),
    ]  # fmt: skip
    for endpoint in details["endpoints"]:
        assert len((await one.world.http.get(endpoint["url"])).json()["data"]) == 1


@pytest.mark.parametrize(
    "parameters",
    [
        pytest.param({"limit": "0"}, id="none at all"),
        pytest.param({"limit": "-1"}, id="fewer than none"),
        pytest.param({"limit": "1e3"}, id="no whole number"),
        pytest.param({"limit": "\u0663"}, id="another alphabet"),
        pytest.param({"offset": "-1"}, id="before the first"),
        pytest.param({"offset": "9" * 30}, id="beyond the last"),
        pytest.param({"date_from": "yesterday"}, id="no instant"),
        pytest.param({"date_from": "2026-02-30T00:00:00Z"}, id="no day"),
        pytest.param({"date_to": "9999-12-31T23:59:59-23:59"}, id="the end of time"),
        pytest.param({"date_to": ""}, id="nothing"),
        pytest.param({"date_from": "\0"}, id="a zero"),
    ],
)
async def test_d28_absurd_values(one: Published, parameters: dict[str, str]) -> None:
    """D28: a parameter that says nothing is refused in OCPI's words."""
    for path in ("/locations", "/tariffs"):
        answer = await one.answer(path, **parameters)
        body = answer.json()
        assert (answer.status_code, body["status_code"], "data" in body) == (400, 2001, False)
        assert next(iter(parameters)) in body["status_message"]


async def test_d28_many_ways_to_write_an_instant(one: Published) -> None:
    """D28: an instant without an offset is in UTC; a plus that nobody escaped is meant as one."""
    now = datetime.now(UTC) + timedelta(days=1)
    for text in (f"{now:%Y-%m-%dT%H:%M:%S}", f"{now:%Y-%m-%dT%H:%M:%S.%fZ}", f"{now:%Y-%m-%dT%H:%M:%S}+00:00"):
        answer = await one.world.http.get(f"{TREE}/locations?date_from={text}")
        assert (answer.status_code, answer.json()["data"]) == (200, [])


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("/ocpi/GB/XXX/2.2.1/locations", id="nobody's codes"),
        pytest.param("/ocpi/gb%00/ECH/2.2.1/locations", id="a zero"),
        pytest.param("/ocpi/\uff27\uff22/ECH/versions", id="another alphabet"),
        pytest.param(f"{TREE}/locations/0", id="no site"),
        pytest.param(f"{TREE}/locations/{'9' * 40}", id="a number beyond all"),
        pytest.param(f"{TREE}/locations/\u0661", id="a digit of another alphabet"),
        pytest.param(f"{TREE}/locations/x'--", id="no number"),
    ],
)
async def test_d28_what_is_not_there(one: Published, path: str) -> None:
    """D28: what nobody has is not found, in OCPI's words."""
    answer = await one.world.http.get(path)
    assert (answer.status_code, answer.json()["status_code"]) == (404, 2003)


async def test_d28_of_one_site_alone(one: Published) -> None:
    """D28: an EVSE is found at its own site, a connector at its own EVSE; nothing can be written."""
    code = await one.visiting.code()
    for path in (f"/{code}X", f"/{code}/2", f"/{code}/1/1"):
        assert (await one.answer(f"/locations/{one.site.id}{path}")).status_code == 404
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert (await one.world.http.request(method, f"{TREE}/locations")).status_code == 405


async def test_d28_another_organisation(one: Published) -> None:
    """D28: each party's tree has its own sites alone; who publishes nothing has no tree."""
    theirs = one.world.theirs
    estate = estate_named(theirs, "Theirs")
    estate.site.update_from_dict({**WHERE, "public": True})
    await one.world.save(estate.tariff, estate.site, estate.charger, estate.evse)
    assert [each["id"] for each in await one.listed()] == [str(one.site.id)]
    assert (await one.answer(f"/locations/{estate.site.id}")).status_code == 404
    await one.store(theirs.organisation, ocpi_country_code="FR", ocpi_party_id="ABC")
    found = (await one.world.http.get("/ocpi/FR/ABC/2.2.1/locations")).json()["data"]
    assert [each["id"] for each in found] == [str(estate.site.id)]


async def test_d28_limits(one: Published) -> None:
    """D28: one address may ask so often in a minute, and guess so often; then it is told when to come again."""
    for _ in range(MISSES_PER_TEN_MINUTES):
        assert (await one.world.http.get("/ocpi/GB/XXX/versions")).status_code == 404
    answer = await one.answer()
    assert (answer.status_code, answer.json()["status_code"]) == (429, 2000)
    assert 0 < int(answer.headers["retry-after"]) <= 600
    public = await one.world.ask("{ publicChargers { hasNextPage } }", as_=None)
    assert public["errors"][0]["extensions"]["code"] == "TOO_MANY_ATTEMPTS"


async def test_d28_how_often(one: Published) -> None:
    """D28: an address that only asks for what is there is limited as well."""
    path = f"{TREE}"
    answers = {(await one.world.http.get(path)).status_code for _ in range(READS_PER_MINUTE)}
    assert answers == {200}
    assert (await one.world.http.get(path)).status_code == 429


async def test_d28_how_many_pages(one: Published) -> None:
    """D28: lists, which take longer, are limited more strictly; other questions are answered still."""
    answers = {(await one.answer()).status_code for _ in range(LISTS_PER_MINUTE)}
    assert answers == {200}
    for path in ("/locations", "/tariffs", f"/locations/{one.site.id}"):
        assert (await one.answer(path)).status_code == 429
    assert (await one.answer("")).status_code == 200


async def test_d28_one_after_the_other(one: Published) -> None:
    """D28: of many who ask at once each is answered, one by one; who would wait too long comes again."""
    answers = await asyncio.gather(*(one.answer() for _ in range(WAITING_MAX + 5)))
    statuses = [answer.status_code for answer in answers]
    assert statuses.count(200) >= WAITING_MAX
    assert set(statuses) <= {200, 503}
    assert {answer.json()["status_code"] for answer in answers if answer.status_code == 503} <= {3000}
    assert (await one.answer()).status_code == 200


async def test_d28_headers(one: Published) -> None:
    """D28: any page may read it; the request's ids come back, unless they are none; what a hub sends is passed over."""
    ids = {
        "X-Request-ID": "1-2",
        "X-Correlation-ID": "é" * 3,
        "Authorization": "Token nonsense",
        "OCPI-to-party-id": "X",
    }
    raw = [(name.encode(), value.encode()) for name, value in ids.items()]
    answer = await one.world.http.get(f"{TREE}/locations", headers=raw)
    assert answer.status_code == 200
    assert (answer.headers["access-control-allow-origin"], answer.headers["x-request-id"]) == ("*", "1-2")
    assert "x-correlation-id" not in answer.headers
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["timestamp"] == f"{one.world.clock.now:%Y-%m-%dT%H:%M:%SZ}"
    assert (await one.world.http.head(f"{TREE}/locations")).headers["x-total-count"] == "1"
