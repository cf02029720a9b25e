"""Why an operation says no: what a person can understand and act on. Each becomes a member of a GraphQL union."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tortoise.models import Model

from echarge.domain.access import Refused
from echarge.domain.access_words import REASONS
from echarge.domain.errors import RefusalError
from echarge.domain.roles import UserType


class ProblemCode(StrEnum):
    """What is wrong with a value."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    MALFORMED = "MALFORMED"
    UNKNOWN = "UNKNOWN"
    TAKEN = "TAKEN"
    CONFLICT = "CONFLICT"


@dataclass(frozen=True, slots=True)
class Problem:
    """One value that cannot be taken: where it stands in the input, and what would do."""

    path: tuple[str, ...]
    code: ProblemCode
    message: str


class InvalidInputError(RefusalError):
    """Values that cannot be taken."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{'.'.join(problem.path)}: {problem.message}" for problem in problems))
        self.problems = problems


class NotFoundError(RefusalError):
    """There is no such thing in this organisation; `path` says which argument named it."""

    def __init__(self, what: str, path: tuple[str, ...] = ("id",)) -> None:
        super().__init__(f"There is no such {what}.")
        self.path = path


class NameTakenError(RefusalError):
    """Another one has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} is taken.")
        self.name = name


class NotAllowedError(RefusalError):
    """The user's type does not allow it."""

    def __init__(self, needed: tuple[UserType, ...], message: str = "Your user type does not allow this.") -> None:
        super().__init__(message)
        self.needed = needed


class InUseError(RefusalError):
    """Others depend on it."""

    def __init__(self, by: Sequence[Model], count: int) -> None:
        super().__init__(f"It is still used by {count} other{'s' if count > 1 else ''}.")
        self.by = by
        self.count = count


class OutdatedError(RefusalError):
    """It was changed meanwhile."""

    def __init__(self, current: Model) -> None:
        super().__init__("It was changed meanwhile; look at it again.")
        self.current = current


class LastAdministratorError(RefusalError):
    """An organisation keeps at least one active administrator."""

    def __init__(self) -> None:
        super().__init__("This is the organisation's last active administrator.")


class ChargerOfflineError(RefusalError):
    """The charger cannot be asked now."""

    def __init__(self, last_seen_at: datetime | None) -> None:
        super().__init__("The charger is offline.")
        self.last_seen_at = last_seen_at


class NotSupportedError(RefusalError):
    """What the charger speaks has no words for it."""

    def __init__(self, ocpp_version: str, what: str) -> None:
        super().__init__(f"OCPP {ocpp_version}, which the charger speaks, knows no {what}.")
        self.ocpp_version = ocpp_version


class ConnectorBusyError(RefusalError):
    """Somebody else is using the connector."""

    def __init__(self, session: Model | None) -> None:
        super().__init__("The connector is in use.")
        self.session = session


class AccessRefusedError(RefusalError):
    """They may not charge there now."""

    def __init__(self, decision: Refused) -> None:
        super().__init__(REASONS[decision.reason])
        self.decision = decision


class SignInRefusedError(RefusalError):
    """E-mail or password are wrong, or the account is closed; which of these is not told."""

    def __init__(self) -> None:
        super().__init__("The e-mail or the password is wrong.")


class LinkRefusedError(RefusalError):
    """A one-time link was used, has expired, or never was; which of these is not told."""

    def __init__(self) -> None:
        super().__init__("This link is not good, or no longer; ask for a new one.")


class CodeRefusedError(RefusalError):
    """A one-time code is wrong, was used, or has expired; which of these is not told."""

    def __init__(self) -> None:
        super().__init__("This code is wrong, or no longer good; ask for a new one.")


class TooManyAttemptsError(RefusalError):
    """Too much was tried in too short a time."""

    def __init__(self, retry_after_s: int) -> None:
        super().__init__(f"Too many attempts; try again in {retry_after_s} seconds.")
        self.retry_after_s = retry_after_s
