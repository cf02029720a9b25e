"""Attempts, counted in tables of a fixed size."""

import pytest

from echarge.live.tallies import LocalTally
from echarge.operations.attempts import Attempts, SignInAttempts, counted_as
from echarge.operations.door_limits import OPENS_PER_ADDRESS_AND_EVSE, READS_PER_MINUTE, DoorLimits
from echarge.operations.refusals import TooManyAttemptsError

pytestmark = pytest.mark.anyio


class Clock:
    """A clock that is moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def table(tally: LocalTally) -> Attempts:
    """Return a table of two attempts a minute."""
    return Attempts(tally, "try", attempts_max=2, window_s=60)


async def test_window() -> None:
    """After the last attempt one waits until the window ends."""
    clock = Clock()
    attempts = table(LocalTally(clock=clock))
    for _ in range(2):
        assert await attempts.wait_s("a") == 0
        await attempts.take("a")
    clock.now = 20
    assert (await attempts.wait_s("a"), await attempts.wait_s("b")) == (40, 0)
    with pytest.raises(TooManyAttemptsError) as refused:
        await attempts.take("a")
    assert refused.value.retry_after_s == 40
    clock.now = 60
    assert await attempts.wait_s("a") == 0


async def test_forgive() -> None:
    """Who has proved who they are starts anew."""
    attempts = table(LocalTally())
    for _ in range(2):
        await attempts.count("a")
    assert [await attempts.is_first_refusal("a") for _ in range(2)] == [True, False]
    await attempts.forgive("a")
    await attempts.forgive("nobody")
    assert (await attempts.wait_s("a"), await attempts.is_first_refusal("a")) == (0, True)


async def test_size() -> None:
    """A table does not grow, whoever tries; it forgets the key that was seen longest ago."""
    tally = LocalTally(keys_max=3)
    attempts = table(tally)
    for _ in range(2):
        await attempts.count("mine")
    for number in range(100):
        await attempts.count(f"{number}")
        assert await attempts.wait_s("mine") > 0
    assert len(tally) == 3


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        pytest.param("203.0.113.7", "203.0.113.7", id="IPv4"),
        pytest.param("::ffff:203.0.113.7", "203.0.113.7", id="IPv4 in IPv6"),
        pytest.param("2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::", id="IPv6: its network"),
        pytest.param("fe80::1%eth0", "fe80::", id="IPv6 with a zone"),
        pytest.param("unknown", "unknown", id="no address"),
    ],
)
def test_counted_as(address: str, counted: str) -> None:
    """Who has a network of IPv6 addresses has one share of attempts, not one for each of 2^64."""
    assert counted_as(address) == counted


async def test_an_address_that_waits_shuts_nobody_out() -> None:
    """Once an address has to wait, what it tries is not counted against the account any more."""
    attempts = SignInAttempts(LocalTally(), "in", account_attempts_max=4, address_attempts_max=2)
    for _ in range(2):
        await attempts.take("ada@example.org", "203.0.113.7")
    for _ in range(10):
        with pytest.raises(TooManyAttemptsError):
            await attempts.take("ada@example.org", "203.0.113.7")
    for _ in range(2):
        await attempts.take("ada@example.org", "203.0.113.8")
    with pytest.raises(TooManyAttemptsError):
        await attempts.take("ada@example.org", "203.0.113.9")


async def test_one_address_does_not_shut_a_door() -> None:
    """What an EVSE grants in an hour is for all: an address that asks for more than its share is refused alone."""
    doors = DoorLimits(LocalTally())
    for _ in range(OPENS_PER_ADDRESS_AND_EVSE):
        await doors.opened("203.0.113.7", 1)
    for _ in range(500):
        with pytest.raises(TooManyAttemptsError):
            await doors.opened("203.0.113.7", 1)
    await doors.opened("203.0.113.8", 1)


async def test_long_lists_count_for_more() -> None:
    """Whoever asks for long pages may ask for fewer of them."""
    doors = DoorLimits(LocalTally())
    for _ in range(READS_PER_MINUTE // 11):
        await doors.read("203.0.113.7", sites=100)
    for _ in range(READS_PER_MINUTE % 11):
        await doors.read("203.0.113.7")
    with pytest.raises(TooManyAttemptsError):
        await doors.read("203.0.113.7")
