"""A car's appetite: constant power up to 80 %, then less and less. Energy in integer mWh."""

from dataclasses import dataclass

MWH_PER_WH = 1000
SECONDS_PER_HOUR = 3600
TAPER_FROM_PERCENT = 80
STEP_S_MAX = 60


@dataclass(slots=True)
class Car:
    """A battery with a charge curve; `remainder` holds what integer division left over (W·s·1000 / 3600)."""

    battery_wh: int = 60_000
    power_max_w: int = 11_000
    stored_mwh: int = 12_000_000
    remainder: int = 0

    @classmethod
    def at(cls, soc_percent: int, *, battery_wh: int = 60_000, power_max_w: int = 11_000) -> "Car":
        """Return a car whose battery is filled to `soc_percent`."""
        return cls(battery_wh, power_max_w, battery_wh * soc_percent * MWH_PER_WH // 100)

    @property
    def soc_percent(self) -> int:
        """Return the state of charge in whole percent."""
        return self.stored_mwh * 100 // (self.battery_wh * MWH_PER_WH)

    @property
    def full(self) -> bool:
        """Tell whether the battery takes no more."""
        return self.stored_mwh >= self.battery_wh * MWH_PER_WH

    def power_w(self, limit_w: int) -> int:
        """Return what the car draws now from a charger that offers `limit_w`."""
        if self.full:
            return 0
        capacity = self.battery_wh * MWH_PER_WH
        head = capacity - capacity * TAPER_FROM_PERCENT // 100
        room = capacity - self.stored_mwh
        # Down to a tenth at the end: a curve that reaches zero would never be full.
        tapered = (
            self.power_max_w if room >= head else self.power_max_w // 10 + self.power_max_w * 9 * room // head // 10
        )
        return min(tapered, limit_w)

    def take(self, seconds: int, limit_w: int) -> int:
        """Charge for `seconds` and return the energy taken, in mWh."""
        taken = 0
        while seconds > 0 and not self.full:
            step = min(seconds, STEP_S_MAX)
            seconds -= step
            work = self.power_w(limit_w) * step * MWH_PER_WH + self.remainder
            energy = min(work // SECONDS_PER_HOUR, self.battery_wh * MWH_PER_WH - self.stored_mwh)
            self.remainder = work % SECONDS_PER_HOUR
            self.stored_mwh += energy
            taken += energy
        return taken
