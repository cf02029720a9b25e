"""A party of OCPI: under whose codes something is told. Clients give them, since OCPI's registries assign them."""

import re
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.errors import coded

CountryCode: TypeAlias = Annotated[
    str, strawberry.argument(description='The country of the party that tells it, by ISO 3166-1 alpha-2, such as "GB".')
]
PartyId: TypeAlias = Annotated[
    str, strawberry.argument(description="What that party is called within its country: three letters or digits.")
]


def require_party(country_code: str, party_id: str) -> None:
    """Raise the error of codes that no party can have."""
    for name, code, pattern in (("countryCode", country_code, "[A-Z]{2}"), ("partyId", party_id, "[A-Z0-9]{3}")):
        if not re.fullmatch(pattern, code, re.ASCII):
            raise coded(f"`{name}` is not what OCPI calls a party by, such as GB and ABC.", "BAD_USER_INPUT")
