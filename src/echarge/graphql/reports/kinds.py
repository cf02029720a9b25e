"""The reports that there are.

To add one: in `graphql/<aggregate>/report.py` a `ReportKind` (its columns, and an async generator of its lines in
chunks of some hundred, each a short look at the database by keyset), an input with the filters that the aggregate's
list has, and a function that turns the input into what is stored with the link, as JSON. Then a field in
`ReportInput`, and a line here under the same name.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from echarge.graphql.compliance.report import COMPLIANCE, compliance_parameters
from echarge.graphql.context import Context
from echarge.graphql.dashboard.report import ENERGY, REVENUE, period_parameters
from echarge.graphql.drivers.report import DRIVERS_AND_VEHICLES, people_parameters
from echarge.graphql.helpline.report import HELPLINE
from echarge.graphql.incidents.report import INCIDENTS, incidents_parameters
from echarge.graphql.sessions.report import CHARGING_LOG, log_parameters
from echarge.operations.reports import Parameters, ReportKind


@dataclass(frozen=True, slots=True)
class Offer:
    """A report that can be asked for, and what makes its parameters of what was asked."""

    kind: ReportKind
    parameters: Callable[[Context, Any], Awaitable[Parameters]]


OFFERS: Mapping[str, Offer] = {
    "energy": Offer(ENERGY, period_parameters),
    "revenue": Offer(REVENUE, period_parameters),
    "charging_log": Offer(CHARGING_LOG, log_parameters),
    "incidents": Offer(INCIDENTS, incidents_parameters),
    "helpline_contacts": Offer(HELPLINE, period_parameters),
    "compliance": Offer(COMPLIANCE, compliance_parameters),
    "drivers_and_vehicles": Offer(DRIVERS_AND_VEHICLES, people_parameters),
}
"""By the name of their field in `ReportInput`."""

KINDS: Mapping[str, ReportKind] = {offer.kind.name: offer.kind for offer in OFFERS.values()}
"""By the name that stands in links and file names."""
