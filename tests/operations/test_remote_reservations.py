"""EVSEs that are kept for one tag: asked, shown, used, over, cancelled, and barred to others (NET-6, A89)."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from echarge.domain.access import Reason
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer
from echarge.domain.events import Place, PresentedTag
from echarge.domain.reservations import CancelReservation, ReserveEvse
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations import commands, remote, remote_reservations, reservations
from echarge.operations.access import authorise
from echarge.operations.ports import AnswerTimeoutError, ChargerLink
from echarge.operations.refusals import (
    AccessRefusedError,
    ConnectorBusyError,
    InvalidInputError,
    NotFoundError,
)
from echarge.store import models
from tests.ocpp.talk import Talker
from tests.operations.asking import Failing, now, ready
from tests.operations.stage import Stage, make
from tests.operations.stories import start, status, tell
from tests.operations.test_remote_settings import requests
from tests.world import World, at

pytestmark = pytest.mark.anyio

LATER = at(120)
REFUSED = Answer(accepted=False, status="Occupied", details={})
DONE = Answer(accepted=True, status="Accepted", details={}, confirmed=True)


async def reserve(stage: Stage, *answers: Answer, until: datetime = LATER, tag: Any = None) -> models.Command:
    """Ask for a reservation of the first EVSE and deliver it; return the command as it stands."""
    here = stage.world
    if answers:
        stage.station.link.answers.extend(answers)  # type: ignore[attr-defined]
    tag_id = (tag or here.tag).id
    evse_id = (await stage.evse()).id
    command = await remote_reservations.reserve_evse(
        here.runtime, here.organisation.id, here.user.id, evse_id, tag_id=tag_id, until=until
    )
    await commands.deliver(here.runtime, command.id)
    return await now(command)


async def reservation() -> models.Reservation:
    """Return the only reservation."""
    return await models.Reservation.get()


async def another(here: World, uid: str = "OTHER") -> models.Tag:
    """Return another tag that may charge."""
    row: models.Tag = await make(
        here, models.Tag, uid=uid, uid_key=uid, kind="RFID_CARD", driver_id=here.driver.id, sessions_max=9
    )
    return row


async def test_a89_kept_shown_and_used(here: World) -> None:
    """A89: agreed is kept, the status confirms it, somebody else is refused, and its holder's start uses it."""
    stage = await ready(here)
    other = await another(here)
    command = await reserve(stage)
    row = await reservation()
    assert requests(stage) == [ReserveEvse(row.number, 1, 1, here.tag.uid, at(120))]
    assert (command.name, command.status, command.tag_id, row.status) == (
        "RESERVE_EVSE", "ACCEPTED", here.tag.id, "ACTIVE",
    )  # fmt: skip
    assert here.tag.uid not in str(command.request)
    await tell(stage, status(at(61), EvseStatus.RESERVED))
    assert (await now(command)).status == "CONFIRMED"
    refused = await authorise(here.runtime, stage.station, PresentedTag(other.uid), Place(1, 1))
    assert refused.reason is Reason.RESERVED
    anywhere = await authorise(here.runtime, stage.station, PresentedTag(other.uid), Place())
    assert anywhere.reason is Reason.ACCEPTED
    await tell(stage, start(at(62), 1000, PresentedTag(other.uid)))
    barred = await models.ChargingSession.get()
    assert (barred.authorised_at, barred.start_answer, (await reservation()).status) == (None, "RESERVED", "ACTIVE")
    await stage.reconnect()
    assert list(stage.station.kept) == [row.evse_id]
    await tell(stage, start(at(63), 1000, PresentedTag(here.tag.uid.lower())))
    row = await reservation()
    session = await models.ChargingSession.get(id=row.session_id)
    assert (row.status, session.start_answer, stage.station.kept) == ("USED", "ACCEPTED", {})
    assert row.ended_at is not None


async def test_a89_refused_by_the_charger(here: World) -> None:
    """A89: what the charger does not agree to bars nobody, and can be asked again."""
    stage = await ready(here)
    command = await reserve(stage, REFUSED)
    assert (command.status, command.problem) == ("REJECTED", "The charger answered Occupied.")
    assert ((await reservation()).status, stage.station.kept) == ("REFUSED", {})
    assert (await reserve(stage)).status == "ACCEPTED"


@pytest.mark.parametrize("what", [EvseStatus.FAULTED, EvseStatus.UNAVAILABLE])
async def test_a89_broken(here: World, what: EvseStatus) -> None:
    """A89: where the EVSE breaks, or goes out of use, it is kept no longer."""
    stage = await ready(here)
    await reserve(stage)
    await tell(stage, status(at(61), EvseStatus.RESERVED), status(at(62), what))
    assert ((await reservation()).status, stage.station.kept) == ("CANCELLED", {})


async def test_a89_over(here: World) -> None:
    """A89: when its time is over it bars nobody, at that very instant."""
    stage = await ready(here)
    other = await another(here)
    await reserve(stage, until=at(62))
    stage.at(at(61.9))
    assert await reservations.expire(here.runtime) == 0
    stage.at(at(62))
    allowed = await authorise(here.runtime, stage.station, PresentedTag(other.uid), Place(1, 1))
    assert allowed.reason is Reason.ACCEPTED
    assert await reservations.expire(here.runtime) == 1
    assert ((await reservation()).status, stage.station.kept) == ("EXPIRED", {})
    await stage.reconnect()
    assert stage.station.kept == {}


async def cancel(stage: Stage, *answers: Answer) -> models.Command:
    """Ask to cancel the reservation and deliver it."""
    here = stage.world
    stage.station.link.answers.extend(answers)  # type: ignore[attr-defined]
    row = await reservation()
    command = await remote_reservations.cancel_reservation(here.runtime, here.organisation.id, here.user.id, row.id)
    await commands.deliver(here.runtime, command.id)
    return await now(command)


async def test_a89_cancelled(here: World) -> None:
    """A89: it is kept until the charger lets go of it; then there is nothing more to cancel."""
    stage = await ready(here)
    await reserve(stage)
    yes = await cancel(stage, DONE)
    assert (yes.status, (await reservation()).status, stage.station.kept) == ("CONFIRMED", "CANCELLED", {})
    assert requests(stage)[-1] == CancelReservation((await reservation()).number)
    with pytest.raises(InvalidInputError):
        await cancel(stage)


async def test_a89_lost_by_the_charger(here: World) -> None:
    """A89: a charger that rejects the end of a reservation has lost it, by a restart perhaps: it bars nobody more."""
    stage = await ready(here)
    await reserve(stage)
    no = await cancel(stage, Answer(accepted=False, status="Rejected", details={}))
    assert (no.status, (await reservation()).status, stage.station.kept) == ("REJECTED", "CANCELLED", {})
    assert (await reserve_again(stage)).status == "ACCEPTED"


async def reserve_again(stage: Stage) -> models.Command:
    """Reserve it for another tag."""
    return await reserve(stage, tag=await another(stage.world))


async def test_a89_nobody_else_from_afar(here: World) -> None:
    """A89: a charger need not show that it is kept: nobody is started there from afar until it is over."""
    stage = await ready(here)
    await reserve(stage, until=at(90))
    who = here.runtime, here.organisation.id, here.user.id, (await stage.evse()).id
    with pytest.raises(ConnectorBusyError):
        await remote.start_charging(*who, driver_id=here.driver.id)
    assert len(requests(stage)) == 1
    stage.at(at(90))
    assert (await remote.start_charging(*who, driver_id=here.driver.id)).status == "QUEUED"


async def test_a89_without_an_answer(here: World) -> None:
    """A89: where the answer is lost the status tells that it is kept."""
    link: ChargerLink = Failing(AnswerTimeoutError("30 s"))
    stage = await ready(here, link=link)
    command = await reserve(stage)
    assert (command.status, (await reservation()).status, stage.station.kept) == ("TIMED_OUT", "ASKED", {})
    await tell(stage, status(at(61), EvseStatus.RESERVED))
    assert ((await now(command)).status, (await reservation()).status) == ("CONFIRMED", "ACTIVE")
    assert len(stage.station.kept) == 1


@pytest.mark.parametrize(("word", "ends"), [("Expired", "EXPIRED"), ("Removed", "CANCELLED")])
async def test_a89_told_by_the_charger(here: World, word: str, ends: str) -> None:
    """A89, C14: a 2.0.1 station tells of its own reservations that they are over; of another's it changes nothing."""
    stage, other = await ready(here, "2.0.1"), await ready(here, "2.0.1")
    await reserve(stage)
    number = (await reservation()).number
    for station in (other.station, stage.station):
        assert (await reservation()).status == "ACTIVE"
        talker = Talker(here, station, V201)
        answer = await talker.say("ReservationStatusUpdate", reservationId=number, reservationUpdateStatus=word)
        assert answer == {}
    assert ((await reservation()).status, stage.station.kept) == (ends, {})


async def test_a89_16_is_told_blocked(here: World) -> None:
    """A89: a 1.6 charger that does not keep the others out itself is told to."""
    stage = await ready(here)
    other = await another(here)
    await reserve(stage)
    begins = {"connectorId": 1, "idTag": other.uid, "meterStart": 0, "timestamp": "2026-05-04T13:01:00Z"}
    answer = await Talker(here, stage.station, V16).say("StartTransaction", **begins)
    assert answer["idTagInfo"] == {"status": "Blocked"}


async def test_a89_where_nobody_can_be_expected(here: World) -> None:
    """A89: what is taken, out of use, or kept already is not kept; nothing is asked."""
    stage = await ready(here)
    await reserve(stage)
    asked = len(requests(stage))
    with pytest.raises(ConnectorBusyError):
        await reserve(stage, tag=await another(here))
    for what in (EvseStatus.PREPARING, EvseStatus.UNAVAILABLE):
        busy = await ready(here)
        await tell(busy, status(at(1), what))
        with pytest.raises(ConnectorBusyError):
            await reserve(busy)
        assert requests(busy) == []
    assert (len(requests(stage)), await models.Reservation.all().count()) == (asked, 1)


async def test_a89_for_nobody_who_may_not(here: World) -> None:
    """ACL-8: nothing is kept for a tag that may not charge there; the decision is."""
    stage = await ready(here)
    nobody: models.Tag = await make(here, models.Tag, uid="NOBODY", uid_key="NOBODY", kind="RFID_CARD")
    with pytest.raises(AccessRefusedError) as refusal:
        await reserve(stage, tag=nobody)
    assert refusal.value.decision.reason is Reason.NOT_NAMED
    assert (await models.AccessDecision.get(tag_id=nobody.id)).door == "REMOTE"
    assert (await models.Reservation.all().count(), await models.Command.all().count()) == (0, 0)


@pytest.mark.parametrize("until", [at(60), at(60) - timedelta(days=1), at(60) + timedelta(days=8)])
async def test_a89_absurd_times(here: World, until: datetime) -> None:
    """A89: a reservation is from a minute to seven days long."""
    stage = await ready(here)
    with pytest.raises(InvalidInputError) as refusal:
        await reserve(stage, until=until)
    assert [each.path for each in refusal.value.problems] == [("until",)]
    assert (await models.Reservation.all().count(), requests(stage)) == (0, [])


async def test_a89_a_tag_too_long_for_16(here: World) -> None:
    """A89: 1.6 has no room for a long tag; 2.0.1 has."""
    long = await another(here, "X" * 21)
    with pytest.raises(InvalidInputError):
        await reserve(await ready(here), tag=long)
    assert (await reserve(await ready(here, "2.0.1"), tag=long)).status == "ACCEPTED"


async def test_c14_of_this_organisation_alone(here: World) -> None:
    """C14: neither a reservation nor a tag of another organisation is there."""
    stage = await ready(here)
    await reserve(stage)
    theirs = here.runtime, here.organisation.id + 2, here.user.id
    with pytest.raises(NotFoundError):
        await remote_reservations.cancel_reservation(*theirs, (await reservation()).id)
    with pytest.raises(NotFoundError):
        await remote_reservations.reserve_evse(*theirs, (await stage.evse()).id, tag_id=here.tag.id, until=at(90))
