"""Is a charger ready for drivers? What an installer checks after the connection, and what to do where it fails (NET-7).

Everything follows from what is stored anyway; a check has no state of its own, and can be asked for at any time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from echarge.domain.availability import EvseStatus
from echarge.domain.reviews import ReviewReason

CLOCK_SKEW_MAX_S = 60
"""How far a clock may be off: far less than what a bill by the time of day could stand."""
READING_AFTER = timedelta(minutes=5)
"""So long after its start a session must have been metered."""
MWH_PER_KWH = 1_000_000


class Step(StrEnum):
    """One thing to check; those of an EVSE come once for each."""

    CONNECTION = "CONNECTION"
    VERSION = "VERSION"
    SECURITY = "SECURITY"
    BOOT = "BOOT"
    CLOCK = "CLOCK"
    STATUSES = "STATUSES"
    READINGS = "READINGS"
    TEST_CHARGE = "TEST_CHARGE"
    PUBLISHING = "PUBLISHING"


class Outcome(StrEnum):
    """How a step stands."""

    PASSED = "PASSED"
    WAITING = "WAITING"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one step stands, what was seen, and what to do unless it passed."""

    step: Step
    outcome: Outcome
    seen: str
    advice: str = ""
    evse_id: int | None = None


@dataclass(frozen=True, slots=True)
class ConnectorFacts:
    """What is known of a connector."""

    number: int
    status: EvseStatus
    reported_at: datetime | None


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What is known of a session at an EVSE."""

    began_at: datetime
    ongoing: bool
    energy_mwh: int
    threshold_mwh: int
    last_reading_at: datetime | None
    needs_review: ReviewReason | None
    billed: bool


@dataclass(frozen=True, slots=True)
class EvseFacts:
    """What is known of an EVSE; its sessions, the newest first."""

    id: int
    number: int
    error_code: str
    connectors: Sequence[ConnectorFacts]
    sessions: Sequence[SessionFacts]
    unpublished: Sequence[str] | None = None
    """What is missing for it to be published; None where it is not to be."""


@dataclass(frozen=True, slots=True)
class ChargerFacts:
    """What is known of a charger."""

    online: bool
    blocked: bool
    connected_at: datetime | None
    last_seen_at: datetime | None
    ocpp_version: str
    has_password: bool
    by_secret_path: bool
    security_profile: int
    registration: str
    booted_at: datetime | None
    described: str
    """Maker, model and firmware, as it reports them."""
    clock_skew_s: int | None
    """How far its clock is ahead of ours."""
    evses: Sequence[EvseFacts]


def findings(charger: ChargerFacts, now: datetime) -> list[Finding]:
    """Return how each step stands, in the order in which they are taken."""
    found = [connection(charger), version(charger), security(charger), boot(charger), clock(charger)]
    if not charger.evses:
        seen = "It has not spoken of any EVSE."
        found.append(waiting(Step.STATUSES, seen, "Trigger a StatusNotification, or restart the charger."))
    for evse in charger.evses:
        found += [statuses(evse), readings(evse, now), trial(evse), *publishing(evse)]
    return found


def overall(steps: Sequence[Finding]) -> Outcome:
    """Return how the check stands as a whole: as its worst step."""
    outcomes = {step.outcome for step in steps}
    return next(each for each in (Outcome.FAILED, Outcome.WAITING, Outcome.PASSED) if each in outcomes)


def connection(charger: ChargerFacts) -> Finding:
    """Say whether the charger is connected."""
    step = Step.CONNECTION
    if charger.blocked:
        return failed(step, "It is blocked, and is turned away.", "Unblock it.")
    if charger.online:
        return passed(step, f"Connected since {told(charger.connected_at)}.")
    if charger.connected_at is None:
        advice = "Enter address, identity and password in the charger; look for it among the unknown chargers."
        return waiting(step, "It has never connected.", advice)
    advice = "Look at its network and power; make its WebSocket ping shorter if it goes every few minutes."
    return failed(step, f"Offline; last heard at {told(charger.last_seen_at)}.", advice)


def version(charger: ChargerFacts) -> Finding:
    """Say which version of OCPP it speaks."""
    if not charger.ocpp_version:
        return waiting(Step.VERSION, "Not known before it connects.", "Choose OCPP 1.6J or 2.0.1 in the charger.")
    return passed(Step.VERSION, f"OCPP {charger.ocpp_version}.")


def security(charger: ChargerFacts) -> Finding:
    """Say whether the charger proves who it is."""
    step = Step.SECURITY
    if charger.by_secret_path:
        advice = "Update its firmware, let it in with a password again, and rotate the password."
        return failed(step, "It is let in on a secret path, because it shows no password.", advice)
    if not charger.has_password:
        return failed(step, "It has no password, and cannot come in.", "Rotate its password and enter the new one.")
    if charger.connected_at is None:
        return waiting(step, "It has not shown its password yet.", "Enter the password in the charger.")
    if charger.security_profile >= 2:
        return passed(step, f"It shows its password, and comes over TLS alone (profile {charger.security_profile}).")
    return passed(step, "It shows its password. It may come without TLS: ask for profile 2 outside your own network.")


def boot(charger: ChargerFacts) -> Finding:
    """Say whether the charger has said what it is, and was accepted."""
    if charger.booted_at is None:
        return waiting(Step.BOOT, "It has not said that it started.", "Trigger a BootNotification, or restart it.")
    if charger.registration != "Accepted":
        return failed(Step.BOOT, f"Its registration is {charger.registration}.", "Accept it.")
    described = charger.described or "it does not say what it is"
    return passed(Step.BOOT, f"Started at {told(charger.booted_at)}: {described}.")


def clock(charger: ChargerFacts) -> Finding:
    """Say whether the charger's clock is right."""
    skew_s = charger.clock_skew_s
    if skew_s is None:
        return waiting(Step.CLOCK, "It has not told the time yet.", "Trigger a StatusNotification, or restart it.")
    seen = f"{abs(skew_s)} s {'ahead' if skew_s > 0 else 'behind'}." if skew_s else "Right to the second."
    if abs(skew_s) <= CLOCK_SKEW_MAX_S:
        return passed(Step.CLOCK, seen)
    advice = (
        "Let it take the time from BootNotification and Heartbeat, in UTC; switch other time sources off. A status that"
        " was kept while it was offline looks alike: trigger a new StatusNotification."
    )
    return failed(Step.CLOCK, seen, advice)


def statuses(evse: EvseFacts) -> Finding:
    """Say whether each connector has told its status, and none is broken."""
    step, advice = Step.STATUSES, "Trigger a StatusNotification, or restart the charger."
    if not evse.connectors:
        return waiting(step, "It has no connector.", advice, evse)
    seen = ", ".join(
        f"connector {each.number}: {each.status if each.reported_at is not None else 'not heard'}"
        for each in evse.connectors
    )
    heard = [each for each in evse.connectors if each.reported_at is not None]
    if any(each.status is EvseStatus.FAULTED for each in heard):
        error = f" ({evse.error_code})" if evse.error_code else ""
        return failed(step, f"{seen}{error}", "See in the charger's manual what is broken.", evse)
    if any(each.status is EvseStatus.UNAVAILABLE for each in heard):
        return failed(step, seen, "Put it into use, at the charger or by changing its availability.", evse)
    if len(heard) < len(evse.connectors):
        return waiting(step, seen, advice, evse)
    return passed(step, seen, evse)


def readings(evse: EvseFacts, now: datetime) -> Finding:
    """Say whether the meter is read during sessions, and can be believed."""
    step = Step.READINGS
    if not evse.sessions:
        return waiting(step, "There was no session.", "Start a test charge.", evse)
    metered = next((each for each in evse.sessions if each.last_reading_at is not None), None)
    if metered is None:
        if evse.sessions[0].ongoing and now - evse.sessions[0].began_at < READING_AFTER:
            return waiting(step, "A session has begun, and was not metered yet.", "Wait for five minutes.", evse)
        advice = "Let it send Energy.Active.Import.Register every 60 s (docs: What the charger should send)."
        return failed(step, "Sessions were not metered.", advice, evse)
    seen = f"{kwh(metered.energy_mwh)} kWh, last read at {told(metered.last_reading_at)}."
    if metered.needs_review in {ReviewReason.METER, ReviewReason.IMPLAUSIBLE_ENERGY}:
        advice = "Look at the session's readings: wrong unit, wrong register, or a wrong power set at the EVSE."
        return failed(step, f"Not plausible: {seen}", advice, evse)
    return passed(step, seen, evse)


def trial(evse: EvseFacts) -> Finding:
    """Say whether a whole session was charged and billed."""
    step = Step.TEST_CHARGE
    done = next((each for each in evse.sessions if is_whole(each)), None)
    if done is not None:
        return passed(step, f"{kwh(done.energy_mwh)} kWh, begun at {told(done.began_at)}, billed.", evse)
    if not evse.sessions:
        return waiting(step, "There was no session.", "Charge a car for some minutes, with a tag that may.", evse)
    latest = evse.sessions[0]
    seen = f"{kwh(latest.energy_mwh)} kWh, begun at {told(latest.began_at)}"
    if latest.ongoing:
        return waiting(step, f"Under way: {seen}.", "End it at the charger or in the charging log.", evse)
    if latest.needs_review is not None:
        advice = "Look at the session: it says what cannot be believed."
        return failed(step, f"{seen}; it needs review ({latest.needs_review}).", advice, evse)
    if latest.energy_mwh < latest.threshold_mwh:
        return failed(step, f"{seen}: too little to bill.", "Charge longer; see that the car asks for energy.", evse)
    return waiting(step, f"{seen}; not billed yet.", "Unplug the car.", evse)


def publishing(evse: EvseFacts) -> list[Finding]:
    """Say whether an EVSE is in the open data, where it is to be (D28)."""
    if evse.unpublished is None:
        return []
    if not evse.unpublished:
        return [passed(Step.PUBLISHING, "It is in the open data.", evse)]
    missing = ", ".join(evse.unpublished)
    advice = "Say it of the site, of the connector, or of all connectors of the charger."
    return [waiting(Step.PUBLISHING, f"It is not in the open data: missing are {missing}.", advice, evse)]


def is_whole(session: SessionFacts) -> bool:
    """Say whether a session is complete, worth its money, beyond doubt, and billed."""
    return (
        not session.ongoing
        and session.billed
        and session.needs_review is None
        and session.energy_mwh >= session.threshold_mwh
    )


def passed(step: Step, seen: str, evse: EvseFacts | None = None) -> Finding:
    """Return the finding of a step that is done."""
    return Finding(step, Outcome.PASSED, seen, "", evse.id if evse is not None else None)


def waiting(step: Step, seen: str, advice: str, evse: EvseFacts | None = None) -> Finding:
    """Return the finding of a step for which something has to happen yet."""
    return Finding(step, Outcome.WAITING, seen, advice, evse.id if evse is not None else None)


def failed(step: Step, seen: str, advice: str, evse: EvseFacts | None = None) -> Finding:
    """Return the finding of a step that has gone wrong."""
    return Finding(step, Outcome.FAILED, seen, advice, evse.id if evse is not None else None)


def told(at: datetime | None) -> str:
    """Return an instant as these texts tell it: UTC, to the second."""
    return "an unknown time" if at is None else at.strftime("%Y-%m-%d %H:%M:%S UTC")


def kwh(energy_mwh: int) -> str:
    """Return an energy in kWh, with three decimals, cut off."""
    whole, rest = divmod(max(energy_mwh, 0), MWH_PER_KWH)
    return f"{whole}.{rest // 1000:03d}"
