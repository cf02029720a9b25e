"""The limits of sign-in and of the public doors hold over all processes, and without Redis for each (API-3, API-4)."""

from typing import Any

import httpx2
import pytest

from echarge.operations.door_limits import MISSES_PER_TEN_MINUTES
from tests.flows.installation import Installation, installation
from tests.services import RedisServer

pytestmark = pytest.mark.anyio

EVSE = '{ publicEvse(code: "NOSUCH22") { name } }'
SIGN_IN = """mutation ($email: String!) {
  signIn(email: $email, password: "not the password") { __typename ... on TooManyAttempts { retryAfterSeconds } }
}"""
TRIES = 10


async def asked(place: Installation, query: str, **variables: Any) -> Any:
    """Return what a process answers."""
    async with httpx2.AsyncClient(base_url=place.http) as client:
        return (await client.post("/graphql", json={"query": query, "variables": variables})).json()


async def test_across(postgres_url: str, redis_server: RedisServer) -> None:
    """Whoever guesses at two processes in turn is refused by both as early as at one alone; Redis away shuts nobody."""
    async with installation(postgres_url, chargers=[], redis_url=redis_server.url) as a, a.beside() as b:
        places = [a, b]
        for number in range(MISSES_PER_TEN_MINUTES):
            assert await asked(places[number % 2], EVSE) == {"data": {"publicEvse": None}}
        for place in places:
            (error,) = (await asked(place, EVSE))["errors"]
            assert error["extensions"]["code"] == "TOO_MANY_ATTEMPTS"
            assert 0 < error["extensions"]["retryAfterSeconds"] <= 600
        refused = [
            (await asked(places[number % 2], SIGN_IN, email="operator@example.org"))["data"]["signIn"]["__typename"]
            for number in range(TRIES + 2)
        ]
        assert refused == ["SignInRefused"] * TRIES + ["TooManyAttempts"] * 2
        redis_server.kill()
        try:
            for _ in range(MISSES_PER_TEN_MINUTES):
                assert await asked(a, EVSE) == {"data": {"publicEvse": None}}
            assert "errors" in await asked(a, EVSE)
        finally:
            redis_server.restart()
