"""Tests of `echarge schema`."""

from pathlib import Path

from tests.cli.programs import echarge


def test_schema_is_printed_written_and_compared(tmp_path: Path) -> None:
    """The same schema is printed and written; a file that differs, or is not there, is told apart from it."""
    file = tmp_path / "schema.graphql"
    printed, missing = echarge("schema"), echarge("schema", "--check", "--output", str(file))
    assert (printed.returncode, printed.stderr) == (0, "")
    assert "\ntype Query" in printed.stdout
    assert printed.stdout.endswith("}\n")
    written = echarge("schema", "--output", str(file))
    assert (written.returncode, written.stdout, written.stderr) == (0, "", "")
    assert file.read_text(encoding="utf-8") == printed.stdout
    assert echarge("schema", "--check", "--output", str(file)).returncode == 0
    file.write_text(f"{printed.stdout}# changed\n", encoding="utf-8")
    changed = echarge("schema", "--check", "--output", str(file))
    for done in (missing, changed):
        assert (done.returncode, done.stdout) == (1, "")
        hint = f"write it with `echarge schema --output {file}`."
        assert done.stderr == f"echarge: {file} is not the present schema; {hint}\n"
    assert file.read_text(encoding="utf-8").endswith("# changed\n")


def test_check_needs_a_file() -> None:
    """Without a file there is nothing to compare with."""
    done = echarge("schema", "--check")
    assert (done.returncode, done.stderr) == (1, "echarge: --check needs --output FILE: the file to look at.\n")
