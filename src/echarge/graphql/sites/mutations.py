"""Adding, changing and deleting sites."""

from decimal import Decimal
from typing import Annotated, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.errors import InUse, InvalidInput, NameTaken, NotAllowed, NotFound, Outdated
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import ExpectedVersion, Id, given, optional
from echarge.graphql.node import number_of
from echarge.graphql.outcomes import Deleted
from echarge.graphql.sites.enums import Regulation
from echarge.graphql.sites.types import Site, Weekday
from echarge.operations import sites

CITY = "Its city or town; up to 45 characters. OCPI needs it."
POSTCODE = "Its postcode; up to 10 characters."
COUNTRY = 'Its country by ISO 3166-1, such as "GB" or "GBR"; kept as two letters. OCPI needs it.'
REGULATION = "Whether the UK's public charge point regulations are about it, or why they are not."


@strawberry.input(description="A place on the globe, by WGS 84.")
class LocationInput:
    """A place on the globe."""

    latitude: Decimal = strawberry.field(description="Degrees north of the equator, -90 to 90, up to six decimals.")
    longitude: Decimal = strawberry.field(description="Degrees east of Greenwich, -180 to 180, up to six decimals.")


@strawberry.input(description="Hours on one day of the week, in the site's time zone.")
class OpeningHoursInput:
    """Hours on one day of the week."""

    day: Weekday = strawberry.field(description="The day of the week.")
    opens_at: str = strawberry.field(description='When it opens, "00:00" to "23:59".')
    closes_at: str = strawberry.field(description='When it closes, later than it opens, up to "23:59".')


@strawberry.input(description="A site to add.")
class CreateSiteInput:
    """A site to add."""

    name: str = strawberry.field(description="Its name, unique in the organisation; up to 200 characters.")
    time_zone: str = strawberry.field(description='Its time zone by IANA, such as "Europe/London".')
    address: str | None = optional("Its postal address, in lines; up to 500 characters.")
    city: str | None = optional(CITY)
    postcode: str | None = optional(POSTCODE)
    country: str | None = optional(COUNTRY)
    location: LocationInput | None = optional("Where it is.")
    opening_hours: list[OpeningHoursInput] | None = optional("When it is open; none means always.")
    energy_price: Decimal | None = optional(
        "What the operator pays per kWh, in the organisation's currency; up to six decimals."
    )
    tariff_id: strawberry.ID | None = optional("The tariff of its EVSEs that have none of their own.")
    public: bool | None = optional("Whether it is shown to the public; no, unless said.")
    regulation: Regulation | None = optional(f"{REGULATION} BY_PUBLICITY, unless said.")


@strawberry.input(description="What to change of a site; what is left out stays.")
class UpdateSiteInput:
    """What to change of a site."""

    name: str | None = optional("Its name, unique in the organisation; up to 200 characters.")
    time_zone: str | None = optional('Its time zone by IANA, such as "Europe/London".')
    address: str | None = optional("Its postal address, in lines; up to 500 characters.")
    city: str | None = optional(CITY)
    postcode: str | None = optional(POSTCODE)
    country: str | None = optional(COUNTRY)
    location: LocationInput | None = optional("Where it is; null takes it away.")
    opening_hours: list[OpeningHoursInput] | None = optional("When it is open; none means always.")
    energy_price: Decimal | None = optional(
        "What the operator pays per kWh, in the organisation's currency; up to six decimals."
    )
    tariff_id: strawberry.ID | None = optional(
        "The tariff of its EVSEs that have none of their own; null takes it away."
    )
    public: bool | None = optional("Whether it is shown to the public.")
    regulation: Regulation | None = optional(REGULATION)


CreateSiteResult: TypeAlias = Annotated[
    Site | InvalidInput | NotFound | NameTaken | NotAllowed,
    strawberry.union("CreateSiteResult", description="What `createSite` answers."),
]
UpdateSiteResult: TypeAlias = Annotated[
    Site | InvalidInput | NotFound | NameTaken | NotAllowed | Outdated,
    strawberry.union("UpdateSiteResult", description="What `updateSite` answers."),
]
DeleteSiteResult: TypeAlias = Annotated[
    Deleted | NotFound | NotAllowed | InUse,
    strawberry.union("DeleteSiteResult", description="What `deleteSite` answers."),
]


@strawberry.type
class SiteMutations:
    """Adding, changing and deleting sites."""

    @mutation("Add a site.")
    async def create_site(
        self,
        info: Info,
        input: Annotated[CreateSiteInput, strawberry.argument(description="The site.")],  # noqa: A002
    ) -> CreateSiteResult:
        """Add a site."""
        context = info.context
        wish = given(input, tariff_id="Tariff")
        return Site.from_row(await sites.create_site(context.runtime, context.me, wish))

    @mutation("Change a site.")
    async def update_site(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
        expected_version: ExpectedVersion,
        input: Annotated[UpdateSiteInput, strawberry.argument(description="What to change.")],  # noqa: A002
    ) -> UpdateSiteResult:
        """Change a site."""
        context = info.context
        wish = given(input, tariff_id="Tariff")
        site_id = number_of("Site", id)
        return Site.from_row(await sites.update_site(context.runtime, context.me, site_id, expected_version, wish))

    @mutation("Delete a site. Refused while it has chargers.")
    async def delete_site(self, info: Info, id: Id) -> DeleteSiteResult:  # noqa: A002 -- its name in the API
        """Delete a site."""
        context = info.context
        await sites.delete_site(context.runtime, context.me, number_of("Site", id))
        return Deleted(id=id, archived=False)
