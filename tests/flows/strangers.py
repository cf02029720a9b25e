"""A stranger at a public charger: scans, pays, starts, follows, stops, over the API alone, with a real server."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2

from charger_sim import Charger, SimClock, Version
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.subscriber import Person, Stream

WAIT_S_MAX = 60.0
GOOD = "4242424242424242"

PLACES = "{ organisation { version } sites { nodes { id } } }"
HOLD = """
mutation ($version: Int!) {
  updateOrganisation(expectedVersion: $version, input: { holdAc: "20.00", holdDc: "20.00" }) { __typename }
}
"""
PROFILE = """
mutation ($siteId: ID!) {
  createAccessProfile(input: {
    name: "Public", publicAccess: { webPayments: true, contactless: true, mobileApp: true }
    places: { sites: { ids: [$siteId] } }
  }) { __typename }
}
"""
CODES = "subscription { chargerStatus { changes { evse { number publicCode } } } }"
EVSE = "query ($code: String!) { publicEvse(code: $code) { status ready web { open quote hold { amount } } } }"
SHOWN = """
phase message final hold { state captured { amount } }
session { reference energyKwh underReview receiptUrl bill { final total { amount } runningCost { amount } } }
"""
OPEN = """
mutation ($code: String!, $quote: String!) {
  openVisit(input: { code: $code, quote: $quote, email: "payer@example.org" }) {
    __typename
    ... on VisitOpened { token payment { clientSecret } }
    ... on Refusal { code message }
  }
}
"""
ACT = (
    "mutation ($token: String!) { it: %s(token: $token) { __typename ... on Visit { "
    + SHOWN
    + " } ... on Refusal { code message } } }"
)
WATCH = "subscription ($token: String!) { visit(token: $token) { " + SHOWN + " } }"


@dataclass
class Stranger:
    """Somebody whom nobody knows, with a phone."""

    client: httpx2.AsyncClient
    code: str
    http: str
    """Where the visit is followed."""
    bank: str
    """Where the payment is settled: by another process, where there are two."""
    token: str = ""
    visit: Stream = field(default_factory=lambda: Stream("nothing yet"))
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)

    async def ask(self, query: str, **variables: Any) -> Any:
        """Return the data of an operation."""
        answer = (await self.client.post("/graphql", json={"query": query, "variables": variables})).json()
        assert "errors" not in answer, answer
        return answer["data"]

    async def pay(self) -> None:
        """Look at the price, take it, follow the visit, and pay by a test card, unless it is free."""
        quote = (await self.ask(EVSE, code=self.code))["publicEvse"]["web"]["quote"]
        opened = (await self.ask(OPEN, code=self.code, quote=quote))["openVisit"]
        self.token = opened["token"]
        phone = await self.stack.enter_async_context(Person.holding(self.http, self.token))
        self.visit = await phone.follow(WATCH, token=self.token)
        if opened["payment"] is None:
            await self.until("READY")
            return
        await self.until("TO_PAY")
        paid = {"clientSecret": opened["payment"]["clientSecret"], "card": GOOD}
        assert (await self.client.post(f"{self.bank}/test-payments/confirm", json=paid)).status_code == 200
        await self.until("READY")
        assert (await self.act("confirmVisitPayment"))["phase"] == "READY"

    async def act(self, name: str) -> Any:
        """Do something with the visit."""
        return (await self.ask(ACT % name, token=self.token))["it"]

    async def until(self, *phases: str, final: bool = False) -> Any:
        """Return the visit once it is told to have come to one of these phases."""

        def has_come(seen: list[Any]) -> bool:
            return bool(seen) and seen[-1]["phase"] in phases and (seen[-1]["final"] or not final)

        await self.visit.until(has_come, timeout_s=WAIT_S_MAX)
        return self.visit.seen[-1]


@dataclass
class Scene:
    """A public charger, a stranger who has come to it, and its operator."""

    place: Installation
    charger: Charger
    stranger: Stranger
    boss: Person

    async def begun(self) -> None:
        """Start, and wait until the charger charges."""
        assert (await self.stranger.act("startVisit"))["phase"] in {"STARTING", "CHARGING"}
        await self.charger.until(lambda: self.charger.evse(1).session is not None, timeout_s=WAIT_S_MAX)
        await self.stranger.until("CHARGING", "SUSPENDED")


@asynccontextmanager
async def scene(
    database_url: str,
    version: Version,
    *,
    command_answer_s: str = "5",
    redis_url: str | None = None,
    **settings: Any,
) -> AsyncIterator[Scene]:
    """Run a server, open a charger's doors to the public, and let a stranger read the code on it.

    With a Redis there are two: the stranger asks and watches at the one, the charger is connected to the other, which
    is told of the payment.
    """
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=12)
    given = {"command_answer_s": command_answer_s} | ({} if redis_url is None else {"redis_url": redis_url})
    async with AsyncExitStack() as stack:
        place = await stack.enter_async_context(installation(database_url, chargers=["CP1"], **given))
        far = place if redis_url is None else await stack.enter_async_context(place.beside())
        boss = await stack.enter_async_context(Person.signed_in(far.http))
        found = await boss.ask(PLACES)
        await boss.ask(HOLD, version=found["organisation"]["version"])
        await boss.ask(PROFILE, siteId=found["sites"]["nodes"][0]["id"])
        charger = await stack.enter_async_context(
            Charger(
                url=f"{place.ocpp}/CP1", password=CHARGER_PASSWORD, version=version,
                clock=SimClock(start, speed=0), **settings,
            )
        )  # fmt: skip
        client = await stack.enter_async_context(httpx2.AsyncClient(base_url=far.http, timeout=WAIT_S_MAX))
        statuses = await boss.follow(CODES)
        await charger.booted()
        await charger.drained()
        await statuses.until(codes_of, timeout_s=WAIT_S_MAX)
        yield Scene(
            place, charger, Stranger(client, codes_of(statuses.seen)[-1], far.http, place.http, stack=stack), boss
        )


def codes_of(seen: list[Any]) -> list[str]:
    """Return the codes of what was seen of the charger's first EVSE."""
    evses = [change["evse"] for update in seen for change in update["changes"]]
    return [evse["publicCode"] for evse in evses if evse["number"] == 1]
