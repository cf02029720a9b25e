"""How charge points stand by the UK's regulations, as the API shows it."""

from decimal import Decimal
from typing import Self

import strawberry

from echarge.operations.compliance import Summary


@strawberry.type(
    description="How the charge points in scope of the UK's Public Charge Point Regulations 2023 stand together, in a"
    " calendar year of the organisation. Which ones, and why, is in the report `compliance`."
)
class Compliance:
    """How charge points stand together."""

    year: int = strawberry.field(description="In which year reliability is counted, as far as it has passed.")
    points: int = strawberry.field(description="How many charge points (EVSEs) are in scope.")
    rapid_points: int = strawberry.field(description="How many of them give 50 kW or more.")
    power_unknown: int = strawberry.field(description="Of how many nobody has said the power.")
    reliability_percent: Decimal | None = strawberry.field(
        description="The reliability of the rapid ones, on average, in per cent (reg. 7); null where there was no time."
    )
    reliable: bool | None = strawberry.field(description="Whether that is 99 per cent or more; null as before.")
    contactless_missing: int = strawberry.field(
        description="How many need a reader for bank cards and have none (reg. 5): those of 8 kW or more that were"
        " installed since 24 November 2024, and rapid ones of before."
    )
    price_missing: int = strawberry.field(description="How many show strangers no price per kWh (reg. 11).")
    open_data_missing: int = strawberry.field(description="How many are not in the open data (reg. 10).")

    @classmethod
    def of(cls, year: int, found: Summary) -> Self:
        """Return what is shown of a summary."""
        return cls(
            year=year,
            points=found.points,
            rapid_points=found.rapid_points,
            power_unknown=found.power_unknown,
            reliability_percent=found.uptime.percent,
            reliable=found.is_reliable,
            contactless_missing=found.contactless_missing,
            price_missing=found.price_missing,
            open_data_missing=found.open_data_missing,
        )
