"""vllsi diff: what two header trees, or two revisions of the tables, add, remove, rename and renumber."""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import source
from ..diagnostics import Collector, TableError
from ..source import Document
from . import options, output, uapi
from .claims import NUMBER_HEADER
from .uapi import Compiler, HeaderTree

SUMMARY = "compare the numbers of two header trees, or of two git revisions of the tables"
EXAMPLE = "tools/vllsi diff v1.0 HEAD; tools/vllsi diff old/usr build/uapi --abi x86_64"

ABI_FOLDER = "linux/abi"
TIMEOUT_S = 60

Numbers = Mapping[str, int]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    what = "a header tree, a folder with tables, or a git revision"
    parser.add_argument("a", metavar="A", help=f"the old side: {what}")
    parser.add_argument("b", metavar="B", help="the new side: likewise")
    options.add_abis(parser)
    options.add_tables(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text (default) or json")
    parser.add_argument("--exit-code", action="store_true", help="exit 1 if the sides differ")


@dataclass(frozen=True)
class Change:
    abi: str
    kind: str
    name: str
    old: str = ""
    new: str = ""

    @property
    def text(self) -> str:
        if self.kind == "added":
            return f"{self.name} = {self.new}"
        if self.kind == "removed":
            return f"{self.name} = {self.old}"
        return f"{self.old} -> {self.new}" if self.kind == "renamed" else f"{self.name}: {self.old} -> {self.new}"


@dataclass(frozen=True)
class Side:
    """One side of the comparison: numbers per ABI."""

    shown_as: str
    abis: Mapping[str, Numbers]


def run(arguments: argparse.Namespace) -> int:
    a, b = (read_side(text, arguments) for text in (arguments.a, arguments.b))
    both = [name for name in a.abis if name in b.abis]
    for name in arguments.abi:
        options.check_known(name, [*a.abis, *b.abis], "ABI")
    only = {side.shown_as: [name for name in side.abis if name not in both] for side in (a, b)}
    if not both:
        raise output.CommandError(a.shown_as, f"it has no ABI in common with {b.shown_as}")
    chosen = [name for name in both if not arguments.abi or name in arguments.abi]
    found = [change for name in chosen for change in changes(name, a.abis[name], b.abis[name])]
    if arguments.format == "json":
        output.as_json({"abis": {name: [_json(change) for change in found if change.abi == name] for name in chosen}, "only": only})
    else:
        text(found, chosen, only)
    return 1 if arguments.exit_code and found else 0


def changes(abi: str, old: Numbers, new: Numbers) -> list[Change]:
    """What differs, sorted by number; a name that goes while another comes with its number has been renamed."""
    gone = {name: number for name, number in old.items() if name not in new}
    come = {name: number for name, number in new.items() if name not in old}
    found: list[tuple[int, Change]] = []
    for name, number in sorted(gone.items(), key=lambda row: row[1]):
        heir = next((other for other, other_number in sorted(come.items()) if other_number == number), None)
        if heir is not None:
            del come[heir]
            found.append((number, Change(abi, "renamed", name, name, heir)))
        else:
            found.append((number, Change(abi, "removed", name, str(number))))
    found += [(number, Change(abi, "added", name, "", str(number))) for name, number in come.items()]
    for name in old.keys() & new.keys():
        if old[name] != new[name]:
            found.append((new[name], Change(abi, "renumbered", name, str(old[name]), str(new[name]))))
    return [change for _, change in sorted(found, key=lambda row: (row[0], row[1].name))]


def text(found: Sequence[Change], abis: Sequence[str], only: Mapping[str, Sequence[str]]) -> None:
    for side, names in only.items():
        if names:
            print(f"only in {side}: {', '.join(names)}")
    if not found:
        print(f"no number differs ({output.plural(len(abis), 'ABI')})")
        return
    merged: dict[tuple[str, str], list[str]] = {}
    for change in found:
        merged.setdefault((change.kind, change.text), []).append(change.abi)
    columns = [output.Column("change"), output.Column("call"), output.Column("ABIs")]
    order = ("added", "removed", "renamed", "renumbered")
    rows = sorted(merged.items(), key=lambda row: order.index(row[0][0]))
    output.table(
        columns,
        ((kind, what, "all" if len(names) == len(abis) > 1 else ", ".join(names)) for (kind, what), names in rows),
    )


def _json(change: Change) -> dict[str, Any]:
    return {"change": change.kind, "name": change.name, "old": change.old, "new": change.new}


# ---------------------------------------------------------------- sides


def read_side(text: str, arguments: argparse.Namespace) -> Side:
    path = Path(text)
    if path.is_dir():
        for folder in (path, path / "tables"):
            if (folder / ABI_FOLDER).is_dir():
                return Side(text, _from_documents(_folder_documents(folder)))
        return Side(text, _from_tree(HeaderTree.open(path), arguments))
    return Side(text, _from_documents(_revision_documents(text)))


def _from_documents(documents: Mapping[str, str]) -> dict[str, Numbers]:
    collector = Collector()
    found: dict[str, Numbers] = {}
    for name, content in documents.items():
        document = source.parse(content, name, collector)
        if document is not None:
            found[Path(name).stem] = _numbers(document)
    collector.stop_if_any()
    return found


def _numbers(document: Document) -> Numbers:
    """Numbers and second names of an ABI's table; one of another time may be shaped otherwise, so no more is asked."""
    data = document.data if isinstance(document.data, dict) else {}
    numbers, aliases = data.get("numbers"), data.get("aliases")
    if not isinstance(numbers, dict) or not all(isinstance(number, int) for number in numbers.values()):
        raise TableError([document.diagnose(("numbers",), "there are no numbers in this table")])
    second = aliases if isinstance(aliases, dict) else {}
    return {**numbers, **{name: numbers[target] for name, target in second.items() if target in numbers}}


def _folder_documents(folder: Path) -> dict[str, str]:
    return {str(path): path.read_text(encoding="utf-8") for path in sorted((folder / ABI_FOLDER).glob("*.yaml"))}


def _revision_documents(revision: str) -> dict[str, str]:
    if _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", check=False) is None:
        raise output.CommandError(revision, "this is neither a folder nor a git revision of this checkout")
    listing = _git("ls-tree", "-r", "--name-only", revision, "--", f"tables/{ABI_FOLDER}") or ""
    names = [name for name in listing.splitlines() if name.endswith(".yaml")]
    if not names:
        raise output.CommandError(revision, f"this revision has no tables/{ABI_FOLDER}")
    return {f"{revision}:{name}": _git("show", f"{revision}:{name}") or "" for name in names}


def _git(*words: str, check: bool = True) -> str | None:
    """What git prints; None where it fails and that is an answer."""
    try:
        done = subprocess.run(["git", "-C", str(options.ROOT), *words], capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    except FileNotFoundError as missing:
        raise output.CommandError("git", "there is no such program", "tools/setup installs it") from missing
    except subprocess.TimeoutExpired as late:
        raise output.CommandError("git", f"it took more than {TIMEOUT_S} s") from late
    if done.returncode and check:
        raise output.CommandError("git", done.stderr.strip() or f"it failed at {words[0]}")
    return None if done.returncode else done.stdout


def _from_tree(tree: HeaderTree, arguments: argparse.Namespace) -> dict[str, Numbers]:
    """The numbers of the tables' ABIs that a tree has headers for."""
    documents = {Path(name).stem: content for name, content in _folder_documents(arguments.tables).items()}
    collector = Collector()
    rows = {name: source.parse(content, f"{name}.yaml", collector) for name, content in documents.items()}
    collector.stop_if_any()
    if tree.single and len(arguments.abi) != 1:
        raise output.CommandError(tree.shown_as, "this tree holds the headers of one architecture", "say which ABI with --abi")
    wanted = {name: row.data for name, row in rows.items() if row is not None and (not arguments.abi or name in arguments.abi)}
    with uapi.Shims() as shims, ThreadPoolExecutor(2) as pool:

        def one(data: Mapping[str, Any]) -> Numbers | None:
            target, flags = data["toolchain"]["target"], data["toolchain"]["flags"]
            parent = tree.asm_parent(target, data["uapi"])
            return None if parent is None else header_numbers(Compiler(tree, target, flags, parent, shims))

        found = dict(zip(wanted, pool.map(one, wanted.values()), strict=True))
    return {name: numbers for name, numbers in found.items() if numbers is not None}


def header_numbers(compiler: Compiler) -> Numbers:
    """Every number of the headers by name: bases, masks and reserved numbers too, since their change matters."""
    names = uapi.number_macros(compiler.macros([NUMBER_HEADER]))
    values = compiler.values([NUMBER_HEADER], names)
    return {_plain(name): value for name, value in zip(names, values, strict=True) if value is not None}


def _plain(macro: str) -> str:
    return macro.removeprefix("__NR_") if macro.startswith("__NR_") else f"arm_{macro.removeprefix('__ARM_NR_')}"
