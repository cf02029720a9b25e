"""What the processes tell each other and their subscribers: hints, never the truth, which is in the database."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, TypeAlias, get_args

import orjson

from echarge.domain.values import dataclass

INTEGER_MIN, INTEGER_MAX = -(2**63), 2**63 - 1  # what a bigint column holds
MESSAGE_SIZE_MAX = 8192  # bytes of JSON; a reading of three phases takes 400

Phase: TypeAlias = tuple[str, int | None, int | None, int | None]
"""A phase's name, power in mW, current in mA and voltage in mV."""


@dataclass(frozen=True, slots=True)
class EvseStatusChanged:
    """An EVSE is seen in another status."""

    organisation_id: int
    site_id: int | None
    charger_id: int
    evse_id: int
    status: str
    at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class SessionChanged:
    """A session's row was written; `added`: for the first time, `final`: with its true end."""

    organisation_id: int
    site_id: int | None
    charger_id: int
    evse_id: int | None
    session_id: int
    version: int
    ongoing: bool
    added: bool
    final: bool


@dataclass(frozen=True, slots=True)
class SessionReading:
    """A session's meter was read."""

    organisation_id: int
    session_id: int
    version: int
    at: datetime
    energy_mwh: int
    power_mw: int | None
    current_ma: int | None
    voltage_mv: int | None
    phases: tuple[Phase, ...]
    soc_percent: int | None
    charging_s: int
    running_cost_minor: int | None
    currency: str | None
    final: bool


@dataclass(frozen=True, slots=True)
class CommandChanged:
    """A command to a charger got further."""

    organisation_id: int
    command_id: int
    version: int
    status: str
    session_id: int | None = None
    """The session that it concerns."""


@dataclass(frozen=True, slots=True)
class ChargerChanged:
    """A charger came or went, or its row was written."""

    organisation_id: int
    charger_id: int
    version: int
    online: bool


@dataclass(frozen=True, slots=True)
class AccessRevoked:
    """A user's rights ended or changed: sockets of the token, or of all tokens where it is None, must be closed."""

    organisation_id: int
    user_id: int
    token_id: int | None


@dataclass(frozen=True, slots=True)
class NotificationsChanged:
    """A user's notification was written; None: some were marked as read."""

    organisation_id: int
    user_id: int
    notification_id: int | None
    version: int


@dataclass(frozen=True, slots=True)
class IncidentChanged:
    """An incident of a session was reported, or has become another; `session_id`: where it is shown now, or was."""

    organisation_id: int
    session_id: int
    incident_id: int
    version: int


@dataclass(frozen=True, slots=True)
class PaymentChanged:
    """What has become of a payment's money is another thing; `session_id`: the session that it pays."""

    organisation_id: int
    payment_id: int
    session_id: int | None
    version: int


@dataclass(frozen=True, slots=True)
class SessionBilled:
    """A session's documents were seen to: its receipt, a corrected one or a credit note; or there was none to issue."""

    organisation_id: int
    session_id: int
    at: datetime
    number: int
    """That of the document that was issued; nought where that was all."""


@dataclass(frozen=True, slots=True)
class VisitChanged:
    """A visit at a public door has got a payment or a start."""

    organisation_id: int
    visit_id: int


@dataclass(frozen=True, slots=True)
class CommandRequested:
    """A command waits for the process that holds the charger's socket."""

    organisation_id: int
    charger_id: int
    command_id: int


@dataclass(frozen=True, slots=True)
class SessionSettled:
    """Somebody decided on a session: whoever holds its charger has to read it again."""

    organisation_id: int
    charger_id: int
    session_id: int
    version: int


@dataclass(frozen=True, slots=True)
class ChargerDisplaced:
    """A connection of this epoch took the charger over: older sockets must be closed."""

    organisation_id: int
    charger_id: int
    epoch: int


@dataclass(frozen=True, slots=True)
class ChargerConfigured:
    """The charger's rows were edited: what is held of them in memory must be loaded again."""

    organisation_id: int
    charger_id: int


@dataclass(frozen=True, slots=True)
class LetterPosted:
    """A letter waits to be sent."""

    organisation_id: int


@dataclass(frozen=True, slots=True)
class OcppLogged:
    """The charger's message log got longer; `at`: when the latest of its messages was sent or received."""

    organisation_id: int
    charger_id: int
    at: datetime


LiveMessage: TypeAlias = (
    EvseStatusChanged
    | SessionChanged
    | SessionReading
    | CommandChanged
    | ChargerChanged
    | AccessRevoked
    | NotificationsChanged
    | IncidentChanged
    | PaymentChanged
    | SessionBilled
    | VisitChanged
    | CommandRequested
    | ChargerDisplaced
    | ChargerConfigured
    | SessionSettled
    | LetterPosted
    | OcppLogged
)


class MalformedMessageError(Exception):
    """What came from the broker is not a message that we know."""


def encode(message: LiveMessage) -> bytes:
    """Return the message as JSON: its name and its fields; raise MalformedMessageError where that cannot be."""
    if (
        isinstance(message, EvseStatusChanged | SessionReading | OcppLogged | SessionBilled)
        and message.at.tzinfo is None
    ):
        raise MalformedMessageError("a time without an offset")
    try:
        payload = orjson.dumps([type(message).__name__, message])
    except TypeError as error:
        raise MalformedMessageError(str(error)) from error
    if len(payload) > MESSAGE_SIZE_MAX:
        raise MalformedMessageError(f"{len(payload)} bytes")
    return payload


def decode(payload: bytes | str) -> LiveMessage:
    """Return the message of this JSON; raise MalformedMessageError where it is none."""
    try:
        return from_json(orjson.loads(payload))
    except ValueError as error:
        raise MalformedMessageError(str(error)) from error


def from_json(value: Any) -> LiveMessage:
    """Return the message of this parsed JSON; raise MalformedMessageError where it is none."""
    match value:
        case [str(name), dict(given)] if name in _READERS:
            return _read(*_READERS[name], given)
        case _:
            raise MalformedMessageError("not the name of a message and its fields")


def _read(kind: type[LiveMessage], readers: "Mapping[str, _Reader]", given: dict[str, Any]) -> LiveMessage:
    # Further fields are let pass: a newer process may run beside this one during an upgrade.
    try:
        return kind(**{field: read(given[field]) for field, read in readers.items()})
    except (KeyError, ValueError, OverflowError) as error:
        raise MalformedMessageError(f"{kind.__name__}: {error!r}") from error


def _integer(value: Any) -> int:
    if type(value) is not int or not INTEGER_MIN <= value <= INTEGER_MAX:
        raise ValueError("not a 64-bit integer")
    return value


def _boolean(value: Any) -> bool:
    if type(value) is not bool:
        raise ValueError("not a boolean")
    return value


def _text(value: Any) -> str:
    if type(value) is not str:
        raise ValueError("not a string")
    return value


def _moment(value: Any) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("a time without an offset")
    return at.astimezone(UTC)


def _phase(value: Any) -> Phase:
    match value:
        case [name, power_mw, current_ma, voltage_mv]:
            return _text(name), _integer_or_none(power_mw), _integer_or_none(current_ma), _integer_or_none(voltage_mv)
        case _:
            raise ValueError("not a phase")


def _phases(value: Any) -> tuple[Phase, ...]:
    if type(value) is not list:
        raise ValueError("not a list of phases")
    return tuple(map(_phase, value))


def _integer_or_none(value: Any) -> int | None:
    return None if value is None else _integer(value)


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)


_Reader: TypeAlias = Callable[[Any], Any]

_READER_OF_TYPE: Mapping[Any, _Reader] = {
    int: _integer,
    int | None: _integer_or_none,
    bool: _boolean,
    str: _text,
    str | None: _text_or_none,
    datetime: _moment,
    tuple[Phase, ...]: _phases,
}

_READERS: Mapping[str, tuple[type[LiveMessage], Mapping[str, _Reader]]] = {
    kind.__name__: (kind, {field.name: _READER_OF_TYPE[field.type] for field in fields(kind)})
    for kind in get_args(LiveMessage)
}
