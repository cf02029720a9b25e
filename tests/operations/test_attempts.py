"""Attempts in tables of a fixed size."""

from echarge.operations.attempts import AttemptTable


class Clock:
    """A clock that is moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def table(clock: Clock, *, keys_max: int = 10) -> AttemptTable:
    """Return a table of two attempts a minute."""
    return AttemptTable(attempts_max=2, window_s=60, keys_max=keys_max, clock=clock)


def test_window() -> None:
    """After the last attempt one waits until the window ends."""
    clock = Clock()
    attempts = table(clock)
    for _ in range(2):
        assert attempts.wait_s("a") == 0
        attempts.count("a")
    clock.now = 20
    assert (attempts.wait_s("a"), attempts.wait_s("b")) == (40, 0)
    clock.now = 60
    assert attempts.wait_s("a") == 0


def test_forgive() -> None:
    """Who has proved who they are starts anew."""
    attempts = table(Clock())
    for _ in range(2):
        attempts.count("a")
    attempts.forgive("a")
    attempts.forgive("nobody")
    assert attempts.wait_s("a") == 0


def test_size() -> None:
    """A table does not grow, whoever tries; it forgets the key that was seen longest ago."""
    attempts = table(Clock(), keys_max=3)
    for _ in range(2):
        attempts.count("mine")
    for number in range(100):
        attempts.count(f"{number}")
        assert attempts.wait_s("mine") > 0
    assert len(attempts) == 3
