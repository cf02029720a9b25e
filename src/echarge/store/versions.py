"""Which migrations this program has, and which of them a database has been through."""

from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from tortoise import BaseDBAsyncClient

from echarge.store.urls import Dialect, StoreError

APP = "models"
SOURCE_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True)
class Versions:
    """The migrations of this program and of one database, oldest first."""

    known: tuple[str, ...]
    applied: tuple[str, ...]

    @property
    def pending(self) -> tuple[str, ...]:
        """Return what the database still has to go through."""
        return tuple(version for version in self.known if version not in self.applied)

    @property
    def foreign(self) -> tuple[str, ...]:
        """Return what the database has been through and this program does not know."""
        return tuple(version for version in self.applied if version not in self.known)


def migrations_folder(dialect: Dialect) -> Path:
    """Return the folder of this dialect's migrations: beside the sources, else where the installation put them."""
    if (folder := SOURCE_ROOT / "migrations" / dialect / APP).is_dir():
        return folder
    for file in metadata.files("echarge") or ():
        if file.parts[-5:-1] == ("echarge", "migrations", dialect, APP):
            return Path(str(file.locate())).parent
    raise StoreError("The migrations of echarge are missing from this installation; install it again.")


def known_versions(dialect: Dialect) -> tuple[str, ...]:
    """Return the names of this program's migrations, oldest first."""
    names = [path.name for path in migrations_folder(dialect).glob("[0-9]*_*.py")]
    return tuple(sorted(names, key=lambda name: int(name.partition("_")[0])))


async def read_versions(client: BaseDBAsyncClient, dialect: Dialect) -> Versions:
    """Return the migrations of this program and of the database."""
    return Versions(known_versions(dialect), await _applied_versions(client, dialect))


async def _applied_versions(client: BaseDBAsyncClient, dialect: Dialect) -> tuple[str, ...]:
    exists = {
        "sqlite": "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'aerich'",
        "postgres": "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL",
    }
    if not await client.execute_query_dict(exists[dialect]):
        return ()
    rows = await client.execute_query_dict(f"SELECT version FROM aerich WHERE app = '{APP}' ORDER BY id")  # noqa: S608  # no input
    return tuple(row["version"] for row in rows)
