"""Contactless terminals: programs with a secret of their own, which start sessions for whoever pays at them (PAY-3).

A terminal serves whole sites and single EVSEs. It sees and does nothing but the visits that it began.
"""

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from echarge.domain.roles import Area, Need, Right
from echarge.live.messages import AccessRevoked
from echarge.operations import passwords, rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import BadValueError, Field, Wish, checked, line, problem
from echarge.operations.guests import TERMINAL_PREFIX
from echarge.operations.refusals import ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import Evse, Site, Terminal, TerminalPlace
from echarge.store.searches import folded, pickable

CHANGE_TERMINALS = Need(Area.ORGANISATION, Right.CHANGE)
PLACES_MAX = 200
TERMINALS_MAX = 1_000


def ids(entered: Sequence[int] | None) -> Sequence[int]:
    """Return the numbers of places, each once."""
    found = tuple(dict.fromkeys(entered or ()))
    if len(found) > PLACES_MAX:
        raise BadValueError(ProblemCode.TOO_LONG, f"There are at most {PLACES_MAX}.")
    return found


FORM = {
    "name": Field(line(200), required=True),
    "add_site_ids": Field(ids, nullable=True),
    "add_evse_ids": Field(ids, nullable=True),
    "remove_site_ids": Field(ids, nullable=True),
    "remove_evse_ids": Field(ids, nullable=True),
}


async def create_terminal(runtime: Runtime, viewer: Viewer, wish: Wish) -> tuple[str, Terminal]:
    """Return a new terminal's secret, which is known here and never again, and its row."""

    async def work(this: Change) -> tuple[str, Terminal]:
        this.require_person()
        values = checked(FORM, wish, new=True)
        mine = {"organisation_id": viewer.organisation_id}
        if await Terminal.filter(**mine).using_db(this.db).count() >= TERMINALS_MAX:
            raise problem("name", ProblemCode.CONFLICT, f"There are {TERMINALS_MAX} terminals already.")
        secret, name = new_secret(), values["name"]
        terminal = Terminal(
            **mine,
            name=name,
            name_key=folded(name),
            secret_hash=passwords.token_hash(secret),
            secret_made_at=this.at,
            created_at=this.at,
        )
        await rows.require_free(this, Terminal, "name_key", terminal.name_key, name, but=terminal.id)
        await rows.add(this, terminal)
        await change_places(this, terminal, values)
        return secret, terminal

    return await change(runtime, viewer, "createTerminal", CHANGE_TERMINALS, work)


async def update_terminal(
    runtime: Runtime, viewer: Viewer, terminal_id: int, expected_version: int, wish: Wish
) -> Terminal:
    """Give a terminal another name, or other places."""

    async def work(this: Change) -> Terminal:
        terminal = await rows.get_current(this, Terminal, terminal_id, expected_version)
        values = checked(FORM, wish)
        await change_places(this, terminal, values)
        named = {}
        if "name" in values:
            named = {"name": values["name"], "name_key": folded(values["name"])}
            await rows.require_free(this, Terminal, "name_key", named["name_key"], named["name"], but=terminal.id)
        await rows.store(this, terminal, named)
        return terminal

    return await change(runtime, viewer, "updateTerminal", CHANGE_TERMINALS, work)


async def rotate_secret(runtime: Runtime, viewer: Viewer, terminal_id: int) -> tuple[str, Terminal]:
    """Return a new secret of a terminal; the one before it is good no more, and a revoked terminal is good again."""

    async def work(this: Change) -> tuple[str, Terminal]:
        this.require_person()
        terminal, secret = await rows.get(this, Terminal, terminal_id), new_secret()
        values: dict[str, Any] = {"secret_hash": passwords.token_hash(secret), "secret_made_at": this.at}
        await rows.store(this, terminal, {**values, "last_used_at": None, "revoked_at": None})
        this.tx.tell(AccessRevoked(terminal.organisation_id, terminal.id, None))
        return secret, terminal

    return await change(runtime, viewer, "rotateTerminalSecret", CHANGE_TERMINALS, work)


async def revoke_terminal(runtime: Runtime, viewer: Viewer, terminal_id: int) -> Terminal:
    """Let a terminal in no more, and close its sockets; its sessions go on, and are billed."""

    async def work(this: Change) -> Terminal:
        terminal = await rows.get(this, Terminal, terminal_id)
        if terminal.revoked_at is None:
            await rows.store(this, terminal, {"revoked_at": this.at})
        this.names("Terminal", terminal.id)
        this.tx.tell(AccessRevoked(terminal.organisation_id, terminal.id, None))
        return terminal

    return await change(runtime, viewer, "revokeTerminal", CHANGE_TERMINALS, work)


def new_secret() -> str:
    """Return a random secret."""
    return TERMINAL_PREFIX + passwords.new_token()


async def change_places(this: Change, terminal: Terminal, values: dict[str, Any]) -> None:
    """Take places off a terminal, then add others; what it serves already stays."""
    mine = {"organisation_id": terminal.organisation_id, "terminal_id": terminal.id}
    places = TerminalPlace.filter(**mine)
    for column, model in (("site_id", Site), ("evse_id", Evse)):
        gone, new = values.get(f"remove_{column}s") or (), values.get(f"add_{column}s") or ()
        for row_id in gone:
            await rows.get(this, model, row_id, path=("input", f"remove{model.__name__}Ids"))
        await places.filter(**{f"{column}__in": gone}).using_db(this.db).delete()
        there = set(await places.using_db(this.db).values_list(column, flat=True))
        for row_id in new:
            await rows.get(this, model, row_id, path=("input", f"add{model.__name__}Ids"))
            if row_id not in there:
                await TerminalPlace.create(using_db=this.db, **mine, **{column: row_id})
    if await places.using_db(this.db).count() > PLACES_MAX:
        raise problem("add_evse_ids", ProblemCode.TOO_LONG, f"A terminal serves at most {PLACES_MAX} places.")


async def serves(runtime: Runtime, terminal_id: int, evse: Evse) -> bool:
    """Return whether a terminal that is let in serves an EVSE, by itself or with its whole site."""
    here = Q(evse_id=evse.id) | Q(site_id=evse.site_id)
    served = TerminalPlace.filter(here, terminal_id=terminal_id, terminal__revoked_at=None).using_db(runtime.reader)
    return await served.exists() and await Evse.filter(pickable(Evse), id=evse.id).using_db(runtime.reader).exists()
