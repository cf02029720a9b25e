"""Decisions on access in words, for people."""

from collections.abc import Mapping

from echarge.domain.access import Reason
from echarge.domain.matches import Outcome

REASONS: Mapping[Reason, str] = {
    Reason.ACCEPTED: "They may charge.",
    Reason.UNKNOWN: "This tag is not known.",
    Reason.BLOCKED: "The tag, or whose it is, is blocked.",
    Reason.EXPIRED: "The tag has expired.",
    Reason.CONCURRENT: "The tag is charging elsewhere already.",
    Reason.NO_TAG: "The vehicle has no tag that is good, so that no charger can know it.",
    Reason.NOT_NAMED: "No active access profile names them.",
    Reason.NOT_AT_THIS_SITE: "They are named by access profiles, and by none of this site.",
    Reason.NOT_AT_THIS_EVSE: "They may charge at other EVSEs of this site, and not at this one.",
    Reason.OUTSIDE_HOURS: "They may charge here at other times.",
    Reason.CHANNEL_CLOSED: "This EVSE is not open to the public in this way.",
    Reason.NO_TARIFF: "No tariff applies: it is closed to the public.",
    Reason.RESERVED: "The EVSE is kept for somebody else.",
    Reason.NO_PAYER: "An amount has to be held before they charge here, and the tag is no driver's who could pay.",
    Reason.NO_PAYMENT_METHOD: "An amount has to be held before they charge here, and no payment method is saved.",
    Reason.HOLD_FAILED: "An amount has to be held before they charge here, and could not be in time.",
    Reason.HOLD_PENDING: "The amount that has to be held before they charge here is being asked for.",
}
OUTCOMES: Mapping[Outcome, str] = {
    Outcome.WON: "It lets them in.",
    Outcome.NEWER: "An older profile says the same.",
    Outcome.DEARER: "Another profile is cheaper for them.",
    Outcome.LESS_SPECIFIC_PLACE: "Another profile names the EVSE itself, or its site.",
    Outcome.LESS_SPECIFIC_PERSON: "Another profile names them more closely.",
    Outcome.OUTSIDE_HOURS: "It is in force at other times.",
    Outcome.NO_TARIFF: "It is open to the public, and no tariff applies.",
    Outcome.NAMED_BY_ANOTHER: "It is open to the public, and another profile here names them.",
    Outcome.NOT_AT_THIS_EVSE: "It names them, at other EVSEs of this site.",
    Outcome.NOT_AT_THIS_SITE: "It names them, at other sites.",
    Outcome.INACTIVE: "It is not active.",
    Outcome.CHANNEL_CLOSED: "It is not open to the public in this way.",
    Outcome.NOT_NAMED: "It does not name them.",
}
