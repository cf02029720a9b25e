"""Changing the organisation."""

from decimal import Decimal
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, given, optional
from echarge.graphql.organisations.types import Organisation
from echarge.graphql.scalars import Currency
from echarge.operations import organisations


@strawberry.input(description="The codes under which OCPI knows an organisation; its registries give them out.")
class OcpiPartyInput:
    """The codes under which OCPI knows an organisation."""

    country_code: str = strawberry.field(description='Its country by ISO 3166-1 alpha-2, such as "GB".')
    party_id: str = strawberry.field(description='What it is called there: three letters or digits, such as "ABC".')


@strawberry.input(description="What to change of the organisation; what is left out stays.")
class UpdateOrganisationInput:
    """What to change of the organisation."""

    name: str | None = optional("Its name; up to 200 characters.")
    address: str | None = optional("Its postal address, in lines; up to 500 characters.")
    contact_name: str | None = optional("Whom to ask for; up to 200 characters.")
    support_phone: str | None = optional("Where to call for support; up to 50 characters.")
    support_email: str | None = optional("Where to write for support.")
    currency: Currency | None = optional("The currency that it bills in; stays once there are prices or sessions.")
    time_zone: str | None = optional('Its time zone by IANA, such as "Europe/London".')
    vat_number: str | None = optional("Its VAT number; up to 50 characters.")
    vat_rate: Decimal | None = optional("The VAT that prices include, in percent, with up to two decimals.")
    tariff_id: strawberry.ID | None = optional("The tariff where neither EVSE nor site has one; null takes it away.")
    energy_threshold_kwh: Decimal | None = optional("A session with less energy costs nothing; 0 to 10 kWh.")
    hold_ac: Decimal | None = optional("What is held before an AC session, in the major unit; null takes it away.")
    hold_dc: Decimal | None = optional("What is held before a DC session, in the major unit; null takes it away.")
    ocpi_party: OcpiPartyInput | None = optional(
        "Its codes in OCPI, no other organisation's: from then on its public sites are published. Null: nothing is."
    )


UpdateOrganisationResult: TypeAlias = Annotated[
    Organisation | InvalidInput | NotFound | NotAllowed | Outdated,
    strawberry.union("UpdateOrganisationResult", description="What `updateOrganisation` answers."),
]


@strawberry.type
class OrganisationMutations:
    """Changing the organisation."""

    @mutation("Change the organisation of who asks.")
    async def update_organisation(
        self,
        info: Info,
        expected_version: ExpectedVersion,
        input: Annotated[UpdateOrganisationInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateOrganisationResult:
        """Change the organisation."""
        context = info.context
        wish = given(input, tariff_id="Tariff")
        return Organisation.from_row(
            await organisations.update_organisation(context.runtime, context.me, expected_version, wish)
        )
