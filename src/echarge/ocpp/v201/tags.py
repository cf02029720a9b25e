"""Tags and decisions on them, in OCPP 2.0.1's words."""

from datetime import datetime
from typing import Any

from echarge.domain.access import Allowed, Decision, Reason
from echarge.domain.events import PresentedTag, TagKind
from echarge.ocpp.decisions import cached_until
from echarge.ocpp.times import spell_time
from echarge.ocpp.tolerance import fields_of, word
from echarge.ocpp.v201.values import ACCOUNT_TYPE, TAG_KINDS, TAG_STATUSES

UID_CHARS_MAX = 255


def presented_tag(token: object) -> PresentedTag:
    """Return the tag that an idToken means; one of type NoAuthorization may be empty (B27)."""
    fields = fields_of(token)
    kind = TAG_KINDS.get(word(fields.get("type"), UID_CHARS_MAX), TagKind.RFID_CARD)
    return PresentedTag(word(fields.get("idToken"), UID_CHARS_MAX), kind)


def tag_info(decision: Decision | None, now: datetime, account: str | None = None) -> dict[str, Any]:
    """Return the decision in 2.0.1's words; no decision means that nobody knows the tag.

    `account`: what the charger is to call whom the tag belongs to (B25).
    """
    if decision is None:
        return {"status": TAG_STATUSES[Reason.UNKNOWN]}
    info: dict[str, Any] = {"status": TAG_STATUSES[decision.reason]}
    if isinstance(decision, Allowed) and decision.evses is not None:
        info["evseId"] = list(decision.evses)  # it is good for these alone (E9)
    until = cached_until(decision, now)
    if until is not None:
        info["cacheExpiryDateTime"] = spell_time(until)
    return info if account is None else {**info, "groupIdToken": {"idToken": account, "type": ACCOUNT_TYPE}}
