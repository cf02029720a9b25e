"""Which current a connector gives, by its kind as OCPP 2.x and people spell it."""

from collections.abc import Iterable

DC_KINDS = ("ccs", "g105", "chademo", "chaoji", "mcs")
"""What stands in the name of a plug that gives direct current: CCS, CHAdeMO (cG105), ChaoJi, MCS."""

AC_POWER_MAX_W = 44_000
"""More than this no AC plug gives: 63 A on three phases."""


def is_dc(kinds: Iterable[str | None], power_w: int | None) -> bool:
    """Return whether any of the connectors gives direct current; where no kind is known, by the power."""
    known = [kind.casefold() for kind in kinds if kind]
    if known:
        return any(sign in kind for kind in known for sign in DC_KINDS)
    return power_w is not None and power_w > AC_POWER_MAX_W
