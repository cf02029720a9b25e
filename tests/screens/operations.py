"""The operations that fill screens, one file and one operation for each.

Those of the operator guide stand here, those of the public page in `pay_and_charge/`, of the driver's app in
`drivers_app/`.
"""

from pathlib import Path

FOLDER = Path(__file__).parent


def operation(screen: str) -> str:
    """Return the operation of this screen, as a frontend would send it."""
    return (FOLDER / f"{screen}.graphql").read_text(encoding="utf-8")
