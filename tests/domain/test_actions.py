"""What can be asked of a session's charger now, and why not (lifecycle 12 and 13)."""

import pytest

from echarge.domain.actions import Action, ActionKind, Obstacle, Standing, actions

ONGOING = {"online": True, "ongoing": True, "stopped": False, "placed": True, "is_latest": True, "other_is_open": False}
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
    )
    assert [action.is_possible for action in found] == [end is None, unlock is None]
