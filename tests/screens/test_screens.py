"""Each screen of the operator guide is filled by one operation, whose file is here; each of them runs."""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import pytest
from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    VariableNode,
    Visitor,
    get_named_type,
    is_union_type,
    parse,
    type_from_ast,
    validate,
    visit,
)

from echarge.domain.roles import UserType
from echarge.graphql.limits import cost_error, prepare
from echarge.graphql.schema import schema
from tests.graphql.serving import Socket, served
from tests.graphql.test_tenants import Neighbours, errors_in, settled
from tests.graphql.walker import Ask, Walker
from tests.graphql.world import open_world
from tests.screens.operations import FOLDER, operation

pytestmark = pytest.mark.anyio

GUIDE: Mapping[str, tuple[str, ...]] = {
    "Dashboard": ("dashboard",),
    "Organisation: users": ("users",),
    "Organisation: add user's details": ("add_user",),
    "Organisation: details": ("organisation_details",),
    "Network: sites": ("sites", "site"),
    "Network: chargers and EVSEs": ("chargers", "charger", "evse"),
    "Network: access control profiles home": ("access_profiles",),
    "Access control profile: name, public access, tariff, times, review": ("access_profile",),
    "Access control profile: add users": ("add_users",),
    "Access control profile: add charging sites and EVSEs": ("add_places",),
    "Drivers: all drivers and vehicles": ("drivers_and_vehicles",),
    "Drivers: add driver, add vehicle": ("add_driver_or_vehicle",),
    "Drivers: driver details": ("driver",),
    "Groups of drivers": ("driver_groups",),
    "Groups of drivers: name your group, add drivers": ("add_driver_group",),
    "Groups of drivers: see details, edit": ("driver_group",),
    "Billing: tariffs": ("tariffs",),
    "Billing: add new tariff, edit tariff": ("edit_tariff",),
    "Billing: tariff preview": ("tariff",),
    "Charging log": ("charging_log",),
    "Session details, session log, actions": ("session_details",),
    "Maintenance: issues and incidents": ("incidents", "incident"),
}
"""The screens that the guide shows or names, and the operations that fill them."""

PAGE_SIZES = (5, 20, 50)
"""How many items a page has, as the guide offers it and a little beyond."""

SCREENS = sorted(path.stem for path in FOLDER.glob("*.graphql"))
ALL = sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.rglob("*.graphql"))
"""Those of the public page and of the driver's app as well: `test_doors.py` runs them, as those who come there."""
WALKER = Walker({})
SCHEMA: GraphQLSchema = WALKER.schema
SERVED: GraphQLSchema = schema._schema  # noqa: SLF001 -- graphql-core's view of it


def test_every_screen_has_its_file() -> None:
    """No screen of the guide is without its operation."""
    wanted = {name for names in GUIDE.values() for name in names}
    assert sorted(wanted - set(SCREENS)) == []


@pytest.mark.parametrize("screen", ALL)
def test_one_operation(screen: str) -> None:
    """Each file holds exactly one operation, with a name, that the schema knows, and nothing that is deprecated."""
    document = parse(operation(screen))
    operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
    assert [node.name is not None for node in operations] == [True]
    assert [error.message for error in validate(SCHEMA, document)] == []


@pytest.mark.parametrize("screen", ALL)
@pytest.mark.parametrize("size", PAGE_SIZES)
def test_within_the_limits(screen: str, size: int) -> None:
    """Each operation stays within every limit, with pages of usual sizes."""
    prepared = prepare(SERVED, operation(screen), introspection=False)
    assert [error.message for error in prepared.errors] == []
    sizes = dict.fromkeys(prepared.size_variables, size)
    assert cost_error(SERVED, prepared, None, sizes) is None


@pytest.fixture
async def here(database_url: str) -> AsyncIterator[Neighbours]:
    """Yield two organisations that own everything, on each database in turn; ours asks."""
    async with open_world(database_url) as world:
        yield await settled(world)


async def test_each_runs(here: Neighbours) -> None:
    """Each operation is answered in full: with what it must be given alone, and with all that it can be given."""
    async with served(here.world.app) as place:
        for screen in SCREENS:
            text = operation(screen)
            for optional in (False, True):
                given = variables(here.walker, text, optional=optional)
                lacking = await lacks(here, place, text, given)
                # A form that is opened for something new has nothing to show yet.
                assert [each for each in lacking if optional or not isinstance(each, str)] == [], (screen, given)


async def lacks(here: Neighbours, place: str, text: str, given: Mapping[str, Any]) -> list[Any]:
    """Return the errors of an operation, or what it found nothing for; of a subscription, those of its first answer."""
    node = operation_of(text)
    if node.operation.value != "subscription":
        answer = await here.world.ask(text, given)
        found: list[Any] = answer.get("errors", [])
        return found or [name for name, value in answer["data"].items() if value is None or is_missing(value)]
    async with Socket.opened(place, token=here.world.ours.tokens[UserType.ADMINISTRATOR]) as socket:
        await socket.send({"type": "subscribe", "id": "it", "payload": {"query": text, "variables": given}})
        await socket.send({"type": "ping"})
        return errors_in(await socket.receive())


def is_missing(value: Any) -> bool:
    """Return whether a mutation did not find what it is about."""
    return isinstance(value, dict) and value.get("__typename") == "NotFound"


def operation_of(text: str) -> OperationDefinitionNode:
    """Return the operation of a document."""
    return next(node for node in parse(text).definitions if isinstance(node, OperationDefinitionNode))


def variables(walker: Walker, text: str, *, optional: bool) -> dict[str, Any]:
    """Return values for the variables of an operation: those that it needs, or all."""
    places = {name: (ask, argument) for name, ask, argument in places_of(text)}
    found = {}
    for node in operation_of(text).variable_definitions or ():
        name, kind = node.variable.name.value, type_from_ast(SCHEMA, node.type)
        is_needed = str(kind).endswith("!") and node.default_value is None
        # What excludes each other is left out: an offset and a cursor, days and instants.
        ask, argument = places.get(name, (Ask("Query", ""), name))
        if is_needed or (optional and argument not in {"offset", "after"} and not _is_filter(kind)):
            found[name] = walker.value_for(ask, kind, argument)
    return found


def _is_filter(kind: Any) -> bool:
    return str(get_named_type(kind)).endswith("Filter")


def places_of(text: str) -> Iterator[tuple[str, Ask, str]]:
    """Yield where each variable goes: its name, the field, and the argument."""
    info = TypeInfo(SCHEMA)
    found: list[tuple[str, Ask, str]] = []

    class Places(Visitor):
        def enter_field(self, node: FieldNode, *_: Any) -> None:
            parent = info.get_parent_type()
            ask = Ask(parent.name if parent else "", node.name.value)
            given = [(each.value, each.name.value) for each in node.arguments or ()]
            found.extend((value.name.value, ask, name) for value, name in given if isinstance(value, VariableNode))

    visit(parse(text), TypeInfoVisitor(info, Places()))
    yield from found


@pytest.mark.parametrize("screen", ALL)
def test_caches_can_tell_things_apart(screen: str) -> None:
    """Whatever has an id is asked for with it: a frontend's cache then knows what it has, wherever it was shown."""
    document, info = parse(operation(screen)), TypeInfo(SCHEMA)
    fragments = {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}
    lacking: list[str] = []

    def lacks_id(node: Any, type_name: str) -> bool:
        return "id" in WALKER.fields(type_name) and not asks_for_id(node, fragments)

    class Ids(Visitor):
        def enter_field(self, node: FieldNode, *_: Any) -> None:
            found = get_named_type(info.get_type())
            inner = node.selection_set.selections if node.selection_set else ()
            members = [each for each in inner if isinstance(each, InlineFragmentNode)] if is_union_type(found) else []
            parts = [(each, each.type_condition.name.value) for each in members if each.type_condition is not None]
            whole = [(node, str(found))] if node.selection_set else []
            lacking.extend(type_name for part, type_name in (*whole, *parts) if lacks_id(part, type_name))

    visit(document, TypeInfoVisitor(info, Ids()))
    assert lacking == []


def asks_for_id(node: Any, fragments: Mapping[str, FragmentDefinitionNode]) -> bool:
    """Return whether the id is among what is selected, directly or by a fragment."""
    for each in node.selection_set.selections:
        match each:
            case FieldNode():
                found = each.name.value == "id"
            case FragmentSpreadNode():
                found = asks_for_id(fragments[each.name.value], fragments)
            case _:
                found = asks_for_id(each, fragments)
        if found:
            return True
    return False
