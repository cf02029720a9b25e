"""Labels for EVSEs (NET-8): what stands on them, and for which they are made.

Labels are public. No OCPP identity may stand on one (C13): where a name has the identity of its charger in it, the
site's name takes its place, and where that has it as well, there is none.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tortoise.queryset import QuerySet

from echarge.domain.roles import Area
from echarge.operations.audit import Viewer
from echarge.operations.refusals import InvalidInputError, NotFoundError, Problem, ProblemCode
from echarge.operations.reports import Chunk, Link, Parameters, ReportKind, request_report
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, Evse, Organisation, Site

LABELS_MAX = 1_000
PATH = "/pay/"


class LabelFormat(StrEnum):
    """As what labels are made."""

    SVG = "SVG"
    PDF = "PDF"


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on one label."""

    code: str
    name: str
    phone: str
    url: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The EVSEs that labels are made for: of a site, of a charger, or some; and where that stands in the arguments."""

    column: str
    numbers: Sequence[int]
    path: tuple[str, ...]


async def request_labels(
    runtime: Runtime, viewer: Viewer, chosen: Chosen, label_format: LabelFormat, base_url: str
) -> tuple[Link, int]:
    """Return a link to the labels and how many they are; raises NotFoundError, InvalidInputError, NotAllowedError."""
    await require_there(viewer, chosen)
    count = await evses_of(viewer, {chosen.column: list(chosen.numbers)}).count()
    if count == 0:
        raise InvalidInputError(Problem(chosen.path, ProblemCode.REQUIRED, "There is no EVSE among these."))
    if count > LABELS_MAX:
        raise InvalidInputError(
            Problem(chosen.path, ProblemCode.TOO_LONG, f"At most {LABELS_MAX:,} labels are made at once.")
        )
    parameters = {
        "evses": {chosen.column: list(chosen.numbers)}, "format": label_format.value, "base_url": base_url,
    }  # fmt: skip
    return await request_report(runtime, viewer, LABELS, parameters), count


async def require_there(viewer: Viewer, chosen: Chosen) -> None:
    """Raise NotFoundError where the organisation has no such site, charger or EVSE in use."""
    model = {"site_id": Site, "charger_id": Charger, "id": Evse}[chosen.column]
    rows: Any = model.filter(organisation_id=viewer.organisation_id, id__in=list(chosen.numbers))
    if model is not Site:
        rows = rows.filter(**{"archived_at" if model is Charger else "charger__archived_at": None})
    there = set(await rows.values_list("id", flat=True))
    for place, number in enumerate(chosen.numbers):
        if number not in there:
            where = (*chosen.path, str(place)) if model is Evse else chosen.path
            raise NotFoundError(model.__name__, where)


def evses_of(viewer: Viewer, which: Mapping[str, Any]) -> QuerySet[Evse]:
    """Return the organisation's EVSEs of the chargers in use, of which this is true."""
    ((column, numbers),) = which.items()
    rows = Evse.filter(organisation_id=viewer.organisation_id, charger__archived_at=None)
    return rows.filter(**{f"{column}__in": numbers})


async def labels_of(viewer: Viewer, parameters: Mapping[str, Any]) -> list[Label]:
    """Return the labels that were asked for, in the order in which they are put up: by site, charger and number."""
    rows = evses_of(viewer, parameters["evses"]).select_related("charger", "site")
    organisation = await Organisation.get(id=viewer.organisation_id)
    ordered = rows.order_by("site__name", "charger__name", "number", "id").limit(LABELS_MAX)
    return [
        Label(
            row.public_code,
            shown_name(row.name, row.site.name, row.charger.ocpp_identity),
            organisation.support_phone,
            f"{parameters['base_url']}{PATH}{row.public_code}",
        )
        for row in await ordered
    ]


def shown_name(name: str, site: str, identity: str) -> str:
    """Return the name that stands on the label: none that gives the charger's identity away (C13)."""
    return next((each for each in (name, site) if squeezed(identity) not in squeezed(each)), "")


def squeezed(text: str) -> str:
    """Return a text's letters and digits alone, whatever their case."""
    return "".join(filter(str.isalnum, text.casefold()))


async def label_rows(_runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:
    """Yield what stands on the labels."""
    yield [(each.code, each.name, each.phone, each.url) for each in await labels_of(viewer, parameters)]


LABELS = ReportKind("labels", Area.CHARGERS, ("public code", "name", "support phone", "url"), label_rows)
"""Asked for as reports are, and fetched by the same kind of link."""
