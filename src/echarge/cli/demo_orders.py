"""What the demo is to have: its sites, tariffs, chargers and people, as tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

SITES: Final[Sequence[Mapping[str, Any]]] = (
    {
        "name": "Canons Way Car Park",
        "address": "Canons Way",
        "city": "Bristol",
        "postcode": "BS1 5LF",
        "country": "GB",
        "latitude_micro": 51_449_700,
        "longitude_micro": -2_600_500,
        "energy_price_micro": 224_500,
        "tariff": "Town Centre",
    },
    {
        "name": "Moor Lane Retail Park",
        "address": "Moor Lane",
        "city": "York",
        "postcode": "YO24 2QY",
        "country": "GB",
        "latitude_micro": 53_937_900,
        "longitude_micro": -1_120_300,
        "energy_price_micro": 248_000,
        "tariff": "Rapid",
    },
)

TARIFFS: Final[Sequence[Mapping[str, Any]]] = (
    {"name": "Standard", "energy_micro_per_kwh": 450_000},
    {"name": "Town Centre", "energy_micro_per_kwh": 390_000, "time_micro_per_hour": 200_000},
    {
        "name": "Rapid",
        "energy_micro_per_kwh": 690_000,
        "connection_fee_minor": 50,
        "parking_micro_per_hour": 6_000_000,
        "parking_free_minutes": 10,
        "parking_cap_minor": 2_000,
    },
    {"name": "Staff (free)"},
)


@dataclass(frozen=True, slots=True)
class Post:
    """One charger of the demo, as it is ordered; power in watts."""

    name: str
    identity: str
    version: str
    power_w: int
    evses: int = 2
    vendor: str = "Lindwell"
    model: str = "Duo 22"
    tariff: str | None = None
    faulted: bool = False
    offline: bool = False


POSTS: Final[Sequence[Sequence[Post]]] = (
    (
        Post("Canons Way 1", "BRS-01", "1.6", 7_400, model="Duo 7"),
        Post("Canons Way 2", "BRS-02", "1.6", 7_400, model="Duo 7"),
        Post("Canons Way 3", "BRS-03", "2.0.1", 22_000),
        Post("Canons Way 4", "BRS-04", "2.0.1", 22_000),
        Post("Canons Way 5", "BRS-05", "1.6", 22_000, evses=1, model="Solo 22", tariff="Staff (free)"),
        Post("Canons Way 6", "BRS-06", "1.6", 22_000, faulted=True),
    ),
    (
        Post("Moor Lane 1", "YRK-01", "2.0.1", 150_000, vendor="Halden", model="HPC 150"),
        Post("Moor Lane 2", "YRK-02", "2.0.1", 150_000, vendor="Halden", model="HPC 150"),
        Post("Moor Lane 3", "YRK-03", "1.6", 50_000, evses=1, vendor="Halden", model="DC 50"),
        Post("Moor Lane 4", "YRK-04", "1.6", 50_000, evses=1, vendor="Halden", model="DC 50"),
        Post("Moor Lane 5", "YRK-05", "1.6", 22_000, tariff="Standard"),
        Post("Moor Lane 6", "YRK-06", "2.0.1", 50_000, evses=1, vendor="Halden", model="DC 50", offline=True),
    ),
)

DRIVERS: Final = (
    "Amara Okafor", "Ben Whitlock", "Carys Pugh", "Daniel Hartley", "Elif Demir", "Fergus Baird", "Grace Adeyemi",
    "Harriet Lowe", "Imran Siddiqui", "Jess Tranter", "Kofi Mensah", "Laura Pennington", "Mateusz Nowak",
    "Niamh Gallagher", "Oliver Stead", "Priya Raman", "Rhys Morgan", "Sofia Marino", "Tom Ashworth", "Wendy Cheung",
    "Yusuf Karim", "Zoe Fairclough",
)  # fmt: skip
REGISTRATIONS: Final = (
    "BD71 KXA", "YK22 OLF", "CU70 PVR", "WX23 JHE", "LM72 TUN", "SN21 ABD", "BV73 GRZ", "YD20 HLW", "FJ69 EMC",
    "WR22 TRJ", "KP24 KOF", "YC71 LPN", "BT21 MNW", "NG70 NMH", "OY23 STD", "PX72 RMN",
)  # fmt: skip
POOL_CARS: Final = ("BX24 EVA", "BX24 EVB")
"""Vehicles that nobody owns, with a tag of their own."""

GROUPS: Final[Mapping[str, slice]] = {
    "Staff": slice(0, 6), "Residents": slice(6, 14), "Visitors": slice(14, 20), "All drivers": slice(0, None),
}  # fmt: skip
