"""Decisions on access: those that were taken, and one that would be."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any, TypeAlias

import strawberry
from tortoise.expressions import Q

from echarge.domain.access import Anonymous, ByTag, Who
from echarge.graphql.access_decisions.enums import Channel, Door, Reason
from echarge.graphql.access_decisions.preview import AccessPreview
from echarge.graphql.access_decisions.types import AccessDecision
from echarge.graphql.access_profiles.inputs import (
    CreateAccessProfileInput,
    UpdateAccessProfileInput,
    changes_of,
    picks_of,
)
from echarge.graphql.context import Context, Info
from echarge.graphql.errors import InvalidInput, NameTaken, NotAllowed, NotFound, coded
from echarge.graphql.fields import field
from echarge.graphql.inputs import given, optional
from echarge.graphql.node import among, number_of
from echarge.graphql.pagination import PAGE_SIZE, After, Connection, First, Offset, Page, connect, sought
from echarge.operations import access_preview
from echarge.operations.access_preview import Case, Draft
from echarge.store import models
from echarge.store.searches import matching

IDS_MAX = 1_000
TAGS_SOUGHT_MAX = 100
TAG_LENGTH_MAX = 255


@strawberry.enum(description="How decisions on access are sorted.")
class AccessDecisionOrder(Enum):
    """How decisions on access are sorted."""

    NEWEST = strawberry.enum_value("-at", description="The latest first.")
    OLDEST = strawberry.enum_value("at", description="The earliest first.")


@strawberry.input(description="Which decisions on access; all that is given must be true of them.")
class AccessDecisionFilter:
    """Which decisions on access."""

    driver_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="On one of these drivers.")
    tag_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="On one of these tags.")
    site_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="At one of these sites.")
    charger_ids: list[strawberry.ID] | None = strawberry.field(default=None, description="At one of these chargers.")
    evse_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="At one of these EVSEs; not those that a charger asked for all of its EVSEs."
    )
    allowed: bool | None = strawberry.field(default=None, description="Those that let somebody in, or that refused.")
    reasons: list[Reason] | None = strawberry.field(default=None, description="Those that came to one of these.")
    doors: list[Door] | None = strawberry.field(default=None, description="Those at one of these doors.")
    from_: datetime | None = strawberry.field(name="from", default=None, description="From this instant on.")
    to: datetime | None = strawberry.field(default=None, description="Before this instant.")


@strawberry.input(one_of=True, description="Who would come.")
class WhoInput:
    """Who would come."""

    channel: Channel | None = optional("Somebody whom nobody knows.")
    tag: str | None = optional("Whoever presents this tag, known or not; at most 255 characters.")
    tag_id: strawberry.ID | None = optional("Whoever has this tag.")
    driver_id: strawberry.ID | None = optional("This driver, whom a user starts for.")
    app_driver_id: strawberry.ID | None = optional(
        "This driver, signed in to the app: he counts as public where no active profile names him."
    )
    vehicle_id: strawberry.ID | None = optional("This vehicle, by a tag of its own.")


@strawberry.input(description="A stored access profile with changes that are not saved yet.")
class EditedAccessProfileInput:
    """A stored profile with changes."""

    id: strawberry.ID = strawberry.field(description="The profile; what is stored of it does not count besides.")
    input: UpdateAccessProfileInput = strawberry.field(description="The changes, as `updateAccessProfile` takes them.")


@strawberry.input(one_of=True, description="An access profile that is not saved yet.")
class AccessDraftInput:
    """An access profile that is not saved yet."""

    create: CreateAccessProfileInput | None = optional("A new one, as `createAccessProfile` takes it.")
    update: EditedAccessProfileInput | None = optional("A stored one, with changes.")


AccessPreviewResult: TypeAlias = Annotated[
    AccessPreview | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union(
        "AccessPreviewResult", description="What `accessPreview` answers; the refusals are those of saving the draft."
    ),
]
Filter = Annotated[AccessDecisionFilter | None, strawberry.argument(description="Only those of which this is true.")]
TagSearch = Annotated[
    str | None,
    strawberry.argument(
        description="Only those where this tag was presented, by its whole id; or a known tag whose id or name contains"
        " this, of at most 100. At most 100 characters; upper and lower case are the same."
    ),
]
OrderBy = Annotated[AccessDecisionOrder, strawberry.argument(description="How to sort them.")]
EvseId = Annotated[strawberry.ID, strawberry.argument(description="Where they would come.")]
WhoArgument = Annotated[WhoInput, strawberry.argument(description="Who would come.")]
At = Annotated[
    datetime | None,
    strawberry.argument(description="When they would come; now, unless said: then what their tag charges counts."),
]
DraftArgument = Annotated[
    AccessDraftInput | None,
    strawberry.argument(description="A profile to count as if it were saved; for who may change access profiles."),
]


@strawberry.type
class AccessDecisionQueries:
    """Decisions on access."""

    @field("Who asked to charge, what was answered, and why. Null for who may not see access profiles.")
    async def access_decisions(
        self,
        info: Info,
        *,
        search: TagSearch = None,
        filter: Filter = None,  # noqa: A002 -- its name in the API
        first: First = PAGE_SIZE,
        after: After = None,
        offset: Offset = None,
        order_by: OrderBy = AccessDecisionOrder.NEWEST,
    ) -> Connection[AccessDecision] | None:
        """Return the decisions that match."""
        context = info.context
        if not context.sees_rows(models.AccessDecision):
            return None
        condition = await presented(context, sought(search)) & condition_of(filter)
        return await decisions_of(context, Page(first, after, offset), condition, order_by)

    @field(
        "Could they charge there, under which access profile, at what price, and why not the others? Nothing is kept."
        " Null for who may not see access profiles."
    )
    async def access_preview(
        self, info: Info, *, evse_id: EvseId, who: WhoArgument, at: At = None, draft: DraftArgument = None
    ) -> AccessPreviewResult | None:
        """Return what would be decided."""
        context = info.context
        if not context.sees_rows(models.AccessProfile):
            return None
        case = Case(number_of("Evse", evse_id, ("evseId",)), await who_of(context, who), at)
        found = await access_preview.preview(context.runtime, context.me, case, draft_of(draft))
        return AccessPreview.of(found, case.evse_id, at or context.runtime.now())


async def decisions_of(
    context: Context,
    page: Page,
    condition: Q,
    order: AccessDecisionOrder = AccessDecisionOrder.NEWEST,
) -> Connection[AccessDecision] | None:
    """Return the decisions of which this is true; None for who may not see access profiles."""
    if not context.sees_rows(models.AccessDecision):
        return None
    rows = context.rows(models.AccessDecision).filter(condition)
    return await connect(rows, order, page, AccessDecision.from_row, model=models.AccessDecision)


async def presented(context: Context, text: str) -> Q:
    """Return the condition of the decisions on this tag, or on known ones that the text is found in."""
    if not text:
        return Q()
    if "\0" in text:
        return Q(id__in=[])
    tags: Any = context.rows(models.Tag).filter(matching(models.Tag, text)).limit(TAGS_SOUGHT_MAX)
    known = list(await tags.values_list("id", flat=True))
    return Q(Q(presented_key=text.upper()), Q(tag_id__in=known), join_type="OR")


def condition_of(wanted: AccessDecisionFilter | None) -> Q:
    """Return the condition of the filter; what is left out, or null, is true of all."""
    if wanted is None:
        return Q()
    places = {
        "driver_id": ("Driver", wanted.driver_ids),
        "tag_id": ("Tag", wanted.tag_ids),
        "site_id": ("Site", wanted.site_ids),
        "charger_id": ("Charger", wanted.charger_ids),
        "evse_id": ("Evse", wanted.evse_ids),
    }
    condition = Q()
    for column, (kind, ids) in places.items():
        if ids is not None and len(ids) > IDS_MAX:
            raise coded(f"A filter takes at most {IDS_MAX:,} ids of one kind.", "BAD_USER_INPUT")
        condition &= among(column, kind, ids)
    if wanted.allowed is not None:
        condition &= Q(allowed=wanted.allowed)
    if wanted.reasons is not None:
        condition &= reasons_in(wanted.reasons)
    if wanted.doors is not None:
        condition &= Q(door__in=[door.value for door in wanted.doors])
    if wanted.from_ is not None:
        condition &= Q(at__gte=wanted.from_)
    if wanted.to is not None:
        condition &= Q(at__lt=wanted.to)
    return condition


def reasons_in(reasons: list[Reason]) -> Q:
    """Return the condition of decisions that came to one of these."""
    condition = Q(reason__in=[reason.value for reason in reasons])
    if Reason.ACCEPTED in reasons:
        return condition
    # Says nothing new, but lets the database look at refusals alone, which are few.
    return condition & Q(allowed=False)


async def who_of(context: Context, who: WhoInput) -> Who:
    """Return who would come; raises NotFoundError for what the organisation does not have."""
    me = context.me
    if isinstance(who.channel, Channel):
        return Anonymous(who.channel)
    if isinstance(who.tag, str):
        if len(who.tag) > TAG_LENGTH_MAX:
            raise coded(f"`tag` is at most {TAG_LENGTH_MAX} characters long.", "BAD_USER_INPUT")
        return ByTag(who.tag.replace("\0", " "))
    if isinstance(who.tag_id, str):
        return await access_preview.tag_of(me, number_of("Tag", who.tag_id, ("who", "tagId")))
    if isinstance(who.vehicle_id, str):
        return await access_preview.vehicle_of(me, number_of("Vehicle", who.vehicle_id, ("who", "vehicleId")))
    if isinstance(who.app_driver_id, str):
        driver_id = number_of("Driver", who.app_driver_id, ("who", "appDriverId"))
        return await access_preview.driver_of(me, driver_id, through_app=True)
    driver_id = number_of("Driver", who.driver_id or "", ("who", "driverId"))
    return await access_preview.driver_of(me, driver_id, through_app=False)


def draft_of(draft: AccessDraftInput | None) -> Draft | None:
    """Return the draft, None where none is given."""
    if draft is None:
        return None
    if isinstance(draft.create, CreateAccessProfileInput):
        made = draft.create
        return Draft(given(made, tariff_id="Tariff"), picks_of(made.members, made.places))
    edited = draft.update
    if not isinstance(edited, EditedAccessProfileInput):
        return None
    wish = given(edited.input, tariff_id="Tariff")
    number = number_of("AccessProfile", edited.id, ("draft", "update", "id"))
    return Draft(wish, changes_of(edited.input.members, edited.input.places), number)
