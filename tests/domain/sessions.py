"""What the tests of sessions are told with: instants, readings and exhibits, without a database."""

from datetime import UTC, datetime, timedelta

from echarge.domain.availability import ChargingState
from echarge.domain.bills import Terms
from echarge.domain.events import (
    Begun,
    Fact,
    Finished,
    MessageKind,
    PresentedTag,
    Read,
    StateReported,
    StopActor,
)
from echarge.domain.exhibits import Exhibit
from echarge.domain.meters import Context, Reading
from echarge.domain.tariffs import (
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
TAG = PresentedTag("0414443A5F2880")
OTHER_TAG = PresentedTag("04AA")

GUIDE = (EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(500))
"""The tariff of the guide's example: 0.50 per kWh, 1.00 per hour, 5.00 per session (D1)."""


def at(minutes: float) -> datetime:
    """Return an instant so long after the day's noon."""
    return NOON + timedelta(minutes=minutes)


def read(
    minutes: float, energy_wh: int | None, power_w: int | None = None, context: Context = Context.PERIODIC
) -> Read:
    """Return a reading of the register, in Wh."""
    energy_mwh = None if energy_wh is None else energy_wh * 1000
    power_mw = None if power_w is None else power_w * 1000
    return Read(Reading(at(minutes), energy_mwh, power_mw, None, None, (), None, context))


def exhibit(kind: MessageKind, minutes: float, *facts: Fact, seq_no: int | None = None, digest: int = 0) -> Exhibit:
    """Return a message as the fold needs it."""
    return Exhibit(kind, seq_no, at(minutes), digest, facts)


def start(minutes: float = 0, meter_wh: int | None = 1000) -> Exhibit:
    """Return a 1.6 start."""
    return exhibit(MessageKind.START, minutes, Begun(at(minutes), None if meter_wh is None else meter_wh * 1000))


def metered(minutes: float, energy_wh: int | None, power_w: int | None = None, **more: Context) -> Exhibit:
    """Return a 1.6 MeterValues with one reading."""
    return exhibit(MessageKind.READING, minutes, read(minutes, energy_wh, power_w, **more))


def stop(minutes: float, meter_wh: int | None, tag: PresentedTag | None = None) -> Exhibit:
    """Return a 1.6 stop by the driver."""
    mwh = None if meter_wh is None else meter_wh * 1000
    return exhibit(MessageKind.STOP, minutes, Finished(at(minutes), "Local", StopActor.DRIVER, mwh, tag))


def state(minutes: float, what: ChargingState) -> Exhibit:
    """Return a 1.6 status of the session's connector that tells what flows."""
    return exhibit(MessageKind.STATUS, minutes, StateReported(at(minutes), what))


def event(seq_no: int | None, minutes: float, *facts: Fact, digest: int = 0) -> Exhibit:
    """Return a 2.x event."""
    return exhibit(MessageKind.EVENT, minutes, *facts, seq_no=seq_no, digest=digest)


def tariff(*components: Component, chosen_by: TariffSource = TariffSource.SITE) -> FrozenTariff:
    """Return a tariff of these components."""
    return FrozenTariff(1, "Day", "GBP", 2000, components, chosen_by)


def terms(*components: Component, authorised: float | None = 0, power_w: int | None = 50_000) -> Terms:
    """Return the terms of a session that was authorised so many minutes after noon, or refused."""
    return Terms(
        authorised_at=None if authorised is None else at(authorised),
        tariff=tariff(*components) if components else None,
        threshold_mwh=100_000,
        currency="GBP",
        max_power_w=power_w,
    )


def parking(micro_per_hour: int = 2_000_000, free_minutes: int = 0, cap_minor: int | None = None) -> ParkingRate:
    """Return a price for parking, 2.00 an hour unless said."""
    return ParkingRate(micro_per_hour, free_minutes, cap_minor)
