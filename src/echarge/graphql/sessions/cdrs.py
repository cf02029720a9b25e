"""Final bills in the words of OCPI."""

import asyncio

from strawberry.scalars import JSON

from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.errors import coded
from echarge.graphql.tariffs.ocpi import party_of
from echarge.operations.ocpi import Records, records_of
from echarge.store import models

RECORDS_AT_ONCE_MAX = 5
"""Of how many sessions one operation gives the record: each is worked out from all that its charger said."""


async def cdrs_of(
    context: Context, row: models.ChargingSession, country_code: str | None, party_id: str | None
) -> list[JSON]:
    """Return the session's records, as far as the viewer may see them; none where something of them is missing."""
    country, party = await party_of(context, country_code, party_id)
    records = await loaded_records(context, row)
    if records is None or records.missing:
        return []
    with_tariff = context.sees(Area.TARIFFS)
    found = records.spelled_out(country_code=country, party_id=party, with_tariff=with_tariff)
    return [JSON(each) for each in found]


async def missing_of(context: Context, row: models.ChargingSession) -> list[str]:
    """Return what nobody has said and OCPI needs for the session's records."""
    records = await loaded_records(context, row)
    return [] if records is None else list(records.missing)


async def loaded_records(context: Context, row: models.ChargingSession) -> Records | None:
    """Return the session's records, for all of the operation at once."""

    async def load(rows: list[models.ChargingSession]) -> list[Records | None]:
        if len(rows) > RECORDS_AT_ONCE_MAX:
            raise coded(f"Records are given of at most {RECORDS_AT_ONCE_MAX} sessions at once.", "TOO_EXPENSIVE")
        return await asyncio.gather(*(records_of(context.runtime, each) for each in rows))

    return await context.loaders.by_key("records", load, row)
