"""`echarge init`: the first organisation and its administrator."""

import asyncio
import getpass
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from echarge.cli.command import Command, CommandError
from echarge.cli.passwords import given_password
from echarge.config import Settings
from echarge.operations.checks import camel
from echarge.operations.passwords import PASSWORD_LENGTH_MIN, check_password, hash_password
from echarge.operations.refusals import InvalidInputError
from echarge.operations.setup import NewOrganisation, create_organisation
from echarge.store.setup import open_store
from echarge.store.writer import Writer

QUESTIONS = {
    "name": "Organisation's name",
    "currency": "Currency (ISO 4217, like GBP)",
    "time_zone": "Time zone (like Europe/London)",
    "administrator_name": "Administrator's name",
    "administrator_email": "Administrator's e-mail",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Add an option for each question; those that are not given are asked for."""
    for field, question in QUESTIONS.items():
        parser.add_argument(_option(field), metavar="TEXT", help=question)
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help=f"file whose first line is the administrator's password, at least {PASSWORD_LENGTH_MIN} characters;"
        " without it the password is asked for, or read from the standard input if that is no terminal",
    )


def run(arguments: Namespace, settings: Settings) -> None:
    """Create what was asked for and tell how to go on."""
    entered = {field: _answer(arguments, field) for field in QUESTIONS}
    try:
        new = NewOrganisation.checked(**entered)
    except InvalidInputError as error:
        options = {camel(field): _option(field) for field in QUESTIONS}
        wrong = [f"{options[problem.path[-1]]}: {problem.message}" for problem in error.problems]
        raise CommandError(" ".join(wrong)) from error
    password = _password(arguments.password_file)
    try:
        check_password(password, email=new.administrator_email)
    except InvalidInputError as error:
        raise CommandError(error.problems[0].message) from error
    asyncio.run(_create(settings.database_url, new, password))
    print(f"{new.name} is ready. {new.administrator_email} can sign in once `echarge serve` runs.")
    print("Nobody may charge until an access profile says who: see docs/access.md.")


async def _create(database_url: str, new: NewOrganisation, password: str) -> None:
    async with await open_store(database_url) as store:
        writer = Writer.for_store(store, _tell_nobody)
        async with writer.running():
            password_hash = await hash_password(password)
            await create_organisation(writer, new, password_hash=password_hash, now=datetime.now(UTC))


def _tell_nobody(_: Sequence[object]) -> None:
    """Do nothing: nobody can be watching an organisation that was not there."""


def _answer(arguments: Namespace, field: str) -> str:
    given: str | None = getattr(arguments, field)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise CommandError(f"{_option(field)} is missing.")
    return input(f"{QUESTIONS[field]}: ")


def _password(file: Path | None) -> str:
    given = given_password(file)
    if given is not None:
        return given
    password = getpass.getpass(f"Password, at least {PASSWORD_LENGTH_MIN} characters: ")
    if getpass.getpass("The same again: ") != password:
        raise CommandError("The two passwords differ; nothing was changed.")
    return password


def _option(field: str) -> str:
    return f"--{field.replace('_', '-')}"


COMMAND = Command(
    name="init",
    help="create the first organisation and its administrator",
    add_arguments=add_arguments,
    run=run,
)
