"""The chargers' door: who may come in, which version is spoken, and the link while it lasts."""

import logging
from collections.abc import Mapping

from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from echarge.domain.errors import ReplacedError
from echarge.live.tallies import LocalTally
from echarge.ocpp.conversation import Conversation, Version
from echarge.ocpp.doorstep import Address, CredentialsError, address_of, password_of
from echarge.ocpp.frame_log import FrameLog, Record
from echarge.ocpp.link import POLICY_VIOLATION, SERVICE_RESTART, TRY_AGAIN_LATER, Link, LinkLimits
from echarge.ocpp.registry import REPLACED, HeldCharger, Registry
from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.operations.admission import Admitted, Refusal, admit
from echarge.operations.attempts import Attempts
from echarge.operations.connections import attach, detach
from echarge.operations.refusals import TooManyAttemptsError
from echarge.operations.runtime import Runtime
from echarge.operations.stations import StateLostError
from echarge.store.setup import UNREACHABLE_ERRORS
from echarge.store.writer import WriteError

log = logging.getLogger(__name__)

PROTOCOL_ERROR = 1002

VERSIONS: Mapping[str, Version] = {version.subprotocol: version for version in (V16, V201)}

HANG_UP_ON: Mapping[type[Exception], tuple[int, str]] = {
    ReplacedError: (POLICY_VIOLATION, REPLACED),
    StateLostError: (SERVICE_RESTART, "please say it again"),
    WriteError: (SERVICE_RESTART, "please say it again"),
    # An answer that says "error" would make a charger drop the message after a few times (A51).
    **dict.fromkeys(UNREACHABLE_ERRORS, (SERVICE_RESTART, "please say it again")),
}
"""What ends a connection with the call unanswered: the charger says it again on its next one."""

FAILED_LOGINS_MAX = 10
FAILED_LOGINS_WINDOW_S = 300.0
RETRY_AFTER_S = 30

UNAUTHORISED = PlainTextResponse("Unauthorised.", 401, {"WWW-Authenticate": 'Basic realm="ocpp"'})
REFUSALS: Mapping[Refusal, Response] = {
    Refusal.UNAUTHORISED: UNAUTHORISED,
    # A stranger learns nothing of which identities exist (H4).
    Refusal.UNKNOWN: UNAUTHORISED,
    Refusal.UNENCRYPTED: UNAUTHORISED,
    Refusal.BLOCKED: PlainTextResponse("This charger is blocked.", 403),
    Refusal.BUSY: PlainTextResponse("Try again later.", 503, {"Retry-After": str(RETRY_AFTER_S)}),
}
NOT_FOUND = PlainTextResponse("No charger can have this address.", 404)
NO_SUBPROTOCOL = PlainTextResponse("Name the OCPP version in Sec-WebSocket-Protocol.", 400)


def ocpp_routes(
    runtime: Runtime, registry: Registry, *, limits: LinkLimits | None = None, frame_log: FrameLog | None = None
) -> list[BaseRoute]:
    """Return the chargers' door."""
    for version in VERSIONS.values():
        version.schemas.warm()
    gateway = Gateway(runtime, registry, limits=limits or LinkLimits(), frame_log=frame_log)
    return [WebSocketRoute("/ocpp/{address:path}", gateway.connect)]


def shown_password(socket: WebSocket, identity: str) -> bytes | None:
    """Return the password that is shown, None where there is none; one that nobody has for a header of another kind."""
    try:
        return password_of(socket.headers.get("authorization"), identity)
    except CredentialsError:
        return b""


class Gateway:
    """Lets chargers in, and serves each of them until it leaves."""

    def __init__(
        self, runtime: Runtime, registry: Registry, *, limits: LinkLimits, frame_log: FrameLog | None = None
    ) -> None:
        self._runtime = runtime
        self._frame_log = frame_log
        self._registry = registry
        self._limits = limits
        # By identity and source: whoever guesses at a charger's password does not lock the charger out (C10).
        self._failed = Attempts(LocalTally(), "login", attempts_max=FAILED_LOGINS_MAX, window_s=FAILED_LOGINS_WINDOW_S)

    async def connect(self, socket: WebSocket) -> None:
        """Serve one connection, from its handshake to its end."""
        address = address_of(socket.scope["raw_path"])
        admitted = await self._admitted(socket, address) if address is not None else NOT_FOUND
        offered = socket.scope["subprotocols"]
        if isinstance(admitted, Admitted) and not offered:
            admitted = NO_SUBPROTOCOL
        if isinstance(admitted, Response):
            await socket.send_denial_response(admitted)
            return
        # The charger's order is its preference (A5).
        version = next((VERSIONS[name] for name in offered if name in VERSIONS), None)
        try:
            await socket.accept(version.subprotocol if version is not None else None)
            if version is None:
                await socket.close(PROTOCOL_ERROR, "none of these versions is spoken here")
                return
        except (OSError, WebSocketDisconnect, RuntimeError):
            log.debug("charger %s left during the handshake", admitted.identity)
            return
        await self._serve(socket, admitted, version)

    async def _admitted(self, socket: WebSocket, address: Address) -> Admitted | Response:
        """Return who was let in, or how the charger is turned away; before the upgrade, and before all else (C4)."""
        source = socket.client.host if socket.client is not None else ""
        key = f"{address.identity.casefold()}\n{source}"
        wait_s = await self._failed.wait_s(key)
        if wait_s > 0:
            return PlainTextResponse("Too many attempts.", 429, {"Retry-After": str(int(wait_s) + 1)})
        await self._failed.count(key)
        try:
            found = await admit(
                self._runtime,
                address.identity,
                shown_password(socket, address.identity),
                secret=address.secret,
                encrypted=socket.scope.get("scheme") == "wss",
                address=source,
                user_agent=socket.headers.get("user-agent", ""),
            )
        except TooManyAttemptsError:
            found = Refusal.BUSY
        except (*UNREACHABLE_ERRORS, WriteError) as error:
            # Our fault, and none of the charger's attempts: without its database the server knows nobody.
            log.warning("charger %s could not be looked up: %s", address.identity, error)
            found = Refusal.BUSY
        if isinstance(found, Refusal):
            log.info("charger %s from %s was turned away: %s", address.identity, source, found)
        if isinstance(found, Admitted) or found is Refusal.BUSY:
            await self._failed.forgive(key)
        return found if isinstance(found, Admitted) else REFUSALS[found]

    async def _serve(self, socket: WebSocket, admitted: Admitted, version: Version) -> None:
        runtime = self._runtime
        link = Link(
            socket,
            name=f"charger {admitted.identity}",
            spelling=version.spelling,
            hang_up_on=HANG_UP_ON,
            limits=self._limits,
            record=self._recorder(admitted),
        )
        held = HeldCharger(runtime, link, version)
        try:
            station = await attach(runtime, admitted, ocpp_version=version.name, link=held)
        except Exception:
            log.exception("charger %s could not be taken in", admitted.identity)
            await socket.close(TRY_AGAIN_LATER, "please try again later")
            return
        try:
            await self._registry.hold(held, station)
            await link.run(Conversation(runtime, station, version).answer)
        finally:
            self._registry.release(held)
            await detach(runtime, station)

    def _recorder(self, admitted: Admitted) -> Record | None:
        """Return what keeps the connection's frames, None where none are kept."""
        if self._frame_log is None:
            return None
        return self._frame_log.recorder(admitted.organisation_id, admitted.charger_id)
