"""Remote starts, confirmed by the start that matches them (A79, B19; lifecycle 11)."""

import pytest

from echarge.domain.access import Reason
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer, Request, StartCharging
from echarge.domain.events import Begun, Place, Plugged, PresentedTag, TagKind
from echarge.operations import commands
from echarge.operations.access import authorise
from echarge.operations.outcomes import STILL_FINISHING
from tests.operations.asking import asked_to_start, now, ready, told_first
from tests.operations.stories import event, read, start, status, tell
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio


async def test_a79_confirmed_by_the_start(here: World) -> None:
    """A79, lifecycle 11: a 1.6 remote start is confirmed by the start with its made-up tag, which is the driver's."""
    stage = await ready(here)
    command = await asked_to_start(stage)
    assert command.virtual_tag is not None
    answer = await tell(stage, start(at(60, seconds=5), 1000, PresentedTag(command.virtual_tag.lower())))
    assert answer is not None
    assert answer.decision is not None
    assert (answer.decision.reason, answer.decision.driver_id) == (Reason.ACCEPTED, here.driver.id)
    uid = command.virtual_tag.lower()
    command, session = await now(command), await stage.session()
    assert (command.status, command.session_id, command.confirmed_at) == ("CONFIRMED", session.id, at(60))
    assert (session.driver_id, session.presented_tag) == (here.driver.id, uid)
    assert session.authorised_at == at(60, seconds=5)
    again = await tell(stage, start(at(60, seconds=5), 1000, PresentedTag(uid)))
    assert again == answer


async def test_a79_authorize_first(here: World) -> None:
    """A79: with AuthorizeRemoteTxRequests the made-up tag is shown first: accepted, and not used up by it."""
    stage = await ready(here)
    command = await asked_to_start(stage)
    tag = PresentedTag(command.virtual_tag or "")
    for _ in range(2):
        decision = await authorise(stage.runtime, stage.station, tag, Place())
        assert decision.reason is Reason.ACCEPTED
    assert (await now(command)).status == "ACCEPTED"
    await tell(stage, start(at(60), 1000, tag))
    assert (await now(command)).status == "CONFIRMED"
    decision = await authorise(stage.runtime, stage.station, tag, Place())
    assert decision.reason is Reason.UNKNOWN


async def test_a79_good_once(here: World) -> None:
    """A79: a made-up tag is good for one start, at its EVSE, of its charger; another one is recorded and refused."""
    stage, other = await ready(here), await ready(here)
    await tell(stage, status(at(0), EvseStatus.AVAILABLE, evse=2))
    command = await asked_to_start(stage)
    tag = PresentedTag(command.virtual_tag or "")
    elsewhere = [await tell(other, start(at(59), 0, tag)), await tell(stage, start(at(59), 0, tag, evse=2))]
    assert [answer.decision.reason for answer in elsewhere if answer and answer.decision] == [Reason.UNKNOWN] * 2
    assert (await now(command)).status == "ACCEPTED"
    await tell(stage, start(at(60), 0, tag))
    second = await tell(stage, start(at(61), 0, tag))
    assert second is not None
    assert second.decision is not None
    assert second.decision.reason is Reason.UNKNOWN
    assert (await now(command)).session_id == (await stage.sessions())[1].id


async def test_a79_started_with_a_tag_of_somebody(here: World) -> None:
    """A remote start for a tag is that tag's session."""
    stage = await ready(here)
    command = await asked_to_start(stage, tag_id=here.tag.id)
    await tell(stage, start(at(60), 0, PresentedTag(command.virtual_tag or "")))
    session = await stage.session()
    assert (session.tag_id, session.driver_id) == (here.tag.id, here.driver.id)


async def test_a79_effect_before_the_answer(here: World) -> None:
    """A78, A79: an effect that comes before the answer confirms; the answer then tells nothing new."""
    stage = await ready(here)

    async def begin(request: Request) -> None:
        assert isinstance(request, StartCharging)
        await tell(stage, start(at(60), 0, PresentedTag(request.uid)))

    async with told_first(stage, begin):
        command = await asked_to_start(stage)
    assert (command.status, command.session_id) == ("CONFIRMED", (await stage.session()).id)
    assert command.id not in stage.station.awaiting


@pytest.mark.parametrize(
    ("seen", "problem"),
    [
        pytest.param(EvseStatus.FINISHING, f"The charger answered Rejected. {STILL_FINISHING}", id="still finishing"),
        pytest.param(EvseStatus.PREPARING, "The charger answered Rejected.", id="plugged in"),
    ],
)
async def test_g11_refused_while_finishing(here: World, seen: EvseStatus, problem: str) -> None:
    """G11: a start that is refused where the connector stays at Finishing says what helps, and is asked once only."""
    refusal = Answer(accepted=False, status="Rejected", details={})
    stage = await ready(here, link=Link([refusal]))
    await tell(stage, status(at(1), seen))
    command = await asked_to_start(stage)
    assert (command.status, command.problem) == ("REJECTED", problem)
    assert len(problem) <= 255
    stage.at(at(90))
    await commands.expire(stage.runtime)
    await commands.deliver(stage.runtime, command.id)
    assert isinstance(stage.station.link, Link)
    assert [type(each) for each in stage.station.link.asked] == [StartCharging]


@pytest.mark.parametrize(
    ("minutes", "reason"),
    [
        pytest.param(62, Reason.ACCEPTED, id="in time, told late"),
        pytest.param(63, Reason.UNKNOWN, id="when it was over"),
    ],
)
async def test_a79_window(here: World, minutes: float, reason: Reason) -> None:
    """A79, lifecycle 11: a made-up tag is good while the effect is waited for, by the charger's time of the start."""
    stage = await ready(here)
    command = await asked_to_start(stage)
    stage.at(at(90))
    assert await commands.expire(stage.runtime) == 1
    assert (await now(command)).status == "NO_EFFECT"
    answer = await tell(stage, start(at(minutes), 0, PresentedTag(command.virtual_tag or "")))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is reason
    assert (await now(command)).status == ("CONFIRMED" if reason is Reason.ACCEPTED else "NO_EFFECT")


@pytest.mark.parametrize("late", [False, True], ids=["with the beginning", "B19 however late"])
async def test_b19_remote_start_id(here: World, late: bool) -> None:
    """B19: a 2.x remote start is confirmed by the event that carries its number, however late that comes."""
    stage = await ready(here, "2.0.1")
    command = await asked_to_start(stage)
    tag = PresentedTag(command.virtual_tag or "", TagKind.CENTRAL)
    number = command.remote_start_id
    if late:
        await tell(stage, event(0, at(60), Begun(at(60)), Plugged(at(60)), tag=tag))
        await tell(stage, event(1, at(61), remote_start_id=number))
    else:
        await tell(stage, event(0, at(60), Begun(at(60)), tag=tag, remote_start_id=number))
    command, session = await now(command), await stage.session()
    assert (command.status, command.session_id) == ("CONFIRMED", session.id)
    assert (session.driver_id, session.remote_start_id) == (here.driver.id, number)


@pytest.mark.parametrize("late", [False, True], ids=["with the beginning", "later"])
async def test_b19_number_without_a_tag(here: World, late: bool) -> None:
    """B19: an event that carries the number of a remote start, and no tag, is of whom it was asked for, once."""
    stage = await ready(here, "2.0.1")
    command = await asked_to_start(stage)
    number = command.remote_start_id
    if late:
        await tell(stage, event(0, at(60), Begun(at(60)), Plugged(at(60)), read(at(60), 0)))
    said = event(1, at(61), Begun(at(61)), read(at(61), 0), remote_start_id=number)
    await tell(stage, said)
    command, session = await now(command), await stage.session()
    assert (command.status, command.session_id) == ("CONFIRMED", session.id)
    assert (session.driver_id, session.remote_start_id, session.start_answer) == (here.driver.id, number, "ACCEPTED")
    assert session.authorised_at == at(61)
    await stage.reconnect()
    await tell(stage, said)
    assert len(await stage.evidence()) == (2 if late else 1)
    other = event(0, at(70), Begun(at(70)), ref="another", remote_start_id=number, place=Place(2, 1))
    stage.at(at(75))
    await tell(stage, other)
    unknown = (await stage.sessions())[1]
    assert (unknown.driver_id, unknown.start_answer) == (None, "")


async def test_b19_cable_first(here: World) -> None:
    """B19, TC_F_01: with the cable in first, the transaction is there before the remote start that it then carries."""
    stage = await ready(here, "2.0.1")
    await tell(stage, status(at(1), EvseStatus.PREPARING, occupied=True), event(0, at(1), Begun(at(1)), Plugged(at(1))))
    command = await asked_to_start(stage)
    assert command.status == "ACCEPTED"
    tag = PresentedTag(command.virtual_tag or "", TagKind.CENTRAL)
    await tell(stage, event(1, at(60), tag=tag, remote_start_id=command.remote_start_id))
    session = await stage.session()
    assert (session.driver_id, session.authorised_at) == (here.driver.id, at(60))
    assert (await now(command)).session_id == session.id
    await stage.reconnect()
    await tell(stage, event(2, at(61), tag=tag))
    assert (await stage.session()).start_answer == "ACCEPTED"


async def test_b19_another_number(here: World) -> None:
    """B19: an event that carries another remote start's number does not carry this one out."""
    stage = await ready(here, "2.0.1")
    command = await asked_to_start(stage)
    tag = PresentedTag(command.virtual_tag or "", TagKind.CENTRAL)
    number = (command.remote_start_id or 0) % 1000 + 1
    answer = await tell(stage, event(0, at(60), tag=tag, remote_start_id=number))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.UNKNOWN
    assert (await now(command)).status == "ACCEPTED"
