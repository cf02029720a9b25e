"""Which vehicle a session is said to charge."""

from typing import Any

import pytest

from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.world import World

pytestmark = pytest.mark.anyio


def another(here: Here, plate: str, **columns: Any) -> models.Vehicle:
    """Return another vehicle of the driver."""
    estate = here.estate
    mine = {"organisation_id": estate.organisation.id, "driver_id": estate.driver.id}
    return models.Vehicle(**{**mine, **columns}, registration=plate, registration_key=plate)


async def plate_of(session: models.ChargingSession) -> str | None:
    """Return the registration of the session's vehicle."""
    return None if session.vehicle_id is None else (await models.Vehicle.get(id=session.vehicle_id)).registration


async def test_the_only_one(world: World) -> None:
    """DRV-2: the driver's only vehicle is charged; one that is no longer in use does not count."""
    here = await charging_place(world)
    await world.save(another(here, "OLD", active=False), another(here, "OTHERS", driver_id=None))
    session = await here.whole(at(0))
    assert await plate_of(session) == "One"
    assert (await models.Vehicle.get(registration="One")).last_active_at == at(0)


async def test_one_of_two(world: World) -> None:
    """DRV-2: of two vehicles of a driver nobody knows which one is charged."""
    here = await charging_place(world)
    await world.save(another(here, "TWO"))
    assert await plate_of(await here.whole(at(0))) is None


async def test_the_tags(world: World) -> None:
    """DRV-2: a vehicle's tag says which vehicle it is."""
    here = await charging_place(world)
    pool = another(here, "POOL", driver_id=None)
    tag = models.Tag(
        organisation_id=pool.organisation_id, uid="pool", uid_key="POOL", kind="VEHICLE", vehicle_id=pool.id
    )
    await world.save(another(here, "TWO"), pool, tag)
    session = await here.begin(at(0), uid="pool")
    assert (await plate_of(session), session.driver_id) == ("POOL", None)
