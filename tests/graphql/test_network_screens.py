"""The screens of the network (NET-1, NET-2, NET-3): each is filled by one operation, its filters' options included."""

from dataclasses import replace
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.operations.admission import remember_unknown
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import Estate, estate_named, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio


@pytest.fixture
async def here(world: World) -> Here:
    """Yield a connected charger with a session, and another one beside it."""
    here = await charging_place(world)
    await here.whole(at(0))
    await charging_place(world, name="Two")
    return here


def names(found: Any) -> list[str]:
    """Return the names of a page's nodes."""
    return [node["name"] for node in found["nodes"]]


async def more(world: World, number: int) -> None:
    """Store as many more sites, each with a charger, an EVSE and a session."""
    found = [estate_named(world.ours, f"More {each}") for each in range(number)]
    await world.save(*(row for estate in found for row in estate.rows()[2:]))


async def test_sites(world: World, here: Here) -> None:
    """NET-1: sites are listed with their live counts, searched, and filtered by tariff and by who is shown them."""
    found = await world.data(operation("sites"))
    assert names(found["sites"]) == ["One", "Two"]
    assert found["sites"]["nodes"][0]["evseCounts"] == {
        "total": 1, "available": 1, "inUse": 0, "unavailable": 0, "offline": 0,
    }  # fmt: skip
    assert found["sites"]["nodes"][0]["chargerCount"] == 1
    tariff = id_of(here.estate.tariff)
    assert tariff in [each["id"] for each in found["tariffs"]["nodes"]]
    filters: list[tuple[dict[str, Any], list[str]]] = [
        ({"search": "tW"}, ["Two"]),
        ({"search": "%"}, []),
        ({"search": "_"}, []),
        ({"public": True}, []),
        ({"public": False}, ["One", "Two"]),
        ({"tariffIds": [tariff]}, ["One"]),
        ({"tariffIds": []}, []),
        ({"tariffIds": ["x"]}, []),
        ({"orderBy": "NAME_DESCENDING", "first": 1}, ["Two"]),
    ]
    for variables, expected in filters:
        assert names((await world.data(operation("sites"), variables))["sites"]) == expected, variables
    hidden = (await world.data(operation("sites"), as_=UserType.MAINTENANCE))["sites"]["nodes"][0]
    assert (hidden["tariff"], hidden["energyPrice"]) == (None, None)
    assert (await world.data(operation("sites"), people=world.theirs))["sites"]["nodes"] == []


async def test_site(world: World, here: Here) -> None:
    """NET-1: a site shows its chargers, its EVSEs and its sessions; nobody else's, and nothing that was put away."""
    gone = estate_named(world.ours, "Gone")
    gone.charger.site_id = gone.evse.site_id = here.estate.site.id
    gone.charger.archived_at = NOW
    await world.save(gone.tariff, gone.site, gone.charger, gone.evse)
    variables = {"id": id_of(here.estate.site)}
    site = (await world.data(operation("site"), variables))["site"]
    assert names(site["chargers"]) == ["One"]
    assert names(site["evses"]) == ["One-01"]
    assert [node["energyKwh"] for node in site["sessions"]["nodes"]] == ["5.00"]
    assert site["chargers"]["totalCount"] == site["evses"]["totalCount"] == site["sessions"]["totalCount"] == 1
    blind = (await world.data(operation("site"), variables, as_=UserType.MAINTENANCE))["site"]
    assert (blind["sessions"], blind["tariff"], names(blind["evses"])) == (None, None, ["One-01"])
    assert (await world.data(operation("site"), variables, people=world.theirs))["site"] is None


async def test_chargers(world: World, here: Here) -> None:
    """NET-2: chargers are found by any part of what is known of them, and by status, site, connection and block."""
    two = await models.Charger.get(name="Two")
    two.blocked, two.online, two.model, two.serial_number = True, False, "50%_off", "SN-77"
    evse = await models.Evse.get(charger_id=two.id)
    evse.status = "FAULTED"
    await world.save(two, evse)
    site = id_of(here.estate.site)
    filters: list[tuple[dict[str, Any], list[str]]] = [
        ({}, ["One", "Two"]),
        ({"search": "sn-7"}, ["Two"]),
        ({"search": "50%_o"}, ["Two"]),
        ({"search": "%%"}, []),
        ({"search": "x" * 100}, []),
        ({"blocked": True}, ["Two"]),
        ({"blocked": False}, ["One"]),
        ({"online": False}, ["Two"]),
        ({"siteIds": [site]}, ["One"]),
        ({"siteIds": [id_of(two)]}, []),
        ({"status": ["FAULTED", "RESERVED"]}, ["Two"]),
        ({"status": []}, []),
        ({"archived": True}, []),
        ({"orderBy": "NAME_DESCENDING", "offset": 1}, ["One"]),
    ]
    for variables, expected in filters:
        found = await world.data(operation("chargers"), variables)
        assert names(found["chargers"]) == expected, variables
        assert names(found["sites"]) == ["One", "Two"]
    too_long = await world.ask(operation("chargers"), {"search": "x" * 101})
    assert too_long["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}


async def test_charger(world: World, here: Here) -> None:
    """NET-2: a charger shows all that is known of it, and what to enter in it only to who may change it."""
    variables = {"id": id_of(here.estate.charger)}
    charger = (await world.data(operation("charger"), variables))["charger"]
    assert charger["endpointUrls"] == {
        "withIdentity": "ws://echarge.test/ocpp/One-Ours",
        "withoutIdentity": "ws://echarge.test/ocpp",
    }
    assert [evse["connectors"][0]["wireNumber"] for evse in charger["evses"]] == [1]
    assert charger["sessions"]["totalCount"] == 1
    for user_type in (UserType.SUPPORT, UserType.MAINTENANCE):
        seen = (await world.data(operation("charger"), variables, as_=user_type))["charger"]
        assert (seen["name"], seen["endpointUrls"]) == ("One", None)
        assert (seen["sessions"] is None) == (user_type is UserType.MAINTENANCE)
    assert (await world.data(operation("charger"), variables, people=world.theirs))["charger"] is None


async def test_public_address(world: World, here: Here) -> None:
    """NET-2: where the server's public address is set, that is what is entered in chargers, whoever asks from where."""
    identity = "CP 1 é"
    charger = here.estate.charger
    charger.ocpp_identity = identity
    await world.save(charger)
    for public_url, base in (
        ("https://charge.example.org", "wss://charge.example.org/ocpp"),
        ("http://10.0.0.7:8080", "ws://10.0.0.7:8080/ocpp"),
        ("https://[::1]:8443", "wss://[::1]:8443/ocpp"),
    ):
        object.__setattr__(world.runtime, "public_url", public_url)
        found = (await world.data(operation("charger"), {"id": id_of(charger)}))["charger"]["endpointUrls"]
        assert found == {"withIdentity": f"{base}/CP%201%20%C3%A9", "withoutIdentity": base}


async def test_evse(world: World, here: Here) -> None:
    """NET-2: an EVSE shows where it is, what it does, and its sessions."""
    row = await models.Evse.get(charger_id=here.estate.charger.id)
    await here.begin(at(60))
    evse = (await world.data(operation("evse"), {"id": id_of(row)}))["evse"]
    assert (evse["name"], evse["charger"]["name"], evse["site"]["name"]) == ("One-01", "One", "One")
    assert evse["sessions"]["totalCount"] == 2
    assert evse["currentSession"]["status"] == "ONGOING"
    blind = (await world.data(operation("evse"), {"id": id_of(row)}, as_=UserType.MAINTENANCE))["evse"]
    assert (blind["name"], blind["currentSession"], blind["sessions"]) == ("One-01", None, None)
    assert (await world.data(operation("evse"), {"id": id_of(row)}, people=world.theirs))["evse"] is None


async def test_evses_by_tariff(world: World, here: Here) -> None:
    """NET-2: EVSEs are found by their own tariff."""
    row = await models.Evse.get(charger_id=here.estate.charger.id)
    row.tariff_id = here.estate.tariff.id
    await world.save(row)
    query = "query ($ids: [ID!]) { evses(tariffIds: $ids) { nodes { name } } }"
    assert names((await world.data(query, {"ids": [id_of(here.estate.tariff)]}))["evses"]) == ["One-01"]
    assert names((await world.data(query, {"ids": None}))["evses"]) == ["One-01", "Two-01"]
    assert names((await world.data(query, {"ids": []}))["evses"]) == []


async def test_unknown_chargers(world: World) -> None:
    """NET-3: stations that were turned away stand in a bounded list, each once, those that tried last first."""
    runtime = replace(world.runtime, limits=replace(world.runtime.limits, unknown_chargers_max=3))
    for identity in ("A", "B", "A", "C", "100%", "D_\N{ROCKET}"):
        world.clock.pass_by(seconds=1)
        await remember_unknown(runtime, identity, "10.0.0.9", "firmware/1")
    found = (await world.data(operation("unknown_chargers")))["unknownChargers"]
    assert [node["ocppIdentity"] for node in found["nodes"]] == ["D_\N{ROCKET}", "100%", "C"]
    assert found["nodes"][0]["attempts"] == 1
    for search, identities in (("%", ["100%"]), ("_", ["D_\N{ROCKET}"]), ("10.0.0", ["D_\N{ROCKET}", "100%", "C"])):
        page = (await world.data(operation("unknown_chargers"), {"search": search}))["unknownChargers"]
        assert [node["ocppIdentity"] for node in page["nodes"]] == identities


@pytest.mark.usefixtures("here")
async def test_register_charger(world: World) -> None:
    """NET-3: the form shows the station that was found, the sites to choose from, and whether it may be filled in."""
    await remember_unknown(world.runtime, "NEW-1", "10.0.0.9", "firmware/1")
    unknown = await models.UnknownCharger.get()
    form = await world.data(operation("register_charger"), {"unknownChargerId": id_of(unknown)})
    assert form["unknownCharger"]["ocppIdentity"] == "NEW-1"
    assert names(form["sites"]) == ["One", "Two"]
    assert {"area": "CHARGERS", "right": "CHANGE"} in form["viewer"]["permissions"]
    assert (await world.data(operation("register_charger")))["unknownCharger"] is None


SCREENS: dict[str, int] = {
    "sites": 7,
    "site": 16,
    "chargers": 8,
    "charger": 15,
    "evse": 22,
    "unknown_chargers": 2,
    "register_charger": 3,
}
"""How many statements each takes: one for each list, count or kind of row."""


@pytest.mark.parametrize("screen", SCREENS)
async def test_statements(world: World, screen: str) -> None:
    """NET-1, NET-2, NET-3: a screen takes as many statements for twenty rows as for two, and as many as we think."""
    estate = await grown(world)
    ids = {"site": estate.site, "charger": estate.charger, "evse": estate.evse}
    variables = {"id": id_of(ids[screen])} if screen in ids else {}
    with counted(world.runtime.reader) as few:
        await world.data(operation(screen), variables)
    await more(world, 15)
    for number in range(2, 10):
        await world.save(
            models.Evse(
                organisation_id=estate.organisation.id,
                site_id=estate.site.id,
                charger_id=estate.charger.id,
                number=number,
                name=f"{number}",
                public_code=f"N{number}",
                status_since=NOW,
            )
        )
    with counted(world.runtime.reader) as many:
        await world.data(operation(screen), variables)
    assert len(many) == len(few), many
    assert len(many) == SCREENS[screen], many


async def grown(world: World) -> Estate:
    """Return one organisation's estate, with a connector and a second site beside it."""
    estate = await estate_of(world, world.ours)
    connector = models.Connector(
        organisation_id=estate.organisation.id, charger_id=estate.charger.id, evse_id=estate.evse.id, number=1
    )
    await world.save(connector)
    await estate_of(world, world.ours, "Two")
    return estate
