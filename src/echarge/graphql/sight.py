"""What one viewer sees, where no operation is under way: for what is made on the viewer's behalf later on."""

from dataclasses import dataclass
from typing import TypeVar

from tortoise.models import Model
from tortoise.queryset import QuerySet

from echarge.domain.roles import Area, may_see
from echarge.graphql.permissions import rows_in_sight
from echarge.operations.audit import Viewer

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a viewer sees."""

    viewer: Viewer

    def sees(self, area: Area) -> bool:
        """Return whether the viewer may see this area."""
        return may_see(self.viewer.user_type, area)

    def rows(self, model: type[M]) -> QuerySet[M]:
        """Return the rows that the viewer may see."""
        return model.filter(rows_in_sight(self.viewer.user_type, self.viewer.organisation_id, model))
