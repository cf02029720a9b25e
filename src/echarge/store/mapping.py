"""Rows and domain values, each way, in one place."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, assert_never, cast

import orjson

from echarge.domain import events
from echarge.domain.access import Allowed, Decision, Reason, Refused
from echarge.domain.availability import ChargingState
from echarge.domain.bills import Figures, Terms
from echarge.domain.course import Course
from echarge.domain.elements import Element
from echarge.domain.events import Fact, PresentedTag, StopActor, TagKind
from echarge.domain.meters import Context, Phase, PhaseValues, Reading
from echarge.domain.reviews import Review
from echarge.domain.tariffs import (
    NO_ZONE,
    Component,
    ConnectionFee,
    EnergyRate,
    FrozenTariff,
    ParkingRate,
    TariffSource,
    TimeRate,
)
from echarge.domain.totals import NO_SHARE, Share
from echarge.domain.values import dataclass
from echarge.store.models import ChargingSession, Tariff


def facts_to_json(facts: Sequence[Fact]) -> str:
    """Return the facts as JSON; `facts_from_json` restores equal ones."""
    return orjson.dumps([_fact_to_json(fact) for fact in facts]).decode()


def _fact_to_json(fact: Fact) -> list[Any]:  # noqa: C901, PLR0911 -- one arm for each kind of fact
    match fact:
        case events.Read(reading):
            return ["read", *_reading_to_json(reading)]
        case events.StateReported(at, state):
            return ["state", at, state]
        case events.Begun(at, meter_mwh):
            return ["begun", at, meter_mwh]
        case events.Plugged(at):
            return ["plugged", at]
        case events.Unplugged(at):
            return ["unplugged", at]
        case events.Presented(at, tag):
            return ["presented", at, tag.uid, tag.kind]
        case events.ChargingCounted(at, charging_s):
            return ["counted", at, charging_s]
        case events.StopAsked(at, reason, actor):
            return ["stop", at, reason, actor]
        case events.Finished(at, reason, actor, meter_mwh, tag):
            return ["finished", at, reason, actor, meter_mwh, tag and tag.uid, tag and tag.kind]
        case events.Misdated(at, claimed_at):
            return ["misdated", at, claimed_at]
        case events.Closed(at, why):
            return ["closed", at, why]
        case _:
            assert_never(fact)


def _reading_to_json(reading: Reading) -> list[Any]:
    return [
        reading.at,
        reading.energy_mwh,
        reading.power_mw,
        reading.current_ma,
        reading.voltage_mv,
        [[p.phase, p.power_mw, p.current_ma, p.voltage_mv] for p in reading.phases],
        reading.soc_percent,
        reading.context,
    ]


def facts_from_json(text: str) -> tuple[Fact, ...]:
    """Return the facts that `facts_to_json` wrote."""
    return tuple(FACTS[item[0]](*item[1:]) for item in orjson.loads(text))


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _read(  # noqa: PLR0917 -- a reading's own columns
    at: str,
    energy_mwh: int | None,
    power_mw: int | None,
    current_ma: int | None,
    voltage_mv: int | None,
    phases: list[list[Any]],
    soc_percent: int | None,
    context: str,
) -> events.Read:
    lines = tuple(PhaseValues(Phase(name), *values) for name, *values in phases)
    return events.Read(
        Reading(_at(at), energy_mwh, power_mw, current_ma, voltage_mv, lines, soc_percent, Context(context))
    )


def _tag(uid: str | None, kind: str | None) -> PresentedTag | None:
    return None if uid is None or kind is None else PresentedTag(uid, TagKind(kind))


FACTS: Mapping[str, Callable[..., Fact]] = {
    "read": _read,
    "state": lambda at, state: events.StateReported(_at(at), ChargingState(state)),
    "begun": lambda at, meter_mwh: events.Begun(_at(at), meter_mwh),
    "plugged": lambda at: events.Plugged(_at(at)),
    "unplugged": lambda at: events.Unplugged(_at(at)),
    "presented": lambda at, uid, kind: events.Presented(_at(at), PresentedTag(uid, TagKind(kind))),
    "counted": lambda at, charging_s: events.ChargingCounted(_at(at), charging_s),
    "stop": lambda at, reason, actor: events.StopAsked(_at(at), reason, StopActor(actor)),
    "finished": lambda at, reason, actor, meter_mwh, uid, kind: events.Finished(
        _at(at), reason, StopActor(actor), meter_mwh, _tag(uid, kind)
    ),
    "misdated": lambda at, claimed_at: events.Misdated(_at(at), _at(claimed_at)),
    "closed": lambda at, why: events.Closed(_at(at), events.Closing(why)),
}


def stored_elements(row: Tariff) -> tuple[Element, ...]:
    """Return a tariff's prices by time of day."""
    return tuple(Element.from_json(each) for each in cast("list[Mapping[str, Any]]", row.elements))


def frozen_tariff_of(row: Tariff, *, vat_rate_bp: int, chosen_by: TariffSource, time_zone: str) -> FrozenTariff:
    """Return the tariff as a session keeps it, its times of day in the site's zone; a price of zero is no component."""
    elements = stored_elements(row)
    energy, time, parking = (any(element.prices[place] is not None for element in elements) for place in range(3))
    components: list[Component] = []
    if row.energy_micro_per_kwh or energy:
        components.append(EnergyRate(row.energy_micro_per_kwh, row.energy_vat_bp, row.energy_step_wh))
    if row.time_micro_per_hour or time:
        components.append(TimeRate(row.time_micro_per_hour, row.time_vat_bp, row.time_step_s))
    if row.connection_fee_minor:
        components.append(ConnectionFee(row.connection_fee_minor, row.connection_vat_bp))
    if row.parking_micro_per_hour or parking:
        free_minutes, cap_minor = row.parking_free_minutes, row.parking_cap_minor
        per_hour = row.parking_micro_per_hour or 0
        components.append(ParkingRate(per_hour, free_minutes, cap_minor, row.parking_vat_bp, row.parking_step_s))
    return FrozenTariff(
        tariff_id=row.id,
        name=row.name,
        currency=row.currency,
        vat_rate_bp=vat_rate_bp,
        components=tuple(components),
        chosen_by=chosen_by,
        time_zone=time_zone if elements else NO_ZONE,
        elements=elements,
        minimum_minor=row.minimum_minor,
        maximum_minor=row.maximum_minor,
    )


@dataclass(frozen=True)
class Session:
    """A session as its charger's process knows it: what does not move, its terms, and its course so far."""

    id: int
    organisation_id: int
    charger_id: int
    site_id: int
    reference: str
    ocpp_version: str
    transaction_key: str
    transaction_id: int | None
    evse_id: int | None
    evse_number: int | None
    connector_number: int | None
    driver_id: int | None
    vehicle_id: int | None
    tag_id: int | None
    presented_tag: str
    remote_start_id: int | None
    start_answer: str
    access_ends_at: datetime | None
    terms: Terms
    course: Course
    figures: Figures
    version: int
    share: Share = NO_SHARE
    """What the hourly totals hold of it."""
    basis: object = None
    """What the shape of its share was made from."""

    @property
    def ongoing(self) -> bool:
        """Whether the transaction is still open."""
        return self.course.completed_at is None

    @property
    def is_held(self) -> bool:
        """Whether a person may decide, or has decided, on it meanwhile: then its row tells more than memory does."""
        return not self.ongoing and (self.figures.needs_review is not None or self.terms.review is not None)

    def moved(self, course: Course, figures: Figures) -> "Session":
        """Return the session after its next move; as `dataclasses.replace` would, at a fraction of its cost."""
        session = object.__new__(Session)
        session.__dict__.update(self.__dict__, course=course, figures=figures, version=self.version + 1)
        session.__dict__.pop("outline", None)
        return session

    def sharing(self, share: Share, basis: object = None) -> "Session":
        """Return the session with another share of the hourly totals."""
        session = object.__new__(Session)
        session.__dict__.update(self.__dict__, share=share, basis=basis)
        return session

    @cached_property
    def outline(self) -> tuple[object, ...]:
        """Return all that can move of the session except what a reading moves."""
        course, found = self.course, self.figures
        return (
            self.evse_id,
            self.connector_number,
            self.tag_id,
            self.start_answer,
            self.access_ends_at,
            self.presented_tag,
            self.remote_start_id,
            self.terms,
            found.listed,
            found.needs_review,
            found.flags,
            found.started_at,
            found.billed_at,
            course.tag,
            course.tag_at,
            course.first_at,
            course.began_at,
            course.connected_at,
            course.stopped_at,
            course.stop_reason,
            course.stopped_by,
            course.disconnected_at,
            course.completed_at,
            course.is_provisional,
            course.closing,
            course.meter_start_mwh,
            course.meter_stop_mwh,
        )

    @property
    def start_decision(self) -> Decision | None:
        """Return the decision as it was answered at the start, None where no tag has been shown yet."""
        if not self.start_answer:
            return None
        if self.start_answer == Reason.ACCEPTED:
            return Allowed(self.tag_id, self.driver_id, self.vehicle_id, self.access_ends_at)
        return Refused(Reason(self.start_answer), self.tag_id, self.driver_id, self.vehicle_id)


def terms_of(row: ChargingSession, *, max_power_w: int | None) -> Terms:
    """Return the terms that the stored session was given."""
    return Terms(
        authorised_at=row.authorised_at,
        tariff=None if row.frozen_tariff is None else FrozenTariff.from_json(row.frozen_tariff),
        threshold_mwh=row.threshold_mwh,
        currency=row.currency,
        max_power_w=max_power_w,
        review=None if row.review is None else Review.from_json(row.review),
        limit_minor=row.limit_minor,
    )
