"""Sessions that may have lost their end: what tells that they are over, and what to ask their charger (G1, A38, B38).

Nothing is concluded from time alone, nor while the charger is away, or still tells what it could not tell before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from echarge.domain.availability import EvseStatus
from echarge.domain.events import Closed, Closing
from echarge.domain.plugging import IN_USE

GRACE = timedelta(minutes=5)
"""So long must what tells of an end have stood, with the charger connected: chargers free their connector first, and
tell the end of the transaction after it; and after an outage they tell all that went before."""

SILENCE = timedelta(minutes=15)
"""After so long without a word of a session, its charger is asked."""

ASK_AGAIN = timedelta(hours=1)
"""A charger is asked no more often of one session, whatever it answered; but see QUEUED_AGAIN."""

QUEUED_AGAIN = timedelta(minutes=5)
"""When it is asked again that said that messages of the session wait to be sent."""

LOOK_AGAIN = timedelta(minutes=1)
"""How often a session is looked at that is in doubt."""

OVER = frozenset({EvseStatus.AVAILABLE, EvseStatus.FINISHING})
"""What a connector says only when no transaction runs at it."""

CLOSED_BY: dict[EvseStatus, Closing] = {
    EvseStatus.AVAILABLE: Closing.CONNECTOR_AVAILABLE,
    EvseStatus.FINISHING: Closing.CONNECTOR_FINISHED,
}


@dataclass(frozen=True, slots=True)
class Said:
    """What a connector said, when that was true, and when it was heard; a car alone, in 2.x, counts as PREPARING."""

    status: EvseStatus
    at: datetime
    heard_at: datetime


@dataclass(frozen=True, slots=True)
class Word:
    """What a charger answered of a transaction (2.x); `is_ongoing` None where it did not say."""

    at: datetime
    is_ongoing: bool | None
    has_queue: bool


@dataclass(frozen=True, slots=True)
class Traces:
    """All that is known of a session that is open here, as far as it tells whether it is open there."""

    now: datetime
    online_since: datetime
    received_at: datetime
    """When the last message of the transaction was heard."""
    statuses: Sequence[Said] = ()
    """What the connector has said since, by the charger's clock, the oldest first."""
    queue_heard_at: datetime | None = None
    """When the charger's last message from before it connected was heard."""
    booted_at: datetime | None = None
    rejected_at: datetime | None = None
    """When it rejected the wish to end the session."""
    can_tell: bool = False
    """Whether the charger can be asked of a transaction: then its connector proves nothing (B15)."""
    word: Word | None = None

    @property
    def is_settled(self) -> bool:
        """Whether the charger has been here, and silent of the past, for long enough to conclude anything."""
        instants = (self.online_since, self.received_at, self.queue_heard_at)
        return all(at is None or at <= self.now - GRACE for at in instants)

    @property
    def out_of_use(self) -> Sequence[Said]:
        """Return what the connector has said since it was last in use."""
        last = max((place for place, said in enumerate(self.statuses) if said.status in IN_USE), default=-1)
        return self.statuses[last + 1 :]

    @property
    def has_booted(self) -> bool:
        """Whether the charger has started up since it last spoke of the session."""
        return self.booted_at is not None and self.booted_at > self.received_at

    @property
    def was_rejected(self) -> bool:
        """Whether it has rejected the wish to end the session since it last spoke of it."""
        return self.rejected_at is not None and self.rejected_at > self.received_at


def conclusion(traces: Traces) -> Closed | None:
    """Return by what, and as of when, the session is over; None where nothing proves it yet."""
    if not traces.is_settled:
        return None
    if traces.word is not None and traces.word.is_ongoing is not None:
        if traces.word.is_ongoing or traces.word.has_queue:
            return None
        return Closed(traces.word.at, Closing.NOT_ONGOING)
    if traces.can_tell:
        return None
    stood = [said for said in traces.out_of_use if said.heard_at <= traces.now - GRACE]
    if not stood:
        return None
    since_boot = [said for said in stood if traces.booted_at is not None and said.heard_at >= traces.booted_at]
    if traces.has_booted and since_boot:
        return Closed(since_boot[0].at, Closing.REBOOTED)
    over = next((said for said in stood if said.status in OVER), None)
    if over is not None:
        return Closed(over.at, CLOSED_BY[over.status])
    if traces.was_rejected and traces.rejected_at is not None and traces.rejected_at <= traces.now - GRACE:
        return Closed(traces.rejected_at, Closing.STOP_REJECTED)
    return None


class Question(Enum):
    """What to ask a charger of a session."""

    TRANSACTION = "TRANSACTION"
    """Whether it is ongoing (2.x)."""
    STATUS = "STATUS"
    """What its connector does."""


def question(traces: Traces) -> Question | None:
    """Return what to ask the charger of a session that nothing proves to be over; None where there is no doubt."""
    is_silent = traces.received_at <= traces.now - SILENCE
    is_odd = traces.has_booted or traces.was_rejected
    if traces.can_tell:
        has_left = any(said.status in OVER for said in traces.out_of_use)
        return Question.TRANSACTION if is_silent or is_odd or has_left else None
    return Question.STATUS if is_silent or is_odd else None


@dataclass(slots=True)
class Doubts:
    """What a process remembers of a connected charger's sessions that it looks after; bounded by the sessions."""

    look_at: dict[int, datetime] = field(default_factory=dict)
    """When each of them is looked at again."""
    ask_at: dict[int, datetime] = field(default_factory=dict)
    """When its charger may be asked of it again."""
    missing: dict[int, int] = field(default_factory=dict)
    """How many messages each lacked when its charger was asked for them: once for each gap (B7)."""
    rejected: set[int] = field(default_factory=set)
    """Those whose end the charger rejected."""
    cannot: set[Question] = field(default_factory=set)
    """What this charger cannot be asked: it is not asked again on this connection."""

    def keep_only(self, session_ids: set[int]) -> None:
        """Forget all other sessions."""
        for kept in (self.look_at, self.ask_at, self.missing):
            for gone in kept.keys() - session_ids:
                del kept[gone]
        self.rejected &= session_ids
