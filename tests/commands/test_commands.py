"""tools/vllsi as a program: help, statuses, broken pipes, interruptions, interpreters; and the generator behind it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from codegen.commands.__main__ import COMMANDS, main

from .conftest import ROOT, Run, Small, change

VLLSI = str(ROOT / "tools" / "vllsi")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    out = " ".join(capsys.readouterr().out.split())
    assert stopped.value.code == 0
    assert f"example: tools/vllsi {command}" in out


def test_help_lists_the_commands() -> None:
    done = subprocess.run([VLLSI, "--help"], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and done.stderr == ""
    assert all(f"\n    {command} " in done.stdout for command in COMMANDS) and "example: " in done.stdout


@pytest.mark.parametrize("words", [[], ["nothing"], ["verify"], ["table", "--format", "xml"], ["generate", "--chekc"]])
def test_words_that_are_none(words: list[str]) -> None:
    done = subprocess.run([VLLSI, *words], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2 and done.stdout == ""
    assert "error: " in done.stderr and "Traceback" not in done.stderr


def test_it_works_from_anywhere(tmp_path: Path) -> None:
    command = [VLLSI, "table", "errno", "--abi", "mips", "--format", "csv"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and "mips,EDQUOT,1133\n" in done.stdout


@pytest.mark.parametrize("words", ["table flags", "audit", "table flags --format json", "audit --format csv"])
def test_a_reader_that_goes_away(words: str) -> None:
    command = [VLLSI, *words.split()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        err = process.stderr.read()
        assert (process.wait(timeout=60), err) == (128 + signal.SIGPIPE, "")


def test_an_interruption(uapi: Path) -> None:
    command = [sys.executable, "-c", INTERRUPTED, str(ROOT), "verify", "--uapi", str(uapi)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (128 + signal.SIGINT, "vllsi: interrupted\n")


# Says when the interpreter is up, so that the signal meets the command and not Python's own start. A shell starts what runs in the
# background with the signal ignored, and Python leaves it so.
INTERRUPTED = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.path.insert(0, sys.argv[1])
from codegen.commands.__main__ import main
print("ready", flush=True)
sys.exit(main(sys.argv[2:]))
"""


def test_a_full_disk(small: Small) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [VLLSI, "table", "--tables", str(small.tables)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert done.returncode == 1 and "No space left on device" in done.stderr and "Traceback" not in done.stderr


def test_an_interpreter_that_lacks_a_module(tmp_path: Path) -> None:
    (tmp_path / "jinja2.py").write_text("raise ModuleNotFoundError('none', name='jinja2')\n")
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    command = [sys.executable, "-m", "codegen.commands", "generate", "--check"]
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "error: this interpreter lacks the module 'jinja2'\n  hint: tools/setup installs it" in done.stderr


# ---------------------------------------------------------------- generate


def test_generate_writes_once(run: Run, small: Small, tmp_path: Path) -> None:
    words = ("--tables", small.tables, "--output", tmp_path / "out" / "generated")
    first = run("generate", *words)
    assert (first.status, first.err) == (0, "")
    assert run("generate", *words, "--check").status == 0
    assert " 0 written" in run("generate", *words).out


def test_generate_check_shows_the_difference(run: Run, small: Small, tmp_path: Path) -> None:
    output = tmp_path / "out" / "generated"
    words = ("--tables", small.tables, "--output", output)
    run("generate", *words)
    numbers = output / "include/vllsi/gen/linux/alfa/numbers.h"
    before = numbers.read_text(encoding="utf-8")
    change(small.abi("alfa"), "  open: 2\n", "  open: 22\n")
    ran = run("generate", *words, "--check")
    assert ran.status == 1 and "differ from the tables" in ran.err
    assert any(line.startswith("+") and "22" in line for line in ran.out.splitlines())
    assert numbers.read_text(encoding="utf-8") == before


def test_generate_refuses_bad_tables(run: Run, small: Small, tmp_path: Path) -> None:
    change(small.abi("alfa"), "  open: 2\n", "  open: 0\n")
    ran = run("generate", "--tables", small.tables, "--output", tmp_path / "out")
    assert ran.status == 1 and f"{small.abi('alfa')}:" in ran.err and ": error: " in ran.err
    assert not (tmp_path / "out").exists()
