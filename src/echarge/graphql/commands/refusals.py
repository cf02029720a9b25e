"""What can stand in a command's way and concerns a session."""

from typing import Self

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import Refusal, RefusalAnswer, RefusalCode
from echarge.graphql.fields import field
from echarge.graphql.sessions.types import ChargingSession
from echarge.operations.refusals import ConnectorBusyError
from echarge.store import models


@strawberry.type(description="Somebody else is using the connector.")
class ConnectorBusy(Refusal):
    """Somebody else is using the connector."""

    row: strawberry.Private[models.ChargingSession | None]

    @field("The session that is under way there. Null where none is known, or for who may not see sessions.")
    def session(self, info: Info) -> ChargingSession | None:
        """Return the session that is under way there."""
        if self.row is None or not info.context.sees_rows(models.ChargingSession):
            return None
        return ChargingSession.from_row(self.row)

    @classmethod
    def from_error(cls, error: ConnectorBusyError) -> Self:
        """Return the refusal of this error."""
        row = error.session if isinstance(error.session, models.ChargingSession) else None
        return cls(code=RefusalCode.CONNECTOR_BUSY, message=str(error), row=row)


COMMAND_REFUSALS = [RefusalAnswer(ConnectorBusyError, ConnectorBusy, ConnectorBusy.from_error)]
"""Which refusal becomes which type, besides those of `errors.py`."""
