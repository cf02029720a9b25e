"""Sessions priced under another tariff from their own evidence, and the lines of their bills (TAR-3, PAY-1)."""

import pytest

from echarge.domain.elements import Element
from echarge.domain.pricing import Part
from echarge.domain.roles import UserType
from echarge.operations.audit import Viewer
from echarge.operations.quoting import Repriced, charges_for, reprice
from echarge.store.charging_log import Wanted
from echarge.store.models import ChargingSession, Tariff
from tests.operations.stage import Stage, change, make, new_stage
from tests.operations.stories import read, readings, stop, tell
from tests.operations.test_readings import started
from tests.world import World, at

pytestmark = pytest.mark.anyio

LUNCH = Element(starts_minute=13 * 60 + 15, ends_minute=13 * 60 + 30, energy_micro_per_kwh=100_000)


async def charged(here: World, *elements: Element) -> Stage:
    """Return a charger at which 9 kWh were taken from noon to 12:45, which is 13:00 to 13:45 in London."""
    await change(here, Tariff, here.tariff.id, elements=[element.to_json() for element in elements])
    stage = await new_stage(here)
    ref = await started(stage)
    stage.at(at(45))
    await tell(stage, readings(at(30), read(at(30), 7000), ref=ref), stop(at(45), 10_000, ref))
    return stage


async def repriced(here: World, tariff: Tariff) -> Repriced:
    """Return what the log's sessions would have cost under the tariff."""
    viewer = Viewer(here.organisation.id, here.user.id, 0, UserType.ADMINISTRATOR)
    wish = {"tariff_id": tariff.id}
    return await reprice(here.runtime, viewer, wish, Wanted(here.organisation.id), limit=10, after=None)


async def test_tar3_under_another_tariff(here: World) -> None:
    """TAR-3: energy is priced anew by when it flowed; nothing is written, and what they cost stays."""
    stage = await charged(here)
    row = await stage.session()
    assert (row.needs_review, row.total_minor) == (None, 450 + 75 + 500)
    cheap_at_lunch = await make(
        here, Tariff, name="Lunch", name_key="lunch", currency="GBP", energy_micro_per_kwh=500_000,
        time_micro_per_hour=1_000_000, connection_fee_minor=500, elements=[LUNCH.to_json()],
    )  # fmt: skip
    before = await ChargingSession.all().values()
    found = await repriced(here, cheap_at_lunch)
    assert (found.sessions, found.complete) == (1, True)
    assert (found.before.total, found.before.energy) == (1025, 450)
    assert (found.after.total, found.after.energy) == (905, 330)
    assert [(session.id, after) for session, after in found.differences] == [(row.id, 905)]
    assert await ChargingSession.all().values() == before


async def test_tar3_under_its_own_tariff(here: World) -> None:
    """TAR-3: under the tariff that it had, a session costs what it did."""
    stage = await charged(here, LUNCH)
    found = await repriced(here, await Tariff.get(id=here.tariff.id))
    assert (found.before.total, found.after.total) == (905, 905)
    assert (found.sessions, found.differences) == (1, [])
    assert (await stage.session()).total_minor == 905


async def test_pay1_lines_add_up(here: World) -> None:
    """PAY-1: the lines of a final bill add up to the parts that are stored, each at its price."""
    stage = await charged(here, LUNCH)
    row = await stage.session()
    charges = await charges_for(here.runtime, row)
    energy = [(each.line.quantity, each.line.micro, each.amount_minor) for each in charges if each.part is Part.ENERGY]
    assert energy == [(3_000_000, 500_000, 150), (3_000_000, 100_000, 30), (3_000_000, 500_000, 150)]
    session_cost = {Part.ENERGY: row.energy_minor, Part.TIME: row.time_minor}
    for part, amount in session_cost.items():
        assert sum(each.amount_minor for each in charges if each.part is part) == amount
