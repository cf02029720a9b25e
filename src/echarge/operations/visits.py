"""Visits at the public doors: take an offer, pay, start, stop (API-4, D6, D22, D23).

A visit belongs to whoever has its token, which is told once and stored hashed. The price that was accepted is the
price that is charged. Nothing starts without the hold, where one is needed; whatever does not start leaves no hold.
"""

from dataclasses import dataclass, field
from functools import partial

from echarge.domain.access import Allowed, Door, Refused
from echarge.domain.commands import EndSession, StartCharging
from echarge.domain.errors import RefusalError
from echarge.domain.payments import Door as PayingDoor
from echarge.domain.visits import START_WITHIN, TOKEN_LIFE, obstacle_of
from echarge.live.messages import VisitChanged
from echarge.operations import passwords
from echarge.operations.access import command_columns, decision_row
from echarge.operations.asking import Asking, asking
from echarge.operations.commands import new_remote_start_id, new_virtual_tag
from echarge.operations.guests import VISIT_PREFIX, Customer, DriverGuest, TerminalGuest
from echarge.operations.offers import DoorClosedError, Offer, decision_for, door_of, offer_of, require_own, who_is
from echarge.operations.payments import Hold, HoldRequest, attach_start, hold_of, hold_settled, request_hold
from echarge.operations.refusals import ChargerOfflineError, ConnectorBusyError, InvalidInputError
from echarge.operations.remote import connector_of, require_free
from echarge.operations.runtime import Runtime
from echarge.operations.seen_visits import session_of
from echarge.operations.stations import Spot
from echarge.store.facts import InTransaction
from echarge.store.models import ChargingSession, Command, Evse, Visit
from echarge.store.statements import Row
from echarge.store.writer import Effects, Transaction

EMAIL_LENGTH_MAX = 254
METHOD_LENGTH_MAX = 128
PROBLEM_LENGTH_MAX = 2_000


class PriceChangedError(RefusalError):
    """The terms have moved since they were shown."""

    def __init__(self, evse: Evse) -> None:
        super().__init__("The price has changed since it was shown; look at it again.")
        self.evse = evse


class NotReadyError(RefusalError):
    """The EVSE cannot begin a session now."""

    def __init__(self, status: str, *, offline: bool) -> None:
        words = (
            "The charger is not connected." if offline else "Somebody else is using this charger, or it is out of use."
        )
        super().__init__(words)
        self.status = status


class VisitOverError(RefusalError):
    """What is asked for comes too late, or too early."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants who takes an offer."""

    quote: str
    email: str = ""
    """Where a stranger's receipt goes."""
    method: str = ""
    """By what a terminal's customer pays, as the provider knows it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A visit that has begun; the token is known here and never again."""

    visit: Visit
    token: str = field(repr=False)
    hold: Hold | None


async def open_visit(runtime: Runtime, guest: Customer | None, evse: Evse, wish: Wish) -> Opened:
    """Take an offer: write down its price, and ask for the hold that it needs.

    Raises DoorClosedError, PriceChangedError or NotReadyError; the decision is kept in any case (ACL-8).
    """
    token = VISIT_PREFIX + passwords.new_token()
    await require_own(runtime, guest, evse)

    async def work(tx: Transaction) -> tuple[Visit, Offer]:
        offer = offer_of(await decided(tx, runtime, guest, evse), who_is(guest))
        if offer.quote != wish.quote:
            raise PriceChangedError(evse)
        await require_ready(tx, runtime, evse)
        visit = visit_of(runtime, guest, evse, offer, token)
        await visit.save(using_db=tx.db, force_create=True)
        return visit, offer

    try:
        visit, offer = await runtime.writer.run(work)
    except DoorClosedError:
        await keep_refusal(runtime, guest, evse)
        raise
    hold = None
    if offer.hold is not None:
        hold = await request_hold(
            runtime,
            HoldRequest(
                evse,
                offer.hold,
                PayingDoor(visit.door),
                driver_id=visit.driver_id,
                email=wish.email[:EMAIL_LENGTH_MAX],
                method=wish.method[:METHOD_LENGTH_MAX],
            ),
        )
        visit.payment_id = hold.payment.id
        await runtime.writer.run(partial(note, visit=visit, payment_id=hold.payment.id))
    return Opened(visit, token, hold)


async def note(tx: Transaction, visit: Visit, **values: object) -> None:
    """Write what the visit has got, and tell whoever follows it."""
    await Visit.filter(id=visit.id).using_db(tx.db).update(**values)
    tx.tell(VisitChanged(visit.organisation_id, visit.id))


async def decided(tx: Transaction, runtime: Runtime, guest: Customer | None, evse: Evse) -> Allowed | Refused:
    """Return the decision at this moment; one that lets somebody in is kept with the transaction."""
    decision = await decision_for(runtime, InTransaction(tx.db), evse, who_is(guest))
    if isinstance(decision, Allowed):
        tx.write([row_of(runtime, guest, evse, decision)])
    return decision


async def keep_refusal(runtime: Runtime, guest: Customer | None, evse: Evse) -> None:
    """Keep the decision by which somebody was turned away, if it is one still."""
    decision = await decision_for(runtime, runtime.store.quick, evse, who_is(guest))
    if isinstance(decision, Refused):
        await runtime.writer.commit(Effects([row_of(runtime, guest, evse, decision)]))


def row_of(runtime: Runtime, guest: Customer | None, evse: Evse, decision: Allowed | Refused) -> Row:
    """Return the row that keeps a decision."""
    spot = Spot(evse.organisation_id, evse.site_id, evse.charger_id)
    return decision_row(spot, decision, None, evse.id, runtime.now(), door=door_of(guest))


def visit_of(runtime: Runtime, guest: Customer | None, evse: Evse, offer: Offer, token: str) -> Visit:
    """Return the visit of who takes this offer."""
    return Visit(
        organisation_id=evse.organisation_id,
        site_id=evse.site_id,
        charger_id=evse.charger_id,
        evse_id=evse.id,
        driver_id=guest.driver_id if isinstance(guest, DriverGuest) else None,
        terminal_id=guest.terminal_id if isinstance(guest, TerminalGuest) else None,
        door=door_of(guest),
        token_hash=passwords.token_hash(token),
        profile_id=offer.decision.profile_id,
        frozen_tariff=None if offer.tariff is None else offer.tariff.to_json(),
        hold_minor=None if offer.hold is None else offer.hold.amount_minor,
        currency=evse.organisation.currency if offer.tariff is None else offer.tariff.currency,
        created_at=runtime.now(),
    )


async def require_ready(tx: Transaction, runtime: Runtime, evse: Evse) -> None:
    """Raise NotReadyError where no session can begin at the EVSE now: nobody pays for what cannot start."""
    this = Asking(tx, runtime, evse.organisation_id, None)
    here = await this.find(Evse, evse.id, "input", "code")
    try:
        await this.reachable(evse.charger_id, "input", "code")
        await require_free(this, here)
    except ConnectorBusyError as busy:
        raise NotReadyError(here.status, offline=False) from busy
    except (ChargerOfflineError, InvalidInputError) as offline:
        raise NotReadyError(here.status, offline=True) from offline


async def visit_with(runtime: Runtime, token: str) -> Visit | None:
    """Return the visit of this token, for as long as it is shown; None where there is none."""
    if not token.startswith(VISIT_PREFIX) or len(token) > METHOD_LENGTH_MAX:
        return None
    found = Visit.filter(token_hash=passwords.token_hash(token), created_at__gt=runtime.now() - TOKEN_LIFE)
    return await found.using_db(runtime.reader).first()


async def settle_payment(runtime: Runtime, visit: Visit) -> None:
    """Ask the provider how the hold stands: the payer's program says that something was done."""
    if visit.payment_id is not None and visit.command_id is None:
        await hold_settled(runtime, visit.payment_id)


async def to_pay(runtime: Runtime, visit: Visit) -> Hold | None:
    """Return what the payer's program needs to pay, again; None where nothing has to be held."""
    return None if visit.payment_id is None else await hold_of(runtime, visit.payment_id)


async def start_visit(runtime: Runtime, visit: Visit) -> Visit:
    """Ask the charger to start, at the price that was accepted; asked twice is asked once.

    Raises VisitOverError, HoldMissingError, DoorClosedError or NotReadyError; the hold then waits for another try, and
    is let go when its time is over.
    """
    evse = await Evse.get(id=visit.evse_id)
    guest = guest_of(visit)
    await require_own(runtime, guest, evse)  # a terminal may have been revoked since

    async def work(this: Asking) -> Command:
        tx = this.tx
        mine = await Visit.filter(id=visit.id).using_db(tx.db).select_for_update().first()
        if mine is not None and mine.command_id is not None:
            return await Command.get(id=mine.command_id, using_db=tx.db)
        if mine is None or runtime.now() >= visit.created_at + START_WITHIN:
            raise VisitOverError("This offer has expired; look at the price again.")
        decision = await decided(tx, runtime, guest, evse)
        if isinstance(decision, Refused):
            raise DoorClosedError(obstacle_of(decision.reason))
        if mine.hold_minor is not None and mine.payment_id is None:
            raise VisitOverError("The payment was never begun; take the offer again.")
        await require_ready(tx, runtime, evse)
        command = await queued(this, mine, evse, decision)
        if mine.payment_id is not None:
            await attach_start(tx, runtime, mine.payment_id, command)
        await note(tx, visit, command_id=command.id)
        return command

    command = await asking(runtime, visit.organisation_id, None, work)
    visit.command_id = command.id
    return visit


async def queued(this: Asking, visit: Visit, evse: Evse, decision: Allowed) -> Command:
    """Queue the start on the terms of the visit, not on those of this moment (D6)."""
    here = await this.find(Evse, evse.id)
    charger = await this.reachable(evse.charger_id)
    virtual_tag, remote_start_id = new_virtual_tag(), new_remote_start_id()
    request = StartCharging(evse.number, await connector_of(this, here, None), virtual_tag, remote_start_id)
    terms = command_columns(decision, door=Door(visit.door), at=visit.created_at)
    terms |= {"profile_id": visit.profile_id, "frozen_tariff": visit.frozen_tariff}
    return await this.queue(
        charger, request, evse_id=evse.id, virtual_tag=virtual_tag, remote_start_id=remote_start_id, **terms
    )


def guest_of(visit: Visit) -> Customer | None:
    """Return who the visit is of."""
    if visit.driver_id is not None:
        return DriverGuest(visit.organisation_id, visit.driver_id, 0)
    if visit.terminal_id is not None:
        return TerminalGuest(visit.organisation_id, visit.terminal_id, 0)
    return None


async def stop_visit(runtime: Runtime, visit: Visit) -> None:
    """Ask the charger to end the visit's session; raise VisitOverError where there is none that goes on."""
    session = await session_of(visit)
    if session is None:
        raise VisitOverError("Nothing is being charged.")
    await stop_session(runtime, session)


async def stop_session(runtime: Runtime, session: ChargingSession) -> None:
    """Ask the charger to end a session of whoever asks; raise VisitOverError or NotReadyError."""

    async def work(this: Asking) -> Command:
        row = await this.find(ChargingSession, session.id)
        if row.stopped_at is not None:
            raise VisitOverError("It has stopped already.")
        try:
            charger = await this.reachable(row.charger_id)
        except (ChargerOfflineError, InvalidInputError) as offline:
            raise NotReadyError("OFFLINE", offline=True) from offline
        under_way = Command.filter(session_id=row.id, name="END_SESSION", open=True).using_db(this.tx.db)
        if (same := await under_way.first()) is not None:
            return same  # asked twice is asked once
        ref = row.transaction_key if row.transaction_id is None else str(row.transaction_id)
        return await this.queue(charger, EndSession(ref), session_id=row.id, evse_id=row.evse_id)

    await asking(runtime, session.organisation_id, None, work)


async def forget_visits(runtime: Runtime) -> None:
    """Delete the visits that nothing came of, once nobody is shown them any more."""
    dead = Visit.filter(created_at__lt=runtime.now() - TOKEN_LIFE, command_id=None)
    if await dead.exists():
        await runtime.writer.run(lambda tx: dead.using_db(tx.db).delete())
