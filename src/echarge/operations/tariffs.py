"""Prices that can be attached to EVSEs, sites and the organisation (TAR-1, TAR-2)."""

from datetime import datetime
from typing import Any

from tortoise.expressions import F

from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import Wish, checked
from echarge.operations.runtime import Runtime
from echarge.operations.tariff_forms import FORM, columns, require_order
from echarge.store.models import AccessProfile, Evse, Organisation, Site, Tariff
from echarge.store.searches import folded

CHANGE_TARIFFS = Need(Area.TARIFFS, Right.CHANGE)


def stored(values: dict[str, Any], currency_code: str) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    found = columns(values, currency_code)
    if "name" in found:
        found["name_key"] = name_key(found["name"])
    return found


def name_key(name: str) -> str:
    """Return what must be unique among the tariffs in use."""
    return folded(name)


def tariff_of(organisation_id: int, at: datetime, values: dict[str, Any]) -> Tariff:
    """Return a new tariff of these columns, which is not stored yet; raise InvalidInputError where its limits cross."""
    tariff = Tariff(organisation_id=organisation_id, created_at=at, **values)
    require_order(tariff.minimum_minor, tariff.maximum_minor)
    return tariff


async def create_tariff(runtime: Runtime, viewer: Viewer, wish: Wish) -> Tariff:
    """Add a tariff, in the organisation's currency unless another is given."""

    async def work(this: Change) -> Tariff:
        values = checked(FORM, wish, new=True)
        if "currency" not in values:
            organisation = await Organisation.get(id=viewer.organisation_id, using_db=this.db)
            values["currency"] = organisation.currency
        tariff = tariff_of(viewer.organisation_id, this.at, stored(values, values["currency"]))
        await rows.require_free(this, Tariff, "name_key", tariff.name_key, tariff.name, but=tariff.id)
        await rows.add(this, tariff)
        return tariff

    return await change(runtime, viewer, "createTariff", CHANGE_TARIFFS, work)


async def update_tariff(runtime: Runtime, viewer: Viewer, tariff_id: int, expected_version: int, wish: Wish) -> Tariff:
    """Change a tariff, for sessions that begin from now on."""

    async def work(this: Change) -> Tariff:
        tariff = await rows.get_current(this, Tariff, tariff_id, expected_version, removed_at=None)
        values = stored(checked(FORM, wish), tariff.currency)
        limits = {name: getattr(tariff, name) for name in ("minimum_minor", "maximum_minor")} | values
        require_order(limits["minimum_minor"], limits["maximum_minor"])
        if "name_key" in values:
            await rows.require_free(this, Tariff, "name_key", values["name_key"], values["name"], but=tariff.id)
        await rows.store(this, tariff, values)
        return tariff

    return await change(runtime, viewer, "updateTariff", CHANGE_TARIFFS, work)


async def remove_tariff(runtime: Runtime, viewer: Viewer, tariff_id: int) -> None:
    """Take a tariff off everything that uses it, which then falls back; sessions keep the copy that they began with."""

    async def work(this: Change) -> None:
        tariff = await rows.get(this, Tariff, tariff_id, removed_at=None)
        uses: dict[str, object] = {}
        for model in (Evse, Site, AccessProfile, Organisation):
            used = model.filter(tariff_id=tariff.id).using_db(this.db)
            uses[model.__name__] = await used.update(tariff_id=None, version=F("version") + 1)
        await (
            Tariff.filter(id=tariff.id)
            .using_db(this.db)
            .update(removed_at=this.at, changed_at=this.at, name_key=f"removed:{tariff.id}", version=tariff.version + 1)
        )
        this.names("Tariff", tariff.id, name=tariff.name, uses=uses)

    await change(runtime, viewer, "removeTariff", CHANGE_TARIFFS, work)
