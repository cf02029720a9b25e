"""What the system finds and people should look at: told once, counted when it returns, resolved once it is gone.

A finding has a cause, such as "CHARGER_FAULTED:Evse:7", and the latest incident of a cause carries its name, which is
unique: so one cause has one open incident, whichever process finds it, and however often. All of this happens inside
the transaction of the fact itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise import BaseDBAsyncClient

from echarge.domain.incidents import (
    OF_SESSIONS,
    IncidentKind,
    IncidentStatus,
    Recurrence,
    Reporter,
    priority_of,
    recurrence,
)
from echarge.domain.notifications import event_of
from echarge.live.messages import IncidentChanged
from echarge.operations.notifications import News, notify
from echarge.store.models import Incident, IncidentChange, IncidentComment
from echarge.store.writer import Transaction

TITLE_CHARS_MAX = 200


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that the system found: what, where, and when it was so."""

    organisation_id: int
    kind: IncidentKind
    of: str
    """What it was found at, as `Kind:id`."""
    title: str
    happened_at: datetime
    site_id: int
    charger_id: int
    description: str = ""
    evse_id: int | None = None
    session_id: int | None = None
    driver_id: int | None = None

    @property
    def cause(self) -> str:
        """Return the name that the incident of this finding carries."""
        return cause_of(self.kind, self.of)


def cause_of(kind: IncidentKind, of: str) -> str:
    """Return the name of what is found of this kind at this thing."""
    return f"{kind}:{of}"


async def report(tx: Transaction, now: datetime, findings: Sequence[Finding]) -> None:
    """Store what was found, all of one organisation, and notify those who want to know of what is new."""
    if not findings:
        return
    await tx.flush()  # incidents refer to what was written
    rows = Incident.filter(cause__in=[finding.cause for finding in findings]).using_db(tx.db).select_for_update()
    known = {row.cause: row for row in await rows}
    news: list[News] = []
    created: list[Incident] = []
    for finding in findings:
        row = known.get(finding.cause)
        what = Recurrence.ANEW if row is None else again(row, now)
        if row is not None:
            await recur(tx, row, finding, what, now)
        if what is Recurrence.ANEW:
            row = incident_of(finding, now)
            created.append(row)
        if row is not None and what in {Recurrence.ANEW, Recurrence.REOPENED}:
            news.append(news_of(row))
    await Incident.bulk_create(created, using_db=tx.db)
    tell(tx, created)
    await notify(tx, now, news)


def again(row: Incident, now: datetime) -> Recurrence:
    """Return what becomes of a cause that has returned."""
    kind, status = IncidentKind(row.kind), IncidentStatus(row.status)
    return recurrence(kind, status, resolved_at=row.resolved_at, by_system=row.resolver_id is None, now=now)


async def recur(tx: Transaction, row: Incident, finding: Finding, what: Recurrence, now: datetime) -> None:
    """Note in the cause's latest incident that the cause has returned."""
    match what:
        case Recurrence.ANEW:
            await save(tx.db, row, cause=None, cleared_at=None)
        case Recurrence.SAME if IncidentKind(row.kind) in OF_SESSIONS:
            pass  # a session's next message tells nothing new
        case Recurrence.SAME:
            last_at = max(row.last_happened_at, finding.happened_at)
            await save(tx.db, row, cleared_at=None, last_happened_at=last_at, occurrences=row.occurrences + 1)
        case Recurrence.REOPENED:
            await save(
                tx.db, row, cleared_at=None, last_happened_at=finding.happened_at, occurrences=row.occurrences + 1
            )
            await move(tx, row, IncidentStatus.OPEN, now)
        case Recurrence.SETTLED:
            pass


def incident_of(finding: Finding, now: datetime) -> Incident:
    """Return the incident that a finding begins."""
    return Incident(
        organisation_id=finding.organisation_id,
        kind=finding.kind,
        title=finding.title[:TITLE_CHARS_MAX],
        description=finding.description,
        priority=priority_of(finding.kind),
        reported_by=Reporter.SYSTEM,
        site_id=finding.site_id,
        charger_id=finding.charger_id,
        evse_id=finding.evse_id,
        session_id=finding.session_id,
        driver_id=finding.driver_id,
        cause=finding.cause,
        happened_at=finding.happened_at,
        last_happened_at=finding.happened_at,
        created_at=now,
        changed_at=now,
    )


def news_of(row: Incident) -> News:
    """Return what users are told of an incident."""
    event = event_of(IncidentKind(row.kind), by_system=row.reported_by == Reporter.SYSTEM)
    return News(
        organisation_id=row.organisation_id,
        event=event,
        subject=f"Incident:{row.id}",
        text=row.title,
        site_id=row.site_id,
        charger_id=row.charger_id,
        evse_id=row.evse_id,
    )


async def clear(tx: Transaction, now: datetime, causes: Iterable[str]) -> None:
    """Note that these causes are gone, for now."""
    rows = Incident.filter(cause__in=list(causes), cleared_at=None).exclude(status=IncidentStatus.RESOLVED)
    await rows.using_db(tx.db).update(cleared_at=now)


async def resolve(tx: Transaction, row: Incident, now: datetime, why: str) -> None:
    """Resolve an incident whose cause is gone, with a remark by the system."""
    await move(tx, row, IncidentStatus.RESOLVED, now)
    await IncidentComment.create(
        using_db=tx.db, organisation_id=row.organisation_id, incident_id=row.id, user_id=None, at=now, text=why
    )


async def resolve_of_session(tx: Transaction, now: datetime, session_id: int, kinds: Iterable[IncidentKind]) -> None:
    """Resolve what was found in a session and is no longer so."""
    causes = [cause_of(kind, f"ChargingSession:{session_id}") for kind in kinds]
    rows = Incident.filter(cause__in=causes).exclude(status=IncidentStatus.RESOLVED)
    for row in await rows.using_db(tx.db).select_for_update():
        await resolve(tx, row, now, "What the charger has said since explains it.")


async def move(
    tx: Transaction, row: Incident, status: IncidentStatus, now: datetime, *, user_id: int | None = None
) -> None:
    """Take an incident to another status, with its history; by the system unless a user is named."""
    is_resolved = status is IncidentStatus.RESOLVED
    await IncidentChange.create(
        using_db=tx.db,
        organisation_id=row.organisation_id,
        incident_id=row.id,
        user_id=user_id,
        at=now,
        field="status",
        before=row.status,
        after=status,
    )
    await save(
        tx.db,
        row,
        status=status,
        resolved_at=now if is_resolved else None,
        resolver_id=user_id if is_resolved else None,
        cleared_at=None,
        changed_at=now,
        version=row.version + 1,
    )
    tell(tx, [row])


def tell(tx: Transaction, rows: Iterable[Incident], *, left: int | None = None) -> None:
    """Tell those who look at the sessions of these incidents, and at the session that has just been left by them."""
    for row in rows:
        concerned = {each for each in (row.session_id, left) if each is not None}
        tx.tell(*(IncidentChanged(row.organisation_id, each, row.id, row.version) for each in sorted(concerned)))


async def save(db: BaseDBAsyncClient, row: Incident, **values: object) -> None:
    """Write these values into the row."""
    row.update_from_dict(values)
    await row.save(using_db=db, update_fields=list(values))
