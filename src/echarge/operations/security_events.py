"""What happens at the chargers' door, and what chargers tell of their own security, in the audit log (C18, B36).

Limits: of one charger the same thing stands there once an hour, and of each kind so many things an hour: neither a
charger that is turned away every minute nor two that take each other's place for ever fill the log.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from echarge.domain.secrets import REMOVED, sounds_secret
from echarge.operations.audit import DONE
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, stored
from echarge.store.models import AuditEntry, Charger, Holder
from echarge.store.writer import Transaction

WINDOW = timedelta(hours=1)


class Happening(StrEnum):
    """What is written down, by the name that the audit log has for it."""

    REFUSED = "connectCharger"
    REPLACED = "replaceConnection"
    REPORTED = "reportSecurityEvent"


NOTED_MAX: Mapping[Happening, int] = {Happening.REFUSED: 10, Happening.REPLACED: 10, Happening.REPORTED: 100}
"""How many of a kind are written down of one charger in an hour."""


async def note(
    tx: Transaction, now: datetime, charger: Charger | Station, what: Happening, *, outcome: str = DONE, **details: str
) -> None:
    """Write down what happened, unless the same, or too much of the kind, was written down within the hour."""
    charger_id = charger.id if isinstance(charger, Charger) else charger.charger_id
    about = {"organisation_id": charger.organisation_id, "action": what.value, "subject": f"Charger:{charger_id}"}
    lately = await AuditEntry.filter(**about, at__gt=now - WINDOW).using_db(tx.db).limit(NOTED_MAX[what])
    if len(lately) == NOTED_MAX[what] or any((row.outcome, row.details) == (outcome, details) for row in lately):
        return
    await AuditEntry.create(using_db=tx.db, **about, user_id=None, at=now, outcome=outcome, details=dict(details))


async def note_refusal(runtime: Runtime, charger: Charger, why: str, *, identity: str, address: str) -> None:
    """Write down that somebody who called himself this charger was turned away at the door, and from where he came."""

    async def work(tx: Transaction) -> None:
        peer = {"identity": identity, "address": address}
        await note(tx, runtime.now(), charger, Happening.REFUSED, outcome=why, **peer)

    await runtime.writer.run(work)


async def note_takeover(tx: Transaction, runtime: Runtime, charger: Charger, address: str) -> None:
    """Write down that a connection takes the place of one that is not known to have ended (A8)."""
    now = runtime.now()
    if not charger.online:
        return
    if charger.holder_id != runtime.holder_id:
        held = Holder.filter(id=charger.holder_id, leased_until__gte=now).using_db(tx.db)
        if charger.holder_id is None or not await held.exists():
            return  # whoever held it has died
    await note(tx, now, charger, Happening.REPLACED, identity=charger.ocpp_identity, address=address)


async def report(runtime: Runtime, station: Station, kind: str, at: datetime | None, info: str) -> None:
    """Keep what a charger tells of its own security; `at`: when it was so by its clock, if it says."""
    details = {
        "identity": station.identity,
        "type": kind,
        "happenedAt": "" if at is None else at.isoformat(),
        "info": REMOVED if sounds_secret(info) else info,
    }

    async def work(tx: Transaction) -> None:
        await note(tx, runtime.now(), station, Happening.REPORTED, **details)

    await stored(runtime.writer.run(work, fence=station.fence))
