"""Imports from CSV: a look first, a report of each bad line, and then all rows or none."""

import asyncio
from typing import Any

import pytest

from echarge.domain.roles import UserType
from echarge.operations import passwords
from echarge.store import models
from tests.graphql.estate import estate_of
from tests.graphql.statements import counted, counted_in_transactions
from tests.graphql.world import World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

IMPORT = operation("import")

TABLES = (models.Site, models.Charger, models.Driver, models.Vehicle, models.Tag)


async def imported(world: World, kind: str, csv: str, *, dry_run: bool = False, **who: Any) -> Any:
    """Return what an import answers."""
    return (await world.data(IMPORT, {"kind": kind, "csv": csv, "dryRun": dry_run}, **who))["importRows"]


def wrong(report: Any) -> list[str]:
    """Return the report's problems, each as line, column and code."""
    assert report["problemCount"] == len(report["problems"])
    return [f"{each['line']} {each['column']} {each['code']}" for each in report["problems"]]


async def contents() -> list[int]:
    """Return how many rows of each kind there are."""
    return [await table.all().count() for table in TABLES]


async def test_drivers(world: World) -> None:
    """NET-9: drivers are added with their vehicles; a dry run says the same and adds nothing."""
    csv = (
        "name,email,vehicleRegistration,active\n"
        "Ada Lovelace,ADA@x.example,AB 12 CDE,yes\n"
        '"Smith, Bob",bob@x.example,,no\n'
        "\n"
        "=HYPERLINK(1),f@x.example,,\n"
    )
    dry = await imported(world, "DRIVERS", csv, dry_run=True)
    assert (dry["lines"], dry["created"], dry["applied"], dry["problems"]) == (3, 3, False, [])
    assert await models.Driver.all().count() == 0
    done = await imported(world, "DRIVERS", csv)
    assert (done["lines"], done["created"], done["applied"], done["credentials"]) == (3, 3, True, [])
    rows = {row.email: row for row in await models.Driver.all()}
    assert {email: (row.name, row.active) for email, row in rows.items()} == {
        "ada@x.example": ("Ada Lovelace", True),
        "bob@x.example": ("Smith, Bob", False),
        "f@x.example": ("=HYPERLINK(1)", True),
    }
    vehicle = await models.Vehicle.get()
    assert (vehicle.registration, vehicle.registration_key) == ("AB 12 CDE", "AB12CDE")
    assert (vehicle.driver_id, vehicle.active) == (rows["ada@x.example"].id, True)
    entry = await models.AuditEntry.filter(action="importRows").get()
    assert (entry.outcome, entry.details) == ("DONE", {"kind": "DRIVERS", "count": 3})
    found = await world.data('{ driversAndVehicles(search: "ab12") { nodes { ... on Driver { name version } } } }')
    assert found["driversAndVehicles"]["nodes"] == [{"name": "Ada Lovelace", "version": 1}]


@pytest.mark.parametrize(
    "csv",
    [
        pytest.param("\ufeffname;e-mail\r\nAda;a@x.example\r\nBob;b@x.example\r\n", id="Excel in Europe"),
        pytest.param("sep=;\r\nName;E-Mail\r\nAda;a@x.example\r\nBob;b@x.example", id="Excel is told"),
        pytest.param("NAME\tEMAIL\nAda\ta@x.example\nBob\tb@x.example\n\n\n", id="tabs, and empty lines"),
        pytest.param('"email","name"\r"a@x.example","Ada"\r"b@x.example","Bob"', id="line ends of old, quotes"),
        pytest.param("email|name|\na@x.example|Ada|\nb@x.example| Bob |\n||\n", id="a column without a name"),
    ],
)
async def test_dialects(sqlite_world: World, csv: str) -> None:
    """NET-9: separators, line ends, quotes, a byte order mark: as spreadsheets write them."""
    report = await imported(sqlite_world, "DRIVERS", csv)
    assert (report["applied"], report["created"], report["problems"]) == (True, 2, [])
    rows = await models.Driver.all().order_by("email")
    assert [(row.name, row.email) for row in rows] == [("Ada", "a@x.example"), ("Bob", "b@x.example")]


@pytest.mark.parametrize(
    ("csv", "problems"),
    [
        pytest.param("name,email\nA,a@x.example\nB,\n", ["3 email REQUIRED"], id="no e-mail"),
        pytest.param("name,email\nA,x\n,b@x.example", ["2 email MALFORMED", "3 name REQUIRED"], id="two bad lines"),
        pytest.param('name,email\n"A\nB",a@x.example\nC,x\n', ["2 name MALFORMED", "4 email MALFORMED"], id="lines"),
        pytest.param("name,email\nA,a@x.example\nB,A@X.example\n", ["3 email CONFLICT"], id="twice in the file"),
        pytest.param("name,email\nA,taken@x.example\n", ["2 email TAKEN"], id="there already"),
        pytest.param(
            "name,email,vehicleRegistration\nA,a@x.example,taken 1\nB,b@x.example,B 1\nC,c@x.example,b1\n",
            ["2 vehicleRegistration TAKEN", "4 vehicleRegistration CONFLICT"],
            id="registrations",
        ),
        pytest.param("name,email,active\nA,a@x.example,maybe\n", ["2 active MALFORMED"], id="neither yes nor no"),
        pytest.param("name,email\nA,a@x.example,b\n", ["2 None MALFORMED"], id="too many cells"),
        pytest.param("name,email\nJos\ufffd,a@x.example\n", ["2 name MALFORMED"], id="a wrong encoding"),
        pytest.param("name,email\nA\x07,a@x.example\n", ["2 name MALFORMED"], id="a bell"),
        pytest.param("name,email\nA\0,a\0@x.example\n", ["2 name MALFORMED", "2 email MALFORMED"], id="zeros"),
        pytest.param(f"name,email\n{'x' * 201},a@x.example\n", ["2 name TOO_LONG"], id="an endless name"),
        pytest.param("name,phone\nA,1\n", ["1 phone UNKNOWN", "1 email REQUIRED"], id="unknown and missing columns"),
        pytest.param("name,email,Name\nA,a@x.example,B\n", ["1 name CONFLICT"], id="a column twice"),
        pytest.param("A;a@x.example\n", ["1 A UNKNOWN", "1 a@x.example UNKNOWN", "1 name REQUIRED", "1 email REQUIRED"],
                     id="no header"),
        pytest.param('name,email\nA,a@x.example\n"B,b@x.example\n', ["3 None MALFORMED"], id="an open quote"),
        pytest.param('name,email\n"A"B,a@x.example\nC,c@x.example\n', ["2 None MALFORMED"], id="a quote astray"),
        pytest.param(f"name,email\n{'x' * 200_000},a@x.example\n", ["2 None MALFORMED"], id="an endless cell"),
    ],
)  # fmt: skip
async def test_bad_lines(sqlite_world: World, csv: str, problems: list[str]) -> None:
    """NET-9: each bad line is named with its column and reason, and none of the good ones is added."""
    mine = {"organisation_id": sqlite_world.ours.organisation.id}
    await sqlite_world.save(
        models.Driver(**mine, name="T", email="taken@x.example"),
        models.Vehicle(**mine, registration="TAKEN 1", registration_key="TAKEN1"),
    )
    before = await contents()
    for dry_run in (True, False):
        report = await imported(sqlite_world, "DRIVERS", csv, dry_run=dry_run)
        assert wrong(report) == problems
        assert (report["applied"], report["created"]) == (False, 0)
    assert await contents() == before
    assert await models.AuditEntry.filter(action="importRows").count() == 0


async def test_vehicles(world: World) -> None:
    """NET-9: vehicles are a driver's, named by e-mail, or nobody's."""
    estate = await estate_of(world, world.ours)
    await estate_of(world, world.theirs)
    good = "registration,driver,active\nP 1,ONE-ours@drivers.example,\nP 2,,no\n"
    assert (await imported(world, "VEHICLES", good))["created"] == 2
    first, second = await models.Vehicle.filter(registration__startswith="P").order_by("registration")
    assert (first.driver_id, second.driver_id, second.active) == (estate.driver.id, None, False)
    theirs = "registration,driver\nP 3,one-theirs@drivers.example\nONE,\nß,\n"
    report = await imported(world, "VEHICLES", theirs)
    assert wrong(report) == ["2 driver UNKNOWN", "3 registration TAKEN"]
    erased = models.Driver.filter(id=estate.driver.id).using_db(world.runtime.store.writer)
    await erased.update(erased_at=world.clock.now)
    assert wrong(await imported(world, "VEHICLES", good.replace("P", "Q"))) == ["2 driver UNKNOWN"]


async def test_tags(world: World) -> None:
    """DRV-3: tags are a driver's or a vehicle's; a day of expiry ends in the organisation's zone."""
    estate = await estate_of(world, world.ours)
    csv = (
        "uid,kind,name,driver,vehicle,status,expiresAt,sessionsMax\n"
        "0414443a5f2880,rfid card,Blue,one-ours@drivers.example,,,2027-06-30,\n"
        "V-1,VEHICLE,,,o n e,blocked,2027-06-30T12:00:00+02:00,3\n"
        "X,App,,,,,,\n"
    )
    report = await imported(world, "TAGS", csv)
    assert (report["applied"], report["created"], report["problems"]) == (True, 3, [])
    blue, van, free = [await models.Tag.get(uid=uid) for uid in ("0414443a5f2880", "V-1", "X")]
    assert (blue.uid_key, blue.kind, blue.name, blue.driver_id) == (
        "0414443A5F2880", "RFID_CARD", "Blue", estate.driver.id,
    )  # fmt: skip
    assert blue.expires_at is not None
    assert blue.expires_at.isoformat() == "2027-06-30T23:00:00+00:00"
    assert van.expires_at is not None
    assert van.expires_at.isoformat() == "2027-06-30T10:00:00+00:00"
    assert (van.vehicle_id, van.status, van.sessions_max) == (estate.vehicle.id, "BLOCKED", 3)
    assert (free.driver_id, free.status, free.uses, free.version) == (None, "ACTIVE", 0, 1)


@pytest.mark.parametrize(
    ("line", "problems"),
    [
        pytest.param("A B,APP,,,,,,", ["uid MALFORMED"], id="a blank in a uid"),
        pytest.param(f"{'A' * 37},APP,,,,,,", ["uid MALFORMED"], id="an endless uid"),
        pytest.param("one-OURS,APP,,,,,,", ["uid TAKEN"], id="a uid that is there already"),
        pytest.param("A,fob,,,,,,", ["kind UNKNOWN"], id="no such kind"),
        pytest.param("A,,,,,,,", ["kind REQUIRED"], id="no kind"),
        pytest.param("A,APP,,x@x.example,,,,", ["driver UNKNOWN"], id="no such driver"),
        pytest.param("A,APP,,one-theirs@drivers.example,,,,", ["driver UNKNOWN"], id="another organisation's driver"),
        pytest.param("A,APP,,,NONE 1,,,", ["vehicle UNKNOWN"], id="no such vehicle"),
        pytest.param("A,APP,,one-ours@drivers.example,ONE,,,", ["vehicle CONFLICT"], id="both"),
        pytest.param("A,APP,,,,expired,,", ["status OUT_OF_RANGE"], id="a status that nobody sets"),
        pytest.param("A,APP,,,,gone,,", ["status UNKNOWN"], id="no such status"),
        pytest.param("A,APP,,,,,2027-02-30,", ["expiresAt MALFORMED"], id="no such day"),
        pytest.param("A,APP,,,,,2027-02-20T10:00,", ["expiresAt MALFORMED"], id="a time of no zone"),
        pytest.param("A,APP,,,,,9999-12-31,", ["expiresAt MALFORMED"], id="the end of time"),
        pytest.param("A,APP,,,,,30.06.2027,", ["expiresAt MALFORMED"], id="a day in another order"),
        pytest.param("A,APP,,,,,,0", ["sessionsMax OUT_OF_RANGE"], id="no session"),
        pytest.param("A,APP,,,,,,1.5", ["sessionsMax MALFORMED"], id="half a session"),
        pytest.param("A,APP,,,,,,٣", ["sessionsMax MALFORMED"], id="digits of another script"),
        pytest.param("A B,fob,,x@x.example,,gone,,x",
                     ["kind UNKNOWN", "status UNKNOWN", "sessionsMax MALFORMED", "driver UNKNOWN", "uid MALFORMED"],
                     id="all of it at once"),
    ],
)  # fmt: skip
async def test_bad_tags(sqlite_world: World, line: str, problems: list[str]) -> None:
    """DRV-3: every problem of every bad line is told, and nothing is added."""
    await estate_of(sqlite_world, sqlite_world.ours)
    await estate_of(sqlite_world, sqlite_world.theirs)
    before = await contents()
    csv = f"uid,kind,name,driver,vehicle,status,expiresAt,sessionsMax\nGOOD,APP,,,,,,\n{line}\n"
    report = await imported(sqlite_world, "TAGS", csv)
    assert wrong(report) == [f"3 {problem}" for problem in problems]
    assert await contents() == before


async def test_sites(world: World) -> None:
    """NET-9: sites are added with a place, a price and a tariff by its name."""
    estate = await estate_of(world, world.ours)
    csv = (
        "name;address;latitude;longitude;timeZone;energyPrice;tariff;public\r\n"
        'Depot;"1 Street\r\nBristol";51,4545;-2,5879;Europe/London;0,21;One;yes\r\n'
        "Yard;;;;Europe/Berlin;;;\r\n"
    )
    assert (await imported(world, "SITES", csv))["created"] == 2
    depot, yard = await models.Site.get(name="Depot"), await models.Site.get(name="Yard")
    assert (depot.address, depot.latitude_micro, depot.longitude_micro) == ("1 Street\nBristol", 51_454_500, -2_587_900)
    assert (depot.energy_price_micro, depot.tariff_id, depot.public) == (210_000, estate.tariff.id, True)
    assert (yard.opening_hours, yard.energy_price_micro, yard.tariff_id, yard.version) == ([], 0, None, 1)
    bad = (
        "name,timeZone,latitude,longitude,energyPrice,tariff\n"
        "A,Europe/Nowhere,,,,\n"
        "B,UTC,51,,,\n"
        "C,UTC,91,0,,\n"
        "D,UTC,,,-1,\n"
        "E,UTC,,,NaN,\n"
        "F,UTC,,,,None\n"
        "One,UTC,,,1e3,\n"
        "Depot,UTC,,,,\n"
        "G,UTC,,,0.1234567,\n"
    )
    assert wrong(await imported(world, "SITES", bad)) == [
        "2 timeZone UNKNOWN",
        "3 longitude REQUIRED",
        "4 latitude OUT_OF_RANGE",
        "5 energyPrice OUT_OF_RANGE",
        "6 energyPrice MALFORMED",
        "7 tariff UNKNOWN",
        "8 energyPrice MALFORMED",
        "9 name TAKEN",
        "10 energyPrice OUT_OF_RANGE",
    ]
    assert await models.Site.all().count() == 3


async def test_chargers(world: World) -> None:
    """NET-9: chargers are registered with passwords that are shown this once, and leave the list of unknown ones."""
    estate = await estate_of(world, world.ours)
    seen = {"first_seen_at": world.clock.now, "last_seen_at": world.clock.now}
    await world.save(models.UnknownCharger(identity="cp-1", address="192.0.2.1", **seen))
    csv = (
        "name,site,ocppIdentity,maxPowerKw,freeVend,admittedWithoutPassword,securityProfile\n"
        "First,One,CP-1,22.5,yes,,\n"
        "Second,One,CP-2,,,yes,2\n"
    )
    dry = await imported(world, "CHARGERS", csv, dry_run=True)
    assert (dry["created"], dry["credentials"], dry["problems"]) == (2, [], [])
    report = await imported(world, "CHARGERS", csv)
    first, second = report["credentials"]
    assert (first["charger"]["name"], second["charger"]["name"], second["password"]) == ("First", "Second", None)
    stored = await models.Charger.get(name="First")
    assert (stored.identity_key, stored.max_power_w, stored.free_vend) == ("cp-1", 22_500, True)
    assert stored.site_id == estate.site.id
    assert await passwords.verify_charger_password(stored.password_hash, first["password"].encode())
    other = await models.Charger.get(name="Second")
    assert (other.password_hash, other.security_profile_min) == (None, 2)
    assert other.secret_path
    assert await models.UnknownCharger.all().count() == 0
    theirs = await estate_of(world, world.theirs)
    bad = "name,site,ocppIdentity\nThird,One,cp-1\nFirst,One,CP-3\nFourth,Nowhere,CP:4\nFifth,One,"
    bad += theirs.charger.ocpp_identity
    assert wrong(await imported(world, "CHARGERS", bad)) == [
        "2 ocppIdentity TAKEN",
        "3 name TAKEN",
        "4 site UNKNOWN",
        "4 ocppIdentity MALFORMED",
        "5 ocppIdentity TAKEN",
    ]
    again = await imported(world, "CHARGERS", "name,site,ocppIdentity\nX,One,Cp-9\nY,One,cP-9\n")
    assert wrong(again) == ["3 ocppIdentity CONFLICT"]
    assert await models.Charger.filter(organisation_id=world.ours.organisation.id).count() == 3


@pytest.mark.parametrize("kind", ["SITES", "CHARGERS", "DRIVERS", "VEHICLES", "TAGS"])
async def test_refused_files(sqlite_world: World, kind: str) -> None:
    """NET-9: a file that is none, or too much, is refused as a whole; so is who may not add such rows."""
    before = await contents()
    for csv, code in [("", "REQUIRED"), ("\ufeff\r\n\n", "REQUIRED"), ("x" * 5_000_001, "TOO_LONG")]:
        answer = await imported(sqlite_world, kind, csv)
        assert answer["problems"] == [{**answer["problems"][0], "path": ["csv"], "code": code}]
    for user_type in (UserType.SUPPORT, UserType.MAINTENANCE):
        answer = await imported(sqlite_world, kind, "x", as_=user_type, dry_run=True)
        assert (answer["code"], answer["needed"]) == ("NOT_ALLOWED", ["ADMINISTRATOR", "OPERATOR"])
    assert await contents() == before
    assert await models.AuditEntry.filter(action="importRows", outcome="NOT_ALLOWED").count() == 2


async def test_header_alone(sqlite_world: World) -> None:
    """NET-9: a file without lines adds nothing, and that is no problem."""
    report = await imported(sqlite_world, "TAGS", "uid,kind\n")
    assert (report["lines"], report["created"], report["applied"], report["problems"]) == (0, 0, False, [])


async def test_too_many_lines(sqlite_world: World) -> None:
    """NET-9: 50,000 lines are taken, 5,000 of chargers; one more is refused before anything is looked up."""
    with counted(sqlite_world.runtime.reader) as looked_up:
        many = await imported(sqlite_world, "TAGS", "uid,kind\n" + "A,APP\n" * 50_001)
        chargers = await imported(sqlite_world, "CHARGERS", "name,site,ocppIdentity\n" + "A,B,C\n" * 5_001)
    assert many["code"] == chargers["code"] == "INVALID_INPUT"
    assert len(looked_up) == 2, looked_up  # the organisation's time zone
    assert await contents() == [0, 0, 0, 0, 0]


async def test_bounded_report(sqlite_world: World) -> None:
    """NET-9: of many problems the first thousand are listed, and all are counted."""
    report = await imported(sqlite_world, "TAGS", "uid,kind\n" + "A,APP\n" * 1_500)
    assert (report["problemCount"], len(report["problems"])) == (1_499, 1_000)
    assert report["problems"][0] == {
        "line": 3, "column": "uid", "code": "CONFLICT", "message": "Line 2 has the same.",
    }  # fmt: skip


async def test_ten_thousand(world: World) -> None:
    """NET-9: ten thousand drivers with vehicles take a few statements, and are found again."""
    lines = (f"Driver {n:05d},d{n}@x.example,R{n}\n" for n in range(10_000))
    with counted_in_transactions() as written:
        report = await imported(world, "DRIVERS", "name,email,vehicleRegistration\n" + "".join(lines))
    assert (report["created"], report["applied"]) == (10_000, True)
    assert len(written) < 50
    found = await world.data('{ driversAndVehicles(search: "R9999") { totalCount nodes { ... on Driver { name } } } }')
    assert found["driversAndVehicles"] == {"totalCount": 1, "nodes": [{"name": "Driver 09999"}]}


async def test_body_sizes(sqlite_world: World) -> None:
    """NET-9: who is signed in may send five million characters in a variable; a document is short, a stranger's too."""
    csv = "name,email\n" + "A,a@x.example\n" + "\n" * 4_000_000
    report = await imported(sqlite_world, "DRIVERS", csv)
    assert report["created"] == 1
    body = {"query": "{ viewer { __typename } }", "variables": {"x": "x" * 300_000}}
    stranger = await sqlite_world.http.post("/graphql", json=body)
    assert (stranger.status_code, stranger.json()["errors"][0]["extensions"]["code"]) == (413, "NOT_ACCEPTED")
    token = sqlite_world.ours.tokens[UserType.ADMINISTRATOR]
    headers = {"authorization": f"Bearer {token}"}
    endless = {"query": "{ viewer { __typename } } #" + "x" * 300_000}
    document = await sqlite_world.http.post("/graphql", json=endless, headers=headers)
    assert document.status_code == 413
    huge = await sqlite_world.http.post(
        "/graphql", content=b"x" * 13_000_000, headers={**headers, "content-type": "application/json"}
    )
    assert huge.status_code == 413
    assert await models.Driver.all().count() == 1


async def test_two_at_once(world: World) -> None:
    """NET-9: of two files with the same row that come at once one is added whole, and the other not at all."""
    files = ["name,email\n" + "".join(f"{who},{who}{n}@x.example\n" for n in range(150)) for who in "ab"]
    reports = await asyncio.gather(*(imported(world, "DRIVERS", f"{csv}S,same@x.example\n") for csv in files))
    applied, other = sorted(reports, key=lambda report: not report["applied"])
    assert (applied["applied"], applied["created"], applied["problems"]) == (True, 151, [])
    assert (other["applied"], wrong(other)) == (False, ["152 email TAKEN"])
    assert await models.Driver.all().count() == 151
