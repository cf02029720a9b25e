"""Where bank cards are taken: as people said of an EVSE, else where a terminal that is let in serves it (D25)."""

from typing import NamedTuple

from tortoise import BaseDBAsyncClient

from echarge.store.models import Evse, TerminalPlace


class Served(NamedTuple):
    """What an organisation's terminals serve."""

    site_ids: frozenset[int]
    evse_ids: frozenset[int]

    def takes_cards(self, evse: Evse) -> bool:
        """Return whether bank cards are taken at an EVSE."""
        if evse.contactless is not None:
            return bool(evse.contactless)
        return evse.id in self.evse_ids or evse.site_id in self.site_ids


async def served_of(db: BaseDBAsyncClient, organisation_id: int) -> Served:
    """Return what the organisation's terminals serve that are let in."""
    places = TerminalPlace.filter(organisation_id=organisation_id, terminal__revoked_at=None).using_db(db)
    rows = await places.values_list("site_id", "evse_id")
    return Served(
        frozenset(site_id for site_id, evse_id in rows if site_id is not None and evse_id is None),
        frozenset(evse_id for _, evse_id in rows if evse_id is not None),
    )
