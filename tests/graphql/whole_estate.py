"""One row of every table that an organisation can own, with a marker in every text: made from the models themselves.

A new table joins by itself. A column of it whose text cannot be any text needs its line in `SET`.
"""

from base64 import urlsafe_b64decode
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

from tortoise import fields
from tortoise.models import Model

from echarge.domain.reviews import Basis, Review, ReviewDecision, ReviewReason
from echarge.domain.tariffs import EnergyRate, FrozenTariff, TariffSource
from echarge.graphql.node import global_id, kinds
from echarge.store import models
from tests.graphql.world import NOW, PASSWORD_HASH, People, World

MARK_LENGTH = 8
COUNTERS_MAX = 2**32
TEXT_LENGTH_MIN = 12
"""A shorter column holds no marker: what stands in it is a choice, and belongs in `SET`."""

NO_NODES: Mapping[str, type[Model]] = {"Token": models.UserToken}
"""What has ids, but cannot be asked for by them."""

SET: Mapping[type[Model], Mapping[str, Any]] = {
    models.Organisation: {
        "time_zone": "Europe/London", "ocpi_country_code": "GB", "ocpi_party_id": lambda text, _: text[2:5].upper(),
    },
    models.User: {"user_type": "OPERATOR", "password_hash": PASSWORD_HASH},
    models.UserToken: {"kind": "api", "revoked_at": None},
    models.Site: {
        "time_zone": "Europe/London", "opening_hours": [], "country": "GB", "postcode": "EH1 1YZ",
        "regulation": "BY_PUBLICITY",
    },
    models.Charger: {
        "registration": "Accepted", "ocpp_version": "1.6", "station_status": "AVAILABLE", "archived_at": None,
        "online": True, "quirks": [], "password_hash": None, "secret_path": None, "connector_standard": "",
        "connector_format": "", "connector_power_type": "",
    },
    models.Evse: {"status": "AVAILABLE"},
    models.Connector: {"reported_status": "AVAILABLE", "standard": "", "format": "", "power_type": ""},
    models.StatusChange: {"status": "AVAILABLE"},
    models.Outage: {"condition": "DOWN"},
    models.OcppMessage: {"direction": "IN"},
    models.Driver: {"erased_at": None},
    models.Vehicle: {"erased_at": None},
    models.DriverToken: {},
    models.Terminal: {"revoked_at": None},
    models.TerminalPlace: {},
    models.Tag: {"erased_at": None, "kind": "RFID_CARD", "status": "ACTIVE", "expires_at": None},
    models.AccessDecision: {
        "reason": "UNKNOWN", "door": "CHARGER", "profile_id": lambda _, estate: estate[models.AccessProfile].id,
        "details": lambda text, estate: {
            "kind": "RFID_CARD", "profiles": [[estate[models.AccessProfile].id, text, "WON"]], "hold": [2_000, "GBP"],
            "tariff": [estate[models.Tariff].id, text, "PROFILE"],
        },
    },
    models.Tariff: {"elements": [], "removed_at": None},
    models.AccessProfile: {"allows_web_payments": True},
    models.ProfileTimeFrame: {"days": 127, "starts_minute": 0, "ends_minute": 1439},
    models.ProfileMember: {"kind": "DRIVER", "group_id": None, "vehicle_id": None, "tag_id": None},
    models.ProfilePlace: {"evse_id": None},
    models.ChargingSession: {
        "state": "CHARGING", "ocpp_version": "1.6", "session_type": "PAYG", "start_answer": "ACCEPTED", "flags": [],
        "hours": "", "needs_review": "NO_END", "closing": "OPERATOR", "stopped_by": "", "charging_method": "charger",
        "stopped_at": None,
        "disconnected_at": None, "completed_at": None, "billed_at": None,
        "review": lambda text, estate: Review(
            ReviewDecision.WAIVE, NOW, estate[models.User].id, text, Basis(1_000, 60, ReviewReason.METER)
        ).to_json(),
        "frozen_tariff": lambda text, _: FrozenTariff(
            None, text, "GBP", 2000, (EnergyRate(143_500),), TariffSource.EVSE
        ).to_json(),
    },
    models.Evidence: {"kind": "start", "facts": "[]"},
    models.Command: {"status": "QUEUED", "name": "RESET_CHARGER", "virtual_tag": None, "door": ""},
    models.Reservation: {"status": "ACTIVE", "ended_at": None},
    models.Incident: {
        "kind": "CHARGER_FAULTED", "status": "OPEN", "reported_by": "OPERATOR", "resolved_at": None, "cleared_at": None,
    },
    models.IncidentChange: {"field": "title"},
    models.HelplineContact: {"channel": "PHONE", "outcome": "SOLVED"},
    models.EmissionFactor: {"kind": "GRID_CO2"},
    models.AuditEntry: {"outcome": "DONE"},
    models.Notification: {
        "event": "CHARGER_OFFLINE", "read_at": None,
        "subject": lambda _, estate: f"User:{estate[models.User].id}",
    },
    models.NotificationRule: {"event": "CHARGER_OFFLINE", "site_ids": []},
    models.Payment: {
        "provider": "TEST", "door": "WEB", "hold_state": "CAPTURED", "state": "PAID", "hold_minor": 2_000,
        "due_minor": 1_000, "captured_minor": 1_000, "look_at": None,
    },
    models.Visit: {
        "door": "WEB", "hold_minor": 2_000,
        "frozen_tariff": lambda text, _: FrozenTariff(
            None, text, "GBP", 2000, (EnergyRate(143_500),), TariffSource.EVSE
        ).to_json(),
    },
    models.PaymentStep: {"kind": "CAPTURE", "state": "FAILED", "amount_minor": 1_000},
    models.PaymentCustomer: {"provider": "TEST", "look_at": None},
    models.SavedMethod: {"provider": "TEST", "removed_at": None, "forgotten_at": None, "look_at": None},
    models.Bill: {"kind": "BILL", "revision": 1, "bill_id": None, "total_minor": 1_000, "vat_minor": 167},
}  # fmt: skip
"""By table: the columns that cannot hold just anything; a function is given a text with a marker, and the estate."""


@dataclass
class WholeEstate:
    """All that an organisation owns, one row of each table."""

    mark: str
    rows: dict[type[Model], Any] = field(default_factory=dict)

    def __getitem__(self, model: type[Model]) -> Any:
        """Return the row of this table."""
        return self.rows[model]

    @property
    def numbers(self) -> set[int]:
        """Return the random ids of rows, as the database knows them; those of logs are small counters."""
        return {row.id for row in self.rows.values() if row.id > COUNTERS_MAX}

    def ids(self) -> dict[str, str]:
        """Return an id of each kind that the API knows."""
        known = {**{kind.name: kind.model for kind in kinds() if kind.model in self.rows}, **NO_NODES}
        return {name: global_id(name, self.rows[model].id) for name, model in known.items()}

    def texts(self) -> list[str]:
        """Return what stands in all text columns with a marker."""
        values = (getattr(row, name) for row in self.rows.values() for name in columns_of(type(row)))
        return sorted({value for value in values if isinstance(value, str) and self.mark in value})

    def traces_in(self, answer: object) -> list[str]:
        """Return whatever in the answer gives away that this estate exists: its ids, or a marker."""
        mark, ids, numbers = self.mark.lower(), set(self.ids().values()), self.numbers
        return [
            text
            for text in strings_of(answer)
            if mark in text.lower() or text in ids or not numbers.isdisjoint(numbers_in(text))
        ]


def owned() -> list[type[Model]]:
    """Return all models whose rows belong to an organisation."""
    every = [getattr(models, name) for name in models.__all__]
    return [models.Organisation, *(model for model in every if "organisation_id" in columns_of(model))]


def columns_of(model: type[Model]) -> Mapping[str, Any]:
    """Return the columns of a table by name, as Tortoise knows them."""
    meta = model._meta  # noqa: SLF001 -- Tortoise has no other way to ask
    return {name: meta.fields_map[name] for name in meta.db_fields}


def owners_of(model: type[Model]) -> dict[str, type[Model]]:
    """Return what each column points at: foreign keys, and ids that are none but are named like a table."""
    meta = model._meta  # noqa: SLF001 -- Tortoise has no other way to ask
    owners = {f"{name}_id": meta.fields_map[name].related_model for name in meta.fk_fields}  # type: ignore[attr-defined]
    for name, column in columns_of(model).items():
        named = getattr(models, name.removesuffix("_id").title().replace("_", ""), None)
        if name.endswith("_id") and named is not None and not column.null:
            owners.setdefault(name, named)
    return owners


async def whole_estate_of(world: World, people: People, mark: str) -> WholeEstate:
    """Store one row of every table; the organisation is that of the world, whose users get markers as well."""
    assert len(mark) == MARK_LENGTH
    estate = WholeEstate(mark)
    numbers = count()
    estate.rows[models.Organisation] = people.organisation
    for row in (people.organisation, *people.users.values()):
        row.update_from_dict(values_of(type(row), estate, numbers, skip={"user_type"}))
    people.organisation.hold_ac_minor = people.organisation.hold_dc_minor = 2_000
    while missing := [model for model in owned() if model not in estate.rows]:
        ready = [model for model in missing if set(owners_of(model).values()) <= {model, *estate.rows}]
        assert ready, f"these tables point at each other: {missing}"
        for model in ready:
            estate.rows[model] = model(**values_of(model, estate, numbers))
    people.organisation.tariff_id = estate[models.Tariff].id
    await world.save(*estate.rows.values(), *people.users.values())
    return estate


def values_of(
    model: type[Model],
    estate: WholeEstate,
    numbers: Iterator[int],
    skip: Container[str] = (),
) -> dict[str, Any]:
    """Return a value for each column that needs one."""
    owners, values = owners_of(model), {}
    for name, column in columns_of(model).items():
        if column.pk or name in skip:
            continue
        if name in SET.get(model, {}):
            value = SET[model][name]
            values[name] = value(f"{estate.mark}{next(numbers)}", estate) if callable(value) else value
        elif name in owners:
            values[name] = None if owners[name] is model else estate[owners[name]].id
        else:
            value = value_of(model, name, column, f"{estate.mark}{next(numbers)}")
            values |= {} if value is None else {name: value}
    return values


def value_of(model: type[Model], name: str, column: Any, text: str) -> Any:
    """Return a value for a column, with the marker wherever there is room for one; None for its default."""
    match column:
        case fields.CharField(max_length=3) if name.endswith("currency"):
            return "GBP"
        case fields.CharField(max_length=length) if length < TEXT_LENGTH_MIN:
            raise AssertionError(f"say in SET what {model.__name__}.{name} may hold: it is too short for a marker")
        case fields.CharField() | fields.TextField():
            return f"{text}@x.example".lower() if name.endswith("email") else text
        case fields.JSONField():
            return {"note": text} if column.default is dict or column.null else [text]
        case fields.DatetimeField():
            later = timedelta(days=30) if name == "expires_at" else timedelta()
            return None if column.auto_now or column.auto_now_add else NOW + later
        case fields.DateField():
            return NOW.date()
        case fields.BooleanField():
            return True if column.default is None else None
        case fields.IntField() | fields.SmallIntField() | fields.BigIntField() if column.unique or column.default == 1:
            return None
        case fields.IntField() | fields.SmallIntField() | fields.BigIntField():
            return 1 if column.default is None else None
        case _:
            raise AssertionError(f"teach the estate what {model.__name__}.{name} holds")


async def dump_of(organisation_id: int, *, without: Container[str] = ()) -> dict[str, list[Any]]:
    """Return all columns of all rows of an organisation, but for some tables."""
    found = {}
    for model in owned():
        if model.__name__ in without:
            continue
        key = "id" if model is models.Organisation else "organisation_id"
        found[model.__name__] = await model.filter(**{key: organisation_id}).order_by("id").values()
    return found


def strings_of(value: object) -> Iterator[str]:
    """Yield every string and number that stands anywhere in an answer, names of fields included."""
    match value:
        case dict():
            for name, item in value.items():
                yield str(name)
                yield from strings_of(item)
        case list():
            for item in value:
                yield from strings_of(item)
        case _:
            yield str(value)


def numbers_in(text: str) -> set[int]:
    """Return the ids that a text is, or holds: plain, or encoded as the API encodes them."""
    spelled = {text, *decoded(text)}
    parts = {part for each in spelled for part in each.replace(":", " ").replace("/", " ").replace(",", " ").split()}
    return {int(digits) for part in parts if (digits := part.strip('[]"{}')).isascii() and digits.isdigit()}


def decoded(text: str) -> list[str]:
    """Return what a text says where it is an encoded one."""
    try:
        return [urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("utf-8", "ignore")]
    except ValueError:
        return []
