"""Who is asking over HTTP: a bearer token, or the portal's cookie, which other sites must not be able to use."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import Response

from echarge.operations.identity import DEVICE_LENGTH_MAX, Proof, authenticate
from echarge.operations.runtime import Runtime

COOKIE = "echarge_token"
CLIENT_HEADER = "x-echarge-client"
"""A page of another origin cannot send it without asking first, and is then refused."""

TOKEN_LENGTH_MAX = 256
DEFAULT_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}


class CrossSiteError(Exception):
    """A page of another origin tried to use the portal's cookie."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A token, and whether the browser added it by itself."""

    token: str
    ambient: bool


def bearer_token(header: str | None) -> str | None:
    """Return the token of an Authorization header or payload."""
    scheme, _, token = (header or "").partition(" ")
    token = token.strip()
    return token if scheme.lower() == "bearer" and 0 < len(token) <= TOKEN_LENGTH_MAX and token.isascii() else None


def is_from_portal(connection: HTTPConnection) -> bool:
    """Return whether the request carries the header that only our own pages send."""
    return bool(connection.headers.get(CLIENT_HEADER))


def is_same_origin(connection: HTTPConnection) -> bool:
    """Return whether the request comes from a page of this very server, or from no page at all."""
    origin = connection.headers.get("origin")
    if origin is None:
        return True
    try:
        parts = urlsplit(origin)
        port = parts.port or DEFAULT_PORTS.get(parts.scheme)
        host = urlsplit(f"//{connection.headers.get('host', '')}")
        host_port = host.port or DEFAULT_PORTS.get(parts.scheme)
    except ValueError:
        return False
    return parts.hostname is not None and (parts.hostname, port) == (host.hostname, host_port)


def credentials_of(connection: HTTPConnection) -> Credentials | None:
    """Return what a request proves its sender with; a bearer token goes before the cookie.

    The cookie counts only together with our own header. Raises CrossSiteError where another origin sends it.
    """
    if token := bearer_token(connection.headers.get("authorization")):
        return Credentials(token, ambient=False)
    cookie = connection.cookies.get(COOKIE, "")
    if not cookie or len(cookie) > TOKEN_LENGTH_MAX or not cookie.isascii():
        return None
    if not is_same_origin(connection):
        raise CrossSiteError
    # A WebSocket handshake cannot carry headers of ours; there the origin alone decides, which browsers always send.
    if connection.scope["type"] == "http" and not is_from_portal(connection):
        return None
    return Credentials(cookie, ambient=True)


async def proof_of(runtime: Runtime, connection: HTTPConnection) -> Proof | None:
    """Return who sent this request, or None where nobody is signed in."""
    credentials = credentials_of(connection)
    return None if credentials is None else await authenticate(runtime, credentials.token)


def set_cookie(response: Response, connection: HTTPConnection, token: str, *, life_s: int) -> None:
    """Keep the token in the browser, out of reach of its scripts and of other sites."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=life_s,
        path="/",
        secure=connection.url.scheme in {"https", "wss"},
        httponly=True,
        samesite="strict",
    )


def clear_cookie(response: Response, connection: HTTPConnection) -> None:
    """Make the browser forget the token."""
    response.delete_cookie(
        COOKIE, path="/", secure=connection.url.scheme in {"https", "wss"}, httponly=True, samesite="strict"
    )


def device_of(connection: HTTPConnection) -> str:
    """Return what the client calls itself, as far as it can be shown."""
    shown = (letter for letter in connection.headers.get("user-agent", "") if letter.isprintable())
    return "".join(shown).strip()[:DEVICE_LENGTH_MAX]


def address_of(connection: HTTPConnection) -> str:
    """Return the address that the request came from."""
    return connection.client.host if connection.client else "unknown"
