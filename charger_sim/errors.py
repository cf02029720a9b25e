"""What can go wrong between a charger and its central system."""


class SimulatorError(Exception):
    """The base of this package's errors."""


class CallError(SimulatorError):
    """The peer answered a CALL with CALLERROR."""

    def __init__(self, code: str, description: str = "", details: dict[str, object] | None = None) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description
        self.details = details or {}


class HandshakeRefused(SimulatorError):  # noqa: N818 - reads as what happened
    """The server did not upgrade the connection; `status` is its HTTP status, None where it spoke no HTTP."""

    def __init__(self, status: int | None, reason: str = "") -> None:
        super().__init__(f"handshake refused: {status} {reason}".rstrip())
        self.status = status
        self.reason = reason


class LinkLost(SimulatorError):  # noqa: N818 - reads as what happened
    """There is no connection, or it ended before the answer came."""


class QueueFull(SimulatorError):  # noqa: N818 - reads as what happened
    """The charger holds as many unanswered transaction messages as it can."""


class Misuse(SimulatorError):  # noqa: N818 - reads as what happened
    """The test asked for something that this charger's physics does not allow."""
