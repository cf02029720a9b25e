"""How connectors are built: told by people, else by their kind, else by their charger (D28)."""

from dataclasses import replace

import pytest

from echarge.domain.connectors import Build, ConnectorFormat, ConnectorStandard, PowerType, built

COMBO, TYPE_2 = ConnectorStandard.IEC_62196_T2_COMBO, ConnectorStandard.IEC_62196_T2
SOCKET, CABLE = ConnectorFormat.SOCKET, ConnectorFormat.CABLE
NOTHING = Build()
ODD = Build(power_type=PowerType.AC_1_PHASE)
USUAL = Build(TYPE_2, SOCKET, PowerType.AC_3_PHASE, 230, 32)


@pytest.mark.parametrize(
    ("own", "kind", "usual", "found"),
    [
        pytest.param(NOTHING, "", NOTHING, NOTHING, id="nobody has said anything"),
        pytest.param(NOTHING, "", USUAL, USUAL, id="as the charger says"),
        pytest.param(NOTHING, " CType2", USUAL, replace(USUAL, format=CABLE), id="as its kind says"),
        pytest.param(Build(format=SOCKET), "cType2", NOTHING, Build(TYPE_2, SOCKET), id="people know better"),
        pytest.param(NOTHING, "cCCS2", NOTHING, Build(COMBO, CABLE, PowerType.DC), id="direct current alone"),
        pytest.param(ODD, "cCCS2", NOTHING, replace(ODD, standard=COMBO, format=CABLE), id="odd, as was entered"),
        pytest.param(NOTHING, "wInductive", NOTHING, NOTHING, id="a kind that says nothing certain"),
    ],
)  # fmt: skip
def test_d28_how_a_connector_is_built(own: Build, kind: str, usual: Build, found: Build) -> None:
    """D28: what was entered goes before its kind, that before its charger."""
    assert built(own, kind, usual) == found


def test_d28_what_columns_say() -> None:
    """D28: an empty text says nothing; what is missing is told in words."""
    assert Build.of(("", "", ""), None, None) == NOTHING
    found = Build.of(("CHADEMO", "CABLE", "DC"), 500, None)
    assert found == Build(ConnectorStandard.CHADEMO, CABLE, PowerType.DC, 500)
    assert found.missing == ("maximum current",)
    assert NOTHING.missing == ("standard", "format", "power type", "maximum voltage", "maximum current")
