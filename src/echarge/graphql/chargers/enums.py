"""The domain's closed sets that tell of chargers, as enums of the API. Import them from here alone."""

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import CommandStatus
from echarge.domain.connectors import ConnectorFormat, ConnectorStandard, PowerType
from echarge.graphql.enums import describe

__all__ = ["CommandStatus", "ConnectorFormat", "ConnectorStandard", "EvseStatus", "PowerType"]

describe(
    EvseStatus,
    "What people see of an EVSE.",
    {
        EvseStatus.AVAILABLE: "Free.",
        EvseStatus.PREPARING: "A car or a driver is there; nothing flows yet.",
        EvseStatus.CHARGING: "Energy flows.",
        EvseStatus.SUSPENDED_EV: "The car takes nothing for now.",
        EvseStatus.SUSPENDED_EVSE: "The charger gives nothing for now.",
        EvseStatus.FINISHING: "Charging is over; the cable is still in.",
        EvseStatus.RESERVED: "Kept for somebody.",
        EvseStatus.UNAVAILABLE: "Out of use.",
        EvseStatus.FAULTED: "Broken; `errorCode` says how.",
        EvseStatus.OFFLINE: "Its charger is not connected.",
    },
)
describe(
    CommandStatus,
    "Where a command stands.",
    {
        CommandStatus.QUEUED: "It waits to be sent.",
        CommandStatus.SENT: "The charger has it, and has not answered.",
        CommandStatus.ACCEPTED: "The charger agreed; the effect has not been seen.",
        CommandStatus.REJECTED: "The charger refused.",
        CommandStatus.TIMED_OUT: "The charger did not answer in time.",
        CommandStatus.FAILED: "It could not be sent, the connection was lost, or the charger says that it failed.",
        CommandStatus.CONFIRMED: "Its effect was seen.",
        CommandStatus.NO_EFFECT: "The charger agreed, and no effect was seen in time.",
    },
)
describe(
    ConnectorStandard,
    "What a plug or socket is built by, in the words of OCPI.",
    {
        ConnectorStandard.CHADEMO: "CHAdeMO, DC.",
        ConnectorStandard.CHAOJI: "ChaoJi, DC.",
        ConnectorStandard.DOMESTIC_A: "A household socket, type A (NEMA 1-15).",
        ConnectorStandard.DOMESTIC_B: "A household socket, type B (NEMA 5-15).",
        ConnectorStandard.DOMESTIC_C: "A household socket, type C (CEE 7/17).",
        ConnectorStandard.DOMESTIC_D: "A household socket, type D.",
        ConnectorStandard.DOMESTIC_E: "A household socket, type E (CEE 7/5).",
        ConnectorStandard.DOMESTIC_F: "A household socket, type F (CEE 7/4, Schuko).",
        ConnectorStandard.DOMESTIC_G: "A household socket, type G (BS 1363).",
        ConnectorStandard.DOMESTIC_H: "A household socket, type H (SI 32).",
        ConnectorStandard.DOMESTIC_I: "A household socket, type I (AS 3112).",
        ConnectorStandard.DOMESTIC_J: "A household socket, type J (SEV 1011).",
        ConnectorStandard.DOMESTIC_K: "A household socket, type K (DS 60884-2-D1).",
        ConnectorStandard.DOMESTIC_L: "A household socket, type L (CEI 23-16-VII).",
        ConnectorStandard.DOMESTIC_M: "A household socket, type M (BS 546).",
        ConnectorStandard.DOMESTIC_N: "A household socket, type N (NBR 14136).",
        ConnectorStandard.DOMESTIC_O: "A household socket, type O (TIS 166-2549).",
        ConnectorStandard.GBT_AC: "GB/T 20234.2, AC.",
        ConnectorStandard.GBT_DC: "GB/T 20234.3, DC.",
        ConnectorStandard.IEC_60309_2_SINGLE_16: "Industrial, one phase, 16 A.",
        ConnectorStandard.IEC_60309_2_THREE_16: "Industrial, three phases, 16 A.",
        ConnectorStandard.IEC_60309_2_THREE_32: "Industrial, three phases, 32 A.",
        ConnectorStandard.IEC_60309_2_THREE_64: "Industrial, three phases, 64 A.",
        ConnectorStandard.IEC_62196_T1: "Type 1 (SAE J1772).",
        ConnectorStandard.IEC_62196_T1_COMBO: "CCS 1, DC.",
        ConnectorStandard.IEC_62196_T2: "Type 2 (Mennekes).",
        ConnectorStandard.IEC_62196_T2_COMBO: "CCS 2, DC.",
        ConnectorStandard.IEC_62196_T3A: "Type 3A.",
        ConnectorStandard.IEC_62196_T3C: "Type 3C (Scame).",
        ConnectorStandard.NEMA_5_20: "NEMA 5-20.",
        ConnectorStandard.NEMA_6_30: "NEMA 6-30.",
        ConnectorStandard.NEMA_6_50: "NEMA 6-50.",
        ConnectorStandard.NEMA_10_30: "NEMA 10-30.",
        ConnectorStandard.NEMA_10_50: "NEMA 10-50.",
        ConnectorStandard.NEMA_14_30: "NEMA 14-30.",
        ConnectorStandard.NEMA_14_50: "NEMA 14-50.",
        ConnectorStandard.PANTOGRAPH_BOTTOM_UP: "A pantograph on the vehicle.",
        ConnectorStandard.PANTOGRAPH_TOP_DOWN: "A pantograph above the vehicle.",
        ConnectorStandard.TESLA_R: "Tesla Roadster.",
        ConnectorStandard.TESLA_S: "Tesla Model S.",
    },
)
describe(
    ConnectorFormat,
    "Whether drivers bring the cable.",
    {ConnectorFormat.SOCKET: "A socket: they do.", ConnectorFormat.CABLE: "A cable is fixed to it: they do not."},
)
describe(
    PowerType,
    "What flows.",
    {
        PowerType.AC_1_PHASE: "Alternating current, one phase.",
        PowerType.AC_2_PHASE: "Alternating current, two of three phases.",
        PowerType.AC_2_PHASE_SPLIT: "Alternating current, two phases of a split-phase supply.",
        PowerType.AC_3_PHASE: "Alternating current, three phases.",
        PowerType.DC: "Direct current.",
    },
)
