"""Charging sessions as the API shows them."""

from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias

import strawberry

from echarge.graphql.chargers.types import Charger, Evse
from echarge.graphql.context import Info
from echarge.graphql.driver_groups.types import DriverGroup, groups_of
from echarge.graphql.drivers.types import Driver
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.measures import kilo
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.payments.rows import documents_of
from echarge.graphql.sessions.enums import Closing, ReviewReason, StopActor
from echarge.graphql.sessions.log import (
    CommandField,
    SessionAction,
    SessionEvent,
    actions_of,
    commands_of,
    incidents_of,
    log_of,
)
from echarge.graphql.sessions.payments import PaymentSummary, SessionTariff
from echarge.graphql.sessions.readings import READINGS, From, MaxPoints, Reading, To, readings_of
from echarge.graphql.sessions.reviews import SessionReview
from echarge.graphql.sites.types import Site
from echarge.graphql.tags.types import Tag
from echarge.graphql.vehicles.types import Vehicle
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.incidents.types import Incident
    from echarge.graphql.payments.types import Bill

BillField: TypeAlias = Annotated["Bill", strawberry.lazy("echarge.graphql.payments.types")]
IncidentField: TypeAlias = Annotated["Incident", strawberry.lazy("echarge.graphql.incidents.types")]


INCIDENTS_MAX = 100


@strawberry.enum(description="Whether a session is over.")
class SessionStatus(Enum):
    """Whether a session is over."""

    ONGOING = strawberry.enum_value("ONGOING", description="The charger has not said that it is over.")
    COMPLETE = strawberry.enum_value("COMPLETE", description="The charger has said so, or later sessions prove it.")


@strawberry.enum(description="How a session is paid for.")
class SessionType(Enum):
    """How a session is paid for."""

    PAYG = strawberry.enum_value("PAYG", description="By itself: pay as you go.")
    SUBSCRIPTION = strawberry.enum_value("SUBSCRIPTION", description="By a subscription.")


@strawberry.type(description="One transaction at a charger, from its beginning to its end.")
class ChargingSession(Node):
    """One transaction at a charger."""

    reference: str = strawberry.field(description='What people call it, such as "934323817"; unique.')
    status: SessionStatus = strawberry.field(description="Whether it is over.")
    type: SessionType = strawberry.field(description="How it is paid for.")
    needs_review: ReviewReason | None = strawberry.field(
        description="Why a person has to look at it, before which nothing of it is payable; null where nothing is odd,"
        " or somebody has settled it."
    )
    connector: int | None = strawberry.field(description="The connector's number within the EVSE; null if not told.")
    presented_tag: str = strawberry.field(description="What was presented at the charger; may be empty.")
    ocpp_version: str = strawberry.field(description="The version that the charger told of it in, such as 1.6.")
    began_at: datetime = strawberry.field(description="The log's date: the earliest of all that is known of it.")
    authorised_at: datetime | None = strawberry.field(
        description="When it was allowed, which settled its tariff; null if it never was."
    )
    connected_at: datetime | None = strawberry.field(description="When the cable went in; null if not known.")
    started_at: datetime | None = strawberry.field(description="When energy began to flow; null if it did not.")
    stopped_at: datetime | None = strawberry.field(description="When charging ended for good; null while it has not.")
    disconnected_at: datetime | None = strawberry.field(description="When the cable went out; null if not seen.")
    completed_at: datetime | None = strawberry.field(description="When the transaction was over; null while it is not.")
    stop_reason: str | None = strawberry.field(
        description='Why it stopped, in the words of OCPP, such as "Remote"; null while it has not, or if not told.'
    )
    stopped_by: StopActor | None = strawberry.field(description="Who stopped it; null while nobody has.")
    provisional: bool = strawberry.field(
        description="Whether its end is our conclusion, which the charger may correct."
    )
    closing: Closing | None = strawberry.field(
        description="By what a provisional end was concluded; null where a later session alone proves it, or if told."
    )
    review: SessionReview | None = strawberry.field(
        description="What somebody decided on it last; null where nobody has."
    )
    energy_kwh: Decimal = strawberry.field(description="The energy delivered so far, in kWh.")
    charging_seconds: int = strawberry.field(description="The time of active charging so far, in seconds.")
    power_kw: Decimal | None = strawberry.field(description="The power at the last reading, in kW; null when over.")
    state_of_charge: int | None = strawberry.field(
        description="The car's state of charge at the last reading, in per cent; null if not told."
    )
    version: int = strawberry.field(description="Rises with each change.")
    row: strawberry.Private[models.ChargingSession]

    @field("Who charges; null where nobody is known, or for who may not see drivers.")
    async def driver(self, info: Info) -> Driver | None:
        """Return who charges."""
        driver: Driver | None = await node_at(info.context, models.Driver, self.row.driver_id)
        return driver

    @field("The groups that the driver is in now, by name. Null without a driver, or for who may not see drivers.")
    async def driver_groups(self, info: Info) -> list[DriverGroup] | None:
        """Return the driver's groups."""
        if self.row.driver_id is None or not info.context.sees_rows(models.Driver):
            return None
        return await groups_of(info.context, self.row.driver_id)

    @field("What is charged; null where it is not known, or for who may not see drivers.")
    async def vehicle(self, info: Info) -> Vehicle | None:
        """Return what is charged."""
        vehicle: Vehicle | None = await node_at(info.context, models.Vehicle, self.row.vehicle_id)
        return vehicle

    @field("The tag by which it was allowed; null where none was, or for who may not see tags.")
    async def tag(self, info: Info) -> Tag | None:
        """Return the tag."""
        tag: Tag | None = await node_at(info.context, models.Tag, self.row.tag_id)
        return tag

    @field("Where it takes place.")
    async def site(self, info: Info) -> Site:
        """Return its site."""
        site: Site = await node_at(info.context, models.Site, self.row.site_id)
        return site

    @field("The charger that tells of it.")
    async def charger(self, info: Info) -> Charger:
        """Return its charger."""
        charger: Charger = await node_at(info.context, models.Charger, self.row.charger_id)
        return charger

    @field("The EVSE that the car stands at; null while the charger has not said.")
    async def evse(self, info: Info) -> Evse | None:
        """Return its EVSE."""
        evse: Evse | None = await node_at(info.context, models.Evse, self.row.evse_id)
        return evse

    @field("The tariff as it was when the session was allowed. Null without one, or for who may not see tariffs.")
    def tariff(self, info: Info) -> SessionTariff | None:
        """Return the frozen tariff."""
        return SessionTariff.from_row(self.row) if info.context.sees(Area.TARIFFS) else None

    @field("What it costs. Null for who may not see payments.")
    def payment(self, info: Info) -> PaymentSummary | None:
        """Return what it costs."""
        return PaymentSummary.from_row(self.row) if info.context.sees(Area.PAYMENTS) else None

    @field("Its bills and credit notes, in the order in which they were issued. Null for who may not see payments.")
    async def documents(self, info: Info) -> list[BillField] | None:
        """Return its documents."""
        from echarge.graphql.payments.types import Bill  # noqa: PLC0415 -- the two refer to each other

        if not info.context.sees(Area.PAYMENTS):
            return None
        return [Bill.from_row(row) for row in await documents_of(info.context, self.row.id)]

    @field("What the meter said, oldest first. Of at most 20 sessions in one operation.")
    async def readings(
        self, info: Info, from_: From = None, to: To = None, max_points: MaxPoints = READINGS
    ) -> list[Reading]:
        """Return the readings."""
        return await readings_of(info.context, self.row, since=from_, until=to, points_max=max_points)

    @field("What happened to it, newest first. Of at most five sessions in one operation.")
    async def log(self, info: Info) -> list[SessionEvent]:
        """Return the session's log."""
        return await log_of(info.context, self.row)

    @field("What can be asked of its charger now, and what stands in the way.")
    async def actions(self, info: Info) -> list[SessionAction]:
        """Return what can be done about it."""
        return await actions_of(info.context, self.row)

    @field("What was asked of the charger for it, the latest first. Null for who may not see commands.")
    async def commands(self, info: Info) -> list[CommandField] | None:
        """Return the commands."""
        from echarge.graphql.commands.types import Command  # noqa: PLC0415 -- the two refer to each other

        if not info.context.sees_rows(models.Command):
            return None
        return [Command.from_row(row) for row in await commands_of(info.context, self.row.id)]

    @field("What is wrong with it, the newest first, at most 100. Null for who may not see incidents.")
    async def incidents(self, info: Info) -> list[IncidentField] | None:
        """Return its incidents."""
        from echarge.graphql.incidents.types import Incident  # noqa: PLC0415 -- the two refer to each other

        if not info.context.sees_rows(models.Incident):
            return None
        rows = await incidents_of(info.context, self.row.id)
        return [Incident.from_row(row) for row in rows[:INCIDENTS_MAX]]

    @classmethod
    def from_row(cls, row: models.ChargingSession) -> Self:
        """Return the session of this row."""
        return cls(
            id=global_id("ChargingSession", row.id),
            reference=row.reference,
            status=SessionStatus.ONGOING if row.ongoing else SessionStatus.COMPLETE,
            type=SessionType(row.session_type),
            needs_review=None if row.needs_review is None else ReviewReason(row.needs_review),
            connector=row.connector_number,
            presented_tag=row.presented_tag,
            ocpp_version=row.ocpp_version,
            began_at=row.began_at,
            authorised_at=row.authorised_at,
            connected_at=row.connected_at,
            started_at=row.started_at,
            stopped_at=row.stopped_at,
            disconnected_at=row.disconnected_at,
            completed_at=row.completed_at,
            stop_reason=row.stop_reason or None,
            stopped_by=StopActor(row.stopped_by) if row.stopped_by else None,
            provisional=row.provisional,
            closing=Closing(row.closing) if row.closing else None,
            review=SessionReview.from_row(row),
            energy_kwh=kilo(row.energy_mwh),
            charging_seconds=row.charging_s,
            power_kw=kilo(row.power_mw),
            state_of_charge=row.soc_percent,
            version=row.version,
            row=row,
        )


register("ChargingSession", models.ChargingSession, ChargingSession.from_row)
