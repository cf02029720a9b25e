"""Access profiles in words, and what is odd about them."""

from dataclasses import replace

import pytest

from echarge.domain.money import Money
from echarge.domain.profiles import MemberKind, ProfileFacts, members_in_words, places_in_words, warnings_of
from echarge.domain.tariffs import Component, ConnectionFee, EnergyRate, FrozenTariff, TariffSource, TimeRate

DRIVER, GROUP, VEHICLE, TAG = MemberKind


def tariff(*components: Component, currency: str = "GBP") -> FrozenTariff:
    """Return a tariff of these components."""
    return FrozenTariff(1, "A", currency, 2000, components, TariffSource.SITE)


HALF_A_POUND = tariff(EnergyRate(500_000), TimeRate(1_000_000), ConnectionFee(500))
"""A full charge: 60 kWh for £30, two hours for £2, and £5."""
FINE = ProfileFacts(
    public=True,
    members=1,
    vehicles_without_tag=0,
    places=1,
    evses_without_tariff=0,
    tariffs=(HALF_A_POUND,),
    hold=Money(3700, "GBP"),
    usual_hold=None,
)


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        pytest.param({DRIVER: 1, GROUP: 1, TAG: 1}, "1 driver, 1 group of drivers, 1 token selected", id="the guide's"),
        pytest.param({TAG: 2, VEHICLE: 2, GROUP: 2}, "2 groups of drivers, 2 vehicles, 2 tokens selected", id="many"),
        pytest.param({VEHICLE: 1, DRIVER: 10_000}, "10,000 drivers, 1 vehicle selected", id="ten thousand"),
        pytest.param({DRIVER: 0}, "Nothing selected", id="none"),
    ],
)
def test_members_in_words(counts: dict[MemberKind, int], text: str) -> None:
    """ACL-5: the summary counts each kind and leaves out what is not there."""
    assert members_in_words(counts) == text


@pytest.mark.parametrize(
    ("sites", "evses", "text"),
    [
        (1, 1, "1 site, 1 charger selected"),
        (2, 0, "2 sites selected"),
        (0, 3, "3 chargers selected"),
        (0, 0, "Nothing selected"),
    ],
)
def test_places_in_words(sites: int, evses: int, text: str) -> None:
    """ACL-6: the summary counts whole sites and single EVSEs."""
    assert places_in_words(sites, evses) == text


def test_e15_all_sites_in_words() -> None:
    """E15: all sites are not counted, because those count too that are added later."""
    assert places_in_words(0, 0, all_sites=True) == "All sites selected"


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        pytest.param(FINE, [], id="nothing"),
        pytest.param(replace(FINE, places=0), ["NO_PLACES"], id="nowhere"),
        pytest.param(replace(FINE, members=0), [], id="public alone"),
        pytest.param(replace(FINE, members=0, public=False), ["NO_MEMBERS"], id="nobody"),
        pytest.param(replace(FINE, vehicles_without_tag=1), ["VEHICLE_WITHOUT_TAG"], id="a vehicle"),
        pytest.param(replace(FINE, vehicles_without_tag=2), ["VEHICLE_WITHOUT_TAG"], id="vehicles"),
        pytest.param(
            replace(FINE, evses_without_tariff=3), ["FREE_OF_CHARGE", "PUBLIC_WITHOUT_TARIFF"], id="no tariff somewhere"
        ),
        pytest.param(replace(FINE, evses_without_tariff=3, members=0), ["PUBLIC_WITHOUT_TARIFF"], id="closed"),
        pytest.param(replace(FINE, evses_without_tariff=3, public=False), ["FREE_OF_CHARGE"], id="free"),
        pytest.param(replace(FINE, tariffs=()), ["HOLD_WITHOUT_TARIFF"], id="a hold for nothing"),
        pytest.param(replace(FINE, tariffs=(), hold=None), [], id="no tariff and no hold"),
        pytest.param(
            replace(FINE, tariffs=(HALF_A_POUND, tariff(currency="EUR"))), ["HOLD_IN_OTHER_CURRENCY"], id="currencies"
        ),
        pytest.param(
            replace(FINE, tariffs=(tariff(currency="EUR"),), hold=None, usual_hold=Money(1, "GBP"), public=False),
            [],
            id="not held for those whom it names",
        ),
        pytest.param(replace(FINE, hold=Money(3699, "GBP")), ["HOLD_TOO_SMALL"], id="a penny short"),
        pytest.param(replace(FINE, hold=Money(3699, "GBP"), public=False), [], id="short, but not public"),
        pytest.param(replace(FINE, hold=None, usual_hold=Money(3699, "GBP")), ["HOLD_TOO_SMALL"], id="the usual hold"),
        pytest.param(replace(FINE, hold=None), ["HOLD_MISSING"], id="no hold"),
        pytest.param(replace(FINE, hold=None, tariffs=(tariff(),)), [], id="free needs no hold"),
        pytest.param(
            replace(FINE, tariffs=(tariff(), HALF_A_POUND), hold=Money(0, "GBP")), ["HOLD_TOO_SMALL"], id="the dearest"
        ),
        pytest.param(replace(FINE, unpaying=1), ["MEMBERS_WITHOUT_METHOD"], id="somebody cannot pay"),
        pytest.param(replace(FINE, unpaying=1, tariffs=(tariff(),)), [], id="nobody has to pay"),
        pytest.param(replace(FINE, unpaying=1, hold=None, public=False), [], id="nothing is held"),
        pytest.param(replace(FINE, unpaying=1, hold=Money(0, "GBP"), public=False), [], id="an amount of nothing"),
    ],
)
def test_warnings(facts: ProfileFacts, codes: list[str]) -> None:
    """ACL-2, ACL-3: what has no effect, is free, closed, or held in vain is told."""
    assert [warning.code.value for warning in warnings_of(facts)] == codes


def test_messages() -> None:
    """ACL-3: people are told the numbers."""
    (short,) = warnings_of(replace(FINE, hold=Money(2000, "GBP")))
    assert short.message == (
        "20.00 GBP is held, a full charge (60 kWh in two hours) costs 37.00: what is above the hold cannot be taken"
        " from the public."
    )
    (vehicles,) = warnings_of(replace(FINE, vehicles_without_tag=1_234))
    assert vehicles.message == "1,234 of its vehicles have no tag, and cannot be known at a charger."
    (one,) = warnings_of(replace(FINE, unpaying=1, public=False))
    assert one.message == (
        "1 of those whom it names has no saved payment method: at a charger they are refused, because 37.00 GBP could"
        " not be held."
    )
    (more,) = warnings_of(replace(FINE, unpaying=1_234, public=False))
    assert more.message.startswith("1,234 of those whom it names have no saved payment method: ")
