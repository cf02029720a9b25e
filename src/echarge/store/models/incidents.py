"""Issues and incidents, and the hourly sums behind the dashboard."""

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
    reported_by = fields.CharField(max_length=16)
    """driver, operator or system."""
    user_id: int | None
    user = belongs_to("User", null=True)
    assignee_id: int | None
    assignee = belongs_to("User", null=True)
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    charger_id: int | None
    charger = belongs_to("Charger", null=True)
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    session_id: int | None
    session = belongs_to("ChargingSession", null=True)
    created_at = fields.DatetimeField()
    resolved_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        """Table."""

        table = "incident"
        indexes = (("organisation_id", "status", "created_at"), ("session_id",), ("evse_id",), ("driver_id",))


class IncidentComment(AppendOnly):
    """A remark on an incident."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    incident_id: int
    incident = belongs_to("Incident")
    user_id: int | None
    user = belongs_to("User", null=True)
    at = fields.DatetimeField()
    text = fields.TextField()

    class Meta:
        """Table."""

        table = "incident_comment"
        indexes = (("incident_id", "at"),)


class HourlyTotal(AppendOnly):
    """What one hour has of the sessions at one place: energy and time as metered, sessions and money as billed (DSH).

    Kept up by whoever writes a session, in the same transaction; `echarge recount` counts it again.
    """

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    place_id = fields.BigIntField()
    """The EVSE; the charger for sessions of which nobody has said at which EVSE they are."""
    hour = fields.DatetimeField()
    """When the hour begins, in UTC."""
    currency = fields.CharField(max_length=3)
    energy_mwh = fields.BigIntField(default=0)
    charging_s = fields.BigIntField(default=0)
    sessions = fields.IntField(default=0)
    revenue_minor = fields.BigIntField(default=0)

    class Meta:
        """Table."""

        table = "hourly_total"
        unique_together = (("place_id", "site_id", "hour", "currency"),)
        indexes = (("organisation_id", "hour"), ("site_id", "hour"))
