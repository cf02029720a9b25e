"""What keeps payments going goes on while a provider does not answer."""

import asyncio
from dataclasses import replace

import pytest
from typing_extensions import override

from echarge.domain.events import PresentedTag
from echarge.live.messages import CommandRequested
from echarge.live.topics import CONTROL
from echarge.operations import payment_work
from echarge.operations.ports import ProviderPayment
from echarge.operations.runtime import Providers
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from tests.operations.paying import till_at
from tests.operations.stories import read, readings, start, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio


class Hanging(TrialProvider):
    """A provider that takes its time with captures."""

    asked: asyncio.Event
    may_answer: asyncio.Event

    @override
    async def capture(self, ref: str, amount_minor: int, currency: str, *, key: str) -> ProviderPayment:
        self.asked.set()
        await self.may_answer.wait()
        return await super().capture(ref, amount_minor, currency, key=key)


async def test_d8_a_hanging_provider(here: World) -> None:
    """D8, D23: a session is stopped before it passes its hold while another's capture is waited for."""
    till = await till_at(here)
    provider = Hanging(here.runtime.writer, here.runtime.now)
    provider.asked, provider.may_answer = asyncio.Event(), asyncio.Event()
    till.stage.world.runtime = replace(here.runtime, payments=Providers(provider))
    await till.charged(await till.begun(await till.held()), 10_000)
    till.stage.at(at(60))
    command = await till.started(await till.held(510))
    answer = await tell(till.stage, start(at(60), 11_000, PresentedTag(str(command.virtual_tag))))
    assert answer is not None
    ref = str(answer.transaction_id)

    async with here.runtime.hub.subscribe([CONTROL]) as control, asyncio.timeout(60):
        work = asyncio.create_task(payment_work.work(here.runtime, interval_s=0.01))
        await provider.asked.wait()
        till.stage.at(at(62))
        await tell(till.stage, readings(at(62), read(at(62), 11_000 + 500, 50_000), ref=ref))
        async for message in control:
            if isinstance(message, CommandRequested):
                break
        command = await models.Command.get(name="END_SESSION")
        session = await models.ChargingSession.get(transaction_id=answer.transaction_id)
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
    assert (command.session_id, command.reason) == (session.id, "HOLD_USED_UP")
    assert not provider.may_answer.is_set()
