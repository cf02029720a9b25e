"""A demo that runs beside a test, started as a person starts it."""

import re
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

from tests.cli.programs import PATIENCE_S, command, environment
from tests.services import HOST, free_port

LAST_LINE = "GraphiQL is at"


@dataclass
class Demo:
    """A running demo and what it printed."""

    process: subprocess.Popen[str]
    port: int
    lines: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Return where it answers."""
        return f"http://{HOST}:{self.port}"

    @property
    def password(self) -> str:
        """Return the password that it printed."""
        [password] = [line.removeprefix("Password: ") for line in self.lines if line.startswith("Password: ")]
        return password

    def commands(self, pattern: str) -> list[str]:
        """Return the lines to paste that match."""
        return [line for line in self.lines if re.search(pattern, line)]

    def children(self) -> list[int]:
        """Return the ids of the programs that it started."""
        text = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text(encoding="utf-8")
        return [int(word) for word in text.split()]

    def token(self) -> str:
        """Return a token of the printed login."""
        query = 'mutation { signIn(email: "demo@example.org", password: "%s") { ... on SignedIn { token } } }'
        token: str = self.ask(query % self.password)["signIn"]["token"]
        return token

    def ask(self, query: str, token: str = "") -> dict[str, Any]:
        """Return the data that a query answers."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        found = httpx2.post(f"{self.address}/graphql", headers=headers, json={"query": query}, timeout=PATIENCE_S)
        answer: dict[str, Any] = found.json()
        assert "errors" not in answer, answer
        data: dict[str, Any] = answer["data"]
        return data

    def end(self, how: signal.Signals) -> int:
        """Send the signal; return how it ended."""
        self.process.send_signal(how)
        return self.process.wait(PATIENCE_S)


@contextmanager
def running_demo(port: int | None = None) -> Iterator[Demo]:
    """Yield a demo that has printed all that it prints, and end it."""
    port = port or free_port()
    process = subprocess.Popen(
        command("demo", "--port", str(port)),
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    demo = Demo(process, port)
    patience = threading.Timer(PATIENCE_S, process.kill)
    patience.start()
    with process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                demo.lines.append(line.removesuffix("\n"))
                if line.startswith(LAST_LINE):
                    break
            patience.cancel()
            assert process.poll() is None, "\n".join(demo.lines)
            yield demo
        finally:
            patience.cancel()
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(PATIENCE_S)
                except subprocess.TimeoutExpired:
                    process.kill()
