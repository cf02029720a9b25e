"""Who is let in, and how the others are turned away: byte by byte against the real server."""

from urllib.parse import quote

import pytest

from charger_sim import Charger
from echarge.store import models
from echarge.store.setup import open_store
from tests.flows.installation import CHARGER_PASSWORD, installation
from tests.flows.wire import Wire, basic, handshake

pytestmark = pytest.mark.anyio

CP1 = basic("CP1", CHARGER_PASSWORD)
NAMES = ("RDAM 123", "50%", "A%20B", "Säule", "CP1")

REFUSED = {
    "header absent": None,
    "bearer": f"Bearer {CP1.split()[1]}",
    "no credentials": "Basic",
    "malformed base64": "Basic !!!!",
    "no colon": "Basic Q1Ax",
    "empty password": basic("CP1", ""),
    "empty name": basic("", CHARGER_PASSWORD),
    "wrong password": basic("CP1", "wrong"),
    "longer by a nul": basic("CP1", CHARGER_PASSWORD + "\0"),
    "another station's name and its right password": basic("CP2", CHARGER_PASSWORD),
}


async def test_identities(sqlite_url: str) -> None:
    """A1, A2, A3: the last segment is decoded once; an encoded slash is no separator, and case makes no difference."""
    async with installation(sqlite_url, chargers=NAMES) as place:
        for name in NAMES:
            found = await handshake(
                place.port, f"/ocpp/{quote(name, safe='')}", authorization=basic(name, CHARGER_PASSWORD)
            )
            assert (found.status, found.headers["sec-websocket-protocol"]) == (101, "ocpp1.6"), name
        assert (await handshake(place.port, "/ocpp/cp1", authorization=CP1)).status == 101
        for path in ("/ocpp/A%2FCP1", "/ocpp/CP1%2F", "/ocpp/", "/ocpp/A:B", "/ocpp/%20CP1", "/ocpp/" + "x" * 49):
            assert (await handshake(place.port, path, authorization=CP1)).status == 404, path
        # Decoded twice these would be chargers of ours.
        for path in ("/ocpp/RDAM%2520123", "/ocpp/CP%2531"):
            assert (await handshake(place.port, path, authorization=CP1)).status == 401, path


OFFERS = {
    "ocpp2.0.1, ocpp1.6": (101, "ocpp2.0.1", None),
    "ocpp1.6, ocpp2.0.1": (101, "ocpp1.6", None),
    "ocpp1.5, ocpp1.6": (101, "ocpp1.6", None),
    "ocpp1.5": (101, None, 1002),
    "OCPP1.6": (101, None, 1002),
    None: (400, None, None),
}
"""What a charger offers: the status, the version and the close code that it gets."""


async def test_subprotocols(sqlite_url: str) -> None:
    """A5: the charger's order counts; without a common version the socket opens without one, and is closed at once."""
    async with installation(sqlite_url, chargers=["CP1"]) as place:
        for offers, answer in OFFERS.items():
            found = await handshake(place.port, "/ocpp/CP1", authorization=CP1, offers=offers)
            assert (found.status, found.headers.get("sec-websocket-protocol"), found.close_code) == answer, offers


async def test_credentials(sqlite_url: str) -> None:
    """A4, C4, C12 (CWE-306): without its own right password nobody gets an upgrade, or learns who is registered."""
    async with installation(sqlite_url, chargers=["CP1", "CP2"]) as place:
        for number, (case, header) in enumerate(REFUSED.items()):
            # Each from an address of its own, so that no limit of attempts answers in the password's place.
            found = await handshake(place.port, "/ocpp/CP1", authorization=header, source=f"127.0.1.{number + 1}")
            assert (found.status, found.headers["www-authenticate"]) == (401, 'basic realm="ocpp"'), case
        stranger = await handshake(place.port, "/ocpp/CP3", authorization=basic("CP3", "whatever"))
        known = await handshake(place.port, "/ocpp/CP1", authorization=basic("CP1", "whatever"))
        assert (stranger.status, stranger.headers.keys()) == (known.status, known.headers.keys())
        await place.stop()
        async with await open_store(sqlite_url):
            assert await models.Charger.filter(epoch__gt=0).count() == 0


async def test_guessing(sqlite_url: str) -> None:
    """C10, C12 (CWE-307): a hundred wrong passwords from one address are slowed down; the charger itself comes in."""
    async with installation(sqlite_url, chargers=["CP1"]) as place:
        wrong = basic("CP1", "wrong")
        answers = [
            await handshake(place.port, "/ocpp/CP1", authorization=wrong, source="127.0.0.2") for _ in range(100)
        ]
        assert [found.status for found in answers] == [401] * 10 + [429] * 90
        assert int(answers[-1].headers["retry-after"]) > 0
        # Not even the right one helps whoever guesses.
        assert (await handshake(place.port, "/ocpp/CP1", authorization=CP1, source="127.0.0.2")).status == 429
        async with Wire.open(place.ocpp, "CP1", "1.6") as wire:
            assert (await wire.call("Heartbeat", {}))[0] == 3


async def test_strangers(sqlite_url: str) -> None:
    """A4, C12, NET-3: an unknown charger is remembered once, and the list of them stays short."""
    async with installation(sqlite_url, chargers=["CP1"], unknown_chargers_max="5") as place:
        for _ in range(3):
            assert (await handshake(place.port, "/ocpp/NEW", authorization=basic("NEW", "secret"))).status == 401
        await place.stop()
        async with await open_store(sqlite_url):
            (row,) = await models.UnknownCharger.all()
            assert (row.identity, row.attempts, row.address) == ("NEW", 3, "127.0.0.1")
        await place.start()
        for number in range(40):
            assert (await handshake(place.port, f"/ocpp/NEW{number}")).status == 401
        await place.stop()
        async with await open_store(sqlite_url):
            rows = await models.UnknownCharger.all().order_by("last_seen_at")
            assert [row.identity for row in rows] == [f"NEW{number}" for number in range(35, 40)]


async def test_versions_change(sqlite_url: str) -> None:
    """A6, A12: a charger comes back with another version, and a session of each is right; no second boot is needed."""
    async with installation(sqlite_url, chargers=["CP1"]) as place:
        for version, subprotocol in (("1.6", "ocpp1.6"), ("2.0.1", "ocpp2.0.1"), ("1.6", "ocpp1.6")):
            async with Charger(
                url=f"{place.ocpp}/CP1",
                password=CHARGER_PASSWORD,
                version=version,  # type: ignore[arg-type]
            ) as charger:
                await charger.booted()
                assert charger.subprotocol == subprotocol
                await charger.plug_in(1)
                assert await charger.present_tag(1, "TAG") == "Accepted"
                await charger.meter(1, energy_wh=1000)
                await charger.unplug(1)
                await charger.drained()
        async with Wire.open(place.ocpp, "CP1", "1.6", boot=False) as wire:
            status = {"connectorId": 1, "errorCode": "NoError", "status": "Faulted"}
            assert (await wire.call("StatusNotification", status))[0] == 3
        await place.stop()
        async with await open_store(sqlite_url):
            rows = await models.ChargingSession.all().order_by("began_at")
            assert [(row.ocpp_version, row.energy_mwh, row.ongoing) for row in rows] == [
                ("1.6", 1_000_000, False), ("2.0.1", 1_000_000, False), ("1.6", 1_000_000, False),
            ]  # fmt: skip
            assert await models.StatusChange.filter(status="FAULTED").count() == 1
