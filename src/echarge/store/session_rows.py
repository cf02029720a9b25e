"""The rows that store a session: all of it, or as little as its last move has changed."""

from datetime import datetime
from functools import lru_cache
from typing import Any

import orjson

from echarge.domain.tariffs import FrozenTariff
from echarge.store.facts import TARIFFS_MAX
from echarge.store.mapping import Session
from echarge.store.shares import shape_text
from echarge.store.statements import SESSION_COURSE, SESSION_METERED, SESSION_MOVES, SESSION_OPENED, Row


def session_moves(session: Session) -> dict[str, Any]:
    """Return the columns that a message of the charger can move, by name."""
    return {**session_terms(session), **session_course(session)}


def session_terms(session: Session) -> dict[str, Any]:
    """Return whose the session is, where and on what terms, and where it is listed: what hardly any message moves."""
    figures, terms = session.figures, session.terms
    return {
        "evse_id": session.evse_id,
        "connector_number": session.connector_number,
        "driver_id": session.driver_id,
        "vehicle_id": session.vehicle_id,
        "tag_id": session.tag_id,
        "presented_tag": session.presented_tag,
        "remote_start_id": session.remote_start_id,
        "start_answer": session.start_answer,
        "access_ends_at": session.access_ends_at,
        "listed": figures.listed,
        "needs_review": figures.needs_review,
        "authorised_at": terms.authorised_at,
        "began_at": session.course.began_at,
        "tariff_id": terms.tariff.tariff_id if terms.tariff is not None else None,
        "frozen_tariff": tariff_text(terms.tariff) if terms.tariff is not None else None,
        "currency": terms.currency,
        "limit_minor": terms.limit_minor,
    }


@lru_cache(TARIFFS_MAX)
def tariff_text(tariff: FrozenTariff) -> str:
    """Return the tariff as its session's row keeps it; few are in force at a time."""
    return orjson.dumps(tariff.to_json()).decode()


def session_course(session: Session) -> dict[str, Any]:
    """Return what has become of the session, with its id."""
    course, figures = session.course, session.figures
    cost = figures.cost
    reading = course.reading
    return {
        "id": session.id,
        "state": course.state,
        "ongoing": session.ongoing,
        "flags": orjson.dumps(sorted(figures.flags)).decode(),
        "connected_at": course.connected_at,
        "started_at": figures.started_at,
        "stopped_at": course.stopped_at,
        "disconnected_at": course.disconnected_at,
        "completed_at": course.completed_at,
        "stop_reason": course.stop_reason[:32],
        "stopped_by": course.stopped_by or "",
        "provisional": course.is_provisional,
        "closing": course.closing or "",
        "energy_mwh": figures.energy_mwh,
        "charging_s": figures.charging_s,
        "charging_method": figures.charging_method,
        "hours": shape_text(session.share.shape),
        "parked_s": figures.parked_s,
        "power_mw": reading.power_mw if reading is not None and session.ongoing else None,
        "soc_percent": reading.soc_percent if reading is not None else None,
        "meter_start_mwh": course.meter_start_mwh,
        "meter_stop_mwh": course.meter_stop_mwh,
        "last_reading_at": reading.at if reading is not None else None,
        "energy_minor": cost.energy_minor,
        "time_minor": cost.time_minor,
        "connection_minor": cost.connection_minor,
        "parking_minor": cost.parking_minor,
        "vat_minor": cost.vat_minor,
        "total_minor": cost.total_minor,
        "billed_at": figures.billed_at,
        "shortfall_minor": cost.shortfall_minor,
        "version": session.version,
    }


def session_row(session: Session) -> Row:
    """Return the row that stores all of the session that can move."""
    return SESSION_MOVES.row_of(session_moves(session))


def moved_row(before: Session, after: Session) -> Row:
    """Return the cheapest row that stores what changed."""
    if before.outline == after.outline and before.share.shape == after.share.shape:
        return session_metered_row(after)
    if has_same_terms(before, after):
        return SESSION_COURSE.row_of(session_course(after))
    return session_row(after)


def has_same_terms(before: Session, after: Session) -> bool:
    """Return whether `session_terms` of both are the same; as it is asked of every move, without making them."""
    return (
        before.evse_id == after.evse_id
        and before.connector_number == after.connector_number
        and before.driver_id == after.driver_id
        and before.vehicle_id == after.vehicle_id
        and before.tag_id == after.tag_id
        and before.presented_tag == after.presented_tag
        and before.remote_start_id == after.remote_start_id
        and before.start_answer == after.start_answer
        and before.access_ends_at == after.access_ends_at
        and before.figures.listed == after.figures.listed
        and before.figures.needs_review == after.figures.needs_review
        and before.course.began_at == after.course.began_at
        and (before.terms is after.terms or before.terms == after.terms)
    )


def session_opened_row(session: Session, received_at: datetime) -> Row:
    """Return the row that a session begins as."""
    return SESSION_OPENED.row_of(
        {
            **session_moves(session),
            "organisation_id": session.organisation_id,
            "charger_id": session.charger_id,
            "site_id": session.site_id,
            "reference": session.reference,
            "ocpp_version": session.ocpp_version,
            "transaction_key": session.transaction_key,
            "transaction_id": session.transaction_id,
            "session_type": "PAYG",
            "threshold_mwh": session.terms.threshold_mwh,
            "received_at": received_at,
        }
    )


def session_metered_row(session: Session) -> Row:
    """Return the row that stores what a reading alone moves."""
    figures, cost, reading = session.figures, session.figures.cost, session.course.reading
    return SESSION_METERED.row(
        (
            session.id,
            session.course.state,
            figures.energy_mwh,
            figures.charging_s,
            figures.charging_method,
            figures.parked_s,
            reading.power_mw if reading is not None and session.ongoing else None,
            reading.soc_percent if reading is not None else None,
            reading.at if reading is not None else None,
            cost.energy_minor,
            cost.time_minor,
            cost.connection_minor,
            cost.parking_minor,
            cost.vat_minor,
            cost.total_minor,
            session.version,
        )
    )
