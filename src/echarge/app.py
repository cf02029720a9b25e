"""The application: the only place that wires things."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from echarge.config import Settings
from echarge.graphql.routes import graphql_routes
from echarge.live.bus import Bus
from echarge.live.hub import Hub
from echarge.ocpp.gateway import ocpp_routes
from echarge.ocpp.registry import Registry
from echarge.operations import commands, upkeep
from echarge.operations.runtime import Limits, Runtime
from echarge.store.numbers import Numbers
from echarge.store.setup import open_store
from echarge.store.writer import Writer
from echarge.web.health import health_routes

UPKEEP_INTERVAL_S = 5.0


def limits_of(settings: Settings) -> Limits:
    """Return the limits that the settings ask for."""
    return Limits(
        heartbeat_s=settings.heartbeat_s,
        offline_after_s=settings.offline_after_s,
        command_answer_s=settings.command_answer_s,
        command_effect_s=settings.command_effect_s,
        unknown_chargers_max=settings.unknown_chargers_max,
    )


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[tuple[Runtime, Registry, Bus]]:
    """Open the database and the bus, run the writer and the upkeep, and end all of it in the opposite order."""
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(await open_store(settings.database_url))
        hub = Hub()
        bus = await stack.enter_async_context(Bus(settings.bus_url, hub))
        stack.callback(hub.close)
        writer = Writer.for_store(store, bus.publish)  # type: ignore[arg-type]
        await stack.enter_async_context(writer.running())
        registry = Registry()
        runtime = Runtime(store, writer, hub, registry, await Numbers.load(), limits_of(settings))
        if settings.redis_url is None:
            await upkeep.forget_dead_holders(runtime)
        await upkeep.renew_lease(runtime)
        await upkeep.show_lost(runtime)
        stack.push_async_callback(upkeep.give_up_lease, runtime)
        tasks = [
            asyncio.create_task(commands.dispatch(runtime), name="commands"),
            asyncio.create_task(upkeep.keep_up(runtime, interval_s=UPKEEP_INTERVAL_S), name="upkeep"),
        ]
        stack.push_async_callback(end, tasks)
        yield runtime, registry, bus


async def end(tasks: list[asyncio.Task[None]]) -> None:
    """Cancel the tasks and wait until they have ended."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def build_app(settings: Settings) -> Starlette:
    """Return the application; its parts come to life with its lifespan."""
    app = Starlette()

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[dict[str, Any]]:
        async with running(settings) as (runtime, registry, bus):
            app.router.routes[:] = routes_of(runtime, registry, bus)
            yield {}

    app.router.lifespan_context = lifespan
    return app


def routes_of(runtime: Runtime, registry: Registry, bus: Bus) -> list[BaseRoute]:
    """Return all doors of the house."""

    async def database() -> bool:
        await runtime.reader.execute_query("SELECT 1")
        return True

    async def live() -> bool:
        return bus.healthy

    return [
        *health_routes({"database": database, "bus": live}),
        *ocpp_routes(runtime, registry),
        *graphql_routes(runtime),
    ]
