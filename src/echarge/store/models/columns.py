"""Columns that many tables share, so that each is spelled once."""

import secrets
from typing import Any

from tortoise import fields, models

ID_BITS = 62


def new_id() -> int:
    """Return a random positive 62-bit id: it may be seen outside and gives no other id away."""
    return secrets.randbits(ID_BITS) | 1


class Row(models.Model):
    """A row with a random id that goes outside as a global id."""

    id = fields.BigIntField(primary_key=True, generated=False, default=new_id)

    class Meta:
        """No table of its own."""

        abstract = True


class AppendOnly(models.Model):
    """A row of a log: its id is a local counter and never leaves the system."""

    id = fields.BigIntField(primary_key=True)

    class Meta:
        """No table of its own."""

        abstract = True


class Link(models.Model):
    """A row that joins others, or is a part of one: its id is a local counter and never leaves the system."""

    id = fields.BigIntField(primary_key=True)

    class Meta:
        """No table of its own."""

        abstract = True


NAME_LENGTH_MAX = 200
NAME_KEY_LENGTH_MAX = 3 * NAME_LENGTH_MAX
"""A letter that is folded becomes three at most."""


def belongs_to(model: str, *, null: bool = False) -> Any:
    """Return a foreign key that refuses to lose history: nothing that is referred to can be deleted."""
    key: Any = fields.ForeignKeyField  # its overloads want a literal null
    return key(f"models.{model}", related_name=False, on_delete=fields.RESTRICT, null=null)
