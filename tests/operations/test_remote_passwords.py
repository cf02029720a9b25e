"""A new password that a charger is told over its own connection: which one opens the door, and when (A30, B37, C7)."""

import pytest

from echarge.domain.commands import Answer
from echarge.domain.requests import ChangePassword
from echarge.domain.secrets import REMOVED
from echarge.live.messages import ChargerConfigured
from echarge.operations import commands, remote_passwords
from echarge.operations.admission import Admitted, admit
from echarge.operations.chargers import renew
from echarge.operations.passwords import hash_charger_password
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.refusals import InvalidInputError
from echarge.store import models
from tests.operations.asking import Failing, now, ready
from tests.operations.stage import Stage, change
from tests.operations.test_remote_settings import asked, said
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio

OLD = b"the-old-old-password"
NO = Answer(accepted=False, status="Rejected", details={})


async def known(here: World, version: str = "1.6", link: Link | Failing | None = None) -> Stage:
    """Return a connected charger with a password."""
    stage = await ready(here, version, link=link)
    await change(here, models.Charger, stage.charger.id, password_hash=await hash_charger_password(OLD))
    return stage


async def told(stage: Stage, *answers: Answer) -> tuple[models.Command, bytes]:
    """Have the charger take a new password; return the command as it stands then, and the password."""
    command = await asked(stage, remote_passwords.change_password, answers=answers)
    request = stage.station.link.asked[-1]  # type: ignore[attr-defined]
    assert isinstance(request, ChangePassword)
    return command, request.password.encode()


async def enters(stage: Stage, password: bytes) -> bool:
    """Return whether the charger is let in with the password."""
    name = stage.charger.ocpp_identity
    found = await admit(stage.runtime, name, password, secret=None, encrypted=False, address="10.0.0.9", user_agent="")
    return isinstance(found, Admitted)


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_a30_b37_accepted(here: World, version: str) -> None:
    """A30, B37: once the charger has agreed, the old password is refused, and the new one opens; that confirms it."""
    stage = await known(here, version)
    command, new = await told(stage, said("Accepted"))
    assert (command.name, command.status, command.request) == ("CHANGE_PASSWORD", "ACCEPTED", {"password": REMOVED})
    assert ChargerConfigured(here.organisation.id, stage.charger.id) in here.told  # it has to connect again
    assert not await enters(stage, OLD)
    assert await enters(stage, new)
    assert (await now(command)).status == "CONFIRMED"
    assert await enters(stage, new)
    assert not await enters(stage, OLD)
    row = await models.Charger.get(id=stage.charger.id)
    assert (row.new_password_hash, (row.password_hash or "").startswith("$argon2id$")) == (None, True)


@pytest.mark.parametrize("word", ["Rejected", "NotSupported"])
@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_a30_b37_refused(here: World, version: str, word: str) -> None:
    """A30, B37: where the charger says no, its old password opens, and the new one does not; it stays connected."""
    stage = await known(here, version)
    command, new = await told(stage, Answer(accepted=False, status=word, details={}))
    assert (command.status, command.problem) == ("REJECTED", f"The charger answered {word}.")
    assert not await enters(stage, new)
    assert await enters(stage, OLD)
    assert ChargerConfigured(here.organisation.id, stage.charger.id) not in here.told


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(LinkClosedError("gone"), id="the socket died"),
        pytest.param(AnswerTimeoutError("30 s"), id="no answer"),
        pytest.param(CallRefusedError("InternalError", "?"), id="an error that says nothing"),
    ],
)
@pytest.mark.parametrize("took_it", [True, False])
async def test_c7_nobody_knows(here: World, error: Exception, took_it: bool) -> None:
    """C7: where the answer was lost either password opens, the old one until the new one is shown, and never again."""
    stage = await known(here, link=Failing(error))
    command, new = await told(stage)
    assert command.status in {"FAILED", "TIMED_OUT", "REJECTED"}
    assert await enters(stage, OLD)
    assert await enters(stage, OLD)
    if took_it:
        assert await enters(stage, new)
        assert not await enters(stage, OLD)
        assert (await now(command)).status == ("REJECTED" if command.status == "REJECTED" else "CONFIRMED")


async def test_a30_after_a_restart(here: World) -> None:
    """A30: RebootRequired leaves the old password good until the new one is shown; its effect is waited for a day."""
    stage = await known(here)
    command, new = await told(stage, said("RebootRequired"))
    stage.at(at(60 * 20))
    assert (await commands.expire(here.runtime), (await now(command)).status) == (0, "ACCEPTED")
    assert await enters(stage, OLD)
    assert await enters(stage, new)
    assert not await enters(stage, OLD)
    assert (await now(command)).status == "CONFIRMED"


async def test_c5_one_form(here: World) -> None:
    """C5: a charger that shows the hexadecimal digits it was told is known by these, and by nothing else then."""
    stage = await known(here)
    _, new = await told(stage, said("Accepted"))
    digits = new.hex().encode()
    for wrong in (digits[:-1] + b"!", digits[:-2], b"0" * 40, bytes(40), b""):
        assert not await enters(stage, wrong)
    assert await enters(stage, digits)
    assert not await enters(stage, new)
    assert await enters(stage, digits)


async def test_a30_shown_before_the_answer_is_known(here: World) -> None:
    """A30: a charger that is back with the new password before its agreement was stored is not shut out by that."""
    stage = await known(here)
    link = stage.station.link
    assert isinstance(link, Link)
    ask = link.ask

    async def back_at_once(request: ChangePassword, *, timeout_s: float) -> Answer:
        assert await enters(stage, request.password.encode())
        return await ask(request, timeout_s=timeout_s)

    link.ask = back_at_once  # type: ignore[method-assign,assignment]
    command, new = await told(stage, said("Accepted"))
    assert command.status == "CONFIRMED"
    assert await enters(stage, new)


async def test_asked_again(here: World) -> None:
    """C7: while it is being told one it is told no other; nor while it may have one that it has not shown yet."""
    stage = await known(here)
    who = here.runtime, here.organisation.id, here.user.id, stage.charger.id
    first = await remote_passwords.change_password(*who)
    kept = (await models.Charger.get(id=stage.charger.id)).new_password_hash
    assert (await remote_passwords.change_password(*who)).id == first.id
    assert (await models.Charger.get(id=stage.charger.id)).new_password_hash == kept
    stage.station.link = Failing(AnswerTimeoutError("30 s"))
    await commands.deliver(here.runtime, first.id)
    with pytest.raises(InvalidInputError, match="connect again"):
        await remote_passwords.change_password(*who)
    assert await models.Command.all().count() == 1
    assert (await models.Charger.get(id=stage.charger.id)).new_password_hash == kept
    stage.at(at(65))
    assert await enters(stage, OLD)
    await stage.reconnect()
    command, new = await told(stage, said("Accepted"))
    assert command.id != first.id
    assert not await enters(stage, OLD)
    assert await enters(stage, new)
    _, newer = await told(stage, NO)
    assert [await enters(stage, each) for each in (newer, new)] == [False, True]


async def test_rotated_meanwhile(here: World) -> None:
    """A password that somebody has made by hand stands, whatever the charger answers, or shows, afterwards."""
    stage = await known(here)
    by_hand = ("by-hand-by-hand-by-h", await hash_charger_password(b"by-hand-by-hand-by-h"))
    link = stage.station.link
    assert isinstance(link, Link)
    ask = link.ask

    async def rotated(request: ChangePassword, *, timeout_s: float) -> Answer:
        row = await models.Charger.get(id=stage.charger.id)
        assert renew(row, by_hand) == by_hand[0]
        await change(
            here, models.Charger, row.id, password_hash=row.password_hash, new_password_hash=row.new_password_hash
        )
        return await ask(request, timeout_s=timeout_s)

    link.ask = rotated  # type: ignore[method-assign,assignment]
    _, new = await told(stage, said("Accepted"))
    assert [await enters(stage, each) for each in (new, OLD, by_hand[0].encode())] == [False, False, True]


async def test_without_a_password(here: World) -> None:
    """A charger that is let in on a secret path has no password to change."""
    stage = await ready(here, link=Link())
    await change(here, models.Charger, stage.charger.id, admitted_without_password=True, secret_path="pa55")
    with pytest.raises(InvalidInputError, match="without a password"):
        await asked(stage, remote_passwords.change_password)
    assert await models.Command.all().count() == 0
