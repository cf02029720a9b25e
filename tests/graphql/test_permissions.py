"""What each type of user may see and do, as the table says it; the expectations are spelled out here (ORG-3, E14)."""

from typing import Any

import pytest

from echarge.domain.roles import Area, Need, Right, UserType, may_see, types_that_may
from echarge.store import models
from tests.graphql.estate import estate_of, id_of
from tests.graphql.world import World

pytestmark = pytest.mark.anyio

ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE = UserType
ALL = [ADMINISTRATOR, OPERATOR, SUPPORT, MAINTENANCE]

# Field of the answer -> who sees it; everybody else gets null, and no error.
SEEN = {
    "organisation.name": ALL,
    "organisation.currency": ALL,
    "organisation.supportEmail": ALL,
    "organisation.details": [ADMINISTRATOR, SUPPORT],
    "organisation.tariff": [ADMINISTRATOR, OPERATOR],
    "organisation.holdAc": [ADMINISTRATOR, OPERATOR],
    "users": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "administrator": [ADMINISTRATOR, SUPPORT],
    "operator": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "sites": ALL,
    "site": ALL,
    "site.energyPrice": [ADMINISTRATOR, OPERATOR],
    "site.tariff": [ADMINISTRATOR, OPERATOR],
    "site.evseCounts": ALL,
    "tariffs": [ADMINISTRATOR, OPERATOR],
    "tariff": [ADMINISTRATOR, OPERATOR],
    "drivers": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "driversAndVehicles": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "driver": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "vehicles": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "vehicle": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "tags": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "tag": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "auditLog": [ADMINISTRATOR, OPERATOR, SUPPORT],
    "incidents": ALL,
    "notifications": ALL,
    "notificationRules": ALL,
}
SCREEN = """
query ($administrator: ID!, $operator: ID!, $site: ID!, $tariff: ID!, $driver: ID!, $vehicle: ID!, $tag: ID!) {
  organisation { name currency supportEmail details { vatNumber } tariff { name } holdAc { amount } }
  users { totalCount }
  administrator: user(id: $administrator) { name }
  operator: node(id: $operator) { id }
  sites { totalCount }
  site(id: $site) { energyPrice { amount } tariff { name } evseCounts { total } }
  tariffs { totalCount }
  tariff: node(id: $tariff) { id }
  drivers { totalCount }
  driversAndVehicles { totalCount }
  driver: node(id: $driver) { id }
  vehicles { totalCount }
  vehicle(id: $vehicle) { id }
  tags { totalCount }
  tag(id: $tag) { id }
  auditLog { totalCount }
  incidents { totalCount }
  notifications { totalCount }
  notificationRules { event }
}
"""

# Mutation -> its arguments, and who may do it; everybody else gets NotAllowed, and nothing is changed.
EVERY_DAY = [ADMINISTRATOR, OPERATOR]
DONE: list[tuple[str, list[UserType]]] = [
    ('updateOrganisation(expectedVersion: 1, input: {address: "Elsewhere"})', [ADMINISTRATOR]),
    ('createUser(input: {name: "A", email: "new@x.example", userType: SUPPORT})', EVERY_DAY),
    ('createUser(input: {name: "A", email: "new@x.example", userType: ADMINISTRATOR})', [ADMINISTRATOR]),
    ('updateUser(id: $maintenance, expectedVersion: 1, input: {name: "B"})', EVERY_DAY),
    ("updateUser(id: $maintenance, expectedVersion: 1, input: {userType: ADMINISTRATOR})", [ADMINISTRATOR]),
    ('updateUser(id: $administrator, expectedVersion: 1, input: {name: "B"})', [ADMINISTRATOR]),
    ("deactivateUser(id: $maintenance)", EVERY_DAY),
    ("reactivateUser(id: $maintenance)", EVERY_DAY),
    ("reactivateUser(id: $administrator)", [ADMINISTRATOR]),
    ("reinviteUser(id: $maintenance)", EVERY_DAY),
    ("reinviteUser(id: $administrator)", [ADMINISTRATOR]),
    ('updateAccount(expectedVersion: 1, input: {name: "C"})', ALL),
    ('createApiToken(input: {name: "A", expiresAt: "2026-04-01T00:00:00Z"})', ALL),
    ('createSite(input: {name: "New", timeZone: "UTC"})', EVERY_DAY),
    ('updateSite(id: $site, expectedVersion: 1, input: {address: "There"})', EVERY_DAY),
    ("deleteSite(id: $emptySite)", EVERY_DAY),
    ('createTariff(input: {name: "New"})', EVERY_DAY),
    ('updateTariff(id: $tariff, expectedVersion: 1, input: {energyPrice: "0.2"})', EVERY_DAY),
    ("removeTariff(id: $tariff)", EVERY_DAY),
    ('createDriver(input: {name: "New", email: "n@x.example"})', EVERY_DAY),
    ('updateDriver(id: $driver, expectedVersion: 1, input: {name: "B"})', EVERY_DAY),
    ("eraseDriver(id: $driver)", EVERY_DAY),
    ("deleteDriver(id: $driver)", EVERY_DAY),
    ('importRows(kind: DRIVERS, csv: "name,email\\nA,new@x.example", dryRun: false)', EVERY_DAY),
    ('importRows(kind: TAGS, csv: "uid,kind", dryRun: true)', EVERY_DAY),
    ('createVehicle(input: {registration: "NEW 1"})', EVERY_DAY),
    ("updateVehicle(id: $vehicle, expectedVersion: 1, input: {active: false})", EVERY_DAY),
    ("deleteVehicle(id: $vehicle)", EVERY_DAY),
    ('createTag(input: {uid: "NEW", kind: APP})', EVERY_DAY),
    ('updateTag(id: $tag, expectedVersion: 1, input: {name: "B"})', EVERY_DAY),
    ("blockTags(selection: {ids: [$tag]})", EVERY_DAY),
    ("unblockTags(selection: {allMatching: {}})", EVERY_DAY),
    ("deleteTags(selection: {ids: [$tag]})", EVERY_DAY),
    ("deleteTag(id: $tag)", EVERY_DAY),
    ('createIncident(input: {kind: OTHER, title: "New"})', ALL),
    ('createIncident(input: {kind: OTHER, title: "New", driverId: $driver})', [ADMINISTRATOR, OPERATOR, SUPPORT]),
    ("updateNotificationRules(input: [{event: INCIDENT_REPORTED}])", ALL),
    ("updateNotificationRules(input: [{event: SESSION_NEEDS_REVIEW}])", [ADMINISTRATOR, OPERATOR, SUPPORT]),
    ("updateNotificationRules(input: [{event: PAYMENT_FAILED}])", EVERY_DAY),
]


async def furnished(world: World) -> dict[str, str]:
    """Store one thing of each kind, and return their ids by name."""
    estate = await estate_of(world, world.ours)
    empty = models.Site(organisation_id=world.ours.organisation.id, name="Empty", time_zone="UTC")
    organisation = world.ours.organisation
    organisation.tariff_id, organisation.hold_ac_minor = estate.tariff.id, 2000
    await world.save(empty, organisation)
    ids = {name: id_of(getattr(estate, name)) for name in ("site", "tariff", "driver", "vehicle", "tag")}
    return ids | {"emptySite": id_of(empty)} | {kind.lower(): id_of(row) for kind, row in world.ours.users.items()}


def value_at(data: Any, path: str) -> Any:
    """Return the value at a path with dots."""
    for name in path.split("."):
        data = data[name]
    return data


def with_ids(field: str, ids: dict[str, str]) -> str:
    """Return the field with the ids in place of their names, the longest names first."""
    for name in sorted(ids, key=len, reverse=True):
        field = field.replace(f"${name}", f'"{ids[name]}"')
    return field


@pytest.mark.parametrize("user_type", ALL)
async def test_what_is_seen(world: World, user_type: UserType) -> None:
    """One query of everything never fails; what a type may not see is null in it."""
    ids = await furnished(world)
    data = await world.data(SCREEN, ids, as_=user_type)
    seen = {path for path in SEEN if value_at(data, path) is not None}
    assert seen == {path for path, user_types in SEEN.items() if user_type in user_types}


@pytest.mark.parametrize("user_type", ALL)
async def test_what_is_done(sqlite_world: World, user_type: UserType) -> None:
    """A forbidden mutation answers NotAllowed, is written down, and changes nothing."""
    ids = await furnished(sqlite_world)
    for field, allowed in DONE:
        before = await contents()
        query = f"mutation {{ it: {with_ids(field, ids)} {{ __typename ... on NotAllowed {{ needed }} }} }}"
        answer = (await sqlite_world.data(query, as_=user_type))["it"]
        if user_type in allowed:
            assert answer["__typename"] != "NotAllowed", field
        else:
            assert answer == {"__typename": "NotAllowed", "needed": [str(each) for each in allowed]}, field
            assert await contents() == before, field
            entry = await models.AuditEntry.all().order_by("-id").first()
            assert entry is not None
            assert (entry.action, entry.outcome) == (field.split("(")[0], "NOT_ALLOWED")
            assert entry.user_id == sqlite_world.ours.users[user_type].id


async def contents() -> list[Any]:
    """Return all that mutations could change."""
    tables = (
        models.Organisation,
        models.User,
        models.Site,
        models.Tariff,
        models.Driver,
        models.Vehicle,
        models.Tag,
        models.Incident,
        models.NotificationRule,
    )
    return [await table.all().order_by("id").values() for table in tables]


async def test_operators_do_not_see_administrators(world: World) -> None:
    """An Operator's list of users leaves administrators out, and counts without them."""
    query = "{ users { totalCount nodes { userType } } }"
    found = (await world.data(query, as_=OPERATOR))["users"]
    assert found["totalCount"] == 3
    assert {user["userType"] for user in found["nodes"]} == {"OPERATOR", "SUPPORT", "MAINTENANCE"}
    assert (await world.data(query, as_=SUPPORT))["users"]["totalCount"] == 4


@pytest.mark.parametrize("user_type", ALL)
async def test_permissions_of_the_viewer(sqlite_world: World, user_type: UserType) -> None:
    """The viewer is told the table's own column."""
    query = "{ viewer { ... on User { userType permissions { area right } } } }"
    viewer = (await sqlite_world.data(query, as_=user_type))["viewer"]
    told = {Area(each["area"]): Right[each["right"]] for each in viewer["permissions"]}
    assert {area for area, right in told.items() if right >= Right.SEE} == {
        area for area in Area if may_see(user_type, area)
    }
    assert set(told) == set(Area)


def test_everybody_is_mightier_than_nobody() -> None:
    """Administrators may do whatever anybody may."""
    for area in Area:
        for right in (Right.SEE, Right.CHANGE):
            needed = types_that_may(Need(area, right))
            assert not needed or needed[0] is ADMINISTRATOR
