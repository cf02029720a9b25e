"""Holds of which a provider has told something, and that cannot be read at once (D21)."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import pytest
from typing_extensions import override

from echarge.domain.givebacks import GivenBack
from echarge.domain.payments import HoldState
from echarge.operations.ports import ProviderDelayedError, ProviderPayment, ProviderRefusedError
from echarge.operations.provider_events import Told, heed
from echarge.operations.runtime import Providers
from echarge.payments.trial_provider import TrialProvider
from tests.operations.paying import Till, till_at
from tests.operations.test_settlement import paid
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


class Meanwhile(TrialProvider):
    """The test provider, of which something is told while it is asked for the first time, after it has looked."""

    asked = 0
    told: Callable[[], Awaitable[None]]

    @override
    async def read(self, ref: str) -> ProviderPayment:
        found = await super().read(ref)
        await self.hear()
        return found

    @override
    async def refunds(self, ref: str) -> Sequence[GivenBack]:
        found = await super().refunds(ref)
        await self.hear()
        return found

    async def hear(self) -> None:
        """Have something told the first time."""
        self.asked += 1
        if self.asked == 1:
            await self.told()


async def test_d21_told_while_it_is_read(till: Till) -> None:
    """D21: what is told of a hold while it is being read is read as well, and no more often."""
    payment, here, by_hand = await till.held(), till.here, till.provider
    await till.begun(payment)
    provider = Meanwhile(here.runtime.writer, here.runtime.now)
    here.runtime = replace(here.runtime, payments=Providers(provider))

    async def told() -> None:
        await by_hand.release(payment.hold_ref or "", key="by hand")
        await heed(here.runtime, provider.name, Told("evt_2", payment.hold_ref or ""))

    provider.told = told
    await heed(here.runtime, provider.name, Told("evt_1", payment.hold_ref or ""))
    await till.work()
    payment = await till.now(payment)
    assert (payment.stale, payment.hold_state, provider.asked) == (False, HoldState.EXPIRED, 2)


async def test_d22_given_back_while_it_is_read(till: Till) -> None:
    """D22: what is given back while refunds are being read is written down as well."""
    payment, _ = await paid(till)
    here, by_hand = till.here, till.provider
    provider = Meanwhile(here.runtime.writer, here.runtime.now)
    here.runtime = replace(here.runtime, payments=Providers(provider))

    async def told() -> None:
        await by_hand.refund(payment.hold_ref or "", 300, "GBP", key="by hand")
        await heed(here.runtime, provider.name, Told("evt_2", payment.hold_ref or "", refunds=True))

    provider.told = told
    await heed(here.runtime, provider.name, Told("evt_1", payment.hold_ref or "", refunds=True))
    await till.work()
    payment = await till.now(payment)
    assert (payment.refunds_stale, payment.refunded_minor) == (False, 300)
