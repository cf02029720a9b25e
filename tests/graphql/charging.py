"""Sessions as real operations make them, for tests of what the API shows."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from echarge.domain.availability import EvseStatus
from echarge.domain.events import (
    Begun,
    Fact,
    Finished,
    MessageKind,
    Place,
    PresentedTag,
    Read,
    StatusReported,
    StopActor,
    TransactionMessage,
)
from echarge.domain.meters import Context, Phase, PhaseValues, Reading
from echarge.operations.admission import Admitted
from echarge.operations.connections import attach
from echarge.operations.sessions import report_transaction
from echarge.operations.stations import Station
from echarge.operations.statuses import report_status
from echarge.store import models
from tests.graphql.estate import Estate, estate_named
from tests.graphql.world import NOW, People, World
from tests.world import Link, let_in

BEGIN_WH = 1_000_000


def at(minutes: float) -> datetime:
    """Return an instant so long before the world's present that all of a session lies in the past."""
    return NOW - timedelta(hours=2) + timedelta(minutes=minutes)


def told(kind: MessageKind, when: datetime, *facts: Fact, ref: str = "", evse: int = 1) -> TransactionMessage:
    """Return a 1.6 message whose digest is made of what it says."""
    digest = hash((kind, when, facts, ref, evse)) >> 1
    return TransactionMessage(kind, Place(evse, 1), ref, when, facts, "{}", digest)


def read(when: datetime, energy_wh: int, power_w: int = 11_000) -> Read:
    """Return what a meter says; `energy_wh` from the session's beginning."""
    phases = (PhaseValues(Phase.L1, power_w * 1000, 16_000, 230_000),)
    register_mwh = (BEGIN_WH + energy_wh) * 1000
    return Read(Reading(when, register_mwh, power_w * 1000, 16_000, 230_000, phases, 40, Context.PERIODIC))


@dataclass
class Here:
    """A connected charger of an organisation, with a driver who charges at it."""

    world: World
    estate: Estate
    station: Station
    link: Link
    refs: dict[int, str] = field(default_factory=dict)

    async def status(self, when: datetime, status: EvseStatus, evse: int = 1) -> None:
        """Report a status."""
        event = StatusReported(Place(evse, 1), status, occupied=False, at=when, digest=hash((when, status, evse)) >> 1)
        await report_status(self.world.runtime, self.station, event)

    async def begin(self, when: datetime, *, evse: int = 1, uid: str | None = None) -> models.ChargingSession:
        """Begin a session with the driver's tag, or with another."""
        tag = PresentedTag(uid or self.estate.tag.uid)
        message = told(MessageKind.START, when, Begun(when, BEGIN_WH * 1000), evse=evse)
        start = TransactionMessage(
            message.kind, message.place, "", when, message.facts, "{}", message.digest, tag=tag,
            start_key=f"{when}/{evse}/{tag.key}",
        )  # fmt: skip
        answer = await report_transaction(self.world.runtime, self.station, start)
        self.refs[evse] = str(answer.transaction_id)
        return await models.ChargingSession.get(transaction_id=answer.transaction_id)

    async def meter(self, when: datetime, energy_wh: int, *, evse: int = 1) -> None:
        """Report a reading."""
        message = told(MessageKind.READING, when, read(when, energy_wh), ref=self.refs[evse], evse=evse)
        await report_transaction(self.world.runtime, self.station, message)

    async def stop(self, when: datetime, energy_wh: int, *, evse: int = 1) -> None:
        """Report the end."""
        end = Finished(when, "Local", StopActor.DRIVER, (BEGIN_WH + energy_wh) * 1000)
        message = told(MessageKind.STOP, when, end, ref=self.refs[evse], evse=evse)
        await report_transaction(self.world.runtime, self.station, message)

    async def whole(self, when: datetime, *, evse: int = 1) -> models.ChargingSession:
        """Charge 5 kWh in half an hour, and return the session."""
        session = await self.begin(when, evse=evse)
        for minutes in (10, 20):
            await self.meter(when + timedelta(minutes=minutes), minutes * 200, evse=evse)
        await self.stop(when + timedelta(minutes=30), 5_000, evse=evse)
        return await models.ChargingSession.get(id=session.id)


async def charging_place(world: World, people: People | None = None, name: str = "One") -> Here:
    """Return a connected charger with a driver who may charge there, and a tariff of 0.1435 GBP per kWh."""
    estate = estate_named(people or world.ours, name)
    rows = [row for row in estate.rows()[2:] if not isinstance(row, models.ChargingSession | models.Evse)]
    estate.tag.sessions_max = 50
    estate.charger.online, estate.charger.booted_at, estate.charger.created_at = False, at(-60), at(-60 * 24 * 400)
    await world.save(*rows)
    await world.runtime.writer.run(lambda tx: let_in(tx, estate.site, estate.driver, estate.vehicle, name=f"At {name}"))
    link = Link()
    admitted = Admitted(estate.charger.id, estate.charger.organisation_id, estate.charger.ocpp_identity)
    station = await attach(world.runtime, admitted, ocpp_version="1.6", link=link)
    place = Here(world, estate, station, link)
    await place.status(at(-1), EvseStatus.AVAILABLE)
    return place
