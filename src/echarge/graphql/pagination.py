"""Lists in pages: Relay connections with keyset cursors, which stay put while rows are added."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from hashlib import blake2b
from typing import Annotated, Any, Generic, Protocol, Self, TypeVar

import orjson
import strawberry
from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from echarge.graphql.errors import coded
from echarge.graphql.fields import field
from echarge.store.searches import SEARCH_LENGTH_MAX

T = TypeVar("T")
M = TypeVar("M", bound=Model)
R = TypeVar("R")

PAGE_SIZE = 20
PAGE_SIZE_MAX = 100
OFFSET_MAX = 10_000
CURSOR_LENGTH_MAX = 2_500
TEXT_LENGTH_MAX = 600

First = Annotated[int, strawberry.argument(description="How many to return, 1 to 100.")]
After = Annotated[str | None, strawberry.argument(description="Return what follows this cursor.")]
Offset = Annotated[
    int | None,
    strawberry.argument(description="Skip this many, at most 10,000, for numbered pages; not together with `after`."),
]
Search = Annotated[
    str | None,
    strawberry.argument(description="Only those that contain this text, whatever its case; at most 100 characters."),
]


class Countable(Protocol):
    """A whole list: a set of rows, or what knows how many rows several sets have."""

    def count(self) -> Awaitable[int]:
        """Return how many items it has."""


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    """Where a page stands in its list."""

    has_next_page: bool = strawberry.field(description="Whether something follows this page.")
    has_previous_page: bool = strawberry.field(description="Whether something comes before this page.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first item; null on an empty page.")
    end_cursor: str | None = strawberry.field(description="The cursor of the last item; null on an empty page.")


@strawberry.type(description="An item of a list, with its cursor.")
class Edge(Generic[T]):
    """An item of a list, with its cursor."""

    node: T = strawberry.field(description="The item.")
    cursor: str = strawberry.field(description="Give this as `after` to get what follows.")


@strawberry.type(description="One page of a list.")
class Connection(Generic[T]):
    """One page of a list."""

    nodes: list[T] = strawberry.field(description="The items of this page.")
    edges: list[Edge[T]] = strawberry.field(description="The items of this page, with their cursors.")
    page_info: PageInfo = strawberry.field(description="Where this page stands in the list.")
    rows: strawberry.Private[Countable]

    @field("How many items the whole list has.")
    async def total_count(self) -> int:
        """Return how many items the whole list has; counted only when asked for."""
        return await self.rows.count()


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a list is wanted."""

    first: int = PAGE_SIZE
    after: str | None = None
    offset: int | None = None

    def check(self) -> None:
        """Raise a clear error for a page that is never given."""
        if not 1 <= self.first <= PAGE_SIZE_MAX:
            raise coded(f"`first` is from 1 to {PAGE_SIZE_MAX}.", "BAD_PAGE")
        if self.offset is None:
            return
        if self.after is not None:
            raise coded("`offset` and `after` exclude each other.", "BAD_PAGE")
        if not 0 <= self.offset <= OFFSET_MAX:
            raise coded(f"`offset` is from 0 to {OFFSET_MAX}; beyond that, use `after`.", "BAD_PAGE")


@dataclass(frozen=True, slots=True)
class Order:
    """The columns that a list is sorted by, none of them ever null; the id comes last and decides between equals."""

    columns: tuple[str, ...]

    @classmethod
    def named(cls, member: Enum) -> Self:
        """Return the order of an enum's member, whose value lists the columns: "-began_at" or "status,name"."""
        columns = tuple(str(member.value).split(","))
        return cls((*columns, "-id" if columns[-1].startswith("-") else "id"))

    def cursor(self, row: Model) -> str:
        """Return the place of this row."""
        values = [getattr(row, column.lstrip("-")) for column in self.columns]
        payload = orjson.dumps([*self.columns, *values])
        return urlsafe_b64encode(_digest(payload) + payload).decode().rstrip("=")

    def after(self, model: type[Model], cursor: str) -> Q:
        """Return the condition of the rows behind this place."""
        values = self.values(model, cursor)
        condition = Q(id__in=[])
        equal = Q()
        for column, value in zip(self.columns, values, strict=True):
            name, compare = column.lstrip("-"), "lt" if column.startswith("-") else "gt"
            condition |= equal & Q(**{f"{name}__{compare}": value})
            equal &= Q(**{name: value})
        first = self.columns[0]
        # Says nothing new, but lets the database enter the index at the right place.
        bound = "lte" if first.startswith("-") else "gte"
        return Q(**{f"{first.lstrip('-')}__{bound}": values[0]}) & condition

    def values(self, model: type[Model], cursor: str) -> list[Any]:
        """Return the values of the columns at this place."""
        try:
            return self._read(model, urlsafe_b64decode(cursor[:CURSOR_LENGTH_MAX] + "=" * (-len(cursor) % 4)))
        except (ValueError, TypeError) as error:
            raise coded("This is not a cursor of this list in this order.", "BAD_CURSOR") from error

    def _read(self, model: type[Model], content: bytes) -> list[Any]:
        payload = content[_DIGEST_SIZE:]
        parts = orjson.loads(payload)
        count = len(self.columns)
        if content[:_DIGEST_SIZE] != _digest(payload) or parts[:count] != list(self.columns) or len(parts) != 2 * count:
            raise ValueError("a cursor of another list, or of nobody's")
        return [_read(model, *pair) for pair in zip(self.columns, parts[count:], strict=True)]


_DIGEST_SIZE = 6


def _digest(payload: bytes) -> bytes:
    # Guards against mistakes. It is no secret: a cursor names a place in a list, and gives no right to see it.
    return blake2b(payload, digest_size=_DIGEST_SIZE).digest()


def _read(model: type[Model], column: str, value: object) -> object:
    """Return a cursor's value as its column has it; raise ValueError or TypeError where it cannot be one."""
    column_type = model._meta.fields_map[column.lstrip("-")]  # noqa: SLF001 -- Tortoise has no other way to ask
    match value:
        case str() if isinstance(column_type, fields.DatetimeField):
            return datetime.fromisoformat(value).astimezone(UTC)
        case str() if isinstance(column_type, fields.CharField) and len(value) <= TEXT_LENGTH_MAX:
            return value
        case bool() if isinstance(column_type, fields.BooleanField):
            return value
        case int() if isinstance(column_type, fields.IntField | fields.BigIntField) and abs(value) < 2**63:
            return value
        case _:
            raise ValueError("not a value of this column")


async def connect(
    rows: QuerySet[M], order: Enum, page: Page, to_node: Callable[[M], T], *, model: type[M]
) -> Connection[T]:
    """Return this page of the rows in this order."""
    page.check()
    by = Order.named(order)
    wanted = rows if page.after is None else rows.filter(by.after(model, page.after))
    found = await wanted.order_by(*by.columns).offset(page.offset or 0).limit(page.first + 1)
    return connection_of(
        found[: page.first],
        cursor=by.cursor,
        to_node=to_node,
        rows=rows,
        has_next_page=len(found) > page.first,
        has_previous_page=page.after is not None or bool(page.offset),
    )


def connection_of(
    found: Sequence[R],
    *,
    cursor: Callable[[R], str],
    to_node: Callable[[R], T],
    rows: Countable,
    has_next_page: bool,
    has_previous_page: bool,
) -> Connection[T]:
    """Return the connection of these rows."""
    nodes = [to_node(row) for row in found]
    cursors = [cursor(row) for row in found]
    info = PageInfo(
        has_next_page=has_next_page,
        has_previous_page=has_previous_page,
        start_cursor=cursors[0] if cursors else None,
        end_cursor=cursors[-1] if cursors else None,
    )
    edges = [Edge(node=node, cursor=place) for node, place in zip(nodes, cursors, strict=True)]
    return Connection(nodes=nodes, edges=edges, page_info=info, rows=rows)


def containing(search: str | None, *columns: str) -> Q:
    """Return the condition that one of the columns contains the text, whatever its case."""
    text = sought(search)
    if not text:
        return Q()
    if "\0" in text:
        return Q(id__in=[])  # no column holds it, and PostgreSQL takes no text with it
    condition = Q()
    for column in columns:
        condition |= Q(**{f"{column}__icontains": text})
    return condition


def sought(search: str | None) -> str:
    """Return the text to look for, without blanks around it; raise a clear error for one that is too long."""
    if search is not None and len(search) > SEARCH_LENGTH_MAX:
        raise coded(f"`search` is at most {SEARCH_LENGTH_MAX} characters long.", "BAD_USER_INPUT")
    return "" if search is None else search.strip()
