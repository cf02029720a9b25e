"""What a command of the command line is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from echarge.config import Settings


class CommandError(Exception):
    """A command can not do what was asked; says what to do."""


@dataclass(frozen=True, slots=True)
class Command:
    """One word after `echarge`: what it is for, what it takes, and what it does."""

    name: str
    help: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Settings], None]
    """Raises CommandError, StoreError or RefusalError, each with what to tell the person."""


def no_arguments(parser: ArgumentParser) -> None:
    """Leave the parser as it is: all that the command needs is set in the environment."""
