"""The letters that wait in the world, and the links in them."""

import re

from echarge.store import models


async def letters_to(email: str) -> list[models.Letter]:
    """Return the letters to this address, the earliest first."""
    return await models.Letter.filter(to=email).order_by("created_at", "subject")


async def link_to(email: str, page: str) -> str:
    """Return the token of the latest link to this page, in a letter to this address."""
    for letter in reversed(await letters_to(email)):
        found = re.search(rf"^http://127\.0\.0\.1:8000/{page}#(\S+)$", letter.text, re.MULTILINE)
        if found:
            return found[1]
    raise AssertionError(f"no link to {page} for {email}")
