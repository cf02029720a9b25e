"""Offers: on what terms somebody who comes to a public door may charge at an EVSE, now (ACL-2, D6, D9, D23).

An offer's `quote` names its price and its hold. Who takes an offer says which quote was shown; where the terms have
moved since, the offer is not taken.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from echarge.domain.access import Allowed, Anonymous, ByDriver, Channel, Decision, Door, Refused, Who
from echarge.domain.errors import RefusalError
from echarge.domain.money import Money
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.visits import WORDS, Obstacle, obstacle_of
from echarge.operations.access import decide_at
from echarge.operations.guests import Customer, DriverGuest, TerminalGuest
from echarge.operations.runtime import Runtime
from echarge.operations.terminals import serves
from echarge.store.facts import Reads
from echarge.store.models import Evse
from echarge.store.searches import pickable

CODE_LENGTH_MAX = 16
QUOTE_BYTES = 16


class DoorClosedError(RefusalError):
    """Somebody may not charge there by this door."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(WORDS[obstacle])
        self.obstacle = obstacle


@dataclass(frozen=True, slots=True)
class Offer:
    """The terms on which somebody may charge."""

    tariff: FrozenTariff | None
    """None where the charger gives its energy away."""
    hold: Money | None
    """What has to be held before; None: nothing."""
    decision: Allowed

    @property
    def quote(self) -> str:
        """Return what names these terms: another price or hold has another one."""
        kept = {} if self.tariff is None else self.tariff.to_json()
        for name in ("tariff_id", "name", "chosen_by"):  # which tariff it is does not matter to who pays
            kept.pop(name, None)
        held = None if self.hold is None else [self.hold.amount_minor, self.hold.currency]
        terms = orjson.dumps([kept, held], option=orjson.OPT_SORT_KEYS)
        return hashlib.blake2b(terms, digest_size=QUOTE_BYTES).hexdigest()


async def evse_at(runtime: Runtime, code: str) -> Evse | None:
    """Return the EVSE with this code on its sticker, whatever the case of its letters; None where there is none."""
    found = Evse.filter(pickable(Evse), public_code__in=spellings(code)).using_db(runtime.reader)
    return await found.select_related("charger", "site", "organisation").first()


async def evses_with(runtime: Runtime, codes: Sequence[str]) -> dict[str, Evse | None]:
    """Return the EVSE of each of these codes, in one statement; None for those that none has."""
    spelled = {code: spellings(code) for code in codes}
    wanted = list({each for spelling in spelled.values() for each in spelling})
    rows = await Evse.filter(pickable(Evse), public_code__in=wanted).using_db(runtime.reader)
    found = {row.public_code: row for row in rows}
    return {code: next((found[each] for each in spelled[code] if each in found), None) for code in codes}


def spellings(code: str) -> list[str]:
    """Return how the code may be stored that somebody has entered; none where it can be no code."""
    text = code.strip()
    if not text or len(text) > CODE_LENGTH_MAX or not text.isascii() or not text.isprintable():
        return []
    return [text, text.upper()]


def door_of(guest: Customer | None) -> Door:
    """Return by which door somebody comes."""
    match guest:
        case None:
            return Door.WEB
        case DriverGuest():
            return Door.APP
        case TerminalGuest():
            return Door.CONTACTLESS


def who_is(guest: Customer | None) -> Who:
    """Return who somebody is to the decision: strangers are named by their channel alone (E5)."""
    match guest:
        case None:
            return Anonymous(Channel.WEB)
        case DriverGuest(driver_id=driver_id):
            return ByDriver(driver_id, through_app=True)
        case TerminalGuest():
            return Anonymous(Channel.CONTACTLESS)


async def require_own(runtime: Runtime, guest: Customer | None, evse: Evse) -> None:
    """Raise DoorClosedError where a driver is another organisation's, or a terminal does not serve the EVSE."""
    if guest is None:
        return
    if guest.organisation_id != evse.organisation_id:
        raise DoorClosedError(Obstacle.ELSEWHERE)
    if isinstance(guest, TerminalGuest) and not await serves(runtime, guest.terminal_id, evse):
        raise DoorClosedError(Obstacle.ELSEWHERE)


async def decision_for(runtime: Runtime, reads: Reads, evse: Evse, who: Who) -> Decision:
    """Return whether somebody may charge at an EVSE, and on what terms."""
    return await decide_at(reads, organisation_id=evse.organisation_id, evse_id=evse.id, who=who, at=runtime.now())


def offer_of(decision: Decision, who: Who) -> Offer:
    """Return the terms of a decision; raise DoorClosedError where it is a refusal."""
    if isinstance(decision, Refused):
        raise DoorClosedError(obstacle_of(decision.reason))
    tariff, held = decision.tariff, decision.hold_due
    costs = tariff is not None and not tariff.is_free
    if costs and held is None and isinstance(who, Anonymous):
        # Who is not known pays from the hold alone: without one nobody would pay (D8, D23).
        raise DoorClosedError(Obstacle.NO_HOLD)
    return Offer(tariff, held, decision)
