"""Sessions that lost their end: closed by evidence, corrected by the truth, nobody is locked out (OCPP-4, G1, E13)."""

import asyncio
from dataclasses import dataclass, field

import pytest

from echarge.domain.access import Reason
from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.commands import Answer, CheckTransaction, Request, TriggerMessage
from echarge.domain.doubts import ASK_AGAIN, GRACE, LOOK_AGAIN, SILENCE
from echarge.domain.events import (
    Begun,
    Booted,
    Fact,
    Finished,
    Plugged,
    Presented,
    PresentedTag,
    StateReported,
    StopActor,
    TransactionMessage,
)
from echarge.domain.incidents import IncidentKind
from echarge.live.messages import EvseStatusChanged, SessionChanged, SessionSettled
from echarge.operations import commands, displaced, reconciling
from echarge.operations.connections import detach, report_boot
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError
from echarge.operations.recounting import held_totals, true_totals
from echarge.operations.remote import end_session
from echarge.operations.stations import Station
from echarge.store import models
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import Said, event, read, readings, start, status, stop, tell
from tests.operations.test_readings import started
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")
OVER = Answer(accepted=True, status="Told", details={"ongoing": False, "queued": False}, confirmed=True)
QUEUED = Answer(accepted=True, status="Told", details={"ongoing": False, "queued": True}, confirmed=True)
ONGOING = Answer(accepted=True, status="Told", details={"ongoing": True, "queued": False}, confirmed=True)


@dataclass
class Asked:
    """A charger that answers with what it was given, and refuses where that is an error."""

    answers: list[Answer | Exception] = field(default_factory=list)
    asked: list[Request] = field(default_factory=list)

    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        """Answer with the next prepared answer, else agree."""
        assert timeout_s <= reconciling.ANSWER_S_MAX
        self.asked.append(request)
        answer = self.answers.pop(0) if self.answers else Answer(accepted=True, status="Accepted", details={})
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def close(self, code: int, reason: str) -> None:
        """Be closed."""


async def sweep(stage: Stage, minutes: float) -> None:
    """Look after the sessions at that time."""
    stage.at(at(minutes))
    await reconciling.sweep(stage.runtime)


async def lost(stage: Stage) -> str:
    """Begin a session of which the charger tells no end: three kWh by 12:20."""
    stage.station.attached_at = at(-60)
    ref = await started(stage)
    stage.at(at(20))
    await tell(stage, status(at(0, seconds=5), EvseStatus.CHARGING), readings(at(20), read(at(20), 4000), ref=ref))
    return ref


async def closed(stage: Stage) -> tuple[object, ...]:
    """Return how the charger's first session stands."""
    row = (await stage.sessions())[0]
    return row.ongoing, row.closing, row.completed_at, row.energy_mwh


async def later(stage: Stage, *said: Said) -> None:
    """Tell each of these when it is true."""
    for what in said:
        assert what.at is not None
        stage.at(what.at)
        await tell(stage, what)


OPEN = (True, "", None, 3_000_000)


async def test_a38_g1_available(stage: Stage) -> None:
    """A38, G1: a session whose connector stays available is closed with its last reading, by the system, for review."""
    await lost(stage)
    stage.at(at(30))
    await later(stage, status(at(30), EvseStatus.AVAILABLE))
    await sweep(stage, 34)
    assert await closed(stage) == OPEN
    await sweep(stage, 36)
    assert await closed(stage) == (False, "CONNECTOR_AVAILABLE", at(20), 3_000_000)
    row = await stage.session()
    assert (row.stopped_at, row.stop_reason, row.stopped_by) == (at(20), "ConnectorAvailable", "SYSTEM")
    assert (row.provisional, row.needs_review, row.flags) == (True, "NO_END", ["RECONCILED"])
    assert (row.disconnected_at, row.charging_s, row.state, row.power_mw) == (at(30), 1200, "ENDED", None)
    incident = await models.Incident.get(kind=IncidentKind.SESSION_REVIEW, session_id=row.id)
    assert incident.title.endswith("its end was never told")
    assert [m.ongoing for m in stage.world.told if isinstance(m, SessionChanged)][-1] is False


async def test_a71_a_late_true_end(stage: Stage) -> None:
    """A71: the charger's own end, however late, overrides ours, and its incident is resolved."""
    ref = await lost(stage)
    await later(stage, status(at(30), EvseStatus.AVAILABLE))
    await sweep(stage, 36)
    await tell(stage, stop(at(29), 9000, ref))
    assert await closed(stage) == (False, "", at(29), 8_000_000)
    row = await stage.session()
    assert (row.provisional, row.needs_review, row.flags, row.stop_reason) == (False, None, [], "Local")
    assert (row.billed_at, row.total_minor) == (at(29), 948)
    assert (await models.Incident.get(session_id=row.id)).status == "RESOLVED"
    assert await held_totals(stage.runtime.reader, stage.charger.id) == await true_totals(
        stage.runtime.reader, stage.charger.id
    )


async def test_a68_a_late_end_without_a_name(stage: Stage) -> None:
    """A68, A71: a late stop that names no transaction can only be the end of the one that lacks it."""
    await lost(stage)
    await later(stage, status(at(30), EvseStatus.AVAILABLE))
    await sweep(stage, 36)
    await tell(stage, stop(at(40), 9000, ""))
    assert await closed(stage) == (False, "", at(40), 8_000_000)


async def test_a57_readings_of_the_idle_connector(stage: Stage) -> None:
    """A57, G1: readings that name no transaction are no sign that it goes on, nor does it last as long as they come."""
    await lost(stage)
    await later(stage, status(at(30), EvseStatus.AVAILABLE))
    for minutes in (35, 40, 45):
        stage.at(at(minutes))
        await tell(stage, readings(at(minutes), read(at(minutes), 4000)))
    await sweep(stage, 46)
    assert await closed(stage) == (False, "CONNECTOR_AVAILABLE", at(20), 3_000_000)


@pytest.mark.parametrize(
    ("then", "is_open"),
    [
        pytest.param(EvseStatus.PREPARING, False, id="Preparing after Available: the next car"),
        pytest.param(EvseStatus.CHARGING, True, id="Charging after Available"),
    ],
)
async def test_g1_after_available(stage: Stage, then: EvseStatus, is_open: bool) -> None:
    """G1: what the connector does after it was available decides."""
    await lost(stage)
    await later(stage, status(at(30), EvseStatus.AVAILABLE), status(at(35), then))
    await sweep(stage, 45)
    assert (await closed(stage))[0] is is_open


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([], id="it agrees, and says nothing"),
        pytest.param([Answer(accepted=False, status="Rejected", details={})], id="it refuses"),
        pytest.param([CallRefusedError("NotImplemented", "")], id="it cannot"),
        pytest.param([AnswerTimeoutError("15 s")], id="no answer"),
    ],
)
@pytest.mark.parametrize("tells", [False, True], ids=["no status", "a status of its own accord"])
async def test_a32_statuses_are_missing(here: World, answers: list[Answer | Exception], tells: bool) -> None:
    """A32: a charger that tells no status soon after it was accepted is asked once, whatever comes of it: no loop."""
    link = Asked(list(answers))
    stage = await new_stage(here, link=link)
    await report_boot(here.runtime, stage.station, Booted("Volt", "One"))
    if tells:
        await tell(stage, status(at(60), EvseStatus.AVAILABLE))
    for minutes in (60.4, 60.6, 61, 200):
        stage.at(at(minutes))
        await reconciling.sweep(here.runtime)
        assert link.asked == ([TriggerMessage("STATUS")] if minutes > 60.5 and not tells else [])


async def test_a32_not_before_acceptance(here: World) -> None:
    """A32, A28: a charger that was not accepted is asked for nothing."""
    link = Asked()
    stage = await new_stage(here, link=link, registration="Pending")
    await report_boot(here.runtime, stage.station, Booted("Volt", "One"))
    stage.at(at(90))
    await reconciling.sweep(here.runtime)
    assert link.asked == []


async def test_g11_finishing(stage: Stage) -> None:
    """G11: a connector that stays at Finishing has no transaction any more: its word on when it ended is kept."""
    await lost(stage)
    await later(stage, status(at(25), EvseStatus.FINISHING))
    await sweep(stage, 45)
    assert await closed(stage) == (False, "CONNECTOR_FINISHED", at(25), 3_000_000)


async def test_g1_power_cut(stage: Stage) -> None:
    """G1: a charger that started up since, and does nothing at the connector, has forgotten the session."""
    await lost(stage)
    await detach(stage.runtime, stage.station)
    stage.at(at(60))
    await stage.reconnect()
    await report_boot(stage.runtime, stage.station, Booted("V", "M"))
    await sweep(stage, 64)
    assert await closed(stage) == OPEN
    await sweep(stage, 70)
    (asked,) = {type(request) for request in stage.station.link.asked}  # type: ignore[attr-defined]
    assert (await closed(stage), asked) == (OPEN, TriggerMessage)
    await tell(stage, status(at(70), EvseStatus.FAULTED))
    await sweep(stage, 76)
    assert await closed(stage) == (False, "REBOOTED", at(20), 3_000_000)


async def test_g1_power_cut_and_it_goes_on(stage: Stage) -> None:
    """G1: a session that is resumed after a power cut is left alone."""
    ref = await lost(stage)
    await stage.reconnect()
    stage.at(at(60))
    await report_boot(stage.runtime, stage.station, Booted("V", "M"))
    await tell(stage, status(at(61), EvseStatus.CHARGING))
    await sweep(stage, 80)
    await tell(stage, readings(at(90), read(at(90), 12_000), ref=ref))
    await sweep(stage, 100)
    assert await closed(stage) == (True, "", None, 11_000_000)


async def test_g1_offline_for_eight_hours(stage: Stage) -> None:
    """G1: while the charger is away nothing is concluded; back with its queue it ends its session itself."""
    ref = await lost(stage)
    await later(stage, status(at(21), EvseStatus.AVAILABLE))
    await detach(stage.runtime, stage.station)
    for hours in range(1, 9):
        await sweep(stage, 60 * hours)
    assert await closed(stage) == OPEN
    await stage.reconnect()
    await tell(stage, status(at(480), EvseStatus.AVAILABLE))
    await sweep(stage, 484)
    stage.at(at(487))
    await tell(stage, readings(at(100), read(at(100), 6000), ref=ref))
    await sweep(stage, 489)
    assert (await closed(stage))[0] is True
    await tell(stage, stop(at(200), 9000, ref))
    assert await closed(stage) == (False, "", at(200), 8_000_000)


async def test_g1_no_time_out(stage: Stage) -> None:
    """G1: silence alone closes nothing, however long; the charger is asked, and no more often than once an hour."""
    link = Asked()
    await lost(stage)
    await stage.reconnect(link=link)
    for minutes in range(30, 60 * 5, 2):
        await sweep(stage, minutes)
    assert await closed(stage) == OPEN
    assert link.asked == [TriggerMessage("STATUS", 1, 1), TriggerMessage("METER_VALUES", 1, 1)] * 5


async def test_cannot_be_asked(stage: Stage) -> None:
    """A charger that cannot be asked is not asked again and again."""
    link = Asked([Answer(accepted=False, status="NotImplemented", details={})])
    await lost(stage)
    await stage.reconnect(link=link)
    for minutes in range(30, 60 * 5, 20):
        await sweep(stage, minutes)
    assert link.asked == [TriggerMessage("STATUS", 1, 1)]


async def test_a80_rejected(stage: Stage) -> None:
    """A80: a charger that refuses to end what its connector does not do has lost it."""
    here = stage.world
    await lost(stage)
    await later(stage, status(at(21), EvseStatus.UNAVAILABLE))
    stage.station.link.answers.append(Answer(accepted=False, status="Rejected", details={}))  # type: ignore[attr-defined]
    stage.at(at(30))
    command = await end_session(stage.runtime, here.organisation.id, here.user.id, (await stage.session()).id)
    await commands.deliver(stage.runtime, command.id)
    await sweep(stage, 34)
    assert await closed(stage) == OPEN
    await sweep(stage, 41)
    assert await closed(stage) == (False, "STOP_REJECTED", at(20), 3_000_000)


# --- 2.0.1 ---


def begun() -> list[TransactionMessage]:
    """Return the events of a session that charges until 12:20, three kWh."""
    facts: list[Fact] = [
        Begun(at(0)),
        Plugged(at(0)),
        Presented(at(0), TAG),
        StateReported(at(0), ChargingState.CHARGING),
    ]
    return [
        event(0, at(0), *facts, read(at(0), 1000), tag=TAG),
        event(1, at(20), StateReported(at(20), ChargingState.CHARGING), read(at(20), 4000)),
    ]


def ended(seq_no: int = 2) -> TransactionMessage:
    """Return the event that ends it at 12:40, eight kWh."""
    return event(seq_no, at(40), read(at(40), 9000), Finished(at(40), "Local", StopActor.DRIVER))


async def stage_201(here: World, *answers: Answer | Exception) -> tuple[Stage, Asked]:
    """Return a 2.0.1 charger with a session that lost its end, and what it answers."""
    link = Asked(list(answers))
    here.clock[0] = at(-60)
    stage = await new_stage(here, "2.0.1", link=link)
    for message in begun():
        stage.at(message.at)
        await tell(stage, message)
    return stage, link


async def test_b38_over(here: World) -> None:
    """B38: a 2.x charger is asked, and its word that the transaction is over closes the session."""
    stage, link = await stage_201(here, OVER)
    assert (await stage.evse()).status == "CHARGING"
    await sweep(stage, 40)
    assert link.asked == [CheckTransaction("tx")]
    assert await closed(stage) == (False, "NOT_ONGOING", at(20), 3_000_000)
    assert (await stage.evse()).status == "FINISHING"
    assert isinstance([m for m in here.told if isinstance(m, EvseStatusChanged)][-1], EvseStatusChanged)
    await tell(stage, ended())
    assert await closed(stage) == (False, "", at(40), 8_000_000)


async def test_b15_b38_available_and_yet_ongoing(here: World) -> None:
    """B15, B38: a connector that is free proves nothing where the charger can be asked."""
    stage, link = await stage_201(here, ONGOING, ONGOING)
    stage.at(at(25))
    await later(stage, status(at(25), EvseStatus.AVAILABLE))
    for minutes in (35, 50, 90, 120):
        await sweep(stage, minutes)
    assert (await closed(stage))[0] is True
    assert link.asked == [CheckTransaction("tx")] * 2


async def test_b38_messages_wait(here: World) -> None:
    """B38: while messages of it wait to be sent nothing is concluded; it is asked again soon."""
    stage, link = await stage_201(here, QUEUED, QUEUED, OVER)
    for minutes in (40, 42, 46, 48, 52):
        await sweep(stage, minutes)
    assert len(link.asked) == 3
    assert (await closed(stage))[:2] == (False, "NOT_ONGOING")


@pytest.mark.parametrize(
    "refusal",
    [
        pytest.param(CallRefusedError("NotImplemented", ""), id="an error"),
        pytest.param(CallRefusedError("NotSupported", ""), id="another error"),
    ],
)
async def test_b38_cannot_be_asked(here: World, refusal: Exception) -> None:
    """B38: a charger that cannot be asked is not asked again, and its connector tells."""
    stage, link = await stage_201(here, refusal)
    stage.at(at(25))
    await later(stage, status(at(25), EvseStatus.AVAILABLE))
    for minutes in (40, 42, 44):
        await sweep(stage, minutes)
    assert link.asked == [CheckTransaction("tx")]
    assert await closed(stage) == (False, "CONNECTOR_AVAILABLE", at(20), 3_000_000)


async def test_b38_no_answer(here: World) -> None:
    """B38: no answer is no evidence; it is asked again an hour later."""
    stage, link = await stage_201(here, AnswerTimeoutError(), CallRefusedError("InternalError", ""), OVER)
    for minutes in (40, 60, 101, 120, 162):
        await sweep(stage, minutes)
    assert len(link.asked) == 3
    assert (await closed(stage))[:2] == (False, "NOT_ONGOING")


async def test_b7_gap(here: World) -> None:
    """B7, B38: a gap in the sequence leads to one question, and the next gap to another."""
    stage, link = await stage_201(here, ONGOING, ONGOING)
    for seq_no, minutes in ((3, 21), (4, 22), (7, 23)):
        stage.at(at(minutes))
        await tell(stage, event(seq_no, at(minutes), read(at(minutes), 5000)))
        for seconds in (5, 20):
            await sweep(stage, minutes + seconds / 60)
            await sweep(stage, minutes + 1)
    assert link.asked == [CheckTransaction("tx")] * 2
    assert (await closed(stage))[0] is True


async def test_b7_a_gap_that_was_filled(here: World) -> None:
    """B7: what only came late is no gap."""
    stage, link = await stage_201(here)
    for seq_no in (3, 2):
        await tell(stage, event(seq_no, at(20 + seq_no), read(at(20 + seq_no), 5000)))
    await sweep(stage, 25)
    assert link.asked == []


# --- drivers, processes ---


async def refused(stage: Stage) -> str:
    """Start with the driver's only card at another charger, and return what came of it."""
    other = await new_stage(stage.world)
    now = stage.runtime.now()
    await tell(other, start(now, 0, TAG))
    return (await other.session()).start_answer


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        pytest.param(None, Reason.CONCURRENT, id="it charges"),
        pytest.param(EvseStatus.AVAILABLE, Reason.ACCEPTED, id="its connector is free: at once"),
        pytest.param(EvseStatus.FINISHING, Reason.ACCEPTED, id="its connector has finished: at once"),
        pytest.param(EvseStatus.SUSPENDED_EV, Reason.CONCURRENT, id="its car pauses"),
    ],
)
async def test_e13_a_stuck_session(stage: Stage, what: EvseStatus | None, reason: Reason) -> None:
    """E13: a session that is stuck at one charger does not keep its driver from the next."""
    await lost(stage)
    stage.at(at(22))
    if what is not None:
        await tell(stage, status(at(22), what))
    assert await refused(stage) == reason


async def test_e13_a_charger_that_is_missed(stage: Stage) -> None:
    """E13: a session at a charger that is missed does not keep its driver from charging elsewhere."""
    await lost(stage)
    await detach(stage.runtime, stage.station)
    stage.at(at(22))
    assert await refused(stage) == Reason.CONCURRENT
    await change(stage.world, models.Charger, stage.charger.id, lost_at=None)
    assert await refused(stage) == Reason.ACCEPTED


async def test_closed_elsewhere(stage: Stage) -> None:
    """A process that missed that a session was closed elsewhere reads it again, at the news, and after a gap in it."""
    ref = await lost(stage)
    here, session = stage.world, await stage.session()
    other = Station(**{name: getattr(stage.station, name) for name in stage.station.__slots__})
    other.sessions, other.doubts = dict(stage.station.sessions), type(stage.station.doubts)()
    await later(stage, status(at(30), EvseStatus.AVAILABLE))
    await sweep(stage, 36)
    here.runtime.stations[stage.charger.id] = other
    assert await displaced.concluded(here.runtime) == [(stage.charger.id, session.id)]
    news = SessionSettled(here.organisation.id, stage.charger.id, session.id, (await stage.session()).version)
    assert displaced.is_news(here.runtime, news)
    await commands.settle_safely(here.runtime, stage.charger.id, session.id)
    assert not other.sessions[session.transaction_key].ongoing
    assert not displaced.is_news(here.runtime, news)
    await commands.settle_safely(here.runtime, stage.charger.id, -1)
    assert ref


async def test_looked_after_for_ever(stage: Stage) -> None:
    """The reconciler goes on until it is cancelled, whatever fails."""
    await lost(stage)
    await later(stage, status(at(30), EvseStatus.AVAILABLE))
    stage.at(at(40))
    stage.station.epoch -= 1  # as if the charger had connected elsewhere
    await reconciling.sweep(stage.runtime)
    assert await closed(stage) == OPEN
    stage.station.epoch += 1
    stage.at(at(45))
    task = asyncio.create_task(reconciling.reconcile(stage.runtime, interval_s=0.001))

    async def is_closed() -> bool:
        return not (await closed(stage))[0]

    await stage.world.until(is_closed)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def test_the_grace_is_longer_than_a_look() -> None:
    """A session in doubt is looked at several times within the grace."""
    assert LOOK_AGAIN * 2 < GRACE < SILENCE < ASK_AGAIN
