"""Every diagnostic has a bad table that causes it: the message is exact, and nothing is written.

bad/<case>/ holds what is laid over base/: `edits` (see trees.py) or files below `tables`, and `expected.txt`, all that the
generator prints to stderr. `--update-goldens` writes that file; read what it wrote.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from . import trees

CASES = sorted(path for path in (trees.HERE / "bad").iterdir() if path.is_dir())
PYTHON = re.compile(r"Traceback|File \"|<class|object at 0x|Error\(")
LOCATED = re.compile(r"tables[\w/.]*:\d+:\d+: error: \S")


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
def test_bad_table(
    case: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    update_goldens: bool,
) -> None:
    trees.lay_over(trees.base(tmp_path), case)
    (tmp_path / "generated").mkdir()
    (tmp_path / "generated" / "old.h").write_text("as it was\n", encoding="utf-8")
    before = trees.contents(tmp_path)

    status = trees.run_in_process(tmp_path, monkeypatch)
    printed = capsys.readouterr()

    assert status == 1
    assert printed.out == ""
    after = trees.contents(tmp_path)
    assert {name: text for name, text in after.items() if not name.startswith("build/cache/")} == before
    expected = case / "expected.txt"
    if update_goldens:
        expected.write_text(printed.err, encoding="utf-8")
    assert printed.err == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.name))
def test_expected_is_located_and_free_of_python(case: Path) -> None:
    text = (case / "expected.txt").read_text(encoding="utf-8")
    assert LOCATED.match(text)
    assert not PYTHON.search(text)
    count = len(LOCATED.findall(text))
    assert text.endswith(f"{count} error{'s' if count != 1 else ''}; nothing was written\n")


def test_caret_stands_under_what_is_named() -> None:
    """Where a message quotes a word that stands in the line, the caret points into it or at the row that holds it."""
    astray = []
    for case in CASES:
        lines = (case / "expected.txt").read_text(encoding="utf-8").splitlines()
        for message, line, caret in zip(lines, lines[1:], lines[2:], strict=False):
            if not caret.lstrip(" |").startswith("^"):
                continue
            column = caret.index("^")
            if column > len(line) or (column < len(line) and line[column] == " "):
                astray.append(f"{case.name}: {message}")
    assert astray == []


def test_base_tables_are_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trees.base(tmp_path)
    assert trees.run_in_process(tmp_path, monkeypatch) == 0
    assert trees.run_in_process(tmp_path, monkeypatch, "--check") == 0


def test_folder_that_is_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert trees.run_in_process(tmp_path, monkeypatch) == 1
    assert capsys.readouterr().err == "tables:1:1: error: there is no such folder\n1 error; nothing was written\n"
