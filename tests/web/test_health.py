"""Whether the process is alive, and whether it can serve."""

import asyncio
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette

from echarge.web import health
from echarge.web.health import Check, health_routes

pytestmark = pytest.mark.anyio


async def good() -> bool:
    """Return that all is well."""
    return True


async def bad() -> bool:
    """Return that it is not."""
    return False


async def broken() -> bool:
    """Fail."""
    raise OSError("no such host")


async def endless() -> bool:
    """Answer too late."""
    await asyncio.sleep(60)
    return True


async def get(path: str, **checks: Check) -> tuple[int, Any]:
    """Return the status and the answer."""
    app = Starlette(routes=health_routes(checks))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://echarge.test") as http:
        response = await http.get(path)
    return response.status_code, response.json()


async def test_alive() -> None:
    """A process that answers is alive, whatever else is wrong."""
    assert await get("/healthz", database=bad) == (200, {"alive": True})


async def test_ready() -> None:
    """A process whose checks all hold can serve."""
    assert await get("/readyz", database=good, bus=good) == (
        200,
        {"ready": True, "checks": {"database": True, "bus": True}},
    )


@pytest.mark.parametrize("check", [bad, broken, endless])
async def test_not_ready(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    """One check that does not hold, fails or hangs is enough to say no, without a word of why."""
    monkeypatch.setattr(health, "CHECK_S_MAX", 0.05)
    assert await get("/readyz", database=check, bus=good) == (
        503,
        {"ready": False, "checks": {"database": False, "bus": True}},
    )
