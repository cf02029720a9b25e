"""The table of rights that people read is the one that the server goes by."""

from tests.tools.rights import PAGE, page


def test_table_is_current() -> None:
    """ORG-3: the page says what the code does; `python -m tests.tools.rights` writes it."""
    assert PAGE.read_text(encoding="utf-8") == page()
