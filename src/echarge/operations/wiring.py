"""EVSEs and connectors as people set them up; those that nobody did are made when a charger first speaks of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from tortoise.models import Model

from echarge.domain.availability import EvseStatus
from echarge.live.messages import EvseStatusChanged
from echarge.operations import builds, rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.chargers import CHANGE_CHARGERS, power_kw, reload
from echarge.operations.checks import BadValueError, Field, Wish, camel, checked, flag, line, problem, row_id, whole
from echarge.operations.evses import CONNECTORS_MAX, new_public_code
from echarge.operations.refusals import InUseError, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import (
    AccessDecision,
    Charger,
    ChargingSession,
    Command,
    Connector,
    Evse,
    HelplineContact,
    Incident,
    ProfilePlace,
    StatusChange,
    Tariff,
    TerminalPlace,
    Visit,
)

EVSE_NUMBER_MAX = 99
WIRE_NUMBER_MAX = 99
KIND_LENGTH_MAX = 32
USERS_NAMED_MAX = 100

HISTORY: tuple[type[Model], ...] = (
    ChargingSession,
    StatusChange,
    AccessDecision,
    Command,
    Incident,
    Visit,
    HelplineContact,
)
"""What tells of an EVSE and stays for ever."""

CONNECTOR_FORM = {
    "number": Field(whole(1, CONNECTORS_MAX), required=True),
    "wire_number": Field(whole(1, WIRE_NUMBER_MAX), nullable=True),
    "kind": Field(line(KIND_LENGTH_MAX, empty=True)),
    "max_power_kw": Field(power_kw, nullable=True),
    **builds.FORM,
}


def connectors(entered: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the connectors, each by its number."""
    if len(entered) > CONNECTORS_MAX:
        raise BadValueError(ProblemCode.TOO_LONG, f"There are at most {CONNECTORS_MAX}.")
    found = []
    for place, one in enumerate(entered):
        values = dict(one)
        for name, field in CONNECTOR_FORM.items():
            if name in values and (values[name] is not None or not field.nullable):
                values[name] = part(field, values[name], str(place), name)
        found.append(values)
    for name in ("number", "wire_number"):
        numbers = [values[name] for values in found if values.get(name) is not None]
        if len(set(numbers)) < len(numbers):
            raise BadValueError(ProblemCode.CONFLICT, "Two of them have the same number.")
    return found


def part(field: Field, entered: Any, place: str, name: str) -> Any:
    """Return one checked value of one connector."""
    try:
        return field.check(required(entered))
    except BadValueError as bad:
        raise BadValueError(bad.code, bad.message, place, camel(name)) from bad


def required(entered: Any) -> Any:
    """Return what was entered; raise BadValueError where nothing was."""
    if entered is None:
        raise BadValueError(ProblemCode.REQUIRED, "A value is needed.")
    return entered


FORM = {
    "name": Field(line(200)),
    "number": Field(whole(1, EVSE_NUMBER_MAX)),
    "max_power_kw": Field(power_kw, nullable=True),
    "contactless": Field(flag, nullable=True),
    "tariff_id": Field(row_id, nullable=True),
    "connectors": Field(connectors),
}


def columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    found = builds.columns({name: value for name, value in values.items() if name != "connectors"})
    if "max_power_kw" in found:
        found["max_power_w"] = found.pop("max_power_kw")
    return found


async def create_evse(runtime: Runtime, viewer: Viewer, charger_id: int, wish: Wish) -> Evse:
    """Add an EVSE to a charger, with one connector unless others are given."""

    async def work(this: Change) -> Evse:
        charger = await rows.get(this, Charger, charger_id, path=("chargerId",), archived_at=None)
        values = checked(FORM, wish)
        taken = {evse.number for evse in await Evse.filter(charger_id=charger.id).using_db(this.db)}
        if len(taken) >= runtime.limits.evses_max:
            raise problem(
                "number", ProblemCode.OUT_OF_RANGE, f"A charger has at most {runtime.limits.evses_max} EVSEs."
            )
        values.setdefault("number", next(number for number in range(1, EVSE_NUMBER_MAX + 1) if number not in taken))
        values.setdefault("name", f"{charger.name}-{values['number']:02d}"[:200])
        await rows.require(this, Tariff, values, "tariff_id", removed_at=None)
        evse = Evse(
            organisation_id=charger.organisation_id,
            site_id=charger.site_id,
            charger_id=charger.id,
            public_code=new_public_code(),
            status=EvseStatus.UNAVAILABLE if charger.online else EvseStatus.OFFLINE,
            status_since=this.at,
            shown_at=this.at,
            **{"max_power_w": charger.max_power_w, **columns(values)},
        )
        require_number(taken, evse.number)
        await rows.add(this, evse)
        await wire(this, evse, values.get("connectors") or [await first_connector(this, evse)])
        this.tx.tell(status_of(evse))
        reload(this, charger)
        return evse

    return await change(runtime, viewer, "createEvse", CHANGE_CHARGERS, work, locks=[charger_id])


async def first_connector(this: Change, evse: Evse) -> dict[str, Any]:
    """Return the connector of an EVSE that nobody described: 1.6 calls it by the EVSE's number, if that is free."""
    called = Connector.filter(charger_id=evse.charger_id, wire_number=evse.number).using_db(this.db)
    return {"number": 1, "wire_number": None if await called.exists() else evse.number}


def status_of(evse: Evse) -> EvseStatusChanged:
    """Return what subscribers are told of an EVSE that was just added."""
    return EvseStatusChanged(
        evse.organisation_id, evse.site_id, evse.charger_id, evse.id, evse.status, evse.status_since,
        evse.status_version,
    )  # fmt: skip


async def update_evse(runtime: Runtime, viewer: Viewer, evse_id: int, expected_version: int, wish: Wish) -> Evse:
    """Change an EVSE; where its numbers change, its charger has to connect again."""

    async def work(this: Change) -> Evse:
        evse = await rows.get_current(this, Evse, evse_id, expected_version)
        values = checked(FORM, wish)
        await rows.require(this, Tariff, values, "tariff_id", removed_at=None)
        if "number" in values:
            others = Evse.filter(charger_id=evse.charger_id).exclude(id=evse.id).using_db(this.db)
            require_number({other.number for other in await others}, values["number"])
        await rows.store(this, evse, columns(values))
        if "connectors" in values:
            await wire(this, evse, values["connectors"])
        if not {"number", "connectors"}.isdisjoint(values):
            reload(this, await Charger.get(id=evse.charger_id, using_db=this.db))
        return evse

    return await change(runtime, viewer, "updateEvse", CHANGE_CHARGERS, work)


def require_number(taken: set[int], number: int) -> None:
    """Raise InvalidInputError where another EVSE of the charger has this number."""
    if number in taken:
        raise problem("number", ProblemCode.TAKEN, "Another EVSE of this charger has this number.")


async def wire(this: Change, evse: Evse, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Add or change these connectors of the EVSE, by their numbers; those that are not named stay as they are."""
    there = {row.number: row for row in await Connector.filter(evse_id=evse.id).using_db(this.db)}
    await require_wire_numbers(this, evse, wanted)
    numbers = [values["number"] for values in wanted if "wire_number" in values]
    # First let go of all old numbers, so that two connectors can swap theirs.
    await Connector.filter(evse_id=evse.id, number__in=numbers).using_db(this.db).update(wire_number=None)
    for values in wanted:
        row = there.get(values["number"]) or Connector(
            organisation_id=evse.organisation_id, charger_id=evse.charger_id, evse_id=evse.id
        )
        is_new = values["number"] not in there
        await row.update_from_dict(columns(values)).save(using_db=this.db, force_create=is_new)


async def require_wire_numbers(this: Change, evse: Evse, wanted: Sequence[Mapping[str, Any]]) -> None:
    """Raise InvalidInputError where 1.6 would call two connectors of the charger by one number."""
    given = {values["number"]: values["wire_number"] for values in wanted if values.get("wire_number") is not None}
    changed = [values["number"] for values in wanted if "wire_number" in values]
    others = await Connector.filter(charger_id=evse.charger_id, wire_number__in=list(given.values())).using_db(this.db)
    if any(row.evse_id != evse.id or row.number not in changed for row in others):
        message = "OCPP 1.6 calls another connector of this charger by this number."
        raise problem("connectors", ProblemCode.TAKEN, message)


async def delete_evse(runtime: Runtime, viewer: Viewer, evse_id: int) -> None:
    """Delete an EVSE of which nothing has been told yet; raise InUseError for one that has a history."""

    async def work(this: Change) -> None:
        evse = await rows.get(this, Evse, evse_id)
        count = sum([await model.filter(evse_id=evse.id).using_db(this.db).count() for model in HISTORY])
        if count:
            sessions = ChargingSession.filter(evse_id=evse.id).using_db(this.db).order_by("-began_at")
            raise InUseError(await sessions.limit(USERS_NAMED_MAX), count)
        for places in (ProfilePlace, TerminalPlace):
            await places.filter(evse_id=evse.id).using_db(this.db).delete()
        await Connector.filter(evse_id=evse.id).using_db(this.db).delete()
        this.names("Evse", evse.id, name=evse.name, number=evse.number)
        await evse.delete(using_db=this.db)
        reload(this, await Charger.get(id=evse.charger_id, using_db=this.db))

    await change(runtime, viewer, "deleteEvse", CHANGE_CHARGERS, work)
