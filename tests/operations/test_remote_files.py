"""Logs, firmware and makers' own messages, asked from afar and followed to their end (NET-6, A87, A88)."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.commands import Answer
from echarge.domain.events import Booted
from echarge.domain.requests import Progress, RequestLog, Stage, UpdateFirmware
from echarge.live.messages import CommandChanged
from echarge.operations import commands, remote_files
from echarge.operations.connections import report_boot
from echarge.operations.ports import AnswerTimeoutError
from echarge.operations.progress import report_progress
from echarge.operations.refusals import InvalidInputError, NotSupportedError
from echarge.store import models
from tests.operations.asking import Failing, now, ready
from tests.operations.stage import Stage as Charger
from tests.operations.stage import new_stage
from tests.operations.test_remote_settings import asked, requests
from tests.world import World, at

pytestmark = pytest.mark.anyio

WISH = {"location": "ftp://host/f", "kind": "DIAGNOSTICS"}
FIRMWARE = {"location": "http://host/fw.bin"}


async def says(charger: Charger, word: str, stage: Stage, *, kind: Any = UpdateFirmware, number: object = None) -> None:
    """Let the charger tell how far it is."""
    progress = Progress(kind, word, stage, None if number is None else int(str(number)))
    await report_progress(charger.runtime, charger.station, progress)


async def test_a87_firmware_over_a_start(here: World) -> None:
    """A87: firmware is fetched, installed, started; each step is told, waited for anew, and known after the start."""
    charger = await ready(here)
    command = await asked(charger, remote_files.update_firmware, FIRMWARE)
    assert command.status == "ACCEPTED"
    assert requests(charger) == [UpdateFirmware("http://host/fw.bin", int(str(command.request["request_id"])), at(60))]
    await says(charger, "Downloading", Stage.UNDER_WAY)
    charger.at(at(60) + timedelta(minutes=119))
    await says(charger, "Installing", Stage.UNDER_WAY)
    charger.at(at(60) + timedelta(minutes=200))
    assert await commands.expire(here.runtime) == 0
    await charger.reconnect()
    await report_boot(here.runtime, charger.station, Booted("Volt", "One", firmware_version="2"))
    assert (await now(command)).status == "ACCEPTED"
    await says(charger, "Installed", Stage.DONE)
    found = await now(command)
    assert (found.status, found.progress, found.problem, found.open) == ("CONFIRMED", "Installed", "", False)
    assert charger.station.awaiting == {}
    versions = [m.version for m in here.told if isinstance(m, CommandChanged) and m.command_id == command.id]
    assert versions == sorted(set(versions))
    await says(charger, "InstallationFailed", Stage.FAILED)
    assert (await now(command)).status == "CONFIRMED"


async def test_a87_silence(here: World) -> None:
    """A87: a charger that says nothing more is waited for, as long as its plan is ahead, and then no longer."""
    charger = await ready(here)
    later = {**FIRMWARE, "retrieve_at": at(60) + timedelta(days=3)}
    command = await asked(charger, remote_files.update_firmware, later)
    charger.at(at(60) + timedelta(days=3, hours=1))
    assert await commands.expire(here.runtime) == 0
    assert command.id in charger.station.awaiting
    charger.at(at(60) + timedelta(days=3, hours=3))
    assert await commands.expire(here.runtime) == 1
    assert ((await now(command)).status, charger.station.awaiting) == ("NO_EFFECT", {})


async def test_a87_failure_and_second_attempt(here: World) -> None:
    """A87: what failed is FAILED, with the charger's word; a later success is the last word."""
    charger = await ready(here)
    command = await asked(charger, remote_files.request_log, WISH)
    await says(charger, "UploadFailed", Stage.FAILED, kind=RequestLog)
    found = await now(command)
    assert (found.status, found.problem) == ("FAILED", "The charger says that it failed: UploadFailed.")
    await says(charger, "Uploading", Stage.UNDER_WAY, kind=RequestLog)
    assert ((await now(command)).status, (await now(command)).progress) == ("FAILED", "UploadFailed")
    await says(charger, "Uploaded", Stage.DONE, kind=RequestLog)
    assert ((await now(command)).status, (await now(command)).problem) == ("CONFIRMED", "")


async def test_a87_which_one(here: World) -> None:
    """A87, C14: a number says which request is meant, without one it is the latest; never another charger's."""
    charger, other = await ready(here, "2.0.1"), await ready(here, "2.0.1")
    first = await asked(charger, remote_files.request_log, WISH)
    charger.at(at(61))
    second = await asked(charger, remote_files.request_log, {**WISH, "kind": "SECURITY"})
    await says(charger, "Uploaded", Stage.DONE, kind=RequestLog, number=4711)
    await says(other, "Uploaded", Stage.DONE, kind=RequestLog, number=first.request["request_id"])
    await says(charger, "Installed", Stage.DONE)
    assert [(await now(each)).status for each in (first, second)] == ["ACCEPTED"] * 2
    await says(charger, "AcceptedCanceled", Stage.FAILED, kind=RequestLog, number=first.request["request_id"])
    found = await now(first)
    assert (found.status, found.problem) == ("FAILED", "The charger gave it up for a newer request.")
    await says(charger, "Uploaded", Stage.DONE, kind=RequestLog)
    assert (await now(second)).status == "CONFIRMED"


async def test_a87_without_an_answer(here: World) -> None:
    """A87: what a charger tells proves, or fails, a request whose answer was lost."""
    charger = await new_stage(here, link=Failing(AnswerTimeoutError("30 s")))
    done = await asked(charger, remote_files.update_firmware, FIRMWARE)
    bad = await asked(charger, remote_files.request_log, WISH)
    assert [done.status, bad.status] == ["TIMED_OUT"] * 2
    await says(charger, "Installed", Stage.DONE)
    await says(charger, "UploadFailed", Stage.FAILED, kind=RequestLog)
    assert [(await now(each)).status for each in (done, bad)] == ["CONFIRMED", "FAILED"]


async def test_secrets_leave(here: World) -> None:
    """C6: what an address gives away, and what a maker's message says of secrets, is told to the charger alone."""
    charger = await ready(here)
    command = await asked(charger, remote_files.request_log, {**WISH, "location": "ftp://me:pw@host/f"})
    assert command.request["location"] == "ftp://(removed)@host/f"
    answer = Answer(accepted=True, status="Accepted", details={"data": "password=hunter2"}, confirmed=True)
    data = {"vendor_id": "Volt", "message_id": "SetPassword", "data": "hunter2"}
    sent = await asked(charger, remote_files.transfer_data, data, answers=(answer,))
    assert (sent.status, sent.answer) == ("CONFIRMED", {"status": "Accepted", "data": "(removed)"})
    assert [requests(charger)[0].location, requests(charger)[1].data] == ["ftp://me:pw@host/f", "hunter2"]
    assert "hunter2" not in str(await models.Command.all().values())
    assert "me:pw" not in str(await models.Command.all().values())


async def test_asked_twice_is_asked_once(here: World) -> None:
    """The same upload, or the same firmware, is asked for once while it is under way, although its number is new."""
    charger = await ready(here)
    first, again = [await asked(charger, remote_files.update_firmware, FIRMWARE) for _ in range(2)]
    other = await asked(charger, remote_files.update_firmware, {**FIRMWARE, "retries": 2})
    assert (first.id == again.id, first.id == other.id, len(requests(charger))) == (True, False, 2)


@pytest.mark.parametrize(
    ("ask", "wish", "problems"),
    [
        (remote_files.request_log, {"location": "host/f"}, [("location", "MALFORMED")]),
        (remote_files.request_log, {"location": "file:///etc/passwd"}, [("location", "MALFORMED")]),
        (remote_files.request_log, {"location": "ftp://[1/f"}, [("location", "MALFORMED")]),
        (remote_files.request_log, {"location": "ftp://host:99999/f"}, [("location", "MALFORMED")]),
        (remote_files.request_log, {"location": "ftp://ho st/f"}, [("location", "MALFORMED")]),
        (remote_files.request_log, {"location": "ftp://höst/f"}, [("location", "MALFORMED")]),
        (remote_files.request_log, {"location": "ftp://host/" + "x" * 512}, [("location", "TOO_LONG")]),
        (remote_files.request_log, {"since": at(5), "until": at(5)}, [("until", "OUT_OF_RANGE")]),
        (
            remote_files.request_log, {"retries": -1, "retry_interval_seconds": 86_401},
            [("retries", "OUT_OF_RANGE"), ("retryIntervalSeconds", "OUT_OF_RANGE")],
        ),
        (remote_files.update_firmware, {"retrieve_at": at(60) - timedelta(days=2)}, [("retrieveAt", "OUT_OF_RANGE")]),
        (remote_files.update_firmware, {"retrieve_at": at(60) + timedelta(days=400)}, [("retrieveAt", "OUT_OF_RANGE")]),
        (
            remote_files.update_firmware,
            {"retrieve_at": at(60) + timedelta(days=9), "install_at": at(60) + timedelta(days=8)},
            [("installAt", "OUT_OF_RANGE")],
        ),
        (remote_files.transfer_data, {"vendor_id": " "}, [("vendorId", "REQUIRED")]),
        (
            remote_files.transfer_data,
            {"vendor_id": "x" * 256, "message_id": "x" * 51, "data": "x" * 10_001},
            [("vendorId", "TOO_LONG"), ("messageId", "TOO_LONG"), ("data", "TOO_LONG")],
        ),
        (remote_files.transfer_data, {"vendor_id": "A", "data": "a\x00"}, [("data", "MALFORMED")]),
    ],
)  # fmt: skip
async def test_bad_input(here: World, ask: Any, wish: dict[str, Any], problems: list[tuple[str, str]]) -> None:
    """Addresses that are none, times that cannot be meant, texts that are too long are refused; nothing is asked."""
    charger = await ready(here, "2.0.1")
    with pytest.raises(InvalidInputError) as refusal:
        await asked(charger, ask, {**WISH, "vendor_id": "Volt", **wish})
    assert [(each.path, each.code) for each in refusal.value.problems] == [
        (("input", name), code) for name, code in problems
    ]
    assert (requests(charger), await models.Command.all().count()) == ([], 0)


async def test_lines_are_taken(here: World) -> None:
    """A maker's message may have several lines."""
    charger = await ready(here)
    await asked(charger, remote_files.transfer_data, {"vendor_id": "Volt", "data": '{\n\t"a": 1\r\n}'})
    assert requests(charger)[0].data == '{\n\t"a": 1\r\n}'


async def test_only_for_2x(here: World) -> None:
    """1.6 cannot be told when to install: it is refused as such, and nothing is asked."""
    charger = await ready(here)
    with pytest.raises(NotSupportedError) as refusal:
        await asked(charger, remote_files.update_firmware, {**FIRMWARE, "install_at": at(99)})
    assert str(refusal.value) == "OCPP 1.6, which the charger speaks, knows no time of installation."
    assert (requests(charger), await models.Command.all().count()) == ([], 0)
