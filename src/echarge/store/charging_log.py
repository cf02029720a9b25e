"""The charging log: which sessions a list wants, and its pages and counts in as few steps as the database can take.

What decides is the side from which a statement enters. By date there is one index for the whole log, along which a page
is the next twenty entries; but where what is wanted is rare, that walk meets a million sessions on its way. So what is
narrow is entered by its own index: each driver's, each EVSE's latest sessions, no more of each than the page has, and
of those the latest. Neither database can be trusted to see that by itself: SQLite plans by fixed numbers, PostgreSQL
hopes that a LIMIT is soon met. So columns that are not to be entered by bear a `+`, which says nothing else.
"""

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import Any, Self

from echarge.store.models import ChargingSession
from echarge.store.session_search import TABLES, Found, found
from echarge.store.setup import Store
from echarge.store.sizes import rows_of
from echarge.store.sql_text import Text

SORTED_BY_ENERGY_MAX = 10_000
"""So many sessions can be sorted by energy, which no index can hold: it moves with each reading."""

ROWS_OF: Mapping[str, int] = {column: rows_of("charging_session") // rows_of(table) for column, table in TABLES.items()}
"""About how many sessions each of them has."""

ROWS_ONGOING = 1_000
ROWS_UNDER_REVIEW = 500
COLUMNS = '"id", "began_at"'


class Place(Enum):
    """Where ids that are wanted stand in a session's row."""

    SITE = "site_id"
    CHARGER = "charger_id"
    EVSE = "evse_id"
    DRIVER = "driver_id"
    VEHICLE = "vehicle_id"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sessions are wanted, ready for the database and for single rows."""

    organisation_id: int
    ids: Mapping[Place, frozenset[int]] = field(default_factory=dict)
    since: datetime | None = None
    until: datetime | None = None
    ongoing: bool | None = None
    text: str = ""
    """A part of a name, an e-mail or a plate, or the beginning of a reference."""
    sees_people: bool = True
    """Whether the text is looked for in what is known of drivers."""
    listed_only: bool = True
    reviews: frozenset[str] | None = None
    """The reasons for a review that are wanted; none: only what needs no review."""

    def only(self, place: Place, number: int) -> Self:
        """Return what is wanted of this one alone."""
        given, one = self.ids.get(place), frozenset({number})
        return replace(self, ids={**self.ids, place: one if given is None else one & given})

    @property
    def key(self) -> Hashable:
        """Return what is the same for all that want the same."""
        ids = tuple(sorted((place.value, tuple(sorted(numbers))) for place, numbers in self.ids.items()))
        rest = (self.since, self.until, self.ongoing, self.text, self.sees_people, self.listed_only, self.reviews)
        return self.organisation_id, ids, rest

    def admits(self, row: ChargingSession) -> bool:
        """Return whether this row is wanted, the text aside."""
        return (
            (row.listed or not self.listed_only)
            and all(getattr(row, place.value) in ids for place, ids in self.ids.items())
            and (self.since is None or row.began_at >= self.since)
            and (self.until is None or row.began_at < self.until)
            and self.ongoing in {None, row.ongoing}
            and (self.reviews is None or row.needs_review in (self.reviews or {None}))
        )


class Sorting(Enum):
    """How the log is sorted: its column, and whether downwards."""

    NEWEST = ("began_at", True)
    OLDEST = ("began_at", False)
    MOST_ENERGY = ("energy_mwh", True)
    LEAST_ENERGY = ("energy_mwh", False)


class TooManyToSortError(Exception):
    """More is wanted than can be sorted by something that has no index."""


class Log:
    """The sessions that are wanted. The text is looked for once, for all pages."""

    def __init__(self, store: Store, wanted: Wanted) -> None:
        self._store = store
        self._wanted = wanted
        self._found: Found | None = None

    async def ids(
        self, sorting: Sorting, *, after: Sequence[Any] | None = None, offset: int = 0, limit: int
    ) -> list[int]:
        """Return the ids of the page that follows this place, after leaving out the first `offset`, in order."""
        by_energy = sorting in {Sorting.MOST_ENERGY, Sorting.LEAST_ENERGY}
        if by_energy:
            await self._check_sortable()
        text = Text(self._store.dialect)
        statement = _Statement(text, self._wanted, await self._search())
        order, rest = ordered(*sorting.value), behind(text, sorting, after)
        branches = statement.branches()
        if by_energy:
            rows = " UNION ".join(branch.all('"id", "energy_mwh"', rest) for branch in branches)
        else:
            rows = " UNION ".join(branch.page(order, rest, offset + limit) for branch in branches)
        sql = f'SELECT "id" FROM ({rows}) AS a ORDER BY {order} LIMIT {limit} OFFSET {offset}'  # noqa: S608 -- names and marks
        return [row["id"] for row in await self._rows(sql, text)]

    async def count(self) -> int:
        """Return how many there are: exactly; a large number as it was some seconds ago."""
        return await self._store.counts.get(self._wanted.key, self._counted)

    async def _counted(self) -> int:
        text, search, wanted = Text(self._store.dialect), await self._search(), self._wanted
        if wanted.ongoing is False:
            # No index of the dates knows what is over; what is not is little, and has one of its own.
            both, ongoing = replace(wanted, ongoing=None), replace(wanted, ongoing=True)
            number = f"{count_of(text, both, search)} - {count_of(text, ongoing, search)}"
        else:
            number = count_of(text, wanted, search)
        return int((await self._rows(f"SELECT {number} AS number", text))[0]["number"])

    async def _check_sortable(self) -> None:
        text, most = Text(self._store.dialect), SORTED_BY_ENERGY_MAX + 1
        number = count_of(text, self._wanted, await self._search(), most=most)
        if (await self._rows(f"SELECT {number} AS number", text))[0]["number"] == most:
            raise TooManyToSortError

    async def _search(self) -> Found | None:
        wanted = self._wanted
        if wanted.text and self._found is None:
            self._found = await found(self._store, wanted.organisation_id, wanted.text, people=wanted.sees_people)
        return self._found

    async def _rows(self, sql: str, text: Text) -> Sequence[Any]:
        _, rows = await self._store.reader.execute_query(sql, text.values)
        return rows


def ordered(column: str, descending: bool) -> str:  # noqa: FBT001 -- a sorting's two halves
    """Return how the column is sorted, equals by their id."""
    sign = " DESC" if descending else ""
    return f'"{column}"{sign}, "id"{sign}'


def behind(text: Text, sorting: Sorting, after: Sequence[Any] | None) -> list[str]:
    """Return the condition of what follows this place, if there is one."""
    if after is None:
        return []
    (column, descending), (value, last) = sorting.value, after
    mark = text.instant(value) if isinstance(value, datetime) else text.mark(value)
    return [f'("{column}", "id") {"<" if descending else ">"} ({mark}, {text.mark(last)})']


def count_of(text: Text, wanted: Wanted, search: Found | None, *, most: int | None = None) -> str:
    """Return the statement of how many are wanted, counted no further than that."""
    branches = [branch.all('"id"', ()) for branch in _Statement(text, wanted, search).branches()]
    limit = "" if most is None else f" LIMIT {most}"
    return f'(SELECT count(*) FROM (SELECT "id" FROM ({" UNION ".join(branches)}) AS a{limit}) AS b)'  # noqa: S608


def select(columns: str, conditions: Sequence[str], *, name: str = "c") -> str:
    """Return a statement of sessions of which all of this is true."""
    return f'SELECT {columns} FROM "charging_session" AS {name} WHERE {" AND ".join(conditions)}'  # noqa: S608


@dataclass(frozen=True, slots=True)
class Branch:
    """One side to enter the table by: the whole log along the dates, or each of some keys by their index."""

    text: Text
    column: str | None
    keys: str
    """The statement of the keys."""
    conditions: Sequence[str]

    def page(self, order: str, rest: Sequence[str], limit: int) -> str:
        """Return the statement of its first so many rows."""
        where = [*self.conditions, *rest]
        if self.column is None:
            return f"SELECT * FROM ({select(COLUMNS, where)} ORDER BY {order} LIMIT {limit}) AS w"  # noqa: S608
        mine = [f'o."{self.column}" = k."id"', *where]
        return self.text.for_each(
            self.keys,
            "charging_session",
            lambda columns: f"{select(columns, mine, name='o')} ORDER BY {order} LIMIT {limit}",
            ("id", "began_at"),
        )

    def all(self, columns: str, rest: Sequence[str]) -> str:
        """Return the statement of all its rows."""
        entry = [] if self.column is None else [f'"{self.column}" IN ({self.keys})']
        return select(columns, [*entry, *self.conditions, *rest])


class _Statement:
    """What one statement wants, in words of SQL."""

    def __init__(self, text: Text, wanted: Wanted, search: Found | None) -> None:
        self._text = text
        self._wanted = wanted
        self._search = search

    def branches(self) -> list[Branch]:
        """Return the sides to enter by: the narrowest that there is, else the whole log along the dates."""
        sides = self._sides()
        match min(sides, key=lambda side: sides[side], default=None):
            case Place() as place:
                keys = self._text.own(
                    TABLES[place.value], sorted(self._wanted.ids[place]), self._wanted.organisation_id
                )
                also = [*self._common(), *self._places(but=place), *self._texts()]
                return [Branch(self._text, place.value, keys, also)]
            case "text" if self._search is not None:
                return [
                    Branch(self._text, column, keys, [*self._common(), *self._places()])
                    for column, keys in self._search.statements(self._text)
                ]
            case "ongoing":
                return [self._along("ongoing")]
            case "reviews":
                return [self._of_reviews()]
            case _:
                return [self._along("listed")]

    def _sides(self) -> dict[Place | str, int]:
        """Return about how many rows have to be looked at from each side; the dates are not among them."""
        wanted, search = self._wanted, self._search
        sides: dict[Place | str, int] = {place: ROWS_OF[place.value] * len(ids) for place, ids in wanted.ids.items()}
        if wanted.ongoing:
            sides["ongoing"] = ROWS_ONGOING
        if wanted.reviews:
            sides["reviews"] = ROWS_UNDER_REVIEW
        if search is not None and not search.too_many:
            sides["text"] = sum(ROWS_OF[column] * len(keys) for column, keys in search.keys.items())
        return sides

    def _along(self, flag: str) -> Branch:
        """Return the branch of one of the two indexes of the whole log: of what is listed, or of what is ongoing."""
        own = f'"organisation_id" = {self._text.mark(self._wanted.organisation_id)}'
        aside = {"listed", "ongoing"} - {flag}
        return Branch(self._text, None, "", [own, *self._common(aside), *self._places(), *self._texts()])

    def _of_reviews(self) -> Branch:
        """Return the branch of the index of what needs review."""
        own = f'"organisation_id" = {self._text.mark(self._wanted.organisation_id)}'
        reasons = self._text.words("needs_review", sorted(self._wanted.reviews or ()), aside=False)
        rest = [*self._common(reviewed=True), *self._places(), *self._texts()]
        return Branch(self._text, None, "", [own, reasons, *rest])

    def _common(self, aside: Collection[str] = ("listed", "ongoing"), *, reviewed: bool = False) -> Iterator[str]:
        wanted, text = self._wanted, self._text
        if wanted.listed_only:
            yield text.flag("listed", is_set=True, aside="listed" in aside)
        if wanted.ongoing is not None:
            yield text.flag("ongoing", is_set=wanted.ongoing, aside="ongoing" in aside)
        if wanted.reviews is not None and not reviewed:
            yield self._reviewed(wanted.reviews)
        if wanted.since is not None:
            yield f'"began_at" >= {text.instant(wanted.since)}'
        if wanted.until is not None:
            yield f'"began_at" < {text.instant(wanted.until)}'

    def _reviewed(self, reasons: frozenset[str]) -> str:
        if not reasons:
            return '"needs_review" IS NULL'
        return self._text.words("needs_review", sorted(reasons), aside=True)

    def _places(self, *, but: Place | None = None) -> Iterator[str]:
        for place, ids in self._wanted.ids.items():
            if place is not but:
                yield self._text.among(f'+"{place.value}"', sorted(ids))

    def _texts(self) -> Iterator[str]:
        if self._search is not None:
            yield self._search.condition(self._text)
