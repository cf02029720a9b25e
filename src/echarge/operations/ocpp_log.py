"""The message log of each charger (MNT-2): kept for a set time, and so many messages of each charger at most.

Limits: a text of `TEXT_CHARS_MAX` characters, `ocpp_messages_max` messages of one charger, `ocpp_log_days` of all. What
is beyond is deleted by upkeep, in transactions of at most `DELETED_AT_ONCE_MAX` rows, so that no charger waits for it.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from tortoise.expressions import Q

from echarge.domain.values import dataclass
from echarge.live.messages import OcppLogged
from echarge.operations.runtime import Runtime
from echarge.store.models import OcppMessage
from echarge.store.statements import OCPP_MESSAGES
from echarge.store.writer import Effects, Transaction

TEXT_CHARS_MAX = 8_192
"""A longer message is cut off there; what is there of it no longer parses, but can be read."""
COUNTED_AGAIN_AFTER = 1_000
"""How many new messages of a charger make it worth counting them all."""
DELETED_AT_ONCE_MAX = 1_000
ROUNDS_MAX = 20
"""How many such transactions one round of upkeep makes, so that it gets on to its other tasks."""


class Direction(StrEnum):
    """Which way a message went."""

    IN = "IN"
    OUT = "OUT"
    GAP = "GAP"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the log: a message, or how many messages are missing here."""

    organisation_id: int
    charger_id: int
    at: datetime
    direction: Direction
    action: str
    text: str
    tagged_text: str | None
    size: int


async def keep(runtime: Runtime, entries: Sequence[Entry]) -> None:
    """Store the entries, each charger's in order, and tell who watches; raises WriteError."""
    rows = [
        OCPP_MESSAGES.row(
            (e.organisation_id, e.charger_id, e.at, e.direction.value, e.action, e.text, e.tagged_text, e.size)
        )
        for e in entries
    ]
    latest = {entry.charger_id: entry for entry in entries}
    news = [OcppLogged(e.organisation_id, e.charger_id, e.at) for e in latest.values()]
    await runtime.writer.commit(Effects(rows, news))
    runtime.logged.update([entry.charger_id for entry in entries])


async def tidy(runtime: Runtime) -> None:
    """Delete what the log must not keep any longer."""
    for charger_id in [charger for charger, count in runtime.logged.items() if count >= COUNTED_AGAIN_AFTER]:
        del runtime.logged[charger_id]
        await shorten(runtime, charger_id)
    await forget_old(runtime)


async def shorten(runtime: Runtime, charger_id: int) -> None:
    """Delete the oldest messages of a charger that has more than it may have."""
    messages = OcppMessage.filter(charger_id=charger_id)
    newest_first = messages.order_by("-at", "-id").offset(runtime.limits.ocpp_messages_max)
    first_too_many: Any = await newest_first.first().values_list("at", "id")
    if first_too_many is None:
        return
    at, row_id = first_too_many
    beyond = messages.filter(Q(at__lt=at) | Q(at=at, id__lte=row_id)).order_by("at", "id")
    for _ in range(ROUNDS_MAX):
        ids: Any = await beyond.limit(DELETED_AT_ONCE_MAX).values_list("id", flat=True)
        await delete(runtime, ids)
        if len(ids) < DELETED_AT_ONCE_MAX:
            return


async def forget_old(runtime: Runtime) -> None:
    """Delete the messages that are older than the set time: the first by their ids, which rise with time."""
    until = runtime.now() - timedelta(days=runtime.limits.ocpp_log_days)
    oldest = await OcppMessage.all().order_by("id").only("id", "at").first()
    if oldest is None or oldest.at >= until:
        return
    for _ in range(ROUNDS_MAX):
        first: Sequence[Any] = await OcppMessage.all().order_by("id").limit(DELETED_AT_ONCE_MAX).values_list("id", "at")
        ids = [row_id for row_id, at in first if at < until]
        await delete(runtime, ids)
        if len(ids) < DELETED_AT_ONCE_MAX:
            return


async def delete(runtime: Runtime, ids: Sequence[int]) -> None:
    """Delete these rows in one transaction."""
    if not ids:
        return

    async def work(tx: Transaction) -> None:
        await OcppMessage.filter(id__in=ids).using_db(tx.db).delete()

    await runtime.writer.run(work)
