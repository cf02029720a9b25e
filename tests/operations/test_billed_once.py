"""G6: for any sequence of messages, crashes and resends a session is billed at most once, and exactly its price."""

from random import Random

import pytest
from anyio.from_thread import start_blocking_portal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from echarge.domain.bills import is_payable
from echarge.operations import payment_course, settlement
from echarge.operations.upkeep import settle_parking
from echarge.store import models
from tests.operations.paying import Till
from tests.operations.stage import new_stage
from tests.operations.stories import Telling, visits_16
from tests.operations.test_any_order import LONG_AFTER, TAG, interleaved, prepare
from tests.operations.test_settlement import Died, dying
from tests.world import World, at, world

EXAMPLES = 12


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
    """Tell a story out of order, twice, with workers in between, some of which die; then look at the books."""
    rng = Random(seed)  # noqa: S311 -- a story is no secret
    story = visits_16(rng, TAG, at(0), count=rng.randint(1, 3))
    stage = await new_stage(here)
    stage.at(at(60 * 24 * 5))
    telling, said = Telling(stage), interleaved(rng, story)
    for number, what in enumerate(said):
        await telling.tell(what)
        if rng.random() < 0.3:
            await telling.tell(rng.choice(said[: number + 1]))
        if rng.random() < 0.2:
            await stage.reconnect()
        if rng.random() < 0.4:
            await work(here, dies=rng.random() < 0.5)
    stage.at(max(LONG_AFTER, here.clock[0]))
    await settle_parking(here.runtime)
    for _ in range(6):
        await work(here)
        here.clock[0] += settlement.LOOK_AGAIN
    for session in await stage.sessions():
        await compare(session)


async def work(here: World, *, dies: bool = False) -> None:
    """Do what a worker does, which may die after a step and before it is written down."""
    with pytest.MonkeyPatch.context() as patch:
        if dies:
            patch.setattr(payment_course, "tried", dying)
        try:
            await settlement.settle_due(here.runtime)
            await payment_course.look(here.runtime)
        except* Died:
            pass


async def compare(session: models.ChargingSession) -> None:
    """Compare what was billed and taken with what the session costs."""
    bills = await models.Bill.filter(session_id=session.id)
    payments = await models.Payment.filter(session_id=session.id)
    payable = is_payable(billed_at=session.billed_at, needs_review=session.needs_review)
    if not payable:
        return
    assert sum(bill.total_minor for bill in bills) == session.total_minor
    assert len({bill.revision for bill in bills if bill.kind == "BILL"}) == sum(b.kind == "BILL" for b in bills)
    assert len(payments) <= 1
    taken = sum(row.charged_minor + row.captured_minor - row.refunded_minor for row in payments)
    assert taken == session.total_minor
    books = [step.ref for row in payments for step in await models.PaymentStep.filter(payment_id=row.id, kind="CHARGE")]
    at_provider = await models.TrialPayment.filter(ref__in=[ref for ref in books if ref])
    assert sum(row.taken_minor - row.refunded_minor for row in at_provider) == session.total_minor
