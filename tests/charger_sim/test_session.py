"""A whole session in both versions, as the central system sees it."""

from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import pytest

from charger_sim import Car, Charger, Misuse, Register, SimClock
from tests.charger_sim.central import Central
from tests.charger_sim.conftest import BAD, FAMILY, GOOD, OTHER

pytestmark = pytest.mark.anyio
Both = pytest.mark.parametrize("version", ["1.6", "2.0.1"])
Version = Literal["1.6", "2.0.1"]
START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def statuses(central: Central) -> list[str]:
    """Return the statuses of connector 1 in order."""
    seen = [p for p in central.of("StatusNotification") if p.get("connectorId") == 1 and p.get("evseId", 1) == 1]
    return [p.get("status") or p["connectorStatus"] for p in seen]


def events(central: Central) -> list[tuple[str, str, str]]:
    """Return each transaction event's kind, trigger and charging state."""
    return [
        (p["eventType"], p["triggerReason"], p["transactionInfo"]["chargingState"])
        for p in central.of("TransactionEvent")
    ]


def registers(payload: dict[str, Any]) -> list[float]:
    """Return the energy registers in a message."""
    values = [v for m in payload.get("meterValue", payload.get("transactionData", [])) for v in m["sampledValue"]]
    return [float(v["value"]) for v in values if v["measurand"] == "Energy.Active.Import.Register"]


async def test_whole_session_in_16(central: Central, clock: SimClock) -> None:
    """Cable, tag, two readings, stop, cable: every message in its place, the energy exact."""
    async with Charger(url=central.url(), clock=clock, register_start_wh=5000) as cp:
        await cp.booted()
        await cp.plug_in(1)
        assert await cp.present_tag(1, GOOD) == "Accepted"
        await cp.charge(1, minutes=2)
        await cp.stop(1)
        await cp.unplug(1)
        session = cp.ledger.sessions[0]
    assert central.actions() == [
        *["BootNotification", "StatusNotification", "StatusNotification", "StatusNotification"],
        *["StatusNotification", "Authorize", "StartTransaction", "StatusNotification"],
        *["MeterValues", "MeterValues", "StopTransaction", "StatusNotification", "StatusNotification"],
    ]
    assert statuses(central) == ["Available", "Preparing", "Charging", "Finishing", "Available"]
    stop = central.of("StopTransaction")[0]
    assert central.of("StartTransaction")[0]["meterStart"] == 5000
    assert [registers(p) for p in central.of("MeterValues")] == [[5183.0], [5366.0]]
    assert (stop["meterStop"], stop["transactionId"], stop["reason"]) == (5366, session.transaction_id, "Local")
    assert (session.delivered_mwh, session.charging_s) == (366_000, 120)
    assert session.stopped_at == START + timedelta(minutes=2)


async def test_whole_session_in_201(central: Central, clock: SimClock) -> None:
    """Plugging in starts the transaction; the token comes in an update."""
    async with Charger(url=central.url(), version="2.0.1", clock=clock) as cp:
        await cp.booted()
        await cp.plug_in(1)
        assert await cp.present_tag(1, GOOD) == "Accepted"
        await cp.charge(1, minutes=2)
        await cp.stop(1)
        await cp.unplug(1)
        session = cp.ledger.sessions[0]
    assert events(central) == [
        ("Started", "CablePluggedIn", "EVConnected"),
        ("Updated", "Authorized", "EVConnected"),
        ("Updated", "ChargingStateChanged", "Charging"),
        ("Updated", "MeterValuePeriodic", "Charging"),
        ("Updated", "MeterValuePeriodic", "Charging"),
        ("Ended", "StopAuthorized", "EVConnected"),
    ]
    told = central.of("TransactionEvent")
    assert [p["seqNo"] for p in told] == [0, 1, 2, 3, 4, 5]
    assert {p["transactionInfo"]["transactionId"] for p in told} == {session.transaction_id}
    assert registers(told[-1]) == [366.0]
    assert (session.delivered_mwh, session.charging_s) == (366_000, 120)
    assert statuses(central) == ["Available", "Occupied", "Available"]


@pytest.mark.parametrize(
    ("start_point", "expected"),
    [
        pytest.param("Authorized", [("Started", "Authorized", "Idle"), ("Updated", "CablePluggedIn", "EVConnected")]),
        pytest.param(
            "EVConnected", [("Started", "CablePluggedIn", "EVConnected"), ("Updated", "Authorized", "EVConnected")]
        ),
    ],
)
async def test_tag_before_cable_in_201(
    central: Central, start_point: Literal["Authorized", "EVConnected"], expected: list[tuple[str, str, str]]
) -> None:
    """Where the transaction begins is a setting; energy flows after both."""
    async with Charger(url=central.url(), version="2.0.1", tx_start_point=start_point) as cp:
        await cp.booted()
        await cp.present_tag(1, GOOD)
        await cp.plug_in(1)
    assert events(central) == [*expected, ("Updated", "ChargingStateChanged", "Charging")]


async def test_tag_before_cable_in_16(central: Central) -> None:
    """Authorising first shows Preparing; the cable starts the transaction."""
    async with Charger(url=central.url()) as cp:
        await cp.booted()
        await cp.present_tag(1, GOOD)
        assert central.of("StartTransaction") == []
        await cp.plug_in(1)
    assert statuses(central) == ["Available", "Preparing", "Charging"]
    assert len(central.of("StartTransaction")) == 1


@Both
async def test_refused_tag_starts_nothing(central: Central, version: Version) -> None:
    """A refused Authorize leaves no session with that tag."""
    async with Charger(url=central.url(), version=version) as cp:
        await cp.booted()
        await cp.plug_in(1)
        assert await cp.present_tag(1, BAD) == "Blocked"
        assert [session.tag for session in cp.ledger.sessions] == ([] if version == "1.6" else [None])
    assert central.of("StartTransaction") == []


@Both
async def test_refused_start_is_stopped(central: Central, version: Version) -> None:
    """A start that is answered with a refusal ends as DeAuthorized."""
    async with Charger(url=central.url(), version=version) as cp:
        await cp.booted()
        await cp.plug_in(1)
        assert await cp.present_tag(1, BAD, authorize=False) == "Blocked"
        session = cp.ledger.sessions[0]
        assert (session.reason, session.open, session.verdict) == ("DeAuthorized", False, "Blocked")


@pytest.mark.parametrize(
    ("tag", "stopped"),
    [pytest.param(GOOD.lower(), True), pytest.param(FAMILY, True), pytest.param(OTHER, False)],
)
@Both
async def test_who_may_stop(central: Central, version: Version, tag: str, stopped: bool) -> None:
    """The same tag in any case, or one of its group, stops a session; another does not."""
    async with Charger(url=central.url(), version=version) as cp:
        await cp.booted()
        await cp.plug_in(1)
        await cp.present_tag(1, GOOD)
        await cp.present_tag(1, tag)
        assert cp.ledger.sessions[0].open is not stopped


async def test_full_car_suspends(central: Central, clock: SimClock) -> None:
    """A car that is full suspends the session by itself, and takes no more than its battery holds."""
    async with Charger(url=central.url(), clock=clock) as cp:
        await cp.booted()
        await cp.plug_in(1, Car.at(99, battery_wh=20_000))
        await cp.present_tag(1, GOOD)
        await cp.charge(1, minutes=60, interval_s=600)
        assert cp.ledger.sessions[0].delivered_mwh == 200_000
        await cp.resume(1)
    assert statuses(central)[-2:] == ["SuspendedEV", "Charging"]


async def test_explicit_readings(central: Central) -> None:
    """`meter` states what the session delivered; a fall is refused as physics does."""
    async with Charger(url=central.url(), register_start_wh=700) as cp:
        await cp.booted()
        await cp.plug_in(1)
        await cp.present_tag(1, GOOD)
        await cp.meter(1, energy_wh=300, power_w=7360)
        with pytest.raises(Exception, match="only rises"):
            await cp.meter(1, energy_wh=299)
    assert registers(central.of("MeterValues")[0]) == [1000.0]


@pytest.mark.parametrize(
    ("register", "start", "sample", "stop"),
    [
        pytest.param(Register.LIFETIME, 5000, 6000, 6000, id="lifetime"),
        pytest.param(Register.PER_TRANSACTION, 0, 1000, 1000, id="per transaction"),
        pytest.param(Register.PER_BOOT, 5000, 6000, 6000, id="per boot"),
        pytest.param(Register.GRIZZL_E, 5000, 1000, 6000, id="lifetime at the ends only"),
    ],
)
async def test_register_kinds(central: Central, register: Register, start: int, sample: int, stop: int) -> None:
    """Each kind of register shows the same energy its own way."""
    async with Charger(url=central.url(), register=register, register_start_wh=5000) as cp:
        await cp.booted()
        await cp.plug_in(1)
        await cp.present_tag(1, GOOD)
        await cp.meter(1, energy_wh=1000)
        await cp.stop(1)
    assert central.of("StartTransaction")[0]["meterStart"] == start
    assert registers(central.of("MeterValues")[0]) == [sample]
    assert central.of("StopTransaction")[0]["meterStop"] == stop


async def test_transaction_may_last_as_long_as_the_cable(central: Central) -> None:
    """With TxStopPoint EVConnected stopping is an update, and unplugging ends."""
    async with Charger(url=central.url(), version="2.0.1", tx_stop_point="EVConnected") as cp:
        await cp.booted()
        await cp.plug_in(1)
        await cp.present_tag(1, GOOD)
        await cp.stop(1)
        assert cp.ledger.sessions[0].open
        await cp.unplug(1)
    assert events(central)[-2:] == [
        ("Updated", "StopAuthorized", "EVConnected"),
        ("Ended", "EVCommunicationLost", "Idle"),
    ]


async def test_stopped_transaction_may_be_authorised_again(central: Central) -> None:
    """While the cable stays, a new authorisation takes the stop back."""
    async with Charger(url=central.url(), version="2.0.1", tx_stop_point="EVConnected") as cp:
        await cp.booted()
        await cp.plug_in(1)
        await cp.present_tag(1, GOOD)
        await cp.present_tag(1, GOOD)
        with pytest.raises(Misuse):
            await cp.stop(1)
        await cp.present_tag(1, GOOD)
        assert cp.evse(1).flowing
        assert len(cp.ledger.sessions) == 1


async def test_replugging_goes_on(central: Central) -> None:
    """In 2.0.1 the cable may leave and come back within one transaction."""
    async with Charger(url=central.url(), version="2.0.1") as cp:
        await cp.booted()
        await cp.plug_in(1)
        await cp.present_tag(1, GOOD)
        await cp.unplug(1, end=False)
        await cp.plug_in(1)
        assert len(cp.ledger.sessions) == 1
    assert events(central)[-3:] == [
        ("Updated", "EVCommunicationLost", "Idle"),
        ("Updated", "CablePluggedIn", "EVConnected"),
        ("Updated", "ChargingStateChanged", "Charging"),
    ]


async def test_cable_that_never_comes(central: Central) -> None:
    """A tag without a cable times out: the transaction begun by it ends with nothing delivered."""
    async with Charger(url=central.url(), version="2.0.1", tx_start_point="Authorized") as cp:
        await cp.booted()
        await cp.present_tag(1, GOOD)
        await cp.expire_tag(1)
    last = central.of("TransactionEvent")[-1]
    assert (last["triggerReason"], last["transactionInfo"]["stoppedReason"]) == ("EVConnectTimeout", "Timeout")
