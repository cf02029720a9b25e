"""Access profiles, places and people for tests of decisions, without a database."""

from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from echarge.domain.access import Person, Question
from echarge.domain.matches import EvseFacts, Match, Profile, Rank
from echarge.domain.money import Money
from echarge.domain.tariffs import EnergyRate, FrozenTariff, TariffSource
from echarge.domain.time_frames import ALWAYS, Frame

LONDON = ZoneInfo("Europe/London")
NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
"""A Monday, 13:00 in London."""
ADA = Person(1, 2, None, active=True, holder_active=True)
MORNING = (Frame(127, 0, 11 * 60),)
"""Over by noon."""


def priced(pence_per_kwh: int, *, by: TariffSource = TariffSource.PROFILE, number: int = 7) -> FrozenTariff:
    """Return a tariff of this price."""
    return FrozenTariff(number, f"{pence_per_kwh}p", "GBP", 2000, (EnergyRate(pence_per_kwh * 10_000),), by)


SITE_TARIFF = priced(40, by=TariffSource.SITE, number=5)
FREE = FrozenTariff.none("GBP", 2000)


def profile(number: int = 1, **changes: Any) -> Profile:
    """Return an active profile without a tariff of its own, good at any time; the higher the number, the newer."""
    created_at = datetime(2026, 1, 1, 0, number, tzinfo=UTC)
    values: dict[str, Any] = {"active": True, "created_at": created_at, "frames": ALWAYS, **changes}
    return Profile(number, f"Profile {number}", **values)


def match(number: int = 1, rank: Rank = Rank.DRIVER, evse_id: int | None = None, **changes: Any) -> Match:
    """Return a profile that names somebody so, at the site or at an EVSE of it."""
    return Match(profile(number, **changes), rank, evse_id)


def evse(number: int = 1, tariff: FrozenTariff = SITE_TARIFF, hold: Money | None = None) -> EvseFacts:
    """Return an EVSE; its id is ten times its number."""
    return EvseFacts(number * 10, number, tariff, hold)


def question(person: Person | None = ADA, *evses: EvseFacts, zone: tzinfo = LONDON, **more: Any) -> Question:
    """Return a question about somebody at noon, at one EVSE unless said."""
    at = more.pop("at", NOON)
    return Question(person, evses or (evse(),), zone, at, **more)
