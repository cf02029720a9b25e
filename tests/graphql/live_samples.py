"""One live message of each kind about an estate, made from the messages themselves: a new one joins by itself."""

import re
from dataclasses import fields
from types import UnionType
from typing import Any, get_args

from echarge.live.messages import LiveMessage
from tests.graphql.whole_estate import WholeEstate
from tests.graphql.world import NOW

VERSION = 1_000_000
"""Newer than anything that a subscriber knows."""


def samples_of(estate: WholeEstate) -> list[LiveMessage]:
    """Return a message of each kind, about the rows of this estate."""
    return [
        kind(**{each.name: _value(estate, kind.__name__, each.name, each.type) for each in fields(kind)})
        for kind in get_args(LiveMessage)
    ]


def _value(estate: WholeEstate, kind: str, name: str, annotation: Any) -> Any:
    if name.endswith("_id"):
        return _id_of(estate, kind, name.removesuffix("_id"))
    if name == "version":
        return VERSION
    if isinstance(annotation, UnionType):
        annotation = get_args(annotation)[0]
    return {int: 1, bool: True, str: "AVAILABLE"}.get(annotation, NOW if "datetime" in str(annotation) else ())


def _id_of(estate: WholeEstate, kind: str, name: str) -> int:
    """Return the id of the row that a field points at: a site, a charging session, a user's token."""
    words = "".join(word.title() for word in re.split("_", name))
    by_name = {model.__name__: row for model, row in estate.rows.items()}
    aliases = {"Session": "ChargingSession", "Token": "UserToken", "Group": "DriverGroup", "Profile": "AccessProfile"}
    row = by_name.get(aliases.get(words, words))
    assert row is not None, f"say which row {kind}.{name}_id points at"
    row_id: int = row.id
    return row_id
