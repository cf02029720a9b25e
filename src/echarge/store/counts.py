"""Large counts, kept for some seconds: whoever turns pages does not have a million rows counted for each of them."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable

KEPT_FROM = 20_000
"""A smaller number is counted anew each time: that takes no longer than the page that it stands on."""

KEPT_S = 20.0
KEPT_MAX = 1_000


class Counts:
    """What was counted lately, and what is being counted now, once for all who ask."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kept: OrderedDict[Hashable, tuple[float, int]] = OrderedDict()
        self._running: dict[Hashable, asyncio.Task[int]] = {}

    async def get(self, key: Hashable, count: Callable[[], Awaitable[int]]) -> int:
        """Return the number of this key: counted now, or a large one some seconds ago."""
        kept_until, number = self._kept.get(key, (0.0, 0))
        if kept_until > self._clock():
            return number
        running = self._running.get(key)
        if running is None:
            running = self._running[key] = asyncio.create_task(self._count(key, count), name="count")
        # Shielded: who leaves must not take the others' answer along.
        return await asyncio.shield(running)

    async def _count(self, key: Hashable, count: Callable[[], Awaitable[int]]) -> int:
        try:
            number = await count()
        finally:
            del self._running[key]
        self._kept.pop(key, None)
        if number >= KEPT_FROM:
            self._kept[key] = (self._clock() + KEPT_S, number)
            if len(self._kept) > KEPT_MAX:
                self._kept.popitem(last=False)
        return number
