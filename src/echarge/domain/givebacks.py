"""Money given back at the provider by somebody else than us: what of it is new, and what of it is to be credited (D22).

A provider lists all that was given back of a payment: what we asked for, what somebody gave back by hand, and, where
less was captured than was held, the rest of the hold, which never was anybody's income.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GivenBack:
    """One refund as its provider has it."""

    ref: str
    amount_minor: int
    key: str = ""
    """The key of our step that asked for it; empty where it was not us."""
    failed: bool = False
    """Whether the money has come back: the payer's bank did not take it."""
    moved: bool = True
    """Whether money of ours moved: false of the rest of a hold, where the provider says so."""
    at_capture: bool = False
    """Whether it was made in the moment of the capture, as the rest of a hold is."""


@dataclass(frozen=True, slots=True)
class Known:
    """One refund of which we know: a step of ours, or one that was found before."""

    ref: str
    key: str
    counted: bool
    """Whether its amount counts as given back."""


@dataclass(frozen=True, slots=True)
class News:
    """What a provider's list tells that was not known."""

    found: Sequence[GivenBack]
    """Given back by somebody else."""
    failed: Sequence[str]
    """What counts as given back and is not: refs."""


def news_in(listed: Sequence[GivenBack], known: Sequence[Known], *, rest_minor: int) -> News:
    """Return what is new in the list, the oldest first; `rest_minor` is what was held and not captured."""
    refs, keys = {each.ref: each for each in known if each.ref}, {each.key for each in known if each.key}
    real = without_rest(listed, rest_minor, refs)
    found = [each for each in real if not each.failed and each.ref not in refs and each.key not in keys]
    failed = [each.ref for each in real if each.failed and each.ref in refs and refs[each.ref].counted]
    return News(found, failed)


def without_rest(listed: Sequence[GivenBack], rest_minor: int, known: Container[str]) -> Sequence[GivenBack]:
    """Return the list without the rest of a hold.

    A provider says that it moved no money. Of one that does not say so it is the first that is as much as the rest, and
    was made with the capture; what is known to be no rest is none, in whatever order it is listed this time.
    """
    real = [each for each in listed if each.moved]
    if rest_minor <= 0 or len(real) < len(listed):
        return real
    likely = (each for each in real if each.at_capture and each.ref not in known)
    rest = next((each for each in likely if (each.amount_minor, each.key) == (rest_minor, "")), None)
    return [each for each in real if each is not rest]


def to_credit(amount_minor: int, *, surplus_minor: int, left_minor: int) -> int:
    """Return how much of what was given back is credited: not what was owed to the payer, nor more than is billed."""
    return min(max(0, amount_minor - max(0, surplus_minor)), max(0, left_minor))
