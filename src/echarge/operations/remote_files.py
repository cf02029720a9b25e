"""What people ask of a charger's files from afar (NET-6): its logs, its firmware; and its maker's own messages."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from echarge.domain.requests import LogKind, RequestLog, TransferData, UpdateFirmware
from echarge.operations.asking import Asking, asking
from echarge.operations.commands import new_request_id
from echarge.operations.refusals import InvalidInputError, NotSupportedError, Problem, ProblemCode
from echarge.operations.remote_settings import is_plain
from echarge.operations.runtime import Runtime
from echarge.store.models import Command

LOCATION_CHARS_MAX = 512
SCHEMES = frozenset({"http", "https", "ftp", "ftps", "sftp"})
VENDOR_CHARS_MAX = 255
MESSAGE_CHARS_MAX = 50
DATA_CHARS_MAX = 10_000
RETRIES_MAX = 100
RETRY_INTERVAL_S_MAX = 24 * 3600
AHEAD_MAX = timedelta(days=366)
"""How far ahead firmware can be planned."""
PAST_MAX = timedelta(days=1)
"""How long ago the time of a plan may be; it is then done at once."""
BLANKS = re.compile(r"\s")


async def transfer_data(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, wish: Mapping[str, Any]
) -> Command:
    """Send a maker's own message to the charger; its answer is the effect (A88)."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "input", "chargerId")
        request = TransferData(wish["vendor_id"], wish.get("message_id"), wish.get("data"))
        refuse(
            (
                text_problem(request.vendor_id, VENDOR_CHARS_MAX, "vendorId"),
                text_problem(request.message_id, MESSAGE_CHARS_MAX, "messageId"),
                long_problem(request.data or "", DATA_CHARS_MAX, "data"),
            )
        )
        return await this.once(charger, request)

    return await asking(runtime, organisation_id, user_id, work)


async def request_log(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, wish: Mapping[str, Any]
) -> Command:
    """Ask the charger to upload a log; that it has confirms it (A87)."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "input", "chargerId")
        since, until = wish.get("since"), wish.get("until")
        is_backwards = since is not None and until is not None and since >= until
        refuse(
            (
                location_problem(wish["location"]),
                _problem(ProblemCode.OUT_OF_RANGE, "It is after the beginning.", "until") if is_backwards else None,
                *retry_problems(wish),
            )
        )
        request = RequestLog(
            LogKind(wish["kind"]),
            wish["location"],
            new_request_id(),
            since,
            until,
            wish.get("retries"),
            wish.get("retry_interval_seconds"),
        )
        return await this.once(charger, request)

    return await asking(runtime, organisation_id, user_id, work)


async def update_firmware(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, wish: Mapping[str, Any]
) -> Command:
    """Ask the charger to fetch and install firmware; that it has installed it confirms it (A87)."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "input", "chargerId")
        retrieve_at, install_at = wish.get("retrieve_at"), wish.get("install_at")
        if install_at is not None and charger.ocpp_version == "1.6":
            raise NotSupportedError("1.6", "time of installation")
        is_early = install_at is not None and install_at < (retrieve_at or runtime.now())
        refuse(
            (
                location_problem(wish["location"]),
                time_problem(retrieve_at, runtime.now(), "retrieveAt"),
                time_problem(install_at, runtime.now(), "installAt"),
                _problem(ProblemCode.OUT_OF_RANGE, "It is fetched before that.", "installAt") if is_early else None,
                *retry_problems(wish),
            )
        )
        request = UpdateFirmware(
            wish["location"],
            new_request_id(),
            retrieve_at,
            install_at,
            wish.get("retries"),
            wish.get("retry_interval_seconds"),
        )
        return await this.once(charger, request)

    return await asking(runtime, organisation_id, user_id, work)


def refuse(problems: Iterable[Problem | None]) -> None:
    """Raise InvalidInputError with all problems that there are."""
    found = [each for each in problems if each is not None]
    if found:
        raise InvalidInputError(*found)


def location_problem(location: str) -> Problem | None:
    """Return why this is no address of a file; None where it can be one."""
    if len(location) > LOCATION_CHARS_MAX:
        return _problem(ProblemCode.TOO_LONG, f"It has at most {LOCATION_CHARS_MAX} characters.", "location")
    try:
        parts = urlsplit(location)
        is_address = parts.scheme in SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or not location.isascii() or not is_plain(location) or BLANKS.search(location):
        schemes = ", ".join(sorted(SCHEMES))
        return _problem(ProblemCode.MALFORMED, f"It is an address such as ftp://host/folder/ ({schemes}).", "location")
    return None


def time_problem(at: datetime | None, now: datetime, name: str) -> Problem | None:
    """Return why nothing can be planned for this time; None where it can."""
    if at is None or now - PAST_MAX <= at <= now + AHEAD_MAX:
        return None
    return _problem(ProblemCode.OUT_OF_RANGE, "It is not in the past, and at most a year ahead.", name)


def retry_problems(wish: Mapping[str, Any]) -> Iterable[Problem | None]:
    """Return what is wrong with how often, and after how long, is tried again."""
    for name, path, most in (
        ("retries", "retries", RETRIES_MAX),
        ("retry_interval_seconds", "retryIntervalSeconds", RETRY_INTERVAL_S_MAX),
    ):
        number = wish.get(name)
        if number is not None and not 0 <= number <= most:
            yield _problem(ProblemCode.OUT_OF_RANGE, f"It is from 0 to {most:,}.", path)


def text_problem(text: str | None, length_max: int, name: str) -> Problem | None:
    """Return what is wrong with a name that must be there, or may be left out; None where it will do."""
    if text is None:
        return None
    if not text.strip():
        return _problem(ProblemCode.REQUIRED, "A text is needed.", name)
    return long_problem(text, length_max, name)


def long_problem(text: str, length_max: int, name: str) -> Problem | None:
    """Return what is wrong with a text; None where it will do."""
    if len(text) > length_max:
        return _problem(ProblemCode.TOO_LONG, f"It has at most {length_max:,} characters.", name)
    # Whoever sends JSON may break it into lines.
    if not is_plain(text.translate({9: None, 10: None, 13: None})):
        return _problem(ProblemCode.MALFORMED, "Control characters are not taken.", name)
    return None


def _problem(code: ProblemCode, message: str, name: str) -> Problem:
    return Problem(("input", name), code, message)
