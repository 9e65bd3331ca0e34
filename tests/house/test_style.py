"""Rules of the house that a program can check. What broke them when a rule came is listed in ratchets.yaml and may only shrink."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from .files import ROOT, C, File, c_functions, is_bad_on_purpose, of, python_functions, ratchets, written

MOST_LINES = 70
RATCHETS = Path(__file__).parent / "ratchets.yaml"
WIDTHS = {".c": 150, ".h": 150, ".S": 150, ".py": 150, ".yaml": 150, ".sh": 120, ".cmake": 120}
OPENINGS: dict[str, str | tuple[str, ...]] = {
    ".c": "/*", ".h": "/*", ".S": "/*", ".py": '"""', ".yaml": "#", ".yml": "#", ".toml": "#", ".sh": "#", ".cmake": "#",
    ".j2": ("{", "/*", "#", "<!--"),
}  # fmt: skip
WITHOUT_OPENING = ("tests/codegen/bad/",)


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*map(str, command)], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)


class Ratchet:
    """ratchets.yaml: what broke a rule when the rule came, and may only become less."""

    def __init__(self, update: bool) -> None:
        self._update = update

    def compare(self, name: str, found: dict[str, int]) -> list[str]:
        """What is new or worse than is allowed, and what is allowed without need."""
        if self._update:
            self._write(name, found)
            return []
        allowed = ratchets().get(name) or {}
        worse = [
            f"{key}: {value}, allowed {allowed.get(key, 0)}"
            for key, value in found.items()
            if value > allowed.get(key, 0)
        ]
        return worse + [f"{key}: none any more, take it out of ratchets.yaml" for key in allowed if key not in found]

    def _write(self, name: str, found: dict[str, int]) -> None:
        text = RATCHETS.read_text(encoding="utf-8")
        rows = "".join(f"\n  {key}: {value}" for key, value in sorted(found.items())) or " {}"
        RATCHETS.write_text(
            re.sub(rf"^{name}:.*?(?=\n\w|\n*\Z)", f"{name}:{rows}", text, flags=re.MULTILINE | re.DOTALL),
            encoding="utf-8",
        )


@pytest.fixture
def ratchet(update_goldens: bool) -> Ratchet:
    return Ratchet(update_goldens)


# ---------------------------------------------------------------- length


def test_functions_fit_a_screen(ratchet: Ratchet) -> None:
    found = {}
    for file in of(*C):
        found.update({f"{file.name}:{name}": lines for name, lines in c_functions(file) if lines > MOST_LINES})
    for file in of(".py"):
        found.update({f"{file.name}:{name}": lines for name, lines in python_functions(file) if lines > MOST_LINES})
    assert ratchet.compare("long_functions", found) == []


def test_function_lengths_are_counted_right(tmp_path: Path) -> None:
    """This file's own check: 70 lines pass, 71 do not."""
    head = "static int f(int a,\n             int b)\n{\n"
    path = tmp_path / "f.c"
    for lines, body in ((70, 66), (71, 67)):
        path.write_text("/* A brace in a comment:\n{\n */\n\n" + head + "    a();\n" * body + "}\n", encoding="utf-8")
        assert list(c_functions(File(str(path)))) == [("f", lines)]
    python = tmp_path / "f.py"
    python.write_text("@a\ndef f():\n" + "    a()\n" * 69, encoding="utf-8")
    assert list(python_functions(File(str(python)))) == [("f", 71)]


def test_lines_are_not_too_long(ratchet: Ratchet) -> None:
    found = {}
    for file in written():
        width = 120 if file.is_script else WIDTHS.get(file.suffix)
        if width is None or is_bad_on_purpose(file):
            continue
        count = sum(len(line) > width for line in file.lines)
        if count:
            found[file.name] = count
    assert ratchet.compare("long_lines", found) == []


# ---------------------------------------------------------------- text


def test_files_open_with_what_they_hold() -> None:
    wrong = []
    for file in written():
        if file.name.startswith(WITHOUT_OPENING) or not file.text:
            continue
        opening = "#" if file.is_script or file.path.name == "CMakeLists.txt" else OPENINGS.get(file.suffix)
        lines = file.lines[1:] if file.text.startswith("#!") else file.lines
        if opening and not (lines and lines[0].startswith(opening)):
            wrong.append(file.name)
    assert wrong == []


def test_no_blanks_at_the_end_of_lines_and_no_tabs() -> None:
    wrong = []
    for file in written():
        if is_bad_on_purpose(file) or file.suffix in (".md", ".png"):
            continue
        for number, line in enumerate(file.lines, 1):
            if line != line.rstrip() and not file.name.endswith("expected.txt"):
                wrong.append(f"{file.name}:{number}: blank at the end")
            if "\t" in line and file.suffix in (*C, ".py", ".yaml", ".S"):
                wrong.append(f"{file.name}:{number}: tab")
    assert wrong == []


def test_files_end_in_one_newline_and_have_unix_line_ends() -> None:
    wrong = []
    for file in written():
        data = b"" if is_bad_on_purpose(file) else file.path.read_bytes()
        if data and (not data.endswith(b"\n") or data.endswith(b"\n\n") or b"\r" in data):
            wrong.append(file.name)
    assert wrong == []


def test_nothing_tells_of_one_machine() -> None:
    """No home, no checkout of one person, no host but those that the licences and sources name."""
    pattern = re.compile(r"(?<![\w.])/(?:work|root|home)/\w|\blocalhost:\d|\b(?:10|192\.168)\.\d+\.\d+\.\d+\b")
    own = {"tests/house/test_style.py", "tests/codegen/test_render.py"}
    files = [file for file in written() if file.name not in own and not is_bad_on_purpose(file)]
    assert [f"{f.name}: {match[0]}" for f in files for match in pattern.finditer(f.text)] == []


# ---------------------------------------------------------------- what is rendered, what is known


def test_no_rendered_file_was_edited() -> None:
    result = run(sys.executable, "-m", "codegen", "--check")
    assert result.returncode == 0, (result.stdout + result.stderr)[:4000]


def test_rows_whose_errors_are_unknown_become_fewer(ratchet: Ratchet) -> None:
    found: dict[str, int] = {}
    for path in sorted((ROOT / "tables" / "linux" / "syscalls").glob("*.yaml")):
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        rows = [row for call in data.values() for row in (call, *call.get("variants", {}).values())]
        count = sum(isinstance(row.get("errors"), dict) and "unknown" in row["errors"] for row in rows)
        if count:
            found[path.stem] = count
    assert ratchet.compare("unknown_errors", found) == []


# ---------------------------------------------------------------- tools


def test_ruff_has_nothing_to_say() -> None:
    ruff = ROOT / "build" / "bin" / "ruff"
    if not ruff.is_file():
        missing = ROOT / "build" / "ruff.missing"
        reason = missing.read_text(encoding="utf-8").strip() if missing.is_file() else "tools/setup has not fetched it"
        pytest.skip(f"no ruff: {reason}")
    result = run(ruff, "check", "--output-format", "concise", ".")
    assert result.returncode == 0, result.stdout


@pytest.mark.limit(300)
def test_types_of_the_generator_are_right() -> None:
    result = run(sys.executable, "-m", "mypy", "codegen")
    assert result.returncode == 0, result.stdout


@pytest.mark.slow
@pytest.mark.limit(300)
def test_types_of_the_tests_are_right() -> None:
    result = run(sys.executable, "-m", "mypy")
    assert result.returncode == 0, result.stdout


def scripts() -> list[str]:
    shell = re.compile(r"#!.*\b(?:bash|sh)\b|# shellcheck shell=")
    return [file.name for file in written() if (file.suffix == ".sh" or not file.suffix) and shell.match(file.text)]


def test_shell_scripts_are_clean() -> None:
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck is not installed")
    assert "tools/setup" in scripts()
    result = run("shellcheck", "--external-sources", *scripts())
    assert result.returncode == 0, result.stdout


def test_c_is_laid_out_as_clang_format_says(ratchet: Ratchet) -> None:
    if shutil.which("clang-format") is None:
        pytest.skip("clang-format is not installed")
    files = [file.name for file in of(*C, below=("src/", "include/", "examples/", "tests/"))]
    result = run("clang-format", "--dry-run", *files)
    found: dict[str, int] = {}
    for match in re.finditer(r"^(\S+?):\d+:\d+: warning", result.stderr, re.MULTILINE):
        name = Path(match[1]).resolve().relative_to(ROOT).as_posix() if match[1].startswith("/") else match[1]
        found[name] = found.get(name, 0) + 1
    assert ratchet.compare("clang_format", found) == []
