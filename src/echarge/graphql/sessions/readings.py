"""What a session's meter said, as a series."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Self

import strawberry

from echarge.domain.events import Read
from echarge.domain.meters import PhaseValues as Values
from echarge.domain.series import Point, series, thinned
from echarge.graphql.context import Context
from echarge.graphql.errors import coded
from echarge.graphql.measures import kilo, units
from echarge.graphql.sessions.enums import Phase
from echarge.store import models
from echarge.store.mapping import facts_from_json

READINGS = 500
READINGS_MAX = 2_000
SESSIONS_AT_ONCE_MAX = 20
"""Of how many sessions one operation reads the evidence: a session has thousands of readings."""

EvidenceRow = tuple[datetime, datetime, str]

From = Annotated[datetime | None, strawberry.argument(name="from", description="Only those from this instant on.")]
To = Annotated[datetime | None, strawberry.argument(description="Only those before this instant.")]
MaxPoints = Annotated[
    int,
    strawberry.argument(
        description="How many to return at most, 1 to 2,000. Of more, those that keep the outline of a chart."
    ),
]


@strawberry.type(description="What one phase carries.")
class PhaseValues:
    """What one phase carries."""

    phase: Phase = strawberry.field(description="Which one.")
    power_kw: Decimal | None = strawberry.field(description="Its power, in kW; null if not told.")
    current_a: Decimal | None = strawberry.field(description="Its current, in A; null if not told.")
    voltage_v: Decimal | None = strawberry.field(description="Its voltage, in V; null if not told.")

    @classmethod
    def of(cls, values: Values) -> Self:
        """Return what is shown of a phase."""
        return cls(
            phase=values.phase,
            power_kw=kilo(values.power_mw),
            current_a=units(values.current_ma),
            voltage_v=units(values.voltage_mv),
        )


@strawberry.type(description="What the meter said at one instant.")
class Reading:
    """What the meter said at one instant."""

    at: datetime = strawberry.field(description="When, by the charger.")
    energy_kwh: Decimal = strawberry.field(description="The energy delivered from the session's beginning, in kWh.")
    register_kwh: Decimal | None = strawberry.field(description="The meter's own register, in kWh; null if not told.")
    power_kw: Decimal | None = strawberry.field(description="The power, in kW; null if not told.")
    current_a: Decimal | None = strawberry.field(
        description="The current of the most loaded phase, in A; null if not told."
    )
    voltage_v: Decimal | None = strawberry.field(description="The mean voltage of the phases, in V; null if not told.")
    phases: list[PhaseValues] = strawberry.field(description="What each phase carries; empty if not told.")
    state_of_charge: int | None = strawberry.field(
        description="The car's state of charge, in per cent; null if not told."
    )

    @classmethod
    def of(cls, point: Point) -> Self:
        """Return what is shown of a reading."""
        reading = point.reading
        return cls(
            at=reading.at,
            energy_kwh=kilo(point.energy_mwh),
            register_kwh=kilo(reading.energy_mwh),
            power_kw=kilo(reading.power_mw),
            current_a=units(reading.current_ma),
            voltage_v=units(reading.voltage_mv),
            phases=[PhaseValues.of(values) for values in reading.phases],
            state_of_charge=reading.soc_percent,
        )


async def readings_of(
    context: Context,
    session: models.ChargingSession,
    *,
    since: datetime | None,
    until: datetime | None,
    points_max: int,
) -> list[Reading]:
    """Return the session's readings in this span, in no more than so many points."""
    if not 1 <= points_max <= READINGS_MAX:
        raise coded(f"`maxPoints` is from 1 to {READINGS_MAX:,}.", "BAD_USER_INPUT")
    rows = await evidence_of(context, session.id)
    found = [fact.reading for row in rows for fact in facts_from_json(row.facts) if isinstance(fact, Read)]
    points = series(found, start_mwh=session.meter_start_mwh)
    wanted = [
        point
        for point in points
        if (since is None or point.reading.at >= since) and (until is None or point.reading.at < until)
    ]
    return [Reading.of(point) for point in thinned(wanted, points_max)]


async def evidence_of(context: Context, session_id: int) -> Sequence[models.Evidence]:
    """Return the messages that the session is made from, for all sessions of the operation in one statement."""

    async def load(ids: list[int]) -> list[list[models.Evidence]]:
        if len(ids) > SESSIONS_AT_ONCE_MAX:
            raise coded(
                f"Readings and logs are given of at most {SESSIONS_AT_ONCE_MAX} sessions at once.", "TOO_EXPENSIVE"
            )
        found: dict[int, list[models.Evidence]] = {each: [] for each in ids}
        rows = context.rows(models.Evidence).filter(session_id__in=ids).order_by("at", "id")
        for row in await rows.only("id", "session_id", "kind", "seq_no", "at", "digest", "facts"):
            found[row.session_id or 0].append(row)
        return [found[each] for each in ids]

    return await context.loaders.by_key("evidence", load, session_id)
