"""The factors of emissions, dated: what an administrator can see and change (DSH-3)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from tortoise import BaseDBAsyncClient

from echarge.domain.emissions import UK_FACTORS, FactorKind
from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import BadValueError, Field, Wish, checked, line, problem, scaled
from echarge.operations.refusals import ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import EmissionFactor

CHANGE_FACTORS = Need(Area.ORGANISATION, Right.CHANGE)
VALUE_MAX = 100_000
FACTORS_MAX = 1_000
"""So many factors can an organisation have: three centuries of each kind."""
YEAR_MIN, YEAR_MAX = 2000, 2099


def day(entered: date) -> date:
    """Return a day that a factor can be valid from."""
    if not YEAR_MIN <= entered.year <= YEAR_MAX:
        raise BadValueError(ProblemCode.OUT_OF_RANGE, f"It is from {YEAR_MIN} to {YEAR_MAX}.")
    return entered


def kind(entered: FactorKind | str) -> str:
    """Return what the factor tells."""
    return FactorKind(entered).value


FORM = {
    "kind": Field(kind, required=True),
    "valid_from": Field(day, required=True),
    "value": Field(scaled(6, 0, VALUE_MAX), required=True),
    "source": Field(line(200, empty=True)),
}


def columns(values: dict[str, Any]) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    values = dict(values)
    if "value" in values:
        values["micro_value"] = values.pop("value")
    return values


async def create_factor(runtime: Runtime, viewer: Viewer, wish: Wish) -> EmissionFactor:
    """Add a factor, for its day and those that follow."""

    async def work(this: Change) -> EmissionFactor:
        values = columns(checked(FORM, wish, new=True))
        mine = EmissionFactor.filter(organisation_id=viewer.organisation_id).using_db(this.db)
        if await mine.count() >= FACTORS_MAX:
            raise problem("kind", ProblemCode.CONFLICT, f"There are {FACTORS_MAX} factors already, which is the most.")
        row = EmissionFactor(organisation_id=viewer.organisation_id, **values)
        await require_day(this, row)
        await rows.add(this, row)
        return row

    return await change(runtime, viewer, "createEmissionFactor", CHANGE_FACTORS, work)


async def update_factor(
    runtime: Runtime, viewer: Viewer, factor_id: int, expected_version: int, wish: Wish
) -> EmissionFactor:
    """Change a factor; the dashboard's past changes with it."""

    async def work(this: Change) -> EmissionFactor:
        row = await rows.get_current(this, EmissionFactor, factor_id, expected_version)
        values = columns(checked(FORM, wish))
        row.update_from_dict(values)
        await require_day(this, row)
        await rows.store(this, row, values)
        return row

    return await change(runtime, viewer, "updateEmissionFactor", CHANGE_FACTORS, work)


async def delete_factor(runtime: Runtime, viewer: Viewer, factor_id: int) -> None:
    """Delete a factor: the one before it, if there is one, is valid instead."""

    async def work(this: Change) -> None:
        row = await rows.get(this, EmissionFactor, factor_id)
        details = {"tells": row.kind, "valid_from": str(row.valid_from), "micro_value": row.micro_value}
        this.names("EmissionFactor", row.id, **details)
        await row.delete(using_db=this.db)

    await change(runtime, viewer, "deleteEmissionFactor", CHANGE_FACTORS, work)


async def require_day(this: Change, row: EmissionFactor) -> None:
    """Raise InvalidInputError where another factor of this kind is valid from the same day."""
    same = EmissionFactor.filter(
        organisation_id=this.viewer.organisation_id, kind=row.kind, valid_from=row.valid_from
    ).exclude(id=row.id)
    if await same.using_db(this.db).exists():
        raise problem("valid_from", ProblemCode.TAKEN, "Another factor of this kind is valid from the same day.")


async def give_factors(db: BaseDBAsyncClient, organisation_id: int) -> None:
    """Give a new organisation the factors that it begins with."""
    await EmissionFactor.bulk_create(first_factors(organisation_id), using_db=db)


def first_factors(organisation_id: int) -> Iterable[EmissionFactor]:
    """Return the rows of the factors that an organisation begins with."""
    return [
        EmissionFactor(
            organisation_id=organisation_id,
            kind=factor.kind.value,
            valid_from=factor.valid_from,
            micro_value=factor.micro_value,
            source=factor.source,
        )
        for factor in UK_FACTORS
    ]
