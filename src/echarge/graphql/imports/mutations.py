"""Many rows at once from a CSV text."""

from typing import Annotated, Self, TypeAlias

import strawberry

from echarge.graphql.chargers.mutations import ChargerCredentials
from echarge.graphql.context import Info
from echarge.graphql.enums import ProblemCode, describe
from echarge.graphql.errors import InvalidInput, NotAllowed
from echarge.graphql.fields import mutation
from echarge.operations import imports
from echarge.operations.import_kinds import ImportKind

describe(
    ImportKind,
    "What the lines of a file are. Columns with an asterisk are needed; an empty cell is one that was not filled in.",
    {
        ImportKind.SITES: (
            "Sites: `name`*, `timeZone`*, `address`, `latitude` and `longitude`, `energyPrice`, `tariff` (by its name),"
            " `public`."
        ),
        ImportKind.CHARGERS: (
            "Chargers: `name`*, `site`* (by its name), `ocppIdentity`*, `freeVend`, `maxPowerKw`,"
            " `admittedWithoutPassword`, `securityProfile`. At most 5,000 lines."
        ),
        ImportKind.DRIVERS: "Drivers: `name`*, `email`*, `active`, `vehicleRegistration`, `sessionsMax`.",
        ImportKind.VEHICLES: "Vehicles: `registration`*, `driver` (by e-mail), `active`.",
        ImportKind.TAGS: (
            "Tags: `uid`*, `kind`* (RFID_CARD, APP or VEHICLE), `name`, `driver` (by e-mail) or `vehicle` (by"
            " registration), `status`, `expiresAt` (a day, with which it ends, or a time with its offset),"
            " `sessionsMax`."
        ),
    },
)

Kind = Annotated[ImportKind, strawberry.argument(description="What the lines are.")]
Csv = Annotated[
    str,
    strawberry.argument(
        description=(
            "The text of the file, whose first line names the columns: at most 5,000,000 characters and 50,000 lines."
            " Commas, semicolons, tabs or bars stand between cells."
        )
    ),
]
DryRun = Annotated[
    bool, strawberry.argument(description="Only say what would come of it: nothing is added, whatever is found.")
]


@strawberry.type(description="What is wrong with a line of an imported file.")
class ImportProblem:
    """What is wrong with a line of an imported file."""

    line: int = strawberry.field(description="The line of the file that the record begins on, from 1.")
    column: str | None = strawberry.field(description="The column; null where it is not about a single one.")
    code: ProblemCode = strawberry.field(description="What is wrong, for programs.")
    message: str = strawberry.field(description="What would do, for people, in English.")


@strawberry.type(description="What came of a file, or what would come of it.")
class ImportReport:
    """What came of a file."""

    kind: ImportKind = strawberry.field(description="What its lines are.")
    lines: int = strawberry.field(description="How many lines it has, without the first and without empty ones.")
    created: int = strawberry.field(
        description="How many rows were added; in a dry run, how many would be. None where there is any problem."
    )
    applied: bool = strawberry.field(description="Whether the rows were added: all of them, or none.")
    problem_count: int = strawberry.field(description="How many problems there are.")
    problems: list[ImportProblem] = strawberry.field(description="The first 1,000 problems, by line.")
    credentials: list[ChargerCredentials] = strawberry.field(
        description="The chargers that were added, by line, with passwords that are shown this once."
    )

    @classmethod
    def of(cls, report: imports.Report) -> Self:
        """Return the report as the API shows it."""
        return cls(
            kind=report.kind,
            lines=report.lines,
            created=report.created,
            applied=report.applied,
            problem_count=report.problem_count,
            problems=[
                ImportProblem(line=each.line, column=each.column, code=each.code, message=each.message)
                for each in report.problems
            ],
            credentials=[ChargerCredentials.of(each) for each in report.credentials],
        )


ImportRowsResult: TypeAlias = Annotated[
    ImportReport | InvalidInput | NotAllowed,
    strawberry.union("ImportRowsResult", description="What `importRows` answers."),
]


@strawberry.type
class ImportMutations:
    """Many rows at once from a CSV text."""

    @mutation(
        "Add all rows of a CSV text, each checked as by the mutation that adds one. Nothing is added while there is a"
        " problem with any line: the report names each. Over HTTP, with the text in a variable."
    )
    async def import_rows(self, info: Info, kind: Kind, csv: Csv, dry_run: DryRun) -> ImportRowsResult:
        """Add the rows of a CSV text."""
        context = info.context
        return ImportReport.of(await imports.import_rows(context.runtime, context.me, kind, csv, dry_run=dry_run))
