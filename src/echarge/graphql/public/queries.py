"""What anybody may ask: an EVSE by the code on its sticker, and a visit by its token."""

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.fields import field
from echarge.graphql.public.arguments import Code, Token, limited, visit_of
from echarge.graphql.public.evses import PublicEvse
from echarge.graphql.public.visits import Visit
from echarge.operations.offers import evse_at
from echarge.operations.refusals import NotFoundError
from echarge.operations.seen_visits import seen
from echarge.web.identity import address_of


@strawberry.type
class PublicQueries:
    """What anybody may ask."""

    @field("The EVSE with this code on its sticker; null where there is none. Limited by address.")
    async def public_evse(self, info: Info, code: Code) -> PublicEvse | None:
        """Return the EVSE with this code."""
        context, address = info.context, address_of(info.context.connection)
        with limited():
            await context.doors.read(address)
        row = await evse_at(context.runtime, code)
        if row is None:
            await context.doors.missed(address)
            return None
        return PublicEvse.from_row(row)

    @field("The visit with this token; null where there is none, or no more. Limited by address.")
    async def visit(self, info: Info, token: Token) -> Visit | None:
        """Return the visit with this token."""
        context = info.context
        try:
            with limited():
                row = await visit_of(context, token)
        except NotFoundError:
            return None
        return Visit.of(await seen(row), context.runtime.now())
