"""The helpline's log: by what way people ask for help, and what comes of it (D27)."""

from enum import StrEnum


class ContactChannel(StrEnum):
    """By what way somebody asked for help."""

    PHONE = "PHONE"
    EMAIL = "EMAIL"
    CHAT = "CHAT"
    IN_PERSON = "IN_PERSON"
    OTHER = "OTHER"


class ContactOutcome(StrEnum):
    """What came of it."""

    SOLVED = "SOLVED"
    PASSED_ON = "PASSED_ON"
    UNSOLVED = "UNSOLVED"
