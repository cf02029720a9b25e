"""Charge detail records of final bills (D31): put together from what is stored, and never stored themselves.

A session that was billed anew has a record of each of its bills: that of an earlier one is told as it stands on that
bill, and taken back by a credit. What is refunded is between the payer and the organisation, and no matter of OCPI.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from echarge.domain.bills import is_payable
from echarge.domain.connectors import built
from echarge.domain.documents import DocumentKind
from echarge.domain.events import VIRTUAL_PREFIX, TagKind
from echarge.domain.ocpi_cdrs import AuthMethod, Record, TokenType, ocpi_cdr, ocpi_credit
from echarge.domain.ocpi_locations import Place, Plug
from echarge.domain.pricing import Cost, Portion, Usage
from echarge.domain.tariffs import FrozenTariff
from echarge.operations.bill_content import PARTS
from echarge.operations.builds import entered_of, usual_of
from echarge.operations.open_data import place_of
from echarge.operations.runtime import Runtime
from echarge.store.loading import loaded
from echarge.store.models import Bill, ChargingSession, Connector, Evse, Tag

TYPES: Mapping[str, TokenType] = {TagKind.RFID_CARD: TokenType.RFID, TagKind.APP: TokenType.APP_USER}


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a session: that of each of its bills, oldest first, and when each was taken back."""

    told: Sequence[Record]
    credited_at: Sequence[datetime]
    """Of all but the last."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what OCPI needs to be told and nobody has said, in words for people."""
        return tuple(dict.fromkeys(name for record in self.told for name in record.missing))

    def spelled_out(self, *, country_code: str, party_id: str, with_tariff: bool) -> list[dict[str, Any]]:
        """Return them as OCPI objects, with those that take others back; the last one is in force."""
        found: list[dict[str, Any]] = []
        for place, record in enumerate(self.told):
            cdr = ocpi_cdr(record, country_code=country_code, party_id=party_id, with_tariff=with_tariff)
            found.append(cdr)
            if place < len(self.credited_at):
                found.append(ocpi_credit(cdr, self.credited_at[place]))
        return found


async def records_of(runtime: Runtime, row: ChargingSession) -> Records | None:
    """Return the records of a session; None while nothing of it is payable, or what they rest on is not kept."""
    record = await record_of(runtime, row)
    if record is None:
        return None
    bills = Bill.filter(session_id=row.id, kind=DocumentKind.BILL).using_db(runtime.reader).order_by("revision")
    told = [billed(record, bill) for bill in await bills]
    if not told:
        return Records([record], [])
    if told[-1].cost.total_minor == record.cost.total_minor and not told[-1].usage.portions:
        last = told[-1]
        told[-1] = replace(last, usage=record.usage)  # in which all is that falls in time
    return Records(told, [each.updated_at for each in told[1:]])


def billed(record: Record, bill: Bill) -> Record:
    """Return a session's record as it stands on one of its bills, with what was taken when if the bill tells that."""
    content: Any = bill.content
    parts = dict(content["parts"])
    portions = tuple(Portion(*each) for each in content.get("portions", ()))
    energy, time, connection, parking = (int(parts.get(label, 0)) for label, _ in PARTS)
    return replace(
        record,
        place=kept_place(record.place, content),
        ended_at=kept_end(record, content),
        updated_at=bill.issued_at,
        tariff=FrozenTariff.from_json(content["tariff"]) if content["tariff"] else record.tariff,
        usage=Usage(content["energyMwh"], content["chargingS"], content["parkedS"], portions),
        cost=Cost(energy, time, connection, parking, bill.total_minor, bill.vat_minor, bill.currency),
        revision=bill.revision or 1,
        invoice=str(bill.number),
    )


def kept_end(record: Record, content: Mapping[str, Any]) -> datetime:
    """Return when it ended by a bill: with its parking; bills of old do not tell."""
    ends = [content.get("completed"), content.get("final") if content["parkedS"] else None]
    return max((datetime.fromisoformat(end) for end in ends if end), default=record.ended_at)


def kept_place(place: Place, content: Mapping[str, Any]) -> Place:
    """Return where it was by a bill; bills of old do not tell all of it."""
    return replace(place, name=content["site"], address=content["address"], **content.get("location", {}))


async def record_of(runtime: Runtime, row: ChargingSession) -> Record | None:
    """Return the record of a session as it is now; None while nothing of it is payable, or what it rests on is lost."""
    completed_at, billed_at = row.completed_at, row.billed_at
    is_final = is_payable(billed_at=billed_at, needs_review=row.needs_review)
    if not is_final or completed_at is None or billed_at is None or row.authorised_at is None:
        return None
    session = await loaded(runtime.reader, row, {})
    evse = await Evse.filter(id=row.evse_id or 0).using_db(runtime.reader).select_related("site", "charger").first()
    tariff = session.terms.tariff
    if session.course.first_at is None or evse is None or tariff is None:
        return None
    usage = session.figures.usage
    is_remote = row.remote_start_id is not None or row.presented_tag.upper().startswith(VIRTUAL_PREFIX)
    return Record(
        reference=row.reference,
        began_at=row.began_at,
        ended_at=max(completed_at, billed_at) if usage.parked_s else completed_at,
        updated_at=max(billed_at, row.reviewed_at or billed_at),
        uid=row.presented_tag,
        token_type=await token_type(runtime, row),
        auth_method=AuthMethod.COMMAND if is_remote else AuthMethod.WHITELIST,
        place=place_of(evse.site),
        public_code=evse.public_code,
        plug=await plug_of(runtime, evse, row.connector_number),
        tariff=tariff,
        tariff_from=row.authorised_at,
        usage=usage,
        cost=Cost(
            row.energy_minor, row.time_minor, row.connection_minor, row.parking_minor, row.total_minor, row.vat_minor,
            row.currency,
        ),
    )  # fmt: skip


async def plug_of(runtime: Runtime, evse: Evse, number: int | None) -> Plug:
    """Return the connector that was charged at; where nobody told which, the first."""
    rows = await Connector.filter(evse_id=evse.id).using_db(runtime.reader).order_by("number")
    found = next((row for row in rows if row.number == (number or row.number)), None)
    usual = usual_of(evse.charger)
    return Plug(number or 1, usual if found is None else built(entered_of(found), found.kind, usual))


async def token_type(runtime: Runtime, row: ChargingSession) -> TokenType:
    """Return what kind of thing was presented; what we made up for one start stands for nobody known."""
    if row.tag_id is None:
        return TokenType.AD_HOC_USER
    tag = await Tag.filter(id=row.tag_id).using_db(runtime.reader).first()
    return TokenType.OTHER if tag is None else TYPES.get(tag.kind, TokenType.OTHER)
