"""The yardstick: a central system of the bare `ocpp` package on Starlette, which validates, answers, stores nothing."""

import sys
from datetime import UTC, datetime
from typing import Any

import uvicorn
from ocpp.routing import on
from ocpp.v16 import ChargePoint as ChargePoint16
from ocpp.v16 import call_result as result16
from ocpp.v201 import ChargePoint as ChargePoint201
from ocpp.v201 import call_result as result201
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket


def now() -> str:
    """Return the time as the protocol writes it."""
    return datetime.now(UTC).isoformat()


class Central16(ChargePoint16):  # type: ignore[misc]
    """Answers the session mix in 1.6."""

    @on("BootNotification")
    def boot(self, **_: Any) -> Any:
        """Accept."""
        return result16.BootNotification(now(), 300, "Accepted")

    @on("Heartbeat")
    def heartbeat(self, **_: Any) -> Any:
        """Tell the time."""
        return result16.Heartbeat(now())

    @on("Authorize")
    def authorize(self, **_: Any) -> Any:
        """Accept."""
        return result16.Authorize({"status": "Accepted"})

    @on("StatusNotification")
    def status(self, **_: Any) -> Any:
        """Take note."""
        return result16.StatusNotification()

    @on("StartTransaction")
    def begin(self, **_: Any) -> Any:
        """Accept."""
        return result16.StartTransaction(1, {"status": "Accepted"})

    @on("MeterValues")
    def meter(self, **_: Any) -> Any:
        """Take note."""
        return result16.MeterValues()

    @on("StopTransaction")
    def end(self, **_: Any) -> Any:
        """Take note."""
        return result16.StopTransaction()


class Central201(ChargePoint201):  # type: ignore[misc]
    """Answers the session mix in 2.0.1."""

    @on("BootNotification")
    def boot(self, **_: Any) -> Any:
        """Accept."""
        return result201.BootNotification(now(), 300, "Accepted")

    @on("Heartbeat")
    def heartbeat(self, **_: Any) -> Any:
        """Tell the time."""
        return result201.Heartbeat(now())

    @on("Authorize")
    def authorize(self, **_: Any) -> Any:
        """Accept."""
        return result201.Authorize({"status": "Accepted"})

    @on("StatusNotification")
    def status(self, **_: Any) -> Any:
        """Take note."""
        return result201.StatusNotification()

    @on("TransactionEvent")
    def event(self, **_: Any) -> Any:
        """Take note."""
        return result201.TransactionEvent()


class Pipe:
    """A Starlette socket as the package wants it."""

    def __init__(self, socket: WebSocket) -> None:
        self.recv, self.send = socket.receive_text, socket.send_text


async def serve(socket: WebSocket) -> None:
    """Serve one charger until it leaves."""
    subprotocol = socket.scope["subprotocols"][0]
    await socket.accept(subprotocol)
    central = {"ocpp1.6": Central16, "ocpp2.0.1": Central201}[subprotocol]
    try:
        await central("charger", Pipe(socket)).start()
    except Exception:  # noqa: BLE001 -- the charger left
        return


def main() -> None:
    """Run as a process of its own: `python -m tests.bench.bare PORT`."""
    import logging  # noqa: PLC0415

    import ocpp.messages  # noqa: PLC0415

    ocpp.messages.ASYNC_VALIDATION = False  # its faster way
    logging.getLogger("ocpp").setLevel(logging.CRITICAL)
    app = Starlette(routes=[WebSocketRoute("/ocpp/{identity}", serve)])
    uvicorn.run(
        app, port=int(sys.argv[1]), loop="uvloop", ws="websockets-sansio", ws_per_message_deflate=False,
        log_level="error",
    )  # fmt: skip


if __name__ == "__main__":
    main()
