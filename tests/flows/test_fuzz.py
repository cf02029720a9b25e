"""Whatever a charger says, the server answers, or passes over what is no message, and finds no error in itself."""

import asyncio
import json
from contextlib import AsyncExitStack, suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.flows.frames import FRAMES, almost_right, each_part_wrong
from tests.flows.installation import Installation, installation
from tests.flows.wire import Wire

MINE = 4
INTERNAL_ERROR = "InternalError"
SAME_TRANSACTION = 40
"""So many messages are of one transaction: each that comes out of order makes all of them be folded again."""


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
@pytest.mark.parametrize("examples", [150, pytest.param(5000, marks=pytest.mark.soak)])
@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_frames(request: pytest.FixtureRequest, database: str, examples: int, version: str) -> None:
    """A18, A19, A22, A33, C11, C15: no frame is answered with our own error, none ends the connection or the server."""
    url = request.getfixturevalue(f"{database}_url")
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()

        async def running() -> Installation:
            return await stack.enter_async_context(installation(url, chargers=["CP1"]))

        wires: list[Wire] = []

        async def reaction(frame: str) -> Any:
            if not wires:
                wires.append(await stack.enter_async_context(Wire.open(place.ocpp, "CP1", version)))
            found = await wires[0].reaction(frame)
            if isinstance(found, int):
                wires.clear()  # on a new connection it shows what is to blame
            return found

        place = runner.run(running())

        @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(frame=st.one_of(almost_right(version), almost_right(version), FRAMES))
        def react(frame: str) -> None:
            check(frame, runner.run(reaction(frame.encode("utf-8", "replace").decode())))

        try:
            react()
        except AssertionError as error:
            error.add_note(place.complaints())
            raise
        finally:
            runner.run(stack.aclose())


@pytest.mark.anyio
@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
async def test_each_part(database_url: str, version: str) -> None:
    """A18, A22, A33, A51, C15: no value in any place makes the server lose the charger, or find an error in itself."""
    async with (
        installation(database_url, chargers=["CP1"]) as place,
        Wire.open(place.ocpp, "CP1", version) as wire,
    ):
        for number, (action, payload) in enumerate(each_part_wrong(version)):
            frame = json.dumps([2, f"part-{number}", action, payload]).encode("utf-8", "replace").decode()
            frame = frame.replace('"T1"', f'"T{number // SAME_TRANSACTION}"')
            found = await wire.reaction(frame)
            assert not isinstance(found, int), (frame, place.complaints())
            check(frame, found)


def check(frame: str, reaction: Any) -> None:
    """Raise AssertionError unless a call is answered under its own id, and not with our own error."""
    assert not isinstance(reaction, int), "the socket was closed"
    if reaction is None:
        return
    assert reaction[0] == 3 or (reaction[0] == MINE and reaction[2] != INTERNAL_ERROR), reaction
    with suppress(ValueError, RecursionError, IndexError, TypeError):
        sent = json.loads(frame)
        assert not isinstance(sent[1], str) or reaction[1] in {storable(sent[1]), "-1"}


def storable(text: str) -> str:
    """Return the text as the server takes it: without what no database can hold."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")
