"""Bills as documents, and the sessions that wait for theirs."""

from tortoise import fields

from echarge.store.models.columns import AppendOnly, Row, belongs_to


class Bill(Row):
    """A bill or a credit note: once issued it never changes; what was wrong is credited and billed anew (D19)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    number = fields.BigIntField()
    """Per organisation, from 1, without gaps; bills and credit notes share the series."""
    kind = fields.CharField(max_length=16)
    """BILL or CREDIT_NOTE."""
    session_id: int
    session = belongs_to("ChargingSession")
    revision = fields.IntField(null=True)
    """A session's bills are counted from 1; a credit note has none."""
    bill_id: int | None
    bill = belongs_to("Bill", null=True)
    """The bill that a credit note credits."""
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    issued_at = fields.DatetimeField()
    reason = fields.CharField(max_length=200, default="")
    """Why a credit note was issued."""
    currency = fields.CharField(max_length=3)
    total_minor = fields.BigIntField()
    """What is billed, or, below zero, credited; VAT included."""
    vat_minor = fields.BigIntField()
    content = fields.JSONField[dict[str, object]](default=dict)
    """All that stands on it, as it was when it was issued."""
    payer = fields.CharField(max_length=300, default="")
    """Whom it is for. The only thing that can be made unreadable: when a driver is erased."""
    link = fields.CharField(max_length=64, unique=True)
    """By which whoever has it may read it."""

    class Meta:
        """Table."""

        table = "bill"
        unique_together = (("organisation_id", "number"), ("session_id", "revision"))
        indexes = (("organisation_id", "issued_at"), ("driver_id", "issued_at"))


class UnsettledSession(AppendOnly):
    """A session whose bill became final, or became another one: its document and its money follow."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    session_id: int
    session = belongs_to("ChargingSession")
    look_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "unsettled_session"
        unique_together = (("session_id",),)
        indexes = (("look_at",),)
