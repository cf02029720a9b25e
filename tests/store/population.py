"""Rows for every table, made from nothing but the models."""

from datetime import UTC, date, datetime
from typing import Any

from tortoise import BaseDBAsyncClient, fields
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.indexes import Index
from tortoise.models import MetaInfo, Model

from echarge.store import models

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
EXAMPLES: tuple[tuple[type[fields.Field[Any]], object], ...] = (
    (fields.BooleanField, True),
    (fields.IntField, 7),
    (fields.SmallIntField, 7),
    (fields.BigIntField, 7),
    (fields.DatetimeField, NOW),
    (fields.DateField, date(2026, 3, 1)),
    (fields.CharField, "x"),
    (fields.TextField, "a word"),
    (fields.JSONField, []),
)


def all_models() -> list[type[Model]]:
    """Return the models, each after those that it refers to."""
    waiting = [getattr(models, name) for name in models.__all__]
    ordered: list[type[Model]] = []
    while waiting:
        ready = [model for model in waiting if all(other in (*ordered, model) for other in references(model).values())]
        assert ready, waiting
        ordered.extend(ready)
        waiting = [model for model in waiting if model not in ready]
    return ordered


def meta(model: type[Model]) -> MetaInfo:
    """Return what Tortoise knows of the model's table."""
    return model._meta  # noqa: SLF001 -- Tortoise's documented way to the schema


def references(model: type[Model]) -> dict[str, type[Model]]:
    """Return the foreign keys' columns and the models that they refer to."""
    keys = [field for field in meta(model).fields_map.values() if isinstance(field, ForeignKeyFieldInstance)]
    return {str(key.source_field): key.related_model for key in keys}


def unique_columns(model: type[Model]) -> set[tuple[str, ...]]:
    """Return the sets of columns that the model wants to be unique, its primary key aside."""
    alone = {(name,) for name, field in meta(model).fields_map.items() if field.unique and not field.pk}
    return alone | {tuple(columns) for columns in meta(model).unique_together}


def indexed_columns(model: type[Model]) -> set[tuple[str, ...]]:
    """Return the columns of each index that the model wants besides."""
    return {tuple(index.field_names if isinstance(index, Index) else index) for index in meta(model).indexes}


async def populate(db: BaseDBAsyncClient) -> None:
    """Write one row to every table that has none, with a value in each column, the optional ones included."""
    rows: dict[type[Model], Model] = {}
    for model in all_models():
        row = await model.all(using_db=db).first()
        rows[model] = row or await model.create(using_db=db, **_values(model, rows))


def _values(model: type[Model], rows: dict[type[Model], Model]) -> dict[str, object]:
    keys = references(model)
    # A row that may refer to another one of its kind refers to none: it is the only one.
    values: dict[str, object] = {column: rows[other].pk if other in rows else None for column, other in keys.items()}
    for name, field in meta(model).fields_map.items():
        if name not in values and name in meta(model).db_fields and not field.generated:
            values[name] = _example(field)
    return values


def _example(field: fields.Field[Any]) -> object:
    return next(value for kind, value in EXAMPLES if isinstance(field, kind))
