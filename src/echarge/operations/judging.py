"""Whose a session is and on what terms, as its messages come to show: the first tag in their order decides (B12)."""

from dataclasses import replace

from echarge.domain.access import Allowed, ByTag, Decision
from echarge.domain.bills import Terms, figures
from echarge.domain.course import Course
from echarge.domain.events import PresentedTag
from echarge.domain.payments import is_told_live
from echarge.domain.tariffs import FrozenTariff, TariffSource
from echarge.operations.access import Judgement, Occasion, decided, judge
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store.access_facts import asked_at
from echarge.store.facts import InTransaction, PlaceFacts, Reads, place_facts, tag_called
from echarge.store.mapping import Session
from echarge.store.writer import Transaction


def terms_of(station: Station, place: PlaceFacts, decision: Decision | None, course: Course) -> Terms:
    """Return the terms of a session here: a refused person who is known still pays for what flows (lifecycle 10)."""
    tariff: FrozenTariff | None = place.tariff
    authorised_at = course.tag_at if isinstance(decision, Allowed) else None
    if station.free_vend:
        tariff = FrozenTariff.none(place.currency, place.vat_rate_bp)
        authorised_at = course.tag_at or course.begun_at or course.first_at
    elif isinstance(decision, Allowed):
        tariff = decision.tariff or place.tariff
    elif decision is None or decision.driver_id is None:
        tariff = None
    return Terms(
        authorised_at=authorised_at,
        tariff=tariff,
        threshold_mwh=place.threshold_mwh,
        currency=(tariff or place.tariff).currency,
        max_power_w=place.max_power_w,
    )


def limited(terms: Terms, judgement: Judgement | None) -> Terms:
    """Return the terms with the limit that a start from afar has set: what is held of its payer (PAY-3)."""
    if judgement is None or judgement.command is None or judgement.command.limit_minor is None:
        return terms
    return replace(terms, limit_minor=judgement.command.limit_minor)


async def terms_at(
    reads: Reads, station: Station, evse_id: int | None, judgement: Judgement | None, course: Course
) -> Terms:
    """Return the terms that a new decision gives a session here, or that it has without one."""
    decision = judgement.decision if judgement is not None else None
    place = judgement.place if judgement is not None else None
    if place is None:
        place = await place_facts(reads, charger_id=station.charger_id, evse_id=evse_id)
        if isinstance(decision, Allowed) and decision.tariff and decision.tariff.chosen_by is TariffSource.EVSE:
            # Judged for all EVSEs of the charger: which one's tariff it is will only be known with the EVSE (B11).
            decision = replace(decision, tariff=None) if judgement and judgement.command is None else decision
    return terms_of(station, place, decision, course)


async def terms_moved(reads: Reads, station: Station, session: Session, course: Course) -> Terms:
    """Return the terms of a session that turned out to be at another EVSE than its tag was judged for (B11).

    Who was let in stays so; what it costs is what it would have cost there, if he may charge there.
    """
    place = await place_facts(reads, charger_id=station.charger_id, evse_id=session.evse_id)
    decision, tag = session.start_decision, course.tag
    if isinstance(decision, Allowed) and tag is not None and course.tag_at is not None:
        tariff = session.terms.tariff
        if not tag.is_virtual and not station.free_vend:
            asked = await asked_at(
                reads,
                organisation_id=station.organisation_id,
                charger_id=station.charger_id,
                evse_id=session.evse_id,
                who=ByTag(tag.uid),
                at=course.tag_at,
                session_id=session.id,
            )
            there = await decided(reads, asked, at=course.tag_at, starting=False, free_vend=False)
            tariff = there.tariff if isinstance(there, Allowed) else tariff
        decision = replace(decision, tariff=tariff)
    return terms_of(station, place, decision, course)


def is_judged(station: Station, before: Session, after: Session) -> bool:
    """Return whether the session's last move left its tag, its place and so its terms as they were."""
    was, course = before.course, after.course
    if after.evse_id != before.evse_id or was.tag_at != course.tag_at or was.tag != course.tag:
        return False
    return not station.free_vend or course.tag is not None or was.first_at == course.first_at


async def judged(
    tx: Transaction,
    runtime: Runtime,
    station: Station,
    before: Session,
    after: Session,
    remote_start_id: int | None,
    *,
    held: bool = False,
) -> tuple[Session, Judgement | None]:
    """Return the session on the terms that its first tag and its place give it, and the decision if it is a new one.

    `held`: what has to be held before was asked for already.
    """
    reads, course = InTransaction(tx.db), after.course
    tag = course.tag
    judgement: Judgement | None = None
    decision = after.start_decision
    if tag is not None and (not after.start_answer or tag.key != key_of(after)):
        judgement = await judge_in(tx, runtime, station, after, tag, remote_start_id, held=held)
        decision = judgement.decision
        after = replace(
            after,
            driver_id=decision.driver_id,
            vehicle_id=decision.vehicle_id,
            tag_id=decision.tag_id,
            presented_tag=tag.uid[:255],
            start_answer=decision.reason,
            access_ends_at=decision.expires_at if isinstance(decision, Allowed) else None,
        )
    if judgement is None and after.evse_id == before.evse_id and not station.free_vend:
        # The tariff stays frozen: only the instant of the decision was an earlier one.
        authorised_at = course.tag_at if isinstance(decision, Allowed) else None
        terms = replace(after.terms, authorised_at=authorised_at)
    else:
        if judgement is None:
            found = await terms_moved(reads, station, after, course)
        else:
            found = await terms_at(reads, station, after.evse_id, judgement, course)
        terms = replace(
            found,
            threshold_mwh=after.terms.threshold_mwh,
            review=after.terms.review,
            limit_minor=after.terms.limit_minor,
        )
    terms = limited(terms, judgement)
    return replace(after, terms=terms, figures=figures(course, terms, now=runtime.now())), judgement


async def judge_in(
    tx: Transaction,
    runtime: Runtime,
    station: Station,
    session: Session,
    tag: PresentedTag,
    remote_start_id: int | None,
    *,
    held: bool = False,
) -> Judgement:
    """Decide on a tag while nobody else can: its row is held until the commit."""
    await tag_called(tx.db, organisation_id=station.organisation_id, key=tag.key, lock=True)
    at = session.course.tag_at or runtime.now()
    occasion = Occasion(
        at,
        evse_id=session.evse_id,
        starting=True,
        session_id=session.id,
        remote_start_id=remote_start_id or session.remote_start_id,
        paying=is_told_live(at, runtime.now()),
        held=held,
    )
    return await judge(runtime, station, InTransaction(tx.db), tag, occasion)


def key_of(session: Session) -> str:
    """Return the key of the tag that the session was judged by."""
    return PresentedTag(session.presented_tag).key
