"""Tests of passwords and tokens."""

import asyncio
import string
import threading
import time
from statistics import median

import argon2
import pytest

from echarge.operations import passwords
from echarge.operations.passwords import (
    Threads,
    Verified,
    check_password,
    hash_charger_password,
    hash_password,
    new_charger_password,
    new_token,
    token_hash,
    verify_charger_password,
    verify_password,
)
from echarge.operations.refusals import InvalidInputError, ProblemCode, TooManyAttemptsError

pytestmark = pytest.mark.anyio

PASSWORD = "correct horse battery"
EMAIL = "zoe@volt.example"


async def test_a_password_opens_its_own_hash_alone() -> None:
    """What is kept is salted, tells the right password from others, and fits its column."""
    first, second = await hash_password(PASSWORD), await hash_password(PASSWORD)
    assert first != second
    assert first.startswith("$argon2id$")
    assert len(first) <= 255
    assert await verify_password(first, PASSWORD)
    assert not await verify_password(first, PASSWORD.upper())
    assert not await verify_password(first, "")
    assert not await verify_password(None, PASSWORD)


async def test_a_password_may_be_typed_on_another_keyboard() -> None:
    """The same text as other code points is the same password; what is no text at all is only wrong."""
    assert await verify_password(await hash_password("caf\u00e9 au lait, 2"), "cafe\u0301 au lait, \uff12")
    assert not await verify_password(await hash_password(PASSWORD), "\ud800")


async def test_unknown_accounts_take_the_same_time() -> None:
    """An account that does not exist is refused as slowly as a wrong password is."""
    known = await hash_password(PASSWORD)

    async def seconds(stored: str | None) -> float:
        began = time.perf_counter()
        await verify_password(stored, "another password")
        return time.perf_counter() - began

    # In turns, so that other programs on this machine slow both alike.
    pairs = [(await seconds(None), await seconds(known)) for _ in range(9)]
    assert 0.4 < median(unknown_s / known_s for unknown_s, known_s in pairs) < 2.5
    for hasher, nobody in ((passwords.PERSON, passwords.NOBODY), (passwords.CHARGER, passwords.NO_CHARGER)):
        assert argon2.extract_parameters(nobody) == argon2.extract_parameters(hasher.hash(PASSWORD))


@pytest.mark.parametrize(
    ("password", "code"),
    [
        pytest.param("", ProblemCode.OUT_OF_RANGE, id="none"),
        pytest.param("abcdefghi", ProblemCode.OUT_OF_RANGE, id="too short"),
        pytest.param("a lemonade", None, id="just long enough"),
        pytest.param("äb" * 100, None, id="as long as can be"),
        pytest.param("ab" * 100 + "c", ProblemCode.TOO_LONG, id="too long"),
        pytest.param("Password123", ProblemCode.CONFLICT, id="one of the first that are tried"),
        pytest.param(" 1234567890 ", ProblemCode.CONFLICT, id="one of the first, between blanks"),
        pytest.param("aaaaaaaaaaaA", ProblemCode.CONFLICT, id="one letter"),
        pytest.param("Zoe@Volt.Example", ProblemCode.CONFLICT, id="the e-mail"),
    ],
)
def test_password_rules(password: str, code: ProblemCode | None) -> None:
    """A password has a length, is neither the e-mail nor what is tried first; nothing else is asked of it."""
    if code is None:
        check_password(password, email=EMAIL)
        return
    with pytest.raises(InvalidInputError) as refusal:
        check_password(password, email=EMAIL)
    assert [(problem.path, problem.code) for problem in refusal.value.problems] == [(("password",), code)]


async def test_charger_passwords_fit_both_versions() -> None:
    """A charger's password is random, and of the letters and the length that OCPP 1.6 and 2.0.1 both take."""
    drawn = {new_charger_password() for _ in range(100)}
    assert len(drawn) == 100
    assert {len(password) for password in drawn} == {20}
    assert set("".join(drawn)) <= set(string.ascii_letters + string.digits)


async def test_c5_charger_passwords_are_bytes() -> None:
    """C5: a charger's password is any bytes, and only the very same ones open."""
    password = bytes.fromhex("0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF")
    stored = await hash_charger_password(password)
    assert await verify_charger_password(stored, password)
    assert not await verify_charger_password(stored, password[:-1])
    assert not await verify_charger_password(stored, b"")


async def test_c4_charger_without_a_stored_password_is_refused() -> None:
    """C4: where no password is kept, none is right."""
    assert not await verify_charger_password(None, b"")
    assert not await verify_charger_password(None, new_charger_password().encode())


async def test_returning_chargers_are_not_hashed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """C6: a thousand chargers that come back with the right password cost no hashing; a wrong one still does."""
    password = new_charger_password().encode()
    stored = await hash_charger_password(password)
    assert await verify_charger_password(stored, password)
    hashed: list[object] = []
    monkeypatch.setattr(passwords, "_verify", lambda *given: hashed.append(given))
    for _ in range(1000):
        assert await verify_charger_password(stored, password)
    assert hashed == []
    assert not await verify_charger_password(stored, password + b"x")
    assert len(hashed) == 1


async def test_a_rotated_charger_password_is_forgotten() -> None:
    """The old password does not open the new hash, however often it was right before."""
    old, new = new_charger_password().encode(), new_charger_password().encode()
    stored = await hash_charger_password(old)
    assert await verify_charger_password(stored, old)
    rotated = await hash_charger_password(new)
    assert not await verify_charger_password(rotated, old)
    assert await verify_charger_password(rotated, new)


def test_verified_pairs_are_bounded() -> None:
    """The pair that was not asked for the longest is dropped first, and no password is kept."""
    verified = Verified(size_max=2)
    verified.remember("a", b"1")
    verified.remember("b", b"2")
    assert verified.knows("a", b"1")
    verified.remember("c", b"3")
    assert [verified.knows(*pair) for pair in [("a", b"1"), ("b", b"2"), ("c", b"3")]] == [True, False, True]
    assert not verified.knows("a", b"3")
    assert not Verified(size_max=2).knows("a", b"1")


async def test_waiting_is_bounded() -> None:
    """Who comes when too many wait is told to come back; who gave up waiting takes no place."""
    hashing = Threads(threads=1, waiting_max=2)
    gate = threading.Event()
    first, second = (asyncio.create_task(hashing.run(gate.wait)) for _ in range(2))
    await asyncio.sleep(0)
    with pytest.raises(TooManyAttemptsError):
        await hashing.run(gate.wait)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    third = asyncio.create_task(hashing.run(lambda: "done"))
    gate.set()
    assert (await first, await third) == (True, "done")


def test_tokens() -> None:
    """A token is long, random and fit for a URL; what is kept of it is its SHA-256, whatever was sent as one."""
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {43}
    assert token_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert len(token_hash("\udcff")) == 64
