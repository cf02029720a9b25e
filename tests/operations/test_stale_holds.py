"""Holds of which a provider has told something, and that cannot be read at once (D21)."""

from dataclasses import replace

import pytest
from typing_extensions import override

from echarge.domain.payments import HoldState
from echarge.operations.ports import ProviderDelayedError, ProviderPayment, ProviderRefusedError
from echarge.operations.provider_events import Told, heed
from echarge.operations.runtime import Providers
from echarge.payments.trial_provider import TrialProvider
from tests.operations.paying import Till, till_at
from tests.world import World

pytestmark = pytest.mark.anyio


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE, on each kind of database."""
    return await till_at(here)


class Unread(TrialProvider):
    """The test provider, of which payments cannot be read."""

    error: Exception = ProviderDelayedError("Nobody answers.")
    asked = 0

    @override
    async def read(self, ref: str) -> ProviderPayment:
        self.asked += 1
        raise self.error


async def test_d21_a_provider_that_is_away(till: Till) -> None:
    """D21, D23: what was told of a hold is read once its provider is back, however late; it is not asked at once."""
    payment, here = await till.held(), till.here
    await till.begun(payment)
    original, provider = here.runtime, till.provider
    away = Unread(original.writer, original.now)
    here.runtime = replace(original, payments=Providers(away))
    await provider.release(payment.hold_ref or "", key="by hand")
    await heed(here.runtime, provider.name, Told("evt_1", payment.hold_ref or ""))
    for asked in (1, 2):
        await till.work()
        waiting = await till.now(payment)
        assert (waiting.stale, waiting.hold_state, away.asked) == (True, HoldState.HELD, asked)
        till.later(seconds=20)
    here.runtime = original
    await till.work()
    payment = await till.now(payment)
    assert (payment.stale, payment.hold_state) == (False, HoldState.EXPIRED)


async def test_d21_a_provider_that_refuses(till: Till) -> None:
    """D21: a refusal is final: what the provider does not know of is asked for once."""
    payment, here = await till.held(), till.here
    await till.begun(payment)
    strange = Unread(here.runtime.writer, here.runtime.now)
    strange.error = ProviderRefusedError("There is no such payment.")
    here.runtime = replace(here.runtime, payments=Providers(strange))
    await heed(here.runtime, strange.name, Told("evt_1", payment.hold_ref or ""))
    for _ in range(2):
        await till.work()
        till.later(seconds=20)
    assert ((await till.now(payment)).stale, strange.asked) == (False, 1)
