"""Settings of chargers: what they are called, and what is known of them.

OCPP 1.6 has plain keys. A 2.x variable is called by its component and its own name, with instance and place where it
has them: `TxCtrlr.EVConnectionTimeOut`, `DeviceDataCtrlr.ItemsPerMessage[GetReport]`, `Connector@1:2.Available`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from typing_extensions import override

KEY_CHARS_MAX = 50
NAME_CHARS_MAX = 255
VALUE_CHARS_MAX: Mapping[str, int] = {"1.6": 500}
VALUE_CHARS_MAX_2X = 1000
"""How long a value may be that a charger is told: by its version, else as 2.x has it."""

VARIABLE = re.compile(
    r"(?P<component>[^.\[\]@:]{1,50})(?:\[(?P<component_instance>[^\[\]]{1,50})\])?"
    r"(?:@(?P<evse>[0-9]{1,9})(?::(?P<connector>[0-9]{1,9}))?)?"
    r"\.(?P<name>[^\[\]]{1,50})(?:\[(?P<instance>[^\[\]]{1,50})\])?"
)

PASSWORDS = frozenset({"authorizationkey", "basicauthpassword"})
"""By which settings, in small letters, a charger is told the password that it shows us."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a charger says of one of its settings."""

    name: str
    value: str | None
    readonly: bool | None = None
    """None where it does not say."""


@dataclass(frozen=True, slots=True)
class Variable:
    """The name of a 2.x setting in its parts."""

    component: str
    name: str
    component_instance: str | None = None
    instance: str | None = None
    evse: int | None = None
    connector: int | None = None

    @override
    def __str__(self) -> str:
        """Return it in one piece."""
        place = "" if self.evse is None else f"@{self.evse}" + ("" if self.connector is None else f":{self.connector}")
        return f"{self.component}{_bracketed(self.component_instance)}{place}.{self.name}{_bracketed(self.instance)}"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """Return the variable that is called so, None where that is no name of one."""
        found = VARIABLE.fullmatch(text)
        if found is None:
            return None
        evse, connector = found["evse"], found["connector"]
        return cls(
            found["component"],
            found["name"],
            found["component_instance"],
            found["instance"],
            None if evse is None else int(evse),
            None if connector is None else int(connector),
        )


def _bracketed(instance: str | None) -> str:
    return "" if instance is None else f"[{instance}]"


def value_chars_max(ocpp_version: str) -> int:
    """Return how long a value may be in this version."""
    return VALUE_CHARS_MAX.get(ocpp_version, VALUE_CHARS_MAX_2X)


def is_password(name: str) -> bool:
    """Return whether this setting is the password by which we know the charger."""
    return name.rsplit(".", 1)[-1].casefold() in PASSWORDS
