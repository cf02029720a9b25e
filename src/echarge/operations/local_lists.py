"""The list of tags that a charger keeps: made when it is sent, from what access profiles say then (A89)."""

from collections.abc import Sequence

from tortoise import BaseDBAsyncClient

from echarge.domain.commands import Answer
from echarge.domain.events import TagKind
from echarge.domain.local_lists import ListedTag, changes, held, messages
from echarge.domain.requests import SendLocalList
from echarge.operations.ports import AnswerTimeoutError, CallRefusedError, LinkClosedError
from echarge.operations.runtime import Runtime
from echarge.operations.settings import limit_of
from echarge.operations.stations import Station
from echarge.store.local_lists import profiles_around, tags_of
from echarge.store.models import Charger, LocalList, Tag
from echarge.store.writer import Transaction

BATCH = 500
TAGS_MAX = 5_000
"""How many tags a list has at most."""
LENGTH_LIMITS = ("LocalAuthListMaxLength",)
"""By which setting a 1.6 charger says how many tags it can hold; a 2.x charger answers Failed."""
MESSAGE_LIMITS = ("SendLocalListMaxLength", "LocalAuthListCtrlr.ItemsPerMessage")
"""By which settings a charger says how many tags it takes in one message."""
MESSAGE_DEFAULT = 100
UID_CHARS_MAX = {"1.6": 20}
"""Longer ones do not fit into 1.6's messages; the charger asks about them."""
KINDS = {"1.6": (TagKind.RFID_CARD, TagKind.VEHICLE)}
KINDS_2X = (TagKind.RFID_CARD,)
"""2.x tells kinds of tags apart, and of a vehicle's nobody knows how the charger will call it."""


async def send_list(runtime: Runtime, station: Station, request: SendLocalList) -> Answer:
    """Bring the charger's list up to date, in as many messages as it takes; the answer is to all of them.

    Raises what the link raises. Where not all of it was taken, nobody knows what is on the list any more.
    """
    row = await LocalList.filter(charger_id=station.charger_id).using_db(runtime.reader).first()
    tags = await listed(runtime, station)
    version = row.version if row is not None else 0
    parts = await sendings(runtime, station, request, row, tags)
    try:
        for part in parts:
            answer = await station.link.ask(part, timeout_s=runtime.limits.command_answer_s)
            if not answer.accepted:
                await note_sent(runtime, station, version=version, tags=None)
                return answer
            version = part.version
    except (LinkClosedError, AnswerTimeoutError, CallRefusedError):
        await note_sent(runtime, station, version=version, tags=None)
        raise
    await note_sent(runtime, station, version=version, tags=tags)
    details = {"version": version, "tags": len(tags), "sent": sum(len(part.entries) for part in parts)}
    return Answer(accepted=True, status="Accepted", details=details, confirmed=True)


async def sendings(
    runtime: Runtime, station: Station, request: SendLocalList, row: LocalList | None, tags: Sequence[ListedTag]
) -> Sequence[SendLocalList]:
    """Return the messages that make the charger's list the one of these tags: none where it is so already."""
    size_max = await limit_of(station.charger_id, MESSAGE_LIMITS) or MESSAGE_DEFAULT
    version = row.version if row is not None else 0
    if not request.full and row is not None and row.entries is not None:
        wanted = {str(tag.tag_id) for tag in tags}
        gone = await uids_of(runtime.reader, station, [tag_id for tag_id in row.entries if tag_id not in wanted])
        some = changes(row.entries, tags, gone)
        if some is not None:
            return messages(some, full=False, version=version, size_max=size_max) if some else []
    return messages([tag.entry for tag in tags], full=True, version=version, size_max=size_max)


async def take_version(tx: Transaction, station: Station, version: int) -> None:
    """Store which list the charger says that it has; where it is none of ours, nobody knows what is on it."""
    row = await LocalList.filter(charger_id=station.charger_id).using_db(tx.db).first()
    if row is not None and row.version != version:
        row.version, row.entries = max(0, version), None
        await row.save(using_db=tx.db)


async def listed(runtime: Runtime, station: Station) -> Sequence[ListedTag]:
    """Return the tags of the charger's list; where it cannot hold all, those that were used last."""
    db = runtime.reader
    charger = await Charger.get(id=station.charger_id, using_db=db)
    profile_ids = await profiles_around(db, charger)
    if not profile_ids:
        return []
    most = min(TAGS_MAX, await limit_of(station.charger_id, LENGTH_LIMITS) or TAGS_MAX)
    kinds = KINDS.get(station.ocpp_version, KINDS_2X)
    tags = tags_of(db, charger, profile_ids, runtime.now()).filter(kind__in=[kind.value for kind in kinds])
    # A tag that was never used comes last, on either database.
    used = await tags.filter(last_used_at__isnull=False).order_by("-last_used_at", "id").limit(most * 2)
    unused = await tags.filter(last_used_at=None).order_by("id").limit(most * 2)
    length_max = UID_CHARS_MAX.get(station.ocpp_version, 36)
    fitting = [tag for tag in [*used, *unused] if len(tag.uid) <= length_max]
    return [ListedTag(tag.id, tag.uid, tag.expires_at) for tag in fitting[:most]]


async def uids_of(db: BaseDBAsyncClient, station: Station, tag_ids: Sequence[str]) -> dict[str, str]:
    """Return what tags are called that are to be taken off, by their ids; those that were erased are called nothing."""
    found: dict[str, str] = {}
    for start in range(0, len(tag_ids), BATCH):
        ids = [int(each) for each in tag_ids[start : start + BATCH]]
        tags = Tag.filter(id__in=ids, erased_at=None, organisation_id=station.organisation_id).using_db(db)
        found |= {str(tag.id): tag.uid for tag in await tags}
    return found


async def note_sent(runtime: Runtime, station: Station, *, version: int, tags: Sequence[ListedTag] | None) -> None:
    """Store which list the charger has by now; None: nobody knows what is on it."""
    entries = None if tags is None else held(tags)

    async def save(tx: Transaction) -> None:
        row = await LocalList.filter(charger_id=station.charger_id).using_db(tx.db).first()
        if row is None:
            row = LocalList(organisation_id=station.organisation_id, charger_id=station.charger_id)
        row.version, row.entries = version, entries
        row.sent_at = runtime.now()
        await row.save(using_db=tx.db)

    await runtime.writer.run(save)
