"""What a text that was typed into the charging log's search may mean: whose sessions, where, or which one.

Drivers, vehicles and places are few beside their sessions, so the text is looked for among them, and sessions by what
is found. Looking for a part of a text means to look at each of the organisation's rows: that grows with the drivers,
not with the sessions.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from echarge.store.setup import Store
from echarge.store.sql_text import ESCAPED, Text

KEYS_MAX = 1_000
"""Of so many drivers, vehicles or places are the sessions looked up one by one; of more, the log is walked along."""

REFERENCE_DIGITS = 9
REFERENCE_DIGITS_MIN = 5
"""With fewer digits a reference's beginning means too many to be of use."""

TABLES: Mapping[str, str] = {
    "id": "charging_session",
    "site_id": "site",
    "charger_id": "charger",
    "evse_id": "evse",
    "driver_id": "driver",
    "vehicle_id": "vehicle",
}
"""The columns of a session that it can be looked up by, each with the table whose ids it holds."""


FOLDED = frozenset({"email", "registration_key"})
"""Columns that are kept in one case: e-mails in lower, registrations in upper."""


@dataclass(frozen=True, slots=True)
class Source:
    """One table that is searched, and the column of a session that points at it."""

    column: str
    table: str
    names: Sequence[str]
    is_of_people: bool = False


SOURCES = (
    Source("driver_id", "driver", ("name", "email"), is_of_people=True),
    Source("vehicle_id", "vehicle", ("registration_key",), is_of_people=True),
    Source("evse_id", "evse", ("name",)),
    Source("site_id", "site", ("name",)),
)


@dataclass(frozen=True, slots=True)
class Found:
    """What the text means: the keys of each column, or that there are too many of them to be named."""

    organisation_id: int
    text: str
    sources: Sequence[Source]
    keys: Mapping[str, Sequence[int]]
    too_many: frozenset[str]

    def condition(self, text: Text) -> str:
        """Return the condition of the sessions that it means, not to be entered by."""
        parts = [f'+"{column}" IN ({keys})' for column, keys in self.statements(text)]
        return f"({' OR '.join(parts)})"

    def statements(self, text: Text) -> Sequence[tuple[str, str]]:
        """Return the columns by which it can be entered, each with the statement of its keys."""
        by_column = {source.column: source for source in self.sources}
        return [
            (
                column,
                rows_of(text, by_column[column], self.organisation_id, self.text)
                if column in self.too_many
                else text.own(TABLES[column], keys, self.organisation_id),
            )
            for column, keys in self.keys.items()
            if keys or len(self.keys) == 1
        ]


async def found(store: Store, organisation_id: int, searched: str, *, people: bool) -> Found:
    """Return what the text means, asked in one statement."""
    sources = [source for source in SOURCES if people or not source.is_of_people]
    if "\0" in searched:
        return Found(organisation_id, searched, sources, {"id": ()}, frozenset())  # no column holds it
    text = Text(store.dialect)
    limited = {source.column: rows_of(text, source, organisation_id, searched) for source in sources}
    limited = {column: f"{statement} LIMIT {KEYS_MAX + 1}" for column, statement in limited.items()}
    limited["id"] = by_reference(text, organisation_id, searched)
    parts = [f"SELECT '{column}' AS place, \"id\" FROM ({statement}) AS a" for column, statement in limited.items()]  # noqa: S608
    _, rows = await store.reader.execute_query(" UNION ALL ".join(parts), text.values)
    keys: dict[str, list[int]] = {}
    for row in rows:
        keys.setdefault(row["place"], []).append(row["id"])
    too_many = frozenset(column for column, ids in keys.items() if len(ids) > KEYS_MAX)
    return Found(organisation_id, searched, sources, keys or {"id": []}, too_many)


def rows_of(text: Text, source: Source, organisation_id: int, searched: str) -> str:
    """Return the statement of the source's rows that contain the text."""
    parts = [
        text.contains(f'"{name}"', part, is_folded=name in FOLDED)
        for name in source.names
        for part in spellings(name, searched)
    ]
    mark = text.mark(organisation_id)
    return f'SELECT "id" FROM "{source.table}" WHERE "organisation_id" = {mark} AND ({" OR ".join(parts) or "1 = 0"})'  # noqa: S608


def spellings(name: str, searched: str) -> Sequence[str]:
    """Return what to look for in this column: plates have no blanks, and SQLite knows the case of ASCII alone."""
    if name == "registration_key":
        plate = "".join(searched.split())
        return [plate.upper()] if plate else []
    if name == "email":
        return [searched.lower()]
    if searched.isascii():
        return [searched]
    return sorted({searched, searched.lower(), searched.upper(), searched.title()})


def by_reference(text: Text, organisation_id: int, searched: str) -> str:
    """Return the statement of the sessions whose reference is the text, or begins with its digits."""
    own = f'"organisation_id" = {text.mark(organisation_id)}'
    if searched.isascii() and searched.isdigit() and REFERENCE_DIGITS_MIN <= len(searched) < REFERENCE_DIGITS:
        low, high = (text.mark(searched.ljust(REFERENCE_DIGITS, digit)) for digit in "09")
        prefix = text.mark(f"{searched.translate(ESCAPED)}%")
        where = f'"reference" BETWEEN {low} AND {high} AND "reference" LIKE {prefix} ESCAPE \'\\\''
    else:
        where = f'"reference" IN ({text.mark(searched)}, {text.mark(searched.lower())})'
    return f'SELECT "id" FROM "charging_session" WHERE {where} AND +{own} LIMIT {KEYS_MAX}'  # noqa: S608
