"""What proves that a session is over of which no end was told, and what is asked where nothing does (G1, A38, B38)."""

from dataclasses import replace

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.doubts import Doubts, Question, Said, Traces, Word, conclusion, question
from echarge.domain.events import Closed, Closing
from tests.domain.sessions import at

AVAILABLE, PREPARING, CHARGING = EvseStatus.AVAILABLE, EvseStatus.PREPARING, EvseStatus.CHARGING
FINISHING, FAULTED = EvseStatus.FINISHING, EvseStatus.FAULTED

HERE = Traces(now=at(60), online_since=at(-600), received_at=at(10))
"""A session that was last heard of fifty minutes ago, at a charger that has been connected all the time."""


def said(status: EvseStatus, minutes: float, heard: float | None = None) -> Said:
    """Return a status that was heard when it was true, unless said."""
    return Said(status, at(minutes), at(minutes if heard is None else heard))


@pytest.mark.parametrize(
    ("traces", "closed"),
    [
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 20)]), (20, Closing.CONNECTOR_AVAILABLE),
                     id="A38 Available for longer than the grace"),
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 56)]), None, id="A38 Available just now"),
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 20, 58)]), None, id="Available, heard just now"),
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 20), said(PREPARING, 30)]),
                     (20, Closing.CONNECTOR_AVAILABLE), id="Preparing after Available: the next car"),
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 20), said(CHARGING, 30)]), None,
                     id="in use again after Available"),
        pytest.param(replace(HERE, statuses=[said(CHARGING, 20), said(AVAILABLE, 30)]),
                     (30, Closing.CONNECTOR_AVAILABLE), id="Available after it was in use"),
        pytest.param(replace(HERE, statuses=[said(FINISHING, 20), said(AVAILABLE, 30)]),
                     (20, Closing.CONNECTOR_FINISHED), id="G11 Finishing, then Available"),
        pytest.param(replace(HERE, statuses=[said(PREPARING, 20)]), None, id="Preparing alone"),
        pytest.param(replace(HERE, statuses=[said(FAULTED, 20)]), None, id="a fault alone"),
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 20)], online_since=at(56)), None,
                     id="connected again just now"),
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 20)], queue_heard_at=at(57)), None,
                     id="A77 still telling what it could not tell before"),
        pytest.param(replace(HERE, statuses=[said(AVAILABLE, 20)], received_at=at(56)), None,
                     id="told of it just now"),
        pytest.param(HERE, None, id="no word for an hour: no time-out closes anything"),
        pytest.param(replace(HERE, now=at(60 * 24 * 30)), None, id="no word for a month"),
        pytest.param(replace(HERE, booted_at=at(20), statuses=[said(AVAILABLE, 21)]), (21, Closing.REBOOTED),
                     id="a power cut, and Available after it"),
        pytest.param(replace(HERE, booted_at=at(20), statuses=[said(FAULTED, 21)]), (21, Closing.REBOOTED),
                     id="a power cut, and a fault after it"),
        pytest.param(replace(HERE, booted_at=at(20), statuses=[said(CHARGING, 21)]), None,
                     id="a power cut, after which it charges on"),
        pytest.param(replace(HERE, booted_at=at(20)), None, id="a power cut, and not a word since"),
        pytest.param(replace(HERE, booted_at=at(20), statuses=[said(FAULTED, 15)]), None,
                     id="a power cut, and a word from before it"),
        pytest.param(replace(HERE, booted_at=at(5), statuses=[said(FAULTED, 21)]), None,
                     id="a power cut that the session has outlived"),
        pytest.param(replace(HERE, rejected_at=at(20), statuses=[said(PREPARING, 15)]), (20, Closing.STOP_REJECTED),
                     id="A80 its end was rejected, and the connector is not in use"),
        pytest.param(replace(HERE, rejected_at=at(20), statuses=[said(CHARGING, 15)]), None,
                     id="A80 its end was rejected, but the connector is in use"),
        pytest.param(replace(HERE, rejected_at=at(57), statuses=[said(PREPARING, 15)]), None,
                     id="A80 its end was rejected just now"),
        pytest.param(replace(HERE, rejected_at=at(5), statuses=[said(PREPARING, 15)]), None,
                     id="A80 its end was rejected, and it was heard of since"),
        pytest.param(replace(HERE, can_tell=True, statuses=[said(AVAILABLE, 20)]), None,
                     id="B15 a charger that can be asked is asked: the connector proves nothing"),
        pytest.param(replace(HERE, can_tell=True, word=Word(at(59), is_ongoing=False, has_queue=False)),
                     (59, Closing.NOT_ONGOING), id="B38 it says that it is over"),
        pytest.param(replace(HERE, can_tell=True, word=Word(at(59), is_ongoing=False, has_queue=True)), None,
                     id="B38 over, but messages of it wait"),
        pytest.param(replace(HERE, can_tell=True, word=Word(at(59), is_ongoing=True, has_queue=False),
                             statuses=[said(AVAILABLE, 20)]), None, id="B38 it says that it goes on"),
        pytest.param(replace(HERE, can_tell=True, word=Word(at(59), is_ongoing=None, has_queue=False)), None,
                     id="B38 it does not say"),
        pytest.param(replace(HERE, received_at=at(58), can_tell=True,
                             word=Word(at(59), is_ongoing=False, has_queue=False)), None,
                     id="B38 over, and yet told of just now: its end may be on its way"),
    ],
)  # fmt: skip
def test_g1_evidence(traces: Traces, closed: tuple[float, Closing] | None) -> None:
    """G1, A38, A80, B38: each evidence alone; nothing is concluded from time, nor while more may be on its way."""
    assert conclusion(traces) == (None if closed is None else Closed(at(closed[0]), closed[1]))


@pytest.mark.parametrize(
    ("traces", "asked"),
    [
        pytest.param(replace(HERE, received_at=at(46)), None, id="heard of lately"),
        pytest.param(HERE, Question.STATUS, id="silent"),
        pytest.param(replace(HERE, received_at=at(46), booted_at=at(50)), Question.STATUS, id="booted since"),
        pytest.param(replace(HERE, received_at=at(46), rejected_at=at(50)), Question.STATUS, id="its end was rejected"),
        pytest.param(replace(HERE, can_tell=True), Question.TRANSACTION, id="2.x: silent"),
        pytest.param(replace(HERE, can_tell=True, received_at=at(46), statuses=[said(AVAILABLE, 50)]),
                     Question.TRANSACTION, id="2.x: the connector is free"),
        pytest.param(replace(HERE, can_tell=True, received_at=at(46)), None, id="2.x: heard of lately"),
    ],
)  # fmt: skip
def test_g1_questions(traces: Traces, asked: Question | None) -> None:
    """G1: a charger is asked where there is a doubt, and about what it can tell."""
    assert question(traces) is asked


def test_doubts_are_bounded() -> None:
    """What is remembered of sessions goes with them."""
    doubts = Doubts(look_at={1: at(0), 2: at(0)}, ask_at={2: at(0)}, missing={1: 3}, rejected={1, 2})
    doubts.keep_only({2})
    assert doubts == Doubts(look_at={2: at(0)}, ask_at={2: at(0)}, rejected={2})
