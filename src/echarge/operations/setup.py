"""The first thing that happens on an installation: an organisation and its first administrator."""

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import available_timezones

from tortoise.exceptions import IntegrityError

from echarge.domain.errors import RefusalError
from echarge.domain.money import is_currency
from echarge.domain.roles import UserType
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.store.models import Organisation, User
from echarge.store.writer import Transaction, Writer

NAME_LENGTH_MAX = 200
EMAIL_LENGTH_MAX = 254
EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


class AdministratorExistsError(RefusalError):
    """Somebody signs in with this e-mail already."""

    def __init__(self, email: str) -> None:
        super().__init__(f"There is an organisation with a user {email} already; nothing was changed.")
        self.email = email


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """An organisation and its first administrator, as they were asked for."""

    name: str
    currency: str
    time_zone: str
    administrator_name: str
    administrator_email: str

    def problems(self) -> tuple[Problem, ...]:
        """Return what can not be taken."""
        checks = (
            ("name", _name_problem(self.name)),
            ("currency", None if is_currency(self.currency) else _unknown("an ISO 4217 currency, like GBP")),
            ("time_zone", None if _is_time_zone(self.time_zone) else _unknown("a time zone, like Europe/London")),
            ("administrator_name", _name_problem(self.administrator_name)),
            ("administrator_email", _email_problem(self.administrator_email)),
        )
        return tuple(Problem((field,), *problem) for field, problem in checks if problem is not None)


async def create_organisation(
    writer: Writer, asked: NewOrganisation, *, password_hash: str, now: datetime
) -> tuple[Organisation, User]:
    """Create the organisation and its administrator; raise InvalidInputError or AdministratorExistsError."""
    if problems := asked.problems():
        raise InvalidInputError(*problems)
    email = asked.administrator_email.strip().lower()

    async def create(tx: Transaction) -> tuple[Organisation, User]:
        organisation = await Organisation.create(
            name=asked.name.strip(),
            currency=asked.currency,
            time_zone=asked.time_zone,
            created_at=now,
            using_db=tx.db,
        )
        administrator = await User.create(
            organisation_id=organisation.id,
            name=asked.administrator_name.strip(),
            email=email,
            user_type=UserType.ADMINISTRATOR,
            password_hash=password_hash,
            joined_at=now,
            created_at=now,
            using_db=tx.db,
        )
        return organisation, administrator

    try:
        return await writer.run(create)
    except IntegrityError as error:  # the e-mail is the one thing here that must be unique
        raise AdministratorExistsError(email) from error


def _unknown(expected: str) -> tuple[ProblemCode, str]:
    return ProblemCode.UNKNOWN, f"This is not {expected}."


def _name_problem(text: str) -> tuple[ProblemCode, str] | None:
    if not text.strip():
        return ProblemCode.REQUIRED, "A name is needed."
    if len(text.strip()) > NAME_LENGTH_MAX:
        return ProblemCode.TOO_LONG, f"A name has at most {NAME_LENGTH_MAX} characters."
    return None


def _is_time_zone(text: str) -> bool:
    return text in available_timezones()


def _email_problem(text: str) -> tuple[ProblemCode, str] | None:
    if len(text.strip()) > EMAIL_LENGTH_MAX:
        return ProblemCode.TOO_LONG, f"An e-mail address has at most {EMAIL_LENGTH_MAX} characters."
    if not EMAIL.fullmatch(text.strip()):
        return ProblemCode.MALFORMED, "This is not an e-mail address."
    return None
