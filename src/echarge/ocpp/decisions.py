"""How long a charger may remember a decision."""

from datetime import datetime, timedelta

from echarge.domain.access import Allowed, Decision

CACHED_MAX = timedelta(hours=24)
"""Without an end, a charger's cache may keep an accepted tag for ever (A42)."""


def cached_until(decision: Decision, now: datetime) -> datetime | None:
    """Return when a charger has to ask again; None for a refusal, which it should not remember."""
    if not isinstance(decision, Allowed):
        return None
    limit = now + CACHED_MAX
    return min(limit, decision.expires_at) if decision.expires_at is not None else limit
