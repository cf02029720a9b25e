"""Access profiles as people read them: whom and where they name, in words, and what is odd about them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from echarge.domain.money import Money
from echarge.domain.pricing import Usage, session_cost
from echarge.domain.quotes import dearest
from echarge.domain.tariffs import FrozenTariff

FULL_CHARGE = Usage(energy_mwh=60_000_000, charging_s=2 * 3_600, parked_s=0)
"""What a hold should be able to pay for: 60 kWh in two hours."""


class MemberKind(StrEnum):
    """Whom a profile can name."""

    DRIVER = "DRIVER"
    GROUP = "GROUP"
    VEHICLE = "VEHICLE"
    TAG = "TAG"


WORDS: Mapping[MemberKind, tuple[str, str]] = {
    MemberKind.DRIVER: ("driver", "drivers"),
    MemberKind.GROUP: ("group of drivers", "groups of drivers"),
    MemberKind.VEHICLE: ("vehicle", "vehicles"),
    MemberKind.TAG: ("token", "tokens"),
}


def members_in_words(counts: Mapping[MemberKind, int]) -> str:
    """Return how many of each kind are selected: "1 driver, 2 tokens selected"."""
    return _selected([(counts.get(kind, 0), *words) for kind, words in WORDS.items()])


def places_in_words(sites: int, evses: int, *, all_sites: bool = False) -> str:
    """Return how many whole sites and single EVSEs, which people call chargers, are selected."""
    if all_sites:
        return "All sites selected"
    return _selected([(sites, "site", "sites"), (evses, "charger", "chargers")])


def _selected(parts: list[tuple[int, str, str]]) -> str:
    told = [f"{count:,} {one if count == 1 else many}" for count, one, many in parts if count]
    return f"{', '.join(told) or 'Nothing'} selected"


class WarningCode(StrEnum):
    """What is odd about a profile, though it can be kept so."""

    NO_PLACES = "NO_PLACES"
    NO_MEMBERS = "NO_MEMBERS"
    VEHICLE_WITHOUT_TAG = "VEHICLE_WITHOUT_TAG"
    FREE_OF_CHARGE = "FREE_OF_CHARGE"
    PUBLIC_WITHOUT_TARIFF = "PUBLIC_WITHOUT_TARIFF"
    HOLD_WITHOUT_TARIFF = "HOLD_WITHOUT_TARIFF"
    HOLD_IN_OTHER_CURRENCY = "HOLD_IN_OTHER_CURRENCY"
    HOLD_MISSING = "HOLD_MISSING"
    HOLD_TOO_SMALL = "HOLD_TOO_SMALL"
    MEMBERS_WITHOUT_METHOD = "MEMBERS_WITHOUT_METHOD"


@dataclass(frozen=True, slots=True)
class ProfileWarning:
    """What is odd about a profile, for programs and for people."""

    code: WarningCode
    message: str


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """What is known of a profile: whom it lets in, at how many EVSEs, at which prices, with which hold."""

    public: bool
    members: int
    vehicles_without_tag: int
    places: int
    evses_without_tariff: int
    """Those of its EVSEs for which no tariff can be found."""
    tariffs: tuple[FrozenTariff, ...]
    """Those that can apply."""
    hold: Money | None
    """What the profile itself says."""
    usual_hold: Money | None
    """The smaller of the organisation's own amounts for AC and DC."""
    unpaying: int = 0
    """How many whom it names have no payment method on which anything could be held."""


def warnings_of(facts: ProfileFacts) -> list[ProfileWarning]:
    """Return all that is odd about a profile: of no effect, free, closed, or with a hold that will not do."""
    return [*_effect(facts), *_prices(facts), *_hold(facts), *_payers(facts)]


def _effect(facts: ProfileFacts) -> list[ProfileWarning]:
    found = []
    if not facts.places:
        message = "It names no site and no charger, so that it has no effect."
        found.append(ProfileWarning(WarningCode.NO_PLACES, message))
    if not facts.members and not facts.public:
        message = "It names nobody and is not open to the public, so that it has no effect."
        found.append(ProfileWarning(WarningCode.NO_MEMBERS, message))
    if count := facts.vehicles_without_tag:
        message = (
            f"{count:,} of its vehicles {'has' if count == 1 else 'have'} no tag, and cannot be known at a charger."
        )
        found.append(ProfileWarning(WarningCode.VEHICLE_WITHOUT_TAG, message))
    return found


def _prices(facts: ProfileFacts) -> list[ProfileWarning]:
    found = []
    if count := facts.evses_without_tariff:
        where = f"At {count:,} of its chargers no tariff applies"
        if facts.members:
            message = f"{where}: whom it names charges there for nothing."
            found.append(ProfileWarning(WarningCode.FREE_OF_CHARGE, message))
        if facts.public:
            message = f"{where}: it is closed to the public there."
            found.append(ProfileWarning(WarningCode.PUBLIC_WITHOUT_TARIFF, message))
    return found


def _hold(facts: ProfileFacts) -> list[ProfileWarning]:
    held = facts.hold or (facts.usual_hold if facts.public else None)
    if facts.hold is not None and not facts.tariffs:
        message = "It has an amount to hold, and no tariff by which anything would cost money."
        return [ProfileWarning(WarningCode.HOLD_WITHOUT_TARIFF, message)]
    if held is not None and any(tariff.currency != held.currency for tariff in facts.tariffs):
        message = f"The amount to hold is in {held.currency}, a tariff that applies is in another currency."
        return [ProfileWarning(WarningCode.HOLD_IN_OTHER_CURRENCY, message)]
    if not facts.public or all(tariff.is_free for tariff in facts.tariffs):
        return []
    if held is None:
        message = "It is open to the public, and neither it nor the organisation says what is held before a session."
        return [ProfileWarning(WarningCode.HOLD_MISSING, message)]
    return _too_small(held, facts.tariffs)


def _payers(facts: ProfileFacts) -> list[ProfileWarning]:
    held, count = facts.hold, facts.unpaying
    if held is None or not held.amount_minor or not count or all(tariff.is_free for tariff in facts.tariffs):
        return []
    message = (
        f"{count:,} of those whom it names {'has' if count == 1 else 'have'} no saved payment method: at a charger they"
        f" are refused, because {held.to_decimal()} {held.currency} could not be held."
    )
    return [ProfileWarning(WarningCode.MEMBERS_WITHOUT_METHOD, message)]


def _too_small(held: Money, tariffs: tuple[FrozenTariff, ...]) -> list[ProfileWarning]:
    costs = [session_cost(dearest(tariff), FULL_CHARGE, threshold_mwh=0).total_minor for tariff in tariffs]
    cost = Money(max(costs), held.currency)
    if held.amount_minor >= cost.amount_minor:
        return []
    message = (
        f"{held.to_decimal()} {held.currency} is held, a full charge (60 kWh in two hours) costs {cost.to_decimal()}:"
        " what is above the hold cannot be taken from the public."
    )
    return [ProfileWarning(WarningCode.HOLD_TOO_SMALL, message)]
