"""People who work in the portal, and what proves who they are."""

from tortoise import fields

from echarge.store.models.columns import Row, belongs_to


class User(Row):
    """A person who works in the portal; an e-mail belongs to one user, a user to one organisation."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    email = fields.CharField(max_length=254, unique=True)
    """Always in lower case."""
    user_type = fields.CharField(max_length=16)
    password_hash = fields.CharField(max_length=255, null=True)
    """Null until the invitation is taken up."""
    active = fields.BooleanField(default=True)
    invited_at = fields.DatetimeField(null=True)
    joined_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "user"
        indexes = (("organisation_id", "name"), ("organisation_id", "user_type"))


class UserToken(Row):
    """A sign-in or an API token; only its hash is kept."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    user_id: int
    user = belongs_to("User")
    kind = fields.CharField(max_length=16)
    """sign_in, api, invitation or password_reset."""
    name = fields.CharField(max_length=100, default="")
    """What its maker calls an API token; the device of a sign-in, as it calls itself."""
    user_type = fields.CharField(max_length=16, null=True)
    """What an API token may do at most; null: what its user may."""
    token_hash = fields.CharField(max_length=64, unique=True)
    created_at = fields.DatetimeField()
    last_used_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        """Table."""

        table = "user_token"
        indexes = (("user_id", "kind"), ("expires_at",))


class NotificationRule(Row):
    """Whether and how a user wants to hear of an event, and from which sites (ORG-4)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    user_id: int
    user = belongs_to("User")
    event = fields.CharField(max_length=32)
    in_portal = fields.BooleanField(default=True)
    by_email = fields.BooleanField(default=False)
    all_sites = fields.BooleanField(default=True)
    site_ids = fields.JSONField[list[int]](default=list)
    """Where not all: which; a site that was deleted since means nothing."""

    class Meta:
        """Table."""

        table = "notification_rule"
        unique_together = (("user_id", "event"),)
        indexes = (("organisation_id", "event"),)


class Notification(Row):
    """One thing told to one user."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    user_id: int
    user = belongs_to("User")
    event = fields.CharField(max_length=32)
    subject = fields.CharField(max_length=64)
    """What it is about, as `Kind:id`."""
    text = fields.CharField(max_length=500)
    at = fields.DatetimeField()
    more = fields.IntField(default=0)
    """How many further ones of its event it stands for."""
    in_portal = fields.BooleanField(default=True)
    read_at = fields.DatetimeField(null=True)
    mail_due = fields.BooleanField(default=False)
    mailed_at = fields.DatetimeField(null=True)

    class Meta:
        """Table."""

        table = "notification"
        indexes = (("user_id", "at"), ("user_id", "read_at"), ("mailed_at",), ("mail_due", "at"), ("at",))
