"""What keeps payments going: sessions that have become final, and payments whose time has come."""

import asyncio
import logging

from echarge.operations import hold_limits, payment_course, provider_events, settlement
from echarge.operations.runtime import Runtime

log = logging.getLogger(__name__)


async def work(runtime: Runtime, *, interval_s: float) -> None:
    """See to sessions and payments again and again until cancelled; what fails once is tried again."""
    while True:
        try:
            await hold_limits.stop_in_time(runtime, interval_s=interval_s)
            while await settlement.settle_due(runtime) >= settlement.AT_ONCE_MAX:
                pass
            while await payment_course.look(runtime) >= payment_course.AT_ONCE_MAX:
                pass
            await provider_events.forget_old(runtime)
        except Exception:
            log.exception("payments could not be seen to; it will be tried again")
        await asyncio.sleep(interval_s)
