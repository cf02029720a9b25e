"""Reservations as the API shows them."""

from datetime import datetime
from typing import Self

import strawberry

from echarge.domain.reservations import ReservationStatus
from echarge.graphql.chargers.types import Charger, Evse
from echarge.graphql.context import Info
from echarge.graphql.enums import describe
from echarge.graphql.fields import field
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.sessions.types import ChargingSession
from echarge.graphql.tags.types import Tag
from echarge.store import models

describe(
    ReservationStatus,
    "Where a reservation stands.",
    {
        ReservationStatus.ASKED: "The charger was asked, and has not agreed yet.",
        ReservationStatus.ACTIVE: "The EVSE is kept.",
        ReservationStatus.USED: "Its tag has begun to charge there.",
        ReservationStatus.EXPIRED: "Its time is over.",
        ReservationStatus.CANCELLED: "Somebody cancelled it, the charger did, or the EVSE broke.",
        ReservationStatus.REFUSED: "The charger did not agree.",
    },
)


@strawberry.type(description="An EVSE that is kept for one tag until an instant.")
class Reservation(Node):
    """An EVSE that is kept for one tag until an instant."""

    status: ReservationStatus = strawberry.field(description="Where it stands.")
    created_at: datetime = strawberry.field(description="When it was asked for.")
    expires_at: datetime = strawberry.field(description="Until when the EVSE is kept.")
    ended_at: datetime | None = strawberry.field(description="When it was over; null while it is not.")
    version: int = strawberry.field(description="Rises with each change.")
    row: strawberry.Private[models.Reservation]

    @field("At which charger.")
    async def charger(self, info: Info) -> Charger:
        """Return its charger."""
        charger: Charger = await node_at(info.context, models.Charger, self.row.charger_id)
        return charger

    @field("What is kept.")
    async def evse(self, info: Info) -> Evse:
        """Return its EVSE."""
        evse: Evse = await node_at(info.context, models.Evse, self.row.evse_id)
        return evse

    @field("For which tag. Null where it was deleted, or for who may not see tags.")
    async def tag(self, info: Info) -> Tag | None:
        """Return its tag."""
        tag: Tag | None = await node_at(info.context, models.Tag, self.row.tag_id)
        return tag

    @field("The session that it was used for. Null where there is none, or for who may not see sessions.")
    async def session(self, info: Info) -> ChargingSession | None:
        """Return its session."""
        session: ChargingSession | None = await node_at(info.context, models.ChargingSession, self.row.session_id)
        return session

    @classmethod
    def from_row(cls, row: models.Reservation) -> Self:
        """Return the reservation of this row."""
        return cls(
            id=global_id("Reservation", row.id),
            status=ReservationStatus(row.status),
            created_at=row.created_at,
            expires_at=row.expires_at,
            ended_at=row.ended_at,
            version=row.version,
            row=row,
        )


register("Reservation", models.Reservation, Reservation.from_row)
