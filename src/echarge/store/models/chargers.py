"""Sites, chargers, EVSEs, connectors, and what chargers report of them."""

from tortoise import fields

from echarge.store.models.columns import AppendOnly, Link, Row, belongs_to


class Site(Row):
    """A place with chargers."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    name = fields.CharField(max_length=200)
    address = fields.CharField(max_length=500, default="")
    latitude_micro = fields.IntField(null=True)
    """Degrees times 1,000,000."""
    longitude_micro = fields.IntField(null=True)
    city = fields.CharField(max_length=45, default="")
    postcode = fields.CharField(max_length=10, default="")
    country = fields.CharField(max_length=2, default="")
    """By ISO 3166-1 alpha-2."""
    time_zone = fields.CharField(max_length=64)
    opening_hours = fields.JSONField[list[object]](default=list)
    energy_price_micro = fields.BigIntField(default=0)
    """What the operator pays for a kWh, in millionths of the currency."""
    tariff_id: int | None
    tariff = belongs_to("Tariff", null=True)
    public = fields.BooleanField(default=False)
    regulation = fields.CharField(max_length=20, default="BY_PUBLICITY")
    """Whether the UK's public charge point regulations are about it, or why they are not (D29)."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)
    changed_at = fields.DatetimeField(null=True)
    """When it was last changed; null: never."""

    class Meta:
        """Table."""

        table = "site"
        unique_together = (("organisation_id", "name"),)
        # The public list goes through all organisations' sites: by name, or round a place.
        indexes = (("tariff_id",), ("name", "id"), ("latitude_micro", "longitude_micro"))


class Charger(Row):
    """A station that dials in over OCPP."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    name = fields.CharField(max_length=200)
    ocpp_identity = fields.CharField(max_length=48)
    identity_key = fields.CharField(max_length=96, unique=True)
    """The identity with its case folded: identities that differ by case alone are one charger (A3)."""
    password_hash = fields.CharField(max_length=255, null=True)
    new_password_hash = fields.CharField(max_length=255, null=True)
    """Of a password that it was told and has not shown yet; where there is no other, this one alone is good (C7)."""
    admitted_without_password = fields.BooleanField(default=False)
    """NET-2: a charger without Basic auth, let in one by one, on its secret path."""
    secret_path = fields.CharField(max_length=64, null=True, unique=True)
    security_profile_min = fields.SmallIntField(default=0)
    free_vend = fields.BooleanField(default=False)
    blocked = fields.BooleanField(default=False)
    archived_at = fields.DatetimeField(null=True)
    registration = fields.CharField(max_length=16, default="Accepted")
    """How BootNotification is answered: Accepted, Pending or Rejected."""
    vendor = fields.CharField(max_length=50, default="")
    model = fields.CharField(max_length=50, default="")
    serial_number = fields.CharField(max_length=50, default="")
    firmware_version = fields.CharField(max_length=50, default="")
    iccid = fields.CharField(max_length=20, default="")
    imsi = fields.CharField(max_length=20, default="")
    meter_type = fields.CharField(max_length=25, default="")
    meter_serial_number = fields.CharField(max_length=25, default="")
    ocpp_version = fields.CharField(max_length=8, default="")
    max_power_w = fields.IntField(null=True)
    installed_on = fields.DateField(null=True)
    """Since when people charge there; null: since it was registered here."""
    connector_standard = fields.CharField(max_length=32, default="")
    connector_format = fields.CharField(max_length=8, default="")
    connector_power_type = fields.CharField(max_length=16, default="")
    connector_max_voltage_v = fields.IntField(null=True)
    connector_max_current_a = fields.IntField(null=True)
    """What its connectors are, where they do not say so themselves."""
    quirks = fields.JSONField[list[str]](default=list)
    online = fields.BooleanField(default=False)
    epoch = fields.BigIntField(default=0)
    """Rises with each authenticated connection; what an older connection still says is refused."""
    holder_id = fields.BigIntField(null=True)
    """The process that holds the socket, while online."""
    connected_at = fields.DatetimeField(null=True)
    last_seen_at = fields.DatetimeField(null=True)
    lost_at = fields.DatetimeField(null=True)
    """When it went offline; null while it is online, and once that was reported as an incident."""
    booted_at = fields.DatetimeField(null=True)
    clock_skew_s = fields.IntField(null=True)
    station_status = fields.CharField(max_length=16, default="AVAILABLE")
    """Connector 0's own report: AVAILABLE, UNAVAILABLE or FAULTED (A35)."""
    station_status_at = fields.DatetimeField(null=True)
    station_error_code = fields.CharField(max_length=50, default="")
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Table."""

        table = "charger"
        unique_together = (("organisation_id", "name"),)
        indexes = (("site_id",), ("organisation_id", "online"), ("online", "holder_id"), ("lost_at",))


class Evse(Row):
    """The part of a charger that charges one car; profiles and tariffs attach to it."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    charger_id: int
    charger = belongs_to("Charger")
    number = fields.SmallIntField()
    name = fields.CharField(max_length=200)
    public_code = fields.CharField(max_length=16, unique=True)
    max_power_w = fields.IntField(null=True)
    contactless = fields.BooleanField(null=True)
    """Whether there is a reader for bank cards; null: where a terminal that is let in here serves it (D25)."""
    tariff_id: int | None
    tariff = belongs_to("Tariff", null=True)
    status = fields.CharField(max_length=16, default="OFFLINE")
    """What people see."""
    status_since = fields.DatetimeField()
    condition_since = fields.DatetimeField(null=True)
    """Since when it can be used, cannot, or is not heard of; null: since its status is what it is."""
    status_version = fields.IntField(default=0)
    shown_at = fields.DatetimeField(null=True)
    """When what people see of it last changed, by our own clock."""
    error_code = fields.CharField(max_length=50, default="")
    error_info = fields.CharField(max_length=255, default="")
    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(null=True)
    """When it or one of its connectors was last set up anew; null: never."""

    class Meta:
        """Table."""

        table = "evse"
        unique_together = (("charger_id", "number"),)
        indexes = (
            ("organisation_id", "status"),
            ("organisation_id", "name", "id"),
            ("site_id", "name"),
            ("tariff_id",),
        )


class Connector(Row):
    """A plug or socket of an EVSE, with the charger's last report of it."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    charger_id: int
    charger = belongs_to("Charger")
    evse_id: int
    evse = belongs_to("Evse")
    number = fields.SmallIntField()
    """Within the EVSE, as OCPP 2.x counts."""
    wire_number = fields.SmallIntField(null=True)
    """What OCPP 1.6 calls this connector, from 1; the mapping to EVSEs can be edited."""
    kind = fields.CharField(max_length=32, default="")
    max_power_w = fields.IntField(null=True)
    standard = fields.CharField(max_length=32, default="")
    """By OCPI's names, as the two that follow; empty: as the kind says, else as the charger does."""
    format = fields.CharField(max_length=8, default="")
    power_type = fields.CharField(max_length=16, default="")
    max_voltage_v = fields.IntField(null=True)
    max_current_a = fields.IntField(null=True)
    reported_status = fields.CharField(max_length=16, default="AVAILABLE")
    reported_at = fields.DatetimeField(null=True)

    class Meta:
        """Table."""

        table = "connector"
        unique_together = (("evse_id", "number"), ("charger_id", "wire_number"))


class ChargerSetting(Link):
    """A setting of a charger, as it was last read or changed; the value of a secret one is not kept."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    charger_id: int
    charger = belongs_to("Charger")
    name = fields.CharField(max_length=255)
    """1.6: its key. 2.x: its component and variable, as `domain.settings` writes them."""
    value = fields.TextField(null=True)
    readonly = fields.BooleanField(null=True)
    """Null where the charger does not say."""
    reboot_required = fields.BooleanField(default=False)
    """True from a change that counts from the next start on, until that."""
    read_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "charger_setting"
        unique_together = (("charger_id", "name"),)


class LocalList(Link):
    """The list of tags that a charger keeps to let in without asking, as we sent it."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    charger_id: int
    charger = belongs_to("Charger")
    version = fields.IntField(default=0)
    """The list's number: what we sent last, or what the charger says."""
    entries = fields.JSONField[dict[str, str] | None](null=True)
    """Tags by their ids, each with a digest of what was sent of it; null where nobody knows what is on the list."""
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        """Table."""

        table = "local_list"
        unique_together = (("charger_id",),)


class StatusChange(AppendOnly):
    """One report of a status, kept for ever: the base of availability over time (NET-5)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    charger_id: int
    charger = belongs_to("Charger")
    evse_id: int | None
    evse = belongs_to("Evse", null=True)
    connector_number = fields.SmallIntField(default=0)
    status = fields.CharField(max_length=16)
    at = fields.DatetimeField()
    """The charger's own time."""
    received_at = fields.DatetimeField()
    late = fields.BooleanField(default=False)
    """True where a newer status was already known: history only."""
    error_code = fields.CharField(max_length=50, default="")
    error_info = fields.CharField(max_length=255, default="")
    vendor_id = fields.CharField(max_length=255, default="")
    vendor_error_code = fields.CharField(max_length=50, default="")
    digest = fields.BigIntField()

    class Meta:
        """Table."""

        table = "status_change"
        unique_together = (("charger_id", "at", "digest"),)
        indexes = (("evse_id", "at"),)


class Outage(AppendOnly):
    """A spell in which an EVSE could not be used, or was not heard of; written when it is over (NET-5)."""

    organisation_id: int
    organisation = belongs_to("Organisation")
    site_id: int
    site = belongs_to("Site")
    evse_id: int
    evse = belongs_to("Evse")
    condition = fields.CharField(max_length=8)
    """DOWN or UNKNOWN."""
    began_at = fields.DatetimeField()
    ended_at = fields.DatetimeField()
    duration_ms = fields.BigIntField()

    class Meta:
        """Table."""

        table = "outage"
        indexes = (("evse_id", "ended_at"),)


class UnknownCharger(Row):
    """A station that was turned away because nobody registered it (NET-3); the list is bounded."""

    identity = fields.CharField(max_length=48, unique=True)
    address = fields.CharField(max_length=64)
    user_agent = fields.CharField(max_length=200, default="")
    attempts = fields.IntField(default=1)
    first_seen_at = fields.DatetimeField()
    last_seen_at = fields.DatetimeField()

    class Meta:
        """Table."""

        table = "unknown_charger"
        indexes = (("last_seen_at",),)


class OcppMessage(AppendOnly):
    """A frame as it was sent or received, secrets removed (MNT-2); kept for a set time.

    Without foreign keys: no table gets as many rows, chargers are never deleted, and each check has its cost.
    """

    organisation_id = fields.BigIntField()
    charger_id = fields.BigIntField()
    at = fields.DatetimeField()
    direction = fields.CharField(max_length=3)
    """IN or OUT; GAP where messages could not be kept, `size` of them."""
    action = fields.CharField(max_length=64, default="")
    """What is asked, of an answer what it answers; empty where that is not known."""
    text = fields.TextField()
    tagged_text = fields.TextField(null=True)
    """As who may see tags may read it; null where that is no other text."""
    size = fields.IntField(default=0)
    """How many characters it had: more than the text where that was cut off."""

    class Meta:
        """Table."""

        table = "ocpp_message"
        # Those that are too old are found by their ids, which rise with time: one index less on the way in.
        indexes = (("charger_id", "at"),)
