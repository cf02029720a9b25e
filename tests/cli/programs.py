"""The command line, run as people run it."""

import os
import subprocess
import sys

PATIENCE_S = 120
OURS = "ECHARGE_"


def echarge(*words: str, stdin: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m echarge` with these words and settings, warnings being errors; return how it ended."""
    return subprocess.run(
        command(*words),
        input=stdin,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def command(*words: str) -> list[str]:
    """Return the program and its words."""
    return [sys.executable, "-W", "error", "-m", "echarge", *words]


def environment(**settings: str) -> dict[str, str]:
    """Return this process's environment with these settings of ours and no others."""
    others = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    return others | {f"{OURS}{name.upper()}": value for name, value in settings.items()}
