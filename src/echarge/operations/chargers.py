"""Chargers as people register them: who they are, how they prove it, and where they stand (NET-2, NET-3)."""

import secrets
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from echarge.domain.roles import Area, Need, Right
from echarge.live.messages import ChargerChanged, ChargerConfigured
from echarge.operations import absences, builds, passwords, rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import (
    BadValueError,
    Field,
    Wish,
    checked,
    day,
    flag,
    line,
    problem,
    row_id,
    scaled,
    whole,
)
from echarge.operations.profile_places import forget_evses, move_evses
from echarge.operations.refusals import NotFoundError, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, Evse, Site, UnknownCharger

CHANGE_CHARGERS = Need(Area.CHARGERS, Right.CHANGE)

IDENTITY_CHARS_MAX = 48
IDENTITY_KEY_CHARS_MAX = 96
IDENTITY_FORBIDDEN = frozenset(":=/()<>")
"""The colon ends the user name of Basic auth; the others are what 2.0.1 forbids (A3)."""
SECRET_PATH_BYTES = 24
POWER_MAX_KW = 10_000
SECURITY_PROFILE_MAX = 3
NO_PASSWORD = {"password_hash": None, "new_password_hash": None}


def identity(entered: str) -> str:
    """Return what the charger calls itself, exactly as it was entered (A3)."""
    if not entered:
        raise BadValueError(ProblemCode.REQUIRED, "A value is needed.")
    if len(entered) > IDENTITY_CHARS_MAX or len(entered.casefold()) > IDENTITY_KEY_CHARS_MAX:
        raise BadValueError(ProblemCode.TOO_LONG, f"It has at most {IDENTITY_CHARS_MAX} characters.")
    if entered != entered.strip() or not entered.isprintable():
        raise BadValueError(ProblemCode.MALFORMED, "No blanks before or behind it, and no control characters.")
    if not IDENTITY_FORBIDDEN.isdisjoint(entered):
        raise BadValueError(ProblemCode.MALFORMED, "None of these signs: : = / ( ) < >")
    return entered


def identity_key(text: str) -> str:
    """Return what must be unique among the chargers of all organisations: case makes no difference (A3)."""
    return text.casefold()


power_kw = scaled(3, 0, POWER_MAX_KW)
"""The check of a power in kW, kept in W."""

FORM = {
    "name": Field(line(200), required=True),
    "site_id": Field(row_id, required=True),
    "ocpp_identity": Field(identity, required=True),
    "free_vend": Field(flag),
    "max_power_kw": Field(power_kw, nullable=True),
    "admitted_without_password": Field(flag),
    "security_profile": Field(whole(0, SECURITY_PROFILE_MAX)),
    "installed_on": Field(day, nullable=True),
    **builds.CHARGER_FORM,
}


@dataclass(frozen=True, slots=True)
class Credentials:
    """A charger with its password, which is known here and never again; None where it has a secret path instead."""

    charger: Charger
    password: str | None


def columns(values: dict[str, Any]) -> dict[str, Any]:
    """Return the checked values by the columns that they stand in."""
    found = builds.columns(values, builds.USUAL)
    if "max_power_kw" in found:
        found["max_power_w"] = found.pop("max_power_kw")
    if "security_profile" in found:
        found["security_profile_min"] = found.pop("security_profile")
    if "ocpp_identity" in found:
        found["identity_key"] = identity_key(found["ocpp_identity"])
    return found


def lock_of(entered: object) -> int:
    """Return the name under which processes take turns to give an identity away, whatever the organisation."""
    text = identity_key(entered) if isinstance(entered, str) else ""
    return int.from_bytes(blake2b(text.encode(errors="replace"), digest_size=8).digest(), "big", signed=True)


async def create_charger(runtime: Runtime, viewer: Viewer, wish: Wish) -> Credentials:
    """Register a charger; where it stood in the list of unknown ones, it leaves it."""
    drawn = await draw_password()

    async def work(this: Change) -> Credentials:
        return await create(this, drawn, wish)

    return await change(
        runtime, viewer, "createCharger", CHANGE_CHARGERS, work, locks=[lock_of(wish.get("ocpp_identity"))]
    )


async def register_unknown_charger(runtime: Runtime, viewer: Viewer, unknown_id: int, wish: Wish) -> Credentials:
    """Register a station that was turned away, under the identity that it dialled in with (NET-3)."""
    drawn = await draw_password()
    seen = await UnknownCharger.get_or_none(id=unknown_id)

    async def work(this: Change) -> Credentials:
        if seen is None or not await UnknownCharger.filter(id=unknown_id).using_db(this.db).exists():
            raise NotFoundError("UnknownCharger")
        return await create(this, drawn, {**wish, "ocpp_identity": seen.identity})

    locks = [lock_of(seen.identity)] if seen is not None else []
    return await change(runtime, viewer, "registerUnknownCharger", CHANGE_CHARGERS, work, locks=locks)


async def draw_password() -> tuple[str, str]:
    """Return a new password and what is kept of it; made before the transaction, for it takes a while."""
    password = passwords.new_charger_password()
    return password, await passwords.hash_charger_password(password.encode())


async def create(this: Change, drawn: tuple[str, str], wish: Wish) -> Credentials:
    """Store a new charger."""
    values = columns(checked(FORM, wish, new=True))
    await rows.require(this, Site, values, "site_id")
    charger = Charger(organisation_id=this.viewer.organisation_id, created_at=this.at, **values)
    await rows.require_free(this, Charger, "name", charger.name, charger.name, but=charger.id)
    await require_identity(this, charger.identity_key, but=charger.id)
    password = renew(charger, drawn)
    await rows.add(this, charger)
    await forget_unknown(this, charger.ocpp_identity)
    return Credentials(charger, password)


def renew(charger: Charger, drawn: tuple[str, str]) -> str | None:
    """Give the charger the password; or, where it cannot show one, a new secret path."""
    charger.new_password_hash = None
    if charger.admitted_without_password:
        charger.password_hash, charger.secret_path = None, secrets.token_urlsafe(SECRET_PATH_BYTES)
        return None
    password, charger.password_hash = drawn
    charger.secret_path = None
    return password


async def require_identity(this: Change, key: str, *, but: int) -> None:
    """Raise InvalidInputError where a charger has this identity; whose charger it is is not told."""
    if await Charger.filter(identity_key=key).exclude(id=but).using_db(this.db).exists():
        raise problem("ocpp_identity", ProblemCode.TAKEN, "A charger with this identity is registered already.")


async def forget_unknown(this: Change, known: str) -> None:
    """Take a station that is registered now off the list of unknown ones, however it spelled itself."""
    listed = await UnknownCharger.all().using_db(this.db)
    which = [row.id for row in listed if identity_key(row.identity) == identity_key(known)]
    await UnknownCharger.filter(id__in=which).using_db(this.db).delete()


async def update_charger(
    runtime: Runtime, viewer: Viewer, charger_id: int, expected_version: int, wish: Wish
) -> Charger:
    """Change a charger; a connected one has to connect again, and works by the new values from then on."""

    async def work(this: Change) -> Charger:
        charger = await rows.get_current(this, Charger, charger_id, expected_version, archived_at=None)
        values = columns(checked(FORM, wish))
        await rows.require(this, Site, values, "site_id")
        if "name" in values:
            await rows.require_free(this, Charger, "name", values["name"], values["name"], but=charger.id)
        if "identity_key" in values:
            await require_identity(this, values["identity_key"], but=charger.id)
        values |= admission(charger, values)
        before = charger.site_id
        await rows.store(this, charger, values)
        evses = Evse.filter(charger_id=charger.id).using_db(this.db)
        await evses.update(site_id=charger.site_id, changed_at=this.at)
        if "site_id" in values:
            await Site.filter(id=before).using_db(this.db).update(changed_at=this.at)
            await move_evses(this, charger.id, charger.site_id)
        reload(this, charger)
        return charger

    locks = [lock_of(wish["ocpp_identity"])] if "ocpp_identity" in wish else []
    return await change(runtime, viewer, "updateCharger", CHANGE_CHARGERS, work, locks=locks)


def admission(charger: Charger, values: dict[str, Any]) -> dict[str, Any]:
    """Return what else changes where the charger is to be let in another way than before."""
    by_path = values.get("admitted_without_password", charger.admitted_without_password)
    if by_path == charger.admitted_without_password:
        return {}
    # The other way in is closed. Back to a password: nobody knows one until it is rotated.
    secret_path = secrets.token_urlsafe(SECRET_PATH_BYTES) if by_path else None
    return {"secret_path": secret_path, **NO_PASSWORD}


async def rotate_password(runtime: Runtime, viewer: Viewer, charger_id: int) -> Credentials:
    """Give the charger a new password, or a new secret path; the old one is no longer good, its socket is closed."""
    drawn = await draw_password()

    async def work(this: Change) -> Credentials:
        charger = await rows.get(this, Charger, charger_id, archived_at=None)
        password = renew(charger, drawn)
        names = ("password_hash", "new_password_hash", "secret_path")
        await rows.store(this, charger, {name: getattr(charger, name) for name in names})
        reload(this, charger)
        return Credentials(charger, password)

    return await change(runtime, viewer, "rotateChargerPassword", CHANGE_CHARGERS, work)


async def block_charger(runtime: Runtime, viewer: Viewer, charger_id: int) -> Charger:
    """Turn the charger away from now on."""
    return await set_blocked(runtime, viewer, "blockCharger", charger_id, blocked=True)


async def unblock_charger(runtime: Runtime, viewer: Viewer, charger_id: int) -> Charger:
    """Let the charger in again."""
    return await set_blocked(runtime, viewer, "unblockCharger", charger_id, blocked=False)


async def archive_charger(runtime: Runtime, viewer: Viewer, charger_id: int) -> Charger:
    """Put the charger away: its history stays, its identity is free for another."""

    async def work(this: Change) -> Charger:
        charger = await rows.get(this, Charger, charger_id, archived_at=None)
        # No identity has a colon, so that no charger can ever be called this.
        gone = {"archived_at": this.at, "identity_key": f"archived:{charger.id}"}
        await rows.store(this, charger, {**gone, **NO_PASSWORD, "secret_path": None})
        await Evse.filter(charger_id=charger.id).using_db(this.db).update(changed_at=this.at)
        await forget_evses(this, charger.id)
        await absences.put_away(this.tx, charger.id, this.at)
        reload(this, charger)
        return charger

    return await change(runtime, viewer, "archiveCharger", CHANGE_CHARGERS, work)


async def set_blocked(runtime: Runtime, viewer: Viewer, action: str, charger_id: int, *, blocked: bool) -> Charger:
    """Store whether the charger is turned away; a connected one loses its socket."""

    async def work(this: Change) -> Charger:
        charger = await rows.get(this, Charger, charger_id, archived_at=None)
        await rows.store(this, charger, {"blocked": blocked})
        reload(this, charger)
        return charger

    return await change(runtime, viewer, action, CHANGE_CHARGERS, work)


def reload(this: Change, charger: Charger) -> None:
    """Have whichever process holds the charger let go of it, so that it connects again and is loaded anew."""
    this.tx.tell(
        ChargerConfigured(charger.organisation_id, charger.id),
        ChargerChanged(charger.organisation_id, charger.id, charger.version, online=charger.online),
    )
