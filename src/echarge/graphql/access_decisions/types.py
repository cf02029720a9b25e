"""Decisions on access as the API shows them: what won, and why the others did not (ACL-8)."""

from datetime import datetime
from typing import Any, Self

import strawberry

from echarge.domain.access_words import REASONS
from echarge.domain.events import PresentedTag
from echarge.domain.matches import Candidate
from echarge.graphql.access_decisions.candidates import AccessCandidate
from echarge.graphql.access_decisions.enums import Door, Outcome, Reason
from echarge.graphql.access_profiles.types import AccessProfile
from echarge.graphql.chargers.types import Charger, Evse
from echarge.graphql.context import Context, Info
from echarge.graphql.drivers.types import Driver
from echarge.graphql.enums import Area, TagKind
from echarge.graphql.fields import field
from echarge.graphql.money import Money
from echarge.graphql.node import node_at
from echarge.graphql.sessions.enums import TariffSource
from echarge.graphql.sites.types import Site
from echarge.graphql.tags.types import Tag
from echarge.operations.tags import UID
from echarge.store import models


@strawberry.type(description="What is needed to add an unknown tag by `createTag`; whose it is, you know.")
class TagToAdd:
    """What is needed to add an unknown tag."""

    uid: str = strawberry.field(description="As chargers read it.")
    kind: TagKind = strawberry.field(description="What it is, by what the charger says.")


@strawberry.type(description='An answer to "may they charge here now?", at whichever door, with its reasons.')
class AccessDecision:
    """An answer to "may they charge here now?"."""

    at: datetime = strawberry.field(description="The instant that it was about; of a start while offline, then.")
    door: Door = strawberry.field(description="Where they asked.")
    allowed: bool = strawberry.field(description="Whether they may.")
    reason: Reason = strawberry.field(description="What it came to, for programs.")
    message: str = strawberry.field(description="The same for people, in English.")
    profile_name: str | None = strawberry.field(
        description="The name then of the access profile that let them in. Null where none did."
    )
    expires_at: datetime | None = strawberry.field(
        description="Until when it was true: the tag expires, or the profile's hours end. Null: until further notice."
    )
    candidates: list[AccessCandidate] = strawberry.field(
        description="The access profiles that came nearest, at most 20, the nearest first."
    )
    more_candidates: int = strawberry.field(description="How many more there were.")
    row: strawberry.Private[models.AccessDecision]

    @field(
        "The tag as it was presented. Null where none was: a driver whom a user started for, the public; and for who"
        " may not see tags."
    )
    def presented_tag(self, info: Info) -> str | None:
        """Return the tag as it was presented."""
        presented = self.row.presented
        if not presented or PresentedTag(presented).is_virtual or not info.context.sees_rows(models.Tag):
            return None
        return presented

    @field("The tag, where it was known then. Null for who may not see tags.")
    async def tag(self, info: Info) -> Tag | None:
        """Return the tag."""
        tag: Tag | None = await node_at(info.context, models.Tag, self.row.tag_id)
        return tag

    @field("What is needed to add the tag, where it was unknown and still is. Null for who may not see tags.")
    async def tag_to_add(self, info: Info) -> TagToAdd | None:
        """Return what is needed to add the tag."""
        row = self.row
        if row.reason != Reason.UNKNOWN or not UID.fullmatch(row.presented):
            return None
        if not info.context.sees_rows(models.Tag) or await is_known(info.context, row.presented_key):
            return None
        kind = str(detail(row, "kind"))
        return TagToAdd(uid=row.presented, kind=TagKind(kind) if kind in set(TagKind) else TagKind.RFID_CARD)

    @field("Who it was, where that was known. Null for who may not see drivers.")
    async def driver(self, info: Info) -> Driver | None:
        """Return the driver."""
        driver: Driver | None = await node_at(info.context, models.Driver, self.row.driver_id)
        return driver

    @field("Where it was.")
    async def site(self, info: Info) -> Site:
        """Return the site."""
        site: Site = await node_at(info.context, models.Site, self.row.site_id)
        return site

    @field("At which charger.")
    async def charger(self, info: Info) -> Charger:
        """Return the charger."""
        charger: Charger = await node_at(info.context, models.Charger, self.row.charger_id)
        return charger

    @field("At which EVSE. Null where the charger asked for all of its EVSEs: allowed at any of them was a yes.")
    async def evse(self, info: Info) -> Evse | None:
        """Return the EVSE."""
        evse: Evse | None = await node_at(info.context, models.Evse, self.row.evse_id)
        return evse

    @field("The access profile that let them in, as it is now. Null where none did, or where it was deleted.")
    async def profile(self, info: Info) -> AccessProfile | None:
        """Return the profile that won."""
        profile: AccessProfile | None = await node_at(info.context, models.AccessProfile, self.row.profile_id)
        return profile

    @field("The tariff's name then. Null where none applied: it is free; and for who may not see tariffs.")
    def tariff_name(self, info: Info) -> str | None:
        """Return the tariff's name."""
        found = detail(self.row, "tariff")
        return found[1] or None if found and info.context.sees(Area.TARIFFS) else None

    @field("What the tariff was taken from. Null where they were refused, and for who may not see tariffs.")
    def tariff_source(self, info: Info) -> TariffSource | None:
        """Return what the tariff was taken from."""
        found = detail(self.row, "tariff")
        return TariffSource(found[2]) if found and info.context.sees(Area.TARIFFS) else None

    @field("What had to be held before the session. Null where nothing was said, and for who may not see payments.")
    def hold(self, info: Info) -> Money | None:
        """Return what had to be held."""
        found = detail(self.row, "hold")
        return Money.from_minor(*found) if found and info.context.sees(Area.PAYMENTS) else None

    @classmethod
    def from_row(cls, row: models.AccessDecision) -> Self:
        """Return the decision of this row."""
        reason = Reason(row.reason)
        candidates = [Candidate(number, name, Outcome(what)) for number, name, what in detail(row, "profiles") or ()]
        ends = detail(row, "ends")
        return cls(
            at=row.at,
            door=Door(row.door),
            allowed=row.allowed,
            reason=reason,
            message=REASONS[reason],
            profile_name=next((each.name for each in candidates if each.profile_id == row.profile_id), None),
            expires_at=None if ends is None else datetime.fromisoformat(ends),
            candidates=[AccessCandidate.of(each) for each in candidates],
            more_candidates=detail(row, "more") or 0,
            row=row,
        )


def detail(row: models.AccessDecision, name: str) -> Any:
    """Return one of the decision's details, None where it has none of this name."""
    return row.details.get(name)


async def is_known(context: Context, uid_key: str) -> bool:
    """Return whether there is a tag of this id by now, asked for all tags of the operation together."""

    async def load(keys: list[str]) -> list[bool]:
        known: Any = context.rows(models.Tag).filter(uid_key__in=keys).values_list("uid_key", flat=True)
        found = set(await known)
        return [key in found for key in keys]

    return await context.loaders.by_key("known_tags", load, uid_key)
