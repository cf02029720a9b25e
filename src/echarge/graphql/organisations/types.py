"""The organisation as the API shows it."""

from decimal import Decimal
from typing import Self

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.money import Money
from echarge.graphql.node import Node, global_id, register
from echarge.graphql.scalars import Currency
from echarge.graphql.tariffs.types import Tariff
from echarge.store import models

MWH_DIGITS = 6


@strawberry.type(description="What only those see who may see the organisation's details.")
class OrganisationDetails:
    """What only those see who may see the organisation's details."""

    address: str = strawberry.field(description="Its postal address, in lines.")
    contact_name: str = strawberry.field(description="Whom to ask for.")
    vat_number: str = strawberry.field(description="Its VAT number.")
    vat_rate: Decimal = strawberry.field(description='The VAT that prices include, in percent, such as "20.00".')
    energy_threshold_kwh: Decimal = strawberry.field(description="A session with less energy costs nothing; in kWh.")


@strawberry.type(description="The codes under which OCPI knows an organisation.")
class OcpiParty:
    """The codes under which OCPI knows an organisation."""

    country_code: str = strawberry.field(description="Its country by ISO 3166-1 alpha-2.")
    party_id: str = strawberry.field(description="What it is called there: three letters or digits.")
    versions_url: str = strawberry.field(
        description="Where what it publishes begins: OCPI's list of versions, for anybody, without sign-in."
    )


@strawberry.type(description="A tenant: everything belongs to exactly one.")
class Organisation(Node):
    """A tenant."""

    name: str = strawberry.field(description="Its name.")
    currency: Currency = strawberry.field(description="The currency that it bills in.")
    time_zone: str = strawberry.field(description='Its time zone by IANA, such as "Europe/London".')
    support_phone: str = strawberry.field(description="Where to call for support; may be empty.")
    support_email: str = strawberry.field(description="Where to write for support; may be empty.")
    version: int = strawberry.field(description="Rises with each change; give it as `expectedVersion`.")
    row: strawberry.Private[models.Organisation]

    @field("Its details; null for who may not see them.")
    def details(self, info: Info) -> OrganisationDetails | None:
        """Return the details."""
        if not info.context.sees(Area.ORGANISATION):
            return None
        return OrganisationDetails(
            address=self.row.address,
            contact_name=self.row.contact_name,
            vat_number=self.row.vat_number,
            vat_rate=Decimal(self.row.vat_rate_bp).scaleb(-2),
            energy_threshold_kwh=Decimal(self.row.energy_threshold_mwh).scaleb(-MWH_DIGITS),
        )

    @field("The tariff where neither EVSE nor site has one. Null if there is none, or for who may not see it.")
    async def tariff(self, info: Info) -> Tariff | None:
        """Return the default tariff."""
        row = await info.context.loaders.one(models.Tariff, self.row.tariff_id)
        return None if row is None else Tariff.from_row(row)

    @field("What is held before an AC session; null if nobody has said, or for who may not see payments.")
    def hold_ac(self, info: Info) -> Money | None:
        """Return the hold before an AC session."""
        return self._hold(info, self.row.hold_ac_minor)

    @field("What is held before a DC session; null if nobody has said, or for who may not see payments.")
    def hold_dc(self, info: Info) -> Money | None:
        """Return the hold before a DC session."""
        return self._hold(info, self.row.hold_dc_minor)

    @field("Its codes in OCPI, under which its public sites are published; null if it has none.")
    def ocpi_party(self, info: Info) -> OcpiParty | None:
        """Return its codes in OCPI."""
        country_code, party_id = self.row.ocpi_country_code, self.row.ocpi_party_id
        if country_code is None or party_id is None:
            return None
        asked = info.context.connection.base_url
        base = asked.replace(scheme="https" if asked.scheme in {"https", "wss"} else "http")
        origin = (info.context.runtime.public_url or str(base)).rstrip("/")
        url = f"{origin}/ocpi/{country_code}/{party_id}/versions"
        return OcpiParty(country_code=country_code, party_id=party_id, versions_url=url)

    def _hold(self, info: Info, amount_minor: int | None) -> Money | None:
        if amount_minor is None or not info.context.sees(Area.PAYMENTS):
            return None
        return Money.from_minor(amount_minor, self.row.currency)

    @classmethod
    def from_row(cls, row: models.Organisation) -> Self:
        """Return the organisation of this row."""
        return cls(
            id=global_id("Organisation", row.id),
            name=row.name,
            currency=Currency(row.currency),
            time_zone=row.time_zone,
            support_phone=row.support_phone,
            support_email=row.support_email,
            version=row.version,
            row=row,
        )


register("Organisation", models.Organisation, Organisation.from_row)
