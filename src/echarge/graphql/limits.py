"""How much one operation may ask for. Each limit has a code and says its number.

A document is parsed, measured and validated once and then remembered by its text, with its costs by the sizes of pages
that the variables give. Documents of strangers are not remembered: it would be theirs to say what fills the memory.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    parse,
    specified_rules,
)
from graphql.type import GraphQLField, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType
from strawberry.schema.schema import validate_document

from echarge.graphql.errors import coded
from echarge.graphql.pagination import PAGE_SIZE_MAX

TOKENS_MAX = 3_000
DEPTH_MAX = 15
FIELDS_MAX = 1_000
ALIASES_MAX = 50
FRAGMENTS_MAX = 100
ROOT_FIELDS_MAX = 20
COST_MAX = 10_000
LIST_SIZE = 4
"""How many items a list without pages is taken to have: EVSEs of a charger, connectors of an EVSE."""

DOCUMENTS_MAX = 128
COSTS_MAX = 32

Fragments = Mapping[str, FragmentDefinitionNode]


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A parsed document and what is wrong with it."""

    document: DocumentNode
    errors: Sequence[GraphQLError]
    size_variables: tuple[str, ...]
    """The variables that give the sizes of pages."""
    costs: dict[Hashable, int] = field(default_factory=dict)


def prepare(schema: GraphQLSchema, query: str, *, introspection: bool) -> Prepared:
    """Return the document of this text, measured and validated; raises what the parser raises."""
    document = parse(query, max_tokens=TOKENS_MAX)
    measure = _Measure(document)
    if measure.errors:
        return Prepared(document, measure.errors, ())  # what is too large is not even validated
    rules = specified_rules if introspection else (*specified_rules, NoSchemaIntrospectionCustomRule)
    errors = validate_document(schema, document, tuple(rules))
    for error in errors:
        error.extensions = {"code": "GRAPHQL_VALIDATION_FAILED", **(error.extensions or {})}
    return Prepared(document, errors, tuple(sorted(measure.size_variables)))


remembered = lru_cache(maxsize=DOCUMENTS_MAX)(prepare)
"""The same from memory."""


def cost_error(
    schema: GraphQLSchema, prepared: Prepared, operation_name: str | None, variables: Mapping[str, Any]
) -> GraphQLError | None:
    """Return the error of an operation that could load too much, or None."""
    sizes = tuple((name, variables[name]) for name in prepared.size_variables if type(variables.get(name)) is int)
    key = (operation_name, sizes)
    if key not in prepared.costs:
        if len(prepared.costs) >= COSTS_MAX:
            prepared.costs.clear()
        prepared.costs[key] = _Cost(schema, prepared.document, dict(sizes)).of_operation(operation_name)
    cost = prepared.costs[key]
    if cost <= COST_MAX:
        return None
    return coded(
        f"This operation could load {cost:,} objects; {COST_MAX:,} is the most. Ask for smaller pages.", "TOO_EXPENSIVE"
    )


def _fragments(document: DocumentNode) -> Fragments:
    return {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}


def _operations(document: DocumentNode) -> Iterator[OperationDefinitionNode]:
    return (node for node in document.definitions if isinstance(node, OperationDefinitionNode))


class _Measure:
    """The sizes of a document without regard to the schema. Each fragment is measured once: no bomb goes off here."""

    def __init__(self, document: DocumentNode) -> None:
        self._fragments = _fragments(document)
        self._known: dict[str, tuple[int, int, int]] = {}
        self.size_variables: set[str] = set()
        self.errors: list[GraphQLError] = []
        self._limit(len(self._fragments), FRAGMENTS_MAX, "fragments", "TOO_MANY_FRAGMENTS", of="A document")
        if self.errors:
            return  # a chain of fragments might be longer than our own stack
        for operation in _operations(document):
            depth, fields, aliases = self._of(operation.selection_set, 0)
            self._limit(depth, DEPTH_MAX, "levels deep", "TOO_DEEP")
            self._limit(fields, FIELDS_MAX, "fields", "TOO_MANY_FIELDS")
            self._limit(aliases, ALIASES_MAX, "aliases", "TOO_MANY_ALIASES")
            self._limit(self._root_fields(operation), ROOT_FIELDS_MAX, "root fields", "TOO_MANY_ROOT_FIELDS")

    def _limit(self, found: int, limit: int, what: str, code: str, *, of: str = "An operation") -> None:
        if found > limit:
            self.errors.append(coded(f"{of} has at most {limit:,} {what}.", code))

    def _root_fields(self, operation: OperationDefinitionNode) -> int:
        selections = operation.selection_set.selections
        spread = sum(isinstance(node, FragmentSpreadNode | InlineFragmentNode) for node in selections)
        return len(selections) - spread + sum(self._direct(node, frozenset()) for node in selections)

    def _direct(self, node: Any, within: frozenset[str]) -> int:
        """Return how many fields a fragment adds at its own level."""
        if isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name in within or name not in self._fragments:
                return 0
            within |= {name}
            node = self._fragments[name]
        elif not isinstance(node, InlineFragmentNode):
            return 0
        found = 0
        for child in node.selection_set.selections:
            found += 1 if isinstance(child, FieldNode) else self._direct(child, within)
            if found > ROOT_FIELDS_MAX:
                break
        return found

    def _of(self, selection_set: SelectionSetNode, level: int) -> tuple[int, int, int]:
        """Return the depth, the fields and the aliases below this point."""
        depth = fields = aliases = 0
        if level > DEPTH_MAX:
            return 1, 0, 0
        for node in selection_set.selections:
            found = self._of_one(node, level)
            depth = max(depth, found[0])
            fields, aliases = fields + found[1], aliases + found[2]
        return depth, fields, aliases

    def _of_one(self, node: Any, level: int) -> tuple[int, int, int]:
        match node:
            case FieldNode():
                self._note_sizes(node)
                if node.selection_set is None or node.name.value.startswith("__"):
                    return 1, 1, int(node.alias is not None)  # introspection has a rule of its own
                depth, fields, aliases = self._of(node.selection_set, level + 1)
                return depth + 1, fields + 1, aliases + int(node.alias is not None)
            case InlineFragmentNode():
                return self._of(node.selection_set, level)
            case FragmentSpreadNode():
                return self._of_fragment(node.name.value, level)
            case _:
                return 0, 0, 0

    def _of_fragment(self, name: str, level: int) -> tuple[int, int, int]:
        if name not in self._known:
            fragment = self._fragments.get(name)
            self._known[name] = (0, 0, 0)  # a fragment within itself: validation will say so
            if fragment is not None:
                self._known[name] = self._of(fragment.selection_set, level)
        return self._known[name]

    def _note_sizes(self, node: FieldNode) -> None:
        for argument in node.arguments or ():
            if argument.name.value == "first" and isinstance(argument.value, VariableNode):
                self.size_variables.add(argument.value.name.value)


class _Cost:
    """How many objects an operation can load at most, by the sizes of its pages."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode, sizes: Mapping[str, int]) -> None:
        self._schema = schema
        self._document = document
        self._fragments = _fragments(document)
        self._sizes = sizes
        self._known: dict[tuple[str, str], int] = {}

    def of_operation(self, name: str | None) -> int:
        """Return the cost of the operation with this name, or of the only one."""
        for operation in _operations(self._document):
            if name is None or (operation.name is not None and operation.name.value == name):
                root = self._schema.get_root_type(operation.operation)
                return 0 if root is None else self._of(operation.selection_set, root)
        return 0

    def _of(self, selection_set: SelectionSetNode, parent: Any) -> int:
        return sum(self._of_one(node, parent) for node in selection_set.selections)

    def _of_one(self, node: Any, parent: Any) -> int:
        match node:
            case FieldNode():
                return self._of_field(node, parent)
            case InlineFragmentNode():
                condition = node.type_condition
                return self._of(node.selection_set, self._type(condition.name.value) if condition else parent)
            case FragmentSpreadNode():
                return self._of_fragment(node.name.value)
            case _:
                return 0

    def _of_fragment(self, name: str) -> int:
        fragment = self._fragments[name]
        key = (name, fragment.type_condition.name.value)
        if key not in self._known:
            self._known[key] = self._of(fragment.selection_set, self._type(key[1]))
        return self._known[key]

    def _of_field(self, node: FieldNode, parent: Any) -> int:
        fields = parent.fields if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType) else {}
        field = fields.get(node.name.value)
        if field is None or node.selection_set is None:
            return 0
        return 1 + self._size(node, field, parent) * self._of(node.selection_set, get_named_type(field.type))

    def _size(self, node: FieldNode, field: GraphQLField, parent: GraphQLObjectType | GraphQLInterfaceType) -> int:
        if "first" in field.args:
            given = next((each.value for each in node.arguments or () if each.name.value == "first"), None)
            default = field.args["first"].default_value
            return self._number(given, default if isinstance(default, int) else PAGE_SIZE_MAX)
        kind = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
        return LIST_SIZE if isinstance(kind, GraphQLList) and not parent.name.endswith("Connection") else 1

    def _number(self, given: ValueNode | None, default: int) -> int:
        """Return the size that is asked for; one beyond the limit is refused later by the page itself."""
        match given:
            case IntValueNode():
                size = int(given.value)
            case VariableNode():
                size = self._sizes.get(given.name.value, default)
            case _:
                size = default
        return min(max(size, 1), PAGE_SIZE_MAX)

    def _type(self, name: str) -> Any:
        return self._schema.type_map.get(name)
