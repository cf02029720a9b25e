"""What chargers tell us, in the words of the field and of no protocol version."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.meters import Reading
from echarge.domain.values import dataclass


class StopActor(StrEnum):
    """Who ended a charge."""

    DRIVER = "DRIVER"
    OPERATOR = "OPERATOR"
    CHARGER = "CHARGER"
    VEHICLE = "VEHICLE"
    SYSTEM = "SYSTEM"


class TagKind(StrEnum):
    """What kind of thing was presented."""

    RFID_CARD = "RFID_CARD"
    APP = "APP"
    VEHICLE = "VEHICLE"
    CENTRAL = "CENTRAL"
    NONE = "NONE"
    """2.x NoAuthorization: the charger asked for nothing."""


VIRTUAL_PREFIX = "R-"
"""How the tags begin that we make up for a remote start (A79)."""
VIRTUAL_CHARS_MAX = 20
"""A tag of 1.6 has no more."""


@dataclass(frozen=True, slots=True)
class PresentedTag:
    """A tag as it was presented; compared by `key`, without regard to case (A41a)."""

    uid: str
    kind: TagKind = TagKind.RFID_CARD

    @property
    def key(self) -> str:
        """Return the spelling by which tags are compared."""
        return self.uid.strip().upper()

    @property
    def is_virtual(self) -> bool:
        """Whether nobody carries it: we made it up for one remote start."""
        return self.key.startswith(VIRTUAL_PREFIX) and len(self.key) <= VIRTUAL_CHARS_MAX


@dataclass(frozen=True, slots=True)
class Place:
    """Where on the charger: an EVSE and its connector, as far as the charger said."""

    evse: int | None = None
    connector: int | None = None


@dataclass(frozen=True, slots=True)
class Booted:
    """A charger started up and says what it is."""

    vendor: str
    model: str
    serial_number: str = ""
    firmware_version: str = ""
    iccid: str = ""
    imsi: str = ""
    meter_type: str = ""
    meter_serial_number: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StatusReported:
    """A charger's word on one connector, or, with `place.evse` None, on the whole station (A35)."""

    place: Place
    status: EvseStatus
    occupied: bool
    """2.x Occupied: a car is there, and the transaction says what it does (B5)."""
    at: datetime | None
    error_code: str = ""
    error_info: str = ""
    vendor_id: str = ""
    vendor_error_code: str = ""
    digest: int = 0


@dataclass(frozen=True, slots=True)
class Begun:
    """The transaction exists; 1.6 gives the register, in mWh."""

    at: datetime
    meter_mwh: int | None = None


@dataclass(frozen=True, slots=True)
class Plugged:
    """The cable is in."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Unplugged:
    """The cable is out."""

    at: datetime


@dataclass(frozen=True, slots=True)
class StateReported:
    """What flows changed."""

    at: datetime
    state: ChargingState


@dataclass(frozen=True, slots=True)
class Presented:
    """A tag was presented inside the transaction and asks for an answer (B12)."""

    at: datetime
    tag: PresentedTag


@dataclass(frozen=True, slots=True)
class Read:
    """The meter was read."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class ChargingCounted:
    """The charger's own count of seconds actively charging so far (B16)."""

    at: datetime
    charging_s: int


@dataclass(frozen=True, slots=True)
class StopAsked:
    """Charging was told to end; the transaction may go on until the cable is out (lifecycle 6)."""

    at: datetime
    reason: str
    actor: StopActor


@dataclass(frozen=True, slots=True)
class Finished:
    """The transaction is over; 1.6 gives the register, in mWh."""

    at: datetime
    reason: str
    actor: StopActor
    meter_mwh: int | None = None
    tag: PresentedTag | None = None


@dataclass(frozen=True, slots=True)
class Misdated:
    """The charger's clock was proven wrong: the message's times were moved, and said `claimed_at` (A33, A34)."""

    at: datetime
    claimed_at: datetime


class Closing(StrEnum):
    """By what we hold a session to be over of which the charger has told no end (G1)."""

    CONNECTOR_AVAILABLE = "CONNECTOR_AVAILABLE"
    CONNECTOR_FINISHED = "CONNECTOR_FINISHED"
    REBOOTED = "REBOOTED"
    NOT_ONGOING = "NOT_ONGOING"
    STOP_REJECTED = "STOP_REJECTED"
    OPERATOR = "OPERATOR"


@dataclass(frozen=True, slots=True)
class Closed:
    """The transaction was over by then, as we conclude; the charger's own word on its end counts for more."""

    at: datetime
    why: Closing


Fact = (
    Begun
    | Plugged
    | Unplugged
    | StateReported
    | Presented
    | Read
    | ChargingCounted
    | StopAsked
    | Finished
    | Misdated
    | Closed
)


class MessageKind(StrEnum):
    """What a message of a transaction is to its protocol."""

    START = "start"
    READING = "reading"
    STOP = "stop"
    EVENT = "event"
    STATUS = "status"
    """A connector's status, where it tells of a session: kept in the statuses' own history."""
    CLOSE = "close"
    """No message at all, but what we concluded from others, or from their absence."""


NO_TIME = "unreadable_time"
"""The oddity of a message that, or a part of which, has no time of its own, and is dated by its receipt."""


@dataclass(frozen=True, slots=True)
class TransactionMessage:
    """One message about a transaction, taken apart into facts; kept verbatim beside them.

    `ref` is what the message calls the transaction: 1.6 our number in digits, or "" where it names none
    (absent, 0 and -1 are no numbers); 2.x the charger's own id. `digest` is over the payload without the
    message id and without what a resend changes, so that equal digests mean the same message again.
    """

    kind: MessageKind
    place: Place
    ref: str
    at: datetime
    facts: Sequence[Fact]
    payload: str
    digest: int
    seq_no: int | None = None
    offline: bool = False
    tag: PresentedTag | None = None
    remote_start_id: int | None = None
    start_key: str = ""
    """1.6 start: what makes a start the same start (A48)."""
    oddities: tuple[str, ...] = ()
    """What the tolerant parser had to forgive: zoneless times, extra fields, samples it could not read."""
