"""What clients give, as operations take it."""

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Annotated, Any

import strawberry

from echarge.graphql.node import number_of
from echarge.operations.checks import camel

Id = Annotated[strawberry.ID, strawberry.argument(description="Its id.")]
ExpectedVersion = Annotated[
    int, strawberry.argument(description="The version that the client knows; where it is another, `Outdated` answers.")
]
Ids = Annotated[list[strawberry.ID] | None, strawberry.argument(description="Only those that belong to one of these.")]
Active = Annotated[
    bool | None, strawberry.argument(description="Only those that are active, or only those that are not.")
]


def optional(description: str) -> Any:
    """Return an input's field that may be left out: then it is left as it is."""
    return strawberry.field(default=strawberry.UNSET, description=description)


def given(entered: object, **kinds: str) -> dict[str, Any]:
    """Return the fields of an input that were given, by name.

    `kinds`: which fields are ids, and of what; they become numbers. Raises NotFoundError for ids of anything else.
    """
    found = plain(entered)
    for name, kind in kinds.items():
        if found.get(name) is not None:
            found[name] = number_of(kind, found[name], ("input", camel(name)))
    return found  # type: ignore[no-any-return]


def plain(value: Any) -> Any:
    """Return an input as dictionaries and lists of values, without what was not given."""
    if is_dataclass(value):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: plain(each) for name, each in pairs if each is not strawberry.UNSET}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value.value if isinstance(value, Enum) else value
