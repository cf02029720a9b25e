"""What somebody has to look at, found while sessions are put together (lifecycle 10; A44, A76)."""

from collections.abc import Collection
from datetime import datetime

from echarge.domain.events import MessageKind, TransactionMessage
from echarge.domain.incidents import IncidentKind
from echarge.domain.reviews import ReviewReason
from echarge.domain.sessions import Flag
from echarge.domain.transaction_ids import transaction_id_in
from echarge.domain.values import dataclass
from echarge.operations import findings
from echarge.operations.findings import Finding
from echarge.operations.stations import Station, began
from echarge.store import models
from echarge.store.facts import tag_called
from echarge.store.mapping import Session
from echarge.store.writer import Transaction

REVIEWS = {
    ReviewReason.CHANGED_SINCE_REVIEW: "the charger changed its figures after the review",
    ReviewReason.IMPLAUSIBLE_ENERGY: "more energy than can have flowed",
    ReviewReason.CONTRADICTED_METER: "the meter and the power contradict each other",
    ReviewReason.UNAUTHORISED_ENERGY: "energy after a refusal",
    ReviewReason.METER: "the meter cannot be believed",
    ReviewReason.DURATION: "it lasted longer than two months",
    ReviewReason.NO_END: "its end was never told",
    ReviewReason.IDLE: "next to no energy for so long a time",
    ReviewReason.CLOCK: "the charger's clock was wrong",
}
TITLES = {
    IncidentKind.SESSION_REVIEW: "A session needs review",
    IncidentKind.UNAUTHORISED_ENERGY: "Energy without authorisation",
    IncidentKind.FOREIGN_STOP: "A session was stopped with somebody else's tag",
}
"""For people. No reference stands in them: not all who see incidents see sessions."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What of a session tells whether it is odd."""

    flags: Collection[str]
    needs_review: str | None
    driver_id: int | None
    start_answer: str
    authorised_at: datetime | None
    ongoing: bool

    @property
    def kinds(self) -> frozenset[IncidentKind]:
        """Return what may be an incident."""
        if not self.flags:
            return frozenset()
        found = {
            IncidentKind.SESSION_REVIEW: self.is_for_review,
            IncidentKind.UNAUTHORISED_ENERGY: self.is_theft,
            IncidentKind.FOREIGN_STOP: Flag.FOREIGN_STOP in self.flags,
        }
        return frozenset(kind for kind, is_so in found.items() if is_so)

    @property
    def is_for_review(self) -> bool:
        """Whether a person has to look at it; energy that nobody pays for is told as a theft, or not yet."""
        if self.needs_review == ReviewReason.UNAUTHORISED_ENERGY:
            return self.driver_id is not None
        return self.needs_review is not None

    @property
    def is_theft(self) -> bool:
        """Whether energy flowed that nobody pays for; a tag may yet come while the session or its events go on."""
        if Flag.UNAUTHORISED_ENERGY not in self.flags or self.driver_id is not None:
            return False
        if self.start_answer:
            return self.authorised_at is None
        return not self.ongoing and Flag.SEQUENCE_GAP not in self.flags


def signs_of(session: Session) -> Signs:
    """Return the signs of a session as it is in memory."""
    return Signs(
        session.figures.flags,
        session.figures.needs_review,
        session.driver_id,
        session.start_answer,
        session.terms.authorised_at,
        session.ongoing,
    )


def signs_of_row(row: models.ChargingSession) -> Signs:
    """Return the signs of a session as it is stored."""
    return Signs(row.flags, row.needs_review, row.driver_id, row.start_answer, row.authorised_at, row.ongoing)


def has_new_oddities(before: Session | None, after: Session) -> bool:
    """Return whether the session's last move showed something that may be an incident, or explained it."""
    was = signs_of(before).kinds if before is not None else frozenset()
    return signs_of(after).kinds != was


async def report_oddities(tx: Transaction, before: Signs | None, after: Session, now: datetime) -> None:
    """Store the incidents that the session's last move showed, each once; resolve those that it explained."""
    was, kinds = before.kinds if before is not None else frozenset(), signs_of(after).kinds
    if kinds == was:
        return
    if IncidentKind.FOREIGN_STOP in kinds and not await _is_of_another(tx, after):
        kinds -= {IncidentKind.FOREIGN_STOP}
    await findings.report(tx, now, [_finding(after, kind) for kind in sorted(kinds)])
    if was - kinds:
        await findings.resolve_of_session(tx, now, after.id, was - kinds)


def _finding(session: Session, kind: IncidentKind) -> Finding:
    """Return what was found in the session."""
    title = TITLES[kind]
    if kind is IncidentKind.SESSION_REVIEW and session.figures.needs_review is not None:
        title = f"{title}: {REVIEWS[session.figures.needs_review]}"
    return Finding(
        organisation_id=session.organisation_id,
        kind=kind,
        of=f"ChargingSession:{session.id}",
        title=title,
        happened_at=began(session),
        site_id=session.site_id,
        charger_id=session.charger_id,
        evse_id=session.evse_id,
        session_id=session.id,
        driver_id=session.driver_id,
    )


async def _is_of_another(tx: Transaction, session: Session) -> bool:
    """Return whether the tag that stopped the session is of another account than the session's (E12)."""
    tag = session.course.stop_tag
    if tag is None:
        return False
    known = await tag_called(tx.db, organisation_id=session.organisation_id, key=tag.key)
    if known is None:
        return True
    if session.driver_id is not None:
        return known.driver_id != session.driver_id
    return session.vehicle_id is None or known.vehicle_id != session.vehicle_id


async def report_foreign_transaction(
    tx: Transaction, station: Station, message: TransactionMessage, at: datetime
) -> None:
    """Note that a charger tried to stop a session that is another charger's (A76, C14, C18)."""
    transaction_id = transaction_id_in(message.ref)
    if message.kind is not MessageKind.STOP or transaction_id is None:
        return
    owner = models.ChargingSession.filter(transaction_id=transaction_id).exclude(charger_id=station.charger_id)
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
