"""A Stripe-like server for the whole run, and a world that pays by it."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest

from echarge.operations.runtime import Providers
from tests.payments.stripe_like import StripeLike
from tests.world import World, world


@pytest.fixture(scope="session")
def stripe_like() -> Iterator[StripeLike]:
    """Yield the server, started when the first test asks for it."""
    with StripeLike.running() as server:
        yield server


@pytest.fixture
async def here(database_url: str, stripe_like: StripeLike) -> AsyncIterator[World]:
    """Yield a world on each kind of database whose payments go to the server."""
    async with world(database_url) as found:
        provider = stripe_like.provider()
        found.runtime = replace(found.runtime, payments=Providers(provider, (found.runtime.payments.current,)))
        yield found
        provider.close()
