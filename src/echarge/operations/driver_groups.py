"""Groups of drivers (GRP-1)."""

from collections.abc import Mapping

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from echarge.domain.roles import Area, Need, Right
from echarge.operations import rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import Field, Wish, checked, line
from echarge.operations.runtime import Runtime
from echarge.operations.selections import Selection, chosen, join_chosen, require_one, require_some
from echarge.store.models import Driver, DriverGroup, DriverGroupMember, ProfileMember
from echarge.store.searches import folded

CHANGE_GROUPS = Need(Area.DRIVERS, Right.CHANGE)

FORM = {"name": Field(line(200), required=True)}


async def create_group(runtime: Runtime, viewer: Viewer, wish: Wish, drivers: Selection | None) -> DriverGroup:
    """Add a group, with drivers or without."""

    async def work(this: Change) -> DriverGroup:
        name = checked(FORM, wish, new=True)["name"]
        mine = {"organisation_id": viewer.organisation_id}
        group = DriverGroup(**mine, name=name, name_key=folded(name), created_at=this.at)
        await rows.require_free(this, DriverGroup, "name_key", group.name_key, name, but=group.id)
        await rows.add(this, group)
        if drivers is not None:
            await _add(this, group, drivers)
        this.names("DriverGroup", group.id, name=name, drivers=await _members(this, group).count())
        return group

    return await change(runtime, viewer, "createDriverGroup", CHANGE_GROUPS, work)


async def update_group(
    runtime: Runtime, viewer: Viewer, group_id: int, expected_version: int, wish: Wish
) -> DriverGroup:
    """Give a group another name."""

    async def work(this: Change) -> DriverGroup:
        group = await rows.get_current(this, DriverGroup, group_id, expected_version)
        values = checked(FORM, wish)
        if "name" in values:
            values["name_key"] = folded(values["name"])
            await rows.require_free(this, DriverGroup, "name_key", values["name_key"], values["name"], but=group.id)
        await rows.store(this, group, values)
        return group

    return await change(runtime, viewer, "updateDriverGroup", CHANGE_GROUPS, work)


async def change_members(
    runtime: Runtime, viewer: Viewer, group_id: int, changes: Mapping[str, Selection]
) -> DriverGroup:
    """Take drivers out of a group (`remove`), then put drivers into it (`add`); who is there already stays."""

    async def work(this: Change) -> DriverGroup:
        group = await rows.get(this, DriverGroup, group_id)
        require_one(changes, "add", "remove")
        before = await _members(this, group).count()
        if "remove" in changes:
            leaving = await chosen(this, Driver, changes["remove"], leaving=True)
            await _members(this, group).filter(driver_id__in=Subquery(leaving.values("id"))).delete()
        kept = await _members(this, group).count()
        if "add" in changes:
            await _add(this, group, changes["add"])
        added = await _members(this, group).count() - kept
        this.names("DriverGroup", group.id, name=group.name, added=added, removed=before - kept)
        return group

    return await change(runtime, viewer, "changeDriverGroupMembers", CHANGE_GROUPS, work)


async def delete_groups(runtime: Runtime, viewer: Viewer, selection: Selection) -> int:
    """Delete groups, and take them off every access profile; return how many there were. Their drivers stay."""

    async def work(this: Change) -> int:
        require_some(selection)
        groups = await chosen(this, DriverGroup, selection)
        count = await _delete(this, groups)
        this.details["deleted"] = count
        return count

    return await change(runtime, viewer, "deleteDriverGroups", CHANGE_GROUPS, work)


async def delete_group(runtime: Runtime, viewer: Viewer, group_id: int) -> None:
    """Delete a group, and take it off every access profile. Its drivers stay."""

    async def work(this: Change) -> None:
        group = await rows.get(this, DriverGroup, group_id)
        await _delete(this, DriverGroup.filter(id=group.id).using_db(this.db))
        this.names("DriverGroup", group.id, name=group.name)

    await change(runtime, viewer, "deleteDriverGroup", CHANGE_GROUPS, work)


async def _delete(this: Change, groups: QuerySet[DriverGroup]) -> int:
    gone = {"group_id__in": Subquery(groups.values("id"))}
    await DriverGroupMember.filter(**gone).using_db(this.db).delete()
    await ProfileMember.filter(**gone).using_db(this.db).delete()
    return await groups.delete()


async def _add(this: Change, group: DriverGroup, selection: Selection) -> None:
    drivers = await chosen(this, Driver, selection)
    await join_chosen(this, selection, drivers, DriverGroupMember, "driver_id", group_id=group.id)


def _members(this: Change, group: DriverGroup) -> QuerySet[DriverGroupMember]:
    return DriverGroupMember.filter(group_id=group.id).using_db(this.db)
