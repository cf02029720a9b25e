"""May they charge here, now, and on what terms (A41 to A43, D4, E1 to E13, ACL-7)."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.access import (
    CANDIDATES_MAX,
    Allowed,
    Anonymous,
    ByDriver,
    ByTag,
    ByVehicle,
    Channel,
    Person,
    Reason,
    Refused,
    Who,
    channel_of,
    decide,
    explained,
)
from echarge.domain.elements import Element
from echarge.domain.matches import Candidate, EvseFacts, Match, Outcome, Rank
from echarge.domain.money import Money
from echarge.domain.tariffs import FrozenTariff, TariffSource
from echarge.domain.time_frames import Frame
from tests.domain.profiles import ADA, FREE, MORNING, NOON, SITE_TARIFF, evse, match, priced, profile, question

WHO = (1, 2, None)
HOUR = timedelta(hours=1)


def reasons(*candidates: tuple[int, Outcome]) -> set[tuple[int, Outcome]]:
    """Return what became of which profile."""
    return set(candidates)


def told(decision: Allowed | Refused) -> set[tuple[int, Outcome]]:
    """Return what became of which profile in a decision."""
    return {(each.profile_id, each.outcome) for each in decision.candidates}


@pytest.mark.parametrize(
    ("person", "starting", "reason"),
    [
        pytest.param(None, True, Reason.UNKNOWN, id="E1 unknown"),
        pytest.param(ADA, True, Reason.ACCEPTED, id="known"),
        pytest.param(replace(ADA, active=False), False, Reason.BLOCKED, id="E5 blocked"),
        pytest.param(replace(ADA, holder_active=False), False, Reason.BLOCKED, id="its driver is"),
        pytest.param(replace(ADA, expires_at=NOON), False, Reason.EXPIRED, id="expired this moment"),
        pytest.param(replace(ADA, expires_at=NOON + HOUR), True, Reason.ACCEPTED, id="A42 not yet"),
        pytest.param(replace(ADA, sessions_open=1), True, Reason.CONCURRENT, id="A41b one too many"),
        pytest.param(replace(ADA, sessions_open=1), False, Reason.ACCEPTED, id="E13 Authorize asks for no room"),
        pytest.param(replace(ADA, sessions_open=1, sessions_max=2), True, Reason.ACCEPTED, id="E13 room for two"),
        pytest.param(replace(ADA, has_tag=False), True, Reason.NO_TAG, id="E11 a vehicle without a tag"),
    ],
)
def test_who_is_known(person: Person | None, starting: bool, reason: Reason) -> None:
    """A41b, E1, E5, E11, E13: who is unknown, blocked, expired or too often there is refused, whatever profiles say."""
    decision = decide(question(person, starting=starting), [match()])
    assert decision.reason is reason
    assert (decision.tag_id, decision.driver_id, decision.vehicle_id) == (WHO if person else (None, None, None))


@pytest.mark.parametrize(
    ("person", "who"),
    [
        pytest.param(None, (None, None, None), id="nobody"),
        pytest.param(replace(ADA, active=False, sessions_open=5), WHO, id="somebody who may not elsewhere"),
    ],
)
def test_b27_free_vend(person: Person | None, who: tuple[int | None, int | None, None]) -> None:
    """B27: a charger that gives its energy away lets everybody charge, and asks no profile."""
    assert decide(question(person, free_vend=True, starting=True), []) == Allowed(*who)


@pytest.mark.parametrize("channel", [None, *Channel])
def test_e1_deny_by_default(channel: Channel | None) -> None:
    """E1: without a profile nobody is let in, known or not, by whichever way he comes."""
    usual = Reason.NOT_NAMED if channel is None else Reason.CHANNEL_CLOSED
    assert decide(question(ADA, channel=channel), []) == Refused(usual, *WHO)
    nobody = decide(question(None, channel=channel), [])
    assert nobody == Refused(Reason.UNKNOWN if channel is None else Reason.CHANNEL_CLOSED)


E2 = list(product([True, False], repeat=3))


@pytest.mark.parametrize("rank", list(Rank))
@pytest.mark.parametrize(("here", "now", "active"), E2)
@pytest.mark.parametrize("single", [False, True], ids=["site", "evse"])
def test_e2_match(rank: Rank, here: bool, now: bool, active: bool, single: bool) -> None:
    """E2, ACL-7: a profile lets somebody in if it is active, covers the place and the time; the whole table."""
    place = (10 if here else 20) if single else None
    if not single and not here:
        return  # what covers another site is no match at all
    given_ = match(1, rank, place, active=active, frames=(Frame(),) if now else MORNING)
    public = rank is Rank.PUBLIC
    decision = decide(question(None if public else ADA, channel=Channel.WEB if public else None), [given_])
    if here and now and active:
        assert isinstance(decision, Allowed)
        assert (decision.profile_id, told(decision)) == (1, reasons((1, Outcome.WON)))
        return
    usual = Reason.CHANNEL_CLOSED if public else Reason.NOT_NAMED
    near = Reason.OUTSIDE_HOURS if here else Reason.NOT_AT_THIS_EVSE
    assert decision.reason is (near if active else usual)
    failed = Outcome.OUTSIDE_HOURS if here else Outcome.NOT_AT_THIS_EVSE
    assert told(decision) == reasons((1, failed if active else Outcome.INACTIVE))


@pytest.mark.parametrize(("own", "at_evse", "at_site"), E2)
@pytest.mark.parametrize("channel", [None, Channel.WEB])
def test_d4_fallback(own: bool, at_evse: bool, at_site: bool, channel: Channel | None) -> None:
    """D4, ACL-2, ACL-3: profile, EVSE, site, else free for who is named and closed for the public: all 2^3 of it."""
    sources = [(own, TariffSource.PROFILE), (at_evse, TariffSource.EVSE), (at_site, TariffSource.SITE)]
    source = next((each for present, each in sources if present), TariffSource.NONE)
    fallback = SITE_TARIFF if at_site else FREE
    fallback = priced(30, by=TariffSource.EVSE) if at_evse else fallback
    person, rank = (ADA, Rank.DRIVER) if channel is None else (None, Rank.PUBLIC)
    found = match(1, rank, tariff=priced(20) if own else None)
    decision = decide(question(person, evse(1, fallback), channel=channel), [found])
    if source is TariffSource.NONE and channel is not None:
        assert decision.reason is Reason.NO_TARIFF
        assert told(decision) == reasons((1, Outcome.NO_TARIFF))
        return
    assert isinstance(decision, Allowed)
    assert decision.tariff is not None
    assert decision.tariff.chosen_by is source


def test_acl_2_explicit_zero() -> None:
    """ACL-2: an explicit tariff of zero opens a public channel."""
    zero = FrozenTariff(9, "Zero", "GBP", 2000, (), TariffSource.SITE)
    decision = decide(question(None, evse(1, zero), channel=Channel.WEB), [match(1, Rank.PUBLIC)])
    assert isinstance(decision, Allowed)
    assert decision.tariff == zero


CHEAP, DEAR = priced(10), priced(90)
FREE_AT_NOON = replace(
    DEAR, elements=(Element(starts_minute=11 * 60, ends_minute=15 * 60, energy_micro_per_kwh=0),), time_zone="UTC"
)


def test_acl7_the_cheaper_at_this_time_of_day() -> None:
    """ACL-7, TAR-3: which tariff is the cheaper one is asked of a session that begins now."""
    here = [match(2, tariff=FREE_AT_NOON), match(1, tariff=CHEAP)]
    noon, later = (decide(replace(question(ADA), at=at), here) for at in (NOON, NOON + 4 * HOUR))
    assert isinstance(noon, Allowed)
    assert isinstance(later, Allowed)
    assert (noon.profile_id, later.profile_id) == (2, 1)


@pytest.mark.parametrize(
    ("winner", "loser", "by"),
    [
        *(
            pytest.param(
                match(2, closer, tariff=DEAR), match(1, further, 10, tariff=CHEAP), Outcome.LESS_SPECIFIC_PERSON,
                id=f"{closer.name} before {further.name}",
            )
            for closer, further in zip(Rank, list(Rank)[1:], strict=False)
            if further is not Rank.PUBLIC
        ),
        pytest.param(
            match(2, evse_id=10, tariff=DEAR), match(1, tariff=CHEAP), Outcome.LESS_SPECIFIC_PLACE, id="the EVSE"
        ),
        pytest.param(
            match(2, tariff=DEAR), match(1, tariff=CHEAP, all_sites=True), Outcome.LESS_SPECIFIC_PLACE,
            id="the site before all sites",
        ),
        pytest.param(match(2, tariff=CHEAP), match(1, tariff=DEAR), Outcome.DEARER, id="the cheaper one"),
        pytest.param(match(2, tariff=CHEAP), match(1), Outcome.DEARER, id="the cheaper one, by what falls back"),
        pytest.param(match(1), match(2), Outcome.NEWER, id="the older one"),
    ],
)  # fmt: skip
def test_e6_which_wins(winner: Match, loser: Match, by: Outcome) -> None:
    """E6, H1, ACL-7: the closest person, then the closest place, then the cheapest, then the oldest."""
    for found in ([winner, loser], [loser, winner]):
        decision = decide(question(ADA), found)
        assert isinstance(decision, Allowed)
        assert decision.profile_id == winner.profile.id
        assert told(decision) == reasons((winner.profile.id, Outcome.WON), (loser.profile.id, by))


def test_e6_one_profile_several_ways() -> None:
    """E6: a profile that names somebody in several ways counts by the closest, and is told of once."""
    found = [match(1, Rank.GROUP), match(1, Rank.TAG), match(2, Rank.DRIVER)]
    decision = decide(question(ADA), found)
    assert isinstance(decision, Allowed)
    assert (decision.profile_id, len(decision.candidates)) == (1, 2)


def test_e6_currencies() -> None:
    """E6: prices of currencies with other decimals are compared in their major unit."""
    yen = replace(priced(10), currency="JPY")  # 3 of 30 kWh, as a whole number
    decision = decide(question(ADA), [match(1, tariff=yen), match(2, tariff=priced(9))])
    assert isinstance(decision, Allowed)
    assert decision.profile_id == 2


matches = st.builds(
    match,
    st.integers(1, 6),
    st.sampled_from(Rank),
    st.sampled_from([None, 10, 20]),
    active=st.booleans(),
    tariff=st.sampled_from([None, CHEAP, DEAR]),
    frames=st.sampled_from([(Frame(),), MORNING]),
)
unique = st.lists(matches, max_size=8, unique_by=lambda each: each.profile.id)
people = st.sampled_from([None, ADA])
places = st.lists(st.sampled_from([evse(1), evse(2, FREE)]), min_size=1, max_size=2, unique_by=lambda each: each.id)


@given(st.data(), unique, people, places, st.sampled_from([None, *Channel]))
def test_e6_any_order(
    data: st.DataObject, found: list[Match], person: Person | None, where: list[EvseFacts], channel: Channel | None
) -> None:
    """E6, ACL-7: the decision, terms and reasons included, does not depend on the order of rows."""
    first = decide(question(person, *where, channel=channel), found)
    other = data.draw(st.permutations(found))
    assert decide(question(person, *data.draw(st.permutations(where)), channel=channel), other) == first


@pytest.mark.parametrize(
    ("found", "reason", "outcomes"),
    [
        pytest.param([match(1, Rank.PUBLIC)], Reason.ACCEPTED, {(1, Outcome.WON)}, id="nobody names him: public"),
        pytest.param(
            [match(1, Rank.PUBLIC, tariff=CHEAP), match(2, Rank.GROUP, tariff=DEAR)],
            Reason.ACCEPTED, {(2, Outcome.WON), (1, Outcome.NAMED_BY_ANOTHER)}, id="named: by name, though dearer",
        ),
        pytest.param(
            [match(1, Rank.PUBLIC), match(2, frames=MORNING)],
            Reason.OUTSIDE_HOURS, {(1, Outcome.NAMED_BY_ANOTHER), (2, Outcome.OUTSIDE_HOURS)}, id="named, not now",
        ),
        pytest.param(
            [match(1, Rank.PUBLIC), match(2, active=False)],
            Reason.ACCEPTED, {(1, Outcome.WON), (2, Outcome.INACTIVE)}, id="named by none that is active",
        ),
        pytest.param(
            [match(1, Rank.PUBLIC), match(2, evse_id=20)],
            Reason.ACCEPTED, {(1, Outcome.WON), (2, Outcome.NOT_AT_THIS_EVSE)}, id="named elsewhere",
        ),
    ],
)  # fmt: skip
def test_e5_through_the_app(found: list[Match], reason: Reason, outcomes: set[tuple[int, Outcome]]) -> None:
    """E4, E5, ACL-2: a driver in the app is public only where no active profile names him."""
    decision = decide(question(ADA, channel=Channel.APP), found)
    assert (decision.reason, told(decision)) == (reason, outcomes)
    blocked = decide(question(replace(ADA, active=False), channel=Channel.APP), found)
    assert blocked == Refused(Reason.BLOCKED, *WHO)


@pytest.mark.parametrize(
    ("own", "channel", "hold"),
    [
        pytest.param(Money(500, "GBP"), Channel.WEB, Money(500, "GBP"), id="the profile's"),
        pytest.param(None, Channel.WEB, Money(2_000, "GBP"), id="the public: the organisation's"),
        pytest.param(None, None, None, id="who is named holds nothing unless said"),
        pytest.param(Money(0, "GBP"), Channel.WEB, Money(0, "GBP"), id="none, explicitly"),
        pytest.param(Money(700, "GBP"), None, Money(700, "GBP"), id="who is named, by the profile"),
    ],
)
def test_acl_3_hold(own: Money | None, channel: Channel | None, hold: Money | None) -> None:
    """ACL-3: what is held is the profile's amount, else what the organisation asks of the public."""
    rank = Rank.DRIVER if channel is None else Rank.PUBLIC
    place = evse(hold=Money(2_000, "GBP"))
    decision = decide(question(ADA if channel is None else None, place, channel=channel), [match(1, rank, hold=own)])
    assert isinstance(decision, Allowed)
    assert decision.hold == hold


POUNDS = Money(700, "GBP")


@pytest.mark.parametrize("unpayable", [None, Reason.NO_PAYER, Reason.NO_PAYMENT_METHOD])
@pytest.mark.parametrize(
    ("hold", "tariff", "is_due"),
    [
        pytest.param(POUNDS, None, True, id="the usual price"),
        pytest.param(POUNDS, FREE, False, id="D9 nothing costs anything"),
        pytest.param(Money(0, "GBP"), None, False, id="D9 an amount of nothing"),
        pytest.param(None, None, False, id="D9 no amount"),
    ],
)
def test_d23_nothing_could_be_held(
    hold: Money | None, tariff: FrozenTariff | None, *, is_due: bool, unpayable: Reason | None
) -> None:
    """D9, D23: who cannot be held anything of is refused where something has to be held, and nowhere else."""
    found = [match(1, hold=hold, tariff=tariff)]
    decision = decide(replace(question(ADA), unpayable=unpayable), found)
    if is_due and unpayable is not None:
        assert isinstance(decision, Refused)
        assert (decision.reason, decision.hold, told(decision)) == (unpayable, POUNDS, reasons((1, Outcome.WON)))
        return
    assert isinstance(decision, Allowed)
    assert decision.hold_due == (POUNDS if is_due else None)


def test_d23_where_nothing_is_held() -> None:
    """D23, E9: of whom nothing can be held charges at the EVSEs where nothing has to be, and it says which."""
    found = [match(1, evse_id=10, hold=POUNDS), match(2, evse_id=20)]
    decision = decide(replace(question(ADA, evse(1), evse(2)), unpayable=Reason.NO_PAYMENT_METHOD), found)
    assert isinstance(decision, Allowed)
    assert (decision.profile_id, decision.evses) == (2, (2,))


EVENING = (Frame(127, 11 * 60, 17 * 60 + 59),)
"""In London from 11:00 to 18:00, which in May is 17:00 UTC."""


@pytest.mark.parametrize(
    ("tag_ends", "frames", "ends"),
    [
        pytest.param(None, (Frame(),), None, id="never"),
        pytest.param(None, EVENING, NOON + 5 * HOUR, id="the window"),
        pytest.param(NOON + HOUR, EVENING, NOON + HOUR, id="the tag first"),
        pytest.param(NOON + 9 * HOUR, EVENING, NOON + 5 * HOUR, id="the window first"),
    ],
)
def test_e8_expiry(tag_ends: Any, frames: tuple[Frame, ...], ends: Any) -> None:
    """A42, E8: the decision says until when it holds: the window's end, or the tag's, whichever comes first."""
    decision = decide(question(replace(ADA, expires_at=tag_ends)), [match(frames=frames)])
    assert isinstance(decision, Allowed)
    assert decision.expires_at == ends


def test_a43_any_evse() -> None:
    """A43, E9: of a charger's EVSEs some are good: accepted, on the best terms, and it says which."""
    found = [match(1, evse_id=20, tariff=DEAR), match(2, evse_id=30, tariff=CHEAP, frames=EVENING)]
    where = [evse(1), evse(2), evse(3)]
    decision = decide(question(ADA, *where), found)
    assert isinstance(decision, Allowed)
    assert (decision.profile_id, decision.tariff, decision.evses) == (2, CHEAP, (2, 3))
    assert decision.expires_at == NOON + 5 * HOUR  # what the charger remembers must not be true for too long anywhere
    assert decide(question(ADA, evse(1)), found).reason is Reason.NOT_AT_THIS_EVSE


def test_acl_8_bounded() -> None:
    """ACL-8: a decision tells of so many profiles, the nearest first, and how many more there were."""
    found = [match(number, frames=MORNING) for number in range(1, 31)]
    decision = decide(question(ADA), [*found, match(31)])
    assert isinstance(decision, Allowed)
    assert (len(decision.candidates), decision.more) == (CANDIDATES_MAX, 11)
    assert (decision.candidates[0].profile_id, decision.candidates[0].outcome) == (31, Outcome.WON)


@pytest.mark.parametrize(
    ("strays", "reason"),
    [
        pytest.param([], Reason.NOT_NAMED, id="nothing"),
        pytest.param([Outcome.NOT_NAMED], Reason.NOT_NAMED, id="for others"),
        pytest.param([Outcome.INACTIVE], Reason.NOT_NAMED, id="out of force"),
        pytest.param([Outcome.NOT_NAMED, Outcome.NOT_AT_THIS_SITE], Reason.NOT_AT_THIS_SITE, id="elsewhere"),
        pytest.param([Outcome.NOT_AT_THIS_SITE, Outcome.NOT_AT_THIS_EVSE], Reason.NOT_AT_THIS_EVSE, id="next to it"),
    ],
)
def test_acl_8_explained(strays: list[Outcome], reason: Reason) -> None:
    """ACL-8: where no profile matched, the nearest that names somebody elsewhere says why."""
    more = [Candidate(number, f"Profile {number}", outcome) for number, outcome in enumerate(strays)]
    found = explained(Refused(Reason.NOT_NAMED, *WHO), more)
    assert (found.reason, {each.outcome for each in found.candidates}) == (reason, set(strays))


def test_acl_8_nearer_reasons_stay() -> None:
    """ACL-8: somebody who comes at the wrong hour is told so, whatever else names him elsewhere."""
    refused = decide(question(ADA), [match(frames=MORNING)])
    assert isinstance(refused, Refused)
    found = explained(refused, [Candidate(9, "Profile 9", Outcome.NOT_AT_THIS_SITE)])
    assert (found.reason, len(found.candidates)) == (Reason.OUTSIDE_HOURS, 2)


@pytest.mark.parametrize(
    ("who", "channel"),
    [
        (ByTag("A"), None),
        (ByVehicle(1), None),
        (ByDriver(1), None),
        (ByDriver(1, through_app=True), Channel.APP),
        *((Anonymous(each), each) for each in Channel),
    ],
)
def test_e4_channels(who: Who, channel: Channel | None) -> None:
    """E4: who comes by which channel of the public; somebody with a tag by none."""
    assert channel_of(who) is channel


def test_answers() -> None:
    """What a charger is told of a decision leaves out prices and profiles, so that it is the same when told again."""
    allowed = decide(question(ADA), [match(tariff=CHEAP)])
    assert allowed.answer == Allowed(*WHO)
    refused = decide(question(ADA), [match(1, active=False)])
    assert (refused.answer, refused.answer.reason) == (Refused(Reason.NOT_NAMED, *WHO), Reason.NOT_NAMED)
    assert profile().id == 1
