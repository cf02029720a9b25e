"""Anonymous sessions end before their price passes what is held (PAY-3, D8, H9).

Looked at in the memory of the process that holds the charger, by the clock: a reading costs nothing more than before,
and a charger that falls silent is stopped as well. How long ago a reading was taken is counted by the charger's own
clock, as far behind ours as that is known to be: a wrong clock stops nobody early.
"""

import logging
from datetime import datetime, timedelta
from functools import partial

from echarge.domain.commands import EndSession
from echarge.domain.limits import is_reached
from echarge.operations.commands import queue
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store.mapping import Session
from echarge.store.models import ChargingSession, Command
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

HOLD_USED_UP = "HOLD_USED_UP"
TELLS_WITHIN = timedelta(minutes=1)
"""So soon after connecting a charger has told something that is dated, such as its statuses."""


async def stop_in_time(runtime: Runtime, *, interval_s: float) -> int:
    """Ask the chargers of this process to end what is about to pass its hold; returns how many are asked."""
    now = runtime.now()
    # Until the next look, and until the charger has done it.
    delay = timedelta(seconds=interval_s + runtime.limits.command_answer_s)
    reached = [
        session
        for station in runtime.stations.values()
        if (clock := clock_of(station, now)) is not None
        for session in station.sessions.values()
        if session.terms.limit_minor is not None
        and is_reached(session.course, session.figures, session.terms, now=clock, delay=delay)
    ]
    asked = 0
    for session in reached:
        asked += await runtime.writer.run(partial(end, runtime=runtime, session=session), locks=(session.id,))
    return asked


def clock_of(station: Station, now: datetime) -> datetime | None:
    """Return what time it is by the charger's clock; None while it has just connected, and not told yet."""
    is_new = station.attached_at is not None and now - station.attached_at < TELLS_WITHIN
    return None if station.behind is None and is_new else station.clock(now)


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
