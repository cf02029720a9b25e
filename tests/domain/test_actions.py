"""What can be asked of a session's charger now, and why not (lifecycle 12 and 13)."""

import pytest

from echarge.domain.actions import (
    IN_VAIN,
    Action,
    ActionKind,
    Obstacle,
    Standing,
    actions,
    close_obstacle,
    is_lost,
)
from echarge.domain.commands import CommandStatus
from echarge.domain.doubts import SILENCE
from tests.domain.sessions import at

ONGOING = {
    "online": True,
    "ongoing": True,
    "stopped": False,
    "placed": True,
    "is_latest": True,
    "other_is_open": False,
    "lost": False,
}
OVER = {**ONGOING, "ongoing": False, "stopped": True}


@pytest.mark.parametrize(
    ("standing", "end", "unlock", "warned"),
    [
        pytest.param(ONGOING, None, None, True, id="ongoing"),
        pytest.param({**ONGOING, "stopped": True}, Obstacle.SESSION_STOPPED, None, False, id="2.x stopped, still open"),
        pytest.param(OVER, Obstacle.SESSION_STOPPED, None, False, id="over, the latest"),
        pytest.param(
            {**OVER, "is_latest": False}, Obstacle.SESSION_STOPPED, Obstacle.CONNECTOR_BUSY, False,
            id="over, another was here since",
        ),
        pytest.param(
            {**OVER, "other_is_open": True}, Obstacle.SESSION_STOPPED, Obstacle.CONNECTOR_BUSY, False,
            id="over, another is charging",
        ),
        pytest.param({**ONGOING, "is_latest": False}, None, None, True, id="ongoing, though another came and went"),
        pytest.param({**ONGOING, "other_is_open": True}, None, Obstacle.CONNECTOR_BUSY, True, id="two at once"),
        pytest.param(
            {**ONGOING, "online": False}, Obstacle.CHARGER_OFFLINE, Obstacle.CHARGER_OFFLINE, True, id="offline"
        ),
        pytest.param({**ONGOING, "placed": False}, None, Obstacle.CONNECTOR_UNKNOWN, True, id="2.x, nowhere yet"),
    ],
)  # fmt: skip
def test_lifecycle_13_actions(
    standing: dict[str, bool], end: Obstacle | None, unlock: Obstacle | None, warned: bool
) -> None:
    """Lifecycle 12, 13: what has not stopped can be ended; a plug is let go unless it may hold the next one's car."""
    found = actions(Standing(**standing))
    assert found == (
        Action(ActionKind.END_SESSION, end, ends_session=True),
        Action(ActionKind.UNLOCK_CONNECTOR, unlock, ends_session=warned),
        Action(ActionKind.CLOSE_SESSION, close_obstacle(Standing(**standing)), ends_session=True),
    )
    assert [action.is_possible for action in found] == [end is None, unlock is None, False]


@pytest.mark.parametrize(
    ("standing", "obstacle"),
    [
        pytest.param(ONGOING, Obstacle.SESSION_ALIVE, id="alive"),
        pytest.param({**ONGOING, "lost": True}, None, id="lost"),
        pytest.param({**OVER, "lost": True}, Obstacle.SESSION_STOPPED, id="over"),
    ],
)
def test_a80_close(standing: dict[str, bool], obstacle: Obstacle | None) -> None:
    """A80: what its charger has lost can be closed without it, and nothing else."""
    assert close_obstacle(Standing(**standing)) is obstacle


@pytest.mark.parametrize(
    ("online", "silent", "ends", "lost"),
    [
        pytest.param(True, False, [], False, id="heard of, never asked to end"),
        pytest.param(True, False, [CommandStatus.ACCEPTED, CommandStatus.CONFIRMED], False, id="ends as it is asked"),
        pytest.param(False, False, [], True, id="its charger is away"),
        pytest.param(True, True, [], True, id="silent"),
        *(
            pytest.param(True, False, [CommandStatus.CONFIRMED, outcome], True, id=outcome)
            for outcome in sorted(IN_VAIN)
        ),
    ],
)
def test_a80_lost(online: bool, silent: bool, ends: list[CommandStatus], lost: bool) -> None:
    """A80: a session is lost whose charger is away, silent, or did not end it when it was asked to."""
    heard_at = at(0) if silent else at(1)
    assert is_lost(online=online, heard_at=heard_at, ends=ends, now=at(0) + SILENCE) is lost
