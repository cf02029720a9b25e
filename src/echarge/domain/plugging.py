"""When the cable of a session went in, by what its connector said before (lifecycle 4)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from echarge.domain.availability import EvseStatus
from echarge.domain.values import dataclass

SHOWN_MAX = timedelta(minutes=5)
"""How long before Preparing a tag may have been shown and have caused it; chargers wait less than that for the plug."""

IN_USE = frozenset({EvseStatus.CHARGING, EvseStatus.SUSPENDED_EV, EvseStatus.SUSPENDED_EVSE})
"""Statuses that there cannot be without a transaction."""


@dataclass(frozen=True, slots=True)
class ConnectorWord:
    """What a connector said, since when it has said so, and when that was first heard here."""

    status: EvseStatus
    at: datetime
    heard_at: datetime
    occupied: bool = False


def last_word(words: Iterable[ConnectorWord], before: datetime) -> ConnectorWord | None:
    """Return what the connector was saying before this instant, from words that come newest first.

    What it said while in use is passed over: it may be of the very session that is about to be told.
    """
    found: ConnectorWord | None = None
    for word in words:
        if word.at >= before or (found is None and word.status in IN_USE):
            continue
        if found is None:
            found = word
        elif (word.status, word.occupied) == (found.status, found.occupied):
            found = replace(found, at=word.at, heard_at=word.heard_at)
        else:
            break
    return found


def cable_in_at(
    word: ConnectorWord | None, start_at: datetime, *, stopped_before: datetime | None, shown_at: datetime | None
) -> datetime | None:
    """Return when the cable of a 1.6 session went in, None where only its start tells.

    `stopped_before` is when the connector's session before this one stopped, `shown_at` when the tag was last shown, or
    the remote start sent, before the word was heard: after that, Preparing says nothing about the plug.
    """
    if word is None:
        return None
    if word.status is EvseStatus.FINISHING and stopped_before is not None:
        return min(stopped_before, start_at)
    if word.status is not EvseStatus.PREPARING or (stopped_before is not None and word.at < stopped_before):
        return None
    caused = shown_at is not None and word.heard_at - SHOWN_MAX <= shown_at <= word.heard_at
    return None if caused else word.at
