"""How often somebody may try to sign in: counted in tables of a fixed size."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class _Window:
    ends_at_s: float
    attempts: int
    refused: int = 0


class AttemptTable:
    """Counts attempts by key in windows of time; where the table is full, the key seen longest ago is forgotten."""

    def __init__(
        self,
        *,
        attempts_max: int,
        window_s: float,
        keys_max: int = 10_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._attempts_max = attempts_max
        self._window_s = window_s
        self._keys_max = keys_max
        self._clock = clock
        self._windows: OrderedDict[str, _Window] = OrderedDict()

    def __len__(self) -> int:
        return len(self._windows)

    def wait_s(self, key: str) -> float:
        """Return how long this key has to wait, and zero where it may try now."""
        window = self._window(key)
        return window.ends_at_s - self._clock() if window.attempts >= self._attempts_max else 0.0

    def count(self, key: str) -> None:
        """Count an attempt, before its outcome is known: attempts at the same moment count one by one."""
        self._window(key).attempts += 1

    def is_first_refusal(self, key: str) -> bool:
        """Return whether this is the first time in its window that this key is refused, and count it."""
        window = self._window(key)
        window.refused += 1
        return window.refused == 1

    def forgive(self, key: str) -> None:
        """Take back the attempts of this key: it has proved who it is."""
        self._windows.pop(key, None)

    def _window(self, key: str) -> _Window:
        window = self._windows.get(key)
        if window is None or window.ends_at_s <= self._clock():
            window = self._windows[key] = _Window(self._clock() + self._window_s, 0)
            if len(self._windows) > self._keys_max:
                self._windows.popitem(last=False)
        self._windows.move_to_end(key)
        return window


class SignInAttempts:
    """The limits of signing in: for each account, and for each address."""

    def __init__(
        self,
        *,
        account_attempts_max: int = 10,
        address_attempts_max: int = 50,
        window_s: float = 900.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._accounts = AttemptTable(attempts_max=account_attempts_max, window_s=window_s, clock=clock)
        self._addresses = AttemptTable(attempts_max=address_attempts_max, window_s=window_s, clock=clock)

    def wait_s(self, email: str, address: str) -> float:
        """Return how long this account or this address has to wait, and zero where both may try now."""
        return max(self._accounts.wait_s(email), self._addresses.wait_s(address))

    def count(self, email: str, address: str) -> None:
        """Count an attempt of both."""
        self._accounts.count(email)
        self._addresses.count(address)

    def is_first_refusal(self, email: str) -> bool:
        """Return whether this account is refused for the first time in its window: once is enough for the log."""
        return self._accounts.is_first_refusal(email)

    def forgive(self, email: str) -> None:
        """Forget the attempts of an account that has signed in; its address keeps its own."""
        self._accounts.forgive(email)
