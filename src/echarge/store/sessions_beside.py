"""What else happens at EVSEs: when their latest session began, and which are open there now."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from echarge.store.facts import instant
from echarge.store.setup import Store
from echarge.store.sql_text import Text


async def latest_at(store: Store, evse_ids: Sequence[int], organisation_id: int) -> Mapping[int, datetime]:
    """Return when the latest session of each EVSE began: the last entry of its index, however many there are."""
    text = Text(store.dialect)
    evses = text.own("evse", evse_ids, organisation_id)
    latest = 'SELECT max(s."began_at") FROM "charging_session" AS s WHERE s."evse_id" = k."id"'
    sql = f'SELECT k."id", ({latest}) AS began_at FROM ({evses}) AS k'  # noqa: S608 -- names and marks
    _, rows = await store.reader.execute_query(sql, text.values)
    found = {row["id"]: instant(row["began_at"]) for row in rows}
    return {evse_id: at for evse_id, at in found.items() if at is not None}
