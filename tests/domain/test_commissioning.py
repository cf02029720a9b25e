"""The commissioning check (NET-7): what is known of a charger, and how each step stands."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from echarge.domain.availability import EvseStatus
from echarge.domain.commissioning import (
    ChargerFacts,
    ConnectorFacts,
    EvseFacts,
    Outcome,
    SessionFacts,
    Step,
    findings,
    overall,
)
from echarge.domain.reviews import ReviewReason

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
EARLIER = NOW - timedelta(minutes=30)
PASSED, WAITING, FAILED = Outcome

CONNECTOR = ConnectorFacts(1, EvseStatus.AVAILABLE, EARLIER)
SESSION = SessionFacts(
    EARLIER, ongoing=False, energy_mwh=1_234_567, threshold_mwh=100_000, last_reading_at=NOW, needs_review=None,
    billed=True,
)  # fmt: skip
EVSE = EvseFacts(7, 1, "", [CONNECTOR], [SESSION])
CHARGER = ChargerFacts(
    online=True, blocked=False, connected_at=EARLIER, last_seen_at=NOW, ocpp_version="1.6", has_password=True,
    by_secret_path=False, security_profile=1, registration="Accepted", booted_at=EARLIER,
    described="Volt X, firmware 1", clock_skew_s=0, evses=[EVSE],
)  # fmt: skip
NEW = replace(
    CHARGER, online=False, connected_at=None, last_seen_at=None, ocpp_version="", booted_at=None, described="",
    clock_skew_s=None, evses=[],
)  # fmt: skip


def test_a_good_charger() -> None:
    """A charger that has done it all passes each step, which says what was seen."""
    found = findings(CHARGER, NOW)
    assert [(each.step, each.outcome, each.seen, each.evse_id) for each in found] == [
        (Step.CONNECTION, PASSED, "Connected since 2026-05-04 11:30:00 UTC.", None),
        (Step.VERSION, PASSED, "OCPP 1.6.", None),
        (
            Step.SECURITY,
            PASSED,
            "It shows its password. It may come without TLS: ask for profile 2 outside your own network.",
            None,
        ),
        (Step.BOOT, PASSED, "Started at 2026-05-04 11:30:00 UTC: Volt X, firmware 1.", None),
        (Step.CLOCK, PASSED, "Right to the second.", None),
        (Step.STATUSES, PASSED, "connector 1: AVAILABLE", 7),
        (Step.READINGS, PASSED, "1.234 kWh, last read at 2026-05-04 12:00:00 UTC.", 7),
        (Step.TEST_CHARGE, PASSED, "1.234 kWh, begun at 2026-05-04 11:30:00 UTC, billed.", 7),
    ]
    assert {each.advice for each in found} == {""}
    assert overall(found) is PASSED


@pytest.mark.parametrize(
    ("unpublished", "outcome", "seen"),
    [
        pytest.param((), PASSED, "It is in the open data.", id="all is known"),
        pytest.param(
            ("the site's city", "a connector"), WAITING,
            "It is not in the open data: missing are the site's city, a connector.", id="something is missing",
        ),
    ],
)  # fmt: skip
def test_d28_whether_it_is_in_the_open_data(unpublished: tuple[str, ...], outcome: Outcome, seen: str) -> None:
    """D28: where an EVSE is to be published, the last step says whether it is, or what is missing."""
    (evse,) = CHARGER.evses
    found = findings(replace(CHARGER, evses=[replace(evse, unpublished=unpublished)]), NOW)[-1]
    assert (found.step, found.outcome, found.seen, found.evse_id) == (Step.PUBLISHING, outcome, seen, evse.id)
    assert bool(found.advice) == bool(unpublished)


def test_a_new_charger() -> None:
    """A charger that was registered and never came waits in each step, and each says what to do."""
    found = findings(NEW, NOW)
    assert [(each.step, each.outcome) for each in found] == [
        (step, WAITING) for step in Step if step not in {Step.READINGS, Step.TEST_CHARGE, Step.PUBLISHING}
    ]
    assert all(each.advice for each in found)
    assert overall(found) is WAITING


@pytest.mark.parametrize(
    ("step", "change", "outcome", "seen"),
    [
        pytest.param(
            Step.CONNECTION, {"online": False}, FAILED, "Offline; last heard at 2026-05-04 12:00", id="offline"
        ),
        pytest.param(Step.CONNECTION, {"online": False, "last_seen_at": None}, FAILED, "an unknown time", id="unheard"),
        pytest.param(Step.CONNECTION, {"blocked": True}, FAILED, "It is blocked", id="blocked"),
        pytest.param(Step.SECURITY, {"by_secret_path": True, "has_password": False}, FAILED, "secret path", id="path"),
        pytest.param(Step.SECURITY, {"has_password": False}, FAILED, "It has no password", id="no password"),
        pytest.param(Step.SECURITY, {"security_profile": 3}, PASSED, "over TLS alone (profile 3)", id="TLS"),
        pytest.param(Step.BOOT, {"registration": "Pending"}, FAILED, "Its registration is Pending", id="pending"),
        pytest.param(Step.BOOT, {"described": ""}, PASSED, "it does not say what it is", id="nameless"),
        pytest.param(Step.CLOCK, {"clock_skew_s": 60}, PASSED, "60 s ahead", id="a minute ahead"),
        pytest.param(Step.CLOCK, {"clock_skew_s": 61}, FAILED, "61 s ahead", id="more than a minute ahead"),
        pytest.param(Step.CLOCK, {"clock_skew_s": -61}, FAILED, "61 s behind", id="more than a minute behind"),
    ],
)
def test_steps_of_a_charger(step: Step, change: dict[str, Any], outcome: Outcome, seen: str) -> None:
    """Each fact decides one step, and no other."""
    before, found = findings(CHARGER, NOW), findings(replace(CHARGER, **change), NOW)
    (mine,) = (each for each in found if each.step is step)
    assert (mine.outcome, seen in mine.seen, bool(mine.advice)) == (outcome, True, outcome is not PASSED), mine
    assert [each for each in found if each.step is not step] == [each for each in before if each.step is not step]
    assert overall(found) is outcome


ONGOING = replace(SESSION, ongoing=True, billed=False)


@pytest.mark.parametrize(
    ("step", "evse", "outcome", "seen"),
    [
        pytest.param(Step.STATUSES, {"connectors": []}, WAITING, "It has no connector", id="no connector"),
        pytest.param(
            Step.STATUSES, {"connectors": [CONNECTOR, replace(CONNECTOR, number=2, reported_at=None)]}, WAITING,
            "connector 1: AVAILABLE, connector 2: not heard", id="one not heard",
        ),
        pytest.param(
            Step.STATUSES, {"connectors": [replace(CONNECTOR, status=EvseStatus.FAULTED)], "error_code": "OverVoltage"},
            FAILED, "connector 1: FAULTED (OverVoltage)", id="broken",
        ),
        pytest.param(
            Step.STATUSES, {"connectors": [replace(CONNECTOR, status=EvseStatus.UNAVAILABLE)]}, FAILED,
            "connector 1: UNAVAILABLE", id="out of use",
        ),
        pytest.param(
            Step.STATUSES, {"connectors": [replace(CONNECTOR, status=EvseStatus.FAULTED, reported_at=None)]}, WAITING,
            "connector 1: not heard", id="not broken, for it was not heard",
        ),
        pytest.param(Step.READINGS, {"sessions": []}, WAITING, "There was no session", id="no session to read"),
        pytest.param(
            Step.READINGS, {"sessions": [replace(ONGOING, last_reading_at=None, began_at=NOW - timedelta(minutes=4))]},
            WAITING, "was not metered yet", id="not metered yet",
        ),
        pytest.param(
            Step.READINGS, {"sessions": [replace(ONGOING, last_reading_at=None)]}, FAILED, "were not metered",
            id="not metered for half an hour",
        ),
        pytest.param(
            Step.READINGS, {"sessions": [replace(SESSION, last_reading_at=None), SESSION]}, PASSED, "1.234 kWh",
            id="an older one was metered",
        ),
        *(
            pytest.param(Step.READINGS, {"sessions": [replace(SESSION, needs_review=reason)]}, FAILED, "Not plausible",
                         id=f"meter: {reason}")
            for reason in (ReviewReason.METER, ReviewReason.IMPLAUSIBLE_ENERGY)
        ),
        pytest.param(Step.TEST_CHARGE, {"sessions": []}, WAITING, "There was no session", id="no session"),
        pytest.param(Step.TEST_CHARGE, {"sessions": [ONGOING]}, WAITING, "Under way: 1.234 kWh", id="under way"),
        pytest.param(Step.TEST_CHARGE, {"sessions": [replace(SESSION, billed=False)]}, WAITING, "not billed yet",
                     id="not billed"),
        pytest.param(Step.TEST_CHARGE, {"sessions": [replace(SESSION, energy_mwh=99_999)]}, FAILED,
                     "0.099 kWh, begun at 2026-05-04 11:30:00 UTC: too little to bill", id="too little"),
        pytest.param(Step.TEST_CHARGE, {"sessions": [replace(SESSION, energy_mwh=-1)]}, FAILED, "0.000 kWh",
                     id="less than nothing"),
        pytest.param(Step.TEST_CHARGE, {"sessions": [replace(SESSION, needs_review=ReviewReason.CLOCK)]}, FAILED,
                     "it needs review (CLOCK)", id="doubtful"),
        pytest.param(Step.TEST_CHARGE, {"sessions": [ONGOING, SESSION]}, PASSED, "billed", id="an older one was good"),
    ],
)  # fmt: skip
def test_steps_of_an_evse(step: Step, evse: dict[str, Any], outcome: Outcome, seen: str) -> None:
    """Each EVSE stands for itself."""
    other = replace(EVSE, id=8, number=2)
    found = findings(replace(CHARGER, evses=[replace(EVSE, **evse), other]), NOW)
    (mine,) = (each for each in found if each.step is step and each.evse_id == EVSE.id)
    assert (mine.outcome, seen in mine.seen, bool(mine.advice)) == (outcome, True, outcome is not PASSED), mine
    assert {each.outcome for each in found if each.evse_id == other.id} == {PASSED}
