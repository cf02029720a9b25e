"""What can be asked of a charger's logs and firmware, and its maker's own messages."""

from datetime import datetime
from typing import Annotated, Any

import strawberry

from echarge.domain.requests import LogKind
from echarge.graphql.commands.mutations import CommandResult, asked, whose
from echarge.graphql.context import Info
from echarge.graphql.enums import describe
from echarge.graphql.fields import mutation
from echarge.graphql.inputs import given, optional
from echarge.operations import remote_files

describe(
    LogKind,
    "What a charger writes down of itself.",
    {
        LogKind.DIAGNOSTICS: "What it does and what goes wrong, in its maker's own form.",
        LogKind.SECURITY: "Events that concern its security; OCPP 1.6 knows it in the security extension alone.",
    },
)


@strawberry.input(description="A maker's own message.")
class TransferDataInput:
    """A maker's own message."""

    charger_id: strawberry.ID = strawberry.field(description="The charger.")
    vendor_id: str = strawberry.field(description="Whose message it is, at most 255 characters.")
    message_id: str | None = optional("What the maker calls it, at most 50 characters.")
    data: str | None = optional("What it says, at most 10,000 characters.")


@strawberry.input(description="A log that is to be uploaded.")
class RequestLogInput:
    """A log that is to be uploaded."""

    charger_id: strawberry.ID = strawberry.field(description="The charger.")
    location: str = strawberry.field(
        description="The folder that it is uploaded to, such as ftp://user:password@host/logs/; at most 512 characters."
    )
    kind: LogKind = strawberry.field(default=LogKind.DIAGNOSTICS, description="Which log.")
    since: datetime | None = optional("Only what is in it from this instant on.")
    until: datetime | None = optional("Only what is in it until this instant.")
    retries: int | None = optional("How often it is tried again, 0 to 100; unless said, as the charger thinks fit.")
    retry_interval_seconds: int | None = optional("After how many seconds it is tried again, up to a day.")


@strawberry.input(description="New firmware for a charger.")
class UpdateFirmwareInput:
    """New firmware for a charger."""

    charger_id: strawberry.ID = strawberry.field(description="The charger.")
    location: str = strawberry.field(description="Where it is fetched from; at most 512 characters.")
    retrieve_at: datetime | None = optional("When it may be fetched, at most a year ahead; at once, unless said.")
    install_at: datetime | None = optional("When it may be installed; OCPP 1.6 cannot say it (`NotSupported`).")
    retries: int | None = optional("How often it is tried again, 0 to 100; unless said, as the charger thinks fit.")
    retry_interval_seconds: int | None = optional("After how many seconds it is tried again, up to a day.")


DataInput = Annotated[TransferDataInput, strawberry.argument(description="The message.")]
LogInput = Annotated[RequestLogInput, strawberry.argument(description="Which log, and where to.")]
FirmwareInput = Annotated[UpdateFirmwareInput, strawberry.argument(description="What to fetch, and when.")]


def of_charger(entered: object, **kinds: str) -> tuple[int, dict[str, Any]]:
    """Return the charger's number, and what else was given; `kinds`: which of it are ids, and of what."""
    wish = given(entered, charger_id="Charger", **kinds)
    return wish.pop("charger_id"), wish


@strawberry.type
class FileMutations:
    """What can be asked of a charger's logs and firmware, and its maker's own messages."""

    @mutation("Send a maker's own message. Confirmed once the charger has accepted it; what it says is in `answer`.")
    async def transfer_data(self, info: Info, input: DataInput) -> CommandResult:  # noqa: A002 -- its name in the API
        """Send a maker's own message."""
        charger, wish = of_charger(input)
        return await asked(
            info.context, "transferData", lambda: remote_files.transfer_data(*whose(info), charger, wish)
        )

    @mutation(
        "Have the charger upload a log. Confirmed once it says that it has uploaded it, FAILED once it says that it"
        " could not; until then `progress` says how far it is."
    )
    async def request_log(self, info: Info, input: LogInput) -> CommandResult:  # noqa: A002 -- its name in the API
        """Have the charger upload a log."""
        charger, wish = of_charger(input)
        return await asked(info.context, "requestLog", lambda: remote_files.request_log(*whose(info), charger, wish))

    @mutation(
        "Have the charger fetch and install firmware. Confirmed once it says that it has installed it, FAILED once it"
        " says that it could not; until then `progress` says how far it is. It may start anew in between."
    )
    async def update_firmware(self, info: Info, input: FirmwareInput) -> CommandResult:  # noqa: A002 -- its name in the API
        """Have the charger install firmware."""
        charger, wish = of_charger(input)
        return await asked(
            info.context, "updateFirmware", lambda: remote_files.update_firmware(*whose(info), charger, wish)
        )
