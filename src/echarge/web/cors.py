"""What pages of other origins may ask, and read: those whose origin the settings name (Fetch standard, CORS).

They sign in by bearer tokens. The portal's cookie stays with pages of our own: no answer allows credentials, and no
preflight the header that the cookie counts with, so that naming an origin takes nothing from what guards the cookie.
"""

from collections.abc import Sequence

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.types import Receive, Scope, Send
from typing_extensions import override

PATHS = ("/graphql", "/reports/", "/labels/", "/receipts/", "/test-payments/")
"""What answers pages. The open data is for any page already; chargers, webhooks and metrics are for none."""
EXPOSED = ("Content-Disposition", "Retry-After", "WWW-Authenticate")


class NamedOrigins(CORSMiddleware):
    """CORS for these paths; all else, chargers' sockets among it, does not know that it is there."""

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(PATHS):
            await super().__call__(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def open_to(origins: Sequence[str]) -> list[Middleware]:
    """Return what lets pages of these origins use the API; nothing where there are none."""
    if not origins:
        return []
    return [
        Middleware(
            NamedOrigins,
            allow_origins=origins,
            allow_methods=("GET", "POST"),
            allow_headers=("Authorization",),
            expose_headers=EXPOSED,
        )
    ]
