"""Payments: what is held and taken for a session, every step of it, and what it is paid by."""

from tortoise import fields, models

from echarge.store.models.columns import AppendOnly, Row, belongs_to


class Payment(Row):
    """The payment of one start, and so of at most one session."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    charger_id: int
    charger = belongs_to("Charger")
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    """Null: an anonymous payer, who pays from the hold alone."""
    command_id: int | None
    command = belongs_to("Command", null=True)
    session_id: int | None
    session = belongs_to("ChargingSession", null=True)
    door = fields.CharField(max_length=16)
    """By which door the payer came: CHARGER, PORTAL, WEB, CONTACTLESS or APP."""
    token_hash = fields.CharField(max_length=64, null=True, unique=True)
    """What is kept of the token by which an anonymous payer follows the payment."""
    email = fields.CharField(max_length=254, default="")
    """Where the receipt goes."""
    provider = fields.CharField(max_length=16)
    customer_ref = fields.CharField(max_length=128, default="")
    currency = fields.CharField(max_length=3)
    hold_minor = fields.BigIntField(default=0)
    hold_state = fields.CharField(max_length=16, null=True)
    """Null where nothing is held: a known driver is charged in the end."""
    hold_ref = fields.CharField(max_length=128, null=True, unique=True)
    """What the provider calls the hold."""
    method_ref = fields.CharField(max_length=128, default="")
    """The saved method that the hold was put on; empty where the payer entered one."""
    capture_before = fields.DatetimeField(null=True)
    """When the provider lets the hold go by itself."""
    state = fields.CharField(max_length=16, default="NONE")
    due_minor = fields.BigIntField(null=True)
    """What the bills come to, less what was credited; null while none is final."""
    captured_minor = fields.BigIntField(default=0)
    """What was taken from the hold."""
    charged_minor = fields.BigIntField(default=0)
    """What was taken by a saved method."""
    refunded_minor = fields.BigIntField(default=0)
    charge_failed = fields.BooleanField(default=False)
    """Whether the last charge of a saved method was refused; it is not tried again until somebody asks for it."""
    capture_failed = fields.BooleanField(default=False)
    problem = fields.CharField(max_length=255, default="")
    """Why it stands as it does, where that is not as it should be."""
    created_at = fields.DatetimeField()
    held_at = fields.DatetimeField(null=True)
    stale = fields.BooleanField(default=False)
    """Whether the provider has told of something new: it is read before anything is decided."""
    refunds_stale = fields.BooleanField(default=False)
    """Whether the provider has told of money given back: what it has of that is compared with the steps."""
    read_at = fields.DatetimeField(null=True)
    """When the hold was last read at the provider."""
    look_at = fields.DatetimeField(null=True)
    """When somebody has to look at it again; null once nothing more is to be done."""
    version = fields.IntField(default=1)

    class Meta:
        """Table."""

        table = "payment"
        unique_together = (("command_id",), ("session_id",))
        indexes = (
            ("look_at",),
            ("organisation_id", "created_at"),
            ("organisation_id", "state", "created_at"),
            ("organisation_id", "hold_state", "created_at"),
            ("organisation_id", "session_id", "created_at"),
            ("driver_id", "created_at"),
            ("site_id", "created_at"),
        )


class PaymentStep(AppendOnly):
    """One thing asked of the provider: written down with its key before it is tried, and its outcome after."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    payment_id: int
    payment = belongs_to("Payment")
    kind = fields.CharField(max_length=8)
    """HOLD, CAPTURE, RELEASE, CHARGE or REFUND."""
    state = fields.CharField(max_length=8)
    """OPEN while nobody knows what came of it, then DONE or FAILED for ever."""
    idempotency_key = fields.CharField(max_length=64, unique=True)
    only = fields.CharField(max_length=64, null=True, unique=True)
    """What there can be only one of, such as the capture of a payment; null once it has failed."""
    amount_minor = fields.BigIntField()
    target_ref = fields.CharField(max_length=128, default="")
    """What of the provider's it concerns: the hold, the method, or what is given back."""
    ref = fields.CharField(max_length=128, default="")
    """What the provider calls what came of it."""
    reason = fields.CharField(max_length=200, default="")
    problem = fields.CharField(max_length=255, default="")
    at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    leased_until = fields.DatetimeField()
    """Until then it is being tried by whoever counted the attempts up last."""
    settled_at = fields.DatetimeField(null=True)
    """When its outcome was known."""

    class Meta:
        """Table."""

        table = "payment_step"
        indexes = (("payment_id", "at"), ("ref",))


class PaymentCustomer(AppendOnly):
    """What a provider calls a driver."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    driver_id: int
    driver = belongs_to("Driver")
    provider = fields.CharField(max_length=16)
    ref = fields.CharField(max_length=128)
    look_at = fields.DatetimeField(null=True)
    """When to ask what an erased driver has left with the provider, so that he is forgotten; null: not at all."""
    forgotten_at = fields.DatetimeField(null=True)
    """When the provider was known to have forgotten the customer, asked by us or by somebody else; null before."""

    class Meta:
        """Table."""

        table = "payment_customer"
        unique_together = (("driver_id", "provider"), ("provider", "ref"))
        indexes = (("look_at",),)


class SavedMethod(Row):
    """A means of payment that a driver has left with the provider; no card number is ever here."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    driver_id: int
    driver = belongs_to("Driver")
    provider = fields.CharField(max_length=16)
    ref = fields.CharField(max_length=128)
    label = fields.CharField(max_length=64, default="")
    """How people know it, such as "Visa 4242"."""
    expires_on = fields.DateField(null=True)
    created_at = fields.DatetimeField()
    chosen_at = fields.DatetimeField()
    """When it was saved, or chosen since: of a driver's methods the one that was chosen last is charged."""
    removed_at = fields.DatetimeField(null=True)
    """Since when nothing is charged to it any more."""
    forgotten_at = fields.DatetimeField(null=True)
    """When the provider has forgotten it, too."""
    attempts = fields.IntField(default=0)
    """How often the provider was asked to forget it."""
    look_at = fields.DatetimeField(null=True)
    """When to ask the provider to forget it; null where there is nothing to ask."""

    class Meta:
        """Table."""

        table = "saved_method"
        unique_together = (("provider", "ref"),)
        indexes = (("driver_id", "removed_at", "chosen_at"), ("look_at",))


class ProviderEvent(AppendOnly):
    """An event that a provider has told of, so that it is heeded once however often it comes."""

    provider = fields.CharField(max_length=16)
    ref = fields.CharField(max_length=128)
    about = fields.CharField(max_length=128)
    """What it is about, by the provider's name."""
    received_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "provider_event"
        unique_together = (("provider", "ref"),)
        indexes = (("received_at",),)


class TrialPayment(models.Model):
    """One hold, charge or saved card in the test provider's own books: no part of ours."""

    ref = fields.CharField(max_length=64, primary_key=True)
    idempotency_key = fields.CharField(max_length=64, unique=True)
    kind = fields.CharField(max_length=8)
    """hold, charge or setup."""
    secret = fields.CharField(max_length=64, unique=True)
    """By which the payer's own program confirms it."""
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    standing = fields.CharField(max_length=16)
    taken_minor = fields.BigIntField(default=0)
    refunded_minor = fields.BigIntField(default=0)
    customer = fields.CharField(max_length=64, default="")
    card = fields.CharField(max_length=32, default="")
    problem = fields.CharField(max_length=255, default="")
    created_at = fields.DatetimeField()
    confirmed_at = fields.DatetimeField(null=True)
    capture_before = fields.DatetimeField(null=True)

    class Meta:
        """Table."""

        table = "trial_payment"
        indexes = (("customer", "kind"), ("created_at",))


class TrialRequest(models.Model):
    """One request that the test provider has carried out, so that its repetition is answered alike."""

    idempotency_key = fields.CharField(max_length=64, primary_key=True)
    ref = fields.CharField(max_length=64)
    """What it concerned."""
    kind = fields.CharField(max_length=8)
    """capture, release or refund."""
    amount_minor = fields.BigIntField(default=0)
    problem = fields.CharField(max_length=255, default="")
    """Why it was refused; empty where it was not."""
    at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "trial_request"
        indexes = (("ref", "at"),)
