"""The cards that a driver has saved: saving one, choosing which is charged, removing one (PAY-3, D7)."""

from datetime import date, datetime
from typing import Annotated, Self, TypeAlias

import strawberry

from echarge.graphql.context import Context, Info
from echarge.graphql.errors import NotFound, Refusal, RefusalAnswer, RefusalCode, TooManyAttempts
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import Id
from echarge.graphql.node import global_id, number_of
from echarge.graphql.public.visits import PaymentToDo
from echarge.operations import method_removal, saved_methods
from echarge.operations.method_removal import MethodInUseError
from echarge.operations.saved_methods import MethodsFullError, ProviderAwayError
from echarge.store import models


@strawberry.type(description="A means of payment that the driver has left with the payment provider.")
class OwnMethod:
    """A means of payment."""

    id: strawberry.ID = strawberry.field(description="By which the driver chooses or removes it.")
    label: str = strawberry.field(description='How people know it, such as "Visa 4242".')
    expires_on: date | None = strawberry.field(
        description="The first day on which it is no longer good; null if not told."
    )
    saved_at: datetime = strawberry.field(description="When it was saved.")
    preferred: bool = strawberry.field(
        description="Whether it is what the driver is charged by: of several, the one saved or chosen last."
    )

    @classmethod
    def from_row(cls, row: models.SavedMethod, *, preferred: bool) -> Self:
        """Return the method of this row."""
        return cls(
            id=global_id("SavedMethod", row.id),
            label=row.label,
            expires_on=row.expires_on,
            saved_at=row.created_at,
            preferred=preferred,
        )


@strawberry.type(description="What the driver has saved by now.")
class OwnMethods:
    """What the driver has saved by now."""

    methods: list[OwnMethod] = strawberry.field(
        description="All means of payment that the driver has saved, that which is charged first."
    )


async def own_methods(context: Context, driver_id: int) -> list[OwnMethod]:
    """Return what the driver has saved with the provider that is charged now."""
    runtime = context.runtime
    rows = await saved_methods.methods_of(runtime.reader, driver_id, runtime.payments.current.name)
    return [OwnMethod.from_row(row, preferred=number == 0) for number, row in enumerate(rows)]


@strawberry.type(description="The driver has saved as many means of payment as there can be.")
class MethodsFull(Refusal):
    """There are as many as there can be."""

    @classmethod
    def from_error(cls, error: MethodsFullError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.METHODS_FULL, message=str(error))


@strawberry.type(
    description="The last means of payment stays while a session, a hold or a bill of the driver is still to be paid."
)
class MethodInUse(Refusal):
    """It is still needed."""

    @classmethod
    def from_error(cls, error: MethodInUseError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.METHOD_IN_USE, message=str(error))


@strawberry.type(description="The payment provider cannot be reached now; nothing was begun.")
class ProviderAway(Refusal):
    """The provider cannot be reached."""

    @classmethod
    def from_error(cls, error: ProviderAwayError) -> Self:
        """Return the refusal of this error."""
        return cls(code=RefusalCode.PROVIDER_AWAY, message=str(error))


BeginSavingMethodResult: TypeAlias = Annotated[
    PaymentToDo | MethodsFull | ProviderAway | TooManyAttempts,
    strawberry.union("BeginSavingMethodResult", description="What `beginSavingMethod` answers."),
]
ConfirmSavedMethodResult: TypeAlias = Annotated[
    OwnMethods | ProviderAway | TooManyAttempts,
    strawberry.union("ConfirmSavedMethodResult", description="What `confirmSavedMethod` answers."),
]
PreferOwnMethodResult: TypeAlias = Annotated[
    OwnMethods | NotFound | TooManyAttempts,
    strawberry.union("PreferOwnMethodResult", description="What `preferOwnMethod` answers."),
]
RemoveOwnMethodResult: TypeAlias = Annotated[
    OwnMethods | NotFound | MethodInUse | TooManyAttempts,
    strawberry.union("RemoveOwnMethodResult", description="What `removeOwnMethod` answers."),
]

METHOD_REFUSALS = [
    RefusalAnswer(MethodsFullError, MethodsFull, MethodsFull.from_error),
    RefusalAnswer(MethodInUseError, MethodInUse, MethodInUse.from_error),
    RefusalAnswer(ProviderAwayError, ProviderAway, ProviderAway.from_error),
]


@strawberry.type
class OwnMethodMutations:
    """What drivers do about their saved cards."""

    @mutation(
        "Begin to save a card: the driver's program gives it to the payment provider, by this secret, and then says so"
        " with `confirmSavedMethod`. Drivers only, ten times an hour at most."
    )
    async def begin_saving_method(self, info: Info) -> BeginSavingMethodResult:
        """Begin to save a card."""
        context, guest = info.context, info.context.driver
        await context.doors.saved(guest.driver_id)
        driver = await models.Driver.get(id=guest.driver_id)
        return PaymentToDo.of_client(await saved_methods.begin_saving(context.runtime, driver))

    @mutation(
        "Say that the driver's program has given a card to the provider, which is then asked. Said twice it changes"
        " nothing more. Drivers only."
    )
    async def confirm_saved_method(self, info: Info) -> ConfirmSavedMethodResult:
        """Ask the provider what is saved."""
        context, guest = info.context, info.context.driver
        await context.doors.acted(guest.driver_id)
        await saved_methods.confirm_saved(context.runtime, guest.driver_id)
        return OwnMethods(methods=await own_methods(context, guest.driver_id))

    @mutation("Let one of the driver's saved cards be what is charged from now on. Drivers only.")
    async def prefer_own_method(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> PreferOwnMethodResult:
        """Choose what is charged."""
        context, guest = info.context, info.context.driver
        await context.doors.acted(guest.driver_id)
        await saved_methods.choose_method(context.runtime, guest, number_of("SavedMethod", id))
        return OwnMethods(methods=await own_methods(context, guest.driver_id))

    @mutation(
        "Remove one of the driver's saved cards, here and at the payment provider. The last one stays while something"
        " that has begun is still to be paid by it. Drivers only."
    )
    async def remove_own_method(
        self,
        info: Info,
        id: Id,  # noqa: A002 -- its name in the API
    ) -> RemoveOwnMethodResult:
        """Remove a saved card."""
        context, guest = info.context, info.context.driver
        await context.doors.acted(guest.driver_id)
        await method_removal.remove_own_method(context.runtime, guest, number_of("SavedMethod", id))
        return OwnMethods(methods=await own_methods(context, guest.driver_id))
