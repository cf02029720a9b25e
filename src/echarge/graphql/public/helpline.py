"""Whom the public asks for help."""

from typing import Self

import strawberry

from echarge.store import models


@strawberry.type(description="Whom to ask for help: the organisation that runs a charger.")
class Helpline:
    """Whom to ask for help."""

    organisation: str = strawberry.field(description="The organisation's name.")
    phone: str = strawberry.field(description="Where to call; may be empty.")
    email: str = strawberry.field(description="Where to write; may be empty.")

    @classmethod
    def from_row(cls, row: models.Organisation) -> Self:
        """Return the help line of an organisation."""
        return cls(organisation=row.name, phone=row.support_phone, email=row.support_email)
