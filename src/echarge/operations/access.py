"""May this tag charge here, now: the facts, the pure decision, and the record of it."""

from dataclasses import dataclass
from datetime import datetime

import orjson
from tortoise import BaseDBAsyncClient

from echarge.domain.access import Allowed, Decision, Reason, Refused, decide
from echarge.domain.events import Place, PresentedTag, TagKind
from echarge.operations.evses import known_connector
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, stored
from echarge.store import models
from echarge.store.facts import tag_facts
from echarge.store.statements import DECISIONS, Row
from echarge.store.writer import Effects

PRESENTED_MAX = 64


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision, and the remote start that it rests on, if it rests on one."""

    decision: Decision
    command: models.Command | None = None


async def authorise(runtime: Runtime, station: Station, tag: PresentedTag, place: Place) -> Decision:
    """Answer a tag that was presented at the charger; every answer is kept with its reason (ACL-8)."""
    now = runtime.now()
    connector = await known_connector(runtime, station, place)
    evse_id = station.evses[connector.evse_number].id if connector is not None else None
    judgement = await judge(runtime.reader, runtime, station, tag, evse_id=evse_id, at=now, starting=False)
    row = decision_row(station, judgement.decision, tag, evse_id, now)
    await stored(runtime.writer.commit(Effects([row]), fence=station.fence))
    remember(station, tag, now)
    return judgement.decision


def remember(station: Station, tag: PresentedTag, at: datetime) -> None:
    """Note when the tag was shown, which tells plug-in-first from authorise-first (lifecycle 4)."""
    station.presented.pop(tag.key, None)
    station.presented[tag.key] = at
    while len(station.presented) > PRESENTED_MAX:
        del station.presented[next(iter(station.presented))]


async def judge(
    db: BaseDBAsyncClient,
    runtime: Runtime,
    station: Station,
    tag: PresentedTag,
    *,
    evse_id: int | None,
    at: datetime,
    starting: bool,
    remote_start_id: int | None = None,
) -> Judgement:
    """Return the decision on the tag: by a remote start that named it, else by what is known of it."""
    command = await remote_start(db, runtime, station, tag, remote_start_id)
    if command is not None:
        return Judgement(Allowed(command.tag_id, command.driver_id, None), command)
    if tag.kind is TagKind.NONE and not station.free_vend:
        return Judgement(Refused(Reason.UNKNOWN))
    facts = await tag_facts(
        db,
        runtime.store.dialect,
        organisation_id=station.organisation_id,
        uid_key=tag.key,
        evse_id=evse_id,
    )
    return Judgement(decide(facts, free_vend=station.free_vend, starting=starting, at=at))


async def remote_start(
    db: BaseDBAsyncClient, runtime: Runtime, station: Station, tag: PresentedTag, remote_start_id: int | None
) -> models.Command | None:
    """Return the remote start that the charger is carrying out: its virtual tag is good once, for a while (A79)."""
    if not tag.key.startswith("R-"):
        return None
    command = (
        await models.Command.filter(charger_id=station.charger_id, virtual_tag=tag.key, name="START_CHARGING")
        .using_db(db)
        .first()
    )
    if command is None or command.confirmed_at is not None or command.status == "REJECTED":
        return None
    if remote_start_id is not None and command.remote_start_id != remote_start_id:
        return None
    return command if command.expires_at >= runtime.now() or command.open else None


def decision_row(station: Station, decision: Decision, tag: PresentedTag, evse_id: int | None, at: datetime) -> Row:
    """Return the row that keeps a decision with its reason."""
    return DECISIONS.row(
        (
            station.organisation_id,
            station.charger_id,
            evse_id,
            decision.tag_id,
            decision.driver_id,
            tag.uid[:36],
            at,
            isinstance(decision, Allowed),
            decision.reason,
            orjson.dumps({"kind": tag.kind}).decode(),
        )
    )
