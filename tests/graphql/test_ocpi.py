"""Tariffs and final bills in the words of OCPI 2.2.1, over HTTP (D30, D31)."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from echarge.domain.elements import Element
from echarge.domain.ocpi_tariffs import tariff_from_ocpi
from echarge.domain.roles import Area, Need, Right, UserType, may
from echarge.domain.tariffs import TariffSource
from echarge.graphql.sessions.cdrs import RECORDS_AT_ONCE_MAX
from echarge.operations.settlement import settle_due
from echarge.operations.unsettled import settle_soon
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of
from echarge.store.writer import Transaction
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import estate_of, id_of
from tests.graphql.publishing import BUILD, WHERE
from tests.graphql.world import World
from tests.ocpi_calculator import agree
from tests.ocpi_witness import read

pytestmark = pytest.mark.anyio

MAKE = "mutation ($input: CreateTariffInput!) { it: createTariff(input: $input) { ... on Tariff { id createdAt } } }"
CHANGE = """
mutation ($id: ID!) {
  it: updateTariff(id: $id, expectedVersion: 1, input: {energyPrice: "0.6"}) { ... on Tariff { version } }
}
"""
TARIFF = """
query ($id: ID!, $country: String! = "GB", $party: String! = "ECH") {
  it: tariff(id: $id) { ocpi(countryCode: $country, partyId: $party) }
}
"""
NIGHT = {"startsAt": "22:00", "endsAt": "06:00", "energyPrice": "0.1"}
WISH = {
    "name": "Day and night", "energyPrice": "0.5", "timePrice": "1", "connectionFee": "5", "elements": [NIGHT],
    "minimumPrice": "1", "maximumPrice": "30",
}  # fmt: skip


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what an operation answers."""
    return (await world.data(query, variables))["it"]


async def test_d30_a_tariff_in_the_words_of_ocpi(world: World) -> None:
    """D30: what a tariff's field tells brings the same tariff back; it says when the tariff was last changed."""
    made = await it(world, MAKE, input=WISH)
    told = (await it(world, TARIFF, id=made["id"]))["ocpi"]
    row = await models.Tariff.get(name="Day and night")
    assert (told["country_code"], told["party_id"], told["id"]) == ("GB", "ECH", str(row.id))
    assert told["last_updated"] == made["createdAt"].replace("+00:00", "Z")
    assert told["elements"][0]["restrictions"] == {"start_time": "22:00", "end_time": "06:00"}
    organisation = await models.Organisation.get(id=row.organisation_id)
    rate_bp, zone = organisation.vat_rate_bp, organisation.time_zone
    frozen = frozen_tariff_of(row, vat_rate_bp=rate_bp, chosen_by=TariffSource.NONE, time_zone=zone)
    back = tariff_from_ocpi(told, name=row.name, time_zone=zone, vat_rate_bp=rate_bp)
    assert back.components == frozen.components
    assert (back.elements, back.minimum_minor, back.maximum_minor) == (frozen.elements, 100, 3000)
    await it(world, CHANGE, id=made["id"])
    row = await models.Tariff.get(id=row.id)
    assert row.changed_at is not None
    changed = (await it(world, TARIFF, id=made["id"]))["ocpi"]
    assert changed["last_updated"] == f"{row.changed_at:%Y-%m-%dT%H:%M:%SZ}"
    assert changed["elements"][1] != told["elements"][1]


@pytest.mark.parametrize(
    ("country", "party"),
    [
        pytest.param("gb", "ECH", id="small letters"),
        pytest.param("GBR", "ECH", id="three letters"),
        pytest.param("GB", "EC", id="a short name"),
        pytest.param("GB", "EC\n", id="a line"),
        pytest.param("GB", "ÉCH", id="another alphabet"),
    ],
)
async def test_d30_codes_that_no_party_has(sqlite_world: World, country: str, party: str) -> None:
    """D30: a party's codes are two capitals, and three letters or digits; others are refused."""
    estate = await estate_of(sqlite_world, sqlite_world.ours)
    variables = {"id": id_of(estate.tariff), "country": country, "party": party}
    answer = await sqlite_world.ask(TARIFF, variables)
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_USER_INPUT"]
    assert answer["data"] == {"it": None}


CDR = """
query ($id: ID!, $country: String! = "GB", $party: String! = "ECH") {
  it: chargingSession(by: {id: $id}) { payment { total { amount } ocpiCdr(countryCode: $country, partyId: $party) } }
}
"""


CDRS = """
query ($id: ID!, $country: String, $party: String) {
  it: chargingSession(by: {id: $id}) {
    payment {
      ocpiMissing
      ocpiCdr(countryCode: $country, partyId: $party)
      ocpiCdrs(countryCode: $country, partyId: $party)
    }
  }
}
"""


async def known_place(world: World) -> Here:
    """Return a charger of which all is known that OCPI needs."""
    here = await charging_place(world, world.ours)
    for row, values in ((here.estate.site, WHERE), (await models.Charger.get(id=here.estate.charger.id), BUILD)):
        row.update_from_dict(values)
        await world.save(row)
    return here


async def bill(world: World, session: models.ChargingSession, total_minor: int | None = None) -> None:
    """Issue the session's bill; with a total: a new one, as after a late true stop."""

    async def work(tx: Transaction) -> None:
        rows = models.ChargingSession.filter(id=session.id).using_db(tx.db)
        if total_minor is not None:
            await rows.update(total_minor=total_minor, energy_minor=total_minor)
        await settle_soon(tx, await rows.get(), world.clock.now)

    await world.runtime.writer.run(work)
    while await settle_due(world.runtime):
        pass


async def test_d31_a_corrected_session(world: World) -> None:
    """D19, D31: what was billed anew is taken back by a credit, and told anew; what was told first stays as it was."""
    here = await known_place(world)
    session = await here.whole(at(0))
    await bill(world, session)
    variables = {"id": id_of(session), "country": "GB", "party": "ECH"}
    first = (await it(world, CDRS, **variables))["payment"]
    assert first["ocpiCdrs"] == [first["ocpiCdr"]]
    here.estate.site.name = "Renamed"
    await world.save(here.estate.site)
    world.clock.pass_by(minutes=5)
    await bill(world, session, 60)
    after = (await it(world, CDRS, **variables))["payment"]
    old, credit, new = [read("Cdr", each) for each in after["ocpiCdrs"]]
    agree(old, "Europe/London")
    assert old == first["ocpiCdr"]
    assert (old["id"], credit["id"], new["id"]) == (
        session.reference,
        f"{session.reference}-C",
        f"{session.reference}-2",
    )
    assert (credit["credit"], credit["credit_reference_id"]) == (True, old["id"])
    assert [each["total_cost"]["incl_vat"] for each in (old, credit, new)] == [0.72, -0.72, 0.6]
    assert [each["cdr_location"]["name"] for each in (old, credit, new)] == ["One", "One", "Renamed"]
    assert credit["last_updated"] == new["last_updated"] == f"{world.clock.now:%Y-%m-%dT%H:%M:%SZ}"
    assert (after["ocpiCdr"], "credit" in new) == (new, False)


async def test_d31_a_refund_is_no_matter_of_ocpi(sqlite_world: World) -> None:
    """D31: a credit note of a part of a bill changes no record."""
    here = await known_place(sqlite_world)
    session = await here.whole(at(0))
    await bill(sqlite_world, session)
    variables = {"id": id_of(session), "country": "GB", "party": "ECH"}
    before = await it(sqlite_world, CDRS, **variables)
    given_back = (
        'mutation ($id: ID!) { it: adjustBill(sessionId: $id, amount: "0.10", reason: "Sorry") { __typename } }'
    )
    assert (await it(sqlite_world, given_back, id=id_of(session)))["__typename"] == "ChargingSession"
    assert await models.Bill.filter(session_id=session.id).count() == 2
    assert await it(sqlite_world, CDRS, **variables) == before


async def test_d31_what_is_missing(sqlite_world: World) -> None:
    """D31: without what OCPI needs there is no record, and what is missing is said."""
    here = await charging_place(sqlite_world, sqlite_world.ours)
    session = await here.whole(at(0))
    payment = (await it(sqlite_world, CDRS, id=id_of(session), country="GB", party="ECH"))["payment"]
    assert (payment["ocpiCdr"], payment["ocpiCdrs"]) == (None, [])
    assert payment["ocpiMissing"] == [
        "address", "city", "country", "coordinates", "connector's standard", "connector's format",
        "connector's power type", "connector's maximum voltage", "connector's maximum current",
    ]  # fmt: skip


async def test_d31_the_organisations_own_party(sqlite_world: World) -> None:
    """D31: without codes the organisation's own are meant; where it has none, they are asked for."""
    here = await known_place(sqlite_world)
    variables = {"id": id_of(await here.whole(at(0)))}
    refused = await sqlite_world.ask(CDRS, variables)
    assert {error["extensions"]["code"] for error in refused["errors"]} == {"BAD_USER_INPUT"}
    half = await sqlite_world.ask(CDRS, {**variables, "country": "GB"})
    assert {error["extensions"]["code"] for error in half["errors"]} == {"BAD_USER_INPUT"}
    sqlite_world.ours.organisation.update_from_dict({"ocpi_country_code": "IE", "ocpi_party_id": "OWN"})
    await sqlite_world.save(sqlite_world.ours.organisation)
    told = (await it(sqlite_world, CDRS, **variables))["payment"]["ocpiCdr"]
    assert (told["country_code"], told["party_id"], told["cdr_token"]["country_code"]) == ("IE", "OWN", "IE")


async def test_d31_so_many_at_once(sqlite_world: World) -> None:
    """D31: records of more sessions than an operation may ask for are refused, of as many given."""
    here = await known_place(sqlite_world)
    for number in range(RECORDS_AT_ONCE_MAX + 1):
        await here.whole(at(number * 35 - 200))
    query = """
    query ($first: Int!) {
      it: chargingSessions(first: $first) { nodes { payment { ocpiCdr(countryCode: "GB", partyId: "ECH") } } }
    }
    """
    some = await it(sqlite_world, query, first=RECORDS_AT_ONCE_MAX)
    assert [node["payment"]["ocpiCdr"] is not None for node in some["nodes"]] == [True] * RECORDS_AT_ONCE_MAX
    refused = await sqlite_world.ask(query, {"first": RECORDS_AT_ONCE_MAX + 1})
    assert {error["extensions"]["code"] for error in refused["errors"]} == {"TOO_EXPENSIVE"}


async def test_d31_a_session_as_a_cdr(world: World) -> None:
    """D31, C13: the record of a bill says what is stored, by each price, and never what the charger calls itself."""
    here = await known_place(world)
    begins_at = at(0)
    shown = begins_at.astimezone(ZoneInfo("Europe/London"))
    dear = (shown.hour * 60 + shown.minute + 15) % 1440
    element = Element(starts_minute=dear, ends_minute=(dear + 15) % 1440, energy_micro_per_kwh=1_000_000)
    here.estate.tariff.elements = [element.to_json()]
    await world.save(here.estate.tariff)
    session = await here.begin(begins_at)
    await here.meter(at(15), 2_000)
    assert (await it(world, CDR, id=id_of(session)))["payment"]["ocpiCdr"] is None
    await here.stop(at(30), 5_000)
    row = await models.ChargingSession.get(id=session.id)
    payment = (await it(world, CDR, id=id_of(row)))["payment"]
    told = payment["ocpiCdr"]
    assert told["id"] == told["session_id"] == row.reference
    assert (told["cdr_token"]["uid"], told["cdr_token"]["type"]) == (here.estate.tag.uid, "RFID")
    agree(read("Cdr", told), "Europe/London")
    code = (await models.Evse.get(id=row.evse_id)).public_code
    place = told["cdr_location"]
    assert (place["evse_uid"], place["evse_id"], place["city"], place["country"]) == (
        code, f"GB*ECH*E{code}", "Bristol", "GBR",
    )  # fmt: skip
    volumes = [period["dimensions"][0] for period in told["charging_periods"]]
    assert volumes == [{"type": "ENERGY", "volume": 2.0}, {"type": "ENERGY", "volume": 3.0}]
    assert told["total_energy"] == 5.0
    assert Decimal(str(told["total_cost"]["incl_vat"])) == Decimal(payment["total"]["amount"]) == Decimal("3.29")
    assert told["tariffs"][0]["id"] == str(here.estate.tariff.id)
    told["cdr_token"] = told["cdr_location"] = None  # the tests' tags and codes are spelled alike
    assert here.estate.charger.ocpp_identity not in str(told | {"id": None, "session_id": None})
    row.needs_review = "METER"
    await world.save(row)
    assert (await it(world, CDR, id=id_of(row)))["payment"]["ocpiCdr"] is None


async def priced_by_time(here: Here, changes_at: datetime) -> None:
    """Have energy cost more from this instant on, for a quarter of an hour."""
    shown = changes_at.astimezone(ZoneInfo("Europe/London"))
    dear = shown.hour * 60 + shown.minute
    element = Element(starts_minute=dear, ends_minute=(dear + 15) % 1440, energy_micro_per_kwh=1_000_000)
    here.estate.tariff.elements = [element.to_json()]
    await here.world.save(here.estate.tariff)


async def test_d31_a_corrected_session_by_time_of_day(world: World) -> None:
    """D19, D31, TAR-3: what was billed anew keeps the periods that were told, by which a reader comes to its total."""
    here = await known_place(world)
    await priced_by_time(here, at(15))
    session = await here.begin(at(0))
    await here.meter(at(15), 2_000)
    await here.stop(at(30), 5_000)
    await bill(world, session)
    variables = {"id": id_of(session), "country": "GB", "party": "ECH"}
    first = (await it(world, CDRS, **variables))["payment"]["ocpiCdr"]
    agree(first, "Europe/London")
    assert len(first["charging_periods"]) == 2
    kept: Any = (await models.Bill.get(session_id=session.id)).content
    assert [line[1] for line in kept["lines"] if line[0] == "ENERGY"] == [2_000_000, 3_000_000]
    world.clock.pass_by(minutes=5)
    await bill(world, session, 60)
    old, credit, new = (await it(world, CDRS, **variables))["payment"]["ocpiCdrs"]
    assert old == first
    assert credit["charging_periods"] == old["charging_periods"]
    assert new["id"] == f"{session.reference}-2"


async def test_d31_a_car_that_waits(world: World) -> None:
    """D31, TAR-3: where energy flows only after the price has changed, the record has it in a period of that price."""
    here = await known_place(world)
    await priced_by_time(here, at(15))
    session = await here.begin(at(0))
    for minute in (5, 10, 15):
        await here.meter(at(minute), 0)
    await here.meter(at(20), 1_000)
    await here.stop(at(30), 3_000)
    told = (await it(world, CDR, id=id_of(session)))["payment"]["ocpiCdr"]
    agree(read("Cdr", told), "Europe/London")
    assert told["total_energy_cost"]["incl_vat"] == 3.0


async def test_d31_whom_the_record_is_for(world: World) -> None:
    """D31: nobody of another organisation gets the record, nor who may not see payments; bad codes are refused."""
    here = await known_place(world)
    variables = {"id": id_of(await here.whole(at(0)))}
    assert (await it(world, CDR, **variables))["payment"]["ocpiCdr"] is not None
    assert (await world.data(CDR, variables, people=world.theirs))["it"] is None
    for user_type in UserType:
        found = (await world.data(CDR, variables, as_=user_type))["it"]
        sees = may(user_type, Need(Area.PAYMENTS, Right.SEE))
        assert (found is not None and found["payment"] is not None) == sees
    refused = await world.ask(CDR, variables | {"party": "ech"})
    assert [error["extensions"]["code"] for error in refused["errors"]] == ["BAD_USER_INPUT"]
