"""Database URLs: what they may say, and what Tortoise makes of them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from typing_extensions import override

Dialect = Literal["sqlite", "postgres"]

EXAMPLES = "sqlite://data/echarge.sqlite3, sqlite:///var/lib/echarge.sqlite3 or postgres://user:password@host/database"
POSTGRES_SCHEMES = frozenset({"postgres", "postgresql", "asyncpg"})
POSTGRES_OPTIONS = frozenset({"host", "port", "sslmode"})
SSL_MODES = (None, "disable", "prefer", "allow", "require", "verify-ca", "verify-full")


class StoreError(Exception):
    """The database can not be used as it is; says what to do."""


@dataclass(frozen=True, slots=True)
class Database:
    """Where a database is; its text never shows the password."""

    dialect: Dialect
    place: str
    path: Path | None = None
    host: str | None = None
    port: int = 5432
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    name: str | None = None
    sslmode: str | None = None

    @override
    def __str__(self) -> str:
        """Return where it is, for messages."""
        return self.place

    @classmethod
    def from_url(cls, url: str) -> Self:
        """Return the database that this URL names; raise StoreError where it names none."""
        scheme, separator, rest = url.partition("://")
        if separator and scheme == "sqlite":
            return cls._from_path(rest)
        if separator and scheme in POSTGRES_SCHEMES:
            return cls._from_postgres_url(url)
        raise StoreError(f"This is not a database URL that echarge knows. Give one like {EXAMPLES}.")

    @classmethod
    def _from_path(cls, text: str) -> Self:
        if "?" in text:
            raise StoreError("An SQLite URL takes no options after '?': echarge sets what it needs itself.")
        if not text or text == ":memory:" or text.endswith("/"):
            raise StoreError("An SQLite URL needs the path of a file, like sqlite://data/echarge.sqlite3.")
        path = Path(unquote(text))
        return cls("sqlite", f"the SQLite file {path}", path=path)

    @classmethod
    def _from_postgres_url(cls, url: str) -> Self:
        try:
            parts = urlsplit(url)
            options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
            port = int(options.get("port") or parts.port or 5432)
        except ValueError as error:
            raise StoreError(f"The PostgreSQL URL can not be read: {error}.") from error
        if unknown := options.keys() - POSTGRES_OPTIONS:
            known = ", ".join(sorted(POSTGRES_OPTIONS))
            raise StoreError(f"The PostgreSQL URL has an unknown option {min(unknown)!r}; it may have {known}.")
        if options.get("sslmode") not in SSL_MODES:
            raise StoreError(f"The PostgreSQL URL's sslmode must be one of {', '.join(filter(None, SSL_MODES))}.")
        host, name = options.get("host") or parts.hostname, unquote(parts.path.removeprefix("/"))
        if not host or not name:
            raise StoreError(
                "A PostgreSQL URL needs a host and a database, like postgres://user:password@host/echarge."
            )
        return cls(
            "postgres",
            f"the PostgreSQL database {name!r} at {host}:{port}",
            host=host,
            port=port,
            user=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            name=name,
            sslmode=options.get("sslmode"),
        )
