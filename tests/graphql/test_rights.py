"""Each type of user gets exactly its column of the table: for every field, every mutation and every subscription."""

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type

from echarge.domain.roles import Need, UserType, may, types_that_may
from echarge.graphql.limits import ROOT_FIELDS_MAX
from echarge.store import models
from tests.graphql.rights import (
    EVERYBODY,
    FIELDS,
    KINDS,
    MUTATIONS,
    OF_ONE_USER,
    PLAIN,
    STRANGERS,
    SUBSCRIPTIONS,
    needs_of,
)
from tests.graphql.serving import Socket, served
from tests.graphql.test_tenants import Neighbours, errors_in, settled
from tests.graphql.walker import PARTS_OF_LISTS, Ask, Walker
from tests.graphql.whole_estate import dump_of
from tests.graphql.world import open_world

pytestmark = pytest.mark.anyio

TYPES = list(UserType)
LAST = ("delete", "remove", "archive", "erase", "deactivate")
"""How mutations begin that take away what others need."""
OF_WHAT_IS_GONE = {"deleteDriverGroups", "markNotificationsRead"}
"""Mutations of what another one has just taken away, or of what is the administrator's alone."""


@pytest.fixture
async def here(sqlite_url: str) -> AsyncIterator[Neighbours]:
    """Yield two organisations that own everything; ours asks."""
    async with open_world(sqlite_url) as world:
        yield await settled(world)


def batched(names: Iterable[str], size: int) -> Iterator[list[str]]:
    """Yield the names, so many at a time."""
    every = list(names)
    return (every[start : start + size] for start in range(0, len(every), size))


def ask_of(entry: str) -> Ask:
    """Return the mutation of an entry of the table."""
    name, _, choice = entry.partition(".")
    return Ask("Mutation", name, choice=choice)


def has(user_type: UserType, need: Need | None) -> bool:
    """Return whether this is given to a type of user."""
    return need is EVERYBODY or may(user_type, need)


def test_every_field_stands_in_the_table() -> None:
    """No field, mutation or subscription is without an entry, and no entry without its field."""
    walker = Walker(dict.fromkeys(KINDS, ""))
    shown = {name for name in walker.paths if not name.endswith(PARTS_OF_LISTS)}
    assert shown == {*FIELDS, *PLAIN}
    for name, table in FIELDS.items():
        assert set(needs_of(table)) == set(walker.fields(name)), name
    assert {ask_of(name).name for name in needs_of(MUTATIONS)} | set(STRANGERS.split()) == set(
        walker.fields("Mutation")
    )
    chosen = [ask_of(name) for name in needs_of(MUTATIONS) if ask_of(name).choice]
    for name in {ask.name for ask in chosen}:
        assert {ask.choice for ask in chosen if ask.name == name} == set(walker.choices(Ask("Mutation", name)))
    assert set(needs_of(SUBSCRIPTIONS)) == set(walker.fields("Subscription"))
    assert set(KINDS) == set(walker.members(walker.schema.type_map["Node"]))


def test_plain_types_lead_nowhere() -> None:
    """What is seen together with the field that it stands in has nothing in it but values."""
    walker = Walker({})
    for name in PLAIN:
        for field, found in walker.fields(name).items():
            inner = get_named_type(found.type)
            assert not isinstance(inner, GraphQLObjectType) or inner.name in PLAIN, (name, field)


@pytest.mark.parametrize("user_type", TYPES)
async def test_what_is_seen(here: Neighbours, user_type: UserType) -> None:
    """ORG-3: each field of each type is null for those who may not see it, there for the others, and never an error."""
    for name, table in FIELDS.items():
        if name in OF_ONE_USER and user_type is not UserType.ADMINISTRATOR:
            continue
        for fields in batched(needs_of(table), ROOT_FIELDS_MAX):
            query, variables = here.walker.probe(name, fields)
            found = reached(here.walker, await here.world.data(query, variables, as_=user_type), name, user_type)
            for field in fields if found is not None else ():
                need = needs_of(table)[field]
                assert need is EVERYBODY or (found[field] is not None) == may(user_type, need), (name, field)


def reached(walker: Walker, found: Any, name: str, user_type: UserType) -> Any:
    """Return the object of this type; the path to it ends exactly where somebody may not see a field of it."""
    parent = "Query"
    for field, member in walker.paths[name]:
        need = KINDS[member] if field == "node" else needs_of(FIELDS[parent])[field] if parent in FIELDS else EVERYBODY
        found, parent = found[field], member
        assert (found is not None) == has(user_type, need), (name, field)
        if found is None:
            return None
        found = found[0] if isinstance(found, list) else found
    return found


@pytest.mark.parametrize("user_type", TYPES)
async def test_what_is_done(here: Neighbours, user_type: UserType) -> None:
    """ORG-3, ORG-6: a forbidden mutation answers NotAllowed, changes nothing, and is written down; others are not."""
    ours = here.world.ours
    needs = needs_of(MUTATIONS)
    for name in sorted(needs, key=lambda name: (name == "signOut", name.startswith(LAST))):
        query, variables = here.walker.operation("mutation", ask_of(name))
        before = await changeable(here)
        answer = (await here.world.data(query, variables, as_=user_type))["it"]
        need = needs[name]
        if has(user_type, need):
            gone = "NotFound" if name in OF_WHAT_IS_GONE else ""
            assert answer["__typename"] not in {"NotAllowed", "NotFound"} - {gone}, (name, answer)
            continue
        assert need is not None
        assert answer["__typename"] == "NotAllowed", (name, answer)
        assert answer["NotAllowed_needed"] == [str(each) for each in types_that_may(need)], name
        assert await changeable(here) == before, name
        entry = await models.AuditEntry.filter(organisation_id=ours.organisation.id).order_by("-id").first()
        assert entry is not None
        assert (entry.action, entry.outcome, entry.user_id) == (
            ask_of(name).name,
            "NOT_ALLOWED",
            ours.users[user_type].id,
        )


async def changeable(here: Neighbours) -> dict[str, list[Any]]:
    """Return all that a mutation could change; the audit log alone may grow, and a token be used."""
    dump = await dump_of(here.world.ours.organisation.id)
    return {name: rows for name, rows in dump.items() if name not in {"AuditEntry", "UserToken"}}


@pytest.mark.parametrize("user_type", TYPES)
async def test_what_is_followed(here: Neighbours, user_type: UserType) -> None:
    """ORG-3: a forbidden subscription answers with the error NOT_ALLOWED, others with what they show."""
    token = here.world.ours.tokens[user_type]
    async with served(here.world.app) as place:
        for name, need in needs_of(SUBSCRIPTIONS).items():
            query, variables = here.walker.operation("subscription", Ask("Subscription", name))
            async with Socket.opened(place, token=token) as socket:
                payload = {"query": query, "variables": variables}
                await socket.send({"type": "subscribe", "id": "it", "payload": payload})
                errors = errors_in(await socket.receive())
            expected = [] if has(user_type, need) else ["NOT_ALLOWED"]
            assert [error["extensions"]["code"] for error in errors] == expected, name


async def test_strangers(here: Neighbours) -> None:
    """Without a sign-in every query and mutation is UNAUTHENTICATED, but those by which somebody signs in."""
    for kind, parent in (("query", "Query"), ("mutation", "Mutation")):
        for name in here.walker.fields(parent):
            if name == "viewer" or name in STRANGERS.split():
                continue
            query, variables = here.walker.operation(kind, Ask(parent, name))
            answer = await here.world.ask(query, variables, as_=None)
            assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"], name
            assert not (answer["data"] or {}).get("it"), name
