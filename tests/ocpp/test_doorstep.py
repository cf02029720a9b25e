"""The URL and the header of a charger at the door."""

import base64

import pytest

from echarge.ocpp.doorstep import Address, CredentialsError, address_of, is_identity, password_of


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/ocpp/CP1", Address("CP1")),
        ("/ocpp/RDAM%20123", Address("RDAM 123")),
        ("/ocpp/A%2520B", Address("A%20B")),
        ("/ocpp/A%25B", Address("A%B")),
        ("/ocpp/M%C3%BCnchen", Address("München")),
        ("/ocpp/s3cret/CP1", Address("CP1", "s3cret")),
        ("/under/ocpp/CP1", Address("CP1")),
        ("/ocpp/A%2FB", None),
        ("/ocpp/", None),
        ("/ocpp/CP1/", None),
        ("/ocpp//CP1", None),
        ("/ocpp/a/b/CP1", None),
        ("/ocpp/" + "s" * 65 + "/CP1", None),
        ("/ocpp/%FF", None),
        ("/ocpp/%FF/CP1", None),
    ],
)
def test_a1_a2_path(path: str, address: Address | None) -> None:
    """A1, A2: the last segment is decoded once; a slash in a name is refused, encoded or not."""
    assert address_of(path.encode()) == address


@pytest.mark.parametrize(
    ("identity", "valid"),
    [
        ("x" * 48, True),
        ("x" * 49, False),
        ("", False),
        ("A:B", False),
        (" A", False),
        ("A ", False),
        ("A=B", False),
        ("A(1)", False),
        ("A<B", False),
        ("A\nB", False),
        ("A\0B", False),
        ("CP-1_2.3", True),
    ],
)
def test_a3_identity(identity: str, *, valid: bool) -> None:
    """A3: at most 48 characters, no colon, no blanks around, none of what 2.0.1 forbids."""
    assert is_identity(identity) is valid


def basic(text: bytes) -> str:
    """Return the header of Basic auth."""
    return "Basic " + base64.b64encode(text).decode()


@pytest.mark.parametrize(
    ("header", "identity", "password"),
    [
        (None, "CP1", None),
        (basic(b"CP1:secret"), "CP1", b"secret"),
        (basic(b"cp1:secret"), "CP1", b"secret"),
        (basic(b"CP1:with:colon"), "CP1", b"with:colon"),
        (basic(b"CP1:\xff\x00"), "CP1", b"\xff\x00"),
        ("  basic   " + basic(b"CP1:x")[6:], "CP1", b"x"),
        (
            "Basic QUwxMDAwOgABAgMEBQYH////////////////",
            "AL1000",
            bytes.fromhex("0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF"),
        ),
    ],
)
def test_c5_password(header: str | None, identity: str, password: bytes | None) -> None:
    """C5: a password is bytes, from the first colon on; the specification's own vector is read."""
    assert password_of(header, identity) == password


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer abc",
        "Basic",
        "Basic !!!",
        "Basic QUw",
        basic(b"CP1"),
        basic(b"CP1:"),
        basic(b":secret"),
        basic(b"CP2:secret"),
        basic(b"\xff:secret"),
        "Basic \u00e9\u00e9",
    ],
)
def test_c4_refused(header: str) -> None:
    """C4: any other header is refused: no Basic, malformed, another's name, an empty password."""
    with pytest.raises(CredentialsError):
        password_of(header, "CP1")
