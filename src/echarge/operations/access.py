"""May they charge here, now: the facts, the pure decision, and the record of it, for every door (ACL-7, ACL-8)."""

from dataclasses import replace
from datetime import datetime

import orjson

from echarge.domain.access import (
    Allowed,
    ByTag,
    Decision,
    Door,
    Person,
    Question,
    Reason,
    Refused,
    Who,
    channel_of,
    decide,
    explained,
    known_refusal,
)
from echarge.domain.events import Place, PresentedTag, TagKind
from echarge.domain.money import Money
from echarge.domain.tariffs import FrozenTariff
from echarge.domain.values import dataclass
from echarge.operations.evses import known_connector
from echarge.operations.refusals import NotFoundError
from echarge.operations.reservations import kept_for_another
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Spot, Station, saying_it_again, stored
from echarge.store import models
from echarge.store.access_facts import Asked, asked_at, matches_for, payer_of, strays_for
from echarge.store.facts import PlaceFacts, Reads, charger_of, tag_expires_at, vehicle_of
from echarge.store.mapping import Session
from echarge.store.statements import DECISIONS, Row
from echarge.store.terms import Claim
from echarge.store.writer import Effects

PRESENTED_LENGTH_MAX = 36


@dataclass(frozen=True, slots=True)
class Occasion:
    """On what occasion a tag is judged."""

    at: datetime
    evse_id: int | None = None
    starting: bool = False
    """Whether a session begins with it: only then the number of open sessions matters (A41b)."""
    session_id: int | None = None
    remote_start_id: int | None = None
    paying: bool = False
    """Whether what their profile has held can be, or has to be able to be: not of what was done offline long ago."""
    held: bool = False
    """Whether that was asked for, so that what is decided now is the end of it."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision, the remote start that it rests on, and the claim that the tag's facts are still so."""

    decision: Decision
    command: models.Command | None = None
    claim: Claim | None = None
    last_at: datetime | None = None
    """When the tag or its driver was last active."""
    place: PlaceFacts | None = None
    """The EVSE that it was judged at; None where it was judged for all of the charger."""
    hold: Money | None = None
    """What has to be held before they may charge: until then the decision is that it is pending (D23)."""


async def authorise(runtime: Runtime, station: Station, tag: PresentedTag, place: Place) -> Decision:
    """Answer a tag that was presented at the charger; every answer is kept with its reason (ACL-8)."""
    with saying_it_again():
        return await answered(runtime, station, tag, place)


async def answered(runtime: Runtime, station: Station, tag: PresentedTag, place: Place) -> Decision:
    """Decide on a tag, and keep the decision."""
    now = runtime.now()
    connector = await known_connector(runtime, station, place)
    evse_id = station.evses[connector.evse_number].id if connector is not None else None
    judgement = await judge(runtime, station, runtime.store.quick, tag, Occasion(now, evse_id, paying=True))
    row = decision_row(station.spot, judgement.decision, tag, evse_id, now, door=door_of(judgement))
    await stored(runtime.writer.commit(Effects([row]), fence=station.fence))
    return priced(judgement.decision)


def priced(decision: Decision) -> Decision:
    """Return what a charger is told of a decision, with the tariff where that is the same wherever they plug in."""
    if not isinstance(decision, Allowed) or not decision.one_price:
        return decision.answer
    return replace(decision.answer, tariff=decision.tariff)


async def judge(runtime: Runtime, station: Station, reads: Reads, tag: PresentedTag, occasion: Occasion) -> Judgement:
    """Return the decision on the tag: by a remote start that named it, else by what is known of it."""
    command = await remote_start(runtime, station, tag, occasion) if tag.is_virtual else None
    if command is not None:
        vehicle_id = await vehicle_of(reads, tag_id=command.tag_id, driver_id=command.driver_id)
        return Judgement(accepted(command, vehicle_id), command)
    if tag.kind is TagKind.NONE and not station.free_vend:
        return Judgement(Refused(Reason.UNKNOWN))
    asked = await asked_at(
        reads,
        organisation_id=station.organisation_id,
        charger_id=station.charger_id,
        evse_id=occasion.evse_id,
        who=ByTag(tag.uid),
        at=occasion.at,
        session_id=occasion.session_id,
    )
    decision = await decided(
        reads,
        asked,
        at=occasion.at,
        starting=occasion.starting,
        free_vend=station.free_vend,
        provider=runtime.payments.current.name if occasion.paying else None,
    )
    decision = kept_for_another(decision, station.kept, occasion.evse_id, occasion.at, free_vend=station.free_vend)
    place = asked.place if occasion.evse_id is not None else None
    judgement = Judgement(decision, claim=asked.claim, last_at=asked.last_at, place=place)
    if occasion.paying and occasion.starting and isinstance(decision, Allowed) and decision.hold_due is not None:
        return judgement if occasion.held else with_hold(judgement, decision, decision.hold_due)
    return judgement


def with_hold(judgement: Judgement, allowed: Allowed, hold: Money) -> Judgement:
    """Return the judgement on a start that has to wait for its hold; in another currency than its price it has none."""
    if allowed.tariff is not None and allowed.tariff.currency != hold.currency:
        return replace(judgement, decision=without_hold(allowed, hold))
    pending = Refused(Reason.HOLD_PENDING, allowed.tag_id, allowed.driver_id, allowed.vehicle_id)
    return replace(judgement, decision=pending, hold=hold)


def without_hold(allowed: Allowed, hold: Money) -> Refused:
    """Return the refusal of somebody who might charge if the amount were held."""
    who = (allowed.tag_id, allowed.driver_id, allowed.vehicle_id)
    return Refused(Reason.HOLD_FAILED, *who, allowed.candidates, allowed.more, hold)


async def decided(
    reads: Reads, asked: Asked, *, at: datetime, starting: bool, free_vend: bool, provider: str | None = None
) -> Decision:
    """Return the decision on who is asking; one that refuses says as well what else came near.

    With a payment provider, somebody without a means of payment there is refused where something has to be held (D23):
    at doors where nobody can be asked how to pay.
    """
    question = Question(asked.person, asked.evses, asked.zone, at, channel_of(asked.who), free_vend, starting)
    if free_vend or known_refusal(question) is not None:
        return decide(question, ())
    matches = await matches_for(reads, asked)
    if provider is not None and any(match.profile.hold is not None for match in matches):
        question = replace(question, unpayable=await unpayable(reads, asked.person, provider))
    decision = decide(question, matches)
    if isinstance(decision, Refused) and decision.reason is not Reason.CONCURRENT:
        return explained(decision, await strays_for(reads, asked))
    return decision


async def unpayable(reads: Reads, person: Person | None, provider: str) -> Reason | None:
    """Return why nothing can be held of the person in his absence; None where it can be tried."""
    driver_id, vehicle_id = (None, None) if person is None else (person.driver_id, person.vehicle_id)
    payer = await payer_of(reads, driver_id=driver_id, vehicle_id=vehicle_id, provider=provider)
    if payer is None:
        return Reason.NO_PAYER
    return None if payer.has_method else Reason.NO_PAYMENT_METHOD


async def decide_at(
    reads: Reads,
    *,
    organisation_id: int,
    evse_id: int,
    who: Who,
    at: datetime,
    starting: bool = True,
    provider: str | None = None,
) -> Decision:
    """Return whether somebody may charge at an EVSE, and on what terms: for doors that no charger stands at.

    With a payment provider for those doors at which nobody can be asked how to pay.

    Raises NotFoundError where the organisation has no such EVSE.
    """
    charger_id = await charger_of(reads, organisation_id=organisation_id, evse_id=evse_id)
    if charger_id is None:
        raise NotFoundError("Evse", ("evseId",))
    asked = await asked_at(
        reads, organisation_id=organisation_id, charger_id=charger_id, evse_id=evse_id, who=who, at=at
    )
    if channel_of(who) is not None:
        provider = None
    return await decided(reads, asked, at=at, starting=starting, free_vend=asked.free_vend, provider=provider)


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


def accepted(command: models.Command, vehicle_id: int | None) -> Allowed:
    """Return the decision that a remote start rests on: what was said when it was asked for stands (D6)."""
    return Allowed(
        command.tag_id,
        command.driver_id,
        vehicle_id,
        profile_id=command.profile_id,
        tariff=None if command.frozen_tariff is None else FrozenTariff.from_json(command.frozen_tariff),
    )


def command_columns(decision: Allowed, *, door: Door, at: datetime) -> dict[str, object]:
    """Return what a start keeps of the decision that it rests on."""
    return {
        "tag_id": decision.tag_id,
        "driver_id": decision.driver_id,
        "door": door.value,
        "authorised_at": at,
        "profile_id": decision.profile_id,
        "frozen_tariff": None if decision.tariff is None else decision.tariff.to_json(),
    }


def account_of(runtime: Runtime, decision: Decision | None) -> str | None:
    """Return by what a charger sees that tags are one account's, which may stop each other's sessions (E12, A44).

    Of a driver alone: all members of a group could stop each other. It rests on what the decision names, so that each
    answer to a tag tells the same, however long the session lasts and whatever becomes of the driver's groups.
    """
    if not isinstance(decision, Allowed):
        return None
    return runtime.numbers.account_of(driver_id=decision.driver_id, vehicle_id=decision.vehicle_id)


def door_of(judgement: Judgement) -> Door:
    """Return by which door somebody came who is at a charger: a remote start was let in by its own."""
    command = judgement.command
    return Door(command.door) if command is not None and command.door else Door.CHARGER


async def start_decision(runtime: Runtime, station: Station, session: Session) -> Decision | None:
    """Return the decision that the session's tag was answered with, as it is answered again; None without a tag."""
    decision = session.start_decision
    if not isinstance(decision, Allowed) or decision.tag_id is None or station.free_vend:
        return decision
    ends = (decision.expires_at, await tag_expires_at(runtime.store.quick, decision.tag_id))
    return replace(decision, expires_at=min((end for end in ends if end is not None), default=None))


def decision_row(
    spot: Spot,
    decision: Decision,
    tag: PresentedTag | None,
    evse_id: int | None,
    at: datetime,
    *,
    door: Door = Door.CHARGER,
) -> Row:
    """Return the row that keeps a decision with its reasons."""
    presented = "" if tag is None else tag.uid[:PRESENTED_LENGTH_MAX]
    return DECISIONS.row(
        (
            spot.organisation_id,
            spot.site_id,
            spot.charger_id,
            evse_id,
            decision.tag_id,
            decision.driver_id,
            door,
            presented,
            "" if tag is None else tag.key[:PRESENTED_LENGTH_MAX],
            at,
            isinstance(decision, Allowed),
            decision.reason,
            decision.profile_id if isinstance(decision, Allowed) else None,
            orjson.dumps(details(decision, tag)).decode(),
        )
    )


def details(decision: Decision, tag: PresentedTag | None) -> dict[str, object]:
    """Return the terms of a decision, and what became of each profile, as JSON: bounded, because the profiles are."""
    found: dict[str, object] = {}
    if tag is not None:
        found["kind"] = tag.kind
    if decision.candidates:
        found["profiles"] = [[each.profile_id, each.name, each.outcome] for each in decision.candidates]
    if decision.more:
        found["more"] = decision.more
    if decision.hold is not None:
        found["hold"] = [decision.hold.amount_minor, decision.hold.currency]
    if isinstance(decision, Allowed):
        if decision.tariff is not None:
            found["tariff"] = [decision.tariff.tariff_id, decision.tariff.name, decision.tariff.chosen_by]
        if decision.expires_at is not None:
            found["ends"] = decision.expires_at
    return found
