"""What people may ask of chargers from afar, and what they are told where it cannot be (lifecycle 12, 13; A79)."""

from collections.abc import Awaitable, Callable

import pytest
from tortoise.models import Model

from echarge.domain.access import Reason
from echarge.domain.actions import ActionKind, Obstacle
from echarge.domain.availability import EvseStatus
from echarge.domain.commands import EndSession, ResetCharger, StartCharging, TriggerMessage, UnlockConnector
from echarge.domain.errors import RefusalError
from echarge.domain.events import PresentedTag
from echarge.operations import commands, remote
from echarge.operations.connections import detach
from echarge.operations.refusals import (
    AccessRefusedError,
    ChargerOfflineError,
    ConnectorBusyError,
    InvalidInputError,
    NotFoundError,
)
from echarge.operations.session_details import session_actions, session_lines
from echarge.store import models
from echarge.store.writer import Transaction
from tests.operations.stage import Stage, change, make, new_stage
from tests.operations.stories import event, read, readings, start, status, stop, tell
from tests.operations.test_readings import started
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


@pytest.fixture
async def stage(here: World) -> Stage:
    """Return a connected charger with a free EVSE."""
    made = await new_stage(here)
    await tell(made, status(at(0), EvseStatus.AVAILABLE))
    return made


async def start_on(stage: Stage, number: int = 1, **who: int) -> models.Command:
    """Ask for a start at an EVSE."""
    here = stage.world
    given = who or {"driver_id": here.driver.id}
    evse_id = (await stage.evse(number)).id
    return await remote.start_charging(here.runtime, here.organisation.id, here.user.id, evse_id, **given)


async def nothing_happened(stage: Stage) -> None:
    """Assert that no command was stored, told or sent."""
    assert await models.Command.all().count() == 0
    assert stage.station.link.asked == []  # type: ignore[attr-defined]


async def test_a79_start(stage: Stage) -> None:
    """A79: a start names the EVSE, a connector above zero and a made-up tag of 1.6's length."""
    command = await start_on(stage)
    here = stage.world
    assert (command.name, command.status, command.user_id) == ("START_CHARGING", "QUEUED", here.user.id)
    assert (command.driver_id, command.tag_id, command.open) == (here.driver.id, None, True)
    await commands.deliver(here.runtime, command.id)
    assert command.virtual_tag is not None
    assert len(command.virtual_tag) <= 20
    assert command.remote_start_id is not None
    expected = StartCharging(1, 1, command.virtual_tag, command.remote_start_id)
    assert stage.station.link.asked == [expected]  # type: ignore[attr-defined]


async def test_a79_start_at_the_cable(here: World) -> None:
    """A79: of an EVSE's connectors the one that a cable is in is meant."""
    stage = await new_stage(here, "2.0.1")
    await tell(stage, status(at(0), EvseStatus.AVAILABLE))
    await tell(stage, status(at(1), EvseStatus.PREPARING, occupied=True, connector=2))
    assert (await start_on(stage)).request["connector"] == 2


@pytest.mark.parametrize("what", [EvseStatus.CHARGING, EvseStatus.UNAVAILABLE, EvseStatus.FAULTED, EvseStatus.RESERVED])
async def test_a79_start_where_nobody_can(stage: Stage, what: EvseStatus) -> None:
    """A79: where an EVSE is taken or out of use nobody is started."""
    await tell(stage, status(at(1), what))
    with pytest.raises(ConnectorBusyError) as refusal:
        await start_on(stage)
    assert refusal.value.session is None
    await nothing_happened(stage)


async def test_a79_start_beside_a_session(stage: Stage) -> None:
    """A79: where a session goes on it is named; one that has stopped is no obstacle, nor one that waits for a tag."""
    ref = await started(stage)
    with pytest.raises(ConnectorBusyError) as refusal:
        await start_on(stage)
    assert refusal.value.session == await stage.session()
    await nothing_happened(stage)
    await tell(stage, stop(at(9), 2000, ref), status(at(10), EvseStatus.FINISHING))
    assert (await start_on(stage)).status == "QUEUED"
    with pytest.raises(ConnectorBusyError):
        await start_on(stage)
    waiting = await new_stage(stage.world, "2.0.1")
    await tell(waiting, status(at(0), EvseStatus.PREPARING, occupied=True), event(0, at(0)))
    assert (await start_on(waiting)).status == "QUEUED"


@pytest.mark.parametrize(
    ("model", "changes", "reason"),
    [
        pytest.param(models.Tag, {"status": "BLOCKED"}, Reason.BLOCKED, id="a blocked tag"),
        pytest.param(models.Tag, {"expires_at": at(0)}, Reason.EXPIRED, id="an expired tag"),
        pytest.param(models.Driver, {"active": False}, Reason.BLOCKED, id="a driver who was deactivated"),
        pytest.param(models.AccessProfile, {"active": False}, Reason.NOT_NAMED, id="E1 whom no active profile names"),
    ],
)
async def test_start_for_nobody(stage: Stage, model: type, changes: dict[str, object], reason: Reason) -> None:
    """ACL-8: nobody is started who may not charge; the refusal says why, and is kept."""
    here = stage.world
    rows: dict[type, Model] = {type(row): row for row in (here.tag, here.driver, here.profile)}
    who = {"tag_id": here.tag.id} if model is models.Tag else {"driver_id": here.driver.id}
    await change(here, model, rows[model].pk, **changes)
    with pytest.raises(AccessRefusedError) as refusal:
        await start_on(stage, **who)
    assert refusal.value.decision.reason is reason
    await nothing_happened(stage)
    kept = await models.AccessDecision.get()
    assert (kept.door, kept.allowed, kept.reason, kept.driver_id) == ("REMOTE", False, reason, here.driver.id)
    assert kept.presented == (here.tag.uid if model is models.Tag else "")


async def stranger(here: World) -> tuple[int, int]:
    """Return another organisation and its user."""

    async def save(tx: Transaction) -> tuple[int, int]:
        other = await models.Organisation.create(name="Other", currency="GBP", time_zone="UTC", using_db=tx.db)
        user = await models.User.create(
            organisation_id=other.id, name="Eve", email="eve@example.org", user_type="ADMINISTRATOR", using_db=tx.db
        )
        return other.id, user.id

    return await here.runtime.writer.run(save)


Ask = Callable[[Stage, int, int], Awaitable[models.Command]]


async def ask_start(stage: Stage, organisation_id: int, user_id: int) -> models.Command:
    """Ask for a start."""
    evse = await stage.evse()
    driver_id = stage.world.driver.id
    return await remote.start_charging(stage.runtime, organisation_id, user_id, evse.id, driver_id=driver_id)


async def ask_end(stage: Stage, organisation_id: int, user_id: int) -> models.Command:
    """Ask for the end of the session."""
    return await remote.end_session(stage.runtime, organisation_id, user_id, (await stage.session()).id)


async def ask_unlock(stage: Stage, organisation_id: int, user_id: int) -> models.Command:
    """Ask for the plug of the session."""
    session = await stage.session()
    evse = await stage.evse()
    return await remote.unlock_connector(stage.runtime, organisation_id, user_id, evse.id, session_id=session.id)


async def ask_reset(stage: Stage, organisation_id: int, user_id: int) -> models.Command:
    """Ask for a reset."""
    return await remote.reset_charger(stage.runtime, organisation_id, user_id, stage.charger.id, immediately=True)


async def ask_trigger(stage: Stage, organisation_id: int, user_id: int) -> models.Command:
    """Ask for a status."""
    return await remote.trigger_message(stage.runtime, organisation_id, user_id, stage.charger.id, "STATUS")


ASKS = pytest.mark.parametrize("ask", [ask_start, ask_end, ask_unlock, ask_reset, ask_trigger])


@ASKS
async def test_another_organisation(stage: Stage, ask: Ask) -> None:
    """Another organisation's charger, EVSE or session is not found, whatever is asked of it."""
    await started(stage)
    organisation_id, user_id = await stranger(stage.world)
    with pytest.raises(NotFoundError):
        await ask(stage, organisation_id, user_id)
    await nothing_happened(stage)


@ASKS
async def test_offline(stage: Stage, ask: Ask) -> None:
    """Nothing is asked of a charger that is offline; it is said when it was last heard."""
    await started(stage)
    stage.at(at(77))
    await detach(stage.runtime, stage.station)
    with pytest.raises(ChargerOfflineError) as refusal:
        await ask(stage, stage.world.organisation.id, stage.world.user.id)
    assert refusal.value.last_seen_at == at(60)
    await nothing_happened(stage)


@ASKS
@pytest.mark.parametrize("registration", ["Pending", "Rejected"])
async def test_a27_a28_not_accepted(stage: Stage, ask: Ask, registration: str) -> None:
    """A27, A28: nothing is asked of a charger that was not accepted."""
    await started(stage)
    await change(stage.world, models.Charger, stage.charger.id, registration=registration)
    with pytest.raises(RefusalError, match="has not been accepted"):
        await ask(stage, stage.world.organisation.id, stage.world.user.id)
    await nothing_happened(stage)


async def test_a32_a_charger_that_has_never_booted(here: World) -> None:
    """A32: a charger that has not said yet what it is can only be asked for that."""
    stage = await new_stage(here, booted_at=None)
    with pytest.raises(InvalidInputError):
        await ask_reset(stage, here.organisation.id, here.user.id)
    command = await remote.trigger_message(here.runtime, here.organisation.id, here.user.id, stage.charger.id, "BOOT")
    assert command.status == "QUEUED"


async def test_lifecycle_12_end(stage: Stage) -> None:
    """Lifecycle 12: what has not stopped can be ended, by the name that its charger knows; asked twice is once."""
    here, ref = stage.world, await started(stage)
    first = await ask_end(stage, here.organisation.id, here.user.id)
    assert (await ask_end(stage, here.organisation.id, here.user.id)).id == first.id
    await commands.deliver(here.runtime, first.id)
    assert stage.station.link.asked == [EndSession(ref)]  # type: ignore[attr-defined]
    await tell(stage, stop(at(9), 2000, ref))
    with pytest.raises(InvalidInputError, match="has stopped already"):
        await ask_end(stage, here.organisation.id, here.user.id)
    assert await models.Command.all().count() == 1


async def test_lifecycle_13_unlock(stage: Stage) -> None:
    """Lifecycle 13: a plug is let go for its own session, never for one that is over where the next car is."""
    here = stage.world
    organisation_id, user_id, evse = here.organisation.id, here.user.id, await stage.evse()

    async def unlock(session: models.ChargingSession | None) -> models.Command:
        session_id = session.id if session is not None else None
        return await remote.unlock_connector(here.runtime, organisation_id, user_id, evse.id, session_id=session_id)

    ref = await started(stage)
    first = await stage.session()
    assert (await unlock(first)).session_id == first.id
    await tell(stage, stop(at(9), 2000, ref))
    command = await unlock(await stage.session())
    await commands.deliver(here.runtime, command.id)
    assert stage.station.link.asked == [UnlockConnector(1, 1)]  # type: ignore[attr-defined]
    assert (await unlock(None)).session_id is None
    await tell(stage, start(at(20), 2000, TAG))
    first, second = await stage.sessions()
    before = await models.Command.all().count()
    for named in (first, None):
        with pytest.raises(ConnectorBusyError) as refusal:
            await unlock(named)
        assert refusal.value.session == second
    await tell(stage, stop(at(30), 3000, str(second.transaction_id)))
    with pytest.raises(ConnectorBusyError):
        await unlock(first)
    assert await models.Command.all().count() == before


async def test_unlock_elsewhere(stage: Stage) -> None:
    """A session is not at another EVSE, nor is a connector that there is not."""
    here = stage.world
    await started(stage)
    await tell(stage, status(at(0), EvseStatus.AVAILABLE, evse=2))
    session, other = await stage.session(), await stage.evse(2)
    organisation_id, user_id = here.organisation.id, here.user.id
    with pytest.raises(NotFoundError):
        await remote.unlock_connector(here.runtime, organisation_id, user_id, other.id, session_id=session.id)
    with pytest.raises(InvalidInputError):
        await remote.unlock_connector(here.runtime, organisation_id, user_id, other.id, 7)
    await nothing_happened(stage)


async def test_reset_and_trigger(stage: Stage) -> None:
    """A reset and a trigger are asked as they are meant; an EVSE of another charger is not found."""
    here, other = stage.world, await new_stage(stage.world)
    await tell(other, status(at(0), EvseStatus.AVAILABLE))
    organisation_id, user_id, evse = here.organisation.id, here.user.id, await stage.evse()
    asked = [
        await ask_reset(stage, organisation_id, user_id),
        await remote.trigger_message(
            here.runtime, organisation_id, user_id, stage.charger.id, "STATUS", evse_id=evse.id
        ),
        await ask_trigger(stage, organisation_id, user_id),
    ]
    for command in asked:
        await commands.deliver(here.runtime, command.id)
    assert stage.station.link.asked == [  # type: ignore[attr-defined]
        ResetCharger(immediately=True),
        TriggerMessage("STATUS", 1),
        TriggerMessage("STATUS"),
    ]
    with pytest.raises(NotFoundError):
        await remote.trigger_message(
            here.runtime, organisation_id, user_id, stage.charger.id, "STATUS", evse_id=(await other.evse()).id
        )


async def test_an_archived_charger(stage: Stage) -> None:
    """Of a charger that was archived nothing is asked."""
    await change(stage.world, models.Charger, stage.charger.id, archived_at=at(0))
    with pytest.raises(NotFoundError):
        await ask_reset(stage, stage.world.organisation.id, stage.world.user.id)


async def test_lifecycle_13_actions(stage: Stage) -> None:
    """Lifecycle 12, 13: the actions of a session say what is possible now, and what stands in the way."""
    ref = await started(stage)

    async def obstacles(session: models.ChargingSession) -> dict[ActionKind, Obstacle | None]:
        return {action.kind: action.obstacle for action in await session_actions(stage.runtime, session)}

    first = await stage.session()
    assert await obstacles(first) == dict.fromkeys(ActionKind)
    await tell(stage, stop(at(9), 2000, ref), start(at(20), 2000, TAG))
    first, second = await stage.sessions()
    assert await obstacles(first) == {
        ActionKind.END_SESSION: Obstacle.SESSION_STOPPED,
        ActionKind.UNLOCK_CONNECTOR: Obstacle.CONNECTOR_BUSY,
        ActionKind.CLOSE_SESSION: Obstacle.SESSION_STOPPED,
    }
    await detach(stage.runtime, stage.station)
    assert await obstacles(second) == {
        ActionKind.END_SESSION: Obstacle.CHARGER_OFFLINE,
        ActionKind.UNLOCK_CONNECTOR: Obstacle.CHARGER_OFFLINE,
        ActionKind.CLOSE_SESSION: None,
    }
    nowhere = await new_stage(stage.world, "2.0.1")
    await tell(nowhere, event(0, at(0), place=start(at(0), 0, TAG, evse=None).place))
    found = await obstacles(await nowhere.session())
    assert found[ActionKind.UNLOCK_CONNECTOR] is Obstacle.CONNECTOR_UNKNOWN
    assert await session_lines(stage.runtime, await nowhere.session()) == []


async def test_lifecycle_15_log(stage: Stage) -> None:
    """Lifecycle 15: the log of a real session, its commands included."""
    here = stage.world
    await tell(stage, status(at(1), EvseStatus.PREPARING))
    ref = await started(stage, 2)
    await tell(
        stage,
        status(at(2), EvseStatus.CHARGING),
        readings(at(10), read(at(10), 3000), ref=ref),
        status(at(12), EvseStatus.SUSPENDED_EV),
        status(at(15), EvseStatus.CHARGING),
    )
    stage.at(at(29))
    command = await ask_end(stage, here.organisation.id, here.user.id)
    await commands.deliver(here.runtime, command.id)
    stage.at(at(30))
    await tell(stage, stop(at(30), 9000, ref, reason="Remote"), status(at(31), EvseStatus.AVAILABLE))
    lines = await session_lines(here.runtime, await stage.session())
    assert [(line.at, line.text) for line in lines] == [
        (at(31), "Vehicle disconnected from charger"),
        (at(30), "Charging stopped: Remote"),
        (at(30), "End session confirmed"),
        (at(29), "End session requested"),
        (at(15), "Charging resumed"),
        (at(12), "Charging suspended by the vehicle"),
        (at(2), "Charging started"),
        (at(1), f"Vehicle connected to Charger '{stage.charger.name}-01'"),
    ]


async def test_lifecycle_15_a_command_that_came_to_nothing(stage: Stage) -> None:
    """Lifecycle 15: a command that nobody answered is in the log with what became of it."""
    here = stage.world
    await started(stage)
    await ask_end(stage, here.organisation.id, here.user.id)
    stage.at(at(63))
    await commands.expire(here.runtime)
    texts = [line.text for line in await session_lines(here.runtime, await stage.session())]
    assert texts[:2] == [
        "End session failed: No process that holds the charger took the command.",
        "End session requested",
    ]


async def test_somebodys_second_tag(stage: Stage) -> None:
    """A start for a tag without a driver is the tag's alone."""
    tag = await make(stage.world, models.Tag, uid="04CC", uid_key="04CC", kind="RFID_CARD")
    await stage.world.admit(tag)
    command = await start_on(stage, tag_id=tag.id)
    assert (command.tag_id, command.driver_id) == (tag.id, None)
