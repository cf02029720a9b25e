"""What one event makes many subscribers do, done once for all of them.

A thousand dashboards that follow one session would read its row a thousand times, and execute the same document a
thousand times. They share the rows (`loaders`) where organisation and type of user are the same, and the executed
result (`executed`) where the document, its variables and the address that the client asked are the same as well.
Nothing else can make a difference: whatever a field shows depends on these alone.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from typing import Any, Generic, TypeVar

from echarge.graphql.loaders import Loaders
from echarge.graphql.permissions import rows_in_sight
from echarge.live.messages import LiveMessage
from echarge.operations.audit import Viewer

V = TypeVar("V")

EVENTS_MAX = 256


class Latest(Generic[V]):
    """The values that were made last, at most so many."""

    def __init__(self, size_max: int) -> None:
        self._size_max = size_max
        self._values: OrderedDict[Hashable, V] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], V]) -> V:
        """Return the value of this key, made if there is none."""
        found = self._values.get(key)
        if found is None:
            found = self._values[key] = make()
            if len(self._values) > self._size_max:
                self._values.popitem(last=False)
        return found


class Shared:
    """What the subscribers of this process share."""

    def __init__(self, *, events_max: int = EVENTS_MAX) -> None:
        self._loaders: Latest[Loaders] = Latest(events_max)
        self._results: Latest[Any] = Latest(events_max)

    def loaders(self, viewer: Viewer, message: LiveMessage) -> Loaders:
        """Return the loaders of this event, the same ones for all of one organisation and one type of user."""
        organisation_id, user_type = viewer.organisation_id, viewer.user_type

        def make() -> Loaders:
            return Loaders(lambda model: model.filter(rows_in_sight(user_type, organisation_id, model)))

        return self._loaders.get((organisation_id, user_type, message), make)

    def executed(self, key: Hashable, execute: Callable[[], Any]) -> Any:
        """Return what executing gives, or will give; executed for the first one that comes with this key."""

        def make() -> Any:
            result = execute()
            return asyncio.ensure_future(result) if isinstance(result, Awaitable) else result

        result = self._results.get(key, make)
        if not isinstance(result, asyncio.Future):
            return result
        # Shielded: a subscriber that leaves must not take the others' result along.
        return result.result() if result.done() else asyncio.shield(result)
