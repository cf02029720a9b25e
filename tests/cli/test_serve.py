"""Tests of `echarge serve`: what it does around the application."""

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from textwrap import dedent

import httpx2
import pytest

from tests.cli.programs import PATIENCE_S, echarge, environment
from tests.services import HOST, free_port

# In the application's place: it answers each request with the settings that it was built from.
SERVE = dedent("""
    import sys, types
    from contextlib import asynccontextmanager
    from starlette.applications import Starlette
    from starlette.responses import PlainTextResponse
    from starlette.routing import Route

    def build_app(settings):
        @asynccontextmanager
        async def lifespan(app):
            if settings.log_level == "critical":
                raise RuntimeError("the application does not want to")
            yield
            print("stopped in order", flush=True)

        async def answer(request):
            return PlainTextResponse(f"{settings.heartbeat_s}")

        return Starlette(routes=[Route("/", answer)], lifespan=lifespan)

    application = types.ModuleType("echarge.app")
    application.build_app = build_app
    sys.modules["echarge.app"] = application
    from echarge.__main__ import main
    sys.exit(main(["serve"]))
""")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_serve_says_where_it_listens(sqlite_url: str, how: signal.Signals) -> None:
    """The server prints its address once it answers there, and stops in order when it is told to."""
    with _serving(database_url=sqlite_url, port="0", heartbeat_s="77") as program:
        assert program.stdout is not None
        said, address = program.stdout.readline().strip().split(" on ")
        assert said == "eCharge listens"
        answer = httpx2.get(address, timeout=PATIENCE_S)
        assert (answer.text, "server" in answer.headers) == ("77", False)
        program.send_signal(how)
        assert program.stdout.read() == "stopped in order\n"
        assert program.wait(PATIENCE_S) in {0, -how}


def test_serve_prints_an_address_of_version_6(sqlite_url: str) -> None:
    """An IPv6 address is printed as it stands in a URL."""
    with _serving(database_url=sqlite_url, host="::1", port="0") as program:
        assert program.stdout is not None
        assert program.stdout.readline().startswith("eCharge listens on http://[::1]:")


def test_serve_refuses_a_database_that_is_not_migrated(empty_database_url: str) -> None:
    """Nothing is served from a database without tables; the message says how to make them."""
    done = echarge("serve", database_url=empty_database_url)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("echarge: The")
    assert done.stderr.endswith(": run `echarge migrate`.\n")


def test_serve_says_that_the_port_is_taken(sqlite_url: str) -> None:
    """Where something else listens on the port, the server does not start."""
    with socket.create_server((HOST, free_port())) as taken:
        port = str(taken.getsockname()[1])
        with _serving(database_url=sqlite_url, port=port) as program:
            _, errors = program.communicate(timeout=PATIENCE_S)
            assert program.returncode == 1
    assert "address already in use" in errors
    assert errors.endswith("echarge: The server did not start; the lines above say why.\n")


def test_serve_says_that_the_application_failed(sqlite_url: str) -> None:
    """Where the application does not start, neither does the server."""
    with _serving(database_url=sqlite_url, port="0", log_level="critical") as program:
        output, errors = program.communicate(timeout=PATIENCE_S)
        assert (program.returncode, output) == (1, "")
    assert errors.endswith("echarge: The server did not start; the lines above say why.\n")


@contextmanager
def _serving(**settings: str) -> Iterator[subprocess.Popen[str]]:
    program = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE],
        env=environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with program:
        try:
            yield program
        finally:
            program.kill()
