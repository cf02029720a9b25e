"""Mail for those who have no mail server: each letter is written to the log, links and all."""

import logging

from echarge.operations.ports import Mailing

log = logging.getLogger(__name__)

MARGIN = "    | "


class LogMail:
    """Writes letters to the log."""

    async def send(self, mailing: Mailing) -> None:
        """Write the letter to the log, indented, so that no line of it can be taken for another entry."""
        lines = [f"To: {mailing.to}", f"Subject: {mailing.subject}", "", *mailing.text.splitlines()]
        log.warning("No mail server is set, so this letter is only written here:\n%s", indented(lines))


def indented(lines: list[str]) -> str:
    """Return the lines behind a margin."""
    return "\n".join(MARGIN + line for line in lines)
