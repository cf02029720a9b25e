"""What connectors and stations say of themselves (A35 to A40, B4, B5; lifecycle 4 and 8)."""

import asyncio
from dataclasses import replace

import pytest

from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.events import Begun, Place, Plugged, PresentedTag, StateReported, StatusReported
from echarge.live.messages import EvseStatusChanged
from echarge.operations.access import authorise
from echarge.operations.statuses import report_status
from echarge.store import models
from tests.operations.stage import Stage, new_stage
from tests.operations.stories import event, read, readings, start, status, stop, tell
from tests.operations.test_readings import started
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


def station(what: EvseStatus, minutes: float = 0) -> StatusReported:
    """Return a status of connector 0."""
    return StatusReported(Place(), what, occupied=False, at=at(minutes), digest=hash((what, minutes)) >> 1)


async def shown(stage: Stage, number: int = 1) -> tuple[str, object, str]:
    """Return an EVSE's status as people see it, since when, and its error."""
    evse = await stage.evse(number)
    return evse.status, evse.status_since, evse.error_code


async def test_a35_the_station(stage: Stage) -> None:
    """A35, G10: connector 0 is no EVSE; what it says concerns all only where it is trouble."""
    await tell(stage, status(at(1), EvseStatus.CHARGING), station(EvseStatus.AVAILABLE, 2))
    assert await shown(stage) == ("CHARGING", at(1), "")
    await tell(stage, station(EvseStatus.FAULTED, 3))
    assert await shown(stage) == ("FAULTED", at(3), "")
    await tell(stage, station(EvseStatus.AVAILABLE, 2.5))
    assert await shown(stage) == ("FAULTED", at(3), "")
    await tell(stage, station(EvseStatus.CHARGING, 4), station(EvseStatus.AVAILABLE, 5))
    assert await shown(stage) == ("CHARGING", at(5), "")
    assert await models.Evse.filter(charger_id=stage.charger.id).count() == 1
    history = await models.StatusChange.filter(charger_id=stage.charger.id, evse_id=None).order_by("id")
    assert [(row.status, row.late) for row in history] == [
        ("AVAILABLE", False), ("FAULTED", False), ("AVAILABLE", True), ("CHARGING", False), ("AVAILABLE", False),
    ]  # fmt: skip


async def test_a36_first_sight(stage: Stage) -> None:
    """A36: a connector that is seen for the first time is made, once, with its EVSE; sixteen at most."""
    said = [status(at(0), EvseStatus.AVAILABLE, evse=number) for number in (1, 2, 2, 1, *range(3, 30))]
    await tell(stage, *said)
    evses = await models.Evse.filter(charger_id=stage.charger.id).order_by("number")
    assert [evse.number for evse in evses] == list(range(1, 17))
    assert evses[0].name == f"{stage.charger.name}-01"
    assert evses[0].max_power_w == 50_000
    connectors = await models.Connector.filter(charger_id=stage.charger.id).order_by("wire_number")
    assert [row.wire_number for row in connectors] == list(range(1, 17))


async def test_a36_two_at_once(here: World) -> None:
    """A36: the same new connectors told over two connections at once are made once."""
    stage = await new_stage(here)
    older = stage.station
    await stage.reconnect()
    said = status(at(0), EvseStatus.AVAILABLE)
    found = await asyncio.gather(
        report_status(here.runtime, older, said),
        report_status(here.runtime, stage.station, said),
        return_exceptions=True,
    )
    assert [type(each).__name__ for each in found] == ["ReplacedError", "NoneType"]
    assert await models.Connector.filter(charger_id=stage.charger.id).count() == 1


@pytest.mark.parametrize(
    "place",
    [
        pytest.param(Place(-1, 1), id="an EVSE below zero"),
        pytest.param(Place(1, 0), id="connector 0 of an EVSE is its first"),
        pytest.param(Place(1, 9), id="a connector too many"),
        pytest.param(Place(65, 1), id="an EVSE far beyond"),
    ],
)
async def test_a36_places_that_cannot_be(stage: Stage, place: Place) -> None:
    """A36: what cannot be is stored nowhere, and answered."""
    await report_status(stage.runtime, stage.station, replace(status(at(0), EvseStatus.FAULTED), place=place))
    made = await models.Connector.filter(charger_id=stage.charger.id).count()
    assert made == (1 if place == Place(1, 0) else 0)


async def test_a37_order(stage: Stage) -> None:
    """A37: the status is the newest by the charger's clock; an older one is history, and the session lives."""
    ref = await started(stage)
    await tell(stage, status(at(5), EvseStatus.CHARGING), status(at(3), EvseStatus.AVAILABLE))
    assert await shown(stage) == ("CHARGING", at(5), "")
    await tell(stage, status(at(5), EvseStatus.CHARGING), status(at(5), EvseStatus.SUSPENDED_EV))
    assert await shown(stage) == ("SUSPENDED_EV", at(5), "")
    rows = await models.StatusChange.filter(charger_id=stage.charger.id, connector_number=1).order_by("id")
    assert [(row.status, row.late) for row in rows] == [
        ("CHARGING", False), ("AVAILABLE", True), ("SUSPENDED_EV", False),
    ]  # fmt: skip
    await tell(stage, stop(at(9), 2000, ref))
    row = await stage.session()
    assert (row.ongoing, row.disconnected_at, row.started_at) == (False, None, at(5))


async def test_a37_no_time(stage: Stage) -> None:
    """A37: a status without a time is as of its receipt."""
    await report_status(stage.runtime, stage.station, replace(status(at(0), EvseStatus.AVAILABLE), at=None))
    assert await shown(stage) == ("AVAILABLE", at(60), "")


async def test_a38_available_before_the_stop(stage: Stage) -> None:
    """A38: Available while a session is open ends nothing; shortly before the stop it is the cable's leaving."""
    ref = await started(stage)
    await tell(stage, status(at(10), EvseStatus.AVAILABLE))
    assert (await stage.session()).ongoing
    await tell(stage, stop(at(10, seconds=5), 9000, ref))
    row = await stage.session()
    assert (row.ongoing, row.disconnected_at, row.total_minor) == (False, at(10), 400 + 17 + 500)


async def test_a39_warning(stage: Stage) -> None:
    """A39: an error beside a status that is not Faulted is a warning: kept, and no fault."""
    await tell(stage, status(at(1), EvseStatus.CHARGING, error="WeakSignal"))
    assert await shown(stage) == ("CHARGING", at(1), "WeakSignal")
    await tell(stage, status(at(2), EvseStatus.FAULTED, error="GroundFailure"))
    assert await shown(stage) == ("FAULTED", at(2), "GroundFailure")
    await tell(stage, status(at(3), EvseStatus.AVAILABLE))
    assert await shown(stage) == ("AVAILABLE", at(3), "")


async def test_a40_omitted(stage: Stage) -> None:
    """A40: states may be left out: charging needs no Preparing."""
    await tell(stage, status(at(0), EvseStatus.AVAILABLE))
    ref = await started(stage, 1)
    await tell(stage, status(at(2), EvseStatus.CHARGING), stop(at(12), 9000, ref))
    row = await stage.session()
    assert (row.connected_at, row.started_at, row.charging_s, row.charging_method) == (at(1), at(2), 600, "states")


async def test_what_is_told(stage: Stage) -> None:
    """A status that changes what people see is told, with a version that rises; one that does not is not."""
    await tell(stage, status(at(0), EvseStatus.AVAILABLE))
    told, evse = stage.world.told, await stage.evse()
    before = len(told)
    await tell(stage, status(at(1), EvseStatus.PREPARING), status(at(2), EvseStatus.PREPARING))
    organisation, site = stage.world.organisation.id, stage.world.site.id
    assert told[before:] == [
        EvseStatusChanged(organisation, site, stage.charger.id, evse.id, "PREPARING", at(1), evse.status_version + 1)
    ]
    assert (await stage.evse()).status_version == evse.status_version + 1


@pytest.mark.parametrize(
    ("before", "shown_at", "connected"),
    [
        pytest.param([status(at(1), EvseStatus.PREPARING)], None, 1, id="plugged in, then started"),
        pytest.param([status(at(1), EvseStatus.PREPARING), status(at(2), EvseStatus.PREPARING)], None, 1, id="twice"),
        pytest.param([status(at(1), EvseStatus.PREPARING)], 2, 1, id="plugged in, then the tag"),
        pytest.param([status(at(1), EvseStatus.PREPARING)], 0.5, 5, id="the tag, then Preparing"),
        pytest.param([status(at(1), EvseStatus.PREPARING)], -20, 1, id="the tag long before"),
        pytest.param([status(at(1), EvseStatus.AVAILABLE)], None, 5, id="free until the start"),
        pytest.param([], None, 5, id="nothing was said"),
    ],
)
@pytest.mark.parametrize("forgotten", [False, True], ids=["", "reconnected"])
async def test_lifecycle_4_connected_at(
    stage: Stage, before: list[StatusReported], shown_at: float | None, connected: float, forgotten: bool
) -> None:
    """Lifecycle 4: Preparing is the plug unless the tag caused it, also where nothing of it is in memory any more."""
    if shown_at is not None and shown_at < 1:
        stage.at(at(shown_at))
        await authorise(stage.runtime, stage.station, TAG, Place())
    for said in before:
        assert said.at is not None
        stage.at(said.at)
        await tell(stage, said)
    if shown_at is not None and shown_at > 1:
        stage.at(at(shown_at))
        await authorise(stage.runtime, stage.station, TAG, Place())
    if forgotten:
        await stage.reconnect()
    stage.at(at(5))
    await tell(stage, start(at(5), 1000, TAG))
    row = await stage.session()
    assert (row.connected_at, row.began_at) == (at(connected), at(connected))


async def test_lifecycle_4_cable_never_left(stage: Stage) -> None:
    """Lifecycle 4: where the cable never left since the session before, it was in since that one's stop."""
    ref = await started(stage)
    await tell(stage, stop(at(20), 2000, ref), status(at(20, seconds=1), EvseStatus.FINISHING))
    await tell(stage, start(at(30), 2000, TAG))
    first, second = await stage.sessions()
    assert (first.disconnected_at, second.connected_at, second.began_at) == (None, at(20), at(20))


async def test_lifecycle_8_next_session(stage: Stage) -> None:
    """Lifecycle 8: a cable that was not seen to leave before the next session is not known to have left."""
    ref = await started(stage)
    await tell(stage, stop(at(20), 2000, ref))
    await tell(stage, start(at(30), 2000, TAG), status(at(31), EvseStatus.AVAILABLE))
    first, second = await stage.sessions()
    assert (first.disconnected_at, second.disconnected_at, second.ongoing) == (None, None, True)


async def test_lifecycle_8_after_everything_was_forgotten(stage: Stage) -> None:
    """Lifecycle 8: a cable that leaves hours later, on a new connection, is still the session's."""
    ref = await started(stage)
    await tell(stage, stop(at(20), 2000, ref))
    await stage.reconnect()
    stage.at(at(300))
    await tell(stage, status(at(290), EvseStatus.AVAILABLE), status(at(295), EvseStatus.AVAILABLE))
    assert (await stage.session()).disconnected_at == at(290)


async def test_another_connector(here: World) -> None:
    """A cable that leaves another connector of the EVSE is not the session's."""
    stage = await new_stage(here, "2.0.1")
    await tell(stage, event(0, at(0), Begun(at(0)), Plugged(at(0)), place=Place(1, 1)))
    await tell(stage, status(at(5), EvseStatus.AVAILABLE, connector=2))
    assert (await stage.session()).disconnected_at is None
    await tell(stage, status(at(6), EvseStatus.AVAILABLE))
    assert (await stage.session()).disconnected_at == at(6)


async def test_b5_occupied(here: World) -> None:
    """B4, B5: Occupied says that a car is there; the transaction says what it does; EVSE 0 is the station."""
    stage = await new_stage(here, "2.0.1")
    await tell(stage, status(at(0), EvseStatus.AVAILABLE), status(at(1), EvseStatus.PREPARING, occupied=True))
    assert await shown(stage) == ("PREPARING", at(1), "")
    await tell(stage, event(0, at(2), StateReported(at(2), ChargingState.CHARGING)))
    assert await shown(stage) == ("CHARGING", at(2), "")
    await tell(stage, event(1, at(3), StateReported(at(3), ChargingState.SUSPENDED_EV)))
    assert await shown(stage) == ("SUSPENDED_EV", at(3), "")
    row = await stage.session()
    assert (row.connected_at, row.state) == (at(2), "SUSPENDED_EV")


async def test_b5_occupied_is_the_last_resort(here: World) -> None:
    """Lifecycle 4: where no event tells of the cable, the connector does, before the session or within it."""
    before, within = await new_stage(here, "2.0.1"), await new_stage(here, "2.0.1")
    occupied = status(at(1), EvseStatus.PREPARING, occupied=True)
    await tell(before, occupied, event(0, at(2), Begun(at(2))), event(1, at(5), read(at(5), 100)))
    await tell(within, event(0, at(0), Begun(at(0))), occupied, status(at(3), EvseStatus.PREPARING, occupied=True))
    assert ((await before.session()).connected_at, (await before.session()).began_at) == (at(1), at(1))
    assert ((await within.session()).connected_at, (await within.session()).began_at) == (at(1), at(0))


async def test_b10_offline_history(here: World) -> None:
    """B10, lifecycle 14: what happened offline is recorded and priced, and changes nothing that is live."""
    stage = await new_stage(here, "2.0.1")
    await tell(stage, status(at(40), EvseStatus.PREPARING, occupied=True))
    running = [event(0, at(41), StateReported(at(41), ChargingState.CHARGING), read(at(41), 9000), ref="now", tag=TAG)]
    await tell(stage, *running)
    told = len(here.told)
    old = [
        event(0, at(0), Begun(at(0)), read(at(0), 0), ref="then", tag=TAG, offline=True),
        event(
            1, at(10), StateReported(at(10), ChargingState.SUSPENDED_EV), read(at(10), 5000), ref="then", offline=True
        ),
    ]
    await tell(stage, *old)
    assert await shown(stage) == ("CHARGING", at(41), "")
    assert not any(isinstance(message, EvseStatusChanged) for message in here.told[told:])
    then, now = await stage.sessions()
    assert (then.energy_mwh, then.ongoing, then.provisional, then.needs_review) == (5_000_000, False, True, "NO_END")
    assert (now.ongoing, now.provisional) == (True, False)


async def test_b10_shown_once_it_is_live(here: World) -> None:
    """B10: what a transaction did offline is not what its EVSE does now; its first live event shows that."""
    stage = await new_stage(here, "2.0.1")
    await tell(stage, status(at(40), EvseStatus.PREPARING, occupied=True))
    told = len(here.told)
    await tell(
        stage,
        event(0, at(0), Begun(at(0)), Plugged(at(0)), read(at(0), 0), tag=TAG, offline=True),
        event(1, at(10), StateReported(at(10), ChargingState.CHARGING), read(at(10), 2000), offline=True),
    )
    assert await shown(stage) == ("PREPARING", at(40), "")
    assert not any(isinstance(message, EvseStatusChanged) for message in here.told[told:])
    await tell(stage, event(2, at(41), read(at(41), 9000)))
    assert (await shown(stage))[0] == "CHARGING"


async def test_readings_are_no_status(stage: Stage) -> None:
    """A 1.6 EVSE is seen as its connector says, whatever its meter says."""
    ref = await started(stage)
    await tell(stage, status(at(1), EvseStatus.SUSPENDED_EV), readings(at(5), read(at(5), 5000), ref=ref))
    assert await shown(stage) == ("SUSPENDED_EV", at(1), "")


async def test_net_5_what_follows_is_kept(here: World) -> None:
    """NET-5: a status that no connector reported, but that follows from the session or the whole charger, is kept."""
    stage = await new_stage(here, "2.0.1")
    stage.at(at(0))
    await tell(
        stage,
        status(at(0), EvseStatus.PREPARING, occupied=True),
        event(0, at(1), Begun(at(1)), Plugged(at(1)), tag=TAG),
        event(1, at(2), StateReported(at(2), ChargingState.CHARGING)),
        station(EvseStatus.FAULTED, 3),
        station(EvseStatus.AVAILABLE, 4),
    )
    evse = await stage.evse()
    kept = models.StatusChange.filter(evse_id=evse.id, connector_number=0, at__gt=at(0)).order_by("at")
    assert await kept.values_list("status", "at") == [
        ("CHARGING", at(2)), ("FAULTED", at(3)), ("CHARGING", at(4)),
    ]  # fmt: skip
    outages = models.Outage.filter(evse_id=evse.id, duration_ms__gt=0).order_by("began_at")
    assert (await outages.values_list("condition", "began_at", "ended_at"))[-1] == ("DOWN", at(3), at(4))
