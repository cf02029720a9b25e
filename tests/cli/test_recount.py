"""Tests of `echarge recount`."""

from tests.cli.programs import echarge


def test_recount_of_nothing(database_url: str) -> None:
    """An installation without chargers has nothing to recount, and says so; one without tables says what to do."""
    assert echarge("recount", database_url=database_url).returncode == 1
    assert echarge("migrate", database_url=database_url).returncode == 0
    done = echarge("recount", database_url=database_url)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Counted the sessions of 0 chargers again; 0 hourly totals were put right.\n"
