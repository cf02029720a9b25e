"""Something that runs by itself and can be waited for without polling."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from charger_sim.errors import CallError, LinkLost


class Watched:
    """Waiters that are asked anew at each change, and tasks that have an owner."""

    def _prepare(self) -> None:
        self.faults: list[BaseException] = []
        self._life_task: asyncio.Task[None] | None = None
        self._effects: set[asyncio.Task[None]] = set()
        self._waiters: list[tuple[Callable[[], bool], asyncio.Future[None]]] = []

    async def until(self, predicate: Callable[[], bool], *, timeout_s: float = 60.0) -> None:
        """Wait until the predicate holds, asked anew at each change; raise TimeoutError, or what ended the charger."""
        if predicate():
            return
        self._raise_if_dead()
        waiter = (predicate, asyncio.get_running_loop().create_future())
        self._waiters.append(waiter)
        try:
            async with asyncio.timeout(timeout_s):
                await waiter[1]
        finally:
            self._waiters.remove(waiter)

    def spawn(self, effect: Coroutine[Any, Any, None]) -> None:
        """Let something happen meanwhile; the charger owns it and reports its faults when it is left."""
        task = asyncio.create_task(effect)
        self._effects.add(task)
        task.add_done_callback(self._finish)

    def _finish(self, task: asyncio.Task[None]) -> None:
        self._effects.discard(task)
        error = None if task.cancelled() else task.exception()
        # What depends on the other side is no fault of this charger.
        if error is not None and not isinstance(error, CallError | LinkLost | TimeoutError):
            self.faults.append(error)
        self._notify()

    def _notify(self) -> None:
        for predicate, future in self._waiters:
            if not future.done() and predicate():
                future.set_result(None)

    def _died(self, task: asyncio.Task[None]) -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self.faults.append(error)
        for _, future in self._waiters:
            if not future.done():
                future.set_exception(error or LinkLost("the charger has been switched off"))

    def _raise_if_dead(self) -> None:
        if self._life_task is not None and self._life_task.done() and not self._life_task.cancelled():
            error = self._life_task.exception()
            if error is not None:
                raise error

    @staticmethod
    async def _pause(event: asyncio.Event, seconds: float) -> bool:
        """Wait for the event at most that long; return whether it came."""
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return False
        event.clear()
        return True
