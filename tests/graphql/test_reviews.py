"""Sessions under review: listed with their reasons, settled by who may, and never charged before that (PAY-5, A80)."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.bills import is_payable
from echarge.domain.events import MessageKind
from echarge.domain.incidents import IncidentKind
from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.live.messages import SessionChanged, SessionSettled
from echarge.live.topics import CONTROL, session_topic
from echarge.operations import commands, displaced
from echarge.operations.admission import Admitted
from echarge.operations.connections import attach, detach
from echarge.operations.recounting import held_totals, true_totals
from echarge.operations.sessions import report_transaction
from echarge.store import models
from echarge.store.writer import Transaction
from tests.graphql.charging import Here, at, charging_place, read, told
from tests.graphql.world import NOW, World

pytestmark = pytest.mark.anyio

REVIEW = """
mutation($id: ID!, $version: Int!, $decision: ReviewDecision!, $reason: String!, $correction: SessionCorrectionInput) {
  reviewSession(sessionId: $id, expectedVersion: $version, decision: $decision, reason: $reason,
                correction: $correction) {
    __typename
    ... on ChargingSession { needsReview energyKwh chargingSeconds version
      payment { final total { amount } }
      review { decision remark reason meteredEnergyKwh meteredChargingSeconds correctedEnergyKwh
               correctedChargingSeconds at reviewer { name } } }
    ... on InvalidInput { problems { path code message } }
    ... on NotFound { path }
    ... on NotAllowed { needed }
    ... on Outdated { current { id } }
  }
}"""
CLOSE = """
mutation($id: ID!, $reason: String!) { closeSession(sessionId: $id, reason: $reason) {
    __typename
    ... on ChargingSession { status provisional closing stopReason stoppedBy needsReview energyKwh completedAt }
    ... on InvalidInput { problems { path code message } }
    ... on NotFound { path }
    ... on NotAllowed { needed }
  }
}"""
LIST = """
query($filter: ChargingSessionFilter) {
  sessionReviews { reason count }
  chargingSessions(filter: $filter) { totalCount nodes { reference needsReview } }
}"""
ACTIONS = "query($id: ID!) { chargingSession(by: {id: $id}) { actions { kind possible obstacle } } }"


PATIENCE_S = 60.0
TOO_MUCH = 20_000
"""Wh in ten minutes: what the charger's 22 kW cannot have delivered, and another charger could."""


@pytest.fixture
async def here(world: World) -> Here:
    """Return a connected charger of 22 kW."""
    place = await charging_place(world)

    async def weaken(tx: Transaction) -> None:
        await models.Evse.all().using_db(tx.db).update(max_power_w=22_000)

    await world.runtime.writer.run(weaken)
    return place


def gid(row: models.ChargingSession) -> str:
    """Return the session's id in the API."""
    return str(global_id("ChargingSession", row.id))


async def held(here: Here, energy_wh: int = TOO_MUCH) -> models.ChargingSession:
    """Return a session with more energy than can have been."""
    session = await here.begin(at(0))
    for minutes in range(1, 11):
        await here.meter(at(minutes), minutes * energy_wh // 10)
    await here.stop(at(10), energy_wh)
    return await models.ChargingSession.get(id=session.id)


async def review(here: Here, row: models.ChargingSession, decision: str, **more: Any) -> Any:
    """Settle the session and return the answer."""
    as_, people = more.pop("as_", UserType.OPERATOR), more.pop("people", None)
    given = {"id": gid(row), "version": row.version, "decision": decision, "reason": "By the display", **more}
    return (await here.world.data(REVIEW, given, as_=as_, people=people))["reviewSession"]


async def listed(here: Here, **filter_: Any) -> tuple[Any, int]:
    """Return how many sessions need review by reason, and how many the log shows."""
    found = await here.world.data(LIST, {"filter": filter_})
    assert len(found["chargingSessions"]["nodes"]) == found["chargingSessions"]["totalCount"]
    return found["sessionReviews"], found["chargingSessions"]["totalCount"]


async def incident(row: models.ChargingSession) -> models.Incident:
    """Return the incident of the session's review."""
    return await models.Incident.get(kind=IncidentKind.SESSION_REVIEW, session_id=row.id)


async def totals_hold(here: Here) -> int:
    """Check that the hourly totals hold what they should, and return how much energy that is, in mWh."""
    db, charger_id = here.world.runtime.reader, here.station.charger_id
    found = await held_totals(db, charger_id)
    assert found == await true_totals(db, charger_id)
    return sum(amounts.energy_mwh for amounts in found.values())


async def test_pay_5_listed(here: Here) -> None:
    """PAY-5: what needs review is listed and counted by reason; nothing of it is charged, payable, or in the totals."""
    row = await held(here)
    whole = await here.whole(at(20))
    assert (row.needs_review, row.total_minor) == ("IMPLAUSIBLE_ENERGY", 0)
    assert not is_payable(billed_at=row.billed_at, needs_review=row.needs_review)
    assert is_payable(billed_at=whole.billed_at, needs_review=whole.needs_review)
    counts = [{"reason": "IMPLAUSIBLE_ENERGY", "count": 1}]
    assert await listed(here) == (counts, 2)
    assert await listed(here, needsReview=True) == (counts, 1)
    assert await listed(here, needsReview=False) == (counts, 1)
    assert await listed(here, reviewReasons=["IMPLAUSIBLE_ENERGY", "METER"]) == (counts, 1)
    assert await listed(here, reviewReasons=["METER"]) == (counts, 0)
    assert await listed(here, reviewReasons=[]) == (counts, 0)
    assert await listed(here, needsReview=True, status="COMPLETE", days=2) == (counts, 1)
    assert await totals_hold(here) == 5_000_000
    answer = await here.world.ask(LIST, {"filter": {"needsReview": False, "reviewReasons": ["METER"]}})
    assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_pay_5_accepted(here: Here) -> None:
    """PAY-5: what is accepted is charged as metered; audited, its incident resolved, its hours counted, and told."""
    row = await held(here)
    assert (await incident(row)).status == "OPEN"
    async with here.world.runtime.hub.subscribe([session_topic(row.organisation_id, row.id)]) as heard:
        found = await review(here, row, "ACCEPT")
        async with asyncio.timeout(PATIENCE_S):
            message = await anext(each async for each in heard if isinstance(each, SessionChanged))
    assert (message.version, found["version"]) == (row.version + 1, row.version + 1)
    assert (found["needsReview"], found["energyKwh"], found["payment"]) == (
        None, "20.00", {"final": True, "total": {"amount": "2.87"}},
    )  # fmt: skip
    assert found["review"] == {
        "decision": "ACCEPT", "remark": "By the display", "reason": "IMPLAUSIBLE_ENERGY", "meteredEnergyKwh": "20.00",
        "meteredChargingSeconds": 600, "correctedEnergyKwh": None, "correctedChargingSeconds": None,
        "at": NOW.isoformat(), "reviewer": {"name": here.world.ours.users[UserType.OPERATOR].name},
    }  # fmt: skip
    after = await models.ChargingSession.get(id=row.id)
    assert is_payable(billed_at=after.billed_at, needs_review=after.needs_review)
    assert await listed(here) == ([], 1)
    resolved = await incident(row)
    comment = await models.IncidentComment.get(incident_id=resolved.id)
    assert (resolved.status, comment.text) == ("RESOLVED", "Reviewed: it is as it was metered. By the display")
    assert comment.user_id == here.world.ours.users[UserType.OPERATOR].id
    entry = await models.AuditEntry.get(action="reviewSession")
    assert (entry.outcome, entry.subject, entry.details["decision"]) == ("DONE", f"ChargingSession:{row.id}", "ACCEPT")
    assert await totals_hold(here) == 20_000_000


async def test_pay_5_corrected(here: Here) -> None:
    """PAY-5: what is corrected is charged as the person says; what was metered stays beside it."""
    row = await held(here)
    found = await review(here, row, "CORRECT", correction={"energyKwh": "1.234567", "chargingSeconds": 300})
    assert (found["energyKwh"], found["chargingSeconds"], found["payment"]["total"]) == (
        "1.234567", 300, {"amount": "0.18"},
    )  # fmt: skip
    shown = found["review"]
    assert (shown["meteredEnergyKwh"], shown["correctedEnergyKwh"], shown["correctedChargingSeconds"]) == (
        "20.00", "1.234567", 300,
    )  # fmt: skip
    assert await totals_hold(here) == 1_234_567


async def test_pay_5_waived(here: Here) -> None:
    """PAY-5: what is waived costs nothing, and its unbelievable energy counts nowhere."""
    row = await held(here)
    found = await review(here, row, "WAIVE")
    assert (found["needsReview"], found["payment"]) == (None, {"final": True, "total": {"amount": "0.00"}})
    assert await totals_hold(here) == 0


async def test_it_survives_what_comes_later(here: Here) -> None:
    """The review outlasts later messages, a restart and a resend; where the charger changes it, it is due again."""
    row = await held(here)
    await review(here, row, "CORRECT", correction={"energyKwh": 5})
    await here.status(at(11), EvseStatus.FINISHING)
    await here.status(at(12), EvseStatus.AVAILABLE)
    await here.stop(at(10), TOO_MUCH)
    stored = await models.ChargingSession.get(id=row.id)
    assert (stored.needs_review, stored.energy_mwh, stored.disconnected_at) == (None, 5_000_000, at(12))
    admitted = Admitted(here.station.charger_id, row.organisation_id, here.station.identity)
    here.station = await attach(here.world.runtime, admitted, ocpp_version="1.6", link=here.link)
    await here.begin(at(15))
    stored = await models.ChargingSession.get(id=row.id)
    assert (stored.needs_review, stored.energy_mwh) == (None, 5_000_000)
    late = told(MessageKind.READING, at(9.5), read(at(9.5), 1), ref=str(row.transaction_id))
    await report_transaction(here.world.runtime, here.station, late)
    stored = await models.ChargingSession.get(id=row.id)
    assert (stored.needs_review, stored.total_minor) == ("CHANGED_SINCE_REVIEW", 0)
    reopened = await incident(row)
    assert (reopened.status, reopened.occurrences) == ("OPEN", 2)
    found = await review(here, stored, "WAIVE")
    assert (found["needsReview"], found["review"]["reason"]) == (None, "IMPLAUSIBLE_ENERGY")
    await totals_hold(here)


BAD = [
    pytest.param({"decision": "ACCEPT", "reason": " "}, "reason", "REQUIRED", id="no reason"),
    pytest.param({"decision": "ACCEPT", "reason": "x" * 501}, "reason", "TOO_LONG", id="a long reason"),
    pytest.param({"decision": "ACCEPT", "reason": "a\nb"}, "reason", "MALFORMED", id="a reason of two lines"),
    pytest.param({"decision": "ACCEPT", "correction": {"energyKwh": 1}}, "correction", "CONFLICT", id="both"),
    pytest.param({"decision": "WAIVE", "correction": {"energyKwh": 1}}, "correction", "CONFLICT", id="both again"),
    pytest.param({"decision": "CORRECT"}, "correction", "REQUIRED", id="nothing to correct"),
    pytest.param({"decision": "CORRECT", "correction": {}}, "correction", "REQUIRED", id="nothing in it"),
    pytest.param({"decision": "CORRECT", "correction": {"energyKwh": "-1"}}, "correction.energyKwh", "OUT_OF_RANGE",
                 id="less than nothing"),
    pytest.param({"decision": "CORRECT", "correction": {"energyKwh": "1000100"}}, "correction.energyKwh",
                 "OUT_OF_RANGE", id="the guide's 1,000,100 kWh"),
    pytest.param({"decision": "CORRECT", "correction": {"energyKwh": "0.0000001"}}, "correction.energyKwh",
                 "OUT_OF_RANGE", id="too fine"),
    pytest.param({"decision": "CORRECT", "correction": {"energyKwh": "999999999999"}}, "correction.energyKwh",
                 "OUT_OF_RANGE", id="absurd"),
    pytest.param({"decision": "CORRECT", "correction": {"chargingSeconds": 2_000_000_000}},
                 "correction.chargingSeconds", "OUT_OF_RANGE", id="a life of charging"),
    pytest.param({"decision": "CORRECT", "correction": {"chargingSeconds": -1}}, "correction.chargingSeconds",
                 "OUT_OF_RANGE", id="negative time"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "path", "code"), BAD)
async def test_bad_input(here: Here, given: dict[str, Any], path: str, code: str) -> None:
    """What cannot be taken is refused with its place, and nothing happens."""
    row = await held(here)
    found = await review(here, row, **given)
    assert [(".".join(each["path"]), each["code"]) for each in found["problems"]] == [(path, code)]
    await nothing_happened(row)


async def nothing_happened(row: models.ChargingSession) -> None:
    """Check that the session is as it was."""
    after = await models.ChargingSession.get(id=row.id)
    assert (after.version, after.review, after.needs_review, after.total_minor) == (
        row.version, None, row.needs_review, row.total_minor,
    )  # fmt: skip
    assert not await models.AuditEntry.filter(action="reviewSession", outcome="DONE").exists()


async def test_refused(here: Here) -> None:
    """Nothing to review, still going on, more than any charger delivers, outdated, not allowed, another's: refused."""
    whole = await here.whole(at(-40))
    assert (await review(here, whole, "ACCEPT"))["problems"][0]["message"] == "There is nothing to review."
    row = await held(here)
    assert (await review(here, row, "ACCEPT", version=row.version - 1))["__typename"] == "Outdated"
    assert (await review(here, row, "ACCEPT", as_=UserType.SUPPORT))["needed"] == ["ADMINISTRATOR", "OPERATOR"]
    assert (await review(here, row, "ACCEPT", as_=UserType.MAINTENANCE))["__typename"] == "NotAllowed"
    assert (await review(here, row, "ACCEPT", people=here.world.theirs))["__typename"] == "NotFound"
    assert (await review(here, row, "ACCEPT", id="nonsense"))["path"] == ["sessionId"]
    await nothing_happened(row)
    running = await here.begin(at(20))
    for minutes in range(1, 11):
        await here.meter(at(20 + minutes), minutes * 60_000)
    running = await models.ChargingSession.get(id=running.id)
    assert running.needs_review == "IMPLAUSIBLE_ENERGY"
    assert (await review(here, running, "ACCEPT"))["problems"][0]["code"] == "CONFLICT"
    await here.stop(at(30), 600_000)
    stopped = await models.ChargingSession.get(id=running.id)
    (problem,) = (await review(here, stopped, "ACCEPT"))["problems"]
    assert problem["message"] == "No charger delivers so much in that time: correct it, or waive it."
    await nothing_happened(stopped)
    assert await models.AuditEntry.filter(action="reviewSession").exclude(outcome="DONE").count() >= 7


async def close(here: Here, row: models.ChargingSession, **more: Any) -> Any:
    """Close the session and return the answer."""
    as_, people = more.pop("as_", UserType.OPERATOR), more.pop("people", None)
    given = {"id": gid(row), "reason": "The charger was replaced", **more}
    return (await here.world.data(CLOSE, given, as_=as_, people=people))["closeSession"]


async def action(here: Here, row: models.ChargingSession) -> tuple[bool, str | None]:
    """Return whether the session can be closed, and what stands in the way."""
    found = (await here.world.data(ACTIONS, {"id": gid(row)}))["chargingSession"]["actions"]
    (shown,) = [each for each in found if each["kind"] == "CLOSE_SESSION"]
    return shown["possible"], shown["obstacle"]


async def test_a80_closed_by_an_operator(here: Here) -> None:
    """A80: an operator closes what its charger has lost: provisional, audited, for review, put right by the truth."""
    row = await here.begin(at(0))
    await here.meter(at(20), 4000)
    assert await action(here, row) == (True, None)
    assert (await close(here, row, reason=""))["problems"][0]["path"] == ["reason"]
    assert (await close(here, row, as_=UserType.SUPPORT))["__typename"] == "NotAllowed"
    assert (await close(here, row, people=here.world.theirs))["__typename"] == "NotFound"
    assert (await models.ChargingSession.get(id=row.id)).ongoing
    found = await close(here, row)
    assert found == {
        "__typename": "ChargingSession", "status": "COMPLETE", "provisional": True, "closing": "OPERATOR",
        "stopReason": "ClosedByOperator", "stoppedBy": "OPERATOR", "needsReview": "NO_END", "energyKwh": "4.00",
        "completedAt": at(20).isoformat(),
    }  # fmt: skip
    assert not here.station.sessions[row.transaction_key].ongoing
    assert await action(here, row) == (False, "SESSION_STOPPED")
    assert (await close(here, row))["problems"][0]["message"] == "It is over already."
    entry = await models.AuditEntry.get(action="closeSession", outcome="DONE")
    assert entry.details == {"reason": "The charger was replaced"}
    await here.stop(at(40), 8000)
    after = await models.ChargingSession.get(id=row.id)
    assert (after.provisional, after.closing, after.needs_review, after.energy_mwh) == (False, "", None, 8_000_000)
    await totals_hold(here)


async def test_a80_alive(here: Here) -> None:
    """A80: a session that its charger tells of is not closed from here; one at a charger that is away can be."""
    row = await here.begin(NOW - timedelta(minutes=5))
    await here.meter(NOW - timedelta(minutes=1), 1000)
    assert await action(here, row) == (False, "SESSION_ALIVE")
    assert (await close(here, row))["problems"][0]["code"] == "CONFLICT"
    assert (await models.ChargingSession.get(id=row.id)).ongoing
    await detach(here.world.runtime, here.station)
    assert await action(here, row) == (True, None)
    assert (await close(here, row))["closing"] == "OPERATOR"


async def test_a_process_that_holds_the_charger_hears_of_it(here: Here) -> None:
    """What is decided in one process reaches the memory of the one that holds the charger."""
    row = await held(here)
    runtime = here.world.runtime
    elsewhere = runtime.stations.pop(here.station.charger_id)
    async with runtime.hub.subscribe([CONTROL]) as control:
        await review(here, row, "WAIVE")
        async with asyncio.timeout(PATIENCE_S):
            message = await anext(aiter(control))
    runtime.stations[here.station.charger_id] = elsewhere
    assert isinstance(message, SessionSettled)
    assert displaced.is_news(runtime, message)
    await commands.settle_safely(runtime, message.charger_id, message.session_id)
    assert elsewhere.sessions[row.transaction_key].figures.needs_review is None
    assert not displaced.is_news(runtime, message)
