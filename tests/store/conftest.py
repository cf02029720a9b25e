"""A database without tables, for tests of what makes the tables, and what stands in their way."""

import pytest


@pytest.fixture
def postgres_url(empty_postgres_url: str) -> str:
    """Return the URL of a PostgreSQL database without tables."""
    return empty_postgres_url
