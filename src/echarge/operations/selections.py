"""What a person has ticked in a list: some rows by their ids, or all that a search matches."""

from dataclasses import dataclass
from typing import Any, TypeVar

from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from echarge.operations.audit import Change
from echarge.operations.refusals import InvalidInputError, NotFoundError, Problem, ProblemCode
from echarge.store.memberships import join_all
from echarge.store.searches import SEARCH_LENGTH_MAX, matching, pickable

M = TypeVar("M", bound=Model)

IDS_MAX = 1_000
"""How many rows can be named one by one; more are selected by a search."""

JOINED_MAX = 20_000
"""How many rows one thing can be joined to: all of them are written at once, while chargers wait."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The rows with these ids; or without ids, all that contain the text but these few."""

    path: tuple[str, ...]
    """Where it stands in the arguments."""
    ids: tuple[int, ...] | None = None
    search: str | None = None
    but: tuple[int, ...] = ()


async def chosen(this: Change, model: type[M], selection: Selection, *, leaving: bool = False) -> QuerySet[M]:
    """Return the organisation's rows that are selected; raise NotFoundError for an id that it does not have.

    Whoever is to leave may be somebody who could not be picked any more.
    """
    condition = Q() if leaving else pickable(model)
    rows = model.filter(condition, organisation_id=this.viewer.organisation_id).using_db(this.db)
    if selection.ids is not None:
        return await _named(selection, model, rows)
    if len(selection.search or "") > SEARCH_LENGTH_MAX:
        path = (*selection.path, "allMatching", "search")
        raise InvalidInputError(Problem(path, ProblemCode.TOO_LONG, f"It has at most {SEARCH_LENGTH_MAX} characters."))
    rows = rows.filter(matching(model, selection.search))
    return rows.exclude(id__in=selection.but) if selection.but else rows


async def _named(selection: Selection, model: type[M], rows: QuerySet[M]) -> QuerySet[M]:
    wanted = selection.ids or ()
    rows = rows.filter(id__in=wanted)
    there: set[Any] = set(await rows.values_list("id", flat=True)) if wanted else set()
    for place, each in enumerate(wanted):
        if each not in there:
            raise NotFoundError(model.__name__, (*selection.path, "ids", str(place)))
    return rows


async def join_chosen(
    this: Change, selection: Selection, rows: QuerySet[Any], link: type[Model], column: str, **owner: Any
) -> None:
    """Join the selected rows to their owner; raise InvalidInputError where that would be too many."""
    if selection.ids is None and await rows.count() > JOINED_MAX:
        raise _too_many(selection)
    owner["organisation_id"] = this.viewer.organisation_id
    await join_all(this.db, link, column, rows, **owner)
    if await link.filter(**owner).using_db(this.db).count() > JOINED_MAX:
        raise _too_many(selection)


def _too_many(selection: Selection) -> InvalidInputError:
    return InvalidInputError(Problem(selection.path, ProblemCode.TOO_LONG, f"There can be at most {JOINED_MAX:,}."))


def require_some(selection: Selection) -> None:
    """Refuse a selection of nothing, where it is all that is asked."""
    if selection.ids == ():
        raise InvalidInputError(Problem((*selection.path, "ids"), ProblemCode.REQUIRED, "At least one is needed."))


def require_one(given: object, *names: str) -> None:
    """Refuse a change that says nothing: one of these arguments is needed."""
    if not given:
        message = f"One of {' and '.join(f'`{name}`' for name in names)} is needed."
        raise InvalidInputError(*(Problem((name,), ProblemCode.REQUIRED, message) for name in names))
