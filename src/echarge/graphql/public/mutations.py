"""Pay and Charge, the app and contactless terminals: take an offer, pay, start, stop, and tell of problems."""

from typing import Annotated, TypeAlias

import strawberry

from echarge.domain.incidents import IncidentKind
from echarge.graphql.context import Context, Info
from echarge.graphql.errors import InvalidInput, NotFound, TooManyAttempts
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import optional
from echarge.graphql.public.arguments import Reference, Token, own_session, visit_of
from echarge.graphql.public.enums import ProblemKind
from echarge.graphql.public.refusals import DoorClosed, NotReady, PaymentMissing, PriceChanged, VisitOver
from echarge.graphql.public.sessions import OwnSession
from echarge.graphql.public.visits import PaymentToDo, Visit
from echarge.operations import problems, visits
from echarge.operations.checks import Field, checked, email, line, lines
from echarge.operations.offers import CODE_LENGTH_MAX, evse_at
from echarge.operations.problems import PROBLEM_LENGTH_MAX, About
from echarge.operations.refusals import NotFoundError
from echarge.operations.seen_visits import seen, session_of
from echarge.operations.visits import Wish
from echarge.store import models
from echarge.web.identity import address_of

QUOTE_LENGTH_MAX = 64
METHOD_LENGTH_MAX = 128

OPEN_FORM = {
    "quote": Field(line(QUOTE_LENGTH_MAX), required=True),
    "email": Field(email),
    "payment_method": Field(line(METHOD_LENGTH_MAX)),
}
PROBLEM_FORM = {"text": Field(lines(PROBLEM_LENGTH_MAX))}


@strawberry.input(description="An offer that somebody takes.")
class OpenVisitInput:
    """An offer that somebody takes."""

    code: str = strawberry.field(description="The code on the EVSE's sticker.")
    quote: str = strawberry.field(description="The `quote` of the offer that was shown: its price is then charged.")
    email: str | None = optional("Where a stranger's receipt goes; none goes anywhere, unless said.")
    payment_method: str | None = optional(
        "By what the customer of a terminal pays, as the payment provider knows it; the hold is then settled at once."
    )


@strawberry.type(description="A visit that has begun.")
class VisitOpened:
    """A visit that has begun."""

    token: str = strawberry.field(
        description=(
            "The visit's token: whoever has it may follow, start and stop. It is shown this once, and good for 30 days;"
            " as `Authorization: Bearer …` it opens a socket."
        )
    )
    visit: Visit = strawberry.field(description="The visit.")
    payment: PaymentToDo | None = strawberry.field(
        description="What the payer's program needs; null where nothing has to be held, or is held already."
    )


@strawberry.type(description="The charger was asked to stop. Its end is told by the subscription.")
class StopAsked:
    """The charger was asked to stop."""

    session: OwnSession = strawberry.field(description="The session, which goes on until the charger says so.")


@strawberry.type(description="The problem was told to the operators.")
class ProblemReported:
    """The problem was told."""

    message: str = strawberry.field(description="What to tell the person, in English.")


OpenVisitResult: TypeAlias = Annotated[
    VisitOpened | InvalidInput | NotFound | DoorClosed | PriceChanged | NotReady | TooManyAttempts,
    strawberry.union("OpenVisitResult", description="What `openVisit` answers."),
]
ConfirmVisitPaymentResult: TypeAlias = Annotated[
    Visit | NotFound | TooManyAttempts,
    strawberry.union("ConfirmVisitPaymentResult", description="What `confirmVisitPayment` answers."),
]
StartVisitResult: TypeAlias = Annotated[
    Visit | NotFound | PaymentMissing | DoorClosed | NotReady | VisitOver | TooManyAttempts,
    strawberry.union("StartVisitResult", description="What `startVisit` answers."),
]
StopVisitResult: TypeAlias = Annotated[
    Visit | NotFound | NotReady | VisitOver | TooManyAttempts,
    strawberry.union("StopVisitResult", description="What `stopVisit` answers."),
]
ReportVisitProblemResult: TypeAlias = Annotated[
    ProblemReported | InvalidInput | NotFound | TooManyAttempts,
    strawberry.union("ReportVisitProblemResult", description="What `reportVisitProblem` answers."),
]
StopOwnSessionResult: TypeAlias = Annotated[
    StopAsked | NotFound | NotReady | VisitOver | TooManyAttempts,
    strawberry.union("StopOwnSessionResult", description="What `stopOwnSession` answers."),
]
ReportOwnProblemResult: TypeAlias = Annotated[
    ProblemReported | InvalidInput | NotFound | TooManyAttempts,
    strawberry.union("ReportOwnProblemResult", description="What `reportOwnProblem` answers."),
]
Kind = Annotated[ProblemKind, strawberry.argument(description="What it is about.")]
Text = Annotated[
    str, strawberry.argument(description="What happened, in the person's own words; up to 2,000 characters.")
]
TOLD = "Thank you. The operator of this charger has been told."


async def shown(context: Context, row: models.Visit) -> Visit:
    """Return the visit as it stands now."""
    return Visit.of(await seen(row), context.runtime.now())


@strawberry.type
class PublicMutations:
    """Pay and Charge, the app and contactless terminals."""

    @mutation(
        "Take an offer at an EVSE, at the price that was shown: as a stranger by the web, as a driver by the app, as a"
        " terminal for its customer. Asks for the hold that is needed. Limited by address and by EVSE."
    )
    async def open_visit(
        self,
        info: Info,
        input: Annotated[OpenVisitInput, strawberry.argument(description="The offer.")],  # noqa: A002
    ) -> OpenVisitResult:
        """Take an offer."""
        context, address = info.context, address_of(info.context.connection)
        await context.doors.read(address)
        given = {"quote": input.quote}
        given |= {"email": input.email} if input.email else {}
        given |= {"payment_method": input.payment_method} if input.payment_method else {}
        values = checked(OPEN_FORM, given, new=True)
        evse = await evse_at(context.runtime, input.code[: CODE_LENGTH_MAX * 2])
        if evse is None:
            await context.doors.missed(address)
            raise NotFoundError("EVSE", ("input", "code"))
        await context.doors.opened(address, evse.id)
        wish = Wish(values["quote"], values.get("email", ""), values.get("payment_method", ""))
        opened = await visits.open_visit(context.runtime, context.customer, evse, wish)
        return VisitOpened(
            token=opened.token, visit=await shown(context, opened.visit), payment=PaymentToDo.of(opened.hold)
        )

    @mutation("Say that the payer's program has done its part: the provider is then asked how the hold stands.")
    async def confirm_visit_payment(self, info: Info, token: Token) -> ConfirmVisitPaymentResult:
        """Ask how the hold stands."""
        row = await visit_of(info.context, token, acts=True)
        await visits.settle_payment(info.context.runtime, row)
        return await shown(info.context, row)

    @mutation("Ask the charger to start, with the cable in already or to be put in after. Asked twice is asked once.")
    async def start_visit(self, info: Info, token: Token) -> StartVisitResult:
        """Ask the charger to start."""
        row = await visit_of(info.context, token, acts=True)
        return await shown(info.context, await visits.start_visit(info.context.runtime, row))

    @mutation("Ask the charger to stop. The charger's word follows by the subscription. Asked twice is asked once.")
    async def stop_visit(self, info: Info, token: Token) -> StopVisitResult:
        """Ask the charger to stop."""
        row = await visit_of(info.context, token, acts=True)
        await visits.stop_visit(info.context.runtime, row)
        return await shown(info.context, row)

    @mutation("Tell the operators of a problem with a visit.")
    async def report_visit_problem(self, info: Info, token: Token, kind: Kind, text: Text) -> ReportVisitProblemResult:
        """Tell of a problem."""
        context = info.context
        row = await visit_of(context, token, acts=True)
        said = checked(PROBLEM_FORM, {"text": text}, new=True)["text"]
        await context.doors.reported(row.id)
        session = await session_of(row)
        about = About(
            row.organisation_id,
            row.site_id,
            row.charger_id,
            row.evse_id,
            None if session is None else session.id,
            row.driver_id,
        )
        await problems.report_problem(context.runtime, about, IncidentKind[kind.name], said)
        return ProblemReported(message=TOLD)

    @mutation("Ask the charger to end one of the driver's own sessions, however it was begun. Drivers only.")
    async def stop_own_session(self, info: Info, reference: Reference) -> StopOwnSessionResult:
        """Ask the charger to stop."""
        row = await own_session(info.context, reference)
        await info.context.doors.acted(row.id)
        await visits.stop_session(info.context.runtime, row)
        return StopAsked(session=OwnSession.from_row(row))

    @mutation("Tell the operators of a problem with one of the driver's own sessions. Drivers only.")
    async def report_own_problem(
        self, info: Info, reference: Reference, kind: Kind, text: Text
    ) -> ReportOwnProblemResult:
        """Tell of a problem."""
        context = info.context
        row = await own_session(context, reference)
        said = checked(PROBLEM_FORM, {"text": text}, new=True)["text"]
        await context.doors.reported(row.id)
        about = About(row.organisation_id, row.site_id, row.charger_id, row.evse_id, row.id, row.driver_id)
        await problems.report_problem(context.runtime, about, IncidentKind[kind.name], said)
        return ProblemReported(message=TOLD)
