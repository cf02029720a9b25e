"""The closed sets of the helpline's log, as enums of the API."""

from echarge.domain.helpline import ContactChannel, ContactOutcome
from echarge.graphql.enums import describe

__all__ = ["ContactChannel", "ContactOutcome"]

describe(
    ContactChannel,
    "By what way somebody asked for help.",
    {
        ContactChannel.PHONE: "By telephone.",
        ContactChannel.EMAIL: "By e-mail.",
        ContactChannel.CHAT: "By text message, or in a chat.",
        ContactChannel.IN_PERSON: "Face to face.",
        ContactChannel.OTHER: "By any other way.",
    },
)
describe(
    ContactOutcome,
    "What came of it.",
    {
        ContactOutcome.SOLVED: "Who asked was helped.",
        ContactOutcome.PASSED_ON: "Somebody else sees to it.",
        ContactOutcome.UNSOLVED: "Who asked could not be helped.",
    },
)
