"""What can be set from outside: read once, from the environment."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from email.utils import parseaddr
from ipaddress import ip_network
from typing import Any, Self
from urllib.parse import urlsplit

PREFIX = "ECHARGE_"
LOG_LEVELS = ("debug", "info", "warning", "error", "critical")
ORIGINS_MAX = 50
ORIGIN_LIKE = "origins like https://portal.example.org with commas between them"
HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+", re.ASCII)
"""A name as browsers spell it, other alphabets in Punycode; or an address."""
PROXIES_MAX = 50
STRIPE = frozenset({"stripe_secret_key", "stripe_publishable_key", "stripe_webhook_secret"})
SMTP_OPTIONS = ("", "starttls=required", "starttls=never")


class SettingsError(Exception):
    """A setting is wrong; names the variable and says what it may be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process; the variable of each is ECHARGE_ and its name in capitals."""

    database_url: str = field(default="sqlite://data/echarge.sqlite3", repr=False)  # there may be a password in it
    redis_url: str | None = field(default=None, repr=False)
    """None: live messages stay within this process, which is then the only one."""
    host: str = "127.0.0.1"
    port: int = 8000
    """0 lets the system choose a free one."""
    log_level: str = "info"
    introspection: bool = True
    allowed_origins: tuple[str, ...] = ()
    """Other origins than our own whose pages may use the API; exactly as browsers spell them."""
    trusted_proxies: tuple[str, ...] = ()
    """Addresses and networks whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed."""
    heartbeat_s: int = 300
    ping_interval_s: int = 30
    ping_timeout_s: int = 60
    command_answer_s: int = 30
    command_effect_s: int = 120
    hold_wait_s: int = 5
    """A charger that waits longer for an answer may hold the start for lost."""
    frame_bytes_max: int = 256 * 1024
    unknown_chargers_max: int = 200
    ocpp_log_days: int = 30
    """0: chargers' messages are not kept."""
    offline_grace_s: int = 300
    notifications_kept_days: int = 90
    smtp_url: str | None = field(default=None, repr=False)
    """None: letters are written to the log."""
    mail_from: str = "echarge@localhost"
    public_url: str | None = None
    """None: the address that the server listens on."""
    stripe_secret_key: str | None = field(default=None, repr=False)
    """None: payments are made with test cards, and no money moves."""
    stripe_publishable_key: str | None = None
    stripe_webhook_secret: str | None = field(default=None, repr=False)
    stripe_api_url: str | None = None
    """None: Stripe's own."""

    @property
    def base_url(self) -> str:
        """Return how the links in letters begin."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url or f"http://{host}:{self.port}"

    @property
    def bus_url(self) -> str:
        """Return where live messages go: Redis, or this process alone."""
        return self.redis_url or "memory://"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Self:
        """Return the settings, an unset or empty variable meaning the default; raise SettingsError."""
        given: dict[str, Any] = {}
        for variable, text in environment.items():
            if not variable.startswith(PREFIX):
                continue
            parse = PARSERS.get(variable.removeprefix(PREFIX))
            if parse is None:
                raise SettingsError(_unknown(variable))
            if text:
                try:
                    given[variable.removeprefix(PREFIX).lower()] = parse(text)
                except ValueError as error:
                    # Without the value: there may be a password in it.
                    raise SettingsError(f"{variable} must be {error}.") from None
        if "smtp_url" in given and "mail_from" not in given:
            raise SettingsError(f"{PREFIX}MAIL_FROM must be set where {PREFIX}SMTP_URL is: who letters are from.")
        missing = STRIPE - given.keys()
        if missing and missing != STRIPE:
            names = ", ".join(f"{PREFIX}{name.upper()}" for name in sorted(missing))
            raise SettingsError(f"{names} must be set as well: Stripe's keys come together.")
        return cls(**given)


def _unknown(variable: str) -> str:
    close = get_close_matches(variable.removeprefix(PREFIX).upper(), PARSERS, n=1)
    known = ", ".join(PREFIX + name for name in PARSERS)
    hint = f"did you mean {PREFIX}{close[0]}?" if close else f"there are {known}."
    return f"{variable} is no setting of echarge; {hint}"


def _whole(low: int, high: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= len(str(high)) and low <= int(text) <= high):
            raise ValueError(f"a whole number from {low} to {high}")
        return int(text)

    return parse


def _url(*schemes: str) -> Callable[[str], str]:
    beginnings = tuple(f"{scheme}://" for scheme in schemes)

    def parse(text: str) -> str:
        if not text.startswith(beginnings):
            raise ValueError(f"a URL that begins with {' or '.join(beginnings)}")
        return text

    return parse


def _smtp_url(text: str) -> str:
    parts = urlsplit(text)
    try:
        known = parts.hostname is not None and (parts.port or 1) > 0
    except ValueError:
        known = False
    if not known or parts.scheme not in {"smtp", "smtps"} or parts.path.strip("/") or parts.query not in SMTP_OPTIONS:
        raise ValueError("a URL like smtp://user:password@host:587 or smtps://host, perhaps with ?starttls=never")
    return text


def _mailbox(text: str) -> str:
    _, address = parseaddr(text)
    if not re.fullmatch(r"[^\s@<>]+@[^\s@<>]+", address) or not text.isprintable():
        raise ValueError("an e-mail address, or a name and one like eCharge <echarge@example.org>")
    return text


def _base_url(text: str) -> str:
    if not _is_origin(text):
        raise ValueError("how browsers reach the server, like https://charge.example.org, without a path")
    return text


def _key(*beginnings: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if not text.startswith(beginnings) or not text.isascii() or any(map(str.isspace, text)):
            raise ValueError(f"a key of Stripe's that begins with {' or '.join(beginnings)}")
        return text

    return parse


def _yes_or_no(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError("true or false")
    return text == "true"


def _address(text: str) -> str:
    if any(character.isspace() or character in "/[]" for character in text):
        raise ValueError("an address or a host's name, like 127.0.0.1, ::1 or localhost")
    return text


def _log_level(text: str) -> str:
    if text not in LOG_LEVELS:
        raise ValueError(f"one of {', '.join(LOG_LEVELS)}")
    return text


def _origins(text: str) -> tuple[str, ...]:
    origins = tuple(origin.strip() for origin in text.split(","))
    if len(origins) > ORIGINS_MAX:
        raise ValueError(f"{ORIGIN_LIKE}, at most {ORIGINS_MAX}")
    if "*" in text:
        raise ValueError(f"{ORIGIN_LIKE}; `*` would let every page in: name each origin")
    wrong = next((place for place, origin in enumerate(origins, start=1) if not _is_origin(origin)), None)
    if wrong is not None:
        raise ValueError(
            f"{ORIGIN_LIKE}, in small letters and with nothing after host and port; number {wrong} is none"
        )
    return tuple(map(_as_browsers_spell, origins))


def _is_origin(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.scheme not in {"http", "https"} or not HOST.fullmatch(host):
        return False
    bracketed = f"[{host}]" if ":" in host else host
    return text == f"{parts.scheme}://{bracketed}" + ("" if port is None else f":{port}")


def _as_browsers_spell(origin: str) -> str:
    """Return an origin without the port that its scheme has anyway."""
    return origin.removesuffix(":443" if origin.startswith("https:") else ":80")


def _networks(text: str) -> tuple[str, ...]:
    networks = tuple(network.strip() for network in text.split(","))
    if len(networks) > PROXIES_MAX or not all(map(_is_network, networks)):
        raise ValueError(f"addresses or networks like 10.0.0.0/8 with commas between them, at most {PROXIES_MAX}")
    return networks


def _is_network(text: str) -> bool:
    try:
        ip_network(text)
    except ValueError:
        return False
    return True


PARSERS: Mapping[str, Callable[[str], Any]] = {
    "DATABASE_URL": _url("sqlite", "postgres", "postgresql"),
    "REDIS_URL": _url("redis", "rediss"),
    "HOST": _address,
    "PORT": _whole(0, 65_535),
    "LOG_LEVEL": _log_level,
    "INTROSPECTION": _yes_or_no,
    "ALLOWED_ORIGINS": _origins,
    "TRUSTED_PROXIES": _networks,
    "HEARTBEAT_S": _whole(10, 86_400),
    "PING_INTERVAL_S": _whole(1, 600),
    "PING_TIMEOUT_S": _whole(1, 600),
    "COMMAND_ANSWER_S": _whole(1, 600),
    "COMMAND_EFFECT_S": _whole(1, 3_600),
    "HOLD_WAIT_S": _whole(1, 20),
    "FRAME_BYTES_MAX": _whole(16 * 1024, 16 * 1024 * 1024),
    "UNKNOWN_CHARGERS_MAX": _whole(0, 10_000),
    "OCPP_LOG_DAYS": _whole(0, 3_650),
    "OFFLINE_GRACE_S": _whole(10, 86_400),
    "NOTIFICATIONS_KEPT_DAYS": _whole(1, 3_650),
    "SMTP_URL": _smtp_url,
    "MAIL_FROM": _mailbox,
    "PUBLIC_URL": _base_url,
    "STRIPE_SECRET_KEY": _key("sk_", "rk_"),
    "STRIPE_PUBLISHABLE_KEY": _key("pk_"),
    "STRIPE_WEBHOOK_SECRET": _key("whsec_"),
    "STRIPE_API_URL": _base_url,
}
