"""Charging sessions and the evidence that each of them is made from."""

from tortoise import fields

from echarge.store.models.columns import AppendOnly, Row, belongs_to


class ChargingSession(Row):
    """One transaction at a charger: always what its evidence adds up to."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    reference = fields.CharField(max_length=36, unique=True)
    charger_id: int
    charger = belongs_to("Charger")
    site_id: int
    site = belongs_to("Site")
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    connector_number = fields.SmallIntField(null=True)
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    vehicle_id: int | None
    vehicle = belongs_to("Vehicle", null=True)
    tag_id: int | None
    tag = belongs_to("Tag", null=True)
    presented_tag = fields.CharField(max_length=255, default="")
    ocpp_version = fields.CharField(max_length=8)
    transaction_key = fields.CharField(max_length=80)
    """2.x: the charger's transaction id. 1.6: what makes a start the same start (A48)."""
    transaction_id = fields.IntField(null=True, unique=True)
    """1.6: the id that we gave; unique system-wide, positive, hard to guess."""
    remote_start_id = fields.IntField(null=True)
    session_type = fields.CharField(max_length=16, default="PAYG")
    state = fields.CharField(max_length=16)
    ongoing = fields.BooleanField(default=True)
    listed = fields.BooleanField(default=True)
    """False keeps a refused start without energy out of the charging log (lifecycle 10)."""
    needs_review = fields.CharField(max_length=32, null=True)
    flags = fields.JSONField[list[str]](default=list)
    start_answer = fields.CharField(max_length=24)
    """The decision's name as it was answered at the start; a resend is answered alike."""
    access_ends_at = fields.DatetimeField(null=True)
    """Until when the decision at the start was true, as it was answered; null: until further notice."""
    authorised_at = fields.DatetimeField(null=True)
    began_at = fields.DatetimeField()
    connected_at = fields.DatetimeField(null=True)
    started_at = fields.DatetimeField(null=True)
    stopped_at = fields.DatetimeField(null=True)
    disconnected_at = fields.DatetimeField(null=True)
    completed_at = fields.DatetimeField(null=True)
    stop_reason = fields.CharField(max_length=32, default="")
    stopped_by = fields.CharField(max_length=16, default="")
    provisional = fields.BooleanField(default=False)
    closing = fields.CharField(max_length=24, default="")
    """By what a provisional end was concluded; empty where only the next session proves it, or the charger told it."""
    energy_mwh = fields.BigIntField(default=0)
    charging_s = fields.BigIntField(default=0)
    charging_method = fields.CharField(max_length=16, default="")
    """What the charging time was counted from: charger, samples, states or transaction."""
    hours = fields.TextField(default="")
    """How energy and charging time fall among the hours, as the hourly totals hold them; empty: they hold none."""
    parked_s = fields.BigIntField(default=0)
    power_mw = fields.BigIntField(null=True)
    soc_percent = fields.SmallIntField(null=True)
    meter_start_mwh = fields.BigIntField(null=True)
    meter_stop_mwh = fields.BigIntField(null=True)
    last_reading_at = fields.DatetimeField(null=True)
    tariff_id: int | None
    tariff = belongs_to("Tariff", null=True)
    frozen_tariff = fields.JSONField[dict[str, object] | None](null=True)
    threshold_mwh = fields.BigIntField(default=100_000)
    currency = fields.CharField(max_length=3)
    energy_minor = fields.BigIntField(default=0)
    time_minor = fields.BigIntField(default=0)
    connection_minor = fields.BigIntField(default=0)
    parking_minor = fields.BigIntField(default=0)
    vat_minor = fields.BigIntField(default=0)
    total_minor = fields.BigIntField(default=0)
    """The running cost until the bill is final, then the bill."""
    billed_at = fields.DatetimeField(null=True)
    reviewed_at = fields.DatetimeField(null=True)
    review = fields.JSONField[dict[str, object] | None](null=True)
    """A person's word on it, as `domain.reviews` has it; never written by what a charger says."""
    limit_minor = fields.BigIntField(null=True)
    """The most that it may cost: what is held of an anonymous payer (PAY-3)."""
    shortfall_minor = fields.BigIntField(default=0)
    """What it would have cost beyond that."""
    version = fields.IntField(default=1)
    received_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "charging_session"
        unique_together = (("charger_id", "transaction_key"),)
        indexes = (
            # The log by date; what a search asks of each row stands in it too, so that counting never leaves it.
            ("organisation_id", "listed", "began_at", "id", "driver_id", "vehicle_id", "evse_id", "site_id"),
            ("organisation_id", "ongoing", "began_at"),
            ("organisation_id", "needs_review"),
            # The log by each of these: pages and counts need nothing but the index. A reading moves none of them.
            ("site_id", "began_at", "id", "listed"),
            ("charger_id", "began_at", "id", "listed"),
            ("evse_id", "began_at", "id", "listed"),
            ("driver_id", "began_at", "id", "listed"),
            ("vehicle_id", "began_at", "id", "listed"),
            ("tag_id", "stopped_at"),
            ("charger_id", "ongoing"),
            ("billed_at", "ongoing"),
            ("organisation_id", "billed_at"),
        )


class Evidence(AppendOnly):
    """One message of a charger about a transaction, kept as it came; a session is the sum of its evidence."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    charger_id: int
    charger = belongs_to("Charger")
    session_id: int | None
    session = belongs_to("ChargingSession", null=True)
    """Null while parked: nothing yet says which session it belongs to."""
    evse_number = fields.SmallIntField(null=True)
    kind = fields.CharField(max_length=8)
    """start, reading, stop (1.6) or event (2.x)."""
    transaction_ref = fields.CharField(max_length=40, default="")
    """What the message itself called the transaction."""
    seq_no = fields.IntField(null=True)
    at = fields.DatetimeField()
    received_at = fields.DatetimeField()
    offline = fields.BooleanField(default=False)
    digest = fields.BigIntField()
    facts = fields.TextField()
    """What the message says, as JSON of the domain's facts: what the session is folded from."""
    payload = fields.TextField()
    """The message's payload as it came over the wire, byte for byte where it is signed (A64)."""

    class Meta:
        """Table."""

        table = "evidence"
        unique_together = (("charger_id", "at", "digest"),)
        indexes = (("session_id", "at"),)


class Reservation(Row):
    """An EVSE that is kept for one tag until an instant."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    charger_id: int
    charger = belongs_to("Charger")
    evse_id: int
    evse = belongs_to("Evse")
    number = fields.IntField()
    """By what the charger knows it."""
    tag_id = fields.BigIntField()
    """Whose it is; no foreign key, for a tag may be deleted."""
    user_id: int | None
    user = belongs_to("User", null=True)
    session_id: int | None
    session = belongs_to("ChargingSession", null=True)
    status = fields.CharField(max_length=16)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        """Table."""

        table = "reservation"
        unique_together = (("charger_id", "number"),)
        indexes = (("evse_id", "status"), ("status", "expires_at"))


class Command(Row):
    """Something asked of a charger, with its life (api.md)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    charger_id: int
    charger = belongs_to("Charger")
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    session_id: int | None
    session = belongs_to("ChargingSession", null=True)
    user_id: int | None
    user = belongs_to("User", null=True)
    name = fields.CharField(max_length=32)
    status = fields.CharField(max_length=16)
    request = fields.JSONField[dict[str, object]](default=dict)
    answer = fields.JSONField[dict[str, object]](null=True)
    problem = fields.CharField(max_length=255, default="")
    progress = fields.CharField(max_length=32, default="")
    """How far the charger is with a file, in its own word; empty where it has not said."""
    remote_start_id = fields.IntField(null=True)
    virtual_tag = fields.CharField(max_length=20, null=True)
    """1.6 remote start: a tag that is good for one start on one connector (A79)."""
    driver_id: int | None
    driver = belongs_to("Driver", null=True)
    tag_id: int | None
    tag = belongs_to("Tag", null=True)
    door = fields.CharField(max_length=12, default="")
    """By which door a start was asked for; empty for what is no start."""
    authorised_at = fields.DatetimeField(null=True)
    """When it was decided that they may charge."""
    profile_id = fields.BigIntField(null=True)
    """The access profile that let them in; no foreign key, for it may be deleted."""
    frozen_tariff = fields.JSONField[dict[str, object] | None](null=True)
    """What a start is to cost, as it was said when it was asked for (D6)."""
    access_ends_at = fields.DatetimeField(null=True)
    """Until when the decision is true; null: until further notice."""
    created_at = fields.DatetimeField()
    sent_at = fields.DatetimeField(null=True)
    answered_at = fields.DatetimeField(null=True)
    confirmed_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField()
    open = fields.BooleanField(default=True)
    """True while its outcome can still change."""
    limit_minor = fields.BigIntField(null=True)
    """The most that the session which it starts may cost: what is held of an anonymous payer (PAY-3)."""
    reason = fields.CharField(max_length=16, default="")
    """Why the system asks: HOLD_USED_UP or HOLD_FAILED; empty where somebody else does."""
    version = fields.IntField(default=1)

    class Meta:
        """Table."""

        table = "command"
        indexes = (
            ("charger_id", "created_at"),
            ("session_id", "created_at"),
            ("open", "expires_at"),
            ("charger_id", "virtual_tag"),
        )
