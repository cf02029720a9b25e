"""What has to be held before a start at a charger: asked for, waited for, and refused without it (D7, D9, D22, D23)."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from typing_extensions import override

from echarge.domain.access import Allowed, Reason, Refused
from echarge.domain.events import Place, PresentedTag, TransactionMessage
from echarge.domain.money import Money
from echarge.domain.payments import START_WAITS_MAX, HoldState, PaymentState
from echarge.operations import payment_course
from echarge.operations.access import authorise
from echarge.operations.erasure import erase_driver
from echarge.operations.ports import Order, ProviderDelayedError, ProviderPayment
from echarge.operations.refusals import InUseError
from echarge.operations.runtime import Providers
from echarge.operations.sessions import TransactionAnswer, report_transaction
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from tests.operations.paying import ASKS_AGAIN, CHARGE_FAILS, FAILS_LATER, GOOD, SHORT, SLOW, Till, till_at
from tests.operations.stage import Stage, change, make, new_stage
from tests.operations.stories import event, read, readings, start, stop, tell
from tests.operations.test_settlement import Died, dying, viewer_of
from tests.world import World, at, let_in

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")
POUNDS_20 = Money(2_000, "GBP")
HOLD, RELEASE, CHARGE, CAPTURE = "HOLD", "RELEASE", "CHARGE", "CAPTURE"


@pytest.fixture
async def till(here: World) -> Till:
    """Return a charger with a free EVSE, at which the driver's profile has 20.00 held."""
    await change(here, models.AccessProfile, here.profile.id, hold_minor=2_000, hold_currency="GBP")
    return await till_at(here)


class Silent(TrialProvider):
    """The test provider, which books a hold and does not say so until it is let to."""

    speaks: asyncio.Event
    asked: asyncio.Event
    books_first: bool = True

    @override
    async def hold(self, order: Order) -> ProviderPayment:
        found = await super().hold(order) if self.books_first else None
        self.asked.set()
        await self.speaks.wait()
        return found or await super().hold(order)


class Down(TrialProvider):
    """The test provider, which cannot be reached."""

    @override
    async def hold(self, order: Order) -> ProviderPayment:
        raise ProviderDelayedError("It cannot be reached.")


def silent(till: Till, *, books_first: bool = True, wait_s: float = 0.05) -> Silent:
    """Let the provider say nothing, for a limit of so long."""
    provider = Silent(till.here.runtime.writer, till.here.runtime.now)
    provider.speaks, provider.asked, provider.books_first = asyncio.Event(), asyncio.Event(), books_first
    limits = replace(till.here.runtime.limits, hold_wait_s=wait_s)
    till.here.runtime = replace(till.here.runtime, payments=Providers(provider), limits=limits)
    return provider


async def the_payment() -> models.Payment:
    """Return the only payment."""
    return await models.Payment.get()


async def answered(stage: Stage, message: TransactionMessage) -> TransactionAnswer:
    """Return the answer to a message, without the price that 2.x chargers are told with it."""
    found = await report_transaction(stage.runtime, stage.station, message)
    return replace(found, decision=None if found.decision is None else found.decision.answer)


async def who(till: Till) -> tuple[int, int, None]:
    """Return the tag, its driver and its vehicle."""
    return till.here.tag.id, till.here.driver.id, None


VERSIONS = [pytest.param(start(at(0), 1000, TAG), id="1.6"), pytest.param(event(0, at(0), tag=TAG), id="2.x")]


@pytest.mark.parametrize("begin", VERSIONS)
async def test_d23_accepted_with_the_hold(till: Till, begin: TransactionMessage) -> None:
    """D7, D23: the start is answered yes once the amount is held, of the driver's saved method; its price is frozen."""
    method = await till.saved()
    answer = await answered(till.stage, begin)
    assert answer.decision == Allowed(*await who(till))
    payment, session = await the_payment(), await till.stage.session()
    assert (payment.hold_state, payment.hold_minor, payment.door) == (HoldState.HELD, 2_000, "CHARGER")
    assert (payment.method_ref, payment.driver_id, payment.session_id) == (method.ref, till.here.driver.id, session.id)
    assert payment.capture_before == at(0) + timedelta(days=7)
    assert (session.start_answer, session.authorised_at, session.limit_minor) == ("ACCEPTED", at(0), None)
    assert session.tariff_id == till.here.tariff.id
    decision = await models.AccessDecision.get()
    assert (decision.allowed, decision.reason, decision.profile_id) == (True, "ACCEPTED", till.here.profile.id)
    assert await till.steps(payment) == [(HOLD, "DONE", 2_000)]
    assert till.stage.station.sessions[session.transaction_key].start_answer == "ACCEPTED"


@pytest.mark.parametrize(
    ("card", "wh", "steps", "state", "captured"),
    [
        pytest.param(GOOD, 10_000, [(CHARGE, "DONE", 1_050), (RELEASE, "DONE", 0)], PaymentState.PAID, 0, id="paid"),
        pytest.param(
            CHARGE_FAILS, 10_000, [(CHARGE, "FAILED", 1_050), (CAPTURE, "DONE", 1_050)], PaymentState.PAID, 1_050,
            id="total < P",
        ),
        pytest.param(
            CHARGE_FAILS, 45_000, [(CHARGE, "FAILED", 2_850), (CAPTURE, "DONE", 2_000)], PaymentState.PARTLY_PAID,
            2_000, id="total > P",
        ),
        pytest.param(GOOD, 50, [(RELEASE, "DONE", 0)], PaymentState.NONE, 0, id="D15 nothing to pay"),
    ],
)  # fmt: skip
async def test_d7_at_the_end(
    till: Till, card: str, wh: int, steps: list[Any], state: PaymentState, captured: int
) -> None:
    """D7: what a start at the charger rests on ends like any known driver's hold."""
    await till.saved(card)
    answer = await answered(till.stage, start(at(0), 1000, TAG))
    session = await till.stage.session()
    till.refs[session.id] = str(answer.transaction_id)
    await till.charged(session, wh, minutes=60 if wh > 20_000 else 30)
    await till.work()
    payment = await the_payment()
    assert (await till.steps(payment))[1:] == steps
    assert (payment.state, payment.captured_minor) == (state, captured)
    assert await models.Payment.all().count() == 1


@pytest.mark.parametrize("begin", VERSIONS)
@pytest.mark.parametrize(
    ("card", "problem", "hold"),
    [
        pytest.param(FAILS_LATER, "The card was reported as lost.", HoldState.RELEASED, id="declined"),
        pytest.param(
            ASKS_AGAIN, "The card declined it in the absence of its holder.", HoldState.RELEASED, id="to be proved"
        ),
        pytest.param(SLOW, "", HoldState.RELEASED, id="not at once"),
    ],
)
async def test_d23_refused_without_it(
    till: Till, begin: TransactionMessage, card: str, problem: str, hold: HoldState
) -> None:
    """D23: a card that holds nothing refuses the start; it is recorded, and nothing stays locked."""
    await till.saved(card)
    answer = await answered(till.stage, begin)
    assert answer.decision == Refused(Reason.HOLD_FAILED, *await who(till))
    session, payment = await till.stage.session(), await the_payment()
    assert (session.start_answer, session.authorised_at, session.listed) == ("HOLD_FAILED", None, False)
    assert (payment.problem, payment.hold_state) == (
        problem,
        HoldState.REQUESTED if card == SLOW else HoldState.FAILED,
    )
    decision = await models.AccessDecision.get()
    assert (decision.allowed, decision.reason, decision.profile_id) == (False, "HOLD_FAILED", None)
    assert decision.details["profiles"] == [[till.here.profile.id, "Everybody", "WON"]]
    assert decision.details["hold"] == [2_000, "GBP"]
    till.later(seconds=30)
    await till.work()
    payment = await the_payment()
    assert (payment.hold_state, payment.look_at) == (hold, None)
    assert {row.standing for row in await models.TrialPayment.filter(kind="hold")} == {"ENDED"}
    assert len(await till.stage.evidence()) == 1


@pytest.mark.parametrize("begin", VERSIONS)
async def test_d23_provider_down(till: Till, begin: TransactionMessage) -> None:
    """D23: a provider that cannot be reached refuses the start at once; what it may have held is let go later."""
    await till.saved()
    good = till.here.runtime.payments
    till.here.runtime = replace(
        till.here.runtime, payments=Providers(Down(till.here.runtime.writer, till.here.runtime.now))
    )
    answer = await answered(till.stage, begin)
    assert answer.decision == Refused(Reason.HOLD_FAILED, *await who(till))
    assert (await the_payment()).problem == "It cannot be reached."
    till.here.runtime = replace(till.here.runtime, payments=good)
    till.later(seconds=6)
    await till.work()
    payment = await the_payment()
    assert (payment.hold_state, payment.look_at) == (HoldState.RELEASED, None)
    assert (await till.stage.session()).start_answer == "HOLD_FAILED"


@pytest.mark.parametrize(
    "books_first", [pytest.param(True, id="held all the same"), pytest.param(False, id="not held")]
)
async def test_d23_silent_at_the_limit(till: Till, *, books_first: bool) -> None:
    """D22, D23: a hold that comes after the limit is let go; the start stays refused, and so does its resend."""
    await till.saved()
    provider = silent(till, books_first=books_first)
    begin = start(at(0), 1000, TAG)
    first = await answered(till.stage, begin)
    assert first.decision == Refused(Reason.HOLD_FAILED, *await who(till))
    assert (await the_payment()).hold_state == HoldState.REQUESTED
    provider.speaks.set()
    till.later(seconds=6)
    assert await answered(till.stage, begin) == first
    await till.work()
    payment = await the_payment()
    assert (payment.hold_state, payment.look_at) == (HoldState.RELEASED, None)
    assert await till.steps(payment) == [(HOLD, "DONE", 2_000), (RELEASE, "DONE", 0)]
    assert [row.standing for row in await models.TrialPayment.filter(kind="hold")] == ["ENDED"]
    assert await answered(till.stage, begin) == first
    assert (await till.stage.session()).authorised_at is None
    assert await models.AccessDecision.all().count() == 1


@pytest.mark.parametrize("begin", VERSIONS)
async def test_a48_a_resend_holds_nothing_more(till: Till, begin: TransactionMessage) -> None:
    """A48: a start that is told again has the same answer, and never a second hold, on any connection."""
    await till.saved()
    first = await answered(till.stage, begin)
    again = await answered(till.stage, begin)
    await till.stage.reconnect("2.0.1" if begin.ref else "1.6")
    later = await answered(till.stage, begin)
    assert first == again == later
    assert await models.Payment.all().count() == await models.TrialPayment.filter(kind="hold").count() == 1
    assert await models.AccessDecision.all().count() == 1


async def test_durable_before_the_provider_is_asked(till: Till) -> None:
    """D21, D23: evidence, session, payment and step are on disk while the provider is asked; others are not kept."""
    await till.saved()
    provider = silent(till, wait_s=60)
    waiting = asyncio.create_task(answered(till.stage, start(at(0), 1000, TAG)))
    await provider.asked.wait()
    session, payment = await till.stage.session(), await the_payment()
    assert (session.start_answer, session.authorised_at) == ("HOLD_PENDING", None)
    assert (len(await till.stage.evidence()), await till.steps(payment)) == (1, [(HOLD, "OPEN", 2_000)])
    assert await models.AccessDecision.all().count() == 0
    # Another charger, the writer and this charger's own clock are not kept waiting.
    other = await new_stage(till.here)
    assert (await answered(other, start(at(0), 1000, PresentedTag("STRANGER")))).decision == Refused(Reason.UNKNOWN)
    assert not till.stage.station.turn.locked()
    provider.speaks.set()
    assert (await waiting).decision == Allowed(*await who(till))


async def test_e13_one_tag_two_chargers(till: Till) -> None:
    """E13: while a start waits for its hold its tag is taken; the second start is refused and holds nothing."""
    await till.saved()
    provider = silent(till, wait_s=60)
    other = await new_stage(till.here)
    waiting = asyncio.create_task(answered(till.stage, start(at(0), 1000, TAG)))
    await provider.asked.wait()
    second = await answered(other, start(at(0), 1000, TAG))
    assert second.decision == Refused(Reason.CONCURRENT, *await who(till))
    provider.speaks.set()
    assert (await waiting).decision == Allowed(*await who(till))
    assert await models.Payment.all().count() == 1


async def test_e13_both_at_once(till: Till) -> None:
    """E13: of two starts with one tag at the same moment one is let in, on one hold."""
    await till.saved()
    other = await new_stage(till.here)
    begin = start(at(0), 1000, TAG)
    answers = await asyncio.gather(answered(till.stage, begin), answered(other, begin))
    assert sorted(each.decision.reason for each in answers if each.decision) == [Reason.ACCEPTED, Reason.CONCURRENT]
    assert await models.Payment.all().count() == await models.TrialPayment.filter(kind="hold").count() == 1


async def test_two_tags_of_one_driver(till: Till) -> None:
    """One saved card carries the holds of two starts: each is a payment of its own."""
    await till.saved()
    tag = await make(
        till.here, models.Tag, uid="SECOND", uid_key="SECOND", kind="RFID_CARD", driver_id=till.here.driver.id
    )
    other = await new_stage(till.here)
    answers = await asyncio.gather(
        answered(till.stage, start(at(0), 1000, TAG)), answered(other, start(at(0), 1000, PresentedTag(tag.uid)))
    )
    assert [each.decision.reason for each in answers if each.decision] == [Reason.ACCEPTED] * 2
    assert [row.hold_state for row in await models.Payment.all()] == [HoldState.HELD] * 2


@pytest.mark.parametrize("books_first", [pytest.param(True, id="asked"), pytest.param(False, id="not asked")])
async def test_d21_died_while_the_provider_was_asked(till: Till, *, books_first: bool) -> None:
    """D21: whoever dies meanwhile leaves it to the resend, which finds the hold, or asks for it, once."""
    await till.saved()
    provider = silent(till, books_first=books_first, wait_s=60)
    begin = start(at(0), 1000, TAG)
    waiting = asyncio.create_task(answered(till.stage, begin))
    await provider.asked.wait()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    provider.speaks.set()
    till.later(seconds=62)
    await change(till.here, models.Payment, (await the_payment()).id, created_at=till.here.clock[0])
    await till.stage.reconnect()
    answer = await answered(till.stage, begin)
    assert answer.decision == Allowed(*await who(till))
    assert await till.steps(await the_payment()) == [(HOLD, "DONE", 2_000)]
    assert await models.TrialPayment.filter(kind="hold").count() == 1


async def test_b22_the_price_with_the_hold(till: Till) -> None:
    """B22: a 2.x charger is told the price also where the start had to wait for its hold, and when it comes again."""
    await till.saved()
    for _ in range(2):
        answer = await report_transaction(till.stage.runtime, till.stage.station, event(0, at(0), tag=TAG))
        assert isinstance(answer.decision, Allowed)
        assert answer.decision.tariff is not None
        assert answer.decision.tariff.to_json() == (await till.stage.session()).frozen_tariff


async def test_d21_died_before_the_record(till: Till) -> None:
    """D21: a hold that was put and not written down is found by its key when the start is told again."""
    await till.saved()
    begin = start(at(0), 1000, TAG)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(payment_course, "tried", dying)
        with pytest.raises(Died):
            await answered(till.stage, begin)
    assert (await till.stage.session()).start_answer == "HOLD_PENDING"
    till.later(seconds=7)
    await till.stage.reconnect()
    assert (await answered(till.stage, begin)).decision == Allowed(*await who(till))
    assert await models.TrialPayment.filter(kind="hold").count() == 1


async def test_d22_nobody_asks_again(till: Till) -> None:
    """D22, D23: a start whose charger never comes back is refused after a minute, and its hold let go."""
    await till.saved()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(payment_course, "tried", dying)
        with pytest.raises(Died):
            await answered(till.stage, start(at(0), 1000, TAG))
    till.later(seconds=7)
    await till.work()
    assert (await the_payment()).hold_state == HoldState.HELD
    till.here.clock[0] = at(0) + START_WAITS_MAX
    await till.work()
    payment, session = await the_payment(), await till.stage.session()
    assert (payment.hold_state, payment.look_at) == (HoldState.RELEASED, None)
    assert (session.start_answer, session.authorised_at) == ("HOLD_FAILED", None)
    decision = await models.AccessDecision.get()
    assert (decision.reason, decision.details["hold"]) == ("HOLD_FAILED", [2_000, "GBP"])
    assert till.stage.station.sessions[session.transaction_key].start_answer == "HOLD_FAILED"
    again = await answered(till.stage, start(at(0), 1000, TAG))
    assert again.decision == Refused(Reason.HOLD_FAILED, *await who(till))


@pytest.mark.parametrize(
    ("tag", "reason"),
    [
        pytest.param({}, Reason.NO_PAYMENT_METHOD, id="a driver without a method"),
        pytest.param({"driver_id": None}, Reason.NO_PAYER, id="a tag of nobody"),
    ],
)
@pytest.mark.parametrize("begin", VERSIONS)
async def test_d23_nothing_could_be_held(
    till: Till, begin: TransactionMessage, tag: dict[str, None], reason: Reason
) -> None:
    """D23: who has nothing to hold on is refused at once, when showing the tag and when starting; nothing is asked."""
    await till.here.admit(till.here.tag)
    if tag:
        await change(till.here, models.Tag, till.here.tag.id, **tag)
    shown = await authorise(till.stage.runtime, till.stage.station, TAG, Place())
    refused = Refused(reason, till.here.tag.id, None if tag else till.here.driver.id)
    assert shown == refused
    assert (await answered(till.stage, begin)).decision == refused
    decisions = await models.AccessDecision.all()
    assert [(row.reason, row.details["hold"]) for row in decisions] == [(reason, [2_000, "GBP"])] * 2
    assert (await till.stage.session()).start_answer == reason
    assert await models.Payment.all().count() == 0


async def test_a_vehicle_with_a_driver(till: Till) -> None:
    """D7: for a vehicle's own tag its driver pays."""
    await till.saved()
    car = await make(
        till.here, models.Vehicle, registration="CAR", registration_key="CAR", driver_id=till.here.driver.id
    )
    await make(till.here, models.Tag, uid="CARTAG", uid_key="CARTAG", kind="VEHICLE", vehicle_id=car.id)
    await till.here.admit(car)
    answer = await answered(till.stage, start(at(0), 1000, PresentedTag("CARTAG")))
    assert isinstance(answer.decision, Allowed)
    payment = await the_payment()
    assert (payment.driver_id, payment.hold_state) == (till.here.driver.id, HoldState.HELD)


async def test_other_evses_without_a_hold(till: Till) -> None:
    """D23, E9: who can only be held nothing of is let in where nothing is held, and told where that is."""
    await till.stage.evse()
    two = start(at(-10), 1000, PresentedTag("STRANGER"), evse=2)
    await answered(till.stage, two)
    evse = await till.stage.evse(2)
    free = await till.here.runtime.writer.run(lambda tx: let_in(tx, till.here.site, till.here.driver, name="Free here"))
    await change(
        till.here,
        models.ProfilePlace,
        (await models.ProfilePlace.get(profile_id=free.id)).id,
        site_id=None,
        evse_id=evse.id,
    )
    shown = await authorise(till.stage.runtime, till.stage.station, TAG, Place())
    assert isinstance(shown, Allowed)
    assert shown.evses == (2,)
    assert (await answered(till.stage, start(at(0), 1000, TAG, evse=1))).decision == Refused(
        Reason.NO_PAYMENT_METHOD, till.here.tag.id, till.here.driver.id
    )
    assert (await answered(till.stage, start(at(1), 1000, TAG, evse=2))).decision == Allowed(*await who(till))
    assert await models.Payment.all().count() == 0


@pytest.mark.parametrize(
    ("profile", "tariff"),
    [
        pytest.param({"hold_minor": 0}, {}, id="an amount of nothing"),
        pytest.param({"hold_minor": None}, {}, id="no amount"),
        pytest.param(
            {},
            {"energy_micro_per_kwh": 0, "time_micro_per_hour": 0, "connection_fee_minor": 0},
            id="a price of nothing",
        ),
        pytest.param({}, None, id="no tariff"),
    ],
)
async def test_d9_no_hold(till: Till, profile: dict[str, Any], tariff: dict[str, Any] | None) -> None:
    """D9: without a tariff, or without an amount, nothing is held, and nobody needs a means of payment."""
    if profile:
        await change(till.here, models.AccessProfile, till.here.profile.id, **profile)
    if tariff is None:
        await change(till.here, models.Site, till.here.site.id, tariff_id=None)
    elif tariff:
        await change(till.here, models.Tariff, till.here.tariff.id, **tariff)
    assert (await answered(till.stage, start(at(0), 1000, TAG))).decision == Allowed(*await who(till))
    assert await models.Payment.all().count() == 0


async def test_another_currency(till: Till) -> None:
    """D23: an amount in another currency than the price cannot be what the session is paid from: nothing is asked."""
    await till.saved()
    await change(till.here, models.AccessProfile, till.here.profile.id, hold_currency="EUR")
    answer = await answered(till.stage, start(at(0), 1000, TAG))
    assert answer.decision == Refused(Reason.HOLD_FAILED, *await who(till))
    assert (await models.AccessDecision.get()).details["hold"] == [2_000, "EUR"]
    assert await models.Payment.all().count() == 0


@pytest.mark.parametrize("begin", VERSIONS)
@pytest.mark.parametrize(
    ("saved", "charged"), [pytest.param(True, 1, id="with a method"), pytest.param(False, 0, id="without a method")]
)
async def test_replayed_from_offline(till: Till, begin: TransactionMessage, *, saved: bool, charged: int) -> None:
    """Lifecycle 14: a start from long ago waits for nothing; nothing is held, and it is charged at the end."""
    if saved:
        await till.saved()
    till.stage.at(at(6))
    assert (await answered(till.stage, begin)).decision == Allowed(*await who(till))
    assert await models.Payment.all().count() == 0
    session = await till.stage.session()
    if begin.ref:
        return
    till.refs[session.id] = str(session.transaction_id)
    await till.charged(session, 10_000)
    await till.work()
    assert await models.Payment.filter(state=PaymentState.PAID, hold_state=None).count() == charged


async def test_2x_the_tag_comes_later(till: Till) -> None:
    """B12: where a transaction begins with the cable, the hold is put when the tag is shown."""
    await till.saved()
    assert (await answered(till.stage, event(0, at(0)))).decision is None
    assert await models.Payment.all().count() == 0
    till.stage.at(at(1))
    assert (await answered(till.stage, event(1, at(1), tag=TAG))).decision == Allowed(*await who(till))
    session, payment = await till.stage.session(), await the_payment()
    assert (session.start_answer, session.authorised_at, payment.hold_state) == ("ACCEPTED", at(1), HoldState.HELD)
    assert (await answered(till.stage, event(1, at(1), tag=TAG))).decision == Allowed(*await who(till))
    assert await models.Payment.all().count() == 1


async def test_energy_after_the_refusal(till: Till) -> None:
    """D23, lifecycle 10: a charger that charges all the same is recorded, for a review; the late hold is let go."""
    await till.saved()
    provider = silent(till)
    answer = await answered(till.stage, start(at(0), 1000, TAG))
    session = await till.stage.session()
    till.refs[session.id] = str(answer.transaction_id)
    provider.speaks.set()
    session = await till.charged(session, 10_000)
    assert (session.needs_review, session.total_minor, session.authorised_at) == ("UNAUTHORISED_ENERGY", 1_050, None)
    await till.work()
    payment = await the_payment()
    assert (payment.hold_state, payment.state) == (HoldState.RELEASED, PaymentState.NONE)


async def test_ended_before_the_late_hold(till: Till) -> None:
    """D22: where the session's end overtakes the hold, all of it is let go."""
    await till.saved()
    provider = silent(till)
    answer = await answered(till.stage, start(at(0), 1000, TAG))
    await tell(till.stage, stop(at(0, seconds=2), 1000, str(answer.transaction_id), reason="DeAuthorized"))
    provider.speaks.set()
    till.later(minutes=1)
    await till.work()
    payment = await the_payment()
    assert (payment.hold_state, payment.state, payment.due_minor) == (HoldState.RELEASED, PaymentState.NONE, 0)


async def test_blocked_meanwhile(till: Till) -> None:
    """What was blocked while the provider was asked is refused as that, and the hold is let go."""
    await till.saved()
    provider = silent(till, wait_s=60)
    waiting = asyncio.create_task(answered(till.stage, start(at(0), 1000, TAG)))
    await provider.asked.wait()
    await change(till.here, models.Tag, till.here.tag.id, status="BLOCKED")
    provider.speaks.set()
    assert (await waiting).decision == Refused(Reason.BLOCKED, *await who(till))
    await till.work()
    assert (await the_payment()).hold_state == HoldState.RELEASED
    assert (await models.AccessDecision.get()).reason == "BLOCKED"


async def test_a_hold_near_its_end(till: Till) -> None:
    """PAY-3: a hold that ends before the session does is captured for what is due so far."""
    await till.saved(SHORT)
    answer = await answered(till.stage, start(at(0), 1000, TAG))
    till.stage.at(at(30))
    await tell(till.stage, readings(at(30), read(at(30), 6_000), ref=str(answer.transaction_id)))
    till.here.clock[0] = at(61)
    await till.work()
    payment = await the_payment()
    # 5.00 to connect, 5 kWh at 0.50, half an hour at 1.00.
    assert (payment.hold_state, payment.captured_minor) == (HoldState.CAPTURED, 800)
    assert (await models.Incident.get(kind="PAYMENT")).title == "A hold ran out before its session was over"


async def test_drv_2_not_erased_meanwhile(till: Till) -> None:
    """DRV-2: a driver whose start waits for its hold cannot be erased; the start goes on."""
    await till.saved()
    provider = silent(till, wait_s=60)
    waiting = asyncio.create_task(answered(till.stage, start(at(0), 1000, TAG)))
    await provider.asked.wait()
    with pytest.raises(InUseError):
        await erase_driver(till.here.runtime, viewer_of(till.here), till.here.driver.id)
    provider.speaks.set()
    assert (await waiting).decision == Allowed(*await who(till))


async def test_the_method_was_removed_meanwhile(till: Till) -> None:
    """D23: a method that is removed while it is held on lets nobody start, and what is held is let go."""
    method = await till.saved()
    provider = silent(till, wait_s=60)
    waiting = asyncio.create_task(answered(till.stage, start(at(0), 1000, TAG)))
    await provider.asked.wait()
    await change(till.here, models.SavedMethod, method.id, removed_at=at(0))
    provider.speaks.set()
    assert (await waiting).decision == Refused(Reason.NO_PAYMENT_METHOD, *await who(till))
    await till.work()
    assert (await the_payment()).hold_state == HoldState.RELEASED


async def test_stopped_while_nobody_waits(till: Till) -> None:
    """A57, D22: a charger that stops what it never had an answer to is answered at once; the hold is let go."""
    await till.saved()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(payment_course, "tried", dying)
        with pytest.raises(Died):
            await answered(till.stage, start(at(0), 1000, TAG))
    await till.stage.reconnect()
    answer = await answered(till.stage, stop(at(1), 1000, "", tag=TAG))
    assert answer.decision == Refused(Reason.HOLD_PENDING, *await who(till))
    till.later(minutes=2)
    await till.work()
    session, payment = await till.stage.session(), await the_payment()
    assert (session.ongoing, session.start_answer) == (False, "HOLD_FAILED")
    assert (payment.hold_state, payment.look_at) == (HoldState.RELEASED, None)
    assert {row.standing for row in await models.TrialPayment.filter(kind="hold")} == {"ENDED"}
