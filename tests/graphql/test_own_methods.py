"""Drivers' saved cards over the API: saved, chosen, removed, forgotten; nobody else gets anything of them (PAY-3)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from typing_extensions import override

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.graphql.routes import graphql_routes
from echarge.operations import method_removal, saved_methods
from echarge.operations.door_limits import SAVES_PER_DRIVER
from echarge.operations.ports import Method, ProviderDelayedError
from echarge.operations.runtime import Providers
from echarge.operations.saved_methods import METHODS_MAX
from echarge.payments.routes import CONFIRM as CONFIRM_PATH
from echarge.payments.routes import payment_routes
from echarge.payments.trial_provider import TrialProvider
from echarge.store import models
from tests.graphql.charging import at, charging_place
from tests.graphql.estate import id_of
from tests.graphql.test_driver_sign_in import EMAIL, driver_of, token_of
from tests.graphql.world import BASE_URL, World

pytestmark = pytest.mark.anyio

GOOD, ASKS_AGAIN, DECLINED = "4242424242424242", "4000002500003155", "4000000000000002"

METHODS = "{ viewer { ... on DriverAccount { savedMethods { id label expiresOn savedAt preferred } } } }"
BEGIN = """mutation { beginSavingMethod { __typename
  ... on PaymentToDo { provider clientSecret publishableKey } ... on Refusal { code } } }"""
CHANGED = "__typename ... on OwnMethods { methods { id label preferred } } ... on Refusal { code }"
CONFIRM = f"mutation {{ confirmSavedMethod {{ {CHANGED} }} }}"
PREFER = f"mutation ($id: ID!) {{ preferOwnMethod(id: $id) {{ {CHANGED} }} }}"
REMOVE = f"mutation ($id: ID!) {{ removeOwnMethod(id: $id) {{ {CHANGED} }} }}"
OPERATOR = """query ($id: ID!) { driver(id: $id) {
  name paymentRefusedAt savedMethods { id label expiresOn chosenAt removedAt forgottenAt } } }"""
REMOVE_AS_OPERATOR = "mutation ($id: ID!) { removeSavedMethod(id: $id) { __typename ... on Refusal { code } } }"


async def begin(world: World, token: str) -> str:
    """Begin to save a card; return the secret for the driver's program."""
    begun = (await world.data(BEGIN, as_=token))["beginSavingMethod"]
    assert (begun["__typename"], begun["provider"], begun["publishableKey"]) == ("PaymentToDo", "TEST", None)
    return str(begun["clientSecret"])


async def give(world: World, secret: str, card: str = GOOD, *, proved: bool = True) -> Any:
    """Give the card to the provider, as the driver's program does; return the answer."""
    app = Starlette(routes=list(payment_routes(world.runtime)))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url=BASE_URL) as browser:
        return await browser.post(CONFIRM_PATH, json={"clientSecret": secret, "card": card, "proved": proved})


async def save(world: World, token: str, card: str = GOOD) -> list[Any]:
    """Save a card; return what the driver has saved then, that which is charged first."""
    world.clock.pass_by(seconds=1)
    assert (await give(world, await begin(world, token), card)).status_code == 200
    saved: list[Any] = (await world.data(CONFIRM, as_=token))["confirmSavedMethod"]["methods"]
    return saved


async def labels(world: World, token: str) -> list[str]:
    """Return what the driver sees that he has saved."""
    found = (await world.data(METHODS, as_=token))["viewer"]["savedMethods"]
    assert [each["preferred"] for each in found] == [True, False, False][: len(found)]
    return [each["label"] for each in found]


async def test_saving_a_card(world: World) -> None:
    """PAY-3: a driver saves a card by the provider's own program, and sees brand, last four digits and expiry of it."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    secret = await begin(world, token)
    assert await labels(world, token) == []
    answer = await give(world, secret)
    assert answer.json() == {"standing": "HELD", "problem": None}
    assert await labels(world, token) == ["Visa 4242"]
    confirmed = (await world.data(CONFIRM, as_=token))["confirmSavedMethod"]["methods"]
    assert [each["label"] for each in confirmed] == ["Visa 4242"]
    seen = (await world.data(METHODS, as_=token))["viewer"]["savedMethods"][0]
    assert (seen["expiresOn"], seen["savedAt"]) == ("2029-01-01", world.clock.now.isoformat())
    assert GOOD not in str(await models.SavedMethod.all().values())


async def test_a_confirmation_that_comes_again(world: World) -> None:
    """D21: whoever says again that a card was given changes nothing; a secret that was used is good for nothing."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    secret = await begin(world, token)
    await give(world, secret)
    before = await models.SavedMethod.all().values()
    for _ in range(3):
        await world.data(CONFIRM, as_=token)
    assert (await give(world, secret, ASKS_AGAIN)).status_code == 404
    assert await models.SavedMethod.all().values() == before


@pytest.mark.parametrize(
    ("card", "proved", "standing"), [(DECLINED, True, "DECLINED"), (ASKS_AGAIN, False, "WAITING"), ("0000", True, None)]
)
async def test_a_card_that_is_not_saved(world: World, card: str, proved: bool, standing: str | None) -> None:
    """A card that is declined, or not proved, is not saved; another try with the same secret is."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    secret = await begin(world, token)
    answer = await give(world, secret, card, proved=proved)
    assert answer.json().get("standing") == standing
    assert (await world.data(CONFIRM, as_=token))["confirmSavedMethod"]["methods"] == []
    await give(world, secret, ASKS_AGAIN)
    assert await labels(world, token) == ["Visa 3155"]


async def test_choosing(world: World) -> None:
    """D7: of several cards the one that was saved or chosen last is charged."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    (first,) = await save(world, token)
    await save(world, token, ASKS_AGAIN)
    assert await labels(world, token) == ["Visa 3155", "Visa 4242"]
    world.clock.pass_by(seconds=1)
    chosen = (await world.data(PREFER, {"id": first["id"]}, as_=token))["preferOwnMethod"]
    assert [each["label"] for each in chosen["methods"]] == ["Visa 4242", "Visa 3155"]
    await save(world, token, "4000000000000341")
    assert await labels(world, token) == ["Visa 0341", "Visa 4242", "Visa 3155"]


async def test_removing(world: World) -> None:
    """A removed card is gone at once, here and at the provider; it can be removed once."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    (saved,) = await save(world, token)
    gone = (await world.data(REMOVE, {"id": saved["id"]}, as_=token))["removeOwnMethod"]
    assert gone == {"__typename": "OwnMethods", "methods": []}
    row = await models.SavedMethod.get()
    assert (row.removed_at, row.forgotten_at, row.look_at) == (world.clock.now, world.clock.now, None)
    assert (await models.TrialPayment.get()).standing == "ENDED"
    again = (await world.data(REMOVE, {"id": saved["id"]}, as_=token))["removeOwnMethod"]
    assert again == {"__typename": "NotFound", "code": "NOT_FOUND"}
    await world.data(CONFIRM, as_=token)
    assert await labels(world, token) == []


class Away(TrialProvider):
    """The test provider, which nobody reaches."""

    @override
    async def forget_method(self, ref: str) -> None:
        raise ProviderDelayedError("Nobody answers.")

    @override
    async def save_method(self, customer: str, *, key: str) -> Any:
        raise ProviderDelayedError("Nobody answers.")

    @override
    async def methods(self, customer: str) -> Sequence[Method]:
        raise ProviderDelayedError("Nobody answers.")


def without_provider(world: World) -> World:
    """Return the same world, whose provider is away."""
    runtime = replace(world.runtime, payments=Providers(Away(world.runtime.writer, world.runtime.now)))
    app = Starlette(routes=graphql_routes(runtime))
    http = httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url=BASE_URL)
    return replace(world, runtime=runtime, app=app, http=http)


async def test_removing_while_the_provider_is_away(world: World) -> None:
    """D21: what is removed while the provider is away is forgotten there once it is back, however long that takes."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    (saved,) = await save(world, token)
    cut = without_provider(world)
    gone = (await cut.data(REMOVE, {"id": saved["id"]}, as_=token))["removeOwnMethod"]
    assert gone["methods"] == []
    for _ in range(2):
        world.clock.pass_by(minutes=20)
        await method_removal.forget_due(cut.runtime)
    row = await models.SavedMethod.get()
    assert (row.attempts, row.forgotten_at) == (3, None)
    world.clock.pass_by(minutes=20)
    assert await method_removal.forget_due(world.runtime) == 1
    row = await models.SavedMethod.get()
    assert (row.attempts, row.forgotten_at, row.look_at) == (4, world.clock.now, None)
    assert (await models.TrialPayment.get()).standing == "ENDED"
    assert await method_removal.forget_due(world.runtime) == 0


async def test_beginning_while_the_provider_is_away(world: World) -> None:
    """D23: a provider that is away is said to be away, and nothing is left behind."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    cut = without_provider(world)
    refused = {"__typename": "ProviderAway", "code": "PROVIDER_AWAY"}
    assert (await cut.data(BEGIN, as_=token))["beginSavingMethod"] == refused
    assert await models.SavedMethod.all().count() == await models.TrialPayment.all().count() == 0
    await saved_methods.customer_of(world.runtime, await models.Driver.get(email=EMAIL))
    assert (await cut.data(CONFIRM, as_=token))["confirmSavedMethod"] == refused


async def test_limits(sqlite_world: World) -> None:
    """A driver has so many cards at most, and begins so many in an hour: nobody tries out stolen ones here."""
    world = sqlite_world
    driver = await driver_of(world, world.ours)
    token = await token_of(world)
    for _ in range(SAVES_PER_DRIVER):
        await begin(world, token)
    refused = (await world.data(BEGIN, as_=token))["beginSavingMethod"]
    assert refused == {"__typename": "TooManyAttempts", "code": "TOO_MANY_ATTEMPTS"}
    assert await models.TrialPayment.all().count() == SAVES_PER_DRIVER
    now = world.clock.now
    for number in range(METHODS_MAX):
        await world.save(
            models.SavedMethod(
                organisation_id=driver.organisation_id, driver_id=driver.id, provider="TEST", ref=f"m{number}",
                created_at=now, chosen_at=now,
            )
        )  # fmt: skip
    with pytest.raises(saved_methods.MethodsFullError):
        await saved_methods.begin_saving(world.runtime, driver)
    assert await models.TrialPayment.all().count() == SAVES_PER_DRIVER


@pytest.mark.parametrize("whose", ["another driver", "another organisation", "nobody"])
@pytest.mark.parametrize("what", [PREFER, REMOVE], ids=["prefer", "remove"])
async def test_what_is_not_mine(world: World, whose: str, what: str) -> None:
    """API-3: another driver's card, also of another organisation, is as good as none, and stays as it is."""
    await driver_of(world, world.ours)
    other = await driver_of(
        world, world.theirs if whose == "another organisation" else world.ours, "other@drivers.example"
    )
    mine, theirs = await token_of(world), await token_of(world, "other@drivers.example")
    await save(world, mine)
    (saved,) = await save(world, theirs)
    before = await models.SavedMethod.all().order_by("id").values()
    wanted = global_id("SavedMethod", 12345) if whose == "nobody" else saved["id"]
    answer = await world.data(what, {"id": wanted}, as_=mine)
    assert list(answer.values()) == [{"__typename": "NotFound", "code": "NOT_FOUND"}]
    assert await models.SavedMethod.all().order_by("id").values() == before
    assert await labels(world, mine) == ["Visa 4242"]
    assert await models.SavedMethod.filter(driver_id=other.id, removed_at=None).count() == 1


async def test_a_card_of_another_customer(world: World) -> None:
    """D21: a card is its customer's alone, even if the provider should list it with another one."""
    ada = await driver_of(world, world.ours)
    bob = await driver_of(world, world.ours, "bob@drivers.example")
    token = await token_of(world)
    await save(world, token)
    row = await models.SavedMethod.get()

    class Confused(TrialProvider):
        @override
        async def methods(self, customer: str) -> Sequence[Method]:
            return [Method(row.ref, "Visa 4242", None)]

    payments = Providers(Confused(world.runtime.writer, world.runtime.now))
    customer = await saved_methods.customer_of(world.runtime, bob)
    await saved_methods.read_methods(replace(world.runtime, payments=payments), customer)
    (kept,) = await models.SavedMethod.all()
    assert (kept.driver_id, kept.removed_at) == (ada.id, None)


async def test_one_read_does_not_undo_another(world: World) -> None:
    """D21: an answer of the provider that is older than a card does not remove it."""
    await driver_of(world, world.ours)
    token = await token_of(world)
    await save(world, token)
    customer = await models.PaymentCustomer.get()
    world.clock.pass_by(seconds=1)

    async def store(tx: Any) -> None:
        now = world.clock.now
        await saved_methods.take_over(tx, customer, [], asked_at=now.replace(year=2020), now=now)

    await world.runtime.writer.run(store)
    assert await labels(world, token) == ["Visa 4242"]


async def test_what_operators_see(world: World) -> None:
    """ORG-3: operators see brand, last four and expiry, and remove it; Support and Maintenance see nothing of it."""
    driver = await driver_of(world, world.ours)
    token = await token_of(world)
    (saved,) = await save(world, token)
    given = {"id": id_of(driver)}
    seen = (await world.data(OPERATOR, given, as_=UserType.OPERATOR))["driver"]
    assert (seen["paymentRefusedAt"], [each["label"] for each in seen["savedMethods"]]) == (None, ["Visa 4242"])
    assert seen["savedMethods"][0]["expiresOn"] == "2029-01-01"
    support = (await world.data(OPERATOR, given, as_=UserType.SUPPORT))["driver"]
    assert support == {"name": "Dora", "paymentRefusedAt": None, "savedMethods": None}
    assert (await world.data(OPERATOR, given, as_=UserType.MAINTENANCE))["driver"] is None
    for user_type in (UserType.SUPPORT, UserType.MAINTENANCE):
        answer = await world.data(REMOVE_AS_OPERATOR, {"id": saved["id"]}, as_=user_type)
        assert answer["removeSavedMethod"]["__typename"] == "NotAllowed"
    assert await labels(world, token) == ["Visa 4242"]
    theirs = await world.data(REMOVE_AS_OPERATOR, {"id": saved["id"]}, people=world.theirs)
    assert theirs["removeSavedMethod"]["__typename"] == "NotFound"
    await world.data(REMOVE_AS_OPERATOR, {"id": saved["id"]}, as_=UserType.OPERATOR)
    assert await labels(world, token) == []
    assert (await models.AuditEntry.get(action="removeSavedMethod", outcome="DONE")).subject == f"Driver:{driver.id}"


async def test_deleting_a_driver_who_saved_a_card(world: World) -> None:
    """DRV-2: whom the payment provider knows has a history: deleting deactivates."""
    driver = await driver_of(world, world.ours)
    await save(world, await token_of(world))
    await world.data("mutation ($id: ID!) { deleteDriver(id: $id) { __typename } }", {"id": id_of(driver)})
    assert (await models.Driver.get(id=driver.id)).active is False


async def test_erasing_a_driver(world: World) -> None:
    """DRV-2, D21: an erased driver's cards are forgotten at the provider, also one whose saving came late."""
    driver = await driver_of(world, world.ours)
    token = await token_of(world)
    late = await begin(world, token)
    await save(world, token)
    await world.data("mutation ($id: ID!) { eraseDriver(id: $id) { __typename } }", {"id": id_of(driver)})
    await method_removal.forget_due(without_provider(world).runtime)
    row = await models.SavedMethod.get()
    assert (row.label, row.expires_on, row.forgotten_at) == ("", None, None)
    assert row.removed_at is not None
    assert (await give(world, late, ASKS_AGAIN)).status_code == 200
    world.clock.pass_by(minutes=20)
    await method_removal.forget_due(world.runtime)
    rows = await models.SavedMethod.all()
    assert [(each.label, each.expires_on, each.forgotten_at is not None) for each in rows] == [("", None, True)] * 2
    assert {book.standing for book in await models.TrialPayment.all()} == {"ENDED"}
    customer = await models.PaymentCustomer.get()
    assert (customer.look_at, customer.forgotten_at is None) == (None, False)
    assert EMAIL not in str(await models.SavedMethod.all().values())


async def test_when_money_was_refused(world: World) -> None:
    """ORG-3: operators see when a driver's card was last refused, refunds that failed not counted."""
    here = await charging_place(world)
    driver = here.estate.driver
    mine: dict[str, Any] = {"organisation_id": driver.organisation_id}
    place = {"site_id": here.estate.site.id, "charger_id": here.estate.charger.id}
    given = {"id": id_of(driver)}
    assert (await world.data(OPERATOR, given, as_=UserType.OPERATOR))["driver"]["paymentRefusedAt"] is None
    steps = [("CHARGE", "FAILED", 1), ("HOLD", "FAILED", 2), ("REFUND", "FAILED", 3), ("CHARGE", "DONE", 4)]
    for number, (kind, state, minute) in enumerate(steps):
        payment = models.Payment(
            **mine, **place, door="APP", provider="TEST", currency="GBP", driver_id=driver.id, created_at=at(minute)
        )
        step = models.PaymentStep(
            **mine, payment_id=payment.id, kind=kind, state=state, idempotency_key=f"k{number}", amount_minor=1,
            at=at(minute), leased_until=at(minute), settled_at=at(minute),
        )  # fmt: skip
        await world.save(payment, step)
    seen = (await world.data(OPERATOR, given, as_=UserType.OPERATOR))["driver"]
    assert seen["paymentRefusedAt"] == at(2).isoformat()
    assert (await world.data(OPERATOR, given, as_=UserType.SUPPORT))["driver"]["paymentRefusedAt"] is None
