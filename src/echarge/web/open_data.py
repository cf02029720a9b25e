"""/ocpi/…: what organisations publish, in the form of OCPI 2.2.1; for anybody, without sign-in (D28).

Each organisation that has a party of OCPI has its own tree below /ocpi/<country>/<party>, which is read only.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from echarge.domain.ocpi_words import spelled
from echarge.operations import open_data
from echarge.operations.door_limits import DoorLimits
from echarge.operations.open_data import LOCATIONS_MAX, TARIFFS_MAX, Listing, Window
from echarge.operations.refusals import TooManyAttemptsError
from echarge.operations.runtime import Runtime
from echarge.store.models import Organisation
from echarge.web import headers
from echarge.web.identity import address_of

VERSION = "2.2.1"
SUCCESS, CLIENT_ERROR, BAD_PARAMETERS, UNKNOWN_OBJECT, SERVER_ERROR = 1000, 2000, 2001, 2003, 3000
WAITING_MAX = 20
"""So many answers are made or waited for at a time, one by one."""
YEARS = range(2000, 2100)
INSTANT_LENGTH_MAX = 40
WHOLE = re.compile("[0-9]{1,9}", re.ASCII)
ECHOED = ("x-request-id", "x-correlation-id")
ECHOED_LENGTH_MAX = 64
OPEN = {
    **headers.ALWAYS,
    "Cache-Control": "no-cache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Link, X-Total-Count, X-Limit, Retry-After",
}
"""Any page may read it."""


class BusyError(Exception):
    """Too many wait for their answer."""


class BadParameterError(ValueError):
    """A parameter that says nothing."""


Answer = Callable[[Request, Organisation], Awaitable[Response]]


def open_data_routes(runtime: Runtime, doors: DoorLimits) -> list[Route]:
    """Return the routes of what is published."""
    view = OpenData(runtime, doors)
    tree = "/ocpi/{country}/{party}"
    at = f"{tree}/{VERSION}"
    one = f"{at}/locations/{{location}}"
    answers: Mapping[str, Answer] = {
        f"{tree}/versions": view.versions,
        at: view.details,
        f"{at}/locations": view.locations,
        f"{at}/tariffs": view.tariffs,
        one: view.location,
        f"{one}/{{evse}}": view.location,
        f"{one}/{{evse}}/{{connector}}": view.location,
    }
    return [Route(path, view.door(answer)) for path, answer in answers.items()]


class OpenData:
    """Answers what strangers ask of a party."""

    def __init__(self, runtime: Runtime, doors: DoorLimits) -> None:
        self._runtime = runtime
        self._doors = doors
        self._turn = asyncio.Semaphore(1)
        self._waiting = 0
        """How many have their turn, or wait for it."""

    def door(self, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
        """Return what answers whoever may ask now, of a party that there is."""

        async def entered(request: Request) -> Response:
            try:
                await self._doors.read(address_of(request))
                return await found_out(request)
            except TooManyAttemptsError as error:
                return self.said(request, CLIENT_ERROR, str(error), 429, {"Retry-After": str(error.retry_after_s)})
            except BadParameterError as error:
                return self.said(request, BAD_PARAMETERS, str(error), 400)
            except BusyError:
                return self.said(request, SERVER_ERROR, "Others are being answered.", 503, {"Retry-After": "5"})

        async def found_out(request: Request) -> Response:
            codes = request.path_params["country"], request.path_params["party"]
            organisation = await open_data.publisher(self._runtime, *codes)
            if organisation is None:
                await self._doors.missed(address_of(request))
                return self.said(request, UNKNOWN_OBJECT, "Nobody publishes under these codes.", 404)
            return await answer(request, organisation)

        return entered

    @asynccontextmanager
    async def turn(self, request: Request) -> AsyncIterator[None]:
        """Wait until nobody else's answer is made: chargers come first. Raise BusyError where too many wait."""
        await self._doors.listed(address_of(request))
        if self._waiting >= WAITING_MAX:
            raise BusyError
        self._waiting += 1
        try:
            async with self._turn:
                yield
        finally:
            self._waiting -= 1

    def base(self, request: Request, organisation: Organisation) -> str:
        """Return the address of a party's tree: at the public address of the server, else at the one asked."""
        origin = self._runtime.public_url or f"{request.url.scheme}://{request.url.netloc}"
        return f"{origin.rstrip('/')}/ocpi/{organisation.ocpi_country_code}/{organisation.ocpi_party_id}"

    def said(
        self,
        request: Request,
        code: int,
        message: str,
        status: int = 200,
        more: Mapping[str, str] | None = None,
        data: object = None,
    ) -> Response:
        """Return an answer as OCPI wraps it, with the ids of the request."""
        ids = {name: value for name in ECHOED if (value := request.headers.get(name)) and is_plain(value)}
        body = {"status_code": code, "status_message": message, "timestamp": spelled(self._runtime.now())}
        content = orjson.dumps(body if data is None else {"data": data, **body})
        return Response(content, status, {**OPEN, **ids, **(more or {})}, media_type="application/json")

    def found(self, request: Request, data: object, more: Mapping[str, str] | None = None) -> Response:
        """Return what was asked for."""
        return self.said(request, SUCCESS, "Success", more=more, data=data)

    def page(self, request: Request, url: str, window: Window, limit_max: int, listing: Listing) -> Response:
        """Return a part of a list, with the address of the next one where there is one."""
        more = {"X-Total-Count": str(listing.total), "X-Limit": str(limit_max)}
        behind = window.offset + listing.taken
        if listing.taken and behind < listing.total:
            given = request.query_params
            kept = {name: given[name] for name in ("date_from", "date_to") if name in given}
            more["Link"] = f'<{url}?{urlencode({**kept, "offset": behind, "limit": window.limit})}>; rel="next"'
        return self.found(request, listing.objects, more)

    async def versions(self, request: Request, organisation: Organisation) -> Response:
        """Answer which versions there are."""
        return self.found(request, [{"version": VERSION, "url": f"{self.base(request, organisation)}/{VERSION}"}])

    async def details(self, request: Request, organisation: Organisation) -> Response:
        """Answer which lists there are."""
        base = f"{self.base(request, organisation)}/{VERSION}"
        modules = ("locations", "tariffs")
        endpoints = [{"identifier": each, "role": "SENDER", "url": f"{base}/{each}"} for each in modules]
        return self.found(request, {"version": VERSION, "endpoints": endpoints})

    async def locations(self, request: Request, organisation: Organisation) -> Response:
        """Answer with a part of the list of Locations."""
        window = window_of(request, LOCATIONS_MAX)
        url = f"{self.base(request, organisation)}/{VERSION}/locations"
        async with self.turn(request):
            listing = await open_data.locations(self._runtime, organisation, window)
        return self.page(request, url, window, LOCATIONS_MAX, listing)

    async def tariffs(self, request: Request, organisation: Organisation) -> Response:
        """Answer with a part of the list of tariffs."""
        window = window_of(request, TARIFFS_MAX)
        url = f"{self.base(request, organisation)}/{VERSION}/tariffs"
        async with self.turn(request):
            listing = await open_data.tariffs(self._runtime, organisation, window)
        return self.page(request, url, window, TARIFFS_MAX, listing)

    async def location(self, request: Request, organisation: Organisation) -> Response:
        """Answer with one Location, one of its EVSEs, or one of its connectors."""
        place = request.path_params
        async with self.turn(request):
            thing: Any = await open_data.location(self._runtime, organisation, place["location"])
        for key, group, name in (("evse", "evses", "uid"), ("connector", "connectors", "id")):
            if thing is not None and key in place:
                thing = next((each for each in thing[group] if each[name] == place[key]), None)
        if thing is None:
            return self.said(request, UNKNOWN_OBJECT, "There is no such object.", 404)
        return self.found(request, thing)


def window_of(request: Request, limit_max: int) -> Window:
    """Return which part of a list is asked for; raise BadParameterError for what says nothing."""
    given = request.query_params
    limit = whole("limit", given.get("limit", str(limit_max)), 1)
    offset = whole("offset", given.get("offset", "0"), 0)
    since, until = (instant(name, given.get(name)) for name in ("date_from", "date_to"))
    return Window(offset, min(limit, limit_max), since, until)


def whole(name: str, text: str, least: int) -> int:
    """Return a whole number."""
    if not WHOLE.fullmatch(text) or int(text) < least:
        raise BadParameterError(f"{name} is a whole number from {least} on.")
    return int(text)


def instant(name: str, text: str | None) -> datetime | None:
    """Return an instant; without an offset it is in UTC, as OCPI has it."""
    if text is None:
        return None
    try:
        # A plus sign in an address that nobody has escaped reads as a blank.
        at = datetime.fromisoformat(text.replace(" ", "+")) if len(text) <= INSTANT_LENGTH_MAX else None
        if at is not None and at.year in YEARS:
            return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise BadParameterError(f'{name} is an instant of this century such as "2026-11-22T08:30:00Z".')


def is_plain(text: str) -> bool:
    """Return whether a text can be sent back as it came."""
    return len(text) <= ECHOED_LENGTH_MAX and text.isascii() and text.isprintable()
