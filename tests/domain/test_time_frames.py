"""When a profile is in force, on the wall clock of its site (ACL-4, D16, E7, E8)."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.time_frames import ALWAYS, Frame, is_within, window_end

LONDON, SYDNEY, KATHMANDU = ZoneInfo("Europe/London"), ZoneInfo("Australia/Sydney"), ZoneInfo("Asia/Kathmandu")
MONDAY, TUESDAY, SUNDAY = 1, 2, 64


def minute(text: str) -> int:
    """Return the minute of the day that "HH:MM" is."""
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def frame(starts: str = "00:00", ends: str = "23:59", days: int = 127) -> Frame:
    """Return a frame."""
    return Frame(days, minute(starts), minute(ends))


def utc(text: str) -> datetime:
    """Return an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


NIGHT = frame("22:00", "06:00", MONDAY)
TWICE = frame("01:15", "01:45")


@pytest.mark.parametrize(
    ("frames", "at", "zone", "within"),
    [
        pytest.param(ALWAYS, "2026-05-04T22:59:59.999", LONDON, True, id="23:59 is within, the whole minute"),
        pytest.param([frame(days=MONDAY)], "2026-05-04T22:59:59.999", LONDON, True, id="Monday's last moment"),
        pytest.param([frame(days=MONDAY)], "2026-05-04T23:00:00", LONDON, False, id="Tuesday in London, Monday in UTC"),
        pytest.param([frame("09:00", "17:00")], "2026-05-04T16:00:59", LONDON, True, id="its last minute"),
        pytest.param([frame("09:00", "17:00")], "2026-05-04T16:01:00", LONDON, False, id="a minute later"),
        pytest.param([frame("09:00", "17:00")], "2026-05-04T07:59:59", LONDON, False, id="a moment early"),
        pytest.param([NIGHT], "2026-05-04T21:00:00", LONDON, True, id="Monday night"),
        pytest.param([NIGHT], "2026-05-05T04:59:00", LONDON, True, id="Tuesday 05:59 is Monday's night"),
        pytest.param([NIGHT], "2026-05-05T05:00:59", LONDON, True, id="and 06:00"),
        pytest.param([NIGHT], "2026-05-05T05:01:00", LONDON, False, id="and not 06:01"),
        pytest.param([NIGHT], "2026-05-05T21:00:00", LONDON, False, id="Tuesday night is not Monday's"),
        pytest.param([NIGHT], "2026-05-04T03:00:00", LONDON, False, id="Monday morning is Sunday's night"),
        pytest.param([frame("22:00", "06:00", SUNDAY)], "2026-05-04T03:00:00", LONDON, True, id="Sunday's, on Monday"),
        pytest.param([frame("09:00", "10:00")], "2026-05-03T23:30:00", SYDNEY, True, id="another zone"),
        pytest.param([frame("09:00", "10:00")], "2026-05-04T03:20:00", KATHMANDU, True, id="a zone with minutes"),
        pytest.param([TWICE], "2026-10-25T00:30:00", LONDON, True, id="D16 the first 01:30 in October"),
        pytest.param([TWICE], "2026-10-25T01:30:00", LONDON, True, id="D16 the second 01:30 in October"),
        pytest.param([TWICE], "2026-10-25T01:05:00", LONDON, False, id="D16 between the two"),
        pytest.param([TWICE], "2026-03-29T00:59:59", LONDON, False, id="D16 there is no 01:30 in March: before"),
        pytest.param([TWICE], "2026-03-29T01:00:00", LONDON, False, id="D16 and after"),
        pytest.param([frame("02:15", "02:45")], "2026-04-04T15:30:00", SYDNEY, True, id="D16 Sydney: the first 02:30"),
        pytest.param([frame("02:15", "02:45")], "2026-04-04T16:30:00", SYDNEY, True, id="D16 Sydney: the second"),
        pytest.param([frame("01:00", "02:00"), frame("12:00", "13:00")], "2026-05-04T11:30:00", LONDON, True, id="any"),
    ],
)
def test_e7_within(frames: Sequence[Frame], at: str, zone: ZoneInfo, within: bool) -> None:
    """E7, D16, ACL-4: minutes are whole, nights belong to the day on which they begin, clocks jump."""
    assert is_within(frames, utc(at), zone) is within


@pytest.mark.parametrize(
    ("frames", "at", "ends"),
    [
        pytest.param(ALWAYS, "2026-05-04T12:00", None, id="never"),
        pytest.param([frame("09:00", "17:00")], "2026-05-04T12:00", "2026-05-04T16:01", id="after its last minute"),
        pytest.param([frame(days=MONDAY)], "2026-05-04T12:00", "2026-05-04T23:00", id="at midnight"),
        pytest.param([frame(days=MONDAY | TUESDAY)], "2026-05-04T12:00", "2026-05-05T23:00", id="the day after"),
        pytest.param([frame(days=63), frame(days=64)], "2026-05-04T12:00", None, id="all days, in two frames"),
        pytest.param([frame(days=126)], "2026-05-05T12:00", "2026-05-10T23:00", id="nearly a week on"),
        pytest.param([NIGHT], "2026-05-04T22:00", "2026-05-05T05:01", id="across midnight"),
        pytest.param(
            [frame("09:00", "12:59"), frame("13:00", "17:00")], "2026-05-04T09:00", "2026-05-04T16:01", id="joined"
        ),
        pytest.param(
            [frame("09:00", "14:00"), frame("12:00", "17:00")], "2026-05-04T09:00", "2026-05-04T16:01", id="overlapping"
        ),
        pytest.param([TWICE], "2026-10-25T00:30", "2026-10-25T00:46", id="D16 the first of two ends first"),
        pytest.param([TWICE], "2026-10-25T01:30", "2026-10-25T01:46", id="D16 the second as well"),
        pytest.param([frame("00:00", "01:30")], "2026-10-25T00:00", "2026-10-25T00:31", id="D16 over before the hour"),
        pytest.param([frame("00:00", "01:30")], "2026-03-29T00:30", "2026-03-29T01:00", id="D16 the clock jumps out"),
        pytest.param([frame("00:00", "02:30")], "2026-03-29T00:30", "2026-03-29T01:31", id="D16 and past it"),
        pytest.param(
            [frame("00:00", "01:59"), frame("03:00", "23:59")], "2026-10-25T00:30", "2026-10-25T02:00", id="D16 gap"
        ),
    ],
)
def test_e8_window_end(frames: Sequence[Frame], at: str, ends: str | None) -> None:
    """E8: the first instant that is no longer within, on the days as well on which clocks jump."""
    assert window_end(frames, utc(at), LONDON) == (None if ends is None else utc(ends))


some_frames = st.lists(
    st.builds(Frame, st.integers(1, 127), st.integers(0, 1439), st.integers(0, 1439)), min_size=1, max_size=3
)
SPRING, AUTUMN = utc("2026-03-20"), utc("2026-10-20")
instants = st.builds(
    lambda since, seconds: since + timedelta(seconds=seconds), st.sampled_from([SPRING, AUTUMN]), st.integers(0, 10**6)
)
"""About the days on which clocks jump."""


@given(some_frames, instants, st.sampled_from([LONDON, SYDNEY, KATHMANDU]))
def test_e8_as_minutes_say(frames: list[Frame], at: datetime, zone: ZoneInfo) -> None:
    """E8: what `window_end` returns is what going through the minutes one by one finds."""
    if not is_within(frames, at, zone):
        return
    first = at.replace(second=0, microsecond=0)
    minutes = (first + timedelta(minutes=number) for number in range(1, 8 * 24 * 60))
    slowly = next((each for each in minutes if not is_within(frames, each, zone)), None)
    assert window_end(frames, at, zone) == slowly
