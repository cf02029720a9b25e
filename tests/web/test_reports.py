"""Reports on the way: slow readers, readers that leave, more than can be served at once."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from echarge.domain.roles import Area, UserType
from echarge.operations.audit import Viewer
from echarge.operations.reports import Chunk, Parameters, ReportKind, request_report
from echarge.operations.runtime import Runtime
from echarge.store import models
from echarge.web.reports import DownloadLimits, report_routes
from tests.graphql.serving import served
from tests.graphql.world import World, open_world

pytestmark = pytest.mark.anyio

LINE = "x" * 1_000
PATIENCE_S = 30.0
LIMITS = DownloadLimits(at_once_max=3, of_one_organisation_max=2, waiting_max=1, wait_s_max=10.0, chunk_s_max=10.0)


@dataclass
class Source:
    """A report without an end, unless it is told one; it says what becomes of it."""

    chunks_max: int = 1_000_000
    fails: bool = False
    running: int = 0
    most: int = 0
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    """Told when one more runs."""
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def chunks(self, runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:
        """Yield lines."""
        assert (runtime.now(), viewer.user_type, parameters) is not None
        self.running += 1
        self.most = max(self.most, self.running)
        async with self.changed:
            self.changed.notify_all()
        try:
            await self.gate.wait()
            for number in range(self.chunks_max):
                yield [[number, LINE]] * 100
                await asyncio.sleep(0)
            if self.fails:
                raise RuntimeError("the database went away")
        finally:
            self.running -= 1
            self.ended.set()


@dataclass
class Place:
    """A server with that one report."""

    world: World
    address: str
    kind: ReportKind
    source: Source

    async def link(self, people: Any = None) -> str:
        """Return a link to the report."""
        who = people or self.world.ours
        user = who.users[UserType.ADMINISTRATOR]
        token = await models.UserToken.get(user_id=user.id)
        viewer = Viewer(who.organisation.id, user.id, token.id, UserType.ADMINISTRATOR)
        link = await request_report(self.world.runtime, viewer, self.kind, {})
        return f"http://{self.address}/reports/{link.token}"

    async def reader(self, url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Return a connection that has asked for the report, and has its headers."""
        host, port = self.address.split(":")
        reader, writer = await asyncio.open_connection(host, int(port), limit=1_024)
        writer.write(f"GET {url.removeprefix(f'http://{self.address}')} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert b"200 OK" in await reader.readline()
        return reader, writer


@asynccontextmanager
async def place(world: World, source: Source, limits: DownloadLimits = LIMITS) -> AsyncIterator[Place]:
    """Serve that one report."""
    kind = ReportKind("numbers", Area.SESSIONS, ("Number", "Text"), source.chunks)

    async def ask(request: Request, name: str) -> str | Response:
        raise AssertionError((request, name))

    app = Starlette(routes=report_routes(world.runtime, {kind.name: kind}, ask, limits=limits))
    async with served(app) as address:
        yield Place(world, address, kind, source)


async def ended(source: Source) -> None:
    """Wait until a reading of the source has ended."""
    async with asyncio.timeout(PATIENCE_S):
        await source.ended.wait()


async def until(source: Source, running: int) -> None:
    """Wait until so many readings of the source run."""
    async with asyncio.timeout(PATIENCE_S), source.changed:
        await source.changed.wait_for(lambda: source.running == running)


async def test_whole(sqlite_url: str) -> None:
    """A report comes whole, and says its length by its end."""
    source = Source(chunks_max=50)
    source.gate.set()
    async with open_world(sqlite_url) as world, place(world, source) as here, httpx2.AsyncClient() as http:
        response = await http.get(await here.link())
        assert response.content.count(b"\r\n") == 1 + 50 * 100
        assert "content-length" not in response.headers


async def test_reader_that_leaves(sqlite_url: str) -> None:
    """A reader that leaves in the middle ends the query, and gives its turn back."""
    source = Source()
    source.gate.set()
    async with open_world(sqlite_url) as world, place(world, source) as here:
        _, writer = await here.reader(await here.link())
        writer.close()
        await ended(source)
        assert source.running == 0


async def test_reader_that_is_slow(sqlite_url: str) -> None:
    """A reader that takes nothing for too long is let go; nothing piles up for it meanwhile."""
    source = Source()
    source.gate.set()
    limits = replace(LIMITS, chunk_s_max=0.5)
    async with open_world(sqlite_url) as world, place(world, source, limits) as here:
        _, writer = await here.reader(await here.link())
        await ended(source)
        writer.close()


async def test_database_that_fails(sqlite_url: str) -> None:
    """A report that breaks off is not taken for a whole one."""
    source = Source(chunks_max=3, fails=True)
    source.gate.set()
    async with open_world(sqlite_url) as world, place(world, source) as here, httpx2.AsyncClient() as http:
        with pytest.raises(httpx2.RemoteProtocolError):
            await http.get(await here.link())


async def test_account_closed_meanwhile(sqlite_url: str) -> None:
    """A download ends where its reader may not see it any more."""
    source = Source()
    limits = replace(LIMITS, recheck_s=0.0)
    async with open_world(sqlite_url) as world, place(world, source, limits) as here:
        reader, writer = await here.reader(await here.link())
        user = world.ours.users[UserType.ADMINISTRATOR]
        await models.User.filter(id=user.id).using_db(world.runtime.store.writer).update(active=False)
        source.gate.set()
        await ended(source)
        writer.close()
        assert reader is not None


async def test_turns(sqlite_url: str) -> None:
    """So many run at once, of one organisation fewer; some wait for their turn, the rest are told to come back."""
    source = Source(chunks_max=1)
    async with open_world(sqlite_url) as world, place(world, source) as here, httpx2.AsyncClient() as http:
        ours, theirs = await here.link(), await here.link(world.theirs)

        async def statuses(*urls: str) -> Sequence[int]:
            return [(await each).status_code for each in [asyncio.create_task(http.get(url)) for url in urls]]

        running = asyncio.create_task(statuses(ours, ours))
        await until(source, 2)
        more = {asyncio.create_task(http.get(ours)) for _ in range(2)}
        (refused,), (waiting,) = await asyncio.wait(more, return_when=asyncio.FIRST_COMPLETED, timeout=PATIENCE_S)
        assert (refused.result().status_code, refused.result().headers["retry-after"]) == (503, "60")
        assert source.running == 2
        other = asyncio.create_task(statuses(theirs))
        await until(source, 3)
        source.gate.set()
        assert [*await running, (await waiting).status_code, *await other] == [200, 200, 200, 200]
        assert source.most == 3


async def test_turn_that_does_not_come(sqlite_url: str) -> None:
    """Who waits for a turn too long is told to come back."""
    source = Source(chunks_max=1)
    limits = replace(LIMITS, at_once_max=1, wait_s_max=0.1)
    async with open_world(sqlite_url) as world, place(world, source, limits) as here, httpx2.AsyncClient() as http:
        first = asyncio.create_task(http.get(await here.link()))
        await until(source, 1)
        assert (await http.get(await here.link(world.theirs))).status_code == 503
        source.gate.set()
        assert (await first).status_code == 200
