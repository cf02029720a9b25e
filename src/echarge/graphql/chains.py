"""Lists that are several tables one behind the other, in pages as all lists."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from tortoise.models import Model
from tortoise.queryset import QuerySet

from echarge.graphql.errors import coded
from echarge.graphql.pagination import Connection, Order, Page, connection_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Link(Generic[T]):
    """One table's part of a list: its rows, how they are sorted, and what is made of them."""

    name: str
    model: type[Model]
    rows: QuerySet[Any]
    order: Order
    to_node: Callable[[Any], T]

    def cursor(self, row: Model) -> str:
        """Return the place of this row in the whole list."""
        return f"{self.name}.{self.order.cursor(row)}"

    def page(self, *, skip: int, size: int) -> QuerySet[Any]:
        """Return some of the rows in order."""
        return self.rows.order_by(*self.order.columns).offset(skip).limit(size)


@dataclass(frozen=True, slots=True)
class Chain(Generic[T]):
    """Parts of a list, in order."""

    links: Sequence[Link[T]]

    async def count(self) -> int:
        """Return how many rows they have together."""
        return sum([await link.rows.count() for link in self.links])

    def behind(self, after: str | None) -> Iterator[Link[T]]:
        """Yield the parts that are left behind a cursor."""
        if after is None:
            yield from self.links
            return
        name, _, cursor = after.partition(".")
        names = [link.name for link in self.links]
        if name not in names:
            raise coded("This is not a cursor of this list in this order.", "BAD_CURSOR")
        place = names.index(name)
        first = self.links[place]
        yield replace(first, rows=first.rows.filter(first.order.after(first.model, cursor)))
        yield from self.links[place + 1 :]


async def connect_links(links: Sequence[Link[T]], page: Page) -> Connection[T]:
    """Return this page of the list; at most two statements for each of its parts."""
    page.check()
    chain = Chain(links)
    found: list[tuple[Link[T], Any]] = []
    skip = page.offset or 0
    for link in chain.behind(page.after):
        if len(found) > page.first:
            break
        rows = await link.page(skip=skip, size=page.first + 1 - len(found))
        found += [(link, row) for row in rows]
        skip = 0 if rows or not skip else skip - await link.rows.count()
    return connection_of(
        found[: page.first],
        cursor=lambda each: each[0].cursor(each[1]),
        to_node=lambda each: each[0].to_node(each[1]),
        rows=chain,
        has_next_page=len(found) > page.first,
        has_previous_page=page.after is not None or bool(page.offset),
    )
