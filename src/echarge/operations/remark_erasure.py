"""What people wrote of an erased driver's sessions: remarks of reviews and closings go, whatever they say (DRV-2).

Such a remark is about the person by its nature, and can describe somebody without any name that we know. What was
decided, by whom and when, stays.
"""

from collections.abc import Sequence
from typing import Any

import orjson

from echarge.domain.events import MessageKind
from echarge.domain.incidents import IncidentKind
from echarge.operations.reviewing import DECIDED
from echarge.operations.rows import parts
from echarge.store.models import AuditEntry, ChargingSession, Evidence, Incident, IncidentComment
from echarge.store.writer import Transaction

ACTIONS = ("reviewSession", "closeSession", "refundPayment", "adjustBill")


async def forget_remarks(tx: Transaction, organisation_id: int, session_ids: Sequence[int]) -> None:
    """Empty the remarks on these sessions: in the sessions, their evidence and incidents, and the audit log."""
    for part in parts(session_ids):
        await empty_reviews(tx, part)
        await empty_closings(tx, part)
        await empty_comments(tx, part)
    for subjects in parts([f"ChargingSession:{each}" for each in session_ids]):
        entries = AuditEntry.filter(organisation_id=organisation_id, action__in=ACTIONS, subject__in=subjects)
        for entry in await entries.using_db(tx.db):
            details: dict[str, Any] = {**entry.details, "reason": ""}
            await AuditEntry.filter(id=entry.id).using_db(tx.db).update(details=details)


async def empty_reviews(tx: Transaction, session_ids: Sequence[int]) -> None:
    """Empty the remarks that the sessions keep with what was decided."""
    reviewed = ChargingSession.filter(id__in=session_ids, reviewed_at__isnull=False)
    for row in await reviewed.using_db(tx.db):
        review: dict[str, Any] = {**(row.review or {}), "remark": ""}
        await ChargingSession.filter(id=row.id).using_db(tx.db).update(review=review, version=row.version + 1)


async def empty_closings(tx: Transaction, session_ids: Sequence[int]) -> None:
    """Empty the reasons for which somebody held a session to be over."""
    closings = Evidence.filter(session_id__in=session_ids, kind=MessageKind.CLOSE)
    for row in await closings.using_db(tx.db):
        payload = orjson.loads(row.payload)
        if payload.get("reason"):
            text = orjson.dumps({**payload, "reason": ""}).decode()
            await Evidence.filter(id=row.id).using_db(tx.db).update(payload=text)


async def empty_comments(tx: Transaction, session_ids: Sequence[int]) -> None:
    """Cut what reviewers gave as their reasons from the incidents that their reviews resolved."""
    incidents: Any = Incident.filter(session_id__in=session_ids, kind=IncidentKind.SESSION_REVIEW).using_db(tx.db)
    ids: Any = await incidents.values_list("id", flat=True)
    for part in parts(ids):
        for row in await IncidentComment.filter(incident_id__in=part).using_db(tx.db):
            kept = next((words for words in DECIDED.values() if row.text.startswith(words)), row.text)
            if kept != row.text:
                await IncidentComment.filter(id=row.id).using_db(tx.db).update(text=kept)
