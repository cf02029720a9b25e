"""One EVSE: a plug, a meter, perhaps a car, perhaps a session."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime

from charger_sim.car import Car
from charger_sim.ledger import Session
from charger_sim.meter import Meter, Reading


@dataclass(frozen=True, slots=True)
class Token:
    """What a driver presents: text, the 2.x kind of token, and the id of the remote start that brought it."""

    text: str
    kind: str = "ISO14443"
    remote_start_id: int | None = None
    group: str | None = None
    verdict: str | None = None

    def same_as(self, other: str | None) -> bool:
        """Compare as OCPP does: without regard to case."""
        return other is not None and self.text.casefold() == other.casefold()


@dataclass(frozen=True, slots=True)
class Reserved:
    """For whom an EVSE is kept, and until when."""

    number: int
    tag: str
    until: datetime


@dataclass(slots=True, eq=False)
class Evse:
    """The state of one EVSE with its one connector; `number` counts from 1, 0 is the station.

    `used`: a session has ended since the cable came. `status_lie` is shown instead of the truth.
    """

    number: int
    power_max_w: int = 11_000
    phases: int = 3
    meter: Meter = field(default_factory=Meter)
    car: Car | None = None
    plugged_at: datetime | None = None
    wants_energy: bool = True
    suspended_by: str | None = None
    token: Token | None = None
    token_timer: asyncio.TimerHandle | None = None
    session: Session | None = None
    operative: bool = True
    inoperative_next: bool = False
    faulted: bool = False
    used: bool = False
    status_lie: str | None = None
    status_shown: str | None = None
    power_w: int = 0
    limit_w: int | None = None
    reserved: Reserved | None = None
    reserved_timer: asyncio.TimerHandle | None = None

    @property
    def plugged(self) -> bool:
        """Tell whether a cable connects a car."""
        return self.plugged_at is not None

    @property
    def awaits_cable(self) -> bool:
        """Tell whether somebody was let in who has not put the cable in yet."""
        session = self.session
        began = session is not None and session.tag is not None and session.stopped_at is None
        return not self.plugged and (self.token is not None or began)

    @property
    def flowing(self) -> bool:
        """Tell whether the contactor is closed and the car draws."""
        session = self.session
        return (
            self.plugged and self.suspended_by is None and session is not None
            and session.stopped_at is None and session.tag is not None
        )  # fmt: skip

    def read(self, *, boundary: bool = False) -> Reading:
        """Return what the charger would report now."""
        soc = self.car.soc_percent if self.car is not None else None
        return Reading(self.meter.shown_mwh(boundary=boundary), self.power_w, self.phases, soc)

    def let_flow(self, seconds: int) -> None:
        """Charge the car for that long, if anything flows."""
        if not self.flowing or self.car is None or self.session is None:
            self.power_w = 0
            return
        limit_w = self.power_max_w if self.limit_w is None else min(self.power_max_w, self.limit_w)
        taken = self.car.take(seconds, limit_w)
        self.power_w = self.car.power_w(limit_w) if taken else 0
        self.session.delivered_mwh += self.meter.flow(taken)
        self.session.charging_s += seconds if taken else 0

    def deliver_up_to(self, energy_mwh: int) -> None:
        """Set what this session has delivered so far, which can only rise; the car's battery follows."""
        session = self.session
        if session is None:
            return
        rise = energy_mwh - session.delivered_mwh
        session.delivered_mwh += self.meter.flow(rise)
        if self.car is not None:
            self.car.stored_mwh = min(self.car.stored_mwh + rise, self.car.battery_wh * 1000)

    def cancel_timers(self) -> None:
        """Wait for nothing any more."""
        self.cancel_token_timer()
        if self.reserved_timer is not None:
            self.reserved_timer.cancel()
            self.reserved_timer = None

    def cancel_token_timer(self) -> None:
        """Stop waiting for a cable."""
        if self.token_timer is not None:
            self.token_timer.cancel()
            self.token_timer = None
