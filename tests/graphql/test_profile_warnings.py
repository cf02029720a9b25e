"""What is odd about a profile is told with it (ACL-2, ACL-3)."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.crowd import it
from tests.graphql.estate import estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.test_access_profiles import CREATE
from tests.graphql.world import World
from tests.screens.operations import operation
from tests.world import NOON

pytestmark = pytest.mark.anyio

WARNINGS = "query ($id: ID!) { accessProfile(id: $id) { warnings { code message } } }"
PUBLIC = {"webPayments": True}


async def codes(world: World, profile: str, **who: Any) -> list[str]:
    """Return the codes of a profile's warnings."""
    found = (await world.data(WARNINGS, {"id": profile}, **who))["accessProfile"]["warnings"]
    assert all(each["message"].endswith(".") for each in found)
    return [each["code"] for each in found]


async def made(world: World, **given: Any) -> str:
    """Make a profile and return its id."""
    answer: str = (await it(world, CREATE, input={"name": f"P{await models.AccessProfile.all().count()}"} | given))[
        "id"
    ]
    return answer


async def test_of_no_effect(world: World) -> None:
    """ACL-1: a profile without places, or without members and public channels, says so."""
    estate = await estate_of(world, world.ours)
    somewhere = {"sites": {"ids": [id_of(estate.site)]}}
    assert await codes(world, await made(world)) == ["NO_PLACES", "NO_MEMBERS"]
    assert await codes(world, await made(world, publicAccess={"mobileApp": True})) == ["NO_PLACES"]
    assert await codes(world, await made(world, places=somewhere)) == ["NO_MEMBERS"]
    fine = await made(world, places=somewhere, members={"drivers": {"allMatching": {}}})
    assert await codes(world, fine) == []


async def test_vehicles_without_tag(world: World) -> None:
    """ACL-5, E11: a vehicle that no tag belongs to is named in vain."""
    estate = await estate_of(world, world.ours)
    given: dict[str, Any] = {"places": {"sites": {"allMatching": {}}}, "members": {"vehicles": {"allMatching": {}}}}
    profile = await made(world, **given)
    assert await codes(world, profile) == ["VEHICLE_WITHOUT_TAG"]
    mine = {"organisation_id": world.ours.organisation.id}
    await world.save(models.Tag(**mine, uid="v", uid_key="V", kind="VEHICLE", vehicle_id=estate.vehicle.id))
    assert await codes(world, profile) == []


async def test_without_a_tariff(world: World) -> None:
    """ACL-2, ACL-3: without any tariff it is free for whom it names, and closed to the public."""
    estate = await estate_of(world, world.ours)
    given: dict[str, Any] = {"places": {"evses": {"allMatching": {}}}, "members": {"drivers": {"allMatching": {}}}}
    named, public = await made(world, **given), await made(world, **given, publicAccess=PUBLIC)
    estate.site.tariff_id = None
    await world.save(estate.site)
    assert await codes(world, named) == ["FREE_OF_CHARGE"]
    assert await codes(world, public) == ["FREE_OF_CHARGE", "PUBLIC_WITHOUT_TARIFF"]
    assert await codes(world, public, as_=UserType.SUPPORT) == ["FREE_OF_CHARGE", "PUBLIC_WITHOUT_TARIFF"]
    held = await made(world, **given, preAuthAmount="5")
    assert await codes(world, held) == ["FREE_OF_CHARGE", "HOLD_WITHOUT_TARIFF"]
    organisation = world.ours.organisation
    organisation.tariff_id = estate.tariff.id
    await world.save(organisation)
    assert await codes(world, named) == []
    assert await codes(world, held) == ["MEMBERS_WITHOUT_METHOD"]
    assert await codes(world, public) == ["HOLD_MISSING"]


@pytest.mark.parametrize(
    ("own", "usual", "expected"),
    [
        pytest.param(None, (None, None), ["HOLD_MISSING"], id="nobody has said"),
        pytest.param("8.60", (None, None), ["HOLD_TOO_SMALL"], id="a penny short"),
        pytest.param("8.61", (None, None), [], id="enough"),
        pytest.param("0", (9999, 9999), ["HOLD_TOO_SMALL"], id="nothing is held"),
        pytest.param(None, (860, 4000), ["HOLD_TOO_SMALL"], id="the organisation's smaller one"),
        pytest.param(None, (None, 4000), [], id="the organisation's only one"),
    ],
)
async def test_hold(world: World, own: str | None, usual: tuple[int | None, int | None], expected: list[str]) -> None:
    """ACL-3: 60 kWh at £0.1435 are £8.61: a smaller hold on a public channel is warned of."""
    await estate_of(world, world.ours)
    organisation = world.ours.organisation
    organisation.hold_ac_minor, organisation.hold_dc_minor = usual
    await world.save(organisation)
    profile = await made(world, places={"sites": {"allMatching": {}}}, publicAccess=PUBLIC, preAuthAmount=own)
    assert await codes(world, profile) == expected
    assert await codes(world, profile, as_=UserType.SUPPORT) == []


async def test_hold_in_other_currency(world: World) -> None:
    """ACL-3: a hold in another currency than the tariff that applies cannot be compared, and is warned of."""
    estate = await estate_of(world, world.ours)
    given: dict[str, Any] = {"places": {"sites": {"allMatching": {}}}, "members": {"drivers": {"allMatching": {}}}}
    profile = await made(world, **given, preAuthAmount="50")
    assert await codes(world, profile) == ["MEMBERS_WITHOUT_METHOD"]
    estate.tariff.currency = "EUR"
    await world.save(estate.tariff)
    assert await codes(world, profile) == ["HOLD_IN_OTHER_CURRENCY", "MEMBERS_WITHOUT_METHOD"]


async def test_members_without_a_method(world: World) -> None:
    """D23: whom a charger will refuse for want of a payment method is counted, each once."""
    estate = await estate_of(world, world.ours)
    mine = {"organisation_id": world.ours.organisation.id}
    driver = estate.driver
    group = models.DriverGroup(**mine, name="Fleet", name_key="fleet")
    nobodys = models.Tag(**mine, uid="n", uid_key="N", kind="RFID_CARD")
    await world.save(group, nobodys)
    await world.save(models.DriverGroupMember(**mine, group_id=group.id, driver_id=driver.id))
    members: dict[str, Any] = {
        "drivers": {"ids": [id_of(driver)]},
        "groups": {"ids": [id_of(group)]},
        "tags": {"ids": [id_of(nobodys)]},
    }
    everywhere: dict[str, Any] = {"places": {"sites": {"allMatching": {}}}}
    profile = await made(world, **everywhere, members=members, preAuthAmount="50")
    assert await unpaying_in(world, profile) == "2 of those"
    method = models.SavedMethod(**mine, driver_id=driver.id, provider="TEST", ref="m", created_at=NOON, chosen_at=NOON)
    await world.save(method)
    assert await unpaying_in(world, profile) == "1 of those"
    nobodys.driver_id = driver.id
    await world.save(nobodys)
    assert await codes(world, profile) == []
    method.removed_at = NOON
    await world.save(method)
    assert await unpaying_in(world, profile) == "1 of those"


async def unpaying_in(world: World, profile: str) -> str:
    """Return how the profile's only warning begins."""
    ((only),) = (await world.data(WARNINGS, {"id": profile}))["accessProfile"]["warnings"]
    assert only["code"] == "MEMBERS_WITHOUT_METHOD"
    message: str = only["message"]
    return message[:10]


async def test_the_profiles_own_tariff(world: World) -> None:
    """ACL-3: the profile's own tariff goes before those of the places."""
    mine = {"organisation_id": world.ours.organisation.id, "currency": "GBP"}
    estate = await estate_of(world, world.ours)
    dear = models.Tariff(**mine, name="Dear", name_key="dear", connection_fee_minor=5000)
    free = models.Tariff(**mine, name="Free", name_key="free")
    await world.save(dear, free)
    estate.evse.tariff_id = dear.id
    await world.save(estate.evse)
    given: dict[str, Any] = {"places": {"sites": {"allMatching": {}}}, "publicAccess": PUBLIC, "preAuthAmount": "20"}
    assert await codes(world, await made(world, **given)) == ["HOLD_TOO_SMALL"]
    assert await codes(world, await made(world, **given, tariffId=id_of(estate.tariff))) == []
    assert await codes(world, await made(world, **given | {"preAuthAmount": None}, tariffId=id_of(free))) == []


async def test_statements(world: World) -> None:
    """ACL-1: the warnings of twenty profiles with several tariffs take as many statements as those of two."""
    counts = []
    for count in (2, 18):
        for number in range(count):
            people = await estate_of(world, world.ours, f"{count}-{number}")
            every = {"sites": {"ids": [id_of(people.site)]}}
            await made(world, places=every, publicAccess=PUBLIC, preAuthAmount="1")
        await made(world, places={"sites": {"allMatching": {}}}, publicAccess=PUBLIC)
        with counted(world.runtime.reader) as found:
            listed = await world.data(operation("access_profiles"))
        counts.append(len(found))
        assert all(node["warnings"] for node in listed["accessProfiles"]["nodes"])
    assert counts[0] == counts[1] == 9
