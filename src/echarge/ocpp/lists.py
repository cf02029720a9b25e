"""What both versions answer alike of a charger's own list of tags (A89)."""

from echarge.domain.commands import Answer
from echarge.ocpp.answers import READ
from echarge.ocpp.errors import CallErrorCode
from echarge.ocpp.frames import Payload
from echarge.ocpp.tolerance import INT32_MAX, whole
from echarge.operations.ports import CallRefusedError

NO_LIST = "NotSupported"
"""What it means, in 1.6's own word, where a charger has no list and says -1."""


def version_answer(payload: Payload, name: str) -> Answer:
    """Return which list the charger says that it has: 0 is an empty one; raises CallRefusedError for what says none."""
    version = whole(payload.get(name))
    if version is None or not -1 <= version <= INT32_MAX:
        raise CallRefusedError(CallErrorCode.FORMAT_VIOLATION, "the answer has no version of a list")
    if version < 0:
        return Answer(accepted=False, status=NO_LIST, details={})
    return Answer(accepted=True, status=READ, details={"version": version}, confirmed=True)
