"""The public list with 10,000 EVSEs: as many statements as with 100, and as much time for as much on the page."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.bench.public_list import open_to_the_app
from tests.bench.scale import Question, Taken, databases, system
from tests.bench.seed import Size, seed

pytestmark = [pytest.mark.anyio, pytest.mark.bench]

SIZES = (Size(sessions=100, drivers=10, evses=100), Size(sessions=100, drivers=10, evses=10_000))
LIST = """
query ($near: NearInput, $search: String, $first: Int! = 20, $offset: Int! = 0) {
  publicChargers(near: $near, search: $search, first: $first, offset: $offset) {
    hasNextPage
    nodes {
      distanceKm site { name address location { latitude longitude } }
      chargers { code name status ready maxPowerKw offer { open price { energyPrice { amount } } hold { amount } } }
    }
  }
}
"""
CASES: Mapping[str, Mapping[str, Any]] = {
    "two sites": {"first": 2},
    "a page": {},
    "a large page": {"first": 40},
    "near": {"near": {"latitude": "51.5", "longitude": "-0.12", "radiusKm": "100"}, "first": 2},
    "a street": {"search": "Higgins", "first": 2},
}
PER_EVSE_GROWTH_MAX = 3.0


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
async def test_public_list(dialect: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Print what pages of the list take, and what each EVSE on them does, with a hundred times the EVSEs."""
    found: list[Mapping[str, Taken]] = []
    with databases(dialect, Path(tmp_path_factory.mktemp("list"))) as urls:
        for url, size in zip(urls, SIZES, strict=True):
            await seed(url, size)
            async with system(url) as here:
                await open_to_the_app(here.runtime)
                await here.runtime.reader.execute_query("ANALYZE" if dialect == "postgres" else "SELECT 1")
                found.append(await here.all_taken({name: Question(LIST, case) for name, case in CASES.items()}))
    small, large = found
    for name in CASES:
        said = [(taken.statements, round(taken.ms, 1), evses_of(taken)) for taken in (small[name], large[name])]
        print(f"{dialect:8} {name:20} {said}")  # noqa: T201 -- the result
    for name in CASES:
        assert small[name].statements == large[name].statements, name
        before, now = (taken.ms / max(1, evses_of(taken)) for taken in (small[name], large[name]))
        assert now < PER_EVSE_GROWTH_MAX * before, name


def evses_of(taken: Taken) -> int:
    """Return how many EVSEs an answer shows."""
    return sum(len(place["chargers"]) for place in taken.answer["publicChargers"]["nodes"])
