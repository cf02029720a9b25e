"""Walks the whole schema: makes the operations that reach each field, with arguments for all that can be given.

What the walker cannot fill, it fails on: nobody adds a field or an argument that is not walked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import count
from pathlib import Path as File
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    Visitor,
    build_schema,
    get_named_type,
    is_composite_type,
    is_required_argument,
    is_required_input_field,
    parse,
    visit,
)
from typing_extensions import override

from echarge.graphql.limits import FIELDS_MAX

SCHEMA_FILE = File(__file__).parents[2] / "schema.graphql"
PAGE = 2
"""How much of each list is asked for; an estate has one row of each kind."""
DEPTH = 2
PARTS_OF_LISTS = ("Connection", "Edge", "PageInfo")
NESTING_MAX = 5

Steps = tuple[str, ...]
"""Where a value stands in the arguments, from the outside in; "*" is an item of a list."""

VALUES: Mapping[str, Any] = {
    "Boolean": True, "Int": 1, "Float": 1.5, "Decimal": "1", "DateTime": "2026-03-02T09:00:00Z", "Date": "2026-03-02",
    "Currency": "GBP", "JSON": {"a": 1}, "String": "Walked {}",
}  # fmt: skip
"""A value of each scalar. IDs are of the estate."""

NAMED: Mapping[str, Any] = {
    "email": "walked{}@x.example", "supportEmail": "walked@x.example", "timeZone": "UTC", "registration": "WALK {}",
    "uid": "WALKED{}", "ocppIdentity": "WALKED{}", "opensAt": "08:00", "closesAt": "18:00",
    "password": "walked past the door", "newPassword": "walked past the door",
    "expectedVersion": 1, "latitude": "51.5", "longitude": "0.1", "userType": "SUPPORT",
    "expiresAt": "2026-06-01T00:00:00Z", "countryCode": "GB", "partyId": "ECH",
    "country": "GB", "postcode": "YO24 {}", "year": 2026,
}  # fmt: skip
"""Values for arguments of these names, where not any will do."""

WHOSE: Mapping[str, str] = {
    "assignee": "User", "session": "ChargingSession", "group": "DriverGroup", "profile": "AccessProfile",
}  # fmt: skip
"""Which kind an id is of, by the name of its argument without `Id` or `Ids`, where it is not the name of the kind."""

OF: Mapping[str, str] = {
    "node": "Site",
    "preferOwnMethod": "SavedMethod",
    "removeOwnMethod": "SavedMethod",
    "auditLog.subjectId": "Site",
    "auditLog.filter.subjectId": "Site",
    "accessPreview.draft.update.id": "AccessProfile",
    "changeDriverGroupMembers.add.ids.*": "Driver",
    "changeDriverGroupMembers.remove.ids.*": "Driver",
    "changeDriverGroupMembers.add.allMatching.except.*": "Driver",
    "changeDriverGroupMembers.remove.allMatching.except.*": "Driver",
}
"""Which kind the ids of a field are of, where neither its name nor that of the argument says it."""


@dataclass(frozen=True)
class Slot:
    """One place in a field's arguments where something can be put."""

    steps: Steps
    type_name: str

    @override
    def __str__(self) -> str:
        """Return its place as it is written."""
        return ".".join(self.steps)


@dataclass(frozen=True)
class Ask:
    """One field of one type, and how to get there."""

    parent: str
    name: str
    path: tuple[tuple[str, str], ...] = ()
    """The fields that lead to the parent, and the type that each is taken to be."""
    choice: str = ""
    """Which field of an argument that takes one of several, or which value of an enum; the first, unless said."""

    @override
    def __str__(self) -> str:
        """Return its name as people write it."""
        return f"{self.parent}.{self.name}"


@dataclass
class Operation:
    """An operation's text and variables, under construction."""

    variables: dict[str, Any] = field(default_factory=dict)
    declared: list[str] = field(default_factory=list)

    def arguments(self, found: GraphQLField, values: Mapping[str, Any]) -> str:
        """Return the arguments of a field, whose values go into variables."""
        parts = []
        for name, value in values.items():
            variable = f"v{len(self.variables)}"
            self.variables[variable] = value
            self.declared.append(f"${variable}: {found.args[name].type}")
            parts.append(f"{name}: ${variable}")
        return f"({', '.join(parts)})" if parts else ""

    def text(self, kind: str, body: str) -> str:
        """Return the operation."""
        declared = f" ({', '.join(self.declared)})" if self.declared else ""
        return f"{kind}{declared} {{ {body} }}"


class Walker:
    """Knows the schema, and fills its arguments with ids of an estate."""

    def __init__(self, ids: Mapping[str, str], texts: Mapping[str, str] | None = None) -> None:
        self.schema = schema()
        self.ids = ids
        self.texts = texts or {}
        """What of the estate is known by something else than an id, by the argument's name."""
        self._numbers = count(1)

    @cached_property
    def paths(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """Return the shortest way from the query root to each type of object: a node's leads over its id."""
        root = self.schema.query_type
        assert root is not None
        found: dict[str, tuple[tuple[str, str], ...]] = {root.name: ()}
        nodes = self.members(self.schema.type_map["Node"])
        found |= {kind: (("node", kind),) for kind in self.ids if kind in nodes}
        waiting = list(found)
        while waiting:
            parent = waiting.pop(0)
            for name, each in self.fields(parent).items():
                for member in self.members(get_named_type(each.type)):
                    if member not in found:
                        found[member] = (*found[parent], (name, member))
                        waiting.append(member)
        return found

    def fields(self, type_name: str) -> dict[str, GraphQLField]:
        """Return the fields of a type."""
        found = self.schema.type_map[type_name]
        return found.fields if isinstance(found, GraphQLObjectType | GraphQLInterfaceType) else {}

    def members(self, found: Any) -> list[str]:
        """Return the types of object that something of this type can be."""
        match found:
            case GraphQLObjectType():
                return [found.name]
            case GraphQLUnionType() | GraphQLInterfaceType():
                return [each.name for each in self.schema.get_possible_types(found)]
            case _:
                return []

    def queries(self) -> Iterator[Ask]:
        """Yield every field that can be read: of the root, and of every type that can be reached from it.

        The parts of a list are not asked for one by one: they are in the selection of each field that is one.
        """
        for parent, path in self.paths.items():
            if not parent.endswith(PARTS_OF_LISTS):
                yield from (Ask(parent, name, path) for name in self.fields(parent))

    def mutations(self) -> Iterator[Ask]:
        """Yield every mutation."""
        yield from (Ask("Mutation", name) for name in self.fields("Mutation"))

    def subscriptions(self) -> Iterator[Ask]:
        """Yield every subscription."""
        yield from (Ask("Subscription", name) for name in self.fields("Subscription"))

    def field(self, ask: Ask) -> GraphQLField:
        """Return the field that is asked for."""
        return self.fields(ask.parent)[ask.name]

    def slots(self, ask: Ask, *type_names: str) -> list[Slot]:
        """Return every place among the field's arguments that takes one of these scalars."""
        args = self.field(ask).args
        every = [slot for name, each in args.items() for slot in self._slots(each.type, (name,))]
        return [slot for slot in every if slot.type_name in type_names]

    def _slots(self, kind: Any, steps: Steps) -> Iterator[Slot]:
        match kind:
            case GraphQLNonNull():
                yield from self._slots(kind.of_type, steps)
            case GraphQLList():
                yield from self._slots(kind.of_type, (*steps, "*"))
            case GraphQLInputObjectType() if len(steps) < NESTING_MAX:
                for name, each in kind.fields.items():
                    yield from self._slots(each.type, (*steps, name))
            case GraphQLScalarType():
                yield Slot(steps, kind.name)
            case _:
                pass

    def choices(self, ask: Ask) -> list[str]:
        """Return the fields of the first argument that takes one of several, else the values of the first enum."""
        kinds = [get_named_type(each.type) for each in self.field(ask).args.values()]
        for kind in kinds:
            if isinstance(kind, GraphQLInputObjectType) and kind.is_one_of:
                return list(kind.fields)
        return next((list(kind.values) for kind in kinds if isinstance(kind, GraphQLEnumType)), [])

    def arguments(self, ask: Ask, slot: Slot | None = None, value: Any = None) -> dict[str, Any]:
        """Return values for all arguments that must be given, and the value for the slot."""
        found = {}
        for name, each in self.field(ask).args.items():
            wanted = slot.steps[1:] if slot is not None and slot.steps[0] == name else None
            if wanted is not None or name == "first" or _is_required(each):
                found[name] = (
                    PAGE if name == "first" and wanted is None else self._value(ask, each.type, (name,), wanted, value)
                )
        return found

    def value_for(self, ask: Ask, kind: Any, argument: str) -> Any:
        """Return a value for a variable that goes into this argument of a field."""
        return self._value(ask, kind, (argument,), None, None)

    def _value(self, ask: Ask, kind: Any, steps: Steps, wanted: Steps | None, value: Any) -> Any:
        match kind:
            case GraphQLNonNull():
                return self._value(ask, kind.of_type, steps, wanted, value)
            case GraphQLList():
                inner = wanted[1:] if wanted else wanted
                return [self._value(ask, kind.of_type, (*steps, "*"), inner, value)]
            case _ if wanted == ():
                return value
            case GraphQLInputObjectType():
                return self._input(ask, kind, steps, wanted, value)
            case GraphQLScalarType(name="ID"):
                return self.ids[self.kind_of(ask, steps)]
            case _ if steps[-1] in self.texts:
                return self.texts[steps[-1]]
            case _ if (name := next(step for step in reversed(steps) if step != "*")) in NAMED:
                return self._unique(NAMED[name])
            case GraphQLEnumType():
                return ask.choice if ask.choice in kind.values else next(iter(kind.values))
            case _:
                assert kind.name in VALUES, f"teach the walker a value of {kind.name}, for {ask} {steps}"
                return self._unique(VALUES[kind.name])

    def _unique(self, value: Any) -> Any:
        """Return the value, with a number in it that no other one has where it has room for one."""
        return value.format(next(self._numbers)) if isinstance(value, str) else value

    def _input(self, ask: Ask, kind: GraphQLInputObjectType, steps: Steps, wanted: Steps | None, value: Any) -> Any:
        names = [name for name, each in kind.fields.items() if _is_required(each)]
        if kind.is_one_of:
            names = [wanted[0] if wanted else ask.choice if ask.choice in kind.fields else next(iter(kind.fields))]
        elif wanted and wanted[0] not in names:
            names.append(wanted[0])
        found = {}
        for name in names:
            inner = wanted[1:] if wanted and wanted[0] == name else None
            found[name] = self._value(ask, kind.fields[name].type, (*steps, name), inner, value)
        return found

    def kind_of(self, ask: Ask, steps: Steps) -> str:
        """Return which kind an id among the arguments is of, by its name, else by the field's."""
        for key in (f"{ask.name}.{'.'.join(steps)}", ask.name):
            if key in OF:
                return OF[key]
        # The nearest name counts: `siteIds`; `ids` of `drivers`; else that of the field itself: `deleteDriverGroups`.
        for step in reversed(steps):
            stem = step.removesuffix("s").removesuffix("Id").removesuffix("id")
            if found := WHOSE.get(stem) or self._kind_named(stem, exactly=True) or self._kind_named(stem):
                return found
        kind = self._kind_named(ask.name.removesuffix("s")) or self._kind_named(ask.name, anywhere=True)
        assert kind, f"teach the walker, in WHOSE or OF, whose id {ask} takes as {'.'.join(steps)}"
        return kind

    def _kind_named(self, name: str, *, exactly: bool = False, anywhere: bool = False) -> str | None:
        """Return the kind that a name is, ends with, or has in it; the longest of several."""
        for kind in sorted(self.ids, key=len, reverse=True):
            lower = name.lower()
            at_end = lower == kind.lower() if exactly else lower.endswith(kind.lower())
            if at_end or (anywhere and kind.lower() in lower):
                return kind
        return None

    def operation(self, kind: str, ask: Ask, slot: Slot | None = None, value: Any = None) -> tuple[str, dict[str, Any]]:
        """Return the text and the variables of the operation that asks for this field, and for all that is in it.

        Where that is more than one operation may ask for, what lies deepest is left out: it is walked by itself.
        """
        found, depth = self.field(ask), DEPTH
        while True:
            made = Operation()
            body = f"it: {ask.name}{made.arguments(found, self.arguments(ask, slot, value))}"
            text, variables = self._led_to(made, kind, ask, body + self.selection(made, found.type, depth))
            if fields_in(text) <= FIELDS_MAX:
                return text, variables
            depth -= 1

    def probe(self, parent: str, names: Iterable[str] = ()) -> tuple[str, dict[str, Any]]:
        """Return the query that asks whether these fields of a type are there, or all of them, and for no more."""
        made = Operation()
        asks = [Ask(parent, name, self.paths[parent]) for name in names or self.fields(parent)]
        parts = [
            f"{ask.name}{made.arguments(self.field(ask), self.arguments(ask))}{self._nothing_of(self.field(ask))}"
            for ask in asks
        ]
        return self._led_to(made, "query", asks[0], " ".join(parts))

    def _nothing_of(self, found: GraphQLField) -> str:
        return " { __typename }" if is_composite_type(get_named_type(found.type)) else ""

    def _led_to(self, made: Operation, kind: str, ask: Ask, body: str) -> tuple[str, dict[str, Any]]:
        """Return the operation whose path leads to what is asked for."""
        parents = ["Query", *(member for _, member in ask.path)]
        for (name, member), parent in zip(reversed(ask.path), reversed(parents[:-1]), strict=True):
            step = Ask(parent, name)
            given = {"id": self.ids[member]} if name == "node" else self.arguments(step)
            inner = body if self._is_object(step) else f"... on {member} {{ {body} }}"
            body = f"{name}{made.arguments(self.field(step), given)} {{ {inner} }}"
        return made.text(kind, body), made.variables

    def _is_object(self, ask: Ask) -> bool:
        return isinstance(get_named_type(self.field(ask).type), GraphQLObjectType)

    def selection(self, made: Operation, kind: Any, depth: int) -> str:
        """Return what is selected of something of this type: all of it, so many levels deep."""
        found = get_named_type(kind)
        if not is_composite_type(found):
            return ""
        if isinstance(found, GraphQLObjectType):
            return f" {{ __typename {self._fields_of(made, found.name, depth)} }}"
        parts = [f"... on {name} {{ {self._fields_of_member(made, name, depth)} }}" for name in self.members(found)]
        return f" {{ __typename {' '.join(parts)} }}"

    def _fields_of_member(self, made: Operation, type_name: str, depth: int) -> str:
        """Return what is selected of a member of a union: of a node its id, for it is walked by itself."""
        fields = self.fields(type_name)
        return "id" if "id" in fields else self._fields_of(made, type_name, min(depth, 1), alias=type_name)

    def _fields_of(self, made: Operation, type_name: str, depth: int, alias: str = "") -> str:
        parts = []
        for name, each in self.fields(type_name).items():
            if name == "edges":
                parts.append("edges { cursor }")
                continue
            if depth == 0 and is_composite_type(get_named_type(each.type)):
                continue
            arguments = made.arguments(each, self.arguments(Ask(type_name, name)))
            below = depth if type_name.endswith("Connection") else depth - 1
            # Fields of one name may be of different types in the members of a union.
            shown = f"{alias}_{name}: {name}" if alias and name not in {"code", "message"} else name
            parts.append(f"{shown}{arguments}{self.selection(made, each.type, below)}")
        return " ".join(parts)


def fields_in(text: str) -> int:
    """Return how many fields an operation asks for."""
    found = 0

    class Counter(Visitor):
        def enter_field(self, *_: Any) -> None:
            nonlocal found
            found += 1

    if len(text) > FIELDS_MAX:  # of what is shorter than that there cannot be too many
        visit(parse(text), Counter())
    return found


@cache
def schema() -> GraphQLSchema:
    """Return the schema as it is written down."""
    return build_schema(SCHEMA_FILE.read_text(encoding="utf-8"))


def _is_required(each: Any) -> bool:
    return is_required_argument(each) or is_required_input_field(each)
