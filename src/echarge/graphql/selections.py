"""What is ticked in a list, as clients say it."""

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import strawberry

from echarge.graphql.inputs import optional
from echarge.graphql.node import number_of
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.operations.selections import IDS_MAX, Selection

T = TypeVar("T")


@strawberry.input(description="All rows of a list that a search matches.")
class AllMatchingInput:
    """All rows of a list that a search matches."""

    search: str | None = optional(
        "The text that was searched for; at most 100 characters. All rows, where it is left out."
    )
    except_: list[strawberry.ID] | None = strawberry.field(
        name="except", default=strawberry.UNSET, description="The ids of those that were unticked, at most 1,000."
    )


@strawberry.input(one_of=True, description="What is ticked in a list.")
class SelectionInput:
    """What is ticked in a list."""

    ids: list[strawberry.ID] | None = optional("Those with these ids, at most 1,000.")
    all_matching: AllMatchingInput | None = optional(
        'All that a search matches: what "select all" means. At most 20,000 can be joined to one thing.'
    )


SelectionArgument = Annotated[SelectionInput, strawberry.argument(description="Which ones.")]


def selection_of(kind: str, entered: SelectionInput, *path: str) -> Selection:
    """Return the selection of rows of this kind; raises NotFoundError for ids of anything else."""
    if isinstance(entered.ids, list):
        return Selection(path, ids=_numbers(kind, entered.ids, (*path, "ids")))
    every = entered.all_matching
    if not isinstance(every, AllMatchingInput):
        return Selection(path, ids=())
    but = every.except_ if isinstance(every.except_, list) else []
    search = every.search if isinstance(every.search, str) else None
    return Selection(path, search=search, but=_numbers(kind, but, (*path, "allMatching", "except")))


def to_and_from(read: Callable[[Any, str], T], add: object, remove: object) -> dict[str, T]:
    """Return what to add and what to remove, read by the name of its argument; nothing of what was left out."""
    return {name: read(entered, name) for name, entered in (("add", add), ("remove", remove)) if entered is not None}


def _numbers(kind: str, texts: list[strawberry.ID], path: tuple[str, ...]) -> tuple[int, ...]:
    if len(texts) > IDS_MAX:
        raise InvalidInputError(Problem(path, ProblemCode.TOO_LONG, f"There are at most {IDS_MAX:,}."))
    return tuple(number_of(kind, text, (*path, str(place))) for place, text in enumerate(texts))
