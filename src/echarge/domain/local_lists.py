"""The tags that a charger may let in without asking: what is on its list, and what of it has to be told (A89)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from echarge.domain.requests import ListEntry, SendLocalList

DIGEST_BYTES = 8


@dataclass(frozen=True, slots=True)
class ListedTag:
    """A tag that is let in at a charger, whenever it comes."""

    tag_id: int
    uid: str
    expires_at: datetime | None = None

    @property
    def mark(self) -> str:
        """Return what tells whether the charger was told the same of it; it cannot be read from that."""
        return f"{digest_of(self.uid)} {self.expires_at.isoformat() if self.expires_at is not None else ''}"

    @property
    def entry(self) -> ListEntry:
        """Return its line of the list."""
        return ListEntry(self.uid, expires_at=self.expires_at)


def digest_of(uid: str) -> str:
    """Return what a tag is known by again, without being readable."""
    return blake2b(uid.encode(), digest_size=DIGEST_BYTES).hexdigest()


def held(tags: Sequence[ListedTag]) -> dict[str, str]:
    """Return what is kept of a list."""
    return {str(tag.tag_id): tag.mark for tag in tags}


def changes(
    before: Mapping[str, str], tags: Sequence[ListedTag], gone: Mapping[str, str]
) -> Sequence[ListEntry] | None:
    """Return the lines that make the list of these tags from the one before; None where that cannot be said.

    `gone`: the uids of tags that are on the list before and are not to be any more, by their ids. How a tag was sent
    that is erased, or called otherwise by now, nobody knows: then the whole list has to be sent.
    """
    after = {str(tag.tag_id): tag for tag in tags}
    names = {tag_id: tag.uid for tag_id, tag in after.items()} | dict(gone)
    if any(tag_id not in names or digest_of(names[tag_id]) != mark.split(" ")[0] for tag_id, mark in before.items()):
        return None
    off = [ListEntry(names[tag_id], allowed=False) for tag_id in sorted(before) if tag_id not in after]
    return off + [tag.entry for tag_id, tag in after.items() if before.get(tag_id) != tag.mark]


def messages(entries: Sequence[ListEntry], *, full: bool, version: int, size_max: int) -> Sequence[SendLocalList]:
    """Return the messages that send these lines, so many in each: the first may replace the list, the others add."""
    starts = range(0, max(1, len(entries)), size_max)
    return [
        SendLocalList(full and start == 0, version + place, tuple(entries[start : start + size_max]))
        for place, start in enumerate(starts, start=1)
    ]
