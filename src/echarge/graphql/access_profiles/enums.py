"""The closed sets that tell of access profiles, as enums of the API. Import them from here alone."""

from collections.abc import Mapping
from enum import StrEnum

from echarge.domain.profiles import MemberKind, WarningCode
from echarge.graphql.enums import TagKind, describe

__all__ = ["MemberKind", "TokenType", "WarningCode", "token_type_of"]


class TokenType(StrEnum):
    """What somebody presents at a charger."""

    APP = "App token"
    RFID_CARD = "RFID card token"
    VEHICLE = "Vehicle token"


TOKENS: Mapping[TagKind, TokenType] = {
    TagKind.APP: TokenType.APP,
    TagKind.RFID_CARD: TokenType.RFID_CARD,
    TagKind.VEHICLE: TokenType.VEHICLE,
}


def token_type_of(kind: MemberKind, tag_kind: str | None) -> TokenType:
    """Return what a member presents: people an app's token, a vehicle its own, a tag itself."""
    if tag_kind is not None:
        return TOKENS[TagKind(tag_kind)]
    return TokenType.VEHICLE if kind is MemberKind.VEHICLE else TokenType.APP


describe(
    MemberKind,
    "Whom an access profile can name.",
    {
        MemberKind.DRIVER: "A driver, by whichever tag.",
        MemberKind.GROUP: "A group of drivers: whoever is in it.",
        MemberKind.VEHICLE: "A vehicle, by whichever tag.",
        MemberKind.TAG: "A single tag, such as an RFID card.",
    },
    name="ProfileMemberKind",
)
describe(
    TokenType,
    "What somebody presents at a charger.",
    {
        TokenType.APP: "The token of an app: what drivers and groups of drivers present.",
        TokenType.RFID_CARD: "An RFID card or fob.",
        TokenType.VEHICLE: "A vehicle's own id.",
    },
)
describe(
    WarningCode,
    "What is odd about an access profile, though it can be kept so.",
    {
        WarningCode.NO_PLACES: "It names no site and no EVSE, so that it has no effect.",
        WarningCode.NO_MEMBERS: "It names nobody and has no public channel, so that it has no effect.",
        WarningCode.VEHICLE_WITHOUT_TAG: "It names vehicles that have no tag, and cannot be known at a charger.",
        WarningCode.FREE_OF_CHARGE: "At some of its EVSEs no tariff applies: whom it names charges there for nothing.",
        WarningCode.PUBLIC_WITHOUT_TARIFF: "At some of its EVSEs no tariff applies: it is closed to the public there.",
        WarningCode.HOLD_WITHOUT_TARIFF: "It has an amount to hold, and no tariff by which anything would cost money.",
        WarningCode.HOLD_IN_OTHER_CURRENCY: "The amount to hold is in another currency than a tariff that applies.",
        WarningCode.HOLD_MISSING: "It is open to the public, and nobody has said what is held before a session.",
        WarningCode.HOLD_TOO_SMALL: "It is open to the public, and the hold is less than a full charge costs.",
        WarningCode.MEMBERS_WITHOUT_METHOD: (
            "It has an amount to hold, and names people without a saved payment method: chargers refuse them."
        ),
    },
    name="ProfileWarningCode",
)
