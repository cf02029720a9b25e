"""The application: the only place that wires things."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from echarge.config import Settings
from echarge.graphql.routes import graphql_routes
from echarge.live.bus import Bus
from echarge.live.hub import Hub
from echarge.live.redis_tally import RedisTally
from echarge.live.tallies import LocalTally
from echarge.mail.log import LogMail
from echarge.mail.smtp import SmtpMail, SmtpServer
from echarge.ocpp.frame_log import FrameLog
from echarge.ocpp.gateway import ocpp_routes
from echarge.ocpp.link import LinkLimits
from echarge.ocpp.registry import Registry
from echarge.operations import commands, letters, payment_work, reconciling, running_costs, upkeep
from echarge.operations.door_limits import DoorLimits
from echarge.operations.ports import Mail, Tally
from echarge.operations.runtime import Limits, Providers, Runtime, utc_now
from echarge.payments.routes import payment_routes
from echarge.payments.stripe_provider import StripeProvider
from echarge.payments.trial_provider import TrialProvider
from echarge.store.numbers import Numbers
from echarge.store.setup import open_store
from echarge.store.writer import Writer
from echarge.web.cors import open_to
from echarge.web.health import health_routes
from echarge.web.metrics import Metric, metrics_route
from echarge.web.open_data import open_data_routes
from echarge.web.proxies import believing
from echarge.web.receipts.routes import receipt_routes

UPKEEP_INTERVAL_S = 5.0
LETTERS_INTERVAL_S = 5.0
PAYMENTS_INTERVAL_S = 2.0
RECONCILE_INTERVAL_S = 15.0


def limits_of(settings: Settings) -> Limits:
    """Return the limits that the settings ask for."""
    return Limits(
        heartbeat_s=settings.heartbeat_s,
        command_answer_s=settings.command_answer_s,
        command_effect_s=settings.command_effect_s,
        hold_wait_s=settings.hold_wait_s,
        unknown_chargers_max=settings.unknown_chargers_max,
        ocpp_log_days=settings.ocpp_log_days,
        offline_grace_s=settings.offline_grace_s,
        notifications_kept_days=settings.notifications_kept_days,
    )


def mail_of(settings: Settings) -> Mail:
    """Return what carries letters: the SMTP server of the settings, else the log."""
    if settings.smtp_url is None:
        return LogMail()
    return SmtpMail(SmtpServer.from_url(settings.smtp_url), sender=settings.mail_from)


def providers_of(settings: Settings, writer: Writer) -> Providers:
    """Return what holds and takes money: Stripe where it is set up; the test provider for what it began before that."""
    trial = TrialProvider(writer, utc_now)
    if settings.stripe_secret_key is None:
        return Providers(trial)
    publishable_key = settings.stripe_publishable_key or ""
    stripe = StripeProvider(
        settings.stripe_secret_key, publishable_key=publishable_key, api_url=settings.stripe_api_url
    )
    return Providers(stripe, (trial,))


@dataclass(frozen=True, slots=True)
class System:
    """The parts of a running process."""

    runtime: Runtime
    registry: Registry
    bus: Bus
    frame_log: FrameLog
    tasks: Sequence[asyncio.Task[None]]


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[System]:
    """Open the database and the bus, run the writer and the upkeep, and end all of it in the opposite order."""
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(await open_store(settings.database_url))
        hub = Hub()
        bus = await stack.enter_async_context(Bus(settings.bus_url, hub))
        stack.callback(hub.close)
        writer = Writer.for_store(store, bus.publish)  # type: ignore[arg-type]
        await stack.enter_async_context(writer.running())
        registry = Registry()
        tally: Tally = LocalTally()
        if settings.redis_url is not None:
            tally = await stack.enter_async_context(RedisTally(settings.redis_url))
        runtime = Runtime(
            store,
            writer,
            hub,
            registry,
            await Numbers.load(),
            limits_of(settings),
            base_url=settings.base_url,
            public_url=settings.public_url,
            payments=providers_of(settings, writer),
            tally=tally,
        )
        if settings.redis_url is None:
            await upkeep.forget_dead_holders(runtime)
        await upkeep.renew_lease(runtime)
        await upkeep.show_lost(runtime)
        stack.push_async_callback(upkeep.give_up_lease, runtime)
        frame_log = FrameLog(runtime)
        stack.push_async_callback(frame_log.flush)
        tasks = (
            asyncio.create_task(frame_log.run(), name="message log"),
            asyncio.create_task(commands.dispatch(runtime), name="commands"),
            asyncio.create_task(running_costs.tell(runtime), name="running costs"),
            asyncio.create_task(upkeep.keep_up(runtime, interval_s=UPKEEP_INTERVAL_S), name="upkeep"),
            asyncio.create_task(payment_work.work(runtime, interval_s=PAYMENTS_INTERVAL_S), name="payments"),
            asyncio.create_task(reconciling.reconcile(runtime, interval_s=RECONCILE_INTERVAL_S), name="reconciler"),
            asyncio.create_task(
                letters.deliver(runtime, mail_of(settings), interval_s=LETTERS_INTERVAL_S), name="letters"
            ),
        )
        stack.push_async_callback(end, tasks)
        yield System(runtime, registry, bus, frame_log, tasks)


async def end(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Cancel the tasks and wait until they have ended."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def build_app(settings: Settings) -> Starlette:
    """Return the application; its parts come to life with its lifespan."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with running(settings) as system:
            app.router.routes[:] = routes_of(settings, system)
            yield

    middleware = [*believing(settings.trusted_proxies), *open_to(settings.allowed_origins)]
    return Starlette(lifespan=lifespan, middleware=middleware)


def routes_of(settings: Settings, system: System) -> list[BaseRoute]:
    """Return all doors of the house."""
    runtime = system.runtime

    async def database() -> bool:
        await runtime.reader.execute_query("SELECT 1")
        return True

    async def live() -> bool:
        return system.bus.healthy

    async def tasks() -> bool:
        return not any(task.done() for task in system.tasks)

    return [
        *health_routes({"database": database, "bus": live, "tasks": tasks}),
        metrics_route(lambda: metrics_of(system)),
        *ocpp_routes(
            runtime,
            system.registry,
            limits=LinkLimits(frame_chars_max=settings.frame_bytes_max),
            frame_log=system.frame_log if settings.ocpp_log_days else None,
        ),
        *open_data_routes(runtime, DoorLimits(runtime.tally)),
        *receipt_routes(runtime),
        *payment_routes(runtime, webhook_secret=settings.stripe_webhook_secret),
        *graphql_routes(runtime, introspection=settings.introspection, allowed_origins=settings.allowed_origins),
    ]


def metrics_of(system: System) -> list[Metric]:
    """Return what Prometheus is shown."""
    writer, bus, hub = system.runtime.writer, system.bus, system.runtime.hub
    counters = (
        ("echarge_writer_units_total", "Units of work that the writer has settled.", writer.units),
        ("echarge_writer_batches_total", "Transactions that the writer needed for them.", writer.batches),
        ("echarge_bus_published_total", "Live messages that the bus took.", bus.published),
        ("echarge_bus_dropped_total", "Live messages that the bus did not take.", bus.dropped),
        ("echarge_ocpp_log_dropped_total", "Messages of chargers that could not be logged.", system.frame_log.dropped),
        ("echarge_bus_gaps_total", "How often subscribers were told to read the state again.", bus.gaps),
    )
    gauges = (
        ("echarge_chargers_connected", "Chargers whose socket this process holds.", len(system.registry)),
        ("echarge_subscriptions", "Subscriptions that listen in this process.", hub.subscriptions),
    )
    return [
        *(Metric(name, text, "counter", value) for name, text, value in counters),
        *(Metric(name, text, "gauge", value) for name, text, value in gauges),
    ]
