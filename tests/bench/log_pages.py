"""The charging log's pages that are measured and looked at: what is asked for, of things that there are."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from echarge.graphql.node import global_id
from echarge.graphql.pagination import Order
from echarge.graphql.sessions.pages import ChargingSessionOrder
from echarge.store import models
from tests.bench.seed import NOW

PAGE = """
query ($search: String, $filter: ChargingSessionFilter, $after: String, $offset: Int) {
  chargingSessions(search: $search, filter: $filter, after: $after, offset: $offset) {
    pageInfo { hasNextPage endCursor }
    nodes {
      reference beganAt status energyKwh driver { name email } vehicle { registration } site { name } evse { name }
      payment { total { amount currency } }
    }
  }
}
"""
COUNT = """
query ($search: String, $filter: ChargingSessionFilter) {
  chargingSessions(search: $search, filter: $filter, first: 1) { totalCount }
}
"""


@dataclass(frozen=True, slots=True)
class Case:
    """One page: what is asked for, and what the same by hand is given."""

    variables: dict[str, Any]
    values: list[Any]


async def cases() -> dict[str, Case]:
    """Return the pages, of things that there are."""
    organisation = await models.Organisation.get(name="Volt Ltd")
    found = models.ChargingSession.filter(organisation_id=organisation.id, listed=True, ongoing=False)
    some = (await found.exclude(vehicle_id=None).order_by("-began_at").offset(100).limit(1))[0]
    driver = await models.Driver.get(id=some.driver_id)
    vehicle = await models.Vehicle.get(id=some.vehicle_id)
    deep_at = NOW - timedelta(days=500)
    deep = Order.named(ChargingSessionOrder.NEWEST).cursor(models.ChargingSession(id=0, began_at=deep_at))
    midnight = NOW.replace(hour=0, minute=0)
    week, months = midnight - timedelta(days=6), midnight - timedelta(days=59)
    day = midnight - timedelta(days=2)

    def case(*values: Any, **variables: Any) -> Case:
        return Case(variables, [organisation.id, *values])

    return {
        "first page": case(),
        "page 400": case(offset=7_980),
        "deep page by cursor": case(deep_at, after=deep),
        "last 7 days": case(week, filter={"days": 7}),
        "last 60 days": case(months, filter={"days": 60}),
        "site": case(some.site_id, filter={"siteIds": [global_id("Site", some.site_id)]}),
        "evse": case(some.evse_id, filter={"evseIds": [global_id("Evse", some.evse_id or 0)]}),
        "ongoing": case(filter={"status": "ONGOING"}),
        "complete": case(filter={"status": "COMPLETE"}),
        "a day": case(day, day + timedelta(days=1), search=f"{day:%d.%m.%Y}"),
        "driver's name": case(driver.name, search=driver.name),
        "driver's e-mail": case(driver.email, search=driver.email),
        "plate": case(vehicle.registration, search=vehicle.registration.lower()),
        "reference": case(some.reference, search=some.reference),
    }
