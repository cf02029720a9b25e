"""The tags that a charger may let in without asking: what of its list has to be told (A89)."""

from datetime import UTC, datetime

import pytest

from echarge.domain.local_lists import ListedTag, changes, digest_of, held, messages
from echarge.domain.requests import ListEntry, SendLocalList

LATER = datetime(2027, 1, 1, tzinfo=UTC)
ADA, BOB, EVE = ListedTag(1, "ADA"), ListedTag(2, "BOB", LATER), ListedTag(3, "EVE")


@pytest.mark.parametrize(
    ("before", "after", "gone", "told"),
    [
        pytest.param([], [ADA], {}, [ListEntry("ADA")], id="one more"),
        pytest.param([ADA, BOB], [ADA, BOB], {}, [], id="nothing new"),
        pytest.param([ADA, BOB], [BOB], {"1": "ADA"}, [ListEntry("ADA", allowed=False)], id="one less"),
        pytest.param([ADA], [ListedTag(1, "ADA", LATER)], {}, [ListEntry("ADA", expires_at=LATER)], id="it expires"),
        pytest.param(
            [ADA, BOB], [BOB, EVE], {"1": "ADA"}, [ListEntry("ADA", allowed=False), ListEntry("EVE")], id="both"
        ),
        pytest.param([ADA, BOB], [BOB], {}, None, id="one that was erased"),
        pytest.param([ADA, BOB], [BOB], {"1": "EDA"}, None, id="one that is called otherwise by now"),
        pytest.param([ADA], [ListedTag(1, "EDA")], {}, None, id="one on it that is called otherwise by now"),
    ],
)
def test_a89_changes(
    before: list[ListedTag], after: list[ListedTag], gone: dict[str, str], told: list[ListEntry] | None
) -> None:
    """A89: only what has changed is told; where nobody knows how a tag was sent, nothing but the whole list will do."""
    assert changes(held(before), after, gone) == told


def test_c6_no_tag_can_be_read() -> None:
    """C6: what is kept of a list says of no tag what it is."""
    assert "ADA" not in str(held([ADA]))
    assert held([ADA]) == {"1": f"{digest_of('ADA')} "}


def test_a89_messages() -> None:
    """A89: the first message may replace the list, the others add to it, each with the version that it makes."""
    lines = [ListEntry(name) for name in "abc"]
    assert messages(lines, full=True, version=4, size_max=2) == [
        SendLocalList(full=True, version=5, entries=(lines[0], lines[1])),
        SendLocalList(full=False, version=6, entries=(lines[2],)),
    ]
    assert messages([], full=True, version=0, size_max=2) == [SendLocalList(full=True, version=1)]
    assert messages(lines, full=False, version=1, size_max=9) == [
        SendLocalList(full=False, version=2, entries=tuple(lines))
    ]
