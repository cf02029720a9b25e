"""What OCPI asks of sites, chargers and connectors, as people enter it: in forms and in files (D25, D28)."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

REFUSED = "... on Refusal { code } ... on InvalidInput { problems { path code } }"
SITE = f"""
mutation ($input: CreateSiteInput!) {{
  it: createSite(input: $input) {{ ... on Site {{ id city postcode country }} {REFUSED} }}
}}
"""
CHARGER = f"""
mutation ($id: ID!, $input: UpdateChargerInput!) {{
  it: updateCharger(id: $id, expectedVersion: 1, input: $input) {{
    ... on Charger {{ installedOn connectorBuild {{ standard format powerType maxVoltage maxCurrent }} }} {REFUSED}
  }}
}}
"""
EVSE = f"""
mutation ($id: ID!, $version: Int!, $connectors: [ConnectorInput!]!) {{
  it: updateEvse(id: $id, expectedVersion: $version, input: {{connectors: $connectors}}) {{
    ... on Evse {{
      connectors {{
        kind
        entered {{ standard format powerType maxVoltage maxCurrent }}
        build {{ standard format powerType maxVoltage maxCurrent }}
      }}
    }}
    {REFUSED}
  }}
}}
"""
PARTY = f"""
mutation ($version: Int!, $party: OcpiPartyInput) {{
  it: updateOrganisation(expectedVersion: $version, input: {{ocpiParty: $party}}) {{
    ... on Organisation {{ version ocpiParty {{ countryCode partyId }} }} {REFUSED}
  }}
}}
"""
NOTHING = dict.fromkeys(("standard", "format", "powerType", "maxVoltage", "maxCurrent"))


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what an operation answers."""
    return (await world.data(query, variables))["it"]


@pytest.mark.parametrize(
    ("entered", "kept"),
    [
        pytest.param("GB", "GB", id="two letters"),
        pytest.param(" gbr ", "GB", id="three letters, small ones, with blanks"),
        pytest.param("", "", id="nothing"),
    ],
)
async def test_d28_where_a_site_is(world: World, entered: str, kept: str) -> None:
    """D28: city, postcode and country of a site; a country has two letters however it was entered."""
    wish = {"name": "S", "timeZone": "Europe/London", "city": " Bristol ", "postcode": "BS1 5LF", "country": entered}
    found = await it(world, SITE, input=wish)
    assert {name: found[name] for name in ("city", "postcode", "country")} == {
        "city": "Bristol", "postcode": "BS1 5LF", "country": kept,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "problem"),
    [
        pytest.param({"country": "UK"}, "country UNKNOWN", id="a country that is none"),
        pytest.param({"country": "G\0"}, "country UNKNOWN", id="a zero"),
        pytest.param({"country": "X" * 10_000}, "country UNKNOWN", id="an endless country"),
        pytest.param({"city": "x" * 46}, "city TOO_LONG", id="an endless city"),
        pytest.param({"city": "a\nb"}, "city MALFORMED", id="two lines"),
        pytest.param({"postcode": "x" * 11}, "postcode TOO_LONG", id="an endless postcode"),
        pytest.param({"regulation": None}, "regulation REQUIRED", id="nothing said of the regulations"),
    ],
)
async def test_d28_sites_that_cannot_be(sqlite_world: World, wish: dict[str, Any], problem: str) -> None:
    """D28: what OCPI would not take is refused where it is entered, and nothing is added."""
    found = await it(sqlite_world, SITE, input={"name": "S", "timeZone": "Europe/London", **wish})
    path, code = problem.split()
    assert found["problems"] == [{"path": ["input", path], "code": code}]
    assert await models.Site.all().count() == 0


async def test_d28_how_connectors_are_built(world: World) -> None:
    """D28: what was entered of a connector goes before its kind, that before its charger; null takes it back."""
    estate = await estate_of(world, world.ours)
    wish = {
        "installedOn": "2019-05-01", "connectorStandard": "IEC_62196_T2", "connectorFormat": "SOCKET",
        "connectorPowerType": "AC_3_PHASE", "connectorMaxVoltage": 230, "connectorMaxCurrent": 32,
    }  # fmt: skip
    usual = {
        "standard": "IEC_62196_T2",
        "format": "SOCKET",
        "powerType": "AC_3_PHASE",
        "maxVoltage": 230,
        "maxCurrent": 32,
    }
    charger = await it(world, CHARGER, id=id_of(estate.charger), input=wish)
    assert charger == {"installedOn": "2019-05-01", "connectorBuild": usual}
    evse = id_of(estate.evse)
    (plain,) = (await it(world, EVSE, id=evse, version=1, connectors=[{"number": 1}]))["connectors"]
    assert (plain["entered"], plain["build"]) == (NOTHING, usual)
    named = {"number": 1, "kind": "cCCS2", "powerType": "DC", "maxVoltage": 920}
    (own,) = (await it(world, EVSE, id=evse, version=2, connectors=[named]))["connectors"]
    assert own["entered"] == NOTHING | {"powerType": "DC", "maxVoltage": 920}
    assert own["build"] == {
        "standard": "IEC_62196_T2_COMBO", "format": "CABLE", "powerType": "DC", "maxVoltage": 920, "maxCurrent": 32,
    }  # fmt: skip
    back = {"number": 1, "kind": "", "powerType": None, "maxVoltage": None}
    (again,) = (await it(world, EVSE, id=evse, version=3, connectors=[back]))["connectors"]
    assert again == {"kind": "", "entered": NOTHING, "build": usual}


@pytest.mark.parametrize(
    ("field", "value"),
    [("maxVoltage", 0), ("maxVoltage", 10_001), ("maxCurrent", -1), ("maxCurrent", 2**31 - 1)],
)
async def test_d28_connectors_that_cannot_be(sqlite_world: World, field: str, value: int) -> None:
    """D28: volts and amperes that no connector has are refused, of one connector and of all of a charger."""
    estate = await estate_of(sqlite_world, sqlite_world.ours)
    found = await it(
        sqlite_world, EVSE, id=id_of(estate.evse), version=1, connectors=[{"number": 1, field: value}]
    )  # fmt: skip
    assert found["problems"] == [{"path": ["input", "connectors", "0", field], "code": "OUT_OF_RANGE"}]
    usual = f"connector{field[0].upper()}{field[1:]}"
    found = await it(sqlite_world, CHARGER, id=id_of(estate.charger), input={usual: value})
    assert found["problems"] == [{"path": ["input", usual], "code": "OUT_OF_RANGE"}]
    assert await models.Connector.all().count() == 0
    assert (await models.Charger.get()).version == 1


async def test_net_9_from_a_file(world: World) -> None:
    """NET-9, D28: sites and chargers come with all of it from CSV, as spreadsheets spell it."""
    imported = operation("import")

    async def report(kind: str, csv: str) -> Any:
        return (await world.data(imported, {"kind": kind, "csv": csv, "dryRun": False}))["importRows"]

    sites = "name,timeZone,city,postcode,country,public,regulation\nQuay,Europe/London,Hull,HU1,gbr,yes,in scope\n"
    assert (await report("SITES", sites))["applied"] is True
    site = await models.Site.get()
    assert (site.city, site.postcode, site.country, site.regulation) == ("Hull", "HU1", "GB", "IN_SCOPE")
    heads = "installedOn,connectorStandard,connectorFormat,connectorPowerType,connectorMaxVoltage,connectorMaxCurrent"
    chargers = f"name,site,ocppIdentity,{heads}\nA,Quay,A-1,2019-05-01,iec 60309 2 single 16,socket,ac_1_phase,230,16\n"
    assert (await report("CHARGERS", chargers))["applied"] is True
    charger = await models.Charger.get()
    assert str(charger.installed_on) == "2019-05-01"
    assert (charger.connector_standard, charger.connector_format, charger.connector_power_type) == (
        "IEC_60309_2_single_16", "SOCKET", "AC_1_PHASE",
    )  # fmt: skip
    assert (charger.connector_max_voltage_v, charger.connector_max_current_a) == (230, 16)
    bad = f"name,site,ocppIdentity,{heads}\nB,Quay,B-1,1/5/2019,Schuko,plug,AC,0,many\n"
    problems = (await report("CHARGERS", bad))["problems"]
    assert {(each["column"], each["code"]) for each in problems} == {
        ("installedOn", "MALFORMED"), ("connectorStandard", "UNKNOWN"), ("connectorFormat", "UNKNOWN"),
        ("connectorPowerType", "UNKNOWN"), ("connectorMaxVoltage", "OUT_OF_RANGE"),
        ("connectorMaxCurrent", "MALFORMED"),
    }  # fmt: skip
    assert await models.Charger.all().count() == 1


async def test_d28_a_party(world: World) -> None:
    """D28: an organisation says by which codes OCPI knows it; no two have the same; null takes them away."""
    made = await it(world, PARTY, version=1, party={"countryCode": "gb", "partyId": " ech "})
    assert made["ocpiParty"] == {"countryCode": "GB", "partyId": "ECH"}
    taken = (await world.data(PARTY, {"version": 1, "party": {"countryCode": "GB", "partyId": "ECH"}},
                              people=world.theirs))["it"]  # fmt: skip
    assert taken["problems"] == [{"path": ["input", "ocpiParty"], "code": "TAKEN"}]
    assert (await models.Organisation.get(id=world.theirs.organisation.id)).ocpi_party_id is None
    again = await it(world, PARTY, version=made["version"], party={"countryCode": "GB", "partyId": "ECH"})
    assert (await it(world, PARTY, version=again["version"], party=None))["ocpiParty"] is None
    refused = await world.data(PARTY, {"version": 1, "party": None}, as_=UserType.OPERATOR)
    assert refused["it"]["code"] == "NOT_ALLOWED"


@pytest.mark.parametrize(
    ("party", "problem"),
    [
        pytest.param({"countryCode": "XX", "partyId": "ABC"}, "countryCode UNKNOWN", id="no country"),
        pytest.param({"countryCode": "GBR", "partyId": "ABC"}, "countryCode UNKNOWN", id="three letters"),
        pytest.param({"countryCode": "GB", "partyId": "AB"}, "partyId MALFORMED", id="too short"),
        pytest.param({"countryCode": "GB", "partyId": "AB*"}, "partyId MALFORMED", id="a star"),
        pytest.param({"countryCode": "GB", "partyId": "\u0410BC"}, "partyId MALFORMED", id="another alphabet"),
    ],
)
async def test_d28_codes_that_no_party_has(sqlite_world: World, party: dict[str, str], problem: str) -> None:
    """D28: codes that no party can have are refused, each at its place."""
    path, code = problem.split()
    found = await it(sqlite_world, PARTY, version=1, party=party)
    assert found["problems"] == [{"path": ["input", "ocpiParty", path], "code": code}]


async def test_d28_another_rate_of_vat_is_another_price(sqlite_world: World) -> None:
    """D28: what is published of tariffs is without VAT: where its rate changes, each tariff says that it changed."""
    estate = await estate_of(sqlite_world, sqlite_world.ours)
    change = 'mutation { it: updateOrganisation(expectedVersion: 1, input: {vatRate: "5"}) { __typename } }'
    before = (await models.Tariff.get(id=estate.tariff.id)).changed_at
    sqlite_world.clock.pass_by(minutes=1)
    assert (await it(sqlite_world, change))["__typename"] == "Organisation"
    assert before is None
    assert (await models.Tariff.get(id=estate.tariff.id)).changed_at == sqlite_world.clock.now
