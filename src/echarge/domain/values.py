"""Values: immutable because the type checker says so, not because each of them looks at every assignment.

A frozen data class sets its fields through `object.__setattr__`: five times the cost, which is felt where a message
makes dozens of values. In place of `dataclasses.dataclass`, this one leaves "frozen" to the type checker, which reads
it as the standard library's; a value can be hashed and compared all the same.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses

    def dataclass(*, frozen: bool = False, eq: bool = True, **options: Any) -> Any:
        """Return what makes a data class of a class: at run time, none is frozen."""
        return dataclasses.dataclass(eq=eq, unsafe_hash=frozen and eq, **options)


__all__ = ["dataclass"]
