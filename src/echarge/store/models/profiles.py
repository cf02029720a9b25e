"""Access profiles as data (ACL-1 … ACL-6)."""

from tortoise import fields

from echarge.store.models.columns import NAME_KEY_LENGTH_MAX, Link, Row, belongs_to


class AccessProfile(Row):
    """Who may charge where and when, and at what price."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    name_key = fields.CharField(max_length=NAME_KEY_LENGTH_MAX)
    """The name with its case folded: how profiles are compared, searched and sorted."""
    active = fields.BooleanField(default=True)
    allows_web_payments = fields.BooleanField(default=False)
    allows_contactless = fields.BooleanField(default=False)
    allows_mobile_app = fields.BooleanField(default=False)
    all_sites = fields.BooleanField(default=False)
    """Whether it covers all sites of its organisation, those too that are added later; it then has no places."""
    tariff_id: int | None
    tariff = belongs_to("Tariff", null=True)
    hold_minor = fields.BigIntField(null=True)
    """What is held before a session; null where the organisation's own amount is."""
    hold_currency = fields.CharField(max_length=3, null=True)
    """The hold keeps its currency when the tariff that gave it is taken away."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "access_profile"
        unique_together = (("organisation_id", "name_key"),)
        indexes = (
            ("tariff_id",),
            ("organisation_id", "active", "name_key"),
            ("organisation_id", "created_at"),
            # Which are open to a channel: few, even where thousands cover one site.
            ("organisation_id", "allows_web_payments"),
            ("organisation_id", "allows_contactless"),
            ("organisation_id", "allows_mobile_app"),
            ("organisation_id", "all_sites"),
        )


class ProfileTimeFrame(Link):
    """Days of the week with a start and an end, in the site's zone."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    profile_id: int
    profile = belongs_to("AccessProfile")
    days = fields.SmallIntField()
    """One bit a day, Monday the lowest."""
    starts_minute = fields.SmallIntField()
    """Of the day, from 0."""
    ends_minute = fields.SmallIntField()
    """The last minute within; where it is before the start, it is the next day's."""

    class Meta:
        """Table."""

        table = "profile_time_frame"
        indexes = (("profile_id",),)


class ProfileMember(Link):
    """One driver, group, vehicle or tag that a profile names."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    profile_id: int
    profile = belongs_to("AccessProfile")
    kind = fields.CharField(max_length=8)
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    group_id: int | None
    group = belongs_to("DriverGroup", null=True)
    vehicle_id: int | None
    vehicle = belongs_to("Vehicle", null=True)
    tag_id: int | None
    tag = belongs_to("Tag", null=True)

    class Meta:
        """Table."""

        table = "profile_member"
        # The person comes first: a decision asks which profiles name somebody.
        unique_together = (
            ("driver_id", "profile_id"),
            ("group_id", "profile_id"),
            ("vehicle_id", "profile_id"),
            ("tag_id", "profile_id"),
        )
        indexes = (("profile_id", "kind"),)


class ProfilePlace(Link):
    """One whole site, or one EVSE, that a profile covers; never an EVSE of a site that it covers as a whole.

    A profile of all sites has none.
    """

    organisation_id: int
    organisation = belongs_to("Organisation")
    profile_id: int
    profile = belongs_to("AccessProfile")
    site_id: int | None
    site = belongs_to("Site", null=True)
    evse_id: int | None
    evse = belongs_to("Evse", null=True)

    class Meta:
        """Table."""

        table = "profile_place"
        # The place comes first: a decision asks which profiles cover it.
        unique_together = (("site_id", "profile_id"), ("evse_id", "profile_id"))
        indexes = (("profile_id",),)
