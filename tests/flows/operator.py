"""What operators ask of the API in these tests."""

from collections.abc import Sequence
from typing import Any

from tests.flows.subscriber import WAIT_S_MAX, Person, Stream

STATUSES = "subscription { chargerStatus { snapshot complete changes { status at version evse { id number charger { name } } } } }"  # noqa: E501 -- one line of GraphQL
LOG = "subscription { chargingLog { kind session { id reference status energyKwh } } }"
METER = """subscription($id: ID!) { sessionMeterValues(sessionId: $id) {
  at energyKwh powerKw chargingSeconds version snapshot final runningCost { amount currency } session { id status }
} }"""
SESSION = """query($id: ID!) { chargingSession(by: {id: $id}) {
  status energyKwh chargingSeconds stopReason stoppedBy connectedAt startedAt stoppedAt disconnectedAt needsReview
  payment { final total { amount currency } }
} }"""
COMMAND = "subscription($id: ID!) { command(id: $id) { name status problem version } }"
CHARGERS = "{ chargers(first: 100) { nodes { name online ocppVersion } } }"
END_SESSION = "mutation($id: ID!) { endSession(sessionId: $id) { __typename ... on Command { id } } }"


def statuses_of(seen: Sequence[Any], charger: str, evse: int = 1) -> list[str]:
    """Return the statuses that one EVSE went through, as `chargerStatus` showed them."""
    changes = [change for update in seen for change in update["changes"]]
    mine = [c for c in changes if (c["evse"]["charger"]["name"], c["evse"]["number"]) == (charger, evse)]
    return [change["status"] for change in mine]


def energies_of(seen: Sequence[Any]) -> list[float]:
    """Return the energies that `sessionMeterValues` showed, in kWh."""
    return [float(value["energyKwh"]) for value in seen]


async def session_begun(log: Stream) -> str:
    """Wait for the first session of the log and return its id."""
    await log.until(lambda seen: seen)
    return str(log.seen[0]["session"]["id"])


async def ended_by(person: Person, session_id: str) -> Stream:
    """Ask for the session's end, and return the life of the command."""
    asked = (await person.ask(END_SESSION, id=session_id))["endSession"]
    assert asked["__typename"] == "Command", asked
    return await person.follow(COMMAND, id=asked["id"])


async def online(person: Person) -> dict[str, bool]:
    """Return which chargers are online."""
    answer = await person.ask(CHARGERS)
    return {node["name"]: node["online"] for node in answer["chargers"]["nodes"]}


async def status_comes(statuses: Stream, charger: str, status: str, *, timeout_s: float = WAIT_S_MAX) -> None:
    """Wait until this is the status of the charger's first EVSE."""
    await statuses.until(lambda seen: statuses_of(seen, charger)[-1:] == [status], timeout_s=timeout_s)
