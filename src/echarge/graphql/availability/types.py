"""Availability over a period, and the statuses that it is made from, as the API shows them (NET-5)."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Self
from zoneinfo import ZoneInfo

import strawberry
from tortoise.expressions import Q

from echarge.domain.periods import Span
from echarge.domain.uptime import Spell, Uptime
from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.context import Context
from echarge.graphql.dashboard.periods import PeriodInput, period_of
from echarge.graphql.errors import coded
from echarge.graphql.measures import hours
from echarge.graphql.pagination import Connection, Page, connect
from echarge.operations.availability import Watched, together, uptimes
from echarge.store import models
from echarge.store.surroundings import OCCUPIED

MS_PER_S = 1000
WATTS_PER_KW = 1000
POWER_KW_MAX = 10_000


@strawberry.type(
    description="How much of their open hours EVSEs could be used, as far as the period has passed. By the rule of the"
    " UK, available, charging, reserved and unknown (offline) count as usable; out of use and faulted do not; hours in"
    " which the site is closed are left out, and so is the time before a charger was added and after it was put away."
)
class Availability:
    """How much of their open hours EVSEs could be used."""

    begin: datetime = strawberry.field(description="From when.")
    end: datetime = strawberry.field(description="Until when; this instant is not part of it.")
    evse_count: int = strawberry.field(description="How many EVSEs it is about.")
    open_hours: Decimal = strawberry.field(description="How long they were to be usable, together, in hours.")
    down_hours: Decimal = strawberry.field(description="How long of it they were out of use or faulted, in hours.")
    unknown_hours: Decimal = strawberry.field(description="How long of it they were offline, in hours.")
    percent: Decimal | None = strawberry.field(
        description="The usable part of the open time in per cent, cut to three decimals: never more than it was. Null"
        " where there was no open time."
    )

    @classmethod
    def of(cls, span: Span, uptime: Uptime, count: int) -> Self:
        """Return the availability of so many EVSEs."""
        return cls(
            begin=span.begin,
            end=span.end,
            evse_count=count,
            open_hours=hours(uptime.open_ms // MS_PER_S),
            down_hours=hours(uptime.down_ms // MS_PER_S),
            unknown_hours=hours(uptime.unknown_ms // MS_PER_S),
            percent=uptime.percent,
        )


@strawberry.enum(description="Who told a status.")
class StatusSource(Enum):
    """Who told a status."""

    CONNECTOR = strawberry.enum_value("CONNECTOR", description="The charger, of one connector.")
    SYSTEM = strawberry.enum_value(
        "SYSTEM",
        description="It follows: from the connection, from what the charger said of itself, or from the session.",
    )


@strawberry.type(description="A status of an EVSE, kept for ever.")
class StatusRecord:
    """A status of an EVSE."""

    at: datetime = strawberry.field(description="When it was so, by the charger's own clock.")
    received_at: datetime = strawberry.field(description="When it was heard.")
    status: EvseStatus = strawberry.field(description="The status.")
    source: StatusSource = strawberry.field(description="Who told it.")
    connector: int | None = strawberry.field(description="Of which connector it was told; null where it follows.")
    late: bool = strawberry.field(description="Whether a newer status was known already: it is history only.")
    error_code: str = strawberry.field(description="The charger's code of an error; empty without one.")
    error_info: str = strawberry.field(description="What else the charger said of the error; empty without one.")
    vendor_error_code: str = strawberry.field(description="The maker's own code of the error; empty without one.")

    @classmethod
    def from_row(cls, row: models.StatusChange) -> Self:
        """Return the status of this row."""
        is_told = row.connector_number > 0
        return cls(
            at=row.at,
            received_at=row.received_at,
            # All that a 2.x connector says is that a car is there; what it does, its session tells.
            status=EvseStatus.PREPARING if row.status == OCCUPIED else EvseStatus(row.status),
            source=StatusSource.CONNECTOR if is_told else StatusSource.SYSTEM,
            connector=row.connector_number if is_told else None,
            late=row.late,
            error_code=row.error_code,
            error_info=row.error_info,
            vendor_error_code=row.vendor_error_code,
        )


class RecordOrder(Enum):
    """How statuses are sorted."""

    LATEST = "-at"


async def history_of(
    context: Context, evse_id: int, since: datetime | None, until: datetime | None, page: Page
) -> Connection[StatusRecord]:
    """Return the statuses of an EVSE, the newest first."""
    rows = context.rows(models.StatusChange).filter(evse_id=evse_id)
    if since is not None:
        rows = rows.filter(at__gte=since)
    if until is not None:
        rows = rows.filter(at__lt=until)
    return await connect(rows, RecordOrder.LATEST, page, StatusRecord.from_row, model=models.StatusChange)


async def span_of(context: Context, entered: PeriodInput) -> Span:
    """Return the span of a period, by the organisation's calendar."""
    organisation = await context.loaders.one(models.Organisation, context.me.organisation_id)
    assert organisation is not None  # noqa: S101 -- the viewer's own
    return period_of(entered, context.runtime.now(), ZoneInfo(organisation.time_zone)).current


async def availability_of(context: Context, column: str, row_id: int, entered: PeriodInput) -> Availability:
    """Return the availability of an EVSE (`id`), or of those of a charger or site, for all of the operation at once."""
    span = await span_of(context, entered)
    keys: dict[str, Callable[[Watched], int]] = {
        "id": lambda each: each.evse_id,
        "charger_id": lambda each: each.charger_id,
        "site_id": lambda each: each.site_id,
    }

    async def load(ids: list[int]) -> list[Availability]:
        evses = context.rows(models.Evse).filter(**{f"{column}__in": ids})
        found: dict[int, list[Watched]] = {each: [] for each in ids}
        for each in await uptimes(
            context.runtime.reader, evses, Spell(span.begin, span.end), now=context.runtime.now()
        ):
            found[keys[column](each)].append(each)
        return [Availability.of(span, together(found[each]), len(found[each])) for each in ids]

    return await context.loaders.by_key(("availability", column, span), load, row_id)


async def network_availability(
    context: Context, entered: PeriodInput, site_ids: list[int] | None, min_power_kw: Decimal | None
) -> Availability:
    """Return the availability of all EVSEs that match."""
    span = await span_of(context, entered)
    evses = context.rows(models.Evse)
    if site_ids is not None:
        evses = evses.filter(site_id__in=site_ids)
    if min_power_kw is not None:
        if not 0 <= min_power_kw <= POWER_KW_MAX:
            raise coded(f"`minPowerKw` is from 0 to {POWER_KW_MAX}.", "BAD_USER_INPUT")
        least_w = int(min_power_kw * WATTS_PER_KW)
        evses = evses.filter(Q(max_power_w__gte=least_w) | Q(max_power_w=None, charger__max_power_w__gte=least_w))
    found = await uptimes(context.runtime.reader, evses, Spell(span.begin, span.end), now=context.runtime.now())
    return Availability.of(span, together(found), len(found))
