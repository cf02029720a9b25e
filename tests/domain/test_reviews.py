"""A person's word on a session: what it changes, and when it has to be looked at again (PAY-5, A71)."""

from dataclasses import replace

import pytest

from echarge.domain.bills import Figures, Terms, figures
from echarge.domain.course import course_of
from echarge.domain.exhibits import Exhibit
from echarge.domain.reviews import Basis, Review, ReviewDecision, ReviewReason, standing
from tests.domain.sessions import GUIDE, at, metered, parking, start, stop, terms

ON = terms(*GUIDE, power_w=11_000)
TOO_MUCH = [start(), stop(30, 31_000)]
LOST = [start(), metered(20, 4000)]


def billed(exhibits: list[Exhibit], on: Terms, *, superseded: float | None = None) -> Figures:
    """Return the figures of a session of these exhibits."""
    course = course_of(exhibits)
    return figures(course if superseded is None else replace(course, superseded_at=at(superseded)), on, now=at(900))


def reviewed(seen: Figures, decision: ReviewDecision, on: Terms = ON, **values: int) -> Terms:
    """Return the terms after a person has decided on these figures."""
    return replace(on, review=Review(decision, at(600), 7, "Seen on the display", seen.basis, **values))


def test_accept() -> None:
    """What is accepted is priced as it was metered, and counts."""
    seen = billed(TOO_MUCH, ON)
    assert (seen.cost.total_minor, seen.believed) == (0, False)
    found = billed(TOO_MUCH, reviewed(seen, ReviewDecision.ACCEPT))
    assert (found.needs_review, found.energy_mwh, found.cost.total_minor, found.believed) == (
        None,
        30_000_000,
        2050,
        True,
    )
    assert found.flags == seen.flags


def test_correct() -> None:
    """What is corrected is priced as the person says; what the charger said stays its basis."""
    seen = billed(TOO_MUCH, ON)
    found = billed(TOO_MUCH, reviewed(seen, ReviewDecision.CORRECT, energy_mwh=3_000_000, charging_s=600))
    assert (found.needs_review, found.energy_mwh, found.charging_s) == (None, 3_000_000, 600)
    cost = found.cost
    assert (cost.energy_minor, cost.time_minor, cost.connection_minor, cost.total_minor) == (150, 17, 500, 667)
    assert found.basis == seen.basis == Basis(30_000_000, 1800, ReviewReason.IMPLAUSIBLE_ENERGY)
    nothing = billed(TOO_MUCH, reviewed(seen, ReviewDecision.CORRECT, energy_mwh=0))
    assert (nothing.cost.total_minor, nothing.needs_review) == (0, None)


def test_waive() -> None:
    """What is waived costs nothing, parking included, and stays so whatever the charger says later."""
    on = terms(*GUIDE, parking())
    seen = billed(LOST, on, superseded=60)
    waived = reviewed(seen, ReviewDecision.WAIVE, on)
    for exhibits in (LOST, [*LOST, stop(50, 9000)]):
        found = billed(exhibits, waived, superseded=60)
        assert (found.cost.total_minor, found.needs_review) == (0, None)
        assert found.energy_mwh == course_of(exhibits).delivered().energy_mwh
    assert billed([*LOST, stop(50, 9000)], waived).billed_at == at(50)


def test_a71_explained_after_it_was_accepted() -> None:
    """A71: a true end overrides what was accepted without it; nobody has to look again."""
    seen = billed(LOST, ON, superseded=60)
    accepted = reviewed(seen, ReviewDecision.ACCEPT)
    assert billed(LOST, accepted, superseded=60).cost.total_minor == 683
    found = billed([*LOST, stop(50, 9000)], accepted, superseded=60)
    assert (found.needs_review, found.energy_mwh, found.billed_at) == (None, 8_000_000, at(50))


@pytest.mark.parametrize("decision", [ReviewDecision.ACCEPT, ReviewDecision.CORRECT])
def test_changed_since(decision: ReviewDecision) -> None:
    """Where the charger changes what somebody decided on, somebody has to look again; its own figures are shown."""
    seen = billed(LOST, ON, superseded=60)
    after = reviewed(seen, decision, energy_mwh=1_000_000)
    found = billed([*LOST, metered(25, 5000)], after, superseded=60)
    assert (found.needs_review, found.energy_mwh) == (ReviewReason.CHANGED_SINCE_REVIEW, 4_000_000)
    assert found.basis.reason is ReviewReason.NO_END


def test_corrected_and_then_explained() -> None:
    """What a person has corrected is not quietly undone by what the charger says later."""
    seen = billed(LOST, ON, superseded=60)
    corrected = reviewed(seen, ReviewDecision.CORRECT, energy_mwh=1_000_000)
    found = billed([*LOST, stop(50, 9000)], corrected, superseded=60)
    assert (found.needs_review, found.energy_mwh) == (ReviewReason.CHANGED_SINCE_REVIEW, 8_000_000)


def test_nothing_was_decided() -> None:
    """Without a review the charger's figures tell."""
    assert standing(None, Basis(1, 2, ReviewReason.METER)) == (None, ReviewReason.METER)


def test_kept_as_json() -> None:
    """A review is restored as it was."""
    for reason in (None, ReviewReason.METER):
        review = Review(ReviewDecision.CORRECT, at(1), 7, "By the display", Basis(5, 6, reason), energy_mwh=1)
        assert Review.from_json(review.to_json()) == review
