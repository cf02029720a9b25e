"""The operations that fill the screens of the operator guide, one file and one operation for each screen."""

from pathlib import Path

FOLDER = Path(__file__).parent


def operation(screen: str) -> str:
    """Return the operation of this screen, as a frontend would send it."""
    return (FOLDER / f"{screen}.graphql").read_text(encoding="utf-8")
