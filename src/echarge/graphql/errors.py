"""Refusals as data, and errors without internals.

An operation raises a refusal of `echarge.operations.refusals`. Where the field's union has the type that belongs to
it, `REFUSALS` answers with that type; no resolver catches anything. All else is a bug: it is logged, and the
client gets INTERNAL.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Annotated, Any, Self, TypeVar

import strawberry
from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.schema import ExceptionHandler
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError

from echarge.domain.errors import RefusalError
from echarge.graphql.enums import ProblemCode, UserType
from echarge.graphql.fields import field
from echarge.graphql.node import Node, node_of
from echarge.operations import refusals

log = logging.getLogger(__name__)

E = TypeVar("E", bound=RefusalError)

USED_BY_MAX = 100


@strawberry.enum(description="Why something was refused; one for each type that is a Refusal.")
class RefusalCode(Enum):
    """Why something was refused."""

    INVALID_INPUT = strawberry.enum_value("INVALID_INPUT", description="Values that cannot be taken.")
    NOT_FOUND = strawberry.enum_value("NOT_FOUND", description="There is no such thing.")
    NAME_TAKEN = strawberry.enum_value("NAME_TAKEN", description="Another one has this name.")
    NOT_ALLOWED = strawberry.enum_value("NOT_ALLOWED", description="The user's type does not allow it.")
    IN_USE = strawberry.enum_value("IN_USE", description="Others depend on it.")
    OUTDATED = strawberry.enum_value("OUTDATED", description="It was changed meanwhile.")
    LAST_ADMINISTRATOR = strawberry.enum_value(
        "LAST_ADMINISTRATOR", description="Nobody could administer the organisation any more."
    )
    CHARGER_OFFLINE = strawberry.enum_value("CHARGER_OFFLINE", description="The charger is not connected.")
    NOT_SUPPORTED = strawberry.enum_value(
        "NOT_SUPPORTED", description="The version of OCPP that the charger speaks has no words for it."
    )
    CONNECTOR_BUSY = strawberry.enum_value("CONNECTOR_BUSY", description="Somebody else is using the connector.")
    ACCESS_REFUSED = strawberry.enum_value("ACCESS_REFUSED", description="They may not charge there now.")
    SIGN_IN_REFUSED = strawberry.enum_value(
        "SIGN_IN_REFUSED", description="E-mail or password are wrong, or the account is closed."
    )
    LINK_REFUSED = strawberry.enum_value("LINK_REFUSED", description="The link is not good, or no longer.")
    CODE_REFUSED = strawberry.enum_value("CODE_REFUSED", description="The one-time code is not good, or no longer.")
    DOOR_CLOSED = strawberry.enum_value("DOOR_CLOSED", description="Somebody may not charge there by this door now.")
    PRICE_CHANGED = strawberry.enum_value("PRICE_CHANGED", description="The price has changed since it was shown.")
    NOT_READY = strawberry.enum_value(
        "NOT_READY", description="The charger cannot begin a session, or be reached, now."
    )
    VISIT_OVER = strawberry.enum_value("VISIT_OVER", description="It is too late for this, or too early.")
    PAYMENT_MISSING = strawberry.enum_value("PAYMENT_MISSING", description="The amount to be held is not held.")
    METHODS_FULL = strawberry.enum_value("METHODS_FULL", description="No further means of payment can be saved.")
    METHOD_IN_USE = strawberry.enum_value(
        "METHOD_IN_USE", description="Something that has begun is still to be paid by it."
    )
    PROVIDER_AWAY = strawberry.enum_value("PROVIDER_AWAY", description="The payment provider cannot be reached now.")
    TOO_MANY_ATTEMPTS = strawberry.enum_value("TOO_MANY_ATTEMPTS", description="Too many attempts; try again later.")


@strawberry.interface(description="Why the answer is no. Nothing was changed.")
class Refusal:
    """Why the answer is no."""

    code: RefusalCode = strawberry.field(description="Why, for programs.")
    message: str = strawberry.field(description="Why, for people, in English.")


@strawberry.type(description="What is wrong with one value of the input.")
class FieldProblem:
    """What is wrong with one value of the input."""

    path: list[str] = strawberry.field(description="Where the value stands in the arguments, from the outside in.")
    code: ProblemCode = strawberry.field(description="What is wrong, for programs.")
    message: str = strawberry.field(description="What would do, for people, in English.")


@strawberry.type(description="Values that cannot be taken.")
class InvalidInput(Refusal):
    """Values that cannot be taken."""

    problems: list[FieldProblem] = strawberry.field(description="All that is wrong, at least one.")

    @classmethod
    def from_error(cls, error: refusals.InvalidInputError) -> Self:
        """Return the refusal of this error."""
        problems = [
            FieldProblem(path=list(problem.path), code=problem.code, message=problem.message)
            for problem in error.problems
        ]
        return cls(code=RefusalCode.INVALID_INPUT, message=str(error), problems=problems)


@strawberry.type(description="There is no such thing in this organisation.")
class NotFound(Refusal):
    """There is no such thing in this organisation."""

    path: list[str] = strawberry.field(description="The argument that named it, from the outside in.")

    @classmethod
    def from_error(cls, error: refusals.NotFoundError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.NOT_FOUND, message=str(error), path=list(error.path))


@strawberry.type(description="Another one of the organisation has this name.")
class NameTaken(Refusal):
    """Another one has this name."""

    name: str = strawberry.field(description="The name that is taken.")

    @classmethod
    def from_error(cls, error: refusals.NameTakenError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.NAME_TAKEN, message=str(error), name=error.name)


@strawberry.type(
    description=(
        "The user's type does not allow this, or only a person may do it and an API token asked;"
        " `viewer { permissions }` says what is allowed."
    )
)
class NotAllowed(Refusal):
    """The user's type does not allow this."""

    needed: list[UserType] = strawberry.field(description="The types of user that may do it, as people.")

    @classmethod
    def from_error(cls, error: refusals.NotAllowedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.NOT_ALLOWED, message=str(error), needed=list(error.needed))


@strawberry.type(description="Others depend on it.")
class InUse(Refusal):
    """Others depend on it."""

    count: int = strawberry.field(description="How many depend on it.")
    rows: strawberry.Private[list[Any]]

    @field("Some of those that depend on it.")
    def by(
        self,
        first: Annotated[int, strawberry.argument(description="How many to name, at most 100.")] = 10,
    ) -> list[Node]:
        """Return some of those that depend on it."""
        return [node_of(row) for row in self.rows[: max(0, min(first, USED_BY_MAX))]]

    @classmethod
    def from_error(cls, error: refusals.InUseError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.IN_USE, message=str(error), count=error.count, rows=list(error.by))


@strawberry.type(description="It was changed since the version that the client knows.")
class Outdated(Refusal):
    """It was changed meanwhile."""

    current: Node = strawberry.field(description="It as it is now.")

    @classmethod
    def from_error(cls, error: refusals.OutdatedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.OUTDATED, message=str(error), current=node_of(error.current))


@strawberry.type(description="An organisation keeps at least one active administrator.")
class LastAdministrator(Refusal):
    """An organisation keeps at least one active administrator."""

    @classmethod
    def from_error(cls, error: refusals.LastAdministratorError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.LAST_ADMINISTRATOR, message=str(error))


@strawberry.type(description="The charger is not connected, or not accepted yet, and cannot be asked.")
class ChargerOffline(Refusal):
    """The charger is not connected."""

    last_seen_at: datetime | None = strawberry.field(description="When it was last heard of; null if never.")

    @classmethod
    def from_error(cls, error: refusals.ChargerOfflineError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.CHARGER_OFFLINE, message=str(error), last_seen_at=error.last_seen_at)


@strawberry.type(description="The version of OCPP that the charger speaks has no words for it; nothing was asked.")
class NotSupported(Refusal):
    """The charger's version has no words for it."""

    ocpp_version: str = strawberry.field(description="The version that it speaks, such as 1.6.")

    @classmethod
    def from_error(cls, error: refusals.NotSupportedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.NOT_SUPPORTED, message=str(error), ocpp_version=error.ocpp_version)


@strawberry.type(description="E-mail or password are wrong, or the account is closed; which of these is not told.")
class SignInRefused(Refusal):
    """The sign-in failed."""

    @classmethod
    def from_error(cls, error: refusals.SignInRefusedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.SIGN_IN_REFUSED, message=str(error))


@strawberry.type(description="A one-time link was used, has expired, or never was; which of these is not told.")
class LinkRefused(Refusal):
    """A one-time link is not good."""

    @classmethod
    def from_error(cls, error: refusals.LinkRefusedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.LINK_REFUSED, message=str(error))


@strawberry.type(description="A one-time code is wrong, was used, or has expired; which of these is not told.")
class CodeRefused(Refusal):
    """A one-time code is not good."""

    @classmethod
    def from_error(cls, error: refusals.CodeRefusedError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.CODE_REFUSED, message=str(error))


@strawberry.type(description="Too much was tried in too short a time, for this account or from this address.")
class TooManyAttempts(Refusal):
    """Too much was tried in too short a time."""

    retry_after_seconds: int = strawberry.field(description="How long to wait, in seconds.")

    @classmethod
    def from_error(cls, error: refusals.TooManyAttemptsError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.TOO_MANY_ATTEMPTS, message=str(error), retry_after_seconds=error.retry_after_s)


class RefusalAnswer:
    """Turns one kind of refusal into its type, in every field whose union has that type."""

    def __init__(self, exception_type: type[E], error_type: type, from_error: Callable[[E], object]) -> None:
        self.exception_type = exception_type
        self.error_type = error_type
        self._from_error = from_error

    def handle(self, exception: Any, *, field: Any, info: Any) -> object:  # noqa: ARG002 -- Strawberry names them
        """Return the refusal."""
        return self._from_error(exception)


REFUSALS: list[ExceptionHandler[Any, Any]] = [
    RefusalAnswer(refusals.InvalidInputError, InvalidInput, InvalidInput.from_error),
    RefusalAnswer(refusals.NotFoundError, NotFound, NotFound.from_error),
    RefusalAnswer(refusals.NameTakenError, NameTaken, NameTaken.from_error),
    RefusalAnswer(refusals.NotAllowedError, NotAllowed, NotAllowed.from_error),
    RefusalAnswer(refusals.InUseError, InUse, InUse.from_error),
    RefusalAnswer(refusals.OutdatedError, Outdated, Outdated.from_error),
    RefusalAnswer(refusals.LastAdministratorError, LastAdministrator, LastAdministrator.from_error),
    RefusalAnswer(refusals.ChargerOfflineError, ChargerOffline, ChargerOffline.from_error),
    RefusalAnswer(refusals.NotSupportedError, NotSupported, NotSupported.from_error),
    RefusalAnswer(refusals.SignInRefusedError, SignInRefused, SignInRefused.from_error),
    RefusalAnswer(refusals.LinkRefusedError, LinkRefused, LinkRefused.from_error),
    RefusalAnswer(refusals.CodeRefusedError, CodeRefused, CodeRefused.from_error),
    RefusalAnswer(refusals.TooManyAttemptsError, TooManyAttempts, TooManyAttempts.from_error),
]
"""Which refusal becomes which type. Those that name a session join in `commands/refusals.py`."""


def coded(message: str, code: str) -> GraphQLError:
    """Return an error that the client made, with its code."""
    return GraphQLError(message, extensions={"code": code})


def is_ours(error: GraphQLError) -> bool:
    """Return whether the error is a bug, and not something that the client asked for."""
    expected = (GraphQLError, CannotGetOperationTypeError, InvalidOperationTypeError)
    return error.original_error is not None and not isinstance(error.original_error, expected)


def public_error(error: GraphQLError) -> GraphQLError:
    """Return the error as the client may see it, with a code."""
    if is_ours(error):
        return GraphQLError(
            "Something went wrong on our side; it has been written down.",
            nodes=error.nodes,
            path=error.path,
            extensions={"code": "INTERNAL"},
        )
    if not error.extensions or "code" not in error.extensions:
        code = "GRAPHQL_PARSE_FAILED" if isinstance(error, GraphQLSyntaxError) else "BAD_USER_INPUT"
        error.extensions = {**(error.extensions or {}), "code": code}
    return error


def log_bugs(errors: list[GraphQLError]) -> None:
    """Write down what is our fault, and nothing of what clients do."""
    for error in errors:
        if is_ours(error):
            log.error("a resolver failed at %s", error.path, exc_info=error.original_error)
