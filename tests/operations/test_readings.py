"""What a meter says, and whose session it is (G3, A52 to A66)."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from echarge.domain.events import PresentedTag, Read
from echarge.domain.meters import Context, Location, Measurand, Phase, Sample, reading_of
from echarge.operations.sessions import TransactionAnswer
from echarge.store import models
from tests.operations.stage import Stage, new_stage
from tests.operations.stories import Said, event, message, read, readings, start, stop, tell
from tests.world import World, at

pytestmark = pytest.mark.anyio

TAG = PresentedTag("0414443A5F2880")


async def started(stage: Stage, minutes: float = 0, meter_wh: int = 1000, evse: int = 1) -> str:
    """Start a session; return what its charger calls it."""
    answer = await tell(stage, start(at(minutes), meter_wh, TAG, evse=evse))
    assert answer is not None
    return str(answer.transaction_id)


async def energy_wh(stage: Stage) -> int:
    """Return the energy of the only session."""
    energy_mwh: int = (await stage.session()).energy_mwh
    return energy_mwh // 1000


async def test_a54_a55_the_reading_that_counts(stage: Stage) -> None:
    """A52, A54, A55: of the samples of one instant the outlet's total that tells the present counts."""
    samples = [
        Sample(at(5), 1_630_000, location=Location.INLET),
        *(Sample(at(5), 500_000, phase=phase) for phase in (Phase.L1, Phase.L2, Phase.L3)),
        Sample(at(5), 1_500_000),
        Sample(at(5), 1_000_000, context=Context.BEGIN),
        Sample(at(5), 7_000_000, Measurand.POWER_IMPORT),
    ]
    ref = await started(stage)
    await tell(stage, readings(at(5), Read(reading_of(samples)), ref=ref))
    row = await stage.session()
    assert (row.energy_mwh, row.power_mw, row.last_reading_at) == (500_000, 7_000_000, at(5))


async def test_a56_main_meter(stage: Stage) -> None:
    """A56: what names no EVSE is no session's, even where one is open."""
    await started(stage)
    assert await tell(stage, readings(at(5), read(at(5), 9000), evse=None)) == TransactionAnswer()
    assert await energy_wh(stage) == 0
    assert [row.session_id is None for row in await stage.evidence()] == [False, True]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param([readings(at(5), read(at(5), 3000))], 2000, id="A57 of the open session there"),
        pytest.param([readings(at(-5), read(at(-5), 3000))], 0, id="A57 from before it"),
        pytest.param([readings(at(5), read(at(5), 3000), evse=2)], 0, id="A57 of another EVSE"),
        pytest.param([readings(at(5), read(at(5), 3000), ref="77")], 0, id="A57 of a session that nobody knows"),
        pytest.param([readings(at(5), read(at(5), 3000), ref="99999999999")], 0, id="A57 of a number that cannot be"),
    ],
)
async def test_a57_whose_reading(stage: Stage, said: Sequence[Said], found: int) -> None:
    """A57: a reading without a session's number belongs to the open session there; with a wrong one to none."""
    await started(stage)
    answer = await tell(stage, *said)
    assert answer == TransactionAnswer((await stage.session()).transaction_id if found else None)
    assert await energy_wh(stage) == found
    assert [row.session_id is None for row in await stage.evidence()].count(True) == (0 if found else 1)


async def test_a57_after_the_stop(stage: Stage) -> None:
    """A57: a reading without a number that comes after the stop belongs to the session that was open at its time."""
    ref = await started(stage)
    await tell(stage, stop(at(10), None, ref), readings(at(5), read(at(5), 3000)), readings(at(11), read(at(11), 9000)))
    assert await energy_wh(stage) == 2000
    await started(stage, 20, 9000)
    await stage.reconnect()
    await tell(stage, readings(at(6), read(at(6), 3500)))
    old, new = await stage.sessions()
    assert (old.energy_mwh, new.energy_mwh) == (2_500_000, 0)


async def test_a58_closing_reading(stage: Stage) -> None:
    """A58: a reading after the stop may complete the energy; the session stays complete."""
    ref = await started(stage)
    await tell(stage, stop(at(10), None, ref))
    closing = read(at(10, seconds=5), 3000, None, Context.END)
    await tell(stage, readings(at(10, seconds=5), closing, ref=ref))
    row = await stage.session()
    assert (row.ongoing, row.completed_at, row.energy_mwh, row.energy_minor) == (False, at(10), 2_000_000, 100)


@pytest.mark.parametrize(
    ("registers", "stop_wh", "energy", "flags"),
    [
        pytest.param([1000, 3000, 2000, 4000], 5000, 4000, ["DIP"], id="A59 a dip"),
        pytest.param([1000, 1500, 0, 300], 300, 800, ["RESET", "STOP_BELOW_START"], id="A61 a reset"),
        pytest.param([0, 500, 1200], 13_300, 12_300, ["SESSION_RELATIVE"], id="A60 counted from zero in the samples"),
    ],
)
async def test_a59_registers(
    stage: Stage, registers: Sequence[int], stop_wh: int, energy: int, flags: Sequence[str]
) -> None:
    """A59, A60, A61: registers of every kind, dips and resets."""
    ref = await started(stage, 0, 1000)
    for number, register in enumerate(registers):
        await tell(stage, readings(at(10 + number), read(at(10 + number), register), ref=ref))
    await tell(stage, stop(at(60), stop_wh, ref))
    row = await stage.session()
    assert (row.energy_mwh // 1000, row.flags) == (energy, flags)


@pytest.mark.parametrize(
    ("start_wh", "registers", "stop_wh", "flags"),
    [
        pytest.param(8_000_000, [8_000_000, 8_006_000], 8_012_300, [], id="the meter's life"),
        pytest.param(0, [0, 6_000], 12_300, [], id="from zero with each transaction"),
        pytest.param(700, [700, 6_700], 13_000, [], id="from zero with each start of the charger"),
        pytest.param(8_000_000, [0, 6_000], 8_012_300, ["SESSION_RELATIVE"], id="from zero in the samples alone"),
    ],
)
async def test_a60_register_kinds(
    stage: Stage, start_wh: int, registers: Sequence[int], stop_wh: int, flags: Sequence[str]
) -> None:
    """A60: meters that count in four ways tell of one session alike: 12.3 kWh."""
    ref = await started(stage, 0, start_wh)
    for number, register in enumerate(registers):
        await tell(stage, readings(at(20 * number + 1), read(at(20 * number + 1), register), ref=ref))
    await tell(stage, stop(at(60), stop_wh, ref))
    row = await stage.session()
    assert (row.energy_mwh, row.needs_review, row.flags) == (12_300_000, None, flags)


async def test_a59_out_of_order(stage: Stage) -> None:
    """A59: readings are sorted by their own times, in whatever order they come."""
    ref = await started(stage, 0, 100)
    for minute, register in ((10, 200), (30, 400), (20, 300), (25, 350)):
        await tell(stage, readings(at(minute), read(at(minute), register), ref=ref))
    row = await stage.session()
    assert (row.energy_mwh, row.flags, row.last_reading_at, row.charging_s) == (300_000, [], at(30), 1800)


async def test_a62_a63_held(here: World) -> None:
    """A62, A63: the lifetime of a meter is nobody's session, and no car takes more than its EVSE can give."""
    lost = await new_stage(here)
    ref = await started(lost, 0, 0)
    await tell(lost, readings(at(5), read(at(5), 936_120), ref=ref), stop(at(10), 936_130, ref))
    row = await lost.session()
    assert (row.energy_mwh, row.needs_review, row.total_minor, row.flags) == (10_000, "METER", 0, ["LEAP"])
    weak = await new_stage(here, max_power_w=7_000)
    ref = await started(weak, 20, 0)
    await tell(weak, readings(at(25), read(at(25), 20_000), ref=ref), stop(at(30), 20_000, ref))
    row = await weak.session()
    assert (row.energy_mwh, row.needs_review, row.total_minor) == (20_000_000, "IMPLAUSIBLE_ENERGY", 0)
    assert row.billed_at == at(30)


async def test_a64_kept_as_it_came(stage: Stage) -> None:
    """A64: a message is kept byte for byte, whatever of it was read."""
    ref = await started(stage)
    payload = '{"meterValue": [{"sampledValue": [{"format": "SignedData", "value":  "AQID/+=="}]}]}'
    said = readings(at(5), ref=ref)
    said = type(said)(said.kind, said.place, said.ref, said.at, said.facts, payload, said.digest)
    await tell(stage, said)
    kept = await models.Evidence.get(kind="reading")
    assert (kept.payload, kept.session_id) == (payload, (await stage.session()).id)


async def test_a65_two_streams(stage: Stage) -> None:
    """A65: samples by the clock beside periodic ones are not counted twice."""
    ref = await started(stage)
    for minute, register, context in (
        (10, 2000, Context.PERIODIC),
        (15, 2500, Context.CLOCK),
        (20, 3000, Context.PERIODIC),
        (20, 3000, Context.CLOCK),
    ):
        said = readings(at(minute), read(at(minute), register, None, context), ref=ref)
        await tell(stage, said)
    row = await stage.session()
    assert (row.energy_mwh, row.charging_s) == (2_000_000, 1200)


async def test_a66_what_is_not_read(stage: Stage) -> None:
    """A66: a message of which nothing was read is kept, and moves nothing."""
    ref = await started(stage)
    before = await stage.session()
    await tell(stage, readings(at(5), ref=ref))
    after = await stage.session()
    assert (after.energy_mwh, after.last_reading_at, len(await stage.evidence())) == (0, None, 2)
    assert before.energy_mwh == 0


async def test_2x_meter_values(here: World) -> None:
    """In 2.x readings outside a transaction's own events are kept, and no session's."""
    stage = await new_stage(here, "2.0.1")
    await tell(stage, event(0, at(0), read(at(0), 100)), readings(at(5), read(at(5), 9000)))
    assert await energy_wh(stage) == 0
    assert len(await stage.evidence()) == 2


async def test_a17_the_same_reading_again(stage: Stage) -> None:
    """A17: a reading that is sent again, even without a time that can be read, changes nothing."""
    ref = await started(stage)
    said = readings(at(5), read(at(5), 2000), ref=ref)
    await tell(stage, said, said)
    stage.at(at(70))
    later = type(said)(said.kind, said.place, said.ref, at(4), said.facts, said.payload, said.digest)
    await tell(stage, later)
    assert len(await stage.evidence()) == 2
    assert (await stage.session()).version == 2


@pytest.mark.parametrize(
    ("minutes", "oddities"),
    [pytest.param(60, ("unreadable_time",), id="no time of its own"), pytest.param(80, (), id="a clock far ahead")],
)
async def test_a17_again_whenever_it_comes(stage: Stage, minutes: float, oddities: tuple[str, ...]) -> None:
    """A17, A33: a reading that is dated by its receipt is the same one when it comes again later."""
    ref = await started(stage)
    said = replace(readings(at(minutes), read(at(minutes), 2000, 7000), ref=ref), oddities=oddities)
    await tell(stage, said)
    before = await stage.session()
    stage.at(at(65))
    again = read(at(65), 2000, 7000)
    await tell(stage, said if not oddities else replace(said, at=at(65), facts=(again,)))
    after = await stage.session()
    assert (after.version, after.charging_s, len(await stage.evidence())) == (before.version, before.charging_s, 2)


async def test_oddly_empty(stage: Stage) -> None:
    """A message of an unknown kind of place and number is answered and kept."""
    odd = message(readings(at(0)).kind, at(0), [], ref="-1")
    assert await tell(stage, odd) == TransactionAnswer()
    assert len(await stage.evidence()) == 1
