"""Reports that somebody has asked for and may now download."""

from tortoise import fields

from echarge.store.models.columns import Row, belongs_to


class ReportRequest(Row):
    """A report that was asked for: what it shows, and the hash of its link, which is good for a while."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    user_id: int
    user = belongs_to("User")
    token_id: int
    token = belongs_to("UserToken")
    """The sign-in that asked for it: where that has ended, the link has too."""
    kind = fields.CharField(max_length=32)
    parameters = fields.JSONField[dict[str, object]](default=dict)
    link_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "report_request"
        indexes = (("user_id", "created_at"), ("expires_at",))
