"""Bad input to each mutation: told where and why, all at once, and nothing is changed."""

from typing import Any

import pytest

from tests.graphql.test_permissions import contents, furnished, with_ids
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

LONG = "x" * 501
SITE = 'name: "A", timeZone: "UTC"'
PROBLEMS = [
    ('createSite(input: {name: "", timeZone: "UTC"})', "name", "REQUIRED"),
    ('createSite(input: {name: " \\t ", timeZone: "UTC"})', "name", "REQUIRED"),
    ('createSite(input: {name: "a\\u0000b", timeZone: "UTC"})', "name", "MALFORMED"),
    ('createSite(input: {name: "a\\nb", timeZone: "UTC"})', "name", "MALFORMED"),
    (f'createSite(input: {{name: "{LONG}", timeZone: "UTC"}})', "name", "TOO_LONG"),
    ('createSite(input: {name: "A", timeZone: "Mars/Olympus"})', "timeZone", "UNKNOWN"),
    ('createSite(input: {name: "A", timeZone: "../etc/passwd"})', "timeZone", "UNKNOWN"),
    (f'createSite(input: {{{SITE}, address: "{LONG}"}})', "address", "TOO_LONG"),
    (f"createSite(input: {{{SITE}, address: null}})", "address", "REQUIRED"),
    (f'createSite(input: {{{SITE}, energyPrice: "-0.01"}})', "energyPrice", "OUT_OF_RANGE"),
    (f'createSite(input: {{{SITE}, energyPrice: "0.1234567"}})', "energyPrice", "OUT_OF_RANGE"),
    (f'createSite(input: {{{SITE}, energyPrice: "1000001"}})', "energyPrice", "OUT_OF_RANGE"),
    (
        f'createSite(input: {{{SITE}, location: {{latitude: "91", longitude: "0"}}}})',
        "location.latitude",
        "OUT_OF_RANGE",
    ),
    (
        f'createSite(input: {{{SITE}, openingHours: [{{day: MONDAY, opensAt: "8:00", closesAt: "20:00"}}]}})',
        "openingHours.0.opensAt",
        "MALFORMED",
    ),
    (
        f'createSite(input: {{{SITE}, openingHours: [{{day: MONDAY, opensAt: "20:00", closesAt: "08:00"}}]}})',
        "openingHours.0",
        "CONFLICT",
    ),
    ('updateSite(id: $site, expectedVersion: 1, input: {name: ""})', "name", "REQUIRED"),
    ("updateSite(id: $site, expectedVersion: 1, input: {name: null})", "name", "REQUIRED"),
    ('updateOrganisation(expectedVersion: 1, input: {supportEmail: "nobody"})', "supportEmail", "MALFORMED"),
    ('updateOrganisation(expectedVersion: 1, input: {vatRate: "100.01"})', "vatRate", "OUT_OF_RANGE"),
    ('updateOrganisation(expectedVersion: 1, input: {vatRate: "20.001"})', "vatRate", "OUT_OF_RANGE"),
    ('updateOrganisation(expectedVersion: 1, input: {holdAc: "10.005"})', "holdAc", "OUT_OF_RANGE"),
    ("updateOrganisation(expectedVersion: 1, input: {currency: EUR})".replace("EUR", '"EUR"'), "currency", "CONFLICT"),
    ('updateOrganisation(expectedVersion: 1, input: {energyThresholdKwh: "11"})', "energyThresholdKwh", "OUT_OF_RANGE"),
    ('createUser(input: {name: "A", email: "nobody", userType: SUPPORT})', "email", "MALFORMED"),
    ('createUser(input: {name: "A", email: "a@b.example, c@d.example", userType: SUPPORT})', "email", "MALFORMED"),
    (
        'createUser(input: {name: "A", email: "a@b.example\\r\\nBcc: c@d.example", userType: SUPPORT})',
        "email",
        "MALFORMED",
    ),
    ('createUser(input: {name: "A", email: "<a@b.example>", userType: SUPPORT})', "email", "MALFORMED"),
    ('createUser(input: {name: "A", email: "' + "x" * 250 + '@b.example", userType: SUPPORT})', "email", "TOO_LONG"),
    ('createUser(input: {name: "A\\nB", email: "a@b.example", userType: SUPPORT})', "name", "MALFORMED"),
    ('createUser(input: {name: "A\\u2028B", email: "a@b.example", userType: SUPPORT})', "name", "MALFORMED"),
    ('createUser(input: {name: "' + "x" * 201 + '", email: "a@b.example", userType: SUPPORT})', "name", "TOO_LONG"),
    ('updateAccount(expectedVersion: 1, input: {name: " "})', "name", "REQUIRED"),
    ("updateAccount(expectedVersion: 1, input: {name: null})", "name", "REQUIRED"),
    ('createApiToken(input: {name: "", expiresAt: "2026-04-01T00:00:00Z"})', "name", "REQUIRED"),
    ('createApiToken(input: {name: "A", expiresAt: "2026-03-02T09:30:00Z"})', "expiresAt", "OUT_OF_RANGE"),
    ('createApiToken(input: {name: "A", expiresAt: "2027-03-03T09:30:01Z"})', "expiresAt", "OUT_OF_RANGE"),
    ('createApiToken(input: {name: "' + "x" * 101 + '", expiresAt: "2026-04-01T00:00:00Z"})', "name", "TOO_LONG"),
    ('createUser(input: {name: "", email: "a@b.example", userType: SUPPORT})', "name", "REQUIRED"),
    ('updateUser(id: $maintenance, expectedVersion: 1, input: {email: "a b@c.example"})', "email", "MALFORMED"),
    ('createTariff(input: {name: ""})', "name", "REQUIRED"),
    ('createTariff(input: {name: "A", energyPrice: "-1"})', "energyPrice", "OUT_OF_RANGE"),
    ('createTariff(input: {name: "A", timePrice: "0.0000001"})', "timePrice", "OUT_OF_RANGE"),
    ('createTariff(input: {name: "A", connectionFee: "0.005"})', "connectionFee", "OUT_OF_RANGE"),
    ('createTariff(input: {name: "A", currency: "JPY", connectionFee: "0.5"})', "connectionFee", "OUT_OF_RANGE"),
    ('createTariff(input: {name: "A", parkingFreeMinutes: -1})', "parkingFreeMinutes", "OUT_OF_RANGE"),
    ('updateTariff(id: $tariff, expectedVersion: 1, input: {parkingCap: "-1"})', "parkingCap", "OUT_OF_RANGE"),
    ('createDriver(input: {name: "A", email: ""})', "email", "REQUIRED"),
    ("updateDriver(id: $driver, expectedVersion: 1, input: {email: null})", "email", "REQUIRED"),
    ('createVehicle(input: {registration: " "})', "registration", "REQUIRED"),
    ('createVehicle(input: {registration: "' + "x" * 21 + '"})', "registration", "TOO_LONG"),
    ('createTag(input: {uid: "a b", kind: APP})', "uid", "MALFORMED"),
    ('createTag(input: {uid: "é", kind: APP})', "uid", "MALFORMED"),
    ('createTag(input: {uid: "' + "x" * 37 + '", kind: APP})', "uid", "MALFORMED"),
    ('createTag(input: {uid: "A", kind: APP, sessionsMax: 0})', "sessionsMax", "OUT_OF_RANGE"),
    ('createTag(input: {uid: "A", kind: APP, status: EXPIRED})', "status", "OUT_OF_RANGE"),
    ('createTag(input: {uid: "A", kind: APP, driverId: $driver, vehicleId: $vehicle})', "vehicleId", "CONFLICT"),
    ("updateTag(id: $tag, expectedVersion: 1, input: {vehicleId: $vehicle})", "vehicleId", "CONFLICT"),
]
NOT_TAKEN = [
    ('createSite(input: {name: "A"})', "GRAPHQL_VALIDATION_FAILED"),
    ('createSite(input: {name: "A", timeZone: "UTC", colour: "red"})', "GRAPHQL_VALIDATION_FAILED"),
    ('createTariff(input: {name: "A", energyPrice: "NaN"})', "BAD_USER_INPUT"),
    ('createTariff(input: {name: "A", energyPrice: "1e400"})', "BAD_USER_INPUT"),
    ('createTariff(input: {name: "A", energyPrice: 0.1})', "BAD_USER_INPUT"),
    ('createTariff(input: {name: "A", currency: "XXX"})', "BAD_USER_INPUT"),
    ('createTag(input: {uid: "A", kind: APP, expiresAt: "2027"})', "BAD_USER_INPUT"),
    ('createTag(input: {uid: "A", kind: APP, expiresAt: "2027-01-01T00:00:00"})', "BAD_USER_INPUT"),
    ('createTag(input: {uid: "A", kind: CARD})', "GRAPHQL_VALIDATION_FAILED"),
    ('updateSite(id: "x", expectedVersion: 99999999999, input: {})', "GRAPHQL_VALIDATION_FAILED"),
]


@pytest.mark.parametrize(
    ("field", "path", "code"), PROBLEMS, ids=[f"{field[:40]} {code}" for field, _, code in PROBLEMS]
)
async def test_problems(sqlite_world: World, field: str, path: str, code: str) -> None:
    """A value that cannot be taken is refused with its place, a code and a message."""
    ids = await furnished(sqlite_world)
    before = await contents()
    query = (
        f"mutation {{ it: {with_ids(field, ids)} {{ ... on InvalidInput {{ problems {{ path code message }} }} }} }}"
    )
    (problem,) = (await sqlite_world.data(query))["it"]["problems"]
    assert (problem["path"], problem["code"]) == (["input", *path.split(".")], code)
    assert problem["message"].endswith(".")
    assert await contents() == before


@pytest.mark.parametrize(("field", "code"), NOT_TAKEN, ids=[field[:60] for field, _ in NOT_TAKEN])
async def test_not_taken(sqlite_world: World, field: str, code: str) -> None:
    """What is not of the schema's types does not reach an operation."""
    before = await contents()
    answer = await sqlite_world.ask(f"mutation {{ {field} {{ __typename }} }}")
    assert {error["extensions"]["code"] for error in answer["errors"]} == {code}
    assert await contents() == before


async def test_all_problems_at_once(sqlite_world: World) -> None:
    """Who corrects a form is told of everything in it."""
    query = """mutation ($input: CreateSiteInput!) {
      createSite(input: $input) { ... on InvalidInput { code message problems { path } } }
    }"""
    given: Any = {"name": "", "timeZone": "x", "energyPrice": "-1"}
    answer = (await sqlite_world.data(query, {"input": given}))["createSite"]
    assert [problem["path"][-1] for problem in answer["problems"]] == ["name", "timeZone", "energyPrice"]
    assert answer["code"] == "INVALID_INPUT"
