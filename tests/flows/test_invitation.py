"""Somebody is invited while the mail server is away, and the server is killed: the letter comes all the same."""

import re

import httpx2
import pytest

from tests.flows.installation import installation
from tests.flows.subscriber import WAIT_S_MAX, Person
from tests.mail.post_office import post_office

pytestmark = pytest.mark.anyio

INVITE = """mutation {
  createUser(input: {name: "Zoë", email: "zoe@example.org", userType: OPERATOR}) { ... on User { id state } }
}"""
ACCEPT = """mutation ($token: String!) {
  acceptInvitation(token: $token, password: "zoë's own password") { ... on SignedIn { user { name state } } }
}"""
DELIVERY = "query ($id: ID!) { user(id: $id) { invitation { delivery problem } } }"


async def test_letter_of_a_killed_server(database_url: str) -> None:
    """ORG-2: a letter that was acknowledged is not lost with its process; its link leads to the portal, and in."""
    async with post_office() as office:
        port = office.port  # nobody listens there any more
    mail = {
        "smtp_url": f"smtp://127.0.0.1:{port}?starttls=never",
        "mail_from": "Volt Ltd <no-reply@volt.example>",
        "public_url": "https://charge.volt.example",
    }
    async with installation(database_url, chargers=[], **mail) as place:
        async with Person.signed_in(place.http) as person:
            user = (await person.ask(INVITE))["createUser"]
            await place.kill()
        assert user["state"] == "INVITED"
        async with post_office(port=port) as office:
            await place.start()
            assert await office.asked_about(1) == ["zoe@example.org"]
            async with Person.signed_in(place.http) as person:
                while (await person.ask(DELIVERY, id=user["id"]))["user"]["invitation"]["delivery"] != "SENT":
                    pass  # the server's own note of it comes a moment after the letter
        (letter,) = office.letters
        link = re.search(r"https://charge\.volt\.example/accept-invitation#(\S+)", letter.get_content())
        assert link is not None
        async with httpx2.AsyncClient(base_url=place.http, timeout=WAIT_S_MAX) as client:
            answer = await client.post("/graphql", json={"query": ACCEPT, "variables": {"token": link[1]}})
        assert answer.json()["data"]["acceptInvitation"] == {"user": {"name": "Zoë", "state": "ACTIVE"}}
