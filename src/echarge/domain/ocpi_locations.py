"""Sites as Locations of OCPI 2.2.1: what is published of them, and what is missing for that (D28, D32)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, assert_never

from echarge.domain.availability import EvseStatus
from echarge.domain.connectors import Build
from echarge.domain.countries import ALPHA_3
from echarge.domain.ocpi_words import degrees, evse_id, one_line, spelled
from echarge.domain.uptime import WEEKDAYS

ADDRESS_CHARS_MAX = 45
CITY_CHARS_MAX = 45
POSTCODE_CHARS_MAX = 10
NAME_CHARS_MAX = 255
OPERATOR_CHARS_MAX = 100


@dataclass(frozen=True, slots=True)
class Place:
    """Where people charge: a site."""

    id: int
    name: str
    address: str
    city: str
    postcode: str
    country: str
    """By ISO 3166-1 alpha-2."""
    latitude_micro: int | None
    longitude_micro: int | None
    time_zone: str
    opening_hours: Sequence[Mapping[str, str]] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what OCPI needs to be told of it and nobody has said, in words for people."""
        is_placed = self.latitude_micro is not None and self.longitude_micro is not None
        there = {
            "address": one_line(self.address, ADDRESS_CHARS_MAX),
            "city": one_line(self.city, CITY_CHARS_MAX),
            "country": self.country in ALPHA_3,
            "coordinates": is_placed,
        }
        return tuple(name for name, value in there.items() if not value)

    def where(self) -> dict[str, Any]:
        """Return where it is, as Locations and CDRs tell it; nothing may be missing."""
        postcode = one_line(self.postcode, POSTCODE_CHARS_MAX)
        return {
            "id": str(self.id),
            "name": one_line(self.name, NAME_CHARS_MAX),
            "address": one_line(self.address, ADDRESS_CHARS_MAX),
            "city": one_line(self.city, CITY_CHARS_MAX),
            **({"postal_code": postcode} if postcode else {}),
            "country": ALPHA_3[self.country],
            "coordinates": {
                "latitude": degrees(self.latitude_micro or 0),
                "longitude": degrees(self.longitude_micro or 0),
            },
        }


@dataclass(frozen=True, slots=True)
class Plug:
    """A connector as it is published."""

    number: int
    build: Build
    max_power_w: int | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what OCPI needs to be told of it and nobody has said, in words for people."""
        return self.build.missing


@dataclass(frozen=True, slots=True)
class Point:
    """An EVSE as it is published."""

    public_code: str
    status: EvseStatus
    plugs: Sequence[Plug]
    updated_at: datetime
    tariff_id: str | None = None
    """What the public pays there; None where it cannot charge."""
    contactless: bool = False
    is_removed: bool = False
    remote: bool = True
    """Whether it can be started from afar."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what OCPI needs to be told of its connectors and nobody has said, in words for people."""
        if not self.plugs:
            return ("connector",)
        return tuple(dict.fromkeys(f"connector's {name}" for plug in self.plugs for name in plug.missing))


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes: a party of OCPI."""

    country_code: str
    party_id: str
    name: str


def status_of(status: EvseStatus) -> str:
    """Return a status as OCPI has it (D32): whoever is not heard of is unknown, which does not count as broken."""
    match status:
        case EvseStatus.AVAILABLE:
            return "AVAILABLE"
        case (
            EvseStatus.PREPARING
            | EvseStatus.CHARGING
            | EvseStatus.SUSPENDED_EV
            | EvseStatus.SUSPENDED_EVSE
            | EvseStatus.FINISHING
        ):
            return "CHARGING"
        case EvseStatus.RESERVED:
            return "RESERVED"
        case EvseStatus.UNAVAILABLE:
            return "INOPERATIVE"
        case EvseStatus.FAULTED:
            return "OUTOFORDER"
        case EvseStatus.OFFLINE:
            return "UNKNOWN"
        case _:
            assert_never(status)


def ocpi_location(place: Place, points: Iterable[Point], publisher: Publisher, updated_at: datetime) -> dict[str, Any]:
    """Return a site, of which nothing is missing, as an OCPI object; EVSEs of which something is are left out."""
    told = [ocpi_evse(point, publisher) for point in points if not point.missing]
    return {
        "country_code": publisher.country_code,
        "party_id": publisher.party_id,
        "publish": True,
        **place.where(),
        "evses": told,
        "operator": {"name": one_line(publisher.name, OPERATOR_CHARS_MAX)},
        "time_zone": place.time_zone,
        "opening_times": opening_times(place.opening_hours),
        "last_updated": spelled(updated_at),
    }


def ocpi_evse(point: Point, publisher: Publisher) -> dict[str, Any]:
    """Return an EVSE, of which nothing is missing, as an OCPI object."""
    capabilities = [name for name, is_so in (("CONTACTLESS_CARD_SUPPORT", point.contactless),
                                             ("REMOTE_START_STOP_CAPABLE", point.remote)) if is_so]  # fmt: skip
    return {
        "uid": point.public_code,
        "evse_id": evse_id(publisher.country_code, publisher.party_id, point.public_code),
        "status": "REMOVED" if point.is_removed else status_of(point.status),
        "capabilities": capabilities,
        "connectors": [ocpi_connector(plug, point) for plug in point.plugs],
        "last_updated": spelled(point.updated_at),
    }


def ocpi_connector(plug: Plug, point: Point) -> dict[str, Any]:
    """Return a connector, of which nothing is missing, as an OCPI object."""
    found = {
        "id": str(plug.number),
        **build_of(plug.build),
        "max_voltage": plug.build.max_voltage_v,
        "max_amperage": plug.build.max_current_a,
        "last_updated": spelled(point.updated_at),
    }
    if plug.max_power_w is not None:
        found["max_electric_power"] = plug.max_power_w
    if point.tariff_id is not None:
        found["tariff_ids"] = [point.tariff_id]
    return found


def build_of(build: Build, before: str = "") -> dict[str, Any]:
    """Return what a connector is, of which nothing is missing."""
    values = (("standard", build.standard), ("format", build.format), ("power_type", build.power_type))
    return {f"{before}{name}": str(value) for name, value in values}


def opening_times(hours: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    """Return when a site is open; OCPI too lets a day end at 23:59, and takes no later time."""
    if not hours:
        return {"twentyfourseven": True}
    regular = [
        {
            "weekday": WEEKDAYS.index(each["day"]) + 1,
            "period_begin": each["opens_at"],
            "period_end": each["closes_at"],
        }
        for each in hours
    ]
    return {"twentyfourseven": False, "regular_hours": regular}
