"""What is asked of chargers from afar, the whole circle: the API, the server, the wire, the charger, back (NET-6)."""

from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import pytest

from charger_sim import SILENT, CallError, Charger
from tests.flows.installation import CHARGER_PASSWORD, Installation, installation
from tests.flows.subscriber import Person
from tests.flows.wire import basic, handshake

pytestmark = pytest.mark.anyio

Both = pytest.mark.parametrize("version", ["1.6", "2.0.1"])
Version = Literal["1.6", "2.0.1"]

LIFE = "subscription ($id: ID!) { command(id: $id) { status problem answer } }"
CHARGERS = """{ chargers(first: 1) { nodes {
  id evses { id number status } configuration(first: 100) { nodes { name value } } } } }"""
LOG = "query ($id: ID!) { ocppMessages(chargerId: $id, first: 100) { nodes { text } } }"

HEARTBEAT = {"1.6": "HeartbeatInterval", "2.0.1": "OCPPCommCtrlr.HeartbeatInterval"}
FIXED = {"1.6": "NumberOfConnectors", "2.0.1": "TxCtrlr.TxStartPoint"}
AFTER_START = {"1.6": "WebSocketPingInterval", "2.0.1": "OCPPCommCtrlr.NetworkConfigurationPriority"}
UNKNOWN = {"1.6": ("Unheard", "NotSupported"), "2.0.1": ("TxCtrlr.Unheard", "UnknownVariable")}


def simulated(place: Installation, version: Version, **settings: Any) -> Charger:
    """Return the charger, not connected yet."""
    url = f"{place.ocpp}/CP1"
    return Charger(url=url, password=CHARGER_PASSWORD, version=version, backoff_s=(0.05, 0.2), **settings)


async def charger_of(person: Person) -> Any:
    """Return the only charger."""
    (charger,) = (await person.ask(CHARGERS))["chargers"]["nodes"]
    return charger


async def asked(person: Person, field: str) -> str:
    """Ask something of the charger; return the command's id."""
    answer = (await person.ask(f"mutation {{ it: {field} {{ __typename ... on Command {{ id }} }} }}"))["it"]
    assert answer["__typename"] == "Command", answer
    return str(answer["id"])


async def outcome(person: Person, command: str) -> Any:
    """Return the command once it is over."""
    life = await person.follow(LIFE, id=command)
    await life.finished()
    return life.seen[-1]


async def done(person: Person, field: str) -> Any:
    """Ask, and return the command once it is over."""
    return await outcome(person, await asked(person, field))


@Both
async def test_settings(sqlite_url: str, version: Version) -> None:
    """A84, A85, B28, B29: settings are read, whole and in parts, changed, refused, and count from the next start on."""
    async with (
        installation(sqlite_url, chargers=["CP1"]) as place,
        simulated(place, version, keys_max=2) as charger,
        Person.signed_in(place.http, user_type="maintenance") as person,
    ):
        await charger.booted()
        it = (await charger_of(person))["id"]
        assert (await done(person, f'readConfiguration(chargerId: "{it}")'))["status"] == "CONFIRMED"
        known = {node["name"]: node["value"] for node in (await charger_of(person))["configuration"]["nodes"]}
        assert known[HEARTBEAT[version]] == "300"
        names = f'["{HEARTBEAT[version]}", "{FIXED[version]}", "{UNKNOWN[version][0]}"]'
        some = await done(person, f'readConfiguration(chargerId: "{it}", names: {names})')
        assert (some["status"], some["answer"]["read"], some["answer"]["unknown"]) == (
            "CONFIRMED", 2, [UNKNOWN[version][0]],
        )  # fmt: skip

        def change(name: str, value: str) -> str:
            return f'changeConfiguration(chargerId: "{it}", name: "{name}", value: "{value}")'

        assert (await done(person, change(HEARTBEAT[version], "77")))["status"] == "CONFIRMED"
        assert charger.heartbeat_s == 77.0
        unknown, word = UNKNOWN[version]
        for name, refusal in ((FIXED[version], "Rejected"), (unknown, word)):
            answer = await done(person, change(name, "3"))
            assert (answer["status"], answer["problem"]) == ("REJECTED", f"The charger answered {refusal}.")
        waits = await asked(person, change(AFTER_START[version], "9"))
        life = await person.follow(LIFE, id=waits)
        await life.until(lambda seen: seen and seen[-1]["status"] == "ACCEPTED")
        assert life.seen[-1]["answer"] == {"status": "RebootRequired"}
        assert (await done(person, f'resetCharger(chargerId: "{it}", kind: IMMEDIATE)'))["status"] == "CONFIRMED"
        await life.finished()
        assert life.seen[-1]["status"] == "CONFIRMED"
        assert charger.config[AFTER_START[version]] == "9"


@Both
async def test_availability(sqlite_url: str, version: Version) -> None:
    """A83: an EVSE goes out of use, the whole charger once its session is over, and both come back."""
    async with (
        installation(sqlite_url, chargers=["CP1"]) as place,
        simulated(place, version) as charger,
        Person.signed_in(place.http, user_type="support") as person,
    ):
        await charger.booted()
        found = await charger_of(person)
        it, evse = found["id"], next(each["id"] for each in found["evses"] if each["number"] == 2)
        of_evse = f'changeAvailability(chargerId: "{it}", evseId: "{evse}", available: '
        assert (await done(person, of_evse + "false)"))["status"] == "CONFIRMED"
        assert {each["number"]: each["status"] for each in (await charger_of(person))["evses"]} == {
            1: "AVAILABLE", 2: "UNAVAILABLE",
        }  # fmt: skip
        assert (await done(person, of_evse + "true)"))["status"] == "CONFIRMED"
        await charger.plug_in(1)
        assert await charger.present_tag(1, "tag") == "Accepted"
        life = await person.follow(
            LIFE, id=await asked(person, f'changeAvailability(chargerId: "{it}", available: false)')
        )
        await life.until(lambda seen: seen and seen[-1]["status"] == "ACCEPTED")
        assert life.seen[-1]["answer"] == {"status": "Scheduled"}
        assert charger.evse(1).session is not None
        await charger.stop(1)
        await life.finished()
        assert life.seen[-1]["status"] == "CONFIRMED"
        await charger.unplug(1)
        assert (await done(person, f'changeAvailability(chargerId: "{it}", available: true)'))["status"] == "CONFIRMED"
        assert {each["status"] for each in (await charger_of(person))["evses"]} == {"AVAILABLE"}
        assert (await done(person, f'clearCache(chargerId: "{it}")'))["status"] == "CONFIRMED"


@Both
async def test_misbehaviour(sqlite_url: str, version: Version) -> None:
    """A24, A78: a charger that knows nothing of it, refuses, stays silent, or agrees and does nothing, and says so."""
    settings = {"command_answer_s": "1", "command_effect_s": "1"}
    async with (
        installation(sqlite_url, chargers=["CP1"], **settings) as place,
        simulated(place, version) as charger,
        Person.signed_in(place.http) as person,
    ):
        await charger.booted()
        it = (await charger_of(person))["id"]
        answers = (
            (CallError("NotImplemented"), "REJECTED", "The charger does not know how to do this: NotImplemented"),
            ("Rejected", "REJECTED", "The charger answered Rejected."),
            ({"strange": 1}, "REJECTED", "The charger answered with an error: FormatViolation: "),
            (SILENT, "TIMED_OUT", "The charger did not answer in time."),
            ("Accepted", "NO_EFFECT", "No effect was seen in time."),
        )
        for answer, status, problem in answers:
            charger.answer["ChangeAvailability"] = answer
            seen = await done(person, f'changeAvailability(chargerId: "{it}", available: false)')
            assert seen["status"] == status, answer
            assert seen["problem"].startswith(problem), answer
        assert {each["status"] for each in (await charger_of(person))["evses"]} == {"AVAILABLE"}


@Both
async def test_c6_no_secret_anywhere(sqlite_url: str, version: Version) -> None:
    """C6: a secret that is set reaches the charger, and neither the command, the settings nor the message log."""
    name = {"1.6": "WifiPassword", "2.0.1": "SecurityCtrlr.WifiPassword"}[version]
    async with (
        installation(sqlite_url, chargers=["CP1"]) as place,
        simulated(place, version) as charger,
        Person.signed_in(place.http) as person,
    ):
        await charger.booted()
        it = (await charger_of(person))["id"]
        await done(person, f'changeConfiguration(chargerId: "{it}", name: "{name}", value: "hunter2")')
        action = {"1.6": "ChangeConfiguration", "2.0.1": "SetVariables"}[version]
        assert "hunter2" in str((await charger.commanded(action)).payload)
        live = await person.follow("subscription ($id: ID!) { ocppMessages(chargerId: $id) { text } }", id=it)
        await charger.send("Heartbeat", {})
        await live.until(lambda seen: any("Heartbeat" in each["text"] for each in seen))
        log = await person.ask(LOG, id=it)
        query = (
            "query ($id: ID!) { charger(id: $id) { commands { nodes { request } } configuration { nodes { value } } } }"
        )
        shown = await person.ask(query, id=it)
        assert "WifiPassword" in str(log)
        assert "hunter2" not in f"{log}{shown}"


@Both
async def test_files(sqlite_url: str, version: Version) -> None:
    """A87, A88: a log is uploaded, firmware installed over a start, both may fail; a maker's message is answered."""
    async with (
        installation(sqlite_url, chargers=["CP1"]) as place,
        simulated(place, version, vendor_messages={"Ping": "Pong"}) as charger,
        Person.signed_in(place.http) as person,
    ):
        await charger.booted()
        it = (await charger_of(person))["id"]
        log = f'requestLog(input: {{chargerId: "{it}", location: "ftp://host/logs/", kind: DIAGNOSTICS}})'
        security = log.replace("DIAGNOSTICS", "SECURITY")
        firmware = f'updateFirmware(input: {{chargerId: "{it}", location: "http://host/2.0.0"}})'
        for field in (log, security):
            seen = await done(person, field)
            assert (seen["status"], seen["answer"]["file"]) == ("CONFIRMED", "sim.log")
        assert (await done(person, firmware))["status"] == "CONFIRMED"
        shown = "query ($id: ID!) { charger(id: $id) { firmwareVersion } }"
        assert (await person.ask(shown, id=it))["charger"]["firmwareVersion"] == "2.0.0"
        charger.files = "fail"
        for field in (log, firmware):
            seen = await done(person, field)
            assert seen["status"] == "FAILED", seen
            assert seen["problem"].startswith("The charger says that it failed: "), seen

        def message(vendor: str, name: str) -> str:
            return f'transferData(input: {{chargerId: "{it}", vendorId: "{vendor}", messageId: "{name}"}})'

        seen = await done(person, message(charger.vendor, "Ping"))
        assert (seen["status"], seen["answer"]) == ("CONFIRMED", {"status": "Accepted", "data": "Pong"})
        for vendor, name, word in ((charger.vendor, "Ding", "UnknownMessageId"), ("Other", "Ping", "UnknownVendorId")):
            seen = await done(person, message(vendor, name))
            assert (seen["status"], seen["problem"]) == ("REJECTED", f"The charger answered {word}.")


@Both
async def test_local_list(sqlite_url: str, version: Version) -> None:
    """A89: a charger takes its list in parts, tells its version, and lets in offline who is on it and nobody else."""
    async with (
        installation(sqlite_url, chargers=["CP1"], tags=["TAG", "BAT", "CAT"]) as place,
        simulated(place, version, keys_max=2, offline_tags="refuse") as charger,
        Person.signed_in(place.http) as person,
    ):
        await charger.booted()
        it = (await charger_of(person))["id"]
        assert (await done(person, f'readConfiguration(chargerId: "{it}")'))["status"] == "CONFIRMED"
        seen = await done(person, f'sendLocalList(chargerId: "{it}")')
        assert (seen["status"], seen["answer"]) == (
            "CONFIRMED", {"status": "Accepted", "version": 2, "tags": 3, "sent": 3},
        )  # fmt: skip
        assert charger.local_list == dict.fromkeys(("tag", "bat", "cat"), "Accepted")
        seen = await done(person, f'readLocalListVersion(chargerId: "{it}")')
        assert (seen["status"], seen["answer"]["version"]) == ("CONFIRMED", 2)
        assert (await done(person, f'sendLocalList(chargerId: "{it}", full: false)'))["answer"]["sent"] == 0
        await charger.go_offline()
        await charger.plug_in(1)
        assert await charger.present_tag(1, "STRANGER") == "Invalid"
        assert await charger.present_tag(1, "Bat") == "Accepted"
        await charger.stop(1)
        await charger.go_online()
        await charger.drained()
        charger.local_list_max = 1
        seen = await done(person, f'sendLocalList(chargerId: "{it}")')
        assert (seen["status"], seen["problem"]) == ("REJECTED", "The charger answered Failed.")


@Both
async def test_password(sqlite_url: str, version: Version) -> None:
    """A30, B37, C7, C17: a charger takes a new password, is cut off, and is back with it; the old one is refused."""
    async with (
        installation(sqlite_url, chargers=["CP1"]) as place,
        simulated(place, version) as charger,
        Person.signed_in(place.http) as person,
    ):
        await charger.booted()
        it = (await charger_of(person))["id"]
        assert (await done(person, f'changeChargerPassword(chargerId: "{it}")'))["status"] == "CONFIRMED"
        await charger.until(lambda: charger.online and charger.connections > 1)
        assert charger.password != CHARGER_PASSWORD
        old, told = basic("CP1", CHARGER_PASSWORD), charger.password
        new = basic("CP1", told.decode() if isinstance(told, bytes) else told or "")
        assert [(await handshake(place.port, "/ocpp/CP1", authorization=each)).status for each in (old, new)] == [
            401, 101,
        ]  # fmt: skip
        log = await person.ask(LOG, id=it)
        assert new.split()[1] not in str(log)
        for secret in (told, told.hex() if isinstance(told, bytes) else told):
            assert str(secret) not in str(log)


@Both
async def test_profiles(sqlite_url: str, version: Version) -> None:
    """A91: limits are set for the charger and for one session, add up, hold the current down, and are cleared."""
    async with (
        installation(sqlite_url, chargers=["CP1"]) as place,
        simulated(place, version) as charger,
        Person.signed_in(place.http) as person,
    ):
        await charger.booted()
        it = (await charger_of(person))["id"]
        at = datetime.now(UTC) - timedelta(hours=1)
        whole = (
            f'chargerId: "{it}", purpose: CHARGER_MAX, kind: ABSOLUTE, unit: WATT, startsAt: "{at.isoformat()}",'
            ' periods: [{startSeconds: 0, limit: "6000"}, {startSeconds: 9000, limit: "3000"}]'
        )
        assert (await done(person, f"setChargingProfile(input: {{{whole}}})"))["status"] == "CONFIRMED"
        await charger.plug_in(1)
        assert await charger.present_tag(1, "tag") == "Accepted"
        log = await person.ask("{ chargingSessions { nodes { id } } }")
        session = log["chargingSessions"]["nodes"][0]["id"]
        own = (
            f'chargerId: "{it}", sessionId: "{session}", purpose: SESSION, kind: RELATIVE, unit: AMPERE,'
            ' periods: [{startSeconds: 0, limit: "6.5"}]'
        )
        assert (await done(person, f"setChargingProfile(input: {{{own}}})"))["status"] == "CONFIRMED"
        await charger.tick(1, 60)
        assert charger.evse(1).power_w == int(6.5 * 230 * 3)
        evse = next(each["id"] for each in (await charger_of(person))["evses"] if each["number"] == 1)
        schedule = f'readCompositeSchedule(input: {{chargerId: "{it}", evseId: "{evse}", durationSeconds: 7200}})'
        seen = (await done(person, schedule))["answer"]["schedule"]
        assert (seen["unit"], [period["limit"] for period in seen["periods"]]) == ("WATT", [4485, 3000])
        clear = f'clearChargingProfile(input: {{chargerId: "{it}", purpose: SESSION}})'
        assert (await done(person, clear))["status"] == "CONFIRMED"
        again = await done(person, clear)
        assert (again["status"], again["problem"]) == ("REJECTED", "The charger answered Unknown.")
        await charger.tick(1, 60)
        assert charger.evse(1).power_w == 6000
        await charger.stop(1)


@Both
async def test_reservations(sqlite_url: str, version: Version) -> None:
    """A89: an EVSE is kept, shows it, lets nobody else in, is used by its holder; another one is cancelled, or over."""
    async with (
        installation(sqlite_url, chargers=["CP1"], tags=["TAG", "BAT"]) as place,
        simulated(place, version) as charger,
        Person.signed_in(place.http) as person,
    ):
        await charger.booted()
        found = await person.ask("{ tags { nodes { id uid } } evses { nodes { id number } } }")
        tag = next(each["id"] for each in found["tags"]["nodes"] if each["uid"] == "TAG")
        evse = next(each["id"] for each in found["evses"]["nodes"] if each["number"] == 1)
        shown = "query ($id: ID!) { evse(id: $id) { status reservation { id status } } }"

        def reserve(minutes: float) -> str:
            until = (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat()
            return f'reserveEvse(evseId: "{evse}", tagId: "{tag}", until: "{until}")'

        assert (await done(person, reserve(30)))["status"] == "CONFIRMED"
        first = (await person.ask(shown, id=evse))["evse"]
        assert (first["status"], first["reservation"]["status"]) == ("RESERVED", "ACTIVE")
        cancelled = await done(person, f'cancelReservation(reservationId: "{first["reservation"]["id"]}")')
        assert cancelled["status"] == "CONFIRMED"
        await charger.until(lambda: charger.evse(1).status_shown == "Available")
        await charger.drained()
        assert (await done(person, reserve(30)))["status"] == "CONFIRMED"
        kept = (await person.ask(shown, id=evse))["evse"]["reservation"]["id"]
        assert await charger.present_tag(1, "BAT") == "Invalid"
        charger.keeps_reservations = False
        await charger.plug_in(1)
        assert await charger.present_tag(1, "BAT") != "Accepted"
        await charger.unplug(1)
        await charger.drained()
        await charger.plug_in(1)
        assert await charger.present_tag(1, "TAG") == "Accepted"
        used = await person.ask("query ($id: ID!) { reservation(id: $id) { status session { status } } }", id=kept)
        assert used["reservation"] == {"status": "USED", "session": {"status": "ONGOING"}}
        await charger.stop(1)
