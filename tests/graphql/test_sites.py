"""Sites: added, changed, deleted, listed."""

import pytest

from tests.graphql.world import World

pytestmark = pytest.mark.anyio

CREATE = """
mutation ($input: CreateSiteInput!) {
  createSite(input: $input) {
    __typename
    ... on Site { id name address version location { latitude longitude } energyPrice { amount currency per } evseCounts { total } chargerCount tariff { name } }
    ... on InvalidInput { problems { path code message } }
    ... on Refusal { code message }
  }
}
"""


async def test_create_site(world: World) -> None:
    """A site is added with all that was given."""
    created = await world.data(
        CREATE,
        {
            "input": {
                "name": " Depot ",
                "timeZone": "Europe/London",
                "energyPrice": "0.1435",
                "location": {"latitude": "51.5", "longitude": "-0.12"},
            }
        },
    )
    assert created["createSite"] == {}
