"""The UK's Public Charge Point Regulations 2023 (SI 2023/1168): what they are about and ask for (D24 to D29)."""

from datetime import date
from enum import StrEnum

from echarge.domain.uptime import RAPID_W


class Regulation(StrEnum):
    """Whether the regulations are about a site; where they are not, why not (reg. 3)."""

    BY_PUBLICITY = "BY_PUBLICITY"
    """They are where it is shown to the public."""
    IN_SCOPE = "IN_SCOPE"
    WORKPLACE = "WORKPLACE"
    RESIDENTIAL = "RESIDENTIAL"
    EMERGENCY_SERVICES = "EMERGENCY_SERVICES"
    SINGLE_MANUFACTURER = "SINGLE_MANUFACTURER"


CONTACTLESS_FROM = date(2024, 11, 24)
"""What is installed from this day on needs a reader for bank cards from so much power on; what was there, if rapid."""

CONTACTLESS_W = 8_000

RELIABILITY_PERCENT = 99
"""So much of the year rapid charge points have to be reliable, on the average of the network (reg. 7)."""


def is_regulated(regulation: Regulation, *, public: bool) -> bool:
    """Return whether the regulations are about a site (D29)."""
    return public if regulation is Regulation.BY_PUBLICITY else regulation is Regulation.IN_SCOPE


def needs_contactless(power_w: int | None, installed_on: date) -> bool | None:
    """Return whether a charge point needs a reader for bank cards; None where its power is not known (reg. 5)."""
    if power_w is None:
        return None
    return power_w >= (CONTACTLESS_W if installed_on >= CONTACTLESS_FROM else RAPID_W)
