"""What has to be held before somebody charges by a public door (D9, D23, ACL-3)."""

import pytest

from echarge.domain.access import Allowed, Anonymous, ByDriver, Channel, Who
from echarge.domain.money import Money
from echarge.domain.tariffs import EnergyRate, FrozenTariff, TariffSource
from echarge.domain.visits import Obstacle
from echarge.operations.offers import DoorClosedError, offer_of

PRICED = FrozenTariff(1, "Day", "GBP", 2000, (EnergyRate(500_000),), TariffSource.PROFILE)
FREE = FrozenTariff(1, "Free", "GBP", 2000, (EnergyRate(0),), TariffSource.PROFILE)
TWENTY, NOTHING = Money(2_000, "GBP"), Money(0, "GBP")
DRIVER, STRANGER = ByDriver(1, through_app=True), Anonymous(Channel.WEB)


@pytest.mark.parametrize("who", [DRIVER, STRANGER], ids=["a driver", "a stranger"])
@pytest.mark.parametrize(
    ("tariff", "hold", "held"),
    [
        pytest.param(PRICED, TWENTY, TWENTY, id="a price and an amount"),
        pytest.param(FREE, TWENTY, None, id="a tariff of nought"),
        pytest.param(None, TWENTY, None, id="no tariff"),
        pytest.param(FREE, None, None, id="neither"),
        pytest.param(None, NOTHING, None, id="nothing of nothing"),
    ],
)
def test_d9_only_with_a_tariff(who: Who, tariff: FrozenTariff | None, hold: Money | None, held: Money | None) -> None:
    """D9: an amount is held only where something costs; none where it is nought or where nobody has set one."""
    assert offer_of(Allowed(None, None, None, tariff=tariff, hold=hold), who).hold == held


@pytest.mark.parametrize("hold", [None, NOTHING], ids=["empty", "0"])
def test_d9_no_amount(hold: Money | None) -> None:
    """D9, D8: without an amount a driver charges without a hold; a stranger, who would pay by it alone, does not."""
    decision = Allowed(None, None, None, tariff=PRICED, hold=hold)
    assert offer_of(decision, DRIVER).hold is None
    with pytest.raises(DoorClosedError) as refusal:
        offer_of(decision, STRANGER)
    assert refusal.value.obstacle is Obstacle.NO_HOLD
