"""Global ids, and everything that has one."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import strawberry
from tortoise.expressions import Q
from tortoise.models import Model

from echarge.graphql.context import Context, Info
from echarge.operations.refusals import NotFoundError

ID_LENGTH_MAX = 64
NUMBER_MAX = 2**63 - 1


@strawberry.interface(description="Anything that has an id of its own.")
class Node:
    """Anything that has an id of its own."""

    id: strawberry.ID = strawberry.field(description="Its id, which says nothing else and never changes.")


@dataclass(frozen=True, slots=True)
class Kind:
    """A type that has ids, and the rows behind it."""

    name: str
    model: type[Model]
    from_row: Callable[[Any], Node]


_by_name: dict[str, Kind] = {}
_by_model: dict[type[Model], Kind] = {}


def register(name: str, model: type[Model], from_row: Callable[[Any], Node]) -> None:
    """Make rows of this model reachable as nodes of this type."""
    _by_name[name] = _by_model[model] = Kind(name, model, from_row)


def kinds() -> list[Kind]:
    """Return all that can be a node."""
    return list(_by_name.values())


def global_id(kind: str, number: int) -> strawberry.ID:
    """Return the id of a row for the outside."""
    return strawberry.ID(urlsafe_b64encode(f"{kind}:{number}".encode()).decode().rstrip("="))


def parse_id(text: str) -> tuple[str, int] | None:
    """Return the kind and number of a node's id, or None where it is none of ours."""
    parsed = decoded(text)
    return parsed if parsed is not None and parsed[0] in _by_name else None


def decoded(text: str) -> tuple[str, int] | None:
    """Return the kind and number of an id, of a node or of something else, or None where it is none of ours."""
    if len(text) > ID_LENGTH_MAX or not text.isascii():
        return None
    try:
        kind, _, digits = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii").partition(":")
    except ValueError:
        return None
    if not (digits.isascii() and digits.isdigit()):
        return None
    number = int(digits)
    # One row has one id: other spellings of the same bytes are none of ours.
    return (kind, number) if number <= NUMBER_MAX and global_id(kind, number) == text else None


def number_of(kind: str, text: str, path: tuple[str, ...] = ("id",)) -> int:
    """Return the number of an id of this kind; raise NotFoundError for anything else."""
    match decoded(text):
        case (found, number) if found == kind:
            return number
        case _:
            raise NotFoundError(kind, path)


def numbers_of(kind: str, texts: list[strawberry.ID] | None) -> list[int] | None:
    """Return the numbers of the ids of this kind, for a filter: anything else matches nothing."""
    if texts is None:
        return None
    return [parsed[1] for parsed in map(parse_id, texts) if parsed is not None and parsed[0] == kind]


def among(column: str, kind: str, ids: list[strawberry.ID] | None) -> Q:
    """Return the condition that a column has one of these ids; all rows where none are given."""
    numbers = numbers_of(kind, ids)
    condition: dict[str, Any] = {f"{column}__in": numbers}
    return Q() if numbers is None else Q(**condition)


def node_of(row: Model) -> Node:
    """Return a row as the node that it is."""
    return _by_model[type(row)].from_row(row)


async def node_at(context: Context, model: type[Model], row_id: int | None) -> Any:
    """Return the row with this id as a node, or None where there is none in sight."""
    row = await context.loaders.one(model, row_id)
    return None if row is None else node_of(row)


async def find(context: Context, kind: str, text: str) -> Any:
    """Return the node of this kind and id, or None where the viewer's organisation has none in sight."""
    match parse_id(text):
        case (found, number) if found == kind:
            row = await context.loaders.one(_by_name[kind].model, number)
            return None if row is None else node_of(row)
        case _:
            return None


async def find_any(info: Info, text: str) -> Node | None:
    """Return the node with this id, of whichever kind."""
    parsed = parse_id(text)
    node: Node | None = None if parsed is None else await find(info.context, parsed[0], text)
    return node
