"""The closed sets that tell of decisions on access, as enums of the API. Import them from here alone."""

from echarge.domain.access import Channel, Door, Reason
from echarge.domain.access_words import OUTCOMES, REASONS
from echarge.domain.matches import Outcome
from echarge.graphql.enums import describe

__all__ = ["Channel", "Door", "Outcome", "Reason"]

describe(Reason, "What a decision on access comes to.", REASONS, name="AccessReason")
describe(Outcome, "What became of one access profile in a decision.", OUTCOMES, name="AccessOutcome")
describe(
    Door,
    "Where somebody asks to be let in.",
    {
        Door.CHARGER: "At the charger, with a tag.",
        Door.REMOTE: "A user of the portal starts for them.",
        Door.WEB: "Pay and Charge, on the web.",
        Door.CONTACTLESS: "A payment card at the charger.",
        Door.APP: "The app.",
    },
    name="AccessDoor",
)
describe(
    Channel,
    "How the public comes, whom nobody knows.",
    {
        Channel.WEB: "Pay and Charge, on the web.",
        Channel.CONTACTLESS: "A payment card at the charger.",
        Channel.APP: "The app.",
    },
    name="PublicChannel",
)
