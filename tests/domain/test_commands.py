"""The life of a command is a table (A78)."""

import pytest

from echarge.domain.commands import NEXT, OPEN, CommandStatus, may_follow

S = CommandStatus

LIFE = {
    S.QUEUED: {S.SENT, S.FAILED, S.TIMED_OUT},
    S.SENT: {S.ACCEPTED, S.REJECTED, S.TIMED_OUT, S.FAILED, S.CONFIRMED},
    S.ACCEPTED: {S.CONFIRMED, S.NO_EFFECT, S.FAILED},
    S.TIMED_OUT: {S.CONFIRMED, S.FAILED},
    S.FAILED: {S.CONFIRMED},
    S.NO_EFFECT: {S.CONFIRMED, S.FAILED},
    S.REJECTED: set(),
    S.CONFIRMED: set(),
}


@pytest.mark.parametrize("current", list(S))
@pytest.mark.parametrize("wanted", list(S))
def test_a78_life(current: CommandStatus, wanted: CommandStatus) -> None:
    """A78: each step of a command's life, and no other."""
    assert may_follow(current, wanted) is (wanted in LIFE[current])


def test_open() -> None:
    """What a deadline ends is what the charger, or its effect, is still waited for; the table leads on from it."""
    assert {S.QUEUED, S.SENT, S.ACCEPTED} == OPEN
    assert all(NEXT[status] for status in OPEN)
