"""Many rows at once from a CSV text: looked at first, then all of them or none (NET-9, DRV-3).

Each line is checked by the form of the mutation that adds one. All that reading and checking takes happens in slices,
between which chargers are served; the rows are then written in one transaction with a statement for some thousands.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from echarge.domain.errors import RefusalError
from echarge.domain.roles import may, types_that_may
from echarge.operations.audit import Viewer, write_down_refusal
from echarge.operations.chargers import Credentials
from echarge.operations.checks import BadValueError, camel, checked
from echarge.operations.csv_tables import REPLACED, BrokenCsvError, Record, heading, table_of
from echarge.operations.import_kinds import Column, ImportKind, Kind, Reference, Unique, kind_of
from echarge.operations.import_rows import ACTION, MovedOnError, apply
from echarge.operations.refusals import InvalidInputError, NotAllowedError, Problem, ProblemCode
from echarge.operations.reports import zone_of
from echarge.operations.rows import parts
from echarge.operations.runtime import Runtime

TEXT_LENGTH_MAX = 5_000_000
PROBLEMS_MAX = 1_000
SLICE = 100
"""So many lines are checked before others get their turn: some milliseconds."""
ATTEMPTS_MAX = 3
QUOTES = "A quote opens here that is not closed."


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What is wrong with one line of the file, from 1; `column` is None where it is not about one."""

    line: int
    column: str | None
    code: ProblemCode
    message: str


@dataclass(slots=True)
class Report:
    """What became of a file, or would become of it."""

    kind: ImportKind
    lines: int = 0
    created: int = 0
    applied: bool = False
    problem_count: int = 0
    problems: list[LineProblem] = field(default_factory=list)
    """The first of them, by line."""
    credentials: list[Credentials] = field(default_factory=list)
    """Of the chargers that were added; shown this once."""

    def note(self, line: int, column: str | None, code: ProblemCode, message: str) -> None:
        """Note a problem."""
        self.problem_count += 1
        if len(self.problems) < PROBLEMS_MAX:
            self.problems.append(LineProblem(line, column, code, message))


@dataclass(slots=True)
class Line:
    """One line of the file on its way to a row."""

    number: int
    wish: dict[str, Any] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    """The keys of other rows that its cells name, by field."""
    bad: frozenset[str] = frozenset()
    """The fields whose cells could not be read; what is wrong was noted."""
    values: dict[str, Any] = field(default_factory=dict)
    """The row's columns, once all of it is good."""


async def import_rows(runtime: Runtime, viewer: Viewer, kind: ImportKind, text: str, *, dry_run: bool) -> Report:
    """Add the rows of a file, or say what would come of it; nothing is added while one line has a problem."""
    try:
        return await imported(runtime, viewer, kind, text, dry_run=dry_run)
    except RefusalError as refusal:
        await write_down_refusal(runtime, viewer, ACTION, refusal)
        raise


async def imported(runtime: Runtime, viewer: Viewer, kind: ImportKind, text: str, *, dry_run: bool) -> Report:
    """Return what came of a file; raise the refusals of one that cannot be looked at."""
    what = kind_of(kind, await zone_of(runtime.reader, viewer.organisation_id))
    if not may(viewer.user_type, what.need):
        raise NotAllowedError(types_that_may(what.need))
    if len(text) > TEXT_LENGTH_MAX:
        raise refused(ProblemCode.TOO_LONG, f"A file has at most {TEXT_LENGTH_MAX:,} characters.")
    for _ in range(ATTEMPTS_MAX):
        report = Report(kind)
        lines = await good_lines(runtime, viewer, what, text, report)
        if dry_run or not lines:
            return report
        try:
            report.credentials = await apply(runtime, viewer, kind, what, [line.values for line in lines])
        except MovedOnError:
            continue
        report.applied = True
        return report
    raise refused(ProblemCode.CONFLICT, "Others are changing the same rows; try again.")


async def good_lines(runtime: Runtime, viewer: Viewer, what: Kind, text: str, report: Report) -> list[Line]:
    """Return the lines of a file of which each is good; or none, and what is wrong is noted."""
    lines = await lines_of(text, what, report)
    await resolve(runtime, viewer, what, lines, report)
    await check(what, lines, report)
    await require_unique(runtime, viewer, what, lines, report)
    report.problems.sort(key=lambda problem: problem.line)
    report.created = 0 if report.problem_count else len(lines)
    return [] if report.problem_count else lines


def refused(code: ProblemCode, message: str) -> InvalidInputError:
    """Return the refusal of a file as a whole."""
    return InvalidInputError(Problem(("csv",), code, message))


async def lines_of(text: str, what: Kind, report: Report) -> list[Line]:
    """Return the lines as their cells read; what is wrong with header and cells is noted."""
    known = {heading(column.heading): column for column in what.columns}
    try:
        table = table_of(text, known)
    except BrokenCsvError as broken:
        report.note(broken.line, None, ProblemCode.MALFORMED, QUOTES)
        return []
    if table.header is None:
        raise refused(ProblemCode.REQUIRED, f"The first line names the columns: {', '.join(what.headings)}.")
    if not check_header(table.header, what, report):
        return []
    columns = [known[heading(cell)] for cell in table.header.cells if cell.strip()]
    lines: list[Line] = []
    try:
        for record in table.records:
            if report.lines >= what.lines_max:
                raise refused(ProblemCode.TOO_LONG, f"A file has at most {what.lines_max:,} lines.")
            report.lines += 1
            lines.append(line_of(record, columns, report))
            if report.lines % SLICE == 0:
                await asyncio.sleep(0)
    except BrokenCsvError as broken:
        report.note(broken.line, None, ProblemCode.MALFORMED, QUOTES)
    return lines


def check_header(header: Record, what: Kind, report: Report) -> bool:
    """Note each column that is unknown, missing, or there twice; return whether all is well."""
    known = {heading(name): name for name in what.headings}
    seen: set[str] = set()
    last = max((place for place, cell in enumerate(header.cells) if cell.strip()), default=-1)
    for place, cell in enumerate(header.cells):
        name = heading(cell)
        if name in seen:
            report.note(header.line, known[name], ProblemCode.CONFLICT, "This column is there twice.")
        elif name in known:
            seen.add(name)
        elif place <= last:
            message = f"There is no such column; there are {', '.join(what.headings)}."
            report.note(header.line, cell.strip()[:100], ProblemCode.UNKNOWN, message)
    for name in what.needed:
        if heading(name) not in seen:
            report.note(header.line, name, ProblemCode.REQUIRED, "This column is needed.")
    return not report.problem_count


def line_of(record: Record, columns: Sequence[Column], report: Report) -> Line:
    """Return a line as its cells read; an empty cell is one that was not filled in."""
    line = Line(record.line)
    if any(cell.strip() for cell in record.cells[len(columns) :]):
        report.note(record.line, None, ProblemCode.MALFORMED, "There are more cells than columns.")
    for column, cell in zip(columns, record.cells, strict=False):
        if not cell.strip():
            continue
        try:
            require_legible(cell)
            if column.refers_to is not None:
                line.named[column.name] = column.refers_to.key(cell)
            else:
                line.wish[column.name] = column.read(cell)
        except BadValueError as bad:
            line.bad |= {column.name}
            report.note(record.line, column.heading, bad.code, bad.message)
    return line


def require_legible(cell: str) -> None:
    """Raise BadValueError where the file was read in another encoding than it was written in."""
    if REPLACED in cell:
        raise BadValueError(ProblemCode.MALFORMED, "It was read in a wrong encoding; save the file as UTF-8.")


async def resolve(runtime: Runtime, viewer: Viewer, what: Kind, lines: Sequence[Line], report: Report) -> None:
    """Put the ids of the rows that cells name into the lines' wishes; note those that there are not."""
    for column in what.columns:
        if column.refers_to is None:
            continue
        asking = [line for line in lines if column.name in line.named]
        found = await named_rows(runtime, viewer, column.refers_to, {line.named[column.name] for line in asking})
        for line in asking:
            row_id = found.get(line.named[column.name])
            if row_id is not None:
                line.wish[column.name] = row_id
                continue
            line.bad |= {column.name}
            kind = column.refers_to.model.__name__.lower()
            report.note(line.number, column.heading, ProblemCode.UNKNOWN, f"There is no such {kind}.")


async def named_rows(runtime: Runtime, viewer: Viewer, to: Reference, keys: Collection[str]) -> Mapping[str, int]:
    """Return the ids of the rows with these keys."""
    found: dict[str, int] = {}
    for part in parts(sorted(key for key in keys if "\0" not in key)):
        which: Any = {f"{to.column}__in": part, "organisation_id": viewer.organisation_id, **to.also}
        listed: Any = to.model.filter(**which).using_db(runtime.reader).values_list(to.column, "id")
        found.update(await listed)
    return found


async def check(what: Kind, lines: Sequence[Line], report: Report) -> None:
    """Check each line by the form of its kind, and note what is wrong."""
    headings = {camel(column.name): column.heading for column in what.columns}
    for count, line in enumerate(lines, start=1):
        form = {name: each for name, each in what.form.items() if name not in line.bad}
        try:
            wish = line.wish if line.bad else what.to_wish(line.wish)
            values = checked(form, wish, new=True)
            line.values = {} if line.bad else what.to_columns(values)
        except InvalidInputError as refusal:
            for problem in refusal.problems:
                column = headings.get(problem.path[1], problem.path[-1])
                report.note(line.number, column, problem.code, problem.message)
        except BadValueError as bad:
            report.note(line.number, bad.path[0], bad.code, bad.message)
        if count % SLICE == 0:
            await asyncio.sleep(0)


async def require_unique(runtime: Runtime, viewer: Viewer, what: Kind, lines: Sequence[Line], report: Report) -> None:
    """Note the lines that repeat what an earlier one has, or what is there already."""
    for unique in what.unique:
        first: dict[str, int] = {}
        for line in lines:
            value = line.values.get(unique.column)
            if value is not None and first.setdefault(value, line.number) != line.number:
                message = f"Line {first[value]} has the same."
                report.note(line.number, unique.heading, ProblemCode.CONFLICT, message)
        await asyncio.sleep(0)
        taken = await taken_values(runtime, viewer, unique, first)
        for value in taken:
            report.note(first[value], unique.heading, ProblemCode.TAKEN, "There is one already.")


async def taken_values(runtime: Runtime, viewer: Viewer, unique: Unique, values: Collection[str]) -> list[str]:
    """Return those of the values that a row has already; whose row it is is not told."""
    mine = {} if unique.everywhere else {"organisation_id": viewer.organisation_id}
    found: list[str] = []
    for part in parts(sorted(values)):
        which: Any = {f"{unique.column}__in": part, **mine}
        listed: Any = unique.model.filter(**which).using_db(runtime.reader).values_list(unique.column, flat=True)
        found.extend(await listed)
    return found
