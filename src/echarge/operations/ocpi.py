"""Charge detail records of final bills (D31): put together from what is stored, and never stored themselves."""

from collections.abc import Mapping

from echarge.domain.bills import is_payable
from echarge.domain.events import VIRTUAL_PREFIX, TagKind
from echarge.domain.ocpi_cdrs import AuthMethod, Place, Record, TokenType
from echarge.domain.pricing import Cost
from echarge.operations.runtime import Runtime
from echarge.store.loading import loaded
from echarge.store.models import ChargingSession, Evse, Tag

TYPES: Mapping[str, TokenType] = {TagKind.RFID_CARD: TokenType.RFID, TagKind.APP: TokenType.APP_USER}


async def record_of(runtime: Runtime, row: ChargingSession) -> Record | None:
    """Return the record of a session; None while nothing of it is payable, or where what it rests on is not kept."""
    completed_at, billed_at = row.completed_at, row.billed_at
    is_final = is_payable(billed_at=billed_at, needs_review=row.needs_review)
    if not is_final or completed_at is None or billed_at is None or row.authorised_at is None:
        return None
    session = await loaded(runtime.reader, row, {})
    evse = await Evse.filter(id=row.evse_id or 0).using_db(runtime.reader).select_related("site").first()
    tariff = session.terms.tariff
    if session.course.first_at is None or evse is None or tariff is None:
        return None
    usage, site = session.figures.usage, evse.site
    is_remote = row.remote_start_id is not None or row.presented_tag.upper().startswith(VIRTUAL_PREFIX)
    return Record(
        reference=row.reference,
        began_at=row.began_at,
        ended_at=max(completed_at, billed_at) if usage.parked_s else completed_at,
        updated_at=max(billed_at, row.reviewed_at or billed_at),
        uid=row.presented_tag,
        token_type=await token_type(runtime, row),
        auth_method=AuthMethod.COMMAND if is_remote else AuthMethod.WHITELIST,
        place=Place(
            site.id, site.name, site.address, site.latitude_micro, site.longitude_micro, evse.id, evse.public_code,
            row.connector_number or 1,
        ),
        tariff=tariff,
        tariff_from=row.authorised_at,
        usage=usage,
        cost=Cost(
            row.energy_minor, row.time_minor, row.connection_minor, row.parking_minor, row.total_minor, row.vat_minor,
            row.currency,
        ),
    )  # fmt: skip


async def token_type(runtime: Runtime, row: ChargingSession) -> TokenType:
    """Return what kind of thing was presented; what we made up for one start stands for nobody known."""
    if row.tag_id is None:
        return TokenType.AD_HOC_USER
    tag = await Tag.filter(id=row.tag_id).using_db(runtime.reader).first()
    return TokenType.OTHER if tag is None else TYPES.get(tag.kind, TokenType.OTHER)
