"""The GraphQL endpoint, as routes for the app."""

from collections.abc import Sequence
from datetime import timedelta

from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from typing_extensions import override

from echarge.graphql.context import Context
from echarge.graphql.http import SIGNED_IN_BODY_SIZE_MAX, HttpView, SizedRequest
from echarge.graphql.reports.direct import asking
from echarge.graphql.reports.kinds import KINDS
from echarge.graphql.schema import schema
from echarge.graphql.shared import Shared
from echarge.graphql.socket_limits import OpenSockets
from echarge.graphql.websocket import Conversation, Socket
from echarge.operations.attempts import SignInAttempts
from echarge.operations.door_limits import DoorLimits
from echarge.operations.guests import admit
from echarge.operations.runtime import Runtime
from echarge.web.identity import credentials_of
from echarge.web.labels.routes import label_routes
from echarge.web.reports import report_routes

PATH = "/graphql"
INIT_WAIT = timedelta(seconds=10)
SUBSCRIPTIONS_MAX = 50


class GraphQLView(HttpView):
    """One path for queries, mutations and subscriptions."""

    websocket_adapter_class = Socket  # type: ignore[assignment]  # as in the class it is of
    graphql_transport_ws_handler_class = Conversation

    def __init__(
        self,
        runtime: Runtime,
        *,
        introspection: bool,
        allowed_origins: Sequence[str],
        init_wait: timedelta,
        attempts: SignInAttempts,
        resets: SignInAttempts,
        codes: SignInAttempts,
        doors: DoorLimits,
    ) -> None:
        super().__init__(
            schema,
            graphql_ide="graphiql" if introspection else None,
            subscription_protocols=[GRAPHQL_TRANSPORT_WS_PROTOCOL],
            connection_init_wait_timeout=init_wait,
            max_subscriptions_per_connection=SUBSCRIPTIONS_MAX,
            allowed_origins=allowed_origins,
        )
        self._runtime = runtime
        self._introspection = introspection
        self._attempts = attempts
        self._resets = resets
        self._codes = codes
        self._doors = doors
        self._shared = Shared()
        self._sockets = OpenSockets()

    @override
    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        is_http = isinstance(request, Request)
        # A socket says who it is in its first message.
        credentials = credentials_of(request) if is_http else None
        passed = None if credentials is None else await admit(self._runtime, credentials.token)
        context = Context(
            runtime=self._runtime,
            viewer=None,
            connection=HTTPConnection(request.scope),
            response=response if is_http and isinstance(response, Response) else None,
            attempts=self._attempts,
            resets=self._resets,
            codes=self._codes,
            doors=self._doors,
            introspection=self._introspection,
            shared=self._shared,
            sockets=self._sockets,
        )
        context.let_in(passed)
        if context.viewer is not None and isinstance(request, SizedRequest):
            request.body_size_max = SIGNED_IN_BODY_SIZE_MAX
        return context


def graphql_routes(
    runtime: Runtime,
    *,
    introspection: bool = True,
    allowed_origins: Sequence[str] = (),
    init_wait: timedelta = INIT_WAIT,
) -> list[Route | WebSocketRoute]:
    """Return the routes of the GraphQL endpoint, of the reports and of the labels that it names.

    `allowed_origins`: pages besides our own that may open WebSockets. `introspection` also switches GraphiQL.
    """
    tally = runtime.tally
    view = GraphQLView(
        runtime,
        introspection=introspection,
        allowed_origins=allowed_origins,
        init_wait=init_wait,
        attempts=SignInAttempts(tally, "sign-in"),
        resets=SignInAttempts(tally, "reset", account_attempts_max=3, address_attempts_max=30, window_s=3600),
        codes=SignInAttempts(tally, "code", account_attempts_max=10, address_attempts_max=60, window_s=3600),
        doors=DoorLimits(tally),
    )
    ask = asking(lambda request: view.get_context(request, Response()), schema)
    return [Route(PATH, view), WebSocketRoute(PATH, view), *report_routes(runtime, KINDS, ask), *label_routes(runtime)]
