"""Whether what a charger was asked for is so: seen in what it says of itself."""

from echarge.domain.availability import EvseStatus
from echarge.domain.requests import ChangeAvailability
from echarge.domain.reservations import ReserveEvse
from echarge.operations.stations import Station

SeenRequest = ChangeAvailability | ReserveEvse
"""What a charger's statuses show the effect of."""


def is_seen(station: Station, request: SeenRequest) -> bool:
    """Return whether what was asked for shows."""
    if isinstance(request, ReserveEvse):
        evse = station.evses.get(request.evse)
        return evse is not None and evse.status is EvseStatus.RESERVED
    return is_available(station, request)


def is_available(station: Station, request: ChangeAvailability) -> bool:
    """Return whether the part of the charger that was to go out of use, or back into it, has (A83)."""
    number = request.evse
    parts = [station.evses[number].status] if number in station.evses else []
    if number is None:
        parts = [each.status for each in station.evses.values()]
    out_of_use = bool(parts) and all(status is EvseStatus.UNAVAILABLE for status in parts)
    if request.available:
        return EvseStatus.UNAVAILABLE not in parts and not (number is None and is_shut(station))
    # Some chargers tell it of themselves alone, others of their connectors alone (A35); what goes on there goes on.
    return (out_of_use or (number is None and is_shut(station))) and not is_in_use(station, number)


def is_shut(station: Station) -> bool:
    """Return whether the charger says of itself that it is out of use."""
    return station.station_status is EvseStatus.UNAVAILABLE


def is_in_use(station: Station, number: int | None) -> bool:
    """Return whether a session is under way at the EVSE, or at any."""
    under_way = (each for each in station.sessions.values() if each.ongoing and each.course.stopped_at is None)
    return any(number in {None, session.evse_number} for session in under_way)
