"""The documentation as its readers see it: pages, their code blocks, and their links.

A block of commands says in its first line, after `sh`, how it is run:

- nothing: to its end, in a fresh copy of the project; blocks of one page share the copy, in their order.
- `until="TEXT"`: until it prints this, then Ctrl-C ends it.
- `prints="TEXT"`: and it prints this.
- `demo`: beside a running demo, one for each page.
- `services`: with the PostgreSQL and Redis of the tests in the place of those that it names.
- `in=FILE`: not here, because every line of it stands in FILE, which is run as it is.
"""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")))

BLOCK = re.compile(r"^```(?P<info>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]+\]\((?P<target>[^)\s]+)\)")
HEADING = re.compile(r"^#+ (?P<text>.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, how it is to be treated, and its text."""

    page: Path
    line: int
    language: str
    how: dict[str, str]
    text: str

    @property
    def name(self) -> str:
        """Return where it stands."""
        return f"{self.page.name}:{self.line}"


def blocks(page: Path) -> Iterator[Block]:
    """Yield the page's fenced blocks."""
    text = page.read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        language, *words = shlex.split(found["info"]) or [""]
        how = {name: value for name, _, value in (word.partition("=") for word in words)}
        yield Block(page, text[: found.start()].count("\n") + 1, language, how, found["text"])


def all_blocks(language: str) -> list[Block]:
    """Return the blocks of this language on all pages."""
    return [block for page in PAGES for block in blocks(page) if block.language == language]


def anchors(page: Path) -> set[str]:
    """Return the names that links into the page may use, as GitHub makes them."""
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    return {
        re.sub(r"[^\w\- ]", "", heading["text"].lower()).strip().replace(" ", "-") for heading in HEADING.finditer(text)
    }


def links(page: Path) -> list[str]:
    """Return the targets of the page's links, outside of code."""
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    return [found["target"] for found in LINK.finditer(text)]
