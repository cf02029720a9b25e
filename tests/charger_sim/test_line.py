"""The line: credentials, boots, losses, replays, resends, and commands obeyed."""

import asyncio
import base64
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Literal

import pytest

from charger_sim import CallError, Charger, HandshakeRefused, LinkLost, Misuse, QueueFull, Register, SimClock
from charger_sim.clock import local_as_utc, short_offset, zoneless
from tests.charger_sim.central import Central, Told, listening
from tests.charger_sim.conftest import BAD, GOOD
from tests.services import free_port

pytestmark = pytest.mark.anyio
Both = pytest.mark.parametrize("version", ["1.6", "2.0.1"])
Version = Literal["1.6", "2.0.1"]
QUICK: dict[str, Any] = {"backoff_s": (0.01, 0.05), "retry_interval_s": 0.01}
TRANSACTION = {"StartTransaction", "MeterValues", "StopTransaction", "TransactionEvent"}


async def session_on(cp: Charger, number: int = 1) -> None:
    """Begin a session."""
    await cp.booted()
    await cp.plug_in(number)
    assert await cp.present_tag(number, GOOD) == "Accepted"


async def test_identity_and_password_as_given(central: Central) -> None:
    """The identity goes percent-encoded as given, the credentials name it decoded, bytes stay bytes."""
    key = bytes.fromhex("0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF")
    async with Charger(url=central.url("AL%201000"), password=key) as cp:
        await cp.booted()
    expected = base64.b64encode(b"AL 1000:" + key).decode()
    assert central.authorizations == {"AL%201000": f"Basic {expected}"}


async def test_refused_handshake_shows_the_status(central: Central) -> None:
    """What the server refused is known by its status."""
    central.refuse = HTTPStatus.UNAUTHORIZED
    with pytest.raises(HandshakeRefused) as refused:
        async with Charger(url=central.url(), password="wrong"):
            pytest.fail("was let in")
    assert refused.value.status == 401


async def test_persistent_charger_keeps_trying(central: Central) -> None:
    """It starts without a server that lets it in, and gets in once it may."""
    central.refuse = HTTPStatus.SERVICE_UNAVAILABLE
    async with Charger(url=central.url(), persistent=True, **QUICK) as cp:
        await cp.until(lambda: cp.refusal is not None)
        assert (str(cp.refusal), cp.online) == ("handshake refused: 503 Service Unavailable", False)
        central.refuse = None
        await cp.booted()


async def test_nobody_there() -> None:
    """Where nobody listens, the first connection fails as the system says."""
    with pytest.raises(OSError, match="onnect"):
        async with Charger(url="ws://127.0.0.1:9/ocpp/CP1"):
            pytest.fail("was let in")


async def test_switched_off_without_reconnecting(central: Central) -> None:
    """A charger told not to reconnect stays away; who waits for it learns so."""
    async with Charger(url=central.url(), reconnect=False) as cp:
        await cp.booted()
        waiting = asyncio.create_task(cp.until(lambda: cp.connections == 2))
        await central.sockets["CP1"].close(1001)
        with pytest.raises(LinkLost, match="switched off"):
            await waiting
        assert (cp.online, cp.close_code) == (False, 1001)


async def test_faults_of_its_own_are_raised_at_the_end(central: Central) -> None:
    """What goes wrong inside a charger is not swallowed."""
    cp = await Charger(url=central.url()).__aenter__()
    cp.spawn(cp.plug_in(7))
    await cp.drained()
    with pytest.raises(Misuse, match="no EVSE 7"):
        await cp.__aexit__(None, None, None)


async def test_full_queue(central: Central) -> None:
    """The queue is bounded, and says when it is full."""
    async with Charger(url=central.url(), queue_max=2, **QUICK) as cp:
        await session_on(cp)
        await cp.go_offline()
        await cp.meter(1)
        await cp.meter(1)
        with pytest.raises(QueueFull):
            await cp.meter(1)


async def test_any_subprotocols(central: Central) -> None:
    """The offer is free; the server's choice is shown."""
    async with Charger(url=central.url(), subprotocols=["ocpp9", "ocpp1.6"]) as cp:
        assert cp.subprotocol == "ocpp1.6"


@Both
async def test_boots_until_accepted(central: Central, version: Version) -> None:
    """While Pending nothing but boots is sent, and commands are answered."""
    central.boot_status = "Pending"
    async with Charger(url=central.url(), version=version, boot_wait_s=0.02) as cp:
        await cp.until(lambda: len(central.told) > 2)
        assert set(central.actions()) == {"BootNotification"}
        answer = await central.command("TriggerMessage", {"requestedMessage": "Heartbeat"})
        assert answer == {"status": "Accepted"}
        central.boot_status = "Accepted"
        await cp.booted()


async def test_triggered_boot_ends_pending(central: Central) -> None:
    """A boot on request is enough to be accepted, long before the interval is over."""
    central.boot_status = "Pending"
    async with Charger(url=central.url(), version="2.0.1") as cp:
        await cp.until(lambda: bool(central.told))
        central.boot_status = "Accepted"
        await central.command("TriggerMessage", {"requestedMessage": "BootNotification"})
        await cp.booted()
    assert [p["reason"] for p in central.of("BootNotification")] == ["PowerUp", "Triggered"]


@Both
async def test_heartbeats_when_silent(central: Central, version: Version) -> None:
    """A charger with nothing to say sends Heartbeat at the interval."""
    async with Charger(url=central.url(), version=version) as cp:
        await cp.booted()
        cp.heartbeat_s = 0.02
        cp.spawn(cp.show_all())
        cp._wake.set()  # noqa: SLF001 - the interval is whole seconds in the protocol, too long for a test
        await cp.until(lambda: len(central.of("Heartbeat")) > 1)


@Both
async def test_offline_replay(central: Central, version: Version, clock: SimClock) -> None:
    """A session that happened offline comes in order, with its own times, marked as offline in 2.0.1."""
    async with Charger(url=central.url(), version=version, clock=clock, **QUICK) as cp:
        await cp.booted()
        await cp.go_offline()
        await cp.plug_in(1)
        await cp.present_tag(1, GOOD)
        await cp.charge(1, minutes=3)
        await cp.stop(1)
        await cp.unplug(1)
        assert not TRANSACTION & set(central.actions())
        clock.advance(3600)
        await cp.go_online()
        await cp.drained()
        (session,) = cp.ledger.sessions
        assert cp.ledger.unacknowledged == []
    told = [told for told in central.told if told.action in TRANSACTION]
    times = [t.payload.get("timestamp") or t.payload["meterValue"][0]["timestamp"] for t in told]
    assert times == sorted(times)
    assert times[-1] == "2026-11-22T10:03:00.000Z"
    if version == "1.6":
        assert [t.action for t in told] == ["StartTransaction", *["MeterValues"] * 3, "StopTransaction"]
        assert {t.payload["transactionId"] for t in told[1:]} == {session.transaction_id}
    else:
        assert [t.payload["seqNo"] for t in told] == list(range(7))
        assert all(t.payload["offline"] for t in told)
    assert central.of("BootNotification") == central.of("BootNotification")[:1]


async def test_refusal_learnt_late_stops_the_session(central: Central) -> None:
    """A tag accepted offline and refused at the replay ends the session."""
    async with Charger(url=central.url(), **QUICK) as cp:
        await cp.booted()
        await cp.go_offline()
        await cp.plug_in(1)
        await cp.present_tag(1, BAD)
        await cp.go_online()
        await cp.drained()
        assert cp.ledger.sessions[0].reason == "DeAuthorized"
    assert len(central.of("StopTransaction")) == 1


@pytest.mark.parametrize(("resend_with", "ids"), [("same_id", 1), ("new_id", 2)])
@Both
async def test_lost_answer_is_resent(
    central: Central, version: Version, resend_with: Literal["same_id", "new_id"], ids: int
) -> None:
    """A message whose answer never came is sent again with the same content."""
    first: list[Told] = []
    async with Charger(url=central.url(), version=version, resend_with=resend_with, **QUICK) as cp:
        patience_s = cp.answer_timeout_s

        def once(told: Told) -> bool:
            lost = told.action in {"StartTransaction", "TransactionEvent"} and not first
            first.extend([told] if lost else [])
            # Only for the answer that is lost does it wait a short time: the others come, however late.
            if first:
                cp.answer_timeout_s = patience_s
            elif told.action == "Authorize":
                cp.answer_timeout_s = 0.1
            return lost

        await cp.booted()
        central.swallow = once
        cp.answer_timeout_s = 0.1 if version == "2.0.1" else patience_s
        await cp.plug_in(1)
        assert await cp.present_tag(1, GOOD) == "Accepted"
        assert cp.ledger.unacknowledged == []
    same = [told for told in central.told if told.action == first[0].action and told.payload == first[0].payload]
    assert len(same) == 2
    assert len({told.message_id for told in same}) == ids


async def test_errors_exhaust_the_attempts(central: Central) -> None:
    """A message refused with CALLERROR is tried a bounded number of times, then given up; later ones still go."""
    async with Charger(url=central.url(), attempts_max=3, **QUICK) as cp:
        await cp.booted()
        await cp.plug_in(1)
        central.errors = {"StartTransaction": "InternalError"}
        await cp.present_tag(1, GOOD)
        central.errors = {}
        await cp.stop(1)
        (lost,) = cp.ledger.unacknowledged
        assert (lost.action, lost.attempts, lost.error is not None) == ("StartTransaction", 3, True)
    assert central.of("StopTransaction")[0]["transactionId"] == -1


@Both
async def test_server_dies_and_returns(version: Version) -> None:
    """Whatever is not answered when the server dies is answered by its successor; nothing is lost."""
    central = Central(tags={GOOD: ("Accepted", None)})
    async with listening(central, port=free_port()) as server:
        cp = await Charger(url=central.url(), version=version, **QUICK).__aenter__()
        await session_on(cp)
        arrived = asyncio.Event()

        def swallow(_: Told) -> bool:
            arrived.set()
            return True

        central.swallow = swallow
        reading = asyncio.create_task(cp.meter(1, energy_wh=100))
        await arrived.wait()
        server.close()
        await reading
        await cp.meter(1, energy_wh=200)
    assert not cp.online
    central.swallow = lambda _: False
    async with listening(central, port=central.port):
        await cp.until(lambda: cp.ready)
        await cp.drained()
        await cp.stop(1)
        assert cp.ledger.unacknowledged == []
        await cp.__aexit__(None, None, None)
    assert central.problems == []
    assert cp.connections == 2


@pytest.mark.parametrize(
    ("fate", "reason", "stops"),
    [
        pytest.param("stop", "PowerLoss", 1, id="stopped"),
        pytest.param("forget", "forgotten", 0, id="forgotten"),
        pytest.param("resume", None, 0, id="resumed"),
    ],
)
async def test_power_loss(
    central: Central, fate: Literal["stop", "resume", "forget"], reason: str | None, stops: int
) -> None:
    """The charger boots again; what becomes of the session is chosen; a register per boot begins at zero."""
    async with Charger(url=central.url(), register=Register.PER_BOOT, register_start_wh=9000, **QUICK) as cp:
        await session_on(cp)
        await cp.meter(1, energy_wh=500)
        await cp.power_loss(sessions=fate)
        await cp.booted()
        await cp.drained()
        assert cp.ledger.sessions[0].reason == reason
        await cp.meter(1)
    assert len(central.of("BootNotification")) == 2
    assert [p["meterStop"] for p in central.of("StopTransaction")] == [9500] * stops
    assert central.of("MeterValues")[-1]["meterValue"][0]["sampledValue"][0]["value"] == "0"


async def test_new_password_counts_at_the_next_connection(central: Central) -> None:
    """A changed AuthorizationKey is what the charger greets with from then on."""
    async with Charger(url=central.url(), password="old-password-0000", **QUICK) as cp:
        await cp.booted()
        await central.command("ChangeConfiguration", {"key": "AuthorizationKey", "value": "41" * 16})
        await cp.go_offline()
        await cp.go_online()
    assert central.authorizations["CP1"] == "Basic " + base64.b64encode(b"CP1:" + b"A" * 16).decode()


async def test_any_call(central: Central) -> None:
    """`send` returns the answer or raises what the server answered, and needs a connection."""
    async with Charger(url=central.url(), **QUICK) as cp:
        await cp.booted()
        assert await cp.send("DataTransfer", {"vendorId": "X"}) == {"status": "Accepted"}
        central.errors = {"DataTransfer": "NotSupported"}
        with pytest.raises(CallError) as refused:
            await cp.send("DataTransfer", {"vendorId": "X"})
        assert refused.value.code == "NotSupported"
        await cp.go_offline()
        with pytest.raises(LinkLost):
            await cp.send("DataTransfer", {"vendorId": "X"})


async def test_one_call_at_a_time(central: Central) -> None:
    """A second CALL waits for the first one's answer."""
    central.swallow = lambda told: told.action == "DataTransfer"
    async with Charger(url=central.url()) as cp:
        await cp.booted()
        patience_s, cp.answer_timeout_s = cp.answer_timeout_s, 0.05
        first = asyncio.create_task(cp.send("DataTransfer", {"vendorId": "X"}))
        await asyncio.sleep(0)  # it has its turn, and waits
        cp.answer_timeout_s = patience_s
        second = asyncio.create_task(cp.send("Heartbeat", {}))
        with pytest.raises(TimeoutError):
            await first
        assert isinstance(await second, dict)
    assert central.actions()[-2:] == ["DataTransfer", "Heartbeat"]


AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("spelling", "text"),
    [
        pytest.param(zoneless, "2026-11-22T10:00:00.000"),
        pytest.param(short_offset, "2026-11-22T12:00:00+02"),
        pytest.param(local_as_utc, "2026-11-22T12:00:00.000Z"),
    ],
)
def test_clock_spellings(spelling: Any, text: str) -> None:
    """A clock writes its time as badly as it is told to."""
    assert SimClock(AT, speed=0, spelling=spelling).stamp() == text


def test_clock_skew() -> None:
    """A skewed clock is wrong by so much, and can be made to believe anything."""
    clock = SimClock(AT, speed=0, skew_s=60)
    assert clock.stamp() == "2026-11-22T10:01:00.000Z"
    clock.believe(datetime(1970, 1, 1, tzinfo=UTC))
    clock.advance(5)
    assert clock.stamp() == "1970-01-01T00:00:05.000Z"
