"""Incidents as people report, see to and resolve them (MNT-1). Every change stands in the incident's history."""

from collections.abc import Mapping
from typing import Any

from echarge.domain.incidents import (
    IncidentKind,
    IncidentPriority,
    IncidentStatus,
    Reporter,
    may_follow,
    priority_of,
)
from echarge.domain.roles import Area, Need, Right, UserType, account_area, may_see
from echarge.operations import findings, incident_places, rows
from echarge.operations.audit import Change, Viewer, change
from echarge.operations.checks import BadValueError, Field, Wish, checked, line, lines, problem, row_id
from echarge.operations.notifications import notify
from echarge.operations.refusals import InvalidInputError, NotFoundError, Problem, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import Incident, IncidentChange, IncidentComment, User

CHANGE_INCIDENTS = Need(Area.INCIDENTS, Right.CHANGE)
DESCRIPTION_CHARS_MAX = 5_000
COMMENT_CHARS_MAX = 5_000
COMMENTS_MAX = 1_000

FORM = {
    "kind": Field(IncidentKind, required=True),
    "title": Field(line(200), required=True),
    "description": Field(lines(DESCRIPTION_CHARS_MAX)),
    "priority": Field(IncidentPriority),
    "assignee_id": Field(row_id, nullable=True),
    **{name: Field(row_id, nullable=True) for name in incident_places.NEEDS},
}
REPORTER_FORM = {"reported_by": Field(Reporter)}


def some_lines(entered: str) -> str:
    """Return a comment, which says something."""
    text = lines(COMMENT_CHARS_MAX)(entered)
    if not text:
        raise BadValueError(ProblemCode.REQUIRED, "A text is needed.")
    return text


async def create_incident(runtime: Runtime, viewer: Viewer, wish: Wish) -> Incident:
    """Report an incident, in one's own name or on behalf of a driver, and notify those who want to know."""

    async def work(this: Change) -> Incident:
        values = checked(FORM, wish, new=True)
        reporter = checked(REPORTER_FORM, wish).get("reported_by", Reporter.OPERATOR)
        places = await incident_places.fitting(this, values)
        require_reporter(reporter, places)
        await require_assignee(this, values)
        incident = Incident(
            organisation_id=viewer.organisation_id,
            reported_by=reporter,
            user_id=viewer.user_id,
            happened_at=this.at,
            last_happened_at=this.at,
            created_at=this.at,
            changed_at=this.at,
            **{"priority": priority_of(values["kind"]), **values, **places},
        )
        await rows.add(this, incident)
        findings.tell(this.tx, [incident])
        await notify(this.tx, this.at, [findings.news_of(incident)], but=viewer.user_id)
        return incident

    return await change(runtime, viewer, "createIncident", CHANGE_INCIDENTS, work)


def require_reporter(reporter: Reporter, places: Mapping[str, int | None]) -> None:
    """Raise InvalidInputError for a report in the system's name, or in that of a driver who is not named."""
    if reporter is Reporter.SYSTEM:
        raise problem("reported_by", ProblemCode.CONFLICT, "Only the system itself reports as the system.")
    if reporter is Reporter.DRIVER and places.get("driver_id") is None:
        raise problem("driver_id", ProblemCode.REQUIRED, "A driver's report needs the driver.")


async def require_assignee(this: Change, values: Mapping[str, Any]) -> None:
    """Raise NotFoundError for who is not in sight, InvalidInputError for who cannot see to incidents."""
    user_id = values.get("assignee_id")
    if user_id is None:
        return
    path = ("input", "assigneeId")
    user = await rows.get(this, User, user_id, path=path)
    user_type, me = UserType(user.user_type), this.viewer
    if user.id != me.user_id and not may_see(me.user_type, account_area(user_type)):
        raise NotFoundError("User", path)
    if not user.active:
        raise problem("assignee_id", ProblemCode.CONFLICT, "This user's account is deactivated.")
    if not may_see(user_type, Area.INCIDENTS):
        raise problem("assignee_id", ProblemCode.CONFLICT, "This user may not see incidents.")


async def update_incident(
    runtime: Runtime, viewer: Viewer, incident_id: int, expected_version: int, wish: Wish
) -> Incident:
    """Change what an incident says, whom it is assigned to, or where it belongs."""

    async def work(this: Change) -> Incident:
        incident = await current(this, incident_id, expected_version)
        values = checked(FORM, wish)
        places = {name: values[name] for name in incident_places.NEEDS if name in values}
        if incident.reported_by == Reporter.SYSTEM and (places or "kind" in values):
            name = next(iter(places), "kind")
            raise problem(name, ProblemCode.CONFLICT, "What the system found, and where, stays as it is.")
        if places:
            kept = incident_places.kept(incident, places)
            values |= await incident_places.fitting(this, kept | places, given=places)
        require_reporter_stays(incident, values)
        if values.get("assignee_id") != incident.assignee_id:
            await require_assignee(this, values)
        await write(this, incident, values)
        return incident

    return await change(runtime, viewer, "updateIncident", CHANGE_INCIDENTS, work)


def require_reporter_stays(incident: Incident, values: Mapping[str, Any]) -> None:
    """Raise InvalidInputError where a driver's report would lose its driver."""
    if incident.reported_by == Reporter.DRIVER and values.get("driver_id", incident.driver_id) is None:
        raise problem("driver_id", ProblemCode.REQUIRED, "A driver's report needs the driver.")


async def write(this: Change, incident: Incident, values: Mapping[str, Any]) -> None:
    """Write what is new into the row and into its history, as its next version; nothing where nothing is new."""
    new = {name: value for name, value in values.items() if getattr(incident, name) != value}
    if not new:
        this.names("Incident", incident.id, fields=[])
        return
    await IncidentChange.bulk_create(
        [
            IncidentChange(
                organisation_id=incident.organisation_id,
                incident_id=incident.id,
                user_id=this.viewer.user_id,
                at=this.at,
                field=name.removesuffix("_id"),
                before=stored_as(getattr(incident, name)),
                after=stored_as(value),
            )
            for name, value in new.items()
        ],
        using_db=this.db,
    )
    before = incident.session_id
    await rows.store(this, incident, new | {"changed_at": this.at})
    findings.tell(this.tx, [incident], left=before)


def stored_as(value: object) -> str | None:
    """Return a value as the history keeps it."""
    return None if value is None else str(int(value) if isinstance(value, int) else value)


async def set_incident_status(
    runtime: Runtime,
    viewer: Viewer,
    incident_id: int,
    expected_version: int,
    status: IncidentStatus,
    comment: str | None,
) -> Incident:
    """Take an incident a step further, or open it again, with a comment that explains it."""

    async def work(this: Change) -> Incident:
        incident = await current(this, incident_id, expected_version)
        if not may_follow(IncidentStatus(incident.status), status):
            message = f"It is {incident.status}, and cannot become {status}."
            raise InvalidInputError(Problem(("status",), ProblemCode.CONFLICT, message))
        if comment is not None:
            await add_comment(this, incident, comment, path="comment")
        await findings.move(this.tx, incident, status, this.at, user_id=viewer.user_id)
        this.names("Incident", incident.id, status=status)
        return incident

    return await change(runtime, viewer, "setIncidentStatus", CHANGE_INCIDENTS, work)


async def comment_incident(runtime: Runtime, viewer: Viewer, incident_id: int, text: str) -> Incident:
    """Add a comment to an incident, also to a resolved one, which stays so."""

    async def work(this: Change) -> Incident:
        incident = await rows.get(this, Incident, incident_id)
        await add_comment(this, incident, text, path="text")
        this.names("Incident", incident.id)
        return incident

    return await change(runtime, viewer, "commentIncident", CHANGE_INCIDENTS, work)


async def current(this: Change, incident_id: int, expected_version: int) -> Incident:
    """Return the incident, held until the commit, for the system may resolve it at this moment."""
    await Incident.filter(id=incident_id).using_db(this.db).select_for_update().first()
    return await rows.get_current(this, Incident, incident_id, expected_version)


async def add_comment(this: Change, incident: Incident, text: str, *, path: str) -> None:
    """Store a comment; raise InvalidInputError for one that cannot be taken, or one too many."""
    try:
        said = checked({"text": Field(some_lines, required=True)}, {"text": text}, new=True)["text"]
    except InvalidInputError as error:
        raise InvalidInputError(*(Problem((path,), each.code, each.message) for each in error.problems)) from error
    comments = IncidentComment.filter(incident_id=incident.id).using_db(this.db)
    if await comments.count() >= COMMENTS_MAX:
        raise InvalidInputError(Problem((path,), ProblemCode.TOO_LONG, f"It has {COMMENTS_MAX:,} comments already."))
    await IncidentComment.create(
        using_db=this.db,
        organisation_id=incident.organisation_id,
        incident_id=incident.id,
        user_id=this.viewer.user_id,
        at=this.at,
        text=said,
    )
