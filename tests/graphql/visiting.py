"""Visits at a connected charger whose doors are open to the public, as tests of the API need them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from echarge.operations import commands, payment_course, settlement
from echarge.operations.passwords import new_token, token_hash
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.charging import Here, charging_place
from tests.graphql.world import World

GOOD, DECLINED = "4242424242424242", "4000000000000002"
HOLD_MINOR = 2_000

EVSE = """
query ($code: String!) {
  publicEvse(code: $code) {
    code name status statusSince ready maxPowerKw
    site { name address timeZone openingHours { day } location { latitude } }
    helpline { organisation phone email }
    offer { ...terms } web { ...terms } contactless { ...terms } app { ...terms }
  }
}
fragment terms on PublicOffer {
  open obstacle reason quote hold { amount currency }
  price {
    free currency vatRatePercent energyPrice { amount per } timePrice { amount } connectionFee { amount }
    parkingPrice { amount } maximumPricePerKwh { amount } elements { days } minimumPrice { amount }
  }
}
"""
SHOWN = """
fragment shown on Visit {
  phase message final door openedAt startBy
  hold { amount { amount } state captured { amount } problem }
  payment { provider clientSecret }
  price { energyPrice { amount } }
  evse { code name status }
  session {
    reference ongoing underReview energyKwh chargingSeconds receiptUrl evse { code } price { energyPrice { amount } }
    bill { final total { amount currency } energyFee { amount } runningCost { amount } vat { amount } }
  }
}
"""
OPEN = (
    """
mutation ($input: OpenVisitInput!) {
  openVisit(input: $input) {
    __typename
    ... on VisitOpened { token visit { ...shown } payment { provider clientSecret publishableKey } }
    ... on DoorClosed { obstacle }
    ... on PriceChanged { evse { code web { quote price { energyPrice { amount } } } } }
    ... on Refusal { code message }
  }
}
"""
    + SHOWN
)
ACT = (
    """
mutation ($token: String!) {
  it: %s(token: $token) {
    __typename ... on Visit { ...shown } ... on Refusal { code message }
  }
}
"""
    + SHOWN
)
VISIT = "query ($token: String!) { visit(token: $token) { ...shown } }" + SHOWN
WATCH = "subscription ($token: String!) { visit(token: $token) { ...shown } }" + SHOWN


@dataclass
class Visiting:
    """A charger whose doors are open, and somebody who comes to it."""

    here: Here
    profile: models.AccessProfile
    answers: list[Any] = field(default_factory=list)
    """All that the public was told."""

    @property
    def world(self) -> World:
        """Return the world."""
        return self.here.world

    async def code(self) -> str:
        """Return the code on the sticker."""
        return str((await self.evse()).public_code)

    async def evse(self) -> models.Evse:
        """Return the EVSE."""
        return await models.Evse.get(charger_id=self.here.estate.charger.id)

    async def data(self, query: str, variables: dict[str, Any], as_: str | None = None) -> Any:
        """Return what the public is told, and remember it."""
        found = await self.world.data(query, variables, as_=as_)
        self.answers.append(found)
        return found

    async def seen(self, as_: str | None = None) -> Any:
        """Return the EVSE as the public sees it."""
        return (await self.data(EVSE, {"code": await self.code()}, as_))["publicEvse"]

    async def open(self, as_: str | None = None, **more: Any) -> Any:
        """Take the offer that is shown."""
        quote = (await self.seen(as_))["offer"]["quote"]
        given = {"code": await self.code(), "quote": quote or "none", **more}
        return (await self.data(OPEN, {"input": given}, as_))["openVisit"]

    async def act(self, name: str, token: str, as_: str | None = None) -> Any:
        """Do something with a visit."""
        return (await self.data(ACT % name, {"token": token}, as_))["it"]

    async def visit(self, token: str) -> Any:
        """Return the visit."""
        return (await self.data(VISIT, {"token": token}))["visit"]

    async def pay(self, opened: Any, card: str = GOOD) -> Any:
        """Pay as the payer's program does, and say so."""
        provider = self.world.runtime.payments.current
        assert isinstance(provider, TrialProvider)
        await provider.confirm(opened["payment"]["clientSecret"], card)
        return await self.act("confirmVisitPayment", opened["token"])

    async def deliver(self) -> models.Command:
        """Send the command that was queued last, and return it."""
        command = await models.Command.filter(status="QUEUED").order_by("-created_at").first()
        assert command is not None
        await commands.deliver(self.world.runtime, command.id)
        return await models.Command.get(id=command.id)

    async def begin(self) -> models.ChargingSession:
        """Let the charger do as the start that is under way asks."""
        command = await self.deliver()
        return await self.here.begin(self.now, uid=command.virtual_tag)

    async def charge(self, wh: int, *, minutes: float = 30) -> None:
        """Charge so much, in two readings, and end it."""
        for part in (1, 2):
            self.world.clock.pass_by(minutes=minutes / 2)
            await self.here.meter(self.now, wh * part // 2)
        await self.here.stop(self.now, wh)

    async def work(self) -> None:
        """Do what the workers do, until nothing is left to be done now."""
        while await settlement.settle_due(self.world.runtime) + await payment_course.look(self.world.runtime):
            pass

    @property
    def now(self) -> datetime:
        """Return the present."""
        return self.world.clock.now


@asynccontextmanager
async def visiting(
    world: World, *, hold_minor: int | None = HOLD_MINOR, web: bool = True, app: bool = True, contactless: bool = True
) -> AsyncIterator[Visiting]:
    """Open a charger's doors to the public."""
    here = await charging_place(world)
    estate = here.estate
    estate.organisation.hold_ac_minor = estate.organisation.hold_dc_minor = hold_minor
    await world.save(estate.organisation)

    async def work(tx: Transaction) -> models.AccessProfile:
        mine = {"organisation_id": estate.organisation.id}
        profile = await models.AccessProfile.create(
            **mine, name="Public", name_key="public", allows_web_payments=web, allows_mobile_app=app,
            allows_contactless=contactless, using_db=tx.db,
        )  # fmt: skip
        part = {**mine, "profile_id": profile.id}
        await models.ProfileTimeFrame.create(**part, days=127, starts_minute=0, ends_minute=1439, using_db=tx.db)
        await models.ProfilePlace.create(**part, site_id=estate.site.id, using_db=tx.db)
        return profile

    profile = await world.runtime.writer.run(work)
    yield Visiting(here, profile)


async def terminal_at(here: Visiting, *, serving: bool = True) -> str:
    """Return the secret of a terminal that serves the charger's site, or nothing."""
    secret, mine = f"terminal.{new_token()}", {"organisation_id": here.here.estate.organisation.id}
    terminal = models.Terminal(
        **mine, name=f"Kiosk {secret[-5:]}", name_key=secret, secret_hash=token_hash(secret), secret_made_at=here.now,
        created_at=here.now,
    )  # fmt: skip
    await here.world.save(terminal)
    if serving:
        place = models.TerminalPlace(**mine, terminal_id=terminal.id, site_id=here.here.estate.site.id)
        await here.world.runtime.writer.run(lambda tx: place.save(using_db=tx.db))
    return secret


async def driver_token(here: Visiting, driver: models.Driver | None = None) -> str:
    """Return a token of a driver; of the estate's, whom a profile names, unless another is given."""
    token, driver = f"driver.{new_token()}", driver or here.here.estate.driver
    row = models.DriverToken(
        organisation_id=driver.organisation_id, driver_id=driver.id, token_hash=token_hash(token),
        created_at=here.now, last_used_at=here.now, expires_at=here.now + timedelta(days=100),
    )  # fmt: skip
    await here.world.save(row)
    return token
