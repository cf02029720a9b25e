"""/reports/…: a report as CSV, streamed: however long it is, a few hundred lines of it are in memory."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from typing_extensions import override

from echarge.operations.identity import authenticate
from echarge.operations.reports import Asked, ReportKind, asked_by, is_still_allowed
from echarge.operations.runtime import Runtime
from echarge.web import headers
from echarge.web.csv_text import MEDIA_TYPE, csv_writer, header
from echarge.web.identity import COOKIE, TOKEN_LENGTH_MAX, bearer_token

log = logging.getLogger(__name__)

PATH = "/reports"
LINK_LENGTH_MAX = 100

GONE = "This link is not good, or no longer. Ask for the report again."
BUSY = "Too many reports are being downloaded; try again in a minute."


@dataclass(frozen=True, slots=True)
class DownloadLimits:
    """How many reports one process streams at once, and how slowly they may be read."""

    at_once_max: int = 6
    of_one_organisation_max: int = 3
    waiting_max: int = 20
    """So many of one organisation wait for their turn."""
    wait_s_max: float = 30.0
    """So long does a download wait for its turn."""
    chunk_s_max: float = 60.0
    """So long may a reader take for one chunk."""
    whole_s_max: float = 3_600.0
    recheck_s: float = 30.0
    """So often is asked whether the reader may still see what it reads."""


class BusyError(Exception):
    """Too many downloads run or wait already."""


class Turns:
    """Lets so many downloads run at once, of each organisation and in all; the others wait, but not for ever."""

    def __init__(self, limits: DownloadLimits) -> None:
        self._limits = limits
        self._all = asyncio.Semaphore(limits.at_once_max)
        self._of: dict[int, asyncio.Semaphore] = {}
        self._present: dict[int, int] = {}
        """How many run or wait, by organisation."""

    @asynccontextmanager
    async def turn(self, organisation_id: int) -> AsyncIterator[None]:
        """Wait for a turn and have it; raise BusyError where that takes too long."""
        present = self._present.get(organisation_id, 0)
        if present >= self._limits.of_one_organisation_max + self._limits.waiting_max:
            raise BusyError
        own = self._of.setdefault(organisation_id, asyncio.Semaphore(self._limits.of_one_organisation_max))
        self._present[organisation_id] = present + 1
        held: list[asyncio.Semaphore] = []
        try:
            await self._acquire(held, own, self._all)
            yield
        finally:
            for semaphore in held:
                semaphore.release()
            self._present[organisation_id] -= 1
            if not self._present[organisation_id]:
                del self._present[organisation_id], self._of[organisation_id]

    async def _acquire(self, held: list[asyncio.Semaphore], *semaphores: asyncio.Semaphore) -> None:
        try:
            async with asyncio.timeout(self._limits.wait_s_max):
                for semaphore in semaphores:
                    await semaphore.acquire()
                    held.append(semaphore)
        except TimeoutError as error:
            raise BusyError from error


class ReportResponse(Response):
    """A report on its way. A reader that leaves, or reads too slowly, ends the query with it."""

    def __init__(self, runtime: Runtime, asked: Asked, turns: Turns, limits: DownloadLimits) -> None:
        day = runtime.now().astimezone(asked.zone).date().isoformat()
        super().__init__(
            headers={
                **headers.DATA,
                "Content-Type": MEDIA_TYPE,
                "Content-Disposition": f'attachment; filename="{asked.kind.name}-{day}.csv"',
            }
        )
        del self.headers["content-length"]
        self._runtime = runtime
        self._asked = asked
        self._turns = turns
        self._limits = limits

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it, unless the reader leaves before."""
        if scope["method"] == "HEAD":
            await self._start(send)
            await send({"type": "http.response.body", "body": b""})
            return
        try:
            async with self._turns.turn(self._asked.viewer.organisation_id):
                await self._race(receive, send)
        except BusyError:
            busy = PlainTextResponse(BUSY, 503, {**headers.DATA, "Retry-After": "60"})
            await busy(scope, receive, send)

    async def _race(self, receive: Receive, send: Send) -> None:
        """Stream until all is sent, or the reader has gone."""
        streaming = asyncio.create_task(self._stream(send), name="report")
        leaving = asyncio.create_task(gone(receive), name="reader of a report")
        try:
            await asyncio.wait({streaming, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            leaving.cancel()
            streaming.cancel()
            results = await asyncio.gather(streaming, leaving, return_exceptions=True)
        if isinstance(results[0], Exception):
            # The answer has begun: all that is left to say is that it ends before its end.
            log.warning("the report %s of user %d broke off", self._asked.kind.name, self._asked.viewer.user_id,
                        exc_info=results[0])  # fmt: skip

    async def _stream(self, send: Send) -> None:
        async with asyncio.timeout(self._limits.whole_s_max):
            await self._start(send)
            await self._send(send, header(self._asked.kind.columns))
            write = csv_writer(self._asked.zone)
            checked_at = asyncio.get_running_loop().time()
            chunks = self._asked.kind.chunks(self._runtime, self._asked.viewer, self._asked.parameters)
            async with aclosing(chunks):  # type: ignore[type-var]  # every kind is an async generator
                async for chunk in chunks:
                    now = asyncio.get_running_loop().time()
                    if now - checked_at > self._limits.recheck_s:
                        checked_at = now
                        if not await is_still_allowed(self._runtime, self._asked):
                            raise PermissionError("the reader may not see this any more")
                    await self._send(send, write(chunk))
            await send({"type": "http.response.body", "body": b""})

    async def _start(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})

    async def _send(self, send: Send, body: bytes) -> None:
        async with asyncio.timeout(self._limits.chunk_s_max):
            await send({"type": "http.response.body", "body": body, "more_body": True})


async def gone(receive: Receive) -> None:
    """Return when the reader has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


Ask = Callable[[Request, str], Awaitable[str | Response]]
"""Ask for the report of this name, as a signed-in client may directly: returns its link's token, or the refusal."""


def report_routes(
    runtime: Runtime,
    kinds: Mapping[str, ReportKind],
    ask: Ask,
    *,
    limits: DownloadLimits | None = None,
) -> list[Route]:
    """Return the routes: by link, and by name for programs with a bearer token."""
    bounds = limits or DownloadLimits()
    turns = Turns(bounds)

    async def by_link(request: Request) -> Response:
        return await answer(request, str(request.path_params["token"]))

    async def by_name(request: Request) -> Response:
        asked = await ask(request, str(request.path_params["name"]))
        return asked if isinstance(asked, Response) else await answer(request, asked)

    async def answer(request: Request, token: str) -> Response:
        asked = await asked_by(runtime, kinds, token) if len(token) <= LINK_LENGTH_MAX else None
        if asked is None or await is_foreign(runtime, request, asked):
            return PlainTextResponse(GONE, 404, dict(headers.DATA))
        return ReportResponse(runtime, asked, turns, bounds)

    return [Route(f"{PATH}/{{name}}.csv", by_name), Route(f"{PATH}/{{token}}", by_link)]


async def is_foreign(runtime: Runtime, request: Request, asked: Asked) -> bool:
    """Return whether the request comes from somebody else by its own word: to them, there is no such link."""
    for token in (bearer_token(request.headers.get("authorization")), request.cookies.get(COOKIE)):
        if token and len(token) <= TOKEN_LENGTH_MAX:
            proof = await authenticate(runtime, token)
            if proof is None or proof.viewer.organisation_id != asked.viewer.organisation_id:
                return True
    return False
