"""The stop of a 1.6 session: always answered, once, and nobody else's (A67 to A77, A44)."""

from dataclasses import replace

import pytest

from echarge.domain.access import Allowed, Reason, Refused
from echarge.domain.events import MessageKind, PresentedTag, StopActor
from echarge.domain.meters import Context
from echarge.operations.sessions import TransactionAnswer
from echarge.store import models
from tests.operations.stage import Stage, make
from tests.operations.stories import event, read, readings, start, stop, tell
from tests.operations.test_readings import started
from tests.world import at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")
OTHER = PresentedTag("04BB")


async def parked(stage: Stage) -> int:
    """Return how many messages no session has claimed."""
    return len([row for row in await stage.evidence() if row.session_id is None])


async def test_a67_unknown(stage: Stage) -> None:
    """A67: a stop of a session that nobody knows is answered and kept, once, whenever it comes again."""
    said = stop(at(0), 1000, "999999")
    answers = [await tell(stage, said)]
    await stage.reconnect()
    answers += [await tell(stage, said), await tell(stage, said)]
    assert answers == [TransactionAnswer()] * 3
    assert await parked(stage) == 1
    assert await models.AuditEntry.filter(action="stopForeignSession").count() == 0


@pytest.mark.parametrize(
    ("meter_wh", "tag", "minutes", "is_its"),
    [
        pytest.param(3000, TAG, 30, True, id="A68 tag, register and time fit"),
        pytest.param(3000, None, 30, True, id="A68 no tag to compare"),
        pytest.param(None, TAG, 30, True, id="A68 no register to compare"),
        pytest.param(3000, OTHER, 30, False, id="A68 another tag"),
        pytest.param(500, TAG, 30, False, id="A68 a register below the start"),
        pytest.param(3000, TAG, -1, False, id="A68 before the start"),
    ],
)
async def test_a68_nameless_stop(
    stage: Stage, meter_wh: int | None, tag: PresentedTag | None, minutes: float, is_its: bool
) -> None:
    """A68, A69: a stop without a number ends the one session that it can mean, else it is kept."""
    await started(stage)
    await tell(stage, stop(at(minutes), meter_wh, "", tag=tag))
    assert (await stage.session()).ongoing is not is_its
    assert await parked(stage) == (0 if is_its else 1)


async def test_a68_two_candidates(stage: Stage) -> None:
    """A68: with two open sessions a stop without a number is nobody's; never is it guessed onto connector 1."""
    await make(stage.world, models.Tag, uid="04BB", uid_key="04BB", kind="RFID_CARD")
    await started(stage)
    await tell(stage, start(at(1), 1000, OTHER, evse=2), stop(at(9), 3000, ""))
    assert [row.ongoing for row in await stage.sessions()] == [True, True]
    await tell(stage, stop(at(10), 3000, "", tag=OTHER))
    assert [row.ongoing for row in await stage.sessions()] == [True, False]
    assert await parked(stage) == 1


async def test_a68_stop_before_its_start(stage: Stage) -> None:
    """A68, A77: a stop without a number that came before its start is claimed by it, with the readings before it."""
    said = [
        readings(at(5), read(at(5), 2000)),
        stop(at(10), 3000, "", tag=TAG),
        readings(at(12), read(at(12), 3000)),
    ]
    await tell(stage, *said)
    assert await parked(stage) == 3
    await tell(stage, start(at(20), 3000, TAG), start(at(0), 1000, TAG))
    first, second = await stage.sessions()
    assert (first.ongoing, first.energy_mwh, first.completed_at) == (False, 2_000_000, at(10))
    assert (second.ongoing, await parked(stage)) == (True, 1)


@pytest.mark.parametrize(
    ("meter_wh", "tag"),
    [pytest.param(3000, OTHER, id="another tag"), pytest.param(500, TAG, id="a register below the start")],
)
async def test_a68_stop_that_is_not_its(stage: Stage, meter_wh: int, tag: PresentedTag) -> None:
    """A68: a kept stop that cannot be a later start's stays kept."""
    await tell(stage, stop(at(10), meter_wh, "", tag=tag), start(at(0), 1000, TAG))
    assert ((await stage.session()).ongoing, await parked(stage)) == (True, 1)


async def test_a70_again(stage: Stage) -> None:
    """A70: a stop that is sent again is answered alike and changes nothing; a different one is kept apart."""
    ref = await started(stage)
    said = stop(at(30), 3000, ref, tag=TAG)
    answers = [await tell(stage, said) for _ in range(3)]
    assert answers[0] == answers[1] == answers[2]
    before = await stage.session()
    different = await tell(stage, stop(at(45), 9000, ref))
    after = await stage.session()
    assert (after.version, after.energy_mwh, after.completed_at) == (before.version, 2_000_000, at(30))
    assert different == TransactionAnswer()
    assert await parked(stage) == 1


async def test_a71_truth_after_our_conclusion(stage: Stage) -> None:
    """A71: a true end, however late, replaces ours."""
    ref = await started(stage)
    await tell(stage, readings(at(10), read(at(10), 11_000), ref=ref), start(at(90), 50_000, TAG))
    ours = (await stage.sessions())[0]
    assert (ours.energy_mwh, ours.provisional, ours.needs_review) == (10_000_000, True, "NO_END")
    await stage.reconnect()
    await tell(stage, stop(at(20), 13_000, ref, reason="PowerLoss", actor=StopActor.CHARGER))
    true = (await stage.sessions())[0]
    assert (true.energy_mwh, true.provisional, true.needs_review) == (12_000_000, False, None)
    assert (true.stop_reason, true.stopped_by, true.completed_at) == ("PowerLoss", "CHARGER", at(20))


async def test_a72_stop_below_start(stage: Stage) -> None:
    """A72: a register that fell is never a negative bill; it is held."""
    ref = await started(stage)
    await tell(stage, stop(at(30), 900, ref))
    row = await stage.session()
    assert (row.energy_mwh, row.total_minor, row.needs_review) == (0, 0, "METER")
    assert (row.meter_start_mwh, row.meter_stop_mwh) == (1_000_000, 900_000)


async def test_a73_times(stage: Stage) -> None:
    """A73: a stop dated before its start, and one dated in the future, are kept, marked and held."""
    ref = await started(stage, 30)
    await tell(stage, stop(at(29), 1200, ref))
    row = await stage.session()
    assert (row.completed_at, row.charging_s, row.flags) == (at(29), 0, ["STOP_BEFORE_START"])
    assert row.needs_review == "CLOCK"
    ref = await started(stage, 50)
    await tell(stage, stop(at(-90), 1200, ref))
    assert "STOP_BEFORE_START" in (await stage.sessions())[-1].flags


async def test_a34_future_stop(stage: Stage) -> None:
    """A34: a stop stamped ten minutes from now is stored as of its receipt, marked and answered; raw it is kept."""
    ref = await started(stage, 30)
    said = stop(at(70), 1200, ref)
    answer = await tell(stage, said)
    row = await stage.session()
    assert answer is not None
    assert answer.transaction_id == row.transaction_id
    assert (row.completed_at, row.flags, row.needs_review) == (at(60), ["CLOCK"], "CLOCK")
    (_, kept) = await stage.evidence()
    assert '["misdated","2026-05-04T13:00:00+00:00","2026-05-04T13:10:00+00:00"]' in kept.facts
    stage.at(at(61))
    assert await tell(stage, said) == answer
    assert len(await stage.evidence()) == 2


async def test_a34_tolerated(stage: Stage) -> None:
    """A34: a clock that is some minutes fast is believed."""
    ref = await started(stage, 30)
    await tell(stage, stop(at(64), 1200, ref))
    row = await stage.session()
    assert (row.completed_at, row.flags) == (at(64), [])


async def test_a33_no_clock(stage: Stage) -> None:
    """A33: the times of a charger that has no clock yet are those of receipt, and what lay between them stays."""
    then = at(-60 * 24 * 365 * 56)
    answer = await tell(stage, start(then, 1000, TAG))
    assert answer is not None
    stage.at(at(90))
    ended = then.replace(year=then.year) + (at(30) - at(0))
    first = read(ended - (at(10) - at(0)), 2000)
    await tell(stage, stop(ended, 3000, str(answer.transaction_id), first))
    row = await stage.session()
    assert (row.began_at, row.completed_at, row.last_reading_at) == (at(60), at(90), at(80))
    assert (row.energy_mwh, row.needs_review) == (2_000_000, "CLOCK")


@pytest.mark.parametrize(
    ("tag", "decision"),
    [
        pytest.param(None, None, id="A74 no tag, nothing to say of one"),
        pytest.param(TAG, Reason.ACCEPTED, id="its own"),
        pytest.param(PresentedTag("NOBODY"), Reason.UNKNOWN, id="A44 a stranger's"),
    ],
)
async def test_a74_answer(stage: Stage, tag: PresentedTag | None, decision: Reason | None) -> None:
    """A74: the answer says something of a tag only where one was shown."""
    ref = await started(stage)
    answer = await tell(stage, stop(at(30), 3000, ref, tag=tag))
    assert answer is not None
    assert (answer.decision.reason if answer.decision is not None else None) is decision
    assert await tell(stage, stop(at(30), 3000, ref, tag=tag)) == answer


async def test_a75_transaction_data(stage: Stage) -> None:
    """A75: readings that come again with the stop are not counted again; those that are new are."""
    ref = await started(stage)
    await tell(stage, readings(at(10), read(at(10), 2000), ref=ref))
    again = [read(at(0), 1000, None, Context.BEGIN), read(at(10), 2000), read(at(20), 2000), read(at(30), 3000)]
    await tell(stage, stop(at(30), 3000, ref, *again))
    row = await stage.session()
    assert (row.energy_mwh, row.charging_s, row.flags) == (2_000_000, 1200, [])


@pytest.mark.parametrize(
    ("whose", "incidents"),
    [
        pytest.param("nobody's", 1, id="unknown"),
        pytest.param("another's", 1, id="another driver's"),
        pytest.param("own", 0, id="another card of the same driver"),
    ],
)
async def test_a44_foreign_stop(stage: Stage, whose: str, incidents: int) -> None:
    """A44: a stop with somebody else's tag closes the session, which is the starter's to pay, and is looked into."""
    driver_id = stage.world.driver.id
    if whose == "another's":
        driver_id = (await make(stage.world, models.Driver, name="Eve", email="eve@example.org")).id
    if whose != "nobody's":
        await make(stage.world, models.Tag, uid="04BB", uid_key="04BB", kind="RFID_CARD", driver_id=driver_id)
    ref = await started(stage)
    said = stop(at(30), 3000, ref, tag=OTHER)
    await tell(stage, said, said)
    row = await stage.session()
    assert (row.ongoing, row.driver_id, row.total_minor) == (False, stage.world.driver.id, 100 + 50 + 500)
    assert row.flags == ["FOREIGN_STOP"]
    assert await models.Incident.filter(kind="FOREIGN_STOP", session_id=row.id).count() == incidents
    assert await models.Incident.all().count() == incidents


async def test_lifecycle_10_theft(stage: Stage) -> None:
    """Lifecycle 10: energy to somebody whom nobody knows is an unbilled incident, listed and held, once."""
    answer = await tell(stage, start(at(0), 1000, PresentedTag("STRANGER")))
    assert answer is not None
    ref = str(answer.transaction_id)
    await tell(stage, readings(at(5), read(at(5), 1050), ref=ref))
    assert await models.Incident.all().count() == 0
    await tell(stage, readings(at(10), read(at(10), 3000), ref=ref), readings(at(11), read(at(11), 3500), ref=ref))
    await stage.reconnect()
    await tell(stage, stop(at(20), 6000, ref))
    row, incident = await stage.session(), await models.Incident.get()
    assert (row.listed, row.needs_review, row.total_minor, row.driver_id) == (True, "UNAUTHORISED_ENERGY", 0, None)
    assert (incident.kind, incident.session_id, incident.happened_at) == ("UNAUTHORISED_ENERGY", row.id, at(0))
    assert (incident.title, incident.created_at) == ("Energy without authorisation", stage.runtime.now())


async def test_lifecycle_10_refused_driver(stage: Stage) -> None:
    """Lifecycle 10: a driver who was refused and takes energy all the same pays the fall-back tariff; it is flagged."""
    await started(stage)
    answer = await tell(stage, start(at(1), 1000, TAG, evse=2))
    assert answer is not None
    assert answer.decision == Refused(Reason.CONCURRENT, stage.world.tag.id, stage.world.driver.id, None)
    await tell(stage, stop(at(31), 11_000, str(answer.transaction_id)))
    row = (await stage.sessions())[1]
    assert (row.authorised_at, row.total_minor, row.needs_review) == (None, 500 + 50 + 500, "UNAUTHORISED_ENERGY")
    assert (row.listed, row.driver_id, row.tariff_id) == (True, stage.world.driver.id, stage.world.tariff.id)
    incident = await models.Incident.get()
    assert (incident.kind, incident.title) == ("SESSION_REVIEW", "A session needs review: energy after a refusal")


async def test_free_vend(stage: Stage) -> None:
    """B27: a charger that gives its energy away has a session with anybody, and a bill of nothing."""
    await models.Charger.filter(id=stage.charger.id).using_db(stage.runtime.store.writer).update(free_vend=True)
    await stage.reconnect()
    answer = await tell(stage, start(at(0), 1000, PresentedTag("STRANGER")))
    assert answer is not None
    assert answer.decision == Allowed(None, None, None)
    await tell(stage, stop(at(30), 9000, str(answer.transaction_id)))
    row = await stage.session()
    assert (row.total_minor, row.authorised_at, row.needs_review, row.listed) == (0, at(0), None, True)


async def test_free_vend_2x(stage: Stage) -> None:
    """B27: in 2.x such a session needs no tag at all, and is let in from its beginning, whenever that is told."""
    await models.Charger.filter(id=stage.charger.id).using_db(stage.runtime.store.writer).update(free_vend=True)
    await stage.reconnect("2.0.1")
    for number, minutes in ((2, 20), (0, 0), (1, 10)):
        await tell(stage, event(number, at(minutes), read(at(minutes), 1000 * number)))
    row = await stage.session()
    assert (row.authorised_at, row.energy_mwh, row.total_minor, row.flags) == (at(0), 2_000_000, 0, ["NO_TARIFF"])


async def test_a_status_is_no_message_of_a_session(stage: Stage) -> None:
    """A stop that is sent for a 2.x session, or an event for a 1.6 one, is not put into it."""
    await stage.reconnect("2.0.1")
    await tell(stage, event(0, at(0)))
    said = replace(stop(at(5), 1000, ""), kind=MessageKind.STOP)
    assert await tell(stage, said) == TransactionAnswer()
    assert (await stage.session()).ongoing
