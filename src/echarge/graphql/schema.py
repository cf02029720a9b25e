"""The schema, built once per process: `schema`.

How to add things. Each aggregate has a folder `graphql/<aggregate>/` with `types.py`, `queries.py`, `mutations.py`.

A type (`types.py`)
    Subclass `Node`, describe the type and every field, name units. What stands in the row is a plain field, filled by
    `from_row(row)`; that costs nothing. What needs other rows is an async method over `info.context.loaders` (`one`,
    `children`, `number`, `by_key`), never a query of its own; keep the row in a `strawberry.Private` field. What some
    user types may not see is nullable: `if not info.context.sees(Area.PAYMENTS): return None`. End the module with
    `register("Site", models.Site, Site.from_row)`: then `node(id:)`, `InUse.by` and `Outdated.current` know it, once
    the model has its area in `permissions.AREAS`. Types that refer to each other: `Annotated["Tariff",
    strawberry.lazy("echarge.graphql.tariffs.types")]`.

A query (`queries.py`)
    A class `SiteQueries` with `@strawberry.type`, joined to `Query` below. Every query of rows starts at
    `info.context.rows(models.Site)`, which knows the organisation and the rights. One thing by id:
    `await find(info.context, "Site", id)`. A list:

        async def sites(
            self, info: Info, *, search: Search = None, first: First = PAGE_SIZE, after: After = None,
            offset: Offset = None, order_by: OrderBy = SiteOrder.NAME,
        ) -> Connection[Site]:
            rows = info.context.rows(models.Site).filter(containing(search, "name", "address"))
            return await connect(rows, order_by, Page(first, after, offset), Site.from_row, model=models.Site)

    An order is an enum whose values list columns that are never null ("name", "-began_at"). Where some user types see
    nothing at all, the field is nullable: `if not info.context.sees_rows(models.Tag): return None`.

A mutation (`mutations.py`, with an operation in `operations/`)
    The field's type is a union of its result and the refusals that can happen: `CreateSiteResult: TypeAlias =
    Annotated[Site | InvalidInput | NameTaken | NotAllowed, strawberry.union("CreateSiteResult", description=...)]`.
    The operation does its work in `operations.audit.change(runtime, viewer, "createSite", Need(area, right), work)`:
    it checks the right, runs `work(change)` in the writer's transaction, and writes the audit entry. It raises what
    `operations/refusals.py` names; `errors.REFUSALS` makes union members of it, the resolver catches nothing.
    Ids of arguments: `number_of("Site", id)`; inputs: `given(input, tariff_id="Tariff")` in `inputs.py`.

A subscription (`subscriptions.py`)
    Subscribe to the hub (`info.context.runtime.hub.subscribe(topics)`), then read with `info.context.rows`, then
    follow. Rights need no care there: a socket whose user may do less, or whose token ended, is closed
    (`websocket.py`). Loaders remember: read each event's rows through `info.context.for_operation()`.

A new refusal: an error in `operations/refusals.py`, a code, a type and a line of `REFUSALS` in `errors.py`.

Then `python -m echarge schema --output schema.graphql`. A name that the API has shown stays.
"""

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionContext
from typing_extensions import override

from echarge.graphql.access_decisions.candidates import ACCESS_REFUSALS
from echarge.graphql.access_decisions.queries import AccessDecisionQueries
from echarge.graphql.access_profiles.mutations import AccessProfileMutations
from echarge.graphql.access_profiles.queries import AccessProfileQueries
from echarge.graphql.accounts.mutations import AccountMutations
from echarge.graphql.accounts.queries import AccountQueries
from echarge.graphql.audit.queries import AuditQueries
from echarge.graphql.availability.queries import AvailabilityQueries
from echarge.graphql.chargers.mutations import ChargerMutations
from echarge.graphql.chargers.queries import ChargerQueries
from echarge.graphql.chargers.subscriptions import ChargerSubscriptions
from echarge.graphql.commands.file_mutations import FileMutations
from echarge.graphql.commands.list_mutations import ListMutations
from echarge.graphql.commands.mutations import CommandMutations
from echarge.graphql.commands.profile_mutations import ProfileMutations
from echarge.graphql.commands.queries import CommandQueries
from echarge.graphql.commands.refusals import COMMAND_REFUSALS
from echarge.graphql.commands.reservation_mutations import ReservationMutations
from echarge.graphql.commands.setting_mutations import SettingMutations
from echarge.graphql.commands.subscriptions import CommandSubscriptions
from echarge.graphql.commissioning.queries import CommissioningQueries
from echarge.graphql.commissioning.subscriptions import CommissioningSubscriptions
from echarge.graphql.compliance.queries import ComplianceQueries
from echarge.graphql.dashboard.queries import DashboardQueries
from echarge.graphql.dashboard.subscriptions import DashboardSubscriptions
from echarge.graphql.driver_account.methods import METHOD_REFUSALS, OwnMethodMutations
from echarge.graphql.driver_account.mutations import DriverAccountMutations
from echarge.graphql.driver_groups.mutations import DriverGroupMutations
from echarge.graphql.driver_groups.queries import DriverGroupQueries
from echarge.graphql.drivers.everybody import DriverOrVehicleQueries
from echarge.graphql.drivers.mutations import DriverMutations
from echarge.graphql.drivers.queries import DriverQueries
from echarge.graphql.emissions.mutations import EmissionMutations
from echarge.graphql.emissions.queries import EmissionQueries
from echarge.graphql.errors import REFUSALS, log_bugs
from echarge.graphql.execution import EventExecutor
from echarge.graphql.guard import Guard
from echarge.graphql.helpline.mutations import HelplineMutations
from echarge.graphql.helpline.queries import HelplineQueries
from echarge.graphql.identity.mutations import IdentityMutations
from echarge.graphql.identity.queries import IdentityQueries
from echarge.graphql.imports.mutations import ImportMutations
from echarge.graphql.incidents.mutations import IncidentMutations
from echarge.graphql.incidents.queries import IncidentQueries
from echarge.graphql.labels.mutations import LabelMutations
from echarge.graphql.notifications.mutations import NotificationMutations
from echarge.graphql.notifications.queries import NotificationQueries
from echarge.graphql.notifications.subscriptions import NotificationSubscriptions
from echarge.graphql.ocpp_messages.queries import OcppMessageQueries
from echarge.graphql.ocpp_messages.subscriptions import OcppMessageSubscriptions
from echarge.graphql.organisations.mutations import OrganisationMutations
from echarge.graphql.organisations.queries import OrganisationQueries
from echarge.graphql.payments.mutations import PaymentMutations
from echarge.graphql.payments.queries import PaymentQueries
from echarge.graphql.public.evse_subscriptions import PublicEvseSubscriptions
from echarge.graphql.public.mutations import PublicMutations
from echarge.graphql.public.places import PublicPlaceQueries
from echarge.graphql.public.queries import PublicQueries
from echarge.graphql.public.refusals import PUBLIC_REFUSALS
from echarge.graphql.public.subscriptions import PublicSubscriptions
from echarge.graphql.queries import NodeQueries
from echarge.graphql.reports.mutations import ReportMutations
from echarge.graphql.scalars import SCALARS
from echarge.graphql.sessions.mutations import SessionMutations
from echarge.graphql.sessions.queries import SessionQueries
from echarge.graphql.sessions.subscriptions import SessionSubscriptions
from echarge.graphql.sites.mutations import SiteMutations
from echarge.graphql.sites.queries import SiteQueries
from echarge.graphql.support.queries import SupportQueries
from echarge.graphql.tags.mutations import TagMutations
from echarge.graphql.tags.queries import TagQueries
from echarge.graphql.tariffs.mutations import TariffMutations
from echarge.graphql.tariffs.queries import TariffQueries
from echarge.graphql.tariffs.quotes import QuoteQueries
from echarge.graphql.terminals.mutations import TerminalMutations
from echarge.graphql.terminals.queries import TerminalQueries
from echarge.graphql.users.mutations import UserMutations
from echarge.graphql.users.queries import UserQueries
from echarge.graphql.vehicles.mutations import VehicleMutations
from echarge.graphql.vehicles.queries import VehicleQueries


class Schema(strawberry.Schema):
    """Strawberry's schema, which logs our own errors and not those of clients."""

    @override
    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        log_bugs(errors)


@strawberry.type(description="What can be asked.")
class Query(
    NodeQueries,
    IdentityQueries,
    AccountQueries,
    SupportQueries,
    OrganisationQueries,
    UserQueries,
    SiteQueries,
    ChargerQueries,
    SessionQueries,
    CommandQueries,
    DriverQueries,
    DriverOrVehicleQueries,
    DriverGroupQueries,
    VehicleQueries,
    TagQueries,
    TariffQueries,
    PaymentQueries,
    QuoteQueries,
    AccessProfileQueries,
    AccessDecisionQueries,
    TerminalQueries,
    PublicQueries,
    PublicPlaceQueries,
    IncidentQueries,
    HelplineQueries,
    ComplianceQueries,
    NotificationQueries,
    AuditQueries,
    DashboardQueries,
    AvailabilityQueries,
    EmissionQueries,
    OcppMessageQueries,
    CommissioningQueries,
):
    """What can be asked."""


@strawberry.type(description="What can be done. Each answers with its result, or with why it was refused.")
class Mutation(
    IdentityMutations,
    AccountMutations,
    OrganisationMutations,
    UserMutations,
    SiteMutations,
    ChargerMutations,
    CommandMutations,
    SettingMutations,
    FileMutations,
    ListMutations,
    ProfileMutations,
    ReservationMutations,
    SessionMutations,
    DriverMutations,
    DriverGroupMutations,
    VehicleMutations,
    TagMutations,
    ImportMutations,
    TariffMutations,
    PaymentMutations,
    AccessProfileMutations,
    TerminalMutations,
    DriverAccountMutations,
    OwnMethodMutations,
    PublicMutations,
    LabelMutations,
    ReportMutations,
    IncidentMutations,
    HelplineMutations,
    NotificationMutations,
    EmissionMutations,
):
    """What can be done."""


@strawberry.type(description="What can be followed. Each begins with the state as it is; then comes every change.")
class Subscription(
    ChargerSubscriptions,
    SessionSubscriptions,
    CommandSubscriptions,
    OcppMessageSubscriptions,
    NotificationSubscriptions,
    DashboardSubscriptions,
    CommissioningSubscriptions,
    PublicSubscriptions,
    PublicEvseSubscriptions,
):
    """What can be followed."""


schema = Schema(
    query=Query,
    mutation=Mutation,
    subscription=Subscription,
    extensions=[Guard],
    execution_context_class=EventExecutor,
    config=StrawberryConfig(scalar_map=SCALARS),
    exception_handlers=[*REFUSALS, *COMMAND_REFUSALS, *ACCESS_REFUSALS, *PUBLIC_REFUSALS, *METHOD_REFUSALS],
)
