"""A frontend developer who does what docs/frontend.md says gets the answers that stand there (API-4)."""

import pytest

from tests.docs.walk import PAGE, page

pytestmark = pytest.mark.anyio


async def test_the_walk_is_current() -> None:
    """Every operation of Pay and Charge and of the app is answered as shown; `python -m tests.docs.walk` writes it."""
    assert PAGE.read_text(encoding="utf-8") == await page()
