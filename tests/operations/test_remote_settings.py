"""Availability, settings and the cache of a charger, asked from afar and confirmed by what is seen (NET-6)."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer, CommandStatus
from echarge.domain.events import Booted, Place, StatusReported
from echarge.domain.requests import ChangeAvailability, ChangeConfiguration, ClearCache, ReadConfiguration
from echarge.domain.secrets import REMOVED
from echarge.domain.settings import Setting
from echarge.operations import commands, remote, remote_settings, settings
from echarge.operations.connections import report_boot
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError
from echarge.operations.refusals import InvalidInputError, NotFoundError
from echarge.operations.setting_reports import PARTS_MAX, ReportPart, take_part
from echarge.operations.statuses import report_status
from echarge.store import models
from tests.operations.asking import Failing, now, ready
from tests.operations.stage import Stage, change, new_stage
from tests.operations.stories import status, stop, tell
from tests.operations.test_readings import started
from tests.world import World, at

pytestmark = pytest.mark.anyio

BOOT = Booted("Volt", "One")


def said(word: str, *told: Setting, confirmed: bool = False, **details: Any) -> Answer:
    """Return an answer that agrees."""
    return Answer(accepted=True, status=word, details=details, confirmed=confirmed, settings=told)


def read(*told: Setting, unknown: tuple[str, ...] = ()) -> Answer:
    """Return an answer that tells settings."""
    return said("Read", *told, confirmed=True, read=len(told), unknown=list(unknown))


async def asked(stage: Stage, ask: Any, *rest: Any, answers: tuple[Answer, ...] = (), **named: Any) -> models.Command:
    """Ask something of the charger and deliver it; return the command as it stands."""
    here = stage.world
    if answers:
        stage.station.link.answers.extend(answers)  # type: ignore[attr-defined]
    command = await ask(here.runtime, here.organisation.id, here.user.id, stage.charger.id, *rest, **named)
    await commands.deliver(here.runtime, command.id)
    return await now(command)


def requests(stage: Stage) -> Any:
    """Return what the charger was asked."""
    return stage.station.link.asked  # type: ignore[attr-defined]


async def out_of_use(stage: Stage, *, word: str = "Accepted", number: int | None = 1) -> models.Command:
    """Ask an EVSE, or the whole charger, to go out of use."""
    evse_id = None if number is None else (await stage.evse(number)).id
    return await asked(
        stage, remote_settings.change_availability, available=False, evse_id=evse_id, answers=(said(word),)
    )


async def test_a83_out_of_use_and_back(here: World) -> None:
    """A83: agreed is not done; the status shows it, and so it does on the way back."""
    stage = await ready(here)
    command = await out_of_use(stage)
    assert (command.name, command.status, command.evse_id) == (
        "CHANGE_AVAILABILITY", "ACCEPTED", (await stage.evse()).id,
    )  # fmt: skip
    await tell(stage, status(at(61), EvseStatus.PREPARING))
    assert (await now(command)).status == "ACCEPTED"
    await tell(stage, status(at(62), EvseStatus.UNAVAILABLE))
    assert (await now(command)).status == "CONFIRMED"
    evse_id = (await stage.evse()).id
    back = await asked(stage, remote_settings.change_availability, available=True, evse_id=evse_id)
    assert back.status == "ACCEPTED"
    await tell(stage, status(at(63), EvseStatus.AVAILABLE))
    assert (await now(back)).status == "CONFIRMED"
    assert requests(stage) == [ChangeAvailability(available=False, evse=1, connector=1), ChangeAvailability(
        available=True, evse=1, connector=1,
    )]  # fmt: skip


async def test_a83_it_is_so_already(here: World) -> None:
    """A83: what is so already is confirmed with the answer, for no status will tell it."""
    stage = await ready(here)
    evse_id = (await stage.evse()).id
    command = await asked(stage, remote_settings.change_availability, available=True, evse_id=evse_id)
    assert command.status == "CONFIRMED"
    await tell(stage, status(at(61), EvseStatus.UNAVAILABLE))
    assert (await out_of_use(stage)).status == "CONFIRMED"


async def test_a83_scheduled(here: World) -> None:
    """A83: Scheduled waits for the end of the session, a day long, over reconnections."""
    stage = await ready(here)
    ref = await started(stage)
    command = await out_of_use(stage, word="Scheduled")
    assert (command.status, command.answer) == ("ACCEPTED", {"status": "Scheduled"})
    stage.at(at(60) + timedelta(hours=20))
    assert await commands.expire(here.runtime) == 0
    await stage.reconnect()
    assert command.id in stage.station.awaiting
    await tell(stage, stop(at(61), 3000, ref), status(at(62), EvseStatus.UNAVAILABLE))
    assert (await now(command)).status == "CONFIRMED"
    again = await ready(here)
    late = await out_of_use(again, word="Scheduled")
    again.at(at(60) + timedelta(days=3))
    assert await commands.expire(here.runtime) == 1
    assert (await now(late)).status == "NO_EFFECT"
    assert late.id not in again.station.awaiting


async def station_says(stage: Stage, what: EvseStatus, minute: float) -> None:
    """Let the charger tell of itself."""
    event = StatusReported(Place(), what, occupied=False, at=at(minute), digest=int(minute))
    await report_status(stage.runtime, stage.station, event)


async def test_a83_the_whole_charger(here: World) -> None:
    """A83, A35: the whole charger is out of use once it says so, or each of its EVSEs, and nothing goes on there."""
    stage = await ready(here)
    command = await out_of_use(stage, number=None)
    assert requests(stage) == [ChangeAvailability(available=False)]
    await station_says(stage, EvseStatus.UNAVAILABLE, 61)
    assert (await now(command)).status == "CONFIRMED"
    back = await asked(stage, remote_settings.change_availability, available=True)
    assert back.status == "ACCEPTED"
    await station_says(stage, EvseStatus.AVAILABLE, 62)
    assert (await now(back)).status == "CONFIRMED"
    ref = await started(stage)
    busy = await out_of_use(stage, number=None, word="Scheduled")
    await station_says(stage, EvseStatus.UNAVAILABLE, 63)
    assert (await now(busy)).status == "ACCEPTED"
    await tell(stage, stop(at(64), 3000, ref), status(at(65), EvseStatus.UNAVAILABLE))
    assert (await now(busy)).status == "CONFIRMED"


async def test_a83_each_connector_of_an_evse(here: World) -> None:
    """A83: in 1.6, which knows no EVSEs, each connector of one is asked for; one refusal is a refusal."""
    stage = await ready(here)
    await tell(stage, status(at(1), EvseStatus.AVAILABLE, connector=2))
    answers = (said("Accepted"), said("Scheduled"))
    evse_id = (await stage.evse()).id
    command = await asked(stage, remote_settings.change_availability, available=False, evse_id=evse_id, answers=answers)
    assert (command.status, command.answer) == ("ACCEPTED", {"status": "Scheduled"})
    assert [request.connector for request in requests(stage)] == [1, 2]
    refused = Answer(accepted=False, status="Rejected", details={})
    command = await asked(
        stage, remote_settings.change_availability, available=True, evse_id=evse_id, answers=(refused,)
    )
    assert (command.status, command.problem) == ("REJECTED", "The charger answered Rejected.")
    assert len(requests(stage)) == 3


async def kept(stage: Stage) -> dict[str, tuple[str | None, bool | None, bool]]:
    """Return what is known of the charger's settings."""
    rows = await models.ChargerSetting.filter(charger_id=stage.charger.id).order_by("name")
    return {row.name: (row.value, row.readonly, row.reboot_required) for row in rows}


async def test_a85_read_all_and_some(here: World) -> None:
    """A85: what is read is kept; a secret is not; what the charger has no more is let go of."""
    stage = await ready(here)
    told = read(
        Setting("A", "1", readonly=True), Setting("AuthorizationKey", "abc", readonly=False), Setting("B", None)
    )
    command = await asked(stage, remote_settings.read_configuration, [], answers=(told,))
    assert (command.status, command.answer) == ("CONFIRMED", {"status": "Read", "read": 3, "unknown": []})
    assert await kept(stage) == {
        "A": ("1", True, False),
        "AuthorizationKey": (None, False, False),
        "B": (None, None, False),
    }
    some = read(Setting("A", "ftp://u:p@h"), unknown=("Z",))
    command = await asked(stage, remote_settings.read_configuration, ["A", "Z", "A"], answers=(some,))
    assert command.answer == {"status": "Read", "read": 1, "unknown": ["Z"]}
    assert requests(stage)[-1].names == ("A", "Z")
    assert (await kept(stage))["A"] == ("ftp://(removed)@h", True, False)
    await asked(stage, remote_settings.read_configuration, [], answers=(read(Setting("C", "3", readonly=False)),))
    assert await kept(stage) == {"C": ("3", False, False)}


@pytest.mark.parametrize(
    ("limit", "sizes"),
    [("2", [2, 2, 1]), ("1", [1] * 5), ("0", [5]), ("many", [5]), ("99999999999", [5]), (None, [5])],
)
async def test_a85_in_parts(here: World, limit: str | None, sizes: list[int]) -> None:
    """A85: no more keys are asked for at once than the charger says that it takes."""
    stage = await ready(here)
    if limit is not None:
        told = read(Setting("GetConfigurationMaxKeys", limit, readonly=True))
        await asked(stage, remote_settings.read_configuration, [], answers=(told,))
        requests(stage).clear()
    answers = tuple(read(Setting(f"K{size}", "v"), unknown=(f"U{place}",)) for place, size in enumerate(sizes))
    command = await asked(stage, remote_settings.read_configuration, list("abcde"), answers=answers)
    assert [len(request.names) for request in requests(stage)] == sizes
    assert command.answer == {"status": "Read", "read": len(sizes), "unknown": [f"U{n}" for n in range(len(sizes))]}
    assert "".join("".join(request.names) for request in requests(stage)) == "abcde"


async def test_settings_are_bounded(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """No charger fills the database with settings; those that are known stay up to date."""
    monkeypatch.setattr(settings, "SETTINGS_MAX", 2)
    stage = await ready(here)
    await asked(
        stage, remote_settings.read_configuration, ["A", "B"], answers=(read(Setting("A", "1"), Setting("B", "1")),)
    )
    told = read(Setting("B", "2"), Setting("C", "1"), Setting("x" * 256, "1"))
    await asked(stage, remote_settings.read_configuration, ["B", "C"], answers=(told,))
    assert {name: value for name, (value, _, _) in (await kept(stage)).items()} == {"A": "1", "B": "2"}


async def test_a84_change(here: World) -> None:
    """A84: what is set is known at once; where a start is needed that confirms it, not a boot that was asked for."""
    stage = await ready(here)
    done = await asked(
        stage, remote_settings.change_configuration, "A", "1", answers=(said("Accepted", confirmed=True),)
    )
    assert (done.status, await kept(stage)) == ("CONFIRMED", {"A": ("1", False, False)})
    waits = await asked(stage, remote_settings.change_configuration, "B", "2", answers=(said("RebootRequired"),))
    assert (waits.status, waits.answer) == ("ACCEPTED", {"status": "RebootRequired"})
    assert (await kept(stage))["B"] == ("2", False, True)
    stage.at(at(60) + timedelta(hours=5))
    assert await commands.expire(here.runtime) == 0
    await asked(stage, remote.trigger_message, "BOOT")
    await report_boot(here.runtime, stage.station, BOOT)
    await report_boot(here.runtime, stage.station, Booted("Volt", "One", reason="Triggered"))
    assert ((await now(waits)).status, (await kept(stage))["B"]) == ("ACCEPTED", ("2", False, True))
    await report_boot(here.runtime, stage.station, BOOT)
    assert ((await now(waits)).status, (await kept(stage))["B"]) == ("CONFIRMED", ("2", False, False))


@pytest.mark.parametrize("word", ["Rejected", "NotSupported"])
async def test_a84_refused(here: World, word: str) -> None:
    """A84: what the charger does not have, or lets nobody change, stays as it is known to be."""
    stage = await ready(here)
    await asked(stage, remote_settings.read_configuration, [], answers=(read(Setting("A", "1", readonly=True)),))
    refusal = Answer(accepted=False, status=word, details={})
    command = await asked(stage, remote_settings.change_configuration, "A", "2", answers=(refusal,))
    assert (command.status, command.problem) == ("REJECTED", f"The charger answered {word}.")
    assert await kept(stage) == {"A": ("1", True, False)}


async def test_c6_a_secret_is_told_to_the_charger_alone(here: World) -> None:
    """C6: the value of a secret setting leaves the database as soon as it was sent, and is not kept as a setting."""
    stage = await ready(here)
    given = ("WiFiPassword", "hunter2")
    first = await remote_settings.change_configuration(
        here.runtime, here.organisation.id, here.user.id, stage.charger.id, *given
    )
    again = await asked(
        stage, remote_settings.change_configuration, *given, answers=(said("Accepted", confirmed=True),)
    )
    assert again.id == first.id
    assert requests(stage) == [ChangeConfiguration(*given)]
    assert again.request == {"name": "WiFiPassword", "value": REMOVED}
    assert await kept(stage) == {"WiFiPassword": (None, False, False)}


async def test_asked_twice_is_asked_once(here: World) -> None:
    """What is being asked already is not asked again; something else is."""
    stage = await ready(here)
    who = here.runtime, here.organisation.id, here.user.id, stage.charger.id
    ids = [(await remote_settings.read_configuration(*who, names)).id for names in ([], [], ["A"], ["A"], ["B"])]
    assert [ids.index(each) for each in ids] == [0, 0, 2, 2, 4]
    first, second = await remote_settings.clear_cache(*who), await remote_settings.clear_cache(*who)
    assert first.id == second.id
    await commands.deliver(here.runtime, first.id)
    assert requests(stage) == [ClearCache()]


@pytest.mark.parametrize("error", [CallRefusedError("NotImplemented", ""), AnswerTimeoutError("30 s")])
async def test_nothing_is_kept_of_no_answer(here: World, error: Exception) -> None:
    """A charger that does not know how, or stays silent, changes nothing that is known of it."""
    stage = await new_stage(here, link=Failing(error))
    command = await asked(stage, remote_settings.change_configuration, "A", "1")
    refused = isinstance(error, CallRefusedError)
    assert command.status == ("REJECTED" if refused else "TIMED_OUT")
    assert command.problem.startswith("The charger does not know how to do this" if refused else "The charger did not")
    assert await kept(stage) == {}


async def report(stage: Stage, command: models.Command, number: int, *names: str, last: bool = False) -> None:
    """Send one part of the report that the command asks for."""
    told = [Setting(name, str(number), readonly=False) for name in names]
    await take_part(
        stage.runtime, stage.station, ReportPart(int(str(command.request["request_id"])), number, last, told)
    )


async def test_b28_report_in_any_order(here: World) -> None:
    """B28: a report is whole once all parts are there, in whatever order, one of them twice."""
    stage = await ready(here, "2.0.1")
    await asked(stage, remote_settings.read_configuration, ["A.Old"], answers=(read(Setting("A.Old", "1")),))
    command = await asked(stage, remote_settings.read_configuration, [])
    assert isinstance(requests(stage)[-1], ReadConfiguration)
    assert command.status == "ACCEPTED"
    await report(stage, command, 2, "A.Three", last=True)
    await report(stage, command, 0, "A.One")
    await report(stage, command, 0, "A.One")
    assert (await now(command)).status == "ACCEPTED"
    await report(stage, command, 1, "A.Two")
    command = await now(command)
    assert (command.status, command.answer) == ("CONFIRMED", {"status": "Accepted", "read": 3})
    assert list(await kept(stage)) == ["A.One", "A.Three", "A.Two"]
    assert stage.station.reports == {}
    await report(stage, command, 1, "A.Late")
    assert "A.Late" not in await kept(stage)


async def test_b28_report_that_is_not_ours(here: World) -> None:
    """B28, C14: parts of another report, of one without a number in bounds, or of another charger's change nothing."""
    stage, other = await ready(here, "2.0.1"), await ready(here, "2.0.1")
    command = await asked(stage, remote_settings.read_configuration, [])
    strange = ReportPart(int(str(command.request["request_id"])) ^ 1, 0, is_last=True, settings=[Setting("A.B", "1")])
    await take_part(here.runtime, stage.station, strange)
    await report(other, command, 0, "A.B", last=True)
    await report(stage, command, PARTS_MAX, "A.B", last=True)
    await report(stage, command, -1, "A.B", last=True)
    assert (await now(command)).status == "ACCEPTED"
    assert await models.ChargerSetting.all().count() == 0
    await report(stage, command, 1, "A.B", last=True)
    stage.at(at(60) + timedelta(minutes=11))
    await commands.expire(here.runtime)
    assert ((await now(command)).status, list(await kept(stage))) == ("NO_EFFECT", ["A.B"])
    stage.at(at(60) + timedelta(hours=2))
    await commands.expire(here.runtime)
    assert (stage.station.reports, stage.station.awaiting) == ({}, {})


async def test_b28_report_before_the_answer(here: World) -> None:
    """B28: a report that overtakes the answer confirms; the answer adds nothing."""
    stage = await ready(here, "2.0.1")
    who = here.runtime, here.organisation.id, here.user.id, stage.charger.id
    command = await remote_settings.read_configuration(*who, [])
    sent = await here.runtime.writer.run(lambda tx: commands.move(tx, here.runtime, command.id, CommandStatus.SENT))
    assert sent is not None
    stage.station.awaiting[command.id] = sent
    await report(stage, sent, 0, "A.B", last=True)
    assert (await now(command)).status == "CONFIRMED"


@pytest.mark.parametrize(
    ("version", "name", "value", "path", "code"),
    [
        ("1.6", "", "1", ("name",), "REQUIRED"),
        ("1.6", "x" * 51, "1", ("name",), "TOO_LONG"),
        ("1.6", " A", "1", ("name",), "MALFORMED"),
        ("1.6", "A\nB", "1", ("name",), "MALFORMED"),
        ("1.6", "A", "x" * 501, ("value",), "TOO_LONG"),
        ("1.6", "A", "\0", ("value",), "MALFORMED"),
        ("1.6", "A", "\ud800", ("value",), "MALFORMED"),
        ("1.6", "authorizationKEY", "x", ("name",), "CONFLICT"),
        ("2.0.1", "HeartbeatInterval", "1", ("name",), "MALFORMED"),
        ("2.0.1", "A." + "x" * 300, "1", ("name",), "TOO_LONG"),
        ("2.0.1", "A.B", "x" * 1001, ("value",), "TOO_LONG"),
        ("2.0.1", "SecurityCtrlr.BasicAuthPassword", "x", ("name",), "CONFLICT"),
    ],
)
async def test_bad_input(here: World, version: str, name: str, value: str, path: tuple[str, ...], code: str) -> None:
    """What no setting can be called or be set to is refused, each at its place, and nothing is asked."""
    stage = await ready(here, version)
    with pytest.raises(InvalidInputError) as refusal:
        await asked(stage, remote_settings.change_configuration, name, value)
    assert [(each.path, each.code) for each in refusal.value.problems] == [(path, code)]
    assert (requests(stage), await models.Command.all().count()) == ([], 0)


@pytest.mark.parametrize(("version", "name"), [("1.6", "SecurityProfile"), ("2.0.1", "SecurityCtrlr.SecurityProfile")])
async def test_c3_never_to_a_lower_profile(here: World, version: str, name: str) -> None:
    """C3, TC_A_19: a charger is not asked to go below its security profile, or the least that it must keep to."""
    stage = await ready(here, version)
    await change(here, models.Charger, stage.charger.id, security_profile_min=1)
    for value in ("0", "00"):
        with pytest.raises(InvalidInputError) as refusal:
            await asked(stage, remote_settings.change_configuration, name, value)
        assert [(each.path, each.code) for each in refusal.value.problems] == [(("value",), "OUT_OF_RANGE")]
    done = said("Accepted", confirmed=True)
    assert (await asked(stage, remote_settings.change_configuration, name, "2", answers=(done,))).status == "CONFIRMED"
    with pytest.raises(InvalidInputError):
        await asked(stage, remote_settings.change_configuration, name, "1")
    assert (await asked(stage, remote_settings.change_configuration, name, "3", answers=(done,))).status == "CONFIRMED"
    assert [request.value for request in requests(stage)] == ["2", "3"]


async def test_bad_input_of_lists(here: World) -> None:
    """Too many names, and each bad one, are told; an EVSE of another charger is none of this one's."""
    stage, other = await ready(here), await ready(here)
    with pytest.raises(InvalidInputError) as refusal:
        await asked(stage, remote_settings.read_configuration, [f"K{n}" for n in range(101)])
    assert [(each.path, each.code) for each in refusal.value.problems] == [(("names",), "OUT_OF_RANGE")]
    with pytest.raises(InvalidInputError) as refusal:
        await asked(stage, remote_settings.read_configuration, ["A", "", "x" * 51])
    assert [each.path for each in refusal.value.problems] == [("names", "1"), ("names", "2")]
    with pytest.raises(NotFoundError) as missing:
        await asked(stage, remote_settings.change_availability, available=True, evse_id=(await other.evse()).id)
    assert missing.value.path == ("evseId",)
    assert (requests(stage), await models.Command.all().count()) == ([], 0)
