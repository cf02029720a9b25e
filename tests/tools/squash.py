"""Write the models as one initial migration per dialect, until the first release: `python -m tests.tools.squash`."""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path
from typing import get_args

from aerich import Command

from echarge.store.setup import MODELS, connection_config
from echarge.store.urls import Database, Dialect
from echarge.store.versions import APP

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"
UNUSED = {"sqlite": "sqlite://unused.sqlite3", "postgres": "postgres://localhost/unused"}


async def squash(dialect: Dialect, location: Path) -> Path:
    """Write one migration below `location` that makes all tables of the models; return its path."""
    connection = f"{dialect}_squash"
    database = connection_config(Database.from_url(UNUSED[dialect]), pool={}, writes=True)
    app = {"models": [MODELS, "aerich.models"], "default_connection": connection}
    config = {"connections": {connection: database}, "apps": {APP: app}, "use_tz": True, "timezone": "UTC"}
    command = Command(config, app=APP, location=str(location))
    try:
        await command.init_migrations(safe=False)
    finally:
        await command.aclose()
    return next((location / APP).glob("*.py"))


def main() -> None:
    """Replace the migrations of the dialects whose tables have changed."""
    for dialect in get_args(Dialect):
        present = sorted((MIGRATIONS / dialect / APP).glob("[0-9]*.py"))
        with tempfile.TemporaryDirectory() as directory:
            new = asyncio.run(squash(dialect, Path(directory)))
            if [path.read_text() for path in present] == [new.read_text()]:
                sys.stdout.write(f"{dialect}: unchanged, {present[0].name}\n")
                continue
            for path in present:
                path.unlink()
            target = MIGRATIONS / dialect / APP / new.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(new, target)
            sys.stdout.write(f"{dialect}: wrote {target.name}\n")


if __name__ == "__main__":
    main()
