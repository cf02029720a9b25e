"""House rules that a program can check; the direction of imports is import-linter's."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINES_MAX = 400
EMPTY_WORDS = {"utils", "helpers", "common", "base", "manager", "service", "handler"}
LOCKS = ("requirements.lock", "tests/clients/package-lock.json")
ALLOWED_AT_THE_TOP = {
    ".ci", ".gitignore", ".npmrc", "CHANGELOG.md", "LICENSE", "Makefile", "README.md", "charger_sim", "docs",
    "migrations", "pyproject.toml", "requirements.lock", "schema.graphql", "src", "tests",
}  # fmt: skip


def tracked(*patterns: str) -> list[Path]:
    """Return the files under version control that match."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return [path for line in listed.stdout.splitlines() if (path := ROOT / line).is_file()]


def names_of(paths: list[Path]) -> set[str]:
    """Return the paths as the project writes them."""
    return {str(path.relative_to(ROOT)) for path in paths}


def test_top_level() -> None:
    """Only what the architecture names lies at the top."""
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= ALLOWED_AT_THE_TOP


def test_files_are_short() -> None:
    """No source file passes the length at which it usually hides two things."""
    sources = tracked("src/*.py", "charger_sim/*.py")
    assert names_of([path for path in sources if len(path.read_text().splitlines()) > LINES_MAX]) == set()


def test_names_say_something() -> None:
    """No module and no class is called by a word that says nothing."""
    sources = tracked("src/*.py", "charger_sim/*.py")
    assert names_of([path for path in sources if path.stem in EMPTY_WORDS]) == set()
    pattern = re.compile(rf"^class \w*({'|'.join(word.title() for word in EMPTY_WORDS)})\b", re.MULTILINE)
    assert names_of([path for path in sources if pattern.search(path.read_text())]) == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_name_no_address(lock: str) -> None:
    """Whoever installs chooses the registry: the lock files hold versions and hashes, no addresses."""
    path = ROOT / lock
    assert not re.search(
        r"https?://(?!opencollective|github\.com|feross|tidelift|www\.patreon)|index-url", path.read_text()
    )


def test_nothing_is_left_undone() -> None:
    """No source file holds a note of work left undone, and no test is skipped or expected to fail."""
    words = "|".join(("TO" + "DO", "FIX" + "ME", "HA" + "CK"))
    undone = re.compile(rf"\b({words})\b|mark\.(skip|xfail)|pytest\.(skip|xfail)\(")
    assert names_of([path for path in tracked("*.py", "*.mjs") if undone.search(path.read_text())]) == set()


def test_no_path_of_a_machine() -> None:
    """No file names a place on somebody's machine."""
    place = re.compile(r"/(work|home|root|Users)/\w")
    texts = tracked("*.py", "*.md", "*.toml", "*.mjs", "*.json", "Makefile", ".ci/run")
    found = {path for path in texts if place.search(path.read_text())}
    assert names_of(list(found)) == set()
