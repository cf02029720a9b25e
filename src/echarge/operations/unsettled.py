"""The sessions whose bill became final, or became another one: noted with the change itself, seen to soon after."""

from datetime import datetime

from echarge.store.mapping import Session
from echarge.store.models import ChargingSession
from echarge.store.statements import UNSETTLED, Row
from echarge.store.writer import Transaction


def unsettled_row(session: Session, now: datetime) -> Row:
    """Return the row that has the session's document and money seen to."""
    return UNSETTLED.row((session.organisation_id, session.id, now))


async def settle_soon(tx: Transaction, session: ChargingSession, now: datetime) -> None:
    """Have the session seen to, as when a person has settled its review."""
    tx.write([UNSETTLED.row((session.organisation_id, session.id, now))])
