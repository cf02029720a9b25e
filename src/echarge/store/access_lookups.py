"""The look-ups that decisions on access are made from, each in both dialects.

Only profiles that name the person (or are open to his channel) are read, and of these only those that cover the place:
thousands may cover one site, or name others.
"""

from collections.abc import Mapping

from echarge.domain.access import Channel
from echarge.store.facts import PRICES, spelled

ONLY_VEHICLE = """(SELECT CASE WHEN count(*) = 1 THEN min(o."id") END
         FROM (SELECT "id" FROM "vehicle" WHERE "driver_id" = {driver} AND "active" LIMIT 2) o)"""
"""The only vehicle that a driver has in use; of two nobody knows which."""

OPEN = """(s."authorised_at" IS NOT NULL OR s."start_answer" = 'HOLD_PENDING')
           AND s."began_at" <= $5 AND (s."stopped_at" IS NULL OR s."stopped_at" > $5)
           AND (s."evse_id" IS NULL OR s."evse_id" <> $3)
           AND NOT EXISTS (SELECT 1 FROM "connector" k
             WHERE k."evse_id" = s."evse_id" AND k."number" = COALESCE(s."connector_number", k."number")
               AND k."reported_status" IN ('AVAILABLE', 'FINISHING') AND k."reported_at" > s."began_at")
           AND NOT EXISTS (SELECT 1 FROM "charger" c
             WHERE c."id" = s."charger_id" AND NOT c."online" AND c."lost_at" IS NULL)"""
"""A session that counts for whom it is: not one at this very EVSE, nor one that is stuck (E13, G1)."""

TAG = """
SELECT t."id" AS tag_id, t."uses", t."status", t."expires_at", t."sessions_max", t."driver_id",
       t."vehicle_id" AS own_vehicle_id, COALESCE(t."vehicle_id", {only}) AS vehicle_id,
       t."last_used_at", d."last_active_at", v."last_active_at" AS vehicle_active_at,
       d."active" AS driver_active, v."active" AS vehicle_active, 1 AS tags,
       (SELECT count(*) FROM "charging_session" s
         WHERE s."tag_id" = t."id" AND s."id" <> $6 AND {open}) AS sessions_open
  FROM "tag" t
  LEFT JOIN "driver" d ON d."id" = t."driver_id"
  LEFT JOIN "vehicle" v ON v."id" = t."vehicle_id"
 WHERE t."organisation_id" = $1 AND t."uid_key" = $4
""".replace("{only}", ONLY_VEHICLE.replace("{driver}", 't."driver_id"')).replace("{open}", OPEN)

DRIVER = """
SELECT d."id" AS driver_id, {only} AS vehicle_id, d."active" AS driver_active, d."last_active_at", d."sessions_max",
       (SELECT count(*) FROM "charging_session" s
         WHERE s."driver_id" = d."id" AND s."began_at" > $6 AND {open})
       + (SELECT count(*) FROM "command" m
           WHERE m."driver_id" = d."id" AND m."open" = TRUE AND m."name" = 'START_CHARGING' AND m."session_id" IS NULL
             AND m."evse_id" <> $3) AS sessions_open
  FROM "driver" d WHERE d."organisation_id" = $1 AND d."id" = $4
""".replace("{only}", ONLY_VEHICLE.replace("{driver}", 'd."id"')).replace("{open}", OPEN)

VEHICLE = """
SELECT v."id" AS vehicle_id, v."id" AS own_vehicle_id, v."active" AS vehicle_active,
       v."last_active_at" AS vehicle_active_at,
       (SELECT count(*) FROM "tag" t WHERE t."vehicle_id" = v."id" AND t."status" = 'ACTIVE'
           AND (t."expires_at" IS NULL OR t."expires_at" > $5)) AS tags
  FROM "vehicle" v WHERE v."organisation_id" = $1 AND v."id" = $4
"""

WHERE = (
    'SELECT o."currency" AS own_currency, o."vat_rate_bp", o."energy_threshold_mwh", o."hold_ac_minor",'  # noqa: S608 -- names of ours
    ' o."hold_dc_minor", c."site_id", s."time_zone", c."id" AS charger_id, c."free_vend",'
    ' c."max_power_w" AS charger_power_w, e."id" AS evse_id, e."number" AS evse_number, e."max_power_w",'
    ' e."tariff_id" AS evse_tariff_id, s."tariff_id" AS site_tariff_id, o."tariff_id" AS organisation_tariff_id,'
    " {kinds} {who} " + ", ".join(f't."{column}"' for column in PRICES) + ' FROM "charger" c'
    ' JOIN "site" s ON s."id" = c."site_id"'
    ' JOIN "organisation" o ON o."id" = c."organisation_id"'
    ' LEFT JOIN "evse" e ON e."charger_id" = c."id" AND (e."id" = $3 OR $3 = 0)'
    ' LEFT JOIN "tariff" t ON t."id" = COALESCE(e."tariff_id", s."tariff_id", o."tariff_id") {join}'
    ' WHERE c."id" = {charger} AND c."organisation_id" = $1 ORDER BY e."number"'
)

KINDS = """
(SELECT min(k."kind") FROM "connector" k WHERE k."evse_id" = e."id" AND k."kind" <> '') AS first_kind,
(SELECT max(k."kind") FROM "connector" k WHERE k."evse_id" = e."id") AS last_kind,
"""


def _where(who: str | None) -> Mapping[str, str]:
    """Return the look-up of a place, and of who is asking there."""
    sql = WHERE.replace("{kinds}", KINDS if who != TAG else "").replace("{charger}", "$2")
    joined = "" if who is None else f"LEFT JOIN ({who}) w ON 1 = 1"
    return spelled(sql.replace("{who}", "" if who is None else "w.*, ").replace("{join}", joined))


TAG_AT, DRIVER_AT, VEHICLE_AT, NOBODY_AT = _where(TAG), _where(DRIVER), _where(VEHICLE), _where(None)

NAMED = """
SELECT "profile_id", 0 AS rank FROM "profile_member" WHERE "tag_id" = $3
UNION ALL SELECT "profile_id", 1 FROM "profile_member" WHERE "vehicle_id" = $4
UNION ALL SELECT "profile_id", 2 FROM "profile_member" WHERE "driver_id" = $5
UNION ALL SELECT m."profile_id", 3 FROM "driver_group_member" g
  JOIN "profile_member" m ON m."group_id" = g."group_id" WHERE g."driver_id" = $5
"""
FLAGS: Mapping[Channel, str] = {
    Channel.WEB: "allows_web_payments",
    Channel.CONTACTLESS: "allows_contactless",
    Channel.APP: "allows_mobile_app",
}
PUBLIC = """
SELECT "id" AS profile_id, 4 AS rank FROM "access_profile" WHERE "organisation_id" = {organisation} AND "{flag}" = TRUE
"""

PROFILE = (
    'p."id", p."name", p."active", p."created_at", p."tariff_id", p."hold_minor", p."hold_currency", p."all_sites"'
)

EVERYWHERE = """
(SELECT CASE WHEN a."all_sites" AND a."organisation_id" = (SELECT h."organisation_id" FROM "site" h WHERE h."id" = $1)
             THEN a."id" END FROM "access_profile" a WHERE a."id" = n."profile_id")
"""
"""A profile of all sites, where this is one of its organisation's. As a value: found by its id, whatever there is."""

# Whether a profile covers a place is asked for each that names the person, as a value: joined, either database may
# begin with the place, which thousands may cover. CROSS JOIN: SQLite keeps to the order.
MATCHES = (
    "WITH n AS ({n}), m AS ("  # noqa: S608 -- names of ours
    ' SELECT "profile_id", rank, NULL AS evse_id, COALESCE((SELECT l."id" FROM "profile_place" l'
    f' WHERE l."site_id" = $1 AND l."profile_id" = n."profile_id"), {EVERYWHERE}) AS place FROM n'
    ' UNION ALL SELECT n."profile_id", n.rank, e."id", (SELECT l."id" FROM "profile_place" l'
    ' WHERE l."evse_id" = e."id" AND l."profile_id" = n."profile_id")'
    ' FROM n CROSS JOIN "evse" e WHERE e."charger_id" = $2)'
    f' SELECT m.rank, m.evse_id, {PROFILE}, f."days", f."starts_minute", f."ends_minute", '
    + ", ".join(f't."{column}" AS tariff_{column}' for column in PRICES)
    + ' FROM m CROSS JOIN "access_profile" p'
    ' LEFT JOIN "profile_time_frame" f ON f."profile_id" = p."id"'
    ' LEFT JOIN "tariff" t ON t."id" = p."tariff_id" WHERE m.place IS NOT NULL AND p."id" = m."profile_id"'
)

STRAYS_MAX = 10
"""So many profiles are told of that name somebody elsewhere, and so many that are for others here."""

ELSEWHERE = (
    'WITH n AS ({n}) SELECT p."id", p."name", p."active", EXISTS (SELECT 1 FROM "profile_place" l'
    ' JOIN "evse" e ON e."id" = l."evse_id" WHERE l."profile_id" = p."id" AND e."site_id" = $1) AS is_near'
    ' FROM "access_profile" p WHERE p."id" IN (SELECT "profile_id" FROM n) AND p."all_sites" = FALSE AND NOT EXISTS'
    ' (SELECT 1 FROM "profile_place" l WHERE l."profile_id" = p."id" AND (l."site_id" = $1 OR l."evse_id" IN'
    ' (SELECT "id" FROM "evse" WHERE "charger_id" = $2))) ORDER BY p."id" LIMIT 10'
)
OTHERS = (
    'SELECT p."id", p."name", p."active" FROM ('
    ' SELECT * FROM (SELECT "profile_id" FROM "profile_place" WHERE "site_id" = $1 ORDER BY "profile_id" LIMIT 10) a'
    ' UNION SELECT * FROM (SELECT l."profile_id" FROM "evse" e JOIN "profile_place" l ON l."evse_id" = e."id"'
    ' WHERE e."charger_id" = $2 ORDER BY l."profile_id" LIMIT 10) b'
    ' UNION SELECT * FROM (SELECT a."id" FROM "site" h JOIN "access_profile" a'
    ' ON a."organisation_id" = h."organisation_id" WHERE h."id" = $1 AND a."all_sites" = TRUE'
    ' ORDER BY a."id" LIMIT 10) c) o'
    ' JOIN "access_profile" p ON p."id" = o."profile_id"'
)


def _of(names: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    return spelled(MATCHES.replace("{n}", names)), spelled(ELSEWHERE.replace("{n}", names))


def _public(channel: Channel, organisation: str) -> str:
    return PUBLIC.replace("{organisation}", organisation).replace("{flag}", FLAGS[channel])


NAMED_MATCHES, NAMED_ELSEWHERE = _of(NAMED)
APP_MATCHES, _ = _of(f"{NAMED} UNION ALL {_public(Channel.APP, '$6')}")
PUBLIC_MATCHES = {channel: _of(_public(channel, "$3"))[0] for channel in Channel}
OTHERS_HERE = spelled(OTHERS)

PAYER = spelled("""
SELECT d."id", d."active", EXISTS (SELECT 1 FROM "saved_method" m
         WHERE m."driver_id" = d."id" AND m."provider" = $3 AND m."removed_at" IS NULL) AS has_method
  FROM "driver" d
 WHERE d."id" = COALESCE($1, (SELECT v."driver_id" FROM "vehicle" v WHERE v."id" = $2))
""")
"""The driver himself, else the driver of the vehicle, and whether he has left a means of payment."""
