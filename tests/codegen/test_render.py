"""Rendering writes what changed, whole files only, the same bytes every time; --check finds every difference."""

from __future__ import annotations

import os
import re
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from . import trees

MACHINE = re.compile(r"(?<![\w.<>}*-])/(?:home|root|tmp|work|usr/local|build|opt|mnt)/")
TIMES = re.compile(r"\b20\d\d-[01]\d-[0-3]\d\b|\b[0-2]\d:[0-5]\d:[0-5]\d\b")
BANNER = "by: python3 -m codegen. Do not edit."

# Runs the generator and kills it, as only SIGKILL can, when it is about to do its n-th step of writing.
KILLED = """\
import os, signal, sys, tempfile
from codegen import __main__
left = int(sys.argv.pop(1))

def counted(step):
    def call(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return step(*arguments, **options)
    return call

class Halved:
    def __init__(self, file):
        self.file = file
    def __enter__(self):
        return self
    def __exit__(self, *_):
        self.file.close()
    def write(self, text):
        self.file.write(text[: len(text) // 2])
        self.file.flush()
        counted(self.file.write)(text[len(text) // 2 :])

fdopen = os.fdopen
os.fdopen = lambda *arguments, **options: Halved(fdopen(*arguments, **options))
tempfile.mkstemp, os.chmod, os.replace = counted(tempfile.mkstemp), counted(os.chmod), counted(os.replace)
sys.exit(__main__.main())
"""


def run(
    checkout: Path,
    *options: str,
    wrapper: tuple[str, ...] = (),
    limit: Callable[[], None] | None = None,
    seed: str = "0",
) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [*wrapper, sys.executable, "-m", "codegen", *options]
    return subprocess.run(
        command,
        cwd=checkout,
        env=environment,
        text=True,
        capture_output=True,
        timeout=60,
        preexec_fn=limit,
        check=False,
    )


def rendered(checkout: Path) -> dict[str, bytes]:
    return {**trees.contents(checkout / "generated"), "docs/names.md": (checkout / "docs" / "names.md").read_bytes()}


def states(checkout: Path) -> dict[str, tuple[int, int]]:
    """Which file stands under each name, and when it was written."""
    folder = checkout / "generated"
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.rglob("*")
    }


def change_everything(checkout: Path) -> None:
    """A change of the tables that nearly every rendered file shows."""
    for name in ("alfa", "bravo"):
        path = checkout / "tables" / "linux" / "abi" / f"{name}.yaml"
        path.write_text(re.sub("brief: (.*)", r"brief: \1, anew", path.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of the base tables, rendered."""
    folder = trees.checkout(tmp_path / "checkout")
    assert run(folder).returncode == 0
    return folder


# ---------------------------------------------------------------- the same bytes


def test_rendering_is_byte_identical_wherever_and_whenever(checkout: Path, tmp_path: Path) -> None:
    other = trees.checkout(tmp_path / "somewhere" / "else")
    assert run(other, seed="4711").returncode == 0
    assert rendered(other) == rendered(checkout)


def test_a_second_run_writes_nothing(checkout: Path) -> None:
    before = states(checkout)
    result = run(checkout)
    assert result.stdout.endswith("0 written, 0 removed\n")
    assert states(checkout) == before


def test_only_what_changed_is_written(checkout: Path) -> None:
    before = states(checkout)
    trees.edit(checkout / "tables", "linux/flags/file.yaml\n-     O_EXCL: 0o200\n+     O_EXCL: 0o1000")
    assert "2 written" in run(checkout).stdout
    after = states(checkout)
    changed = {name for name in before if before[name] != after[name] and (checkout / "generated" / name).is_file()}
    assert changed == {f"include/vllsi/gen/linux/{abi}/flags.h" for abi in ("alfa", "bravo")}


def test_tables_elsewhere_render_the_same(checkout: Path, tmp_path: Path) -> None:
    shutil.copytree(checkout / "tables", tmp_path / "moved")
    output = tmp_path / "out"
    assert run(checkout, "--tables", str(tmp_path / "moved"), "--output", str(output)).returncode == 0
    for name, content in trees.contents(checkout / "generated").items():
        assert (output / name).read_bytes() == content, name


def test_rendered_files_tell_nothing_of_machine_or_time() -> None:
    found = []
    for path in [*(trees.ROOT / "generated").rglob("*"), trees.ROOT / "docs" / "names.md"]:
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            found += [f"{path.name}: {match[0]}" for pattern in (MACHINE, TIMES) for match in pattern.finditer(text)]
    assert found == []


def test_every_rendered_file_says_what_it_is(checkout: Path) -> None:
    for name, content in rendered(checkout).items():
        first = content.decode().splitlines()[0]
        assert BANNER in first or (name.endswith(".json") and BANNER in content.decode()), name


# ---------------------------------------------------------------- --check


def test_check_of_what_is_right(checkout: Path) -> None:
    before = rendered(checkout)
    result = run(checkout, "--check")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert rendered(checkout) == before


def test_check_shows_a_change_of_the_tables_and_writes_nothing(checkout: Path) -> None:
    before = rendered(checkout)
    trees.edit(checkout / "tables", "linux/flags/file.yaml\n-     O_EXCL: 0o200\n+     O_EXCL: 0o1000")
    result = run(checkout, "--check")
    assert result.returncode == 1
    assert "-#define VLLSI_LINUX_O_EXCL 0x80\n+#define VLLSI_LINUX_O_EXCL 0x200\n" in result.stdout
    assert "--- generated/include/vllsi/gen/linux/alfa/flags.h (committed)\n" in result.stdout
    assert result.stderr == "2 files differ from the tables; run python3 -m codegen\n"
    assert rendered(checkout) == before


@pytest.mark.parametrize(
    ("name", "edit"),
    [
        ("include/vllsi/gen/linux/alfa/numbers.h", lambda content: content.replace(b"read 0", b"read 1")),
        ("src/linux/bravo/entry.S", lambda content: content + b"\n"),
        ("include/vllsi/gen/linux/abi.h", lambda content: content[:-1]),
        ("src/linux/symbols.c", lambda _: b""),
        ("docs/linux-syscalls.md", lambda content: b"\xff" + content),
        ("include/vllsi/gen/flags.h", lambda content: content.replace(b"\n", b"\r\n")),
    ],
)
def test_an_edit_by_hand_is_found_and_undone(checkout: Path, name: str, edit: Callable[[bytes], bytes]) -> None:
    path = checkout / "generated" / name
    before = rendered(checkout)
    path.write_bytes(edit(path.read_bytes()))
    result = run(checkout, "--check")
    assert result.returncode == 1
    assert "1 files differ" in result.stderr
    assert "Traceback" not in result.stderr
    assert run(checkout).returncode == 0
    assert rendered(checkout) == before


def test_a_file_that_is_gone_is_found_and_comes_back(checkout: Path) -> None:
    before = rendered(checkout)
    (checkout / "generated" / "src" / "errors.c").unlink()
    assert run(checkout, "--check").returncode == 1
    assert "1 written" in run(checkout).stdout
    assert rendered(checkout) == before


def test_a_file_that_no_table_asks_for_is_found_and_removed(checkout: Path) -> None:
    old = checkout / "generated" / "include" / "vllsi" / "gen" / "linux" / "gone" / "numbers.h"
    old.parent.mkdir()
    old.write_text(f"/* Rendered from tables/linux/abi/gone.yaml {BANNER} */\n", encoding="utf-8")
    result = run(checkout, "--check")
    assert result.returncode == 1
    assert "generated/include/vllsi/gen/linux/gone/numbers.h: no table asks for this file\n" in result.stdout
    assert old.exists()
    assert "1 removed" in run(checkout).stdout
    assert not old.exists()


def test_what_was_never_rendered_is_left_alone(checkout: Path, tmp_path: Path) -> None:
    """`--output .` must not empty the folder."""
    letter = tmp_path / "home" / "letter.txt"
    letter.parent.mkdir()
    letter.write_text("Dear reader,\n", encoding="utf-8")
    assert run(checkout, "--output", str(letter.parent)).returncode == 0
    assert letter.read_text(encoding="utf-8") == "Dear reader,\n"


# ---------------------------------------------------------------- interrupted and refused


def test_output_that_cannot_be_written_leaves_the_old_files(checkout: Path) -> None:
    if shutil.which("setpriv") is None:
        pytest.skip("setpriv is not installed, and root may write anywhere")
    change_everything(checkout)
    before = rendered(checkout)
    folders = [path for path in (checkout / "generated").rglob("*") if path.is_dir()] + [checkout / "generated"]
    for folder in folders:
        folder.chmod(0o555)
    wrapper = ("setpriv", "--inh-caps=-dac_override", "--bounding-set=-dac_override") if os.geteuid() == 0 else ()
    try:
        result = run(checkout, wrapper=wrapper)
    finally:
        for folder in folders:
            folder.chmod(0o755)
    assert result.returncode == 1
    assert re.fullmatch(r"\S+: error: Permission denied\n", result.stderr)
    assert rendered(checkout) == before


def test_a_disk_that_is_full_leaves_the_old_files(checkout: Path) -> None:
    """A limit on the size of files stands in for it: it fails in the middle of writing."""
    change_everything(checkout)
    before = rendered(checkout)

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    result = run(checkout, limit=limit)
    assert result.returncode == 1
    assert "error: File too large" in result.stderr
    assert "Traceback" not in result.stderr
    assert rendered(checkout) == before


def steps_killed(checkout: Path, step: int) -> bool:
    """Whether the run was killed before it had done all it wanted."""
    command = [sys.executable, "-c", KILLED, str(step)]
    return (
        subprocess.run(command, cwd=checkout, capture_output=True, timeout=60, check=False).returncode
        == -signal.SIGKILL
    )


@pytest.mark.limit(300)
def test_killed_at_any_step_each_file_is_old_or_new_and_the_next_run_clears_up(tmp_path: Path) -> None:
    first = trees.checkout(tmp_path / "first")
    assert run(first).returncode == 0
    old = rendered(first)
    change_everything(first)
    after = tmp_path / "after"
    shutil.copytree(first, after)
    assert run(after).returncode == 0
    new = rendered(after)
    assert len([name for name in old if old[name] != new[name]]) > 12

    step = 0
    while True:
        trial = tmp_path / f"trial{step}"
        shutil.copytree(first, trial)
        killed = steps_killed(trial, step)
        found = rendered(trial)
        whole = {name: content for name, content in found.items() if ".vllsi-" not in name}
        assert set(whole) == set(old)
        assert all(content in (old[name], new[name]) for name, content in whole.items())
        assert run(trial).returncode == 0
        assert rendered(trial) == new
        assert not list(trial.rglob(".*.vllsi-*"))
        shutil.rmtree(trial)
        if not killed:
            break
        step += 5
    assert step > 40


@pytest.mark.slow
@pytest.mark.limit(300)
def test_killed_at_any_time_with_all_the_tables(tmp_path: Path) -> None:
    """As above with the real tables, killed from outside at times spread over the run."""
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    for name in ("codegen", "tables"):
        shutil.copytree(trees.ROOT / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__"))
    assert run(checkout).returncode == 0
    old = rendered(checkout)
    for path in (checkout / "tables" / "linux" / "abi").glob("*.yaml"):
        path.write_text(re.sub("brief: (.*)", r"brief: \1, anew", path.read_text(encoding="utf-8")), encoding="utf-8")
    tables = {path: path.read_bytes() for path in (checkout / "tables").rglob("*.yaml")}
    new: dict[str, bytes] = {}
    for tenth in range(3, 15):
        process = subprocess.Popen([sys.executable, "-m", "codegen"], cwd=checkout, stdout=subprocess.DEVNULL)
        try:
            process.wait(timeout=tenth / 10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        found = {name: content for name, content in rendered(checkout).items() if ".vllsi-" not in name}
        if not new:
            assert run(checkout).returncode == 0
            new = rendered(checkout)
        assert all(content in (old[name], new[name]) for name, content in found.items())
        for name, content in old.items():
            path = checkout / (name if name == "docs/names.md" else f"generated/{name}")
            path.write_bytes(content)
        assert all(path.read_bytes() == content for path, content in tables.items())
    assert run(checkout).returncode == 0
    assert rendered(checkout) == new
