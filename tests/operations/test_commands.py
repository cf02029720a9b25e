"""The life of a command: sent once, answered, confirmed by its effect, or over (A78 to A82, A86, B32)."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer, CommandStatus
from echarge.domain.events import Begun, Booted, PresentedTag, StopActor, StopAsked
from echarge.live.messages import ChargerDisplaced, CommandChanged, CommandRequested
from echarge.operations import commands, confirming, displaced, remote
from echarge.operations.connections import report_boot
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, ChargerLink, LinkClosedError
from echarge.operations.refusals import InvalidInputError
from echarge.store import models
from tests.operations.asking import Failing, asked_to_end, asked_to_start, now, ready, until
from tests.operations.stage import change
from tests.operations.stories import event, read, readings, status, stop, tell
from tests.operations.test_readings import started
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")
ACCEPTED = Answer(accepted=True, status="Accepted", details={})
BOOT = Booted("Volt", "One")


@pytest.mark.parametrize(
    ("made", "status_", "problem", "is_open"),
    [
        pytest.param(lambda: Link([ACCEPTED]), "ACCEPTED", "", True, id="A78 accepted"),
        pytest.param(
            lambda: Link([Answer(accepted=False, status="Rejected", details={"why": "busy"})]), "REJECTED",
            "The charger answered Rejected.", False, id="rejected",
        ),
        pytest.param(
            lambda: Link([Answer(accepted=True, status="Unlocked", details={}, confirmed=True)]),
            "CONFIRMED", "", False, id="A81 the answer is the effect",
        ),
        pytest.param(
            lambda: Failing(AnswerTimeoutError("30 s")),
            "TIMED_OUT", "The charger did not answer in time.", False, id="silence",
        ),
        pytest.param(
            lambda: Failing(LinkClosedError("gone")),
            "FAILED", "The connection to the charger was lost.", False, id="gone",
        ),
        pytest.param(
            lambda: Failing(CallRefusedError("NotSupported", "no")), "REJECTED",
            "The charger does not know how to do this: NotSupported: no", False, id="an error",
        ),
    ],
)  # fmt: skip
async def test_a78_deliver(here: World, made: Callable[[], Any], status_: str, problem: str, is_open: bool) -> None:
    """A78, A81: every outcome of asking a charger, told step by step with a version that rises."""
    link = made()
    stage = await ready(here, link=link)
    command = await asked_to_start(stage)
    assert (command.status, command.problem, command.open) == (status_, problem, is_open)
    assert command.sent_at == at(60)
    assert command.answered_at == (None if status_ in {"TIMED_OUT", "FAILED"} else at(60))
    steps = [m for m in here.told if isinstance(m, CommandChanged) and m.command_id == command.id]
    assert [(step.status, step.version) for step in steps] == [("QUEUED", 1), ("SENT", 2), (status_, 3)]
    asked = len(link.asked)
    await commands.deliver(here.runtime, command.id)
    assert (len(link.asked), (await now(command)).version) == (asked, 3)
    awaited = command.id in stage.station.awaiting
    assert awaited is (status_ in {"ACCEPTED", "TIMED_OUT", "FAILED"})


async def test_lifecycle_12_end_session(here: World) -> None:
    """Lifecycle 12: a stop that was agreed to changes nothing; the stop itself confirms it."""
    stage = await ready(here)
    ref = await started(stage)
    command = await asked_to_end(stage)
    before = await stage.session()
    assert (command.status, before.ongoing, before.stopped_at) == ("ACCEPTED", True, None)
    await tell(stage, readings(at(20), read(at(20), 2000), ref=ref))
    assert (await now(command)).status == "ACCEPTED"
    await tell(stage, stop(at(30), 3000, ref, reason="Remote", actor=StopActor.OPERATOR))
    assert (await now(command)).status == "CONFIRMED"
    assert (await stage.session()).stopped_by == "OPERATOR"


async def test_lifecycle_12_end_session_2x(here: World) -> None:
    """Lifecycle 6, 12: in 2.x the wish to stop is enough; on a new connection too."""
    stage = await ready(here, "2.0.1")
    await tell(stage, event(0, at(0), Begun(at(0)), tag=TAG))
    command = await asked_to_end(stage)
    assert command.request == {"ref": "tx"}
    await stage.reconnect()
    await tell(stage, event(1, at(61), StopAsked(at(61), "Remote", StopActor.OPERATOR)))
    assert (await now(command)).status == "CONFIRMED"
    assert (await stage.session()).ongoing


@pytest.mark.parametrize(
    ("link", "before"),
    [
        pytest.param(Failing(AnswerTimeoutError("30 s")), "TIMED_OUT", id="the answer was lost"),
        pytest.param(Failing(LinkClosedError("gone")), "FAILED", id="the connection was lost"),
    ],
)
async def test_effect_without_an_answer(here: World, link: ChargerLink, before: str) -> None:
    """A78: an effect proves a command whose answer never came."""
    stage = await ready(here, link=link)
    ref = await started(stage)
    command = await asked_to_end(stage)
    assert command.status == before
    await stage.reconnect()
    await tell(stage, stop(at(61), 3000, ref))
    assert (await now(command)).status == "CONFIRMED"


@pytest.mark.parametrize(
    ("link", "minutes", "ends", "problem"),
    [
        pytest.param(None, 61, "FAILED", "No process that holds the charger took the command.", id="never sent"),
        pytest.param(Link(), 62.1, "NO_EFFECT", "No effect was seen in time.", id="accepted, and nothing happened"),
    ],
)
async def test_expire(here: World, link: Link | None, minutes: float, ends: str, problem: str) -> None:
    """A78: a command that nothing comes of ends by the clock, and not a moment before."""
    stage = await ready(here, link=link or Link())
    command = await remote.start_charging(
        here.runtime, here.organisation.id, here.user.id, (await stage.evse()).id, driver_id=here.driver.id
    )
    if link is not None:
        await commands.deliver(here.runtime, command.id)
    stage.at(at(60, seconds=(minutes - 60) * 60 - 6))
    assert await commands.expire(here.runtime) == 0
    stage.at(at(minutes + 0.1))
    assert await commands.expire(here.runtime) == 1
    command = await now(command)
    assert (command.status, command.problem, command.open) == (ends, problem, False)
    assert await commands.expire(here.runtime) == 0


async def test_expire_sent(here: World) -> None:
    """A command of a process that died after it was sent has timed out."""
    stage = await ready(here)
    command = await remote.reset_charger(
        here.runtime, here.organisation.id, here.user.id, stage.charger.id, immediately=True
    )
    await here.runtime.writer.run(lambda tx: commands.move(tx, here.runtime, command.id, CommandStatus.SENT))
    stage.at(at(62))
    await commands.expire(here.runtime)
    command = await now(command)
    assert (command.status, command.problem) == ("TIMED_OUT", "The charger did not answer in time.")


async def test_awaited_is_bounded(here: World) -> None:
    """What nobody waits for any more is forgotten."""
    stage = await ready(here)
    command = await asked_to_start(stage)
    assert command.id in stage.station.awaiting
    stage.at(at(121))
    await commands.expire(here.runtime)
    assert stage.station.awaiting == {}
    await stage.reconnect()
    assert stage.station.awaiting == {}


async def test_b32_reset(here: World) -> None:
    """A82, B32: a reset is confirmed by the next boot after it was answered, on whichever connection."""
    stage = await ready(here)
    command = await remote.reset_charger(
        here.runtime, here.organisation.id, here.user.id, stage.charger.id, immediately=False
    )
    await report_boot(here.runtime, stage.station, BOOT)
    assert (await now(command)).status == "QUEUED"
    await commands.deliver(here.runtime, command.id)
    assert (await now(command)).status == "ACCEPTED"
    stage.at(at(61))
    await stage.reconnect()
    await report_boot(here.runtime, stage.station, BOOT)
    assert (await now(command)).status == "CONFIRMED"


@pytest.mark.parametrize("reconnected", [False, True], ids=["the same connection", "the next connection"])
async def test_b32_reset_without_an_answer(here: World, reconnected: bool) -> None:
    """B32: a boot is the effect of an unanswered reset only on a connection after it."""
    stage = await ready(here, link=Failing(AnswerTimeoutError("30 s")))
    command = await remote.reset_charger(
        here.runtime, here.organisation.id, here.user.id, stage.charger.id, immediately=True
    )
    await commands.deliver(here.runtime, command.id)
    stage.at(at(61))
    if reconnected:
        await stage.reconnect()
    await report_boot(here.runtime, stage.station, BOOT)
    assert (await now(command)).status == ("CONFIRMED" if reconnected else "TIMED_OUT")


@pytest.mark.parametrize(
    ("message", "evse", "is_confirmed"),
    [
        pytest.param("STATUS", None, True, id="A86 a status of any EVSE"),
        pytest.param("STATUS", 1, True, id="A86 a status of the EVSE that was meant"),
        pytest.param("STATUS", 2, False, id="A86 a status of another EVSE"),
        pytest.param("METER_VALUES", None, False, id="A86 another message"),
    ],
)
async def test_a86_trigger(here: World, message: str, evse: int | None, is_confirmed: bool) -> None:
    """A86: a trigger is confirmed by the message that it asks for."""
    stage = await ready(here)
    await tell(stage, status(at(0), EvseStatus.AVAILABLE, evse=2))
    evse_id = (await stage.evse(evse)).id if evse is not None else None
    command = await remote.trigger_message(
        here.runtime, here.organisation.id, here.user.id, stage.charger.id, message, evse_id=evse_id
    )
    await commands.deliver(here.runtime, command.id)
    await tell(stage, status(at(5), EvseStatus.PREPARING))
    assert (await now(command)).status == ("CONFIRMED" if is_confirmed else "ACCEPTED")


async def test_a86_other_triggers(here: World) -> None:
    """A86: readings, boots and heartbeats confirm their triggers; a start without a reading confirms none."""
    stage = await ready(here)
    asked = {}
    for message in ("METER_VALUES", "BOOT", "HEARTBEAT"):
        asked[message] = await remote.trigger_message(
            here.runtime, here.organisation.id, here.user.id, stage.charger.id, message
        )
        await commands.deliver(here.runtime, asked[message].id)
    ref = await started(stage)
    assert {(await now(command)).status for command in asked.values()} == {"ACCEPTED"}
    await tell(stage, readings(at(5), read(at(5), 2000), ref=ref))
    await report_boot(here.runtime, stage.station, BOOT)
    await confirming.confirm_trigger(here.runtime, stage.station, "HEARTBEAT")
    assert {(await now(command)).status for command in asked.values()} == {"CONFIRMED"}


async def test_a8_connected_elsewhere(here: World) -> None:
    """A8: an older connection sends nothing any more; the newer one does, once, and the older one is closed."""
    stage = await ready(here)
    command = await remote.reset_charger(
        here.runtime, here.organisation.id, here.user.id, stage.charger.id, immediately=True
    )
    older, older_link = stage.station, stage.station.link
    link = Link()
    await stage.reconnect(link=link)
    here.runtime.stations[stage.charger.id] = older
    await commands.deliver(here.runtime, command.id)
    assert ((await now(command)).status, older_link.asked, link.asked) == ("QUEUED", [], [])  # type: ignore[attr-defined]
    await displaced.give_way(
        here.runtime, ChargerDisplaced(here.organisation.id, stage.charger.id, stage.station.epoch)
    )
    assert older_link.closed == [(1008, "replaced by a newer connection")]  # type: ignore[attr-defined]
    here.runtime.stations[stage.charger.id] = stage.station
    await asyncio.gather(*(commands.deliver(here.runtime, command.id) for _ in range(3)))
    assert ((await now(command)).status, len(link.asked)) == ("ACCEPTED", 1)
    del here.runtime.stations[stage.charger.id]
    await commands.deliver(here.runtime, command.id)
    await commands.deliver(here.runtime, 1)


async def test_dispatch(here: World) -> None:
    """Commands are delivered as they are asked for, and those of which word was missed after a gap."""
    stage = await ready(here)
    hub = here.runtime.hub

    async def asked() -> models.Command:
        who = (here.organisation.id, here.user.id)
        return await remote.reset_charger(here.runtime, *who, stage.charger.id, immediately=True)

    missed = await asked()  # nobody listens yet
    task = asyncio.create_task(commands.dispatch(here.runtime))
    await asyncio.sleep(0)  # it listens from its first step on
    hub.publish(CommandRequested(here.organisation.id, 5, missed.id))  # of a charger that is not connected here
    await until(here, await asked(), "ACCEPTED")
    assert (await now(missed)).status == "QUEUED"
    hub.resync()
    await until(here, missed, "ACCEPTED")
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a28_nothing_to_a_charger_that_was_not_accepted(here: World) -> None:
    """A27, A28: to a charger that is pending or rejected nothing is sent."""
    for registration in ("Pending", "Rejected"):
        stage = await ready(here)
        await change(here, models.Charger, stage.charger.id, registration=registration)
        with pytest.raises(InvalidInputError, match="has not been accepted"):
            await asked_to_start(stage)
        assert stage.station.link.asked == []  # type: ignore[attr-defined]
    assert await models.Command.all().count() == 0
