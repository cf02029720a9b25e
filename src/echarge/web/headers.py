"""Headers that keep browsers from doing harm with our answers."""

from collections.abc import Mapping
from types import MappingProxyType

ALWAYS: Mapping[str, str] = MappingProxyType(
    {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "X-Frame-Options": "DENY",
    }
)
"""For every answer."""

DATA: Mapping[str, str] = MappingProxyType({**ALWAYS, "Cache-Control": "no-store"})
"""For answers that are meant for one person."""

GRAPHIQL: Mapping[str, str] = MappingProxyType(
    {
        **ALWAYS,
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'unsafe-inline' https://unpkg.com; style-src 'unsafe-inline' https://unpkg.com;"
            " font-src https://unpkg.com data:; img-src data: https://unpkg.com; connect-src 'self'; worker-src blob:;"
            " frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        ),
    }
)
"""For GraphiQL, whose assets come from its CDN."""
