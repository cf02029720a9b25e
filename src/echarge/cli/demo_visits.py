"""Who came to charge in the months before the demo, when, and what the car took: drawn by the hour of the day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

from echarge.store.models import Evse, Tag

RAPID_FROM_W: Final = 50_000

VISITS_PER_DAY: Final = {True: 0.62, False: 0.26}
"""How many cars come to an EVSE on an average day, by whether it is rapid."""
WEEKDAYS: Final = (1.0, 1.0, 1.05, 1.1, 1.3, 1.2, 0.8)
# Car parks fill in the morning and once more in the evening; who travels charges around noon and on the way home.
HOURS_SLOW: Final = (1, 0, 0, 0, 0, 1, 3, 9, 14, 11, 7, 5, 5, 5, 4, 4, 5, 8, 9, 6, 4, 2, 1, 1)
HOURS_RAPID: Final = (1, 1, 0, 0, 1, 2, 4, 6, 7, 8, 9, 10, 11, 10, 9, 9, 10, 11, 9, 6, 4, 3, 2, 1)

CARS: Final = ((39_000, 6_600, 46_000), (52_000, 7_400, 100_000), (58_000, 11_000, 120_000), (77_000, 11_000, 135_000),
               (64_000, 7_200, 77_000), (75_000, 22_000, 150_000))  # fmt: skip
"""Battery in Wh, and what the car takes at AC and at DC, in watts."""

TAPER_FROM: Final = 0.8
STEP_S: Final = {True: 300, False: 1200}
"""How often the charger reads its meter."""
SESSION_S_MAX: Final = 11 * 3600


@dataclass(frozen=True, slots=True)
class Sample:
    """The meter `after_s` seconds into the session."""

    after_s: int
    energy_wh: int
    power_w: int
    soc_percent: int


@dataclass(frozen=True, slots=True)
class Visit:
    """One car at one EVSE: plugged in, charged, left. `full_after_s` is None where it left before it was full."""

    evse: Evse
    tag: Tag
    plugged_at: datetime
    began_at: datetime
    samples: Sequence[Sample]
    full_after_s: int | None
    stopped_at: datetime
    unplugged_at: datetime
    reason: str

    @property
    def is_rapid(self) -> bool:
        """Whether it was at a rapid charger."""
        return is_rapid(self.evse)


def is_rapid(evse: Evse) -> bool:
    """Whether the EVSE charges with direct current."""
    return (evse.max_power_w or 0) >= RAPID_FROM_W


def visits(
    evses: Sequence[Evse], tags: Sequence[Tag], rng: Random, *, since: datetime, until: Mapping[int, datetime]
) -> list[Visit]:
    """Return all visits, by when they began; `until` says for each EVSE when they end."""
    found: list[Visit] = []
    free_at = dict.fromkeys((tag.id for tag in tags), since)
    busy_until = dict.fromkeys((evse.id for evse in evses), since)
    for plugged_at, evse in sorted(_arrivals(evses, rng, since, until), key=lambda arrival: arrival[0]):
        # Nobody waits here: who finds the EVSE taken drives on.
        able = [tag for tag in tags if free_at[tag.id] <= plugged_at and _is_good(tag, plugged_at)]
        if busy_until[evse.id] > plugged_at or not able:
            continue
        visit = _visit(evse, rng.choice(able), plugged_at, rng)
        if visit.unplugged_at < until[evse.id]:
            free_at[visit.tag.id] = visit.unplugged_at + timedelta(hours=2)
            busy_until[evse.id] = visit.unplugged_at + timedelta(minutes=2)
            found.append(visit)
    return found


def _is_good(tag: Tag, at: datetime) -> bool:
    return tag.status == "ACTIVE" and (tag.expires_at is None or at < tag.expires_at - timedelta(days=1))


def _arrivals(
    evses: Sequence[Evse], rng: Random, since: datetime, until: Mapping[int, datetime]
) -> Iterator[tuple[datetime, Evse]]:
    day = since.astimezone(ZoneInfo("Europe/London")).replace(hour=0, minute=0, second=0, microsecond=0)
    days = (max(until.values()) - since).days + 1
    for number in range(days):
        today = day + timedelta(days=number)
        # A site that opened fills up over its first weeks.
        share = WEEKDAYS[today.weekday()] * min(1.0, 0.5 + number / 60)
        for evse in evses:
            hours = list(accumulate(HOURS_RAPID if is_rapid(evse) else HOURS_SLOW))
            expected = VISITS_PER_DAY[is_rapid(evse)] * share
            for _ in range(int(expected) + (rng.random() < expected % 1)):
                hour = rng.choices(range(24), cum_weights=hours)[0]
                at = today.replace(hour=hour) + timedelta(seconds=rng.randrange(3600))
                if since <= at < until[evse.id]:
                    yield at, evse


def _visit(evse: Evse, tag: Tag, plugged_at: datetime, rng: Random) -> Visit:
    rapid = is_rapid(evse)
    battery_wh, ac_w, dc_w = rng.choice(CARS)
    power_w = min(evse.max_power_w or 0, dc_w if rapid else ac_w)
    soc = rng.uniform(0.08, 0.45) if rapid else rng.uniform(0.2, 0.75)
    stays_s = int(rng.gauss(1500, 480) if rapid else rng.gauss(3.6, 1.9) * 3600)
    stays_s = min(max(stays_s, 360 if rapid else 1500), SESSION_S_MAX)
    samples, full_after_s = charge(battery_wh, power_w, soc, stays_s, STEP_S[rapid])
    began_at = plugged_at + timedelta(seconds=rng.randrange(8, 70))
    stopped_at = began_at + timedelta(seconds=stays_s)
    reason = "EVDisconnected" if not rapid and rng.random() < 0.1 else "Local"
    leaves_s = rng.randrange(20, 240)
    if rapid and rng.random() < 0.12:
        leaves_s += rng.randrange(900, 3000)  # gone for a coffee: the parking fee is for them
    return Visit(
        evse=evse,
        tag=tag,
        plugged_at=plugged_at,
        began_at=began_at,
        samples=samples,
        full_after_s=full_after_s,
        stopped_at=stopped_at,
        unplugged_at=stopped_at + timedelta(seconds=3 if reason == "EVDisconnected" else leaves_s),
        reason=reason,
    )


def charge(battery_wh: int, power_w: int, soc: float, stays_s: int, step_s: int) -> tuple[Sequence[Sample], int | None]:
    """Return the meter's samples, the last one at the end of the stay, and when the battery was full, if it was."""
    samples: list[Sample] = []
    stored_wh = start_wh = battery_wh * soc
    full_after_s, passed = None, 0
    while passed < stays_s:
        step = min(step_s, stays_s - passed)
        room_wh = battery_wh - stored_wh
        tapered = min(1.0, 0.1 + 0.9 * room_wh / (battery_wh * (1 - TAPER_FROM)))
        taken_wh = min(room_wh, power_w * tapered * step / 3600)
        stored_wh += taken_wh
        passed += step
        now_w = int(power_w * tapered) if taken_wh < room_wh else 0
        if taken_wh > 0 or passed == stays_s:
            samples.append(Sample(passed, int(stored_wh - start_wh), now_w, int(100 * stored_wh / battery_wh)))
        if taken_wh >= room_wh and full_after_s is None:
            full_after_s = passed
    return samples, full_after_s
