"""What strangers are told of EVSEs: the highest price, and whether bank cards are taken (D24, D25)."""

from echarge.domain.quotes import maximum_micro_per_kwh
from echarge.graphql.context import Context
from echarge.graphql.enums import Area
from echarge.graphql.money import Unit, UnitPrice
from echarge.operations.contactless import served_of
from echarge.operations.public_prices import public_tariffs
from echarge.store import models


async def maximum_price_of(context: Context, row: models.Evse) -> UnitPrice | None:
    """Return the most that the first kWh costs strangers, for all EVSEs of the operation at once."""
    if not context.sees(Area.TARIFFS):
        return None

    async def load(ids: list[int]) -> list[UnitPrice | None]:
        organisation = await context.rows(models.Organisation).get()
        evses = await context.rows(models.Evse).filter(id__in=ids).select_related("charger", "site")
        tariffs = await public_tariffs(context.runtime.reader, organisation, evses, context.runtime.now())
        found: dict[int, UnitPrice] = {}
        for evse in evses:
            tariff = tariffs[evse.id]
            most = (
                None if tariff is None else maximum_micro_per_kwh(tariff, evse.max_power_w or evse.charger.max_power_w)
            )
            if tariff is not None and most is not None:
                found[evse.id] = UnitPrice.from_micro(most, tariff.currency, Unit.KWH)
        return [found.get(each) for each in ids]

    return await context.loaders.by_key("maximum_price", load, row.id)


async def takes_cards(context: Context, row: models.Evse) -> bool:
    """Return whether bank cards are taken at an EVSE, for all EVSEs of the operation at once."""

    async def load(rows: list[models.Evse]) -> list[bool]:
        served = await served_of(context.runtime.reader, context.me.organisation_id)
        return [served.takes_cards(each) for each in rows]

    return await context.loaders.by_key("takes_cards", load, row)
