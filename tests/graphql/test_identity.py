"""Signing in and out, and what proves who somebody is."""

import pytest

from tests.graphql.world import PASSWORD, World

pytestmark = pytest.mark.anyio

SIGN_IN = """
mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on SignedIn { token expiresAt user { id name email userType state } }
    ... on Refusal { code message }
  }
}
"""


async def test_sign_in(world: World) -> None:
    """The right password gives a token that is good for everything its user may do."""
    answer = await world.data(SIGN_IN, {"email": "Administrator@OURS.example", "password": PASSWORD}, as_=None)
    signed_in = answer["signIn"]
    assert signed_in["__typename"] == "SignedIn"
    found = await world.data("{ viewer { ... on User { email } } }", as_=signed_in["token"])
    assert found == {"viewer": {"email": "administrator@ours.example"}}
