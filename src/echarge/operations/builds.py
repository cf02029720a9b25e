"""How connectors are built, as people enter it: of one connector, or of all of a charger (D28)."""

from collections.abc import Mapping
from typing import Any

from echarge.domain.connectors import Build, ConnectorFormat, ConnectorStandard, PowerType
from echarge.operations.checks import Field, whole
from echarge.store.models import Charger, Connector

VOLTAGE_MAX_V, CURRENT_MAX_A = 10_000, 10_000

FORM: Mapping[str, Field] = {
    "standard": Field(ConnectorStandard, nullable=True),
    "format": Field(ConnectorFormat, nullable=True),
    "power_type": Field(PowerType, nullable=True),
    "max_voltage": Field(whole(1, VOLTAGE_MAX_V), nullable=True),
    "max_current": Field(whole(1, CURRENT_MAX_A), nullable=True),
}
UNITS = {"max_voltage": "max_voltage_v", "max_current": "max_current_a"}
USUAL = "connector_"
"""What stands before the names where they are of all connectors of a charger."""

CHARGER_FORM: Mapping[str, Field] = {f"{USUAL}{name}": field for name, field in FORM.items()}


def columns(values: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """Return the checked values by the columns that they stand in; a text that is taken away is empty."""
    found = dict(values)
    for name in FORM:
        if f"{before}{name}" in found:
            value = found.pop(f"{before}{name}")
            found[f"{before}{UNITS.get(name, name)}"] = "" if value is None and name not in UNITS else value
    return found


def entered_of(row: Connector) -> Build:
    """Return what people said of a connector."""
    return Build.of((row.standard, row.format, row.power_type), row.max_voltage_v, row.max_current_a)


def usual_of(row: Charger) -> Build:
    """Return what people said of all connectors of a charger."""
    return Build.of(
        (row.connector_standard, row.connector_format, row.connector_power_type),
        row.connector_max_voltage_v,
        row.connector_max_current_a,
    )
