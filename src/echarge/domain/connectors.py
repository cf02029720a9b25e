"""What a connector is, in the words of OCPI: told by people, else by its kind, else by its charger."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class ConnectorStandard(StrEnum):
    """What a plug or socket is built by."""

    CHADEMO = "CHADEMO"
    CHAOJI = "CHAOJI"
    DOMESTIC_A = "DOMESTIC_A"
    DOMESTIC_B = "DOMESTIC_B"
    DOMESTIC_C = "DOMESTIC_C"
    DOMESTIC_D = "DOMESTIC_D"
    DOMESTIC_E = "DOMESTIC_E"
    DOMESTIC_F = "DOMESTIC_F"
    DOMESTIC_G = "DOMESTIC_G"
    DOMESTIC_H = "DOMESTIC_H"
    DOMESTIC_I = "DOMESTIC_I"
    DOMESTIC_J = "DOMESTIC_J"
    DOMESTIC_K = "DOMESTIC_K"
    DOMESTIC_L = "DOMESTIC_L"
    DOMESTIC_M = "DOMESTIC_M"
    DOMESTIC_N = "DOMESTIC_N"
    DOMESTIC_O = "DOMESTIC_O"
    GBT_AC = "GBT_AC"
    GBT_DC = "GBT_DC"
    IEC_60309_2_SINGLE_16 = "IEC_60309_2_single_16"
    IEC_60309_2_THREE_16 = "IEC_60309_2_three_16"
    IEC_60309_2_THREE_32 = "IEC_60309_2_three_32"
    IEC_60309_2_THREE_64 = "IEC_60309_2_three_64"
    IEC_62196_T1 = "IEC_62196_T1"
    IEC_62196_T1_COMBO = "IEC_62196_T1_COMBO"
    IEC_62196_T2 = "IEC_62196_T2"
    IEC_62196_T2_COMBO = "IEC_62196_T2_COMBO"
    IEC_62196_T3A = "IEC_62196_T3A"
    IEC_62196_T3C = "IEC_62196_T3C"
    NEMA_5_20 = "NEMA_5_20"
    NEMA_6_30 = "NEMA_6_30"
    NEMA_6_50 = "NEMA_6_50"
    NEMA_10_30 = "NEMA_10_30"
    NEMA_10_50 = "NEMA_10_50"
    NEMA_14_30 = "NEMA_14_30"
    NEMA_14_50 = "NEMA_14_50"
    PANTOGRAPH_BOTTOM_UP = "PANTOGRAPH_BOTTOM_UP"
    PANTOGRAPH_TOP_DOWN = "PANTOGRAPH_TOP_DOWN"
    TESLA_R = "TESLA_R"
    TESLA_S = "TESLA_S"


class ConnectorFormat(StrEnum):
    """Whether drivers bring the cable."""

    SOCKET = "SOCKET"
    CABLE = "CABLE"


class PowerType(StrEnum):
    """What flows."""

    AC_1_PHASE = "AC_1_PHASE"
    AC_2_PHASE = "AC_2_PHASE"
    AC_2_PHASE_SPLIT = "AC_2_PHASE_SPLIT"
    AC_3_PHASE = "AC_3_PHASE"
    DC = "DC"


_S, _C = ConnectorFormat.SOCKET, ConnectorFormat.CABLE

KINDS: Mapping[str, tuple[ConnectorStandard, ConnectorFormat]] = {
    "ccs1": (ConnectorStandard.IEC_62196_T1_COMBO, _C),
    "cccs1": (ConnectorStandard.IEC_62196_T1_COMBO, _C),
    "ccs2": (ConnectorStandard.IEC_62196_T2_COMBO, _C),
    "cccs2": (ConnectorStandard.IEC_62196_T2_COMBO, _C),
    "chademo": (ConnectorStandard.CHADEMO, _C),
    "cg105": (ConnectorStandard.CHADEMO, _C),
    "ctesla": (ConnectorStandard.TESLA_S, _C),
    "ctype1": (ConnectorStandard.IEC_62196_T1, _C),
    "ctype2": (ConnectorStandard.IEC_62196_T2, _C),
    "stype2": (ConnectorStandard.IEC_62196_T2, _S),
    "stype3": (ConnectorStandard.IEC_62196_T3C, _S),
    "s309-1p-16a": (ConnectorStandard.IEC_60309_2_SINGLE_16, _S),
    "s309-3p-16a": (ConnectorStandard.IEC_60309_2_THREE_16, _S),
    "s309-3p-32a": (ConnectorStandard.IEC_60309_2_THREE_32, _S),
    "sbs1361": (ConnectorStandard.DOMESTIC_G, _S),
    "scee-7-7": (ConnectorStandard.DOMESTIC_F, _S),
}
"""What a kind of connector says, as OCPP 2.x and people call them; those that say nothing certain are not here."""

DC_STANDARDS = frozenset(
    {
        ConnectorStandard.CHADEMO,
        ConnectorStandard.CHAOJI,
        ConnectorStandard.GBT_DC,
        ConnectorStandard.IEC_62196_T1_COMBO,
        ConnectorStandard.IEC_62196_T2_COMBO,
    }
)
"""Through these flows nothing but direct current."""


@dataclass(frozen=True, slots=True)
class Build:
    """What is known of how a connector is built; None where nobody has said."""

    standard: ConnectorStandard | None = None
    format: ConnectorFormat | None = None
    power_type: PowerType | None = None
    max_voltage_v: int | None = None
    max_current_a: int | None = None

    @classmethod
    def of(cls, texts: tuple[str, str, str], max_voltage_v: int | None, max_current_a: int | None) -> "Build":
        """Return what columns say: standard, format and power type may be empty."""
        standard, form, power_type = texts
        return cls(
            ConnectorStandard(standard) if standard else None,
            ConnectorFormat(form) if form else None,
            PowerType(power_type) if power_type else None,
            max_voltage_v,
            max_current_a,
        )

    def or_else(self, other: "Build") -> "Build":
        """Return this, and of the other what this does not say."""
        return Build(
            self.standard or other.standard,
            self.format or other.format,
            self.power_type or other.power_type,
            self.max_voltage_v or other.max_voltage_v,
            self.max_current_a or other.max_current_a,
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what OCPI needs to be told and nobody has said, in words for people."""
        values = (self.standard, self.format, self.power_type, self.max_voltage_v, self.max_current_a)
        return tuple(name for name, value in zip(NEEDED, values, strict=True) if not value)


NEEDED = ("standard", "format", "power type", "maximum voltage", "maximum current")


def built(own: Build, kind: str, usual: Build) -> Build:
    """Return what a connector is: as it says itself, else as its kind says, else as its charger does."""
    standard, form = KINDS.get(kind.strip().casefold(), (None, None))
    found = own.or_else(Build(standard, form)).or_else(usual)
    return found.or_else(Build(power_type=PowerType.DC)) if found.standard in DC_STANDARDS else found
