"""What an incident is linked to: a session, an EVSE, a charger, a site, a driver, and whether these go together."""

from collections.abc import Mapping
from typing import Any

from tortoise.models import Model

from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change
from echarge.operations.checks import camel, problem
from echarge.operations.refusals import ProblemCode
from echarge.store.models import Charger, ChargingSession, Driver, Evse, Incident, Site

Places = dict[str, int | None]

MODELS: Mapping[str, type[Model]] = {
    "session_id": ChargingSession,
    "evse_id": Evse,
    "charger_id": Charger,
    "site_id": Site,
    "driver_id": Driver,
}
NEEDS: Mapping[str, Need] = {
    "session_id": Need(Area.SESSIONS, Right.SEE),
    "evse_id": Need(Area.CHARGERS, Right.SEE),
    "charger_id": Need(Area.CHARGERS, Right.SEE),
    "site_id": Need(Area.SITES, Right.SEE),
    "driver_id": Need(Area.DRIVERS, Right.SEE),
}
"""What it takes to link an incident to this: to see it. The narrowest place stands first."""


WITHIN = ("session_id", "evse_id", "charger_id", "site_id")
"""Places, each of which says where the ones after it are."""


def kept(incident: Incident, given: Mapping[str, Any]) -> Places:
    """Return the links that stay while these are given: a narrower place brings its wider ones along."""
    found: Places = {"driver_id": incident.driver_id}
    is_moved = False
    for name in WITHIN:
        is_moved = is_moved or given.get(name) is not None
        found[name] = None if is_moved else getattr(incident, name)
    return found


async def fitting(this: Change, wanted: Mapping[str, Any], *, given: Mapping[str, Any] | None = None) -> Places:
    """Return all links, those that follow from others included.

    `given` are those that the viewer names now, of those that are wanted; the others were there before. Raises
    NotFoundError for what the organisation has not, and InvalidInputError where two of them contradict each other.
    """
    named = wanted if given is None else given
    this.require(*(NEEDS[name] for name in NEEDS if named.get(name) is not None))
    found: Places = {name: wanted.get(name) for name in NEEDS}
    there = {
        name: await rows.get(this, MODELS[name], row_id, path=("input", camel(name)))
        for name, row_id in found.items()
        if row_id is not None
    }
    for name, row in there.items():
        follow(found, row, name)
    return found


def follow(found: Places, row: Any, name: str) -> None:
    """Add what follows from this row; raise InvalidInputError where it contradicts what is wanted."""
    for other in NEEDS:
        value = getattr(row, other, None)
        if other == name or value is None:
            continue
        if found[other] is None:
            found[other] = value
        elif found[other] != value:
            raise problem(other, ProblemCode.CONFLICT, f"It does not go together with {camel(name)}.")
