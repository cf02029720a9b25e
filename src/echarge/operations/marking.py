"""Marking notifications as read, one's own alone (ORG-4)."""

from echarge.operations.audit import Change, Viewer, change
from echarge.operations.notifications import changed
from echarge.operations.refusals import NotFoundError
from echarge.operations.runtime import Runtime
from echarge.operations.selections import Selection, chosen, require_some
from echarge.store.models import Notification


async def mark_read(runtime: Runtime, viewer: Viewer, selection: Selection) -> int:
    """Mark these of the viewer's notifications as read; return how many were not yet."""

    async def work(this: Change) -> int:
        require_some(selection)
        rows = (await chosen(this, Notification, selection)).filter(user_id=viewer.user_id, in_portal=True)
        if selection.ids is not None and await rows.count() != len(set(selection.ids)):
            raise NotFoundError("Notification", (*selection.path, "ids"))
        count = await rows.filter(read_at=None).update(read_at=this.at)
        this.names("User", viewer.user_id, count=count)
        this.tx.tell(changed(viewer.organisation_id, viewer.user_id, None, this.at))
        return count

    return await change(runtime, viewer, "markNotificationsRead", None, work)
