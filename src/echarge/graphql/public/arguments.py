"""What clients of the public doors give, and how often they may."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import strawberry
from graphql import GraphQLError

from echarge.graphql.context import Context
from echarge.operations.refusals import NotFoundError, TooManyAttemptsError
from echarge.operations.visits import visit_with
from echarge.store import models
from echarge.web.identity import address_of

Code = Annotated[
    str, strawberry.argument(description="The code on the EVSE's sticker, whatever the case of its letters.")
]
Token = Annotated[str, strawberry.argument(description="The visit's token, as `openVisit` told it.")]
Reference = Annotated[str, strawberry.argument(description="The reference of one of the driver's own sessions.")]
REFERENCE_LENGTH_MAX = 36


@contextmanager
def limited() -> Iterator[None]:
    """Make a clear error of a question too many."""
    try:
        yield
    except TooManyAttemptsError as error:
        extensions = {"code": "TOO_MANY_ATTEMPTS", "retryAfterSeconds": error.retry_after_s}
        raise GraphQLError(str(error), extensions=extensions) from error


async def visit_of(context: Context, token: str, *, acts: bool = False) -> models.Visit:
    """Return the visit of a token; raise NotFoundError, or TooManyAttemptsError."""
    address = address_of(context.connection)
    await context.doors.read(address)
    visit = await visit_with(context.runtime, token)
    if visit is None:
        await context.doors.missed(address)
        raise NotFoundError("visit", ("token",))
    if acts:
        await context.doors.acted(visit.id)
    return visit


async def own_session(context: Context, reference: str) -> models.ChargingSession:
    """Return a session of the driver who asks; raise NotFoundError for anything else."""
    driver = context.driver
    if len(reference) > REFERENCE_LENGTH_MAX or not reference.isascii() or not reference.isprintable():
        raise NotFoundError("session", ("reference",))
    mine = models.ChargingSession.filter(
        organisation_id=driver.organisation_id, driver_id=driver.driver_id, reference=reference, listed=True
    )
    row = await mine.first()
    if row is None:
        raise NotFoundError("session", ("reference",))
    return row
