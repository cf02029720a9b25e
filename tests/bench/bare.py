"""The yardstick: a central system of the bare `ocpp` package on Starlette, which validates, answers, stores nothing."""

import logging
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket

# The package has no types of its own.
ON: Any = import_module("ocpp.routing").on
V16: Any = import_module("ocpp.v16")
V201: Any = import_module("ocpp.v201")
MESSAGES: Any = import_module("ocpp.messages")


def now() -> str:
    """Return the time as the protocol writes it."""
    return datetime.now(UTC).isoformat()


def answers(results: Any) -> Mapping[str, Callable[[], Any]]:
    """Return how each message of the session mix is answered, in either version."""
    accepted = {"status": "Accepted"}
    found: dict[str, Callable[[], Any]] = {
        "BootNotification": lambda: results.BootNotification(now(), 300, "Accepted"),
        "Heartbeat": lambda: results.Heartbeat(now()),
        "Authorize": lambda: results.Authorize(accepted),
        "StartTransaction": lambda: results.StartTransaction(1, accepted),
    }
    for action in ("StatusNotification", "MeterValues", "StopTransaction", "TransactionEvent"):
        found[action] = getattr(results, action, found["Heartbeat"])
    return {action: answer for action, answer in found.items() if hasattr(results, action)}


def central(package: Any) -> Any:
    """Return the package's charge point with a function for each message of the mix."""

    def answered_by(action: str, answer: Callable[[], Any]) -> Callable[..., Any]:
        def answered(_self: Any, **_fields: Any) -> Any:
            return answer()

        answered.__name__ = f"on_{action}"  # by which the package finds it again
        return answered

    named = answers(package.call_result).items()
    methods = {f"on_{action}": ON(action)(answered_by(action, answer)) for action, answer in named}
    return type("Central", (package.ChargePoint,), methods)


CENTRALS = {"ocpp1.6": central(V16), "ocpp2.0.1": central(V201)}


class Pipe:
    """A Starlette socket as the package wants it."""

    def __init__(self, socket: WebSocket) -> None:
        self.recv, self.send = socket.receive_text, socket.send_text


async def serve(socket: WebSocket) -> None:
    """Serve one charger until it leaves."""
    subprotocol = socket.scope["subprotocols"][0]
    await socket.accept(subprotocol)
    try:
        await CENTRALS[subprotocol]("charger", Pipe(socket)).start()
    except Exception:  # noqa: BLE001 -- the charger left
        return


def main() -> None:
    """Run as a process of its own: `python -m tests.bench.bare PORT`."""
    MESSAGES.ASYNC_VALIDATION = False  # its faster way
    logging.getLogger("ocpp").setLevel(logging.CRITICAL)
    app = Starlette(routes=[WebSocketRoute("/ocpp/{identity}", serve)])
    uvicorn.run(
        app, port=int(sys.argv[1]), loop="uvloop", ws="websockets-sansio", ws_per_message_deflate=False,
        log_level="error",
    )  # fmt: skip


if __name__ == "__main__":
    main()
