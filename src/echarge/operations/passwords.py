"""Passwords and tokens: how they are made, kept and checked."""

import asyncio
import hashlib
import hmac
import secrets
import string
import unicodedata
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode, TooManyAttemptsError

T = TypeVar("T")

PASSWORD_LENGTH_MIN = 10
PASSWORD_LENGTH_MAX = 200
COMMON = frozenset(
    {
        "0123456789", "1234567890", "0987654321", "9876543210", "12345678910", "1234567891", "123456789a", "a123456789",
        "q123456789", "1q2w3e4r5t", "1q2w3e4r5t6y", "1qaz2wsx3edc", "qwertyuiop", "qwerty1234", "qwerty12345",
        "qwerty123456", "qwertyuiop123", "asdfghjkl1", "zxcvbnm123", "password12", "password123", "password1234",
        "password12345", "passw0rd123", "p@ssw0rd123", "p@ssword123", "passwordpassword", "mypassword1", "changeme123",
        "changemenow", "welcome123", "welcome1234", "letmein123", "letmeinnow", "iloveyou12", "iloveyou123",
        "administrator", "admin12345", "admin123456", "admin1234567", "abcdefghij", "abcdefghijk", "abc1234567",
        "abcd123456", "football123", "sunshine123", "princess123", "superman123", "dragon12345", "monkey12345",
        "charger123", "charging123", "echarge123", "echarge1234", "secret1234", "secret12345", "test123456",
        "testtest123",
    }
)  # fmt: skip
"""Passwords that are tried first; those that are short, and those of one character alone, are refused anyway."""
CHARGER_PASSWORD_LENGTH = 20  # at most 20 in OCPP 1.6, at least 16 in 2.0.1
CHARGER_PASSWORD_LETTERS = string.ascii_letters + string.digits
TOKEN_BYTES = 32
VERIFIED_MAX = 20_000

# OWASP's password storage cheat sheet: 19 MiB, two passes, one lane; some 30 ms.
PERSON = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# A charger's password is random, so that a slow hash adds nothing: half a millisecond.
CHARGER = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
# Hashes of random bytes that nobody kept: an unknown account costs what a known one costs.
NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$RyDlq97xXDoayrGqa2Y3jA$OwRm+IFxQomhRAhVs9+VSPfySyDutAtPGOU2glXhgT8"
NO_CHARGER = "$argon2id$v=19$m=1024,t=1,p=1$zAUcyr8qUtCqM+Tg5WankA$QZ9Z1QC187dItv5XUxbXSYH56rypGBo6DbY1etIdVQI"


class Threads:
    """A few threads that hash, and a bounded number of callers that wait for one."""

    def __init__(self, *, threads: int, waiting_max: int) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="hashing")
        self._waiting_max = waiting_max
        self._waiting = 0

    async def run(self, work: Callable[[], T]) -> T:
        """Return what the work returns; raise TooManyAttemptsError where too many are waiting already."""
        if self._waiting >= self._waiting_max:
            raise TooManyAttemptsError(retry_after_s=1)
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._executor, work)
        finally:
            self._waiting -= 1


class Verified:
    """The pairs of hash and password that were lately found to match, the latest `size_max` of them."""

    def __init__(self, *, size_max: int) -> None:
        self._key = secrets.token_bytes(32)  # so that what is kept here says nothing about a password
        self._size_max = size_max
        self._pairs: OrderedDict[tuple[str, bytes], None] = OrderedDict()

    def remember(self, stored_hash: str, password: bytes) -> None:
        """Keep the pair; drop the one that was not asked for the longest."""
        self._pairs[self._pair(stored_hash, password)] = None
        if len(self._pairs) > self._size_max:
            self._pairs.popitem(last=False)

    def knows(self, stored_hash: str, password: bytes) -> bool:
        """Return whether the pair is here."""
        pair = self._pair(stored_hash, password)
        if pair not in self._pairs:
            return False
        self._pairs.move_to_end(pair)
        return True

    def _pair(self, stored_hash: str, password: bytes) -> tuple[str, bytes]:
        return stored_hash, hmac.digest(self._key, password, "sha256")


# Chargers have threads of their own: a thousand that come back at once must not keep people from signing in.
_people = Threads(threads=2, waiting_max=200)
_chargers = Threads(threads=2, waiting_max=20_000)
_verified = Verified(size_max=VERIFIED_MAX)


def check_password(password: str, *, email: str = "", path: tuple[str, ...] = ("password",)) -> None:
    """Raise InvalidInputError unless the person with this e-mail may choose this password."""
    length, plain = len(password), password.strip().casefold()
    if length < PASSWORD_LENGTH_MIN:
        code, message = ProblemCode.OUT_OF_RANGE, f"A password has at least {PASSWORD_LENGTH_MIN} characters."
    elif length > PASSWORD_LENGTH_MAX:
        code, message = ProblemCode.TOO_LONG, f"A password has at most {PASSWORD_LENGTH_MAX} characters."
    elif plain in COMMON or len(set(plain)) <= 1:
        code, message = ProblemCode.CONFLICT, "This password is one of those that are tried first."
    elif email and plain in {email.casefold(), email.casefold().partition("@")[0]}:
        code, message = ProblemCode.CONFLICT, "A password is not the e-mail."
    else:
        return
    raise InvalidInputError(Problem(path, code, message))


async def hash_password(password: str) -> str:
    """Return what is kept of a person's password; raise TooManyAttemptsError where too many wait."""
    return await _people.run(lambda: PERSON.hash(_normal(password)))


async def verify_password(stored_hash: str | None, password: str) -> bool:
    """Return whether this is the password, after the same time where there is none; or raise TooManyAttemptsError."""
    return await _people.run(lambda: _verify(PERSON, stored_hash, NOBODY, _normal(password)))


def new_charger_password() -> str:
    """Return a random password that both versions of OCPP can carry."""
    return "".join(secrets.choice(CHARGER_PASSWORD_LETTERS) for _ in range(CHARGER_PASSWORD_LENGTH))


async def hash_charger_password(password: bytes) -> str:
    """Return what is kept of a charger's password; raise TooManyAttemptsError where too many wait."""
    return await _chargers.run(lambda: CHARGER.hash(password))


async def verify_charger_password(stored_hash: str | None, password: bytes) -> bool:
    """Return whether this is the charger's password, at once where it lately was; or raise TooManyAttemptsError."""
    if stored_hash is not None and _verified.knows(stored_hash, password):
        return True
    if not await _chargers.run(lambda: _verify(CHARGER, stored_hash, NO_CHARGER, password)):
        return False
    if stored_hash is not None:
        _verified.remember(stored_hash, password)
    return True


def new_token() -> str:
    """Return a random token for a person or a program to show."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> str:
    """Return what is kept of a token."""
    # A token is random: no slow hash could make it harder to guess.
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()


def _verify(hasher: PasswordHasher, stored_hash: str | None, other_hash: str, password: bytes) -> bool:
    try:
        hasher.verify(stored_hash or other_hash, password)
    except VerifyMismatchError:
        return False
    return stored_hash is not None


def _normal(password: str) -> bytes:
    # One password can be typed as different code points on different keyboards.
    return unicodedata.normalize("NFKC", password).encode(errors="surrogatepass")
