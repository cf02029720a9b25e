"""/labels/…: labels by link, as `requestLabels` names it."""

import asyncio
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from echarge.operations.labels import LABELS, LabelFormat, labels_of
from echarge.operations.reports import asked_by
from echarge.operations.runtime import Runtime
from echarge.web import headers
from echarge.web.labels.rendering import rendered
from echarge.web.reports import LINK_LENGTH_MAX, is_foreign

PATH = "/labels"
WAITING_MAX = 20
"""So many wait for their turn, one at a time."""
WAIT_S_MAX = 60.0
"""So long does one take, its turn included."""

GONE = "This link is not good, or no longer. Ask for the labels again."
BUSY = "Too many labels are being made; try again in a minute."

MEDIA_TYPES: Mapping[LabelFormat, str] = {LabelFormat.SVG: "image/svg+xml", LabelFormat.PDF: "application/pdf"}
SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""A file of ours does nothing, wherever it is opened."""


def label_routes(runtime: Runtime) -> list[Route]:
    """Return the route of labels."""
    turn = asyncio.Semaphore(1)
    waiting = 0

    async def labels(request: Request) -> Response:
        nonlocal waiting
        token = str(request.path_params["token"])
        asked = await asked_by(runtime, {LABELS.name: LABELS}, token) if len(token) <= LINK_LENGTH_MAX else None
        if asked is None or await is_foreign(runtime, request, asked):
            return PlainTextResponse(GONE, 404, dict(headers.DATA))
        if waiting >= WAITING_MAX:
            return busy()
        label_format = LabelFormat(str(asked.parameters["format"]))
        waiting += 1
        try:
            async with asyncio.timeout(WAIT_S_MAX), turn:
                content = await rendered(await labels_of(asked.viewer, asked.parameters), label_format)
        except TimeoutError:
            return busy()
        finally:
            waiting -= 1
        return Response(content, media_type=MEDIA_TYPES[label_format], headers=headers_of(label_format))

    return [Route(f"{PATH}/{{token}}", labels)]


def headers_of(label_format: LabelFormat) -> Mapping[str, str]:
    """Return what a browser is told of the file."""
    return {
        **headers.DATA,
        "Content-Security-Policy": SANDBOX,
        "Content-Disposition": f'inline; filename="labels.{label_format.lower()}"',
    }


def busy() -> Response:
    """Return the answer to one too many."""
    return PlainTextResponse(BUSY, 503, {**headers.DATA, "Retry-After": "60"})
