"""Issues and incidents."""

from tortoise import fields

from echarge.store.models.columns import AppendOnly, Row, belongs_to


class Incident(Row):
    """Something that somebody has to look at (MNT-1)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    kind = fields.CharField(max_length=32)
    title = fields.CharField(max_length=200)
    description = fields.TextField(default="")
    status = fields.CharField(max_length=16, default="OPEN")
    priority = fields.SmallIntField(default=2)
    """1 (low) to 4 (urgent)."""
    reported_by = fields.CharField(max_length=16)
    """DRIVER, OPERATOR or SYSTEM."""
    user_id: int | None
    user = belongs_to("User", null=True)
    """Who wrote it down; null where the system or the driver did."""
    assignee_id: int | None
    assignee = belongs_to("User", null=True)
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    site_id: int | None
    site = belongs_to("Site", null=True)
    charger_id: int | None
    charger = belongs_to("Charger", null=True)
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    session_id: int | None
    session = belongs_to("ChargingSession", null=True)
    cause = fields.CharField(max_length=64, null=True, unique=True)
    """What the system found, and where; of one cause only the latest incident has its name."""
    occurrences = fields.IntField(default=1)
    happened_at = fields.DatetimeField()
    last_happened_at = fields.DatetimeField()
    cleared_at = fields.DatetimeField(null=True)
    """Since when the cause is gone; null while it is there, and once the incident is resolved."""
    created_at = fields.DatetimeField()
    changed_at = fields.DatetimeField()
    resolved_at = fields.DatetimeField(null=True)
    resolver_id: int | None
    resolver = belongs_to("User", null=True)
    """Who resolved it; null where the system did, or while nobody has."""
    version = fields.IntField(default=1)

    class Meta:
        """Table."""

        table = "incident"
        indexes = (
            ("organisation_id", "created_at"),
            ("organisation_id", "status", "created_at"),
            ("organisation_id", "kind", "created_at"),
            ("organisation_id", "reported_by", "created_at"),
            ("organisation_id", "priority", "created_at"),
            ("organisation_id", "changed_at"),
            ("site_id", "created_at"),
            ("charger_id", "created_at"),
            ("evse_id", "created_at"),
            ("driver_id", "created_at"),
            ("session_id", "created_at"),
            ("assignee_id", "created_at"),
            ("cleared_at",),
        )


class IncidentComment(AppendOnly):
    """A remark on an incident."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    incident_id: int
    incident = belongs_to("Incident")
    user_id: int | None
    user = belongs_to("User", null=True)
    """Null where the system wrote it."""
    at = fields.DatetimeField()
    text = fields.TextField()

    class Meta:
        """Table."""

        table = "incident_comment"
        indexes = (("incident_id", "at"),)


class IncidentChange(AppendOnly):
    """One value of an incident that was changed: the history, which is never rewritten."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    incident_id: int
    incident = belongs_to("Incident")
    user_id: int | None
    user = belongs_to("User", null=True)
    """Null where the system changed it."""
    at = fields.DatetimeField()
    field = fields.CharField(max_length=16)
    before = fields.TextField(null=True)
    after = fields.TextField(null=True)
    """As it was stored: a text, a name of a closed set, or the number of a row."""

    class Meta:
        """Table."""

        table = "incident_change"
        indexes = (("incident_id", "at"),)
