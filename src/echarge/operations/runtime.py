"""What every operation needs, put together once by the app."""

import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tortoise import BaseDBAsyncClient

from echarge.live.hub import Hub
from echarge.live.tallies import LocalTally
from echarge.operations.ports import ChargerDirectory, PaymentProvider, Tally
from echarge.store.numbers import Numbers
from echarge.store.setup import Store
from echarge.store.writer import Writer

if TYPE_CHECKING:
    from echarge.operations.stations import Station


def utc_now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of this installation; each is stated where it is a setting."""

    heartbeat_s: int = 300
    command_answer_s: float = 30.0
    command_effect_s: float = 120.0
    hold_wait_s: float = 5.0
    """How long the answer to a start at a charger waits for what has to be held before."""
    evses_max: int = 16
    unknown_chargers_max: int = 200
    clock_skew_max_s: int = 300
    token_idle_s: int = 12 * 3600
    token_life_s: int = 30 * 24 * 3600
    driver_token_idle_s: int = 30 * 24 * 3600
    driver_token_life_s: int = 180 * 24 * 3600
    """Drivers charge now and then: who had to ask for a code each time would not come back."""
    holder_lease_s: int = 30
    ocpp_log_days: int = 30
    """How long chargers' messages are kept; 0: not at all."""
    ocpp_messages_max: int = 100_000
    """How many messages of one charger are kept."""
    offline_grace_s: int = 300
    notifications_kept_days: int = 90
    cost_interval_s: int = 60
    """How often a 2.x charger is told at most what its sessions cost so far."""


@dataclass(frozen=True, slots=True)
class Providers:
    """What holds and takes money: new payments go to the current one, older ones stay with theirs."""

    current: PaymentProvider
    others: Sequence[PaymentProvider] = ()

    def named(self, name: str) -> PaymentProvider | None:
        """Return the provider of this name; None where this process is not told how to reach it."""
        return next((each for each in (self.current, *self.others) if each.name == name), None)


@dataclass(frozen=True, slots=True)
class Runtime:
    """The running system, as operations see it."""

    store: Store
    writer: Writer
    hub: Hub
    chargers: ChargerDirectory
    numbers: Numbers
    limits: Limits = field(default_factory=Limits)
    now: Callable[[], datetime] = utc_now
    payments: Providers = field(kw_only=True)
    stations: "dict[int, Station]" = field(default_factory=dict)
    """The chargers that this process holds, by id; bounded by the sockets that it has."""
    costs_due: "dict[int, Station]" = field(default_factory=dict)
    """The chargers of this process that are to be told what their sessions cost, by id."""
    base_url: str = "http://127.0.0.1:8000"
    """How the links in letters begin."""
    public_url: str | None = None
    """How the public and chargers reach the server; None: as whoever asks for an address did."""
    logged: Counter[int] = field(default_factory=Counter)
    """How many messages of each charger were logged here since all of them were last counted."""
    holder_id: int = field(default_factory=lambda: secrets.randbits(62) | 1)
    """This process, among all that share the database."""
    tally: Tally = field(default_factory=LocalTally)
    """Counts attempts: of this process, or of all."""
    started_at: datetime = field(init=False)
    """Since when chargers can have come back to this process."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "started_at", self.now())

    @property
    def reader(self) -> BaseDBAsyncClient:
        """Return the connection that queries read through."""
        return self.store.reader
