"""Messages that came before the start that explains them: kept without a session, then claimed (A57, A67, A68, A77)."""

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from echarge.domain.events import Begun, Finished, MessageKind, TransactionMessage
from echarge.operations.evidence import evidence_row
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store import models
from echarge.store.mapping import Session, facts_from_json
from echarge.store.statements import EVIDENCE_PLACED
from echarge.store.writer import Transaction

ADOPTED_MAX = 5_000
"""How much evidence may have come before its start."""

NAMELESS = Q(kind=MessageKind.READING) | Q(kind=MessageKind.STOP)


async def may_be_parked(runtime: Runtime, station: Station, message: TransactionMessage) -> bool:
    """Return whether there may be messages without a session that this start explains."""
    if message.kind is not MessageKind.START:
        return False
    if station.unparked_from is not None and message.at >= station.unparked_from:
        return False
    waiting = models.Evidence.filter(charger_id=station.charger_id, session_id=None, at__gte=message.at)
    if await waiting.using_db(runtime.reader).exists():
        return True
    station.unparked_from = message.at
    return False


async def adopt(tx: Transaction, station: Station, session: Session, message: TransactionMessage) -> None:
    """Give the new session the messages that name none and that only it explains.

    Readings that were given to an earlier session, because nobody knew of this one, are taken from it.
    """
    if message.kind is not MessageKind.START or session.evse_id is None:
        return
    await tx.flush()
    here = Q(evse_number=session.evse_number, kind=MessageKind.READING)
    rows: Sequence[Any] = (
        await models.Evidence.filter(
            here | Q(kind=MessageKind.STOP, session_id=None),
            charger_id=station.charger_id,
            transaction_ref="",
            at__gte=message.at,
        )
        .using_db(tx.db)
        .order_by("at", "kind")
        .limit(ADOPTED_MAX)
        .values_list("id", "kind", "at", "facts", "session_id")
    )
    later = models.ChargingSession.filter(evse_id=session.evse_id, began_at__gt=message.at).exclude(id=session.id)
    until = await later.using_db(tx.db).order_by("began_at").first()
    for row_id, kind, at, facts, _ in rows:
        if until is not None and at >= until.began_at:
            break
        if kind == MessageKind.STOP and not is_end_of(message, facts):
            continue
        tx.write([EVIDENCE_PLACED.row((row_id, session.id))])
        if kind == MessageKind.STOP:
            break  # what comes after belongs to a later session


def is_end_of(start: TransactionMessage, facts: str) -> bool:
    """Return whether a kept stop that names no transaction can be the end of this start."""
    end = next((fact for fact in facts_from_json(facts) if isinstance(fact, Finished)), None)
    begun = next((fact for fact in start.facts if isinstance(fact, Begun)), None)
    if end is None or begun is None:
        return False
    if end.tag is not None and start.tag is not None and end.tag.key != start.tag.key:
        return False
    return end.meter_mwh is None or begun.meter_mwh is None or begun.meter_mwh <= end.meter_mwh


def parked_row(runtime: Runtime, station: Station, message: TransactionMessage) -> Any:
    """Return the row that keeps a message without a session, and note that there is one."""
    station.unparked_from = None
    return evidence_row(station, None, message, runtime.now())
