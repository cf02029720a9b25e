"""GraphQL over HTTP, by its specification."""

from collections.abc import Mapping
from typing import Any

import orjson
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.http.base import BaseRequestProtocol
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType
from typing_extensions import override

from echarge.graphql.context import Context
from echarge.graphql.errors import public_error
from echarge.web import headers
from echarge.web.identity import CrossSiteError

BODY_SIZE_MAX = 256 * 1024  # bytes, of a stranger's request; and characters of a document
SIGNED_IN_BODY_SIZE_MAX = 12 * 1024 * 1024  # bytes: an import's text in a variable, its line ends escaped
JSON = "application/json"
RESPONSE_JSON = "application/graphql-response+json"
ALLOWED: Mapping[str, frozenset[OperationType]] = {
    "GET": frozenset({OperationType.QUERY}),
    "POST": frozenset({OperationType.QUERY, OperationType.MUTATION}),
}


class SizedRequest(Request):
    """A request whose body has a limit."""

    body_size_max = BODY_SIZE_MAX
    """Becomes larger once it is known who asks."""

    @override
    async def body(self) -> bytes:
        found = bytearray()
        async for chunk in self.stream():
            found += chunk
            if len(found) > self.body_size_max:
                raise HTTPException(413, f"The body is at most {self.body_size_max:,} bytes long.")
        return bytes(found)


def check_content_type(content_type: str) -> None:
    """Raise the error of a body that is not JSON in UTF-8."""
    kind, *parameters = [part.strip().lower() for part in content_type.split(";")]
    if kind != JSON:
        raise HTTPException(415, f"The content type must be {JSON}.")
    charsets = {each.removeprefix("charset=").strip('"') for each in parameters if each.startswith("charset=")}
    if charsets - {"utf-8", "utf8"}:
        raise HTTPException(415, "The charset must be utf-8.")


def media_type(accept: str | None) -> str | None:
    """Return the media type to answer in, by the order of what is accepted, or None where it is neither of ours."""
    best: tuple[float, str] | None = None
    for item in (accept or "*/*").split(","):
        name, *parameters = [part.strip().lower() for part in item.split(";")]
        ours = {RESPONSE_JSON: RESPONSE_JSON, JSON: JSON, "application/*": JSON, "*/*": JSON}.get(name)
        quality = _quality(parameters)
        if ours is not None and quality > 0 and (best is None or quality > best[0]):
            best = (quality, ours)
    return best[1] if best else None


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0


def http_error(status: int, message: str, code: str, *, media: str = JSON, **more: str) -> Response:
    """Return the answer to a request that is no GraphQL request that we take."""
    body = {"errors": [{"message": message, "extensions": {"code": code}}]}
    return Response(orjson.dumps(body), status, {**headers.DATA, **more}, media_type=f"{media}; charset=utf-8")


def is_request_error(result: ExecutionResult) -> bool:
    """Return whether nothing was executed: the document or its variables were wrong."""
    return result.data is None and bool(result.errors) and all(error.path is None for error in result.errors or ())


class HttpView(GraphQL[Context, None]):
    """Strawberry's view, made to keep to the specification."""

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self.run(WebSocket(scope, receive, send))
            return
        request = SizedRequest(scope, receive)
        media = media_type(request.headers.get("accept"))
        try:
            response = await self._answer(request, media)
        except InvalidOperationTypeError as error:
            response = self._wrong_door(error.operation_type, media or JSON)
        except HTTPException as error:
            code = "BAD_REQUEST" if error.status_code == 400 else "NOT_ACCEPTED"
            response = http_error(error.status_code, error.reason, code, media=media or JSON)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _answer(self, request: Request, media: str | None) -> Response:
        if request.method not in {"GET", "POST"}:
            return http_error(405, "Use GET or POST.", "METHOD_NOT_ALLOWED", Allow="GET, POST")
        if media is None and not self.should_render_graphql_ide(self.request_adapter_class(request)):
            return http_error(406, f"The answer is {RESPONSE_JSON} or {JSON}.", "NOT_ACCEPTABLE")
        try:
            return await self.run(request)
        except CrossSiteError:
            return http_error(403, "This page may not use the portal's cookie.", "CROSS_SITE", media=media or JSON)

    def _wrong_door(self, operation: OperationType, media: str) -> Response:
        if operation is OperationType.SUBSCRIPTION:
            return http_error(400, "Subscribe over a WebSocket, by graphql-transport-ws.", "NOT_OVER_HTTP", media=media)
        return http_error(405, "Mutations come by POST.", "METHOD_NOT_ALLOWED", media=media, Allow="POST")

    @override
    async def execute_single(
        self,
        request: Request,
        request_adapter: AsyncHTTPRequestAdapter,
        sub_response: Response,
        context: Context,
        root_value: None,
        request_data: GraphQLRequestData,
    ) -> ExecutionResult:
        try:
            return await self.schema.execute(
                request_data.query,
                variable_values=request_data.variables,
                context_value=context,
                operation_name=request_data.operation_name,
                allowed_operation_types=ALLOWED[request_adapter.method],
            )
        except CannotGetOperationTypeError as error:
            raise HTTPException(400, error.as_http_error_reason()) from error

    @override
    def should_render_graphql_ide(self, request: BaseRequestProtocol) -> bool:
        accept = request.headers.get("accept", "")
        return request.method == "GET" and request.query_params.get("query") is None and "text/html" in accept

    @override
    async def render_graphql_ide(self, request: Request) -> Response:
        return HTMLResponse(self.graphql_ide_html, headers=dict(headers.GRAPHIQL))

    @override
    async def get_sub_response(self, request: Request | WebSocket) -> Response:
        """Return the answer's headers, to which resolvers may add cookies."""
        response = Response(headers=dict(headers.DATA))
        media = media_type(request.headers.get("accept")) or JSON
        response.headers["content-type"] = f"{media}; charset=utf-8"
        del response.headers["content-length"]
        return response

    @override
    def create_response(
        self, response_data: GraphQLHTTPResponse | list[GraphQLHTTPResponse], sub_response: Response
    ) -> Response:
        # Only who accepts the newer media type can be sure that a 400 comes from us and not from something between.
        failed = "data" not in response_data and RESPONSE_JSON in sub_response.headers["content-type"]
        response = Response(self.encode_json(response_data), 400 if failed else 200)
        response.raw_headers.extend(sub_response.raw_headers)
        return response

    @override
    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        answer: dict[str, Any] = {} if is_request_error(result) else {"data": result.data}
        if result.errors:
            answer["errors"] = [public_error(error).formatted for error in result.errors]
        return answer  # type: ignore[return-value]

    @override
    async def parse_http_body(self, request: AsyncHTTPRequestAdapter) -> GraphQLRequestData:
        if request.method == "GET":
            parameters: Mapping[str, Any] = self.parse_query_params(request.query_params)
        else:
            check_content_type(request.content_type or "")
            parameters = self._parameters(await request.get_body())
        return _request_data(parameters)

    def _parameters(self, body: bytes) -> Mapping[str, Any]:
        parameters = self.parse_json(body)
        if not isinstance(parameters, dict):
            raise HTTPException(400, "The body must be a JSON object; batches are not taken.")
        return parameters

    @override
    def decode_json(self, data: str | bytes) -> object:
        return orjson.loads(data)

    @override
    def encode_json(self, data: object) -> str | bytes:
        return orjson.dumps(data)


def _request_data(parameters: Mapping[str, Any]) -> GraphQLRequestData:
    wanted = {"query": str, "variables": dict, "operationName": str, "extensions": dict}
    for name, kind in wanted.items():
        value = parameters.get(name)
        if value is not None and not isinstance(value, kind):
            raise HTTPException(400, f"`{name}` must be {'a string' if kind is str else 'an object'}.")
    query = parameters.get("query")
    if not query:
        raise HTTPException(400, "There is no `query`.")
    if len(query) > BODY_SIZE_MAX:
        raise HTTPException(413, f"`query` is at most {BODY_SIZE_MAX:,} characters long; large values are variables.")
    return GraphQLRequestData(
        query=query,
        variables=parameters.get("variables"),
        operation_name=parameters.get("operationName") or None,
        extensions=parameters.get("extensions"),
    )
