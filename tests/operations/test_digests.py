"""ORG-4: letters of news: some minutes in one, at most one in five minutes, and none to who may not be told."""

import asyncio
import itertools
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from echarge.domain.notifications import GATHER, LETTER_EVERY, NotificationEvent
from echarge.operations import absences, digests
from echarge.operations.connections import detach
from echarge.operations.notifications import News, notify
from echarge.store import models
from tests.operations.stage import change, make, new_stage
from tests.world import World, at

pytestmark = pytest.mark.anyio

FAULT, OFFLINE, PAYMENT = (
    NotificationEvent.CHARGER_FAULTED,
    NotificationEvent.CHARGER_OFFLINE,
    NotificationEvent.PAYMENT_FAILED,
)


async def wants(here: World, user: models.User, *events: NotificationEvent, **values: Any) -> None:
    """Let the user want these events by e-mail."""
    for event in events:
        await make(here, models.NotificationRule, user_id=user.id, event=event, by_email=True, **values)


async def happen(here: World, *texts: str, event: NotificationEvent = FAULT) -> None:
    """Let these things happen at the site."""
    news = [News(here.organisation.id, event, "Site:1", text, site_id=here.site.id) for text in texts]
    await here.runtime.writer.run(partial(notify, now=here.runtime.now(), news=news))


async def pass_by(here: World, spell: timedelta) -> None:
    """Let time go by, and the letters be posted."""
    here.clock[0] += spell
    await digests.post_news(here.runtime)


async def letters() -> list[models.Letter]:
    """Return the letters that were posted, in order."""
    return await models.Letter.all().order_by("created_at", "to")


async def test_one_letter(here: World) -> None:
    """ORG-4: what happens within half a minute is one letter, by the organisation's clock; it is posted once."""
    await wants(here, here.user, FAULT)
    await happen(here, "Fault <b>A</b>")
    await pass_by(here, GATHER - timedelta(seconds=1))
    await happen(here, "Fault B")
    assert await letters() == []
    for _ in range(3):
        await pass_by(here, timedelta(seconds=1))
    (letter,) = await letters()
    assert (letter.to, letter.subject) == ("grace@example.org", "Volt Ltd: 2 notifications")
    assert letter.text == (
        "2026-05-04 14:00 BST  Fault <b>A</b> (Quay)\n2026-05-04 14:00 BST  Fault B (Quay)\n\n" + digests.FOOTER
    )


async def test_subject_of_one(here: World) -> None:
    """ORG-4: a letter of one piece of news says it in its subject."""
    await wants(here, here.user, FAULT)
    await happen(here, "Fault A")
    await pass_by(here, GATHER)
    assert [letter.subject for letter in await letters()] == ["Volt Ltd: Fault A (Quay)"]


async def test_one_in_five_minutes(here: World) -> None:
    """ORG-4: while news comes every minute for an hour, a letter goes every five minutes; nothing is told twice."""
    await wants(here, here.user, FAULT)
    for number in range(60):
        await happen(here, f"Fault {number}.")
        await pass_by(here, timedelta(minutes=1))
    await pass_by(here, LETTER_EVERY)
    found = await letters()
    assert 12 <= len(found) <= 13
    gaps = [later.created_at - earlier.created_at for earlier, later in itertools.pairwise(found)]
    assert min(gaps) >= LETTER_EVERY
    text = "".join(letter.text for letter in found)
    assert all(text.count(f"Fault {number}. ") == 1 for number in range(60))


async def test_a_network_outage(here: World) -> None:
    """ORG-4: a hundred chargers that go offline at once are one letter for each of five users, with ten lines."""
    users = [here.user] + [
        await make(here, models.User, name=f"U{n}", email=f"u{n}@example.org", user_type="MAINTENANCE")
        for n in range(4)
    ]
    for user in users:
        await wants(here, user, OFFLINE)
    for _ in range(100):
        await detach(here.runtime, (await new_stage(here)).station)
    here.clock[0] += timedelta(minutes=5)
    await absences.report_lost(here.runtime)
    assert await models.Incident.all().count() == 100
    assert await models.Notification.all().count() == 5 * 10
    await pass_by(here, GATHER)
    await pass_by(here, LETTER_EVERY * 3)
    found = await letters()
    assert sorted(letter.to for letter in found) == sorted(user.email for user in users)
    assert {letter.subject for letter in found} == {"Volt Ltd: 100 notifications"}
    assert found[0].text.count("Charger offline") == 10
    assert found[0].text.count("(and 90 more of this kind)") == 1


async def test_a_long_letter(here: World) -> None:
    """ORG-4: a letter has fifty lines at most."""
    await wants(here, here.user, FAULT, PAYMENT)
    for number in range(6):
        here.clock[0] = at(60 + 6 * number)
        await happen(here, *(f"F{n}" for n in range(10)))
    await pass_by(here, GATHER)
    (letter,) = await letters()
    assert letter.text.count("(Quay)") == digests.LINES_MAX
    assert "… and 10 more." in letter.text


@pytest.mark.parametrize(
    "values", [{"active": False}, {"user_type": "SUPPORT"}], ids=["deactivated", "may no longer see payments"]
)
async def test_rights_when_it_is_posted(here: World, values: dict[str, Any]) -> None:
    """ORG-4, ORG-3: who may not be told any more gets no letter, and what waited does not wait for ever."""
    await wants(here, here.user, PAYMENT)
    await happen(here, "A card was refused", event=PAYMENT)
    await change(here, models.User, here.user.id, **values)
    await pass_by(here, GATHER)
    assert await letters() == []
    assert not (await models.Notification.get()).mail_due


async def test_in_the_portal_alone(here: World) -> None:
    """ORG-4: who wants no e-mail gets none."""
    await make(here, models.NotificationRule, user_id=here.user.id, event=FAULT, by_email=False)
    await happen(here, "Fault A")
    await pass_by(here, GATHER * 2)
    assert (await letters(), await models.Notification.all().count()) == ([], 1)


async def test_two_sweeps_at_once(here: World) -> None:
    """ORG-4: sweeps at the same time, as of several processes, post each letter once."""
    await wants(here, here.user, FAULT)
    await happen(here, "Fault A")
    here.clock[0] += GATHER
    await asyncio.gather(*(digests.post_news(here.runtime) for _ in range(5)))
    assert len(await letters()) == 1


async def test_old_ones_are_deleted(here: World) -> None:
    """ORG-4: notifications are deleted after their time, a thousand at a time, and the newer ones kept."""
    await wants(here, here.user, FAULT)
    await happen(here, "Old")
    here.clock[0] += timedelta(days=1)
    await happen(here, "New")
    here.clock[0] += timedelta(days=here.runtime.limits.notifications_kept_days)
    await digests.forget_old(here.runtime)
    assert [row.text for row in await models.Notification.all()] == ["New (Quay)"]
    here.clock[0] += timedelta(seconds=1)
    await digests.forget_old(here.runtime)
    await digests.forget_old(here.runtime)
    assert await models.Notification.all().count() == 0
