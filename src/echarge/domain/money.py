"""Amounts in the smallest unit of one currency, and the only rounding that bills know."""

from decimal import Decimal
from typing import Self

from echarge.domain.values import dataclass


def _codes(text: str) -> list[str]:
    return text.split()


# ISO 4217, the codes in use; metals, bonds and test codes are no money that anybody pays with.
CURRENCIES = frozenset(
    _codes(
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE "
        "CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF "
        "GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR "
        "LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN "
        "PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
        "TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR "
        "ZMW ZWG"
    )
)
MINOR_DIGITS = (
    dict.fromkeys(_codes("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"), 0)
    | dict.fromkeys(_codes("BHD IQD JOD KWD LYD OMR TND"), 3)
    | dict.fromkeys(_codes("CLF UYW"), 4)
)
MINOR_DIGITS_USUAL = 2
DIGITS_MAX = 40  # more than any sum of money; a longer number is an attack on our arithmetic


def is_currency(code: str) -> bool:
    """Say whether this is an ISO 4217 code, in capitals, that people pay with."""
    return code in CURRENCIES


def minor_digits(currency: str) -> int:
    """Return how many decimals the currency has: GBP 2, JPY 0, KWD 3."""
    return MINOR_DIGITS.get(currency, MINOR_DIGITS_USUAL)


def round_half_up(numerator: int, denominator: int) -> int:
    """Return the quotient as a whole number, exactly, a half going away from zero."""
    if denominator <= 0:
        raise ValueError("the denominator must be positive")
    rounded = (2 * abs(numerator) + denominator) // (2 * denominator)
    return rounded if numerator >= 0 else -rounded


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the minor unit of its currency; raises ValueError for an unknown currency."""

    amount_minor: int
    currency: str

    def __post_init__(self) -> None:
        if not is_currency(self.currency):
            raise ValueError(f"{self.currency!r} is not an ISO 4217 currency")

    def __add__(self, other: Self) -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount_minor + other.amount_minor, self.currency)

    def to_decimal(self) -> Decimal:
        """Return the amount in the major unit, with all the decimals of the currency."""
        digits = tuple(map(int, str(abs(self.amount_minor))))
        return Decimal((self.amount_minor < 0, digits, -minor_digits(self.currency)))

    @classmethod
    def from_decimal(cls, value: Decimal, currency: str) -> Self:
        """Return the amount of a major-unit number; raises ValueError where that would need rounding, or is absurd."""
        sign, digits, exponent = value.as_tuple()
        if not isinstance(exponent, int):
            raise ValueError(f"{value} is not an amount of money")  # noqa: TRY004 - NaN and infinities are values
        if len(digits) > DIGITS_MAX or abs(exponent) > DIGITS_MAX:
            raise ValueError("the amount has more digits than money has")
        shift = exponent + minor_digits(currency)
        whole, rest = divmod(int("".join(map(str, digits))) * 10 ** max(shift, 0), 10 ** max(-shift, 0))
        if rest:
            raise ValueError(f"{currency} has no more than {minor_digits(currency)} decimals")
        return cls(-whole if sign else whole, currency)
