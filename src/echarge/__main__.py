"""The command line: `echarge`, or `python -m echarge`."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from echarge.cli import demo, init, migrate, recount, schema, serve, watch
from echarge.cli.command import CommandError
from echarge.config import Settings, SettingsError
from echarge.domain.errors import RefusalError
from echarge.store.urls import StoreError

COMMANDS = (
    demo.COMMAND,
    migrate.COMMAND,
    init.COMMAND,
    serve.COMMAND,
    watch.COMMAND,
    schema.COMMAND,
    recount.COMMAND,
)
FAILED = 1
INTERRUPTED = 130


def main(words: Sequence[str] | None = None) -> int:
    """Run the command that the words name; return the exit status."""
    parser = ArgumentParser(prog="echarge", description="An open EV-charging management system.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        subparser = commands.add_parser(command.name, help=command.help, description=command.help)
        command.add_arguments(subparser)
        subparser.set_defaults(run=command.run)
    arguments = parser.parse_args(words)
    try:
        arguments.run(arguments, Settings.from_environment(os.environ))
    except (CommandError, RefusalError, SettingsError, StoreError) as error:
        sys.stderr.write(f"echarge: {error}\n")
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
