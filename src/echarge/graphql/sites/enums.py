"""The closed sets of sites, as enums of the API."""

from echarge.domain.regulations import Regulation
from echarge.graphql.enums import describe

__all__ = ["Regulation"]

describe(
    Regulation,
    "Whether the UK's Public Charge Point Regulations 2023 are about a site, or why they are not.",
    {
        Regulation.BY_PUBLICITY: "They are if it is shown to the public.",
        Regulation.IN_SCOPE: "They are.",
        Regulation.WORKPLACE: "They are not: only those who work there charge there.",
        Regulation.RESIDENTIAL: "They are not: only those who live there, and their visitors, charge there.",
        Regulation.EMERGENCY_SERVICES: "They are not: only emergency services charge there.",
        Regulation.SINGLE_MANUFACTURER: "They are not: only vehicles of one manufacturer charge there.",
    },
)
