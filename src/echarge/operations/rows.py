"""What all changes of rows have in common: found in the organisation, not outdated, under a name of their own."""

from collections.abc import Sequence
from typing import Any, TypeVar

from tortoise.models import Model

from echarge.operations.audit import Change
from echarge.operations.checks import camel
from echarge.operations.refusals import NameTakenError, NotFoundError, OutdatedError

M = TypeVar("M", bound=Model)
V = TypeVar("V")

AT_ONCE_MAX = 1_000
"""How many values one statement is given."""


async def get(this: Change, model: type[M], row_id: int, *, path: tuple[str, ...] = ("id",), **also: Any) -> M:
    """Return the row of the viewer's organisation; raise NotFoundError where it has none."""
    rows = model.filter(id=row_id, organisation_id=this.viewer.organisation_id, **also).using_db(this.db)
    row = await rows.first()
    if row is None:
        raise NotFoundError(model.__name__, path)
    return row


async def get_current(this: Change, model: type[M], row_id: int, expected_version: int, **also: Any) -> M:
    """Return the row, unless it was changed since that version: then raise OutdatedError."""
    row = await get(this, model, row_id, **also)
    if getattr(row, "version", None) != expected_version:
        raise OutdatedError(row)
    return row


async def require(this: Change, model: type[Model], values: dict[str, Any], name: str, **also: Any) -> None:
    """Raise NotFoundError where the values point at a row that the organisation does not have."""
    if values.get(name) is not None:
        await get(this, model, values[name], path=("input", camel(name)), **also)


async def require_free(this: Change, model: type[Model], column: str, value: object, shown: str, *, but: int) -> None:
    """Raise NameTakenError where another row of the organisation has this value in this column."""
    others = model.filter(organisation_id=this.viewer.organisation_id, **{column: value}).exclude(id=but)
    if await others.using_db(this.db).exists():
        raise NameTakenError(shown)


async def store(this: Change, row: Any, values: dict[str, Any]) -> None:
    """Write the values into an existing row, as its next version."""
    dated = {"changed_at": this.at} if hasattr(row, "changed_at") else {}
    row.update_from_dict(dated | values)
    row.version += 1
    await row.save(using_db=this.db, update_fields=[*(dated | values), "version"])
    this.names(type(row).__name__, row.id, fields=sorted(values))


async def add(this: Change, row: Any) -> None:
    """Write a new row."""
    await row.save(using_db=this.db, force_create=True)
    this.names(type(row).__name__, row.id)


def parts(values: Sequence[V]) -> list[Sequence[V]]:
    """Return the values in parts that one statement takes."""
    return [values[start : start + AT_ONCE_MAX] for start in range(0, len(values), AT_ONCE_MAX)]
