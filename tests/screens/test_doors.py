"""The public page and the driver's app: each operation is run as whoever comes there, from door to receipt."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from tests.graphql.conftest import sqlite_world, world
from tests.graphql.letters import letters_to
from tests.graphql.serving import Socket, served
from tests.graphql.visiting import GOOD, Visiting, visiting
from tests.graphql.world import World
from tests.screens.operations import FOLDER, operation

pytestmark = pytest.mark.anyio

__all__ = ["sqlite_world", "world"]

TOLD = {"message": "Thank you. The operator of this charger has been told.", "__typename": "ProblemReported"}


async def shown(here: Visiting, screen: str, as_: str | None = None, **variables: Any) -> Any:
    """Return what an operation is answered."""
    (value,) = (await here.world.data(operation(screen), variables, as_=as_)).values()
    return value


@asynccontextmanager
async def followed(world: World, screen: str, bearer: str, **variables: Any) -> AsyncIterator[Socket]:
    """Yield a socket on which a subscription runs."""
    async with served(world.app) as place, Socket.opened(place, token=bearer) as socket:
        payload = {"query": operation(screen), "variables": variables}
        await socket.send({"type": "subscribe", "id": "it", "payload": payload})
        yield socket


async def told(socket: Socket) -> Any:
    """Return what a subscription tells next; None where it has ended."""
    message = await socket.receive()
    if message["type"] == "complete":
        return None
    assert "errors" not in message["payload"], message
    (value,) = message["payload"]["data"].values()
    return value


async def test_pay_and_charge(world: World) -> None:
    """API-4: the page has all that it shows, from the code to the receipt."""
    async with visiting(world) as here:
        code = await here.code()
        seen = await shown(here, "pay_and_charge/public_evse", code=code)
        assert (seen["ready"], seen["web"]["open"], seen["web"]["hold"]["amount"]) == (True, True, "20.00")
        wish = {"code": code, "quote": seen["web"]["quote"], "email": "payer@example.org"}
        opened = await shown(here, "pay_and_charge/open_visit", input=wish)
        assert (opened["__typename"], opened["visit"]["phase"]) == ("VisitOpened", "TO_PAY")
        token = opened["token"]
        async with followed(world, "pay_and_charge/visit_live", token, token=token) as socket:
            assert (await told(socket))["payment"] == opened["payment"]
            provider: Any = world.runtime.payments.current
            await provider.confirm(opened["payment"]["clientSecret"], GOOD)
            paid = await shown(here, "pay_and_charge/confirm_visit_payment", token=token)
            assert (paid["__typename"], paid["phase"]) == ("Visit", "READY")
            assert (await shown(here, "pay_and_charge/start_visit", token=token))["phase"] == "STARTING"
            await here.begin()
            stopped = await shown(here, "pay_and_charge/stop_visit", token=token)
            assert (stopped["__typename"], stopped["phase"]) == ("Visit", "CHARGING")
            problem = {"kind": "CONNECTOR_STUCK", "text": "It is stuck."}
            assert await shown(here, "pay_and_charge/report_visit_problem", token=token, **problem) == TOLD
            await here.charge(5_000)
            await here.work()
            values = []
            while (value := await told(socket)) is not None:
                values.append(value)
        last, read = values[-1], await shown(here, "pay_and_charge/visit", token=token)
        links = [each["session"].pop("receiptUrl").partition("/receipts/")[2] for each in (last, read)]
        assert (last, links[0]) == (read, links[1])
        assert (last["final"], last["hold"]["state"], last["session"]["bill"]["total"]["amount"]) == (
            True, "CAPTURED", "0.72",
        )  # fmt: skip


async def test_drivers_app(world: World) -> None:
    """API-4: the app has all that it shows: sign in, map, charger, a session live, stop, receipts, sign out."""
    async with visiting(world) as here:
        email = str(here.here.estate.driver.email)
        requested = await shown(here, "drivers_app/request_code", email=email)
        assert requested["__typename"] == "DriverCodeRequested"
        found = re.search(r"^(\d{8})$", (await letters_to(email))[-1].text, re.MULTILINE)
        assert found is not None
        signed_in = await shown(here, "drivers_app/sign_in", email=email, code=found[1])
        (account,) = signed_in["accounts"]
        token = account["token"]
        (place,) = (await shown(here, "drivers_app/map", token))["nodes"]
        (listed,) = place["chargers"]
        charger = await shown(here, "drivers_app/charger", token, code=listed["code"])
        assert (charger["offer"]["open"], listed["offer"]["open"], charger["ready"]) == (True, True, True)
        wish = {"code": listed["code"], "quote": charger["offer"]["quote"]}
        opened = await shown(here, "pay_and_charge/open_visit", token, input=wish)
        assert (opened["payment"], opened["visit"]["phase"]) == (None, "READY")  # who is named here pays no hold
        await shown(here, "pay_and_charge/start_visit", token, token=opened["token"])
        session = await here.begin()
        async with followed(world, "drivers_app/map_live", token, codes=[listed["code"]]) as socket:
            assert [each["code"] for each in (await told(socket))["changes"]] == [listed["code"]]
            await here.here.status(here.now, EvseStatus.CHARGING)
            assert [each["status"] for each in (await told(socket))["changes"]] == ["CHARGING"]
        async with followed(world, "drivers_app/my_session_live", token, reference=session.reference) as socket:
            assert (await told(socket))["ongoing"] is True
            asked = await shown(here, "drivers_app/stop", token, reference=session.reference)
            assert asked == {
                "__typename": "StopAsked",
                "session": {"reference": session.reference, "ongoing": True, "stoppedAt": None},
            }
            problem = {"kind": "CANNOT_STOP", "text": "It goes on."}
            said = await shown(here, "drivers_app/report_problem", token, reference=session.reference, **problem)
            assert said == TOLD
            await here.charge(5_000)
            await here.work()
            values = []
            while (value := await told(socket)) is not None:
                values.append(value)
        mine = (await shown(here, "drivers_app/me", token))["sessions"]
        assert (mine["totalCount"], mine["nodes"][0]["receiptUrl"] is not None) == (1, True)
        assert values[-1]["receiptUrl"] is not None
        assert await shown(here, "drivers_app/sign_out", token) == {"__typename": "SignedOut"}
        answer = await world.ask(operation("drivers_app/me"), {}, as_=token)
        assert answer["data"] == {"viewer": None}


def test_each_is_run() -> None:
    """No operation of these folders is without the test that runs it."""
    here = (FOLDER / "test_doors.py").read_text(encoding="utf-8")
    files = {str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.glob("*/*.graphql")}
    assert sorted(name for name in files if f'"{name}"' not in here) == []
