"""Who of those whom access profiles name has nothing on which an amount could be held, for many profiles at once."""

from collections.abc import Mapping, Sequence

from tortoise import BaseDBAsyncClient

UNPAYING = """
WITH n AS (
  SELECT m."profile_id", m."driver_id", 0 AS of_nobody FROM "profile_member" m
   WHERE m."profile_id" IN {ids} AND m."driver_id" IS NOT NULL
  UNION
  SELECT m."profile_id", g."driver_id", 0 FROM "profile_member" m
    JOIN "driver_group_member" g ON g."group_id" = m."group_id" WHERE m."profile_id" IN {ids}
  UNION
  SELECT m."profile_id", v."driver_id", CASE WHEN v."driver_id" IS NULL THEN m."id" ELSE 0 END
    FROM "profile_member" m JOIN "vehicle" v ON v."id" = m."vehicle_id" WHERE m."profile_id" IN {ids}
  UNION
  SELECT m."profile_id", COALESCE(t."driver_id", v."driver_id"),
         CASE WHEN COALESCE(t."driver_id", v."driver_id") IS NULL THEN m."id" ELSE 0 END
    FROM "profile_member" m JOIN "tag" t ON t."id" = m."tag_id"
    LEFT JOIN "vehicle" v ON v."id" = t."vehicle_id" WHERE m."profile_id" IN {ids}
)
SELECT n."profile_id", count(*) AS people FROM n LEFT JOIN "driver" d ON d."id" = n."driver_id"
 WHERE n."driver_id" IS NULL OR (d."active" AND NOT EXISTS (SELECT 1 FROM "saved_method" s
         WHERE s."driver_id" = n."driver_id" AND s."provider" = {provider} AND s."removed_at" IS NULL))
 GROUP BY n."profile_id"
"""


async def unpaying(db: BaseDBAsyncClient, profile_ids: Sequence[int], provider: str) -> Mapping[int, int]:
    """Return for each profile how many whom it names have no payment method there, or are of no driver who could."""
    # Numbered in both dialects, because each id stands in the statement several times.
    sign = "?" if db.capabilities.dialect == "sqlite" else "$"
    ids = ", ".join(f"{sign}{number}" for number in range(1, len(profile_ids) + 1))
    sql = UNPAYING.replace("{ids}", f"({ids})").replace("{provider}", f"{sign}{len(profile_ids) + 1}")
    _, rows = await db.execute_query(sql, [*profile_ids, provider])
    return {row["profile_id"]: row["people"] for row in rows}
