"""What one operation knows: who asks, the running system, and its own loaders."""

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from typing import Any, Self, TypeVar

import strawberry
from graphql import GraphQLError
from starlette.requests import HTTPConnection
from starlette.responses import Response
from tortoise.models import Model
from tortoise.queryset import QuerySet

from echarge.domain.roles import may_see
from echarge.graphql.enums import Area
from echarge.graphql.loaders import Loaders
from echarge.graphql.permissions import rows_in_sight, sees_rows
from echarge.graphql.shared import Shared
from echarge.graphql.socket_limits import OpenSockets
from echarge.operations.attempts import SignInAttempts
from echarge.operations.audit import Viewer
from echarge.operations.door_limits import DoorLimits
from echarge.operations.guests import Customer, DriverGuest, Guest, Pass, VisitGuest
from echarge.operations.runtime import Runtime

M = TypeVar("M", bound=Model)


class UnauthenticatedError(GraphQLError):
    """Nobody is signed in."""

    def __init__(self) -> None:
        super().__init__("Sign in first.", extensions={"code": "UNAUTHENTICATED"})


class NotForGuestsError(GraphQLError):
    """A driver or a terminal asks for what is for an organisation's users alone."""

    def __init__(self) -> None:
        super().__init__("This is for the organisation's own users.", extensions={"code": "NOT_ALLOWED"})


class OnlyForError(GraphQLError):
    """Somebody asks for what is for another kind of guest."""

    def __init__(self, whom: str) -> None:
        super().__init__(f"This is for {whom}.", extensions={"code": "NOT_ALLOWED"})


@dataclass
class Context:
    """One operation's context. A socket keeps one as a pattern, from which each of its operations gets its own."""

    runtime: Runtime
    viewer: Viewer | None
    """A user, or a program with a user's token; None for everybody else."""
    connection: HTTPConnection
    response: Response | None
    """Where cookies go; None on a WebSocket."""
    attempts: SignInAttempts
    """How often somebody tried to sign in, or to use a one-time link."""
    resets: SignInAttempts
    """How often somebody asked for a new password."""
    codes: SignInAttempts
    """How often somebody asked for a driver's code, or entered one."""
    doors: DoorLimits
    """How much may be asked of the public doors."""
    guest: Guest | None = None
    """Who asks with a token that is not a user's."""
    introspection: bool = True
    connection_params: dict[str, Any] | None = None
    shared: Shared = field(default_factory=Shared)
    """What the subscribers of this process share."""
    sockets: OpenSockets = field(default_factory=OpenSockets)
    """The sockets that are open in this process."""
    event: Hashable = None
    """What makes the next value of a subscription the same for others; None where it is this one's alone."""
    loaders: Loaders = field(init=False)

    def __post_init__(self) -> None:
        self.loaders = Loaders(self.rows)

    def for_operation(self) -> Self:
        """Return a context of its own for one operation."""
        return replace(self)

    @property
    def me(self) -> Viewer:
        """Who asks; raises the error of a request that nobody has signed in for, or who is no user."""
        if self.viewer is None:
            raise UnauthenticatedError if self.guest is None else NotForGuestsError
        return self.viewer

    @property
    def driver(self) -> DriverGuest:
        """Which driver asks; raises the error of a request that none has signed in for."""
        if isinstance(self.guest, DriverGuest):
            return self.guest
        raise UnauthenticatedError if self.guest is None and self.viewer is None else OnlyForError("drivers")

    @property
    def customer(self) -> Customer | None:
        """Who comes to a public door: a driver or a terminal; None is a stranger."""
        return None if isinstance(self.guest, VisitGuest) else self.guest

    def require_token(self) -> None:
        """Raise the error of a request that came with no token at all."""
        if self.viewer is None and self.guest is None:
            raise UnauthenticatedError

    def let_in(self, passed: Pass | None) -> None:
        """Note who asks."""
        who = None if passed is None else passed.who
        self.viewer = who if isinstance(who, Viewer) else None
        self.guest = None if isinstance(who, Viewer) else who

    def require_somebody(self) -> None:
        """Raise the error of a request that nobody has signed in for."""
        _ = self.me

    def sees(self, area: Area) -> bool:
        """Return whether the viewer may see this area."""
        return may_see(self.me.user_type, area)

    def sees_rows(self, model: type[Model]) -> bool:
        """Return whether the viewer may see rows of this model at all."""
        return sees_rows(self.me.user_type, model)

    def rows(self, model: type[M]) -> QuerySet[M]:
        """Return the rows that the viewer may see. Every query of every aggregate starts here."""
        me = self.me
        return model.filter(rows_in_sight(me.user_type, me.organisation_id, model, user_id=me.user_id))


Info = strawberry.Info[Context, None]
