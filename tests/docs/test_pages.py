"""The documentation keeps to what is there: links, commands, queries, and the answer that the README shows."""

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest
from graphql import build_schema, parse, print_ast, validate

from echarge.__main__ import COMMANDS
from echarge.cli.board import DOCUMENTS
from echarge.cli.demo import CODES, QUESTION, SIGN_IN
from tests.cli.demos import running_demo
from tests.docs.pages import PAGES, ROOT, Block, all_blocks, anchors, blocks, links

SCHEMA = build_schema((ROOT / "schema.graphql").read_text(encoding="utf-8"))
SECONDS_UNTIL_CHARGING = 120


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_resolve(page: Path) -> None:
    """Every link within the project leads to a file that is there, and to a heading that it has."""
    broken = []
    for target in links(page):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        found = (page.parent / file).resolve() if file else page
        if not found.is_relative_to(ROOT) or not found.exists() or (anchor and anchor not in anchors(found)):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("block", all_blocks("graphql"), ids=lambda block: block.name)
def test_queries_fit_the_schema(block: Block) -> None:
    """Every operation of the documentation is one that the server takes."""
    assert [error.message for error in validate(SCHEMA, parse(block.text))] == []


@pytest.mark.parametrize("query", [CODES, QUESTION, SIGN_IN, *DOCUMENTS.values()])
def test_our_own_queries_fit_the_schema(query: str) -> None:
    """What the demo prints and what `echarge watch` asks is what the server takes."""
    assert [error.message for error in validate(SCHEMA, parse(query))] == []


def test_the_readme_asks_what_the_demo_prints() -> None:
    """The README's query is the one that the demo gives to paste."""
    query = next(block.text for block in blocks(ROOT / "README.md") if block.language == "graphql")
    assert print_ast(parse(query)) == print_ast(parse(QUESTION))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_are_named_exist(page: Path) -> None:
    """Commands and targets that the text names in passing are there."""
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    words = {command.name for command in COMMANDS}
    assert set(re.findall(r"`make ([a-z]+)", text)) <= targets
    assert set(re.findall(r"`(?:python -m )?echarge ([a-z]+)", text)) <= words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_know_no_machine(page: Path) -> None:
    """No page names a folder of some machine."""
    assert re.findall(r"(?<![\w.])/(?:home|root|work|tmp|Users)/\S*", page.read_text(encoding="utf-8")) == []


def test_the_readme_shows_a_real_answer() -> None:
    """The README's query, asked of a fresh demo, is answered in the shape that the README shows."""
    page = ROOT / "README.md"
    query = next(block.text for block in blocks(page) if block.language == "graphql")
    shown = json.loads(next(block.text for block in blocks(page) if block.language == "json"))
    with running_demo() as demo:
        token, deadline = demo.token(), time.monotonic() + SECONDS_UNTIL_CHARGING
        while True:
            answer = {"data": demo.ask(query, token)}
            if _shape(answer) == _shape(shown) or time.monotonic() > deadline:
                break
            time.sleep(1)
    assert _shape(answer) == _shape(shown)
    names = [site["name"] for site in answer["data"]["sites"]["nodes"]]
    assert names == [site["name"] for site in shown["data"]["sites"]["nodes"]]


def _shape(value: Any) -> Any:
    """Return the value's names and types, with all items of a list alike."""
    if isinstance(value, dict):
        return {name: _shape(item) for name, item in value.items()}
    if isinstance(value, list):
        shapes = [_shape(item) for item in value]
        return [shape for number, shape in enumerate(shapes) if shape not in shapes[:number]]
    return type(value).__name__
