"""What people look for by a text, and what they can pick: lists and "select all" go by the same conditions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from unicodedata import normalize

from tortoise.expressions import Q
from tortoise.models import Model

from echarge.store import models

SEARCH_LENGTH_MAX = 100


def folded(text: str) -> str:
    """Return the text as names are compared, whatever their case."""
    return normalize("NFC", text).casefold()


def unspaced(text: str) -> str:
    """Return the text as registrations are compared."""
    return "".join(text.split()).upper()


def as_it_is(text: str) -> str:
    """Return the text."""
    return text


@dataclass(frozen=True, slots=True)
class Searched:
    """The columns that a text is looked for in, and how the text is spelled in them."""

    columns: tuple[str, ...]
    spelled: Callable[[str], str] = as_it_is


SEARCHED: Mapping[type[Model], Searched] = {
    models.AccessProfile: Searched(("name_key",), folded),
    models.Driver: Searched(("name", "email")),
    models.DriverGroup: Searched(("name_key",), folded),
    models.Evse: Searched(("name", "public_code", "charger__name")),
    models.Notification: Searched(("text",)),
    models.Site: Searched(("name", "address")),
    models.Tag: Searched(("uid_key", "name")),
    models.Tariff: Searched(("name_key",), folded),
    models.Vehicle: Searched(("registration_key",), unspaced),
}
PICKABLE: Mapping[type[Model], Q] = {
    models.Driver: Q(erased_at=None),
    models.Evse: Q(charger__archived_at=None),
    models.Tag: Q(erased_at=None),
    models.Vehicle: Q(erased_at=None),
}


def matching(model: type[Model], text: str | None) -> Q:
    """Return the condition of the rows that contain the text, whatever its case; all rows where there is none."""
    searched = SEARCHED[model]
    spelled = searched.spelled((text or "").strip())
    if not spelled:
        return Q()
    if "\0" in spelled:
        return Q(id__in=[])  # no column holds it, and PostgreSQL takes no text with it
    condition = Q()
    for column in searched.columns:
        like: dict[str, Any] = {f"{column}__icontains": spelled}
        condition |= Q(**like)
    return condition


def pickable(model: type[Model]) -> Q:
    """Return the condition of the rows that can be picked: nobody who was erased, nothing that was put away."""
    return PICKABLE.get(model, Q())
