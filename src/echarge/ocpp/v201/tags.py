"""Tags and decisions on them, in OCPP 2.0.1's words."""

from datetime import datetime
from typing import Any

from echarge.domain.access import Allowed, Decision, Reason
from echarge.domain.events import PresentedTag, TagKind
from echarge.domain.tariff_words import LANGUAGE, in_words
from echarge.ocpp.decisions import cached_until
from echarge.ocpp.times import spell_time
from echarge.ocpp.tolerance import fields_of, word
from echarge.ocpp.v201.values import ACCOUNT_TYPE, TAG_KINDS, TAG_STATUSES

UID_CHARS_MAX = 255
CONTENT_UNITS_MAX = 512
CUT = "..."


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
    if account is not None:
        info["groupIdToken"] = {"idToken": account, "type": ACCOUNT_TYPE}
    if isinstance(decision, Allowed) and decision.tariff is not None:
        info["personalMessage"] = message_content(in_words(decision.tariff))
    return info


def message_content(text: str) -> dict[str, str]:
    """Return a text for the driver at the charger's display (B22), cut where it has more signs than there is room for.

    Counted in UTF-16, as some chargers count: then it fits however it is counted, and no sign is cut in two.
    """
    units = text.encode("utf-16-le")
    if len(units) > CONTENT_UNITS_MAX * 2:
        room = units[: (CONTENT_UNITS_MAX - len(CUT)) * 2].decode("utf-16-le", errors="ignore")
        text = (room.rpartition(" ")[0] or room) + CUT
    # Every display has ASCII; what else it can show, it need not say.
    return {"format": "ASCII" if text.isascii() else "UTF8", "language": LANGUAGE, "content": text}
