"""Money and unit prices as the API shows them, and how they are stored."""

from decimal import Decimal
from enum import Enum
from typing import Self

import strawberry

from echarge.domain.money import Money as Amount
from echarge.graphql.scalars import Currency

MICRO_DIGITS = 6


@strawberry.enum(description="What a unit price is for.")
class Unit(Enum):
    """What a unit price is for."""

    KWH = strawberry.enum_value("kwh", description="One kilowatt hour of energy.")
    HOUR = strawberry.enum_value("hour", description="One hour.")


@strawberry.type(description="An amount of money.")
class Money:
    """An amount of money."""

    amount: Decimal = strawberry.field(
        description='The amount in the currency\'s major unit, with all its decimals: "12.50" GBP, "1250" JPY.'
    )
    currency: Currency = strawberry.field(description="The amount's currency.")

    @classmethod
    def from_minor(cls, amount_minor: int, currency: str) -> Self:
        """Return the amount of this many minor units."""
        return cls(amount=Amount(amount_minor, currency).to_decimal(), currency=Currency(currency))


@strawberry.type(description="A price for each unit of something, VAT included.")
class UnitPrice:
    """A price for each unit of something."""

    amount: Decimal = strawberry.field(
        description='The price of one unit in the currency\'s major unit, with up to six decimals: "0.1435".'
    )
    currency: Currency = strawberry.field(description="The price's currency.")
    per: Unit = strawberry.field(description="The unit that the price is for.")

    @classmethod
    def from_micro(cls, amount_micro: int, currency: str, per: Unit) -> Self:
        """Return the price of this many millionths of the major unit."""
        return cls(amount=decimal_of_micro(amount_micro), currency=Currency(currency), per=per)


def decimal_of_micro(amount_micro: int) -> Decimal:
    """Return millionths as a decimal of at least two places, without idle zeros beyond."""
    places = MICRO_DIGITS
    while places > 2 and amount_micro % 10 == 0:
        amount_micro //= 10
        places -= 1
    return Decimal(amount_micro).scaleb(-places)
