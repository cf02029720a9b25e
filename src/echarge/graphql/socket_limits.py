"""How many sockets one process keeps open for those whom nobody has entered, and for one guest.

Anybody may open a visit, and has a token then: sockets of visits count for the address that they come from, as do those
that have not said who they are. Drivers and terminals were entered by somebody, and count for themselves alone, for
thousands of them may share the address of a mobile network. Users are not limited here.
"""

from collections.abc import Mapping

from echarge.operations.guests import DriverGuest, Guest, TerminalGuest, VisitGuest

STRANGERS_PER_ADDRESS_MAX = 200
SOCKETS_MAX: Mapping[type[Guest], int] = {VisitGuest: 10, DriverGuest: 20, TerminalGuest: 50}
"""Of one visit, driver or terminal: devices and tabs, and sockets of theirs that are dead and not yet known to be."""
GUEST_OPERATIONS_MAX = 10
"""On one socket of a visit or a driver: a page follows its visit and a map."""


class TooManySocketsError(Exception):
    """Somebody has as many sockets as they may."""


class OpenSockets:
    """Counts the sockets that are open, by whose they are. A key that has none is not remembered."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def take(self, key: str, most: int) -> None:
        """Count one more; raise TooManySocketsError where there are as many as may be."""
        number = self._numbers.get(key, 0)
        if number >= most:
            raise TooManySocketsError
        self._numbers[key] = number + 1

    def give_back(self, key: str) -> None:
        """Count one less."""
        self._numbers[key] -= 1
        if not self._numbers[key]:
            del self._numbers[key]
