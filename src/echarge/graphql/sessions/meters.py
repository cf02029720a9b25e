"""A session's meter, live."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Self

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.enums import Area
from echarge.graphql.fields import field
from echarge.graphql.measures import kilo, units
from echarge.graphql.money import Money
from echarge.graphql.node import node_at
from echarge.graphql.sessions.enums import Phase
from echarge.graphql.sessions.readings import PhaseValues
from echarge.graphql.sessions.types import ChargingSession
from echarge.live.messages import LiveMessage, SessionChanged, SessionReading
from echarge.live.topics import Topic, session_topic
from echarge.operations.readings import values_now, values_since
from echarge.store import models


@strawberry.type(description="What a session's meter says.")
class SessionMeterValues:
    """What a session's meter says."""

    at: datetime = strawberry.field(description="When it was read, by the charger.")
    energy_kwh: Decimal = strawberry.field(description="The energy delivered so far, in kWh.")
    power_kw: Decimal | None = strawberry.field(description="The power, in kW; null if not told.")
    current_a: Decimal | None = strawberry.field(
        description="The current of the most loaded phase, in A; null if not told."
    )
    voltage_v: Decimal | None = strawberry.field(description="The mean voltage of the phases, in V; null if not told.")
    phases: list[PhaseValues] | None = strawberry.field(description="What each phase carries; null if not told.")
    state_of_charge: int | None = strawberry.field(
        description="The car's state of charge, in per cent; null if not told."
    )
    charging_seconds: int = strawberry.field(description="The time of active charging so far, in seconds.")
    version: int = strawberry.field(description="Rises with each value.")
    snapshot: bool = strawberry.field(description="Whether this is what was known as the subscription began.")
    final: bool = strawberry.field(description="Whether the session is over; then this is the last value.")
    message: strawberry.Private[SessionReading]

    @field("The session.")
    async def session(self, info: Info) -> ChargingSession:
        """Return the session."""
        session: ChargingSession = await node_at(info.context, models.ChargingSession, self.message.session_id)
        return session

    @field("What it costs so far. Null for who may not see payments.")
    def running_cost(self, info: Info) -> Money | None:
        """Return what it costs so far."""
        minor, currency = self.message.running_cost_minor, self.message.currency
        if minor is None or currency is None or not info.context.sees(Area.PAYMENTS):
            return None
        return Money.from_minor(minor, currency)

    @classmethod
    def of(cls, message: SessionReading, *, snapshot: bool = False) -> Self:
        """Return what is shown of these values."""
        phases = [
            PhaseValues(phase=Phase(name), power_kw=kilo(power), current_a=units(current), voltage_v=units(voltage))
            for name, power, current, voltage in message.phases
        ]
        return cls(
            at=message.at,
            energy_kwh=kilo(message.energy_mwh),
            power_kw=kilo(message.power_mw),
            current_a=units(message.current_ma),
            voltage_v=units(message.voltage_mv),
            phases=phases or None,
            state_of_charge=message.soc_percent,
            charging_seconds=message.charging_s,
            version=message.version,
            snapshot=snapshot,
            final=message.final,
            message=message,
        )


@dataclass
class MeterFeed:
    """One session's meter, until the session is over."""

    context: Context
    session_id: int
    ended: bool = False
    told: SessionReading | None = None
    """What the client was told last."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard."""
        return (session_topic(self.context.me.organisation_id, self.session_id),)

    async def read(self) -> AsyncIterator[SessionMeterValues]:
        """Yield what is known; the second time, each reading that was missed."""
        row = await self.context.loaders.one(models.ChargingSession, self.session_id)
        if row is None:
            return
        last = self.told
        if last is None:
            values = [await values_now(self.context.runtime, row)]
        elif row.version > last.version:
            values = list(await values_since(self.context.runtime, row, at=last.at, version=last.version))
        else:
            values = []
        for value in values:
            yield self.tell(value, snapshot=last is None)

    async def heard(self, message: LiveMessage) -> AsyncIterator[SessionMeterValues]:
        """Yield a reading; or, where the session ended without one, what is known at its end."""
        known = self.told.version if self.told is not None else 0
        match message:
            case SessionReading(version=version) if version > known:
                yield self.tell(message)
            case SessionChanged(version=version, ongoing=False) if version > known:
                async for values in self.read():
                    yield values
            case _:
                return

    def tell(self, message: SessionReading, *, snapshot: bool = False) -> SessionMeterValues:
        """Return the values, noted as told."""
        self.told, self.ended = message, message.final
        return SessionMeterValues.of(message, snapshot=snapshot)
