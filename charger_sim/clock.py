"""A charger's own clock: it may run fast, stand still, be wrong, and be spelt badly."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

Spelling = Callable[[datetime], str]


def utc(at: datetime) -> str:
    """Spell a time as chargers should: UTC, milliseconds, Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def zoneless(at: datetime) -> str:
    """Spell a time without its zone, as Growatt THOR does."""
    return utc(at)[:-1]


def short_offset(at: datetime, hours: int = 2) -> str:
    """Spell a time with a two-digit offset ("+02"), which is legal ISO 8601 and rarely parsed."""
    local = at.astimezone(timezone(timedelta(hours=hours)))
    return local.strftime("%Y-%m-%dT%H:%M:%S") + f"+{hours:02d}"


def local_as_utc(at: datetime, hours: int = 2) -> str:
    """Spell local time with a Z, as Chago does until its clock is set."""
    return utc(at + timedelta(hours=hours))


class SimClock:
    """Time as one charger sees it: it starts at `start`, runs at `speed`, and moves by hand with `advance`."""

    __slots__ = ("_origin", "_real_origin", "skew", "speed", "spelling")

    def __init__(
        self,
        start: datetime | None = None,
        *,
        speed: float = 1.0,
        skew_s: float = 0.0,
        spelling: Spelling = utc,
    ) -> None:
        """Start now at real speed; `speed=0` stands still; `skew_s` is how far ahead of the truth the charger is."""
        self._origin = datetime.now(UTC) if start is None else start.astimezone(UTC)
        self._real_origin = time.monotonic()
        self.speed = speed
        self.skew = timedelta(seconds=skew_s)
        self.spelling = spelling

    def true_now(self) -> datetime:
        """Return the simulated instant without the charger's error."""
        return self._origin + timedelta(seconds=(time.monotonic() - self._real_origin) * self.speed)

    def now(self) -> datetime:
        """Return what the charger believes the time to be."""
        return self.true_now() + self.skew

    def stamp(self) -> str:
        """Return the charger's time as it writes it into messages."""
        return self.spelling(self.now())

    def advance(self, seconds: float) -> None:
        """Move the simulated time on."""
        self._origin += timedelta(seconds=seconds)

    def believe(self, at: datetime) -> None:
        """Make the charger believe that it is `at` now; the simulated instant does not move."""
        self.skew = at - self.true_now()
