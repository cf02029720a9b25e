"""What can be asked of a charger's own list of tags."""

from typing import Annotated

import strawberry

from echarge.graphql.commands.mutations import ChargerId, CommandResult, asked, whose
from echarge.graphql.context import Info
from echarge.graphql.fields import mutation
from echarge.graphql.node import number_of
from echarge.operations import remote_lists

Full = Annotated[
    bool,
    strawberry.argument(
        description="The whole list; else only what has changed since it was last sent, where that is known."
    ),
]


@strawberry.type
class ListMutations:
    """What can be asked of a charger's own list of tags."""

    @mutation(
        "Send a charger the tags that it may let in without asking: those whom an active access profile lets in at any"
        " hour at all of it, in OCPP 2.x cards alone. Confirmed once it has taken them all: `answer` says which"
        " `version` of the list it has, how many `tags` are on it, and how many lines were `sent`."
    )
    async def send_local_list(
        self,
        info: Info,
        charger_id: ChargerId,
        full: Full = True,  # noqa: FBT002 -- an argument of the API
    ) -> CommandResult:
        """Send a charger its list of tags."""
        charger = number_of("Charger", charger_id, ("chargerId",))
        return await asked(
            info.context, "sendLocalList", lambda: remote_lists.send_local_list(*whose(info), charger, full=full)
        )

    @mutation(
        "Ask a charger which list of tags it has. Confirmed once it has told its `version`: 0 is none. Where it is none"
        " of ours, the list is next sent in full."
    )
    async def read_local_list_version(self, info: Info, charger_id: ChargerId) -> CommandResult:
        """Ask a charger which list of tags it has."""
        charger = number_of("Charger", charger_id, ("chargerId",))
        return await asked(
            info.context,
            "readLocalListVersion",
            lambda: remote_lists.read_local_list_version(*whose(info), charger),
        )
