"""Numbers that rise over all processes, taken in blocks, and what is made of them for the outside."""

import asyncio

from echarge.domain.transaction_ids import account_token, session_reference, transaction_id
from echarge.store.models import Counter, Secret
from echarge.store.writer import Transaction, Writer

BLOCK_SIZE = 256
"""How many numbers a process takes at once; those left at its end are never used."""

SESSIONS = "sessions"


class Numbers:
    """Gives each session a number of its own, as a transaction id and as a reference that cannot be guessed."""

    def __init__(self, *, transaction_ids_key: bytes, references_key: bytes) -> None:
        self._transaction_ids_key = transaction_ids_key
        self._references_key = references_key
        self._next = 0
        self._end = 0
        self._refill = asyncio.Lock()

    @classmethod
    async def load(cls) -> "Numbers":
        """Return the numbers of this installation, whose keys stand in its database."""
        secrets = {secret.name: bytes.fromhex(secret.value) for secret in await Secret.all()}
        return cls(
            transaction_ids_key=secrets["transaction_ids"],
            references_key=secrets["session_references"],
        )

    def account_of(self, *, driver_id: int | None, vehicle_id: int | None) -> str | None:
        """Return what chargers call the account that a tag belongs to: its driver's, else its vehicle's, else none."""
        if driver_id is not None:
            return account_token("driver", driver_id, self._references_key)
        return None if vehicle_id is None else account_token("vehicle", vehicle_id, self._references_key)

    async def draw(self, writer: Writer) -> tuple[int, str]:
        """Return a new session's transaction id and reference; a number that is then not used is lost."""
        while self._next >= self._end:
            await self._take_block(writer)
        number, self._next = self._next, self._next + 1
        return (
            transaction_id(number, self._transaction_ids_key),
            session_reference(number, self._references_key),
        )

    async def _take_block(self, writer: Writer) -> None:
        async with self._refill:
            if self._next >= self._end:
                # Committed before the first of them is used, so that no undone transaction gives them out again.
                self._next = await writer.run(take_block) + 1
                self._end = self._next + BLOCK_SIZE


async def take_block(tx: Transaction) -> int:
    """Return the last number that was given out before; the block that follows it is now taken."""
    counter = await Counter.filter(name=SESSIONS).using_db(tx.db).select_for_update().get()
    await Counter.filter(name=SESSIONS).using_db(tx.db).update(value=counter.value + BLOCK_SIZE)
    return int(counter.value)
