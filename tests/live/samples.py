"""Messages for tests, and a subscription read with a limit."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

from echarge.live.hub import Resync, Subscription
from echarge.live.messages import (
    AccessRevoked,
    ChargerChanged,
    ChargerConfigured,
    ChargerDisplaced,
    CommandChanged,
    CommandRequested,
    EvseStatusChanged,
    IncidentChanged,
    LetterPosted,
    LiveMessage,
    NotificationsChanged,
    OcppLogged,
    PaymentChanged,
    SessionBilled,
    SessionChanged,
    SessionReading,
    SessionSettled,
    VisitChanged,
)

AT = datetime(2026, 11, 22, 7, 30, 0, 123456, tzinfo=UTC)
PATIENCE_S = 30.0


def status(version: int, *, evse_id: int = 4, organisation_id: int = 1, text: str = "charging") -> EvseStatusChanged:
    return EvseStatusChanged(organisation_id, 2, 3, evse_id, text, AT, version)


def session(version: int, *, session_id: int = 5, added: bool = False, final: bool = False) -> SessionChanged:
    return SessionChanged(1, 2, 3, 4, session_id, version, ongoing=not final, added=added, final=final)


def reading(version: int, *, session_id: int = 5) -> SessionReading:
    return SessionReading(
        organisation_id=1,
        session_id=session_id,
        version=version,
        at=AT,
        energy_mwh=12_345_678,
        power_mw=7_400_000,
        current_ma=None,
        voltage_mv=230_000,
        phases=(("L1", 7_400_000, 32_000, None), ("L2", None, 0, 229_900)),
        soc_percent=50,
        charging_s=600,
        running_cost_minor=123,
        currency="GBP",
        final=False,
    )


ONE_OF_EACH: tuple[LiveMessage, ...] = (
    status(1),
    session(2, added=True),
    reading(3),
    CommandChanged(1, 6, 4, "accepted", session_id=5),
    ChargerChanged(1, 3, 5, online=False),
    AccessRevoked(1, 8, None),
    NotificationsChanged(1, 8, 12, 3),
    IncidentChanged(1, 5, 13, 2),
    PaymentChanged(1, 14, 5, 2),
    SessionBilled(1, 5, AT, 15),
    VisitChanged(1, 16),
    CommandRequested(1, 3, 6),
    ChargerDisplaced(1, 3, 9),
    ChargerConfigured(1, 3),
    SessionSettled(1, 3, 5, 9),
    LetterPosted(1),
    OcppLogged(1, 3, AT),
)


async def take(subscription: Subscription, count: int) -> list[LiveMessage | Resync]:
    """Return the next messages of the subscription."""
    async with asyncio.timeout(PATIENCE_S):
        return [await anext(subscription) for _ in range(count)]


async def take_until(subscription: Subscription, last: LiveMessage | Resync) -> list[LiveMessage | Resync]:
    """Return the next messages of the subscription, up to and including this one."""
    taken: list[LiveMessage | Resync] = []
    while last not in taken:
        taken += await take(subscription, 1)
    return taken


async def until(condition: Callable[[], bool]) -> None:
    """Return when the condition holds, for what tells nobody that it does."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - a counter or a task's end sets no event
            await asyncio.sleep(0.001)
