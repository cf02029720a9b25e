"""What chargers are told of access, in both versions and their own words (A42, A43, B24, E8, E9)."""

from typing import Any

import pytest

from echarge.ocpp.v16.routes import VERSION as V16
from echarge.ocpp.v201.routes import VERSION as V201
from echarge.store import models
from echarge.store.writer import Transaction
from tests.ocpp.talk import Talker, talker
from tests.operations.stage import change
from tests.world import World

pytestmark = pytest.mark.anyio

UID = "0414443A5F2880"
TOKEN = {"idToken": UID, "type": "ISO14443"}


async def authorised(charger: Talker) -> Any:
    """Return what the charger is told of the tag."""
    if charger.version is V16:
        return (await charger.say("Authorize", idTag=UID))["idTagInfo"]
    return (await charger.say("Authorize", idToken=TOKEN))["idTokenInfo"]


async def started(charger: Talker, evse: int, number: int) -> Any:
    """Return what the charger is told of the tag when a session begins at an EVSE."""
    at = f"2026-05-04T12:{number:02}:00Z"
    if charger.version is V16:
        given = {"connectorId": evse, "idTag": UID, "meterStart": 0, "timestamp": at}
        return (await charger.say("StartTransaction", **given))["idTagInfo"]
    info = {"transactionId": f"T{number}"}
    event = {"eventType": "Started", "triggerReason": "Authorized", "seqNo": 0, "timestamp": at}
    place = {"evse": {"id": evse, "connectorId": 1}}
    return (await charger.say("TransactionEvent", **event, **place, transactionInfo=info, idToken=TOKEN))["idTokenInfo"]


@pytest.fixture(params=[V16, V201], ids=["1.6", "2.0.1"])
async def charger(here: World, request: pytest.FixtureRequest) -> Talker:
    """Return a connected charger with two EVSEs, in each version."""
    made = await talker(here, request.param)

    async def two(tx: Transaction) -> None:
        for number in (1, 2):
            evse = await models.Evse.create(
                organisation_id=here.organisation.id, site_id=here.site.id, charger_id=here.charger.id, number=number,
                name=f"E{number}", public_code=f"E{number}", status_since=here.clock[0], using_db=tx.db,
            )  # fmt: skip
            await models.Connector.create(
                organisation_id=here.organisation.id, charger_id=here.charger.id, evse_id=evse.id, number=1,
                wire_number=number, using_db=tx.db,
            )  # fmt: skip

    await here.runtime.writer.run(two)
    return await talker(here, made.version)


async def test_a42_e8_until_the_window_ends(charger: Talker) -> None:
    """A42, E8: what a charger's cache is told ends with the profile's window, or after a day."""
    ends = "expiryDate" if charger.version is V16 else "cacheExpiryDateTime"
    assert await authorised(charger) == {"status": "Accepted", ends: "2026-05-05T13:00:00.000Z"}
    frame = await models.ProfileTimeFrame.get()
    await change(charger.world, models.ProfileTimeFrame, frame.id, starts_minute=0, ends_minute=15 * 60 + 29)
    assert await authorised(charger) == {"status": "Accepted", ends: "2026-05-04T14:30:00.000Z"}
    assert await started(charger, 1, 1) == {"status": "Accepted", ends: "2026-05-04T14:30:00.000Z"}


async def test_a43_e9_one_evse(charger: Talker) -> None:
    """A43, E9: allowed on EVSE 2 alone: shown it is accepted (2.x: for which), on 1 it may not start, on 2 it may."""
    second = await models.Evse.get(number=2)
    place = await models.ProfilePlace.get()
    await change(charger.world, models.ProfilePlace, place.id, site_id=None, evse_id=second.id)
    shown = await authorised(charger)
    assert (shown["status"], shown.get("evseId")) == ("Accepted", None if charger.version is V16 else [2])
    wrong = await started(charger, 1, 1)
    assert wrong == {"status": "Blocked" if charger.version is V16 else "NotAllowedTypeEVSE"}
    assert (await started(charger, 2, 2))["status"] == "Accepted"


async def test_e9_words(charger: Talker) -> None:
    """E9: at the wrong hour, at the wrong site, named by nobody: each in the version's own words."""
    frame, place = await models.ProfileTimeFrame.get(), await models.ProfilePlace.get()
    here, words = charger.world, []
    await change(here, models.ProfileTimeFrame, frame.id, starts_minute=0, ends_minute=60)
    words.append(await authorised(charger))
    other = models.Site(organisation_id=here.organisation.id, name="Hill", time_zone="UTC")
    await here.runtime.writer.run(lambda tx: other.save(using_db=tx.db))
    await change(here, models.ProfilePlace, place.id, site_id=other.id)
    words.append(await authorised(charger))
    await change(here, models.AccessProfile, here.profile.id, active=False)
    words.append(await authorised(charger))
    is_16 = charger.version is V16
    expected = ["Blocked"] * 3 if is_16 else ["NotAtThisTime", "NotAtThisLocation", "Invalid"]
    assert words == [{"status": word} for word in expected]
    kept = await models.AccessDecision.all().order_by("id")
    assert [row.reason for row in kept] == ["OUTSIDE_HOURS", "NOT_AT_THIS_SITE", "NOT_NAMED"]
