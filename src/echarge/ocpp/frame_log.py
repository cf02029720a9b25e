"""What goes over the chargers' sockets, on its way to the message log (MNT-2).

A frame is put aside as it passes, which takes a microsecond, and stored later by a task of its own: no charger waits
for its log. At most `frames_max` frames with `chars_max` characters wait in a process; beyond that the oldest are
dropped, counted, and marked in the charger's log as a gap.
"""

import asyncio
import logging
import re
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from echarge.ocpp.redaction import shown, storable
from echarge.operations.ocpp_log import TEXT_CHARS_MAX, Direction, Entry, keep
from echarge.operations.runtime import Runtime
from echarge.store.writer import WriteError

log = logging.getLogger(__name__)

Record = Callable[[Direction, str], None]

HEAD = re.compile(r'\s*\[\s*([234])\s*,\s*"([^"\\]{1,255})"\s*(?:,\s*"([^"\\]{1,64})")?')
CALL = "2"
ASKED_MAX = 64
"""Of how many calls of one connection that are not answered yet the action is remembered, for their answers."""
READY_AT_ONCE_MAX = 200
"""How many frames are made ready at once: the loop is not held up for more than a few milliseconds."""
STORED_AT_ONCE_MAX = 1_000
"""How many are stored together: each charger has a page of its own in the index, whose writing is shared by them."""
INTERVAL_S = 0.25
ANSWERED_BY = {Direction.IN: Direction.OUT, Direction.OUT: Direction.IN}


@dataclass(slots=True)
class Talk:
    """One connection, as far as its log goes."""

    organisation_id: int
    charger_id: int
    asked: OrderedDict[tuple[Direction, str], tuple[str, bool]] = field(default_factory=OrderedDict)
    """The action of each call that is not answered yet, and whether it was about a secret."""


@dataclass(slots=True)
class Missing:
    """How many frames of a charger were dropped, the last of them when."""

    organisation_id: int
    count: int
    at: datetime


class FrameLog:
    """The frames of all chargers of this process that wait to be stored."""

    def __init__(
        self, runtime: Runtime, *, frames_max: int = 10_000, chars_max: int = 32 * 1024 * 1024,
        interval_s: float = INTERVAL_S,
    ) -> None:  # fmt: skip
        self._runtime = runtime
        self._frames_max = frames_max
        self._chars_max = chars_max
        self._interval_s = interval_s
        self._waiting: deque[tuple[Talk, datetime, Direction, str]] = deque()
        self._ready: list[Entry] = []
        """Those that are stored next: here, so that none is lost where storing them is cancelled."""
        self._chars = 0
        self._missing: dict[int, Missing] = {}
        """By charger: at most one entry for each that this process has ever held."""
        self.dropped = 0

    def recorder(self, organisation_id: int, charger_id: int) -> Record:
        """Return what one connection's frames are handed to, as they pass."""
        talk, waiting, now = Talk(organisation_id, charger_id), self._waiting, self._runtime.now

        def record(direction: Direction, text: str) -> None:
            waiting.append((talk, now(), direction, text))
            self._chars += len(text)
            if len(waiting) > self._frames_max or self._chars > self._chars_max:
                self._drop()

        return record

    async def run(self) -> None:
        """Store what waits, again and again, until cancelled."""
        while True:
            await asyncio.sleep(self._interval_s)
            await self.flush()

    async def flush(self) -> None:
        """Store all that waits by now."""
        for _ in range(len(self._waiting) // STORED_AT_ONCE_MAX + 1):
            self._ready.extend(self._gaps())
            while self._waiting and len(self._ready) < STORED_AT_ONCE_MAX:
                self._ready.extend([self._taken() for _ in range(min(READY_AT_ONCE_MAX, len(self._waiting)))])
                await asyncio.sleep(0)
            entries, self._ready = self._ready, []
            if not entries or not await self._kept(entries):
                return

    async def _kept(self, entries: Sequence[Entry]) -> bool:
        try:
            await keep(self._runtime, entries)
        except WriteError as error:
            log.warning("%d messages could not be logged: %s", len(entries), error)
            for entry in entries:
                # A gap that could not be stored stands for as many messages as before.
                is_gap = entry.direction is Direction.GAP
                self.dropped += not is_gap
                self._miss(entry.organisation_id, entry.charger_id, entry.at, entry.size if is_gap else 1)
            return False
        return True

    def _drop(self) -> None:
        while len(self._waiting) > self._frames_max or self._chars > self._chars_max:
            talk, at, _, text = self._waiting.popleft()
            self._chars -= len(text)
            self.dropped += 1
            self._miss(talk.organisation_id, talk.charger_id, at, 1)

    def _miss(self, organisation_id: int, charger_id: int, at: datetime, count: int) -> None:
        missing = self._missing.setdefault(charger_id, Missing(organisation_id, 0, at))
        missing.count += count
        missing.at = max(missing.at, at)

    def _gaps(self) -> list[Entry]:
        missing, self._missing = self._missing, {}
        return [
            Entry(each.organisation_id, charger_id, each.at, Direction.GAP, "", "", None, each.count)
            for charger_id, each in missing.items()
        ]

    def _taken(self) -> Entry:
        talk, at, direction, text = self._waiting.popleft()
        self._chars -= len(text)
        return entry_of(talk, at, direction, text)


def entry_of(talk: Talk, at: datetime, direction: Direction, text: str) -> Entry:
    """Return a frame as the log keeps it: named, without secrets, and not too long."""
    kind, message_id, action = head_of(text)
    secret = False
    if kind != CALL:
        action, secret = talk.asked.pop((ANSWERED_BY[direction], message_id), ("", False))
    found = shown(text, secret=secret)
    if kind == CALL:
        talk.asked[direction, message_id] = (action, found.secret)
        if len(talk.asked) > ASKED_MAX:
            talk.asked.popitem(last=False)
    public, tagged = found.text[:TEXT_CHARS_MAX], found.tagged[:TEXT_CHARS_MAX]
    return Entry(
        talk.organisation_id, talk.charger_id, at, direction, action, public, None if tagged == public else tagged,
        len(text),
    )  # fmt: skip


def head_of(text: str) -> tuple[str, str, str]:
    """Return a frame's type, its id and its action; empty texts where it is no frame."""
    match = HEAD.match(text)
    if match is None:
        return "", "", ""
    return match[1], match[2], storable(match[3] or "")
