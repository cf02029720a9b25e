"""Numbers to show to the world: unique because they are shuffled counters, and not to be guessed without the key.

A Feistel network is a bijection whatever its round function, and walking until the result falls into the domain
keeps it one on that domain (Black and Rogaway, "Ciphers with arbitrary finite domains", 2002).
"""

from hashlib import blake2s

TRANSACTION_ID_MAX = 2**31 - 1
"""What a charger keeps in a signed 32-bit integer; 0 and below are read as "none" by some."""

REFERENCE_MIN = 100_000_000
REFERENCE_MAX = 999_999_999

KEY_BYTES_MIN = 16
KEY_BYTES_MAX = 32

ROUNDS = 10

ACCOUNT_BYTES = 10


def transaction_id(number: int, key: bytes) -> int:
    """Return the id, 1 to 2^31-1, of the number-th session (from 1); raises ValueError beyond 2^31-1 of them."""
    return 1 + _shuffled(number, TRANSACTION_ID_MAX, key, b"txid")


def transaction_id_in(text: str) -> int | None:
    """Return the id that the text spells; None for what cannot be one of ours, however many digits it has."""
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(TRANSACTION_ID_MAX))):
        return None
    number = int(text)
    return number if 0 < number <= TRANSACTION_ID_MAX else None


def session_reference(number: int, key: bytes) -> str:
    """Return the nine-digit reference of the number-th session (from 1); raises ValueError beyond 900 million."""
    return str(REFERENCE_MIN + _shuffled(number, REFERENCE_MAX - REFERENCE_MIN + 1, key, b"ref"))


def account_token(holder: str, number: int, key: bytes) -> str:
    """Return the name, of twenty signs, by which chargers see that tags are one driver's, or one vehicle's."""
    # Twenty signs are what a tag of OCPP 1.6 has; this one is no tag, and tells nothing of whom it names.
    text = f"{holder}:{number}".encode()
    return blake2s(text, digest_size=ACCOUNT_BYTES, key=key, person=b"account").hexdigest().upper()


def _shuffled(number: int, size: int, key: bytes, purpose: bytes) -> int:
    """Return the place, 0 to size-1, of a number from 1 to size in the order that key and purpose give."""
    if not 1 <= number <= size:
        raise ValueError(f"there are numbers 1 to {size}, not {number}")
    if not KEY_BYTES_MIN <= len(key) <= KEY_BYTES_MAX:
        raise ValueError(f"the key must have {KEY_BYTES_MIN} to {KEY_BYTES_MAX} bytes")
    bits = (size - 1).bit_length()
    place = _permuted(number - 1, bits, key, purpose)
    while place >= size:
        place = _permuted(place, bits, key, purpose)
    return place


def _permuted(value: int, bits: int, key: bytes, purpose: bytes) -> int:
    """Return the value's image under a keyed bijection of the integers of so many bits."""
    right_bits = bits // 2
    left, right = value >> right_bits, value & ((1 << right_bits) - 1)
    for number in range(0, ROUNDS, 2):
        left ^= _round(right, number, key, purpose) & ((1 << (bits - right_bits)) - 1)
        right ^= _round(left, number + 1, key, purpose) & ((1 << right_bits) - 1)
    return left << right_bits | right


def _round(half: int, number: int, key: bytes, purpose: bytes) -> int:
    message = bytes([number]) + half.to_bytes(4, "big")
    return int.from_bytes(blake2s(message, digest_size=4, key=key, person=purpose).digest(), "big")
