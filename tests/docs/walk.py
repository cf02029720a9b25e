"""Pay and Charge and the driver's app as docs/frontend.md walks through them; `python -m tests.docs.walk` writes it.

The page's operations are asked in their order of a system that stands ready for them, and each block of JSON is the
answer to what stands before it, or what the subscription tells next. What is random is shown as "…".
"""

import asyncio
import json
import re
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graphql import OperationDefinitionNode, OperationType, parse

from echarge.graphql.errors import RefusalCode
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from echarge.store.migrate import migrate
from tests.docs.pages import BLOCK, ROOT
from tests.graphql.letters import letters_to
from tests.graphql.serving import Socket, served
from tests.graphql.visiting import GOOD, Visiting, visiting
from tests.graphql.world import NOW, open_world

PAGE = ROOT / "docs" / "frontend.md"
FIRST, LAST = "## Pay and Charge", "### Contactless terminals"
WIDTH = 118
EMAIL = "dora@drivers.example"
RANDOM = ("id", "token", "clientSecret", "quote", "code", "reference", "receiptUrl")

Json = Any


def written(value: Json, indent: str = "") -> str:
    """Return a value as JSON for people: what fits on a line stands on one."""
    line = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(line) <= WIDTH or not isinstance(value, dict | list):
        return line
    more = indent + "  "
    if isinstance(value, dict):
        parts = [f"{more}{json.dumps(name)}: {written(part, more)}" for name, part in value.items()]
        return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
    return "[\n" + ",\n".join(more + written(part, more) for part in value) + f"\n{indent}]"


def is_random(name: str, value: Json) -> bool:
    """Return whether a value is another each time; the code of a refusal is not."""
    return name in RANDOM and bool(value) and value not in RefusalCode.__members__


def shown(value: Json) -> Json:
    """Return an answer as the page shows it: without what is another each time."""
    if isinstance(value, dict):
        return {name: "…" if is_random(name, part) else shown(part) for name, part in value.items()}
    return [shown(part) for part in value] if isinstance(value, list) else value


@dataclass
class Walk:
    """Somebody who does what the page says."""

    here: Visiting
    place: str
    stack: AsyncExitStack
    known: dict[str, Json] = field(default_factory=lambda: {"text": "The cable is stuck."})
    """The values of variables, by their names."""
    as_: str | None = None
    """The driver's token, once there is one."""
    socket: Socket | None = None

    async def asked(self, text: str) -> Json:
        """Return the answer to an operation; of a subscription the first value."""
        node = next(each for each in parse(text).definitions if isinstance(each, OperationDefinitionNode))
        title = node.name.value if node.name is not None else ""
        await BEFORE.get(title, nothing)(self)
        variables = {
            each.variable.name.value: self.known[each.variable.name.value] for each in node.variable_definitions or ()
        }
        if node.operation is OperationType.SUBSCRIPTION:
            token = self.as_ or self.known["token"]
            self.socket = await self.stack.enter_async_context(Socket.opened(self.place, token=token))
            payload = {"query": text, "variables": variables}
            await self.socket.send({"type": "subscribe", "id": title, "payload": payload})
            return await self.told()
        answer = {"data": await self.here.world.data(text, variables, as_=self.as_)}
        await AFTER.get(title, nothing)(self, answer["data"])
        return answer

    async def told(self, has_come: Callable[[Json], bool] = bool) -> Json:
        """Return what the subscription tells next, once that has come."""
        assert self.socket is not None
        while True:
            payload = (await self.socket.receive())["payload"]
            (value,) = payload["data"].values()
            if has_come(value):
                return payload

    async def learn(self, data: Json) -> None:
        """Note what is needed later."""
        match data:
            case {"publicEvse": {"web": {"quote": quote}}}:
                self.known["quote"] = quote
            case {"openVisit": {"token": token, "payment": {"clientSecret": secret}}}:
                self.known |= {"token": token, "secret": secret}
            case {"beginSavingMethod": {"clientSecret": secret}}:
                self.known["secret"] = secret
            case {"confirmSavedMethod": {"methods": [{"id": method}]}}:
                self.known["id"] = method
            case {"signInDriver": {"accounts": [{"token": token}]}}:
                self.as_ = token
            case _:
                pass

    async def pay(self) -> None:
        """Pay by a test card."""
        provider = self.here.world.runtime.payments.current
        assert isinstance(provider, TrialProvider)
        await provider.confirm(self.known["secret"], GOOD)

    async def charge(self) -> Json:
        """Let the charger begin, and read its meter once."""
        await self.here.begin()
        self.here.world.clock.pass_by(minutes=15)
        await self.here.here.meter(self.here.now, 2_500)
        return await self.told(lambda visit: visit["session"] is not None and visit["session"]["energyKwh"] == "2.50")

    async def end(self) -> Json:
        """Let the charger stop, the bill be made, and the money taken."""
        await self.here.deliver()
        self.here.world.clock.pass_by(minutes=15)
        await self.here.here.stop(self.here.now, 5_000)
        await self.here.work()
        return await self.told(lambda visit: bool(visit["final"]))

    async def driver(self) -> None:
        """Let there be a driver, and a letter with a code."""
        estate = self.here.here.estate
        estate.driver.name, estate.driver.email = "Dora", EMAIL
        await self.here.world.save(estate.driver)
        self.known["email"] = EMAIL

    async def read_letter(self) -> None:
        """Read the code in the letter."""
        found = re.search(r"^(\d{8})$", (await letters_to(EMAIL))[-1].text, re.MULTILINE)
        assert found is not None
        self.known["pin"] = found[1]

    async def session(self) -> None:
        """Let the driver charge by a card."""
        session = await self.here.here.begin(self.here.now)
        self.here.world.clock.pass_by(minutes=10)
        await self.here.here.meter(self.here.now, 1_800)
        self.known["reference"] = session.reference


async def nothing(*_: object) -> None:
    """Do nothing."""


BEFORE: Mapping[str, Callable[[Walk], Awaitable[None]]] = {
    "Paid": Walk.pay, "Code": Walk.driver, "DriverIn": Walk.read_letter, "Mine": Walk.session,
    "Saved": Walk.pay,
}  # fmt: skip
AFTER: Mapping[str, Callable[[Walk, Json], Awaitable[None]]] = dict.fromkeys(
    ("Sticker", "Take", "DriverIn", "BeginSaving", "Saved"), Walk.learn
)
MEANWHILE: tuple[Callable[[Walk], Awaitable[Json]], ...] = (Walk.charge, Walk.end)
"""What happens before each block that no operation stands before."""


@asynccontextmanager
async def ready() -> AsyncIterator[Walk]:
    """Yield who walks, in front of a charger with names that people can read."""
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            await migrate(url := f"sqlite://{Path(folder) / 'walk.db'}", now=NOW)
            world = await stack.enter_async_context(open_world(url))
            here = await stack.enter_async_context(visiting(world))
            place = await stack.enter_async_context(served(world.app))
            estate, evse = here.here.estate, await here.evse()
            estate.organisation.name, estate.organisation.support_phone = "Volt Ltd", "+44 1632 960 001"
            estate.organisation.support_email = "help@volt.example"
            estate.site.name, estate.site.address = "Moor Lane", "1 Moor Lane, Preston"
            estate.site.latitude_micro, estate.site.longitude_micro = 53_760_000, -2_700_000
            evse.name, estate.tag.uid, estate.tag.uid_key = "ML-01", "0414443A5F2880", "0414443A5F2880"
            plug = await models.Connector.get(evse_id=evse.id)
            plug.kind = "CCS"
            await world.save(estate.organisation, estate.site, estate.tag, evse, plug)
            walk = Walk(here, place, stack)
            near = {"latitude": "53.75", "longitude": "-2.7", "radiusKm": "10"}
            walk.known |= {
                "code": evse.public_code,
                "codes": [evse.public_code],
                "email": "payer@example.org",
                "near": near,
            }
            yield walk


async def answers(section: str) -> AsyncIterator[str]:
    """Yield the text of each block of JSON, as it should be."""
    meanwhile: Iterator[Callable[[Walk], Awaitable[Json]]] = iter(MEANWHILE)
    async with ready() as walk:
        answer = None
        for block in BLOCK.finditer(section):
            if block["info"] == "graphql":
                answer = await walk.asked(block["text"])
            elif block["info"] == "json":
                answer = answer if answer is not None else await next(meanwhile)(walk)
                yield written(shown(answer)) + "\n"
                answer = None


async def page() -> str:
    """Return the page with the answers as they are."""
    text = PAGE.read_text(encoding="utf-8")
    start, end = text.index(FIRST), text.index(LAST)
    section = text[start:end]
    found = [each async for each in answers(section)]
    rest = iter(found)
    filled = BLOCK.sub(
        lambda block: f"```json\n{next(rest)}```" if block["info"] == "json" else block[0],
        section,
    )
    return text[:start] + filled + text[end:]


if __name__ == "__main__":
    PAGE.write_text(asyncio.run(page()), encoding="utf-8")
