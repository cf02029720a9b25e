"""The tenant, its settings, and the system's own counters."""

from tortoise import fields, models

from echarge.store.models.columns import AppendOnly, Row, belongs_to


class Organisation(Row):
    """A tenant: everything else belongs to exactly one."""

    name = fields.CharField(max_length=200)
    address = fields.CharField(max_length=500, default="")
    contact_name = fields.CharField(max_length=200, default="")
    support_phone = fields.CharField(max_length=50, default="")
    support_email = fields.CharField(max_length=254, default="")
    currency = fields.CharField(max_length=3)
    time_zone = fields.CharField(max_length=64)
    vat_number = fields.CharField(max_length=50, default="")
    vat_rate_bp = fields.IntField(default=0)
    """Hundredths of a percent: 2000 is 20 %."""
    tariff_id = fields.BigIntField(null=True)
    """The default tariff; no foreign key, because tariffs themselves point at their organisation."""
    energy_threshold_mwh = fields.BigIntField(default=100_000)
    """A session below this costs nothing (PAY-2)."""
    hold_ac_minor = fields.BigIntField(null=True)
    hold_dc_minor = fields.BigIntField(null=True)
    ocpi_country_code = fields.CharField(max_length=2, null=True)
    ocpi_party_id = fields.CharField(max_length=3, null=True)
    """What OCPI calls it; null: it publishes nothing (D28)."""
    terms_changed_at = fields.DatetimeField(null=True)
    """When its own details, a tariff or an access profile were last changed: what is published may have changed."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "organisation"
        unique_together = (("ocpi_country_code", "ocpi_party_id"),)


class EmissionFactor(Row):
    """A dated factor for the dashboard's CO2 and NOx tiles (DSH-3)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    kind = fields.CharField(max_length=32)
    valid_from = fields.DateField()
    micro_value = fields.BigIntField()
    """The factor times 1,000,000, in the unit of its kind."""
    source = fields.CharField(max_length=200, default="")
    version = fields.IntField(default=1)

    class Meta:
        """Table."""

        table = "emission_factor"
        unique_together = (("organisation_id", "kind", "valid_from"),)
        indexes = (("organisation_id", "valid_from"),)


class AuditEntry(AppendOnly):
    """Who changed what and when, and who was refused (ORG-6)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    user_id: int | None
    user = belongs_to("User", null=True)
    at = fields.DatetimeField()
    action = fields.CharField(max_length=64)
    subject = fields.CharField(max_length=64, default="")
    outcome = fields.CharField(max_length=32)
    details = fields.JSONField[dict[str, object]](default=dict)

    class Meta:
        """Table."""

        table = "audit_entry"
        indexes = (
            ("organisation_id", "at"),
            ("organisation_id", "user_id", "at"),
            ("organisation_id", "action", "at"),
            ("organisation_id", "outcome", "at"),
            ("organisation_id", "subject", "at"),
        )


class Counter(models.Model):
    """A number that only rises; processes take it in blocks."""

    name = fields.CharField(max_length=32, primary_key=True)
    value = fields.BigIntField(default=0)

    class Meta:
        """Table."""

        table = "counter"


class Secret(models.Model):
    """A key of this installation, drawn once when the database is made."""

    name = fields.CharField(max_length=32, primary_key=True)
    value = fields.CharField(max_length=128)

    class Meta:
        """Table."""

        table = "secret"


class Holder(models.Model):
    """A process that holds chargers' sockets; its lease ends when it stops renewing it."""

    id = fields.BigIntField(primary_key=True, generated=False)
    leased_until = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "holder"
