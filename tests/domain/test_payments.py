"""Payments: what follows what, and what is to be done next."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.domain.commands import CommandStatus
from echarge.domain.payments import (
    ATTACH_MAX,
    HOLD,
    NEXT,
    START_WAITS_MAX,
    Books,
    Capture,
    Charge,
    HoldEvent,
    HoldState,
    Move,
    PaymentState,
    Refund,
    Release,
    Rest,
    Start,
    after,
    is_told_live,
    next_move,
    refundable_minor,
    state_of,
    waits_until,
)
from tests.world import at

HELD = Books(due_minor=None, hold=HoldState.HELD, hold_minor=2_000)
KNOWN = replace(HELD, has_method=True)


def done(books: Books, move: Move, *, fails: frozenset[type[Move]] = frozenset()) -> Books:
    """Return the books after the move was carried out, or has failed."""
    match move:
        case Charge() if Charge in fails:
            return replace(books, charge_failed=True)
        case Charge(amount):
            return replace(books, charged_minor=books.charged_minor + amount)
        case Capture() if Capture in fails:
            return replace(books, capture_failed=True)
        case Capture(amount):
            return replace(books, captured_minor=amount, hold=after(HoldState.HELD, HoldEvent.TAKEN))
        case Release():
            return replace(books, hold=HoldState.RELEASED)
        case Refund(amount):
            return replace(books, refunded_minor=books.refunded_minor + amount)
        case Rest():
            return books


def carried_through(books: Books, *, fails: frozenset[type[Move]] = frozenset()) -> tuple[Books, list[Move]]:
    """Return the books once nothing more is to be done, and all that was."""
    moves: list[Move] = []
    while not isinstance(move := next_move(books), Rest):
        moves.append(move)
        books = done(books, move, fails=fails)
        assert len(moves) < 10
    return books, moves


@pytest.mark.parametrize(
    ("due", "fails", "moves", "state", "debt"),
    [
        pytest.param(1_500, (), [Charge(1_500), Release()], PaymentState.PAID, 0, id="success: the hold is released"),
        pytest.param(1_500, (Charge,), [Charge(1_500), Capture(1_500)], PaymentState.PAID, 0, id="failure, total < P"),
        pytest.param(2_000, (Charge,), [Charge(2_000), Capture(2_000)], PaymentState.PAID, 0, id="failure, total = P"),
        pytest.param(
            3_000, (Charge,), [Charge(3_000), Capture(2_000)], PaymentState.PARTLY_PAID, 1_000, id="failure, total > P"
        ),
        pytest.param(
            3_000,
            (Charge, Capture),
            [Charge(3_000), Capture(2_000), Release()],
            PaymentState.FAILED,
            3_000,
            id="both fail",
        ),
        pytest.param(0, (), [Release()], PaymentState.NONE, 0, id="D15: nothing is due, nothing is asked for"),
    ],
)
def test_d7_known_driver(
    due: int, fails: tuple[type[Move], ...], moves: list[Move], state: PaymentState, debt: int
) -> None:
    """D7: paid by the saved method, then the hold is released; where that fails it is captured; the rest is a debt."""
    books, made = carried_through(replace(KNOWN, due_minor=due), fails=frozenset(fails))
    assert (made, state_of(books), books.shortfall_minor) == (moves, state, debt)


@pytest.mark.parametrize(
    ("due", "fails", "moves", "state", "shortfall"),
    [
        pytest.param(1_500, (), [Capture(1_500)], PaymentState.PAID, 0, id="below the hold"),
        pytest.param(2_000, (), [Capture(2_000)], PaymentState.PAID, 0, id="the whole hold"),
        pytest.param(3_000, (), [Capture(2_000)], PaymentState.PARTLY_PAID, 1_000, id="total 30, P 20: shortfall 10"),
        pytest.param(0, (), [Release()], PaymentState.NONE, 0, id="D15: a zero bill"),
        pytest.param(
            1_500, (Capture,), [Capture(1_500), Release()], PaymentState.FAILED, 1_500, id="the capture fails"
        ),
    ],
)
def test_d8_anonymous(
    due: int, fails: tuple[type[Move], ...], moves: list[Move], state: PaymentState, shortfall: int
) -> None:
    """D8: the fee is taken from the hold, and never more than the hold."""
    books, made = carried_through(replace(HELD, due_minor=due), fails=frozenset(fails))
    assert (made, state_of(books), books.shortfall_minor) == (moves, state, shortfall)


@pytest.mark.parametrize(
    ("before", "event", "expected"),
    [
        (HoldState.REQUESTED, HoldEvent.AUTHORISED, HoldState.HELD),
        (HoldState.REQUESTED, HoldEvent.DECLINED, HoldState.FAILED),
        (HoldState.REQUESTED, HoldEvent.LET_GO, HoldState.RELEASED),
        (HoldState.REQUESTED, HoldEvent.TAKEN, HoldState.CAPTURED),
        (HoldState.REQUESTED, HoldEvent.LAPSED, HoldState.EXPIRED),
        (HoldState.HELD, HoldEvent.AUTHORISED, HoldState.HELD),
        (HoldState.HELD, HoldEvent.DECLINED, HoldState.HELD),
        (HoldState.HELD, HoldEvent.LET_GO, HoldState.RELEASED),
        (HoldState.HELD, HoldEvent.TAKEN, HoldState.CAPTURED),
        (HoldState.HELD, HoldEvent.LAPSED, HoldState.EXPIRED),
        (HoldState.FAILED, HoldEvent.AUTHORISED, HoldState.HELD),
        (HoldState.FAILED, HoldEvent.LET_GO, HoldState.RELEASED),
        (HoldState.FAILED, HoldEvent.TAKEN, HoldState.FAILED),
    ],
)
def test_d22_holds(before: HoldState, event: HoldEvent, expected: HoldState) -> None:
    """D22: every edge of a hold; what is told late or twice changes nothing."""
    assert after(before, event) is expected


@pytest.mark.parametrize("state", [HoldState.RELEASED, HoldState.CAPTURED, HoldState.EXPIRED])
@pytest.mark.parametrize("event", HoldEvent)
def test_d22_a_hold_ends_once(state: HoldState, event: HoldEvent) -> None:
    """D22: nothing that is heard later brings a hold back, or takes it twice."""
    assert after(state, event) is state
    assert HOLD[state] == {}


@pytest.mark.parametrize(
    ("books", "state"),
    [
        pytest.param(HELD, PaymentState.NONE, id="no bill yet"),
        pytest.param(replace(HELD, due_minor=0, hold=HoldState.RELEASED), PaymentState.NONE, id="nothing to pay"),
        pytest.param(replace(HELD, due_minor=500), PaymentState.DUE, id="to be captured"),
        pytest.param(replace(KNOWN, due_minor=500), PaymentState.DUE, id="to be charged"),
        pytest.param(Books(500, captured_minor=500), PaymentState.PAID, id="paid"),
        pytest.param(Books(500, captured_minor=200), PaymentState.PARTLY_PAID, id="partly"),
        pytest.param(Books(500), PaymentState.FAILED, id="nothing could be taken"),
        pytest.param(Books(300, captured_minor=500, refunded_minor=200), PaymentState.PAID, id="part given back"),
        pytest.param(Books(300, captured_minor=500), PaymentState.DUE, id="part to be given back"),
        pytest.param(Books(0, captured_minor=500, refunded_minor=500), PaymentState.REFUNDED, id="all given back"),
        pytest.param(Books(1_234, captured_minor=1_230, grain_minor=10), PaymentState.PAID, id="KWD in hundredths"),
    ],
)
def test_d22_payment_states(books: Books, state: PaymentState) -> None:
    """D22: the state of a payment follows from its books."""
    assert state_of(books) is state


@pytest.mark.parametrize(
    ("due", "move"),
    [
        pytest.param(1_000, Refund(500), id="less than was taken: the difference is given back"),
        pytest.param(1_500, Rest(), id="the same"),
        pytest.param(1_800, Rest(), id="more, from an anonymous payer whose hold was taken: a shortfall"),
    ],
)
def test_d19_late_end(due: int, move: Move) -> None:
    """D19, A71: the money follows a corrected bill."""
    books = replace(HELD, due_minor=due, captured_minor=1_500, hold=HoldState.CAPTURED)
    assert next_move(books) == move
    assert next_move(replace(books, due_minor=1_800, has_method=True)) == Charge(300)


def test_d22_refunds() -> None:
    """D22: what is given back, in however many parts, is at most what was taken."""
    books = Books(1_500, captured_minor=1_500)
    assert refundable_minor(books, pending_minor=0) == 1_500
    assert refundable_minor(replace(books, refunded_minor=600), pending_minor=400) == 500
    assert refundable_minor(replace(books, refunded_minor=1_500), pending_minor=400) == 0


BOOKS = st.builds(
    Books,
    due_minor=st.integers(0, 5_000),
    hold=st.sampled_from([None, *HoldState]),
    hold_minor=st.integers(1, 3_000),
    has_method=st.booleans(),
    grain_minor=st.sampled_from([1, 10, 100]),
)


@given(
    books=BOOKS, fails=st.sets(st.sampled_from([Charge, Capture])), later=st.lists(st.integers(0, 5_000), max_size=4)
)
def test_money_is_never_taken_twice(books: Books, fails: set[type[Move]], later: list[int]) -> None:
    """Whatever fails and however the bill changes, what is kept is at most what is due, and a hold is taken once."""
    captures = 0
    state = state_of(books)
    for due in (books.due_minor, *later):
        books = replace(books, due_minor=due)
        while not isinstance(move := next_move(books), Rest):
            captures += isinstance(move, Capture)
            assert not isinstance(move, Capture) or 0 < move.amount_minor <= books.hold_minor
            assert not isinstance(move, Charge | Refund) or move.amount_minor > 0
            books = done(books, move, fails=frozenset(fails))
            now = state_of(books)
            assert now is state or now in NEXT[state]
            state = now
        assert 0 <= books.net_minor <= (due or 0)
        assert books.hold not in {HoldState.REQUESTED, HoldState.HELD}
    assert captures <= 1


@pytest.mark.parametrize(
    ("start", "until"),
    [
        pytest.param(None, at(0) + ATTACH_MAX, id="no start was asked for"),
        pytest.param(Start(CommandStatus.REJECTED, was_sent=True, expires_at=at(9)), None, id="rejected"),
        pytest.param(
            Start(CommandStatus.FAILED, was_sent=False, expires_at=at(9)), None, id="never reached the charger"
        ),
        pytest.param(
            Start(CommandStatus.FAILED, was_sent=True, expires_at=at(9)), at(9), id="the socket died after it"
        ),
        pytest.param(Start(CommandStatus.TIMED_OUT, was_sent=True, expires_at=at(9)), at(9), id="no answer"),
        pytest.param(Start(CommandStatus.NO_EFFECT, was_sent=True, expires_at=at(4)), None, id="no effect in time"),
        pytest.param(Start(CommandStatus.ACCEPTED, was_sent=True, expires_at=at(9)), at(9), id="accepted"),
        pytest.param(
            Start(CommandStatus.SENT, was_sent=True, expires_at=at(4)), at(5) + timedelta(seconds=1), id="overdue"
        ),
    ],
)
def test_d22_release_without_a_session(start: Start | None, until: object) -> None:
    """D22, lifecycle 11: a hold whose start cannot begin a session any more is released."""
    assert waits_until(at(0), start, at(5)) == until


def test_d22_a_hold_for_a_start_from_the_portal() -> None:
    """D22: who asks for a start in the portal asks for a hold anew each time: one without a start waits for less."""
    assert waits_until(at(0), None, at(0), attach_max=START_WAITS_MAX) == at(0) + START_WAITS_MAX
    assert waits_until(at(0), None, at(1), attach_max=START_WAITS_MAX) is None


@pytest.mark.parametrize(
    ("told_at", "is_live"),
    [
        pytest.param(at(5), True, id="just in time"),
        pytest.param(at(5) + timedelta(seconds=1), False, id="too late"),
        pytest.param(at(-1), True, id="a clock that is ahead"),
    ],
)
def test_d23_told_live(told_at: datetime, *, is_live: bool) -> None:
    """D23, lifecycle 14: a start that was carried out offline long ago is not held for."""
    assert is_told_live(at(0), told_at) is is_live
