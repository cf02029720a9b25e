"""Which chargers this process holds, and how they are asked."""

from collections.abc import Iterator

from typing_extensions import override

from echarge.domain.commands import Answer, Request
from echarge.ocpp.conversation import Version
from echarge.ocpp.link import POLICY_VIOLATION, Link
from echarge.operations.ports import ChargerDirectory, ChargerLink, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station

REPLACED = "replaced by a newer connection"


class HeldCharger(ChargerLink):
    """A charger whose socket this process holds; it can be asked once its station is known."""

    def __init__(self, runtime: Runtime, link: Link, version: Version) -> None:
        self._runtime = runtime
        self._version = version
        self.link = link
        self.station: Station | None = None

    @override
    async def ask(self, request: Request, *, timeout_s: float) -> Answer:
        """Send the request in this charger's version and return its answer."""
        if self.station is None:
            raise LinkClosedError("the charger is not connected yet")
        action, payload = self._version.asked(request, self.station)
        answer = await self.link.call(action, payload, timeout_s=timeout_s)
        self.station.seen_at = self._runtime.now()
        return self._version.answered(request, answer)

    @override
    async def close(self, code: int, reason: str) -> None:
        """End the connection."""
        await self.link.close(code, reason)


class Registry(ChargerDirectory):
    """The chargers that this process holds: one connection each, the newest."""

    def __init__(self) -> None:
        self._held: dict[int, tuple[int, HeldCharger]] = {}

    def __len__(self) -> int:
        return len(self._held)

    def __iter__(self) -> Iterator[HeldCharger]:
        return iter([held for _, held in self._held.values()])

    @override
    def find(self, charger_id: int) -> ChargerLink | None:
        """Return the charger's link, or None where its socket is not held here."""
        held = self._held.get(charger_id)
        return held[1] if held is not None else None

    @override
    async def displace(self, charger_id: int, reason: str) -> None:
        """Close the charger's socket if it is held here."""
        held = self._held.get(charger_id)
        if held is not None:
            await held[1].close(POLICY_VIOLATION, reason)

    async def hold(self, held: HeldCharger, station: Station) -> None:
        """Take a connection in the place of the charger's older one, which is closed (A8)."""
        held.station = station
        epoch, other = self._held.get(station.charger_id, (0, None))
        if station.epoch < epoch:
            # Two connections were let in at once, and this one was the first of them.
            await held.close(POLICY_VIOLATION, REPLACED)
            return
        self._held[station.charger_id] = (station.epoch, held)
        if other is not None:
            await other.close(POLICY_VIOLATION, REPLACED)

    def release(self, held: HeldCharger) -> None:
        """Let go of a connection, unless a newer one took its place."""
        station = held.station
        if station is not None and self._held.get(station.charger_id) == (station.epoch, held):
            del self._held[station.charger_id]
