"""What chargers of both versions tell of their own security (A90, B36)."""

from echarge.ocpp.conversation import Talk
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.times import parse_time
from echarge.operations.security_events import report

INFO_CHARS_MAX = 255


async def security_event(talk: Talk, call: Call) -> Payload:
    """Keep what the charger tells."""
    told = call.payload
    at = parse_time(told["timestamp"], set())
    await report(talk.runtime, talk.station, told["type"], at, told.get("techInfo", "")[:INFO_CHARS_MAX])
    return {}
