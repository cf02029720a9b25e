"""The running system as tests of the API see it, and two organisations."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
from starlette.applications import Starlette

from echarge.domain.roles import UserType
from echarge.graphql.routes import graphql_routes
from echarge.live.hub import Hub
from echarge.operations import passwords
from echarge.operations.door_limits import DoorLimits
from echarge.operations.ports import ChargerLink
from echarge.operations.runtime import Providers, Runtime
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from echarge.store.numbers import Numbers
from echarge.store.setup import open_store
from echarge.store.writer import Transaction, Writer
from echarge.web.open_data import open_data_routes

PASSWORD = "correct horse battery"
PASSWORD_HASH = passwords.PERSON.hash(PASSWORD)
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
BASE_URL = "http://echarge.test"


class NoChargers:
    """A directory of a process that holds no sockets."""

    def find(self, charger_id: int) -> ChargerLink | None:  # noqa: ARG002 -- as the Protocol has it
        """Return nothing: no charger is connected."""
        return None

    async def displace(self, charger_id: int, reason: str) -> None:
        """Do nothing: no charger is connected."""


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def pass_by(self, **spell: float) -> None:
        """Let this much time go by."""
        self.now += timedelta(**spell)


@dataclass
class People:
    """One organisation with a user of each type; tokens by type of user."""

    organisation: models.Organisation
    users: dict[UserType, models.User] = field(default_factory=dict)
    tokens: dict[UserType, str] = field(default_factory=dict)


@dataclass
class World:
    """The running system, a client, and two organisations: ours and theirs."""

    runtime: Runtime
    app: Starlette
    http: httpx2.AsyncClient
    clock: Clock
    ours: People
    theirs: People

    async def ask(
        self,
        query: str,
        variables: Mapping[str, Any] | None = None,
        *,
        as_: UserType | str | None = UserType.ADMINISTRATOR,
        people: People | None = None,
    ) -> Any:
        """Return the whole answer to an operation: of one of our users, of whose token this is, or of nobody."""
        token = (people or self.ours).tokens[as_] if isinstance(as_, UserType) else as_
        headers = {"authorization": f"Bearer {token}"} if token else {}
        response = await self.http.post("/graphql", json={"query": query, "variables": variables}, headers=headers)
        return response.json()

    async def data(self, query: str, variables: Mapping[str, Any] | None = None, **who: Any) -> Any:
        """Return the data of an operation that must go well."""
        answer = await self.ask(query, variables, **who)
        assert "errors" not in answer, answer
        return answer["data"]

    async def save(self, *rows: Any) -> None:
        """Store these rows."""

        async def work(tx: Transaction) -> None:
            for row in rows:
                await row.save(using_db=tx.db)

        await self.runtime.writer.run(work)


@asynccontextmanager
async def open_world(database_url: str) -> AsyncIterator[World]:
    """Run the system on a fresh database with all tables."""
    clock = Clock()
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(await open_store(database_url))
        hub = Hub()
        stack.callback(hub.close)

        def tell(messages: Any) -> None:
            for message in messages:
                hub.publish(message)

        writer = Writer(connection_name=store.writer.connection_name, dialect=store.dialect, tell=tell, gather_s=0)
        await stack.enter_async_context(writer.running())
        runtime = Runtime(
            store,
            writer,
            hub,
            NoChargers(),
            await Numbers.load(),
            now=clock,
            payments=Providers(TrialProvider(writer, clock)),
        )
        routes = [*open_data_routes(runtime, DoorLimits(runtime.tally)), *graphql_routes(runtime)]
        app = Starlette(routes=routes)
        http = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url=BASE_URL)
        await stack.enter_async_context(http)
        yield World(runtime, app, http, clock, await people(writer, "Ours"), await people(writer, "Theirs"))


async def people(writer: Writer, name: str) -> People:
    """Store an organisation and a signed-in user of each type."""
    organisation = models.Organisation(name=name, currency="GBP", time_zone="Europe/London", vat_rate_bp=2000)
    found = People(organisation)

    async def work(tx: Transaction) -> None:
        await organisation.save(using_db=tx.db)
        tokens = []
        for user_type in UserType:
            found.users[user_type], token, found.tokens[user_type] = user(organisation, user_type)
            tokens.append(token)
        await models.User.bulk_create(found.users.values(), using_db=tx.db)
        for row in found.users.values():
            row._saved_in_db = True  # noqa: SLF001 -- which Tortoise notes of single rows alone
        await models.UserToken.bulk_create(tokens, using_db=tx.db)

    await writer.run(work)
    return found


def user(organisation: models.Organisation, user_type: UserType) -> tuple[models.User, models.UserToken, str]:
    """Return a user, to be stored, and the row and text of a token."""
    row = models.User(
        organisation_id=organisation.id,
        name=f"{user_type.title()} of {organisation.name}",
        email=f"{user_type}@{organisation.name}.example".lower(),
        user_type=user_type.value,
        password_hash=PASSWORD_HASH,
        joined_at=NOW,
    )
    token = passwords.new_token()
    signed_in = models.UserToken(
        organisation_id=organisation.id,
        user_id=row.id,
        kind="sign_in",
        token_hash=passwords.token_hash(token),
        created_at=NOW,
        last_used_at=NOW,
        expires_at=NOW + timedelta(days=30),
    )
    return row, signed_in, token
