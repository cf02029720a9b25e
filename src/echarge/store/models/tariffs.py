"""Tariffs as they can be edited; a session keeps its own frozen copy."""

from tortoise import fields

from echarge.store.models.columns import NAME_KEY_LENGTH_MAX, Row, belongs_to


class Tariff(Row):
    """Prices, VAT included: unit prices in millionths of the currency, amounts in minor units."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    currency = fields.CharField(max_length=3)
    energy_micro_per_kwh = fields.BigIntField(default=0)
    time_micro_per_hour = fields.BigIntField(default=0)
    connection_fee_minor = fields.BigIntField(default=0)
    parking_micro_per_hour = fields.BigIntField(null=True)
    parking_free_minutes = fields.IntField(default=0)
    parking_cap_minor = fields.BigIntField(null=True)
    elements = fields.JSONField[list[object]](default=list)
    """Optional prices by time of day and day of week (TAR-3)."""
    energy_step_wh = fields.IntField(default=1)
    time_step_s = fields.IntField(default=1)
    parking_step_s = fields.IntField(default=1)
    """In what steps energy and time are billed (D13)."""
    energy_vat_bp = fields.IntField(null=True)
    time_vat_bp = fields.IntField(null=True)
    connection_vat_bp = fields.IntField(null=True)
    parking_vat_bp = fields.IntField(null=True)
    """The rate of VAT within a price, where it is not the organisation's."""
    minimum_minor = fields.BigIntField(null=True)
    maximum_minor = fields.BigIntField(null=True)
    """The least and the most that a session costs."""
    removed_at = fields.DatetimeField(null=True)
    """A removed tariff is listed no more; sessions keep their copy."""
    name_key = fields.CharField(max_length=NAME_KEY_LENGTH_MAX)
    """The name with its case folded while in use; the id after it was removed, so that the name is free again."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)
    changed_at = fields.DatetimeField(null=True)
    """When it was last changed or removed; null: never."""

    class Meta:
        """Table."""

        table = "tariff"
        unique_together = (("organisation_id", "name_key"),)
        indexes = (("organisation_id", "removed_at", "name_key"), ("organisation_id", "removed_at", "created_at"))
