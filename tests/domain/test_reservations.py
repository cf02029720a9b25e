"""Reservations: their life is a table, and whom they keep out (A89)."""

from datetime import UTC, datetime, timedelta

import pytest

from echarge.domain.reservations import NEXT, OPEN, Kept, ReservationStatus

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
KEPT = Kept(1, 7, tag_id=5, since=NOW, until=NOW + HOUR)


@pytest.mark.parametrize("status", list(ReservationStatus))
def test_a89_life(status: ReservationStatus) -> None:
    """A89: what is open can end in every way, and what is over stays so."""
    assert bool(NEXT[status]) is (status in OPEN)
    assert ReservationStatus.ASKED not in NEXT[status]


@pytest.mark.parametrize(
    ("tag_id", "at", "bars"),
    [
        pytest.param(5, NOW, False, id="its holder"),
        pytest.param(6, NOW, True, id="somebody else"),
        pytest.param(None, NOW, True, id="nobody that is known"),
        pytest.param(6, NOW - HOUR, False, id="before it"),
        pytest.param(6, NOW + HOUR, False, id="when it is over"),
    ],
)
def test_a89_bars(tag_id: int | None, at: datetime, *, bars: bool) -> None:
    """A89: an EVSE is kept for one tag, for as long as was asked."""
    assert KEPT.bars(tag_id, at) is bars
