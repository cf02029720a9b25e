"""What a session costs so far, told to the chargers that can show it (B21): OCPP 2.x has a message for that.

Told is only what a live transaction costs, when that has become another amount, and seldom. It is no command of an
operator's: nobody waits for its outcome, and the next one makes good what became of the last.

Limits: of one charger one cost at a time, each at least `Limits.cost_interval_s` after the one before; of all chargers
of a process at most AT_ONCE_MAX. A charger that does not answer is left alone for PATIENCE times as long; one that
answers with an error, until it connects again.
"""

import asyncio
import logging
from datetime import timedelta

from echarge.domain.commands import ShowCost
from echarge.domain.events import Read, TransactionMessage
from echarge.operations.currencies import currency_of
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, may_report
from echarge.store.mapping import Session

log = logging.getLogger(__name__)

AT_ONCE_MAX = 50
ANSWER_S = 10.0
PATIENCE = 10
LIVE = timedelta(minutes=5)
"""What a message tells that is older than this is no news to the charger that tells it."""


def note(runtime: Runtime, station: Station, session: Session, message: TransactionMessage) -> None:
    """Note that the message has moved what a live transaction costs, if it has: its charger is to be told."""
    if station.costs is None or message.offline or not session.ongoing:
        return
    if message.at < station.clock(runtime.now()) - LIVE or not any(isinstance(fact, Read) for fact in message.facts):
        return
    if session.figures.cost.total_minor != station.costs.told.get(session.id, 0):
        runtime.costs_due[station.charger_id] = station


async def tell(runtime: Runtime, *, wake_s: float = 1.0) -> None:
    """Tell the chargers of this process what their sessions cost, as they become due, until cancelled."""
    async with asyncio.TaskGroup() as tasks:
        while True:
            await asyncio.sleep(wake_s)
            for station in due(runtime):
                tasks.create_task(tell_safely(runtime, station))


def due(runtime: Runtime) -> list[Station]:
    """Return the chargers that can be told now, and take them off the list; the others stay on it."""
    now = runtime.now()
    found: list[Station] = []
    busy = sum(station.costs is not None and station.costs.busy for station in runtime.stations.values())
    for charger_id, station in list(runtime.costs_due.items()):
        costs = station.costs
        if costs is None or runtime.stations.get(charger_id) is not station:
            del runtime.costs_due[charger_id]  # it has connected elsewhere, or anew: its next reading tells
        elif (
            not costs.busy
            and may_report(station)
            and (costs.not_before or now) <= now
            and busy + len(found) < AT_ONCE_MAX
        ):
            del runtime.costs_due[charger_id]
            costs.busy = True
            found.append(station)
    return found


async def tell_safely(runtime: Runtime, station: Station) -> None:
    """Tell one charger, and let no failure stop the telling of others."""
    try:
        await tell_one(runtime, station)
    except Exception:
        log.exception("charger %s: could not be told what its sessions cost", station.identity)
    finally:
        if station.costs is not None:
            station.costs.busy = False


async def tell_one(runtime: Runtime, station: Station) -> None:
    """Tell the charger what each of its live sessions costs that costs something else than it was told."""
    costs = station.costs
    if costs is None:
        return
    if costs.asks_currency:
        costs.asks_currency = False
        costs.currency = await currency_of(runtime, station)
    has_told = False
    interval_s = runtime.limits.cost_interval_s
    sessions = {session.id: session for session in station.sessions.values() if session.ongoing}
    costs.told = {session_id: told for session_id, told in costs.told.items() if session_id in sessions}
    for session in sessions.values():
        total = session.figures.cost.total
        if total.amount_minor == costs.told.get(session.id, 0):
            continue
        if costs.currency not in {None, total.currency}:
            continue  # it would show the right number with the wrong sign before it
        try:
            await station.link.ask(ShowCost(session.transaction_key, total), timeout_s=ANSWER_S)
        except LinkClosedError:
            return
        except AnswerTimeoutError:
            costs.not_before = runtime.now() + timedelta(seconds=PATIENCE * interval_s)
            return
        except CallRefusedError as refusal:
            log.info("charger %s shows no running cost: %s", station.identity, refusal)
            station.costs = None
            return
        costs.told[session.id], has_told = total.amount_minor, True
    if has_told:
        costs.not_before = runtime.now() + timedelta(seconds=interval_s)
