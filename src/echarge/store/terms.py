"""On what terms a unit of work may be written: what was true when it was decided must still be."""

from collections.abc import Mapping, MutableMapping
from enum import Enum
from typing import NamedTuple

from echarge.domain.values import dataclass


class Fence(NamedTuple):
    """The charger's connection on whose word a unit is written: an older epoch than the stored one is refused."""

    charger_id: int
    epoch: int


class Claim(NamedTuple):
    """A tag that a start was decided on, as often used as its facts said: one tag, one decision at a time."""

    tag_id: int
    uses: int


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one unit; none at all is always good."""

    fence: Fence | None = None
    claim: Claim | None = None


class Standing(Enum):
    """How a unit's terms stand at the moment of writing."""

    GOOD = "good"
    REPLACED = "a newer connection speaks for this charger"
    STALE = "another start was decided on this tag meanwhile"


def standing(terms: Terms, epochs: Mapping[int, int], uses: MutableMapping[int, int]) -> Standing:
    """Return how the terms stand, given what is stored; a good claim is counted, so that the next one is stale."""
    fence, claim = terms.fence, terms.claim
    if fence is not None and epochs.get(fence.charger_id) != fence.epoch:
        return Standing.REPLACED
    if claim is not None:
        if uses.get(claim.tag_id) != claim.uses:
            return Standing.STALE
        uses[claim.tag_id] = claim.uses + 1
    return Standing.GOOD
