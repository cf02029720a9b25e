"""A13, C1: who may come unencrypted, and whose word is taken for how somebody came."""

import asyncio

import pytest

from echarge.store import models
from tests.ocpp.test_gateway import asked, open_door
from tests.world import World

pytestmark = pytest.mark.anyio

SECURE = {"X-Forwarded-Proto": "https"}
HERE = "127.0.0.1"


@pytest.mark.parametrize("profile", [0, 1])
async def test_a13_may_come_in_plain(here: World, profile: int) -> None:
    """A13, C1: a charger whose least profile asks for no TLS comes in without."""
    async with open_door(here, asyncio.Queue()) as door:
        await door.update(security_profile_min=profile)
        async with door.knock() as charger:
            assert (await asked(charger, "Heartbeat"))[0] == 3


@pytest.mark.parametrize("profile", [2, 3])
@pytest.mark.parametrize(
    ("proxies", "forwarded"),
    [
        pytest.param((), {}, id="plain"),
        pytest.param((), SECURE, id="forged, nobody trusted"),
        pytest.param(("10.0.0.0/8", "::1"), SECURE, id="forged, others trusted"),
        pytest.param((HERE,), {}, id="trusted, silent"),
        pytest.param((HERE,), {"X-Forwarded-Proto": "http"}, id="trusted, says plain"),
        pytest.param((HERE,), {"X-Forwarded-Proto": "https, http"}, id="trusted, says neither"),
        pytest.param((HERE,), {"Forwarded": "proto=https"}, id="trusted, another header"),
    ],
)
async def test_a13_turned_away(here: World, profile: int, proxies: tuple[str, ...], forwarded: dict[str, str]) -> None:
    """A13, C1, C2: who must come over TLS is refused with 401 unless it does; a forged header changes nothing."""
    async with open_door(here, asyncio.Queue(), proxies=proxies) as door:
        await door.update(security_profile_min=profile)
        assert await door.refusal(forwarded=forwarded) == 401
        await door.update(admitted_without_password=True, secret_path="pa55")
        assert await door.refusal("pa55/CP1", password=None, forwarded=forwarded) == 401
        await door.update(blocked=True)
        assert await door.refusal(forwarded=forwarded) == 401
    assert (await models.Charger.get()).epoch == 0


@pytest.mark.parametrize("proxies", [(HERE,), ("127.0.0.0/8",)])
@pytest.mark.parametrize("said", ["https", "wss"])
async def test_a13_over_a_trusted_proxy(here: World, proxies: tuple[str, ...], said: str) -> None:
    """A13: a proxy that is trusted is believed that the charger came over TLS; its password is still asked for."""
    forwarded = {"X-Forwarded-Proto": said}
    async with open_door(here, asyncio.Queue(), proxies=proxies) as door:
        await door.update(security_profile_min=2)
        async with door.knock(forwarded=forwarded) as charger:
            assert (await asked(charger, "Heartbeat"))[0] == 3
        assert await door.refusal(password=b"wrong", forwarded=forwarded) == 401


@pytest.mark.parametrize(
    ("proxies", "address"),
    [
        pytest.param((), "127.0.0.1", id="nobody trusted"),
        pytest.param((HERE,), "203.0.113.9", id="trusted"),
        pytest.param((HERE, "203.0.113.0/24"), "198.51.100.7", id="two trusted in a row"),
    ],
)
async def test_a13_address(here: World, proxies: tuple[str, ...], address: str) -> None:
    """A13: the address that is written down, and counted by, is what a trusted proxy says, else the peer's."""
    forwarded = {"X-Forwarded-For": "198.51.100.7, 203.0.113.9"}
    async with open_door(here, asyncio.Queue(), proxies=proxies) as door:
        assert await door.refusal("CP2", name="CP2", forwarded=forwarded) == 401
    assert (await models.UnknownCharger.get()).address == address
