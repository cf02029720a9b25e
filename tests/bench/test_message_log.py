"""What keeping each charger's messages costs: the same load with the log and without it, by turns, as a ratio."""

import re

import httpx2
import pytest

from tests.bench.test_throughput import CHARGERS, Rate, measured
from tests.flows.installation import installation
from tests.services import PostgresServer

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

ROUNDS = 3
DAYS = ("0", "30")
"""Without the log, and with it."""


DROPPED = re.compile(r"^echarge_ocpp_log_dropped_total (\S+)$", re.MULTILINE)


async def rate(database_url: str, days: str) -> tuple[Rate, float]:
    """Return the rate of a server that keeps messages for so many days, and how many it could not keep."""
    names = [f"BENCH-{number}" for number in range(CHARGERS)]
    tags = [f"TAG{number}" for number in range(CHARGERS)]
    async with installation(database_url, chargers=names, tags=tags, ocpp_log_days=days) as place:
        assert place.process is not None
        found = await measured(place.process.pid, place.ocpp, "ocpp1.6")
        async with httpx2.AsyncClient(base_url=place.http) as http:
            dropped = DROPPED.search((await http.get("/metrics")).text)
        return found, float(dropped[1]) if dropped else 0.0


async def test_cost_of_the_message_log(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print the messages per second of processor time with and without the log, and their ratio."""
    with PostgresServer.running(durable=True) as postgres:
        for dialect in ("sqlite", "postgres"):
            found: dict[str, list[float]] = {days: [] for days in DAYS}
            lost = 0.0
            for _ in range(ROUNDS):
                for days, rates in found.items():
                    folder = tmp_path_factory.mktemp("bench")
                    url = f"sqlite://{folder}/echarge.db" if dialect == "sqlite" else postgres.new_database()
                    one, dropped = await rate(url, days)
                    rates.append(one.per_core_s)
                    lost = max(lost, dropped)
            without, kept = (sorted(rates)[ROUNDS // 2] for rates in found.values())
            print(  # noqa: T201 -- the result
                f"{dialect:8} without {without:6.0f}/s/core, with {kept:6.0f}/s/core, ratio {kept / without:.2f}"
                f" ({1e6 / kept - 1e6 / without:.0f} us a message), {lost:.0f} not kept;"
                f" all: {[[round(each) for each in rates] for rates in found.values()]}"
            )
