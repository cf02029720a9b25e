"""All that stands on a bill, as it is at the moment of issue; what changes later changes nothing of it."""

from datetime import datetime
from typing import Any

import orjson

from echarge.operations.bill_lines import NOTHING, Makings
from echarge.store import facts
from echarge.store.billing import Billed

PARTS = (
    ("Energy", "energy_minor"),
    ("Charging time", "time_minor"),
    ("Connection", "connection_minor"),
    ("Parking", "parking_minor"),
)
LOCATION = ("city", "postcode", "country", "latitude_micro", "longitude_micro")
PAYER_LENGTH_MAX = 300


def content_of(session: Billed, made: Makings = NOTHING) -> dict[str, Any]:
    """Return what stands on the session's bill; with what its parts are made of, where prices changed."""
    tariff = tariff_of(session)
    return {
        "seller": {
            "name": session["seller_name"],
            "address": session["seller_address"],
            "vatNumber": session["vat_number"],
            "phone": session["phone"],
            "email": session["email"],
        },
        "reference": session["reference"],
        "site": session["site_name"],
        "address": session["site_address"],
        "location": {name: session[name] for name in LOCATION},
        "evse": session["evse_name"] or "",
        "timeZone": session["time_zone"],
        "began": instant(session["began_at"]),
        "started": instant(session["started_at"]),
        "stopped": instant(session["stopped_at"]),
        "disconnected": instant(session["disconnected_at"]),
        "completed": instant(session["completed_at"]),
        "final": instant(session["billed_at"]),
        "energyMwh": session["energy_mwh"],
        "chargingS": session["charging_s"],
        "parkedS": session["parked_s"],
        "tariff": tariff,
        "vatRateBp": tariff.get("vat_rate_bp", 0),
        "parts": [[label, session[column]] for label, column in PARTS if session[column]],
        **({"lines": [list(line) for line in made.lines]} if made.lines else {}),
        **({"portions": [list(portion) for portion in made.portions]} if made.portions else {}),
    }


def tariff_of(session: Billed) -> dict[str, Any]:
    """Return the tariff that was agreed, as it is kept; empty where there was none."""
    frozen: Any = session["frozen_tariff"]
    return (orjson.loads(frozen) if isinstance(frozen, str) else frozen) or {}


def instant(stored: str | datetime | None) -> str | None:
    """Return an instant as it is kept."""
    at = facts.instant(stored)
    return None if at is None else at.isoformat()


def payer_of(session: Billed, email: str) -> str:
    """Return whom the bill is for: the driver, or the address that an anonymous payer gave."""
    if session["driver_id"] is None:
        return email[:PAYER_LENGTH_MAX]
    return f"{session['driver_name']}\n{session['driver_email'] or ''}".strip()[:PAYER_LENGTH_MAX]
