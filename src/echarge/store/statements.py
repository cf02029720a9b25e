"""The few statements that carry the load, made from the models' own columns for each dialect."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from operator import add
from typing import Any, Literal

import orjson
from tortoise import BaseDBAsyncClient
from tortoise.fields import DatetimeField
from tortoise.models import Model

from echarge.domain.values import dataclass
from echarge.store import models

Dialect = Literal["sqlite", "postgres"]
Values = tuple[object, ...]


@dataclass(frozen=True, eq=False)
class Statement:
    """One kind of change to one table; rows of the same kind are written together.

    An update's first column is the id, and of several updates of one row in a batch only the last is written.
    With `sums`, which are the last columns, a row is added to what stands under the same values of all others.
    """

    model: type[Model]
    columns: tuple[str, ...]
    update: bool
    sums: tuple[str, ...] = ()
    strict: bool = False
    """Whether a row that is there already makes an insert fail; else it is left out, as what comes again should be."""

    def row(self, values: Values) -> "Row":
        """Return a row for this statement; the values stand in the order of the columns."""
        return Row(self, values)

    def row_of(self, values: Mapping[str, object]) -> "Row":
        """Return a row from values by column name, which must be all there."""
        return Row(self, tuple(values[column] for column in self.columns))

    @cached_property
    def sqlite(self) -> str:
        """Return the statement's text for one row."""
        table = self._table
        if self.update:
            assignments = ", ".join(f'"{column}" = ?' for column in self.columns[1:])
            return f'UPDATE {table} SET {assignments} WHERE "id" = ?'  # noqa: S608 -- names from the models
        names = ", ".join(f'"{column}"' for column in self.columns)
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {table} ({names}) VALUES ({marks}) {self._conflict}"  # noqa: S608

    @property
    def _table(self) -> str:
        return f'"{self.model._meta.db_table}"'  # noqa: SLF001 -- Tortoise's documented way to the schema

    @property
    def _conflict(self) -> str:
        if self.strict:
            return ""
        if not self.sums:
            return "ON CONFLICT DO NOTHING"
        key = ", ".join(f'"{column}"' for column in self.model._meta.unique_together[0])  # noqa: SLF001
        added = ", ".join(f'"{column}" = {self._table}."{column}" + excluded."{column}"' for column in self.sums)
        return f"ON CONFLICT ({key}) DO UPDATE SET {added}"

    @cached_property
    def postgres(self) -> str:
        """Return the statement's text for any number of rows, a list for each column."""
        table = self._table
        names = ", ".join(f'"{column}"' for column in self.columns)
        arrays = ", ".join(f"${n}::{self._array_type(c)}[]" for n, c in enumerate(self.columns, start=1))
        if self.update:
            assignments = ", ".join(f'"{column}" = u."{column}"' for column in self.columns[1:])
            return f'UPDATE {table} AS t SET {assignments} FROM unnest({arrays}) AS u({names}) WHERE t."id" = u."id"'  # noqa: S608
        return f"INSERT INTO {table} ({names}) SELECT * FROM unnest({arrays}) {self._conflict}"  # noqa: S608

    def _array_type(self, column: str) -> str:
        field: Any = self.model._meta.fields_map[column]  # noqa: SLF001
        return str(field.get_for_dialect("postgres", "SQL_TYPE"))

    @cached_property
    def _instants(self) -> tuple[int, ...]:
        fields = self.model._meta.fields_map  # noqa: SLF001
        return tuple(n for n, column in enumerate(self.columns) if isinstance(fields[column], DatetimeField))

    def arranged(self, values: Values) -> list[object]:
        """Return a row's values for SQLite: in the order of its placeholders, instants as the text it keeps."""
        row = list(values)
        for index in self._instants:
            at = row[index]
            if isinstance(at, datetime):
                row[index] = instant_text(at)
        if self.update:
            row.append(row.pop(0))
        return row

    async def execute(self, db: BaseDBAsyncClient, dialect: Dialect, rows: Sequence[Values]) -> None:
        """Write all rows in one round."""
        if dialect == "postgres":
            await db.execute_query(self.postgres, list(map(list, zip(*rows, strict=True))))
        else:
            await db.execute_many(self.sqlite, list(map(self.arranged, rows)))


def instant_text(at: datetime) -> str:
    """Return an instant as SQLite keeps it: as Tortoise writes it, at a fifth of the driver's cost."""
    # Texts compare as instants in one zone alone.
    text = orjson.dumps(at if at.tzinfo is UTC else at.astimezone(UTC)).decode()
    return f"{text[1:11]} {text[12:-1]}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row to write."""

    statement: Statement
    values: Values


SESSION_MOVES = Statement(
    models.ChargingSession,
    (
        "id", "evse_id", "connector_number", "driver_id", "vehicle_id", "tag_id", "presented_tag", "remote_start_id",
        "start_answer", "access_ends_at", "state", "ongoing", "listed", "needs_review", "flags", "authorised_at",
        "began_at", "connected_at", "started_at", "stopped_at", "disconnected_at", "completed_at", "stop_reason",
        "stopped_by", "provisional", "closing",
        "energy_mwh", "charging_s", "charging_method", "hours", "parked_s", "power_mw", "soc_percent",
        "meter_start_mwh", "meter_stop_mwh", "last_reading_at", "tariff_id", "frozen_tariff", "currency",
        "energy_minor", "time_minor", "connection_minor", "parking_minor", "vat_minor", "total_minor", "billed_at",
        "limit_minor", "shortfall_minor", "version",
    ),
    update=True,
)  # fmt: skip

SESSION_TERMS = (
    "evse_id", "connector_number", "driver_id", "vehicle_id", "tag_id", "presented_tag", "remote_start_id",
    "start_answer", "access_ends_at", "listed", "needs_review", "authorised_at", "began_at", "tariff_id",
    "frozen_tariff", "currency", "limit_minor",
)  # fmt: skip

SESSION_COURSE = Statement(
    models.ChargingSession,
    tuple(column for column in SESSION_MOVES.columns if column not in SESSION_TERMS),
    update=True,
)
"""What most moves leave aside is in most indexes: without it, a move costs a third."""

SESSION_OPENED = Statement(
    models.ChargingSession,
    (
        *SESSION_MOVES.columns, "organisation_id", "charger_id", "site_id", "reference", "ocpp_version",
        "transaction_key", "transaction_id", "session_type", "threshold_mwh", "received_at",
    ),
    update=False,
)  # fmt: skip

SESSION_METERED = Statement(
    models.ChargingSession,
    (
        "id", "state", "energy_mwh", "charging_s", "charging_method", "parked_s", "power_mw", "soc_percent",
        "last_reading_at", "energy_minor", "time_minor", "connection_minor", "parking_minor", "vat_minor",
        "total_minor", "version",
    ),
    update=True,
)  # fmt: skip
"""What a reading moves; none of it is in an index, which is what makes a reading cheap."""

EVIDENCE = Statement(
    models.Evidence,
    (
        "organisation_id", "charger_id", "session_id", "evse_number", "kind", "transaction_ref", "seq_no", "at",
        "received_at", "offline", "digest", "facts", "payload",
    ),
    update=False,
)  # fmt: skip

EVIDENCE_PLACED = Statement(models.Evidence, ("id", "session_id"), update=True)

STATUS_CHANGES = Statement(
    models.StatusChange,
    (
        "organisation_id", "charger_id", "evse_id", "connector_number", "status", "at", "received_at", "late",
        "error_code", "error_info", "vendor_id", "vendor_error_code", "digest",
    ),
    update=False,
)  # fmt: skip

EVSE_STATUS = Statement(
    models.Evse,
    ("id", "status", "status_since", "condition_since", "status_version", "shown_at", "error_code", "error_info"),
    update=True,
)

OUTAGES = Statement(
    models.Outage,
    ("organisation_id", "site_id", "evse_id", "condition", "began_at", "ended_at", "duration_ms"),
    update=False,
)

CONNECTOR_STATUS = Statement(models.Connector, ("id", "reported_status", "reported_at"), update=True)

DECISIONS = Statement(
    models.AccessDecision,
    (
        "organisation_id", "site_id", "charger_id", "evse_id", "tag_id", "driver_id", "door", "presented",
        "presented_key", "at", "allowed", "reason", "profile_id", "details",
    ),
    update=False,
)  # fmt: skip

TAG_USED = Statement(models.Tag, ("id", "uses", "last_used_at"), update=True)

DRIVER_ACTIVE = Statement(models.Driver, ("id", "last_active_at"), update=True)

VEHICLE_ACTIVE = Statement(models.Vehicle, ("id", "last_active_at"), update=True)

LATE_HOURS = Statement(models.LateHour, ("organisation_id", "hour"), update=False)

HOURLY_TOTALS = Statement(
    models.HourlyTotal,
    (
        "organisation_id", "site_id", "place_id", "hour", "currency", "energy_mwh", "charging_s", "sessions",
        "revenue_minor",
    ),
    update=False,
    sums=("energy_mwh", "charging_s", "sessions", "revenue_minor"),
)  # fmt: skip

UNSETTLED = Statement(models.UnsettledSession, ("organisation_id", "session_id", "look_at"), update=False)

BILLS = Statement(
    models.Bill,
    (
        "id", "organisation_id", "number", "kind", "session_id", "revision", "driver_id", "issued_at", "currency",
        "total_minor", "vat_minor", "content", "payer", "link", "reason",
    ),
    update=False,
    strict=True,
)  # fmt: skip

CHARGER_SEEN = Statement(models.Charger, ("id", "last_seen_at", "clock_skew_s"), update=True)

OCPP_MESSAGES = Statement(
    models.OcppMessage,
    ("organisation_id", "charger_id", "at", "direction", "action", "text", "tagged_text", "size"),
    update=False,
)

ORDER: tuple[Statement, ...] = (
    SESSION_OPENED,
    SESSION_MOVES,
    SESSION_COURSE,
    SESSION_METERED,
    EVIDENCE,
    EVIDENCE_PLACED,
    EVSE_STATUS,
    CONNECTOR_STATUS,
    STATUS_CHANGES,
    DECISIONS,
    TAG_USED,
    DRIVER_ACTIVE,
    VEHICLE_ACTIVE,
    CHARGER_SEEN,
    OCPP_MESSAGES,
    UNSETTLED,
    BILLS,
    HOURLY_TOTALS,
    LATE_HOURS,
    OUTAGES,
)
"""The order in which a batch writes, so that what is referred to is there first."""

SUMS = len(HOURLY_TOTALS.sums)

Group = tuple[Statement, Sequence[Values]]


def grouped(rows: Iterable[Row]) -> list[Group]:
    """Return the rows by statement, in the order to write them.

    Of several updates of one row the last stands; what is added under one key is added up; an hour is late once.
    """
    inserts: dict[Statement, list[Values]] = {}
    updates: dict[Statement, dict[object, Values]] = {}
    sums: dict[Any, Values] = {}
    for row in rows:
        if row.statement.update:
            updates.setdefault(row.statement, {})[row.values[0]] = row.values
        elif row.statement is HOURLY_TOTALS:
            key, added = row.values[:-SUMS], row.values[-SUMS:]
            held = sums.get(key)
            sums[key] = added if held is None else tuple(map(add, held, added))
        else:
            inserts.setdefault(row.statement, []).append(row.values)
    if sums:
        # In one order everywhere, so that processes that add to the same rows cannot wait for each other in a ring.
        inserts[HOURLY_TOTALS] = [(*key, *sums[key]) for key in sorted(sums)]
    if LATE_HOURS in inserts:
        inserts[LATE_HOURS] = list(dict.fromkeys(inserts[LATE_HOURS]))  # who was offline is late by the hundred
    groups: list[Group] = []
    for statement in ORDER:
        values = inserts.get(statement) or list(updates.get(statement, {}).values())
        if values:
            groups.append((statement, values))
    return groups
