"""Payers and their payments, as tests of operations need them."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from echarge.domain.events import PresentedTag
from echarge.domain.money import Money
from echarge.domain.payments import Door
from echarge.operations import commands, payment_course, remote, settlement
from echarge.operations.payments import Hold, HoldRequest, attach_start, hold_settled, request_hold
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from echarge.store.writer import Transaction
from tests.operations.asking import ready
from tests.operations.stage import Stage, make
from tests.operations.stories import read, readings, start, stop, tell
from tests.world import World, at

GOOD = "4242424242424242"
DECLINED = "4000000000000002"
ASKS_AGAIN = "4000002500003155"
CHARGE_FAILS = "4000000000000341"
CAPTURE_FAILS = "4000000000006975"
FAILS_LATER = "4000000000009987"
SLOW = "4000000000000077"
SHORT = "4000000000003063"


@dataclass
class Till:
    """A charger with a free EVSE, and the test provider of its world."""

    stage: Stage
    refs: dict[int, str] = field(default_factory=dict)

    @property
    def here(self) -> World:
        """Return the world."""
        return self.stage.world

    @property
    def provider(self) -> TrialProvider:
        """Return the provider."""
        provider = self.here.runtime.payments.current
        assert isinstance(provider, TrialProvider)
        return provider

    async def request(self, minor: int = 2_000, **more: Any) -> Hold:
        """Ask for a hold at the EVSE; of an anonymous payer unless a driver is named."""
        given = {"door": Door.WEB, "email": "payer@example.org", **more}
        return await request_hold(self.here.runtime, HoldRequest(await self.stage.evse(), Money(minor, "GBP"), **given))

    async def pay(self, hold: Hold, card: str = GOOD, *, proved: bool = False) -> models.Payment:
        """Let the payer pay by this card, as the payer's own program does, and tell us."""
        await self.provider.confirm(hold.client["clientSecret"], card, proved=proved)
        return await hold_settled(self.here.runtime, hold.payment.id)

    async def held(self, minor: int = 2_000, card: str = GOOD, **more: Any) -> models.Payment:
        """Return the payment of a hold that its payer has paid by this card."""
        return await self.pay(await self.request(minor, **more), card)

    async def saved(self, card: str = GOOD) -> models.SavedMethod:
        """Return the world's driver's saved method: this card."""
        client = await self.provider.save_method("cus_ada", key=f"save-{card}")
        await self.provider.confirm(client["clientSecret"], card, proved=True)
        (method, *_) = await self.provider.methods("cus_ada")
        mine = {"driver_id": self.here.driver.id, "provider": self.provider.name}
        if not await models.PaymentCustomer.filter(**mine).exists():
            await make(self.here, models.PaymentCustomer, **mine, ref="cus_ada")
        method_row: models.SavedMethod = await make(
            self.here,
            models.SavedMethod,
            **mine,
            ref=method.ref,
            label=method.label,
            created_at=self.here.runtime.now(),
            chosen_at=self.here.runtime.now(),
        )
        return method_row

    async def started(self, payment: models.Payment, *, delivered: bool = True) -> models.Command:
        """Ask the charger to start on this hold, and deliver the command unless it is to be lost."""
        here = self.here
        evse = await self.stage.evse()
        command = await remote.start_charging(
            here.runtime, here.organisation.id, here.user.id, evse.id, driver_id=here.driver.id
        )

        async def attach(tx: Transaction) -> None:
            row = await models.Command.get(id=command.id, using_db=tx.db)
            if payment.driver_id is None:
                await models.Command.filter(id=command.id).using_db(tx.db).update(driver_id=None)
            await attach_start(tx, here.runtime, payment.id, row)

        await here.runtime.writer.run(attach)
        if delivered:
            await commands.deliver(here.runtime, command.id)
        return await models.Command.get(id=command.id)

    async def begun(self, payment: models.Payment) -> models.ChargingSession:
        """Return the session that the charger begins for this payment, at noon."""
        command = await self.started(payment)
        tag = PresentedTag(str(command.virtual_tag))
        answer = await tell(self.stage, start(at(0), 1000, tag))
        assert answer is not None
        session = await models.ChargingSession.get(transaction_id=answer.transaction_id)
        self.refs[session.id] = str(answer.transaction_id)
        return session

    async def charged(self, session: models.ChargingSession, wh: int, *, minutes: float = 30) -> models.ChargingSession:
        """End the session after so much energy; return it."""
        ref = self.refs[session.id]
        middle = at(minutes / 2)
        self.stage.at(max(self.here.clock[0], middle))
        await tell(self.stage, readings(middle, read(middle, 1000 + wh // 2), ref=ref))
        self.stage.at(max(self.here.clock[0], at(minutes)))
        await tell(self.stage, stop(at(minutes), 1000 + wh, ref))
        return await models.ChargingSession.get(id=session.id)

    async def work(self) -> None:
        """Do what the workers do, until nothing is left to be done now."""
        while await settlement.settle_due(self.here.runtime) + await payment_course.look(self.here.runtime):
            pass

    def later(self, **spell: float) -> None:
        """Let time go by."""
        self.here.clock[0] += timedelta(**spell)

    async def now(self, payment: models.Payment) -> models.Payment:
        """Return the payment as it stands."""
        return await models.Payment.get(id=payment.id)

    async def steps(self, payment: models.Payment) -> list[tuple[str, str, int]]:
        """Return the payment's steps: kind, state and amount."""
        rows = await models.PaymentStep.filter(payment_id=payment.id).order_by("id")
        return [(row.kind, row.state, row.amount_minor) for row in rows]


async def till_at(here: World) -> Till:
    """Return a charger with a free EVSE."""
    stage = await ready(here)
    stage.at(at(0))
    return Till(stage)
