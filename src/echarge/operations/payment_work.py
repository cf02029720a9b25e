"""What keeps payments going: holds that are used up, sessions that have become final, payments whose time has come."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from echarge.operations import hold_limits, method_removal, payment_course, provider_events, settlement
from echarge.operations.runtime import Runtime

log = logging.getLogger(__name__)


async def work(runtime: Runtime, *, interval_s: float) -> None:
    """See to sessions and payments again and again until cancelled; what fails once is tried again.

    None of them waits for another: a provider that takes a minute to answer keeps no session from being stopped before
    it passes its hold, and no document from being issued.
    """
    async with asyncio.TaskGroup() as tasks:
        for look in (
            partial(hold_limits.stop_in_time, runtime, interval_s=interval_s),
            partial(settle, runtime),
            partial(pay, runtime),
            partial(forget, runtime),
        ):
            tasks.create_task(again(look, interval_s))


async def again(look: Callable[[], Awaitable[object]], interval_s: float) -> None:
    """Look again and again."""
    while True:
        try:
            await look()
        except Exception:
            log.exception("payments could not be seen to; it will be tried again")
        await asyncio.sleep(interval_s)


async def settle(runtime: Runtime) -> None:
    """Settle the sessions that wait."""
    while await settlement.settle_due(runtime) >= settlement.AT_ONCE_MAX:
        pass


async def pay(runtime: Runtime) -> None:
    """Take the payments further whose time has come."""
    while await payment_course.look(runtime) >= payment_course.AT_ONCE_MAX:
        pass
    await provider_events.forget_old(runtime)


async def forget(runtime: Runtime) -> None:
    """Have removed cards forgotten whose time has come."""
    while await method_removal.forget_due(runtime) >= method_removal.AT_ONCE_MAX:
        pass
