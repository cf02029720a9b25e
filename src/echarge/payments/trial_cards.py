"""The cards of the test provider: what becomes of whoever pays by one. Anything else is no card."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

HELD_FOR = timedelta(days=7)
"""As long as most cards hold an amount."""


@dataclass(frozen=True, slots=True)
class Card:
    """One test card."""

    label: str
    declined: str = ""
    """Why nothing can be held or taken."""
    asks_again: bool = False
    """The payer has to prove who they are; nothing can be taken in their absence."""
    capture_fails: bool = False
    charge_fails: bool = False
    """It can be saved, and declines what is taken in the payer's absence."""
    fails_later: bool = False
    """It can be saved, and declines whatever is held or taken by it."""
    slow: bool = False
    """It takes a while until it says yes."""
    held_for: timedelta = HELD_FOR


CARDS: Mapping[str, Card] = {
    "4242424242424242": Card("Visa 4242"),
    "4000000000000002": Card("Visa 0002", declined="The card was declined."),
    "4000000000009995": Card("Visa 9995", declined="The card has too little money."),
    "4000002500003155": Card("Visa 3155", asks_again=True),
    "4000000000000341": Card("Visa 0341", charge_fails=True),
    "4000000000009987": Card("Visa 9987", fails_later=True),
    "4000000000006975": Card("Visa 6975", capture_fails=True),
    "4000000000000077": Card("Visa 0077", slow=True),
    "4000000000003063": Card("Visa 3063", held_for=timedelta(hours=13)),
}
"""By number: success; declined; no money; to be proved; charges, or all, fail later; captures fail; slow; 13 hours."""

SLOW = timedelta(seconds=20)
"""How long the slow card takes."""
