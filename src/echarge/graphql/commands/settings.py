"""The settings of chargers."""

from datetime import datetime
from enum import Enum
from typing import Self

import strawberry

from echarge.domain.secrets import is_secret_setting
from echarge.graphql.context import Context
from echarge.graphql.pagination import Connection, Page, connect, containing
from echarge.store import models


class SettingOrder(Enum):
    """How settings are sorted."""

    NAME = "name"


@strawberry.type(description="A setting of a charger, as it was last read or changed.")
class ChargerSetting:
    """A setting of a charger."""

    name: str = strawberry.field(
        description="What it is called: in OCPP 1.6 its key, in 2.x its component and variable, such as"
        ' "TxCtrlr.EVConnectionTimeOut", with instances and places where it has them: "Connector@1:2.Available".'
    )
    value: str | None = strawberry.field(description="Its value; null where the charger tells none, and of a secret.")
    secret: bool = strawberry.field(description="Whether its name says that it is a secret: its value is not kept.")
    readonly: bool | None = strawberry.field(
        description="Whether it cannot be changed; null where the charger does not say."
    )
    reboot_required: bool = strawberry.field(
        description="Whether it was changed and the change counts only from the charger's next start on."
    )
    read_at: datetime = strawberry.field(description="When it was last read or changed.")

    @classmethod
    def from_row(cls, row: models.ChargerSetting) -> Self:
        """Return the setting of this row."""
        return cls(
            name=row.name,
            value=row.value,
            secret=is_secret_setting(row.name),
            readonly=row.readonly,
            reboot_required=row.reboot_required,
            read_at=row.read_at,
        )


async def settings_of(context: Context, charger_id: int, search: str | None, page: Page) -> Connection[ChargerSetting]:
    """Return the settings of a charger, by name."""
    rows = context.rows(models.ChargerSetting).filter(containing(search, "name", "value"), charger_id=charger_id)
    return await connect(rows, SettingOrder.NAME, page, ChargerSetting.from_row, model=models.ChargerSetting)
