"""Chargers, their EVSEs and connectors as the API shows them."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Self, TypeAlias
from urllib.parse import quote, urlsplit

import strawberry
from tortoise.expressions import Q

from echarge.domain.reservations import OPEN
from echarge.domain.roles import Need, Right, may
from echarge.graphql.availability.types import Availability, StatusRecord, availability_of, history_of
from echarge.graphql.chargers.connectors import Connector, ConnectorBuild
from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.chargers.terms import maximum_price_of, takes_cards
from echarge.graphql.context import Context, Info
from echarge.graphql.dashboard.periods import PeriodArgument
from echarge.graphql.fields import field
from echarge.graphql.measures import kilowatts
from echarge.graphql.money import UnitPrice
from echarge.graphql.node import Node, global_id, node_at, register
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, Search
from echarge.graphql.permissions import AREAS
from echarge.operations.builds import usual_of
from echarge.store import models

if TYPE_CHECKING:
    from echarge.graphql.access_decisions.types import AccessDecision
    from echarge.graphql.commands.reservations import Reservation
    from echarge.graphql.commands.settings import ChargerSetting
    from echarge.graphql.commands.types import Command
    from echarge.graphql.incidents.types import Incident
    from echarge.graphql.sessions.types import ChargingSession
    from echarge.graphql.sites.types import Site
    from echarge.graphql.tariffs.types import Tariff

SiteField: TypeAlias = Annotated["Site", strawberry.lazy("echarge.graphql.sites.types")]
TariffField: TypeAlias = Annotated["Tariff", strawberry.lazy("echarge.graphql.tariffs.types")]
SessionField: TypeAlias = Annotated["ChargingSession", strawberry.lazy("echarge.graphql.sessions.types")]
IncidentField: TypeAlias = Annotated["Incident", strawberry.lazy("echarge.graphql.incidents.types")]
DecisionField: TypeAlias = Annotated["AccessDecision", strawberry.lazy("echarge.graphql.access_decisions.types")]
ReservationField: TypeAlias = Annotated["Reservation", strawberry.lazy("echarge.graphql.commands.reservations")]
SettingField: TypeAlias = Annotated["ChargerSetting", strawberry.lazy("echarge.graphql.commands.settings")]
CommandField: TypeAlias = Annotated["Command", strawberry.lazy("echarge.graphql.commands.types")]


@strawberry.type(description="What to enter in the charger; some firmwares add the identity themselves.")
class EndpointUrls:
    """What to enter in the charger."""

    with_identity: str = strawberry.field(description="The whole address, with the identity at its end.")
    without_identity: str = strawberry.field(description="The address to which the charger adds its identity.")

    @classmethod
    def of(cls, row: models.Charger, context: Context) -> Self:
        """Return the addresses: at the public address of the server, else at the one that the client asked."""
        url = context.runtime.public_url or str(context.connection.url)
        scheme = "wss" if url.startswith(("https:", "wss:")) else "ws"
        secret = f"/{row.secret_path}" if row.secret_path else ""
        without = f"{scheme}://{urlsplit(url).netloc}/ocpp{secret}"
        return cls(with_identity=f"{without}/{quote(row.ocpp_identity, safe='')}", without_identity=without)


@strawberry.type(description="The part of a charger that charges one car; profiles and tariffs attach to it.")
class Evse(Node):
    """The part of a charger that charges one car."""

    name: str = strawberry.field(description="Its name.")
    number: int = strawberry.field(description="Its number within the charger, from 1, as OCPP counts.")
    public_code: str = strawberry.field(description="The code on its sticker, by which the public finds it.")
    max_power_kw: Decimal | None = strawberry.field(description="The most that it delivers, in kW; null if not set.")
    contactless: bool | None = strawberry.field(
        description="Whether it has a reader for bank cards, as it was entered; null: as terminals serve it."
    )
    status: EvseStatus = strawberry.field(description="What people see of it.")
    status_since: datetime = strawberry.field(description="Since when.")
    error_code: str = strawberry.field(description="The charger's code of the present error; empty without one.")
    error_info: str = strawberry.field(description="What else the charger says of the error; empty without one.")
    version: int = strawberry.field(description="Rises with each change of its set-up; give it as `expectedVersion`.")
    row: strawberry.Private[models.Evse]

    @field("Its plugs and sockets, by number.")
    async def connectors(self, info: Info) -> list[Connector]:
        """Return its connectors."""
        rows = await info.context.loaders.children(models.Connector, "evse_id", self.row.id, order_by=("number",))
        return [Connector.from_row(row) for row in rows]

    @field("The charger that it is part of.")
    async def charger(self, info: Info) -> "Charger":
        """Return its charger."""
        charger: Charger = await node_at(info.context, models.Charger, self.row.charger_id)
        return charger

    @field("Where it is.")
    async def site(self, info: Info) -> SiteField:
        """Return its site."""
        site: SiteField = await node_at(info.context, models.Site, self.row.site_id)
        return site

    @field("The tariff of the EVSE itself; null where it has none, or for who may not see tariffs.")
    async def tariff(self, info: Info) -> TariffField | None:
        """Return its tariff."""
        tariff: TariffField | None = await node_at(info.context, models.Tariff, self.row.tariff_id)
        return tariff

    @field(
        "The most that the first kWh can cost strangers here, fees included, as the UK has it shown. Null where they"
        " cannot charge, where nobody can say, or for who may not see tariffs."
    )
    async def maximum_price_per_kwh(self, info: Info) -> UnitPrice | None:
        """Return the most that the first kWh can cost."""
        return await maximum_price_of(info.context, self.row)

    @field("Whether bank cards are taken here: as was entered, else where a terminal serves it that is let in.")
    async def takes_cards(self, info: Info) -> bool:
        """Return whether bank cards are taken."""
        return await takes_cards(info.context, self.row)

    @field("The session that is under way here; null where there is none, or for who may not see sessions.")
    async def current_session(self, info: Info) -> SessionField | None:
        """Return the session that is under way."""

        async def load(ids: list[int]) -> list[int | None]:
            ongoing = info.context.rows(models.ChargingSession).filter(evse_id__in=ids, ongoing=True, listed=True)
            found = dict(await ongoing.order_by("began_at").values_list("evse_id", "id"))
            return [found.get(each) for each in ids]

        row_id = await info.context.loaders.by_key("current_session", load, self.row.id)
        session: SessionField | None = await node_at(info.context, models.ChargingSession, row_id)
        return session

    @field("The reservation that keeps it for somebody, or is about to; null where there is none.")
    async def reservation(self, info: Info) -> ReservationField | None:
        """Return the reservation that is open."""

        async def load(ids: list[int]) -> list[int | None]:
            rows = info.context.rows(models.Reservation).filter(evse_id__in=ids, status__in=list(OPEN))
            found = dict(await rows.order_by("created_at").values_list("evse_id", "id"))
            return [found.get(each) for each in ids]

        row_id = await info.context.loaders.by_key("reservation", load, self.row.id)
        reservation: ReservationField | None = await node_at(info.context, models.Reservation, row_id)
        return reservation

    @field("Its sessions, the newest first. Null for who may not see sessions.")
    async def sessions(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[SessionField] | None:
        """Return its sessions."""
        from echarge.graphql.sessions.pages import sessions_of  # noqa: PLC0415 -- the two refer to each other

        return await sessions_of(info.context, Page(first, after, offset), evse_id=self.row.id)

    @field(
        "What was answered here to who wanted to charge, the latest first. Null for who may not see access profiles."
    )
    async def access_decisions(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[DecisionField] | None:
        """Return the decisions."""
        from echarge.graphql.access_decisions.queries import decisions_of  # noqa: PLC0415 -- the two refer to each other

        return await decisions_of(info.context, Page(first, after, offset), Q(evse_id=self.row.id))

    @field("The incidents here, the newest first. Null for who may not see incidents.")
    async def incidents(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[IncidentField] | None:
        """Return its incidents."""
        from echarge.graphql.incidents.queries import incidents_of  # noqa: PLC0415 -- the two refer to each other

        return await incidents_of(info.context, Page(first, after, offset), evse_id=self.row.id)

    @field("The statuses that it was in, the newest first, by the charger's own clock.")
    async def status_history(
        self,
        info: Info,
        since: Annotated[
            datetime | None, strawberry.argument(name="from", description="Only from this instant on.")
        ] = None,
        until: Annotated[
            datetime | None, strawberry.argument(name="to", description="Only until just before this instant.")
        ] = None,
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
    ) -> Connection[StatusRecord]:
        """Return its statuses."""
        return await history_of(info.context, self.row.id, since, until, Page(first, after, offset))

    @field("How much of its open hours it could be used, in a period.")
    async def availability(self, info: Info, period: PeriodArgument) -> Availability:
        """Return its availability."""
        return await availability_of(info.context, "id", self.row.id, period)

    @classmethod
    def from_row(cls, row: models.Evse) -> Self:
        """Return the EVSE of this row."""
        return cls(
            id=global_id("Evse", row.id),
            name=row.name,
            number=row.number,
            public_code=row.public_code,
            max_power_kw=kilowatts(row.max_power_w),
            contactless=row.contactless,
            status=EvseStatus(row.status),
            status_since=row.status_since,
            error_code=row.error_code,
            error_info=row.error_info,
            version=row.version,
            row=row,
        )


@strawberry.type(description="A station that dials in over OCPP.")
class Charger(Node):
    """A station that dials in over OCPP."""

    name: str = strawberry.field(description="Its name, unique in the organisation.")
    ocpp_identity: str = strawberry.field(description="What it calls itself, unique whatever its case.")
    ocpp_version: str = strawberry.field(description="The version it last spoke, such as 1.6; empty if none yet.")
    online: bool = strawberry.field(description="Whether it is connected.")
    connected_at: datetime | None = strawberry.field(description="When it last connected; null if never.")
    last_seen_at: datetime | None = strawberry.field(description="When it was last heard of; null if never.")
    booted_at: datetime | None = strawberry.field(description="When it last said that it had started; null if never.")
    vendor: str = strawberry.field(description="Its maker, as it reports it.")
    model: str = strawberry.field(description="Its model, as it reports it.")
    serial_number: str = strawberry.field(description="Its serial number, as it reports it.")
    firmware_version: str = strawberry.field(description="Its firmware, as it reports it.")
    free_vend: bool = strawberry.field(description="Whether it gives its energy to everybody for nothing.")
    max_power_kw: Decimal | None = strawberry.field(description="The most that it delivers, in kW; null if not set.")
    admitted_without_password: bool = strawberry.field(
        description="Whether it is let in on a secret path because it can show no password. A weakness: replace it."
    )
    security_profile: int = strawberry.field(
        description="The least OCPP security profile that it must keep to, 0 to 3."
    )
    clock_skew_seconds: int | None = strawberry.field(
        description="How far its clock is ahead of ours, in seconds, by its latest status; null if it has told no time."
    )
    blocked: bool = strawberry.field(description="Whether it is turned away.")
    archived_at: datetime | None = strawberry.field(description="When it was put away; null while it is in use.")
    installed_on: date | None = strawberry.field(
        description="Since which day people charge there; null: since it was registered."
    )
    connector_build: ConnectorBuild = strawberry.field(
        description="What its connectors are, where they do not say so themselves."
    )
    created_at: datetime = strawberry.field(description="When it was registered.")
    version: int = strawberry.field(
        description="Rises with each change, connecting included; give it as `expectedVersion`."
    )
    row: strawberry.Private[models.Charger]

    @field("Where it stands.")
    async def site(self, info: Info) -> SiteField:
        """Return its site."""
        site: SiteField = await node_at(info.context, models.Site, self.row.site_id)
        return site

    @field("Its EVSEs, by number.")
    async def evses(self, info: Info) -> list[Evse]:
        """Return its EVSEs."""
        rows = await info.context.loaders.children(models.Evse, "charger_id", self.row.id, order_by=("number",))
        return [Evse.from_row(row) for row in rows]

    @field("What to enter in the charger. Null for who may not change chargers, and for one that was put away.")
    def endpoint_urls(self, info: Info) -> EndpointUrls | None:
        """Return what to enter in the charger."""
        area = AREAS[models.Charger]
        if area is None or not may(info.context.me.user_type, Need(area, Right.CHANGE)) or self.row.archived_at:
            return None
        return EndpointUrls.of(self.row, info.context)

    @field("Its sessions, the newest first. Null for who may not see sessions.")
    async def sessions(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[SessionField] | None:
        """Return its sessions."""
        from echarge.graphql.sessions.pages import sessions_of  # noqa: PLC0415 -- the two refer to each other

        return await sessions_of(info.context, Page(first, after, offset), charger_id=self.row.id)

    @field("What was asked of it, the latest first.")
    async def commands(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[CommandField]:
        """Return what was asked of it."""
        from echarge.graphql.commands.queries import commands_of  # noqa: PLC0415 -- the two refer to each other

        return await commands_of(info.context, Page(first, after, offset), charger_id=self.row.id)

    @field("Its settings, as they were last read or changed, by name; none before that. See `readConfiguration`.")
    async def configuration(
        self, info: Info, search: Search = None, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[SettingField]:
        """Return its settings."""
        from echarge.graphql.commands.settings import settings_of  # noqa: PLC0415 -- the two refer to each other

        return await settings_of(info.context, self.row.id, search, Page(first, after, offset))

    @field("Its incidents, those of its EVSEs included, the newest first. Null for who may not see incidents.")
    async def incidents(
        self, info: Info, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[IncidentField] | None:
        """Return its incidents."""
        from echarge.graphql.incidents.queries import incidents_of  # noqa: PLC0415 -- the two refer to each other

        return await incidents_of(info.context, Page(first, after, offset), charger_id=self.row.id)

    @field("How much of its open hours its EVSEs could be used, together, in a period.")
    async def availability(self, info: Info, period: PeriodArgument) -> Availability:
        """Return its availability."""
        return await availability_of(info.context, "charger_id", self.row.id, period)

    @classmethod
    def from_row(cls, row: models.Charger) -> Self:
        """Return the charger of this row."""
        return cls(
            id=global_id("Charger", row.id),
            name=row.name,
            ocpp_identity=row.ocpp_identity,
            ocpp_version=row.ocpp_version,
            online=row.online,
            connected_at=row.connected_at,
            last_seen_at=row.last_seen_at,
            booted_at=row.booted_at,
            vendor=row.vendor,
            model=row.model,
            serial_number=row.serial_number,
            firmware_version=row.firmware_version,
            free_vend=row.free_vend,
            max_power_kw=kilowatts(row.max_power_w),
            admitted_without_password=row.admitted_without_password,
            security_profile=row.security_profile_min,
            clock_skew_seconds=row.clock_skew_s,
            blocked=row.blocked,
            archived_at=row.archived_at,
            installed_on=row.installed_on,
            connector_build=ConnectorBuild.of(usual_of(row)),
            created_at=row.created_at,
            version=row.version,
            row=row,
        )


@strawberry.type(description="A station that dialled in and was turned away, because nobody has registered it.")
class UnknownCharger(Node):
    """A station that was turned away."""

    ocpp_identity: str = strawberry.field(description="What it calls itself.")
    address: str = strawberry.field(description="The network address that it last came from.")
    user_agent: str = strawberry.field(description="What its software calls itself; may be empty.")
    attempts: int = strawberry.field(description="How often it was turned away.")
    first_seen_at: datetime = strawberry.field(description="When it first tried.")
    last_seen_at: datetime = strawberry.field(description="When it last tried.")

    @classmethod
    def from_row(cls, row: models.UnknownCharger) -> Self:
        """Return the station of this row."""
        return cls(
            id=global_id("UnknownCharger", row.id),
            ocpp_identity=row.identity,
            address=row.address,
            user_agent=row.user_agent,
            attempts=row.attempts,
            first_seen_at=row.first_seen_at,
            last_seen_at=row.last_seen_at,
        )


register("Charger", models.Charger, Charger.from_row)
register("Evse", models.Evse, Evse.from_row)
register("UnknownCharger", models.UnknownCharger, UnknownCharger.from_row)
