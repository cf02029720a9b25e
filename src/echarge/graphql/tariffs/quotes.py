"""What sessions would cost under a tariff, or under a draft of one: one that is planned, and those of the log."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any, Self, TypeAlias

import strawberry

from echarge.domain.pricing import Cost
from echarge.graphql.context import Info
from echarge.graphql.enums import Area
from echarge.graphql.errors import InvalidInput, NotFound, coded
from echarge.graphql.fields import field
from echarge.graphql.inputs import given, optional
from echarge.graphql.money import Money
from echarge.graphql.sessions.filters import Filter, LogSearch, wanted
from echarge.graphql.sessions.lines import BillLine
from echarge.graphql.sessions.types import ChargingSession
from echarge.graphql.tariffs.mutations import CreateTariffInput
from echarge.operations import quoting

REPRICED_MAX = 500
DIFFERENCES_MAX = 100


@strawberry.input(
    description="A session to price: either under a tariff, or under a draft of one, which is not stored."
)
class TariffPreviewInput:
    """A session to price."""

    tariff_id: strawberry.ID | None = optional("The tariff.")
    draft: CreateTariffInput | None = optional("A draft of a tariff, as `createTariff` takes it.")
    site_id: strawberry.ID | None = optional(
        "By the clocks of which site its prices change; by the organisation's, unless said."
    )
    at: datetime = strawberry.field(description="When the session begins.")
    energy_kwh: Decimal = strawberry.field(description="What it delivers, evenly; at most 1,000 kWh.")
    charging_minutes: int = strawberry.field(description="How long it charges, in minutes; at most a week.")
    parked_minutes: int | None = optional(
        "How long the car stays afterwards, in minutes; at most a week; not at all, unless said."
    )


@strawberry.type(description="What a session would cost. The fees add up to the total; VAT is within it.")
class TariffPreview:
    """What a session would cost."""

    total: Money = strawberry.field(description="All of it, VAT included.")
    energy_fee: Money = strawberry.field(description="The part for energy.")
    time_fee: Money = strawberry.field(description="The part for charging time.")
    connection_fee: Money = strawberry.field(description="The part for the session as such.")
    parking_fee: Money = strawberry.field(description="The part for parking.")
    vat: Money = strawberry.field(description="The VAT within the total.")
    lines: list[BillLine] = strawberry.field(description="What the fees are made of, oldest first.")

    @classmethod
    def of(cls, quote: quoting.Quote) -> Self:
        """Return what is shown of a quote."""
        cost: Cost = quote.cost

        def money(amount_minor: int) -> Money:
            return Money.from_minor(amount_minor, cost.currency)

        return cls(
            total=money(cost.total_minor),
            energy_fee=money(cost.energy_minor),
            time_fee=money(cost.time_minor),
            connection_fee=money(cost.connection_minor),
            parking_fee=money(cost.parking_minor),
            vat=money(cost.vat_minor),
            lines=[BillLine.of(charge, cost.currency) for charge in quote.charges],
        )


@strawberry.input(
    one_of=True, description="By what sessions are priced anew: a tariff, or a draft of one, which is not stored."
)
class RepricingInput:
    """By what sessions are priced anew."""

    tariff_id: strawberry.ID | None = optional("The tariff.")
    draft: CreateTariffInput | None = optional("A draft of a tariff, as `createTariff` takes it.")


@strawberry.type(description="What sessions cost together, by part.")
class RepricingSums:
    """What sessions cost together."""

    total: Money = strawberry.field(description="All of it, VAT included.")
    energy_fee: Money = strawberry.field(description="The parts for energy.")
    time_fee: Money = strawberry.field(description="The parts for charging time.")
    connection_fee: Money = strawberry.field(description="The parts for the sessions as such.")
    parking_fee: Money = strawberry.field(description="The parts for parking.")

    @classmethod
    def of(cls, sums: quoting.Sums, currency: str) -> Self:
        """Return what is shown of the sums."""
        return cls(
            total=Money.from_minor(sums.total, currency),
            energy_fee=Money.from_minor(sums.energy, currency),
            time_fee=Money.from_minor(sums.time, currency),
            connection_fee=Money.from_minor(sums.connection, currency),
            parking_fee=Money.from_minor(sums.parking, currency),
        )


@strawberry.type(description="A session that would have cost something else.")
class SessionRepricing:
    """A session that would have cost something else."""

    session: ChargingSession = strawberry.field(description="The session.")
    before: Money = strawberry.field(description="What it cost.")
    after: Money = strawberry.field(description="What it would have cost.")


@strawberry.type(
    description=(
        "What sessions of the log cost, and would have cost under another tariff, by when their energy flowed. Nothing"
        " is changed. One answer covers so many sessions, the oldest first: sum up the answers until `complete`."
    )
)
class Repricing:
    """What sessions of the log would have cost under another tariff."""

    sessions: int = strawberry.field(description="How many sessions were priced anew.")
    unbilled: int = strawberry.field(
        description="How many were left out because their bill is not final, or there is none."
    )
    under_review: int = strawberry.field(
        description="How many were left out because somebody has to look at them first."
    )
    without_evidence: int = strawberry.field(
        description="How many were left out because nothing is kept of when their energy flowed."
    )
    in_other_currencies: int = strawberry.field(
        description="How many were left out because they were billed in another currency than the tariff's."
    )
    before: RepricingSums = strawberry.field(description="What those that were priced anew cost.")
    after: RepricingSums = strawberry.field(description="What they would have cost.")
    differences: list[SessionRepricing] = strawberry.field(
        description="Those of them that would have cost something else, the greatest difference first, at most 100."
    )
    end_cursor: str | None = strawberry.field(description="Give it as `after` to go on; null where there was none.")
    complete: bool = strawberry.field(description="Whether no more sessions follow.")

    @classmethod
    def of(cls, found: quoting.Repriced) -> Self:
        """Return what is shown of it."""
        greatest = sorted(found.differences, key=lambda pair: (-abs(pair[1] - pair[0].total_minor), pair[0].id))
        return cls(
            sessions=found.sessions,
            unbilled=found.unbilled,
            under_review=found.under_review,
            without_evidence=found.without_evidence,
            in_other_currencies=found.in_other_currencies,
            before=RepricingSums.of(found.before, found.currency),
            after=RepricingSums.of(found.after, found.currency),
            differences=[
                SessionRepricing(
                    session=ChargingSession.from_row(row),
                    before=Money.from_minor(row.total_minor, found.currency),
                    after=Money.from_minor(after, found.currency),
                )
                for row, after in greatest[:DIFFERENCES_MAX]
            ],
            end_cursor=None if found.last is None else spelled(found.last),
            complete=found.complete,
        )


def spelled(last: tuple[datetime, int]) -> str:
    """Return the cursor that goes on behind this session."""
    return urlsafe_b64encode(f"{last[0].isoformat()}|{last[1]}".encode()).decode()


def read(cursor: str | None) -> Sequence[Any] | None:
    """Return the session that the cursor goes on behind."""
    if cursor is None:
        return None
    try:
        at, row_id = urlsafe_b64decode(cursor.encode()).decode().split("|")
        return datetime.fromisoformat(at), int(row_id)
    except ValueError as error:
        raise coded("`after` is no cursor of `repriceSessions`.", "BAD_USER_INPUT") from error


TariffPreviewResult: TypeAlias = Annotated[
    TariffPreview | InvalidInput | NotFound,
    strawberry.union("TariffPreviewResult", description="What `tariffPreview` answers."),
]
RepriceSessionsResult: TypeAlias = Annotated[
    Repricing | InvalidInput | NotFound,
    strawberry.union("RepriceSessionsResult", description="What `repriceSessions` answers."),
]


@strawberry.type
class QuoteQueries:
    """What sessions would cost."""

    @field(
        "What a session would cost that begins at some time, under a tariff or a draft of one. Null for who may not see"
        " tariffs."
    )
    async def tariff_preview(
        self,
        info: Info,
        input: Annotated[TariffPreviewInput, strawberry.argument(description="The session.")],  # noqa: A002
    ) -> TariffPreviewResult | None:
        """Return what a session would cost."""
        context = info.context
        if not context.sees(Area.TARIFFS):
            return None
        wish = given(input, tariff_id="Tariff", site_id="Site")
        return TariffPreview.of(await quoting.quote(context.runtime, context.me, wish))

    @field(
        "What sessions of the log would have cost under another tariff, or a draft of one. Nothing is changed. Null for"
        " who may not see tariffs, sessions and payments."
    )
    async def reprice_sessions(
        self,
        info: Info,
        *,
        input: Annotated[RepricingInput, strawberry.argument(description="The tariff.")],  # noqa: A002
        search: LogSearch = None,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        first: Annotated[
            int, strawberry.argument(description="How many sessions to look at, the oldest first; 1 to 500.")
        ] = 200,
        after: Annotated[
            str | None, strawberry.argument(description="Go on behind the `endCursor` of the last answer.")
        ] = None,
    ) -> RepriceSessionsResult | None:
        """Return what sessions would have cost."""
        context = info.context
        if not all(map(context.sees, (Area.TARIFFS, Area.SESSIONS, Area.PAYMENTS))):
            return None
        if not 1 <= first <= REPRICED_MAX:
            raise coded(f"`first` is from 1 to {REPRICED_MAX}.", "BAD_USER_INPUT")
        wish = given(input, tariff_id="Tariff")
        log = await wanted(context, filter, search)
        found = await quoting.reprice(context.runtime, context.me, wish, log, limit=first, after=read(after))
        return Repricing.of(found)
