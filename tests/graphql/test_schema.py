"""The schema as a contract: current, and described to the last argument."""

from collections.abc import Iterator
from pathlib import Path

import graphql
import pytest

from echarge.graphql.node import kinds
from echarge.graphql.permissions import AREAS
from echarge.graphql.schema import schema

SCHEMA_FILE = Path(__file__).parents[2] / "schema.graphql"
SHOWN: graphql.GraphQLSchema = schema._schema  # noqa: SLF001 -- graphql-core's view of it


def types() -> Iterator[graphql.GraphQLNamedType]:
    """Yield our own types."""
    standard = {*graphql.specified_scalar_types}
    return (each for name, each in SHOWN.type_map.items() if not name.startswith("__") and name not in standard)


def descriptions() -> Iterator[tuple[str, str | None]]:
    """Yield everything that has a description, and the description."""
    for kind in types():
        yield kind.name, kind.description
        for name, value in (kind.values if isinstance(kind, graphql.GraphQLEnumType) else {}).items():
            yield f"{kind.name}.{name}", value.description
        for name, field in getattr(kind, "fields", {}).items():
            yield f"{kind.name}.{name}", field.description
            for argument_name, argument in getattr(field, "args", {}).items():
                yield f"{kind.name}.{name}({argument_name})", argument.description


def test_schema_file_is_current() -> None:
    """The committed schema is the one that is served; `python -m echarge schema --output schema.graphql` writes it."""
    assert SCHEMA_FILE.read_text(encoding="utf-8") == f"{schema.as_str()}\n"


def test_everything_is_described() -> None:
    """Every type, field, argument and value says what it is."""
    assert [name for name, description in descriptions() if not (description or "").strip()] == []


def test_mutations_answer_with_data() -> None:
    """Every mutation answers with a union of its result and refusals; only those of anybody lack NotAllowed."""
    assert SHOWN.mutation_type is not None
    refusal = SHOWN.type_map["Refusal"]
    without = set()
    for name, field in SHOWN.mutation_type.fields.items():
        union = graphql.get_nullable_type(field.type)
        assert isinstance(union, graphql.GraphQLUnionType), name
        members = {member.name for member in union.types}
        results = [member for member in union.types if refusal not in member.interfaces]
        assert len(results) == 1, name
        if "NotAllowed" not in members:
            without.add(name)
    anybody = {"signIn", "acceptInvitation", "requestPasswordReset", "resetPassword"}
    anybody |= {"requestDriverCode", "signInDriver", "openVisit", "confirmVisitPayment", "startVisit", "stopVisit"}
    anybody |= {"reportVisitProblem", "stopOwnSession", "reportOwnProblem"}
    anybody |= {"beginSavingMethod", "confirmSavedMethod", "preferOwnMethod", "removeOwnMethod"}
    assert without == anybody | {"markNotificationsRead"}


def test_refusals_are_one_family() -> None:
    """There is a code for each refusal."""
    interface, codes = SHOWN.type_map["Refusal"], SHOWN.type_map["RefusalCode"]
    assert isinstance(interface, graphql.GraphQLInterfaceType)
    assert isinstance(codes, graphql.GraphQLEnumType)
    found = {kind.name for kind in SHOWN.get_possible_types(interface)}
    assert found <= {"".join(word.title() for word in code.split("_")) for code in codes.values}


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.name)
def test_node_kinds(kind: object) -> None:
    """Whatever has an id has rows with an area of rights, and a root field of its own."""
    name, model = kind.name, kind.model  # type: ignore[attr-defined]
    assert model in AREAS
    assert SHOWN.query_type is not None
    root = name[0].lower() + name[1:]
    assert root in SHOWN.query_type.fields
