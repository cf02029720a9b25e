"""Who is at the door: the identity in the URL, and the password in the header. Pure; nothing is looked up."""

import base64
import binascii
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

PREFIX = b"/ocpp/"
IDENTITY_CHARS_MAX = 48
IDENTITY_FORBIDDEN = frozenset(":=/()<>")
"""The colon ends the user name of Basic auth; the others are what 2.0.1 forbids (A3)."""
SECRET_CHARS_MAX = 64


@dataclass(frozen=True, slots=True)
class Address:
    """What the URL says: the charger's identity and, before it, the secret that one without a password is given."""

    identity: str
    secret: str | None = None


class CredentialsError(Exception):
    """The header names no password of this charger."""


def address_of(raw_path: bytes) -> Address | None:
    """Return what the undecoded path says; None for one that can be no charger's.

    The last segment is decoded exactly once (A1), and only after the path was split: an encoded slash is part of a
    name, and no charger's name has one (A2).
    """
    _, _, rest = raw_path.partition(PREFIX)
    *secrets, last = rest.split(b"/")
    identity = _decoded(last)
    if identity is None or not is_identity(identity) or len(secrets) > 1:
        return None
    if not secrets:
        return Address(identity)
    secret = _decoded(secrets[0])
    return Address(identity, secret) if secret and len(secret) <= SECRET_CHARS_MAX else None


def is_identity(text: str) -> bool:
    """Say whether a charger may be called this (A3)."""
    return (
        0 < len(text) <= IDENTITY_CHARS_MAX
        and text == text.strip()
        and text.isprintable()
        and IDENTITY_FORBIDDEN.isdisjoint(text)
    )


def _decoded(segment: bytes) -> str | None:
    try:
        return unquote_to_bytes(segment).decode("utf-8")
    except UnicodeDecodeError:
        return None


def password_of(header: str | None, identity: str) -> bytes | None:
    """Return the password that the charger shows, as bytes (C5); None where it shows none at all.

    Raises CredentialsError for any other header, for another charger's name, and for an empty password (C4).
    """
    if header is None:
        return None
    scheme, _, encoded = header.strip().partition(" ")
    if scheme.lower() != "basic":
        raise CredentialsError("not Basic")
    try:
        name, colon, password = base64.b64decode(encoded.strip(), validate=True).partition(b":")
        username = name.decode("utf-8")
    except (binascii.Error, ValueError):
        raise CredentialsError("malformed") from None
    if not colon or not password:
        raise CredentialsError("no password")
    # Identities that differ by case alone are one charger (A3).
    if username.casefold() != identity.casefold():
        raise CredentialsError("another name")
    return password
