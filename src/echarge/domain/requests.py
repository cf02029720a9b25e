"""What is asked of chargers besides charging: their use, their settings, their files."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ChangeAvailability:
    """Take an EVSE out of use, or back into it: after the session where one is under way; None: the whole charger."""

    available: bool
    evse: int | None = None
    connector: int | None = None
    """One of the EVSE's connectors alone; None: all of them."""


@dataclass(frozen=True, slots=True)
class ReadConfiguration:
    """Tell these settings, or all where none is named; `request_id` is how 2.x marks a report of all."""

    names: tuple[str, ...]
    request_id: int


@dataclass(frozen=True, slots=True)
class ChangeConfiguration:
    """Set this setting to this value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ChangePassword:
    """Show this password from the next connection on."""

    password: str


@dataclass(frozen=True, slots=True)
class ClearCache:
    """Forget which tags were let in before."""


SettingRequest = ChangeAvailability | ReadConfiguration | ChangeConfiguration | ChangePassword | ClearCache


@dataclass(frozen=True, slots=True)
class TransferData:
    """Take a message of the charger's own maker."""

    vendor_id: str
    message_id: str | None = None
    data: str | None = None


class LogKind(StrEnum):
    """What a charger writes down of itself."""

    DIAGNOSTICS = "DIAGNOSTICS"
    SECURITY = "SECURITY"


@dataclass(frozen=True, slots=True)
class RequestLog:
    """Upload a log to this address; `request_id` is how 2.x says how far it is."""

    kind: LogKind
    location: str
    request_id: int
    since: datetime | None = None
    until: datetime | None = None
    retries: int | None = None
    retry_interval_s: int | None = None


@dataclass(frozen=True, slots=True)
class UpdateFirmware:
    """Fetch new firmware from this address, not before `retrieve_at`; install it, in 2.x not before `install_at`."""

    location: str
    request_id: int
    retrieve_at: datetime | None = None
    """None: at once."""
    install_at: datetime | None = None
    retries: int | None = None
    retry_interval_s: int | None = None


class Stage(StrEnum):
    """How far a charger is with a file."""

    UNDER_WAY = "UNDER_WAY"
    DONE = "DONE"
    FAILED = "FAILED"


FileRequest = TransferData | RequestLog | UpdateFirmware


@dataclass(frozen=True, slots=True)
class Progress:
    """What a charger says of a file that it uploads, or fetches and installs."""

    kind: type[RequestLog] | type[UpdateFirmware]
    word: str
    """In its own words, such as Downloading."""
    stage: Stage
    request_id: int | None = None
    """Which request it means; None where it does not say, as 1.6 never does: the latest."""


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One line for a charger's own list of tags: this tag is let in, until then; or it is to be taken off."""

    uid: str
    allowed: bool = True
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SendLocalList:
    """Keep a list of tags to let in without asking: this one, or these changes to the one that is there (A89).

    Which tags these are is seen to as late as when it is sent, and never kept with the command.
    """

    full: bool
    version: int = 0
    """What the list is called once this is in it."""
    entries: tuple[ListEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadLocalListVersion:
    """Tell which list is there."""


ListRequest = SendLocalList | ReadLocalListVersion
