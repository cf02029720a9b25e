"""Sessions beside each other at one EVSE: the next one ends what is left of the one before, whichever came first."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import replace
from datetime import datetime
from typing import Any

import orjson

from echarge.domain.bills import figures
from echarge.operations.evidence import told
from echarge.operations.oddities import report_oddities, signs_of_row
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, began
from echarge.operations.totals import counted
from echarge.store import models
from echarge.store.loading import loaded
from echarge.store.mapping import Session
from echarge.store.session_rows import session_moves, session_row
from echarge.store.surroundings import sessions_at
from echarge.store.writer import Transaction

SETTLED_MAX = 50
"""How many sessions one message can move, of which there are two or three in all that was ever seen."""

UNCOMPARED = frozenset({"id", "version", "flags", "frozen_tariff"})


def numbers_of(station: Station) -> Mapping[int, int]:
    """Return the numbers of the charger's EVSEs by their ids."""
    return {state.id: state.number for state in station.evses.values()}


async def settle_around(
    tx: Transaction,
    runtime: Runtime,
    numbers: Mapping[int, int],
    *session_ids: int,
    moved_from: datetime | None = None,
) -> Sequence[Session]:
    """Put stored sessions right with what their place says, then those beside them, as far as that reaches.

    Returns them all as they are now, the first one first. `moved_from` is when that one began before, if it moved.
    """
    await tx.flush()
    found: dict[int, Session] = {}
    waiting = list(session_ids)
    for _ in range(SETTLED_MAX):
        if not waiting:
            break
        row = await models.ChargingSession.get(id=waiting.pop(0), using_db=tx.db)
        session = await settled(tx, runtime, numbers, row)
        has_moved = (began(session), session.course.stopped_at) != (row.began_at, row.stopped_at)
        if session.evse_id is not None and (has_moved or (row.id not in found and row.id in session_ids)):
            instants = {began(session), row.began_at, moved_from or row.began_at}
            waiting.extend(await ids_beside(tx, session.evse_id, row.id, instants))
        found[row.id] = session
    return list(found.values())


async def settle_one(runtime: Runtime, charger_id: int, session_id: int) -> None:
    """Put one session right as of now, in the memory of its charger as well if this process holds that."""
    station = runtime.stations.get(charger_id)
    numbers = numbers_of(station) if station is not None else {}

    async def settle(tx: Transaction) -> Session:
        stored = await models.ChargingSession.get(id=session_id, using_db=tx.db)
        return await settled(tx, runtime, numbers, stored)

    async with turn_of(station):
        session = await runtime.writer.run(settle, locks=(charger_id,))
        if station is not None and session.transaction_key in station.sessions:
            station.keep(session)


def turn_of(station: Station | None) -> AbstractAsyncContextManager[object]:
    """Return what whoever changes a charger's sessions has to hold, if this process holds the charger."""
    return station.turn if station is not None else nullcontext()


async def ids_beside(tx: Transaction, evse_id: int, session_id: int, instants: Iterable[datetime]) -> set[int]:
    """Return the sessions at the EVSE that are the nearest to these instants, on either side."""
    beside = sessions_at(tx.db, evse_id).exclude(id=session_id)
    found: set[int] = set()
    for instant in instants:
        for rows in (
            beside.filter(began_at__lte=instant).order_by("-began_at"),
            beside.filter(began_at__gt=instant).order_by("began_at"),
        ):
            neighbour = await rows.first()
            found |= {neighbour.id} if neighbour is not None else set()
    return found


async def settled(
    tx: Transaction, runtime: Runtime, numbers: Mapping[int, int], row: models.ChargingSession
) -> Session:
    """Return the stored session as its evidence and its place say it is; store and tell it if that is new."""
    session, totals = counted(await loaded(tx.db, row, numbers, now=runtime.now()), runtime.now())
    if differs(row, session):
        session = replace(session, version=row.version + 1)
        tx.write([session_row(session), *totals])
        await tx.flush()
        tx.tell(*told(session, session, None))
        await report_oddities(tx, signs_of_row(row), session, runtime.now())
    return session


def differs(row: models.ChargingSession, session: Session) -> bool:
    """Return whether the session is not as it was stored."""
    moves: Mapping[str, Any] = session_moves(session)
    if sorted(row.flags) != orjson.loads(moves["flags"]):
        return True
    return any(getattr(row, column) != value for column, value in moves.items() if column not in UNCOMPARED)


def superseded(runtime: Runtime, before: Session, later: Session) -> Session | None:
    """Return the EVSE's earlier session as a later one closes it; None where that changes nothing (A49)."""
    is_done = before.course.finished_at is not None and before.figures.billed_at is not None
    if is_done or before.course.superseded_at is not None:
        return None
    course = replace(before.course, superseded_at=began(later))
    found = figures(course, before.terms, now=runtime.now())
    return replace(before, course=course, figures=found, version=before.version + 1)
