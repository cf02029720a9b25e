"""Who charges: drivers, vehicles, tags and groups."""

from tortoise import fields

from echarge.store.models.columns import NAME_KEY_LENGTH_MAX, AppendOnly, Link, Row, belongs_to


class Driver(Row):
    """A person who charges."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254, null=True)
    """Always in lower case; null after an erasure."""
    active = fields.BooleanField(default=True)
    sessions_max = fields.SmallIntField(default=2)
    """How many sessions may run when one is begun without a tag: by the app, or from the portal (E13)."""
    erased_at = fields.DatetimeField(null=True)
    last_active_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "driver"
        unique_together = (("organisation_id", "email"),)
        indexes = (
            # What a search looks at of each driver stands in it too, so that searching never leaves it.
            ("organisation_id", "name", "id", "email", "erased_at", "active"),
            # Who signs in says an e-mail alone: one may be a driver of several organisations.
            ("email",),
            ("organisation_id", "last_active_at", "id"),
            ("organisation_id", "created_at", "id"),
        )


class Vehicle(Row):
    """A vehicle, known by its registration."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    registration = fields.CharField(max_length=20)
    registration_key = fields.CharField(max_length=20)
    """Upper case without blanks: how registrations are compared."""
    active = fields.BooleanField(default=True)
    erased_at = fields.DatetimeField(null=True)
    last_active_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "vehicle"
        unique_together = (("organisation_id", "registration_key"),)
        indexes = (
            ("driver_id", "registration_key"),
            ("organisation_id", "created_at", "id"),
            ("organisation_id", "driver_id", "registration_key", "id"),
            ("organisation_id", "driver_id", "last_active_at", "id"),
            ("organisation_id", "driver_id", "created_at", "id"),
        )


UID_CHARS_MAX = 36


class Tag(Row):
    """What is presented at a charger: RFID card, app token or vehicle id."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    uid = fields.CharField(max_length=UID_CHARS_MAX)
    uid_key = fields.CharField(max_length=UID_CHARS_MAX)
    """Upper case: tags are compared without regard to case (A41a)."""
    kind = fields.CharField(max_length=16)
    """RFID_CARD, APP or VEHICLE."""
    name = fields.CharField(max_length=100, default="")
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    vehicle_id: int | None
    vehicle = belongs_to("Vehicle", null=True)
    status = fields.CharField(max_length=16, default="ACTIVE")
    """ACTIVE or BLOCKED."""
    expires_at = fields.DatetimeField(null=True)
    erased_at = fields.DatetimeField(null=True)
    """When its uid was made unreadable, with its driver's data."""
    sessions_max = fields.SmallIntField(default=1)
    """How many sessions may run on it at once (E13)."""
    last_used_at = fields.DatetimeField(null=True)
    uses = fields.BigIntField(default=0)
    """Starts that were decided on it: a decision is stored only if none came since its facts were read."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "tag"
        unique_together = (("organisation_id", "uid_key"),)
        indexes = (
            ("driver_id", "uid_key"),
            ("vehicle_id", "uid_key"),
            ("organisation_id", "name", "id"),
            ("organisation_id", "created_at", "id"),
            ("organisation_id", "kind", "uid_key"),
            ("organisation_id", "status", "uid_key"),
            ("organisation_id", "driver_id", "vehicle_id", "uid_key"),
        )


class DriverGroup(Row):
    """A named group of drivers."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    name_key = fields.CharField(max_length=NAME_KEY_LENGTH_MAX)
    """The name with its case folded: how groups are compared, searched and sorted."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "driver_group"
        unique_together = (("organisation_id", "name_key"),)
        indexes = (("organisation_id", "created_at"),)


class DriverGroupMember(Link):
    """One driver in one group."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    group_id: int
    group = belongs_to("DriverGroup")
    driver_id: int
    driver = belongs_to("Driver")

    class Meta:
        """Table."""

        table = "driver_group_member"
        unique_together = (("group_id", "driver_id"),)
        indexes = (("driver_id",),)


class AccessDecision(AppendOnly):
    """One answer to "may they charge here now?", at whichever door, with its reasons (ACL-8)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    charger_id: int
    charger = belongs_to("Charger")
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    """Null where the charger did not say at which: it asked for all of them."""
    tag_id: int | None
    tag = belongs_to("Tag", null=True)
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    door = fields.CharField(max_length=12)
    """CHARGER, REMOTE, WEB, CONTACTLESS or APP."""
    presented = fields.CharField(max_length=36)
    """The tag as it was presented; empty where none was."""
    presented_key = fields.CharField(max_length=36)
    """In upper case, as tags are compared (A41a)."""
    at = fields.DatetimeField()
    allowed = fields.BooleanField()
    reason = fields.CharField(max_length=32)
    profile_id = fields.BigIntField(null=True)
    """The profile that let them in; no foreign key, for a profile may be deleted, and this stays."""
    details = fields.JSONField[dict[str, object]](default=dict)
    """The terms, and what became of each profile that was looked at."""

    class Meta:
        """Table."""

        table = "access_decision"
        indexes = (
            ("organisation_id", "at"),
            # The reason stands in it so that refusals can be counted by it: they are few beside all others.
            ("organisation_id", "allowed", "at", "reason"),
            ("organisation_id", "door", "at"),
            ("organisation_id", "presented_key", "at"),
            ("site_id", "at"),
            ("driver_id", "at"),
            ("tag_id", "at"),
            ("charger_id", "at"),
            ("evse_id", "at"),
        )
