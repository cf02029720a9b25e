"""Chargers that this process has to let go of, or has to read again: they connected elsewhere, or were decided on."""

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from echarge.domain.events import MessageKind
from echarge.live.messages import ChargerDisplaced, SessionSettled
from echarge.operations.runtime import Runtime
from echarge.store import models

REPLACED = 1008
"""The WebSocket close code for a connection that a newer one took the place of."""

RELOADED = 1012
"""The close code for a charger that shall connect again at once."""


async def give_way(runtime: Runtime, message: ChargerDisplaced) -> None:
    """Close the socket of a charger that has since connected elsewhere (A8)."""
    station = runtime.stations.get(message.charger_id)
    if station is not None and station.epoch < message.epoch:
        await station.link.close(REPLACED, "replaced by a newer connection")


async def let_go(runtime: Runtime, charger_ids: Sequence[int]) -> None:
    """Close the sockets of chargers that were edited: they connect again, and are loaded as they are now (C17)."""
    for charger_id in charger_ids:
        station = runtime.stations.get(charger_id)
        if station is not None:
            await station.link.close(RELOADED, "please connect again")


async def shut_out(runtime: Runtime) -> Sequence[int]:
    """Return the chargers of this process that are no longer let in: word of it may have been missed."""
    closed = models.Charger.filter(Q(blocked=True) | Q(archived_at__isnull=False), id__in=list(runtime.stations))
    return [charger.id for charger in await closed.only("id")]


def is_news(runtime: Runtime, message: SessionSettled) -> bool:
    """Return whether a charger of this process has the session in memory as it was before."""
    station = runtime.stations.get(message.charger_id)
    sessions = station.sessions.values() if station is not None else ()
    return any(each.id == message.session_id and each.version < message.version for each in sessions)


async def concluded(runtime: Runtime) -> Sequence[tuple[int, int]]:
    """Return the sessions, with their chargers, that are open here and were closed elsewhere, perhaps unheard."""
    here = {s.id: s.charger_id for station in runtime.stations.values() for s in station.sessions.values() if s.ongoing}
    closed = models.Evidence.filter(session_id__in=list(here), kind=MessageKind.CLOSE.value)
    found: Sequence[Any] = await closed.limit(500).values_list("session_id", flat=True)
    return [(here[session_id], session_id) for session_id in found]
