"""Erasing a driver for good, as the law wants it, while the books stay right (DRV-2).

What names the person is made unreadable wherever it stands: the driver's row, tags and vehicles, what was presented at
chargers (in sessions, their evidence and decisions), commands, incidents, OCPP messages and the audit log. What was
charged and paid stays, of a driver whom nobody knows. A message's digest stays as well: one that comes again is known,
and one that comes late is stored without its tag (`sessions.add`).

All of it is one transaction. What takes long, reading and rewriting, is done before it; if something was told of the
driver meanwhile, it is done again.
"""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tortoise.expressions import F, Q
from tortoise.models import Model

from echarge.domain.erasure import ERASED, Names, aliases, erased_facts, erased_payload
from echarge.domain.events import PresentedTag
from echarge.domain.roles import may
from echarge.live.messages import ChargerConfigured
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, aside_lock, change
from echarge.operations.connections import go_offline
from echarge.operations.drivers import CHANGE_DRIVERS, registration_key
from echarge.operations.guests import end_driver_tokens
from echarge.operations.payer_erasure import forget_payer
from echarge.operations.refusals import InUseError
from echarge.operations.remark_erasure import forget_remarks
from echarge.operations.rows import parts
from echarge.operations.runtime import Runtime
from echarge.operations.tags import TagStatus
from echarge.store import models
from echarge.store.mapping import facts_from_json, facts_to_json
from echarge.store.statements import Statement
from echarge.store.writer import Transaction

ATTEMPTS_MAX = 5
SESSIONS_AT_ONCE = 200
SHOWN_MAX = 100
TOKEN_BYTES = 6
DRIVER_NAME = "Erased driver"

EVIDENCE = Statement(models.Evidence, ("id", "facts", "payload"), update=True)
TELLING = Q(payload__icontains="idTag") | Q(payload__icontains="idToken") | Q(payload__icontains="signed")
"""Which payloads can name somebody, besides those that hold one of the person's own words."""


class MovedOnError(Exception):
    """Something was told of the driver while the erasure was made ready."""


@dataclass(slots=True)
class Traces:
    """Where the person is named, and what will stand there instead."""

    driver_id: int
    tag_ids: list[int] = field(default_factory=list)
    vehicle_ids: list[int] = field(default_factory=list)
    keys: frozenset[str] = frozenset()
    """The uids that stand for the person, as they are compared."""
    names: Names = field(default_factory=lambda: Names(frozenset()))
    session_ids: list[int] = field(default_factory=list)
    evidence_count: int = 0
    evidence: list[tuple[int, str, str]] = field(default_factory=list)
    decision_ids: list[int] = field(default_factory=list)
    """Decisions on the person's tags from before these were registered."""
    texts: list[tuple[type[Model], int, dict[str, Any]]] = field(default_factory=list)
    """Other rows that name the person, with the columns as they will be."""
    charger_ids: list[int] = field(default_factory=list)
    """Connected chargers that have one of the sessions in memory."""


async def erase_driver(
    runtime: Runtime, viewer: Viewer, driver_id: int, *, keep_vehicles: bool = False
) -> models.Driver:
    """Erase a driver; raise InUseError while the driver is charging, or about to be."""
    for attempt in range(ATTEMPTS_MAX):
        traces = Traces(driver_id)
        if may(viewer.user_type, CHANGE_DRIVERS):
            traces = await traces_of(runtime, viewer.organisation_id, driver_id, keep_vehicles=keep_vehicles)

        async def work(this: Change, traces: Traces = traces) -> models.Driver:
            return await erase(this, runtime, traces)

        # An import that is under way may give the driver a tag. It is waited for here, where no charger waits as well.
        imports = aside_lock(viewer.organisation_id)
        await runtime.writer.run_aside(nothing, locks=[imports])
        locks = [imports, *traces.charger_ids]
        try:
            return await change(runtime, viewer, "eraseDriver", CHANGE_DRIVERS, work, locks=locks)
        except MovedOnError:
            if attempt == ATTEMPTS_MAX - 1:
                raise
    raise AssertionError("unreachable")


async def nothing(_: Transaction) -> None:
    """Do nothing but hold the locks for a moment."""


async def traces_of(runtime: Runtime, organisation_id: int, driver_id: int, *, keep_vehicles: bool) -> Traces:
    """Return where the person is named, read outside of any transaction."""
    found = Traces(driver_id)
    db = runtime.reader
    driver = await models.Driver.filter(id=driver_id, organisation_id=organisation_id).using_db(db).first()
    if driver is None or driver.erased_at is not None:
        return found
    vehicles = [] if keep_vehicles else await models.Vehicle.filter(driver_id=driver_id).using_db(db)
    found.vehicle_ids = [vehicle.id for vehicle in vehicles]
    tags = await models.Tag.filter(Q(driver_id=driver_id) | Q(vehicle_id__in=found.vehicle_ids)).using_db(db)
    found.tag_ids = [tag.id for tag in tags]
    sessions = await sessions_of(runtime, organisation_id, found, [tag.uid_key for tag in tags])
    found.session_ids = [session_id for session_id, _ in sessions]
    found.keys = frozenset([*(tag.uid_key for tag in tags), *(key for _, key in sessions)]) - {"", ERASED.upper()}
    plates = {text for v in vehicles for text in (v.registration.upper(), registration_key(v.registration))}
    own = {driver.name.upper(), (driver.email or "").upper(), *(tag.name.upper() for tag in tags)}
    found.names = Names(found.keys | plates | own - {""})
    await find_evidence(runtime, organisation_id, found, dict(sessions))
    await find_decisions(runtime, organisation_id, found)
    await find_texts(runtime, organisation_id, found)
    found.charger_ids = await chargers_that_remember(runtime, found)
    return found


async def sessions_of(
    runtime: Runtime, organisation_id: int, traces: Traces, uid_keys: Sequence[str]
) -> list[tuple[int, str]]:
    """Return the sessions that the person's tags were presented in, each with the key of the tag."""
    db = runtime.reader
    found: dict[int, str] = {}
    mine: list[Q] = [Q(driver_id=traces.driver_id)]
    mine += [Q(tag_id__in=part) for part in parts(traces.tag_ids)]
    mine += [Q(driver_id=None, vehicle_id__in=part) for part in parts(traces.vehicle_ids)]
    for which in mine:
        listed: Any = models.ChargingSession.filter(which).using_db(db).values_list("id", "presented_tag")
        found.update({session_id: PresentedTag(uid).key for session_id, uid in await listed})
    # Presented before they were registered: nothing but the uid says whose they were.
    for uid_key in uid_keys:
        listed = models.ChargingSession.filter(
            organisation_id=organisation_id, driver_id=None, tag_id=None, presented_tag__iexact=uid_key
        )
        found.update(dict.fromkeys(await listed.using_db(db).values_list("id", flat=True), uid_key))
    return sorted(found.items())


async def find_evidence(runtime: Runtime, organisation_id: int, traces: Traces, own_keys: dict[int, str]) -> None:
    """Note the evidence that names the person, and how it will read."""
    naming = TELLING
    for key in traces.keys:
        naming |= Q(payload__icontains=key) | Q(facts__icontains=key)
    parked = models.Evidence.filter(naming, organisation_id=organisation_id, session_id=None)
    await note_evidence(traces, parked.using_db(runtime.reader), {})
    for start in range(0, len(traces.session_ids), SESSIONS_AT_ONCE):
        part = traces.session_ids[start : start + SESSIONS_AT_ONCE]
        told = models.Evidence.filter(session_id__in=part).using_db(runtime.reader)
        traces.evidence_count += await told.count()
        await note_evidence(traces, told.filter(naming), own_keys)
        await asyncio.sleep(0)


async def note_evidence(traces: Traces, listed: Any, own_keys: dict[int, str]) -> None:
    """Note these rows as they will read."""
    by_session = {}
    for row_id, session_id, facts, payload in await listed.order_by("id").values_list(
        "id", "session_id", "facts", "payload"
    ):
        if session_id not in by_session:
            own = own_keys.get(session_id or 0, "")
            by_session[session_id] = aliases(own or next(iter(traces.keys), ""), traces.keys)
        alias = by_session[session_id]
        told = facts_to_json(erased_facts(facts_from_json(facts), alias))
        if session_id is None and told == facts:
            continue  # a parked message that names somebody else
        text = erased_payload(payload, alias, traces.names)
        if (told, text) != (facts, payload):
            traces.evidence.append((row_id, told, text))


async def find_decisions(runtime: Runtime, organisation_id: int, traces: Traces) -> None:
    """Note the decisions on tags that were not registered yet."""
    unknown = models.AccessDecision.filter(organisation_id=organisation_id, driver_id=None, tag_id=None)
    for key in traces.keys:
        listed: Any = (
            unknown.filter(presented_key=key.upper()[:36]).using_db(runtime.reader).values_list("id", flat=True)
        )
        traces.decision_ids.extend(await listed)


async def find_texts(runtime: Runtime, organisation_id: int, traces: Traces) -> None:
    """Note what else names the person: commands, incidents, contacts of the helpline, OCPP messages, the audit log."""
    db = runtime.reader
    mine = {"organisation_id": organisation_id}
    whose = Q(driver_id=traces.driver_id) | Q(tag_id__in=traces.tag_ids)
    await note_texts(traces, models.Command.filter(whose, **mine).using_db(db), "request", "answer", "problem")
    about = Q(driver_id=traces.driver_id)
    for part in parts(traces.session_ids):
        about |= Q(session_id__in=part)
    incidents = models.Incident.filter(about, **mine).using_db(db)
    await note_texts(traces, incidents, "title", "description")
    ids: Any = await incidents.values_list("id", flat=True)
    for part in parts(list(ids)):
        await note_texts(traces, models.IncidentComment.filter(incident_id__in=part).using_db(db), "text")
        await note_texts(traces, models.IncidentChange.filter(incident_id__in=part).using_db(db), "before", "after")
    for part in parts(traces.session_ids):
        contacts = models.HelplineContact.filter(session_id__in=part, **mine).using_db(db)
        await note_texts(traces, contacts, "summary")
    told_of = [f"Incident:{row_id}" for row_id in ids] + [f"ChargingSession:{row_id}" for row_id in traces.session_ids]
    for named in parts(told_of):
        await note_texts(traces, models.Notification.filter(**mine, subject__in=named).using_db(db), "text")
    subjects = [f"Driver:{traces.driver_id}"]
    subjects += [f"Tag:{row_id}" for row_id in traces.tag_ids]
    subjects += [f"Vehicle:{row_id}" for row_id in traces.vehicle_ids]
    for named in parts(subjects):
        entries = models.AuditEntry.filter(**mine, subject__in=named).using_db(db)
        await note_texts(traces, entries, "details")
    for part in parts(traces.session_ids):
        await note_texts(traces, models.Bill.filter(session_id__in=part).using_db(db), "reason")
        steps = models.PaymentStep.filter(payment__session_id__in=part).using_db(db)
        await note_texts(traces, steps, "reason")
    for key in traces.keys:
        naming = Q(text__icontains=key) | Q(tagged_text__icontains=key)
        await note_texts(traces, models.OcppMessage.filter(naming, **mine).using_db(db), "text", "tagged_text")


async def note_texts(traces: Traces, listed: Any, *columns: str) -> None:
    """Note those of the rows that name the person, with their columns as they will be."""
    for row in await listed:
        before = {column: getattr(row, column) for column in columns}
        after = {column: traces.names.erased_from_json(value) for column, value in before.items()}
        changed = {column: value for column, value in after.items() if value != before[column]}
        if changed:
            traces.texts.append((type(row), row.id, changed))


async def chargers_that_remember(runtime: Runtime, traces: Traces) -> list[int]:
    """Return the connected chargers whose process has one of the sessions in memory: the latest at its EVSE."""
    db = runtime.reader
    at: dict[int, set[int | None]] = {}
    for part in parts(traces.session_ids):
        listed: Any = models.ChargingSession.filter(id__in=part, charger__online=True).using_db(db).distinct()
        for charger_id, evse_id in await listed.values_list("charger_id", "evse_id"):
            at.setdefault(charger_id, set()).add(evse_id)
    mine = set(traces.session_ids)
    found = []
    for charger_id, evse_ids in at.items():
        for evse_id in evse_ids:
            last = models.ChargingSession.filter(charger_id=charger_id, evse_id=evse_id).using_db(db)
            latest: Any = await last.order_by("-began_at").first().values_list("id", flat=True)
            if evse_id is None or latest in mine:
                found.append(charger_id)
                break
    return sorted(found)


async def erase(this: Change, runtime: Runtime, traces: Traces) -> models.Driver:
    """Write all of it, in one transaction; raise MovedOnError where more was told meanwhile."""
    driver = await rows.get(this, models.Driver, traces.driver_id, erased_at=None)
    await require_idle(this, driver)
    await require_whole(this, traces)
    await forget_memory(this, runtime, traces)
    if traces.evidence:
        await EVIDENCE.execute(this.db, this.tx.dialect, traces.evidence)
    for part in parts(traces.session_ids):
        sessions = models.ChargingSession.filter(id__in=part).exclude(presented_tag="").using_db(this.db)
        await sessions.update(presented_tag=ERASED, version=F("version") + 1)
    await erase_decisions(this, traces)
    for model, row_id, columns in traces.texts:
        await model.filter(id=row_id).using_db(this.db).update(**columns)
    await erase_tags(this, traces)
    await erase_vehicles(this, traces)
    await forget_remarks(this.tx, driver.organisation_id, traces.session_ids)
    await forget_payer(this.tx, driver.id, this.at)
    await models.DriverGroupMember.filter(driver_id=driver.id).using_db(this.db).delete()
    await models.ProfileMember.filter(driver_id=driver.id).using_db(this.db).delete()
    await end_driver_tokens(this.tx, driver.organisation_id, driver.id)
    await rows.store(this, driver, {"name": DRIVER_NAME, "email": None, "active": False, "erased_at": this.at})
    this.details = {"sessions": len(traces.session_ids), "tags": len(traces.tag_ids)}
    return driver


async def require_idle(this: Change, driver: models.Driver) -> None:
    """Raise InUseError while a session of the driver goes on, or a remote start for the driver may still begin one."""
    for rows_open in (
        models.ChargingSession.filter(driver_id=driver.id, ongoing=True),
        models.Command.filter(
            organisation_id=driver.organisation_id, driver_id=driver.id, name="START_CHARGING", open=True
        ),
    ):
        using: Any = rows_open.using_db(this.db)
        if count := await using.count():
            raise InUseError(await using.limit(SHOWN_MAX), count)


async def require_whole(this: Change, traces: Traces) -> None:
    """Raise MovedOnError where there is more of the driver than was read."""
    held = Q(driver_id=traces.driver_id) | Q(vehicle_id__in=traces.vehicle_ids)
    tags: Any = await models.Tag.filter(held).using_db(this.db).values_list("id", flat=True)
    sessions = (
        await models.ChargingSession.filter(driver_id=traces.driver_id).using_db(this.db).values_list("id", flat=True)
    )
    evidence = 0
    for part in parts(traces.session_ids):
        evidence += await models.Evidence.filter(session_id__in=part).using_db(this.db).count()
    if (
        set(tags) != set(traces.tag_ids)
        or not set(sessions) <= set(traces.session_ids)
        or evidence != traces.evidence_count
    ):
        raise MovedOnError


async def forget_memory(this: Change, runtime: Runtime, traces: Traces) -> None:
    """Have the chargers that remember a session of the driver connect again; what they remember is not written."""
    for charger_id in traces.charger_ids:
        charger = models.Charger.filter(id=charger_id, online=True).using_db(this.db)
        if await charger.update(epoch=F("epoch") + 1):
            await go_offline(this.tx, runtime, charger_id)
            this.tx.tell(ChargerConfigured(this.viewer.organisation_id, charger_id))


async def erase_decisions(this: Change, traces: Traces) -> None:
    """Make unreadable what the person presented."""
    mine = [Q(driver_id=traces.driver_id)]
    mine += [Q(tag_id__in=part) for part in parts(traces.tag_ids)]
    mine += [Q(id__in=part) for part in parts(traces.decision_ids)]
    for which in mine:
        await (
            models.AccessDecision.filter(which).using_db(this.db).update(presented=ERASED, presented_key=ERASED.upper())
        )


async def erase_tags(this: Change, traces: Traces) -> None:
    """Block the tags under names that mean nothing; whoever is deciding on one at this moment decides anew."""
    for tag in await models.Tag.filter(id__in=traces.tag_ids).using_db(this.db):
        uid = f"{ERASED} {secrets.token_hex(TOKEN_BYTES)}"
        values = {"uid": uid, "uid_key": uid.upper(), "name": "", "status": TagStatus.BLOCKED.value}
        holders = {"driver_id": None, "vehicle_id": None}
        await models.ProfileMember.filter(tag_id=tag.id).using_db(this.db).delete()
        await rows.store(this, tag, {**values, **holders, "uses": tag.uses + 1, "erased_at": this.at})


async def erase_vehicles(this: Change, traces: Traces) -> None:
    """Make the driver's vehicles unreadable; those that are kept are nobody's from now on."""
    for vehicle in await models.Vehicle.filter(driver_id=traces.driver_id).using_db(this.db):
        values: dict[str, Any] = {"driver_id": None}
        if vehicle.id in traces.vehicle_ids:
            plate = f"erased {secrets.token_hex(TOKEN_BYTES)}"
            values |= {"registration": plate, "registration_key": registration_key(plate)}
            values |= {"active": False, "erased_at": this.at}
            await models.ProfileMember.filter(vehicle_id=vehicle.id).using_db(this.db).delete()
        await rows.store(this, vehicle, values)
