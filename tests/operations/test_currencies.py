"""D18: a charger that shows costs in another currency than they are billed in is reported, and not told them."""

from datetime import timedelta

import pytest

from echarge.domain.commands import Answer, ShowCost
from echarge.domain.events import Booted
from echarge.domain.requests import ReadConfiguration
from echarge.domain.settings import Setting
from echarge.operations import running_costs
from echarge.operations.connections import report_boot
from echarge.store.models import Incident
from tests.operations.stage import Stage, change
from tests.operations.test_running_costs import charging, metered, swept
from tests.world import Link, World

pytestmark = pytest.mark.anyio


def says(value: str | None = None) -> Answer:
    """Return a charger's answer."""
    settings = [] if value is None else [Setting("TariffCostCtrlr.Currency", value)]
    return Answer(accepted=True, status="Read", details={}, confirmed=True, settings=settings)


async def booted(stage: Stage, link: Link, answer: Answer) -> None:
    """Let the charger start up, and be asked what is asked then."""
    stage.world.clock[0] += timedelta(minutes=2)
    await report_boot(stage.runtime, stage.station, Booted("Volt", "X", "1", "2", "", "", "", ""))
    link.answers = [answer]
    await swept(stage.world)


async def shown(stage: Stage, link: Link) -> list[ShowCost]:
    """Return what the charger is told of a session that goes on."""
    await metered(stage, 1, 30, 5_000)
    await swept(stage.world)
    return [each for each in link.asked if isinstance(each, ShowCost)]


@pytest.mark.parametrize(
    ("answer", "incidents", "told"),
    [
        pytest.param(says("GBP"), 0, 1, id="ours"),
        pytest.param(says(" eur"), 1, 0, id="another"),
        pytest.param(says(), 0, 1, id="it does not say"),
        pytest.param(says("7"), 0, 1, id="nonsense"),
    ],
)
async def test_currency(here: World, answer: Answer, incidents: int, told: int) -> None:
    """It is asked once when it has started up; what it shows decides whether people, and it, are told."""
    stage = await charging(here, link := Link())
    await booted(stage, link, answer)
    assert link.asked == [ReadConfiguration(("TariffCostCtrlr.Currency",), 0)]
    assert len(await shown(stage, link)) == told
    found = await Incident.all()
    assert len(found) == incidents
    for incident in found:
        assert (incident.kind, incident.charger_id) == ("OTHER", stage.charger.id)
        assert "shows EUR, and sessions are billed in GBP" in incident.description


async def test_currency_that_was_set_right(here: World) -> None:
    """The incident counts how often it started up like that; once the currency is right its cause is gone."""
    stage = await charging(here, link := Link())
    await booted(stage, link, says(" eur"))
    await booted(stage, link, says(" eur"))
    incident = await Incident.get()
    assert (incident.occurrences, incident.cleared_at) == (2, None)
    await booted(stage, link, says("GBP"))
    assert (await Incident.get()).cleared_at == stage.runtime.now()
    assert len(await shown(stage, link)) == 1


async def test_who_is_not_asked(here: World) -> None:
    """OCPP 1.6 chargers have no such variable; one that waits to be registered is asked nothing."""
    old = await charging(here, old_link := Link(), "1.6")
    await booted(old, old_link, says())
    assert old_link.asked == []
    await change(here, type(old.charger), old.charger.id, registration="Pending")
    await old.reconnect("2.0.1", link := Link())
    await booted(old, link, says())
    assert (link.asked, list(here.runtime.costs_due)) == ([], [old.charger.id])
    assert running_costs.due(here.runtime) == []
