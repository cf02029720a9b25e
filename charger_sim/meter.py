"""An EVSE's meter: what truly flowed, and the register that the charger shows of it."""

from dataclasses import dataclass
from enum import StrEnum

MAINS_VOLT = 230


class Register(StrEnum):
    """Where the register that a charger reports begins to count."""

    LIFETIME = "lifetime"
    PER_TRANSACTION = "per_transaction"
    PER_BOOT = "per_boot"
    GRIZZL_E = "grizzl_e"  # lifetime in start and stop, since the start of the session in between


@dataclass(frozen=True, slots=True)
class Reading:
    """What the charger would report at one instant: a register in mWh, power in W, state of charge in percent."""

    register_mwh: int
    power_w: int
    phases: int
    soc_percent: int | None

    @property
    def current_ma(self) -> int:
        """Return the current per phase in mA."""
        return self.power_w * 1000 // (MAINS_VOLT * self.phases)


@dataclass(slots=True)
class Meter:
    """Counts in whole pulses of `resolution_mwh`, so that what registers show is exactly what was delivered."""

    register: Register = Register.LIFETIME
    resolution_mwh: int = 1000
    lifetime_mwh: int = 0
    fraction_mwh: int = 0
    session_base_mwh: int = 0
    register_base_mwh: int = 0

    def flow(self, energy_mwh: int) -> int:
        """Let energy through and return what was counted of it; less than a pulse waits for the next flow."""
        counted, self.fraction_mwh = divmod(self.fraction_mwh + energy_mwh, self.resolution_mwh)
        self.lifetime_mwh += counted * self.resolution_mwh
        return counted * self.resolution_mwh

    def begin_session(self) -> None:
        """Mark where a transaction begins."""
        self.session_base_mwh = self.lifetime_mwh

    def boot(self) -> None:
        """Forget what a loss of power makes this kind of register forget."""
        if self.register is Register.PER_BOOT:
            self.register_base_mwh = self.lifetime_mwh

    def reset_register(self) -> None:
        """Set the register back to zero, whatever its kind: a replaced or faulty meter."""
        self.register_base_mwh = self.lifetime_mwh
        self.session_base_mwh = self.lifetime_mwh

    def shown_mwh(self, *, boundary: bool) -> int:
        """Return the register as reported: at a session's start and stop (`boundary`), or between them."""
        match self.register:
            case Register.PER_TRANSACTION:
                return self.lifetime_mwh - self.session_base_mwh
            case Register.GRIZZL_E if not boundary:
                return self.lifetime_mwh - self.session_base_mwh
            case Register.LIFETIME | Register.PER_BOOT | Register.GRIZZL_E:
                return self.lifetime_mwh - self.register_base_mwh


def watt_hours(mwh: int) -> str:
    """Spell mWh as Wh without losing or inventing digits."""
    whole, rest = divmod(mwh, 1000)
    return str(whole) if not rest else f"{whole}.{rest:03d}".rstrip("0")
