"""Reports to download: asked for by somebody who may see them, then fetched for a short while by a link (LOG-2)."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from tortoise import BaseDBAsyncClient

from echarge.domain.roles import Area, Need, Right, UserType, may_see
from echarge.operations import passwords
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.runtime import Runtime
from echarge.store.models import Organisation, ReportRequest, User

LINK_LIFE = timedelta(minutes=5)
LINKS_MAX = 20
"""How many links of one user are good at a time; the oldest end first."""

Cell = str | int | Decimal | bool | datetime | None
Chunk = Sequence[Sequence[Cell]]
"""Some lines of a report, as values: how they are spelled is for whoever writes them."""

Parameters = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class ReportKind:
    """One kind of report: its name, its columns, and its lines in chunks that each take one short look at the database.

    Lines are made for a viewer, of what the viewer may see; what is hidden from it is an empty cell.
    """

    name: str
    area: Area
    """What somebody must be able to see in order to have it."""
    columns: Sequence[str]
    chunks: Callable[[Runtime, Viewer, Parameters], AsyncIterator[Chunk]]


@dataclass(frozen=True, slots=True)
class Link:
    """Where a report can be fetched, known here and never again."""

    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Asked:
    """A report that may be fetched now: which, and for whom."""

    kind: ReportKind
    viewer: Viewer
    parameters: Parameters
    zone: ZoneInfo
    """The organisation's, in which the report tells the time."""


async def request_report(runtime: Runtime, viewer: Viewer, kind: ReportKind, parameters: Parameters) -> Link:
    """Return a link to the report; raise NotAllowedError."""
    token = passwords.new_token()

    async def work(this: Change) -> Link:
        await forget_old(this)
        row = ReportRequest(
            organisation_id=viewer.organisation_id,
            user_id=viewer.user_id,
            token_id=viewer.token_id,
            kind=kind.name,
            parameters={name: storable(value) for name, value in parameters.items()},
            link_hash=passwords.token_hash(token),
            created_at=this.at,
            expires_at=this.at + LINK_LIFE,
        )
        await row.save(using_db=this.db)
        this.names("Report", row.id, report=kind.name)
        return Link(token, row.expires_at)

    return await change(runtime, viewer, "requestReport", Need(kind.area, Right.SEE), work)


def storable(value: object) -> object:
    """Return the value as a database can keep it: no text there has a NUL, so that a search for one finds nothing."""
    return value.replace("\0", "\N{REPLACEMENT CHARACTER}") if isinstance(value, str) else value


async def forget_old(this: Change) -> None:
    """Delete the links that have ended, and of the viewer's the oldest beyond what one user may have."""
    await ReportRequest.filter(expires_at__lte=this.at).using_db(this.db).delete()
    mine = ReportRequest.filter(user_id=this.viewer.user_id).using_db(this.db).order_by("-created_at", "-id")
    surplus = await mine.offset(LINKS_MAX - 1).limit(LINKS_MAX).values_list("id", flat=True)
    if surplus:
        await ReportRequest.filter(id__in=list(surplus)).using_db(this.db).delete()


async def asked_by(runtime: Runtime, kinds: Mapping[str, ReportKind], token: str) -> Asked | None:
    """Return the report of this link, or None where it is not good, or no more: its user's rights are asked anew."""
    row = await ReportRequest.filter(
        link_hash=passwords.token_hash(token),
        expires_at__gt=runtime.now(),
        user__active=True,
        token__revoked_at=None,
        token__expires_at__gt=runtime.now(),
    ).using_db(runtime.reader).first()  # fmt: skip
    if row is None or row.kind not in kinds:
        return None
    user = await User.get(id=row.user_id, using_db=runtime.reader)
    viewer = Viewer(row.organisation_id, row.user_id, row.token_id, UserType(user.user_type))
    kind = kinds[row.kind]
    if not may_see(viewer.user_type, kind.area):
        return None
    return Asked(kind, viewer, row.parameters, await zone_of(runtime.reader, row.organisation_id))


async def zone_of(db: BaseDBAsyncClient, organisation_id: int) -> ZoneInfo:
    """Return the organisation's time zone."""
    organisation = await Organisation.get(id=organisation_id, using_db=db)
    return ZoneInfo(organisation.time_zone)


async def is_still_allowed(runtime: Runtime, asked: Asked) -> bool:
    """Return whether who fetches the report may go on: nobody has closed the account, nor taken the right away."""
    user = await User.filter(id=asked.viewer.user_id, active=True).using_db(runtime.reader).first()
    return user is not None and user.user_type == asked.viewer.user_type
