"""Rows that one event makes many subscribers read."""

from collections import OrderedDict
from collections.abc import Hashable

from echarge.graphql.loaders import Loaders
from echarge.graphql.permissions import rows_in_sight
from echarge.live.messages import LiveMessage
from echarge.operations.audit import Viewer

EVENTS_MAX = 256


class Shared:
    """What one event makes many subscribers read, read once for all who may see the same of it."""

    def __init__(self, *, events_max: int = EVENTS_MAX) -> None:
        self._events_max = events_max
        self._loaders: OrderedDict[Hashable, Loaders] = OrderedDict()

    def loaders(self, viewer: Viewer, message: LiveMessage) -> Loaders:
        """Return the loaders of this event, the same ones for all of one organisation and one type of user."""
        organisation_id, user_type = viewer.organisation_id, viewer.user_type
        key = (organisation_id, user_type, message)
        found = self._loaders.get(key)
        if found is None:
            found = Loaders(lambda model: model.filter(rows_in_sight(user_type, organisation_id, model)))
            self._loaders[key] = found
            if len(self._loaders) > self._events_max:
                self._loaders.popitem(last=False)
        return found
