"""What a person asks of a charger, before it is on its way: found, reachable, asked once."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from tortoise.models import Model

from echarge.domain.commands import Request
from echarge.operations.commands import queue
from echarge.operations.refusals import (
    ChargerOfflineError,
    InvalidInputError,
    NotFoundError,
    Problem,
    ProblemCode,
)
from echarge.operations.request_rows import NAMES, is_same, stored
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, Command, Evse
from echarge.store.writer import Transaction

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Asking:
    """A request of a person, inside the writer's transaction."""

    tx: Transaction
    runtime: Runtime
    organisation_id: int
    user_id: int | None
    """None: no user asks, but somebody at a public door."""

    async def find(self, model: type[M], row_id: int, *path: str) -> M:
        """Return the organisation's row; raise NotFoundError where it has none."""
        row = await model.filter(id=row_id, organisation_id=self.organisation_id).using_db(self.tx.db).first()
        if row is None:
            raise NotFoundError(model.__name__, path)
        return row

    async def evse_of(self, charger: Charger, evse_id: int, *path: str) -> Evse:
        """Return the EVSE of this charger; raise NotFoundError where it has no such one."""
        evse = await self.find(Evse, evse_id, *path)
        if evse.charger_id != charger.id:
            raise NotFoundError("Evse", path)
        return evse

    async def reachable(self, charger_id: int, *path: str, booting: bool = False) -> Charger:
        """Return the charger.

        Raises ChargerOfflineError, or InvalidInputError for one that we do not talk to yet or any more (A27, A28).
        """
        charger = await self.find(Charger, charger_id, *path)
        if charger.archived_at is not None:
            raise NotFoundError("Charger", path)
        if not charger.online:
            raise ChargerOfflineError(charger.last_seen_at)
        if charger.registration != "Accepted" or (charger.booted_at is None and not booting):
            raise InvalidInputError(Problem(path, ProblemCode.CONFLICT, "The charger has not been accepted."))
        return charger

    async def once(self, charger: Charger, request: Request, **columns: object) -> Command:
        """Store the command and have it sent; where the same is being asked already, return that one."""
        name, wanted = NAMES[type(request)], stored(request)
        under_way = Command.filter(charger_id=charger.id, name=name, open=True).using_db(self.tx.db)
        for command in await under_way.order_by("created_at"):
            if is_same(name, command.request, wanted):
                return command
        return await self.queue(charger, request, **columns)

    async def queue(self, charger: Charger, request: Request, **columns: object) -> Command:
        """Store the command and have it sent."""
        command = Command(organisation_id=self.organisation_id, charger_id=charger.id, user_id=self.user_id, **columns)
        await queue(self.tx, self.runtime, command, request)
        return command


async def asking(
    runtime: Runtime, organisation_id: int, user_id: int | None, work: Callable[[Asking], Awaitable[Command]]
) -> Command:
    """Do the work in the writer's transaction; two who ask at once in one organisation take turns."""
    return await runtime.writer.run(
        lambda tx: work(Asking(tx, runtime, organisation_id, user_id)), locks=[organisation_id]
    )
