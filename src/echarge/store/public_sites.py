"""Which sites and EVSEs the public list shows: found along an index, page by page, however many there are.

An EVSE is shown where an active profile covers it, or all sites of its organisation, that is open to the app, or that
names the driver who asks. Whether somebody may charge there now is decided elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

from echarge.store.setup import Store
from echarge.store.sql_text import Text

NEAR_MAX = 2_000
"""So many sites are looked at round a place: the nearest."""
KM_PER_DEGREE = 111.2
MICRO = 1_000_000

COVERING = """
EXISTS (SELECT 1 FROM "profile_place" AS p JOIN "access_profile" AS a ON a."id" = p."profile_id"
         WHERE p.{place} AND a."active" AND {open})
"""
EVERYWHERE = """
EXISTS (SELECT 1 FROM "access_profile" AS a
         WHERE a."organisation_id" = e."organisation_id" AND a."all_sites" = TRUE AND a."active" AND {open})
"""
NAMED = """
(a."allows_mobile_app"
 OR a."id" IN (SELECT m."profile_id" FROM "profile_member" AS m WHERE m."driver_id" = {driver})
 OR a."id" IN (SELECT m."profile_id" FROM "driver_group_member" AS g
                 JOIN "profile_member" AS m ON m."group_id" = g."group_id" WHERE g."driver_id" = {driver}))
"""
SHOWN = """
SELECT {columns} FROM "evse" AS e JOIN "charger" AS c ON c."id" = e."charger_id"
 WHERE {site} AND c."archived_at" IS NULL AND ({by_site} OR {by_evse} OR {everywhere})
"""


@dataclass(frozen=True, slots=True)
class Near:
    """A place, and how far round it."""

    latitude: float
    longitude: float
    radius_km: float


@dataclass(frozen=True, slots=True)
class Sought:
    """Whose list it is, and what is looked for in it; the text is spelt as people do."""

    driver_id: int | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a site is, in millionths of a degree."""

    site_id: int
    latitude_micro: int
    longitude_micro: int


async def sites_by_name(store: Store, sought: Sought, *, offset: int, limit: int) -> list[int]:
    """Return the sites of a page, by name."""
    text = Text(store.dialect)
    conditions = " AND ".join(conditions_of(text, sought))
    sql = f'SELECT s."id" FROM "site" AS s WHERE {conditions} ORDER BY s."name", s."id" LIMIT {limit} OFFSET {offset}'  # noqa: S608 -- names and marks
    _, rows = await store.reader.execute_query(sql, text.values)
    return [row["id"] for row in rows]


async def sites_near(store: Store, sought: Sought, near: Near) -> list[Spot]:
    """Return the sites in a box round a place; of more than NEAR_MAX about the nearest."""
    text = Text(store.dialect)
    north = near.radius_km / KM_PER_DEGREE
    narrow = max(0.01, cos(radians(near.latitude)))
    east = min(180.0, north / narrow)
    latitude, longitude = round(near.latitude * MICRO), round(near.longitude * MICRO)
    up, across = (
        f'CAST(n."{column}" - ({at}) AS DOUBLE PRECISION)'
        for column, at in (("latitude_micro", latitude), ("longitude_micro", longitude))
    )
    nearest = f"""
SELECT n."id", n."name", n."address", n."latitude_micro", n."longitude_micro" FROM "site" AS n
 WHERE n."latitude_micro" BETWEEN {latitude - round(north * MICRO)} AND {latitude + round(north * MICRO)}
   AND n."longitude_micro" BETWEEN {longitude - round(east * MICRO)} AND {longitude + round(east * MICRO)}
 ORDER BY {up} * {up} + {across} * {across} * {narrow**2:.9f}, n."id" LIMIT {NEAR_MAX}
"""  # noqa: S608 -- numbers
    conditions = " AND ".join(conditions_of(text, sought))
    sql = f'SELECT s."id", s."latitude_micro", s."longitude_micro" FROM ({nearest}) AS s WHERE {conditions}'  # noqa: S608 -- names and marks
    _, rows = await store.reader.execute_query(sql, text.values)
    return [Spot(row["id"], row["latitude_micro"], row["longitude_micro"]) for row in rows]


async def evses_at(store: Store, sought: Sought, site_ids: Sequence[int], *, each_max: int) -> dict[int, list[int]]:
    """Return the EVSEs that are shown of each of these sites, by name, so many of each at most."""
    text = Text(store.dialect)
    place = 'row_number() OVER (PARTITION BY e."site_id" ORDER BY e."name", e."id") AS place'
    among = text.among('e."site_id"', site_ids)
    shown = shown_evses(sought, f'e."id", e."site_id", {place}', among)
    sql = f'SELECT "id", "site_id" FROM ({shown}) AS x WHERE "place" <= {each_max} ORDER BY "site_id", "place"'  # noqa: S608 -- names and marks
    _, rows = await store.reader.execute_query(sql, text.values)
    found: dict[int, list[int]] = {site_id: [] for site_id in site_ids}
    for row in rows:
        found[row["site_id"]].append(row["id"])
    return found


def conditions_of(text: Text, sought: Sought) -> list[str]:
    """Return the conditions of the sites that are shown: those that somebody looks for, with an EVSE that is."""
    conditions = []
    if sought.text:
        columns = " OR ".join(text.contains(f's."{column}"', sought.text) for column in ("name", "address"))
        conditions.append(f"({columns})")
    shown = shown_evses(sought, "1", 'e."site_id" = s."id"')
    return [*conditions, f"EXISTS ({shown})"]


def shown_evses(sought: Sought, columns: str, site: str) -> str:
    """Return the statement of the EVSEs of a site, or of several, that are shown."""
    is_open = 'a."allows_mobile_app"'
    if sought.driver_id is not None:
        is_open = NAMED.format(driver=int(sought.driver_id))
    return SHOWN.format(
        columns=columns,
        site=site,
        by_site=COVERING.format(place='"site_id" = e."site_id"', open=is_open),
        by_evse=COVERING.format(place='"evse_id" = e."id"', open=is_open),
        everywhere=EVERYWHERE.format(open=is_open),
    )
