"""A charger's files and its maker's own messages: answered, then told of step by step. Nothing really moves."""

from typing import TYPE_CHECKING

from charger_sim.dialect import Reply
from charger_sim.ledger import Json

if TYPE_CHECKING:
    from charger_sim.charger import Charger

LOG_NAME = "sim.log"


def diagnostics(charger: "Charger", payload: Json) -> Reply:  # noqa: ARG001 - whatever the address, nothing moves
    """Say how the file will be called, then how its upload goes; 1.6 names no request."""
    ends = {"succeed": "Uploaded", "fail": "UploadFailed"}
    return {"fileName": LOG_NAME}, lambda: _tell(
        charger, "DiagnosticsStatusNotification", {}, ["Uploading", ends[charger.files]]
    )


def log(charger: "Charger", payload: Json) -> Reply:
    """Agree, then say of this request how the upload goes."""
    ends = {"succeed": "Uploaded", "fail": "UploadFailure"}
    about: Json = {"requestId": payload["requestId"]}
    return {"status": "Accepted", "filename": LOG_NAME}, lambda: _tell(
        charger, "LogStatusNotification", about, ["Uploading", ends[charger.files]]
    )


def firmware_16(charger: "Charger", payload: Json) -> Reply:
    """Answer, then fetch and install it."""
    return {}, lambda: _install(charger, str(payload["location"]), {})


def firmware_201(charger: "Charger", payload: Json) -> Reply:
    """Agree, then fetch and install it, naming the request."""
    location, about = str(payload["firmware"]["location"]), {"requestId": payload["requestId"]}
    return {"status": "Accepted"}, lambda: _install(charger, location, about)


async def _install(charger: "Charger", location: str, about: Json) -> None:
    """Fetch, install, start again as the new version, and say that it is installed."""
    action = "FirmwareStatusNotification"
    if charger.files == "fail":
        await _tell(charger, action, about, ["Downloading", "DownloadFailed"])
        return
    await _tell(charger, action, about, ["Downloading", "Downloaded", "Installing"])
    charger.firmware = location.rsplit("/", 1)[-1][:50] or charger.firmware
    await charger.stop_all("Reboot")
    await charger.restart("FirmwareUpdate")
    await charger.until(lambda: charger.ready)
    await _tell(charger, action, about, ["Installed"])


async def _tell(charger: "Charger", action: str, about: Json, words: list[str]) -> None:
    for word in words:
        await charger.send(action, {"status": word, **about})


def data_transfer(charger: "Charger", payload: Json) -> Reply:
    """Answer a message of its own maker's, if it knows it."""
    if payload["vendorId"] != charger.vendor:
        return {"status": "UnknownVendorId"}, None
    answer = charger.vendor_messages.get(str(payload.get("messageId", "")))
    return ({"status": "UnknownMessageId"} if answer is None else {"status": "Accepted", "data": answer}), None
