"""Hourly totals as tests of the dashboard store them."""

from datetime import datetime

from echarge.store import models
from tests.graphql.estate import Estate

KWH = 1_000_000


def total(
    estate: Estate,
    hour: datetime,
    kwh: float = 0,
    *,
    charging_s: int = 0,
    sessions: int = 0,
    revenue_minor: int = 0,
    currency: str = "GBP",
) -> models.HourlyTotal:
    """Return what an estate's EVSE has in an hour."""
    return models.HourlyTotal(
        organisation_id=estate.organisation.id,
        site_id=estate.site.id,
        place_id=estate.evse.id,
        hour=hour,
        currency=currency,
        energy_mwh=round(kwh * KWH),
        charging_s=charging_s,
        sessions=sessions,
        revenue_minor=revenue_minor,
    )
