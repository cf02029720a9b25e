"""A charger is told a new password from afar, and known by it from when it first shows it (A30, B37, C7)."""

from echarge.domain.commands import CommandStatus
from echarge.domain.requests import ChangePassword
from echarge.operations import passwords
from echarge.operations.asking import Asking, asking
from echarge.operations.chargers import draw_password
from echarge.operations.commands import move
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.operations.request_rows import NAMES
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, Command
from echarge.store.writer import Transaction

NAME = NAMES[ChangePassword]


async def change_password(runtime: Runtime, organisation_id: int, user_id: int, charger_id: int) -> Command:
    """Have the charger show another password from its next connection on: a random one, which nobody gets to see."""
    password, password_hash = await draw_password()

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "chargerId")
        if charger.admitted_without_password:
            raise _conflict("The charger comes without a password.")
        command = await this.once(charger, ChangePassword(password))
        if command.request["password"] != password:
            return command  # it is being told another one already
        if charger.new_password_hash is not None and await _may_have_it(this, charger, command):
            raise _conflict(
                "The charger may have the password that it was told last, and has not shown it yet: have it connect"
                " again, or give it one by hand (`rotateChargerPassword`)."
            )
        charger.new_password_hash = password_hash
        await charger.save(using_db=this.tx.db, update_fields=["new_password_hash"])
        return command

    return await asking(runtime, organisation_id, user_id, work)


async def _may_have_it(this: Asking, charger: Charger, command: Command) -> bool:
    """Return whether it was told a password that it would not have shown yet: it has not connected since."""
    told = Command.filter(charger_id=charger.id, name=NAME, sent_at__not_isnull=True).exclude(id=command.id)
    last = await told.using_db(this.tx.db).order_by("-sent_at").first()
    if last is None or last.sent_at is None:
        return False
    return charger.password_hash is None or charger.connected_at is None or charger.connected_at <= last.sent_at


def _conflict(message: str) -> InvalidInputError:
    return InvalidInputError(Problem(("chargerId",), ProblemCode.CONFLICT, message))


async def take_into_use(runtime: Runtime, charger: Charger, shown: bytes) -> None:
    """Know the charger by the new password alone, in the form in which it has just shown it; that confirms the change.

    Where somebody rotated its password meanwhile, that stands.
    """
    password_hash = await passwords.hash_charger_password(shown)

    async def work(tx: Transaction) -> None:
        rows = Charger.filter(id=charger.id, new_password_hash=charger.new_password_hash).using_db(tx.db)
        if not await rows.update(password_hash=password_hash, new_password_hash=None):
            return
        told = Command.filter(charger_id=charger.id, name=NAME, sent_at__not_isnull=True).using_db(tx.db)
        last = await told.order_by("-sent_at").first()
        if last is not None:
            await move(tx, runtime, last.id, CommandStatus.CONFIRMED)

    await runtime.writer.run(work, locks=(charger.id,))
