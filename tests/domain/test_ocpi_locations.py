"""Sites as Locations of OCPI 2.2.1 (D28, D32)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.connectors import Build, ConnectorFormat, ConnectorStandard, PowerType
from echarge.domain.ocpi_locations import Place, Plug, Point, Publisher, ocpi_location, status_of
from echarge.domain.ocpi_words import ascii_id, one_line
from tests.ocpi_witness import read

AT = datetime(2026, 5, 4, 12, 0, 0, 999_999, tzinfo=UTC)
ME = Publisher("GB", "ECH", "Volt\nLtd")
BUILD = Build(ConnectorStandard.CHADEMO, ConnectorFormat.CABLE, PowerType.DC, 500, 125)
POINT = Point("K7QX2M", EvseStatus.CHARGING, [Plug(1, BUILD, 50_000), Plug(2, BUILD)], AT, "12", contactless=True)
HOURS = [{"day": "MONDAY", "opens_at": "08:00", "closes_at": "20:15"},
         {"day": "SUNDAY", "opens_at": "00:00", "closes_at": "23:59"}]  # fmt: skip
PLACE = Place(7, "Quay", "1 Quay", "Cork", "T12", "IE", 51_899_000, -8_470_000, "Europe/Dublin", HOURS)


def test_d28_a_location() -> None:
    """D28: all that is known of a site and its EVSEs, and a strict reader takes it."""
    assert read("Location", ocpi_location(PLACE, [POINT], ME, AT)) == {
        "country_code": "GB", "party_id": "ECH", "publish": True, "id": "7", "name": "Quay", "address": "1 Quay",
        "city": "Cork", "postal_code": "T12", "country": "IRL",
        "coordinates": {"latitude": "51.899000", "longitude": "-8.470000"},
        "evses": [{
            "uid": "K7QX2M", "evse_id": "GB*ECH*EK7QX2M", "status": "CHARGING",
            "capabilities": ["CONTACTLESS_CARD_SUPPORT", "REMOTE_START_STOP_CAPABLE"],
            "connectors": [
                {"id": "1", "standard": "CHADEMO", "format": "CABLE", "power_type": "DC", "max_voltage": 500,
                 "max_amperage": 125, "last_updated": "2026-05-04T12:00:00Z", "max_electric_power": 50_000,
                 "tariff_ids": ["12"]},
                {"id": "2", "standard": "CHADEMO", "format": "CABLE", "power_type": "DC", "max_voltage": 500,
                 "max_amperage": 125, "last_updated": "2026-05-04T12:00:00Z", "tariff_ids": ["12"]},
            ],
            "last_updated": "2026-05-04T12:00:00Z",
        }],
        "operator": {"name": "Volt, Ltd"}, "time_zone": "Europe/Dublin",
        "opening_times": {"twentyfourseven": False, "regular_hours": [
            {"weekday": 1, "period_begin": "08:00", "period_end": "20:15"},
            {"weekday": 7, "period_begin": "00:00", "period_end": "23:59"},
        ]},
        "last_updated": "2026-05-04T12:00:00Z",
    }  # fmt: skip


def test_d28_as_little_as_there_can_be() -> None:
    """D28: what is optional and not known is left out; EVSEs of which something is missing as well."""
    place = replace(PLACE, postcode="", opening_hours=())
    points = [
        replace(POINT, plugs=[]),
        replace(POINT, plugs=[Plug(1, Build())]),
        replace(POINT, tariff_id=None, contactless=False, remote=False, is_removed=True),
    ]
    told = read("Location", ocpi_location(place, points, ME, AT))
    assert "postal_code" not in told
    assert told["opening_times"] == {"twentyfourseven": True}
    (evse,) = told["evses"]
    assert (evse["status"], evse["capabilities"]) == ("REMOVED", [])
    assert "tariff_ids" not in evse["connectors"][0]


def test_d28_what_is_missing() -> None:
    """D28: what OCPI needs and nobody has said is told in words, each once."""
    nowhere = replace(PLACE, address="\n\t", city="", country="XX", latitude_micro=None)
    assert nowhere.missing == ("address", "city", "country", "coordinates")
    assert PLACE.missing == POINT.missing == ()
    assert replace(POINT, plugs=[]).missing == ("connector",)
    half = replace(BUILD, max_voltage_v=None)
    assert replace(POINT, plugs=[Plug(1, half), Plug(2, half)]).missing == ("connector's maximum voltage",)


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (EvseStatus.AVAILABLE, "AVAILABLE"),
        (EvseStatus.PREPARING, "CHARGING"),
        (EvseStatus.CHARGING, "CHARGING"),
        (EvseStatus.SUSPENDED_EV, "CHARGING"),
        (EvseStatus.SUSPENDED_EVSE, "CHARGING"),
        (EvseStatus.FINISHING, "CHARGING"),
        (EvseStatus.RESERVED, "RESERVED"),
        (EvseStatus.UNAVAILABLE, "INOPERATIVE"),
        (EvseStatus.FAULTED, "OUTOFORDER"),
        (EvseStatus.OFFLINE, "UNKNOWN"),
    ],
)
def test_d32_statuses(status: EvseStatus, told: str) -> None:
    """D32: each status in the words of OCPI."""
    assert status_of(status) == told


def test_d28_texts() -> None:
    """D28: texts go out in one line of printable signs; ids in plain ASCII."""
    assert one_line(" 1 Quay \r\n\n Old\u200b Town\u2028x", 16) == "1 Quay, Old Town"
    assert ascii_id("K\u00e4rt\n1", 36) == "K\\xe4rt1"
    assert len(ascii_id("\u03a9" * 99, 36)) == 36
