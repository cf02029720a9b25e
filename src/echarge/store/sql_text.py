"""The parts of one statement in the words of its database, with the values that its placeholders stand for."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

import orjson

from echarge.store.statements import Dialect

ESCAPED = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})


class Text:
    """One statement in the making."""

    def __init__(self, dialect: Dialect) -> None:
        self._is_postgres = dialect == "postgres"
        self.values: list[Any] = []

    def mark(self, value: object) -> str:
        """Return the placeholder of a value."""
        self.values.append(value)
        return f"{'$' if self._is_postgres else '?'}{len(self.values)}"

    def instant(self, at: datetime) -> str:
        """Return the placeholder of an instant."""
        return self.mark(at if self._is_postgres else at.astimezone(UTC).isoformat(" "))

    def flag(self, column: str, *, is_set: bool, aside: bool) -> str:
        """Return the condition of a flag; `aside` keeps SQLite from entering by it."""
        if self._is_postgres:
            return f'"{column}"' if is_set else f'NOT "{column}"'
        return f'{"+" if aside else ""}"{column}" = {int(is_set)}'

    def among(self, column: str, numbers: Sequence[int]) -> str:
        """Return the condition that the column has one of these numbers."""
        if self._is_postgres:
            return f"{column} = ANY({self.mark(list(numbers))}::bigint[])"
        return f"{column} IN (SELECT value FROM json_each({self._json(numbers)}))"  # noqa: S608 -- names and marks

    def words(self, column: str, words: Sequence[str], *, aside: bool) -> str:
        """Return the condition that the column has one of these words; `aside` keeps SQLite from entering by it."""
        if self._is_postgres:
            return f'"{column}" = ANY({self.mark(list(words))}::text[])'
        marks = ", ".join(self.mark(word) for word in words)
        return f'{"+" if aside else ""}"{column}" IN ({marks})'

    def own(self, table: str, numbers: Sequence[int], organisation_id: int) -> str:
        """Return the statement of those among the ids that are of the organisation's rows of this table."""
        owner = self.mark(organisation_id)
        among = self.among('"id"', numbers)
        return f'SELECT "id" FROM "{table}" WHERE {among} AND +"organisation_id" = {owner}'  # noqa: S608

    def for_each(self, keys: str, table: str, rows: Callable[[str], str], columns: Sequence[str]) -> str:
        """Return the statement of the rows of the table that `rows` gives for each key.

        `keys` is a statement of ids, and `rows` makes one of a key's rows, which it calls `k."id"`, with these columns.
        """
        names = ", ".join(f's."{column}"' for column in columns)
        if self._is_postgres:
            of_key = rows(", ".join(f'"{column}"' for column in columns))
            return f"SELECT {names} FROM ({keys}) AS k CROSS JOIN LATERAL ({of_key}) AS s"  # noqa: S608
        of_key = rows('"id"')
        return f'SELECT {names} FROM ({keys}) AS k CROSS JOIN "{table}" AS s WHERE s."id" IN ({of_key})'  # noqa: S608

    def contains(self, column: str, part: str, *, is_folded: bool = False) -> str:
        """Return the condition that the column contains this part, whatever its case; or both are folded already."""
        mark = self.mark(f"%{part.translate(ESCAPED)}%")
        if self._is_postgres and not is_folded:  # at half of what ILIKE takes
            return f"lower({column}) LIKE lower({mark}) ESCAPE '\\'"
        return f"{column} LIKE {mark} ESCAPE '\\'"

    def _json(self, numbers: Sequence[int]) -> str:
        return self.mark(orjson.dumps(list(numbers)).decode())
