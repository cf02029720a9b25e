"""Faults that chargers report of themselves, as incidents: opened with them, gone with their end (MNT-1)."""

from datetime import datetime

from echarge.domain.availability import EvseStatus
from echarge.domain.events import StatusReported
from echarge.domain.incidents import IncidentKind
from echarge.operations import findings
from echarge.operations.findings import Finding
from echarge.operations.stations import Station
from echarge.store.writer import Transaction

FAULTED = EvseStatus.FAULTED
UNTOLD = frozenset({"", "NoError"})


def begins_or_ends(before: EvseStatus, after: EvseStatus) -> bool:
    """Return whether a fault appears between these two reports, or is gone."""
    return (before is FAULTED) != (after is FAULTED)


async def note(
    tx: Transaction, station: Station, evse_number: int | None, event: StatusReported, at: datetime, now: datetime
) -> None:
    """Store that a fault appeared or is gone at the EVSE, or at the whole station where none is named."""
    finding = finding_of(station, evse_number, event, at)
    if event.status is FAULTED:
        await findings.report(tx, now, [finding])
    elif not is_faulted(station, evse_number):
        await findings.clear(tx, now, [finding.cause])


def is_faulted(station: Station, evse_number: int | None) -> bool:
    """Return whether a connector of the EVSE still is; a fault of the whole station is told by itself."""
    return any(
        connector.status is FAULTED for connector in station.connectors.values() if connector.evse_number == evse_number
    )


def finding_of(station: Station, evse_number: int | None, event: StatusReported, at: datetime) -> Finding:
    """Return the fault as what was found."""
    evse = station.evses[evse_number] if evse_number is not None else None
    code = shown(event.error_code[:50])
    details = (shown(event.error_info[:255]), shown(event.vendor_id[:255]), shown(event.vendor_error_code[:50]))
    names = ("The charger says", "Vendor", "Vendor's code")
    return Finding(
        organisation_id=station.organisation_id,
        kind=IncidentKind.CHARGER_FAULTED,
        of=f"Evse:{evse.id}" if evse is not None else f"Charger:{station.charger_id}",
        title="Charger fault" if code in UNTOLD else f"Charger fault: {code}",
        description="\n".join(f"{name}: {text}" for name, text in zip(names, details, strict=True) if text),
        happened_at=at,
        site_id=station.site_id,
        charger_id=station.charger_id,
        evse_id=evse.id if evse is not None else None,
    )


def shown(text: str) -> str:
    """Return what a charger wrote as one line without control characters."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
