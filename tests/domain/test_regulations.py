"""The UK's Public Charge Point Regulations 2023: scope and contactless payment (D25, D29); countries (D28)."""

from datetime import date

import pytest

from echarge.domain.countries import ALPHA_2, ALPHA_3
from echarge.domain.regulations import Regulation, is_regulated, needs_contactless


@pytest.mark.parametrize("public", [False, True])
@pytest.mark.parametrize("regulation", list(Regulation))
def test_d29_scope(regulation: Regulation, public: bool) -> None:
    """D29: what is said of a site decides; where nothing is, whether it is shown to the public."""
    by_rule = {Regulation.BY_PUBLICITY: public, Regulation.IN_SCOPE: True}
    assert is_regulated(regulation, public=public) == by_rule.get(regulation, False)


@pytest.mark.parametrize(
    ("power_w", "day", "needed"),
    [
        pytest.param(8_000, date(2024, 11, 24), True, id="new, 8 kW"),
        pytest.param(7_999, date(2024, 11, 24), False, id="new, less"),
        pytest.param(49_999, date(2024, 11, 23), False, id="old, not rapid"),
        pytest.param(50_000, date(2024, 11, 23), True, id="old, rapid"),
        pytest.param(None, date(2024, 11, 24), None, id="unknown"),
    ],
)
def test_d25_contactless(power_w: int | None, day: date, needed: bool | None) -> None:
    """D25: by power, and by the day from which it was there."""
    assert needs_contactless(power_w, day) is needed


def test_d28_countries() -> None:
    """D28: each country has two letters and three, and none has another's."""
    assert len(ALPHA_3) == len(ALPHA_2) == 249
    assert (ALPHA_3["GB"], ALPHA_3["DE"], ALPHA_3["IE"], ALPHA_2["USA"]) == ("GBR", "DEU", "IRL", "US")
    assert all(len(two) == 2 and len(three) == 3 for two, three in ALPHA_3.items())
