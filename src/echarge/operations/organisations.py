"""The organisation's own details (ORG-1)."""

import re
from collections.abc import Mapping
from typing import Any

from echarge.domain.countries import ALPHA_3
from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import (
    BadValueError,
    Field,
    Wish,
    amount,
    checked,
    currency,
    email_or_nothing,
    line,
    lines,
    minor,
    problem,
    row_id,
    scaled,
    time_zone,
)
from echarge.operations.refusals import OutdatedError, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import AccessProfile, ChargingSession, Organisation, Site, Tariff

CHANGE_ORGANISATION = Need(Area.ORGANISATION, Right.CHANGE)
THRESHOLD_KWH_MAX = 10
PARTY_ID = re.compile("[A-Z0-9]{3}", re.ASCII)


def ocpi_party(entered: Mapping[str, str]) -> tuple[str, str]:
    """Return the codes under which OCPI knows the organisation, in capitals: the country's, and its own."""
    country, party = entered["country_code"].strip().upper(), entered["party_id"].strip().upper()
    if country not in ALPHA_3:
        raise BadValueError(ProblemCode.UNKNOWN, 'This is not a country by ISO 3166-1, such as "GB".', "countryCode")
    if not PARTY_ID.fullmatch(party):
        raise BadValueError(ProblemCode.MALFORMED, 'It is three letters or digits, such as "ABC".', "partyId")
    return country, party


FORM = {
    "name": Field(line(200)),
    "address": Field(lines(500)),
    "contact_name": Field(line(200, empty=True)),
    "support_phone": Field(line(50, empty=True)),
    "support_email": Field(email_or_nothing),
    "currency": Field(currency),
    "time_zone": Field(time_zone),
    "vat_number": Field(line(50, empty=True)),
    "vat_rate": Field(scaled(2, 0, 100)),
    "tariff_id": Field(row_id, nullable=True),
    "energy_threshold_kwh": Field(scaled(6, 0, THRESHOLD_KWH_MAX)),
    "hold_ac": Field(amount, nullable=True),
    "hold_dc": Field(amount, nullable=True),
    "ocpi_party": Field(ocpi_party, nullable=True),
}
COLUMNS = {"vat_rate": "vat_rate_bp", "energy_threshold_kwh": "energy_threshold_mwh"}
PARTY = "ocpi_party"
HOLDS = {"hold_ac": "hold_ac_minor", "hold_dc": "hold_dc_minor"}


def columns(values: dict[str, Any], currency_code: str) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    found = {COLUMNS.get(name, name): value for name, value in values.items() if name not in {*HOLDS, PARTY}}
    if PARTY in values:
        found["ocpi_country_code"], found["ocpi_party_id"] = values[PARTY] or (None, None)
    return found | {HOLDS[name]: minor(name, values[name], currency_code) for name in HOLDS if name in values}


async def update_organisation(runtime: Runtime, viewer: Viewer, expected_version: int, wish: Wish) -> Organisation:
    """Change the viewer's organisation."""

    async def work(this: Change) -> Organisation:
        organisation = await Organisation.get(id=viewer.organisation_id, using_db=this.db)
        if organisation.version != expected_version:
            raise OutdatedError(organisation)
        values = checked(FORM, wish)
        if values.get("currency", organisation.currency) != organisation.currency:
            await require_no_money(this, organisation, values)
        await rows.require(this, Tariff, values, "tariff_id", removed_at=None)
        await require_own_party(this, organisation, values)
        if values.get("vat_rate", organisation.vat_rate_bp) != organisation.vat_rate_bp:
            # What is published of a tariff has no VAT in it: each is another one now.
            await Tariff.filter(organisation_id=organisation.id).using_db(this.db).update(changed_at=this.at)
        await rows.store(this, organisation, columns(values, values.get("currency", organisation.currency)))
        return organisation

    return await change(runtime, viewer, "updateOrganisation", CHANGE_ORGANISATION, work)


async def require_own_party(this: Change, organisation: Organisation, values: dict[str, Any]) -> None:
    """Raise InvalidInputError where another organisation of this installation is known to OCPI by these codes."""
    if values.get(PARTY) is None:
        return
    country, party = values[PARTY]
    others = Organisation.filter(ocpi_country_code=country, ocpi_party_id=party).exclude(id=organisation.id)
    if await others.using_db(this.db).exists():
        raise problem(PARTY, ProblemCode.TAKEN, "Another organisation is known by these codes.")


async def require_no_money(this: Change, organisation: Organisation, values: dict[str, Any]) -> None:
    """Refuse another currency where amounts in the present one would come to mean something else."""
    mine = {"organisation_id": organisation.id}
    priced = (
        ChargingSession.filter(**mine),
        Tariff.filter(**mine, removed_at=None),
        Site.filter(**mine, energy_price_micro__gt=0),
        AccessProfile.filter(**mine, hold_minor__isnull=False),
    )
    holds = {"hold_ac": organisation.hold_ac_minor, "hold_dc": organisation.hold_dc_minor}
    kept = any(stored is not None and name not in values for name, stored in holds.items())
    if kept or any([await each.using_db(this.db).exists() for each in priced]):
        message = "There are amounts in the present currency already."
        raise problem("currency", ProblemCode.CONFLICT, message)
