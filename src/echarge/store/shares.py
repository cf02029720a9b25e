"""What the hourly totals hold of a session, as its row says."""

import orjson

from echarge.domain.hours import hour_of
from echarge.domain.totals import Bill, Place, Shape, Share
from echarge.store.models import ChargingSession


def shape_text(shape: Shape | None) -> str:
    """Return the shape as its session's row keeps it."""
    return "" if shape is None else orjson.dumps(tuple(shape)).decode()


def shape_from(text: str) -> Shape | None:
    """Return the shape that `shape_text` wrote."""
    if not text:
        return None
    energy, charging, energy_hour, charging_hour = orjson.loads(text)
    return Shape(tuple(map(tuple, energy)), tuple(map(tuple, charging)), energy_hour, charging_hour)


def stored_share(row: ChargingSession) -> Share:
    """Return what the totals hold of a stored session."""
    shape = shape_from(row.hours)
    bill = None
    if row.billed_at is not None and row.listed:
        bill = Bill(hour_of(row.billed_at), row.total_minor)
    energy_mwh, charging_s = (row.energy_mwh, row.charging_s) if shape is not None else (0, 0)
    place = Place(row.evse_id or row.charger_id, row.site_id, row.currency)
    return Share(place, shape, energy_mwh, charging_s, bill)
