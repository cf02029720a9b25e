"""Telling users what they asked to be told, in the transaction of what happened, and never too much of it (ORG-4).

Of one event a user gets at most ten notifications in five minutes; whatever else happens is counted in one of
them. Letters are made of them later, a few minutes' news in one (`digests.py`). So an outage of a thousand chargers
is ten lines and one letter for each user, not a thousand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import F
from tortoise.functions import Count

from echarge.domain.notifications import AT_ONCE_MAX, SPELL, NotificationEvent, events_for
from echarge.domain.roles import UserType
from echarge.live.messages import NotificationsChanged
from echarge.store.models import Charger, Evse, Notification, NotificationRule, Site
from echarge.store.writer import Transaction

TEXT_CHARS_MAX = 500
NAME_CHARS_MAX = 120
MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened, and where."""

    organisation_id: int
    event: NotificationEvent
    subject: str
    """What to look at, as `Kind:id`."""
    text: str
    site_id: int | None = None
    charger_id: int | None = None
    evse_id: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """One user's rule for one event."""

    user_id: int
    in_portal: bool
    by_email: bool
    site_ids: frozenset[int] | None
    """None: all sites, and what has no site."""

    def admits(self, news: News) -> bool:
        """Return whether the user wants to be told of this."""
        return self.site_ids is None or news.site_id in self.site_ids


async def notify(tx: Transaction, now: datetime, news: Sequence[News], *, but: int | None = None) -> None:
    """Write a notification for each user who wants to know and may; all news are of one organisation.

    `but` is who did it, and knows already.
    """
    by_event: dict[NotificationEvent, list[News]] = {}
    for each in news:
        by_event.setdefault(each.event, []).append(each)
    for event, happened in by_event.items():
        rules = [rule for rule in await rules_for(tx, happened[0].organisation_id, event) if rule.user_id != but]
        if rules:
            await tell(tx, now, event, happened, rules)


async def rules_for(tx: Transaction, organisation_id: int, event: NotificationEvent) -> list[Wanted]:
    """Return the rules of active users whose type may know of the event."""
    rules = NotificationRule.filter(organisation_id=organisation_id, event=event, user__active=True).using_db(tx.db)
    found = await rules.values_list("user_id", "in_portal", "by_email", "all_sites", "site_ids", "user__user_type")
    return [
        Wanted(user_id, in_portal, by_email, None if all_sites else frozenset(site_ids))
        for user_id, in_portal, by_email, all_sites, site_ids, user_type in found
        if event in events_for(UserType(user_type)) and (in_portal or by_email)
    ]


async def tell(
    tx: Transaction, now: datetime, event: NotificationEvent, happened: Sequence[News], rules: Sequence[Wanted]
) -> None:
    """Write what each user is told, as far as there is room in the present spell; count the rest."""
    lately, counting = await told_lately(tx, now, event, [rule.user_id for rule in rules])
    places = await places_of(tx, happened)
    rows: list[Notification] = []
    further: dict[tuple[int, bool], list[int]] = {}
    for rule in rules:
        wanted = [each for each in happened if rule.admits(each)]
        room = AT_ONCE_MAX - lately.get(rule.user_id, 0)
        mine = [notification_of(each, rule, places.get(each, ""), now) for each in wanted[: max(0, room)]]
        rest = len(wanted) - len(mine)
        if mine:
            mine[-1].more = rest
        elif rest:
            further.setdefault((rest, rule.by_email), []).append(counting[rule.user_id])
            tx.tell(changed(happened[0].organisation_id, rule.user_id, counting[rule.user_id], now))
        rows.extend(mine)
    await Notification.bulk_create(rows, using_db=tx.db)
    for (count, by_email), row_ids in further.items():
        await count_more(tx, row_ids, count, by_email=by_email)
    tx.tell(*(changed(row.organisation_id, row.user_id, row.id, now) for row in rows if row.in_portal))


def changed(organisation_id: int, user_id: int, notification_id: int | None, now: datetime) -> NotificationsChanged:
    """Return what the user's sockets are told."""
    return NotificationsChanged(organisation_id, user_id, notification_id, int(now.timestamp() * MICROSECONDS))


def notification_of(news: News, rule: Wanted, place: str, now: datetime) -> Notification:
    """Return the row of one thing told to one user."""
    text = f"{news.text} ({place})" if place else news.text
    return Notification(
        organisation_id=news.organisation_id,
        user_id=rule.user_id,
        event=news.event,
        subject=news.subject,
        text=text[:TEXT_CHARS_MAX],
        at=now,
        in_portal=rule.in_portal,
        mail_due=rule.by_email,
    )


async def told_lately(
    tx: Transaction, now: datetime, event: NotificationEvent, user_ids: Sequence[int]
) -> tuple[Mapping[int, int], Mapping[int, int]]:
    """Return how often each user was told of the event in the present spell, and which of these counts the rest."""
    lately = Notification.filter(at__gt=now - SPELL, event=event).using_db(tx.db)
    told: dict[int, int] = dict(
        await lately.filter(user_id__in=list(user_ids))
        .annotate(told=Count("id"))
        .group_by("user_id")
        .values_list("user_id", "told")
    )
    full = {user_id for user_id, count in told.items() if count >= AT_ONCE_MAX}
    counting: dict[int, int] = {}
    for rows in (lately.filter(more__gt=0), lately):
        # In a flood the first look finds them all, and is the cheaper one.
        if left := full - counting.keys():
            mine = rows.filter(user_id__in=list(left)).order_by("at", "id")
            counting |= dict(await mine.values_list("user_id", "id"))
    return told, counting


async def count_more(tx: Transaction, row_ids: Sequence[int], count: int, *, by_email: bool) -> None:
    """Let these notifications stand for so many more each; they are news again."""
    rows = Notification.filter(id__in=list(row_ids)).using_db(tx.db)
    await rows.update(more=F("more") + count, read_at=None, mail_due=by_email)


async def places_of(tx: Transaction, happened: Sequence[News]) -> Mapping[News, str]:
    """Return where each of these happened, in people's words: the EVSE or the charger, and the site."""
    evses = await names_of(tx, Evse, [each.evse_id for each in happened])
    chargers = await names_of(tx, Charger, [each.charger_id for each in happened if each.evse_id is None])
    sites = await names_of(tx, Site, [each.site_id for each in happened])
    return {
        each: ", ".join(
            name
            for name in (evses.get(each.evse_id), chargers.get(each.charger_id), sites.get(each.site_id))
            if name is not None
        )
        for each in happened
    }


async def names_of(
    tx: Transaction, model: type[Evse | Charger | Site], ids: Sequence[int | None]
) -> Mapping[int | None, str]:
    """Return the names of these rows by id."""
    wanted = {each for each in ids if each is not None}
    if not wanted:
        return {}
    found = await model.filter(id__in=list(wanted)).using_db(tx.db).values_list("id", "name")
    return {row_id: str(name)[:NAME_CHARS_MAX] for row_id, name in found}
