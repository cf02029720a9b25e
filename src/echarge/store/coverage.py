"""Which tariffs apply where access profiles are in force, for many profiles by one statement."""

from collections.abc import Mapping, Sequence

from tortoise import BaseDBAsyncClient

COVERED = """
SELECT "profile_id", "tariff_id", count(*) AS evses FROM (
  SELECT p."profile_id", COALESCE(e."tariff_id", s."tariff_id") AS tariff_id
    FROM "profile_place" p
    JOIN "evse" e ON e."id" = p."evse_id"
    JOIN "charger" c ON c."id" = e."charger_id" AND c."archived_at" IS NULL
    JOIN "site" s ON s."id" = e."site_id"
   WHERE p."profile_id" IN {ids}
  UNION ALL
  SELECT p."profile_id", COALESCE(e."tariff_id", s."tariff_id")
    FROM "profile_place" p
    JOIN "site" s ON s."id" = p."site_id"
    JOIN "evse" e ON e."site_id" = s."id"
    JOIN "charger" c ON c."id" = e."charger_id" AND c."archived_at" IS NULL
   WHERE p."profile_id" IN {ids}
  UNION ALL
  SELECT a."id", COALESCE(e."tariff_id", s."tariff_id")
    FROM "access_profile" a
    JOIN "site" s ON s."organisation_id" = a."organisation_id"
    JOIN "evse" e ON e."site_id" = s."id"
    JOIN "charger" c ON c."id" = e."charger_id" AND c."archived_at" IS NULL
   WHERE a."id" IN {ids} AND a."all_sites" = TRUE
) AS covered GROUP BY "profile_id", "tariff_id"
"""


async def covered(db: BaseDBAsyncClient, profile_ids: Sequence[int]) -> Mapping[int, Mapping[int | None, int]]:
    """Return for each profile how many of its EVSEs have which tariff, their own or their site's; None: neither."""
    # Numbered in both dialects, because each id stands in the statement several times.
    sign = "?" if db.capabilities.dialect == "sqlite" else "$"
    ids = ", ".join(f"{sign}{number}" for number in range(1, len(profile_ids) + 1))
    _, rows = await db.execute_query(COVERED.replace("{ids}", f"({ids})"), list(profile_ids))
    found: dict[int, dict[int | None, int]] = {each: {} for each in profile_ids}
    for row in rows:
        found[row["profile_id"]][row["tariff_id"]] = row["evses"]
    return found
