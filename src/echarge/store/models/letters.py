"""Letters that wait to be sent."""

from tortoise import fields

from echarge.store.models.columns import Row, belongs_to


class Letter(Row):
    """A letter that is still to be sent, or that could not be; one that was sent is no longer here."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    to = fields.CharField(max_length=254)
    subject = fields.CharField(max_length=200)
    text = fields.TextField()
    """It may hold a one-time link. Emptied once it is given up."""
    created_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    """How often it was begun to be sent; whoever counted it up last is the one who may say how that went."""
    next_attempt_at = fields.DatetimeField(null=True)
    """When it is anybody's to send: after the pause, or after the lease of who is sending it. Null: given up."""
    failed_at = fields.DatetimeField(null=True)
    problem = fields.CharField(max_length=500, default="")
    """Why the last attempt failed."""

    class Meta:
        """Table."""

        table = "letter"
        indexes = (("next_attempt_at",), ("failed_at",), ("organisation_id", "to"))
