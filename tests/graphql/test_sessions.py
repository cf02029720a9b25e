"""The charging log: what a session shows, how it is found, and to whom."""

from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations.connections import detach
from echarge.store import models
from tests.graphql.charging import Here, at, charging_place
from tests.graphql.statements import counted
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

DETAILS = """
query ($id: ID!) {
  chargingSession(by: {id: $id}) {
    id reference status type needsReview connector presentedTag ocppVersion
    beganAt authorisedAt connectedAt startedAt stoppedAt disconnectedAt completedAt stopReason stoppedBy provisional
    energyKwh chargingSeconds powerKw stateOfCharge version
    driver { name email } vehicle { registration } tag { uid } site { name } charger { name } evse { number name }
    tariff { name chosenBy currency vatRatePercent energyPrice { amount per } timePrice { amount }
      connectionFee { amount } parkingPrice { amount } parkingFreeMinutes parkingCap { amount } tariff { name } }
    payment { final total { amount currency } energyFee { amount } timeFee { amount } connectionFee { amount }
      parkingFee { amount } vat { amount } runningCost { amount } }
    readings { at energyKwh registerKwh powerKw currentA voltageV stateOfCharge
      phases { phase powerKw currentA voltageV } }
    commands { name }
  }
}
"""
LOG = """
query ($search: String, $filter: ChargingSessionFilter, $order: ChargingSessionOrder! = NEWEST) {
  chargingSessions(search: $search, filter: $filter, orderBy: $order) { totalCount nodes { reference } }
}
"""
PAGE = """
query ($first: Int!) {
  chargingSessions(first: $first) {
    totalCount
    nodes {
      reference
      driver { name vehicles { registration } tags { uid } } vehicle { registration } tag { uid }
      site { name tariff { name } evseCounts { total } }
      charger { name site { name } }
      evse { name connectors { number } charger { name } currentSession { reference } tariff { name } }
      tariff { name tariff { name } } payment { total { amount } }
      readings(maxPoints: 10) { at energyKwh }
      commands { name requestedBy { name } }
      actions { kind possible }
    }
  }
}
"""


STATEMENTS_OF_A_PAGE = 19


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger, on each database in turn."""
    return await charging_place(world)


async def details(world: World, session: models.ChargingSession, **who: Any) -> Any:
    """Return what the API shows of the session."""
    found = await world.data(DETAILS, {"id": global_id("ChargingSession", session.id)}, **who)
    return found["chargingSession"]


async def test_whole_session(here: Here) -> None:
    """A session that is over shows its course, its tariff, its readings and its bill."""
    session = await here.whole(at(0))
    shown = await details(here.world, session)
    assert shown | {"id": "", "version": 0} == {
        "id": "",
        "reference": session.reference,
        "status": "COMPLETE",
        "type": "PAYG",
        "needsReview": None,
        "connector": 1,
        "presentedTag": here.estate.tag.uid,
        "ocppVersion": "1.6",
        "beganAt": at(0).isoformat(),
        "authorisedAt": at(0).isoformat(),
        "connectedAt": at(0).isoformat(),
        "startedAt": at(10).isoformat(),
        "stoppedAt": at(30).isoformat(),
        "disconnectedAt": None,
        "completedAt": at(30).isoformat(),
        "stopReason": "Local",
        "stoppedBy": "DRIVER",
        "provisional": False,
        "energyKwh": "5.00",
        "chargingSeconds": 1800,
        "powerKw": None,
        "stateOfCharge": 40,
        "version": 0,
        "driver": {"name": "One", "email": here.estate.driver.email},
        "vehicle": {"registration": "One"},
        "tag": {"uid": here.estate.tag.uid},
        "site": {"name": "One"},
        "charger": {"name": "One"},
        "evse": {"number": 1, "name": "One-01"},
        "tariff": {
            "name": "One",
            "chosenBy": "SITE",
            "currency": "GBP",
            "vatRatePercent": "20.00",
            "energyPrice": {"amount": "0.1435", "per": "KWH"},
            "timePrice": {"amount": "0.00"},
            "connectionFee": {"amount": "0.00"},
            "parkingPrice": None,
            "parkingFreeMinutes": 0,
            "parkingCap": None,
            "tariff": {"name": "One"},
        },
        "payment": {
            "final": True,
            "total": {"amount": "0.72", "currency": "GBP"},
            "energyFee": {"amount": "0.72"},
            "timeFee": {"amount": "0.00"},
            "connectionFee": {"amount": "0.00"},
            "parkingFee": {"amount": "0.00"},
            "vat": {"amount": "0.12"},
            "runningCost": {"amount": "0.72"},
        },
        "readings": [reading(10, "2.00", "1002.00"), reading(20, "4.00", "1004.00")],
        "commands": [],
    }


def reading(minutes: int, energy: str, register: str) -> Any:
    """Return a reading as the API shows it."""
    return {
        "at": at(minutes).isoformat(),
        "energyKwh": energy,
        "registerKwh": register,
        "powerKw": "11.00",
        "currentA": "16.000",
        "voltageV": "230.000",
        "stateOfCharge": 40,
        "phases": [{"phase": "L1", "powerKw": "11.00", "currentA": "16.000", "voltageV": "230.000"}],
    }


async def test_ongoing_session(here: Here) -> None:
    """An ongoing session has a running cost beside a total of nothing (LOG-6)."""
    session = await here.begin(at(0))
    await here.meter(at(10), 2_000)
    shown = await details(here.world, session)
    assert (shown["status"], shown["energyKwh"], shown["powerKw"]) == ("ONGOING", "2.00", "11.00")
    payment = shown["payment"]
    assert (payment["final"], payment["total"]["amount"], payment["runningCost"]["amount"]) == (False, "0.00", "0.29")
    assert payment["energyFee"]["amount"] == payment["vat"]["amount"] == "0.00"
    current = await here.world.data("{ evses { nodes { currentSession { reference } } } }")
    assert current["evses"]["nodes"] == [{"currentSession": {"reference": session.reference}}]


async def test_refused_session(here: Here) -> None:
    """A refused start without energy is not in the log, but shown at its EVSE (lifecycle 10)."""
    session = await here.begin(at(0), uid="NOBODY")
    assert (await here.world.data(LOG))["chargingSessions"]["totalCount"] == 0
    query = "query ($id: ID!) { evse(id: $id) { sessions { nodes { reference authorisedAt tariff { name } } } } }"
    found = await here.world.data(query, {"id": global_id("Evse", session.evse_id or 0)})
    assert found["evse"]["sessions"]["nodes"] == [
        {"reference": session.reference, "authorisedAt": None, "tariff": None}
    ]


async def test_what_each_type_sees(here: Here) -> None:
    """Support sees the session without money; Maintenance sees no sessions at all."""
    session = await here.whole(at(0))
    shown = await details(here.world, session, as_=UserType.SUPPORT)
    assert (shown["payment"], shown["tariff"], shown["driver"]["name"]) == (None, None, "One")
    assert await details(here.world, session, as_=UserType.MAINTENANCE) is None
    screen = (
        "{ chargingSessions { totalCount } evses { nodes { name currentSession { id } sessions { totalCount } } } }"
    )
    assert await here.world.data(screen, as_=UserType.MAINTENANCE) == {
        "chargingSessions": None,
        "evses": {"nodes": [{"name": "One-01", "currentSession": None, "sessions": None}]},
    }


async def test_by_reference(here: Here) -> None:
    """F10: a session is found by its reference, and by nothing like it."""
    session = await here.whole(at(0))
    query = "query ($reference: String!) { chargingSession(by: {reference: $reference}) { reference } }"
    assert (await here.world.data(query, {"reference": session.reference}))["chargingSession"] is not None
    for other in (session.reference[:-1], session.reference + "0", "", "\0", "%", "x" * 500):
        assert await here.world.data(query, {"reference": other}) == {"chargingSession": None}, other
    theirs = await here.world.data(query, {"reference": session.reference}, people=here.world.theirs)
    assert theirs == {"chargingSession": None}


async def searched(world: World, search: str) -> list[str]:
    """Return the references of the sessions that a search finds."""
    found = await world.data(LOG, {"search": search})
    return [node["reference"] for node in found["chargingSessions"]["nodes"]]


async def test_search(here: Here) -> None:
    """F8: the log is searched by day in the organisation's zone, reference, driver, e-mail and place (LOG-1)."""
    first, second = await here.whole(at(-24 * 60)), await here.whole(at(0))
    both = [second.reference, first.reference]
    assert await searched(here.world, "02.03.2026") == await searched(here.world, "2026-03-02") == [second.reference]
    assert await searched(here.world, "1.3.2026") == [first.reference]
    for nothing in ("31.02.2026", "2025-03-02", "nobody", "%"):
        assert await searched(here.world, nothing) == [], nothing
    assert await searched(here.world, first.reference) == await searched(here.world, first.reference[:5])
    assert await searched(here.world, first.reference[:-1]) == [first.reference]
    assert await searched(here.world, first.reference[1:]) == await searched(here.world, first.reference[:4]) == []
    for text in ("oNe", (here.estate.driver.email or "").upper(), "one-01", "  "):
        assert await searched(here.world, text) == both, text


async def test_search_by_day_in_summer(here: Here) -> None:
    """The day of a search begins at midnight in the organisation's zone, an hour before UTC's in summer."""
    summer = at(0).replace(year=2025, month=7, day=1, hour=23, minute=10)
    session = await here.whole(summer)
    assert await searched(here.world, "02.07.2025") == [session.reference]
    assert await searched(here.world, "01.07.2025") == []


async def test_filters(here: Here) -> None:
    """F8: the log is filtered by days, times, places, driver and status, all of them at once."""
    old, ended = await here.whole(at(-10 * 24 * 60)), await here.whole(at(-60))
    running = await here.begin(at(30))
    evse, site = global_id("Evse", running.evse_id or 0), global_id("Site", running.site_id)

    async def found(**given: Any) -> list[str]:
        answer = await here.world.data(LOG, {"filter": given})
        return [node["reference"] for node in answer["chargingSessions"]["nodes"]]

    everything = [running.reference, ended.reference, old.reference]
    assert await found() == everything
    assert await found(days=7) == everything[:2]
    assert await found(days=11) == everything
    assert await found(status="ONGOING") == everything[:1]
    assert await found(status="COMPLETE", evseIds=[evse]) == everything[1:]
    assert await found(**{"from": at(-60).isoformat(), "to": at(30).isoformat()}) == [ended.reference]
    assert await found(siteIds=[site], driverIds=[global_id("Driver", here.estate.driver.id)]) == everything
    assert await found(siteIds=[]) == await found(siteIds=[evse]) == await found(chargerIds=["x"]) == []
    for wrong in ({"days": 0}, {"days": 7, "from": at(0).isoformat()}):
        answer = await here.world.ask(LOG, {"filter": wrong})
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_thinned_readings(here: Here) -> None:
    """A series is thinned to the points that were asked for, its first and last among them."""
    session = await here.begin(at(0))
    for minute in range(1, 41):
        await here.meter(at(minute), minute * 100)
    query = """query ($id: ID!, $max: Int!, $from: DateTime, $to: DateTime) { chargingSession(by: {id: $id}) {
      readings(maxPoints: $max, from: $from, to: $to) { at energyKwh } } }"""
    variables = {"id": global_id("ChargingSession", session.id), "max": 10}
    found = (await here.world.data(query, variables))["chargingSession"]["readings"]
    assert len(found) <= 10
    assert (found[0]["at"], found[-1]["at"]) == (at(1).isoformat(), at(40).isoformat())
    assert found == sorted(found, key=lambda each: each["at"])
    part = variables | {"max": 500, "from": at(5).isoformat(), "to": at(7).isoformat()}
    found = (await here.world.data(query, part))["chargingSession"]["readings"]
    assert [each["energyKwh"] for each in found] == ["0.50", "0.60"]
    for wrong in (0, 2_001):
        answer = await here.world.ask(query, variables | {"max": wrong})
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_statements_of_a_page(here: Here) -> None:
    """A page of sessions with all that hangs on them costs as many statements for ten as for one."""
    for number in range(10):
        await here.whole(at(0) - timedelta(hours=number), evse=1 + number % 2)
    reader = here.world.runtime.reader
    sent: list[list[str]] = []
    for first in (1, 10):
        with counted(reader) as statements:
            found = await here.world.data(PAGE, {"first": first})
            sent.append(statements)
        assert len(found["chargingSessions"]["nodes"]) == first
    assert len(sent[0]) == len(sent[1]) <= STATEMENTS_OF_A_PAGE, sent[1]


async def test_evidence_of_too_many(sqlite_world: World) -> None:
    """Readings are given of a bounded number of sessions at once, and the limit says so."""
    here = await charging_place(sqlite_world)
    for number in range(21):
        await here.whole(at(0) - timedelta(hours=number))
    answer = await sqlite_world.ask(PAGE, {"first": 21})
    assert answer["errors"][0]["extensions"]["code"] == "TOO_EXPENSIVE"


async def test_theirs(here: Here) -> None:
    """Another organisation sees none of it, by id, in lists or through anything that it owns."""
    session = await here.whole(at(0))
    world = here.world
    assert await details(world, session, people=world.theirs) is None
    assert (await world.data(LOG, people=world.theirs))["chargingSessions"]["totalCount"] == 0
    mine = {"filter": {"siteIds": [global_id("Site", session.site_id)]}}
    assert (await world.data(LOG, mine, people=world.theirs))["chargingSessions"]["nodes"] == []


STORY = """query ($id: ID!) { chargingSession(by: {id: $id}) {
  log { at kind text estimated actor } actions { kind possible obstacle endsSession } } }"""


async def story(here: Here, session: models.ChargingSession, **who: Any) -> Any:
    """Return the session's log and actions."""
    return (await here.world.data(STORY, named(session), **who))["chargingSession"]


def named(session: models.ChargingSession) -> dict[str, str]:
    """Return the variable that names the session."""
    return {"id": global_id("ChargingSession", session.id)}


async def test_session_log(here: Here) -> None:
    """The log of a session tells its course, newest first, with what was asked for it (lifecycle 15)."""
    await here.status(at(0), EvseStatus.PREPARING)
    session = await here.begin(at(1))
    await here.status(at(2), EvseStatus.CHARGING)
    await here.status(at(5), EvseStatus.SUSPENDED_EV)
    await here.status(at(7), EvseStatus.CHARGING)
    asked = f'mutation {{ endSession(sessionId: "{named(session)["id"]}") {{ __typename }} }}'
    assert (await here.world.data(asked))["endSession"] == {"__typename": "Command"}
    await here.stop(at(10), 2_000)
    await here.status(at(12), EvseStatus.AVAILABLE)
    log = (await story(here, session))["log"]
    assert [(each["kind"], each["text"]) for each in log] == [
        ("COMMAND", "End session requested"),
        ("DISCONNECTED", "Vehicle disconnected from charger"),
        ("STOPPED", "Charging stopped: Local"),
        ("RESUMED", "Charging resumed"),
        ("SUSPENDED", "Charging suspended by the vehicle"),
        ("STARTED", "Charging started"),
        ("CONNECTED", "Vehicle connected to Charger 'One-01'"),
    ]
    assert [each["at"] for each in log[1:]] == [at(minute).isoformat() for minute in (12, 10, 7, 5, 2, 0)]
    assert [each["actor"] for each in log] == [None, None, "DRIVER", None, None, None, None]
    assert not any(each["estimated"] for each in log)


async def test_session_log_of_a_lost_end(here: Here) -> None:
    """An end that nobody told, but that a later session proves, is marked."""
    session = await here.begin(at(0))
    await here.meter(at(5), 1_000)
    assert [each["kind"] for each in (await story(here, session))["log"]] == ["STARTED", "CONNECTED"]
    await here.begin(at(20))
    last, *before = (await story(here, session))["log"]
    assert (last["kind"], last["estimated"], last["actor"]) == ("STOPPED", True, "SYSTEM")
    assert [each["kind"] for each in before] == ["STARTED", "CONNECTED"]


async def test_actions(here: Here) -> None:
    """A session can be ended until it stops; its plug is let go as long as it is nobody else's (lifecycle 12, 13)."""

    async def obstacles(session: models.ChargingSession) -> list[Any]:
        return [each["obstacle"] for each in (await story(here, session))["actions"][:2]]

    first = await here.begin(at(0))
    assert (await story(here, first))["actions"] == [
        {"kind": "END_SESSION", "possible": True, "obstacle": None, "endsSession": True},
        {"kind": "UNLOCK_CONNECTOR", "possible": True, "obstacle": None, "endsSession": True},
        {"kind": "CLOSE_SESSION", "possible": True, "obstacle": None, "endsSession": True},
    ]
    await here.stop(at(10), 2_000)
    assert await obstacles(first) == ["SESSION_STOPPED", None]
    second = await here.begin(at(20))
    assert await obstacles(first) == ["SESSION_STOPPED", "CONNECTOR_BUSY"]
    assert await obstacles(second) == [None, None]
    await here.stop(at(30), 2_000)
    assert await obstacles(first) == ["SESSION_STOPPED", "CONNECTOR_BUSY"]
    await detach(here.world.runtime, here.station)
    assert await obstacles(second) == ["SESSION_STOPPED", "CHARGER_OFFLINE"]


async def test_logs_of_too_many(sqlite_world: World) -> None:
    """Logs are given of a bounded number of sessions at once, and the limit says so."""
    here = await charging_place(sqlite_world)
    for number in range(6):
        await here.whole(at(0) - timedelta(hours=number))
    query = "query ($first: Int!) { chargingSessions(first: $first) { nodes { log { text } } } }"
    found = await sqlite_world.data(query, {"first": 5})
    assert all(node["log"] for node in found["chargingSessions"]["nodes"])
    answer = await sqlite_world.ask(query, {"first": 6})
    assert answer["errors"][0]["extensions"]["code"] == "TOO_EXPENSIVE"
