"""Which current a connector gives."""

import pytest

from echarge.domain.plugs import is_dc


@pytest.mark.parametrize(
    ("kinds", "power_w", "dc"),
    [
        pytest.param(["cCCS2", "cCCS2"], None, True, id="CCS"),
        pytest.param(["cG105", "sType2"], 22_000, True, id="CHAdeMO beside a socket"),
        pytest.param(["CHAdeMO"], None, True, id="as people write it"),
        pytest.param(["sType2", None], 150_000, False, id="a socket, whatever the power"),
        pytest.param([None, ""], 50_000, True, id="no kind, much power"),
        pytest.param([None], 22_000, False, id="no kind, little power"),
        pytest.param([], None, False, id="nothing known"),
    ],
)
def test_is_dc(kinds: list[str | None], power_w: int | None, dc: bool) -> None:
    """ACL-3: the organisation's hold is by AC and DC: by the plugs, where none is known by the power."""
    assert is_dc(kinds, power_w) is dc
