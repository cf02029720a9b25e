"""Files, lists, reservations and limits: answered truthfully by the simulator, and by the schema, in both versions."""

from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import pytest

from charger_sim import Charger
from tests.charger_sim.central import Central
from tests.charger_sim.conftest import GOOD

pytestmark = pytest.mark.anyio
Version = Literal["1.6", "2.0.1"]
Both = pytest.mark.parametrize("version", ["1.6", "2.0.1"])

SOON = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
PERIODS = [{"startPeriod": 0, "limit": 10}, {"startPeriod": 60, "limit": 6}]
SCHEDULE = {"startSchedule": "2026-01-01T00:00:00Z", "chargingRateUnit": "A", "chargingSchedulePeriod": PERIODS}
PROFILE = {"stackLevel": 0, "chargingProfilePurpose": "TxDefaultProfile", "chargingProfileKind": "Absolute"}


def profile(version: Version, number: int = 1, **fields: Any) -> dict[str, Any]:
    """Spell SetChargingProfile for the first EVSE."""
    if version == "1.6":
        return {"connectorId": number, "csChargingProfiles": {
            "chargingProfileId": 1, **PROFILE, "chargingSchedule": SCHEDULE, **fields,
        }}  # fmt: skip
    return {"evseId": number, "chargingProfile": {
        "id": 1, **PROFILE, "chargingSchedule": [{"id": 1, **SCHEDULE}], **fields,
    }}  # fmt: skip


def reservation(version: Version, number: int = 1, tag: str = GOOD) -> dict[str, Any]:
    """Spell ReserveNow for the first EVSE."""
    if version == "1.6":
        return {"connectorId": 1, "expiryDate": SOON, "idTag": tag, "reservationId": number}
    return {"id": number, "expiryDateTime": SOON, "idToken": {"idToken": tag, "type": "ISO14443"}, "evseId": 1}


async def status_of(central: Central, action: str, payload: dict[str, Any]) -> Any:
    """Ask, and return the status of the answer."""
    return (await central.command(action, payload)).get("status")


@Both
async def test_profiles(central: Central, version: Version) -> None:
    """A profile is kept, replaced, told in sum, and cleared once; what does not fit is rejected."""
    where = "connectorId" if version == "1.6" else "evseId"
    async with Charger(url=central.url(), version=version) as cp:
        await cp.booted()
        assert await status_of(central, "SetChargingProfile", profile(version)) == "Accepted"
        for bad in (profile(version, 9), profile(version, stackLevel=99), profile(
            version, chargingProfilePurpose="TxProfile", transactionId=1 if version == "1.6" else "1",
        )):  # fmt: skip
            assert await status_of(central, "SetChargingProfile", bad) == "Rejected"
        assert len(cp.profiles) == 1
        answer = await central.command("GetCompositeSchedule", {where: 1, "duration": 60})
        schedule = answer["chargingSchedule"] if version == "1.6" else answer["schedule"]
        assert schedule["chargingSchedulePeriod"] == [{"startPeriod": 0, "limit": 6 * 230 * 3}]
        assert await status_of(central, "GetCompositeSchedule", {where: 9, "duration": 60}) == "Rejected"
        assert [await status_of(central, "ClearChargingProfile", {}) for _ in range(2)] == ["Accepted", "Unknown"]


@Both
async def test_reservations(central: Central, version: Version) -> None:
    """An EVSE is kept and shows it, lets nobody else in, and is let go of once."""
    async with Charger(url=central.url(), version=version) as cp:
        await cp.booted()
        assert await status_of(central, "ReserveNow", reservation(version)) == "Accepted"
        await cp.commanded("ReserveNow")
        assert cp.evse(1).status_shown == "Reserved"
        assert await status_of(central, "ReserveNow", reservation(version, 2)) == "Occupied"
        assert await cp.present_tag(1, "SOMEBODY") == "Invalid"
        cancel = {"reservationId": 1}
        answers = [await status_of(central, "CancelReservation", cancel) for _ in range(2)]
        assert answers == ["Accepted", "Rejected"]
        await cp.drained()
        assert cp.evse(1).status_shown == "Available"
        await status_of(central, "ReserveNow", reservation(version, 3))
        await cp.commanded("ReserveNow")
        await cp.plug_in(1)
        assert await cp.present_tag(1, GOOD) == "Accepted"
        assert cp.evse(1).reserved is None
        await cp.drained()
    action = "StartTransaction" if version == "1.6" else "TransactionEvent"
    assert [payload["reservationId"] for payload in central.of(action) if "reservationId" in payload] == [3]


@Both
async def test_local_list(central: Central, version: Version) -> None:
    """A list is taken whole or changed by a higher number; one that is too long, or of an old number, is not."""
    number, name = ("listVersion", "idTag") if version == "1.6" else ("versionNumber", "idToken")

    def line(tag: str, *, on: bool = True) -> dict[str, Any]:
        key = "idTagInfo" if version == "1.6" else "idTokenInfo"
        tag_ = tag if version == "1.6" else {"idToken": tag, "type": "ISO14443"}
        return {name: tag_, **({key: {"status": "Accepted"}} if on else {})}

    async def send(kind: str, list_version: int, *lines: dict[str, Any]) -> Any:
        payload = {number: list_version, "updateType": kind, "localAuthorizationList": list(lines)}
        return await status_of(central, "SendLocalList", payload)

    async with Charger(url=central.url(), version=version, local_list_max=2) as cp:
        await cp.booted()
        assert await send("Full", 3, line("A"), line("B")) == "Accepted"
        assert await send("Differential", 3, line("C")) == "VersionMismatch"
        assert await send("Differential", 4, line("A", on=False), line("C")) == "Accepted"
        assert await send("Full", 5, line("A"), line("B"), line("C")) == "Failed"
        assert (cp.local_list, cp.local_list_version) == ({"b": "Accepted", "c": "Accepted"}, 4)
        assert await central.command("GetLocalListVersion", {}) == {number: 4}
        cp.local_list_max = 0
        assert await send("Full", 6, line("A")) == ("NotSupported" if version == "1.6" else "Failed")


@Both
async def test_files_that_fail(central: Central, version: Version) -> None:
    """A charger that cannot fetch or upload anything says so, and stays what it is."""
    fetch = {"location": "http://h/2.0"}
    firmware = {**fetch, "retrieveDate": SOON} if version == "1.6" else {
        "requestId": 7, "firmware": {**fetch, "retrieveDateTime": SOON},
    }  # fmt: skip
    async with Charger(url=central.url(), version=version, files="fail") as cp:
        await cp.booted()
        await central.command("UpdateFirmware", firmware)
        await cp.commanded("UpdateFirmware")
        log = {"logType": "SecurityLog", "requestId": 8, "log": {"remoteLocation": "ftp://h/"}}
        assert await status_of(central, "GetLog", log) == "Accepted"
        await cp.commanded("GetLog")
        assert cp.firmware == "1.0.0"
    words = [payload["status"] for payload in central.of("FirmwareStatusNotification")]
    assert words == ["Downloading", "DownloadFailed"]
    assert [payload["status"] for payload in central.of("LogStatusNotification")] == ["Uploading", "UploadFailure"]
