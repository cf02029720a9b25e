"""G6: for any sequence of messages, crashes and resends a session is billed at most once, and exactly its price."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from random import Random

import pytest
from anyio.from_thread import start_blocking_portal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from echarge.domain.bills import is_payable
from echarge.domain.money import Money
from echarge.domain.payments import PaymentState
from echarge.domain.reviews import ReviewDecision
from echarge.operations import payment_course, settlement
from echarge.operations.payment_steps import Outcome
from echarge.operations.provider_events import Told, heed
from echarge.operations.refunds import Wish, refund_payment
from echarge.operations.refusals import InvalidInputError
from echarge.operations.reviewing import Verdict, review_session
from echarge.operations.upkeep import settle_parking
from echarge.store import models
from tests.operations.paying import Till
from tests.operations.stage import Stage, new_stage
from tests.operations.stories import Telling, visits_16
from tests.operations.test_any_order import LONG_AFTER, TAG, interleaved, prepare
from tests.operations.test_settlement import Died, dying, viewer_of
from tests.world import World, at, world

EXAMPLES = 8

Tried = Callable[..., Awaitable[Outcome]]


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_g6_billed_at_most_once(kind: str, request: pytest.FixtureRequest) -> None:
    """G6: whatever is told in whatever order and twice, and whoever dies, the books are the price of each session."""
    url: str = request.getfixturevalue(f"{kind}_url")
    with (
        start_blocking_portal("asyncio", {"use_uvloop": True}) as portal,
        portal.wrap_async_context_manager(world(url)) as here,
    ):
        portal.call(prepare, here)
        portal.call(card, here)

        @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(seed=st.integers(0, 2**32))
        def run(seed: int) -> None:
            portal.call(check, here, seed)

        run()


async def card(here: World) -> None:
    """Let the world's driver have a saved card."""
    await Till(await new_stage(here)).saved()


async def check(here: World, seed: int) -> None:
    """Tell a story out of order, twice, while workers, providers and reviewers do all that they may; compare the books.

    Workers come one by one and two at once, and die before a step is tried or before its outcome is written down. What
    the provider tells comes late, twice and in any order. People review whatever needs it, one way or another.
    """
    rng = Random(seed)  # noqa: S311 -- a story is no secret
    story = visits_16(rng, TAG, at(0), count=rng.randint(1, 3))
    stage = await new_stage(here, max_power_w=rng.choice([50_000, 4_000]))
    stage.at(at(60 * 24 * 5))
    telling, said = Telling(stage), interleaved(rng, story)
    for number, what in enumerate(said):
        await telling.tell(what)
        if rng.random() < 0.3:
            await telling.tell(rng.choice(said[: number + 1]))
        await meanwhile(stage, rng)
    stage.at(max(LONG_AFTER, here.clock[0]))
    await settle_parking(here.runtime)
    for round_ in range(6):
        await work(here, at_once=2)
        await webhooks(here, rng)
        if round_ < 2:
            await review(stage, rng)
        here.clock[0] += settlement.LOOK_AGAIN
    goodwill = {session.id: await refund(stage, session, rng) for session in await stage.sessions()}
    for _ in range(3):
        await webhooks(here, rng)
        await work(here, at_once=2)
    for session in await stage.sessions():
        await compare(session, goodwill[session.id])
    await nothing_more()


async def meanwhile(stage: Stage, rng: Random) -> None:
    """Let happen what may happen between two messages."""
    if rng.random() < 0.2:
        await stage.reconnect()
    if rng.random() < 0.4:
        await work(stage.world, rng.choice([None, None, dying, dying_before]), at_once=rng.randint(1, 2))
    if rng.random() < 0.3:
        await webhooks(stage.world, rng)
    if rng.random() < 0.2:
        await review(stage, rng)


async def dying_before(*_: object, **__: object) -> Outcome:
    """Die before the step is tried."""
    raise Died


async def work(here: World, tried: Tried | None = None, *, at_once: int = 1) -> None:
    """Do what workers do, several at once, who may die at a step."""
    with pytest.MonkeyPatch.context() as patch:
        if tried is not None:
            patch.setattr(payment_course, "tried", tried)
        await asyncio.gather(*(one_worker(here) for _ in range(at_once)))


async def one_worker(here: World) -> None:
    """Do what one worker does."""
    try:
        await settlement.settle_due(here.runtime)
        await payment_course.look(here.runtime)
    except* Died:
        pass


async def webhooks(here: World, rng: Random) -> None:
    """Tell of what the provider has, some of it twice, the latest first, or all at once."""
    refs = [book.ref for book in await models.TrialPayment.exclude(kind="setup").order_by("-created_at").limit(3)]
    events = [Told(f"evt_{ref}_{rng.randint(0, 2)}", ref, refunds=rng.random() < 0.7) for ref in refs]
    told = [heed(here.runtime, "TEST", event) for event in [*events, *rng.sample(events, rng.randint(0, len(events)))]]
    await asyncio.gather(*told)


async def review(stage: Stage, rng: Random) -> None:
    """Let a person settle what needs a review, as the person likes; what cannot be settled so stays as it is."""
    viewer = viewer_of(stage.world)
    for row in await stage.sessions():
        if row.needs_review is None or row.ongoing or rng.random() < 0.3:
            continue
        decision = rng.choice([*ReviewDecision])
        energy_mwh = rng.randint(0, 9) * 1_000_000 if decision is ReviewDecision.CORRECT else None
        verdict = Verdict(decision, "By the display", energy_mwh=energy_mwh)
        with suppress(InvalidInputError):
            await review_session(stage.runtime, viewer, row.id, row.version, verdict)


async def refund(stage: Stage, session: models.ChargingSession, rng: Random) -> int:
    """Give a part of what was paid back, now and then; return how much."""
    payment = await models.Payment.get_or_none(session_id=session.id)
    if payment is None or payment.state != PaymentState.PAID or rng.random() < 0.3:
        return 0
    minor = rng.randint(1, session.total_minor)
    wish = Wish(session.id, Money(minor, session.currency).to_decimal(), "Sorry")
    await refund_payment(stage.runtime, viewer_of(stage.world), wish)
    return minor


async def compare(session: models.ChargingSession, goodwill_minor: int) -> None:
    """Compare what was billed and taken with what the session costs, less what was given back for nothing."""
    bills = await models.Bill.filter(session_id=session.id)
    payments = await models.Payment.filter(session_id=session.id)
    payable = is_payable(billed_at=session.billed_at, needs_review=session.needs_review)
    if not payable:
        return
    price_minor = session.total_minor - goodwill_minor
    assert sum(bill.total_minor for bill in bills) == price_minor
    assert len({bill.revision for bill in bills if bill.kind == "BILL"}) == sum(b.kind == "BILL" for b in bills)
    assert len(payments) <= 1
    taken = sum(row.charged_minor + row.captured_minor - row.refunded_minor for row in payments)
    assert taken == price_minor
    books = [step.ref for row in payments for step in await models.PaymentStep.filter(payment_id=row.id, kind="CHARGE")]
    at_provider = await models.TrialPayment.filter(ref__in=[ref for ref in books if ref])
    assert sum(row.taken_minor - row.refunded_minor for row in at_provider) == price_minor


async def nothing_more() -> None:
    """Compare what the provider has done, for all sessions together, with what stands in the books."""
    made = {book.ref for book in await models.TrialPayment.filter(kind="charge", standing="TAKEN")}
    known = {step.ref for step in await models.PaymentStep.filter(kind="CHARGE", state="DONE")}
    assert made == known
    given_back = await models.TrialRequest.filter(kind="refund", problem="")
    steps = await models.PaymentStep.filter(kind="REFUND", state="DONE")
    assert sorted(row.idempotency_key for row in given_back) == sorted(step.idempotency_key for step in steps)
    numbers = [bill.number for bill in await models.Bill.all().order_by("number")]
    assert numbers == [*range(1, len(numbers) + 1)]
