"""Messages against the `ocpp` package's own schemas, compiled once."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import jsonschema_rs
import orjson

from echarge.ocpp.errors import CallErrorCode
from echarge.ocpp.frames import DESCRIPTION_CHARS_MAX, Payload
from echarge.ocpp.times import is_time
from echarge.ocpp.tolerance import INT32_MAX, Oddity

Problem = tuple[CallErrorCode, str]

ODDITIES_MAX = 20
"""How many violations of one message are looked at: a charger can send as many as fit into a frame."""

FOLDERS: Mapping[str, tuple[str, str]] = {"1.6": ("v16", ""), "2.0.1": ("v201", "Request")}
"""Where the schemas of a version are, and how the names of its requests end."""

_CODES: Mapping[str, tuple[CallErrorCode, Oddity]] = {
    "additionalProperties": (CallErrorCode.FORMAT_VIOLATION, Oddity.EXTRA_FIELD),
    "required": (CallErrorCode.OCCURRENCE_VIOLATION, Oddity.MISSING_FIELD),
    "minItems": (CallErrorCode.OCCURRENCE_VIOLATION, Oddity.EMPTY_LIST),
    "maxItems": (CallErrorCode.OCCURRENCE_VIOLATION, Oddity.OTHER),
    "type": (CallErrorCode.TYPE_VIOLATION, Oddity.WRONG_TYPE),
    "format": (CallErrorCode.TYPE_VIOLATION, Oddity.UNREADABLE_TIME),
    "enum": (CallErrorCode.PROPERTY_VIOLATION, Oddity.UNKNOWN_WORD),
    "maxLength": (CallErrorCode.PROPERTY_VIOLATION, Oddity.TOO_LONG),
    "minimum": (CallErrorCode.PROPERTY_VIOLATION, Oddity.OUT_OF_RANGE),
    "maximum": (CallErrorCode.PROPERTY_VIOLATION, Oddity.OUT_OF_RANGE),
}
_OTHER = (CallErrorCode.FORMAT_VIOLATION, Oddity.OTHER)


class Schemas:
    """The messages of one version: what they must look like. Compiled when first asked for, or all by `warm`."""

    def __init__(self, version: str) -> None:
        folder, self._suffix = FOLDERS[version]
        self._folder = files("ocpp").joinpath(folder, "schemas")
        self._validators: dict[str, jsonschema_rs.Validator] = {}
        names = {file.name.removesuffix(".json") for file in self._folder.iterdir() if file.name.endswith(".json")}
        self.actions = frozenset(
            name.removesuffix(self._suffix) if self._suffix else name
            for name in names
            if name.endswith(self._suffix) and not name.endswith("Response")
        )
        """Every action of the version, whoever may send it."""

    def warm(self) -> None:
        """Compile every request's validator, so that no charger waits for it."""
        for action in self.actions:
            self._request(action)

    def problem(self, action: str, payload: Payload) -> Problem | None:
        """Return why this request is refused, without a word of what it says (A21); None where it is sound."""
        return _problem(self._request(action), payload)

    def answer_problem(self, action: str, payload: Payload) -> Problem | None:
        """Return what is wrong with the answer to this action; None where it is sound."""
        return _problem(self._validator(f"{action}Response"), payload)

    def oddities(self, action: str, payload: Payload) -> set[Oddity]:
        """Return what of a request has to be forgiven: nothing, nearly always."""
        validator = self._request(action)
        if validator.is_valid(payload):
            return set()
        errors = zip(range(ODDITIES_MAX), validator.iter_errors(payload), strict=False)
        return {_CODES.get(error.kind.name, _OTHER)[1] for _, error in errors}

    def _request(self, action: str) -> jsonschema_rs.Validator:
        return self._validators.get(action) or self._compiled(action, f"{action}{self._suffix}")

    def _validator(self, name: str) -> jsonschema_rs.Validator:
        return self._validators.get(name) or self._compiled(name, name)

    def _compiled(self, key: str, name: str) -> jsonschema_rs.Validator:
        # Some of the files begin with a byte order mark.
        schema = orjson.loads(self._folder.joinpath(f"{name}.json").read_text(encoding="utf-8-sig"))
        _bound(schema)
        # The rules of draft 6 for all: in draft 4 the number 1.0, which chargers do send, is no integer.
        validator = jsonschema_rs.Draft6Validator(schema, validate_formats=True, formats={"date-time": is_time})
        self._validators[key] = validator
        return validator


def _bound(node: Any) -> None:
    """Give every integer of the schema the range that OCPP gives it, 32 bits, and no more than databases take."""
    if isinstance(node, list):
        for part in node:
            _bound(part)
    elif isinstance(node, dict):
        if node.get("type") == "integer":
            node.setdefault("minimum", -INT32_MAX - 1)
            node.setdefault("maximum", INT32_MAX)
        node.pop("$schema", None)
        for part in node.values():
            _bound(part)


def _problem(validator: jsonschema_rs.Validator, payload: Payload) -> Problem | None:
    if validator.is_valid(payload):
        return None
    error = next(iter(validator.iter_errors(payload)))
    keyword = error.kind.name
    path = "/".join(str(part) for part in error.instance_path)
    description = f"'{path or 'payload'}' breaks the rule '{keyword}' of the schema."
    return _CODES.get(keyword, _OTHER)[0], description[:DESCRIPTION_CHARS_MAX]
