"""Writing down who contacted the helpline, about what, and what came of it (D27)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from echarge.domain.helpline import ContactChannel, ContactOutcome
from echarge.domain.roles import Area, Need, Right
from echarge.operations import incident_places, rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import BadValueError, Field, Wish, checked, instant, lines, problem, row_id
from echarge.operations.refusals import ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import HelplineContact

CHANGE_HELPLINE = Need(Area.HELPLINE, Right.CHANGE)
SUMMARY_CHARS_MAX = 5_000
LINKS = ("session_id", "evse_id", "site_id")
"""What a contact can be about. What follows from a link need not be given: a session has its EVSE and site."""


def summary(entered: str) -> str:
    """Return what it was about, which says something."""
    text = lines(SUMMARY_CHARS_MAX)(entered)
    if not text:
        raise BadValueError(ProblemCode.REQUIRED, "A text is needed.")
    return text


FORM = {
    "contacted_at": Field(instant),
    "channel": Field(ContactChannel, required=True),
    "summary": Field(summary, required=True),
    "outcome": Field(ContactOutcome, required=True),
    **{name: Field(row_id, nullable=True) for name in LINKS},
}


async def create_contact(runtime: Runtime, viewer: Viewer, wish: Wish) -> HelplineContact:
    """Write down a contact."""

    async def work(this: Change) -> HelplineContact:
        values = {"contacted_at": this.at, **checked(FORM, wish, new=True)}
        require_past(values["contacted_at"], this.at)
        values |= await links(this, values)
        contact = HelplineContact(
            organisation_id=viewer.organisation_id, user_id=viewer.user_id, created_at=this.at, **values
        )
        await rows.add(this, contact)
        return contact

    return await change(runtime, viewer, "createHelplineContact", CHANGE_HELPLINE, work)


async def update_contact(
    runtime: Runtime, viewer: Viewer, contact_id: int, expected_version: int, wish: Wish
) -> HelplineContact:
    """Change what was written down of a contact; links that are given take the place of all that there were."""

    async def work(this: Change) -> HelplineContact:
        contact = await rows.get_current(this, HelplineContact, contact_id, expected_version)
        values = checked(FORM, wish)
        require_past(values.get("contacted_at", this.at), this.at)
        if not values.keys().isdisjoint(LINKS):
            values |= await links(this, values)
        await rows.store(this, contact, values)
        return contact

    return await change(runtime, viewer, "updateHelplineContact", CHANGE_HELPLINE, work)


async def links(this: Change, values: Mapping[str, Any]) -> dict[str, int | None]:
    """Return all links, those that follow from others included; raise the refusals of those that cannot be."""
    found = await incident_places.fitting(this, {name: values.get(name) for name in LINKS})
    return {name: found[name] for name in LINKS}


def require_past(at: datetime, now: datetime) -> None:
    """Raise InvalidInputError for what has not happened yet."""
    if at > now:
        raise problem("contacted_at", ProblemCode.OUT_OF_RANGE, "It lies in the future.")
