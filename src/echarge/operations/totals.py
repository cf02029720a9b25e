"""The hourly totals behind the dashboard: kept up by whoever writes a session, in the same transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from echarge.domain.hours import begin_of
from echarge.domain.sessions import ChargingMethod
from echarge.domain.totals import Amounts, Key, Place, Share, difference, share_of
from echarge.operations.unsettled import unsettled_row
from echarge.store.mapping import Session
from echarge.store.statements import HOURLY_TOTALS, LATE_HOURS, Row

LATE_AFTER = timedelta(days=2)
"""What is added to an hour that old is written down as late: its day may have been closed."""


def counted(session: Session, now: datetime) -> tuple[Session, Sequence[Row]]:
    """Return the session with its share as it is now, and the rows that put the totals right: write them together.

    Until then, its `share` is what the totals hold of it.
    """
    before, basis = session.share, basis_of(session)
    if basis is not None and basis == session.basis and has_only_grown(session):
        after = Share(before.place, before.shape, session.figures.energy_mwh, session.figures.charging_s)
    else:
        after = share_now(session)
    if after == before:
        return session if basis == session.basis else session.sharing(before, basis), ()
    rows = total_rows(session.organisation_id, difference(before, after), now)
    if after.bill != before.bill:
        rows.append(unsettled_row(session, now))
    return session.sharing(after, basis), rows


def basis_of(session: Session) -> object:
    """Return what the shape of a running session's share depends on; None where it takes a closer look."""
    course, found = session.course, session.figures
    if (
        found.charging_method is not ChargingMethod.SAMPLES
        or found.billed_at is not None
        or not found.listed
        or not found.believed
    ):
        return None
    return course.energy_marks, course.samples_marks, course.mark_due_at, session.evse_id, session.terms


def has_only_grown(session: Session) -> bool:
    """Return whether the hours before the latest keep what they have."""
    share, found = session.share, session.figures
    return (
        share.shape is not None
        and share.bill is None
        and found.energy_mwh >= share.energy_mwh
        and found.charging_s >= share.charging_s
    )


def share_now(session: Session) -> Share:
    """Return the session's share as its course and figures have it."""
    place = Place(session.evse_id or session.charger_id, session.site_id, session.terms.currency)
    return share_of(session.course, session.figures, place)


def total_rows(organisation_id: int, added: Mapping[Key, Amounts], now: datetime) -> list[Row]:
    """Return the rows that add the amounts, and note the hours that are late."""
    rows, late_until = [], now - LATE_AFTER
    for (place, hour), amounts in added.items():
        begin = begin_of(hour)
        rows.append(
            HOURLY_TOTALS.row((organisation_id, place.site_id, place.place_id, begin, place.currency, *amounts))
        )
        if begin < late_until:
            rows.append(LATE_HOURS.row((organisation_id, begin)))
    return rows
