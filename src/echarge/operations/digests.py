"""Letters of news: for each user who wants e-mail the news of some minutes in one letter (ORG-4).

The first news waits half a minute for others; then a user gets at most one letter in five minutes, with at most fifty
lines. What a letter tells, and the letter itself, are stored in one transaction: nothing is told twice or forgotten.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from echarge.domain.notifications import GATHER, LETTER_EVERY, NotificationEvent, events_for
from echarge.domain.roles import UserType
from echarge.operations import letters
from echarge.operations.runtime import Runtime
from echarge.store.models import Notification, Organisation, User
from echarge.store.writer import Transaction

LETTERS_AT_ONCE_MAX = 200
LINES_MAX = 50
DELETED_AT_ONCE_MAX = 1_000
FOOTER = "You asked for these letters. Choose what you want to be told in the portal, under User notifications."


async def post_news(runtime: Runtime) -> None:
    """Post a letter to each user for whom news waits."""
    now = runtime.now()
    lately = await Notification.filter(mailed_at__gt=now - LETTER_EVERY).distinct().values_list("user_id", flat=True)
    due = Notification.filter(mail_due=True, at__lte=now - GATHER).exclude(user_id__in=list(lately))
    users: Any = due.distinct().limit(LETTERS_AT_ONCE_MAX).values_list("user_id", flat=True)  # it is typed as tuples
    for user_id in await users:
        await runtime.writer.run(partial(post_to, runtime=runtime, user_id=user_id), locks=(user_id,))


async def post_to(tx: Transaction, runtime: Runtime, user_id: int) -> None:
    """Post the user's news, unless a letter has gone just now; who may not be told any more gets none."""
    now = runtime.now()
    mine = Notification.filter(user_id=user_id).using_db(tx.db)
    if await mine.filter(mailed_at__gt=now - LETTER_EVERY).exists():
        return
    waiting = await mine.filter(mail_due=True).order_by("at", "id")
    user = await User.get(id=user_id, using_db=tx.db)
    allowed = events_for(UserType(user.user_type)) if user.active else frozenset()
    told = [row for row in waiting if NotificationEvent(row.event) in allowed]
    await mine.filter(id__in=[row.id for row in waiting]).update(mail_due=False)
    if not told:
        return
    await mine.filter(id__in=[row.id for row in told]).update(mailed_at=now)
    organisation = await Organisation.get(id=user.organisation_id, using_db=tx.db)
    await letters.post(
        tx,
        organisation_id=user.organisation_id,
        to=user.email,
        subject=subject_of(told, organisation),
        text=text_of(told, organisation),
        at=now,
    )


def subject_of(told: Sequence[Notification], organisation: Organisation) -> str:
    """Return the letter's subject."""
    count = sum(1 + row.more for row in told)
    return f"{organisation.name}: {told[0].text}" if count == 1 else f"{organisation.name}: {count} notifications"


def text_of(told: Sequence[Notification], organisation: Organisation) -> str:
    """Return the letter's text: a line for each notification, by the organisation's clock."""
    zone = ZoneInfo(organisation.time_zone)
    lines = [line_of(row, zone) for row in told[:LINES_MAX]]
    if rest := len(told) - len(lines):
        lines.append(f"… and {rest} more.")
    return "\n".join([*lines, "", FOOTER])


def line_of(row: Notification, zone: ZoneInfo) -> str:
    """Return what is told of one notification."""
    more = f" (and {row.more} more of this kind)" if row.more else ""
    return f"{shown(row.at, zone)}  {row.text}{more}"


def shown(at: datetime, zone: ZoneInfo) -> str:
    """Return an instant by the clock of this zone."""
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M %Z")


async def forget_old(runtime: Runtime) -> None:
    """Delete the notifications that have been kept for their time, some at a time."""
    before = runtime.now() - timedelta(days=runtime.limits.notifications_kept_days)
    old = (
        await Notification.filter(at__lt=before).order_by("at").limit(DELETED_AT_ONCE_MAX).values_list("id", flat=True)
    )
    if old:
        await runtime.writer.run(lambda tx: Notification.filter(id__in=list(old)).using_db(tx.db).delete())
