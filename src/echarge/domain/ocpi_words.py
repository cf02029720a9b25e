"""How OCPI 2.2.1 writes what all of its objects have: instants, texts, degrees, ids."""

from datetime import UTC, datetime
from decimal import Decimal

MICRODEGREES = 6
DEGREE_STEP = Decimal("0.000001")


def spelled(at: datetime) -> str:
    """Return an instant as OCPI writes it."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def degrees(micro: int) -> str:
    """Return degrees as OCPI writes them."""
    return str(Decimal(micro).scaleb(-MICRODEGREES).quantize(DEGREE_STEP))


def one_line(text: str, length_max: int) -> str:
    """Return a text in one line of printable signs, which is all that OCPI takes, cut to so many of them."""
    lines = (line.strip() for line in text.splitlines())
    printable = "".join(sign for sign in ", ".join(line for line in lines if line) if sign.isprintable())
    return printable[:length_max].strip()


def ascii_id(text: str, length_max: int) -> str:
    """Return what stands for a text where OCPI takes nothing but printable ASCII, cut to so many signs."""
    spelled_out = text.encode("ascii", "backslashreplace").decode()
    return "".join(sign for sign in spelled_out if sign.isprintable())[:length_max]


def evse_id(country_code: str, party_id: str, public_code: str) -> str:
    """Return what people call an EVSE all over the world: party and sticker, never OCPP's identity (C13)."""
    return f"{country_code}*{party_id}*E{public_code}"
