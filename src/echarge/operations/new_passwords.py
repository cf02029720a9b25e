"""A charger's new password, told to it over its own connection: which one is good while nobody knows (A30, B37, C7).

The new one is kept beside the old one from before it is sent. Until the charger has answered, either is good; once it
has agreed, the new one alone; once it has said no, the old one alone. Where its answer was lost, or it has to start
first, either stays good until the new one is shown: nobody can lock the true charger out by coming with the old one.
"""

from echarge.domain.commands import Answer, Request
from echarge.domain.requests import ChangePassword
from echarge.live.messages import ChargerChanged, ChargerConfigured
from echarge.operations import passwords
from echarge.operations.settings import REBOOT_REQUIRED
from echarge.operations.stations import Station
from echarge.store.models import Charger
from echarge.store.writer import Transaction


async def take_answer(tx: Transaction, station: Station, request: Request, answer: Answer) -> None:
    """Store which password is good, now that the charger has answered; one that agreed has to come back with it."""
    if not isinstance(request, ChangePassword) or answer.status == REBOOT_REQUIRED:
        return
    # What was rotated by hand meanwhile stands.
    rows = Charger.filter(id=station.charger_id, new_password_hash__not_isnull=True).using_db(tx.db)
    if not answer.accepted:
        await rows.update(new_password_hash=None)
        return
    charger = await rows.select_for_update().get_or_none()
    if charger is None:
        return
    charger.password_hash = None
    charger.version += 1
    await charger.save(using_db=tx.db, update_fields=["password_hash", "version"])
    tx.tell(
        ChargerConfigured(charger.organisation_id, charger.id),
        ChargerChanged(charger.organisation_id, charger.id, charger.version, online=charger.online),
    )


async def is_new(charger: Charger, shown: bytes) -> bool:
    """Return whether this is the new password that the charger was told, in one of the two forms that chargers show.

    In OCPP 1.6 it is told as hexadecimal digits: some show what these stand for, and some the digits themselves (C5).
    """
    stored = charger.new_password_hash
    if stored is None:
        return False
    if await passwords.verify_charger_password(stored, shown):
        return True
    told = _undone(shown)
    return told is not None and await passwords.verify_charger_password(stored, told)


def _undone(shown: bytes) -> bytes | None:
    """Return what hexadecimal digits stand for; None for anything that a password of ours is not told as."""
    if len(shown) != 2 * passwords.CHARGER_PASSWORD_LENGTH:
        return None
    try:
        return bytes.fromhex(shown.decode())
    except ValueError:
        return None
