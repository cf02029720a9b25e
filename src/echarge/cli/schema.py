"""`echarge schema`: the GraphQL schema in its own language."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from echarge.cli.command import Command, CommandError
from echarge.config import Settings


def add_arguments(parser: ArgumentParser) -> None:
    """Add where the schema goes."""
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it to this file instead of printing it")
    parser.add_argument("--check", action="store_true", help="write nothing; fail unless the file holds this schema")


def run(arguments: Namespace, _: Settings) -> None:
    """Print the schema, write it, or compare it with a file."""
    from echarge.graphql.schema import schema  # noqa: PLC0415 -- slow, and no other command needs it

    text = f"{schema.as_str()}\n"
    output: Path | None = arguments.output
    if arguments.check:
        if output is None:
            raise CommandError("--check needs --output FILE: the file to look at.")
        if not output.is_file() or output.read_text(encoding="utf-8") != text:
            raise CommandError(f"{output} is not the present schema; write it with `echarge schema --output {output}`.")
    elif output is None:
        sys.stdout.write(text)
    else:
        output.write_text(text, encoding="utf-8")


COMMAND = Command(
    name="schema",
    help="print the GraphQL schema, or write it to a file",
    add_arguments=add_arguments,
    run=run,
)
