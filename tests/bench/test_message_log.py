"""What keeping each charger's messages costs: the same load with the log and without it, by turns, as a ratio."""

import pytest

from tests.bench.test_throughput import CHARGERS, Rate, measured
from tests.flows.installation import installation
from tests.services import PostgresServer

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

ROUNDS = 3
DAYS = ("0", "30")
"""Without the log, and with it."""


async def rate(database_url: str, days: str) -> Rate:
    """Return the rate of a server that keeps messages for so many days."""
    names = [f"BENCH-{number}" for number in range(CHARGERS)]
    tags = [f"TAG{number}" for number in range(CHARGERS)]
    async with installation(database_url, chargers=names, tags=tags, ocpp_log_days=days) as place:
        assert place.process is not None
        return await measured(place.process.pid, place.ocpp, "ocpp1.6")


async def test_cost_of_the_message_log(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print the messages per second of processor time with and without the log, and their ratio."""
    with PostgresServer.running(durable=True) as postgres:
        for dialect in ("sqlite", "postgres"):
            found: dict[str, list[float]] = {days: [] for days in DAYS}
            for _ in range(ROUNDS):
                for days, rates in found.items():
                    folder = tmp_path_factory.mktemp("bench")
                    url = f"sqlite://{folder}/echarge.db" if dialect == "sqlite" else postgres.new_database()
                    rates.append((await rate(url, days)).per_core_s)
            without, kept = (max(rates) for rates in found.values())
            print(  # noqa: T201 -- the result
                f"{dialect:8} without {without:6.0f}/s/core, with {kept:6.0f}/s/core, ratio {kept / without:.2f}"
                f" ({1e6 / kept - 1e6 / without:.0f} us a message)"
            )
