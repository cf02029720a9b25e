"""Asking for labels with QR codes."""

from datetime import datetime
from typing import Annotated, TypeAlias

import strawberry
from starlette.requests import HTTPConnection

from echarge.graphql.context import Info
from echarge.graphql.enums import describe
from echarge.graphql.errors import InvalidInput, NotAllowed, NotFound
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import optional
from echarge.graphql.node import number_of
from echarge.operations.labels import LABELS_MAX, Chosen, LabelFormat, request_labels
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.web.labels.routes import PATH

HOST_LENGTH_MAX = 200

describe(
    LabelFormat,
    "As what labels are made.",
    {
        LabelFormat.SVG: "One label in its own size, 99.1 by 57 mm; several on A4 sheets, one below the other.",
        LabelFormat.PDF: "A4 sheets with two columns of five labels of 99.1 by 57 mm.",
    },
)


@strawberry.input(one_of=True, description="For which EVSEs labels are made.")
class LabelSelectionInput:
    """For which EVSEs labels are made."""

    site_id: strawberry.ID | None = optional("All of this site.")
    charger_id: strawberry.ID | None = optional("All of this charger.")
    evse_ids: list[strawberry.ID] | None = optional("These; at most 1,000.")


@strawberry.type(description="Labels that are ready to be downloaded.")
class Labels:
    """Labels that are ready to be downloaded."""

    url: str = strawberry.field(
        description=(
            "Where they are, from the server's root: a link for a browser, that needs no header. It is good until"
            " `expiresAt` and only as long as the sign-in that asked for it."
        )
    )
    expires_at: datetime = strawberry.field(description="Until when a download can begin.")
    count: int = strawberry.field(description="How many labels there are.")


RequestLabelsResult: TypeAlias = Annotated[
    Labels | InvalidInput | NotFound | NotAllowed,
    strawberry.union("RequestLabelsResult", description="What `requestLabels` answers."),
]

Which = Annotated[LabelSelectionInput, strawberry.argument(description="For which EVSEs.")]
As = Annotated[LabelFormat, strawberry.argument(description="As what they are made.")]


@strawberry.type
class LabelMutations:
    """Asking for labels."""

    @mutation(
        "Ask for labels to put on EVSEs, to be downloaded as a file. On each stand its public code, its name, the"
        " organisation's support phone, and the address where to pay, as a QR code too. No OCPP identity does: a name"
        " that has it in it is left out."
    )
    async def request_labels(
        self, info: Info, selection: Which, format: As = LabelFormat.PDF  # noqa: A002 -- its name in the API
    ) -> RequestLabelsResult:  # fmt: skip
        """Ask for labels."""
        context = info.context
        base_url = base_url_of(context.runtime, context.connection)
        link, count = await request_labels(context.runtime, context.me, chosen(selection), format, base_url)
        return Labels(url=f"{PATH}/{link.token}", expires_at=link.expires_at, count=count)


def chosen(selection: LabelSelectionInput) -> Chosen:
    """Return which EVSEs are meant; raises NotFoundError for ids of anything else."""
    for column, kind, name in (("site_id", "Site", "siteId"), ("charger_id", "Charger", "chargerId")):
        given = getattr(selection, column)
        if isinstance(given, str):
            path = ("selection", name)
            return Chosen(column, (number_of(kind, given, path),), path)
    path = ("selection", "evseIds")
    ids = selection.evse_ids if isinstance(selection.evse_ids, list) else []
    if len(ids) > LABELS_MAX:
        raise InvalidInputError(Problem(path, ProblemCode.TOO_LONG, f"There are at most {LABELS_MAX:,}."))
    numbers = [number_of("Evse", each, (*path, str(place))) for place, each in enumerate(ids)]
    return Chosen("id", numbers, path)


def base_url_of(runtime: Runtime, connection: HTTPConnection) -> str:
    """Return how the public reaches the server: as the settings say, else as this client did."""
    if runtime.public_url is not None:
        return runtime.public_url
    host = connection.url.netloc
    scheme = "https" if connection.url.scheme in {"https", "wss"} else "http"
    return f"{scheme}://{host}" if len(host) <= HOST_LENGTH_MAX else runtime.base_url
