"""A 2.0.1 station's own list of tags: what we ask of it, and what its answers mean (A89)."""

from collections.abc import Mapping
from typing import Any, assert_never

from echarge.domain.commands import Answer
from echarge.domain.requests import ListEntry, ListRequest, ReadLocalListVersion, SendLocalList
from echarge.ocpp.answers import Verdict, read_answer
from echarge.ocpp.frames import Payload
from echarge.ocpp.lists import version_answer
from echarge.ocpp.times import spell_time

CARD = "ISO14443"
"""The list holds cards alone."""

VERDICTS: Mapping[str, Verdict] = {
    "Accepted": Verdict.DONE,
    "Failed": Verdict.REFUSED,
    "VersionMismatch": Verdict.REFUSED,
}


def asked(request: ListRequest) -> tuple[str, Payload]:
    """Return the action and the payload that ask for it; an empty list is left out (B34)."""
    match request:
        case SendLocalList(full, version, entries):
            payload: Payload = {"versionNumber": version, "updateType": "Full" if full else "Differential"}
            if entries:
                payload["localAuthorizationList"] = [_spelled(entry) for entry in entries]
            return "SendLocalList", payload
        case ReadLocalListVersion():
            return "GetLocalListVersion", {}
        case _:
            assert_never(request)


def _spelled(entry: ListEntry) -> dict[str, Any]:
    """Return a line of the list; a token without a word on it is taken off."""
    token = {"idToken": entry.uid, "type": CARD}
    if not entry.allowed:
        return {"idToken": token}
    info = {"status": "Accepted"}
    if entry.expires_at is not None:
        info["cacheExpiryDateTime"] = spell_time(entry.expires_at)
    return {"idToken": token, "idTokenInfo": info}


def answered(request: ListRequest, payload: Payload) -> Answer:
    """Return what the station's answer means; raises CallRefusedError where it cannot be read."""
    if isinstance(request, ReadLocalListVersion):
        return version_answer(payload, "versionNumber")
    return read_answer(payload, VERDICTS)
