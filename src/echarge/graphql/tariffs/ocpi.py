"""A party of OCPI: under whose codes something is told: those that a client gives, else the organisation's own."""

import re
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Context
from echarge.graphql.errors import coded
from echarge.store import models

CountryCode: TypeAlias = Annotated[
    str | None,
    strawberry.argument(
        description=(
            'The country of the party that tells it, by ISO 3166-1 alpha-2, such as "GB"; the organisation\'s own party'
            " unless both codes are given."
        )
    ),
]
PartyId: TypeAlias = Annotated[
    str | None,
    strawberry.argument(description="What that party is called within its country: three letters or digits."),
]
PATTERNS = {"countryCode": "[A-Z]{2}", "partyId": "[A-Z0-9]{3}"}


async def party_of(context: Context, country_code: str | None, party_id: str | None) -> tuple[str, str]:
    """Return the codes of the party that is meant; raise the error of codes that no party can have."""
    if country_code is None and party_id is None:
        own = await context.loaders.one(models.Organisation, context.me.organisation_id)
        assert own is not None  # noqa: S101 -- the viewer's own
        country_code, party_id = own.ocpi_country_code, own.ocpi_party_id
    for (name, pattern), code in zip(PATTERNS.items(), (country_code, party_id), strict=True):
        if code is None:
            raise coded(f"`{name}` is needed: the organisation has no party of its own in OCPI.", "BAD_USER_INPUT")
        if not re.fullmatch(pattern, code, re.ASCII):
            raise coded(f"`{name}` is not what OCPI calls a party by, such as GB and ABC.", "BAD_USER_INPUT")
    return str(country_code), str(party_id)
