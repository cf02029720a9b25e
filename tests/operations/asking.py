"""Chargers that are asked something, and how they answer."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from typing_extensions import override

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer, Request
from echarge.operations import commands, remote
from echarge.operations.ports import ChargerLink
from echarge.store import models
from tests.operations.stage import Stage, new_stage
from tests.operations.stories import status, tell
from tests.world import Link, World, at


@dataclass
class Failing(ChargerLink):
    """A charger that does not answer as it should."""

    error: Exception
    asked: list[Request] = field(default_factory=list)

    @override
    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        self.asked.append(request)
        raise self.error

    @override
    async def close(self, code: int, reason: str) -> None:
        """Close nothing."""


@asynccontextmanager
async def told_first(stage: Stage, effect: Callable[[Request], Any]) -> AsyncIterator[None]:
    """Let the charger show a command's effect before it answers."""
    link = stage.station.link
    assert isinstance(link, Link)
    ask = link.ask

    async def after(request: Request, *, timeout_s: float) -> Answer:
        await effect(request)
        return await ask(request, timeout_s=timeout_s)

    link.ask = after  # type: ignore[method-assign]
    yield
    link.ask = ask  # type: ignore[method-assign]


async def ready(here: World, version: str = "1.6", link: ChargerLink | None = None) -> Stage:
    """Return a charger with a free EVSE."""
    stage = await new_stage(here, version, link=link)
    await tell(stage, status(at(0), EvseStatus.AVAILABLE))
    return stage


async def asked_to_start(stage: Stage, **who: int) -> models.Command:
    """Ask for a remote start at the first EVSE and deliver it; return the command as it stands."""
    here = stage.world
    given = who or {"driver_id": here.driver.id}
    command = await remote.start_charging(
        here.runtime, here.organisation.id, here.user.id, (await stage.evse()).id, **given
    )
    await commands.deliver(here.runtime, command.id)
    return await models.Command.get(id=command.id)


async def asked_to_end(stage: Stage) -> models.Command:
    """Ask for the end of the only session and deliver it; return the command as it stands."""
    here = stage.world
    session = await stage.session()
    command = await remote.end_session(here.runtime, here.organisation.id, here.user.id, session.id)
    await commands.deliver(here.runtime, command.id)
    return await models.Command.get(id=command.id)


async def now(command: models.Command) -> models.Command:
    """Return the command as it stands now."""
    return await models.Command.get(id=command.id)


async def until(here: World, command: models.Command, status_: str) -> None:
    """Return once the command stands so."""

    async def is_so() -> bool:
        return (await now(command)).status == status_

    await here.until(is_so)
