"""Whose a guest's token is: asked with every request, so in one query and without the ORM."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from echarge.store.facts import Reads, instant, spelled

DRIVER = spelled("""
SELECT t."id", t."organisation_id", t."driver_id" AS guest_id, t."last_used_at", t."expires_at", FALSE AS is_new
  FROM "driver_token" t
  JOIN "driver" d ON d."id" = t."driver_id"
 WHERE t."token_hash" = $1 AND d."active" AND d."erased_at" IS NULL
""")

TERMINAL = spelled("""
SELECT "id", "organisation_id", "id" AS guest_id, COALESCE("last_used_at", "secret_made_at") AS last_used_at,
       NULL AS expires_at, "last_used_at" IS NULL AS is_new
  FROM "terminal" WHERE "secret_hash" = $1 AND "revoked_at" IS NULL
""")

VISIT = spelled("""
SELECT "id", "organisation_id", "id" AS guest_id, "created_at" AS last_used_at, NULL AS expires_at, FALSE AS is_new
  FROM "visit" WHERE "token_hash" = $1
""")


@dataclass(frozen=True, slots=True)
class GuestFacts:
    """A guest's token that was not revoked; whether its time is over is for others to say."""

    token_id: int
    organisation_id: int
    guest_id: int
    last_used_at: datetime
    expires_at: datetime | None
    is_new: bool = False
    """Whether it was never used."""


async def driver_facts(reads: Reads, token_hash: str) -> GuestFacts | None:
    """Return what is known of a driver's token, or None where it is good for nothing."""
    return await _facts(reads, DRIVER, token_hash)


async def terminal_facts(reads: Reads, token_hash: str) -> GuestFacts | None:
    """Return what is known of a terminal's secret, or None where it is good for nothing."""
    return await _facts(reads, TERMINAL, token_hash)


async def visit_facts(reads: Reads, token_hash: str) -> GuestFacts | None:
    """Return what is known of a visit's token; when it was made stands for its last use."""
    return await _facts(reads, VISIT, token_hash)


async def _facts(reads: Reads, sql: Mapping[str, str], token_hash: str) -> GuestFacts | None:
    row = await reads.row(sql, (token_hash,))
    if row is None:
        return None
    last_used_at = instant(row["last_used_at"])
    assert last_used_at is not None  # noqa: S101 -- the column is never null
    return GuestFacts(
        row["id"],
        row["organisation_id"],
        row["guest_id"],
        last_used_at,
        instant(row["expires_at"]),
        bool(row["is_new"]),
    )
