"""The demo's organisation: its sites, chargers, tariffs and drivers, as rows that wait to be stored."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from tortoise.models import Model

from echarge.cli.demo_orders import DRIVERS, GROUPS, POOL_CARS, POSTS, REGISTRATIONS, SITES, TARIFFS, Post
from echarge.cli.demo_profiles import Granted, granted
from echarge.domain.availability import EvseStatus
from echarge.domain.events import TagKind
from echarge.operations.evses import new_public_code
from echarge.operations.passwords import hash_charger_password, new_charger_password
from echarge.store.models import (
    AccessProfile,
    Charger,
    Connector,
    Driver,
    DriverGroup,
    DriverGroupMember,
    Evse,
    Organisation,
    ProfileMember,
    ProfilePlace,
    ProfileTimeFrame,
    Site,
    Tag,
    Tariff,
    Vehicle,
)
from echarge.store.writer import Transaction

HISTORY: Final = timedelta(days=120)
DC_FROM_W: Final = 50_000
ONE_PHASE_W: Final = 7_400
GONE: Final = timedelta(days=2, hours=5)
"""How long the charger that is offline has been so."""


@dataclass(frozen=True, slots=True)
class World:
    """All rows of the demo before its first session, and the passwords that nothing else keeps."""

    organisation: Organisation
    tariffs: Mapping[str, Tariff]
    sites: Sequence[Site]
    posts: Mapping[int, Post]
    """What was ordered, by the charger's id."""
    chargers: Sequence[Charger]
    evses: Sequence[Evse]
    connectors: Sequence[Connector]
    drivers: Sequence[Driver]
    vehicles: Sequence[Vehicle]
    tags: Sequence[Tag]
    groups: Sequence[DriverGroup]
    members: Sequence[DriverGroupMember]
    profiles: Sequence[Granted]
    passwords: Mapping[int, str]
    """By the charger's id."""

    def fleet(self) -> list[dict[str, object]]:
        """Return what simulated chargers need to know to dial in: all but the one that is offline."""
        online = [charger for charger in self.chargers if not self.posts[charger.id].offline]
        places = [charger.id for charger in online if not self.posts[charger.id].faulted]
        # Each person comes to one charger alone, for nobody can be in two places.
        tags: dict[int, list[str]] = {charger.id: [] for charger in online}
        for number, holder in enumerate((*self.drivers, *(v for v in self.vehicles if v.driver_id is None))):
            theirs = [tag.uid for tag in self.tags if holder.id in {tag.driver_id, tag.vehicle_id} and is_usable(tag)]
            tags[places[number % len(places)]].extend(theirs)
        entries: list[dict[str, object]] = []
        for charger in online:
            post = self.posts[charger.id]
            entries.append(
                {
                    "identity": post.identity,
                    "password": self.passwords[charger.id],
                    "version": post.version,
                    "evses": post.evses,
                    "power": post.power_w,
                    "faulted": post.faulted,
                    "tags": tags[charger.id],
                }
            )
        return entries


async def make_world(organisation: Organisation, *, now: datetime) -> World:
    """Return the rows, with passwords and tags drawn anew."""
    began = now - HISTORY
    o = organisation.id
    tariffs = {
        item["name"]: Tariff(organisation_id=o, name_key=item["name"], currency="GBP", created_at=began, **item)
        for item in TARIFFS
    }
    sites = [
        Site(
            organisation_id=o, time_zone="Europe/London", public=True, created_at=began,
            tariff_id=tariffs[item["tariff"]].id, **{name: item[name] for name in item if name != "tariff"},
        )
        for item in SITES
    ]  # fmt: skip
    posts, chargers, passwords = {}, [], {}
    for site, ordered in zip(sites, POSTS, strict=True):
        for post in ordered:
            password = new_charger_password()
            charger = _charger(site, post, await hash_charger_password(password.encode()), now)
            posts[charger.id], passwords[charger.id] = post, password
            chargers.append(charger)
    evses = [evse for charger in chargers for evse in _evses(charger, posts[charger.id], tariffs, now)]
    drivers, vehicles, tags = _people(o, began)
    groups = [DriverGroup(organisation_id=o, name=name, name_key=name.casefold(), created_at=began) for name in GROUPS]
    pool = [vehicle for vehicle in vehicles if vehicle.driver_id is None]
    rows: Sequence[Any] = (*sites, *groups, *tariffs.values())
    named = {row.name: row for row in rows}
    return World(
        organisation, tariffs, sites, posts, chargers, evses,
        [_connector(evse, posts[evse.charger_id]) for evse in evses],
        drivers, vehicles, tags, groups,
        [
            DriverGroupMember(organisation_id=o, group_id=group.id, driver_id=driver.id)
            for group in groups
            for driver in drivers[GROUPS[group.name]]
        ],
        granted(organisation, named, pool, began),
        passwords,
    )  # fmt: skip


def power_type(power_w: int) -> str:
    """Return what flows at a charger of this power."""
    return "DC" if power_w >= DC_FROM_W else "AC_3_PHASE" if power_w > ONE_PHASE_W else "AC_1_PHASE"


def current_a(power_w: int) -> int:
    """Return the most that flows through each conductor, in amperes."""
    if power_w >= DC_FROM_W:
        return power_w // 300
    return 16 if power_w < ONE_PHASE_W else 32


def is_usable(tag: Tag) -> bool:
    """Whether somebody can charge with the tag from now on."""
    return tag.status == "ACTIVE" and tag.expires_at is None


def _charger(site: Site, post: Post, password_hash: str, now: datetime) -> Charger:
    return Charger(
        organisation_id=site.organisation_id,
        site_id=site.id,
        name=post.name,
        ocpp_identity=post.identity,
        identity_key=post.identity.casefold(),
        password_hash=password_hash,
        vendor=post.vendor,
        model=post.model,
        serial_number=f"{post.identity}-{secrets.randbelow(10**6):06d}",
        firmware_version="4.2.1",
        ocpp_version=post.version,
        max_power_w=post.power_w,
        installed_on=(now - HISTORY).date(),
        connector_power_type=power_type(post.power_w),
        connector_max_voltage_v=920 if post.power_w >= DC_FROM_W else 230,
        connector_max_current_a=current_a(post.power_w),
        last_seen_at=now - (GONE if post.offline else timedelta(minutes=3)),
        created_at=now - HISTORY,
    )


def _evses(charger: Charger, post: Post, tariffs: Mapping[str, Tariff], now: datetime) -> list[Evse]:
    return [
        Evse(
            organisation_id=charger.organisation_id,
            site_id=charger.site_id,
            charger_id=charger.id,
            number=number,
            name=f"{charger.name}-{number:02d}",
            public_code=new_public_code(),
            max_power_w=charger.max_power_w,
            tariff_id=None if post.tariff is None else tariffs[post.tariff].id,
            status=EvseStatus.OFFLINE,
            status_since=now - (GONE if post.offline else timedelta(minutes=3)),
        )
        for number in range(1, post.evses + 1)
    ]


def _connector(evse: Evse, post: Post) -> Connector:
    return Connector(
        organisation_id=evse.organisation_id,
        charger_id=evse.charger_id,
        evse_id=evse.id,
        number=1,
        wire_number=evse.number,
        kind="cCCS2" if post.power_w >= DC_FROM_W else "sType2",  # as OCPP 2.0.1 names kinds of connectors
        max_power_w=evse.max_power_w,
    )


def _people(o: int, began: datetime) -> tuple[list[Driver], list[Vehicle], list[Tag]]:
    drivers = [
        Driver(
            organisation_id=o, name=name, email=f"{name.lower().replace(' ', '.')}@example.org", created_at=began
        )
        for name in DRIVERS
    ]  # fmt: skip
    owners: list[Driver | None] = [*drivers[: len(REGISTRATIONS)], *(None for _ in POOL_CARS)]
    vehicles = [
        Vehicle(
            organisation_id=o, driver_id=owner.id if owner is not None else None, registration=registration,
            registration_key=registration.replace(" ", ""), created_at=began,
        )
        for owner, registration in zip(owners, (*REGISTRATIONS, *POOL_CARS), strict=True)
    ]  # fmt: skip
    tags = [_tag(o, began, TagKind.RFID_CARD, driver_id=driver.id) for driver in drivers]
    tags += [_tag(o, began, TagKind.APP, driver_id=driver.id) for driver in drivers[::2]]
    tags += [
        _tag(o, began, TagKind.VEHICLE, vehicle_id=vehicle.id) for vehicle in vehicles if vehicle.driver_id is None
    ]
    tags.append(_tag(o, began, TagKind.RFID_CARD, driver_id=drivers[-1].id, name="Lost card", status="BLOCKED"))
    tags.append(
        _tag(o, began, TagKind.RFID_CARD, driver_id=drivers[2].id, name="Old card", expires_at=began + HISTORY / 2)
    )
    return drivers, vehicles, tags


def _tag(o: int, began: datetime, kind: TagKind, **what: Any) -> Tag:
    uid = secrets.token_hex(7).upper()
    return Tag(organisation_id=o, uid=uid, uid_key=uid, kind=kind, created_at=began, **what)


async def save_world(tx: Transaction, world: World) -> None:
    """Store the rows, those that others refer to first."""
    await Tariff.bulk_create(world.tariffs.values(), using_db=tx.db)
    await (
        Organisation.filter(id=world.organisation.id)
        .using_db(tx.db)
        .update(
            address="1 Harbourside, Bristol BS1 5TY",
            contact_name="Alex Turner",
            support_phone="+44 117 496 0123",
            support_email="support@example.org",
            vat_number="GB 123 4567 89",
            vat_rate_bp=2000,
            tariff_id=world.tariffs["Standard"].id,
            ocpi_country_code="GB",
            ocpi_party_id="GLC",
        )
    )
    rows: Sequence[tuple[type[Model], Sequence[Any]]] = (
        (Site, world.sites),
        (Charger, world.chargers),
        (Evse, world.evses),
        (Connector, world.connectors),
        (Driver, world.drivers),
        (Vehicle, world.vehicles),
        (Tag, world.tags),
        (DriverGroup, world.groups),
        (DriverGroupMember, world.members),
        (AccessProfile, [each.profile for each in world.profiles]),
        (ProfileTimeFrame, [each.frame for each in world.profiles]),
        (ProfileMember, [row for each in world.profiles for row in each.members]),
        (ProfilePlace, [row for each in world.profiles for row in each.places]),
    )
    for model, made in rows:
        await model.bulk_create(made, using_db=tx.db)
