"""May this tag charge here, now: the facts, the pure decision, and the record of it."""

from dataclasses import dataclass, replace
from datetime import datetime

import orjson

from echarge.domain.access import Allowed, Decision, Reason, Refused, decide
from echarge.domain.events import Place, PresentedTag, TagKind
from echarge.operations.evses import known_connector
from echarge.operations.runtime import Runtime
from echarge.operations.stations import StateLostError, Station, stored
from echarge.store import models
from echarge.store.facts import Reads, known_tag, tag_expires_at, vehicle_of
from echarge.store.mapping import Session
from echarge.store.setup import DATABASE_ERRORS
from echarge.store.statements import DECISIONS, Row
from echarge.store.terms import Claim
from echarge.store.writer import Effects


@dataclass(frozen=True, slots=True)
class Occasion:
    """On what occasion a tag is judged."""

    at: datetime
    evse_id: int | None = None
    starting: bool = False
    """Whether a session begins with it: only then the number of open sessions matters (A41b)."""
    session_id: int | None = None
    remote_start_id: int | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision, the remote start that it rests on, and the claim that the tag's facts are still so."""

    decision: Decision
    command: models.Command | None = None
    claim: Claim | None = None
    last_at: datetime | None = None
    """When the tag or its driver was last active."""


async def authorise(runtime: Runtime, station: Station, tag: PresentedTag, place: Place) -> Decision:
    """Answer a tag that was presented at the charger; every answer is kept with its reason (ACL-8)."""
    try:
        return await answered(runtime, station, tag, place)
    except DATABASE_ERRORS as error:
        raise StateLostError("the database did not answer") from error


async def answered(runtime: Runtime, station: Station, tag: PresentedTag, place: Place) -> Decision:
    """Decide on a tag, and keep the decision."""
    now = runtime.now()
    connector = await known_connector(runtime, station, place)
    evse_id = station.evses[connector.evse_number].id if connector is not None else None
    judgement = await judge(runtime, station, runtime.store.quick, tag, Occasion(now, evse_id))
    row = decision_row(station, judgement.decision, tag, evse_id, now)
    await stored(runtime.writer.commit(Effects([row]), fence=station.fence))
    return judgement.decision


async def judge(runtime: Runtime, station: Station, reads: Reads, tag: PresentedTag, occasion: Occasion) -> Judgement:
    """Return the decision on the tag: by a remote start that named it, else by what is known of it."""
    command = await remote_start(runtime, station, tag, occasion) if tag.is_virtual else None
    if command is not None:
        vehicle_id = await vehicle_of(reads, tag_id=command.tag_id, driver_id=command.driver_id)
        return Judgement(Allowed(command.tag_id, command.driver_id, vehicle_id), command)
    if tag.kind is TagKind.NONE and not station.free_vend:
        return Judgement(Refused(Reason.UNKNOWN))
    known = await known_tag(
        reads,
        organisation_id=station.organisation_id,
        uid_key=tag.key,
        at=occasion.at,
        evse_id=occasion.evse_id,
        session_id=occasion.session_id,
    )
    decision = decide(
        known.facts if known is not None else None,
        free_vend=station.free_vend,
        starting=occasion.starting,
        at=occasion.at,
    )
    if known is None:
        return Judgement(decision)
    return Judgement(decision, claim=known.claim, last_at=known.last_at)


async def remote_start(
    runtime: Runtime, station: Station, tag: PresentedTag, occasion: Occasion
) -> models.Command | None:
    """Return the remote start that the charger carries out: its virtual tag is good once, there, for a while (A79)."""
    command = await models.Command.filter(
        charger_id=station.charger_id, virtual_tag=tag.key, name="START_CHARGING"
    ).first()
    if command is None or command.sent_at is None or command.status == "REJECTED":
        return None
    if command.session_id is not None:
        return command if command.session_id == occasion.session_id else None
    if occasion.remote_start_id is not None and command.remote_start_id != occasion.remote_start_id:
        return None
    if occasion.evse_id is not None and command.evse_id != occasion.evse_id:
        return None
    # By the charger's time: it may have begun in time and told us later.
    return command if min(occasion.at, runtime.now()) <= command.expires_at else None


async def start_decision(runtime: Runtime, station: Station, session: Session) -> Decision | None:
    """Return the decision that the session's tag was answered with, as it is answered again; None without a tag."""
    decision = session.start_decision
    if not isinstance(decision, Allowed) or decision.tag_id is None or station.free_vend:
        return decision
    return replace(decision, expires_at=await tag_expires_at(runtime.store.quick, decision.tag_id))


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
