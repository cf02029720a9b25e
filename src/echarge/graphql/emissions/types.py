"""Factors of emissions as the API shows them."""

from datetime import date
from decimal import Decimal
from typing import Self

import strawberry

from echarge.domain.emissions import FactorKind
from echarge.graphql.enums import describe
from echarge.graphql.money import decimal_of_micro
from echarge.graphql.node import Node, global_id, register
from echarge.store import models

describe(
    FactorKind,
    "What a factor tells, and in what unit.",
    {
        FactorKind.GRID_CO2: "Grams of CO2e for each kWh that the grid delivers.",
        FactorKind.PETROL_CAR_CO2: "Grams of CO2 for each km of the petrol car that is not driven.",
        FactorKind.CAR_CONSUMPTION: "kWh for each km of the electric car.",
        FactorKind.PETROL_CAR_NOX: "Milligrams of NOx for each km of the petrol car that is not driven.",
    },
    name="EmissionFactorKind",
)


@strawberry.type(
    description="A factor of the dashboard's CO2 and NOx, valid from a day until the next of its kind. CO2 saved ="
    " distance x petrol car - energy x grid, where distance = energy / consumption; NOx saved = distance x petrol car."
)
class EmissionFactor(Node):
    """A factor of the dashboard's CO2 and NOx."""

    kind: FactorKind = strawberry.field(description="What it tells, and in what unit.")
    valid_from: date = strawberry.field(description="The first day that it is valid on.")
    value: Decimal = strawberry.field(description="Its value, in the unit of its kind.")
    source: str = strawberry.field(description="Where it was taken from; may be empty.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")

    @classmethod
    def from_row(cls, row: models.EmissionFactor) -> Self:
        """Return the factor of this row."""
        return cls(
            id=global_id("EmissionFactor", row.id),
            kind=FactorKind(row.kind),
            valid_from=row.valid_from,
            value=decimal_of_micro(row.micro_value),
            source=row.source,
            version=row.version,
        )


register("EmissionFactor", models.EmissionFactor, EmissionFactor.from_row)
