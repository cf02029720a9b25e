"""The charging log and the session details as the portal asks for them: one operation for each screen, live too."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.commands import Answer
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations import commands
from echarge.operations.admission import Admitted
from echarge.operations.connections import attach, detach
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.estate import id_of
from tests.graphql.statements import counted
from tests.graphql.test_live import following
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

LOG = operation("charging_log")
DETAILS = operation("session_details")
STATEMENTS_OF_THE_LOG = 15
STATEMENTS_OF_DETAILS = 31
PARTS = ("total", "energyFee", "timeFee", "connectionFee", "parkingFee", "vat", "runningCost")


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


async def log_of(here: Here, **variables: Any) -> Any:
    """Return what the charging log's screen shows."""
    return await here.world.data(LOG, variables)


async def details_of(here: Here, session: models.ChargingSession, **who: Any) -> Any:
    """Return what the screen of a session shows."""
    by = {"by": {"id": global_id("ChargingSession", session.id)}}
    return (await here.world.data(DETAILS, by, **who))["chargingSession"]


async def test_log_screen(here: Here) -> None:
    """F8, LOG-1: one operation fills the log: its rows, newest first, the count, and what its filters offer."""
    old, ended = await here.whole(at(-24 * 60)), await here.whole(at(0))
    running = await here.begin(at(60))
    await here.meter(at(70), 1_600)
    screen = await log_of(here, first=2)
    log = screen["chargingSessions"]
    assert log["totalCount"] == 3
    assert log["pageInfo"]["hasNextPage"]
    assert [(row["reference"], row["status"], row["energyKwh"]) for row in log["nodes"]] == [
        (running.reference, "ONGOING", "1.60"),
        (ended.reference, "COMPLETE", "5.00"),
    ]
    first, second = log["nodes"]
    assert (first["driver"]["name"], first["site"]["name"], first["evse"]["name"]) == ("One", "One", "One-01")
    assert first["payment"]["total"] == {"amount": "0.00", "currency": "GBP"}
    assert second["payment"]["total"] == {"amount": "0.72", "currency": "GBP"}
    assert screen["sites"]["nodes"] == [{"id": id_of(here.estate.site), "name": "One"}]
    assert [evse["name"] for evse in screen["evses"]["nodes"]] == ["One-01"]
    second_page = (await log_of(here, first=2, offset=2))["chargingSessions"]
    assert [row["reference"] for row in second_page["nodes"]] == [old.reference]


async def test_sessions_added_while_paging(here: Here) -> None:
    """F8, LOG-1: whoever pages by cursor misses nothing and sees nothing twice, whatever is added meanwhile."""
    sessions = [await here.whole(at(-60 * number)) for number in range(5)]
    seen, after = [], None
    for _ in range(3):
        page = (await log_of(here, first=2, after=after))["chargingSessions"]
        seen += [row["reference"] for row in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        await here.whole(at(60 + len(seen)), evse=2)
    assert seen == [session.reference for session in sessions]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        pytest.param("2026-03-02", True, id="a day"),
        pytest.param(" 02.03.2026 ", True, id="a day as the guide writes it"),
        pytest.param("31.02.2021", False, id="a day that there is not"),
        pytest.param("31.12.9999", False, id="the end of time"),
        pytest.param("01.01.0001", False, id="its beginning"),
        pytest.param("9999-12-31", False, id="the end of time by ISO"),
        pytest.param("00.00.0000", False, id="no day at all"),
        pytest.param("AB12 CDE", True, id="a plate with blanks"),
        pytest.param("ab12cde", True, id="a plate without"),
        pytest.param("b12 c", True, id="a part of a plate"),
        pytest.param("nE@drivers", False, id="not that e-mail"),
        pytest.param("ONE-OURS@", True, id="a part of an e-mail in capitals"),
        pytest.param("%", False, id="a wildcard"),
        pytest.param("_", False, id="another"),
        pytest.param("\\", False, id="a backslash"),
        pytest.param("\0", False, id="a control character"),
        pytest.param("' OR 1=1 --", False, id="SQL"),
        pytest.param("\U0001f697" * 50, False, id="cars"),
    ],
)
async def test_searches(here: Here, search: str, found: bool) -> None:
    """F8, LOG-1: a day, a plate with or without blanks, a part of an e-mail, whatever its case; nothing is an error."""
    await (
        models.Vehicle.filter(id=here.estate.vehicle.id)
        .using_db(here.world.runtime.store.writer)
        .update(registration="AB12 CDE", registration_key="AB12CDE")
    )
    await here.whole(at(0))
    assert (await log_of(here, search=search))["chargingSessions"]["totalCount"] == int(found)


@pytest.mark.parametrize(
    "variables",
    [
        pytest.param({"offset": 10**9}, id="a page far out"),
        pytest.param({"offset": -1}, id="a page before the first"),
        pytest.param({"first": 0}, id="an empty page"),
        pytest.param({"first": 101}, id="too large a page"),
        pytest.param({"search": "x" * 101}, id="too long a search"),
        pytest.param({"filter": {"days": 10**6}}, id="too many days"),
        pytest.param({"filter": {"days": 0}}, id="no days"),
        pytest.param({"filter": {"evseIds": ["x"] * 1_001}}, id="too many ids"),
        pytest.param({"after": "nonsense"}, id="no cursor"),
    ],
)
async def test_bad_pages(sqlite_world: World, variables: dict[str, Any]) -> None:
    """LOG-1: what is never given is refused with a clear error."""
    answer = await sqlite_world.ask(LOG, variables)
    assert answer["errors"][0]["extensions"]["code"] in {"BAD_PAGE", "BAD_USER_INPUT", "BAD_CURSOR"}


async def test_thousand_ids(here: Here) -> None:
    """LOG-1: a filter takes a thousand ids, other organisations' and other kinds' among them, which match nothing."""
    session = await here.whole(at(0))
    strangers = [global_id("Evse", number) for number in range(1, 499)]
    ids = [*strangers, global_id("Evse", session.evse_id or 0), *[id_of(here.estate.site)] * 500]
    log = (await log_of(here, filter={"evseIds": ids, "days": 7, "status": "COMPLETE"}))["chargingSessions"]
    assert [row["reference"] for row in log["nodes"]] == [session.reference]
    theirs = await here.world.data(LOG, {"filter": {"evseIds": ids}}, people=here.world.theirs)
    assert theirs["chargingSessions"]["totalCount"] == 0


async def test_statements(here: Here) -> None:
    """LOG-1, LOG-3: both screens take as many statements with many sessions as with few."""
    session = await here.whole(at(0))
    by = {"by": {"id": global_id("ChargingSession", session.id)}}
    sent = []
    for number in range(2):
        with counted(here.world.runtime.reader) as log:
            await log_of(here, search="one", filter={"days": 30})
        with counted(here.world.runtime.reader) as details:
            await here.world.data(DETAILS, by)
        sent.append((len(log), len(details)))
        if number == 0:
            for minutes in range(1, 10):
                await here.whole(at(-100 * minutes), evse=1 + minutes % 3)
    assert sent[0] == sent[1], sent
    assert sent[0] == (STATEMENTS_OF_THE_LOG, STATEMENTS_OF_DETAILS)


async def test_details_screen(here: Here) -> None:
    """LOG-3: one operation fills the screen of a session."""
    group = models.DriverGroup(organisation_id=here.estate.organisation.id, name="Staff", name_key="staff")
    member = models.DriverGroupMember(
        organisation_id=group.organisation_id, group_id=group.id, driver_id=here.estate.driver.id
    )
    await here.world.save(group, member)
    await (
        models.Site.filter(id=here.estate.site.id)
        .using_db(here.world.runtime.store.writer)
        .update(latitude_micro=54_046_600, longitude_micro=-2_801_000)
    )
    session = await here.whole(at(0))
    shown = await details_of(here, session)
    assert (shown["reference"], shown["type"], shown["status"]) == (session.reference, "PAYG", "COMPLETE")
    assert (shown["driver"]["name"], shown["driver"]["email"]) == ("One", here.estate.driver.email)
    assert [each["name"] for each in shown["driverGroups"]] == ["Staff"]
    location = shown["site"]["location"]
    assert (float(location["latitude"]), float(location["longitude"])) == (54.0466, -2.801)
    assert (shown["site"]["id"], shown["evse"]["id"]) == (
        id_of(here.estate.site),
        global_id("Evse", session.evse_id or 0),
    )
    assert (shown["tariff"]["name"], shown["tariff"]["energyPrice"]["amount"]) == ("One", "0.1435")
    assert [each["energyKwh"] for each in shown["readings"]] == ["2.00", "4.00"]
    assert (shown["incidents"], shown["stopReason"], shown["tag"]["uid"]) == ([], "Local", here.estate.tag.uid)
    assert shown["chargingSeconds"] == 1_800
    assert [(each["kind"], each["lastCommand"]) for each in shown["actions"]] == [
        ("END_SESSION", None),
        ("UNLOCK_CONNECTOR", None),
        ("CLOSE_SESSION", None),
    ]
    by_reference = await here.world.data(DETAILS, {"by": {"reference": session.reference}})
    assert by_reference["chargingSession"] == shown


async def test_parts_add_up(here: Here) -> None:
    """PAY-1: the fees as shown add up to the total as shown, each rounded once."""
    await (
        models.Tariff.filter(id=here.estate.tariff.id)
        .using_db(here.world.runtime.store.writer)
        .update(energy_micro_per_kwh=333_333, time_micro_per_hour=777_777, connection_fee_minor=50)
    )
    session = await here.begin(at(0))
    await here.meter(at(17), 3_333)
    await here.stop(at(23), 4_567)
    payment = (await details_of(here, session))["payment"]
    minor = {name: round(float(payment[name]["amount"]) * 100) for name in PARTS}
    assert payment["final"]
    assert minor["energyFee"] == 152
    assert minor["connectionFee"] == 50
    fees = minor["energyFee"] + minor["timeFee"] + minor["connectionFee"] + minor["parkingFee"]
    assert fees == minor["total"] == minor["runningCost"]


async def test_nothing_delivered(here: Here) -> None:
    """PAY-2: a session below the threshold costs nothing, its connection fee included."""
    await (
        models.Tariff.filter(id=here.estate.tariff.id)
        .using_db(here.world.runtime.store.writer)
        .update(connection_fee_minor=500)
    )
    session = await here.begin(at(0))
    await here.stop(at(30), 99)
    payment = (await details_of(here, session))["payment"]
    assert payment["final"]
    assert {payment[name]["amount"] for name in PARTS} == {"0.00"}


async def test_without_tariff(here: Here) -> None:
    """LOG-3: where there is no tariff, the name is null, which the screen shows as "-", and all is free."""
    await models.Site.filter(id=here.estate.site.id).using_db(here.world.runtime.store.writer).update(tariff_id=None)
    shown = await details_of(here, await here.whole(at(0)))
    assert (shown["tariff"]["name"], shown["tariff"]["chosenBy"]) == (None, "NONE")
    assert shown["payment"]["total"]["amount"] == "0.00"


async def test_support_sees_no_money(here: Here) -> None:
    """ORG-3: Support sees the whole screen, its money aside; Maintenance sees no session."""
    session = await here.whole(at(0))
    everything, support = await details_of(here, session), await details_of(here, session, as_=UserType.SUPPORT)
    assert (support["payment"], support["tariff"]) == (None, None)
    assert support == everything | {"payment": None, "documents": None, "tariff": None}
    assert await details_of(here, session, as_=UserType.MAINTENANCE) is None


async def test_log_after_an_offline_spell(here: Here) -> None:
    """LOG-4, F11: what a charger tells hours later has its own times, and the log reads as if it had been online."""
    session = await here.begin(at(1))
    await here.status(at(2), EvseStatus.CHARGING)
    await detach(here.world.runtime, here.station)
    here.world.clock.pass_by(hours=5)
    estate = here.estate
    admitted = Admitted(estate.charger.id, estate.charger.organisation_id, estate.charger.ocpp_identity)
    here.station = await attach(here.world.runtime, admitted, ocpp_version="1.6", link=here.link)
    await here.stop(at(30), 4_000)
    await here.status(at(5), EvseStatus.SUSPENDED_EV)
    await here.status(at(8), EvseStatus.CHARGING)
    await here.status(at(31), EvseStatus.AVAILABLE)
    shown = await details_of(here, session)
    assert [(line["text"], line["at"]) for line in shown["log"]] == [
        ("Vehicle disconnected from charger", at(31).isoformat()),
        ("Charging stopped: Local", at(30).isoformat()),
        ("Charging resumed", at(8).isoformat()),
        ("Charging suspended by the vehicle", at(5).isoformat()),
        ("Charging started", at(2).isoformat()),
        ("Vehicle connected to Charger 'One-01'", at(1).isoformat()),
    ]
    assert (shown["stoppedAt"], shown["energyKwh"]) == (at(30).isoformat(), "4.00")


END = "mutation ($id: ID!) { endSession(sessionId: $id) { __typename ... on Command { id } ... on Refusal { code } } }"


async def ended(here: Here, session: models.ChargingSession) -> Any:
    """Return what `endSession` answers."""
    return (await here.world.data(END, {"id": global_id("ChargingSession", session.id)}))["endSession"]


async def delivered(here: Here, session: models.ChargingSession) -> None:
    """Have the charger answer what it was asked for the session."""
    for command in await models.Command.filter(session_id=session.id, status="QUEUED"):
        await commands.deliver(here.world.runtime, command.id)


async def last_commands(here: Here, session: models.ChargingSession) -> Any:
    """Return what came of each action the last time, by its kind."""
    actions = (await details_of(here, session))["actions"]
    return {action["kind"]: action["lastCommand"] for action in actions}


async def test_actions_and_their_outcomes(here: Here) -> None:
    """LOG-5: an action shows what the charger answered, and whether it took effect."""
    session = await here.begin(at(0))
    here.link.answers = [Answer(accepted=False, status="Rejected", details={})]
    assert (await ended(here, session))["__typename"] == "Command"
    await delivered(here, session)
    rejected = (await last_commands(here, session))["END_SESSION"]
    assert (rejected["status"], rejected["answer"]["status"], rejected["confirmedAt"]) == ("REJECTED", "Rejected", None)
    here.world.clock.pass_by(seconds=1)
    assert (await ended(here, session))["__typename"] == "Command"
    await delivered(here, session)
    accepted = (await last_commands(here, session))["END_SESSION"]
    assert (accepted["status"], accepted["answer"]["status"], accepted["confirmedAt"]) == ("ACCEPTED", "Accepted", None)
    await here.stop(at(30), 2_000)
    outcomes = await last_commands(here, session)
    assert (outcomes["END_SESSION"]["status"], outcomes["UNLOCK_CONNECTOR"]) == ("CONFIRMED", None)
    assert outcomes["END_SESSION"]["confirmedAt"] is not None
    assert (await ended(here, session))["code"] is not None


async def test_live_log_equals_the_log(here: Here) -> None:
    """LOG-6: each row that the live log tells is the row that the log's query shows at that moment."""
    await here.begin(at(0))
    async with following(here.world, operation("charging_log_live")) as stream:

        async def check(kind: str) -> None:
            update = await stream.next()
            assert update["kind"] == kind
            rows = (await log_of(here))["chargingSessions"]["nodes"]
            assert update["session"] == next(row for row in rows if row["id"] == update["session"]["id"])

        await check("SNAPSHOT")
        await here.meter(at(10), 1_000)
        await check("CHANGED")
        await here.stop(at(20), 2_000)
        await check("CHANGED")
        await here.begin(at(30))
        await check("ADDED")


async def test_live_details_equal_the_details(here: Here) -> None:
    """LOG-6: after each reading, status, step of a command, and the end, the live screen is the queried one."""
    session = await here.begin(at(0))
    variables = {"id": global_id("ChargingSession", session.id)}
    async with following(here.world, operation("session_details_live"), variables) as stream:

        async def check() -> Any:
            shown = await stream.next()
            assert shown == await details_of(here, session, as_=UserType.OPERATOR)
            return shown

        assert (await check())["payment"]["total"]["amount"] == "0.00"
        await here.meter(at(10), 2_000)
        moving = await check()
        assert (moving["energyKwh"], moving["powerKw"], moving["payment"]["total"]["amount"]) == (
            "2.00",
            "11.00",
            "0.00",
        )
        assert moving["payment"]["runningCost"]["amount"] == "0.29"
        await ended(here, session)
        queued = await check()
        assert queued["actions"][0]["lastCommand"]["status"] == "QUEUED"
        await delivered(here, session)
        while (shown := await stream.next())["actions"][0]["lastCommand"]["status"] != "ACCEPTED":
            pass
        assert shown == await details_of(here, session, as_=UserType.OPERATOR)
        await here.stop(at(20), 2_500)
        while (shown := await stream.next())["actions"][0]["lastCommand"]["status"] != "CONFIRMED":
            pass
        assert shown == await details_of(here, session, as_=UserType.OPERATOR)
        assert (shown["status"], shown["payment"]["total"]["amount"]) == ("COMPLETE", "0.36")
        await here.status(at(21), EvseStatus.AVAILABLE)
        assert (await check())["disconnectedAt"] == (at(20) + timedelta(minutes=1)).isoformat()
        await stream.silent()
