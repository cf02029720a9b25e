"""Drivers, and the vehicles that are nobody's, as one list (DRV-1): a page of it is one statement on either database.

Each table gives no more rows than the page has, along an index of its own; they are merged afterwards. Searching by
any part of a text needs to look at each of the organisation's rows: no index of both databases helps there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from echarge.store.facts import instant
from echarge.store.models import Driver, Vehicle
from echarge.store.setup import Store
from echarge.store.sql_text import Text


@dataclass(frozen=True, slots=True)
class Which:
    """Which of them are wanted."""

    organisation_id: int
    search: str = ""
    """A part of a name or an e-mail, whatever its case."""
    plate: str = ""
    """The same as a part of a registration: upper case, no blanks."""
    active: bool | None = None


class Place(NamedTuple):
    """Where a row stands in the list: what it is sorted by, None where it has no such value, and its id."""

    key: str | None
    id: int


class Entry(NamedTuple):
    """One row of the list."""

    model: type[Driver | Vehicle]
    place: Place


class Sorting(Enum):
    """How the list is sorted: each table's column; downwards or not; whether it may be null, which comes last."""

    NAME = ("name", "registration_key", False, False)
    NAME_DESCENDING = ("name", "registration_key", True, False)
    LAST_ACTIVE = ("last_active_at", "last_active_at", True, True)
    NEWEST = ("created_at", "created_at", True, False)

    @property
    def is_by_time(self) -> bool:
        """Whether what it sorts by is an instant."""
        return self in {Sorting.LAST_ACTIVE, Sorting.NEWEST}


MODELS: tuple[type[Driver | Vehicle], ...] = (Driver, Vehicle)


async def page_of(
    store: Store, which: Which, sorting: Sorting, *, after: Place | None, offset: int, limit: int
) -> Sequence[Entry]:
    """Return so many rows of the list behind this place, after leaving out the first `offset` of them."""
    text = _Text(store.dialect)
    *columns, descending, has_gaps = sorting.value
    branches = []
    for rank, is_gap in enumerate((False, True) if has_gaps else (False,)):
        for model, column in zip(MODELS, columns, strict=True):
            conditions = [*text.conditions(model, which), *text.behind(sorting, str(column), after, is_gap=is_gap)]
            if has_gaps:
                conditions.append(f'"{column}" IS {"" if is_gap else "NOT "}NULL')
            order = ordered(f'"{column}"', '"id"', descending=bool(descending))
            branches.append(
                f'SELECT * FROM (SELECT {rank} AS rank, \'{model.__name__}\' AS kind, "id", "{column}" AS place'  # noqa: S608 -- names of ours
                f" FROM {table(model)} WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT {offset + limit}) AS b"
            )
    order = ordered("rank", descending=False) + ", " + ordered("place", '"id"', descending=bool(descending))
    sql = f"SELECT * FROM ({' UNION ALL '.join(branches)}) AS a ORDER BY {order} LIMIT {limit} OFFSET {offset}"  # noqa: S608
    _, rows = await store.reader.execute_query(sql, text.values)
    by_name = {model.__name__: model for model in MODELS}
    return [Entry(by_name[row["kind"]], Place(_key(row["place"], sorting), row["id"])) for row in rows]


async def number_of(store: Store, which: Which) -> int:
    """Return how many rows the whole list has."""
    text = _Text(store.dialect)
    counts = " + ".join(
        f"(SELECT count(*) FROM {table(model)} WHERE {' AND '.join(text.conditions(model, which))})"  # noqa: S608
        for model in MODELS
    )
    _, rows = await store.reader.execute_query(f"SELECT {counts} AS number", text.values)
    return int(rows[0]["number"])


def table(model: type[Driver | Vehicle]) -> str:
    """Return the model's table."""
    return f'"{model._meta.db_table}"'  # noqa: SLF001 -- Tortoise's documented way to the schema


def ordered(*columns: str, descending: bool) -> str:
    """Return the columns as ORDER BY has them."""
    return ", ".join(f"{column} DESC" if descending else column for column in columns)


def spellings(search: str) -> set[str]:
    """Return the spellings to look for: SQLite knows the case of ASCII's letters alone."""
    return {search} if search.isascii() else {search, search.lower(), search.upper(), search.title()}


def _key(value: object, sorting: Sorting) -> str | None:
    if sorting.is_by_time and value is not None:
        at = instant(value)  # type: ignore[arg-type]  # text on SQLite, a datetime on PostgreSQL
        return None if at is None else at.isoformat(" ")
    return None if value is None else str(value)


class _Text(Text):
    """One statement of the list in the making."""

    def conditions(self, model: type[Driver | Vehicle], which: Which) -> Iterator[str]:
        """Yield the conditions of the table's rows."""
        yield f'"organisation_id" = {self.mark(which.organisation_id)}'
        yield '"erased_at" IS NULL'
        if model is Vehicle:
            yield '"driver_id" IS NULL'
        if which.active is not None:
            yield f'"active" = {self.mark(which.active)}'
        if which.search:
            found = list(self._found(model, which))
            yield f"({' OR '.join(found)})" if found else "1 = 0"

    def _found(self, model: type[Driver | Vehicle], which: Which) -> Iterator[str]:
        if "\0" in which.search:
            return  # no column holds it, and PostgreSQL takes no text with it
        plate = self.contains('"registration_key"', which.plate, is_folded=True) if which.plate else None
        if model is Vehicle:
            if plate is not None:
                yield plate
            return
        if plate is not None:
            organisation = self.mark(which.organisation_id)
            yield (
                f'"id" IN (SELECT "driver_id" FROM {table(Vehicle)} WHERE "organisation_id" = {organisation}'  # noqa: S608
                f' AND "driver_id" IS NOT NULL AND {plate})'
            )
        for spelling in sorted(spellings(which.search)):
            yield self.contains('"name"', spelling)
        yield self.contains('"email"', which.search.lower(), is_folded=True)

    def behind(self, sorting: Sorting, column: str, after: Place | None, *, is_gap: bool) -> Iterator[str]:
        """Yield the conditions of the rows behind a place; those without a value come after all others."""
        if after is None or (is_gap and after.key is not None):
            return
        sign = "<" if sorting.value[2] else ">"
        if is_gap:
            yield f'"id" {sign} {self.mark(after.id)}'
        elif after.key is None:
            yield "1 = 0"
        else:
            key: object = after.key
            if sorting.is_by_time and self._is_postgres:
                key = datetime.fromisoformat(after.key)
            # The first part says nothing new, but lets the database enter the index at the right place.
            yield f'"{column}" {sign}= {self.mark(key)}'
            yield f'("{column}" {sign} {self.mark(key)} OR "id" {sign} {self.mark(after.id)})'
