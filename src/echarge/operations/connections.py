"""How a charger's connection begins and ends, and what it says of itself when it starts up."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from echarge.domain.availability import EvseStatus
from echarge.domain.errors import ReplacedError
from echarge.domain.events import Booted
from echarge.live.messages import ChargerChanged, ChargerDisplaced
from echarge.operations import absences, commands, confirming, findings, reservations, settings
from echarge.operations.admission import Admitted
from echarge.operations.ports import ChargerLink
from echarge.operations.runtime import Runtime
from echarge.operations.security_events import note_takeover
from echarge.operations.stations import (
    ConnectorState,
    Costs,
    EvseState,
    Spot,
    Station,
    derived_row,
    may_report,
    refresh,
    seen_rows,
    status_message,
    stored,
)
from echarge.store import models
from echarge.store.loading import open_sessions
from echarge.store.surroundings import OCCUPIED
from echarge.store.writer import Transaction, WriteError

log = logging.getLogger(__name__)

TRIGGERED = "Triggered"
"""Why a 2.x charger says again what it is without having started."""


STATUSES_WITHIN = timedelta(seconds=30)
"""Within this time of its acceptance a charger should have told a status of its own accord (A32)."""


@dataclass(frozen=True, slots=True)
class BootAnswer:
    """How BootNotification is answered."""

    status: str
    interval_s: int
    now: datetime


async def attach(runtime: Runtime, admitted: Admitted, *, ocpp_version: str, link: ChargerLink) -> Station:
    """Make this connection the one that speaks for the charger, and load what is known of it."""

    async def take_over(tx: Transaction) -> Station:
        now = runtime.now()
        charger = await models.Charger.get(id=admitted.charger_id, using_db=tx.db)
        await note_takeover(tx, runtime, charger, admitted.address)
        was_reported = not charger.online and charger.lost_at is None
        charger.epoch += 1
        charger.online, charger.lost_at = True, None
        charger.holder_id = runtime.holder_id
        charger.connected_at = charger.last_seen_at = now
        charger.ocpp_version = ocpp_version
        charger.version += 1
        await charger.save(
            using_db=tx.db,
            update_fields=[
                "epoch", "online", "lost_at", "holder_id", "connected_at", "last_seen_at", "ocpp_version", "version",
            ],
        )  # fmt: skip
        station = await load(tx, runtime, charger, ocpp_version, link)
        station.seen_at = station.attached_at = now
        tx.tell(
            ChargerDisplaced(charger.organisation_id, charger.id, charger.epoch),
            ChargerChanged(charger.organisation_id, charger.id, charger.version, online=True),
        )
        refresh(tx, station, list(station.evses), now)
        if was_reported:
            await findings.clear(tx, now, [absences.cause_of(charger.id)])
        return station

    station = await runtime.writer.run(take_over, locks=(admitted.charger_id,))
    held = runtime.stations.get(station.charger_id)
    if held is None or held.epoch < station.epoch:
        runtime.stations[station.charger_id] = station
    return station


async def load(
    tx: Transaction, runtime: Runtime, charger: models.Charger, ocpp_version: str, link: ChargerLink
) -> Station:
    """Return what is stored of the charger."""
    station = Station(
        charger_id=charger.id,
        organisation_id=charger.organisation_id,
        site_id=charger.site_id,
        identity=charger.ocpp_identity,
        epoch=charger.epoch,
        ocpp_version=ocpp_version,
        registration=charger.registration if charger.booted_at is not None else "",
        free_vend=charger.free_vend,
        link=link,
        station_status=EvseStatus(charger.station_status),
        station_at=charger.station_status_at,
        clock_skew_s=charger.clock_skew_s,
        costs=None if ocpp_version == "1.6" else Costs(),
    )
    numbers = {}
    for evse in await models.Evse.filter(charger_id=charger.id).using_db(tx.db):
        numbers[evse.id] = evse.number
        station.evses[evse.number] = evse_state(evse)
    for row in await models.Connector.filter(charger_id=charger.id).using_db(tx.db):
        state = connector_state(row, numbers[row.evse_id])
        station.connectors[state.evse_number, state.number] = state
    for session in await open_sessions(tx.db, charger.id, numbers):
        station.keep(session)
    station.awaiting = await commands.awaited(tx, runtime, charger.id)
    station.kept = await reservations.kept_at(tx.db, charger.id, runtime.now())
    station.booted_at = charger.booted_at
    return station


def evse_state(row: models.Evse) -> EvseState:
    """Return the EVSE as it is stored."""
    return EvseState(
        row.id, row.number, EvseStatus(row.status), row.status_since, row.status_version, row.error_code,
        row.error_info, row.condition_since,
    )  # fmt: skip


def connector_state(row: models.Connector, evse_number: int) -> ConnectorState:
    """Return the connector's last report as stored."""
    occupied = row.reported_status == OCCUPIED
    status = EvseStatus.PREPARING if occupied else EvseStatus(row.reported_status)
    return ConnectorState(row.id, evse_number, row.number, row.wire_number, status, occupied, row.reported_at)


async def detach(runtime: Runtime, station: Station) -> None:
    """Show the charger as offline, unless a newer connection speaks for it by now."""
    if runtime.stations.get(station.charger_id) is station:
        del runtime.stations[station.charger_id]
    try:
        await runtime.writer.run(lambda tx: go_offline(tx, runtime, station.charger_id), fence=station.fence)
    except ReplacedError:
        log.info("charger %s: an older connection ended", station.identity)
    except WriteError:
        # The lease of this process, or the next connection, will put it right.
        log.warning("charger %s: could not store that it is offline", station.identity)


async def go_offline(tx: Transaction, runtime: Runtime, charger_id: int) -> None:
    """Store that nobody holds the charger's socket any more, and what that means for its EVSEs."""
    now = runtime.now()
    charger = await models.Charger.get(id=charger_id, using_db=tx.db)
    if not charger.online:
        return
    charger.online, charger.holder_id, charger.version = False, None, charger.version + 1
    charger.lost_at = now
    await charger.save(using_db=tx.db, update_fields=["online", "holder_id", "lost_at", "version"])
    tx.tell(ChargerChanged(charger.organisation_id, charger.id, charger.version, online=False))
    spot = Spot(charger.organisation_id, charger.site_id, charger.id)
    for evse in await models.Evse.filter(charger_id=charger_id).using_db(tx.db):
        before = evse_state(evse)
        state = before.seen_as(EvseStatus.OFFLINE, now, evse.error_code)
        tx.write([*seen_rows(spot, before, state, now), derived_row(spot, state, now, now)])
        tx.tell(status_message(charger.organisation_id, charger.site_id, charger.id, state))


async def report_boot(runtime: Runtime, station: Station, event: Booted) -> BootAnswer:
    """Store what the charger says it is, and answer as it is registered."""
    now = runtime.now()
    is_start = event.reason != TRIGGERED and not confirming.is_asked_to_boot(station)

    async def boot(tx: Transaction) -> str:
        charger = await models.Charger.get(id=station.charger_id, using_db=tx.db)
        await charger.update_from_dict(
            {
                "vendor": event.vendor[:50],
                "model": event.model[:50],
                "serial_number": event.serial_number[:50],
                "firmware_version": event.firmware_version[:50],
                "iccid": event.iccid[:20],
                "imsi": event.imsi[:20],
                "meter_type": event.meter_type[:25],
                "meter_serial_number": event.meter_serial_number[:25],
                "booted_at": now,
                "version": charger.version + 1,
            }
        ).save(using_db=tx.db)
        if is_start:
            await settings.note_start(tx, charger.id)
        tx.tell(ChargerChanged(charger.organisation_id, charger.id, charger.version, online=True))
        return charger.registration

    station.registration = await stored(runtime.writer.run(boot, fence=station.fence))
    station.booted_at = now
    if may_report(station):
        station.statuses_due = now + STATUSES_WITHIN
    if station.costs is not None:
        station.costs.asks_currency = True
        runtime.costs_due[station.charger_id] = station
    await confirming.confirm_boot(runtime, station, is_start=is_start)
    return BootAnswer(station.registration, runtime.limits.heartbeat_s, now)
