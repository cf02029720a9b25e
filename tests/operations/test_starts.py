"""The start of a session: always recorded, always answered, once (A45 to A51, B6, C14)."""

import asyncio
from dataclasses import replace

import pytest
from tortoise.exceptions import OperationalError

from echarge.domain.access import Allowed, Reason, Refused
from echarge.domain.availability import EvseStatus
from echarge.domain.errors import ReplacedError
from echarge.domain.events import PresentedTag, TagKind
from echarge.operations.access import authorise
from echarge.operations.sessions import TransactionAnswer, report_transaction
from echarge.operations.stations import StateLostError
from echarge.store import models
from tests.operations.stage import Stage, change, make, new_stage
from tests.operations.stories import event, read, readings, start, status, stop, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")
STRANGER = PresentedTag("STRANGER")


async def test_a46_unknown_tag(stage: Stage) -> None:
    """A46: an unknown tag's session exists with a real id, Invalid and unbilled; its stop closes it."""
    answer = await tell(stage, start(at(0), 1000, STRANGER))
    assert answer is not None
    assert answer.transaction_id is not None
    assert answer.transaction_id > 0
    assert answer.decision == Refused(Reason.UNKNOWN)
    await tell(stage, stop(at(1), 1000, str(answer.transaction_id), reason="DeAuthorized"))
    row = await stage.session()
    assert (row.ongoing, row.authorised_at, row.tariff_id, row.total_minor) == (False, None, None, 0)
    assert (row.listed, row.presented_tag, row.start_answer) == (False, "STRANGER", "UNKNOWN")
    assert await models.Incident.all().count() == 0


@pytest.mark.parametrize(
    ("tag", "changes", "reason"),
    [
        pytest.param(TAG, {"status": "BLOCKED"}, Reason.BLOCKED, id="blocked"),
        pytest.param(TAG, {"expires_at": at(0)}, Reason.EXPIRED, id="expired"),
        pytest.param(PresentedTag("0414443a5f2880 "), {}, Reason.ACCEPTED, id="A41a spelt otherwise"),
        pytest.param(PresentedTag("", TagKind.NONE), {}, Reason.UNKNOWN, id="B27 no tag where one is needed"),
    ],
)
async def test_a46_decisions(stage: Stage, tag: PresentedTag, changes: dict[str, object], reason: Reason) -> None:
    """A41a, A46: whatever is decided on the tag, the session is recorded, and the decision with it."""
    if changes:
        await change(stage.world, models.Tag, stage.world.tag.id, **changes)
    answer = await tell(stage, start(at(0), 1000, tag))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is reason
    row, decision = await stage.session(), await models.AccessDecision.get()
    assert (row.start_answer, decision.reason, decision.allowed) == (reason, reason, reason is Reason.ACCEPTED)
    assert row.authorised_at == (at(0) if reason is Reason.ACCEPTED else None)


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param(start(at(0), -5, TAG), id="a register below zero"),
        pytest.param(start(at(0), None, TAG), id="no register"),
        pytest.param(start(at(0), 1000, TAG, evse=None), id="connector 0"),
        pytest.param(start(at(0), 1000, TAG, evse=5000), id="a connector that cannot be"),
        pytest.param(start(at(70), 1000, TAG), id="a future time"),
        pytest.param(start(at(-60 * 24 * 365 * 56), 1000, TAG), id="A33 1970"),
    ],
)
async def test_a45_always_answered(stage: Stage, odd: object) -> None:
    """A45: no sanity check keeps a start from its answer."""
    answer = await tell(stage, odd)  # type: ignore[arg-type]
    row = await stage.session()
    assert answer == TransactionAnswer(row.transaction_id, Allowed(*(await who(stage.world))))


async def who(here: World) -> tuple[int, int, None]:
    """Return the tag, its driver and its vehicle."""
    return here.tag.id, here.driver.id, None


async def test_a47_ids(stage: Stage) -> None:
    """A47: two starts of one second on two connectors are two sessions, with ids and references of their own."""
    await change(stage.world, models.Tag, stage.world.tag.id, sessions_max=2)
    answers = [await tell(stage, start(at(0), 1000, TAG, evse=number)) for number in (1, 2)]
    rows = await stage.sessions()
    assert {answer.transaction_id for answer in answers if answer is not None} == {row.transaction_id for row in rows}
    assert len({row.reference for row in rows}) == 2
    assert all(0 < (row.transaction_id or 0) < 2**31 for row in rows)


async def test_a48_lost_answer(stage: Stage) -> None:
    """A48: a start that is sent again gets the id and the answer it had, though its tag is charging by now."""
    await change(stage.world, models.Tag, stage.world.tag.id, expires_at=at(500))
    first = await tell(stage, start(at(0), 1000, TAG))
    again = await tell(stage, start(at(0), 1000, TAG))
    await stage.reconnect()
    later = await tell(stage, start(at(0), 1000, TAG))
    assert first == again == later
    assert first is not None
    assert first.decision == Allowed(*(await who(stage.world)), expires_at=at(500))
    assert len(await stage.sessions()) == len(await stage.evidence()) == 1
    assert await models.AccessDecision.all().count() == 1
    await tell(stage, stop(at(30), 2000, str(first.transaction_id)))
    await stage.reconnect()
    assert await tell(stage, start(at(0), 1000, TAG)) == first, "over, and not in memory any more"
    assert (len(await stage.sessions()), len(await stage.evidence())) == (1, 2)


async def test_a48_race(here: World) -> None:
    """A48: the same start told at once over an old and a new connection is one session, with one answer."""
    stage = await new_stage(here)
    older = stage.station
    await stage.reconnect()
    said = start(at(0), 1000, TAG)
    found = await asyncio.gather(
        *(report_transaction(here.runtime, each, said) for each in (older, stage.station, stage.station)),
        return_exceptions=True,
    )
    assert isinstance(found[0], ReplacedError)
    assert found[1] == found[2] == TransactionAnswer(
        (await stage.session()).transaction_id, Allowed(*(await who(here)))
    )  # fmt: skip
    assert len(await stage.evidence()) == 1


async def test_a48_refused_again(stage: Stage) -> None:
    """A48: a start that was refused is refused again for the same reason, though the tag was added meanwhile."""
    first = await tell(stage, start(at(0), 1000, STRANGER))
    await make(stage.world, models.Tag, uid="STRANGER", uid_key="STRANGER", kind="RFID_CARD")
    assert await tell(stage, start(at(0), 1000, STRANGER)) == first
    assert (await stage.session()).start_answer == "UNKNOWN"


async def test_a41b_concurrent(stage: Stage) -> None:
    """A41b, E13: a tag that charges elsewhere may be shown, not start; the start is recorded all the same."""
    elsewhere = await new_stage(stage.world)
    await tell(elsewhere, start(at(0), 1000, TAG))
    decision = await authorise(stage.runtime, stage.station, TAG, start(at(5), 0, TAG).place)
    assert decision.reason is Reason.ACCEPTED
    answer = await tell(stage, start(at(5), 1000, TAG))
    assert answer is not None
    assert answer.decision == Refused(Reason.CONCURRENT, *(await who(stage.world)))
    assert (await stage.session()).start_answer == "CONCURRENT"
    assert (await elsewhere.session()).ongoing


async def test_a41b_two_at_once(here: World) -> None:
    """E13: of starts with one tag at the same moment, on several chargers, exactly one is let in; all are recorded."""
    stages = [await new_stage(here) for _ in range(4)]
    for stage in stages:
        await tell(stage, status(at(0), EvseStatus.AVAILABLE))
    answers = await asyncio.gather(*(tell(stage, start(at(1), 1000, TAG)) for stage in stages))
    assert sorted(answer.decision.reason for answer in answers if answer and answer.decision) == [
        Reason.ACCEPTED,
        *[Reason.CONCURRENT] * 3,
    ]
    assert sorted([(await stage.session()).start_answer for stage in stages]) == ["ACCEPTED", *["CONCURRENT"] * 3]
    assert [len(stage.station.sessions) for stage in stages] == [1] * 4
    assert (await models.Tag.get()).uses == 4


async def test_a49_second_start(stage: Stage) -> None:
    """A49: a start where the stop before was lost opens a session; the old one ends as it was last known, held."""
    first = await tell(stage, start(at(0), 1000, TAG))
    assert first is not None
    ref = str(first.transaction_id)
    await tell(stage, readings(at(10), read(at(10), 3000), ref=ref))
    second = await tell(stage, start(at(40), 9000, TAG))
    assert second is not None
    assert second.decision is not None
    assert second.decision.reason is Reason.ACCEPTED
    old, new = await stage.sessions()
    assert (old.ongoing, old.provisional, old.needs_review, old.stop_reason) == (False, True, "NO_END", "Superseded")
    assert (old.completed_at, old.energy_mwh, old.stopped_by) == (at(10), 2_000_000, "SYSTEM")
    assert (new.ongoing, new.energy_mwh, new.transaction_id) == (True, 0, second.transaction_id)
    await tell(stage, stop(at(30), 5000, ref))
    old, new = await stage.sessions()
    assert (old.ongoing, old.provisional, old.needs_review, old.completed_at) == (False, False, None, at(30))
    assert (old.energy_mwh, old.energy_minor, old.stopped_by) == (4_000_000, 200, "DRIVER")
    assert new.ongoing


async def test_a49_status_was_the_next_sessions(stage: Stage) -> None:
    """A49, A77: what the connector said after the next start, which was told late, is not the session's before."""
    first = await tell(stage, start(at(0), 1000, TAG))
    assert first is not None
    await tell(stage, status(at(20), EvseStatus.CHARGING), readings(at(25), read(at(25), 7000)))
    await tell(stage, stop(at(10), 1000, str(first.transaction_id)), start(at(15), 5000, TAG))
    old, new = await stage.sessions()
    assert (old.started_at, old.charging_s, old.energy_mwh) == (None, 0, 0)
    assert (new.started_at, new.energy_mwh) == (at(20), 2_000_000)


async def test_a50_offline(stage: Stage) -> None:
    """A50, lifecycle 14: a session replayed from hours ago is whole, priced as of then, and no live matter."""
    stage.at(at(200))
    before = await new_stage(stage.world)
    await tell(before, start(at(150), 1000, TAG))  # the tag charges elsewhere now, and did not then
    answer = await tell(stage, start(at(0), 1000, TAG))
    assert answer is not None
    assert answer.decision is not None
    assert answer.decision.reason is Reason.ACCEPTED
    ref = str(answer.transaction_id)
    await tell(stage, readings(at(30), read(at(30), 6000), ref=ref), stop(at(60), 11_000, ref))
    row = await stage.session()
    assert (row.ongoing, row.began_at, row.authorised_at, row.completed_at) == (False, at(0), at(0), at(60))
    assert (row.energy_minor, row.time_minor, row.connection_minor) == (500, 100, 500)
    assert (await stage.evse()).status == EvseStatus.UNAVAILABLE


async def test_a50_expiry_is_of_the_start(stage: Stage) -> None:
    """A50: an offline start is judged by its own time as to expiry, and as of now as to blocking."""
    stage.at(at(300))
    await change(stage.world, models.Tag, stage.world.tag.id, expires_at=at(100))
    first = await tell(stage, start(at(0), 1000, TAG))
    await change(stage.world, models.Tag, stage.world.tag.id, status="BLOCKED")
    second = await tell(stage, start(at(1), 1000, TAG, evse=2))
    assert [answer.decision.reason for answer in (first, second) if answer and answer.decision] == [
        Reason.ACCEPTED,
        Reason.BLOCKED,
    ]


@pytest.mark.parametrize(
    "theirs",
    [
        pytest.param(lambda ref: stop(at(5), 9000, ref), id="A76 stop"),
        pytest.param(lambda ref: readings(at(5), read(at(5), 9000), ref=ref), id="A57 readings"),
    ],
)
async def test_c14_ids_of_another_charger(stage: Stage, theirs: object) -> None:
    """A57, A76, C14: what one charger calls another's session changes nothing of it, and is answered and kept."""
    other = await new_stage(stage.world)
    mine = await tell(stage, start(at(0), 1000, TAG))
    assert mine is not None
    before = await stage.session()
    ref = str(mine.transaction_id)
    assert await tell(other, theirs(ref)) == TransactionAnswer()  # type: ignore[operator]
    assert await other.sessions() == []
    (parked,) = await other.evidence()
    assert (parked.session_id, parked.transaction_ref) == (None, ref)
    after = await stage.session()
    assert (after.version, after.ongoing, len(await stage.evidence())) == (before.version, True, 1)
    found = await models.AuditEntry.filter(action="stopForeignSession").count()
    assert found == (1 if parked.kind == "stop" else 0)


async def test_b6_same_id_at_two_chargers(here: World) -> None:
    """B6: two chargers may call their transactions alike."""
    stages = [await new_stage(here, "2.0.1"), await new_stage(here, "2.0.1")]
    for number, stage in enumerate(stages):
        await tell(
            stage, event(0, at(number), read(at(number), 100), ref="1"), event(1, at(9), read(at(9), 500), ref="1")
        )
    rows = [await stage.session() for stage in stages]
    assert [(row.transaction_key, row.began_at, row.energy_mwh) for row in rows] == [
        ("1", at(0), 400_000),
        ("1", at(1), 400_000),
    ]


async def test_a6_another_version(stage: Stage) -> None:
    """A6: a charger that comes back with another version keeps its sessions, and begins new ones in it."""
    first = await tell(stage, start(at(0), 1000, TAG))
    assert first is not None
    await stage.reconnect("2.0.1")
    await tell(stage, event(0, at(30), read(at(30), 100), ref="x"))
    await stage.reconnect("1.6")
    await tell(stage, stop(at(20), 2000, str(first.transaction_id)))
    old, new = await stage.sessions()
    assert [(row.ocpp_version, row.ongoing, row.provisional) for row in (old, new)] == [
        ("1.6", False, False),
        ("2.0.1", True, False),
    ]


async def test_a51_not_answered_without_a_record(stage: Stage) -> None:
    """A51: what the database did not take is not answered, and is taken when it comes again."""
    writer = stage.runtime.store.writer
    await writer.execute_query('ALTER TABLE "evidence" RENAME TO "gone"')
    with pytest.raises(StateLostError):
        await tell(stage, start(at(0), 1000, TAG))
    assert await stage.sessions() == []
    await writer.execute_query('ALTER TABLE "gone" RENAME TO "evidence"')
    await stage.reconnect()
    answer = await tell(stage, start(at(0), 1000, TAG))
    assert answer is not None
    assert answer.transaction_id == (await stage.session()).transaction_id
    assert len(await stage.evidence()) == 1


async def test_a51_no_room_for_a_value(stage: Stage) -> None:
    """A51: what no database takes is not said again for ever: it is our own error, and nothing of it is kept."""
    with pytest.raises((OperationalError, OverflowError)):
        await tell(stage, replace(start(at(0), 1000, TAG), digest=2**70))
    with pytest.raises((OperationalError, OverflowError)):
        await tell(stage, replace(stop(at(0), 1000, "7"), digest=2**70))
    await stage.reconnect()
    assert await stage.sessions() == await stage.evidence() == []


async def test_a51_what_is_no_tag(stage: Stage) -> None:
    """A22, A51: a word that is too long for a tag is refused, wherever its start has its place."""
    for number, uid in enumerate(["9" * 400, "R-" + "9" * 40]):
        await tell(stage, start(at(10 - number), 1000, PresentedTag(uid)))
    assert [row.start_answer for row in await stage.sessions()] == ["UNKNOWN", "UNKNOWN"]


async def test_last_active(stage: Stage) -> None:
    """A start notes when the driver and the tag were last active; one that is told late is no step back."""
    await tell(stage, start(at(30), 1000, TAG), start(at(10), 1000, TAG, evse=2))
    tag, driver = await models.Tag.get(), await models.Driver.get()
    assert (tag.last_used_at, driver.last_active_at, tag.uses) == (at(30), at(30), 2)


async def test_lifecycle_2_what_creates_a_row(stage: Stage) -> None:
    """Lifecycle 2: neither plugging in nor showing a tag makes a session; a start does."""
    await tell(stage, status(at(0), EvseStatus.PREPARING))
    await authorise(stage.runtime, stage.station, TAG, replace(start(at(0), 0, TAG).place, evse=None))
    assert await stage.sessions() == []
    assert (await models.AccessDecision.get()).allowed
    await tell(stage, stop(at(1), 1000, "12345"))
    assert await stage.sessions() == []
    await tell(stage, start(at(2), 1000, TAG))
    assert len(await stage.sessions()) == 1
