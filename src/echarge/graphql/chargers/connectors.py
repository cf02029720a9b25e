"""Connectors as the API shows them, and how they are built."""

from datetime import datetime
from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.connectors import Build, built
from echarge.graphql.chargers.enums import ConnectorFormat, ConnectorStandard, PowerType
from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.measures import kilowatts
from echarge.operations.builds import entered_of, usual_of
from echarge.store import models


@strawberry.type(description="How a connector is built, in the words of OCPI; null is what nobody has said.")
class ConnectorBuild:
    """How a connector is built."""

    standard: ConnectorStandard | None = strawberry.field(description="What plug or socket it is.")
    format: ConnectorFormat | None = strawberry.field(description="Whether drivers bring the cable.")
    power_type: PowerType | None = strawberry.field(description="What flows.")
    max_voltage: int | None = strawberry.field(
        description="Its highest voltage in volts; of three phases that of one to neutral."
    )
    max_current: int | None = strawberry.field(description="Its highest current in amperes; of several phases of each.")

    @classmethod
    def of(cls, build: Build) -> Self:
        """Return how something is built."""
        return cls(
            standard=build.standard,
            format=build.format,
            power_type=build.power_type,
            max_voltage=build.max_voltage_v,
            max_current=build.max_current_a,
        )


@strawberry.type(description="A plug or socket of an EVSE.")
class Connector:
    """A plug or socket of an EVSE."""

    number: int = strawberry.field(description="Its number within the EVSE, from 1.")
    wire_number: int | None = strawberry.field(
        description="What OCPP 1.6 calls it, a number from 1 within the charger; null where 1.6 does not know it."
    )
    kind: str = strawberry.field(description='What it is, such as "cType2"; may be empty.')
    max_power_kw: Decimal | None = strawberry.field(description="The most that it delivers, in kW; null if not set.")
    reported_at: datetime | None = strawberry.field(description="When its status was last reported; null if never.")
    entered: ConnectorBuild = strawberry.field(description="How it is built, as far as that was entered of it.")
    row: strawberry.Private[models.Connector]

    @field("How it is built, all in all: as was entered, else as its kind says, else as its charger does.")
    async def build(self, info: Info) -> ConnectorBuild:
        """Return how it is built."""
        charger = await info.context.loaders.one(models.Charger, self.row.charger_id)
        assert charger is not None  # noqa: S101 -- the connector's own
        return ConnectorBuild.of(built(entered_of(self.row), self.row.kind, usual_of(charger)))

    @classmethod
    def from_row(cls, row: models.Connector) -> Self:
        """Return the connector of this row."""
        return cls(
            number=row.number,
            wire_number=row.wire_number,
            kind=row.kind,
            max_power_kw=kilowatts(row.max_power_w),
            reported_at=row.reported_at,
            entered=ConnectorBuild.of(entered_of(row)),
            row=row,
        )
