"""Counts by key in windows of time, in tables of a fixed size: how often somebody has tried something."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

KEYS_MAX = 50_000
"""How many keys one table counts at most; then the key seen longest ago is forgotten."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How often something was done in the present window of its key, and when that ends; zero where there is none."""

    number: int
    ends_in_s: float


@dataclass(slots=True)
class _Window:
    ends_at_s: float
    number: int = 0


class LocalTally:
    """Counts what happens in this process."""

    def __init__(self, *, keys_max: int = KEYS_MAX, clock: Callable[[], float] = time.monotonic) -> None:
        self._keys_max = keys_max
        self._clock = clock
        self._tables: dict[str, OrderedDict[str, _Window]] = {}

    def __len__(self) -> int:
        return sum(map(len, self._tables.values()))

    async def add(self, table: str, key: str, *, number: int, window_s: float) -> Counted:
        """Add to what is counted under the key, and return what it has come to; nought only asks."""
        return self.added(table, key, number=number, window_s=window_s)

    async def forget(self, table: str, key: str) -> None:
        """Let the key begin anew."""
        self._tables.get(table, OrderedDict()).pop(key, None)

    def added(self, table: str, key: str, *, number: int, window_s: float) -> Counted:
        """Add to what is counted under the key, as `add` does."""
        windows, now = self._tables.setdefault(table, OrderedDict()), self._clock()
        window = windows.get(key)
        if window is None or window.ends_at_s <= now:
            if number == 0:
                return Counted(0, 0.0)
            window = windows[key] = _Window(now + window_s)
            if len(windows) > self._keys_max:
                windows.popitem(last=False)
        windows.move_to_end(key)
        window.number += number
        return Counted(window.number, window.ends_at_s - now)
