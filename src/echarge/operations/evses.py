"""EVSEs and connectors that a charger speaks of for the first time."""

import secrets

from echarge.domain.availability import EvseStatus
from echarge.domain.events import Place
from echarge.operations.runtime import Runtime
from echarge.operations.stations import ConnectorState, EvseState, Station, stored
from echarge.store import models
from echarge.store.writer import Transaction

CODE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""No signs that a person could take for one another."""
CODE_LENGTH = 8
CONNECTORS_MAX = 8


def new_public_code() -> str:
    """Return a code for an EVSE's sticker: random, so that it gives no OCPP identity away (C13)."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


async def known_connector(runtime: Runtime, station: Station, place: Place) -> ConnectorState | None:
    """Return the connector, made on first sight; None where the charger names one that cannot be."""
    evse, connector = place.evse, place.connector or 1
    if evse is None:
        return None
    found = station.connectors.get((evse, connector))
    if found is not None:
        return found
    if evse < 1 or connector < 1 or connector > CONNECTORS_MAX:
        return None
    if evse not in station.evses and len(station.evses) >= runtime.limits.evses_max:
        return None
    if evse > runtime.limits.evses_max * 4:
        return None
    state, row = await stored(
        runtime.writer.run(lambda tx: make_connector(tx, runtime, station, evse, connector), fence=station.fence)
    )
    station.evses.setdefault(evse, state)
    station.connectors[evse, connector] = row
    return row


async def make_connector(
    tx: Transaction, runtime: Runtime, station: Station, evse: int, connector: int
) -> tuple[EvseState, ConnectorState]:
    """Store the connector and, if need be, its EVSE."""
    now = runtime.now()
    row = await models.Evse.filter(charger_id=station.charger_id, number=evse).using_db(tx.db).get_or_none()
    if row is None:
        charger = await models.Charger.get(id=station.charger_id, using_db=tx.db)
        row = await models.Evse.create(
            using_db=tx.db,
            organisation_id=station.organisation_id,
            site_id=station.site_id,
            charger_id=station.charger_id,
            number=evse,
            name=f"{charger.name}-{evse:02d}"[:200],
            public_code=new_public_code(),
            max_power_w=charger.max_power_w,
            status=EvseStatus.UNAVAILABLE,
            status_since=now,
            condition_since=now,
            shown_at=now,
        )
    else:
        await models.Evse.filter(id=row.id).using_db(tx.db).update(changed_at=now)
    wire_number = None
    if connector == 1 and not await wire_taken(tx, station, evse):
        wire_number = evse
    made = await models.Connector.create(
        using_db=tx.db,
        organisation_id=station.organisation_id,
        charger_id=station.charger_id,
        evse_id=row.id,
        number=connector,
        wire_number=wire_number,
    )
    state = EvseState(row.id, evse, EvseStatus(row.status), row.status_since, row.status_version, condition_since=now)
    return state, ConnectorState(made.id, evse, connector, wire_number, EvseStatus.AVAILABLE, occupied=False, at=None)


async def wire_taken(tx: Transaction, station: Station, wire_number: int) -> bool:
    """Return whether 1.6 already calls another connector by this number."""
    rows = models.Connector.filter(charger_id=station.charger_id, wire_number=wire_number)
    return await rows.using_db(tx.db).exists()
