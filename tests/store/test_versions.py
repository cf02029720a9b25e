"""Tests of where migrations are found."""

from importlib import metadata
from pathlib import Path
from types import SimpleNamespace
from typing import get_args

import pytest

from echarge.store import versions
from echarge.store.urls import Dialect, StoreError
from echarge.store.versions import SOURCE_ROOT, known_versions, migrations_folder


@pytest.mark.parametrize("dialect", get_args(Dialect))
def test_migrations_stand_beside_the_sources(dialect: Dialect) -> None:
    """In a checkout, migrations are those of its own folder."""
    assert migrations_folder(dialect) == SOURCE_ROOT / "migrations" / dialect / "models"
    assert (SOURCE_ROOT / "pyproject.toml").is_file()


def test_migrations_are_found_in_an_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed, migrations are where the installation's own list of files says, whatever its layout."""
    site = tmp_path / "lib" / "site-packages"
    folder = tmp_path / "share" / "echarge" / "migrations" / "sqlite" / "models"
    for path in (site, folder):
        path.mkdir(parents=True)
    listed = []
    for name in ("10_2_later.py", "9_1_init.py"):
        (folder / name).touch()
        file = metadata.PackagePath(f"../../share/echarge/migrations/sqlite/models/{name}")
        file.dist = SimpleNamespace(locate_file=lambda path: site / path)  # type: ignore[assignment]
        listed.append(file)
    monkeypatch.setattr(versions, "SOURCE_ROOT", tmp_path / "lib")
    monkeypatch.setattr(metadata, "files", lambda _: listed)
    assert migrations_folder("sqlite").resolve() == folder
    assert known_versions("sqlite") == ("9_1_init.py", "10_2_later.py")
    with pytest.raises(StoreError, match="missing from this installation; install it again"):
        migrations_folder("postgres")
