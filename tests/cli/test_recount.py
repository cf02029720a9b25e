"""Tests of `echarge recount`."""

from tests.cli.programs import echarge


def test_recount_of_nothing(database_url: str) -> None:
    """An installation without chargers has nothing to recount, and says so."""
    done = echarge("recount", database_url=database_url)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Counted the sessions of 0 chargers again; 0 hourly totals were put right.\n"


def test_recount_without_tables(empty_database_url: str) -> None:
    """Without tables, it says how to make them."""
    done = echarge("recount", database_url=empty_database_url)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith(": run `echarge migrate`.\n")
