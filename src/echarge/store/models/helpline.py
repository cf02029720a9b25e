"""The helpline's log: who contacted it about what, and what came of it (D27)."""

from tortoise import fields

from echarge.store.models.columns import Row, belongs_to


class HelplineContact(Row):
    """Somebody who called or wrote for help, and what came of it."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    user_id: int | None
    user = belongs_to("User", null=True)
    """Who wrote it down."""
    contacted_at = fields.DatetimeField()
    channel = fields.CharField(max_length=16)
    summary = fields.TextField()
    outcome = fields.CharField(max_length=16)
    session_id: int | None
    session = belongs_to("ChargingSession", null=True)
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    site_id: int | None
    site = belongs_to("Site", null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "helpline_contact"
        indexes = (("organisation_id", "contacted_at"), ("session_id",), ("evse_id",), ("site_id",))
