"""What a session owes to its place: what its connector said, and the sessions beside it at its EVSE."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from tortoise import BaseDBAsyncClient
from tortoise.queryset import QuerySet

from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.course import Course
from echarge.domain.events import Fact, MessageKind, PresentedTag, StateReported, Unplugged
from echarge.domain.exhibits import Exhibit
from echarge.domain.plugging import SHOWN_MAX, ConnectorWord, cable_in_at, last_word
from echarge.domain.values import dataclass
from echarge.store.facts import InTransaction, tag_shown_at
from echarge.store.mapping import Session
from echarge.store.models import ChargingSession, Command, StatusChange

OCCUPIED = "OCCUPIED"
"""How a 2.x connector's Occupied is stored: a car is there, and only the transaction knows what it does."""

STATUSES_MAX = 5_000
"""How many statuses of one session are looked at."""

WORDS_MAX = 20
"""How many statuses before a session are looked at."""

CHARGING_STATES: Mapping[EvseStatus, ChargingState] = {
    EvseStatus.CHARGING: ChargingState.CHARGING,
    EvseStatus.SUSPENDED_EV: ChargingState.SUSPENDED_EV,
    EvseStatus.SUSPENDED_EVSE: ChargingState.SUSPENDED_EVSE,
    EvseStatus.FINISHING: ChargingState.EV_CONNECTED,
}
"""What a 1.6 status says of the session at its connector."""


def status_fact(status: EvseStatus, at: datetime) -> Fact | None:
    """Return what a 1.6 status says of the session at its connector, None where it says nothing of it."""
    if status is EvseStatus.AVAILABLE:
        return Unplugged(at)
    state = CHARGING_STATES.get(status)
    return None if state is None else StateReported(at, state)


def status_exhibit(status: EvseStatus, at: datetime, digest: int) -> Exhibit | None:
    """Return a 1.6 status as the fold of its session needs it, None where it says nothing of one."""
    fact = status_fact(status, at)
    return None if fact is None else Exhibit(MessageKind.STATUS, None, at, digest, (fact,))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a session owes to its place."""

    exhibits: Sequence[Exhibit] = ()
    plugged_at: datetime | None = None
    freed_at: tuple[datetime, ...] = ()
    superseded_at: datetime | None = None

    def around(self, course: Course) -> Course:
        """Return the course in these surroundings; `exhibits` are part of it already."""
        return replace(course, plugged_at=self.plugged_at, freed_at=self.freed_at, superseded_at=self.superseded_at)


async def surroundings_of(db: BaseDBAsyncClient, session: Session, course: Course) -> Surroundings:
    """Return the surroundings of a session, whose own messages add up to this course."""
    if session.evse_id is None or course.first_at is None:
        return Surroundings()
    later = sessions_at(db, session.evse_id).filter(began_at__gt=course.first_at).exclude(id=session.id)
    superseded_at = await instant_in(later.order_by("began_at"), "began_at")
    since = statuses_of(db, session).filter(at__gte=course.first_at)
    if superseded_at is not None:
        since = since.filter(at__lt=superseded_at)
    said: Sequence[Any] = await since.order_by("at", "id").limit(STATUSES_MAX).values_list("status", "at", "digest")
    word = last_word(await words_before(db, session, course.first_at), course.first_at)
    if course.by_events:
        return Surroundings(
            plugged_at=occupied_at(word, said),
            freed_at=tuple(at for status, at, _ in said if status == EvseStatus.AVAILABLE),
            superseded_at=superseded_at,
        )
    found = (status_exhibit(EvseStatus(status), at, digest) for status, at, digest in said if status != OCCUPIED)
    return Surroundings(
        exhibits=[exhibit for exhibit in found if exhibit is not None],
        plugged_at=await plugged_at(db, session, course, word),
        superseded_at=superseded_at,
    )


def sessions_at(db: BaseDBAsyncClient, evse_id: int) -> QuerySet[ChargingSession]:
    """Return the sessions of the EVSE."""
    return ChargingSession.filter(evse_id=evse_id).using_db(db)


async def instant_in(sessions: QuerySet[ChargingSession], column: str) -> datetime | None:
    """Return an instant of the first of these sessions."""
    found: Any = await sessions.first().values_list(column)
    return None if found is None else found[0]


def statuses_of(db: BaseDBAsyncClient, session: Session) -> QuerySet[StatusChange]:
    """Return what the session's connector said; 0 stands beside what nobody said but follows from the connection."""
    said = StatusChange.filter(evse_id=session.evse_id).using_db(db)
    if session.connector_number is None:
        return said.filter(connector_number__gt=0)
    return said.filter(connector_number=session.connector_number)


async def words_before(db: BaseDBAsyncClient, session: Session, before: datetime) -> Sequence[ConnectorWord]:
    """Return the last words of the session's connector, newest first."""
    said: Sequence[Any] = (
        await statuses_of(db, session)
        .filter(at__lt=before)
        .order_by("-at", "-id")
        .limit(WORDS_MAX)
        .values_list("status", "at", "received_at")
    )
    return [word_of(status, at, heard_at) for status, at, heard_at in said]


def word_of(status: str, at: datetime, heard_at: datetime) -> ConnectorWord:
    """Return a stored status as the word of a connector."""
    if status == OCCUPIED:
        return ConnectorWord(EvseStatus.PREPARING, at, heard_at, occupied=True)
    return ConnectorWord(EvseStatus(status), at, heard_at)


def occupied_at(word: ConnectorWord | None, said: Sequence[Any]) -> datetime | None:
    """Return since when a 2.x connector was occupied: before the session, else from within it."""
    if word is not None and word.occupied:
        return word.at
    return next((at for status, at, _ in said if status == OCCUPIED), None)


async def plugged_at(
    db: BaseDBAsyncClient, session: Session, course: Course, word: ConnectorWord | None
) -> datetime | None:
    """Return when the cable of a 1.6 session went in, as far as its connector says."""
    start_at = course.begun_at or course.first_at
    if word is None or start_at is None or session.evse_id is None:
        return None
    before = sessions_at(db, session.evse_id).filter(began_at__lt=start_at).exclude(id=session.id)
    stopped = await instant_in(before.order_by("-began_at"), "stopped_at")
    shown_at = await shown_before(db, session.charger_id, course.tag, word.heard_at)
    return cable_in_at(word, start_at, stopped_before=stopped, shown_at=shown_at)


async def shown_before(
    db: BaseDBAsyncClient, charger_id: int, tag: PresentedTag | None, before: datetime
) -> datetime | None:
    """Return when the tag was last shown at the charger before this instant, or the remote start sent that named it."""
    if tag is None:
        return None
    if tag.is_virtual:
        command = await Command.filter(charger_id=charger_id, virtual_tag=tag.key).using_db(db).first()
        return command.sent_at if command is not None else None
    return await tag_shown_at(
        InTransaction(db), charger_id=charger_id, uid_key=tag.key, since=before - SHOWN_MAX, until=before
    )
