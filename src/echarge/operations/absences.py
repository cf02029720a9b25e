"""Chargers that stay away: reported once a grace time is over, and resolved once they are back for good (MNT-1).

A charger that is back within the grace is nobody's news; nor are all those that a restart of the server cut off, until
they had as long to come back.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from tortoise.expressions import Q

from echarge.domain.incidents import CALM, IncidentKind, IncidentStatus
from echarge.operations import findings
from echarge.operations.findings import Finding
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, Incident
from echarge.store.writer import Transaction

AT_ONCE_MAX = 500
TOGETHER_MAX = 50
"""How many chargers are reported in one transaction, so that nobody waits long for it."""

WHY_RESOLVED = {
    IncidentKind.CHARGER_OFFLINE: "The charger is back.",
    IncidentKind.CHARGER_FAULTED: "The charger no longer reports the fault.",
}
PUT_AWAY = "The charger was put away."


def cause_of(charger_id: int) -> str:
    """Return the name of a charger's absence."""
    return findings.cause_of(IncidentKind.CHARGER_OFFLINE, f"Charger:{charger_id}")


async def report_lost(runtime: Runtime) -> None:
    """Report the chargers that have been away for longer than the grace."""
    due = runtime.now() - timedelta(seconds=runtime.limits.offline_grace_s)
    if runtime.started_at > due:
        return
    lost = Charger.filter(lost_at__lte=due).order_by("lost_at").limit(AT_ONCE_MAX)
    by_organisation: dict[int, list[int]] = {}
    for charger_id, organisation_id in await lost.values_list("id", "organisation_id"):
        by_organisation.setdefault(organisation_id, []).append(charger_id)
    for charger_ids in by_organisation.values():
        for start in range(0, len(charger_ids), TOGETHER_MAX):
            some = charger_ids[start : start + TOGETHER_MAX]
            await runtime.writer.run(partial(report_these, runtime=runtime, charger_ids=some), locks=some)


async def report_these(tx: Transaction, runtime: Runtime, charger_ids: Sequence[int]) -> None:
    """Report those of these chargers that are still away, each once."""
    due = runtime.now() - timedelta(seconds=runtime.limits.offline_grace_s)
    rows = await Charger.filter(id__in=list(charger_ids), online=False, lost_at__lte=due).using_db(tx.db)
    # One that was put away, or is turned away, is not missed.
    missed = [row for row in rows if row.archived_at is None and not row.blocked]
    await findings.report(tx, runtime.now(), [absence_of(row) for row in missed])
    await Charger.filter(id__in=[row.id for row in rows]).using_db(tx.db).update(lost_at=None)


def absence_of(row: Charger) -> Finding:
    """Return a charger's absence as what was found."""
    assert row.lost_at is not None  # noqa: S101 -- it was looked for by it
    return Finding(
        organisation_id=row.organisation_id,
        kind=IncidentKind.CHARGER_OFFLINE,
        of=f"Charger:{row.id}",
        title="Charger offline",
        happened_at=row.lost_at,
        site_id=row.site_id,
        charger_id=row.id,
    )


async def resolve_gone(runtime: Runtime) -> None:
    """Resolve what chargers no longer suffer from, once that has lasted."""
    gone = Incident.filter(
        # Who is away again, if not for long enough to be missed, is not back.
        ~Q(kind=IncidentKind.CHARGER_OFFLINE.value) | Q(charger__online=True) | Q(charger__archived_at__isnull=False),
        cleared_at__lte=runtime.now() - CALM,
    )
    some = gone.order_by("cleared_at").limit(AT_ONCE_MAX)
    for incident_id, charger_id in await some.values_list("id", "charger_id"):
        await runtime.writer.run(partial(resolve_one, runtime=runtime, incident_id=incident_id), locks=(charger_id,))


async def resolve_one(tx: Transaction, runtime: Runtime, incident_id: int) -> None:
    """Resolve the incident if its cause is still gone."""
    now = runtime.now()
    row = await Incident.filter(id=incident_id, cleared_at__lte=now - CALM).using_db(tx.db).select_for_update().first()
    if row is None:
        return
    charger = await Charger.get(id=row.charger_id, using_db=tx.db)
    if charger.archived_at is not None:
        await findings.resolve(tx, row, now, PUT_AWAY)
    elif charger.online or row.kind != IncidentKind.CHARGER_OFFLINE:
        await findings.resolve(tx, row, now, WHY_RESOLVED[IncidentKind(row.kind)])


async def put_away(tx: Transaction, charger_id: int, now: datetime) -> None:
    """Let go of what a charger that is put away suffers from."""
    kinds = [IncidentKind.CHARGER_OFFLINE, IncidentKind.CHARGER_FAULTED]
    rows = Incident.filter(charger_id=charger_id, kind__in=kinds, cause__isnull=False, cleared_at=None)
    await rows.exclude(status=IncidentStatus.RESOLVED).using_db(tx.db).update(cleared_at=now)
