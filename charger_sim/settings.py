"""Everything that one simulated charger can be told about itself."""

import random
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from charger_sim.clock import SimClock
from charger_sim.errors import CallError
from charger_sim.meter import Register

Version = Literal["1.6", "2.0.1"]


@dataclass(frozen=True, slots=True)
class Answer:
    """How to answer a CALL: `payload` None is the true answer, `effect` whether it is obeyed."""

    payload: Mapping[str, Any] | CallError | None = None
    effect: bool = True
    delay_s: float = 0.0
    message_id: str | None = None
    silent: bool = False


SILENT = Answer(silent=True, effect=False)

# A bare status or payload is answered literally and nothing is done: "Accepted" is accept-without-effect.
Policy = str | Mapping[str, Any] | CallError | Answer


@dataclass(kw_only=True, eq=False)
class Settings:
    """A charger's settings; all may be changed while it runs, those of the handshake count from the next connection.

    `password` as bytes goes on the wire as it is. `evses` have one connector each. `register` says where the
    reported register begins, `register_start_wh` what it showed when the charger was new. `after_invalid_stop`:
    a start answered with anything but Accepted is stopped (StopTransactionOnInvalidId). `offline_tags`: whether a
    tag may charge while the central system cannot be asked. `attempts_max` counts CALLERRORs and timeouts of one
    transaction message until it is discarded (0: never); lost connections do not count. `boot_wait_s` replaces the
    server's interval after Pending or Rejected. `persistent` keeps trying when even the first connection fails.
    `connection_timeout_s` is how long, in real seconds, an accepted tag waits for its cable. `keys_max`: how many
    settings can be asked for at once. `files`: how the upload of a log, or new firmware, goes (nothing really moves).
    `local_list_max`: how many tags its list may hold, 0 where it has none; who is on it may charge offline.
    `keeps_reservations`: an EVSE that is kept lets nobody else in, else that is left to the server.
    `vendor_messages`: the answers to its own maker's messages, by their ids.
    """

    url: str
    password: str | bytes | None = None
    username: str | None = None
    version: Version = "1.6"
    subprotocols: Sequence[str] | None = None
    compression: bool = False
    tls: ssl.SSLContext | None = None

    evses: int = 2
    power_w: int = 11_000
    phases: Literal[1, 3] = 3
    register: Register | Literal["lifetime", "per_transaction", "per_boot", "grizzl_e"] = Register.LIFETIME
    register_start_wh: int = 0
    resolution_mwh: int = 1000
    clock: SimClock = field(default_factory=SimClock)
    vendor: str = "Simulated"
    model: str = "SIM-11"
    serial: str = "SIM0001"
    firmware: str = "1.0.0"

    tx_start_point: Literal["EVConnected", "Authorized"] = "EVConnected"
    tx_stop_point: Literal["Authorized", "EVConnected"] = "Authorized"
    after_invalid_stop: bool = True
    authorize_remote: bool = True
    offline_tags: Literal["accept", "refuse"] = "accept"
    connection_timeout_s: float = 60.0

    resend_with: Literal["same_id", "new_id"] = "same_id"
    answer_timeout_s: float = 30.0
    attempts_max: int = 5
    retry_interval_s: float = 0.5
    queue_max: int = 10_000

    backoff_s: tuple[float, float] = (0.2, 30.0)
    reconnect: bool = True
    persistent: bool = False
    boot_on_reconnect: bool = False
    boot_wait_s: float | None = None
    heartbeat: bool = True

    keys_max: int = 50
    local_list_max: int = 100
    keeps_reservations: bool = True
    files: Literal["succeed", "fail"] = "succeed"
    vendor_messages: Mapping[str, str] = field(default_factory=dict)
    frames_max: int = 500
    commands_max: int = 500
    ledger_max: int = 10_000
    answer: dict[str, Policy] = field(default_factory=dict)
    rng: random.Random | None = None
