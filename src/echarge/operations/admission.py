"""Who may dial in: known, with its own password, not blocked; and a list of those whom nobody knows."""

from dataclasses import dataclass
from enum import StrEnum

from echarge.operations import new_passwords, passwords, remote_passwords
from echarge.operations.runtime import Runtime
from echarge.operations.security_events import note_refusal
from echarge.store import models
from echarge.store.writer import Transaction


class Refusal(StrEnum):
    """Why a station is turned away."""

    UNAUTHORISED = "UNAUTHORISED"
    UNENCRYPTED = "UNENCRYPTED"
    BLOCKED = "BLOCKED"
    UNKNOWN = "UNKNOWN"
    BUSY = "BUSY"


TLS_PROFILE_MIN = 2
"""From this OCPP security profile on, a charger comes over TLS."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """A charger that has proved who it is."""

    charger_id: int
    organisation_id: int
    identity: str
    address: str = ""


async def admit(
    runtime: Runtime,
    identity: str,
    password: bytes | None,
    *,
    secret: str | None,
    encrypted: bool,
    address: str,
    user_agent: str,
) -> Admitted | Refusal:
    """Say whether the station is a charger of ours; an unknown one is remembered (NET-3), and learns nothing (H4)."""
    charger = await models.Charger.get_or_none(identity_key=identity.casefold())
    if charger is None or charger.archived_at is not None:
        await passwords.verify_charger_password(None, password or b"")
        await remember_unknown(runtime, identity, address, user_agent)
        return Refusal.UNKNOWN
    if password is None:
        by_path = charger.admitted_without_password and secret is not None and secret == charger.secret_path
        proven = by_path and not charger.blocked
    else:
        proven = await passwords.verify_charger_password(charger.password_hash, password)
        if not proven and await new_passwords.is_new(charger, password):
            await remote_passwords.take_into_use(runtime, charger, password)
            proven = True
    why = None if proven else Refusal.UNAUTHORISED
    if proven and charger.security_profile_min >= TLS_PROFILE_MIN and not encrypted:
        why = Refusal.UNENCRYPTED
    elif proven and charger.blocked:
        why = Refusal.BLOCKED
    if why is not None:
        await note_refusal(runtime, charger, why, identity=identity[:48], address=address[:64])
        return why
    return Admitted(charger.id, charger.organisation_id, charger.ocpp_identity, address[:64])


async def remember_unknown(runtime: Runtime, identity: str, address: str, user_agent: str) -> None:
    """Note a station that nobody registered; the list keeps the newest, and a station stands in it once."""
    now = runtime.now()
    identity = identity[:48]

    async def note(tx: Transaction) -> None:
        rows = models.UnknownCharger.filter(identity=identity).using_db(tx.db)
        row = await rows.get_or_none()
        if row is not None:
            await rows.update(address=address[:64], attempts=row.attempts + 1, last_seen_at=now)
            return
        if await models.UnknownCharger.all().using_db(tx.db).count() >= runtime.limits.unknown_chargers_max:
            oldest = await models.UnknownCharger.all().using_db(tx.db).order_by("last_seen_at").first()
            if oldest is not None:
                await oldest.delete(using_db=tx.db)
        await models.UnknownCharger.create(
            using_db=tx.db,
            identity=identity,
            address=address[:64],
            user_agent=user_agent[:200],
            first_seen_at=now,
            last_seen_at=now,
        )

    await runtime.writer.run(note)
