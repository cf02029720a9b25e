"""Each type of user gets exactly its column of the table: for every field, every mutation and every subscription."""

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type
from typing_extensions import override

from echarge.domain.roles import Need, UserType, may, types_that_may
from echarge.graphql.limits import ROOT_FIELDS_MAX
from echarge.operations.identity import API
from echarge.operations.passwords import new_token, token_hash
from echarge.store import models
from tests.graphql.rights import (
    DRIVERS,
    EVERYBODY,
    FIELDS,
    GUESTS,
    KINDS,
    MUTATIONS,
    OPEN,
    PERSONS,
    PLAIN,
    STRANGERS,
    SUBSCRIPTIONS,
    needs_of,
)
from tests.graphql.serving import Socket, served
from tests.graphql.test_tenants import Neighbours, errors_in, settled, told_to
from tests.graphql.walker import PARTS_OF_LISTS, Ask, Walker
from tests.graphql.whole_estate import dump_of
from tests.graphql.world import NOW, open_world

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("long_memory")]


@dataclass(frozen=True)
class Asker:
    """Somebody who asks: a person of a type, or a program with an administrator's token for what that type may."""

    user_type: UserType
    is_program: bool = False

    @override
    def __str__(self) -> str:
        """Return who it is."""
        return f"{self.user_type}{' by a program' if self.is_program else ''}"

    def has(self, need: Need | None) -> bool:
        """Return whether this is given to the asker."""
        return need is EVERYBODY or may(self.user_type, need)

    def user(self, here: Neighbours) -> models.User:
        """Return the person behind it."""
        return here.world.ours.users[UserType.ADMINISTRATOR if self.is_program else self.user_type]

    async def token(self, here: Neighbours) -> str:
        """Return a token of the asker, to whom the estate's notification is given."""
        await told_to(here.world, here.b, self.user(here))
        if not self.is_program:
            return here.world.ours.tokens[self.user_type]
        token = new_token()
        row = models.UserToken(
            organisation_id=here.world.ours.organisation.id, user_id=self.user(here).id, kind=API, name="Program",
            token_hash=token_hash(token), user_type=self.user_type.value, created_at=NOW, last_used_at=NOW,
            expires_at=NOW + timedelta(days=30),
        )  # fmt: skip
        await here.world.save(row)
        return token


ASKERS = [*map(Asker, UserType), Asker(UserType.OPERATOR, is_program=True), Asker(UserType.SUPPORT, is_program=True)]
LAST = ("delete", "remove", "archive", "erase", "deactivate")
"""How mutations begin that take away what others need."""
NOT_THERE = {"deleteDriverGroups", "deleteTags", "revokeToken"}
"""Mutations of what another one has just taken away, or what is another user's."""


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


def test_every_field_stands_in_the_table() -> None:
    """No field, mutation or subscription is without an entry, and no entry without its field."""
    walker = Walker(dict.fromkeys(KINDS, ""))
    shown = {name for name in walker.paths if not name.endswith(PARTS_OF_LISTS)}
    assert shown == {*FIELDS, *PLAIN}
    for name, table in FIELDS.items():
        assert set(needs_of(table)) == set(walker.fields(name)), name
    mutations = {ask_of(name).name for name in needs_of(MUTATIONS)} | set(STRANGERS.split())
    assert mutations == set(walker.fields("Mutation")) - set(DRIVERS.split())
    chosen = [ask_of(name) for name in needs_of(MUTATIONS) if ask_of(name).choice]
    for name in {ask.name for ask in chosen}:
        assert {ask.choice for ask in chosen if ask.name == name} == set(walker.choices(Ask("Mutation", name)))
    assert set(needs_of(SUBSCRIPTIONS)) == set(walker.fields("Subscription")) - set(DRIVERS.split())
    assert set(KINDS) == set(walker.members(walker.schema.type_map["Node"]))


def test_plain_types_lead_nowhere() -> None:
    """What is seen together with the field that it stands in has nothing in it but values."""
    walker = Walker({})
    for name in PLAIN:
        for field, found in walker.fields(name).items():
            inner = get_named_type(found.type)
            assert not isinstance(inner, GraphQLObjectType) or inner.name in PLAIN, (name, field)


@pytest.mark.parametrize("asker", ASKERS, ids=str)
async def test_what_is_seen(here: Neighbours, asker: Asker) -> None:
    """ORG-3: each field of each type is null for those who may not see it, there for the others, and never an error."""
    token = await asker.token(here)
    for name, table in FIELDS.items():
        for fields in batched(needs_of(table), ROOT_FIELDS_MAX):
            query, variables = here.walker.probe(name, fields)
            found = reached(here.walker, await here.world.data(query, variables, as_=token), name, asker)
            for field in fields if found is not None else ():
                need = needs_of(table)[field]
                assert need is EVERYBODY or (found[field] is not None) == asker.has(need), (name, field)


ELSEWHERE = {"SessionRepricing"}
"""Of what the estate has none, because its session goes on: test_quotes asks for it as each type of user."""


def reached(walker: Walker, found: Any, name: str, asker: Asker) -> Any:
    """Return the object of this type; the path to it ends exactly where somebody may not see a field of it."""
    parent = "Query"
    for field, member in walker.paths[name]:
        if found == {}:
            return None  # what leads there answered with a refusal, which the walker's input earns
        need = KINDS[member] if field == "node" else needs_of(FIELDS[parent])[field] if parent in FIELDS else EVERYBODY
        if field == "viewer" and found[field] == {}:
            return None  # the asker is somebody else
        found, parent = found[field], member
        shown = asker.has(need) and not (field == "account" and asker.is_program)
        assert (found is not None) == shown, (name, field)
        if found is None:
            return None
        if found == [] and member in ELSEWHERE:
            return None
        found = found[0] if isinstance(found, list) else found
    return found


@pytest.mark.parametrize("asker", ASKERS, ids=str)
async def test_what_is_done(here: Neighbours, asker: Asker) -> None:
    """ORG-3, ORG-6: a forbidden mutation answers NotAllowed, changes nothing, and is written down; others are not."""
    ours, token, needs = here.world.ours, await asker.token(here), needs_of(MUTATIONS)
    for name in sorted(needs, key=lambda name: (name == "signOut", name.startswith(LAST))):
        query, variables = here.walker.operation("mutation", ask_of(name))
        before = await changeable(here)
        answer = (await here.world.data(query, variables, as_=token))["it"]
        need = needs[name]
        if asker.has(need) and not (asker.is_program and name in PERSONS.split()):
            gone = "NotFound" if name in NOT_THERE else ""
            assert answer["__typename"] not in {"NotAllowed", "NotFound"} - {gone}, (name, answer)
            continue
        assert answer["__typename"] == "NotAllowed", (name, answer)
        # Where a person would be allowed, no other type of user would help the program.
        if need is not None:
            assert answer["NotAllowed_needed"] == [str(each) for each in types_that_may(need)], name
        assert await changeable(here) == before, name
        entry = await models.AuditEntry.filter(organisation_id=ours.organisation.id).order_by("-id").first()
        assert entry is not None
        assert (entry.action, entry.outcome, entry.user_id) == (
            ask_of(name).name,
            "NOT_ALLOWED",
            asker.user(here).id,
        )


async def changeable(here: Neighbours) -> dict[str, list[Any]]:
    """Return all that a mutation could change; the audit log alone may grow, and a token be used."""
    return await dump_of(here.world.ours.organisation.id, without=("AuditEntry", "UserToken"))


@pytest.mark.parametrize("asker", ASKERS, ids=str)
async def test_what_is_followed(here: Neighbours, asker: Asker) -> None:
    """ORG-3: a forbidden subscription answers with the error NOT_ALLOWED, others with what they show."""
    token = await asker.token(here)
    async with served(here.world.app) as place:
        for name, need in needs_of(SUBSCRIPTIONS).items():
            query, variables = here.walker.operation("subscription", Ask("Subscription", name))
            async with Socket.opened(place, token=token) as socket:
                payload = {"query": query, "variables": variables}
                await socket.send({"type": "subscribe", "id": "it", "payload": payload})
                errors = errors_in(await socket.receive())
            expected = [] if asker.has(need) else ["NOT_ALLOWED"]
            assert [error["extensions"]["code"] for error in errors] == expected, name


@pytest.mark.parametrize("asker", ASKERS, ids=str)
async def test_what_is_for_drivers(here: Neighbours, asker: Asker) -> None:
    """API-4: what is for drivers alone no user may do or follow, whatever the type."""
    token = await asker.token(here)
    for name in DRIVERS.split():
        if name in here.walker.fields("Mutation"):
            query, variables = here.walker.operation("mutation", Ask("Mutation", name))
            answer = await here.world.ask(query, variables, as_=token)
            assert [error["extensions"]["code"] for error in answer["errors"]] == ["NOT_ALLOWED"], name


@pytest.mark.parametrize("who", GUESTS)
async def test_guests(here: Neighbours, who: str) -> None:
    """API-4: a driver and a terminal reach nothing of an organisation's own: no query, mutation or subscription."""
    token, theirs = await guest_token(here, who), {*OPEN.split(), *STRANGERS.split(), *GUESTS[who].split()}
    before = await dump_of(here.world.ours.organisation.id)
    for kind, parent in (("query", "Query"), ("mutation", "Mutation")):
        for name in {*here.walker.fields(parent)} - theirs:
            query, variables = here.walker.operation(kind, Ask(parent, name))
            answer = await here.world.ask(query, variables, as_=token)
            assert [error["extensions"]["code"] for error in answer["errors"]] == ["NOT_ALLOWED"], name
            assert not (answer["data"] or {}).get("it"), name
    async with served(here.world.app) as place:
        for name in {*here.walker.fields("Subscription")} - theirs:
            query, variables = here.walker.operation("subscription", Ask("Subscription", name))
            async with Socket.opened(place, token=token) as socket:
                await socket.send(
                    {"type": "subscribe", "id": "it", "payload": {"query": query, "variables": variables}}
                )
                errors = errors_in(await socket.receive())
            assert [error["extensions"]["code"] for error in errors] == ["NOT_ALLOWED"], name
    assert await dump_of(here.world.ours.organisation.id) == before


async def guest_token(here: Neighbours, who: str) -> str:
    """Return a token of the estate's driver, or the secret of its terminal."""
    token = f"{who.lower()}.{new_token()}"
    row = here.b[models.DriverToken if who == "DRIVER" else models.Terminal]
    for column in ("last_used_at", "created_at", "secret_made_at"):
        if hasattr(row, column):
            setattr(row, column, NOW)
    setattr(row, "token_hash" if who == "DRIVER" else "secret_hash", token_hash(token))
    await here.world.save(row)
    assert (await here.world.data("{ viewer { __typename } }", as_=token))["viewer"] is not None
    return token


@pytest.mark.parametrize("who", ["nobody", "deactivated"])
async def test_strangers(here: Neighbours, who: str) -> None:
    """Without a sign-in, or an account, everything is UNAUTHENTICATED, but that by which somebody signs in."""
    token = None
    if who == "deactivated":
        user, token = here.world.ours.users[UserType.ADMINISTRATOR], here.world.ours.tokens[UserType.ADMINISTRATOR]
        user.active = False
        await here.world.save(user)
    before = await dump_of(here.world.ours.organisation.id)
    for kind, parent in (("query", "Query"), ("mutation", "Mutation")):
        for name in here.walker.fields(parent):
            if name in OPEN.split() or name in STRANGERS.split():
                continue
            query, variables = here.walker.operation(kind, Ask(parent, name))
            answer = await here.world.ask(query, variables, as_=token)
            assert [error["extensions"]["code"] for error in answer["errors"]] == ["UNAUTHENTICATED"], name
            assert not (answer["data"] or {}).get("it"), name
    assert await dump_of(here.world.ours.organisation.id) == before
