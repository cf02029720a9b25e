"""What a process does by the clock: keep its lease, note who was heard, show who is gone, end what is overdue."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from tortoise.expressions import Q

from echarge.domain.bills import FEE_CAP_MAX_S, PARKING_MAX
from echarge.domain.parking import dearest_rate
from echarge.domain.pricing import seconds_to_cap
from echarge.operations import absences, commands, digests, driver_sign_in, identity, ocpp_log, reservations, visits
from echarge.operations.closing import close_days
from echarge.operations.connections import go_offline
from echarge.operations.runtime import Runtime
from echarge.operations.settling import settle_one
from echarge.store import models
from echarge.store.mapping import terms_of
from echarge.store.statements import CHARGER_SEEN
from echarge.store.writer import Effects, Transaction

log = logging.getLogger(__name__)

AT_ONCE_MAX = 500
UNBILLED_MAX = 5_000
"""How many cars, parked for a fee after their charge, are looked at in one sweep: the longest there first."""


async def keep_up(runtime: Runtime, *, interval_s: float) -> None:
    """Do all of it again and again until cancelled; what fails once is tried again the next time."""
    while True:
        for task in TASKS:
            await attempt(runtime, task)
        await asyncio.sleep(interval_s)


async def attempt(runtime: Runtime, task: Callable[[Runtime], Awaitable[object]]) -> None:
    """Do the task, and let its failure stop nothing else."""
    try:
        await task(runtime)
    except Exception:
        log.exception("%s failed; it will be tried again", task.__name__)


async def renew_lease(runtime: Runtime) -> None:
    """Say that this process lives, so that nobody takes its chargers for lost."""
    until = runtime.now() + timedelta(seconds=runtime.limits.holder_lease_s)

    async def renew(tx: Transaction) -> None:
        row = models.Holder.filter(id=runtime.holder_id).using_db(tx.db)
        if not await row.update(leased_until=until):
            await models.Holder.create(id=runtime.holder_id, leased_until=until, using_db=tx.db)

    await runtime.writer.run(renew)


async def give_up_lease(runtime: Runtime) -> None:
    """Say that this process is about to end."""

    async def forget(tx: Transaction) -> None:
        await models.Holder.filter(id=runtime.holder_id).using_db(tx.db).delete()

    await runtime.writer.run(forget)


async def note_heard(runtime: Runtime) -> None:
    """Store when each charger of this process was last heard, in one go."""
    heard = [
        (s.charger_id, s.seen_at, s.clock_skew_s) for s in runtime.stations.values() if s.seen_at != s.stored_seen_at
    ]
    if heard:
        await runtime.writer.commit(Effects([CHARGER_SEEN.row(row) for row in heard]))
    for charger_id, seen_at, _ in heard:
        station = runtime.stations.get(charger_id)
        if station is not None:
            station.stored_seen_at = seen_at


async def show_lost(runtime: Runtime) -> None:
    """Show the chargers of processes that have ended without a word as offline (G2)."""
    now = runtime.now()
    alive = [holder.id for holder in await models.Holder.filter(leased_until__gte=now)]
    lost = models.Charger.filter(online=True).exclude(holder_id__in=[*alive, runtime.holder_id])
    for charger in await lost.limit(AT_ONCE_MAX):
        await runtime.writer.run(partial(offline_if_lost, runtime=runtime, seen=charger), locks=(charger.id,))


async def offline_if_lost(tx: Transaction, runtime: Runtime, seen: models.Charger) -> None:
    """Show the charger as offline unless it has connected since it was looked at."""
    charger = await models.Charger.get(id=seen.id, using_db=tx.db)
    if charger.epoch == seen.epoch:
        await go_offline(tx, runtime, charger.id)


async def forget_dead_holders(runtime: Runtime) -> None:
    """Forget all leases at the start of the only process there is: whoever held them is dead."""

    async def forget(tx: Transaction) -> None:
        await models.Holder.all().using_db(tx.db).delete()

    await runtime.writer.run(forget)


async def settle_parking(runtime: Runtime) -> None:
    """Make final the bills whose parking has reached its cap or its longest time (lifecycle 9).

    Each process sees to the chargers that it holds, and to those that nobody holds.
    """
    unbilled = models.ChargingSession.filter(
        Q(charger__holder_id=runtime.holder_id) | Q(charger__holder_id=None), billed_at=None, ongoing=False
    )
    for row in await unbilled.order_by("completed_at").limit(UNBILLED_MAX):
        if is_due(row, runtime.now()):
            await settle_one(runtime, row.charger_id, row.id)


def is_due(row: models.ChargingSession, now: datetime) -> bool:
    """Return whether the session's parking can have come to its end by now, going by its row alone."""
    if row.completed_at is None or row.completed_at + PARKING_MAX <= now:
        return True
    # The earliest that it can be: the fold knows better, and is asked from then on.
    since = row.began_at if row.authorised_at is None else max(row.began_at, row.authorised_at)
    rate = dearest_rate(terms_of(row, max_power_w=None).tariff)
    paid_s = seconds_to_cap(rate, row.currency) if rate is not None else None
    if paid_s is None:
        return False
    return now >= since + timedelta(seconds=row.charging_s + min(paid_s, FEE_CAP_MAX_S))


TASKS: Sequence[Callable[[Runtime], Awaitable[object]]] = (
    renew_lease,
    note_heard,
    show_lost,
    commands.expire,
    reservations.expire,
    settle_parking,
    ocpp_log.tidy,
    identity.forget_tokens,
    driver_sign_in.forget_codes,
    visits.forget_visits,
    absences.report_lost,
    absences.resolve_gone,
    digests.post_news,
    digests.forget_old,
    close_days,
)
