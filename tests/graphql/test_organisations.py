"""The organisation's own details, and its audit log."""

from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

SHOWN = """
  name currency timeZone supportPhone supportEmail version
  details { address contactName vatNumber vatRate energyThresholdKwh }
  tariff { name }
  holdAc { amount currency }
  holdDc { amount }
"""
UPDATE = f"""
mutation ($version: Int!, $input: UpdateOrganisationInput!) {{
  it: updateOrganisation(expectedVersion: $version, input: $input) {{
    ... on Organisation {{ {SHOWN} }} ... on Refusal {{ code }}
    ... on Outdated {{ current {{ ... on Organisation {{ name }} }} }}
  }}
}}
"""


async def it(world: World, version: int, **given: Any) -> Any:
    """Return what a change of the organisation answers."""
    return (await world.data(UPDATE, {"version": version, "input": given}))["it"]


async def test_update(world: World) -> None:
    """All details can be changed at once."""
    estate = await estate_of(world, world.ours)
    expected = {
        "name": "Ours & Sons",
        "currency": "GBP",
        "timeZone": "Europe/Dublin",
        "supportPhone": "+44 20 7946 0000",
        "supportEmail": "help@ours.example",
        "version": 2,
        "details": {
            "address": "1 High Street",
            "contactName": "Ada",
            "vatNumber": "GB 123",
            "vatRate": "17.50",
            "energyThresholdKwh": "0.200000",
        },
        "tariff": {"name": "One"},
        "holdAc": {"amount": "20.00", "currency": "GBP"},
        "holdDc": {"amount": "45.00"},
    }
    changed = await it(
        world,
        1,
        name="Ours & Sons",
        address="1 High Street",
        contactName="Ada",
        supportPhone="+44 20 7946 0000",
        supportEmail="Help@Ours.example",
        timeZone="Europe/Dublin",
        vatNumber="GB 123",
        vatRate="17.5",
        energyThresholdKwh="0.2",
        tariffId=id_of(estate.tariff),
        holdAc="20",
        holdDc="45.00",
    )
    assert changed == expected
    assert (await world.data(f"{{ organisation {{ {SHOWN} }} }}"))["organisation"] == expected


async def test_outdated(world: World) -> None:
    """Two editors do not overwrite each other."""
    await it(world, 1, name="First")
    assert await it(world, 1, name="Second") == {"code": "OUTDATED", "current": {"name": "First"}}


async def test_currency(world: World) -> None:
    """The currency can be changed while nothing has a price."""
    changed = await it(world, 1, currency="JPY", holdAc="2000")
    assert (changed["currency"], changed["holdAc"]["amount"]) == ("JPY", "2000")
    assert (await it(world, 2, currency="EUR"))["code"] == "INVALID_INPUT"
    assert (await it(world, 2, currency="EUR", holdAc=None))["currency"] == "EUR"


async def test_audit_log(world: World) -> None:
    """The log tells who changed what, newest first, and of one thing alone."""
    estate = await estate_of(world, world.ours)
    world.clock.pass_by(minutes=1)
    await it(world, 1, name="New")
    await world.data("mutation ($id: ID!) { deleteTag(id: $id) { __typename } }", {"id": id_of(estate.tag)})
    refused = 'mutation { createSite(input: {name: "A", timeZone: "UTC"}) { __typename } }'
    await world.data(refused, as_=UserType.MAINTENANCE)
    query = """
    query ($subject: ID) {
      auditLog(subjectId: $subject) { totalCount nodes { at action outcome subjectId user { name } details } }
    }"""
    found = (await world.data(query))["auditLog"]
    assert [(node["action"], node["outcome"]) for node in found["nodes"]] == [
        ("createSite", "NOT_ALLOWED"),
        ("deleteTag", "DONE"),
        ("updateOrganisation", "DONE"),
    ]
    assert found["nodes"][2] == {
        "at": "2026-03-02T09:31:00+00:00",
        "action": "updateOrganisation",
        "outcome": "DONE",
        "subjectId": id_of(world.ours.organisation),
        "user": {"name": "Administrator of Ours"},
        "details": {"fields": ["name"]},
    }
    assert found["nodes"][0]["details"] == {"needed": ["ADMINISTRATOR", "OPERATOR"]}
    assert (await world.data(query, {"subject": id_of(estate.tag)}))["auditLog"]["totalCount"] == 1
    assert (await world.data(query, {"subject": "x"}))["auditLog"]["totalCount"] == 0
    assert (await world.data(query, people=world.theirs))["auditLog"]["totalCount"] == 0
    assert await models.AuditEntry.all().count() == 3
