"""How far chargers are with their files: logs that they upload, firmware that they fetch and install (A87)."""

from datetime import timedelta

from echarge.domain.commands import CommandStatus
from echarge.domain.patience import effect_due
from echarge.domain.requests import Progress, Stage
from echarge.operations.commands import changed, move
from echarge.operations.request_rows import NAMES, REQUESTS, revived
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station, stored
from echarge.store import models
from echarge.store.writer import Transaction

FAILURES = {
    "AcceptedCanceled": "The charger gave it up for a newer request.",
}
"""What a charger's word for a failure means to people, where it says more than that."""


async def report_progress(runtime: Runtime, station: Station, progress: Progress) -> None:
    """Take what the charger says of a file: it confirms or fails the command that asked, or tells how far it is.

    What nobody has asked this charger for, or not any more, changes nothing.
    """
    command = meant(station, progress)
    if command is None:
        return

    async def save(tx: Transaction) -> models.Command | None:
        match progress.stage:
            case Stage.DONE:
                done = {"progress": progress.word, "problem": ""}
                return await move(tx, runtime, command.id, CommandStatus.CONFIRMED, **done)
            case Stage.FAILED:
                problem = FAILURES.get(progress.word, f"The charger says that it failed: {progress.word}.")
                return await move(
                    tx, runtime, command.id, CommandStatus.FAILED, progress=progress.word, problem=problem
                )
            case Stage.UNDER_WAY:
                return await go_on(tx, runtime, command.id, progress.word)

    after = await stored(runtime.writer.run(save, fence=station.fence))
    if progress.stage is Stage.DONE:
        station.awaiting.pop(command.id, None)
    elif after is not None and command.id in station.awaiting:
        station.awaiting[command.id] = after


def meant(station: Station, progress: Progress) -> models.Command | None:
    """Return the command that the charger speaks of: the one of this number, or the latest of its kind."""
    name = NAMES[progress.kind]
    asked = [each for each in station.awaiting.values() if each.name == name]
    if progress.request_id is not None:
        asked = [each for each in asked if each.request["request_id"] == progress.request_id]
    return max(asked, key=lambda each: (each.sent_at or each.created_at, each.id), default=None)


async def go_on(tx: Transaction, runtime: Runtime, command_id: int, word: str) -> models.Command | None:
    """Store how far the charger is, and wait for it anew; None where nothing is awaited any more."""
    command = await models.Command.filter(id=command_id).using_db(tx.db).select_for_update().get_or_none()
    if command is None or command.status not in {CommandStatus.SENT, CommandStatus.ACCEPTED}:
        return None
    usual = timedelta(seconds=runtime.limits.command_effect_s)
    request = revived(REQUESTS[command.name], command.request)
    command.progress, command.version = word, command.version + 1
    command.expires_at = max(command.expires_at, effect_due(request, "", now=runtime.now(), usual=usual))
    await command.save(using_db=tx.db, update_fields=["progress", "version", "expires_at"])
    tx.tell(changed(command))
    return command
