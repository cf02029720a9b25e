"""Every command of the documentation is run, as it is printed there."""

import json
import os
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.cli.demos import Demo, running_demo
from tests.clients.node import CLIENTS, NODE, install
from tests.docs.pages import PAGES, ROOT, Block, all_blocks, blocks
from tests.services import RedisServer, free_port

KNOWN = {"until", "prints", "demo", "services", "in"}
PATIENCE_S = 90
USUAL_PORT = "127.0.0.1:8000"
DATABASE_URL = "postgres://echarge:secret@db.example.org:5432/echarge"
REDIS_URL = "redis://redis.example.org:6379/0"
NOT_COPIED = shutil.ignore_patterns(".git", ".venv", "node_modules", "data", ".*_cache", ".hypothesis")

WITH_COMMANDS = [page for page in PAGES if any(block.language == "sh" for block in blocks(page))]


@pytest.fixture
def demo() -> Iterator[Demo]:
    """Yield a demo, which a page's commands may change."""
    with running_demo() as running:
        yield running


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a fresh copy of the project, as after the first `make`: its environment is this one's."""
    place = tmp_path / "echarge"
    shutil.copytree(ROOT, place, ignore=NOT_COPIED)
    environment = place / ".venv"
    environment.mkdir()
    for name in ("bin", "lib", "pyvenv.cfg"):
        (environment / name).symlink_to(ROOT / ".venv" / name)
    (environment / "installed").touch()
    return place


@pytest.mark.parametrize("block", all_blocks("sh"), ids=lambda block: block.name)
def test_every_block_says_how_it_is_run(block: Block) -> None:
    """A word that nobody knows would leave commands untried."""
    assert set(block.how) <= KNOWN


@pytest.mark.parametrize(
    "block", [block for block in all_blocks("sh") if "in" in block.how], ids=lambda block: block.name
)
def test_excerpts_are_true(block: Block) -> None:
    """What is run elsewhere stands there, line by line."""
    there = (ROOT / block.how["in"]).read_text(encoding="utf-8").splitlines()
    assert [line for line in block.text.splitlines() if line not in there] == []


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=lambda page: page.name)
def test_every_command_works(page: Path, copy: Path, request: pytest.FixtureRequest) -> None:
    """A page's commands work in a fresh copy, from the top to the bottom."""
    for block in blocks(page):
        if block.language == "sh" and "in" not in block.how:
            _run(block, copy, request)


@pytest.mark.parametrize("block", all_blocks("js"), ids=lambda block: block.name)
def test_every_script_works(block: Block, demo: Demo) -> None:
    """A script of the documentation does what it says, in node, with the package that it names."""
    install()
    text = f"const token = {json.dumps(demo.token())};\n{block.text.replace(USUAL_PORT, f'127.0.0.1:{demo.port}')}"
    process = subprocess.Popen(
        [NODE, "--input-type=module", "-e", text],
        cwd=CLIENTS,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    patience = threading.Timer(PATIENCE_S, process.kill)
    patience.start()
    with process:
        try:
            assert process.stdout is not None
            assert "20 EVSEs\n" in process.stdout
        finally:
            patience.cancel()
            process.kill()


def _run(block: Block, place: Path, request: pytest.FixtureRequest) -> None:
    port = free_port()
    text, more = block.text, {"PORT": str(port), "ECHARGE_PORT": str(port)}
    if "services" in block.how:
        redis: RedisServer = request.getfixturevalue("redis_server")
        text = text.replace(DATABASE_URL, request.getfixturevalue("postgres_url")).replace(REDIS_URL, redis.url)
    if "demo" in block.how:
        demo: Demo = request.getfixturevalue("demo")
        text = text.replace(USUAL_PORT, f"127.0.0.1:{demo.port}")
        more |= {"PASSWORD": demo.password, "TOKEN": demo.token()}
        (place / "demo-password").write_text(f"{demo.password}\n", encoding="utf-8")
    status, said = _shell(text, place, more, until=block.how.get("until"))
    assert block.how.get("prints", "") in said, f"{block.name}\n{said}"
    if "until" in block.how:
        assert block.how["until"] in said, f"{block.name}\n{said}"
    else:
        assert status == 0, f"{block.name} ended with {status}\n{said}"
        assert '"errors"' not in said, f"{block.name}\n{said}"


def _shell(text: str, place: Path, more: Mapping[str, str], *, until: str | None) -> tuple[int, str]:
    """Run the text; return how it ended and what it printed. Where `until` is printed, press Ctrl-C."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("ECHARGE_")}
    # The copy's own source, not that which is installed.
    ours = {"PYTHONPATH": str(place / "src"), **more}
    process = subprocess.Popen(
        ["bash", "-euo", "pipefail", "-c", text],
        cwd=place,
        env=others | ours,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    patience = threading.Timer(PATIENCE_S, _signal, (process, signal.SIGKILL))
    patience.start()
    said: list[str] = []
    with process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                said.append(line)
                if until is not None and until in line:
                    # To all of the foreground, as a terminal does.
                    _signal(process, signal.SIGINT)
            return process.wait(), "".join(said)
        finally:
            patience.cancel()
            _signal(process, signal.SIGKILL)


def _signal(process: subprocess.Popen[str], number: signal.Signals) -> None:
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        return
