"""A charger in a small world, spoken to without a socket."""

import json
from dataclasses import dataclass, field
from typing import Any

from echarge.ocpp.conversation import Conversation, Version
from echarge.ocpp.frames import Call, Payload, parse
from echarge.operations.stations import Station
from tests.world import World


def call(action: str, payload: object, message_id: str = "1") -> Call:
    """Return the call as it is parsed from its frame."""
    frame = parse(json.dumps([2, message_id, action, payload], separators=(",", ":")))
    assert isinstance(frame, Call)
    return frame


@dataclass
class Talker:
    """A connected charger that says things; each answer is checked against its schema."""

    world: World
    station: Station
    version: Version
    sent: int = field(default=0)

    async def say(self, action: str, /, **payload: Any) -> Payload:
        """Return the answer."""
        self.sent += 1
        conversation = Conversation(self.world.runtime, self.station, self.version)
        answer = await conversation.answer(call(action, payload, str(self.sent)))
        assert self.version.schemas.answer_problem(action, answer) is None
        return answer


async def talker(world: World, version: Version) -> Talker:
    """Return the world's charger, connected and accepted."""
    return Talker(world, await world.connect(version.name), version)
