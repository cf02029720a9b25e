"""What is a secret, by its name: passwords and keys, whatever a maker calls them, and what URLs give away."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")

REMOVED = "(removed)"
"""In the place of a secret."""

SECRET_PARTS = ("passw", "passphrase", "passcode", "secret", "credential", "simpin", "privatekey")
SECRET_NAMES = frozenset({"pass", "pin", "pwd", "psk"})
SECRET_ENDS = ("psk", "pwd")
PLAIN_KEYS = frozenset({"key", "configurationkey", "unknownkey", "publickey"})
"""Names that end in "key" and are no secrets; a VPN's key is told from them by where it stands."""

NAMES_MAX = 1_000
NAME_CHARS_MAX = 64
"""So many names are remembered, if they are no longer than this."""

URL_USER = re.compile(r"://[^/\s\"?#]*@")
URL_SECRET = re.compile(
    r"([?&;][^=&;\s\"]*(?:pass|token|secret|sig|key|cred|auth)[^=&;\s\"]*=)[^&;\s\"]*", re.ASCII | re.IGNORECASE
)
NAME_PARTS = re.compile(r"[.\[\]@]")


def remembered(function: Callable[[str], T]) -> Callable[[str], T]:
    """Return a function of names that remembers its answers: chargers use few, over and over."""
    quick = lru_cache(NAMES_MAX)(function)

    def answered(name: str) -> T:
        return quick(name) if len(name) <= NAME_CHARS_MAX else function(name)

    return answered


@remembered
def bare(name: str) -> str:
    """Return a name by its letters and digits alone: "Basic-Auth_Password" is "basicauthpassword"."""
    return "".join(filter(str.isalnum, name.casefold()))


def plain(name: object) -> str:
    """Return what is given where a name should be by its letters and digits alone; nothing for what is no text."""
    return bare(name) if isinstance(name, str) else ""


@remembered
def is_secret(name: str) -> bool:
    """Say whether what stands under this plain name is a secret."""
    if name in SECRET_NAMES or name.endswith(SECRET_ENDS) or any(part in name for part in SECRET_PARTS):
        return True
    if name.endswith("token"):
        return "idtoken" not in name
    return name.endswith("key") and name not in PLAIN_KEYS


def is_secret_setting(name: str) -> bool:
    """Say whether the value of a charger's setting is a secret; each part of a 2.x name is looked at by itself."""
    return any(is_secret(plain(part)) for part in NAME_PARTS.split(name))


def sounds_secret(text: str) -> bool:
    """Say whether a text of a maker's own names something secret."""
    folded = text.casefold()
    return any(part in folded for part in SECRET_PARTS) or "private key" in folded


def without_url_secrets(text: str) -> str:
    """Return the text without names and passwords in its URLs, and without their secret parameters."""
    return URL_SECRET.sub(rf"\1{REMOVED}", URL_USER.sub(f"://{REMOVED}@", text)) if "://" in text else text
