"""What somebody has to look at, found while sessions are put together (lifecycle 10; A44, A76)."""

from datetime import datetime

from echarge.domain.events import MessageKind, TransactionMessage
from echarge.domain.sessions import Flag
from echarge.operations.stations import Station
from echarge.store import models
from echarge.store.facts import InTransaction, known_tag
from echarge.store.mapping import Session
from echarge.store.writer import Transaction

WORTH_A_LOOK = frozenset({Flag.UNAUTHORISED_ENERGY, Flag.FOREIGN_STOP})


def has_new_oddities(before: Session | None, after: Session) -> bool:
    """Return whether the session's last move showed something that may be an incident."""
    flags = after.figures.flags
    if WORTH_A_LOOK.isdisjoint(flags):
        return False
    if before is None or (Flag.FOREIGN_STOP in flags and Flag.FOREIGN_STOP not in before.figures.flags):
        return True
    return _is_theft(after) and not _is_theft(before)


def _is_theft(session: Session) -> bool:
    """Return whether energy flowed that nobody pays for; a tag may yet come while the session or its events go on."""
    if Flag.UNAUTHORISED_ENERGY not in session.figures.flags or session.driver_id is not None:
        return False
    if session.start_answer:
        return session.terms.authorised_at is None
    return not session.ongoing and Flag.SEQUENCE_GAP not in session.figures.flags


async def report_oddities(tx: Transaction, before: Session | None, after: Session) -> None:
    """Store the incidents that the session's last move showed, each once."""
    if not has_new_oddities(before, after):
        return
    if _is_theft(after):
        await report(tx, after, "UNAUTHORISED_ENERGY", f"Energy without authorisation in session {after.reference}")
    if Flag.FOREIGN_STOP in after.figures.flags and await _is_of_another(tx, after):
        await report(tx, after, "FOREIGN_STOP", f"Session {after.reference} was stopped with somebody else's tag")


async def _is_of_another(tx: Transaction, session: Session) -> bool:
    """Return whether the tag that stopped the session is not its driver's."""
    tag = session.course.stop_tag
    if tag is None:
        return False
    at = session.course.stopped_at or session.course.last_at
    if at is None or session.driver_id is None:
        return True
    known = await known_tag(InTransaction(tx.db), organisation_id=session.organisation_id, uid_key=tag.key, at=at)
    return known is None or known.facts.driver_id != session.driver_id


async def report(tx: Transaction, session: Session, kind: str, title: str) -> None:
    """Store an incident of the session, unless there is one of this kind."""
    if await models.Incident.filter(session_id=session.id, kind=kind).using_db(tx.db).exists():
        return
    await tx.flush()  # it refers to the session
    await models.Incident.create(
        using_db=tx.db,
        organisation_id=session.organisation_id,
        kind=kind,
        title=title,
        reported_by="system",
        driver_id=session.driver_id,
        charger_id=session.charger_id,
        evse_id=session.evse_id,
        session_id=session.id,
        created_at=session.course.first_at,
    )


async def report_foreign_transaction(
    tx: Transaction, station: Station, message: TransactionMessage, at: datetime
) -> None:
    """Note that a charger tried to stop a session that is another charger's (A76, C14, C18)."""
    if message.kind is not MessageKind.STOP or not message.ref.isdecimal():
        return
    owner = models.ChargingSession.filter(transaction_id=int(message.ref)).exclude(charger_id=station.charger_id)
    if await owner.using_db(tx.db).exists():
        await models.AuditEntry.create(
            using_db=tx.db,
            organisation_id=station.organisation_id,
            user_id=None,
            at=at,
            action="stopForeignSession",
            subject=f"Charger:{station.charger_id}",
            outcome="REFUSED",
            details={"transaction": message.ref},
        )
