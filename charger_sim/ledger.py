"""The charger's own truth, kept apart from what any server believes."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from charger_sim.errors import CallError

Json = dict[str, Any]
COSTS_MAX = 1000


@dataclass(slots=True, eq=False)
class Session:
    """One charging session as it truly was.

    `transaction_id` is the server's integer in 1.6 (None until answered) and the charger's own string in 2.0.1;
    `delivered_mwh` is counted from the start of the transaction; `verdict` is the last word of the server on its tag;
    `costs` are what the server said that it costs so far, oldest first, `total_cost` what it said at the end (2.0.1).
    """

    evse: int
    started_at: datetime
    tag: str | None = None
    transaction_id: int | str | None = None
    remote_start_id: int | None = None
    connected_at: datetime | None = None
    stopped_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str | None = None
    verdict: str | None = None
    delivered_mwh: int = 0
    charging_s: int = 0
    start_register_mwh: int = 0
    stop_register_mwh: int | None = None
    seq_no: int = 0
    costs: deque[float] = field(default_factory=lambda: deque(maxlen=COSTS_MAX))
    total_cost: float | None = None
    group: str | None = None

    @property
    def delivered_wh(self) -> int:
        """Return the energy delivered in whole Wh, rounded down."""
        return self.delivered_mwh // 1000

    @property
    def open(self) -> bool:
        """Tell whether the charger still counts this session as running."""
        return self.ended_at is None


@dataclass(slots=True, eq=False)
class Message:
    """One CALL of the charger: `message_ids` grows with each resend under a new id; `answer` is None until answered."""

    action: str
    payload: Json
    at: datetime
    session: Session | None = None
    message_ids: list[str] = field(default_factory=list)
    answer: Json | None = None
    error: CallError | None = None
    attempts: int = 0
    settled: bool = False

    @property
    def message_id(self) -> str | None:
        """Return the id under which it was last sent; None if it never was."""
        return self.message_ids[-1] if self.message_ids else None


class Ledger:
    """Sessions, messages acknowledged and never acknowledged, oldest first; the oldest fall out of a full book."""

    __slots__ = ("_pending", "acknowledged", "forgotten", "given_up", "sessions")

    def __init__(self, *, entries_max: int) -> None:
        self.sessions: deque[Session] = deque(maxlen=entries_max)
        self.acknowledged: deque[Message] = deque(maxlen=entries_max)
        self.given_up: deque[Message] = deque(maxlen=entries_max)
        self.forgotten = 0
        self._pending: dict[int, Message] = {}

    @property
    def unacknowledged(self) -> list[Message]:
        """Return every message that was due and has no CALLRESULT: waiting ones and those given up."""
        return [*self.given_up, *self._pending.values()]

    @property
    def delivered_mwh(self) -> int:
        """Return the energy of all sessions."""
        return sum(session.delivered_mwh for session in self.sessions)

    def open(self, session: Session) -> Session:
        """Enter a new session."""
        self._count_loss(self.sessions)
        self.sessions.append(session)
        return session

    def expect(self, message: Message) -> Message:
        """Enter a message that the server owes an answer."""
        self._pending[id(message)] = message
        return message

    def acknowledge(self, message: Message, answer: Json) -> None:
        """Enter the answer to a message."""
        message.answer = answer
        message.settled = True
        self._pending.pop(id(message), None)
        self._count_loss(self.acknowledged)
        self.acknowledged.append(message)

    def give_up(self, message: Message) -> None:
        """Enter that the charger has discarded a message without an answer."""
        message.settled = True
        self._pending.pop(id(message), None)
        self._count_loss(self.given_up)
        self.given_up.append(message)

    def of(self, action: str) -> Iterator[Message]:
        """Yield the acknowledged messages of one action."""
        return (message for message in self.acknowledged if message.action == action)

    def _count_loss(self, book: deque[Any]) -> None:
        self.forgotten += len(book) == book.maxlen
