"""A script of this folder that runs beside the test, phase by phase."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

from tests.clients.node import CLIENTS, NODE, NodeError, install

PHASE_S_MAX = 60.0


class Script:
    """A running script; it stops after each phase until it is told to go on."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    @asynccontextmanager
    async def running(cls, script: str, *arguments: str) -> AsyncIterator[Self]:
        """Start the script; it has to come to its own good end within the block."""
        await asyncio.to_thread(install)
        process = await asyncio.create_subprocess_exec(
            NODE, CLIENTS / script, *arguments,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            yield cls(process)
            async with asyncio.timeout(PHASE_S_MAX):
                _, errors = await process.communicate()
            if process.returncode:
                raise NodeError(errors.decode())
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()

    async def reaches(self, phase: str) -> dict[str, Any]:
        """Wait until the script has done this phase, and return what it tells of it."""
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        async with asyncio.timeout(PHASE_S_MAX):
            line = await self._process.stdout.readline()
            if not line:
                raise NodeError((await self._process.stderr.read()).decode())
        told: dict[str, Any] = json.loads(line)
        assert told.pop("phase") == phase
        return told

    def go_on(self) -> None:
        """Let the script do its next phase."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
