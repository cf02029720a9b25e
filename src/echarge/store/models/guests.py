"""Those who come to the public doors: drivers who have signed in, and contactless terminals."""

from tortoise import fields, models

from echarge.store.models.columns import NAME_KEY_LENGTH_MAX, Link, Row, belongs_to


class DriverCode(models.Model):
    """The code that was last e-mailed to somebody who signs in as a driver: one for all drivers with that e-mail."""

    account_hash = fields.CharField(max_length=64, primary_key=True)
    """What is kept of the e-mail: an erased driver's stands nowhere."""
    code_hash = fields.CharField(max_length=255, null=True)
    """Null once it was used."""
    attempts = fields.SmallIntField(default=0)
    expires_at = fields.DatetimeField()
    letters = fields.SmallIntField(default=1)
    """How many were sent since `letters_since`."""
    letters_since = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "driver_code"
        indexes = (("expires_at",),)


class DriverToken(Row):
    """A driver's sign-in; only its hash is kept."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    driver_id: int
    driver = belongs_to("Driver")
    name = fields.CharField(max_length=100, default="")
    """The device, as it calls itself."""
    token_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    last_used_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "driver_token"
        indexes = (("driver_id", "last_used_at"), ("expires_at",))


class Terminal(Row):
    """A program of its own that starts sessions for whoever pays at it: a contactless terminal."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    name_key = fields.CharField(max_length=NAME_KEY_LENGTH_MAX)
    secret_hash = fields.CharField(max_length=64, unique=True)
    secret_made_at = fields.DatetimeField()
    last_used_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "terminal"
        unique_together = (("organisation_id", "name_key"),)
        indexes = (("organisation_id", "name", "id"), ("organisation_id", "created_at", "id"))


class TerminalPlace(Link):
    """A whole site, or a single EVSE, that a terminal serves."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    terminal_id: int
    terminal = belongs_to("Terminal")
    site_id: int | None
    site = belongs_to("Site", null=True)
    evse_id: int | None
    evse = belongs_to("Evse", null=True)

    class Meta:
        """Table."""

        table = "terminal_place"
        indexes = (("terminal_id",), ("site_id",), ("evse_id",))
