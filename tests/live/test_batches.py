"""Tests of batches of messages, and of what their numbers tell."""

import pytest

from echarge.live.batches import (
    BATCH_SIZE_MAX,
    ORIGINS_MAX,
    PAYLOAD_SIZE_MAX,
    Batch,
    Heard,
    Ledger,
    decode_batch,
    encode_batch,
)
from echarge.live.messages import MESSAGE_SIZE_MAX, MalformedMessageError
from tests.live.samples import ONE_OF_EACH, status


def test_round_trip() -> None:
    """A batch comes back as it was, in order."""
    payload, refused = encode_batch("here", 7, ONE_OF_EACH, lost=False)
    assert refused == 0
    assert decode_batch(payload) == (Batch("here", 7, lost=False, messages=ONE_OF_EACH), 0)


def test_unspeakable_message_makes_the_batch_lossy() -> None:
    """The others are told, and that one is not."""
    payload, refused = encode_batch("here", 7, [status(1), status(2**64), status(3)], lost=False)
    assert refused == 1
    assert decode_batch(payload) == (Batch("here", 7, lost=True, messages=(status(1), status(3))), 0)


def test_malformed_message_is_counted() -> None:
    """The others of its batch are heard."""
    payload, _ = encode_batch("here", 7, [status(1), status(2)], lost=False)
    batch, malformed = decode_batch(payload.replace("EvseStatusChanged", "Rumour", 1))
    assert malformed == 1
    assert batch.messages == (status(2),)


def test_largest_batch_fits() -> None:
    """A batch of the most and longest messages is not refused."""
    room = MESSAGE_SIZE_MAX - len('["EvseStatusChanged",{}]') - 150
    messages = [status(1, text="x" * room)] * BATCH_SIZE_MAX
    batch, malformed = decode_batch(encode_batch("here", 1, messages, lost=False)[0])
    assert (len(batch.messages), malformed) == (BATCH_SIZE_MAX, 0)


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param("", id="empty"),
        pytest.param("{}", id="no list"),
        pytest.param('["here",1,false]', id="too short"),
        pytest.param('["here","1",false,[]]', id="no number"),
        pytest.param('["here",1,false,[' + "1," * BATCH_SIZE_MAX + "1]]", id="too many messages"),
        pytest.param(" " * (PAYLOAD_SIZE_MAX + 1), id="too long"),
        pytest.param("\udcff", id="no Unicode"),
    ],
)
def test_malformed_batch_is_refused(payload: str) -> None:
    """What is no batch is refused as such."""
    with pytest.raises(MalformedMessageError):
        decode_batch(payload)


def _batch(number: int, *, origin: str = "here", lost: bool = False) -> Batch:
    return Batch(origin, number, lost, ())


@pytest.mark.parametrize(
    ("batches", "heard"),
    [
        pytest.param([_batch(1), _batch(2)], [Heard.NEXT, Heard.NEXT], id="in order"),
        pytest.param([_batch(5), _batch(6)], [Heard.NEXT, Heard.NEXT], id="heard from late"),
        pytest.param([_batch(1), _batch(3)], [Heard.NEXT, Heard.AFTER_GAP], id="one is missing"),
        pytest.param([_batch(1), _batch(1)], [Heard.NEXT, Heard.REPEATED], id="sent again"),
        pytest.param([_batch(2), _batch(1), _batch(3)], [Heard.NEXT, Heard.REPEATED, Heard.NEXT], id="sent late"),
        pytest.param([_batch(1), _batch(2, lost=True)], [Heard.NEXT, Heard.AFTER_GAP], id="dropped there"),
        pytest.param([_batch(1, lost=True)], [Heard.AFTER_GAP], id="dropped before we heard"),
        pytest.param([_batch(1), _batch(1, origin="there")], [Heard.NEXT, Heard.NEXT], id="two processes"),
    ],
)
def test_numbers_tell_what_was_missed(batches: list[Batch], heard: list[Heard]) -> None:
    """A receiver knows repetitions and gaps."""
    ledger = Ledger()
    assert [ledger.enter(batch) for batch in batches] == heard


def test_forgetting_starts_anew() -> None:
    """After a known gap no second one is told for the same loss."""
    ledger = Ledger()
    ledger.enter(_batch(1))
    ledger.forget()
    assert ledger.enter(_batch(9)) is Heard.NEXT


def test_ledger_keeps_who_spoke_last() -> None:
    """The number of known processes is limited; the one silent for longest is forgotten."""
    ledger = Ledger()
    for number in range(ORIGINS_MAX):
        ledger.enter(_batch(1, origin=str(number)))
    ledger.enter(_batch(2, origin="0"))
    ledger.enter(_batch(1, origin="one more"))
    assert ledger.enter(_batch(2, origin="0")) is Heard.REPEATED
    assert ledger.enter(_batch(1, origin="1")) is Heard.NEXT
