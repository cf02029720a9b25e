"""The queue between two tasks: in order, nothing lost, woken once there is something."""

import asyncio

import pytest

from echarge.live.mailbox import Mailbox

pytestmark = pytest.mark.anyio


async def test_all_is_taken_in_order() -> None:
    """What waits is taken in the order in which it came."""
    box: Mailbox[int] = Mailbox()
    assert box.empty()
    for number in range(3):
        box.put_nowait(number)
    assert (box.qsize(), box.empty()) == (3, False)
    assert [await box.get() for _ in range(3)] == [0, 1, 2]
    assert box.empty()


async def test_a_reader_that_waits_is_woken() -> None:
    """Who waits gets what comes, be it several at once."""
    box: Mailbox[int] = Mailbox()

    async def read() -> list[int]:
        return [await box.get() for _ in range(3)]

    reader = asyncio.create_task(read())
    await asyncio.sleep(0)  # it waits
    box.put_nowait(1)
    box.put_nowait(2)
    await asyncio.sleep(0)
    await asyncio.sleep(0)  # it has taken both, and waits again
    box.put_nowait(3)
    assert await reader == [1, 2, 3]


async def test_a_reader_that_gives_up_takes_nothing() -> None:
    """Who is cancelled while waiting, even once something has come, leaves it for the next."""
    box: Mailbox[str] = Mailbox()
    for comes_first in (False, True):
        reader = asyncio.create_task(box.get())
        await asyncio.sleep(0)
        if comes_first:
            box.put_nowait("late")
        reader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reader
    assert await box.get() == "late"
