"""2.x transactions, event by event (B7 to B20; lifecycle 2 to 8)."""

import itertools

import pytest

from echarge.domain.access import Reason
from echarge.domain.availability import ChargingState
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Finished,
    Place,
    Plugged,
    Presented,
    PresentedTag,
    StateReported,
    StopActor,
    StopAsked,
)
from echarge.domain.money import Money
from echarge.store import models
from tests.operations.stage import Stage, change, make, new_stage
from tests.operations.stories import Said, event, read, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")
OTHER = PresentedTag("04BB")
CHARGING = ChargingState.CHARGING


@pytest.fixture
async def stage(here: World) -> Stage:
    """Return a connected 2.0.1 charger."""
    return await new_stage(here, "2.0.1")


def ended(seq_no: int, minutes: float, *facts: object, tag: PresentedTag | None = None) -> Said:
    """Return the end of a transaction."""
    end = Finished(at(minutes), "Local", StopActor.DRIVER)
    return event(seq_no, at(minutes), *facts, end, tag=tag)  # type: ignore[arg-type]


async def test_b9_three_events_in_any_order(here: World) -> None:
    """B9: all orders of a beginning, a reading and an end make the same session."""
    said = [
        event(0, at(0), Begun(at(0)), Plugged(at(0)), read(at(0), 0), tag=TAG),
        event(1, at(30), StateReported(at(30), CHARGING), read(at(30), 5000)),
        ended(2, 60, read(at(60), 10_000)),
    ]
    await change(here, models.Tag, here.tag.id, sessions_max=9)
    outcomes = []
    for order in itertools.permutations(said):
        stage = await new_stage(here, "2.0.1")
        await tell(stage, *order)
        outcomes.append(await stage.outcome())
    assert all(outcome == outcomes[0] for outcome in outcomes)
    (row,) = outcomes[0]
    assert (row["energy_mwh"], row["total_minor"], row["driver_id"]) == (10_000_000, 1100, here.driver.id)
    assert (row["authorised_at"], row["flags"], row["ongoing"]) == (at(0), [], False)


async def test_b9_first_tag_decides(stage: Stage) -> None:
    """B9, B12: whose session it is does not depend on which of its tags came first."""
    driver = await make(stage.world, models.Driver, name="Eve", email="eve@example.org")
    await make(stage.world, models.Tag, uid="04BB", uid_key="04BB", kind="RFID_CARD", driver_id=driver.id)
    await stage.world.admit(driver)
    end = ended(2, 60, StopAsked(at(60), "Local", StopActor.DRIVER), read(at(60), 9000), tag=OTHER)
    answer = await tell(stage, end)
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.ACCEPTED
    assert (await stage.session()).driver_id == driver.id
    await tell(stage, event(0, at(0), Begun(at(0)), read(at(0), 0), tag=TAG), event(1, at(30), read(at(30), 100)))
    row = await stage.session()
    assert (row.driver_id, row.presented_tag, row.authorised_at) == (stage.world.driver.id, TAG.uid, at(0))
    assert (row.energy_mwh, row.energy_minor, row.flags) == (9_000_000, 450, ["FOREIGN_STOP"])
    assert await models.Incident.filter(kind="FOREIGN_STOP").count() == 1
    assert await models.Incident.all().count() == 1
    assert await models.AccessDecision.all().count() == 2


async def test_b7_gap(stage: Stage) -> None:
    """B7: a missing event is marked until it comes."""
    await tell(stage, event(0, at(0), tag=TAG), event(1, at(1)), event(3, at(3)))
    assert (await stage.session()).flags == ["SEQUENCE_GAP"]
    await tell(stage, event(2, at(2)))
    assert (await stage.session()).flags == []


async def test_b8_again(stage: Stage) -> None:
    """B8: an end that comes again is one bill, answered alike; the same number with something else is marked."""
    said = [event(0, at(0), Begun(at(0)), read(at(0), 0), tag=TAG), ended(1, 30, read(at(30), 10_000))]
    await tell(stage, *said)
    before = await stage.session()
    answers = [await tell(stage, said[1]) for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    assert answers[0] is not None
    assert answers[0].total_cost == Money(1050, "GBP")
    await stage.reconnect()
    assert await tell(stage, said[1]) == answers[0], "over, and not in memory any more"
    assert (await stage.session()).version == before.version
    await tell(stage, ended(1, 30, ChargingCounted(at(30), 60), read(at(30), 10_000)))
    row = await stage.session()
    assert (row.flags, row.completed_at, len(await stage.evidence())) == (["SEQUENCE_REPEATED"], at(30), 3)


@pytest.mark.parametrize("place", [Place(1), Place(1, 1)], ids=["no connector", "a connector"])
async def test_b11_evse_in_a_later_event(stage: Stage, place: Place) -> None:
    """B11: an EVSE that is named later is the session's from then on, with its tariff; a connector may never be."""
    tariff = await make(
        stage.world, models.Tariff, name="Night", name_key="Night", currency="GBP", energy_micro_per_kwh=100_000
    )
    await tell(stage, event(0, at(-90), place=Place(1, 1), ref="before"))
    await change(stage.world, models.Evse, (await stage.evse()).id, tariff_id=tariff.id)
    await tell(stage, event(0, at(0), Begun(at(0)), read(at(0), 0), place=Place(), tag=TAG))
    row = (await stage.sessions())[1]
    assert (row.evse_id, row.tariff_id) == (None, stage.world.tariff.id)
    await tell(stage, event(1, at(5), Plugged(at(5)), place=place), ended(2, 30, read(at(30), 10_000)))
    before, row = await stage.sessions()
    assert (row.evse_id, row.connector_number, row.tariff_id) == ((await stage.evse()).id, 1, tariff.id)
    assert (row.total_minor, row.authorised_at) == (100, at(0))
    assert (before.ongoing, before.provisional) == (False, True)


async def test_b12_tag_in_an_update(stage: Stage) -> None:
    """B12, TC_C_20: a tag that is shown after the beginning is judged, and answered; without one there is no answer."""
    first = await tell(stage, event(0, at(0), Begun(at(0)), Plugged(at(0))))
    assert first is not None
    assert first.decision is None
    row = await stage.session()
    assert (row.authorised_at, row.start_answer, row.tariff_id, row.listed) == (None, "", None, False)
    second = await tell(stage, event(1, at(2), tag=TAG))
    assert second is not None
    assert second.decision is not None
    assert second.decision.reason is Reason.ACCEPTED
    row = await stage.session()
    assert (row.authorised_at, row.driver_id, row.tariff_id) == (at(2), stage.world.driver.id, stage.world.tariff.id)
    await stage.reconnect()
    assert await tell(stage, event(1, at(2), tag=TAG)) == second


async def test_b12_tag_in_an_update_is_refused(stage: Stage) -> None:
    """B12: a tag that is refused later leaves the session unauthorised; what flows is an incident."""
    await tell(stage, event(0, at(0), Begun(at(0)), read(at(0), 0)))
    answer = await tell(stage, event(1, at(1), tag=PresentedTag("STRANGER")))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.UNKNOWN
    await tell(stage, ended(2, 30, read(at(30), 5000)))
    row = await stage.session()
    assert (row.start_answer, row.total_minor, row.needs_review) == ("UNKNOWN", 0, "UNAUTHORISED_ENERGY")
    assert await models.Incident.filter(session_id=row.id, kind="UNAUTHORISED_ENERGY").count() == 1


async def test_no_incident_while_the_tag_may_come(stage: Stage) -> None:
    """Lifecycle 10: energy without a tag is an incident only once no event that could name one is missing."""
    await tell(stage, ended(2, 30, read(at(30), 5000)), event(1, at(10), read(at(10), 1000)))
    assert (await stage.session()).needs_review == "UNAUTHORISED_ENERGY"
    assert await models.Incident.all().count() == 0
    await tell(stage, event(0, at(0), Begun(at(0)), read(at(0), 0), tag=TAG))
    row = await stage.session()
    assert (row.needs_review, row.energy_minor) == (None, 250)
    assert await models.Incident.all().count() == 0
    other = await new_stage(stage.world, "2.0.1")
    await tell(other, ended(1, 30, read(at(30), 5000)), event(0, at(0), Begun(at(0)), read(at(0), 0)))
    assert await models.Incident.all().count() == 1


async def test_b13_before_any_driver(stage: Stage) -> None:
    """B13: a transaction may begin before any driver or energy; that time is nobody's to pay."""
    await change(stage.world, models.Tariff, stage.world.tariff.id, parking_micro_per_hour=2_000_000)
    await tell(
        stage,
        event(0, at(0), Begun(at(0)), Plugged(at(0)), read(at(0), 0)),
        event(1, at(30), tag=TAG),
        event(2, at(30), StateReported(at(30), CHARGING), read(at(30), 0)),
        ended(3, 60, read(at(60), 10_000), StateReported(at(60), ChargingState.IDLE)),
    )
    row = await stage.session()
    assert (row.charging_s, row.parked_s, row.parking_minor, row.time_minor) == (1800, 0, 0, 50)
    assert (row.began_at, row.authorised_at, row.started_at) == (at(0), at(30), at(30))


async def test_b14_cable_timeout(stage: Stage) -> None:
    """B14: no cable came: nothing is to pay, and nothing was plugged in."""
    end = Finished(at(2), "Timeout", StopActor.CHARGER)
    await tell(
        stage, event(0, at(0), Begun(at(0)), tag=TAG), event(1, at(2), StopAsked(end.at, end.reason, end.actor), end)
    )
    row = await stage.session()
    assert (row.total_minor, row.stop_reason, row.connected_at, row.billed_at) == (0, "Timeout", None, at(2))


async def test_lifecycle_6_stop_is_taken_back(stage: Stage) -> None:
    """Lifecycle 6, 12: a stop before the end is provisional: a renewed authorisation takes it back."""
    await tell(stage, event(0, at(0), Begun(at(0)), Presented(at(0), TAG), tag=TAG))
    asked = event(1, at(5), Presented(at(5), TAG), StopAsked(at(5), "Local", StopActor.DRIVER), tag=TAG)
    await tell(stage, asked)
    row = await stage.session()
    assert (row.stopped_at, row.state, row.ongoing) == (at(5), "STOPPED", True)
    await tell(stage, event(2, at(6), Presented(at(6), TAG), tag=TAG))
    row = await stage.session()
    assert (row.stopped_at, row.state, row.stop_reason) == (None, "PENDING", "")


async def test_b16_own_count(stage: Stage) -> None:
    """B16: the charger's own count of charging time is preferred; one that cannot be is not believed."""
    await tell(stage, event(0, at(0), Begun(at(0)), read(at(0), 0), tag=TAG))
    await tell(stage, event(1, at(30), ChargingCounted(at(30), 1200), read(at(30), 5000)))
    row = await stage.session()
    assert (row.charging_s, row.charging_method) == (1200, "charger")
    await tell(stage, event(2, at(40), ChargingCounted(at(40), 2_400_000), read(at(40), 5000)))
    row = await stage.session()
    assert (row.charging_s, row.charging_method) == (1800, "samples")


@pytest.mark.parametrize(
    ("free", "energy_wh", "cost"),
    [
        pytest.param(True, 10_000, 0, id="a free tariff says 0.00"),
        pytest.param(False, 0, 0, id="nothing was taken: 0.00"),
        pytest.param(False, 10_000, 1050, id="the whole bill"),
    ],
)
async def test_b20_total_cost(stage: Stage, free: bool, energy_wh: int, cost: int) -> None:
    """B20, B21: the answer to the end tells the cost, also where it is nothing; to nothing else it is told."""
    if free:
        nothing = {"energy_micro_per_kwh": 0, "time_micro_per_hour": 0, "connection_fee_minor": 0}
        await change(stage.world, models.Tariff, stage.world.tariff.id, **nothing)
    begun = await tell(stage, event(0, at(0), Begun(at(0)), read(at(0), 0), tag=TAG))
    updated = await tell(stage, event(1, at(15), read(at(15), energy_wh // 2)))
    over = await tell(stage, ended(2, 30, read(at(30), energy_wh)))
    assert [answer.total_cost for answer in (begun, updated, over) if answer] == [None, None, Money(cost, "GBP")]


async def test_seq_no_is_not_needed(stage: Stage) -> None:
    """A charger that does not number its events is believed by their times."""
    await tell(stage, event(None, at(0), Begun(at(0)), read(at(0), 0), tag=TAG))
    await tell(stage, event(None, at(30), read(at(30), 900)), event(None, at(10), read(at(10), 100)))
    row = await stage.session()
    assert (row.energy_mwh, row.flags, row.last_reading_at) == (900_000, [], at(30))


async def test_an_empty_event(stage: Stage) -> None:
    """An event without anything to tell is kept, and moves nothing."""
    await tell(stage, event(0, at(0), tag=TAG), event(1, at(5)))
    row = await stage.session()
    assert (row.energy_mwh, row.state, len(await stage.evidence())) == (0, "PENDING", 2)
