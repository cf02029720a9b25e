"""What others make of our OCPI 2.2.1: the package `ocpi-types`, made from the specification, reads each object.

It knows fields, types and closed sets; how long texts may be, and how they look, is added here from the text of the
specification.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ocpi_types import v2_2_1

INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
PARTY: Mapping[str, str] = {"country_code": "[A-Z]{2}", "party_id": "[A-Z0-9]{3}"}
ASCII = r"[ -~]"
TIME_OF_DAY = "([0-1][0-9]|2[0-3]):[0-5][0-9]"
CLASSES: Mapping[str, tuple[type[Any], Mapping[str, str]]] = {
    "Location": (v2_2_1.Location, {**PARTY, "id": f"{ASCII}{{1,36}}", "time_zone": f"{ASCII}{{1,255}}"}),
    "Cdr": (
        v2_2_1.Cdr,
        {**PARTY, "id": f"{ASCII}{{1,39}}", "session_id": f"{ASCII}{{1,36}}", "currency": "[A-Z]{3}",
         "credit_reference_id": f"{ASCII}{{1,39}}", "invoice_reference_id": f"{ASCII}{{1,39}}"},
    ),
    "Tariff": (v2_2_1.Tariff, {**PARTY, "id": f"{ASCII}{{1,36}}", "currency": "[A-Z]{3}"}),
}  # fmt: skip
ANYWHERE: Mapping[str, str] = {
    "last_updated": INSTANT, "start_date_time": INSTANT, "end_date_time": INSTANT, "address": ".{1,45}",
    "city": ".{1,45}", "postal_code": ".{1,10}", "country": "[A-Z]{3}", "uid": f"{ASCII}{{1,36}}",
    "evse_uid": f"{ASCII}{{1,36}}", "connector_id": f"{ASCII}{{1,36}}", "contract_id": f"{ASCII}{{1,36}}",
    "evse_id": r"[A-Z]{2}\*[A-Z0-9]{3}\*E[A-Z0-9*]{1,30}", "latitude": r"-?\d{1,2}\.\d{5,7}",
    "longitude": r"-?\d{1,3}\.\d{5,7}", "tariff_id": f"{ASCII}{{1,36}}", "period_begin": TIME_OF_DAY,
    "period_end": TIME_OF_DAY, "start_time": TIME_OF_DAY, "end_time": TIME_OF_DAY, "language": "[a-z]{2}",
    "text": ".{1,512}", "name": ".{1,255}",
}  # fmt: skip
"""How texts of these names look, wherever they stand."""

NOT_EMPTY = frozenset({"elements", "price_components", "charging_periods", "dimensions", "connectors"})


def read(kind: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object as it comes over the wire, which a strict reader takes; fail where it does not."""
    data: dict[str, Any] = json.loads(json.dumps(told, allow_nan=False))
    model, own = CLASSES[kind]
    assert model.from_dict(data).to_dict() == data  # nothing that the specification does not know, nothing missing
    for name, pattern in own.items():
        assert name not in data or re.fullmatch(pattern, data[name]), (name, data[name])
    for name, value in values_in(data):
        if isinstance(value, str):
            assert value.isprintable(), (name, value)
            assert re.fullmatch(ANYWHERE.get(name, ".*"), value), (name, value)
        assert value != [] or name not in NOT_EMPTY, name
        assert name != "weekday" or value in range(1, 8)
        assert name != "step_size" or value >= 1
    return data


def values_in(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Yield everything that stands in an object, with the name of the field."""
    yield name, value
    if isinstance(value, dict):
        for key, each in value.items():
            yield from values_in(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from values_in(each, name)
