"""What can be imported: each kind's columns, the form that checks them, and what must be unique (NET-9, DRV-3)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import partial
from typing import Any, assert_never
from zoneinfo import ZoneInfo

from tortoise.models import Model

from echarge.domain.connectors import ConnectorFormat, ConnectorStandard, PowerType
from echarge.domain.regulations import Regulation
from echarge.domain.roles import Need
from echarge.operations import chargers, drivers, sites, tags
from echarge.operations.checks import BadValueError, Form
from echarge.operations.refusals import ProblemCode
from echarge.store import models

NUMBER = re.compile(r"-?[0-9]{1,18}([.,][0-9]{1,12})?", re.ASCII)
WHOLE = re.compile(r"-?[0-9]{1,9}", re.ASCII)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
YEARS = range(2000, 2100)
TRUTHS: Mapping[str, bool] = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
LINES_MAX = 50_000
CHARGERS_MAX = 5_000
"""Each has a password to be hashed."""


class ImportKind(StrEnum):
    """What the rows of a file are."""

    SITES = "SITES"
    CHARGERS = "CHARGERS"
    DRIVERS = "DRIVERS"
    VEHICLES = "VEHICLES"
    TAGS = "TAGS"


@dataclass(frozen=True, slots=True)
class Reference:
    """What a cell names: a row of another table, by the value of one of its columns."""

    model: type[Model]
    column: str
    key: Callable[[str], str]
    also: Mapping[str, Any] = field(default_factory=dict)


Read = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a file: the form's field that it fills, and how its cells are read."""

    heading: str
    name: str
    read: Read
    refers_to: Reference | None = None


@dataclass(frozen=True, slots=True)
class Unique:
    """A column of the table that no two rows may share, and the file's column that it comes from."""

    heading: str
    column: str
    model: type[Model]
    everywhere: bool = False
    """Among all organisations."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file."""

    model: type[Model]
    need: Need
    form: Form
    columns: tuple[Column, ...]
    unique: tuple[Unique, ...]
    to_columns: Callable[[dict[str, Any]], dict[str, Any]]
    """The checked values by the columns of the table; raises BadValueError at the heading that is wrong."""
    to_wish: Callable[[dict[str, Any]], dict[str, Any]] = dict
    """What was read by the fields of the form; raises BadValueError at the heading that is wrong."""
    lines_max: int = LINES_MAX

    @property
    def headings(self) -> tuple[str, ...]:
        """Return the columns' headings."""
        return tuple(column.heading for column in self.columns)

    @property
    def needed(self) -> tuple[str, ...]:
        """Return the headings of the columns that a file must have."""
        return tuple(c.heading for c in self.columns if c.name in self.form and self.form[c.name].required)


def text(cell: str) -> str:
    """Return the cell itself: a formula too is text, and is made harmless where it leaves again."""
    return cell


def truth(cell: str) -> bool:
    """Return a yes or a no."""
    found = TRUTHS.get(cell.strip().casefold())
    if found is None:
        raise BadValueError(ProblemCode.MALFORMED, "It is yes or no.")
    return found


def number(cell: str) -> Decimal:
    """Return a decimal number; a comma may stand for the point."""
    if not NUMBER.fullmatch(cell.strip()):
        raise BadValueError(ProblemCode.MALFORMED, 'It is a number such as "12.5".')
    return Decimal(cell.strip().replace(",", "."))


def whole(cell: str) -> int:
    """Return a whole number."""
    if not WHOLE.fullmatch(cell.strip()):
        raise BadValueError(ProblemCode.MALFORMED, 'It is a whole number such as "12".')
    return int(cell)


def one_of(values: type[StrEnum], cell: str) -> StrEnum:
    """Return the value that is named, whatever its case and with blanks for underscores."""
    try:
        return values["_".join(cell.upper().split())]
    except KeyError:
        names = ", ".join(values)
        raise BadValueError(ProblemCode.UNKNOWN, f"It is one of {names}.") from None


def a_day(cell: str) -> date:
    """Return a day of the calendar."""
    try:
        if DAY.fullmatch(cell.strip()):
            return date.fromisoformat(cell.strip())
    except ValueError:
        pass
    raise BadValueError(ProblemCode.MALFORMED, 'It is a day such as "2027-12-31".')


def moment(zone: ZoneInfo, cell: str) -> datetime:
    """Return an instant with its offset; or, of a day alone, its end in the organisation's time zone."""
    entered = cell.strip()
    try:
        if DAY.fullmatch(entered):
            at = datetime.combine(date.fromisoformat(entered) + timedelta(days=1), time.min, zone)
        else:
            at = datetime.fromisoformat(entered)
        if at.tzinfo is not None and at.astimezone(UTC).year in YEARS:
            return at.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    message = 'It is a day such as "2027-12-31", or a time with its offset such as "2027-12-31T12:00:00+01:00".'
    raise BadValueError(ProblemCode.MALFORMED, message)


def same(cell: str) -> str:
    """Return the name that is looked for."""
    return cell.strip()


TARIFF = Reference(models.Tariff, "name", same, {"removed_at": None})
SITE = Reference(models.Site, "name", same)
DRIVER = Reference(models.Driver, "email", lambda cell: cell.strip().lower(), {"erased_at": None})
VEHICLE = Reference(models.Vehicle, "registration_key", drivers.registration_key, {"erased_at": None})


def located(wish: dict[str, Any]) -> dict[str, Any]:
    """Return a site's wish, its two coordinates as one place."""
    found = dict(wish)
    place = {name: found.pop(name) for name in ("latitude", "longitude") if name in found}
    if len(place) == 1:
        missing = "longitude" if "latitude" in place else "latitude"
        raise BadValueError(ProblemCode.REQUIRED, "A place has both a latitude and a longitude.", missing)
    return {**found, "location": place} if place else found


def tag_columns(values: dict[str, Any]) -> dict[str, Any]:
    """Return a new tag's columns."""
    if values.get("driver_id") is not None and values.get("vehicle_id") is not None:
        message = "A tag belongs to a driver or to a vehicle, not to both."
        raise BadValueError(ProblemCode.CONFLICT, message, "vehicle")
    return {**values, "uid_key": values["uid"].upper()}


def kind_of(kind: ImportKind, zone: ZoneInfo) -> Kind:
    """Return what there is to know of this kind of file; days are those of this time zone."""
    match kind:
        case ImportKind.SITES:
            return _sites()
        case ImportKind.CHARGERS:
            return _chargers()
        case ImportKind.DRIVERS:
            return _drivers()
        case ImportKind.VEHICLES:
            return _vehicles()
        case ImportKind.TAGS:
            return _tags(zone)
        case _:
            assert_never(kind)


def _sites() -> Kind:
    return Kind(
        models.Site,
        sites.CHANGE_SITES,
        sites.FORM,
        (
            Column("name", "name", text),
            Column("address", "address", text),
            Column("city", "city", text),
            Column("postcode", "postcode", text),
            Column("country", "country", text),
            Column("latitude", "latitude", number),
            Column("longitude", "longitude", number),
            Column("timeZone", "time_zone", text),
            Column("energyPrice", "energy_price", number),
            Column("tariff", "tariff_id", text, TARIFF),
            Column("public", "public", truth),
            Column("regulation", "regulation", partial(one_of, Regulation)),
        ),
        (Unique("name", "name", models.Site),),
        sites.columns,
        located,
    )


def _chargers() -> Kind:
    return Kind(
        models.Charger,
        chargers.CHANGE_CHARGERS,
        chargers.FORM,
        (
            Column("name", "name", text),
            Column("site", "site_id", text, SITE),
            Column("ocppIdentity", "ocpp_identity", text),
            Column("freeVend", "free_vend", truth),
            Column("maxPowerKw", "max_power_kw", number),
            Column("admittedWithoutPassword", "admitted_without_password", truth),
            Column("securityProfile", "security_profile", whole),
            Column("installedOn", "installed_on", a_day),
            Column("connectorStandard", "connector_standard", partial(one_of, ConnectorStandard)),
            Column("connectorFormat", "connector_format", partial(one_of, ConnectorFormat)),
            Column("connectorPowerType", "connector_power_type", partial(one_of, PowerType)),
            Column("connectorMaxVoltage", "connector_max_voltage", whole),
            Column("connectorMaxCurrent", "connector_max_current", whole),
        ),
        (
            Unique("name", "name", models.Charger),
            Unique("ocppIdentity", "identity_key", models.Charger, everywhere=True),
        ),
        chargers.columns,
        lines_max=CHARGERS_MAX,
    )


def _drivers() -> Kind:
    return Kind(
        models.Driver,
        drivers.CHANGE_DRIVERS,
        drivers.NEW_DRIVER_FORM,
        (
            Column("name", "name", text),
            Column("email", "email", text),
            Column("active", "active", truth),
            Column("vehicleRegistration", "vehicle_registration", text),
            Column("sessionsMax", "sessions_max", whole),
        ),
        (
            Unique("email", "email", models.Driver),
            Unique("vehicleRegistration", "registration_key", models.Vehicle),
        ),
        driver_columns,
    )


def driver_columns(values: dict[str, Any]) -> dict[str, Any]:
    """Return a new driver's columns, with those of the driver's vehicle beside."""
    registration = values.pop("vehicle_registration", None)
    if not registration:
        return values
    return {**values, "registration": registration, "registration_key": drivers.registration_key(registration)}


def _vehicles() -> Kind:
    return Kind(
        models.Vehicle,
        drivers.CHANGE_DRIVERS,
        drivers.VEHICLE_FORM,
        (
            Column("registration", "registration", text),
            Column("driver", "driver_id", text, DRIVER),
            Column("active", "active", truth),
        ),
        (Unique("registration", "registration_key", models.Vehicle),),
        drivers.vehicle_columns,
    )


def _tags(zone: ZoneInfo) -> Kind:
    return Kind(
        models.Tag,
        tags.CHANGE_TAGS,
        tags.FORM,
        (
            Column("uid", "uid", text),
            Column("kind", "kind", partial(one_of, tags.TagKind)),
            Column("name", "name", text),
            Column("driver", "driver_id", text, DRIVER),
            Column("vehicle", "vehicle_id", text, VEHICLE),
            Column("status", "status", partial(one_of, tags.TagStatus)),
            Column("expiresAt", "expires_at", partial(moment, zone)),
            Column("sessionsMax", "sessions_max", whole),
        ),
        (Unique("uid", "uid_key", models.Tag),),
        tag_columns,
    )
