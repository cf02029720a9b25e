"""Anonymous sessions end before their price passes what is held (PAY-3, D8, H9).

Looked at in the memory of the process that holds the charger, by the clock: a reading costs nothing more than before,
and a charger that falls silent is stopped as well.
"""

import logging
from datetime import timedelta
from functools import partial

from echarge.domain.commands import EndSession
from echarge.domain.limits import is_reached
from echarge.operations.commands import queue
from echarge.operations.runtime import Runtime
from echarge.store.mapping import Session
from echarge.store.models import ChargingSession, Command
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

HOLD_USED_UP = "HOLD_USED_UP"


async def stop_in_time(runtime: Runtime, *, interval_s: float) -> int:
    """Ask the chargers of this process to end what is about to pass its hold; returns how many are asked."""
    now = runtime.now()
    # Until the next look, and until the charger has done it.
    delay = timedelta(seconds=interval_s + runtime.limits.command_answer_s)
    reached = [
        session
        for station in runtime.stations.values()
        for session in station.sessions.values()
        if session.terms.limit_minor is not None
        and is_reached(session.course, session.figures, session.terms, now=now, delay=delay)
    ]
    asked = 0
    for session in reached:
        asked += await runtime.writer.run(partial(end, runtime=runtime, session=session), locks=(session.id,))
    return asked


async def end(tx: Transaction, runtime: Runtime, session: Session, reason: str = HOLD_USED_UP) -> bool:
    """Ask the charger to end the session, unless it is being asked already; returns whether it is asked now."""
    row = await ChargingSession.get(id=session.id, using_db=tx.db)
    under_way = Command.filter(session_id=row.id, name="END_SESSION", open=True).using_db(tx.db)
    if row.stopped_at is not None or await under_way.exists():
        return False
    ref = row.transaction_key if row.transaction_id is None else str(row.transaction_id)
    command = Command(
        organisation_id=row.organisation_id,
        charger_id=row.charger_id,
        evse_id=row.evse_id,
        session_id=row.id,
        reason=reason,
    )
    await queue(tx, runtime, command, EndSession(ref))
    log.info("session %d is ended by the system: %s", row.id, reason)
    return True
