"""Final bills in the words of OCPI."""

import asyncio

from strawberry.scalars import JSON

from echarge.domain.ocpi_cdrs import Record, ocpi_cdr
from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.errors import coded
from echarge.graphql.tariffs.ocpi import require_party
from echarge.operations.ocpi import record_of
from echarge.store import models

RECORDS_AT_ONCE_MAX = 5
"""Of how many sessions one operation gives the record: each is worked out from all that its charger said."""


async def cdr_of(context: Context, row: models.ChargingSession, country_code: str, party_id: str) -> JSON | None:
    """Return the session's record, as far as the viewer may see it."""
    require_party(country_code, party_id)

    async def load(rows: list[models.ChargingSession]) -> list[Record | None]:
        if len(rows) > RECORDS_AT_ONCE_MAX:
            raise coded(f"Records are given of at most {RECORDS_AT_ONCE_MAX} sessions at once.", "TOO_EXPENSIVE")
        return await asyncio.gather(*(record_of(context.runtime, each) for each in rows))

    record = await context.loaders.by_key("records", load, row)
    if record is None:
        return None
    with_tariff = context.sees(Area.TARIFFS)
    return JSON(ocpi_cdr(record, country_code=country_code, party_id=party_id, with_tariff=with_tariff))
