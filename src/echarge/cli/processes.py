"""Programs that belong to another one: started by it, watched by it, and ended with it."""

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

END_S_MAX = 15.0
"""How long a program may take to end in order before it is killed."""
LAST_LINES = 12


@dataclass(frozen=True, slots=True)
class Child:
    """A program that was started; what it prints goes to its log."""

    name: str
    process: Process
    log: Path

    def last_words(self) -> str:
        """Return how it ended and the last that it printed."""
        code = self.process.returncode
        how = f"by {signal.Signals(-code).name}" if code is not None and code < 0 else f"with status {code}"
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST_LINES:]
        return "\n".join([f"The {self.name} ended {how}." + (" It said:" if lines else ""), *lines])


class Children:
    """Some programs; leaving the block ends them, the last one first."""

    def __init__(self) -> None:
        self._children: list[Child] = []

    async def start(
        self,
        name: str,
        words: Sequence[str],
        *,
        log: Path,
        environment: Mapping[str, str],
        folder: Path,
        said: str = "",
    ) -> Child:
        """Start a program in the folder; `said` is its standard input."""
        with log.open("wb") as output:
            process = await asyncio.create_subprocess_exec(
                *words,
                stdin=PIPE if said else DEVNULL,
                stdout=output,
                stderr=STDOUT,
                env=environment,
                cwd=folder,
                # Ctrl-C is meant for us: we end them, each in its turn.
                start_new_session=True,
            )
        child = Child(name, process, log)
        self._children.append(child)
        if process.stdin is not None:
            process.stdin.write(said.encode())
            process.stdin.close()
        return child

    async def first_ended(self) -> Child:
        """Wait until one of them has ended, and return it."""
        waits = {asyncio.create_task(child.process.wait()): child for child in self._children}
        try:
            done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waits:
                task.cancel()
        return waits[done.pop()]

    def kill(self) -> None:
        """End all of them at once."""
        for child in self._children:
            _signal(child.process, signal.SIGKILL)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for child in reversed(self._children):
            _signal(child.process, signal.SIGTERM)
            try:
                async with asyncio.timeout(END_S_MAX):
                    await child.process.wait()
            except TimeoutError:
                _signal(child.process, signal.SIGKILL)
                await child.process.wait()


def _signal(process: Process, number: signal.Signals) -> None:
    if process.returncode is None:
        try:
            os.killpg(process.pid, number)  # each leads a group of its own
        except ProcessLookupError:
            return  # it has just ended
