"""What is in the database, held against what the chargers know to be true."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from charger_sim import Charger, Message, Session
from echarge.store import models

KINDS_OF_MESSAGES = frozenset({"start", "reading", "stop", "event"})
TRANSACTION_ACTIONS = frozenset({"StartTransaction", "MeterValues", "StopTransaction", "TransactionEvent"})

# The tariff of tests/flows/installation.py, in the pence and percent that a motorist reads on the post.
PENCE_PER_KWH = 50
PENCE_PER_HOUR = 100
PENCE_PER_CONNECTION = 500
VAT_PERCENT = 20
FREE_BELOW_MWH = 100_000

STATUSES_16 = {
    "Available": "AVAILABLE", "Preparing": "PREPARING", "Charging": "CHARGING", "SuspendedEV": "SUSPENDED_EV",
    "SuspendedEVSE": "SUSPENDED_EVSE", "Finishing": "FINISHING", "Unavailable": "UNAVAILABLE", "Faulted": "FAULTED",
}  # fmt: skip
STATUSES_201 = {"Available": "AVAILABLE", "Occupied": "OCCUPIED", "Unavailable": "UNAVAILABLE", "Faulted": "FAULTED"}


def price(session: Session) -> tuple[int, int, int, int, int]:
    """Return what the session costs in pence: energy, time, connection, total, and the VAT in it."""
    if session.delivered_mwh < FREE_BELOW_MWH:
        return 0, 0, 0, 0, 0
    energy = _rounded(session.delivered_mwh * PENCE_PER_KWH, 1_000_000)
    time = _rounded(session.charging_s * PENCE_PER_HOUR, 3600)
    total = energy + time + PENCE_PER_CONNECTION
    return energy, time, PENCE_PER_CONNECTION, total, _rounded(total * VAT_PERCENT, 100 + VAT_PERCENT)


def _rounded(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)


async def reckon(chargers: Mapping[str, Charger]) -> None:
    """Raise AssertionError unless every acknowledged message is stored once, and every session is as it truly was."""
    ids = {row.ocpp_identity: row.id for row in await models.Charger.all()}
    rows = await models.ChargingSession.all()
    evidence = await models.Evidence.all()
    statuses = await models.StatusChange.all()
    evses = {row.id: row.number for row in await models.Evse.all()}
    assert len(rows) == sum(len(charger.ledger.sessions) for charger in chargers.values())
    for identity, charger in chargers.items():
        mine = ids[identity]
        check_messages(charger, [row for row in evidence if row.charger_id == mine])
        check_sessions(charger, [row for row in rows if row.charger_id == mine])
        told = [(row.at, evses.get(row.evse_id or 0, 0), row.status) for row in statuses if row.charger_id == mine]
        check_statuses(charger, Counter(told))


def check_messages(charger: Charger, rows: Sequence[models.Evidence]) -> None:
    """Every transaction message is answered, and is there exactly once, and there is none that nobody sent."""
    assert charger.ledger.forgotten == 0
    assert [message for message in charger.ledger.unacknowledged if message.action in TRANSACTION_ACTIONS] == []
    said = [message for message in charger.ledger.acknowledged if message.action in TRANSACTION_ACTIONS]
    stored = [row for row in rows if row.kind in KINDS_OF_MESSAGES]
    assert Counter(row.payload_key for row in map(_Stored, stored)) == Counter(_canonical(m.payload) for m in said)
    outside = [message.payload for message in said if message.session is None]
    assert outside == [], f"{charger.url} spoke of no session itself: the motorists did what was not meant"
    assert [(row.kind, row.transaction_ref, row.payload) for row in stored if row.session_id is None] == []
    # What the system itself adds to a session's evidence: statuses of 1.6; a forced end would be one too many.
    assert {row.kind for row in rows} <= KINDS_OF_MESSAGES | {"status"}


class _Stored:
    def __init__(self, row: models.Evidence) -> None:
        self.payload_key = _canonical(json.loads(row.payload))


def _canonical(payload: Mapping[str, Any]) -> str:
    return json.dumps(payload, sort_keys=True)


def check_sessions(charger: Charger, rows: Sequence[models.ChargingSession]) -> None:
    """Each session is one row, complete, with the energy, the time and the price that are due."""
    found = {str(row.transaction_id) if row.ocpp_version == "1.6" else row.transaction_key: row for row in rows}
    assert len(found) == len(rows) == len(charger.ledger.sessions)
    pairs = [(found[str(truth.transaction_id)], truth) for truth in charger.ledger.sessions]
    wrong = {row.reference: (stored(row), true(truth)) for row, truth in pairs if stored(row) != true(truth)}
    assert wrong == {}


def stored(row: models.ChargingSession) -> dict[str, Any]:
    """Return what the database says of a session."""
    cost = (row.energy_minor, row.time_minor, row.connection_minor, row.total_minor, row.vat_minor)
    return {
        "ongoing": row.ongoing, "provisional": row.provisional, "billed_at": row.billed_at,
        "completed_at": row.completed_at, "stopped_at": row.stopped_at, "energy_mwh": row.energy_mwh,
        "charging_s": row.charging_s, "cost": cost, "flags": row.flags, "needs_review": row.needs_review,
    }  # fmt: skip


def true(session: Session) -> dict[str, Any]:
    """Return what the database should say of a session."""
    return {
        "ongoing": False, "provisional": False, "billed_at": session.ended_at,
        "completed_at": session.ended_at, "stopped_at": session.stopped_at, "energy_mwh": session.delivered_mwh,
        "charging_s": session.charging_s, "cost": price(session), "flags": [], "needs_review": None,
    }  # fmt: skip


def check_statuses(charger: Charger, told: Counter[tuple[datetime, int, str]]) -> None:
    """Raise AssertionError unless every acknowledged status is in the history, once."""
    names = STATUSES_16 if charger.version == "1.6" else STATUSES_201
    said = {
        (message.at, int(message.payload.get("evseId") or message.payload["connectorId"]), names[_word(message)])
        for message in charger.ledger.of("StatusNotification")
    }
    assert {status: told[status] for status in said if told[status] != 1} == {}


def _word(message: Message) -> str:
    return str(message.payload.get("status") or message.payload["connectorStatus"])
