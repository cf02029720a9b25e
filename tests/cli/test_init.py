"""Tests of `echarge init`."""

import asyncio
import os
import pty
import subprocess
from pathlib import Path

import pytest

from echarge.operations.passwords import verify_password
from tests.cli.programs import PATIENCE_S, command, echarge, environment
from tests.store.catalogue import row_counts, rows_of

PASSWORD = "correct horse battery"
ANSWERS = {
    "--name": "Acme Charging",
    "--currency": "GBP",
    "--time-zone": "Europe/London",
    "--administrator-name": "Ann Watt",
    "--administrator-email": "Ann@acme.example",
}
READY = (
    "Acme Charging is ready. ann@acme.example can sign in once `echarge serve` runs.\n"
    "Nobody may charge until an access profile says who: see docs/access.md.\n"
)


def test_init_creates_an_organisation(database_url: str) -> None:
    """With the password on the standard input, the administrator is made, once."""
    first, second = (echarge("init", *_words(), stdin=f"{PASSWORD}\n", database_url=database_url) for _ in range(2))
    assert (first.returncode, first.stdout, first.stderr) == (0, READY, "")
    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr == (
        "echarge: There is an organisation with a user ann@acme.example already; nothing was changed.\n"
    )
    assert _made(database_url) == (1, 1)
    [(email, password_hash)] = asyncio.run(rows_of(database_url, 'SELECT email, password_hash FROM "user"'))
    assert email == "ann@acme.example"
    assert asyncio.run(verify_password(str(password_hash), PASSWORD))
    assert PASSWORD not in first.stdout + first.stderr


def test_init_reads_a_password_file(sqlite_url: str, tmp_path: Path) -> None:
    """The first line of a file can be the password, whatever ends it."""
    (tmp_path / "password").write_bytes(f"{PASSWORD}\r\nnot this\n".encode())
    done = echarge("init", *_words(), "--password-file", str(tmp_path / "password"), database_url=sqlite_url)
    assert (done.returncode, done.stdout) == (0, READY), done.stderr
    [(password_hash,)] = asyncio.run(rows_of(sqlite_url, 'SELECT password_hash FROM "user"'))
    assert asyncio.run(verify_password(str(password_hash), PASSWORD))


@pytest.mark.parametrize(
    ("changes", "stdin", "message"),
    [
        pytest.param({"--currency": "pounds"}, PASSWORD, "--currency: This is not a currency", id="currency"),
        pytest.param({"--time-zone": "London"}, PASSWORD, "--time-zone: This is not a time zone", id="time zone"),
        pytest.param({"--administrator-email": "ann"}, PASSWORD, "--administrator-email: This is not", id="e-mail"),
        pytest.param({"--name": ""}, PASSWORD, "--name: A text is needed.", id="empty name"),
        pytest.param({"--name": None}, PASSWORD, "--name is missing.", id="no name"),
        pytest.param({}, "short\n", "A password has at least 10 characters.", id="short password"),
        pytest.param({}, "", "A password has at least 10 characters.", id="no password"),
        pytest.param({"--password-file": "/nowhere"}, "", "The password can not be read from /nowhere", id="no file"),
    ],
)
def test_init_refuses(sqlite_url: str, changes: dict[str, str | None], stdin: str, message: str) -> None:
    """What can not be taken is one line that names the option, and nothing is made."""
    done = echarge("init", *_words(**changes), stdin=stdin, database_url=sqlite_url)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"echarge: {message}")
    assert done.stderr.count("\n") == 1
    assert _made(sqlite_url) == (0, 0)


def test_init_needs_a_migrated_database(empty_sqlite_url: str) -> None:
    """Without tables, init says how to make them."""
    done = echarge("init", *_words(), stdin=PASSWORD, database_url=empty_sqlite_url)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("echarge: There is no database yet ")
    assert done.stderr.endswith(": run `echarge migrate`.\n")


@pytest.mark.parametrize(
    ("again", "status", "made"),
    [pytest.param(PASSWORD, 0, (1, 1), id="twice the same"), pytest.param("another one", 1, (0, 0), id="they differ")],
)
def test_init_asks_at_a_terminal(sqlite_url: str, again: str, status: int, made: tuple[int, int]) -> None:
    """At a terminal everything is asked for, the password twice and unseen."""
    terminal, theirs = pty.openpty()
    with subprocess.Popen(
        command("init"),
        env=environment(database_url=sqlite_url),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as program:
        os.close(theirs)
        seen = ""
        for prompt, answer in _conversation(again):
            seen += _read_until(terminal, prompt)
            os.write(terminal, f"{answer}\n".encode())
        seen += _read_until(terminal, None)
        assert program.wait(PATIENCE_S) == status, seen
    os.close(terminal)
    assert PASSWORD not in seen
    assert _made(sqlite_url) == made


def _conversation(again: str) -> list[tuple[str, str]]:
    prompts = ("Organisation's name: ", "GBP): ", "Europe/London): ", "Administrator's name: ", "e-mail: ")
    return [*zip(prompts, ANSWERS.values(), strict=True), ("characters: ", PASSWORD), ("again: ", again)]


def _read_until(terminal: int, prompt: str | None) -> str:
    """Read what the program prints, up to the prompt, or to the program's end."""
    seen = ""
    while prompt is None or not seen.endswith(prompt):
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # how a terminal says that nobody is at its other end
            piece = b""
        if not piece:
            assert prompt is None, f"{prompt!r} was not asked: {seen}"
            return seen
        seen += piece.decode()
    return seen


def _words(**changes: str | None) -> list[str]:
    options = ANSWERS | changes
    return [word for option, value in options.items() if value is not None for word in (option, value)]


def _made(url: str) -> tuple[int, int]:
    counts = asyncio.run(row_counts(url))
    return counts["organisation"], counts["user"]
