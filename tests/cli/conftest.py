"""A database without tables, for tests of the commands that make the tables, and those that miss them."""

import pytest


@pytest.fixture
def postgres_url(empty_postgres_url: str) -> str:
    """Return the URL of a PostgreSQL database without tables."""
    return empty_postgres_url
