"""What can be asked of chargers for who is to come."""

from datetime import datetime
from typing import Annotated

import strawberry

from echarge.graphql.commands.mutations import CommandResult, EvseId, asked, whose
from echarge.graphql.context import Info
from echarge.graphql.fields import mutation
from echarge.graphql.node import number_of
from echarge.operations import remote_reservations

TagId = Annotated[strawberry.ID, strawberry.argument(description="For whom: the tag that may start there.")]
Until = Annotated[datetime, strawberry.argument(description="Until when, from a minute to seven days ahead.")]
ReservationId = Annotated[strawberry.ID, strawberry.argument(description="The reservation.")]


@strawberry.type
class ReservationMutations:
    """What can be asked of chargers for who is to come."""

    @mutation(
        "Keep a free EVSE for a tag that may charge there; no other tag may start there then. Confirmed once its status"
        " is RESERVED; `Evse.reservation` follows it until it is used, over, or cancelled."
    )
    async def reserve_evse(self, info: Info, evse_id: EvseId, tag_id: TagId, until: Until) -> CommandResult:
        """Keep a free EVSE for a tag."""
        evse, tag = number_of("Evse", evse_id, ("evseId",)), number_of("Tag", tag_id, ("tagId",))
        return await asked(
            info.context,
            "reserveEvse",
            lambda: remote_reservations.reserve_evse(*whose(info), evse, tag_id=tag, until=until),
        )

    @mutation("Keep an EVSE for nobody any more. Confirmed once the charger has agreed.")
    async def cancel_reservation(self, info: Info, reservation_id: ReservationId) -> CommandResult:
        """Keep an EVSE for nobody any more."""
        reservation = number_of("Reservation", reservation_id, ("reservationId",))
        return await asked(
            info.context,
            "cancelReservation",
            lambda: remote_reservations.cancel_reservation(*whose(info), reservation),
        )
