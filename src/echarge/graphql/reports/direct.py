"""Reports for programs: one request with a bearer token, its filters as the mutation takes them."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from echarge.graphql.context import Context
from echarge.graphql.reports.kinds import OFFERS
from echarge.operations.checks import camel
from echarge.web import headers
from echarge.web.identity import bearer_token
from echarge.web.reports import PATH

REQUEST = """
mutation Direct($input: ReportInput!) {
  requestReport(input: $input) { ... on Report { url } ... on Refusal { code message } }
}
"""
INPUT_LENGTH_MAX = 16_000
STATUSES: Mapping[str, int] = {"NOT_ALLOWED": 403}

Execute = Callable[[str, Mapping[str, Any], Request], Awaitable[Any]]


def asking(
    context_of: Callable[[Request], Awaitable[Context]], schema: Any
) -> Callable[..., Awaitable[str | Response]]:
    """Return what asks for a report by name, just as the mutation does: there is one way to be allowed to."""
    fields = {offer.kind.name: camel(name) for name, offer in OFFERS.items()}

    async def ask(request: Request, name: str) -> str | Response:
        if bearer_token(request.headers.get("authorization")) is None:
            return refusal(
                401, "Send a bearer token, or ask for a link by `requestReport`.", **{"WWW-Authenticate": "Bearer"}
            )
        if name not in fields:
            return refusal(404, f"There is no such report; there are {', '.join(sorted(fields))}.")
        text = request.query_params.get("input", "{}")
        try:
            wish = orjson.loads(text) if len(text) <= INPUT_LENGTH_MAX else None
        except ValueError:
            wish = None
        if not isinstance(wish, dict):
            return refusal(400, f"`input` is a JSON object of at most {INPUT_LENGTH_MAX:,} characters.")
        result = await schema.execute(
            REQUEST, variable_values={"input": {fields[name]: wish}}, context_value=await context_of(request)
        )
        return outcome(result)

    return ask


def outcome(result: Any) -> str | Response:
    """Return the link's token, or why there is none."""
    if result.errors:
        error = result.errors[0]
        code = (error.extensions or {}).get("code")
        return refusal({"UNAUTHENTICATED": 401, "INTERNAL": 500}.get(str(code), 400), error.message)
    answer = result.data["requestReport"]
    if "url" in answer:
        return str(answer["url"]).removeprefix(f"{PATH}/")
    return refusal(STATUSES.get(answer["code"], 400), answer["message"])


def refusal(status: int, message: str, **more: str) -> Response:
    """Return why there is no report."""
    return PlainTextResponse(message, status, {**headers.DATA, **more})
