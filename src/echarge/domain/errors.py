"""Whose fault it is, in the type."""


class ChargerError(Exception):
    """The charger broke the protocol."""


class RefusalError(Exception):
    """We understood, and the answer is no."""


class InvalidValueError(ValueError):
    """A value that the domain does not take; says what would be taken."""


class ReplacedError(Exception):
    """A newer connection of this charger has taken over; this one may change nothing more."""
