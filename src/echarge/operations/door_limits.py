"""How much may be asked of the public doors: per address, per EVSE and per visit, in tables of a fixed size.

Counted over all processes where they share a Redis, else by each process for itself.
"""

from echarge.operations.attempts import Attempts, counted_as
from echarge.operations.ports import Tally

READS_PER_MINUTE = 300
LISTS_PER_MINUTE = 60
"""Pages of the open data: each takes some tenth of a second."""
MISSES_PER_TEN_MINUTES = 30
"""Unknown codes and tokens: far too few to find one of 10^12 codes by guessing."""
SITES_PER_READ = 10
"""So many sites of a list are as much work as one question more."""
SKIPPED_PER_SITE = 25
"""So many sites before a page are as much work as one on it: the database goes past each of them."""
SITES_PER_SEARCH = 20
"""To look for a text is as much work as so many sites: the names and addresses of all may be read."""
OPENS_PER_ADDRESS = 60
OPENS_PER_ADDRESS_AND_EVSE = 10
"""No more, so that one address cannot use up what an EVSE grants to all."""
OPENS_PER_EVSE = 120
OPENS_SPELL_S = 3600.0
ACTS_PER_VISIT = 60
REPORTS_PER_VISIT = 5
SAVES_PER_DRIVER = 10
"""In an hour: enough to mistype, too few to try out stolen cards."""


class DoorLimits:
    """The limits of the public doors."""

    def __init__(self, tally: Tally) -> None:
        def table(name: str, attempts_max: int, window_s: float) -> Attempts:
            return Attempts(tally, f"door:{name}", attempts_max=attempts_max, window_s=window_s)

        self._reads = table("read", READS_PER_MINUTE, 60.0)
        self._lists = table("list", LISTS_PER_MINUTE, 60.0)
        self._misses = table("miss", MISSES_PER_TEN_MINUTES, 600.0)
        self._opens = table("open", OPENS_PER_ADDRESS, OPENS_SPELL_S)
        self._opens_from = table("open-from", OPENS_PER_ADDRESS_AND_EVSE, OPENS_SPELL_S)
        self._opens_at = table("open-at", OPENS_PER_EVSE, OPENS_SPELL_S)
        self._acts = table("act", ACTS_PER_VISIT, 600.0)
        self._reports = table("report", REPORTS_PER_VISIT, 3600.0)
        self._saves = table("save", SAVES_PER_DRIVER, 3600.0)

    async def read(self, address: str, *, sites: int = 0) -> None:
        """Count a question of this address, for so many sites or EVSEs; raise TooManyAttemptsError for one too many."""
        source = counted_as(address)
        await self._misses.require(source)
        await self._reads.take(source, weight=1 + sites // SITES_PER_READ)

    async def searched(self, address: str, *, sites: int, skipped: int, by_text: bool) -> None:
        """Count a page of the public list by what it costs; raise TooManyAttemptsError for one too many."""
        await self.read(address, sites=sites + skipped // SKIPPED_PER_SITE + by_text * SITES_PER_SEARCH)

    async def listed(self, address: str) -> None:
        """Count a page of a list for this address; raise TooManyAttemptsError where there were too many."""
        await self._lists.take(counted_as(address))

    async def missed(self, address: str, *, number: int = 1) -> None:
        """Count codes or tokens that nobody has."""
        await self._misses.count(counted_as(address), weight=number)

    async def opened(self, address: str, evse_id: int) -> None:
        """Count an offer that is taken; raise TooManyAttemptsError where there were too many."""
        source = counted_as(address)
        await self._opens.take(source)
        await self._opens_from.take(f"{source} {evse_id}")
        await self._opens_at.take(str(evse_id))

    async def acted(self, of: int) -> None:
        """Count what is asked for a visit, or by a driver; raise TooManyAttemptsError where it was too much."""
        await self._acts.take(str(of))

    async def reported(self, of: int) -> None:
        """Count a problem that was told of; raise TooManyAttemptsError where there were too many."""
        await self._reports.take(str(of))

    async def saved(self, driver_id: int) -> None:
        """Count a card that a driver begins to save; raise TooManyAttemptsError where there were too many."""
        await self._saves.take(str(driver_id))
