"""A system of ten thousand sessions beside one of a million, and what both take for the same question."""

import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
from starlette.applications import Starlette

from echarge.graphql.routes import graphql_routes
from echarge.live.hub import Hub
from echarge.operations.runtime import Providers, Runtime
from echarge.payments.trial_provider import TrialProvider
from echarge.store.numbers import Numbers
from echarge.store.setup import open_store
from echarge.store.writer import Writer
from tests.bench.seed import NOW, TOKEN, Size, seed
from tests.graphql.statements import counted
from tests.graphql.world import BASE_URL, NoChargers
from tests.services import PostgresServer

SMALL = Size(sessions=10_000, drivers=1_000, evses=100)
LARGE = Size(sessions=1_000_000, drivers=100_000, evses=10_000)
RUNS = 15
"""The best of so many counts: what else the machine does at the time only ever adds to what something takes."""
SLOW_RUNS, SLOW_MS = 3, 500.0
"""What takes so long is done less often."""


@contextmanager
def databases(dialect: str, folder: Path) -> Iterator[list[str]]:
    """Yield the URLs of two databases; BENCH_SQLITE or BENCH_POSTGRES names two that are seeded already."""
    if given := os.environ.get(f"BENCH_{dialect.upper()}"):
        yield given.split()
    elif dialect == "sqlite":
        yield [f"sqlite://{folder}/{name}.db" for name in ("small", "large")]
    else:
        with PostgresServer.running() as server:
            yield [server.new_database() for _ in range(2)]


async def seeded(dialect: str, urls: list[str]) -> None:
    """Fill the databases, unless they are given."""
    if f"BENCH_{dialect.upper()}" not in os.environ:
        for url, size in zip(urls, (SMALL, LARGE), strict=True):
            await seed(url, size)


Work = Callable[[], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Question:
    """One operation, and other work that is done in turns with it."""

    query: str
    variables: Mapping[str, Any]
    beside: Sequence[Work] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What one question took, and its answer."""

    ms: float
    statements: int
    answer: Any
    beside: Sequence[float]
    """What the other work took."""


@dataclass
class System:
    """A running system, as a client of the large organisation sees it."""

    runtime: Runtime
    app: Starlette
    http: httpx2.AsyncClient

    async def ask(self, query: str, variables: Mapping[str, Any]) -> Any:
        """Return the answer to an operation."""
        body = {"query": query, "variables": variables}
        answer = (await self.http.post("/graphql", json=body)).json()
        assert "errors" not in answer, answer
        return answer["data"]

    async def all_taken(self, questions: Mapping[str, Question]) -> Mapping[str, Taken]:
        """Return what each operation takes, and the work beside it; all take turns, so that all have the same luck."""
        found: dict[str, tuple[int, Any]] = {}
        works: list[Work] = []
        for name, question in questions.items():
            with counted(self.runtime.reader) as statements:
                answer = await self.ask(question.query, question.variables)
            found[name] = (len(statements), answer)
            works += [partial(self.ask, question.query, question.variables), *question.beside]
        times = iter(await best_ms(*works))
        return {
            name: Taken(next(times), *found[name], [next(times) for _ in question.beside])
            for name, question in questions.items()
        }


async def best_ms(*works: Work) -> list[float]:
    """Return how long each piece of work takes at best, after a first time; they take turns."""
    found = [float("inf")] * len(works)
    for run in range(RUNS + 1):
        for number, work in enumerate(works):
            if run > SLOW_RUNS and found[number] > SLOW_MS:
                continue
            started = time.perf_counter()
            await work()
            if run:
                found[number] = min(found[number], (time.perf_counter() - started) * 1000)
    return found


@asynccontextmanager
async def system(url: str) -> AsyncIterator[System]:
    """Run the system on a database that is filled."""
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(await open_store(url))
        writer = Writer.for_store(store, lambda _: None)
        await stack.enter_async_context(writer.running())
        runtime = Runtime(
            store,
            writer,
            Hub(),
            NoChargers(),
            await Numbers.load(),
            now=lambda: NOW,
            payments=Providers(TrialProvider(writer, lambda: NOW)),
        )
        app = Starlette(routes=graphql_routes(runtime))
        client = httpx2.AsyncClient(
            transport=httpx2.ASGITransport(app=app),
            base_url=BASE_URL,
            headers={"authorization": f"Bearer {TOKEN}-volt"},
            timeout=600,
        )
        yield System(runtime, app, await stack.enter_async_context(client))
