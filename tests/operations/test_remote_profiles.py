"""Charging profiles, asked from afar: what may be asked, of which session, and how it ends (NET-6, A91)."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.charging_profiles import (
    ChargingProfile,
    ClearChargingProfile,
    LimitUnit,
    Period,
    ProfileKind,
    ProfilePurpose,
    ReadCompositeSchedule,
    SetChargingProfile,
)
from echarge.domain.commands import Answer
from echarge.domain.settings import Setting
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations import remote_profiles, remote_settings
from echarge.operations.refusals import InvalidInputError, NotFoundError
from echarge.store import models
from tests.operations.asking import ready
from tests.operations.stage import Stage
from tests.operations.stories import status, stop, tell
from tests.operations.test_readings import started
from tests.operations.test_remote_settings import asked, read, requests
from tests.world import World, at

pytestmark = pytest.mark.anyio

OK = Answer(accepted=True, status="Accepted", details={}, confirmed=True)
WISH: dict[str, Any] = {
    "purpose": "DEFAULT", "kind": "RELATIVE", "unit": "AMPERE",
    "periods": [
        {"start_seconds": 0, "limit": Decimal("16.5"), "phases": 3}, {"start_seconds": 60, "limit": Decimal(6)},
    ],
}  # fmt: skip
PROFILE = ChargingProfile(
    ProfilePurpose.DEFAULT, ProfileKind.RELATIVE, LimitUnit.AMPERE, (Period(0, 165, 3), Period(60, 60))
)


async def set_(stage: Stage, *answers: Answer, **wish: Any) -> models.Command:
    """Set a profile and return the command."""
    return await asked(stage, remote_profiles.set_charging_profile, {**WISH, **wish}, answers=answers)


async def test_a91_set_read_and_clear(here: World) -> None:
    """A91: a profile is set, comes back from the row as it was, is replaced under its number, read and cleared."""
    stage = await ready(here)
    evse_id = (await stage.evse()).id
    command = await set_(stage, OK, evse_id=evse_id)
    assert (command.name, command.status, command.evse_id) == ("SET_CHARGING_PROFILE", "CONFIRMED", evse_id)
    (sent,) = requests(stage)
    assert sent == SetChargingProfile(sent.number, PROFILE, 1, 1)
    await set_(stage, OK, evse_id=evse_id, unit="WATT")
    await set_(stage, OK, evse_id=evse_id, stack_level=1)
    await set_(stage, OK, number=7)
    numbers = [request.number for request in requests(stage)]
    assert (numbers[0] == numbers[1], len(set(numbers)), numbers[3]) == (True, 3, 7)
    assert requests(stage)[3].evse is None
    schedule = {"schedule": {"unit": "WATT"}}
    told = Answer(accepted=True, status="Accepted", details=schedule, confirmed=True)
    wish = {"duration_seconds": 60, "unit": "WATT", "evse_id": evse_id}
    read_ = await asked(stage, remote_profiles.read_composite_schedule, wish, answers=(told,))
    assert (read_.status, read_.answer) == ("CONFIRMED", {"status": "Accepted", **schedule})
    assert requests(stage)[-1] == ReadCompositeSchedule(60, LimitUnit.WATT, 1)
    for given, request in (
        ({}, ClearChargingProfile()),
        ({"number": 7}, ClearChargingProfile(7)),
        ({"evse_id": evse_id, "purpose": "DEFAULT", "stack_level": 0},
         ClearChargingProfile(None, 1, 1, ProfilePurpose.DEFAULT, 0)),
    ):  # fmt: skip
        cleared = await asked(stage, remote_profiles.clear_charging_profile, given, answers=(OK,))
        assert (cleared.status, requests(stage)[-1]) == ("CONFIRMED", request)


async def test_a91_each_connector_of_an_evse(here: World) -> None:
    """A91: in 1.6, which knows no EVSEs, each connector of one gets the profile."""
    stage = await ready(here)
    await tell(stage, status(at(1), EvseStatus.AVAILABLE, connector=2))
    await set_(stage, OK, OK, evse_id=(await stage.evse()).id)
    assert [request.connector for request in requests(stage)] == [1, 2]


async def test_a91_of_a_session(here: World) -> None:
    """A91: a session's profile names its transaction; one that has stopped, or is elsewhere, gets none."""
    stage, other = await ready(here), await ready(here)
    ref = await started(stage)
    session = await stage.session()
    command = await set_(stage, OK, purpose="SESSION", session_id=session.id)
    (sent,) = requests(stage)
    assert (sent.ref, sent.evse, sent.connector) == (str(session.transaction_id), 1, 1)
    assert (command.session_id, command.evse_id) == (session.id, session.evse_id)
    with pytest.raises(NotFoundError) as missing:
        await set_(other, purpose="SESSION", session_id=session.id)
    assert missing.value.path == ("input", "sessionId")
    await tell(stage, status(at(2), EvseStatus.AVAILABLE, evse=2))
    assert await problems(stage, purpose="SESSION", session_id=session.id, evse_id=(await stage.evse(2)).id) == [
        ("evseId", "CONFLICT")
    ]
    await tell(stage, stop(at(30), 3000, ref))
    assert await problems(stage, purpose="SESSION", session_id=session.id) == [("sessionId", "CONFLICT")]
    assert await problems(stage, session_id=session.id) == [("sessionId", "CONFLICT")]
    assert len(requests(stage)) == 1


async def problems(stage: Stage, **wish: Any) -> list[tuple[str, str]]:
    """Return what is wrong with a profile."""
    with pytest.raises(InvalidInputError) as refusal:
        await set_(stage, **wish)
    assert all(each.path[0] == "input" for each in refusal.value.problems)
    return [(".".join(each.path[1:]), str(each.code)) for each in refusal.value.problems]


def periods(*pairs: tuple[int, object]) -> list[dict[str, Any]]:
    """Return periods of these starts and limits."""
    return [{"start_seconds": start, "limit": Decimal(str(limit))} for start, limit in pairs]


@pytest.mark.parametrize(
    ("limit", "sent"),
    [("6.25", 6.2), ("6.2", 6.2), ("0.19", 0.1), ("16.0", 16), ("15.999999999999", 15.9)],
)
async def test_a25_one_decimal(here: World, limit: str, sent: float) -> None:
    """A25: chargers take one decimal: a limit is rounded before it is sent, down, so that never more may flow."""
    stage = await ready(here)
    await set_(stage, periods=periods((0, limit)))
    (request,) = requests(stage)
    for version, name in ((V16, "csChargingProfiles"), (V201, "chargingProfile")):
        action, payload = version.asked(request, stage.station)
        assert version.schemas.problem(action, payload) is None
        schedule = payload[name]["chargingSchedule"]
        (period,) = (schedule[0] if isinstance(schedule, list) else schedule)["chargingSchedulePeriod"]
        assert period["limit"] == sent


BASE = at(60)


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        pytest.param({"periods": []}, [("periods", "OUT_OF_RANGE")], id="no periods"),
        pytest.param(
            {"periods": periods(*((n, 1) for n in range(1025)))}, [("periods", "OUT_OF_RANGE")], id="too many"
        ),
        pytest.param({"periods": periods((5, 1))}, [("periods.0.startSeconds", "OUT_OF_RANGE")], id="not from 0 on"),
        pytest.param(
            {"periods": periods((0, 1), (9, 1), (9, 1))}, [("periods.2.startSeconds", "OUT_OF_RANGE")], id="disorder"
        ),
        pytest.param(
            {"periods": periods((0, 1), (99, 1)), "duration_seconds": 60},
            [("periods.1.startSeconds", "OUT_OF_RANGE")], id="after the end",
        ),
        pytest.param({"periods": periods((0, -1))}, [("periods.0.limit", "OUT_OF_RANGE")], id="a negative limit"),
        pytest.param({"periods": periods((0, 10_001))}, [("periods.0.limit", "OUT_OF_RANGE")], id="an absurd limit"),
        pytest.param({"periods": periods((0, "-0.01"))}, [("periods.0.limit", "OUT_OF_RANGE")], id="A25 not up to 0"),
        pytest.param(
            {"periods": [{**periods((0, 1))[0], "phases": 4}]}, [("periods.0.phases", "OUT_OF_RANGE")], id="four phases"
        ),
        pytest.param({"stack_level": -1}, [("stackLevel", "OUT_OF_RANGE")], id="below the lowest level"),
        pytest.param({"stack_level": 101}, [("stackLevel", "OUT_OF_RANGE")], id="above the highest level"),
        pytest.param({"duration_seconds": 0}, [
            ("durationSeconds", "OUT_OF_RANGE"),
        ], id="no time"),
        pytest.param(
            {"kind": "DAILY", "starts_at": BASE, "duration_seconds": 86_401}, [("durationSeconds", "OUT_OF_RANGE")],
            id="a day of more than a day",
        ),
        pytest.param({"kind": "ABSOLUTE"}, [("startsAt", "REQUIRED")], id="without a beginning"),
        pytest.param({"starts_at": BASE}, [("startsAt", "CONFLICT")], id="relative, and begins"),
        pytest.param({"purpose": "CHARGER_MAX"}, [("kind", "CONFLICT")], id="relative to nothing"),
        pytest.param(
            {"kind": "WEEKLY", "starts_at": BASE + timedelta(days=9999)}, [("startsAt", "OUT_OF_RANGE")],
            id="in another age",
        ),
        pytest.param({"valid_to": BASE}, [("validTo", "OUT_OF_RANGE")], id="over already"),
        pytest.param(
            {"valid_from": BASE + timedelta(days=2), "valid_to": BASE + timedelta(days=1)},
            [("validTo", "OUT_OF_RANGE")], id="ends before it begins",
        ),
        pytest.param({"purpose": "SESSION"}, [("sessionId", "REQUIRED")], id="of no session"),
        pytest.param({"number": 0}, [("number", "OUT_OF_RANGE")], id="number 0"),
        pytest.param({"number": 2**31}, [("number", "OUT_OF_RANGE")], id="a number too high"),
    ],
)  # fmt: skip
async def test_a91_bad_input(here: World, wish: dict[str, Any], found: list[tuple[str, str]]) -> None:
    """A91: what is no profile is refused, each thing at its place, and nothing is asked."""
    stage = await ready(here)
    assert await problems(stage, **wish) == found
    assert (requests(stage), await models.Command.all().count()) == ([], 0)


async def test_a91_an_evse_is_no_charger(here: World) -> None:
    """A91: the limit of a whole charger names no EVSE; an EVSE of another charger is none of this one's."""
    stage, other = await ready(here), await ready(here)
    wish = {"purpose": "CHARGER_MAX", "kind": "ABSOLUTE", "starts_at": BASE}
    assert await problems(stage, **wish, evse_id=(await stage.evse()).id) == [("evseId", "CONFLICT")]
    for ask, given in (
        (remote_profiles.set_charging_profile, WISH),
        (remote_profiles.clear_charging_profile, {}),
        (remote_profiles.read_composite_schedule, {"duration_seconds": 60}),
    ):
        with pytest.raises(NotFoundError):
            await asked(stage, ask, {**given, "evse_id": (await other.evse()).id})
    assert (requests(stage), await models.Command.all().count()) == ([], 0)


@pytest.mark.parametrize(
    ("ask", "wish", "path"),
    [
        (remote_profiles.clear_charging_profile, {"stack_level": -1}, "stackLevel"),
        (remote_profiles.clear_charging_profile, {"number": -7}, "number"),
        (remote_profiles.clear_charging_profile, {"number": 7, "stack_level": 1}, "number"),
        (remote_profiles.read_composite_schedule, {"duration_seconds": 0}, "durationSeconds"),
        (remote_profiles.read_composite_schedule, {"duration_seconds": 31 * 86_400 + 1}, "durationSeconds"),
    ],
)
async def test_a91_bad_questions(here: World, ask: Any, wish: dict[str, Any], path: str) -> None:
    """A91: which profiles, and for how long, is said so that it can be."""
    stage = await ready(here)
    with pytest.raises(InvalidInputError) as refusal:
        await asked(stage, ask, wish)
    assert [each.path for each in refusal.value.problems] == [("input", path)]
    assert (requests(stage), await models.Command.all().count()) == ([], 0)


async def test_a91_within_what_the_charger_takes(here: World) -> None:
    """A91: what the charger says that it cannot stack or take is refused before it is sent."""
    stage = await ready(here)
    told = read(
        Setting("ChargeProfileMaxStackLevel", "2", readonly=True),
        Setting("ChargingScheduleMaxPeriods", "1", readonly=True),
    )
    await asked(stage, remote_settings.read_configuration, [], answers=(told,))
    requests(stage).clear()
    assert await problems(stage, stack_level=3) == [("stackLevel", "OUT_OF_RANGE")]
    assert await problems(stage, stack_level=2) == [("periods", "OUT_OF_RANGE")]
    assert requests(stage) == []


async def test_asked_twice_is_asked_once(here: World) -> None:
    """The same profile is not sent again while it is under way; another one is."""
    stage = await ready(here)
    who = here.runtime, here.organisation.id, here.user.id, stage.charger.id
    ids = [
        (await remote_profiles.set_charging_profile(*who, {**WISH, **more})).id for more in ({}, {}, {"unit": "WATT"})
    ]
    assert [ids.index(each) for each in ids] == [0, 0, 2]
