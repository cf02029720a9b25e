"""Chargers' answers to what we ask of them."""

from collections.abc import Mapping
from enum import Enum, auto

from echarge.domain.commands import Answer
from echarge.ocpp.errors import CallErrorCode
from echarge.ocpp.frames import Payload
from echarge.operations.ports import CallRefusedError

READ = "Read"
"""The status of an answer that has none of its own: what was asked for is in it."""

SETTINGS_MAX = 5_000
"""How many settings of one answer are taken; no charger has as many."""

VALUE_CHARS_READ_MAX = 2_500
"""How long a value is that a charger may tell (2.x; in 1.6 a fifth of it)."""


class Verdict(Enum):
    """What a word in an answer means."""

    REFUSED = auto()
    ACCEPTED = auto()  # it will try (A78)
    DONE = auto()  # the answer is itself the effect


def read_answer(payload: Payload, verdicts: Mapping[str, Verdict], **details: object) -> Answer:
    """Return the answer by its status, whatever else is odd about it; raises CallRefusedError without one we know."""
    status = payload.get("status")
    verdict = verdicts.get(status) if type(status) is str else None
    if type(status) is not str or verdict is None:
        raise CallRefusedError(CallErrorCode.FORMAT_VIOLATION, "the answer has no status that this version knows")
    known = {name: value for name, value in details.items() if value is not None}
    return Answer(verdict is not Verdict.REFUSED, status, known, confirmed=verdict is Verdict.DONE)
