"""Tests of the command line as a whole."""

import pytest

from echarge.__main__ import COMMANDS
from tests.cli.programs import echarge


def test_help_lists_every_command() -> None:
    """`echarge --help` says what each command is for."""
    done = echarge("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert {command.name for command in COMMANDS} >= {"migrate", "init", "serve", "schema"}
    listed = " ".join(done.stdout.split())
    for command in COMMANDS:
        assert f"{command.name} {command.help}" in listed


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_each_command_has_help(name: str) -> None:
    """`echarge COMMAND --help` tells what it does, whatever the settings are."""
    done = echarge(name, "--help", port="wrong")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"usage: echarge {name} ")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param((), "the following arguments are required: COMMAND", id="nothing"),
        pytest.param(("mirgate",), "invalid choice: 'mirgate'", id="unknown command"),
        pytest.param(("migrate", "--now"), "unrecognized arguments: --now", id="unknown option"),
    ],
)
def test_wrong_words_are_refused(words: tuple[str, ...], message: str) -> None:
    """What is no command is answered with the usage."""
    done = echarge(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("usage: echarge ")
    assert message in done.stderr


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        pytest.param({"port": "wrong"}, "ECHARGE_PORT must be a whole number from 0 to 65535.", id="wrong value"),
        pytest.param(
            {"prot": "1"}, "ECHARGE_PROT is no setting of echarge; did you mean ECHARGE_PORT?", id="no setting"
        ),
        pytest.param(
            {"database_url": "sqlite://"},
            "An SQLite URL needs the path of a file, like sqlite://data/echarge.sqlite3.",
            id="no database",
        ),
    ],
)
def test_wrong_settings_are_refused(settings: dict[str, str], message: str) -> None:
    """A wrong setting ends the command with one line that names it."""
    done = echarge("migrate", **settings)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"echarge: {message}\n")
