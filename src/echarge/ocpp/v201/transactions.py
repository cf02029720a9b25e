"""OCPP 2.0.1's TransactionEvent as the facts that it tells (lifecycle 4 to 8)."""

from datetime import datetime

from echarge.domain.availability import ChargingState
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Fact,
    Finished,
    MessageKind,
    Place,
    Plugged,
    Presented,
    PresentedTag,
    Read,
    StateReported,
    StopActor,
    StopAsked,
    TransactionMessage,
    Unplugged,
)
from echarge.ocpp.conversation import digest_of
from echarge.ocpp.errors import CallErrorCode, CallProblem
from echarge.ocpp.frames import Call, Payload
from echarge.ocpp.samples import readings, unit_2x
from echarge.ocpp.times import parse_time
from echarge.ocpp.tolerance import Oddities, Oddity, fields_of, noted, small, whole, word
from echarge.ocpp.v201.tags import presented_tag
from echarge.ocpp.v201.values import (
    CHARGING_STATES,
    PLUGGED_BY,
    STOP_ACTORS,
    STOP_REASON_OTHER,
    STOP_REASON_USUAL,
    STOPPED_BY,
    UNPLUGGED_BY,
)

REF_CHARS_MAX = 40
"""Four more than the protocol allows: an id is never cut, for it might then be another's."""
WORD_CHARS_MAX = 64


def transaction_message(call: Call, now: datetime, odd: Oddities) -> TransactionMessage:
    """Return what the event says; `now` stands in for a time that cannot be read.

    Raises CallProblem where it names no transaction: there is nothing that it could be about.
    """
    payload = call.payload
    get = payload.get
    at = parse_time(get("timestamp"), odd)
    if at is None:
        odd.add(Oddity.UNREADABLE_TIME)
        at = now
    info = fields_of(get("transactionInfo"))
    token = get("idToken")
    tag = presented_tag(token) if token is not None else None
    return TransactionMessage(
        kind=MessageKind.EVENT,
        place=place_of(get("evse")),
        ref=transaction_ref(info),
        at=at,
        facts=_facts(payload, info, tag, at, odd),
        payload=call.text,
        digest=event_digest(payload),
        seq_no=small(get("seqNo")),
        offline=get("offline") is True,
        tag=tag,
        remote_start_id=small(info.get("remoteStartId")),
        oddities=noted(odd),
    )


def transaction_ref(info: Payload) -> str:
    """Return the charger's own id of the transaction (B6); raises CallProblem without a usable one."""
    ref = word(info.get("transactionId"), REF_CHARS_MAX + 1)
    if not ref:
        raise CallProblem(CallErrorCode.OCCURRENCE_VIOLATION, "'transactionInfo/transactionId' is missing.")
    if len(ref) > REF_CHARS_MAX:
        raise CallProblem(CallErrorCode.PROPERTY_VIOLATION, "'transactionInfo/transactionId' is too long.")
    return ref


def place_of(evse: object) -> Place:
    """Return the EVSE and connector, as far as they are named: a connector that is absent does not mean 1 (B11)."""
    fields = fields_of(evse)
    number, connector = whole(fields.get("id")), whole(fields.get("connectorId"))
    if number is None or number <= 0:
        return Place()
    return Place(number, connector if connector is not None and connector > 0 else None)


def event_digest(payload: Payload) -> int:
    """Return the digest of the event; a resend after a spell offline may say so, and is the same event all the same."""
    return digest_of({key: value for key, value in payload.items() if key != "offline"})


def _facts(payload: Payload, info: Payload, tag: PresentedTag | None, at: datetime, odd: Oddities) -> list[Fact]:
    """Return what the event tells, in the order in which it is true."""
    trigger = word(payload.get("triggerReason"), WORD_CHARS_MAX)
    event_type = payload.get("eventType")
    facts: list[Fact] = [Begun(at)] if event_type == "Started" else []
    state = CHARGING_STATES.get(word(info.get("chargingState"), WORD_CHARS_MAX))
    if trigger in UNPLUGGED_BY and state is not None:
        state = ChargingState.IDLE  # some keep on telling the state from before the cable left
    if trigger in UNPLUGGED_BY or state is ChargingState.IDLE:
        facts.append(Unplugged(at))
    elif trigger in PLUGGED_BY or state is not None:
        facts.append(Plugged(at))
    if tag is not None:
        facts.append(Presented(at, tag))
    if state is not None:
        facts.append(StateReported(at, state))
    facts.extend(Read(reading) for reading in readings(payload.get("meterValue"), unit_2x, at, odd))
    charging_s = small(info.get("timeSpentCharging"))
    if charging_s is not None:
        facts.append(ChargingCounted(at, charging_s))
    facts.extend(_ends(trigger, info, at, is_over=event_type == "Ended"))
    return facts


def _ends(trigger: str, info: Payload, at: datetime, *, is_over: bool) -> list[Fact]:
    """Return what the event says of the stop, which may come before the end (B14)."""
    reason, actor = _stop(trigger, info)
    facts: list[Fact] = []
    if trigger in STOPPED_BY or info.get("stoppedReason") is not None:
        facts.append(StopAsked(at, reason, actor))
    if is_over:
        facts.append(Finished(at, reason, actor))
    return facts


def _stop(trigger: str, info: Payload) -> tuple[str, StopActor]:
    """Return why it stopped and who stands behind it; a reason may be left out for Local alone (B14)."""
    told = info.get("stoppedReason")
    reason = STOPPED_BY.get(trigger, STOP_REASON_USUAL) if told is None else word(told, WORD_CHARS_MAX)
    if reason not in STOP_ACTORS:
        reason = STOP_REASON_OTHER
    return reason, STOP_ACTORS[reason]
