"""All that stands on a bill, as it is at the moment of issue; what changes later changes nothing of it."""

from typing import Any

from echarge.store.models import ChargingSession, Driver, Evse, Organisation, Site
from echarge.store.writer import Transaction

PARTS = (
    ("Energy", "energy_minor"),
    ("Charging time", "time_minor"),
    ("Connection", "connection_minor"),
    ("Parking", "parking_minor"),
)
PAYER_LENGTH_MAX = 300


async def content_of(tx: Transaction, session: ChargingSession) -> dict[str, Any]:
    """Return what stands on the session's bill."""
    organisation = await Organisation.get(id=session.organisation_id, using_db=tx.db)
    site = await Site.get(id=session.site_id, using_db=tx.db)
    evse = await Evse.get_or_none(id=session.evse_id or 0, using_db=tx.db)
    tariff: dict[str, Any] = session.frozen_tariff or {}
    return {
        "seller": {
            "name": organisation.name,
            "address": organisation.address,
            "vatNumber": organisation.vat_number,
            "phone": organisation.support_phone,
            "email": organisation.support_email,
        },
        "reference": session.reference,
        "site": site.name,
        "address": site.address,
        "evse": evse.name if evse is not None else "",
        "timeZone": site.time_zone,
        "began": instant(session.began_at),
        "started": instant(session.started_at),
        "stopped": instant(session.stopped_at),
        "disconnected": instant(session.disconnected_at),
        "energyMwh": session.energy_mwh,
        "chargingS": session.charging_s,
        "parkedS": session.parked_s,
        "tariff": tariff,
        "vatRateBp": tariff.get("vat_rate_bp", 0),
        "parts": [[label, getattr(session, column)] for label, column in PARTS if getattr(session, column)],
    }


def instant(at: Any) -> str | None:
    """Return an instant as it is kept."""
    return None if at is None else at.isoformat()


async def payer_of(tx: Transaction, session: ChargingSession, email: str) -> str:
    """Return whom the bill is for: the driver, or the address that an anonymous payer gave."""
    if session.driver_id is None:
        return email[:PAYER_LENGTH_MAX]
    driver = await Driver.get(id=session.driver_id, using_db=tx.db)
    return f"{driver.name}\n{driver.email or ''}".strip()[:PAYER_LENGTH_MAX]
