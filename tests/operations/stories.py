"""What chargers say, message by message, and whole visits of cars in the order in which they were true."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from random import Random

from echarge.domain.availability import ChargingState, EvseStatus
from echarge.domain.events import (
    Begun,
    ChargingCounted,
    Fact,
    Finished,
    MessageKind,
    Place,
    Plugged,
    Presented,
    PresentedTag,
    Read,
    StateReported,
    StatusReported,
    StopActor,
    StopAsked,
    TransactionMessage,
    Unplugged,
)
from echarge.domain.meters import Context, Reading
from echarge.operations.sessions import TransactionAnswer, report_transaction
from echarge.operations.statuses import report_status
from tests.operations.stage import Stage

Said = StatusReported | TransactionMessage


def digest_of(*said: object) -> int:
    """Return a digest that is the same in each process: a story that went wrong goes wrong again."""
    return int.from_bytes(blake2b(repr(said).encode(), digest_size=8).digest()) >> 1


def read(at: datetime, energy_wh: int, power_w: int | None = 11_000, context: Context = Context.PERIODIC) -> Read:
    """Return a reading of the register, in Wh."""
    power_mw = None if power_w is None else power_w * 1000
    return Read(Reading(at, energy_wh * 1000, power_mw, None, None, (), None, context))


def message(
    kind: MessageKind, at: datetime, facts: Sequence[Fact], *, ref: str = "", place: Place | None = None, **more: object
) -> TransactionMessage:
    """Return a message whose digest is made of what it says."""
    said = {name: value for name, value in more.items() if name != "offline"}
    digest = digest_of(kind, at, tuple(facts), ref, *said.values())
    where = place if place is not None else Place(1, 1)
    return TransactionMessage(kind, where, ref, at, tuple(facts), "{}", digest, **more)  # type: ignore[arg-type]


def status(
    at: datetime, what: EvseStatus, *, occupied: bool = False, evse: int = 1, connector: int = 1, error: str = ""
) -> StatusReported:
    """Return a status of a connector."""
    digest = digest_of(at, what, occupied, evse, connector, error)
    return StatusReported(Place(evse, connector), what, occupied, at, error_code=error, digest=digest)


def start(at: datetime, meter_wh: int | None, tag: PresentedTag, evse: int | None = 1) -> TransactionMessage:
    """Return a 1.6 start."""
    mwh = None if meter_wh is None else meter_wh * 1000
    place = Place() if evse is None else Place(evse, 1)
    key = f"{digest_of(at, meter_wh, tag.key, evse):x}"
    return message(MessageKind.START, at, [Begun(at, mwh)], place=place, tag=tag, start_key=key)


def readings(at: datetime, *facts: Read, ref: str = "", evse: int | None = 1) -> TransactionMessage:
    """Return a 1.6 MeterValues."""
    return message(MessageKind.READING, at, facts, ref=ref, place=Place() if evse is None else Place(evse, 1))


def stop(
    at: datetime,
    meter_wh: int | None,
    ref: str,
    *facts: Fact,
    reason: str = "Local",
    actor: StopActor = StopActor.DRIVER,
    tag: PresentedTag | None = None,
) -> TransactionMessage:
    """Return a 1.6 stop."""
    end = Finished(at, reason, actor, None if meter_wh is None else meter_wh * 1000, tag)
    return message(MessageKind.STOP, at, [*facts, end], ref=ref, place=Place(), tag=tag)


def event(
    seq_no: int | None, at: datetime, *facts: Fact, ref: str = "tx", place: Place | None = None, **more: object
) -> TransactionMessage:
    """Return a 2.x event."""
    return message(MessageKind.EVENT, at, facts, ref=ref, place=place, seq_no=seq_no, **more)


@dataclass
class Story:
    """What one charger says. The session of the n-th 1.6 start is called "#n" until the start was answered."""

    said: list[Said] = field(default_factory=list)
    register_wh: int = 1000


def visits_16(rng: Random, tag: PresentedTag, begin: datetime, count: int) -> Story:
    """Return the story of a 1.6 charger that some cars visit, one after the other."""
    story, now = Story(), begin
    for number in range(count):
        now = visit_16(rng, story, tag, now, f"#{number}")
    return story


def visit_16(rng: Random, story: Story, tag: PresentedTag, now: datetime, ref: str) -> datetime:
    """Add one visit; return when the next may begin."""

    def minutes() -> timedelta:
        return timedelta(seconds=rng.randint(20, 900))

    said = story.said
    if rng.random() < 0.7:
        said.append(status(now, EvseStatus.PREPARING))
        now += minutes()
    said.append(start(now, story.register_wh, tag))
    for _ in range(rng.randint(0, 6)):
        now += minutes()
        if rng.random() < 0.4:
            what = rng.choice([EvseStatus.CHARGING, EvseStatus.SUSPENDED_EV, EvseStatus.SUSPENDED_EVSE])
            said.append(status(now, what))
        else:
            story.register_wh += rng.choice([0, 150, 2000])
            said.append(
                readings(now, read(now, story.register_wh, rng.choice([None, 0, 7000])), ref=rng.choice([ref, ""]))
            )
    now += minutes()
    if rng.random() < 0.5:
        said.append(status(now - timedelta(seconds=1), EvseStatus.FINISHING))
    story.register_wh += rng.choice([0, 40, 900])
    said.append(stop(now, story.register_wh, rng.choice([ref, ref, ""])))
    if rng.random() < 0.8:
        now += timedelta(seconds=rng.randint(1, 600))
        said.append(status(now, EvseStatus.AVAILABLE))
    return now + minutes()


def transaction_201(rng: Random, tag: PresentedTag, begin: datetime, ref: str) -> Story:
    """Return the story of one 2.0.1 transaction: what may come late comes late now and then."""
    story = Story()
    teller = _Events(rng, story, begin, ref)
    tag_late, evse_late = rng.random() < 0.5, rng.random() < 0.3
    if not evse_late and rng.random() < 0.5:
        story.said.append(status(begin - timedelta(seconds=5), EvseStatus.PREPARING, occupied=True))
    teller.place = Place() if evse_late else Place(1, rng.choice([1, None]))
    if tag_late:
        teller.tell([Begun(begin), *teller.plug()])
        teller.place = Place(1, 1)
        at = teller.later()
        teller.tell([Presented(at, tag)], tag)
    else:
        teller.tell([Begun(begin), *teller.plug(), Presented(begin, tag)], tag)
    teller.place = Place(1, 1)
    for _ in range(rng.randint(1, 6)):
        teller.step(tag)
    teller.end()
    return story


@dataclass
class _Events:
    rng: Random
    story: Story
    now: datetime
    ref: str
    seq_no: int = 0
    place: Place = field(default_factory=Place)
    read: list[Read] = field(default_factory=list)

    def later(self) -> datetime:
        self.now += timedelta(seconds=self.rng.randint(10, 900))
        return self.now

    def tell(self, facts: Sequence[Fact], tag: PresentedTag | None = None) -> None:
        self.story.said.append(event(self.seq_no, self.now, *facts, ref=self.ref, place=self.place, tag=tag))
        self.seq_no += 1

    def plug(self) -> list[Fact]:
        return [Plugged(self.now)] if self.rng.random() < 0.6 else []

    def reading(self) -> Read:
        self.story.register_wh += self.rng.choice([0, 150, 2000])
        self.read.append(read(self.now, self.story.register_wh, self.rng.choice([None, 0, 7000])))
        return self.read[-1]

    def step(self, tag: PresentedTag) -> None:
        at = self.later()
        match self.rng.randrange(6):
            case 0:
                self.tell([self.reading()])
            case 1:
                self.tell([Plugged(at), StateReported(at, ChargingState.CHARGING), self.reading()])
            case 2:
                paused = self.rng.choice([ChargingState.SUSPENDED_EV, ChargingState.SUSPENDED_EVSE])
                self.tell([Plugged(at), StateReported(at, paused), self.reading()])
            case 3:  # unplugged, and plugged in again
                self.tell([Unplugged(at), StateReported(at, ChargingState.IDLE)])
                self.story.said.append(status(at, EvseStatus.AVAILABLE))
                at = self.later()
                self.tell([Plugged(at), StateReported(at, ChargingState.EV_CONNECTED)])
            case 4:  # stopped with the tag, and let go on with it
                self.tell([Presented(at, tag), StopAsked(at, "Local", StopActor.DRIVER)], tag)
                at = self.later()
                self.tell([Presented(at, tag), self.reading()], tag)
            case _:
                self.tell([ChargingCounted(at, self.rng.randint(0, 600))])

    def end(self) -> None:
        at = self.later()
        facts: list[Fact] = [*self.read] if self.rng.random() < 0.5 else []
        facts.append(self.reading())
        if self.rng.random() < 0.3:
            facts = [Unplugged(at), StateReported(at, ChargingState.IDLE), *facts]
        facts += [StopAsked(at, "EVDisconnected", StopActor.DRIVER), Finished(at, "EVDisconnected", StopActor.DRIVER)]
        self.tell(facts)
        self.story.said.append(status(self.later(), EvseStatus.AVAILABLE))


@dataclass
class Telling:
    """Tells a story to a charger's station, and knows what each start was answered."""

    stage: Stage
    refs: dict[str, int | None] = field(default_factory=dict)
    starts: dict[str, str] = field(default_factory=dict)

    async def tell(self, said: Said) -> TransactionAnswer | None:
        """Tell one thing."""
        if isinstance(said, StatusReported):
            await report_status(self.stage.runtime, self.stage.station, said)
            return None
        if said.ref.startswith("#"):
            said = replace(said, ref=str(self.refs[said.ref]))
        answer = await report_transaction(self.stage.runtime, self.stage.station, said)
        if said.kind is MessageKind.START:
            name = self.starts.setdefault(said.start_key, f"#{len(self.starts)}")
            assert self.refs.setdefault(name, answer.transaction_id) == answer.transaction_id
        return answer


async def tell(stage: Stage, *said: Said) -> TransactionAnswer | None:
    """Tell these in turn, each a second after it was true; return the last answer."""
    answer = None
    telling = Telling(stage)
    for what in said:
        answer = await telling.tell(what)
    return answer
