"""/healthz: the process is alive. /readyz: it can serve."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

CHECK_S_MAX = 5.0

Check = Callable[[], Awaitable[bool]]


def health_routes(checks: Mapping[str, Check]) -> list[Route]:
    """Return the routes; `checks` are what must hold before this process can serve, by name."""

    async def healthz(_: Request) -> Response:
        return JSONResponse({"alive": True})

    async def readyz(_: Request) -> Response:
        outcomes = await asyncio.gather(*(holds(check) for check in checks.values()))
        found = dict(zip(checks, outcomes, strict=True))
        ready = all(outcomes)
        return JSONResponse({"ready": ready, "checks": found}, status_code=200 if ready else 503)

    return [Route("/healthz", healthz), Route("/readyz", readyz)]


async def holds(check: Check) -> bool:
    """Return whether the check holds; one that fails or takes too long does not."""
    try:
        async with asyncio.timeout(CHECK_S_MAX):
            return await check()
    except Exception:  # noqa: BLE001 -- whatever goes wrong, the answer is that we cannot serve
        return False
