"""How long the effect of a command is waited for, once the charger has agreed."""

from datetime import datetime, timedelta

from echarge.domain.commands import Request
from echarge.domain.requests import (
    ChangeAvailability,
    ChangeConfiguration,
    ChangePassword,
    ReadConfiguration,
    RequestLog,
    UpdateFirmware,
)

A_DAY = timedelta(days=1)
REPORT = timedelta(minutes=10)
"""How long the parts of a report may take to come (B28)."""

UPLOAD = timedelta(hours=1)
"""How long a charger may say nothing of an upload that it has agreed to, or begun."""
INSTALLATION = timedelta(hours=2)
"""How long it may say nothing of new firmware, from when it may fetch or install it on."""

SCHEDULED = "Scheduled"
REBOOT_REQUIRED = "RebootRequired"


def effect_due(request: Request, status: str, *, now: datetime, usual: timedelta) -> datetime:
    """Return until when the effect may be seen; `status` is the charger's answer."""
    match request:
        case ChangeAvailability() if status == SCHEDULED:
            return now + A_DAY  # after the session that is under way
        case ChangeConfiguration():
            return now + A_DAY  # it needs a start, which somebody has to ask for
        case ChangePassword() if status == REBOOT_REQUIRED:
            return now + A_DAY
        case ReadConfiguration():
            return now + REPORT
        case RequestLog():
            return now + UPLOAD
        case UpdateFirmware(retrieve_at=retrieve_at, install_at=install_at):
            return max(now, retrieve_at or now, install_at or now) + INSTALLATION
        case _:
            return now + usual
