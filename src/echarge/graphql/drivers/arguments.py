"""How the sessions of a driver or a vehicle are asked for: as the charging log is."""

from typing import TYPE_CHECKING, Annotated, TypeAlias

import strawberry

if TYPE_CHECKING:
    from echarge.graphql.sessions.filters import ChargingSessionFilter
    from echarge.graphql.sessions.types import ChargingSession

SessionField: TypeAlias = Annotated["ChargingSession", strawberry.lazy("echarge.graphql.sessions.types")]
FilterField: TypeAlias = Annotated["ChargingSessionFilter", strawberry.lazy("echarge.graphql.sessions.filters")]

SessionSearch = Annotated[
    str | None,
    strawberry.argument(
        description=(
            "Only those of a day, as `06.12.2021` or `2021-12-06`; or else those whose reference, EVSE, site, driver or"
            " vehicle contains this text."
        )
    ),
]
SessionFilter = Annotated[FilterField | None, strawberry.argument(description="Only those of which this is true.")]
