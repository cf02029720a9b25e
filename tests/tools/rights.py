"""Write the table of rights for people to read, docs/rights.md: `python -m tests.tools.rights`."""

from pathlib import Path

from echarge.domain.roles import RIGHTS, Area, Right, UserType
from echarge.graphql.enums import Area as AreaOfApi

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rights.md"
WORDS = {Right.NONE: "-", Right.SEE: "sees", Right.CHANGE: "changes"}

TEXT = """\
# Who may do what

There are four types of user. This is the whole table; what is not in it is nobody's right. It is written from
[`domain/roles.py`](../src/echarge/domain/roles.py), by which the server goes, with `python -m tests.tools.rights`.

{table}

Who *changes* also sees. What somebody may not see is null, and left out of lists; a mutation that is not allowed
answers `NotAllowed`, changes nothing, and stands in the audit log. `viewer {{ … permissions }}` tells a program its own
column.

- Everybody sees the organisation's name, currency, time zone and support contact, and the help. People see their own
  account, and change their name and password there.
- The default tariff goes by the row of tariffs, and the holds before a session by that of payments.
- An API token has the column of the type that it was made for, and at most its user's own; it cannot make tokens, end
  other sign-ins, or change the account.
- Rights change at once: sockets of a user whose type changes are closed, and open again with the new rights.
"""


def table() -> str:
    """Return the table of rights."""
    descriptions = {value.name: value.description for value in AreaOfApi.__strawberry_definition__.values}  # type: ignore[attr-defined]
    names = [user_type.title() for user_type in UserType]
    lines = [f"| Area | What | {' | '.join(names)} |", f"|---|---|{'---|' * len(names)}"]
    for area in Area:
        rights = " | ".join(WORDS[RIGHTS[user_type][area]] for user_type in UserType)
        lines.append(f"| `{area}` | {descriptions[area.name]} | {rights} |")
    return "\n".join(lines)


def page() -> str:
    """Return the whole page."""
    return TEXT.format(table=table())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
