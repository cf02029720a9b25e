"""What people ask of a charger's own list of tags from afar (NET-6, A89)."""

from echarge.domain.requests import ReadLocalListVersion, SendLocalList
from echarge.operations.asking import Asking, asking
from echarge.operations.runtime import Runtime
from echarge.store.models import Command


async def send_local_list(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, *, full: bool
) -> Command:
    """Ask the charger to let in, without asking, the tags that access profiles let in there at any hour."""

    async def work(this: Asking) -> Command:
        return await this.once(await this.reachable(charger_id, "chargerId"), SendLocalList(full))

    return await asking(runtime, organisation_id, user_id, work)


async def read_local_list_version(runtime: Runtime, organisation_id: int, user_id: int, charger_id: int) -> Command:
    """Ask the charger which list it has; its answer is the effect."""

    async def work(this: Asking) -> Command:
        return await this.once(await this.reachable(charger_id, "chargerId"), ReadLocalListVersion())

    return await asking(runtime, organisation_id, user_id, work)
