"""Strawberry's decorators of resolvers, with types, and with a description that cannot be left out."""

from collections.abc import Callable
from typing import Any, TypeVar

import strawberry

F = TypeVar("F", bound=Callable[..., Any])


def field(description: str) -> Callable[[F], F]:
    """Return the decorator of a field that is worked out."""
    decorator: Callable[[F], F] = strawberry.field(description=description)
    return decorator


def mutation(description: str) -> Callable[[F], F]:
    """Return the decorator of a field that changes something."""
    decorator: Callable[[F], F] = strawberry.mutation(description=description)
    return decorator


def subscription(description: str) -> Callable[[F], F]:
    """Return the decorator of a field that goes on answering."""
    decorator: Callable[[F], F] = strawberry.subscription(description=description)
    return decorator
