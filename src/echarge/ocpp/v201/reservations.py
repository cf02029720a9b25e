"""Reservations at a 2.0.1 station: what we ask of it, what its answers mean, and what it tells of them (A89)."""

from collections.abc import Mapping
from typing import assert_never

from echarge.domain.commands import Answer
from echarge.domain.reservations import CancelReservation, ReservationRequest, ReservationStatus, ReserveEvse
from echarge.ocpp.answers import Verdict, read_answer
from echarge.ocpp.conversation import Talk
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.times import spell_time
from echarge.ocpp.v201.lists import CARD
from echarge.operations.reservations import end_here

VERDICTS: Mapping[type[ReservationRequest], Mapping[str, Verdict]] = {
    ReserveEvse: {
        "Accepted": Verdict.ACCEPTED,
        **dict.fromkeys(("Faulted", "Occupied", "Rejected", "Unavailable"), Verdict.REFUSED),
    },
    CancelReservation: {"Accepted": Verdict.DONE, "Rejected": Verdict.REFUSED},
}
ENDS: Mapping[str, ReservationStatus] = {
    "Expired": ReservationStatus.EXPIRED,
    "Removed": ReservationStatus.CANCELLED,
}


def asked(request: ReservationRequest) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it."""
    match request:
        case ReserveEvse(number, evse, _, uid, until):
            token = {"idToken": uid, "type": CARD}
            return "ReserveNow", {
                "id": number, "expiryDateTime": spell_time(until), "idToken": token, "evseId": evse,
            }  # fmt: skip
        case CancelReservation(number):
            return "CancelReservation", {"reservationId": number}
        case _:
            assert_never(request)


def answered(request: ReservationRequest, payload: Payload) -> Answer:
    """Return what the station's answer means; raises CallRefusedError where it cannot be read."""
    return read_answer(payload, VERDICTS[type(request)])


async def status_update(talk: Talk, call: Call) -> Payload:
    """Take that a reservation is over."""
    status = ENDS[call.payload["reservationUpdateStatus"]]
    await end_here(talk.runtime, talk.station, int(call.payload["reservationId"]), status)
    return {}
