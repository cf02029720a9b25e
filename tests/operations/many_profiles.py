"""Very many access profiles at one site."""

from typing import Any

from echarge.store import models
from echarge.store.writer import Transaction
from tests.world import World


async def people(tx: Transaction, here: World, since: int, until: int) -> None:
    """Store so many tags, each with a profile of its own for the whole site."""
    mine: dict[str, Any] = {"organisation_id": here.organisation.id}
    numbers = range(since, until)
    profiles = [models.AccessProfile(**mine, name=f"P{n}", name_key=f"p{n}") for n in numbers]
    tags = [models.Tag(**mine, uid=f"T{n}", uid_key=f"T{n}", kind="RFID_CARD") for n in numbers]
    always = {**mine, "days": 127, "starts_minute": 0, "ends_minute": 1439}
    both = list(zip(profiles, tags, strict=True))
    rows: list[tuple[Any, list[Any]]] = [
        (models.AccessProfile, profiles),
        (models.Tag, tags),
        (models.ProfilePlace, [models.ProfilePlace(**mine, profile_id=p.id, site_id=here.site.id) for p in profiles]),
        (models.ProfileTimeFrame, [models.ProfileTimeFrame(**always, profile_id=p.id) for p in profiles]),
        (
            models.ProfileMember,
            [models.ProfileMember(**mine, profile_id=p.id, kind="TAG", tag_id=t.id) for p, t in both],
        ),
    ]
    for model, stored in rows:
        await model.bulk_create(stored, using_db=tx.db, batch_size=1_000)
