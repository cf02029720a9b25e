"""A visit with all that has come of it: payment, start, session and documents."""

from dataclasses import dataclass

from echarge.domain.commands import CommandStatus
from echarge.domain.payments import HoldState
from echarge.domain.visits import Charged, Standing
from echarge.store.models import ChargingSession, Command, Payment, UnsettledSession, Visit


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit with all that has come of it."""

    visit: Visit
    payment: Payment | None
    command: Command | None
    session: ChargingSession | None
    settled: bool
    """Whether the documents of its session, if there is one, are issued."""

    @property
    def standing(self) -> Standing:
        """Return what its phase depends on."""
        hold, session = self.payment, self.session
        return Standing(
            self.visit.created_at,
            # Asked for, but not written down yet: the process may have died between the two.
            (HoldState.REQUESTED if self.visit.hold_minor is not None else None)
            if hold is None or hold.hold_state is None
            else HoldState(hold.hold_state),
            None if self.command is None else CommandStatus(self.command.status),
            None
            if session is None
            else Charged(
                session.state,
                stopped=session.stopped_at is not None,
                billed=session.billed_at is not None,
                needs_review=session.needs_review is not None,
                settled=self.settled,
            ),
        )


async def seen(visit: Visit) -> Seen:
    """Return the visit as it stands now."""
    row = await Visit.get(id=visit.id)
    payment = None if row.payment_id is None else await Payment.get(id=row.payment_id)
    command = None if row.command_id is None else await Command.get(id=row.command_id)
    session, settled = None, True
    if command is not None and command.session_id is not None:
        session = await ChargingSession.get(id=command.session_id)
        settled = await is_settled(session.id)
    return Seen(row, payment, command, session, settled)


async def is_settled(session_id: int) -> bool:
    """Return whether nobody has yet to see to the session's documents."""
    return not await UnsettledSession.filter(session_id=session_id).exists()


async def session_of(visit: Visit) -> ChargingSession | None:
    """Return the session that came of the visit's start; None while there is none."""
    if visit.command_id is None:
        return None
    command = await Command.get(id=visit.command_id)
    if command.session_id is None:
        return None
    session: ChargingSession = await ChargingSession.get(id=command.session_id)
    return session
