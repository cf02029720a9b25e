"""The first thing that happens on an installation: an organisation and its first administrator."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from tortoise.exceptions import IntegrityError

from echarge.domain.errors import RefusalError
from echarge.domain.roles import UserType
from echarge.operations.audit import DONE
from echarge.operations.checks import Field, Form, checked, currency, email, line, time_zone
from echarge.operations.emissions import give_factors
from echarge.store.models import AuditEntry, Organisation, User
from echarge.store.writer import Transaction, Writer

NAME_LENGTH_MAX = 200
FORM: Form = {
    "name": Field(line(NAME_LENGTH_MAX), required=True),
    "currency": Field(currency, required=True),
    "time_zone": Field(time_zone, required=True),
    "administrator_name": Field(line(NAME_LENGTH_MAX), required=True),
    "administrator_email": Field(email, required=True),
}


class AdministratorExistsError(RefusalError):
    """Somebody signs in with this e-mail already."""

    def __init__(self, email: str) -> None:
        super().__init__(f"There is an organisation with a user {email} already; nothing was changed.")
        self.email = email


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """An organisation and its first administrator, as they can be stored."""

    name: str
    currency: str
    time_zone: str
    administrator_name: str
    administrator_email: str

    @classmethod
    def checked(cls, **entered: str) -> Self:
        """Return what was entered as it is stored; raise InvalidInputError with all that is wrong with it."""
        return cls(**checked(FORM, entered, new=True))


async def create_organisation(
    writer: Writer, new: NewOrganisation, *, password_hash: str, now: datetime
) -> tuple[Organisation, User]:
    """Create the organisation and its administrator, with its audit entry; raise AdministratorExistsError."""

    async def create(tx: Transaction) -> tuple[Organisation, User]:
        organisation = await Organisation.create(
            name=new.name, currency=new.currency, time_zone=new.time_zone, created_at=now, using_db=tx.db
        )
        await give_factors(tx.db, organisation.id)
        administrator = await User.create(
            organisation_id=organisation.id,
            name=new.administrator_name,
            email=new.administrator_email,
            user_type=UserType.ADMINISTRATOR,
            password_hash=password_hash,
            joined_at=now,
            created_at=now,
            using_db=tx.db,
        )
        await AuditEntry.create(
            organisation_id=organisation.id,
            user_id=administrator.id,
            at=now,
            action="createOrganisation",
            subject=f"Organisation:{organisation.id}",
            outcome=DONE,
            using_db=tx.db,
        )
        return organisation, administrator

    try:
        return await writer.run(create)
    except IntegrityError as error:  # the e-mail is the one thing here that must be unique
        raise AdministratorExistsError(new.administrator_email) from error
