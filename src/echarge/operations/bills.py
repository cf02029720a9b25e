"""Bills as documents: issued once, numbered without gaps, never changed; corrected by credit notes (PAY-6, D19)."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from itertools import count
from typing import assert_never

import orjson

from echarge.domain.documents import Document, DocumentKind, Issued, NewBill, NewCredit, to_issue, vat_until
from echarge.live.messages import SessionBilled
from echarge.operations.bill_content import content_of, payer_of
from echarge.operations.bill_lines import NOTHING, Makings, fitting
from echarge.store.billing import Billed, billed
from echarge.store.models import Bill, ChargingSession
from echarge.store.models.columns import new_id
from echarge.store.statements import BILLS, Row
from echarge.store.writer import Transaction

LINK_BYTES = 24
REASON_LENGTH_MAX = 200


async def issued_for(tx: Transaction, session_id: int) -> list[Issued]:
    """Return the session's documents, in the order in which they were issued."""
    rows = await Bill.filter(session_id=session_id).using_db(tx.db).order_by("number")
    return [Issued(row.id, DocumentKind(row.kind), row.total_minor, row.bill_id) for row in rows]


async def issue_all(
    tx: Transaction, session: ChargingSession, now: datetime, *, email: str = "", makings: Makings = NOTHING
) -> Sequence[Bill]:
    """Issue what is missing for the session as it is now; the caller holds the organisation's lock for the numbers."""
    documents = to_issue(await issued_for(tx, session.id), session.total_minor)
    made: list[Bill] = []
    for document in documents:
        made.append(await issue(tx, session, document, now, email=email, makings=makings, before=made))
    return made


async def issue(
    tx: Transaction,
    session: ChargingSession,
    document: Document,
    now: datetime,
    *,
    email: str = "",
    makings: Makings = NOTHING,
    before: Sequence[Bill] = (),
) -> Bill:
    """Issue one document of the session."""
    common = {
        "organisation_id": session.organisation_id,
        "session_id": session.id,
        "driver_id": session.driver_id,
        "number": await next_number(tx, session.organisation_id),
        "issued_at": now,
        "currency": session.currency,
        "link": new_link(),
    }
    match document:
        case NewBill(revision):
            found = await billed(tx.db, tx.dialect, session.id)
            row = Bill(
                **common,
                kind=DocumentKind.BILL,
                revision=revision,
                total_minor=session.total_minor,
                vat_minor=session.vat_minor,
                content=content_of(found, fitting(makings, session)),
                payer=payer_of(found, email),
            )
        case NewCredit(of_id, amount_minor, reason):
            bill = await Bill.get(id=of_id, using_db=tx.db) if of_id is not None else before[-1]
            row = Bill(
                **common,
                kind=DocumentKind.CREDIT_NOTE,
                bill_id=bill.id,
                reason=reason[:REASON_LENGTH_MAX],
                total_minor=-amount_minor,
                vat_minor=-await vat_of_credit(tx, bill, amount_minor),
                content={**bill.content, "creditedNumber": bill.number},
                payer=bill.payer,
            )
        case _:
            assert_never(document)
    await row.save(using_db=tx.db, force_create=True)
    tx.tell(SessionBilled(row.organisation_id, row.session_id, now, row.number))
    return row


async def first_bills(tx: Transaction, sessions: Sequence[Billed], now: datetime) -> Sequence[Row]:
    """Return the rows of the first bill of each session, in this order; the caller holds the organisations' locks."""
    rows, numbers = [], {}
    for session in sessions:
        organisation_id, total_minor = session["organisation_id"], session["total_minor"]
        if not to_issue((), total_minor):
            continue
        if organisation_id not in numbers:
            numbers[organisation_id] = count(await next_number(tx, organisation_id))
        columns = (
            new_id(),
            organisation_id,
            next(numbers[organisation_id]),
            DocumentKind.BILL,
            session["session_id"],
            1,
            session["driver_id"],
            now,
            session["currency"],
            total_minor,
            session["vat_minor"],
            orjson.dumps(content_of(session)).decode(),
            payer_of(session, ""),
            new_link(),
            "",
        )
        rows.append(BILLS.row(columns))
    return rows


def new_link() -> str:
    """Return by which whoever has it may read a document; nobody can guess it."""
    return secrets.token_urlsafe(LINK_BYTES)


async def vat_of_credit(tx: Transaction, bill: Bill, amount_minor: int) -> int:
    """Return the VAT within an amount that is credited: what was credited in the end holds all of the bill's."""
    notes = await Bill.filter(bill_id=bill.id).using_db(tx.db)
    credited_minor: int = -sum(each.total_minor for each in notes)
    vat_minor: int = -sum(each.vat_minor for each in notes)
    return vat_until(bill.total_minor, bill.vat_minor, credited_minor + amount_minor) - vat_minor


async def next_number(tx: Transaction, organisation_id: int) -> int:
    """Return the next number of the organisation's documents."""
    last = await Bill.filter(organisation_id=organisation_id).using_db(tx.db).order_by("-number").first()
    return 1 if last is None else last.number + 1
