"""Visits: what becomes of an offer that somebody took at a public door."""

from tortoise import fields

from echarge.store.models.columns import Row, belongs_to


class Visit(Row):
    """One offer that was taken: at most one payment, one start and one session."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    charger_id: int
    charger = belongs_to("Charger")
    evse_id: int
    evse = belongs_to("Evse")
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    terminal_id: int | None
    terminal = belongs_to("Terminal", null=True)
    """Neither driver nor terminal: a stranger, who has the token alone."""
    payment_id: int | None
    payment = belongs_to("Payment", null=True)
    """Null where nothing has to be held."""
    command_id: int | None
    command = belongs_to("Command", null=True)
    """Null until a start was asked for."""
    door = fields.CharField(max_length=16)
    """WEB, CONTACTLESS or APP."""
    token_hash = fields.CharField(max_length=64, unique=True)
    profile_id = fields.BigIntField(null=True)
    """By which profile it was allowed; no foreign key, for profiles can be deleted."""
    frozen_tariff = fields.JSONField[dict[str, object] | None](null=True)
    """The price that was shown and accepted: it is the price that is charged (D6)."""
    hold_minor = fields.BigIntField(null=True)
    currency = fields.CharField(max_length=3)
    created_at = fields.DatetimeField()
    """When the price was accepted."""

    class Meta:
        """Table."""

        table = "visit"
        unique_together = (("payment_id",), ("command_id",))
        indexes = (
            ("created_at",),
            ("evse_id", "created_at"),
            ("driver_id", "created_at"),
            ("terminal_id", "created_at"),
        )
