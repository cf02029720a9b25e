"""Counts by key that all processes share through Redis; each counts for itself while Redis is away."""

import asyncio
import hashlib
import logging
import time
from collections.abc import Callable
from typing import Final, Self

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from echarge.live.tallies import KEYS_MAX, Counted, LocalTally

TIMEOUT_S = 0.5
"""How long Redis may take; whoever asks waits for it."""
PAUSE_S = 5.0
"""So long after a failure Redis is not asked: who knocks at a door must not wait for its time-out each time."""
CONNECTIONS_MAX = 50

FULL: Final = -1

ADD: Final = """
if redis.call('EXISTS', KEYS[1]) == 0 then
  if ARGV[1] == '0' then return {0, 0} end
  local keys = redis.call('INCR', KEYS[2])
  if keys == 1 then redis.call('PEXPIRE', KEYS[2], ARGV[2]) end
  if keys > tonumber(ARGV[3]) then return {-1, 0} end
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return {tonumber(ARGV[1]), tonumber(ARGV[2])}
end
return {redis.call('INCRBY', KEYS[1], ARGV[1]), redis.call('PTTL', KEYS[1])}
"""
"""Count, in one step: a window ends when it has to, whoever dies when, and no flood of keys fills Redis."""

_log = logging.getLogger(__name__)


class RedisTally:
    """Counts what happens in all processes of one namespace.

    At most `keys_max` keys are begun in one window of a table; those beyond, and all while Redis is away, are counted
    here alone: then a door is open to each process's share, and shut to nobody.
    """

    def __init__(
        self,
        url: str,
        *,
        namespace: str = "echarge",
        keys_max: int = KEYS_MAX,
        timeout_s: float = TIMEOUT_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.failures = 0
        """How often Redis could not be asked."""
        self._redis = Redis.from_url(
            url,
            retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=timeout_s,
            socket_timeout=timeout_s,
            max_connections=CONNECTIONS_MAX,
        )
        self._script = self._redis.register_script(ADD)
        self._namespace = namespace
        self._keys_max = keys_max
        self._local = LocalTally(keys_max=keys_max, clock=clock)
        self._clock = clock
        self._away_until_s = -PAUSE_S

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._redis.aclose()

    async def add(self, table: str, key: str, *, number: int, window_s: float) -> Counted:
        """Add to what is counted under the key, and return what it has come to; nought only asks."""
        if self._clock() >= self._away_until_s:
            try:
                found = await self._script(
                    keys=[self._name(table, key), self._name(table)],
                    args=[number, max(1, round(window_s * 1000)), self._keys_max],
                )
            except (RedisError, OSError, TimeoutError) as error:
                self._note_loss(error)
            else:
                if found[0] != FULL:
                    return Counted(found[0], max(0, found[1]) / 1000)
        return self._local.added(table, key, number=number, window_s=window_s)

    async def forget(self, table: str, key: str) -> None:
        """Let the key begin anew."""
        await self._local.forget(table, key)
        if self._clock() >= self._away_until_s:
            try:
                await self._redis.delete(self._name(table, key))
            except (RedisError, OSError, TimeoutError) as error:
                self._note_loss(error)

    def _name(self, table: str, key: str | None = None) -> str:
        # Redis is told neither e-mails nor addresses; the braces keep the keys of a table on one node of a cluster.
        digest = "keys" if key is None else hashlib.blake2b(key.encode(), digest_size=16).hexdigest()
        return f"{self._namespace}:tally:{{{table}}}:{digest}"

    def _note_loss(self, error: Exception) -> None:
        self.failures += 1
        self._away_until_s = self._clock() + PAUSE_S
        _log.warning("Attempts are counted in this process alone: Redis does not answer: %s", repr(error))
        # redis-py swallows a cancellation that comes while it connects.
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise asyncio.CancelledError
