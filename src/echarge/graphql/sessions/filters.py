"""Which sessions of the charging log are meant: by the log's filters, and by what people type into its search."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

import strawberry

from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.errors import coded
from echarge.graphql.node import numbers_of
from echarge.graphql.pagination import sought
from echarge.graphql.scalars import YEAR_MAX, YEAR_MIN
from echarge.graphql.sessions.enums import ReviewReason
from echarge.graphql.sessions.types import SessionStatus
from echarge.store import models
from echarge.store.charging_log import Place, Wanted

DAYS_MAX = 3_660
NO_REASON = "-"
IDS_MAX = 1_000
DATES = (
    re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})", re.ASCII),
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})", re.ASCII),
)


@strawberry.input(description="Which sessions of the charging log; all that is given must be true of them.")
class ChargingSessionFilter:
    """Which sessions of the charging log."""

    days: int | None = strawberry.field(
        default=None,
        description="Those that began today or on one of the days before, so many in all; not with `from`.",
    )
    from_: datetime | None = strawberry.field(
        name="from", default=None, description="Those that began at this instant or later."
    )
    to: datetime | None = strawberry.field(default=None, description="Those that began before this instant.")
    site_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Those at one of these sites.")
    charger_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Those at one of these chargers."
    )
    evse_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="Those at one of these EVSEs.")
    driver_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Those of one of these drivers."
    )
    status: SessionStatus | None = strawberry.field(default=None, description="Those that are ongoing, or complete.")
    needs_review: bool | None = strawberry.field(
        default=None, description="Those that need review, or only those that do not."
    )
    review_reasons: list[ReviewReason] | None = strawberry.field(
        default=None, description="Those that need review for one of these reasons; not with `needsReview: false`."
    )


Filter = Annotated[ChargingSessionFilter | None, strawberry.argument(description="Only those of which this is true.")]
LogSearch = Annotated[
    str | None,
    strawberry.argument(
        description=(
            "Only those of a day, as `06.12.2021` or `2021-12-06`; or else those whose driver's name or e-mail,"
            " vehicle's registration, with or without blanks, EVSE or site contains this text, whatever its case, or"
            " whose reference is this text or begins with these, at least five, digits."
        )
    ),
]


async def wanted(context: Context, given: ChargingSessionFilter | None, search: str | None = None) -> Wanted:
    """Return the filter and the search, made ready; days are those of the organisation's time zone."""
    return await searched(context, await filtered(context, given), sought(search))


async def filtered(context: Context, given: ChargingSessionFilter | None) -> Wanted:
    """Return the filter, made ready."""
    log = Wanted(context.me.organisation_id, sees_people=context.sees(Area.DRIVERS))
    if given is None:
        return log
    texts = {
        Place.SITE: ("Site", given.site_ids),
        Place.CHARGER: ("Charger", given.charger_ids),
        Place.EVSE: ("Evse", given.evse_ids),
        Place.DRIVER: ("Driver", given.driver_ids),
    }
    if any(ids is not None and len(ids) > IDS_MAX for _, ids in texts.values()):
        raise coded(f"A filter takes at most {IDS_MAX:,} ids of one kind.", "BAD_USER_INPUT")
    numbers = {place: numbers_of(kind, ids) for place, (kind, ids) in texts.items()}
    return replace(
        log,
        ids={place: frozenset(found) for place, found in numbers.items() if found is not None},
        since=given.from_ if given.days is None else await since_days(context, given),
        until=given.to,
        ongoing=None if given.status is None else given.status is SessionStatus.ONGOING,
        reviews=reviews_of(given),
    )


def reviews_of(given: ChargingSessionFilter) -> frozenset[str] | None:
    """Return the reasons for a review that are wanted, none at all for those that need none; None: it is all one."""
    if given.needs_review is False:
        if given.review_reasons is not None:
            raise coded("`needsReview: false` and `reviewReasons` exclude each other.", "BAD_USER_INPUT")
        return frozenset()
    if given.review_reasons is not None:
        # Of no reason at all there are no sessions; "nothing" is what needs no review.
        return frozenset(reason.value for reason in given.review_reasons) or frozenset({NO_REASON})
    return frozenset(reason.value for reason in ReviewReason) if given.needs_review else None


async def since_days(context: Context, given: ChargingSessionFilter) -> datetime:
    """Return the beginning of the first of so many days, of which the last is today."""
    if given.from_ is not None:
        raise coded("`days` and `from` exclude each other.", "BAD_USER_INPUT")
    if given.days is None or not 1 <= given.days <= DAYS_MAX:
        raise coded(f"`days` is from 1 to {DAYS_MAX:,}.", "BAD_USER_INPUT")
    zone = await zone_of(context)
    today = context.runtime.now().astimezone(zone).date()
    return midnight(today - timedelta(days=given.days - 1), zone)


async def zone_of(context: Context) -> ZoneInfo:
    """Return the organisation's time zone."""
    organisation = await context.loaders.one(models.Organisation, context.me.organisation_id)
    return ZoneInfo(organisation.time_zone if organisation is not None else "UTC")


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return when the day begins there."""
    return datetime.combine(day, time.min, zone).astimezone(UTC)


async def searched(context: Context, log: Wanted, text: str) -> Wanted:
    """Return what is wanted of the log where this was typed: a day narrows its span, all else is looked for."""
    day = day_of(text)
    if day is None:
        return replace(log, text=text)
    zone = await zone_of(context)
    begins, ends = midnight(day, zone), midnight(day + timedelta(days=1), zone)
    return replace(
        log,
        since=begins if log.since is None else max(log.since, begins),
        until=ends if log.until is None else min(log.until, ends),
    )


def day_of(text: str) -> date | None:
    """Return the day that the text names, as 06.12.2021 or 2021-12-06; None where it names none that there was."""
    for pattern in DATES:
        if match := pattern.fullmatch(text.strip()):
            try:
                day = date(int(match["year"]), int(match["month"]), int(match["day"]))
            except ValueError:
                return None
            return day if YEAR_MIN <= day.year < YEAR_MAX else None
    return None
