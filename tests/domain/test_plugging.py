"""When the cable of a session went in, by what its connector said before (lifecycle 4)."""

from collections.abc import Sequence

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.plugging import ConnectorWord, cable_in_at, last_word
from tests.domain.sessions import at

AVAILABLE, PREPARING = EvseStatus.AVAILABLE, EvseStatus.PREPARING
FINISHING, CHARGING = EvseStatus.FINISHING, EvseStatus.CHARGING


def word(minutes: float, status: EvseStatus, heard: float | None = None, *, occupied: bool = False) -> ConnectorWord:
    """Return what a connector said, heard at once unless said."""
    return ConnectorWord(status, at(minutes), at(minutes if heard is None else heard), occupied)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param([], None, id="nothing"),
        pytest.param([word(5, PREPARING), word(1, AVAILABLE)], word(5, PREPARING), id="the last"),
        pytest.param([word(10, PREPARING), word(5, AVAILABLE)], word(5, AVAILABLE), id="not what came at the start"),
        pytest.param([word(9, CHARGING), word(5, PREPARING)], word(5, PREPARING), id="not of the session itself"),
        pytest.param(
            [word(8, PREPARING, 9), word(5, PREPARING, 7), word(1, AVAILABLE)], word(5, PREPARING, 7),
            id="since when it has said so",
        ),
        pytest.param([word(8, PREPARING), word(5, CHARGING), word(1, PREPARING)], word(8, PREPARING), id="a new car"),
        pytest.param(
            [word(8, PREPARING, occupied=True), word(5, PREPARING)], word(8, PREPARING, occupied=True),
            id="Occupied is a word of its own",
        ),
    ],
)  # fmt: skip
def test_last_word(said: Sequence[ConnectorWord], found: ConnectorWord | None) -> None:
    """The connector's last word before the start, and since when it has been saying so."""
    assert last_word(said, at(10)) == found


@pytest.mark.parametrize(
    ("said", "stopped", "shown", "cable_in"),
    [
        pytest.param(None, None, None, None, id="nothing was said"),
        pytest.param(word(5, PREPARING), None, None, 5, id="plugged in first"),
        pytest.param(word(5, PREPARING), None, 6, 5, id="plugged in first, then the tag"),
        pytest.param(word(5, PREPARING), None, 4, None, id="authorised first: Preparing answers the tag"),
        pytest.param(word(5, PREPARING), None, -1, 5, id="a tag shown long before is no cause"),
        pytest.param(word(5, PREPARING, heard=60), None, 59, None, id="by our clock"),
        pytest.param(word(5, PREPARING), 3, None, 5, id="after the session before"),
        pytest.param(word(5, PREPARING), 7, None, None, id="of the session before"),
        pytest.param(word(5, FINISHING), 4, None, 4, id="the cable never left"),
        pytest.param(word(5, FINISHING), 12, None, 10, id="the cable never left, and the clock jumped"),
        pytest.param(word(5, FINISHING), None, None, None, id="of no session that is known"),
        pytest.param(word(5, AVAILABLE), 3, None, None, id="free until the start"),
    ],
)
def test_lifecycle_4_cable_in_at(
    said: ConnectorWord | None, stopped: float | None, shown: float | None, cable_in: float | None
) -> None:
    """Lifecycle 4: the time of Preparing unless a tag caused it, or of the stop before if the cable never left."""
    found = cable_in_at(
        said,
        at(10),
        stopped_before=None if stopped is None else at(stopped),
        shown_at=None if shown is None else at(shown),
    )
    assert found == (None if cable_in is None else at(cable_in))
