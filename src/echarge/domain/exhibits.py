"""A session's evidence as the fold needs it, and the order in which it is told, whatever order it came in."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from echarge.domain.events import Fact, MessageKind

RANKS: Mapping[MessageKind, int] = {
    MessageKind.STATUS: 1,
    MessageKind.READING: 2,
    MessageKind.EVENT: 2,
    MessageKind.STOP: 3,
    MessageKind.START: 0,
    MessageKind.CLOSE: 0,
}
"""Which of two 1.6 messages of the same instant was first."""

CONCLUDED, FIRST, UNNUMBERED = -3, -2, -1
"""In the place of a sequence number: a 1.6 start comes before all else, even before a stop with an earlier time.

What we concluded ourselves is known to whatever is told of the session, and has no place among it.
"""

UNNUMBERED_KINDS: Mapping[MessageKind, int] = {MessageKind.START: FIRST, MessageKind.CLOSE: CONCLUDED}

Order = tuple[int, datetime, int, int]


class Exhibit(NamedTuple):
    """One message of a session as the fold needs it."""

    kind: MessageKind
    seq_no: int | None
    at: datetime
    digest: int
    facts: Sequence[Fact]

    @property
    def order(self) -> Order:
        """Return its place among the session's messages: by sequence number where there is one, else by time."""
        seq_no = self.seq_no
        if seq_no is None:
            seq_no = UNNUMBERED_KINDS.get(self.kind, UNNUMBERED)
        return seq_no, self.at, RANKS[self.kind], self.digest
