"""What happens round every operation: a context of its own, the limits before it, clean errors after it."""

from collections.abc import Iterator
from typing import Any

from graphql import GraphQLError
from strawberry.extensions import SchemaExtension
from strawberry.types import StreamExecutionResult
from typing_extensions import override

from echarge.graphql.context import Context
from echarge.graphql.errors import public_error
from echarge.graphql.limits import TOKENS_MAX, Prepared, cost_error, prepare, remembered


class Guard(SchemaExtension):
    """Prepares each operation, and keeps what must stay inside from leaving."""

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Prepared | None = None

    @override
    def on_operation(self) -> Iterator[None]:
        """Give the operation its own context; afterwards, hide our own errors."""
        self.execution_context.context = self._context.for_operation()
        self.execution_context.parse_options["max_tokens"] = TOKENS_MAX
        yield
        clean(self.execution_context.result)

    @override
    def on_parse(self) -> Iterator[None]:
        """Take the document from memory; one that cannot be parsed is left to the parser, which says why."""
        context, query = self._context, self.execution_context.query or ""
        preparing = prepare if context.viewer is None else remembered
        try:
            self._prepared = preparing(self._schema, query, introspection=context.introspection)
        except GraphQLError:
            pass
        else:
            self.execution_context.graphql_document = self._prepared.document
        yield

    @override
    def on_validate(self) -> Iterator[None]:
        """Refuse what is wrong or too much."""
        execution = self.execution_context
        assert self._prepared is not None  # noqa: S101 -- what cannot be parsed is not validated
        errors = list(self._prepared.errors)
        if not errors:
            variables = execution.variables or {}
            error = cost_error(self._schema, self._prepared, execution.operation_name, variables)
            errors = [error] if error is not None else []
        execution.pre_execution_errors = errors
        yield

    @override
    def on_stream_result(self, result: StreamExecutionResult) -> Iterator[None]:
        """Hide our own errors in what is sent over a socket."""
        clean(result)
        yield

    @property
    def _context(self) -> Context:
        context: Context = self.execution_context.context
        return context

    @property
    def _schema(self) -> Any:
        return self.execution_context.schema._schema  # noqa: SLF001


def clean(result: Any) -> None:
    """Replace the errors of a result by those that the client may see."""
    if (errors := getattr(result, "errors", None)) is not None:
        result.errors = [public_error(error) for error in errors]
