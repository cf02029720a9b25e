"""Access profiles as data (ACL-1 … ACL-6)."""

from tortoise import fields

from echarge.store.models.columns import Row, belongs_to


class AccessProfile(Row):
    """Who may charge where and when, and at what price."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    active = fields.BooleanField(default=True)
    allows_web_payments = fields.BooleanField(default=False)
    allows_contactless = fields.BooleanField(default=False)
    allows_mobile_app = fields.BooleanField(default=False)
    tariff_id: int | None
    tariff = belongs_to("Tariff", null=True)
    hold_minor = fields.BigIntField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "access_profile"
        unique_together = (("organisation_id", "name"),)
        indexes = (("tariff_id",),)


class ProfileTimeFrame(Row):
    """Days of the week with a start and an end, in the site's zone."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    profile_id: int
    profile = belongs_to("AccessProfile")
    days = fields.SmallIntField()
    """One bit a day, Monday the lowest."""
    starts_minute = fields.SmallIntField()
    ends_minute = fields.SmallIntField()

    class Meta:
        """Table."""

        table = "profile_time_frame"
        indexes = (("profile_id",),)


class ProfileMember(Row):
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
        unique_together = (("profile_id", "driver_id", "group_id", "vehicle_id", "tag_id"),)
        indexes = (("profile_id", "kind"), ("driver_id",), ("group_id",), ("vehicle_id",), ("tag_id",))


class ProfilePlace(Row):
    """One whole site, or one EVSE, that a profile covers."""

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
        unique_together = (("profile_id", "site_id", "evse_id"),)
        indexes = (("site_id",), ("evse_id",))
