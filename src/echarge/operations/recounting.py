"""The hourly totals counted again from all evidence: what they should hold, and putting right what they do."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.domain.hours import hour_of
from echarge.domain.totals import NOTHING, Amounts, Key, Place, Share
from echarge.operations.totals import share_now, total_rows
from echarge.store.loading import loaded
from echarge.store.mapping import Session
from echarge.store.models import Charger, ChargingSession, Evse, HourlyTotal
from echarge.store.session_rows import session_row
from echarge.store.writer import Transaction, Writer

PAGE_SIZE = 500
"""So many sessions are folded before the next are read."""

Totals = Mapping[Key, Amounts]


@dataclass(frozen=True, slots=True)
class Recounted:
    """What a recount found: how many chargers it looked at, and how many hours were wrong."""

    chargers: int
    hours_wrong: int


async def recount(writer: Writer, db: BaseDBAsyncClient, now: datetime) -> Recounted:
    """Count the totals of every charger again and put them right; for a database that no server is writing to."""
    chargers = hours_wrong = 0
    async for charger_id in all_ids(db, Charger.all()):
        chargers += 1
        hours_wrong += await recount_charger(writer, charger_id, now)
    return Recounted(chargers, hours_wrong)


async def recount_charger(writer: Writer, charger_id: int, now: datetime) -> int:
    """Put the totals of one charger right; return how many hours were wrong."""

    async def work(tx: Transaction) -> int:
        charger = await Charger.get(id=charger_id, using_db=tx.db)
        found: dict[Key, Amounts] = {}
        async for session in folded(tx.db, charger_id):
            share = share_now(session)
            add_to(found, share)
            if share.shape != session.share.shape:
                tx.write([session_row(session.sharing(share))])
        held = await held_totals(tx.db, charger_id)
        wrong = {key: found.get(key, NOTHING).minus(held.get(key, NOTHING)) for key in {*found, *held}}
        wrong = {key: amounts for key, amounts in wrong.items() if amounts != NOTHING}
        tx.write(total_rows(charger.organisation_id, wrong, now))
        return len(wrong)

    return await writer.run(work, locks=(charger_id,))


async def true_totals(db: BaseDBAsyncClient, charger_id: int) -> Totals:
    """Return what the totals should hold of a charger, by its evidence."""
    found: dict[Key, Amounts] = {}
    async for session in folded(db, charger_id):
        add_to(found, share_now(session))
    return {key: amounts for key, amounts in found.items() if amounts != NOTHING}


async def held_totals(db: BaseDBAsyncClient, charger_id: int) -> Totals:
    """Return what the totals hold of a charger."""
    ids: Sequence[Any] = await Evse.filter(charger_id=charger_id).using_db(db).values_list("id", flat=True)
    rows = await HourlyTotal.filter(place_id__in=[charger_id, *ids]).using_db(db)
    found = {
        (Place(row.place_id, row.site_id, row.currency), hour_of(row.hour)): Amounts(
            row.energy_mwh, row.charging_s, row.sessions, row.revenue_minor
        )
        for row in rows
    }
    return {key: amounts for key, amounts in found.items() if amounts != NOTHING}


def add_to(totals: dict[Key, Amounts], share: Share) -> None:
    """Add a session's share."""
    for hour, amounts in share.by_hour().items():
        key = share.place, hour
        totals[key] = totals.get(key, NOTHING).plus(amounts)


async def folded(db: BaseDBAsyncClient, charger_id: int) -> AsyncIterator[Session]:
    """Yield the charger's sessions, each folded from its evidence."""
    async for session_id in all_ids(db, ChargingSession.filter(charger_id=charger_id)):
        row = await ChargingSession.get(id=session_id, using_db=db)
        yield await loaded(db, row, {})


async def all_ids(db: BaseDBAsyncClient, rows: Any) -> AsyncIterator[int]:
    """Yield the ids of the rows, in order, a page at a time."""
    last_id = 0
    while True:
        page: Sequence[Any] = (
            await rows.using_db(db).filter(id__gt=last_id).order_by("id").limit(PAGE_SIZE).values_list("id", flat=True)
        )
        for row_id in page:
            yield row_id
        if len(page) < PAGE_SIZE:
            return
        last_id = page[-1]
