"""Proxies that end TLS before us: whom to believe about who came, and how."""

from collections.abc import Sequence

from starlette.middleware import Middleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware


def believing(proxies: Sequence[str]) -> list[Middleware]:
    """Return what makes an app believe the forwarding headers of these addresses and networks, and no others (A13).

    The scope's scheme and client are then those of the proxy's client: cookies, the chargers' door, and all limits by
    address go by them.
    """
    return [Middleware(ProxyHeadersMiddleware, trusted_hosts=list(proxies))] if proxies else []
