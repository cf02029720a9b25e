"""What a driver sees of himself: nothing of it leads to what is the organisation's own."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Self, TypeAlias

import strawberry

from echarge.graphql.context import Info
from echarge.graphql.driver_account.methods import OwnMethod, own_methods
from echarge.graphql.enums import TagKind, TagStatus
from echarge.graphql.errors import CodeRefused, TooManyAttempts
from echarge.graphql.fields import field
from echarge.graphql.pagination import PAGE_SIZE, PAGE_SIZE_MAX, After, Connection, First, Offset, Page, connect
from echarge.graphql.public.arguments import Reference, own_session
from echarge.graphql.public.helpline import Helpline
from echarge.graphql.public.sessions import OwnSession
from echarge.operations.driver_sign_in import DriverSignIn
from echarge.operations.refusals import NotFoundError
from echarge.operations.tags import status_of
from echarge.store import models


@strawberry.type(description="One of a driver's tags, as the driver sees it.")
class OwnTag:
    """One of a driver's tags."""

    uid: str = strawberry.field(description="What chargers read.")
    kind: TagKind = strawberry.field(description="What it is.")
    name: str = strawberry.field(description="What people call it; may be empty.")
    status: TagStatus = strawberry.field(description="Whether it is good now.")
    expires_at: datetime | None = strawberry.field(description="When it expires; null if never.")


class OwnOrder(Enum):
    """How a driver's own sessions are sorted."""

    NEWEST = "-began_at"


@strawberry.type(description="A driver who has signed in, as he sees himself; what operators see is `Driver`.")
class DriverAccount:
    """A driver who has signed in."""

    name: str = strawberry.field(description="The driver's name.")
    email: str = strawberry.field(description="The driver's e-mail, in lower case.")
    row: strawberry.Private[models.Driver]

    @field("The organisation that the driver belongs to; a driver of several has a token for each.")
    async def helpline(self) -> Helpline:
        """Return whom to ask."""
        return Helpline.from_row(await models.Organisation.get(id=self.row.organisation_id))

    @field("The driver's tags, at most 100, by uid.")
    async def tags(self, info: Info) -> list[OwnTag]:
        """Return the driver's tags."""
        now = info.context.runtime.now()
        rows = models.Tag.filter(driver_id=self.row.id, organisation_id=self.row.organisation_id, erased_at=None)
        return [
            OwnTag(uid=row.uid, kind=TagKind(row.kind), name=row.name, status=status_of(row, now),
                   expires_at=row.expires_at)
            for row in await rows.order_by("uid_key", "id").limit(PAGE_SIZE_MAX)
        ]  # fmt: skip

    @field("The registrations of the driver's vehicles, at most 100.")
    async def vehicles(self) -> list[str]:
        """Return the driver's vehicles."""
        rows = models.Vehicle.filter(driver_id=self.row.id, organisation_id=self.row.organisation_id, erased_at=None)
        return [row.registration for row in await rows.order_by("registration_key", "id").limit(PAGE_SIZE_MAX)]

    @field("The means of payment that the driver has saved, that which is charged first.")
    async def saved_methods(self, info: Info) -> list[OwnMethod]:
        """Return the driver's saved means of payment."""
        return await own_methods(info.context, self.row.id)

    @field("The driver's sessions, the newest first, by whichever door they began.")
    async def sessions(
        self, first: First = PAGE_SIZE, after: After = None, offset: Offset = None
    ) -> Connection[OwnSession]:
        """Return the driver's sessions."""
        rows = models.ChargingSession.filter(
            organisation_id=self.row.organisation_id, driver_id=self.row.id, listed=True
        )
        page = Page(first, after, offset)
        return await connect(rows, OwnOrder.NEWEST, page, OwnSession.from_row, model=models.ChargingSession)

    @field("The driver's own session with this reference; null where there is none.")
    async def session(self, info: Info, reference: Reference) -> OwnSession | None:
        """Return one of the driver's sessions."""
        try:
            return OwnSession.from_row(await own_session(info.context, reference))
        except NotFoundError:
            return None

    @classmethod
    def from_row(cls, row: models.Driver) -> Self:
        """Return the driver of this row."""
        return cls(name=row.name, email=row.email or "", row=row)


@strawberry.type(
    description="A letter with a code is on its way, if there is a driver with this e-mail; which is not told."
)
class DriverCodeRequested:
    """A letter is on its way, perhaps."""

    message: str = strawberry.field(description="What to tell the person, in English.")


@strawberry.type(description="A driver's token with one organisation.")
class DriverToken:
    """A driver's token with one organisation."""

    token: str = strawberry.field(description="Send it as `Authorization: Bearer …`. It is shown this once.")
    expires_at: datetime = strawberry.field(
        description="When it ends at the latest; it also ends when it was not used for 30 days."
    )
    driver: DriverAccount = strawberry.field(description="Who has signed in.")

    @classmethod
    def of(cls, signed_in: DriverSignIn) -> Self:
        """Return what is told of a sign-in."""
        return cls(
            token=signed_in.token,
            expires_at=signed_in.expires_at,
            driver=DriverAccount.from_row(signed_in.driver),
        )


@strawberry.type(description="A driver's sign-in that succeeded.")
class DriverSignedIn:
    """A driver's sign-in that succeeded."""

    accounts: list[DriverToken] = strawberry.field(
        description="A token for each organisation that has a driver with this e-mail, at least one; the oldest first."
    )


RequestDriverCodeResult: TypeAlias = Annotated[
    DriverCodeRequested | TooManyAttempts,
    strawberry.union("RequestDriverCodeResult", description="What `requestDriverCode` answers."),
]
SignInDriverResult: TypeAlias = Annotated[
    DriverSignedIn | CodeRefused | TooManyAttempts,
    strawberry.union("SignInDriverResult", description="What `signInDriver` answers."),
]
