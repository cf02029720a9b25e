"""What a user wants to be told, for each event: in the portal, by e-mail, and of which sites (ORG-4).

Everybody chooses for oneself alone: what somebody wants to read is no right, and nobody else's to decide. Who has not
chosen anything is told nothing.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from echarge.domain.notifications import AREAS, NotificationEvent
from echarge.domain.roles import Need, Right
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import camel
from echarge.operations.refusals import InvalidInputError, NotFoundError, Problem, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import NotificationRule, Site

SITES_MAX = 500

Wishes = Sequence[Mapping[str, Any]]


async def update_notification_rules(runtime: Runtime, viewer: Viewer, wishes: Wishes) -> None:
    """Change the viewer's rules for these events; those of other events stay."""

    async def work(this: Change) -> None:
        require_each_once(wishes)
        this.require(*(Need(AREAS[wish["event"]], Right.SEE) for wish in wishes))
        rows = NotificationRule.filter(user_id=viewer.user_id).using_db(this.db).select_for_update()
        known = {row.event: row for row in await rows}
        for number, wish in enumerate(wishes):
            event: NotificationEvent = wish["event"]
            row = known.get(event) or NotificationRule(
                organisation_id=viewer.organisation_id, user_id=viewer.user_id, event=event, by_email=False
            )
            await adjust(this, row, wish, number)
            await row.save(using_db=this.db, force_create=event not in known, force_update=event in known)
        this.names("User", viewer.user_id, events=[str(wish["event"]) for wish in wishes])

    await change(runtime, viewer, "updateNotificationRules", None, work)


def require_each_once(wishes: Wishes) -> None:
    """Raise InvalidInputError where there are no wishes, or two for one event."""
    events = [wish["event"] for wish in wishes]
    if not events:
        raise InvalidInputError(Problem(("input",), ProblemCode.REQUIRED, "At least one rule is needed."))
    for number, event in enumerate(events):
        if event in events[:number]:
            path = ("input", str(number), "event")
            raise InvalidInputError(Problem(path, ProblemCode.CONFLICT, "Each event is named once."))


async def adjust(this: Change, row: NotificationRule, wish: Mapping[str, Any], number: int) -> None:
    """Put what is wished for into the row."""
    for name in ("in_portal", "by_email", "all_sites"):
        if wish.get(name) is not None:
            setattr(row, name, wish[name])
    added, removed = set(wish.get("add_site_ids") or ()), set(wish.get("remove_site_ids") or ())
    path = ("input", str(number), "addSiteIds")
    if added & removed:
        raise InvalidInputError(Problem(path, ProblemCode.CONFLICT, "A site is added or removed, not both."))
    kept = [site_id for site_id in row.site_ids if site_id not in removed and site_id not in added]
    wanted = [*await existing(this, kept), *sorted(added)]
    if len(wanted) > SITES_MAX:
        raise InvalidInputError(Problem(path, ProblemCode.TOO_LONG, f"A rule names at most {SITES_MAX} sites."))
    await require_sites(this, added, path)
    await require_sites(this, removed - set(row.site_ids), ("input", str(number), camel("remove_site_ids")))
    row.site_ids = wanted


async def existing(this: Change, site_ids: Collection[int]) -> list[int]:
    """Return those of these sites that there still are."""
    rows = Site.filter(id__in=list(site_ids), organisation_id=this.viewer.organisation_id).using_db(this.db)
    return sorted(await rows.values_list("id", flat=True)) if site_ids else []  # type: ignore[arg-type]


async def require_sites(this: Change, site_ids: Collection[int], path: tuple[str, ...]) -> None:
    """Raise NotFoundError where the organisation lacks one of these sites."""
    if len(await existing(this, site_ids)) != len(site_ids):
        raise NotFoundError("Site", path)
