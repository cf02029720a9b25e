"""May this tag charge here, now (A41 to A43, E1, E13)."""

from dataclasses import replace

import pytest

from echarge.domain.access import Allowed, Decision, Reason, Refused, TagFacts, decide
from tests.domain.sessions import at

KNOWN = TagFacts(1, 2, None, active=True, holder_active=True, expires_at=None, sessions_open=0, sessions_max=1)
WHO = (1, 2, None)


@pytest.mark.parametrize(
    ("tag", "starting", "decision"),
    [
        pytest.param(None, True, Refused(Reason.UNKNOWN), id="E1 unknown"),
        pytest.param(KNOWN, True, Allowed(*WHO), id="known"),
        pytest.param(replace(KNOWN, active=False), False, Refused(Reason.BLOCKED, *WHO), id="blocked"),
        pytest.param(replace(KNOWN, holder_active=False), False, Refused(Reason.BLOCKED, *WHO), id="its driver is"),
        pytest.param(replace(KNOWN, expires_at=at(0)), False, Refused(Reason.EXPIRED, *WHO), id="expired this moment"),
        pytest.param(
            replace(KNOWN, expires_at=at(1)), True, Allowed(*WHO, expires_at=at(1)), id="A42 not yet, and says when"
        ),
        pytest.param(replace(KNOWN, sessions_open=1), True, Refused(Reason.CONCURRENT, *WHO), id="A41b one too many"),
        pytest.param(replace(KNOWN, sessions_open=1), False, Allowed(*WHO), id="A41b Authorize asks for no room"),
        pytest.param(replace(KNOWN, sessions_open=1, sessions_max=2), True, Allowed(*WHO), id="E13 room for two"),
    ],
)
def test_decide(tag: TagFacts | None, starting: bool, decision: Decision) -> None:
    """A41b, A42, E1, E13: deny by default; who is known, active, in time and has room may charge."""
    assert decide(tag, free_vend=False, starting=starting, at=at(0)) == decision


@pytest.mark.parametrize(
    ("tag", "decision"),
    [
        pytest.param(None, Allowed(None, None, None), id="nobody"),
        pytest.param(replace(KNOWN, active=False, sessions_open=5), Allowed(*WHO), id="somebody who may not elsewhere"),
    ],
)
def test_b27_free_vend(tag: TagFacts | None, decision: Decision) -> None:
    """B27: a charger that gives its energy away lets everybody charge."""
    assert decide(tag, free_vend=True, starting=True, at=at(0)) == decision


def test_names() -> None:
    """A decision is stored, and answered again, by its name."""
    assert (Allowed(*WHO).reason, Refused(Reason.BLOCKED).reason) == (Reason.ACCEPTED, Reason.BLOCKED)
