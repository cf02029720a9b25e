"""How operations are executed: as ever, but an event of a subscription once for all whose answer is the same."""

from typing import Any

from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from typing_extensions import override

from echarge.graphql.context import Context


class EventExecutor(StrawberryGraphQLCoreExecutionContext):
    """Executes operations."""

    @override
    def execute_operation(self, serially: bool | None = None) -> Any:
        context: Context = self.context_value
        if context.event is None:
            return super().execute_operation(serially)
        return context.shared.executed(context.event, lambda: super(EventExecutor, self).execute_operation(serially))
