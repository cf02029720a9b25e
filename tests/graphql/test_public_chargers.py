"""The public list of chargers (API-4, ACL-2, E4)."""

from typing import Any

import pytest

from echarge.store import models
from tests.graphql.estate import estate_named
from tests.graphql.statements import counted
from tests.graphql.visiting import Visiting, driver_token, visiting
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

LIST = """
query ($near: NearInput, $search: String, $first: Int! = 20, $offset: Int! = 0) {
  publicChargers(near: $near, search: $search, first: $first, offset: $offset) {
    hasNextPage
    nodes {
      distanceKm site { name location { latitude } }
      chargers { code name status ready offer { open obstacle price { energyPrice { amount } } hold { amount } } }
    }
  }
}
"""


async def listed(here: Visiting, as_: str | None = None, **variables: Any) -> Any:
    """Return what the list shows."""
    return (await here.data(LIST, variables, as_))["publicChargers"]


async def more_sites(here: Visiting, number: int, *, open_: bool = True) -> None:
    """Add sites with an EVSE each, a tenth of a degree further north each time."""
    for place in range(number):
        estate = estate_named(here.world.ours, f"Far {place:02}")
        estate.site.latitude_micro, estate.site.longitude_micro = 51_500_000 + place * 100_000, -100_000
        rows = [row for row in estate.rows()[2:] if isinstance(row, models.Tariff | models.Site | models.Charger)]
        await here.world.save(*rows, estate.evse)
        if open_:
            await here.world.save(
                models.ProfilePlace(
                    organisation_id=estate.site.organisation_id, profile_id=here.profile.id, site_id=estate.site.id
                )
            )


async def test_the_list(world: World) -> None:
    """What the app is open at is listed with its terms; nothing else is, and nothing of the organisation's own."""
    async with visiting(world) as here:
        await more_sites(here, 1, open_=False)
        found = await listed(here)
        (place,) = found["nodes"]
        assert (found["hasNextPage"], place["site"]["name"], place["distanceKm"]) == (False, "One", None)
        (charger,) = place["chargers"]
        assert charger == {
            "code": await here.code(), "name": charger["name"], "status": "AVAILABLE", "ready": True,
            "offer": {
                "open": True, "obstacle": None, "price": {"energyPrice": {"amount": "0.1435"}},
                "hold": {"amount": "20.00"},
            },
        }  # fmt: skip
        assert str(here.here.estate.charger.ocpp_identity).lower() not in str(found).lower()


async def test_listed_as_it_is_decided(world: World) -> None:
    """The list says of each EVSE what its own page says."""
    async with visiting(world) as here:
        for change in ({}, {"active": False}, {"active": True, "allows_mobile_app": False}):
            here.profile.update_from_dict(change)
            await world.save(here.profile)
            shown = (await here.seen())["app"]
            (place,) = (await listed(here))["nodes"] or [{"chargers": [{"offer": {"open": False}}]}]
            offer = place["chargers"][0]["offer"]
            assert offer["open"] == shown["open"]
            if shown["open"]:
                assert (offer["hold"], offer["price"]["energyPrice"]["amount"]) == (
                    {"amount": shown["hold"]["amount"]}, shown["price"]["energyPrice"]["amount"],
                )  # fmt: skip


async def test_who_is_named(world: World) -> None:
    """E4: web open and app closed: hidden from the public, shown to the driver who is named; not to another."""
    async with visiting(world, app=False) as here:
        assert (await listed(here))["nodes"] == []
        named = await driver_token(here)
        (place,) = (await listed(here, named))["nodes"]
        assert place["chargers"][0]["offer"]["open"] is True
        other = models.Driver(organisation_id=world.ours.organisation.id, name="Una", email="una@x.example")
        await world.save(other)
        assert (await listed(here, await driver_token(here, other)))["nodes"] == []


async def test_near(world: World) -> None:
    """Within a radius, the nearest first, page by page; what is no place is refused."""
    async with visiting(world) as here:
        await more_sites(here, 5)
        near = {"latitude": "51.5", "longitude": "-0.1", "radiusKm": "25"}
        found = await listed(here, near=near)
        assert [(each["site"]["name"], each["distanceKm"]) for each in found["nodes"]] == [
            ("Far 00", "0.000"), ("Far 01", "11.119"), ("Far 02", "22.239"),
        ]  # fmt: skip
        page = await listed(here, near=near, first=2, offset=1)
        assert ([each["site"]["name"] for each in page["nodes"]], page["hasNextPage"]) == (["Far 01", "Far 02"], False)
        assert [each["site"]["name"] for each in (await listed(here, search="far 03"))["nodes"]] == ["Far 03"]
        for bad in ({"radiusKm": "0"}, {"radiusKm": "101"}, {"latitude": "91"}):
            answer = await world.ask(LIST, {"near": near | bad}, as_=None)
            assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_few_statements(world: World) -> None:
    """As many statements for many sites as for one."""
    async with visiting(world) as here:
        with counted(world.runtime.reader) as few:
            await listed(here)
        await more_sites(here, 15)
        with counted(world.runtime.reader) as many:
            assert len((await listed(here))["nodes"]) == 16
        assert len(many) == len(few) <= 10
