"""Drivers and vehicles in one list, and what their screens show."""

import base64
import csv
import io
from datetime import timedelta
from typing import Any

import orjson
import pytest

from echarge.domain.roles import UserType
from echarge.store import models
from tests.graphql.charging import at, charging_place
from tests.graphql.estate import estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

LIST = operation("drivers_and_vehicles")
ADD = operation("add_driver_or_vehicle")

# Name or registration, e-mail, days since active, and whose vehicles there are beside.
PEOPLE = (
    ("Ada Lovelace", "ada@x.example", 3, "AB 12 CDE"),
    ("bob", "robert@x.example", None, None),
    ("Élodie 100%", "e@x.example", 1, None),
    ("David_Rabbich", "dave@x.example", None, "LB12 XYZ"),
)
ALONE = (("POOL 1", 2), ("pool 2", None))


async def furnish(world: World) -> None:
    """Store drivers with their vehicles, and vehicles that are nobody's."""
    mine: dict[str, Any] = {"organisation_id": world.ours.organisation.id}
    rows: list[Any] = []
    for number, (name, email, days, plate) in enumerate(PEOPLE):
        driver = models.Driver(**mine, name=name, email=email, last_active_at=ago(days), created_at=added(number))
        rows.append(driver)
        if plate is not None:
            rows.append(vehicle(plate, **mine, driver_id=driver.id, created_at=NOW))
    for number, (plate, days) in enumerate(ALONE, start=len(PEOPLE)):
        rows.append(vehicle(plate, **mine, last_active_at=ago(days), created_at=added(number)))
    rows.append(models.Driver(**mine, name="Gone", email=None, active=False, erased_at=NOW))
    await world.save(*rows)
    await estate_of(world, world.theirs)


def ago(days: int | None) -> Any:
    """Return the instant so many days ago."""
    return None if days is None else NOW - timedelta(days=days, microseconds=days)


def added(number: int) -> Any:
    """Return when the row of this number was added."""
    return NOW - timedelta(days=100 - number)


def vehicle(plate: str, **columns: Any) -> models.Vehicle:
    """Return a vehicle."""
    return models.Vehicle(registration=plate, registration_key=plate.replace(" ", "").upper(), **columns)


def shown(node: Any) -> str:
    """Return what the list's first column shows."""
    return str(node["name"] if node["__typename"] == "Driver" else node["registration"])


async def found(world: World, **variables: Any) -> list[str]:
    """Return the first column of the list."""
    page = (await world.data(LIST, variables))["driversAndVehicles"]
    assert page["totalCount"] == len(page["nodes"])
    return [shown(node) for node in page["nodes"]]


async def test_the_list(world: World) -> None:
    """F12, DRV-1: drivers and vehicles without a driver are rows of one list; "-" for never is null."""
    await furnish(world)
    page = (await world.data(LIST))["driversAndVehicles"]
    rows = {shown(node): (node.get("email"), node["lastActiveAt"]) for node in page["nodes"]}
    assert rows == {
        "Ada Lovelace": ("ada@x.example", "2026-02-27T09:29:59.999997+00:00"),
        "bob": ("robert@x.example", None),
        "Élodie 100%": ("e@x.example", "2026-03-01T09:29:59.999999+00:00"),
        "David_Rabbich": ("dave@x.example", None),
        "POOL 1": (None, "2026-02-28T09:29:59.999998+00:00"),
        "pool 2": (None, None),
    }
    assert page["totalCount"] == 6
    assert page["pageInfo"] == {
        "hasNextPage": False,
        "hasPreviousPage": False,
        "endCursor": page["pageInfo"]["endCursor"],
    }


@pytest.mark.parametrize(
    ("search", "rows"),
    [
        pytest.param("LOVE", ["Ada Lovelace"], id="a part of a name"),
        pytest.param("bert@", ["bob"], id="a part of an e-mail"),
        pytest.param("b12cd", ["Ada Lovelace"], id="a part of a driver's registration"),
        pytest.param("b 12 ", ["Ada Lovelace", "David_Rabbich"], id="a registration with other blanks"),
        pytest.param("ool1", ["POOL 1"], id="a part of a vehicle's registration"),
        pytest.param("élodie", ["Élodie 100%"], id="letters beyond ASCII"),
        pytest.param("%", ["Élodie 100%"], id="a per cent sign is itself"),
        pytest.param("_", ["David_Rabbich"], id="an underscore is itself"),
        pytest.param("\\", [], id="a backslash is itself"),
        pytest.param("' OR 1=1 --", [], id="SQL is text"),
        pytest.param("\0", [], id="a control character"),
        pytest.param("Gone", [], id="who was erased"),
        pytest.param("One", [], id="another organisation's"),
        pytest.param("x" * 100, [], id="as long as can be"),
    ],
)
async def test_search(world: World, search: str, rows: list[str]) -> None:
    """F12, DRV-1: found by any part of name, e-mail or registration, blanks and case of registrations aside."""
    await furnish(world)
    assert sorted(await found(world, search=search)) == rows


async def test_blank_search_and_activity(world: World) -> None:
    """DRV-1: a search for nothing finds all; the inactive can be told apart."""
    await furnish(world)
    assert len(await found(world, search="  ")) == 6
    await models.Driver.filter(name="bob").using_db(world.runtime.store.writer).update(active=False)
    assert await found(world, active=False) == ["bob"]
    assert len(await found(world, active=True)) == 5


ORDERS = {
    "LAST_ACTIVE": ["Élodie 100%", "POOL 1", "Ada Lovelace"],
    "NEWEST": ["pool 2", "POOL 1", "David_Rabbich", "Élodie 100%", "bob", "Ada Lovelace"],
    "NAME": [],
    "NAME_DESCENDING": [],
}


@pytest.mark.parametrize("order", ORDERS)
async def test_orders(world: World, order: str) -> None:
    """DRV-1: each order, page by page and by numbered pages, gives each row once and in the same place."""
    await furnish(world)
    whole = await found(world, orderBy=order)
    assert whole[: len(ORDERS[order])] == ORDERS[order]
    assert len(set(whole)) == 6
    by_cursor: list[str] = []
    after, page = None, {}
    for _ in range(6):
        page = (await world.data(LIST, {"orderBy": order, "first": 1, "after": after}))["driversAndVehicles"]
        by_cursor += [shown(node) for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
    assert page["pageInfo"] == {"hasNextPage": False, "hasPreviousPage": True, "endCursor": after}
    last = (await world.data(LIST, {"orderBy": order, "after": after}))["driversAndVehicles"]
    assert (last["nodes"], last["totalCount"]) == ([], 6)
    by_number = [
        shown(node)
        for offset in (0, 2, 4)
        for node in (await world.data(LIST, {"orderBy": order, "first": 2, "offset": offset}))["driversAndVehicles"][
            "nodes"
        ]
    ]
    assert whole == by_cursor == by_number
    if order == "NAME_DESCENDING":
        assert whole == list(reversed(await found(world, orderBy="NAME")))


async def test_pages_stay_put(world: World) -> None:
    """DRV-1: a driver who is added meanwhile neither repeats nor hides a row of the next page."""
    await furnish(world)
    before = await found(world)
    page = (await world.data(LIST, {"first": 3}))["driversAndVehicles"]
    await world.save(models.Driver(organisation_id=world.ours.organisation.id, name="Aaa", email="aaa@x.example"))
    rest = (await world.data(LIST, {"after": page["pageInfo"]["endCursor"]}))["driversAndVehicles"]
    assert [shown(node) for node in rest["nodes"]] == before[3:]


def cursor(*parts: object) -> str:
    """Return a cursor that nobody gave."""
    return base64.urlsafe_b64encode(orjson.dumps(parts)).decode().rstrip("=")


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        pytest.param({"first": 0}, "BAD_PAGE", id="no rows"),
        pytest.param({"first": 101}, "BAD_PAGE", id="too many rows"),
        pytest.param({"offset": -1}, "BAD_PAGE", id="a negative offset"),
        pytest.param({"offset": 10_001}, "BAD_PAGE", id="too far"),
        pytest.param({"offset": 1, "after": "x"}, "BAD_PAGE", id="offset and cursor"),
        pytest.param({"after": "x"}, "BAD_CURSOR", id="no cursor"),
        pytest.param({"after": "é"}, "BAD_CURSOR", id="a cursor beyond ASCII"),
        pytest.param({"after": cursor("NEWEST", "2026-01-01", 1)}, "BAD_CURSOR", id="another order's cursor"),
        pytest.param({"after": cursor("NAME", None, 1)}, "BAD_CURSOR", id="a name that is null"),
        pytest.param({"after": cursor("NAME", "a\0", 1)}, "BAD_CURSOR", id="a control character"),
        pytest.param({"after": cursor("NAME", "a", 2**63)}, "BAD_CURSOR", id="no id"),
        pytest.param({"after": cursor("NAME", "a", True)}, "BAD_CURSOR", id="a truth for an id"),
        pytest.param({"after": cursor("NAME")}, "BAD_CURSOR", id="half a cursor"),
        pytest.param({"after": cursor("NEWEST", "x", 1), "orderBy": "NEWEST"}, "BAD_CURSOR", id="no instant"),
        pytest.param({"search": "x" * 101}, "BAD_USER_INPUT", id="an endless search"),
    ],
)
async def test_bad_pages(sqlite_world: World, variables: dict[str, Any], code: str) -> None:
    """DRV-1: what is no page of this list gets a clear error."""
    answer = await sqlite_world.ask(LIST, variables)
    assert [error["extensions"]["code"] for error in answer["errors"]] == [code]


async def test_who_sees_it(world: World) -> None:
    """DRV-1: Maintenance sees no drivers; another organisation sees its own alone."""
    await furnish(world)
    assert (await world.data(LIST, as_=UserType.MAINTENANCE))["driversAndVehicles"] is None
    assert (await world.data(LIST, as_=UserType.SUPPORT))["driversAndVehicles"]["totalCount"] == 6
    theirs = (await world.data(LIST, people=world.theirs))["driversAndVehicles"]
    assert [shown(node) for node in theirs["nodes"]] == ["One"]


async def test_statements(world: World) -> None:
    """DRV-1: one statement for the page, one for each kind of row, one for the count, one for who asks."""
    await furnish(world)
    with counted(world.runtime.reader) as statements:
        await world.data(LIST)
    assert len(statements) == 5, statements


def wish(**given: Any) -> dict[str, Any]:
    """Return the variables of the dialog with two tabs."""
    empty = {"driver": {"name": "", "email": ""}, "vehicle": {"registration": ""}}
    return {**empty, "withDriver": "driver" in given, "withVehicleAlone": "vehicle" in given, **given}


async def test_add_both(world: World) -> None:
    """DRV-2: the dialog's two tabs make a driver with a vehicle in one go, or either of them alone."""
    both = {"name": " Ada ", "email": "Ada@X.example", "vehicleRegistration": "ab12 cde"}
    made = (await world.data(ADD, wish(driver=both)))["createDriver"]
    assert (made["name"], made["email"]) == ("Ada", "ada@x.example")
    assert [each["registration"] for each in made["vehicles"]] == ["ab12 cde"]
    alone = await world.data(ADD, wish(driver={"name": "Bob", "email": "b@x.example", "vehicleRegistration": None}))
    assert alone["createDriver"]["vehicles"] == []
    blank = await world.data(ADD, wish(driver={"name": "C", "email": "c@x.example", "vehicleRegistration": "  "}))
    assert blank["createDriver"]["vehicles"] == []
    car = (await world.data(ADD, wish(vehicle={"registration": "POOL 1"})))["createVehicle"]
    assert car["registration"] == "POOL 1"
    entry = await models.AuditEntry.filter(action="createDriver").first()
    assert entry is not None
    assert entry.subject.startswith("Driver:")
    assert "ab12" not in str(entry.details)


@pytest.mark.parametrize(
    ("driver", "refusal"),
    [
        pytest.param({"name": "", "email": "x"}, ["name REQUIRED", "email MALFORMED"], id="no name, no e-mail"),
        pytest.param({"name": "x" * 201, "email": "a@x.example"}, ["name TOO_LONG"], id="an endless name"),
        pytest.param({"name": "a\tb", "email": "a@x.example"}, ["name MALFORMED"], id="two columns"),
        pytest.param({"name": "a\x07", "email": "a@x.example"}, ["name MALFORMED"], id="a bell"),
        pytest.param({"name": "A", "email": "İ" * 130 + "@x.example"}, ["email TOO_LONG"], id="longer in lower case"),
        pytest.param(
            {"name": "A", "email": "a@x.example", "vehicleRegistration": "x" * 21},
            ["vehicleRegistration TOO_LONG"],
            id="an endless registration",
        ),
        pytest.param(
            {"name": "A", "email": "a@x.example", "vehicleRegistration": "ß" * 11},
            ["vehicleRegistration TOO_LONG"],
            id="longer in capitals",
        ),
        pytest.param(
            {"name": "A", "email": "a@x.example", "vehicleRegistration": "taken 1"}, "taken 1", id="a taken one"
        ),
        pytest.param({"name": "A", "email": "TAKEN@x.example"}, "taken@x.example", id="a taken e-mail"),
    ],
)
async def test_refused_additions(world: World, driver: dict[str, Any], refusal: Any) -> None:
    """DRV-2: what cannot be added is refused, each value at its place, and neither driver nor vehicle is there."""
    mine = {"organisation_id": world.ours.organisation.id}
    await world.save(models.Driver(**mine, name="T", email="taken@x.example"), vehicle("TAKEN 1", **mine))
    answer = (await world.data(ADD, wish(driver=driver)))["createDriver"]
    if isinstance(refusal, str):
        assert (answer["code"], answer["name"]) == ("NAME_TAKEN", refusal)
    else:
        assert [f"{each['path'][1]} {each['code']}" for each in answer["problems"]] == refusal
    assert await models.Driver.all().count() == await models.Vehicle.all().count() == 1


async def test_driver_screen(world: World) -> None:
    """F12, DRV-4: the driver's data, and the sessions of this driver alone, found as in the charging log."""
    here = await charging_place(world)
    first, second = await here.whole(at(0)), await here.whole(at(60))
    other = models.Driver(organisation_id=world.ours.organisation.id, name="Other", email="o@x.example")
    await world.save(other)

    async def asked(driver: Any = here.estate.driver, **variables: Any) -> Any:
        return (await world.data(operation("driver"), {"id": id_of(driver), **variables}))["driver"]

    def references(driver: Any) -> list[str]:
        return [node["reference"] for node in driver["sessions"]["nodes"]]

    driver = await asked()
    assert (driver["name"], driver["email"], driver["erasedAt"]) == ("One", "one-ours@drivers.example", None)
    assert driver["lastActiveAt"] == at(60).isoformat()
    assert [each["lastActiveAt"] for each in driver["vehicles"]] == [at(60).isoformat()]
    assert [each["uid"] for each in driver["tags"]] == ["One-Ours"]
    assert references(driver) == [second.reference, first.reference]
    assert driver["sessions"]["nodes"][0]["vehicle"]["registration"] == "One"
    assert driver["sessions"]["nodes"][0]["payment"]["total"] == {"amount": "0.72", "currency": "GBP"}
    assert references(await asked(search=first.reference)) == [first.reference]
    assert references(await asked(search="02.03.2026")) == references(driver)
    assert references(await asked(search="2026-03-01")) == []
    assert references(await asked(filter={"from": at(30).isoformat()})) == [second.reference]
    assert references(await asked(filter={"status": "ONGOING"})) == []
    assert references(await asked(filter={"siteIds": [id_of(here.estate.site)], "days": 7})) == references(driver)
    page = await asked(first=1)
    assert (page["sessions"]["totalCount"], references(page)) == (2, [second.reference])
    after = page["sessions"]["pageInfo"]["endCursor"]
    assert references(await asked(first=1, after=after)) == [first.reference]
    assert references(await asked(first=1, offset=1)) == [first.reference]
    assert references(await asked(other)) == []
    nobody = await world.data(operation("driver"), {"id": id_of(here.estate.driver)}, people=world.theirs)
    assert nobody["driver"] is None
    support = await world.data(operation("driver"), {"id": id_of(here.estate.driver)}, as_=UserType.SUPPORT)
    assert [node["payment"] for node in support["driver"]["sessions"]["nodes"]] == [None, None]


async def test_vehicle_screen(world: World) -> None:
    """DRV-2: a vehicle's data, its sessions, and the drivers to give it to."""
    here = await charging_place(world)
    session = await here.whole(at(0))
    asked = {"id": id_of(here.estate.vehicle), "driverSearch": "on"}
    answer = await world.data(operation("vehicle"), asked)
    it = answer["vehicle"]
    assert (it["registration"], it["driver"]["name"], it["lastActiveAt"]) == ("One", "One", at(0).isoformat())
    assert [node["reference"] for node in it["sessions"]["nodes"]] == [session.reference]
    assert [node["name"] for node in answer["drivers"]["nodes"]] == ["One"]
    assert (await world.data(operation("vehicle"), asked, as_=UserType.MAINTENANCE))["vehicle"] is None
    assert (await world.data(operation("vehicle"), asked, people=world.theirs))["vehicle"] is None


REPORT = """
mutation ($input: ReportInput!) {
  requestReport(input: $input) { __typename ... on Report { url } ... on NotAllowed { needed } }
}
"""


async def report(world: World, **wish: Any) -> list[dict[str, str]]:
    """Return the lines of the report."""
    asked = (await world.data(REPORT, {"input": {"driversAndVehicles": wish}}))["requestReport"]
    response = await world.http.get(asked["url"])
    assert response.status_code == 200
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"), newline="")))


async def test_report(world: World) -> None:
    """DRV-1: the list as CSV: all that search and filter find, by name, on as many pages as it takes."""
    await furnish(world)
    lines = await report(world)
    assert sorted(line["Name"] or line["Registration"] for line in lines) == sorted(await found(world))
    ada = next(line for line in lines if line["Name"] == "Ada Lovelace")
    assert ada == {
        "Type": "Driver", "Name": "Ada Lovelace", "Email": "ada@x.example", "Registration": "AB 12 CDE",
        "Active": ada["Active"], "Last active": ada["Last active"], "Added": ada["Added"],
    }  # fmt: skip
    assert ada["Last active"].startswith("2026-02-27T09:29:59")
    pool = await report(world, search="pool")
    assert [(line["Type"], line["Name"], line["Registration"]) for line in pool] == [
        ("Vehicle", "", "POOL 1"), ("Vehicle", "", "pool 2"),
    ]  # fmt: skip
    assert await report(world, active=False) == []
    mine = {"organisation_id": world.ours.organisation.id}
    await world.save(*(models.Driver(**mine, name=f"=Z{n:04d}", email=f"z{n}@x.example") for n in range(1_200)))
    names = [line["Name"] for line in await report(world, search="=z")]
    assert names == [f"'=Z{n:04d}" for n in range(1_200)]


async def test_who_may_report(world: World) -> None:
    """DRV-1: who sees no drivers gets no report of them."""
    refused = await world.data(REPORT, {"input": {"driversAndVehicles": {}}}, as_=UserType.MAINTENANCE)
    needed = ["ADMINISTRATOR", "OPERATOR", "SUPPORT"]
    assert refused["requestReport"] == {"__typename": "NotAllowed", "needed": needed}
    endless = await world.ask(REPORT, {"input": {"driversAndVehicles": {"search": "x" * 101}}})
    assert endless["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
