"""The facts of a charger's commissioning check (NET-7), as they are stored anyway."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from echarge.domain.availability import EvseStatus
from echarge.domain.commissioning import ChargerFacts, ConnectorFacts, EvseFacts, Finding, SessionFacts, findings
from echarge.domain.connectors import built
from echarge.domain.regulations import Regulation, is_regulated
from echarge.domain.reviews import ReviewReason
from echarge.operations.builds import entered_of, usual_of
from echarge.operations.open_data import place_of
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, ChargingSession, Connector, Evse, Site
from echarge.store.surroundings import OCCUPIED

LOOKED_BACK = timedelta(days=30)
SESSIONS_MAX = 200
"""How many sessions of the charger are looked at, the newest first."""


async def commissioning(runtime: Runtime, charger: Charger, since: datetime | None) -> list[Finding]:
    """Return how each step stands; sessions count that began since that instant, or in the last thirty days.

    A charger's sessions are looked at for whoever may see the charger: nothing is told of who charged, or for how much.
    """
    now = runtime.now()
    sessions = await sessions_by_evse(charger.id, max(since or now - LOOKED_BACK, now - LOOKED_BACK))
    connectors = await Connector.filter(charger_id=charger.id).order_by("number")
    site = await Site.get(id=charger.site_id).select_related("organisation")
    is_told = site.organisation.ocpi_party_id is not None and site.public
    is_told = is_told and is_regulated(Regulation(site.regulation), public=True)
    evses = [
        EvseFacts(
            evse.id,
            evse.number,
            evse.error_code,
            [connector_facts(row) for row in connectors if row.evse_id == evse.id],
            sessions.get(evse.id, ()),
            missing_of(site, charger, [row for row in connectors if row.evse_id == evse.id]) if is_told else None,
        )
        for evse in await Evse.filter(charger_id=charger.id).order_by("number")
    ]
    return findings(charger_facts(charger, evses), now)


def missing_of(site: Site, charger: Charger, rows: Sequence[Connector]) -> list[str]:
    """Return what nobody has said that OCPI needs of a site and an EVSE with these connectors, in words for people."""
    builds = [built(entered_of(row), row.kind, usual_of(charger)) for row in rows]
    of_plugs = [f"the connector's {name}" for build in builds for name in build.missing]
    of_site = [f"the site's {name}" for name in place_of(site).missing]
    return list(dict.fromkeys([*of_site, *(of_plugs if builds else ["a connector"])]))


def charger_facts(charger: Charger, evses: Sequence[EvseFacts]) -> ChargerFacts:
    """Return what is known of the charger."""
    firmware = f"firmware {charger.firmware_version}" if charger.firmware_version else ""
    made = " ".join(filter(None, (charger.vendor, charger.model)))
    return ChargerFacts(
        online=charger.online,
        blocked=charger.blocked,
        connected_at=charger.connected_at,
        last_seen_at=charger.last_seen_at,
        ocpp_version=charger.ocpp_version,
        has_password=charger.password_hash is not None or charger.new_password_hash is not None,
        by_secret_path=charger.admitted_without_password,
        security_profile=charger.security_profile_min,
        registration=charger.registration,
        booted_at=charger.booted_at,
        described=", ".join(filter(None, (made, firmware))),
        clock_skew_s=charger.clock_skew_s,
        evses=evses,
    )


def connector_facts(row: Connector) -> ConnectorFacts:
    """Return what is known of a connector."""
    status = EvseStatus.PREPARING if row.reported_status == OCCUPIED else EvseStatus(row.reported_status)
    return ConnectorFacts(row.number, status, row.reported_at)


async def sessions_by_evse(charger_id: int, since: datetime) -> dict[int, list[SessionFacts]]:
    """Return the latest sessions of the charger's EVSEs, the newest first; refused starts are none."""
    rows: Any = ChargingSession.filter(charger_id=charger_id, began_at__gte=since, listed=True, evse_id__isnull=False)
    found: dict[int, list[SessionFacts]] = {}
    for row in await rows.order_by("-began_at", "-id").limit(SESSIONS_MAX):
        facts = SessionFacts(
            row.began_at,
            row.ongoing,
            row.energy_mwh,
            row.threshold_mwh,
            row.last_reading_at,
            None if row.needs_review is None else ReviewReason(row.needs_review),
            billed=row.billed_at is not None,
        )
        found.setdefault(row.evse_id, []).append(facts)
    return found
