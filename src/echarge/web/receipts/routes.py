"""/receipts/…: a bill or credit note by its link, as a page and as a PDF."""

import asyncio

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from echarge.operations.receipts import PATH, Receipt, receipt_of
from echarge.operations.runtime import Runtime
from echarge.web import headers
from echarge.web.receipts.content import content_of
from echarge.web.receipts.page import page_of
from echarge.web.receipts.pdf import pdf_of

GONE = "There is no such document."
BUSY = "Too many documents are being made; try again in a minute."
AT_ONCE_MAX = 2
WAITING_MAX = 20
WAIT_S_MAX = 30.0
SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""The page shows text, and does nothing."""


def receipt_routes(runtime: Runtime) -> list[Route]:
    """Return the routes of receipts."""
    turn = asyncio.Semaphore(AT_ONCE_MAX)
    waiting = 0

    async def found(request: Request) -> Receipt | None:
        return await receipt_of(runtime, str(request.path_params["link"]))

    async def page(request: Request) -> Response:
        receipt = await found(request)
        if receipt is None:
            return PlainTextResponse(GONE, 404, dict(headers.DATA))
        text = page_of(content_of(receipt), receipt.bill.link)
        return HTMLResponse(text, headers={**headers.DATA, "Content-Security-Policy": SANDBOX})

    async def pdf(request: Request) -> Response:
        nonlocal waiting
        receipt = await found(request)
        if receipt is None:
            return PlainTextResponse(GONE, 404, dict(headers.DATA))
        if waiting >= WAITING_MAX:
            return busy()
        waiting += 1
        try:
            async with asyncio.timeout(WAIT_S_MAX), turn:
                content = await asyncio.to_thread(pdf_of, content_of(receipt), receipt.bill.issued_at)
        except TimeoutError:
            return busy()
        finally:
            waiting -= 1
        name = f'inline; filename="{receipt.bill.kind.lower().replace("_", "-")}-{receipt.bill.number}.pdf"'
        shown = {**headers.DATA, "Content-Security-Policy": "default-src 'none'; sandbox", "Content-Disposition": name}
        return Response(content, media_type="application/pdf", headers=shown)

    return [Route(f"{PATH}/{{link}}.pdf", pdf), Route(f"{PATH}/{{link}}", page)]


def busy() -> Response:
    """Return the answer to one too many."""
    return PlainTextResponse(BUSY, 503, {**headers.DATA, "Retry-After": "60"})
