"""Writing the rows of an import: all of them in one transaction, some thousand a statement.

What a row becomes is worked out before the transaction, which on PostgreSQL runs beside those of the chargers. That the
rows are new, and that those which they refer to are there, the database itself sees to.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from echarge.operations.audit import Change, Viewer, change
from echarge.operations.chargers import Credentials, draw_password, identity_key, renew
from echarge.operations.import_kinds import ImportKind, Kind
from echarge.operations.rows import parts
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, Driver, UnknownCharger, Vehicle
from echarge.store.models.columns import new_id
from echarge.store.statements import Statement, Values

ACTION = "importRows"
VEHICLE = ("registration", "registration_key")

Row = dict[str, Any]


class MovedOnError(Exception):
    """Others have changed rows that these rest on: they must be looked at again."""


@dataclass(slots=True)
class Batch:
    """The rows of one table, ready to be written."""

    statement: Statement
    values: list[Sequence[Values]] = field(default_factory=list)
    """In parts that one statement takes."""


async def apply(
    runtime: Runtime, viewer: Viewer, kind: ImportKind, what: Kind, rows: Sequence[Row]
) -> list[Credentials]:
    """Add the rows; return the credentials of chargers. Raises MovedOnError where one of them cannot be added now."""
    at = runtime.now()
    credentials = await give_passwords(viewer, rows, at) if what.model is Charger else []
    tables = with_vehicles(rows) if what.model is Driver else {what.model: rows}
    batches = [await batch_of(model, viewer, part, at) for model, part in tables.items() if part]

    async def work(this: Change) -> None:
        await require_still_there(this, what, rows)
        for batch in batches:
            for values in batch.values:
                await batch.statement.execute(this.db, this.tx.dialect, values)
        if what.model is Charger:
            await forget_unknown(this, {row["identity_key"] for row in rows})
        this.details.update(kind=kind.value, count=len(rows))

    try:
        await change(runtime, viewer, ACTION, what.need, work, aside=True)
    except IntegrityError as error:
        raise MovedOnError from error
    return credentials


async def require_still_there(this: Change, what: Kind, rows: Sequence[Row]) -> None:
    """Raise MovedOnError where a row that others belong to is gone."""
    for column in what.columns:
        if column.refers_to is None:
            continue
        wanted = sorted({row[column.name] for row in rows if row.get(column.name) is not None})
        for part in parts(wanted):
            there = column.refers_to.model.filter(id__in=part, **column.refers_to.also).using_db(this.db)
            if await there.count() != len(part):
                raise MovedOnError


def with_vehicles(rows: Sequence[Row]) -> dict[type[Model], Sequence[Row]]:
    """Return the rows of drivers, and of the vehicles that their lines name."""
    drivers = [{"id": new_id(), **{name: row[name] for name in row if name not in VEHICLE}} for row in rows]
    vehicles = [
        {"driver_id": driver["id"], **{name: row[name] for name in VEHICLE}}
        for driver, row in zip(drivers, rows, strict=True)
        if VEHICLE[0] in row
    ]
    return {Driver: drivers, Vehicle: vehicles}


async def give_passwords(viewer: Viewer, rows: Sequence[Row], at: datetime) -> list[Credentials]:
    """Give each charger a password or a secret path, one after the other: chargers that log in need the threads too."""
    found = []
    for row in rows:
        charger = Charger(organisation_id=viewer.organisation_id, created_at=at, **row)
        found.append(Credentials(charger, renew(charger, await draw_password())))
        row.update(id=charger.id, password_hash=charger.password_hash, secret_path=charger.secret_path)
    return found


async def forget_unknown(this: Change, keys: set[str]) -> None:
    """Take the stations that are registered now off the list of unknown ones."""
    listed = await UnknownCharger.all().using_db(this.db)
    which = [row.id for row in listed if identity_key(row.identity) in keys]
    await UnknownCharger.filter(id__in=which).using_db(this.db).delete()


async def batch_of(model: type[Model], viewer: Viewer, rows: Sequence[Row], at: datetime) -> Batch:
    """Return the rows as they are written; one that is there already makes the database refuse them all."""
    template = model(organisation_id=viewer.organisation_id, created_at=at)
    pattern = {column: stored(getattr(template, column)) for column in model._meta.db_fields}  # noqa: SLF001 -- as in `statements`
    batch = Batch(Statement(model, tuple(pattern), update=False, strict=True))
    for part in parts(rows):
        batch.values.append([values_of(pattern, row) for row in part])
        await asyncio.sleep(0)
    return batch


def values_of(pattern: Mapping[str, Any], row: Row) -> Values:
    """Return a row's values in the order of the columns; what is not said is as in the pattern."""
    return tuple(
        stored(row[column]) if column in row else new_id() if column == "id" else value
        for column, value in pattern.items()
    )


def stored(value: Any) -> Any:
    """Return a value as databases take it."""
    match value:
        case Enum():
            return value.value
        case list() | dict():
            return orjson.dumps(value).decode()
        case _:
            return value
