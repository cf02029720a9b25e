"""The statuses of a handful of EVSEs, or of those of a site, live: for a map, a site's page, and the page of one EVSE.

What is followed is what anybody may ask by the codes: the status, and nothing of an organisation's own. Prices and
terms move by the clock as well, and are asked for when they are to be shown.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Self

import strawberry

from echarge.graphql.chargers.enums import EvseStatus
from echarge.graphql.context import Context, Info
from echarge.graphql.errors import coded
from echarge.graphql.fields import subscription
from echarge.graphql.inputs import optional
from echarge.graphql.live import follow
from echarge.graphql.public.arguments import limited
from echarge.live.messages import EvseStatusChanged, LiveMessage
from echarge.live.topics import Topic, evse_topic
from echarge.operations.guests import DriverGuest
from echarge.operations.offers import evse_at, evses_with
from echarge.operations.public_map import EVSES_PER_SITE_MAX
from echarge.operations.remote import FREE
from echarge.store import models
from echarge.store.public_sites import Sought, evses_at
from echarge.store.searches import pickable
from echarge.web.identity import address_of

CODES_MAX = 100


@strawberry.input(one_of=True, description="Which EVSEs are followed.")
class PublicEvsesInput:
    """Which EVSEs are followed."""

    codes: list[str] | None = optional("Those with these codes on their stickers; one at least, 100 at most.")
    site_of: str | None = optional(
        "Those that `publicChargers` lists at the site of the EVSE with this code, 100 at most."
    )


@strawberry.type(description="An EVSE is seen in this status.")
class PublicEvseStatus:
    """An EVSE is seen in this status."""

    code: str = strawberry.field(description="The code on its sticker.")
    name: str = strawberry.field(description="What its operator calls it.")
    status: EvseStatus = strawberry.field(description="Its status.")
    at: datetime = strawberry.field(description="Since when.")
    ready: bool = strawberry.field(description="Whether a session could begin, as far as its status goes.")
    version: int = strawberry.field(description="Rises with each change of the EVSE's status.")

    @classmethod
    def from_row(cls, row: models.Evse) -> Self:
        """Return the status as it is stored."""
        return cls.of(row, row.status, row.status_since, row.status_version)

    @classmethod
    def of(cls, row: models.Evse, status: str, at: datetime, version: int) -> Self:
        """Return this status of an EVSE."""
        return cls(
            code=row.public_code,
            name=row.name,
            status=EvseStatus(status),
            at=at,
            ready=status in FREE,
            version=version,
        )


@strawberry.type(description="The statuses as they are, or a change of them.")
class PublicEvsesUpdate:
    """The statuses as they are, or a change of them."""

    snapshot: bool = strawberry.field(
        description="Whether these are all that are followed, as they are: it comes first, and again wherever something"
        " may have been missed. A new one replaces all that was known."
    )
    changes: list[PublicEvseStatus] = strawberry.field(description="Statuses of EVSEs, each EVSE once.")
    unknown: list[str] = strawberry.field(
        description="In a snapshot, the codes that no EVSE has, or none any more; as they were given."
    )


@dataclass
class PublicStatuses:
    """The statuses of these EVSEs."""

    context: Context
    evses: Sequence[models.Evse]
    unknown: Sequence[str]
    codes: Sequence[str] = ()
    """What the EVSEs were asked for by, in their order; empty where that was their site."""
    ended: bool = False
    known: dict[int, tuple[models.Evse, int]] = field(default_factory=dict)
    """What the client knows, and its newest version, by EVSE."""

    @property
    def topics(self) -> tuple[Topic, ...]:
        """What is heard: these EVSEs alone, however large their network is."""
        return tuple(evse_topic(each.organisation_id, each.id) for each in self.evses)

    async def read(self) -> AsyncIterator[PublicEvsesUpdate]:
        """Yield the state; what changes meanwhile waits, and is told after it."""
        ids = [each.id for each in self.evses]
        found = models.Evse.filter(pickable(models.Evse), id__in=ids).using_db(self.context.runtime.reader)
        rows = await found.order_by("name", "id")
        self.known = {row.id: (row, row.status_version) for row in rows}
        gone = [code for each, code in zip(self.evses, self.codes, strict=False) if each.id not in self.known]
        changes = [PublicEvseStatus.from_row(row) for row in rows]
        yield PublicEvsesUpdate(snapshot=True, changes=changes, unknown=[*self.unknown, *gone])

    async def heard(self, message: LiveMessage) -> AsyncIterator[PublicEvsesUpdate]:
        """Yield a change that the client does not know yet. It costs no statement."""
        if not isinstance(message, EvseStatusChanged) or message.evse_id not in self.known:
            return
        row, version = self.known[message.evse_id]
        if message.version <= version:
            return
        self.known[message.evse_id] = row, message.version
        change = PublicEvseStatus.of(row, message.status, message.at, message.version)
        yield PublicEvsesUpdate(snapshot=False, changes=[change], unknown=[])


async def by_codes(context: Context, codes: Sequence[str]) -> PublicStatuses:
    """Return the EVSEs with these codes; a code that none has is a guess, and counted as one."""
    if not 0 < len(codes) <= CODES_MAX:
        raise coded(f"Give one code at least, and at most {CODES_MAX}.", "BAD_USER_INPUT")
    address = address_of(context.connection)
    with limited():
        await context.doors.read(address, sites=len(codes))
    found = await evses_with(context.runtime, codes)
    unknown = [code for code, row in found.items() if row is None]
    if unknown:
        await context.doors.missed(address, number=len(unknown))
    known = {row.id: (row, code) for code, row in found.items() if row is not None}
    return PublicStatuses(context, [row for row, _ in known.values()], unknown, [code for _, code in known.values()])


async def by_site(context: Context, code: str) -> PublicStatuses:
    """Return the EVSEs that the public list shows to who asks, at the site of this one."""
    address = address_of(context.connection)
    with limited():
        await context.doors.read(address, sites=EVSES_PER_SITE_MAX)
    row = await evse_at(context.runtime, code)
    if row is None:
        await context.doors.missed(address)
        raise coded("There is no such EVSE.", "NOT_FOUND")
    guest = context.guest
    sought = Sought(guest.driver_id if isinstance(guest, DriverGuest) else None)
    listed = await evses_at(context.runtime.store, sought, [row.site_id], each_max=EVSES_PER_SITE_MAX)
    rows = await models.Evse.filter(id__in=listed[row.site_id]).using_db(context.runtime.reader)
    return PublicStatuses(context, rows, ())


@strawberry.type
class PublicEvseSubscriptions:
    """The statuses of a handful of EVSEs, live."""

    @subscription(
        "The statuses of EVSEs as anybody may see them, by their codes or of one site; then each change. One"
        " subscription serves a whole map. The socket is opened with a visit's token, a driver's, a terminal's or a"
        " user's. EVSEs that join a site later need a new subscription. Limited by address."
    )
    async def public_evses(
        self,
        info: Info,
        which: Annotated[PublicEvsesInput, strawberry.argument(description="Which EVSEs are followed.")],
    ) -> AsyncGenerator[PublicEvsesUpdate, None]:
        """Follow the statuses."""
        context = info.context
        context.require_token()
        if isinstance(which.codes, list):
            feed = await by_codes(context, which.codes)
        else:
            feed = await by_site(context, str(which.site_of))
        async for update in follow(info, feed, alike=None):
            yield update
