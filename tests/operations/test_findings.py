"""MNT-1: what the system itself reports: each cause once, however often it returns, and over when it is gone."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.events import Begun, Finished, Misdated, Place, StatusReported, StopActor
from echarge.domain.incidents import CALM, RETURN_MAX, IncidentStatus
from echarge.operations import absences, findings
from echarge.operations.connections import detach
from echarge.operations.statuses import report_status
from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.statements import counted
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import event, read, readings, start, status, stop, tell
from tests.operations.test_readings import started
from tests.operations.test_starts import TAG
from tests.world import World, at

pytestmark = pytest.mark.anyio

FAULTED, AVAILABLE = EvseStatus.FAULTED, EvseStatus.AVAILABLE


async def incidents(stage: Stage) -> list[models.Incident]:
    """Return the charger's incidents, the oldest first."""
    return await models.Incident.filter(charger_id=stage.charger.id).order_by("created_at", "kind", "id")


async def pass_by(stage: Stage, spell: timedelta) -> None:
    """Let time go by, and have done what is done by the clock."""
    stage.at(stage.runtime.now() + spell)
    await absences.report_lost(stage.runtime)
    await absences.resolve_gone(stage.runtime)


async def history(incident: models.Incident) -> list[tuple[str, str | None, str | None, int | None]]:
    """Return what was changed of an incident, in order."""
    rows = await models.IncidentChange.filter(incident_id=incident.id).order_by("id")
    return [(row.field, row.before, row.after, row.user_id) for row in rows]


async def test_fault(stage: Stage) -> None:
    """A fault is an incident from the moment that it is stored, with what the charger says of it."""
    said = replace(
        status(at(1), FAULTED, error="GroundFailure"), error_info="<b>RCD</b>\x07 tripped", vendor_error_code="E\n7"
    )
    await tell(stage, status(at(0), AVAILABLE), said)
    (incident,) = await incidents(stage)
    evse = await stage.evse()
    assert (incident.kind, incident.title, incident.reported_by) == (
        "CHARGER_FAULTED", "Charger fault: GroundFailure", "SYSTEM",
    )  # fmt: skip
    assert incident.description == "The charger says: <b>RCD</b> tripped\nVendor's code: E 7"
    assert (incident.evse_id, incident.site_id, incident.priority) == (evse.id, stage.world.site.id, 3)
    assert (incident.happened_at, incident.created_at) == (at(1), stage.runtime.now())
    assert (incident.status, incident.occurrences, incident.version) == ("OPEN", 1, 1)


async def test_fault_of_the_station(stage: Stage) -> None:
    """A fault that connector 0 tells of is the charger's own; it neither hides nor ends one of an EVSE."""
    await tell(stage, status(at(0), AVAILABLE))
    for minute, what in ((1, FAULTED), (2, FAULTED), (3, EvseStatus.CHARGING)):
        said = StatusReported(Place(), what, occupied=False, at=at(minute), error_code="OtherError", digest=minute)
        await report_status(stage.runtime, stage.station, said)
    (incident,) = await incidents(stage)
    assert (incident.evse_id, incident.occurrences, incident.cleared_at) == (None, 1, None)
    await tell(stage, status(at(4), FAULTED))
    end = StatusReported(Place(), AVAILABLE, occupied=False, at=at(5), digest=9)
    await report_status(stage.runtime, stage.station, end)
    station, evse = await incidents(stage)
    station, evse = (station, evse) if station.evse_id is None else (evse, station)
    assert (station.cleared_at, evse.cleared_at) == (stage.runtime.now(), None)


async def test_fault_that_flaps(stage: Stage) -> None:
    """A fault that comes and goes a hundred times is one incident that counts them, and one resolution."""
    await tell(stage, status(at(0), AVAILABLE))
    for number in range(100):
        await tell(stage, status(at(1, seconds=number * 20), FAULTED, error="GroundFailure"))
        await tell(stage, status(at(1, seconds=number * 20 + 10), AVAILABLE))
        await pass_by(stage, timedelta(seconds=20))
    (incident,) = await incidents(stage)
    assert (incident.status, incident.occurrences) == ("OPEN", 100)
    assert incident.last_happened_at == at(1, seconds=99 * 20)
    await pass_by(stage, CALM)
    (incident,) = await incidents(stage)
    assert (incident.status, incident.resolver_id, incident.cleared_at) == ("RESOLVED", None, None)
    assert await history(incident) == [("status", "OPEN", "RESOLVED", None)]
    comment = await models.IncidentComment.get(incident_id=incident.id)
    assert (comment.text, comment.user_id) == ("The charger no longer reports the fault.", None)


async def test_fault_that_stays(stage: Stage) -> None:
    """What is not gone is not resolved, nor what has not been gone for long; a reconnection changes nothing."""
    await tell(stage, status(at(0), AVAILABLE), status(at(1), FAULTED))
    await pass_by(stage, CALM * 10)
    await stage.reconnect()
    await tell(stage, status(at(1), FAULTED), status(at(200), FAULTED))
    await pass_by(stage, CALM * 10)
    (incident,) = await incidents(stage)
    assert (incident.status, incident.occurrences) == ("OPEN", 1)
    await tell(stage, status(at(280), AVAILABLE))
    await pass_by(stage, CALM - timedelta(seconds=1))
    assert [row.status for row in await incidents(stage)] == ["OPEN"]
    await pass_by(stage, timedelta(seconds=1))
    assert [row.status for row in await incidents(stage)] == ["RESOLVED"]


async def test_fault_that_returns(stage: Stage) -> None:
    """What returns within a day of its resolution by the system is opened again; later, it is another incident."""
    await tell(stage, status(at(0), AVAILABLE), status(at(1), FAULTED), status(at(2), AVAILABLE))
    await pass_by(stage, CALM)
    await pass_by(stage, RETURN_MAX - timedelta(minutes=1))
    now = stage.runtime.now()
    await tell(stage, status(now, FAULTED), status(now + timedelta(seconds=1), AVAILABLE))
    (incident,) = await incidents(stage)
    assert (incident.status, incident.occurrences, incident.version) == ("OPEN", 2, 3)
    assert await history(incident) == [("status", "OPEN", "RESOLVED", None), ("status", "RESOLVED", "OPEN", None)]
    await pass_by(stage, CALM)
    await pass_by(stage, RETURN_MAX + timedelta(minutes=1))
    await tell(stage, status(stage.runtime.now(), FAULTED))
    first, second = await incidents(stage)
    assert (first.status, second.status, second.occurrences) == ("RESOLVED", "OPEN", 1)


async def test_fault_after_a_repair(stage: Stage) -> None:
    """What returns after somebody has resolved it is another incident; what was there at that moment is not."""
    user, now = stage.world.user, stage.runtime.now()
    await tell(stage, status(at(0), AVAILABLE), status(at(1), FAULTED))

    async def resolve(tx: Transaction) -> None:
        (incident,) = await incidents(stage)
        await findings.move(tx, incident, IncidentStatus.RESOLVED, now, user_id=user.id)

    await stage.runtime.writer.run(resolve)
    await tell(stage, status(at(2), FAULTED, error="HighTemperature"))
    assert len(await incidents(stage)) == 1
    await tell(stage, status(at(3), AVAILABLE), status(at(4), FAULTED))
    assert sorted(row.status for row in await incidents(stage)) == ["OPEN", "RESOLVED"]


async def test_two_connectors(stage: Stage) -> None:
    """An EVSE's fault is over when none of its connectors has one."""
    await tell(stage, *(status(at(0), AVAILABLE, connector=number) for number in (1, 2)))
    await tell(stage, *(status(at(1), FAULTED, connector=number) for number in (1, 2)))
    await tell(stage, status(at(2), AVAILABLE, connector=1))
    (incident,) = await incidents(stage)
    assert (incident.cleared_at, incident.occurrences) == (None, 2)
    await tell(stage, status(at(3), AVAILABLE, connector=2))
    (incident,) = await incidents(stage)
    assert incident.cleared_at == stage.runtime.now()


async def test_history_is_no_fault(stage: Stage) -> None:
    """A fault that is told once a newer status is known is history, and no incident."""
    await tell(stage, status(at(5), AVAILABLE), status(at(3), FAULTED))
    assert await incidents(stage) == []


async def test_a_plain_status_asks_nothing(stage: Stage) -> None:
    """The hot path: a status without a fault sends no statement through the ORM."""
    await tell(stage, status(at(0), AVAILABLE))
    with counted(stage.runtime.store.writer) as written, counted(stage.runtime.reader) as asked:
        await tell(stage, status(at(1), EvseStatus.PREPARING), status(at(2), AVAILABLE))
    assert [text for text in (*written, *asked) if '"incident"' in text or '"notification' in text] == []


async def away(stage: Stage) -> None:
    """Let the charger's connection end."""
    await detach(stage.runtime, stage.station)


GRACE = timedelta(minutes=5)


async def test_offline(stage: Stage) -> None:
    """A charger that stays away is reported once, after the grace, and resolved once it is back for good."""
    lost_at = stage.runtime.now()
    await away(stage)
    await pass_by(stage, GRACE - timedelta(seconds=1))
    assert await incidents(stage) == []
    for _ in range(5):
        await pass_by(stage, timedelta(seconds=1))
    (incident,) = await incidents(stage)
    assert (incident.kind, incident.title, incident.happened_at) == ("CHARGER_OFFLINE", "Charger offline", lost_at)
    assert (incident.evse_id, incident.occurrences, incident.status) == (None, 1, "OPEN")
    await stage.reconnect()
    await pass_by(stage, CALM - timedelta(seconds=1))
    assert [row.status for row in await incidents(stage)] == ["OPEN"]
    await pass_by(stage, timedelta(seconds=1))
    (incident,) = await incidents(stage)
    assert incident.status == "RESOLVED"
    comment = await models.IncidentComment.get(incident_id=incident.id)
    assert comment.text == "The charger is back."


async def test_back_within_the_grace(stage: Stage) -> None:
    """A charger that is back in time is nobody's news, however often it happens."""
    for _ in range(20):
        await away(stage)
        await pass_by(stage, GRACE - timedelta(seconds=1))
        await stage.reconnect()
        await pass_by(stage, timedelta(seconds=1))
    assert await incidents(stage) == []


async def test_away_again_while_calm_is_awaited(stage: Stage) -> None:
    """An absence that returns is the same incident: not resolved while the charger is away, and counted."""
    await away(stage)
    await pass_by(stage, GRACE)
    await stage.reconnect()
    await pass_by(stage, CALM - timedelta(minutes=1))
    await away(stage)
    await pass_by(stage, timedelta(minutes=2))
    assert [row.status for row in await incidents(stage)] == ["OPEN"]
    await pass_by(stage, GRACE)
    assert [(row.status, row.occurrences, row.cleared_at) for row in await incidents(stage)] == [("OPEN", 2, None)]


async def test_restart(stage: Stage) -> None:
    """A server that starts again gives chargers the whole grace, however long ago it stopped."""
    await away(stage)
    stage.at(at(600))
    restarted = replace(stage.runtime)
    assert restarted.started_at == at(600)
    stage.at(at(600) + GRACE - timedelta(seconds=1))
    await absences.report_lost(restarted)
    assert await incidents(stage) == []
    stage.at(at(600) + GRACE)
    await absences.report_lost(restarted)
    assert len(await incidents(stage)) == 1


@pytest.mark.parametrize("values", [{"archived_at": at(61)}, {"blocked": True}], ids=["put away", "turned away"])
async def test_not_missed(stage: Stage, values: dict[str, object]) -> None:
    """A charger that was put away or is turned away is not missed."""
    await away(stage)
    await change(stage.world, models.Charger, stage.charger.id, **values)
    await pass_by(stage, GRACE * 2)
    assert await incidents(stage) == []
    assert (await models.Charger.get(id=stage.charger.id)).lost_at is None


async def test_put_away_while_it_is_missed(stage: Stage) -> None:
    """What a charger that is put away suffered from is over."""
    await tell(stage, status(at(0), AVAILABLE), status(at(1), FAULTED))
    await away(stage)
    await pass_by(stage, GRACE)
    await change(stage.world, models.Charger, stage.charger.id, archived_at=stage.runtime.now())
    await stage.runtime.writer.run(lambda tx: absences.put_away(tx, stage.charger.id, stage.runtime.now()))
    await pass_by(stage, CALM)
    assert {row.kind: row.status for row in await incidents(stage)} == {
        "CHARGER_FAULTED": "RESOLVED", "CHARGER_OFFLINE": "RESOLVED",
    }  # fmt: skip
    assert {row.text for row in await models.IncidentComment.all()} == {"The charger was put away."}


async def test_many_at_once(here: World) -> None:
    """An outage of many chargers is reported for each of them, in few transactions."""
    stages = [await new_stage(here) for _ in range(120)]
    for stage in stages:
        await away(stage)
    here.clock[0] += GRACE
    units = here.runtime.writer.units
    await absences.report_lost(here.runtime)
    assert here.runtime.writer.units - units == 3
    assert await models.Incident.filter(kind="CHARGER_OFFLINE").count() == 120
    await absences.report_lost(here.runtime)
    assert here.runtime.writer.units - units == 3


async def test_session_for_review(stage: Stage) -> None:
    """A session that needs a review is an incident once, in the transaction that shows it, and over once explained."""
    ref = await started(stage)
    await tell(stage, readings(at(1), read(at(1), 900_000), ref=ref))
    row, (incident,) = await stage.session(), await incidents(stage)
    assert (row.needs_review, incident.kind, incident.session_id) == ("METER", "SESSION_REVIEW", row.id)
    assert incident.title == "A session needs review: the meter cannot be believed"
    assert (incident.driver_id, incident.evse_id) == (row.driver_id, row.evse_id)
    await tell(stage, readings(at(2), read(at(2), 900_100), ref=ref), stop(at(3), 900_200, ref))
    assert [(row.status, row.occurrences) for row in await incidents(stage)] == [("OPEN", 1)]


async def test_review_that_explains_itself(stage: Stage) -> None:
    """A late true end that explains the session resolves its incident, with a remark; the end again changes nothing."""
    await started(stage)
    await tell(stage, start(at(60), 5000, TAG))
    first, second = await stage.sessions()
    (incident,) = await incidents(stage)
    assert (incident.session_id, incident.title) == (first.id, "A session needs review: its end was never told")
    assert second.needs_review is None
    await tell(stage, stop(at(30), 3000, str(first.transaction_id)))
    (incident,) = await incidents(stage)
    assert (incident.status, incident.resolver_id) == ("RESOLVED", None)
    comment = await models.IncidentComment.get(incident_id=incident.id)
    assert comment.text == "What the charger has said since explains it."


async def test_review_from_the_start(stage: Stage) -> None:
    """A session whose first message already needs a review is an incident from its beginning."""
    said = start(at(0), 1000, TAG)
    said = replace(said, facts=(Misdated(at(0), at(-9_999_999)), *said.facts))
    await tell(stage, said, said)
    row, (incident,) = await stage.session(), await incidents(stage)
    assert (row.needs_review, row.ongoing, incident.session_id) == ("CLOCK", True, row.id)


async def test_theft_that_explains_itself(stage: Stage) -> None:
    """Energy that nobody seemed to pay for is explained by the tag that comes after all."""
    await stage.reconnect("2.0.1")
    end = Finished(at(30), "Local", StopActor.DRIVER)
    await tell(stage, event(None, at(0), Begun(at(0)), read(at(0), 0)), event(None, at(30), read(at(30), 5000), end))
    assert [(row.kind, row.status) for row in await incidents(stage)] == [("UNAUTHORISED_ENERGY", "OPEN")]
    await tell(stage, event(None, at(1), tag=TAG))
    row, (incident,) = await stage.session(), await incidents(stage)
    assert (row.needs_review, incident.status, incident.resolver_id) == (None, "RESOLVED", None)


async def test_all_or_nothing(stage: Stage) -> None:
    """A fault whose transaction fails is no incident: both are there, or neither."""
    await tell(stage, status(at(0), AVAILABLE))

    async def fail(tx: object) -> None:
        await findings.report(tx, at(1), [absences.absence_of(stage_charger)])  # type: ignore[arg-type]
        raise ValueError("the end of the transaction")

    stage_charger = await models.Charger.get(id=stage.charger.id)
    stage_charger.lost_at = at(1)
    with pytest.raises(ValueError, match="the end"):
        await stage.runtime.writer.run(fail)
    assert await incidents(stage) == []
    await stage.runtime.writer.run(partial(findings.report, now=at(1), findings=[absences.absence_of(stage_charger)]))
    assert len(await incidents(stage)) == 1
