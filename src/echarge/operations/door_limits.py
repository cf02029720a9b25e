"""How much may be asked of the public doors: per address, per EVSE and per visit, in tables of a fixed size.

Each process counts by itself: with several, a stranger gets at most so many times as much.
"""

import time
from collections.abc import Callable

from echarge.operations.attempts import AttemptTable
from echarge.operations.refusals import TooManyAttemptsError

READS_PER_MINUTE = 300
LISTS_PER_MINUTE = 60
"""Pages of the open data: each takes some tenth of a second."""
MISSES_PER_TEN_MINUTES = 30
"""Unknown codes and tokens: far too few to find one of 10^12 codes by guessing."""
OPENS_PER_ADDRESS = 60
OPENS_PER_EVSE = 30
OPENS_SPELL_S = 3600.0
ACTS_PER_VISIT = 60
REPORTS_PER_VISIT = 5
SAVES_PER_DRIVER = 10
"""In an hour: enough to mistype, too few to try out stolen cards."""
KEYS_MAX = 50_000


class DoorLimits:
    """The limits of the public doors."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        def table(attempts_max: int, window_s: float) -> AttemptTable:
            return AttemptTable(attempts_max=attempts_max, window_s=window_s, keys_max=KEYS_MAX, clock=clock)

        self._reads = table(READS_PER_MINUTE, 60.0)
        self._lists = table(LISTS_PER_MINUTE, 60.0)
        self._misses = table(MISSES_PER_TEN_MINUTES, 600.0)
        self._opens = table(OPENS_PER_ADDRESS, OPENS_SPELL_S)
        self._opens_at = table(OPENS_PER_EVSE, OPENS_SPELL_S)
        self._acts = table(ACTS_PER_VISIT, 600.0)
        self._reports = table(REPORTS_PER_VISIT, 3600.0)
        self._saves = table(SAVES_PER_DRIVER, 3600.0)

    def read(self, address: str) -> None:
        """Count a question of this address; raise TooManyAttemptsError where there were too many."""
        require(self._misses, address)
        count(self._reads, address)

    def listed(self, address: str) -> None:
        """Count a page of a list for this address; raise TooManyAttemptsError where there were too many."""
        count(self._lists, address)

    def missed(self, address: str) -> None:
        """Count a code or token that nobody has."""
        self._misses.count(address)

    def opened(self, address: str, evse_id: int) -> None:
        """Count an offer that is taken; raise TooManyAttemptsError where there were too many."""
        require(self._opens_at, str(evse_id))
        count(self._opens, address)
        self._opens_at.count(str(evse_id))

    def acted(self, of: int) -> None:
        """Count what is asked for a visit, or by a driver; raise TooManyAttemptsError where it was too much."""
        count(self._acts, str(of))

    def reported(self, of: int) -> None:
        """Count a problem that was told of; raise TooManyAttemptsError where there were too many."""
        count(self._reports, str(of))

    def saved(self, driver_id: int) -> None:
        """Count a card that a driver begins to save; raise TooManyAttemptsError where there were too many."""
        count(self._saves, str(driver_id))


def require(table: AttemptTable, key: str) -> None:
    """Raise TooManyAttemptsError where this key has to wait."""
    if (wait_s := table.wait_s(key)) > 0:
        raise TooManyAttemptsError(max(1, round(wait_s)))


def count(table: AttemptTable, key: str) -> None:
    """Count an attempt; raise TooManyAttemptsError where there were too many before."""
    require(table, key)
    table.count(key)
