"""How far visits have come, and whether anything is to come of them yet (API-4)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from echarge.domain.commands import CommandStatus
from echarge.domain.payments import HoldState
from echarge.domain.visits import START_WITHIN, Charged, Phase, Standing, is_final, phase_of, turns_at

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)
CHARGING = Charged("CHARGING", stopped=False, billed=False, needs_review=False, settled=True)
BILLED = Charged("ENDED", stopped=True, billed=True, needs_review=False, settled=True)


def standing(
    hold: HoldState | None = None, start: CommandStatus | None = None, session: Charged | None = None
) -> Standing:
    """Return a visit that was opened at AT."""
    return Standing(AT, hold, start, session)


@pytest.mark.parametrize(
    ("visit", "phase", "final"),
    [
        pytest.param(standing(), Phase.READY, False, id="nothing to pay"),
        pytest.param(standing(HoldState.REQUESTED), Phase.TO_PAY, False, id="to pay"),
        pytest.param(standing(HoldState.FAILED), Phase.PAYMENT_FAILED, False, id="declined"),
        pytest.param(standing(HoldState.HELD), Phase.READY, False, id="paid"),
        pytest.param(standing(HoldState.RELEASED), Phase.EXPIRED, True, id="let go"),
        pytest.param(standing(HoldState.EXPIRED), Phase.EXPIRED, True, id="lapsed"),
        pytest.param(standing(HoldState.CAPTURED), Phase.EXPIRED, True, id="taken by hand"),
        pytest.param(standing(HoldState.HELD, CommandStatus.SENT), Phase.STARTING, False, id="asked to start"),
        pytest.param(standing(HoldState.HELD, CommandStatus.REJECTED), Phase.NOT_STARTED, False, id="refused, held"),
        pytest.param(standing(HoldState.RELEASED, CommandStatus.REJECTED), Phase.NOT_STARTED, True, id="refused"),
        pytest.param(standing(None, CommandStatus.TIMED_OUT), Phase.NOT_STARTED, True, id="no answer, free"),
        pytest.param(standing(session=CHARGING), Phase.CHARGING, False, id="charging"),
        pytest.param(
            standing(session=replace(CHARGING, state="SUSPENDED_EV")), Phase.SUSPENDED, False, id="the car pauses"
        ),
        pytest.param(standing(session=replace(BILLED, billed=False)), Phase.STOPPED, False, id="stopped"),
        pytest.param(standing(session=replace(BILLED, needs_review=True)), Phase.UNDER_REVIEW, False, id="odd"),
        pytest.param(standing(session=BILLED), Phase.BILLED, True, id="billed, free"),
        pytest.param(standing(session=replace(BILLED, settled=False)), Phase.BILLED, False, id="no receipt yet"),
        pytest.param(standing(HoldState.HELD, session=BILLED), Phase.BILLED, False, id="not taken yet"),
        pytest.param(standing(HoldState.CAPTURED, session=BILLED), Phase.BILLED, True, id="taken"),
        pytest.param(standing(HoldState.FAILED, session=BILLED), Phase.BILLED, True, id="could not be taken"),
    ],
)
def test_phase(visit: Standing, phase: Phase, *, final: bool) -> None:
    """A visit is over once money and receipt are where they belong."""
    assert (phase_of(visit, AT), is_final(visit, AT)) == (phase, final)


@pytest.mark.parametrize(
    ("visit", "turns"),
    [
        pytest.param(standing(), AT + START_WITHIN, id="nothing to pay"),
        pytest.param(standing(HoldState.REQUESTED), AT + START_WITHIN, id="to pay"),
        pytest.param(standing(HoldState.FAILED), AT + START_WITHIN, id="declined"),
        pytest.param(standing(HoldState.HELD), AT + START_WITHIN, id="paid"),
        pytest.param(standing(HoldState.RELEASED), None, id="over"),
        pytest.param(standing(HoldState.HELD, CommandStatus.SENT), None, id="asked to start"),
        pytest.param(standing(session=CHARGING), None, id="charging"),
    ],
)
def test_turn(visit: Standing, turns: datetime | None) -> None:
    """An offer that nobody starts on expires by the clock alone; all else needs something to happen."""
    assert turns_at(visit, AT) == turns
    late = AT + START_WITHIN + timedelta(seconds=1)
    assert turns is None or (phase_of(visit, late), turns_at(visit, late)) == (Phase.EXPIRED, None)
