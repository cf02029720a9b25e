"""How a password comes to a command without standing in its words, where everybody on the machine could read it."""

import sys
from pathlib import Path

from echarge.cli.command import CommandError

PASSWORD_BYTES_MAX = 4096


def given_password(file: Path | None) -> str | None:
    """Return the first line of the file, else of the standard input; None where a person sits there to be asked."""
    if file is not None:
        try:
            with file.open(encoding="utf-8") as text:
                return _first_line(text.read(PASSWORD_BYTES_MAX))
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"The password can not be read from {file}: {error}.") from error
    return None if sys.stdin.isatty() else _first_line(sys.stdin.read(PASSWORD_BYTES_MAX))


def _first_line(text: str) -> str:
    return text.partition("\n")[0].removesuffix("\r")
