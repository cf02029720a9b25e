"""Rows by id and by parent, fetched together: the number of statements does not grow with the number of rows."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, TypeVar

from strawberry.dataloader import DataLoader
from tortoise.functions import Count
from tortoise.models import Model
from tortoise.queryset import QuerySet

M = TypeVar("M", bound=Model)
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

BATCH_SIZE_MAX = 1_000

Rows = Callable[[type[Any]], QuerySet[Any]]
Batch = Callable[[list[K]], Awaitable[Sequence[V]]]


class Loaders:
    """The loaders of one operation; made when first asked for, over the rows that its viewer may see."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}

    async def one(self, model: type[M], row_id: int | None) -> M | None:
        """Return the row with this id, if there is one in sight."""
        if row_id is None:
            return None

        async def load(ids: list[int]) -> list[M | None]:
            found = {row.pk: row for row in await self._rows(model).filter(id__in=ids)}
            return [found.get(row_id) for row_id in ids]

        row: M | None = await self.by_key(("one", model), load, row_id)
        return row

    async def children(self, model: type[M], parent: str, parent_id: int, *, order_by: Sequence[str]) -> list[M]:
        """Return the rows whose column `parent` holds this id; for children that are few by nature."""

        async def load(ids: list[int]) -> list[list[M]]:
            found: dict[int, list[M]] = {row_id: [] for row_id in ids}
            for row in await self._rows(model).filter(**{f"{parent}__in": ids}).order_by(*order_by):
                found[getattr(row, parent)].append(row)
            return [found[row_id] for row_id in ids]

        rows: list[M] = await self.by_key(("children", model, parent, *order_by), load, parent_id)
        return rows

    async def number(self, model: type[Model], parent: str, parent_id: int, **also: Hashable) -> int:
        """Return how many rows hold this id in their column `parent`, and have these other values as well."""

        async def load(ids: list[int]) -> list[int]:
            rows = self._rows(model).filter(**{f"{parent}__in": ids}, **also).annotate(number=Count("id"))
            found = dict(await rows.group_by(parent).values_list(parent, "number"))
            return [found.get(row_id, 0) for row_id in ids]

        count: int = await self.by_key(("number", model, parent, *also.items()), load, parent_id)
        return count

    async def by_key(self, name: Hashable, load: Batch[K, V], key: K) -> V:
        """Return what `load` gives for this key, asked together with all other keys under the same name."""
        loader = self._loaders.get(name)
        if loader is None:
            loader = self._loaders[name] = DataLoader(load_fn=load, max_batch_size=BATCH_SIZE_MAX)
        found = asyncio.ensure_future(loader.load(key))
        # Shielded: the loaders of an event are shared, and who leaves must not take the others' answer along.
        value: V = found.result() if found.done() else await asyncio.shield(found)
        return value
