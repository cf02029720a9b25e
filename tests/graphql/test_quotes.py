"""What sessions would cost: planned ones, and those of the log under another tariff (TAR-3, PAY-1)."""

from typing import Any

import pytest

from echarge.domain.money import Money
from echarge.domain.roles import UserType
from echarge.domain.tariffs import TariffSource
from echarge.store import models
from echarge.store.mapping import frozen_tariff_of
from tests.graphql.charging import at, charging_place
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

PREVIEW = """
query ($input: TariffPreviewInput!) {
  it: tariffPreview(input: $input) {
    ... on TariffPreview {
      total { amount currency } energyFee { amount } timeFee { amount } connectionFee { amount } parkingFee { amount }
      vat { amount }
      lines { part beginsAt endsAt energyKwh seconds price { amount } amount { amount } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refusal { code }
  }
}
"""
REPRICE = """
query ($input: RepricingInput!, $first: Int! = 200, $after: String) {
  it: repriceSessions(input: $input, first: $first, after: $after) {
    ... on Repricing {
      sessions unbilled underReview withoutEvidence inOtherCurrencies complete endCursor
      before { total { amount } energyFee { amount } } after { total { amount } energyFee { amount } }
      differences { session { reference } before { amount } after { amount } }
    }
    ... on InvalidInput { problems { path code } }
    ... on Refusal { code }
  }
}
"""
NIGHT = {"startsAt": "22:00", "endsAt": "06:00", "energyPrice": "0.1"}
DIFFERENCES = """query ($input: RepricingInput!) { it: repriceSessions(input: $input) { ... on Repricing {
  differences { session { reference } before { amount } after { amount } } } } }"""
DRAFT = {"name": "Draft", "energyPrice": "0.5", "timePrice": "1", "connectionFee": "5", "elements": [NIGHT]}
PLAN = {"at": "2026-05-04T21:00:00+01:00", "energyKwh": "10", "chargingMinutes": 120}


async def it(world: World, query: str, **variables: Any) -> Any:
    """Return what a query answers."""
    return (await world.data(query, variables))["it"]


async def test_tar3_preview_of_a_draft(world: World) -> None:
    """TAR-3: a draft is priced by time of day, line by line, and is not stored."""
    before = await models.Tariff.all().count()
    shown = await it(world, PREVIEW, input=PLAN | {"draft": DRAFT})
    assert shown["total"] == {"amount": "10.00", "currency": "GBP"}
    assert [shown[fee]["amount"] for fee in ("energyFee", "timeFee", "connectionFee", "parkingFee")] == [
        "3.00", "2.00", "5.00", "0.00",
    ]  # fmt: skip
    energy = [line for line in shown["lines"] if line["part"] == "ENERGY"]
    assert [(line["energyKwh"], line["price"]["amount"], line["amount"]["amount"]) for line in energy] == [
        ("5.00", "0.50", "2.50"), ("5.00", "0.10", "0.50"),
    ]  # fmt: skip
    assert energy[0]["endsAt"] == energy[1]["beginsAt"] == "2026-05-04T21:00:00+00:00"
    assert await models.Tariff.all().count() == before


async def test_tar3_preview_of_a_tariff(world: World) -> None:
    """TAR-3: a stored tariff is priced by the clocks of a site."""
    estate = await estate_of(world, world.ours)
    plan = PLAN | {"tariffId": id_of(estate.tariff), "siteId": id_of(estate.site)}
    shown = await it(world, PREVIEW, input=plan)
    assert shown["energyFee"] == {"amount": "1.44"}
    assert [line["beginsAt"] for line in shown["lines"] if line["part"] == "ENERGY"] == [None]


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        pytest.param({}, [["tariffId"]], id="no tariff"),
        pytest.param({"draft": DRAFT, "chargingMinutes": -1}, [["chargingMinutes"]], id="no time"),
        pytest.param({"draft": DRAFT, "energyKwh": "1001"}, [["energyKwh"]], id="more than any car takes"),
        pytest.param({"draft": DRAFT | {"elements": [{}]}}, [["draft", "elements", "0"]], id="a bad draft"),
        pytest.param({"draft": DRAFT | {"name": ""}}, [["draft", "name"]], id="a draft without a name"),
    ],
)
async def test_tar3_preview_of_nonsense(sqlite_world: World, given: dict[str, Any], paths: list[list[str]]) -> None:
    """TAR-3: what is wrong is told at its place."""
    shown = await it(sqlite_world, PREVIEW, input=PLAN | given)
    assert [problem["path"] for problem in shown["problems"]] == [["input", *path] for path in paths]


async def test_tar3_of_others(world: World) -> None:
    """TAR-3: another organisation's tariff or site is not found."""
    theirs = await estate_of(world, world.theirs)
    ids = {"tariffId": id_of(theirs.tariff)}
    assert await it(world, PREVIEW, input=PLAN | ids) == {"code": "NOT_FOUND"}
    assert await it(world, PREVIEW, input=PLAN | {"draft": DRAFT, "siteId": id_of(theirs.site)}) == {
        "code": "NOT_FOUND"
    }
    assert await it(world, REPRICE, input=ids) == {"code": "NOT_FOUND"}


async def test_reprice_states_what_it_leaves_out(world: World) -> None:
    """Sessions that are not billed, under review, or of which nothing is kept are counted, not priced."""
    estate = await estate_of(world, world.ours)
    shown = await it(world, REPRICE, input={"draft": DRAFT})
    assert shown["sessions"] == 0
    assert (
        shown["unbilled"] + shown["underReview"] + shown["withoutEvidence"]
        == await models.ChargingSession.filter(organisation_id=world.ours.organisation.id, listed=True).count()
    )
    assert (shown["complete"], shown["before"]["total"]) == (True, {"amount": "0.00"})
    session = estate.session
    frozen = frozen_tariff_of(estate.tariff, vat_rate_bp=2000, chosen_by=TariffSource.SITE, time_zone="Europe/London")
    session.frozen_tariff, session.billed_at, session.needs_review = frozen.to_json(), session.began_at, None
    session.ongoing = False
    await world.save(session)
    shown = await it(world, REPRICE, input={"draft": DRAFT}, first=1)
    assert (shown["withoutEvidence"], shown["sessions"]) == (1, 0)
    again = await it(world, REPRICE, input={"draft": DRAFT}, first=1, after=shown["endCursor"])
    assert again["withoutEvidence"] == 0


@pytest.mark.parametrize("user_type", list(UserType))
async def test_org_3_what_is_seen_of_a_repricing(sqlite_world: World, user_type: UserType) -> None:
    """ORG-3, TAR-3: who may see tariffs, sessions and payments sees what each session would have cost."""
    here = await charging_place(sqlite_world)
    session = await here.whole(at(0))
    answer = await sqlite_world.data(DIFFERENCES, {"input": {"draft": DRAFT}}, as_=user_type)
    if user_type not in {UserType.ADMINISTRATOR, UserType.OPERATOR}:
        assert answer == {"it": None}
        return
    (difference,) = answer["it"]["differences"]
    assert difference["session"]["reference"] == session.reference
    assert difference["before"]["amount"] == str(Money(session.total_minor, "GBP").to_decimal())
    assert difference["after"]["amount"] != difference["before"]["amount"]


@pytest.mark.parametrize("given", [{}, {"draft": DRAFT, "tariffId": "VGFyaWZmOjE"}, {"draft": None}], ids=str)
async def test_a_tariff_or_a_draft(sqlite_world: World, given: dict[str, Any]) -> None:
    """Sessions are priced anew by exactly one of the two."""
    answer = await sqlite_world.ask(DIFFERENCES, {"input": given})
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_USER_INPUT"]
    assert answer.get("data") is None
