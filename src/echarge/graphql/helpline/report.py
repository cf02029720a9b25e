"""The helpline's log as a report of a period: what is told each quarter (D27)."""

from collections.abc import AsyncIterator, Mapping, Sequence

from echarge.graphql.dashboard.report import in_period, pages
from echarge.graphql.enums import Area
from echarge.graphql.incidents.report import user_name
from echarge.graphql.sight import Sight
from echarge.operations.audit import Viewer
from echarge.operations.reports import Cell, Chunk, Parameters, ReportKind
from echarge.operations.runtime import Runtime
from echarge.store import models

COLUMNS = ("Contacted", "Channel", "Outcome", "Summary", "Site", "EVSE", "Session", "Author")
READ = (
    "id", "contacted_at", "channel", "outcome", "summary", "site__name", "evse__name", "session__reference",
    "user__name", "user__user_type",
)  # fmt: skip


async def contact_chunks(runtime: Runtime, viewer: Viewer, parameters: Parameters) -> AsyncIterator[Chunk]:
    """Yield a line for each contact, the oldest first."""
    sight = Sight(viewer)
    rows = in_period(sight.rows(models.HelplineContact).using_db(runtime.reader), "contacted_at", parameters)
    async for found in pages(rows, "contacted_at", READ):
        yield [line(sight, row) for row in found]


def line(sight: Sight, row: Mapping[str, object]) -> Sequence[Cell]:
    """Return one contact's cells; what the viewer may not see is empty."""
    cells = [row[name] for name in READ[1:7]]
    session = row["session__reference"] if sight.sees(Area.SESSIONS) else None
    return [*cells, session, user_name(sight, row, "user")]  # type: ignore[list-item]  # as they were read


HELPLINE = ReportKind("helpline-contacts", Area.HELPLINE, COLUMNS, contact_chunks)
