"""Which of several access profiles applies at one EVSE, and what became of the others (ACL-7, E6)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from enum import IntEnum, StrEnum
from fractions import Fraction
from typing import Any

from echarge.domain.money import Money, minor_digits
from echarge.domain.pricing import reference_cost
from echarge.domain.tariffs import FrozenTariff, TariffSource
from echarge.domain.time_frames import Frame, is_within, window_end
from echarge.domain.values import dataclass


class Rank(IntEnum):
    """How closely a profile names somebody: the lower, the closer."""

    TAG = 0
    VEHICLE = 1
    DRIVER = 2
    GROUP = 3
    PUBLIC = 4


class Outcome(StrEnum):
    """What became of one profile in a decision; the nearer it came to letting somebody in, the earlier."""

    WON = "WON"
    NEWER = "NEWER"
    DEARER = "DEARER"
    LESS_SPECIFIC_PLACE = "LESS_SPECIFIC_PLACE"
    LESS_SPECIFIC_PERSON = "LESS_SPECIFIC_PERSON"
    OUTSIDE_HOURS = "OUTSIDE_HOURS"
    NO_TARIFF = "NO_TARIFF"
    NAMED_BY_ANOTHER = "NAMED_BY_ANOTHER"
    NOT_AT_THIS_EVSE = "NOT_AT_THIS_EVSE"
    NOT_AT_THIS_SITE = "NOT_AT_THIS_SITE"
    INACTIVE = "INACTIVE"
    CHANNEL_CLOSED = "CHANNEL_CLOSED"
    NOT_NAMED = "NOT_NAMED"


NEARNESS: Mapping[Outcome, int] = {outcome: place for place, outcome in enumerate(Outcome)}


@dataclass(frozen=True, slots=True)
class Profile:
    """An access profile in force, or out of it."""

    id: int
    name: str
    active: bool
    created_at: datetime
    frames: tuple[Frame, ...]
    tariff: FrozenTariff | None = None
    """Its own; without one those of EVSE, site and organisation apply."""
    hold: Money | None = None
    """Its own; without one the public is asked for what the organisation says."""
    all_sites: bool = False
    """Whether it covers whatever its organisation has."""


@dataclass(frozen=True, slots=True)
class Match:
    """A profile that names somebody, or is open to his channel, and covers a place."""

    profile: Profile
    rank: Rank
    evse_id: int | None = None
    """The single EVSE that it covers; None: the whole site, or all of them."""


@dataclass(frozen=True, slots=True)
class EvseFacts:
    """An EVSE that is asked for; without an id the charger's site, while no EVSE of it is known."""

    id: int | None
    number: int | None
    tariff: FrozenTariff
    """What applies where the profile has none; chosen by `NONE` where nothing is set."""
    hold: Money | None = None
    """What the organisation has the public hold here."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A profile that a decision looked at, and what became of it."""

    profile_id: int
    name: str
    outcome: Outcome

    @property
    def telling(self) -> tuple[int, str, int]:
        """Return its place among others: the nearest first, then by name."""
        return NEARNESS[self.outcome], self.name, self.profile_id


def hold_due(tariff: FrozenTariff | None, hold: Money | None) -> Money | None:
    """Return what has to be held before a session at this price: without a price, or of nothing, nothing (D9)."""
    if tariff is None or tariff.is_free or hold is None or hold.amount_minor <= 0:
        return None
    return hold


@dataclass(frozen=True, slots=True)
class Contender:
    """A profile as it applies at one EVSE."""

    profile: Profile
    rank: Rank
    single: bool
    """Whether it covers this EVSE by name, and not its whole site."""
    evse: EvseFacts

    @property
    def tariff(self) -> FrozenTariff:
        """Return what a session costs by it (D4)."""
        return self.profile.tariff or self.evse.tariff

    @property
    def hold(self) -> Money | None:
        """Return what is held before a session: of who is named only what the profile itself says."""
        if self.profile.hold is not None or self.rank is not Rank.PUBLIC:
            return self.profile.hold
        return self.evse.hold

    @property
    def hold_due(self) -> Money | None:
        """Return what really has to be held: nothing where the session will cost nothing, or nothing is asked (D9)."""
        return hold_due(self.tariff, self.hold)

    def cost(self, at: datetime) -> Fraction:
        """Return what the reference session costs that begins at this instant, in the major unit."""
        return Fraction(reference_cost(self.tariff, at), 10 ** minor_digits(self.tariff.currency))

    def failure(self, at: datetime, zone: tzinfo) -> Outcome | None:
        """Return why it lets nobody in at this instant, None where it does."""
        if not self.profile.active:
            return Outcome.INACTIVE
        if not is_within(self.profile.frames, at, zone):
            return Outcome.OUTSIDE_HOURS
        if self.rank is Rank.PUBLIC and self.tariff.chosen_by is TariffSource.NONE:
            return Outcome.NO_TARIFF
        return None

    def ends_at(self, at: datetime, zone: tzinfo) -> datetime | None:
        """Return when its window ends, None where it never does."""
        return window_end(self.profile.frames, at, zone)


STEPS: Sequence[tuple[Outcome, Callable[[Contender, datetime], Any]]] = (
    (Outcome.LESS_SPECIFIC_PERSON, lambda each, _: each.rank),
    (Outcome.LESS_SPECIFIC_PLACE, lambda each, _: (not each.single, each.profile.all_sites)),
    (Outcome.DEARER, lambda each, at: each.cost(at)),
    (Outcome.NEWER, lambda each, _: (each.profile.created_at, each.profile.id)),
)
"""By what the closest is found, and what those are called that fall behind at each step."""


def closest(contenders: Sequence[Contender], at: datetime) -> tuple[list[Contender], list[tuple[Contender, Outcome]]]:
    """Return those that nothing sets apart (one profile, then), and the others with what they fell behind by."""
    left = list(contenders)
    behind: list[tuple[Contender, Outcome]] = []
    for outcome, key in STEPS:
        if len(left) < 2:
            break
        keys = [key(each, at) for each in left]
        least = min(keys)
        behind.extend((each, outcome) for each, its in zip(left, keys, strict=True) if its != least)
        left = [each for each, its in zip(left, keys, strict=True) if its == least]
    return left, behind


@dataclass(frozen=True, slots=True)
class Verdict:
    """Which profile applies at one EVSE, None where none does, and what became of each."""

    winner: Contender | None
    candidates: tuple[Candidate, ...]


def verdict_at(evse: EvseFacts, matches: Sequence[Match], *, at: datetime, zone: tzinfo) -> Verdict:
    """Return which profile applies at the EVSE; who is named there never counts as public besides (E5)."""
    contenders = contending(evse, matches)
    is_named = any(each.rank is not Rank.PUBLIC and each.profile.active for each in contenders)
    outcomes: list[tuple[Contender, Outcome]] = []
    eligible: list[Contender] = []
    for each in contenders:
        failure = each.failure(at, zone)
        if failure is None and is_named and each.rank is Rank.PUBLIC:
            failure = Outcome.NAMED_BY_ANOTHER
        if failure is None:
            eligible.append(each)
        else:
            outcomes.append((each, failure))
    left, behind = closest(eligible, at)
    winner = left[0] if left else None
    if winner is not None:
        outcomes.append((winner, Outcome.WON))
    told = [Candidate(each.profile.id, each.profile.name, outcome) for each, outcome in (*outcomes, *behind)]
    return Verdict(winner, (*told, *beside(evse, matches)))


def beside(evse: EvseFacts, matches: Sequence[Match]) -> Iterator[Candidate]:
    """Yield the profiles that cover others of the charger's EVSEs, and not this one."""
    for match in matches:
        if match.evse_id is not None and match.evse_id != evse.id:
            outcome = Outcome.NOT_AT_THIS_EVSE if match.profile.active else Outcome.INACTIVE
            yield Candidate(match.profile.id, match.profile.name, outcome)


def contending(evse: EvseFacts, matches: Sequence[Match]) -> list[Contender]:
    """Return each profile that covers the EVSE once, by the closest that it names person and place."""
    found: dict[int, Contender] = {}
    for match in matches:
        if match.evse_id is not None and match.evse_id != evse.id:
            continue
        rank, single = match.rank, match.evse_id is not None
        known = found.get(match.profile.id)
        if known is not None:
            rank, single = min(rank, known.rank), single or known.single
        found[match.profile.id] = Contender(match.profile, rank, single, evse)
    return list(found.values())
