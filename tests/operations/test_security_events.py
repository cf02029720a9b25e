"""What happens at the chargers' door stands in the audit log, with time, peer and identity; it fills it never (C18)."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from echarge.domain.secrets import REMOVED
from echarge.operations.admission import Admitted, Refusal, admit
from echarge.operations.connections import attach, detach
from echarge.operations.passwords import hash_charger_password
from echarge.operations.security_events import report
from echarge.operations.stations import Station
from echarge.store import models
from tests.operations.stage import Stage, change, make, new_stage
from tests.world import Link, World, at

pytestmark = pytest.mark.anyio

PASSWORD = b"sixteen-or-more-signs"


async def noted(stage: Stage, action: str) -> list[tuple[Any, str, Mapping[str, Any]]]:
    """Return what was written down of the charger: when, with which outcome, and what."""
    rows = models.AuditEntry.filter(subject=f"Charger:{stage.charger.id}", action=action, user_id=None)
    return [(row.at, row.outcome, row.details) for row in await rows.order_by("id")]


async def known(here: World, **values: object) -> Stage:
    """Return a charger with a password."""
    stage = await new_stage(here)
    given = {"password_hash": await hash_charger_password(PASSWORD), **values}
    await change(here, models.Charger, stage.charger.id, **given)
    return stage


async def knock(stage: Stage, password: bytes | None, address: str = "203.0.113.9") -> Admitted | Refusal:
    """Come to the door as the charger."""
    name = stage.charger.ocpp_identity
    return await admit(stage.runtime, name, password, secret=None, encrypted=False, address=address, user_agent="")


@pytest.mark.parametrize(
    ("values", "password", "why"),
    [
        pytest.param({}, b"wrong", "UNAUTHORISED", id="a wrong password"),
        pytest.param({}, None, "UNAUTHORISED", id="none"),
        pytest.param({}, b"", "UNAUTHORISED", id="a header that shows none"),
        pytest.param({"password_hash": None}, PASSWORD, "UNAUTHORISED", id="nobody knows one"),
        pytest.param({"blocked": True}, PASSWORD, "BLOCKED", id="blocked"),
        pytest.param({"security_profile_min": 2}, PASSWORD, "UNENCRYPTED", id="without TLS"),
    ],
)
async def test_c18_refused(here: World, values: dict[str, object], password: bytes | None, why: str) -> None:
    """C18: whoever is turned away as a charger that is known is written down: when, why, as whom, from where."""
    stage = await known(here, **values)
    peer = {"identity": stage.charger.ocpp_identity, "address": "203.0.113.9"}
    for _ in range(3):
        assert await knock(stage, password) == Refusal(why)
    assert await noted(stage, "connectCharger") == [(at(60), why, peer)]
    stage.at(at(121))
    await knock(stage, password)
    assert [each[0] for each in await noted(stage, "connectCharger")] == [at(60), at(121)]


async def test_c18_refusals_are_bounded(here: World) -> None:
    """C18: guesses from a thousand places fill no log; who comes in, or is unknown, is no refusal of this charger."""
    stage = await known(here)
    for number in range(25):
        await knock(stage, b"wrong", f"203.0.113.{number}")
    assert isinstance(await knock(stage, PASSWORD), Admitted)
    assert len(await noted(stage, "connectCharger")) == 10
    assert await models.AuditEntry.all().count() == 10


async def come(stage: Stage, address: str) -> Station:
    """Connect as the charger, with its password."""
    charger = stage.charger
    admitted = Admitted(charger.id, charger.organisation_id, charger.ocpp_identity, address)
    return await attach(stage.runtime, admitted, ocpp_version="1.6", link=Link())


async def test_c18_takeover(here: World) -> None:
    """C18, A8: a connection that takes another's place is written down; one that follows another's end is not."""
    stage = await new_stage(here)
    identity = stage.charger.ocpp_identity
    await come(stage, "203.0.113.1")
    station = await come(stage, "203.0.113.2")
    await come(stage, "203.0.113.2")
    expected = [
        (at(60), "DONE", {"identity": identity, "address": "203.0.113.1"}),
        (at(60), "DONE", {"identity": identity, "address": "203.0.113.2"}),
    ]
    assert await noted(stage, "replaceConnection") == expected
    stage.at(at(200))
    await detach(stage.runtime, station)  # an older one, whose word counts no more
    await detach(stage.runtime, here.runtime.stations[stage.charger.id])
    await come(stage, "203.0.113.3")
    assert await noted(stage, "replaceConnection") == expected


async def test_c18_takeover_of_the_dead(here: World) -> None:
    """C18: a charger that comes back after its process has died takes nobody's place; from a living one it does."""
    stage = await new_stage(here)
    await change(here, models.Charger, stage.charger.id, holder_id=77)
    await come(stage, "203.0.113.1")
    assert await noted(stage, "replaceConnection") == []
    await here.runtime.writer.run(
        lambda tx: models.Holder.create(id=77, leased_until=at(60) + timedelta(seconds=30), using_db=tx.db)
    )
    await change(here, models.Charger, stage.charger.id, holder_id=77)
    await come(stage, "203.0.113.1")
    assert len(await noted(stage, "replaceConnection")) == 1


async def test_b36_reported(here: World) -> None:
    """B36, A90: what a charger tells of its security is kept once, without secrets, and so much an hour at most."""
    stage = await new_stage(here)
    for _ in range(2):
        await report(here.runtime, stage.station, "InvalidCsmsCertificate", at(5), "chain")
    await report(here.runtime, stage.station, "StartupOfTheDevice", None, "password=hunter2")
    common = {"identity": stage.charger.ocpp_identity}
    told = {"type": "InvalidCsmsCertificate", "happenedAt": at(5).isoformat(), "info": "chain"}
    assert await noted(stage, "reportSecurityEvent") == [
        (at(60), "DONE", {**common, **told}),
        (at(60), "DONE", {**common, "type": "StartupOfTheDevice", "happenedAt": "", "info": REMOVED}),
    ]
    await make(here, models.AuditEntry, at=at(60), action="other", outcome="DONE")
    for number in range(120):
        await report(here.runtime, stage.station, f"Event {number}", at(5), "")
    assert len(await noted(stage, "reportSecurityEvent")) == 100
