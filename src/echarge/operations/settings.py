"""What is known of chargers' settings: as they were last read, with what was changed since."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from tortoise.queryset import QuerySet

from echarge.domain.commands import Answer, Request
from echarge.domain.requests import ChangeConfiguration, ReadConfiguration
from echarge.domain.secrets import is_secret_setting, without_url_secrets
from echarge.domain.settings import NAME_CHARS_MAX, Setting
from echarge.operations.runtime import Runtime
from echarge.operations.stations import Station
from echarge.store.models import ChargerSetting
from echarge.store.writer import Transaction

SETTINGS_MAX = 5_000
"""How many settings of one charger are kept."""
REBOOT_REQUIRED = "RebootRequired"
BATCH = 500


async def take_answer(tx: Transaction, runtime: Runtime, station: Station, request: Request, answer: Answer) -> None:
    """Keep what the charger's agreement says of its settings."""
    now = runtime.now()
    if isinstance(request, ChangeConfiguration):
        changed = Setting(request.name, request.value, readonly=False)
        await keep(tx, station, [changed], now)
        needs_start = answer.status == REBOOT_REQUIRED
        await settings_of(tx, station.charger_id, [request.name]).update(reboot_required=needs_start)
    elif isinstance(request, ReadConfiguration):
        await keep(tx, station, answer.settings, now)
        if not request.names and answer.confirmed:
            told = {each.name for each in answer.settings}
            await forget(tx, station.charger_id, (name for name in await names_of(tx, station) if name not in told))


async def keep(tx: Transaction, station: Station, told: Iterable[Setting], now: datetime) -> None:
    """Store settings as they were told; what is secret is not kept, and no more than so many are."""
    found = {each.name: each for each in told if len(each.name) <= NAME_CHARS_MAX}
    known = await names_of(tx, station)
    new = [name for name in found if name not in known][: max(0, SETTINGS_MAX - len(known))]
    rows = [row_of(station, found[name], now) for name in [*(name for name in found if name in known), *new]]
    # Who only changes a setting, or reads a few, does not always hear whether it can be changed.
    says, silent = [row for row in rows if row.readonly is not None], [row for row in rows if row.readonly is None]
    for part, columns in ((says, ["value", "readonly", "read_at"]), (silent, ["value", "read_at"])):
        for start in range(0, len(part), BATCH):
            await ChargerSetting.bulk_create(
                part[start : start + BATCH], on_conflict=["charger_id", "name"], update_fields=columns, using_db=tx.db
            )


def row_of(station: Station, setting: Setting, now: datetime) -> ChargerSetting:
    """Return the row of a setting."""
    value = setting.value
    if value is not None:
        value = None if is_secret_setting(setting.name) else without_url_secrets(value)
    return ChargerSetting(
        organisation_id=station.organisation_id,
        charger_id=station.charger_id,
        name=setting.name,
        value=value,
        readonly=setting.readonly,
        read_at=now,
    )


async def names_of(tx: Transaction, station: Station) -> set[str]:
    """Return what the charger's settings are called that are kept."""
    names = ChargerSetting.filter(charger_id=station.charger_id).using_db(tx.db).values_list("name", flat=True)
    return {str(name) for name in await names}


async def forget(tx: Transaction, charger_id: int, names: Iterable[str]) -> None:
    """Let go of settings that the charger has no more."""
    gone = list(names)
    for start in range(0, len(gone), BATCH):
        await settings_of(tx, charger_id, gone[start : start + BATCH]).delete()


def settings_of(tx: Transaction, charger_id: int, names: Sequence[str]) -> QuerySet[ChargerSetting]:
    """Return the rows of these settings."""
    return ChargerSetting.filter(charger_id=charger_id, name__in=names).using_db(tx.db)


async def note_start(tx: Transaction, charger_id: int) -> None:
    """Store that the charger has started: whatever waited for that counts now."""
    waiting = ChargerSetting.filter(charger_id=charger_id, reboot_required=True).using_db(tx.db)
    await waiting.update(reboot_required=False)


async def limit_of(charger_id: int, names: Sequence[str]) -> int | None:
    """Return the limit that the charger states under one of these names; None where it states none that can be."""
    rows = await ChargerSetting.filter(charger_id=charger_id, name__in=names).order_by("name")
    stated = (int(row.value) for row in rows if row.value and row.value.isascii() and row.value.isdigit())
    return next((limit for limit in stated if 0 < limit <= SETTINGS_MAX), None)
