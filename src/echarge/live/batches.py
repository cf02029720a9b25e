"""How messages travel between processes: in numbered batches, so that a receiver knows what it missed."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

import orjson

from echarge.live.messages import MESSAGE_SIZE_MAX, LiveMessage, MalformedMessageError, encode, from_json

BATCH_SIZE_MAX = 256  # messages
PAYLOAD_SIZE_MAX = (BATCH_SIZE_MAX + 1) * (MESSAGE_SIZE_MAX + 1)
ORIGINS_MAX = 1024


@dataclass(frozen=True, slots=True)
class Batch:
    """What one process publishes at once, in commit order; `lost`: messages were dropped before or within it."""

    origin: str
    number: int
    lost: bool
    messages: tuple[LiveMessage, ...]


def encode_batch(origin: str, number: int, messages: Sequence[LiveMessage], *, lost: bool) -> tuple[str, int]:
    """Return the batch as JSON, and how many of its messages could not be told, in which case it counts as lossy."""
    payloads = []
    for message in messages:
        try:
            payloads.append(orjson.Fragment(encode(message)))
        except MalformedMessageError:
            lost = True
    return orjson.dumps([origin, number, lost, payloads]).decode(), len(messages) - len(payloads)


def decode_batch(payload: str) -> tuple[Batch, int]:
    """Return the batch of this JSON without the messages that are malformed, and their number.

    Raise MalformedMessageError where the payload is no batch.
    """
    if len(payload) > PAYLOAD_SIZE_MAX:
        raise MalformedMessageError(f"{len(payload)} characters")
    try:
        value = orjson.loads(payload)
    except ValueError as error:
        raise MalformedMessageError(str(error)) from error
    match value:
        case [str(origin), int(number), bool(lost), list(values)] if len(values) <= BATCH_SIZE_MAX:
            messages = tuple(message for message in map(_message_or_none, values) if message is not None)
            return Batch(origin, number, lost, messages), len(values) - len(messages)
        case _:
            raise MalformedMessageError("not a batch")


def _message_or_none(value: Any) -> LiveMessage | None:
    try:
        return from_json(value)
    except MalformedMessageError:
        return None


class Heard(Enum):
    """How a batch follows on what was heard of its process before."""

    NEXT = "next"
    REPEATED = "repeated"
    AFTER_GAP = "after gap"


class Ledger:
    """The number of the last batch heard of each process, of at most ORIGINS_MAX that spoke most recently."""

    def __init__(self) -> None:
        self._numbers: OrderedDict[str, int] = OrderedDict()

    def enter(self, batch: Batch) -> Heard:
        """Note the batch and say how it follows."""
        last = self._numbers.pop(batch.origin, None)
        self._numbers[batch.origin] = batch.number if last is None else max(last, batch.number)
        if len(self._numbers) > ORIGINS_MAX:
            self._numbers.popitem(last=False)
        if last is not None and batch.number <= last:
            return Heard.REPEATED  # a publisher that saw no answer sent it again
        if batch.lost or (last is not None and batch.number != last + 1):
            return Heard.AFTER_GAP
        return Heard.NEXT

    def forget(self) -> None:
        """Start anew, after a gap that is known."""
        self._numbers.clear()
