"""How often somebody may try something, by account, by address, or by whatever else has a limit."""

from ipaddress import IPv6Address, ip_address

from echarge.operations.ports import Tally
from echarge.operations.refusals import TooManyAttemptsError

HOST_BITS = 64
"""What of an IPv6 address its holder chooses freely: all of them are one."""


def counted_as(address: str) -> str:
    """Return what an address is counted as: an IPv4 address by itself, of IPv6 its network."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(IPv6Address(int(found) >> HOST_BITS << HOST_BITS))


class Attempts:
    """At most so many attempts by one key in a window of time, which begins with the first."""

    def __init__(self, tally: Tally, name: str, *, attempts_max: int, window_s: float) -> None:
        self._tally = tally
        self._name = name
        self._attempts_max = attempts_max
        self._window_s = window_s

    async def wait_s(self, key: str) -> float:
        """Return how long this key has to wait, and zero where it may try now."""
        found = await self._tally.add(self._name, key, number=0, window_s=self._window_s)
        return found.ends_in_s if found.number >= self._attempts_max else 0.0

    async def require(self, key: str) -> None:
        """Raise TooManyAttemptsError where this key has to wait."""
        refuse_for(await self.wait_s(key))

    async def count(self, key: str, *, weight: int = 1) -> None:
        """Count an attempt, before its outcome is known: attempts at the same moment count one by one."""
        await self._tally.add(self._name, key, number=weight, window_s=self._window_s)

    async def take(self, key: str, *, weight: int = 1) -> None:
        """Count an attempt, as so many; raise TooManyAttemptsError where it is too much."""
        found = await self._tally.add(self._name, key, number=weight, window_s=self._window_s)
        refuse_for(found.ends_in_s if found.number > self._attempts_max else 0.0)

    async def is_first_refusal(self, key: str) -> bool:
        """Return whether this is the first time in its window that this key is refused, and count it."""
        found = await self._tally.add(f"{self._name}:refused", key, number=1, window_s=self._window_s)
        return found.number == 1

    async def forgive(self, key: str) -> None:
        """Take back the attempts of this key: it has proved who it is."""
        await self._tally.forget(self._name, key)
        await self._tally.forget(f"{self._name}:refused", key)


def refuse_for(wait_s: float) -> None:
    """Raise TooManyAttemptsError where somebody has to wait."""
    if wait_s > 0:
        raise TooManyAttemptsError(max(1, round(wait_s)))


class SignInAttempts:
    """The limits of signing in: for each account, and for each address."""

    def __init__(
        self,
        tally: Tally,
        name: str,
        *,
        account_attempts_max: int = 10,
        address_attempts_max: int = 50,
        window_s: float = 900.0,
    ) -> None:
        self._accounts = Attempts(tally, f"{name}:account", attempts_max=account_attempts_max, window_s=window_s)
        self._addresses = Attempts(tally, f"{name}:address", attempts_max=address_attempts_max, window_s=window_s)

    async def take(self, account: str, address: str) -> None:
        """Count an attempt of both; raise TooManyAttemptsError where it is one too many for either.

        An address that has to wait is not counted against the account: it cannot shut somebody else out for longer.
        """
        await self._addresses.take(counted_as(address))
        await self._accounts.take(account)

    async def is_first_refusal(self, account: str) -> bool:
        """Return whether this account is refused for the first time in its window: once is enough for the log."""
        return await self._accounts.is_first_refusal(account)

    async def forgive(self, account: str) -> None:
        """Forget the attempts of an account that has signed in; its address keeps its own."""
        await self._accounts.forgive(account)
