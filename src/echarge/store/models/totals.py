"""The sums behind the dashboard: by the hour, kept with every message; by day and month, of hours that are over."""

from tortoise import fields

from echarge.store.models.columns import AppendOnly, belongs_to


class Amounts(AppendOnly):
    """What is summed up, of one currency."""

    currency = fields.CharField(max_length=3)
    energy_mwh = fields.BigIntField(default=0)
    charging_s = fields.BigIntField(default=0)
    sessions = fields.IntField(default=0)
    revenue_minor = fields.BigIntField(default=0)

    class Meta:
        """No table of its own."""

        abstract = True


class HourlyTotal(Amounts):
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

    class Meta:
        """Table."""

        table = "hourly_total"
        unique_together = (("place_id", "site_id", "hour", "currency"),)
        indexes = (("organisation_id", "hour"), ("site_id", "hour"))


class DailyTotal(Amounts):
    """The sum of a site's hours on one day of its organisation's calendar; only of days that are closed."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    day = fields.DateField()

    class Meta:
        """Table."""

        table = "daily_total"
        unique_together = (("site_id", "day", "currency"),)
        indexes = (("organisation_id", "day"),)


class NetworkDay(Amounts):
    """The sum of all sites of an organisation on one day of its calendar; only of days that are closed."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    day = fields.DateField()

    class Meta:
        """Table."""

        table = "network_day"
        unique_together = (("organisation_id", "day", "currency"),)


class SiteMonth(Amounts):
    """The sum of a site's days in one month of its organisation's calendar; only of months whose days are closed."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    month = fields.DateField()
    """Its first day."""

    class Meta:
        """Table."""

        table = "site_month"
        unique_together = (("site_id", "month", "currency"),)
        indexes = (("organisation_id", "month"),)


class ClosedDays(AppendOnly):
    """Until when an organisation's days are closed, in which calendar."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    time_zone = fields.CharField(max_length=64)
    until = fields.DateField()
    """The first day that is not closed."""

    class Meta:
        """Table."""

        table = "closed_days"
        unique_together = (("organisation_id",),)


class LateHour(AppendOnly):
    """An hour to which something was added when its day may have been closed: the day is added up again."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    hour = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "late_hour"
        indexes = (("organisation_id", "hour"),)
