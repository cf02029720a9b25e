"""OCPP-J frames: text to message and back, without I/O (OCPP-J 1.6 section 4, OCPP 2.0.1 part 4 section 4)."""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

import orjson

from echarge.domain.values import dataclass
from echarge.ocpp.errors import CallErrorCode, Spelling, spelled

Payload = dict[str, Any]

CALL: Final = 2
CALLRESULT: Final = 3
CALLERROR: Final = 4

MESSAGE_ID_CHARS_MAX = 36
ECHOED_ID_CHARS_MAX = 255
"""A longer id than this is not sent back, not even to say that it is too long."""
ACTION_CHARS_MAX = 64
DESCRIPTION_CHARS_MAX = 255
NESTING_MAX = 32
"""The deepest message of either version nests nine levels."""

UNREADABLE_ID = "-1"
"""What 2.x calls a message whose id could not be read (part 4, 4.2.3)."""

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Call:
    """The charger asks or tells; `text` is its payload as it came over the wire."""

    message_id: str
    action: str
    payload: Payload
    text: str


@dataclass(frozen=True, slots=True)
class CallResult:
    """The charger's answer to one of our calls."""

    message_id: str
    payload: Payload


@dataclass(frozen=True, slots=True)
class CallError:
    """The charger could not do what one of our calls asked for."""

    message_id: str
    code: str
    description: str


class Fault(StrEnum):
    """What is wrong with a frame."""

    NOT_JSON = "not_json"
    NOT_A_MESSAGE = "not_a_message"  # no list, or one without a type
    UNKNOWN_TYPE = "unknown_type"
    UNREADABLE_ID = "unreadable_id"
    MALFORMED_CALL = "malformed_call"
    MALFORMED_ANSWER = "malformed_answer"


@dataclass(frozen=True, slots=True)
class Broken:
    """A frame that is no message; `message_id` is there where it could be read."""

    fault: Fault
    message_id: str | None = None


Frame = Call | CallResult | CallError | Broken


def parse(frame: str | bytes) -> Frame:
    """Return the message that the frame carries, or what is wrong with it; never raises."""
    text = frame if isinstance(frame, str) else frame.decode("utf-8", "surrogateescape")
    try:
        content, sound = orjson.loads(text), "\\u0000" not in text
    except ValueError:
        content, sound = _rescued(text), False
    if type(content) is not list or not content:
        return Broken(Fault.NOT_JSON if content is None else Fault.NOT_A_MESSAGE)
    if _may_be_deep(text) and _is_deep(content):
        return Broken(Fault.MALFORMED_CALL if content[0] == CALL else Fault.MALFORMED_ANSWER, _readable_id(content))
    if not sound:
        content = _without_nul(content)
    return _message(content, text if sound else None)


def _message(content: list[Any], text: str | None) -> Frame:
    kind = content[0]
    message_id = _readable_id(content)
    # `True == 1` and `2.0 == 2` in Python; neither is a message type.
    if type(kind) is not int:
        return Broken(Fault.NOT_A_MESSAGE, message_id)
    if kind == CALL:
        return _call(content, message_id, text)
    if kind in {CALLRESULT, CALLERROR}:
        return _answer(content, message_id)
    return Broken(Fault.UNKNOWN_TYPE, message_id)


def _call(content: list[Any], message_id: str | None, text: str | None) -> Frame:
    if message_id is None:
        return Broken(Fault.UNREADABLE_ID)
    if len(content) != 4 or len(message_id) > MESSAGE_ID_CHARS_MAX:
        return Broken(Fault.MALFORMED_CALL, message_id)
    action, payload = content[2], content[3]
    if type(action) is not str or not 0 < len(action) <= ACTION_CHARS_MAX or type(payload) is not dict:
        return Broken(Fault.MALFORMED_CALL, message_id)
    return Call(message_id, action, payload, _payload_text(text, message_id, action, payload))


def _payload_text(text: str | None, message_id: str, action: str, payload: Payload) -> str:
    """Return the payload as it came, byte for byte: what is signed must stay as it was (A64)."""
    if text is None or "{" in message_id or "{" in action:
        return orjson.dumps(payload).decode()
    return text[text.index("{") : text.rindex("}") + 1]


def _answer(content: list[Any], message_id: str | None) -> Frame:
    if message_id is None:
        return Broken(Fault.MALFORMED_ANSWER)
    if content[0] == CALLRESULT and len(content) == 3 and type(content[2]) is dict:
        return CallResult(message_id, content[2])
    if content[0] == CALLERROR and len(content) >= 3 and type(content[2]) is str:
        # Some chargers leave out the description or the details: their code is all that counts.
        description = content[3] if len(content) > 3 and type(content[3]) is str else ""
        return CallError(message_id, content[2][:ACTION_CHARS_MAX], description[:DESCRIPTION_CHARS_MAX])
    return Broken(Fault.MALFORMED_ANSWER, message_id)


def _readable_id(content: list[Any]) -> str | None:
    """Return the message id, be it too long, or None where there is none to answer to."""
    if len(content) < 2 or type(content[1]) is not str:
        return None
    return content[1] if 0 < len(content[1]) <= ECHOED_ID_CHARS_MAX else None


def _rescued(text: str) -> Any:
    """Return what a frame says that strict JSON refuses for lone surrogates alone; None for any other."""
    try:
        # `json` takes surrogates; writing them as UTF-8 puts a question mark in the place of each.
        return orjson.loads(json.dumps(json.loads(text), ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def _may_be_deep(text: str) -> bool:
    """Say whether there are enough brackets to nest too deeply: far cheaper than to look."""
    return text.count("[") + text.count("{") > NESTING_MAX


def _is_deep(content: Any) -> bool:
    level = [content]
    for _ in range(NESTING_MAX):
        level = [part for node in level for part in _parts(node)]
        if not level:
            return False
    return True


def _parts(node: Any) -> list[Any]:
    """Return the lists and objects within a list or object."""
    parts = node.values() if type(node) is dict else node
    return [part for part in parts if type(part) in {dict, list}]


def _without_nul(node: Any) -> Any:
    """Return the same content, at most NESTING_MAX deep, without the one character that no database takes."""
    if type(node) is str:
        return node.replace("\0", REPLACEMENT)
    if type(node) is list:
        return [_without_nul(part) for part in node]
    if type(node) is dict:
        return {_without_nul(key): _without_nul(part) for key, part in node.items()}
    return node


def encode_call(message_id: str, action: str, payload: Payload) -> str:
    """Return the frame that asks a charger to do something."""
    return orjson.dumps([CALL, message_id, action, payload]).decode()


def encode_result(message_id: str, payload: Payload) -> str:
    """Return the frame that answers a charger's call."""
    return orjson.dumps([CALLRESULT, message_id, payload]).decode()


def encode_error(message_id: str, code: str, description: str) -> str:
    """Return the frame that refuses a charger's call."""
    return orjson.dumps([CALLERROR, message_id, code, description[:DESCRIPTION_CHARS_MAX], {}]).decode()


_REPLIES_16: Mapping[Fault, CallErrorCode] = {Fault.MALFORMED_CALL: CallErrorCode.FORMAT_VIOLATION}
_REPLIES_2X: Mapping[Fault, CallErrorCode] = {
    Fault.NOT_JSON: CallErrorCode.RPC_FRAMEWORK_ERROR,
    Fault.NOT_A_MESSAGE: CallErrorCode.RPC_FRAMEWORK_ERROR,
    Fault.UNREADABLE_ID: CallErrorCode.RPC_FRAMEWORK_ERROR,
    Fault.MALFORMED_CALL: CallErrorCode.RPC_FRAMEWORK_ERROR,
    Fault.UNKNOWN_TYPE: CallErrorCode.MESSAGE_TYPE_NOT_SUPPORTED,
}
_REPLIES = {Spelling.V16: _REPLIES_16, Spelling.V2X: _REPLIES_2X}
"""What is answered to a frame that is no message (A18, A19). An answer is never answered."""


def reply_to(broken: Broken, spelling: Spelling) -> str | None:
    """Return the CALLERROR that a broken frame gets in this version, or None where it is passed over."""
    code = _REPLIES[spelling].get(broken.fault)
    if code is None:
        return None
    message_id = broken.message_id if broken.message_id is not None else UNREADABLE_ID
    return encode_error(message_id, spelled(code, spelling), "The frame is not a message of OCPP-J.")
