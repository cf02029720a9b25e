"""The register against the power: two witnesses of one energy, of which one may speak in the wrong unit (A53)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from echarge.domain.hours import milliseconds
from echarge.domain.meters import Reading

APART_MAX = timedelta(hours=1)
"""Between readings further apart the power says too little of what went on meanwhile."""

FACTOR_MAX = 20
"""By how much both may differ: a wrong unit is off by a thousand, samples that fall badly by two or three."""

WITNESS_MW = 500_000
"""No car charges on average below this; a charger that says so speaks of power in the wrong unit, not of energy."""

WEIGHTY_MWH = 100_000
"""Below this neither of them proves anything."""

MILLISECONDS_PER_HOUR = 3_600_000


@dataclass
class CrossCheck:
    """The part of a session's course that holds both against each other, where power flowed at both readings."""

    compared_at: datetime | None = None
    compared_mw: int = 0
    compared_mwh: int = 0
    compared_ms: int = 0
    by_power_mw_ms: int = 0
    by_register_mwh: int = 0

    def _compare(self, reading: Reading) -> None:
        """Take one more reading, which comes after those that were taken."""
        at, power_mw, register_mwh = reading.at, reading.power_mw, reading.energy_mwh
        if power_mw is None or register_mwh is None:
            return
        since = self.compared_at
        if power_mw > 0 and self.compared_mw > 0 and since is not None and since < at <= since + APART_MAX:
            span_ms = milliseconds(at - since)
            self.compared_ms += span_ms
            self.by_power_mw_ms += (power_mw + self.compared_mw) * span_ms // 2
            self.by_register_mwh += max(register_mwh - self.compared_mwh, 0)
        self.compared_at, self.compared_mw, self.compared_mwh = at, power_mw, register_mwh

    def _compare_anew(self) -> None:
        """Forget what was compared."""
        self.compared_at = None
        self.compared_mw = self.compared_mwh = self.compared_ms = self.by_power_mw_ms = self.by_register_mwh = 0

    @property
    def is_contradicted(self) -> bool:
        """Whether the register and the power cannot both be right."""
        if self.by_power_mw_ms < WITNESS_MW * self.compared_ms or self.compared_ms == 0:
            return False
        low, high = sorted((self.by_power_mw_ms // MILLISECONDS_PER_HOUR, self.by_register_mwh))
        return high >= WEIGHTY_MWH and high > FACTOR_MAX * low
