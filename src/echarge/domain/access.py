"""Who may charge where and when, and on what terms: one pure decision for every door (ACL-7)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from enum import StrEnum

from echarge.domain.matches import (
    Candidate,
    Contender,
    EvseFacts,
    Match,
    Outcome,
    closest,
    hold_due,
    verdict_at,
)
from echarge.domain.money import Money
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.values import dataclass

CANDIDATES_MAX = 20
"""So many profiles are told of in a decision; how many more there were is told as a number."""


class Reason(StrEnum):
    """What a decision comes to: the name under which it is stored, and answered again."""

    ACCEPTED = "ACCEPTED"
    UNKNOWN = "UNKNOWN"
    BLOCKED = "BLOCKED"
    EXPIRED = "EXPIRED"
    CONCURRENT = "CONCURRENT"
    NO_TAG = "NO_TAG"
    NOT_NAMED = "NOT_NAMED"
    NOT_AT_THIS_SITE = "NOT_AT_THIS_SITE"
    NOT_AT_THIS_EVSE = "NOT_AT_THIS_EVSE"
    OUTSIDE_HOURS = "OUTSIDE_HOURS"
    CHANNEL_CLOSED = "CHANNEL_CLOSED"
    NO_TARIFF = "NO_TARIFF"
    RESERVED = "RESERVED"
    NO_PAYER = "NO_PAYER"
    NO_PAYMENT_METHOD = "NO_PAYMENT_METHOD"
    HOLD_FAILED = "HOLD_FAILED"
    HOLD_PENDING = "HOLD_PENDING"


NEAREST: Mapping[Outcome, Reason] = {
    Outcome.OUTSIDE_HOURS: Reason.OUTSIDE_HOURS,
    Outcome.NO_TARIFF: Reason.NO_TARIFF,
    Outcome.NOT_AT_THIS_EVSE: Reason.NOT_AT_THIS_EVSE,
    Outcome.NOT_AT_THIS_SITE: Reason.NOT_AT_THIS_SITE,
}
"""What a refusal is called after the profile that came nearest; after no other."""


class Door(StrEnum):
    """Where somebody asks to be let in."""

    CHARGER = "CHARGER"
    REMOTE = "REMOTE"
    WEB = "WEB"
    CONTACTLESS = "CONTACTLESS"
    APP = "APP"


class Channel(StrEnum):
    """How the public comes, whom nobody knows."""

    WEB = "WEB"
    CONTACTLESS = "CONTACTLESS"
    APP = "APP"


@dataclass(frozen=True, slots=True)
class ByTag:
    """Whoever has this tag."""

    uid: str


@dataclass(frozen=True, slots=True)
class ByDriver:
    """This driver, without a tag; through the app he counts as public where no profile names him."""

    driver_id: int
    through_app: bool = False


@dataclass(frozen=True, slots=True)
class ByVehicle:
    """This vehicle, by a tag that is its own."""

    vehicle_id: int


@dataclass(frozen=True, slots=True)
class Anonymous:
    """Somebody whom nobody knows."""

    channel: Channel


Who = ByTag | ByDriver | ByVehicle | Anonymous


def channel_of(who: Who) -> Channel | None:
    """Return the channel by which somebody may be let in without being named; None where there is none."""
    match who:
        case Anonymous(channel):
            return channel
        case ByDriver(through_app=True):
            return Channel.APP
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of whom a decision is about, at the moment of the decision."""

    tag_id: int | None
    driver_id: int | None
    vehicle_id: int | None
    active: bool
    holder_active: bool
    """False where the tag's driver or vehicle was deactivated."""
    expires_at: datetime | None = None
    sessions_open: int = 0
    sessions_max: int = 1
    has_tag: bool = True
    """False for a vehicle that nothing can be presented for (E11)."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """Yes, and on what terms; nobody is named where the charger gives its energy away, or to the public."""

    tag_id: int | None
    driver_id: int | None
    vehicle_id: int | None
    expires_at: datetime | None = None
    """When it is no longer true: the tag expires, or the profile's window ends; None: not that we know."""
    profile_id: int | None = None
    tariff: FrozenTariff | None = None
    hold: Money | None = None
    evses: tuple[int, ...] | None = None
    """The numbers of the charger's EVSEs that it is true of, where it is not true of all."""
    candidates: tuple[Candidate, ...] = ()
    more: int = 0
    """How many candidates are not told of."""
    one_price: bool = True
    """Whether the tariff is that of each EVSE that it is true of, and not of the best alone."""

    @property
    def reason(self) -> Reason:
        """Return the decision's name."""
        return Reason.ACCEPTED

    @property
    def answer(self) -> "Allowed":
        """Return what a charger is told of it, besides what it costs."""
        return Allowed(self.tag_id, self.driver_id, self.vehicle_id, self.expires_at, evses=self.evses)

    @property
    def hold_due(self) -> Money | None:
        """Return what has to be held before the session (D9)."""
        return hold_due(self.tariff, self.hold)


@dataclass(frozen=True, slots=True)
class Refused:
    """No, and why; who is known is named."""

    reason: Reason
    tag_id: int | None = None
    driver_id: int | None = None
    vehicle_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    more: int = 0
    hold: Money | None = None
    """What would have had to be held; None where it is not for a hold that they are refused."""

    @property
    def answer(self) -> "Refused":
        """Return what a charger is told of it."""
        return Refused(self.reason, self.tag_id, self.driver_id, self.vehicle_id)


Decision = Allowed | Refused


@dataclass(frozen=True, slots=True)
class Question:
    """Who wants to charge where and when, with all that is known of it."""

    person: Person | None
    """None where nobody is known: the public, or an unknown tag."""
    evses: Sequence[EvseFacts]
    """The one that is asked for, or all of the charger where it is not known which (A43)."""
    zone: tzinfo
    """The site's: windows go by its clock (E7)."""
    at: datetime
    channel: Channel | None = None
    free_vend: bool = False
    starting: bool = False
    """Whether a session begins with it: only then the number of open sessions matters (A41b)."""
    unpayable: Reason | None = None
    """Why nothing can be held of them who are not asked how to pay: then they charge where nothing has to be (D23)."""

    @property
    def who(self) -> tuple[int | None, int | None, int | None]:
        """Return the ids of tag, driver and vehicle."""
        person = self.person
        return (None, None, None) if person is None else (person.tag_id, person.driver_id, person.vehicle_id)


def known_refusal(question: Question) -> Refused | None:
    """Return why somebody is refused wherever he comes, whatever the profiles say; None where he is not."""
    person = question.person
    if person is None:
        return None if question.channel is not None else Refused(Reason.UNKNOWN)
    if not (person.active and person.holder_active):
        return Refused(Reason.BLOCKED, *question.who)
    if person.expires_at is not None and person.expires_at <= question.at:
        return Refused(Reason.EXPIRED, *question.who)
    return None if person.has_tag else Refused(Reason.NO_TAG, *question.who)


def decide(question: Question, matches: Iterable[Match]) -> Decision:
    """Say whether somebody may charge, by which profile and on what terms: deny by default, whatever the order.

    `matches` are the profiles that name the person, or are open to the channel, and cover one of the EVSEs.
    """
    if question.free_vend:
        return Allowed(*question.who)
    refused = known_refusal(question)
    if refused is not None:
        return refused
    found = list(matches)
    verdicts = [verdict_at(evse, found, at=question.at, zone=question.zone) for evse in question.evses]
    candidates, more = told(candidate for verdict in verdicts for candidate in verdict.candidates)
    person = question.person
    if all(verdict.winner is None for verdict in verdicts):
        usual = Reason.NOT_NAMED if question.channel is None else Reason.CHANNEL_CLOSED
        return Refused(nearest(candidates, usual), *question.who, candidates, more)
    winners = [verdict.winner for verdict in verdicts if verdict.winner is not None]
    open_to_them = [each for each in winners if question.unpayable is None or each.hold_due is None]
    if question.unpayable is not None and not open_to_them:
        hold = best_of(winners, question.at).hold_due
        return Refused(question.unpayable, *question.who, candidates, more, hold)
    if question.starting and person is not None and person.sessions_open >= person.sessions_max:
        return Refused(Reason.CONCURRENT, *question.who, candidates, more)
    terms = allowed(question, open_to_them, everywhere=len(open_to_them) == len(verdicts))
    return replace(terms, candidates=candidates, more=more)


def best_of(winners: Sequence[Contender], at: datetime) -> Contender:
    """Return the profile of the EVSE that is the best for somebody."""
    return min(closest(winners, at)[0], key=lambda each: each.evse.number or 0)


def allowed(question: Question, winners: Sequence[Contender], *, everywhere: bool) -> Allowed:
    """Return the terms on which somebody is let in: those of the EVSE that is the best for him."""
    best = best_of(winners, question.at)
    # A charger remembers an answer for all of its EVSEs: it has to ask again as soon as it is not true of one of them.
    ends = [each.ends_at(question.at, question.zone) for each in winners]
    ends.append(question.person.expires_at if question.person is not None else None)
    return Allowed(
        *question.who,
        expires_at=min((end for end in ends if end is not None), default=None),
        profile_id=best.profile.id,
        tariff=best.tariff,
        hold=best.hold,
        evses=None if everywhere else tuple(each.evse.number or 0 for each in winners),
        one_price=all(each.tariff == best.tariff for each in winners),
    )


def told(candidates: Iterable[Candidate]) -> tuple[tuple[Candidate, ...], int]:
    """Return the profiles that came nearest, each once, and how many more there were."""
    found: dict[int, Candidate] = {}
    for each in sorted(candidates, key=lambda each: each.telling):
        found.setdefault(each.profile_id, each)
    return tuple(found.values())[:CANDIDATES_MAX], max(0, len(found) - CANDIDATES_MAX)


def nearest(candidates: Iterable[Candidate], usual: Reason) -> Reason:
    """Return what a refusal is called: after the profile that came nearest, if it says more than what is usual."""
    return next((NEAREST[each.outcome] for each in candidates if each.outcome in NEAREST), usual)


def explained(refused: Refused, strays: Iterable[Candidate]) -> Refused:
    """Return a refusal with those profiles as well that name the person elsewhere, or others here."""
    candidates, more = told((*refused.candidates, *strays))
    reason = refused.reason
    if reason in {Reason.NOT_NAMED, Reason.CHANNEL_CLOSED}:
        reason = nearest(candidates, reason)
    return replace(refused, reason=reason, candidates=candidates, more=refused.more + more)
