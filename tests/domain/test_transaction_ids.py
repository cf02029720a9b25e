from collections.abc import Callable
from itertools import pairwise

import pytest

from echarge.domain import transaction_ids
from echarge.domain.transaction_ids import (
    TRANSACTION_ID_MAX,
    account_token,
    session_reference,
    transaction_id,
    transaction_id_in,
)

KEY = bytes(range(32))
OTHER_KEY = bytes(16)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100, 129, 1000])
def test_a47_a_bijection_on_any_domain(size: int) -> None:
    """Every number of a domain has a place of its own in it, for odd and even widths."""
    places = {transaction_ids._shuffled(number, size, KEY, b"test") for number in range(1, size + 1)}  # noqa: SLF001
    assert places == set(range(size))


def test_a47_distinct_and_in_range() -> None:
    """A hundred thousand ids are positive, different, and fit a signed 32-bit integer."""
    ids = {transaction_id(number, KEY) for number in range(1, 100_001)}
    assert len(ids) == 100_000
    assert min(ids) >= 1
    assert max(ids) <= TRANSACTION_ID_MAX


def test_f10_references() -> None:
    """F10: references are nine digits, none leading with 0, and different."""
    references = {session_reference(number, KEY) for number in range(1, 20_001)}
    assert len(references) == 20_000
    assert {len(reference) for reference in references} == {9}
    assert all(reference.isdecimal() and reference[0] != "0" for reference in references)


def test_c14_no_obvious_sequence() -> None:
    """Neighbours are far apart, steps never repeat, and the order rises as often as it falls."""
    ids = [transaction_id(number, KEY) for number in range(1, 2_001)]
    steps = [after - before for before, after in pairwise(ids)]
    assert len(set(steps)) == len(steps)
    assert min(map(abs, steps)) > 1000
    assert 600 < sum(step > 0 for step in steps) < 1400
    mean = sum(ids) / len(ids)
    assert abs(mean / TRANSACTION_ID_MAX - 0.5) < 0.03


def test_c13_key_and_purpose_decide() -> None:
    """Another key gives other ids, and a reference does not tell the id."""
    numbers = range(1, 101)
    assert all(transaction_id(number, KEY) != transaction_id(number, OTHER_KEY) for number in numbers)
    assert all(str(transaction_id(number, KEY)) != session_reference(number, KEY) for number in numbers)


def test_a47_ids_never_change() -> None:
    """The ids given out yesterday are those of today."""
    assert [transaction_id(number, KEY) for number in (1, 2, TRANSACTION_ID_MAX)] == [108029854, 1572993255, 565766010]
    references = [session_reference(number, KEY) for number in (1, 2, 900_000_000)]
    assert references == ["812601806", "219232975", "747284242"]


@pytest.mark.parametrize(
    ("make", "number"),
    [
        pytest.param(transaction_id, 0, id="id of none"),
        pytest.param(transaction_id, -1, id="id below"),
        pytest.param(transaction_id, 2**31, id="id beyond"),
        pytest.param(session_reference, 0, id="reference of none"),
        pytest.param(session_reference, 900_000_001, id="reference beyond"),
    ],
)
def test_a47_beyond_the_domain(make: Callable[[int, bytes], object], number: int) -> None:
    """A number without a place is refused, never wrapped round."""
    with pytest.raises(ValueError, match=f"numbers 1 to .*, not {number}"):
        make(number, KEY)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1), ("2147483647", 2**31 - 1), ("0", None), ("-1", None), ("2147483648", None), ("9" * 5000, None),
        ("", None), ("7.0", None), ("²", None), ("٣", None),
    ],
)  # fmt: skip
def test_a76_ids_in_messages(text: str, number: int | None) -> None:
    """A68, A76: what cannot be one of our ids is none, however many digits it has."""
    assert transaction_id_in(text) == number


@pytest.mark.parametrize("key", [b"", bytes(15), bytes(33)])
def test_c14_key_length(key: bytes) -> None:
    """A key too short to be a secret, or too long for the hash, is refused."""
    with pytest.raises(ValueError, match="16 to 32 bytes"):
        transaction_id(1, key)


def test_e12_accounts() -> None:
    """E12, C13: what chargers call an account fits a tag of 1.6, and tells neither whose it is nor of what kind."""
    tokens = {account_token(holder, number, KEY) for holder in ("driver", "vehicle") for number in range(1_000)}
    assert len(tokens) == 2_000
    assert {len(token) for token in tokens} == {20}
    assert all(set(token) <= set("0123456789ABCDEF") for token in tokens)
    assert account_token("driver", 7, KEY) == account_token("driver", 7, KEY) != account_token("driver", 7, OTHER_KEY)
