"""In which currency a charger shows costs: asked when it has started up; people are told where it is another (D18)."""

import logging
import re
from functools import partial

from echarge.domain.incidents import IncidentKind
from echarge.domain.requests import ReadConfiguration
from echarge.operations import findings
from echarge.operations.findings import Finding, cause_of
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store.models import Organisation
from echarge.store.writer import Transaction

log = logging.getLogger(__name__)

ANSWER_S = 10.0
KIND = IncidentKind.OTHER
VARIABLE = "TariffCostCtrlr.Currency"
CODE = re.compile("[A-Z]{3}")


async def currency_of(runtime: Runtime, station: Station) -> str | None:
    """Return in which currency the charger shows costs; None where it does not say. Another than ours is reported."""
    try:
        answer = await station.link.ask(ReadConfiguration((VARIABLE,), 0), timeout_s=ANSWER_S)
    except (AnswerTimeoutError, CallRefusedError, LinkClosedError) as error:
        log.info("charger %s does not say its currency: %r", station.identity, error)
        return None
    told = next((each.value for each in answer.settings if each.name == VARIABLE), None)
    shown = (told or "").strip().upper()
    if not CODE.fullmatch(shown):
        return None
    await runtime.writer.run(partial(compare, runtime=runtime, station=station, shown=shown))
    return shown


async def compare(tx: Transaction, runtime: Runtime, station: Station, shown: str) -> None:
    """Report a currency that is not the organisation's, or note that it is again."""
    now = runtime.now()
    billed = (await Organisation.get(id=station.organisation_id, using_db=tx.db)).currency
    if shown == billed:
        await findings.clear(tx, now, [cause_of(KIND, of(station))])
        return
    found = Finding(
        organisation_id=station.organisation_id,
        kind=KIND,
        of=of(station),
        title="A charger shows costs in another currency",
        happened_at=now,
        site_id=station.site_id,
        charger_id=station.charger_id,
        description=(
            f"It shows {shown}, and sessions are billed in {billed}. Set the variable Currency of its component"
            f" TariffCostCtrlr to {billed}, and restart it. Until then it is not told what sessions cost so far."
        ),
    )
    await findings.report(tx, now, [found])


def of(station: Station) -> str:
    """Return what the finding is of."""
    return f"Currency:{station.charger_id}"
