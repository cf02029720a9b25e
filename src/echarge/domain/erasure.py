"""Making a person unreadable in what chargers said of them, so that sessions still add up to the same (DRV-2)."""

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from echarge.domain.events import Fact, Finished, Presented, PresentedTag, TransactionMessage

ERASED = "erased tag"
"""What stands where a tag stood. No tag can be called so: a uid has no blanks."""

TAGS = frozenset({"idTag", "parentIdTag"})
TOKENS = frozenset({"idToken", "groupIdToken"})
SIGNED = frozenset({"signedMeterData", "signedMeterValue"})
FIGURES = frozenset({"value", "timestamp"})
"""Fields of a message that hold what was measured, and name nobody."""

WORD_CHARS_MIN = 4
"""A shorter uid, such as "12", cannot be told from other words of a text."""

Alias = Callable[[str], str]
"""What is written in place of a presented uid."""


@dataclass(frozen=True, slots=True)
class Names:
    """What names a person in texts: uids of tags, registrations, an e-mail, a name."""

    words: frozenset[str]

    def erased_from(self, text: str) -> str:
        """Return the text with none of them left, whatever their case: words of their own, short ones in quotes."""
        found = [_pattern(word) for word in sorted(self.words, key=len, reverse=True)]
        return re.sub("|".join(found), "erased", text, flags=re.IGNORECASE) if found else text

    def erased_from_json(self, value: Any) -> Any:
        """Return a JSON value with none of them left in its texts; keys stay."""
        match value:
            case str():
                return ERASED if value.strip().upper() in self.words else self.erased_from(value)
            case list():
                return [self.erased_from_json(each) for each in value]
            case dict():
                return {key: self.erased_from_json(each) for key, each in value.items()}
            case _:
                return value


def _pattern(word: str) -> str:
    if len(word) >= WORD_CHARS_MIN:
        return rf"(?<!\w){re.escape(word)}(?!\w)"
    return rf'(?<="){re.escape(word)}(?=")'


def aliases(own: str, keys: Collection[str]) -> Alias:
    """Return what stands for each of a person's tags in one session, whose own tag has the key `own`.

    Two tags stay two: that another tag ended a session is something that its figures rest on.
    """
    known: dict[str, str] = {own: ERASED}

    def alias(uid: str) -> str:
        key = PresentedTag(uid).key
        if key not in known:
            if key not in keys:
                return uid  # somebody else's
            known[key] = f"{ERASED} {len(known) + 1}"
        return known[key]

    return alias


def erased_alias(_uid: str) -> str:
    """Return what stands for any tag in a message that comes after the erasure: whose it is, nobody knows any more."""
    return ERASED


def erased_facts(facts: Sequence[Fact], alias: Alias) -> tuple[Fact, ...]:
    """Return the facts with other tags."""
    return tuple(_erased_fact(fact, alias) for fact in facts)


def _erased_fact(fact: Fact, alias: Alias) -> Fact:
    if isinstance(fact, Presented):
        return replace(fact, tag=_erased_tag(fact.tag, alias))
    if isinstance(fact, Finished) and fact.tag is not None:
        return replace(fact, tag=_erased_tag(fact.tag, alias))
    return fact


def _erased_tag(tag: PresentedTag, alias: Alias) -> PresentedTag:
    return PresentedTag(alias(tag.uid), tag.kind)


def erased_payload(text: str, alias: Alias, names: Names) -> str:
    """Return a message's payload with other tags. What is signed goes: it names the person in encodings of its own."""
    try:
        payload = json.loads(text)
    except ValueError:
        return "{}"  # nothing that could be told apart
    erased = _erased(payload, alias, names)
    return text if erased == payload else json.dumps(erased, ensure_ascii=False, separators=(",", ":"))


def _erased(value: Any, alias: Alias, names: Names) -> Any:
    match value:
        case str():
            return names.erased_from(value)
        case list():
            return [_erased(each, alias, names) for each in value]
        case dict():
            return {key: _erased_field(key, each, value, alias, names) for key, each in value.items()}
        case _:
            return value


def _erased_field(key: str, value: Any, beside: Mapping[str, Any], alias: Alias, names: Names) -> Any:
    if key in SIGNED or (key == "value" and beside.get("format") == "SignedData"):
        return {} if isinstance(value, dict) else ""
    if key in TAGS and isinstance(value, str):
        return alias(value)
    if key in TOKENS and isinstance(value, dict):
        return {"idToken": alias(str(value.get("idToken", ""))), "type": value.get("type", "")}
    if key in FIGURES and isinstance(value, str):
        return value
    return _erased(value, alias, names)


def erased_message(message: TransactionMessage) -> TransactionMessage:
    """Return a message that came after its driver was erased, without what it says of the driver.

    Its digest stays, so that it is known when it comes again.
    """
    tag = message.tag
    return replace(
        message,
        tag=None if tag is None else _erased_tag(tag, erased_alias),
        facts=erased_facts(message.facts, erased_alias),
        payload=erased_payload(message.payload, erased_alias, Names(frozenset())),
    )
