"""Places with chargers (NET-1)."""

import re
from collections.abc import Mapping
from typing import Any

from echarge.domain.countries import ALPHA_2, ALPHA_3
from echarge.domain.regulations import Regulation
from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import (
    BadValueError,
    Field,
    Wish,
    checked,
    flag,
    line,
    lines,
    row_id,
    scaled,
    time_zone,
    unit_price,
)
from echarge.operations.refusals import InUseError, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import (
    AccessDecision,
    Charger,
    ChargingSession,
    HelplineContact,
    Incident,
    ProfilePlace,
    Site,
    Tariff,
    TerminalPlace,
)

CHANGE_SITES = Need(Area.SITES, Right.CHANGE)
USERS_NAMED_MAX = 100
OPENING_HOURS_MAX = 50
CITY_CHARS_MAX, POSTCODE_CHARS_MAX = 45, 10
"""As OCPI has them, so that nothing is cut short there."""
TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)


def location(entered: Mapping[str, Any]) -> tuple[int, int]:
    """Return latitude and longitude in millionths of a degree."""
    found = []
    for name, limit in (("latitude", 90), ("longitude", 180)):
        try:
            found.append(scaled(6, -limit, limit)(entered[name]))
        except BadValueError as bad:
            raise BadValueError(bad.code, bad.message, name) from bad
    return found[0], found[1]


def country(entered: str) -> str:
    """Return the two letters of a country, of which three are taken as well; nothing of nothing."""
    code = entered.strip().upper()
    code = ALPHA_2.get(code, code)
    if code and code not in ALPHA_3:
        raise BadValueError(ProblemCode.UNKNOWN, 'This is not a country by ISO 3166-1, such as "GB".')
    return code


def opening_hours(entered: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the opening hours: day of the week, start and end, in the site's own zone."""
    if len(entered) > OPENING_HOURS_MAX:
        raise BadValueError(ProblemCode.TOO_LONG, f"There are at most {OPENING_HOURS_MAX}.")
    for number, hours in enumerate(entered):
        for name in ("opens_at", "closes_at"):
            if not TIME_OF_DAY.fullmatch(hours[name]):
                message = 'A time of day is from "00:00" to "23:59".'
                raise BadValueError(ProblemCode.MALFORMED, message, str(number), name.replace("_at", "At"))
        if hours["opens_at"] >= hours["closes_at"]:
            message = "It closes after it opens; hours that cross midnight are two entries."
            raise BadValueError(ProblemCode.CONFLICT, message, str(number))
    return entered


FORM = {
    "name": Field(line(200), required=True),
    "address": Field(lines(500)),
    "city": Field(line(CITY_CHARS_MAX, empty=True)),
    "postcode": Field(line(POSTCODE_CHARS_MAX, empty=True)),
    "country": Field(country),
    "location": Field(location, nullable=True),
    "time_zone": Field(time_zone, required=True),
    "opening_hours": Field(opening_hours),
    "energy_price": Field(unit_price),
    "tariff_id": Field(row_id, nullable=True),
    "public": Field(flag),
    "regulation": Field(Regulation),
}


def columns(values: dict[str, Any]) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    values = dict(values)
    if "location" in values:
        values["latitude_micro"], values["longitude_micro"] = values.pop("location") or (None, None)
    if "energy_price" in values:
        values["energy_price_micro"] = values.pop("energy_price")
    return values


async def create_site(runtime: Runtime, viewer: Viewer, wish: Wish) -> Site:
    """Add a site."""

    async def work(this: Change) -> Site:
        values = columns(checked(FORM, wish, new=True))
        await rows.require(this, Tariff, values, "tariff_id", removed_at=None)
        site = Site(organisation_id=viewer.organisation_id, created_at=this.at, **values)
        await rows.require_free(this, Site, "name", site.name, site.name, but=site.id)
        await rows.add(this, site)
        return site

    return await change(runtime, viewer, "createSite", CHANGE_SITES, work)


async def update_site(runtime: Runtime, viewer: Viewer, site_id: int, expected_version: int, wish: Wish) -> Site:
    """Change a site."""

    async def work(this: Change) -> Site:
        site = await rows.get_current(this, Site, site_id, expected_version)
        values = columns(checked(FORM, wish))
        await rows.require(this, Tariff, values, "tariff_id", removed_at=None)
        if "name" in values:
            await rows.require_free(this, Site, "name", values["name"], values["name"], but=site.id)
        await rows.store(this, site, values)
        return site

    return await change(runtime, viewer, "updateSite", CHANGE_SITES, work)


async def delete_site(runtime: Runtime, viewer: Viewer, site_id: int) -> None:
    """Delete a site; refused while it has chargers, archived ones included, or history of such as moved."""

    async def work(this: Change) -> None:
        site = await rows.get(this, Site, site_id)
        chargers = Charger.filter(site_id=site.id).using_db(this.db)
        if count := await chargers.count():
            raise InUseError(await chargers.order_by("archived_at", "name").limit(USERS_NAMED_MAX), count)
        incidents = Incident.filter(site_id=site.id).using_db(this.db)
        if count := await incidents.count():
            raise InUseError(await incidents.order_by("-created_at").limit(USERS_NAMED_MAX), count)
        sessions = ChargingSession.filter(site_id=site.id).using_db(this.db)
        if count := await sessions.count():
            raise InUseError(await sessions.order_by("-began_at").limit(USERS_NAMED_MAX), count)
        for model in (AccessDecision, HelplineContact):
            if count := await model.filter(site_id=site.id).using_db(this.db).count():
                raise InUseError([], count)
        for places in (ProfilePlace, TerminalPlace):
            await places.filter(site_id=site.id).using_db(this.db).delete()
        this.names("Site", site.id, name=site.name)
        await site.delete(using_db=this.db)

    await change(runtime, viewer, "deleteSite", CHANGE_SITES, work)
