"""The list of tags that a charger lets in without asking: kept by version, whole or changed line by line."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from charger_sim.dialect import Reply
from charger_sim.evse import Token
from charger_sim.ledger import Json

if TYPE_CHECKING:
    from charger_sim.charger import Charger

Lines = list[tuple[str, str | None]]
"""Tags, each with the word on it; None takes it off."""


def send_16(charger: "Charger", payload: Json) -> Reply:
    """Take a list of 1.6."""
    lines = [
        (str(line["idTag"]), line["idTagInfo"]["status"] if "idTagInfo" in line else None)
        for line in payload.get("localAuthorizationList", [])
    ]
    if not charger.local_list_max:
        return {"status": "NotSupported"}, None
    return {"status": _taken(charger, payload, int(payload["listVersion"]), lines)}, None


def send_201(charger: "Charger", payload: Json) -> Reply:
    """Take a list of 2.0.1."""
    lines = [
        (str(line["idToken"]["idToken"]), line["idTokenInfo"]["status"] if "idTokenInfo" in line else None)
        for line in payload.get("localAuthorizationList", [])
    ]
    if not charger.local_list_max:
        return {"status": "Failed"}, None
    return {"status": _taken(charger, payload, int(payload["versionNumber"]), lines)}, None


def _taken(charger: "Charger", payload: Json, version: int, lines: Lines) -> str:
    """Change the list if it can be, and say so in the words that both versions share."""
    full = payload["updateType"] == "Full"
    if not full and version <= charger.local_list_version:
        return "VersionMismatch"
    after = {} if full else dict(charger.local_list)
    after |= {tag.casefold(): word for tag, word in lines if word is not None}
    for tag in _off(lines):
        after.pop(tag.casefold(), None)
    if len(lines) > charger.keys_max or len(after) > charger.local_list_max:
        return "Failed"
    charger.local_list, charger.local_list_version = after, version
    return "Accepted"


def _off(lines: Lines) -> Iterable[str]:
    return (tag for tag, word in lines if word is None)


def version_16(charger: "Charger", payload: Json) -> Reply:  # noqa: ARG001 - there is nothing in it
    """Say which list is there; -1 where there can be none."""
    return {"listVersion": charger.local_list_version if charger.local_list_max else -1}, None


def version_201(charger: "Charger", payload: Json) -> Reply:  # noqa: ARG001 - there is nothing in it
    """Say which list is there; 2.0.1 has no word for none at all."""
    return {"versionNumber": charger.local_list_version}, None


def word_on(charger: "Charger", token: Token) -> str | None:
    """Return what the list says of a tag; None where it says nothing."""
    return charger.local_list.get(token.text.casefold())
