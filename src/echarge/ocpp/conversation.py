"""What a connected charger may say, and how it is answered: one table per version, one function per message."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

import orjson

from echarge.domain.commands import Answer, Request
from echarge.ocpp.errors import CallErrorCode, CallProblem, Spelling
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.validation import Schemas
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, may_report


@dataclass(frozen=True, slots=True)
class Talk:
    """Who is talking to whom, and by which rules."""

    runtime: Runtime
    station: Station
    schemas: Schemas


AnswerMessage = Callable[[Talk, Call], Awaitable[Payload]]


@dataclass(frozen=True, slots=True)
class Route:
    """How one message is answered. A tolerant one is taken however it is written (H5): its function looks closely."""

    answer: AnswerMessage
    tolerant: bool = False
    before_acceptance: bool = False


def always(**answer: object) -> Route:
    """Return the route of a message that is only ever answered, and always alike."""

    async def answered(_talk: Talk, _call: Call) -> Payload:
        return answer

    return Route(answered)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of OCPP: how it is called, written, read and answered."""

    name: str
    subprotocol: str
    spelling: Spelling
    schemas: Schemas
    routes: Mapping[str, Route]
    asked: Callable[[Request, Station], tuple[str, Payload]]
    """Spells a request as action and payload."""
    answered: Callable[[Request, Payload], Answer]
    """Reads the charger's answer to it; raises CallRefusedError where it cannot be read."""


class Conversation:
    """Answers one connected charger's calls."""

    def __init__(self, runtime: Runtime, station: Station, version: Version) -> None:
        self._talk = Talk(runtime, station, version.schemas)
        self._routes = version.routes

    async def answer(self, call: Call) -> Payload:
        """Return the answer to the call; raises CallProblem where it is refused."""
        talk = self._talk
        talk.station.seen_at = talk.runtime.now()
        route = self._routes.get(call.action)
        if route is None:
            raise _unrouted(talk.schemas, call.action)
        if not route.before_acceptance and not may_report(talk.station):
            raise CallProblem(CallErrorCode.SECURITY_ERROR, "BootNotification has not been accepted.")
        if not route.tolerant:
            problem = talk.schemas.problem(call.action, call.payload)
            if problem is not None:
                raise CallProblem(*problem)
        return await route.answer(talk, call)


def _unrouted(schemas: Schemas, action: str) -> CallProblem:
    """Return the refusal of a message that we do not take: one that nobody knows, or one that is ours to send (A20)."""
    if action in schemas.actions:
        return CallProblem(CallErrorCode.NOT_SUPPORTED, "This message is not for chargers to send.")
    return CallProblem(CallErrorCode.NOT_IMPLEMENTED, "There is no such message in this version.")


def digest_of(content: object) -> int:
    """Return a signed 64-bit digest of JSON content: equal for equal content, in whatever order its keys come."""
    canonical = orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
    return int.from_bytes(blake2b(canonical, digest_size=8).digest(), "big", signed=True)
