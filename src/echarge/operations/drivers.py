"""Who charges: drivers (DRV-1, DRV-2) and their vehicles."""

from typing import Any

from tortoise.models import Model

from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import BadValueError, Field, Wish, checked, email, flag, line, row_id, whole
from echarge.operations.guests import end_driver_tokens
from echarge.operations.refusals import ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import (
    AccessDecision,
    ChargingSession,
    Command,
    Driver,
    DriverGroupMember,
    Incident,
    Payment,
    PaymentCustomer,
    ProfileMember,
    Tag,
    Vehicle,
    Visit,
)

CHANGE_DRIVERS = Need(Area.DRIVERS, Right.CHANGE)
REGISTRATION_LENGTH_MAX = 20
SESSIONS_MAX = 100
HISTORY = (ChargingSession, AccessDecision, Command, Incident, Visit, Payment, PaymentCustomer)
"""Whom one of these names has a history; who has saved a card is known to the payment provider, too."""


def registration_key(registration: str) -> str:
    """Return how registrations are compared."""
    return "".join(registration.split()).upper()


def registration(entered: str) -> str:
    """Return a registration as it is shown; it is kept in capitals as well, some of which are longer."""
    text = line(REGISTRATION_LENGTH_MAX)(entered)
    if len(registration_key(text)) > REGISTRATION_LENGTH_MAX:
        raise BadValueError(ProblemCode.TOO_LONG, f"It has at most {REGISTRATION_LENGTH_MAX} characters.")
    return text


DRIVER_FORM = {
    "name": Field(line(200), required=True),
    "email": Field(email, required=True),
    "active": Field(flag),
    "sessions_max": Field(whole(1, SESSIONS_MAX)),
}
NEW_DRIVER_FORM = {
    **DRIVER_FORM,
    "vehicle_registration": Field(lambda entered: registration(entered) if entered.strip() else "", nullable=True),
}
VEHICLE_FORM = {
    "registration": Field(registration, required=True),
    "driver_id": Field(row_id, nullable=True),
    "active": Field(flag),
}


async def has_history(this: Change, column: str, row_id: int, *models: type[Model]) -> bool:
    """Return whether a row of one of these models refers to it."""
    return any([await model.filter(**{column: row_id}).using_db(this.db).exists() for model in models])


async def create_driver(runtime: Runtime, viewer: Viewer, wish: Wish) -> Driver:
    """Add a driver and, where its registration is given, the driver's vehicle."""

    async def work(this: Change) -> Driver:
        values = checked(NEW_DRIVER_FORM, wish, new=True)
        registration = values.pop("vehicle_registration", None)
        driver = Driver(organisation_id=viewer.organisation_id, created_at=this.at, **values)
        await rows.require_free(this, Driver, "email", values["email"], values["email"], but=driver.id)
        await rows.add(this, driver)
        if registration:
            await add_vehicle(this, {"registration": registration, "driver_id": driver.id})
            this.names("Driver", driver.id)
        return driver

    return await change(runtime, viewer, "createDriver", CHANGE_DRIVERS, work)


async def update_driver(runtime: Runtime, viewer: Viewer, driver_id: int, expected_version: int, wish: Wish) -> Driver:
    """Change a driver; with `active` false all the driver's tags are refused."""

    async def work(this: Change) -> Driver:
        driver = await rows.get_current(this, Driver, driver_id, expected_version, erased_at=None)
        values = checked(DRIVER_FORM, wish)
        if "email" in values:
            await rows.require_free(this, Driver, "email", values["email"], values["email"], but=driver.id)
        if values.get("active") is False or values.get("email", driver.email) != driver.email:
            # Whoever signed in proved to have the e-mail that stood there.
            await end_driver_tokens(this.tx, driver.organisation_id, driver.id)
        await rows.store(this, driver, values)
        return driver

    return await change(runtime, viewer, "updateDriver", CHANGE_DRIVERS, work)


async def delete_driver(runtime: Runtime, viewer: Viewer, driver_id: int) -> bool:
    """Delete a driver, or deactivate one with a history; return whether there is one.

    The tags of a deleted driver are blocked: they must not go on to charge in nobody's name.
    """

    async def work(this: Change) -> bool:
        driver = await rows.get(this, Driver, driver_id, erased_at=None)
        await end_driver_tokens(this.tx, driver.organisation_id, driver.id)
        if await has_history(this, "driver_id", driver.id, *HISTORY):
            await rows.store(this, driver, {"active": False})
            return True
        mine = {"driver_id": driver.id}
        await DriverGroupMember.filter(**mine).using_db(this.db).delete()
        await ProfileMember.filter(**mine).using_db(this.db).delete()
        for tag in await Tag.filter(**mine).using_db(this.db):
            await rows.store(this, tag, {"driver_id": None, "status": "BLOCKED"})
        for vehicle in await Vehicle.filter(**mine).using_db(this.db):
            await rows.store(this, vehicle, {"driver_id": None})
        await driver.delete(using_db=this.db)
        this.names("Driver", driver.id)
        return False

    return await change(runtime, viewer, "deleteDriver", CHANGE_DRIVERS, work)


def vehicle_columns(values: dict[str, Any]) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    if "registration" in values:
        return {**values, "registration_key": registration_key(values["registration"])}
    return values


async def create_vehicle(runtime: Runtime, viewer: Viewer, wish: Wish) -> Vehicle:
    """Add a vehicle, of a driver or of nobody."""

    async def work(this: Change) -> Vehicle:
        values = checked(VEHICLE_FORM, wish, new=True)
        await rows.require(this, Driver, values, "driver_id", erased_at=None)
        return await add_vehicle(this, values)

    return await change(runtime, viewer, "createVehicle", CHANGE_DRIVERS, work)


async def add_vehicle(this: Change, values: dict[str, Any]) -> Vehicle:
    """Store a new vehicle; raise NameTakenError where there is one with this registration."""
    vehicle = Vehicle(organisation_id=this.viewer.organisation_id, created_at=this.at, **vehicle_columns(values))
    key, shown = vehicle.registration_key, vehicle.registration
    await rows.require_free(this, Vehicle, "registration_key", key, shown, but=vehicle.id)
    await rows.add(this, vehicle)
    return vehicle


async def update_vehicle(
    runtime: Runtime, viewer: Viewer, vehicle_id: int, expected_version: int, wish: Wish
) -> Vehicle:
    """Change a vehicle; with `active` false all its tags are refused."""

    async def work(this: Change) -> Vehicle:
        vehicle = await rows.get_current(this, Vehicle, vehicle_id, expected_version, erased_at=None)
        values = vehicle_columns(checked(VEHICLE_FORM, wish))
        await rows.require(this, Driver, values, "driver_id", erased_at=None)
        if "registration" in values:
            key, shown = values["registration_key"], values["registration"]
            await rows.require_free(this, Vehicle, "registration_key", key, shown, but=vehicle.id)
        await rows.store(this, vehicle, values)
        return vehicle

    return await change(runtime, viewer, "updateVehicle", CHANGE_DRIVERS, work)


async def delete_vehicle(runtime: Runtime, viewer: Viewer, vehicle_id: int) -> bool:
    """Delete a vehicle, or deactivate one with a history; return whether there is one. Its tags are blocked."""

    async def work(this: Change) -> bool:
        vehicle = await rows.get(this, Vehicle, vehicle_id, erased_at=None)
        if await has_history(this, "vehicle_id", vehicle.id, ChargingSession):
            await rows.store(this, vehicle, {"active": False})
            return True
        mine = {"vehicle_id": vehicle.id}
        await ProfileMember.filter(**mine).using_db(this.db).delete()
        for tag in await Tag.filter(**mine).using_db(this.db):
            await rows.store(this, tag, {"vehicle_id": None, "status": "BLOCKED"})
        await vehicle.delete(using_db=this.db)
        this.names("Vehicle", vehicle.id)
        return False

    return await change(runtime, viewer, "deleteVehicle", CHANGE_DRIVERS, work)
