"""What letters to users say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A letter's subject and text."""

    subject: str
    text: str


def invitation(*, name: str, organisation: str, link: str, days: int) -> Words:
    """Return the letter that a new user gets."""
    return Words(
        f"Your account with {organisation}",
        f"""Hello {name},

{organisation} has made an account for you on its charging portal. Choose a password here, and you are in:

{link}

The link is good once, for {days} days. If it has expired, ask the person who invited you for a new one.
If you do not know what this is about, you need not do anything.
""",
    )


def password_reset(*, name: str, link: str, minutes: int) -> Words:
    """Return the letter of who has forgotten a password."""
    return Words(
        "Choose a new password",
        f"""Hello {name},

somebody, probably you, has asked for a new password for your account. Choose one here:

{link}

The link is good once, for {minutes} minutes. If it was not you, you need not do anything: your password stays as it is.
""",
    )


def password_changed(*, name: str) -> Words:
    """Return the letter that tells of another password."""
    return Words(
        "Your password was changed",
        f"""Hello {name},

the password of your account was changed just now. If it was not you, ask for a new one on the page where you sign in,
and tell an administrator of your organisation.
""",
    )


def driver_code(*, code: str, organisations: str, minutes: int) -> Words:
    """Return the letter with the code by which a driver signs in."""
    return Words(
        f"Your sign-in code: {code}",
        f"""Hello,

your code to sign in and charge with {organisations} is

{code}

It is good once, for {minutes} minutes. Nobody will ever ask you for it but the page or app on which you sign in.
If it was not you who asked for it, you need not do anything.
""",
    )
