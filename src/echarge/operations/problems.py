"""Problems that drivers and strangers tell of (MNT-1)."""

from dataclasses import dataclass

from echarge.domain.incidents import IncidentKind, Reporter, priority_of
from echarge.operations import findings
from echarge.operations.notifications import notify
from echarge.operations.runtime import Runtime
from echarge.store.models import Incident
from echarge.store.writer import Transaction

PROBLEM_LENGTH_MAX = 2_000


@dataclass(frozen=True, slots=True)
class About:
    """What a driver's report is about."""

    organisation_id: int
    site_id: int
    charger_id: int
    evse_id: int | None
    session_id: int | None
    driver_id: int | None


async def report_problem(runtime: Runtime, about: About, kind: IncidentKind, text: str) -> None:
    """Tell the operators what somebody has to say of a visit or a session, in a driver's name (MNT-1)."""
    now = runtime.now()

    async def work(tx: Transaction) -> None:
        incident = Incident(
            organisation_id=about.organisation_id,
            kind=kind.value,
            title="A driver reports a problem",
            description=text,
            reported_by=Reporter.DRIVER,
            priority=priority_of(kind),
            site_id=about.site_id,
            charger_id=about.charger_id,
            evse_id=about.evse_id,
            session_id=about.session_id,
            driver_id=about.driver_id,
            happened_at=now,
            last_happened_at=now,
            created_at=now,
            changed_at=now,
        )
        await incident.save(using_db=tx.db, force_create=True)
        await notify(tx, now, [findings.news_of(incident)])

    await runtime.writer.run(work)
