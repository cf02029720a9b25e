"""What the parts of a bill are made of."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Self

import strawberry

from echarge.domain import breakdown, pricing
from echarge.domain.timetable import instant
from echarge.graphql.context import Context
from echarge.graphql.errors import coded
from echarge.graphql.measures import kilo
from echarge.graphql.money import Money, Unit, UnitPrice
from echarge.operations.quoting import charges_for
from echarge.store import models

BILLS_AT_ONCE_MAX = 5
"""Of how many sessions one operation shows the lines: each is worked out from all that its charger said."""


@strawberry.enum(description="What a line of a bill is for.")
class BillPart(Enum):
    """What a line of a bill is for."""

    ENERGY = strawberry.enum_value("ENERGY", description="Energy, by the kWh.")
    TIME = strawberry.enum_value("TIME", description="Time of active charging, by the hour.")
    PARKING = strawberry.enum_value("PARKING", description="Time connected without charging, by the hour.")


@strawberry.type(
    description=(
        "What was taken at one price. The amounts of the lines of one part add up to it exactly: each is what the"
        " sum so far rises by when it is rounded, so it may be a minor unit beside quantity times price. What a cap"
        " or limit takes off a part is taken off its latest lines."
    )
)
class BillLine:
    """What was taken at one price."""

    part: BillPart = strawberry.field(description="What it is for.")
    begins_at: datetime | None = strawberry.field(
        description="When this price began to hold, or the session; null where the price is the same at any time."
    )
    ends_at: datetime | None = strawberry.field(
        description="When it ended to hold, or the bill was final; null where the price is the same at any time."
    )
    energy_kwh: Decimal | None = strawberry.field(description="The energy, in kWh; null of lines for time.")
    seconds: int | None = strawberry.field(description="The time that is paid for, in seconds; null of energy.")
    price: UnitPrice = strawberry.field(description="The price of one unit.")
    amount: Money = strawberry.field(description="What this line adds to its part.")

    @classmethod
    def of(cls, charge: breakdown.Charge, currency: str, until: datetime | None = None) -> Self:
        """Return what is shown of a line of a bill that was final by then."""
        line, is_energy = charge.line, charge.part is pricing.Part.ENERGY
        ends_at = instant(line.end) if line.end else None
        return cls(
            part=BillPart(charge.part.value),
            begins_at=instant(line.begin) if line.end else None,
            ends_at=ends_at if ends_at is None or until is None else min(ends_at, until),
            energy_kwh=kilo(line.quantity) if is_energy else None,
            seconds=None if is_energy else line.quantity,
            price=UnitPrice.from_micro(line.micro, currency, Unit.KWH if is_energy else Unit.HOUR),
            amount=Money.from_minor(charge.amount_minor, currency),
        )


async def lines_of(context: Context, row: models.ChargingSession) -> list[BillLine]:
    """Return what the session's final bill is made of."""

    async def load(rows: list[models.ChargingSession]) -> list[Sequence[breakdown.Charge]]:
        if len(rows) > BILLS_AT_ONCE_MAX:
            raise coded(f"Lines of bills are given of at most {BILLS_AT_ONCE_MAX} sessions at once.", "TOO_EXPENSIVE")
        return await asyncio.gather(*(charges_for(context.runtime, each) for each in rows))

    charges = await context.loaders.by_key("bill_lines", load, row)
    return [BillLine.of(charge, row.currency, row.billed_at) for charge in charges]
