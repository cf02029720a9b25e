"""Reservations at a 1.6 charger: what we ask of it, and what its answers mean (A89)."""

from collections.abc import Mapping
from typing import assert_never

from echarge.domain.commands import Answer
from echarge.domain.reservations import CancelReservation, ReservationRequest, ReserveEvse
from echarge.ocpp.answers import Verdict, read_answer
from echarge.ocpp.frames import Payload
from echarge.ocpp.times import spell_time
from echarge.operations.stations import Station

VERDICTS: Mapping[type[ReservationRequest], Mapping[str, Verdict]] = {
    ReserveEvse: {
        "Accepted": Verdict.ACCEPTED,
        **dict.fromkeys(("Faulted", "Occupied", "Rejected", "Unavailable"), Verdict.REFUSED),
    },
    CancelReservation: {"Accepted": Verdict.DONE, "Rejected": Verdict.REFUSED},
}


def asked(request: ReservationRequest, station: Station) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it."""
    match request:
        case ReserveEvse(number, evse, connector, uid, until):
            return "ReserveNow", {
                "connectorId": station.wire_of(evse, connector),
                "expiryDate": spell_time(until),
                "idTag": uid,
                "reservationId": number,
            }
        case CancelReservation(number):
            return "CancelReservation", {"reservationId": number}
        case _:
            assert_never(request)


def answered(request: ReservationRequest, payload: Payload) -> Answer:
    """Return what the charger's answer means; raises CallRefusedError where it cannot be read."""
    return read_answer(payload, VERDICTS[type(request)])
