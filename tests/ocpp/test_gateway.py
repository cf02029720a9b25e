"""The chargers' door over real sockets: who is let in, who is not, and who takes whose place."""

import asyncio
import base64
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import orjson
import pytest
from starlette.websockets import WebSocket
from typing_extensions import override
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from echarge.domain.commands import Answer, ResetCharger
from echarge.ocpp.gateway import FAILED_LOGINS_MAX, REFUSALS, Gateway, ocpp_routes
from echarge.ocpp.link import LinkLimits
from echarge.ocpp.registry import HeldCharger, Registry
from echarge.operations import connections
from echarge.operations.admission import Refusal
from echarge.operations.passwords import hash_charger_password
from echarge.operations.ports import LinkClosedError
from echarge.operations.refusals import TooManyAttemptsError
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store import models
from echarge.store.writer import Transaction, WriteError
from tests.ocpp.server import serving
from tests.world import World

pytestmark = pytest.mark.anyio

PASSWORD = b"s3cret-s3cret-s3cret"
PATIENCE_S = 60.0
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass
class Door:
    """A server with one registered charger, CP1."""

    url: str
    world: World
    runtime: Runtime
    registry: Registry
    left: asyncio.Queue[Station]
    """The connections that have ended, as far as the database knows."""

    def knock(
        self,
        path: str = "CP1",
        *,
        name: str = "CP1",
        password: bytes | None = PASSWORD,
        offers: tuple[str, ...] = ("ocpp1.6",),
        header: str | None = None,
        forwarded: Mapping[str, str] = NOTHING,
    ) -> AbstractAsyncContextManager[ClientConnection]:
        """Return the connection of a charger that tries to come in."""
        headers = dict(forwarded)
        if password is not None:
            header = "Basic " + base64.b64encode(name.encode() + b":" + password).decode()
        if header is not None:
            headers["Authorization"] = header
        return connect(
            f"{self.url}/ocpp/{path}",
            subprotocols=list(offers) or None,  # type: ignore[arg-type]
            additional_headers=headers,
            compression=None,
        )

    async def refusal(self, path: str = "CP1", **how: Any) -> int:
        """Return the HTTP status with which a charger is turned away."""
        with pytest.raises(InvalidStatus) as refused:
            async with self.knock(path, **how):
                pass
        return refused.value.response.status_code

    async def update(self, **columns: object) -> None:
        """Change the charger's row."""

        async def change(tx: Transaction) -> None:
            await models.Charger.filter(id=self.world.charger.id).using_db(tx.db).update(**columns)

        await self.runtime.writer.run(change)

    async def is_online(self) -> bool:
        """Return whether people see the charger as online."""
        return (await models.Charger.get()).online


@pytest.fixture
async def door(here: World, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Door]:
    """Yield a door that serves."""
    left: asyncio.Queue[Station] = asyncio.Queue()

    async def detach_and_tell(runtime: Runtime, station: Station) -> None:
        await connections.detach(runtime, station)
        left.put_nowait(station)

    monkeypatch.setattr("echarge.ocpp.gateway.detach", detach_and_tell)
    async with open_door(here, left) as found:
        yield found


@asynccontextmanager
async def open_door(here: World, left: asyncio.Queue[Station], *, proxies: Sequence[str] = ()) -> AsyncIterator[Door]:
    """Serve the chargers' door, with CP1 registered; these proxies are believed."""
    registry = Registry()
    runtime = replace(here.runtime, chargers=registry)
    async with serving(ocpp_routes(runtime, registry), trusted_proxies=proxies) as url:
        found = Door(url, here, runtime, registry, left)
        await found.update(password_hash=await hash_charger_password(PASSWORD))
        yield found


async def asked(charger: ClientConnection, action: str, payload: dict[str, Any] | None = None) -> Any:
    """Return the answer to a call."""
    async with asyncio.timeout(PATIENCE_S):
        await charger.send(orjson.dumps([2, "1", action, payload or {}]).decode())
        return orjson.loads(await charger.recv())


async def closed(charger: ClientConnection) -> tuple[int | None, str | None]:
    """Return code and reason of the close."""
    async with asyncio.timeout(PATIENCE_S):
        with pytest.raises(ConnectionClosed):
            await charger.recv()
    return charger.close_code, charger.close_reason


async def gone(door: Door) -> None:
    """Wait until the charger is shown as offline."""
    async with asyncio.timeout(PATIENCE_S):
        await door.left.get()
    assert not await door.is_online()


async def test_comes_and_goes(door: Door) -> None:
    """A charger with its password is let in, served, and shown as online until it leaves."""
    async with door.knock() as charger:
        assert charger.subprotocol == "ocpp1.6"
        assert (await asked(charger, "Heartbeat"))[0] == 3
        assert await door.is_online()
        assert len(door.registry) == 1
        assert [held.link.is_open for held in door.registry] == [True]
    await gone(door)
    assert len(door.registry) == 0


@pytest.mark.parametrize(
    "how",
    [
        pytest.param({"password": None}, id="TC_A_01 no header"),
        pytest.param({"password": b"wrong"}, id="wrong password"),
        pytest.param({"password": b""}, id="empty password"),
        pytest.param({"password": None, "header": "Bearer x"}, id="Bearer"),
        pytest.param({"password": None, "header": "Basic ???"}, id="malformed"),
        pytest.param({"name": "CP2"}, id="another's name"),
        pytest.param({"path": "CP2", "name": "CP2"}, id="A4, H4: an unknown identity learns nothing"),
        pytest.param({"path": "CP2", "password": None}, id="an unknown identity without a password"),
        pytest.param({"path": "s3cret/CP1", "password": None}, id="a secret path that is none"),
    ],
)
async def test_c4_h4_unauthorised(door: Door, how: dict[str, Any]) -> None:
    """C4, A4, H4: 401 before the upgrade, alike for a known and an unknown identity, and nothing has changed."""
    assert await door.refusal(**how) == 401
    assert (await models.Charger.get()).epoch == 0


async def test_unknown_charger_is_remembered(door: Door) -> None:
    """NET-3: a charger that nobody registered stands once in the list of such."""
    for _ in range(2):
        await door.refusal("CP2", name="CP2")
    row = await models.UnknownCharger.get()
    assert (row.identity, row.attempts, row.address) == ("CP2", 2, "127.0.0.1")


@pytest.mark.parametrize("path", ["A%2FB", "a/b/c", "", "A%3AB", "x" * 49, "%20A"])
async def test_a2_a3_no_address(door: Door, path: str) -> None:
    """A2, A3: an address that can be no charger's is not found."""
    assert await door.refusal(path) == 404


async def test_a1_a3_spellings(door: Door) -> None:
    """A1, A3: an identity is decoded once and compared without regard to case."""
    await door.update(ocpp_identity="RDAM 123", identity_key="rdam 123")
    async with door.knock("rdam%20123", name="RDAM 123") as charger:
        assert (await asked(charger, "Heartbeat"))[0] == 3
    async with door.knock("RDAM%20123", name="rdam 123") as charger:
        assert (await asked(charger, "Heartbeat"))[0] == 3
    assert await door.refusal("RDAM%2520123", name="RDAM%20123") == 401


async def test_blocked(door: Door) -> None:
    """A blocked charger that proves who it is learns that it is blocked."""
    await door.update(blocked=True)
    assert await door.refusal() == 403
    assert await door.refusal(password=b"wrong") == 401


async def test_secret_path(door: Door) -> None:
    """NET-2: a charger without Basic auth comes in on its secret path, and on no other."""
    await door.update(admitted_without_password=True, secret_path="pa55")
    async with door.knock("pa55/CP1", password=None) as charger:
        assert (await asked(charger, "Heartbeat"))[0] == 3
    assert await door.refusal("other/CP1", password=None) == 401


async def test_busy(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    """C6: where too many passwords are being checked, the charger is told to come again, and it does not count."""

    async def busy(_stored: str | None, _password: bytes) -> bool:
        raise TooManyAttemptsError(retry_after_s=1)

    with monkeypatch.context() as patch:
        patch.setattr("echarge.operations.passwords.verify_charger_password", busy)
        for _ in range(FAILED_LOGINS_MAX + 1):
            assert await door.refusal() == 503
    async with door.knock() as charger:
        assert (await asked(charger, "Heartbeat"))[0] == 3


async def test_c10_guessing(door: Door) -> None:
    """C10: after ten wrong passwords from one address for one identity, no more are tried; others are not touched."""
    for _ in range(FAILED_LOGINS_MAX):
        assert await door.refusal(password=b"wrong") == 401
    assert await door.refusal() == 429
    assert await door.refusal("cp1") == 429
    assert await door.refusal("CP2", name="CP2") == 401


async def test_c10_success_forgives(door: Door) -> None:
    """C10: a charger that comes in has not failed, however often it comes back."""
    for _ in range(FAILED_LOGINS_MAX + 2):
        async with door.knock() as charger:
            assert (await asked(charger, "Heartbeat"))[0] == 3


@pytest.mark.parametrize(
    ("offers", "spoken"),
    [
        (("ocpp2.0.1", "ocpp1.6"), "ocpp2.0.1"),
        (("ocpp1.6", "ocpp2.0.1"), "ocpp1.6"),
        (("ocpp9", "ocpp1.6"), "ocpp1.6"),
    ],
)
async def test_a5_version(door: Door, offers: tuple[str, ...], spoken: str) -> None:
    """A5: of the versions that we speak, the charger's first is spoken."""
    async with door.knock(offers=offers) as charger:
        assert charger.subprotocol == spoken
        assert (await asked(charger, "Heartbeat"))[0] == 3
    assert (await models.Charger.get()).ocpp_version == spoken.removeprefix("ocpp")


@pytest.mark.parametrize("offer", ["ocpp1.5", "OCPP1.6"])
async def test_a5_no_common_version(door: Door, offer: str) -> None:
    """A5: without a common version the handshake is completed without one, and closed at once."""
    headers = {"Sec-WebSocket-Protocol": offer}
    token = base64.b64encode(b"CP1:" + PASSWORD).decode()
    async with connect(
        f"{door.url}/ocpp/CP1", additional_headers={**headers, "Authorization": f"Basic {token}"}, compression=None
    ) as charger:
        assert charger.subprotocol is None
        assert (await closed(charger))[0] == 1002
    assert (await models.Charger.get()).epoch == 0


async def test_a5_no_version_named(door: Door) -> None:
    """A5: without the header the upgrade is refused."""
    assert await door.refusal(offers=()) == 400


async def test_a6_version_changes(door: Door) -> None:
    """A6: the version belongs to the connection: a charger may come back with another one."""
    async with door.knock(offers=("ocpp2.0.1",)) as charger:
        assert (await asked(charger, "StartTransaction"))[2] == "NotImplemented"
    async with door.knock(offers=("ocpp1.6",)) as charger:
        assert (await asked(charger, "StartTransaction"))[0] == 3


async def test_a8_takes_over(door: Door) -> None:
    """A8: a new connection takes the old one's place; what is asked goes to it, and the old one's end harms nothing."""
    async with door.knock() as old, door.knock() as new:
        assert (await asked(new, "Heartbeat"))[0] == 3
        assert await closed(old) == (1008, "replaced by a newer connection")
        held = door.registry.find(door.world.charger.id)
        assert held is not None
        asking = asyncio.create_task(held.ask(ResetCharger(immediately=True), timeout_s=PATIENCE_S))
        async with asyncio.timeout(PATIENCE_S):
            _, message_id, action, payload = orjson.loads(await new.recv())
        assert (action, payload) == ("Reset", {"type": "Hard"})
        await new.send(orjson.dumps([3, message_id, {"status": "Accepted"}]).decode())
        assert await asking == Answer(accepted=True, status="Accepted", details={})
        assert await door.is_online()
        assert door.runtime.stations[door.world.charger.id].epoch == 2
        async with asyncio.timeout(PATIENCE_S):
            assert (await door.left.get()).epoch == 1
        assert await door.is_online()
    await gone(door)


async def test_c18_what_happened_at_the_door(door: Door) -> None:
    """C18: refusals and takeovers stand in the audit log with the address, whatever was wrong with the header."""
    peer = {"identity": "CP1", "address": "127.0.0.1"}
    assert await door.refusal(password=None, header="Bearer x") == 401
    assert await door.refusal(name="CP2") == 401
    async with door.knock() as old, door.knock() as new:
        assert (await asked(new, "Heartbeat"))[0] == 3
        assert await closed(old) == (1008, "replaced by a newer connection")
    rows = await models.AuditEntry.all().order_by("id")
    assert [(row.action, row.outcome, row.details) for row in rows] == [
        ("connectCharger", "UNAUTHORISED", peer), ("replaceConnection", "DONE", peer),
    ]  # fmt: skip


async def test_a9_takes_nothing_over(door: Door) -> None:
    """A9: a second connection without the password has no effect on the first."""
    async with door.knock() as charger:
        assert await door.refusal(password=b"wrong") == 401
        assert await door.refusal(password=None) == 401
        assert (await asked(charger, "Heartbeat"))[0] == 3
        assert len(door.registry) == 1


async def test_displace(door: Door) -> None:
    """C17: a charger's socket can be closed for it; that of one which is not here is nobody's."""
    async with door.knock() as charger:
        await asked(charger, "Heartbeat")
        await door.registry.displace(door.world.charger.id + 1, "blocked")
        await door.registry.displace(door.world.charger.id, "blocked")
        assert await closed(charger) == (1008, "blocked")
    assert door.registry.find(door.world.charger.id + 1) is None


async def test_cannot_be_taken_in(
    door: Door, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the database does not take the connection, the charger is asked to come again."""

    async def fail(*_: object, **__: object) -> Station:
        raise WriteError("disk full")

    monkeypatch.setattr("echarge.ocpp.gateway.attach", fail)
    async with door.knock() as charger:
        assert await closed(charger) == (1013, "please try again later")
    assert "charger CP1 could not be taken in" in caplog.text
    assert len(door.registry) == 0


async def test_leaves_during_the_handshake(here: World) -> None:
    """A charger that is gone before it was accepted is not attached."""
    await here.runtime.writer.run(
        lambda tx: models.Charger.all().using_db(tx.db).update(admitted_without_password=True, secret_path="pa55")
    )

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(_: object) -> None:
        raise OSError("gone")

    scope = {
        "type": "websocket", "headers": [], "raw_path": b"/ocpp/pa55/CP1", "subprotocols": ["ocpp1.6"],
    }  # fmt: skip
    registry = Registry()
    await Gateway(here.runtime, registry, limits=LinkLimits()).connect(WebSocket(scope, receive, send))
    assert len(registry) == 0
    assert (await models.Charger.get()).epoch == 0


class Recorded(HeldCharger):
    """A connection that only notes how it was ended."""

    def __init__(self) -> None:
        self.closed: list[tuple[int, str]] = []
        self.station = None

    @override
    async def close(self, code: int, reason: str) -> None:
        """Note the end."""
        self.closed.append((code, reason))


def station(epoch: int) -> Station:
    """Return a station of charger 7."""
    return Station(7, 1, 1, "CP7", epoch, "1.6", "Accepted", free_vend=False, link=Recorded())


async def test_a8_epochs() -> None:
    """A8: of two connections that were let in at once, the one with the higher epoch stays, in whatever order."""
    registry = Registry()
    older, newer = Recorded(), Recorded()
    await registry.hold(newer, station(2))
    await registry.hold(older, station(1))
    assert registry.find(7) is newer
    assert (older.closed, newer.closed) == ([(1008, "replaced by a newer connection")], [])
    registry.release(older)
    assert registry.find(7) is newer
    registry.release(newer)
    registry.release(newer)
    assert registry.find(7) is None
    registry.release(Recorded())


async def test_not_asked_before_it_is_attached() -> None:
    """A charger whose state is not loaded yet cannot be asked."""
    with pytest.raises(LinkClosedError):
        await Recorded().ask(ResetCharger(immediately=True), timeout_s=1)


def test_every_refusal_has_a_response() -> None:
    """No way to be turned away is without its HTTP status."""
    assert set(REFUSALS) == set(Refusal)
