"""What people ask of chargers for who is to come: to keep an EVSE for a tag, and to keep it no longer (NET-6, A89)."""

from datetime import datetime, timedelta

from echarge.domain.access import ByTag, Door, Refused
from echarge.domain.availability import EvseStatus
from echarge.domain.events import PresentedTag, TagKind
from echarge.domain.reservations import OPEN, CancelReservation, ReservationStatus, ReserveEvse
from echarge.operations.access import decide_at, decision_row
from echarge.operations.asking import Asking, asking
from echarge.operations.commands import new_request_id
from echarge.operations.refusals import (
    AccessRefusedError,
    ConnectorBusyError,
    InvalidInputError,
    Problem,
    ProblemCode,
)
from echarge.operations.remote import connector_of, session_at
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Spot
from echarge.store.facts import InTransaction
from echarge.store.models import Command, Evse, Reservation, Tag
from echarge.store.statements import Row
from echarge.store.writer import Effects

AHEAD_MIN = timedelta(minutes=1)
AHEAD_MAX = timedelta(days=7)
UID_CHARS_MAX_16 = 20


async def reserve_evse(
    runtime: Runtime, organisation_id: int, user_id: int, evse_id: int, *, tag_id: int, until: datetime
) -> Command:
    """Ask the charger to keep the EVSE for a tag that may charge there; its status confirms it.

    Raises AccessRefusedError where it may not charge there now; that decision is kept like any other (ACL-8).
    """
    refused: list[Row] = []

    async def work(this: Asking) -> Command:
        evse = await this.find(Evse, evse_id, "evseId")
        tag = await this.find(Tag, tag_id, "tagId")
        charger = await this.reachable(evse.charger_id, "evseId")
        now = runtime.now()
        if not now + AHEAD_MIN <= until <= now + AHEAD_MAX:
            message = "It is from a minute to seven days ahead."
            raise InvalidInputError(Problem(("until",), ProblemCode.OUT_OF_RANGE, message))
        if charger.ocpp_version == "1.6" and len(tag.uid) > UID_CHARS_MAX_16:
            message = "OCPP 1.6 has no room for a tag of more than 20 characters."
            raise InvalidInputError(Problem(("tagId",), ProblemCode.TOO_LONG, message))
        where = {"organisation_id": organisation_id, "evse_id": evse.id}
        decision = await decide_at(InTransaction(this.tx.db), **where, who=ByTag(tag.uid), at=now, starting=False)
        if isinstance(decision, Refused):
            spot, presented = (
                Spot(organisation_id, evse.site_id, evse.charger_id),
                PresentedTag(tag.uid, TagKind(tag.kind)),
            )
            refused[:] = [decision_row(spot, decision, presented, evse.id, now, door=Door.REMOTE)]
            raise AccessRefusedError(decision)
        await require_unreserved(this, evse)
        number = new_request_id()
        row = Reservation(
            organisation_id=organisation_id, charger_id=charger.id, evse_id=evse.id, number=number, tag_id=tag.id,
            status=ReservationStatus.ASKED, created_at=now, expires_at=until, user_id=user_id,
        )  # fmt: skip
        await row.save(using_db=this.tx.db, force_create=True)
        request = ReserveEvse(number, evse.number, await connector_of(this, evse, None), tag.uid, until)
        return await this.queue(charger, request, evse_id=evse.id, tag_id=tag.id)

    try:
        return await asking(runtime, organisation_id, user_id, work)
    except AccessRefusedError:
        await runtime.writer.commit(Effects(refused))
        raise


async def require_unreserved(this: Asking, evse: Evse) -> None:
    """Raise ConnectorBusyError where the EVSE is not free, or is kept for somebody already."""
    session = await session_at(this, evse)
    kept = Reservation.filter(evse_id=evse.id, status__in=list(OPEN), expires_at__gt=this.runtime.now())
    if session is not None or evse.status != EvseStatus.AVAILABLE or await kept.using_db(this.tx.db).exists():
        raise ConnectorBusyError(session)


async def cancel_reservation(runtime: Runtime, organisation_id: int, user_id: int, reservation_id: int) -> Command:
    """Ask the charger to keep the EVSE no longer; its answer is the effect."""

    async def work(this: Asking) -> Command:
        row = await this.find(Reservation, reservation_id, "reservationId")
        if row.status not in OPEN:
            message = "The reservation is over already."
            raise InvalidInputError(Problem(("reservationId",), ProblemCode.CONFLICT, message))
        charger = await this.reachable(row.charger_id, "reservationId")
        return await this.once(charger, CancelReservation(row.number), evse_id=row.evse_id)

    return await asking(runtime, organisation_id, user_id, work)
