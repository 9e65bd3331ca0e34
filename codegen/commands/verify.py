"""vllsi verify: the tables against the kernel's own headers, in both directions.

Every number and every error of the headers is in the tables; every fact of the tables is what the headers say, or is
listed as not checkable in tables/linux/unchecked.yaml with the reason. A tree newer than the tables' baseline may hold
more; that is reported and fails nothing.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostic
from ..model import Abi, Model
from . import options, output, uapi
from .claims import ERROR_HEADER, KINDS, NUMBER_HEADER, Fact, Kind, facts
from .uapi import Answer, Compiler, HeaderTree
from .unchecked import TABLE, Entry, Unchecked

SUMMARY = "check the tables against unpacked kernel headers, in both directions"
EXAMPLE = "tools/vllsi verify --uapi build/uapi --abi x86_64 aarch64"
PROCESSES = 2

# Constants that a newer kernel moves: ends of enumerations, counts, masks of all bits.
_GROWING = re.compile(r"LAST|MAX|ALL|MASK|END|COUNT|_NR_?")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--uapi",
        type=Path,
        required=True,
        metavar="DIR",
        help="unpacked linux-libc-dev, its usr folder, or headers_install's output",
    )
    parser.add_argument(
        "--elf", type=Path, default=uapi.ELF_HEADER, metavar="FILE", help="glibc's elf.h, for what kernel headers lack (default: %(default)s)"
    )
    options.add_abis(parser)
    options.add_tables(parser)
    parser.add_argument("--json", action="store_true", help="print counts, additions and mistakes as JSON")


def run(arguments: argparse.Namespace) -> int:
    tree = HeaderTree.open(arguments.uapi)
    model = options.load(arguments.tables)
    abis = options.pick_abis(model, arguments.abi)
    report = examine(model, abis, tree, arguments.elf)
    report_json(report) if arguments.json else report_text(report)
    for text in report.diagnostics():
        output.error(text)
    if report.problems and not arguments.json:
        output.error(report.verdict())
    return 1 if report.problems else 0


# ---------------------------------------------------------------- judging


@dataclass
class Count:
    checked: int = 0
    unchecked: int = 0
    wrong: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.checked + other.checked, self.unchecked + other.unchecked, self.wrong + other.wrong)


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong on one ABI."""

    diagnostic: Diagnostic
    abi: str
    fact: str
    ours: int | None = None
    theirs: int | None = None


@dataclass
class Findings:
    """What came out for one ABI."""

    abi: Abi
    counts: dict[Kind, Count] = field(default_factory=lambda: {kind: Count() for kind in KINDS})
    problems: list[Problem] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass
class Report:
    tree: HeaderTree
    baseline: uapi.Version
    findings: list[Findings]
    stale: list[Problem]

    @property
    def problems(self) -> list[Problem]:
        return [problem for findings in self.findings for problem in findings.problems] + self.stale

    def diagnostics(self) -> list[str]:
        """The problems, each once with the ABIs that have it."""
        abis: dict[Diagnostic, list[str]] = {}
        for problem in self.problems:
            abis.setdefault(problem.diagnostic, []).append(problem.abi)
        shown = []
        for diagnostic, names in sorted(abis.items()):
            where = f" ({_names(names, len(self.findings))})" if names[0] else ""
            shown.append(Diagnostic(diagnostic.place, f"{diagnostic.message}{where}", diagnostic.hint, diagnostic.snippet).render())
        return shown

    def verdict(self) -> str:
        text = f"{output.plural(len(self.diagnostics()), 'mistake')} in the tables or in {TABLE}"
        if self.tree.version.code < self.baseline.code:
            text += f"; these headers are of {self.tree.version} and lack what came up to {self.baseline}"
        return text


def _names(names: Sequence[str], all_of_them: int) -> str:
    return "all ABIs" if len(names) == all_of_them > 1 else ", ".join(names)


def examine(model: Model, abis: Sequence[Abi], tree: HeaderTree, elf: Path = uapi.ELF_HEADER) -> Report:
    """Checks some ABIs of a model against a tree."""
    unchecked = Unchecked(model.documents[TABLE])
    if tree.single and len({abi.uapi for abi in abis}) > 1:
        raise output.CommandError(tree.shown_as, "this tree holds the headers of one architecture", "say which ABI with --abi")
    parents = {abi.name: tree.asm_parent(abi.toolchain.target, abi.uapi) for abi in abis}
    lacking = [name for name, parent in parents.items() if parent is None]
    if lacking:
        raise output.CommandError(tree.shown_as, f"there are no headers for {', '.join(lacking)} here", "choose ABIs with --abi")
    with uapi.Shims(elf) as shims, ThreadPoolExecutor(PROCESSES) as pool:

        def one(abi: Abi) -> Findings:
            compiler = Compiler(tree, abi.toolchain.target, abi.toolchain.flags, parents[abi.name] or tree.include, shims)
            return _Judge(model, abi, unchecked, compiler, tree).findings()

        findings = list(pool.map(one, abis))
    stale = [_stale(entry) for entry in unchecked.unused()] if len(abis) == len(model.abis) else []
    return Report(tree, unchecked.baseline, findings, stale)


def _stale(entry: Entry) -> Problem:
    message = f"'{entry.pattern}' means nothing that the tables or the headers have"
    return Problem(entry.document.diagnose(entry.path, message), "", entry.pattern)


class _Judge:
    """Compares one ABI's facts with what its headers answer."""

    def __init__(self, model: Model, abi: Abi, unchecked: Unchecked, compiler: Compiler, tree: HeaderTree) -> None:
        self._model, self._abi, self._unchecked, self._compiler = model, abi, unchecked, compiler
        self._newer = tree.version.code > unchecked.baseline.code
        self._findings = Findings(abi)

    def findings(self) -> Findings:
        claimed = facts(self._model, self._abi, self._unchecked)
        asked = [fact for fact in claimed if fact.expression]
        common = [NUMBER_HEADER, ERROR_HEADER, uapi.PRELUDE]
        answers = self._compiler.ask([fact.question for fact in asked], common)
        for fact, answer in zip(asked, answers, strict=True):
            self._judge(fact, answer)
        for fact in claimed:
            if not fact.expression:
                self._judge(fact, Answer("absent", reason=fact.reason))
        self._missing(claimed)
        return self._findings

    # ------------------------------------------------ tables against headers

    def _judge(self, fact: Fact, answer: Answer) -> None:
        count = self._findings.counts[fact.kind]
        if fact.expected is None:
            self._judge_exclusion(fact, answer, count)
        elif answer.outcome == "absent":
            self._judge_absent(fact, answer, count)
        elif answer.outcome == "right" or (answer.value is not None and fact.same(answer.value)):
            self._judge_right(fact, count)
        else:
            self._judge_wrong(fact, answer, count)

    def _judge_exclusion(self, fact: Fact, answer: Answer, count: Count) -> None:
        if answer.outcome == "absent":
            count.checked += 1
        elif self._unchecked.differing(fact.name, self._abi) is not None:
            count.unchecked += 1
        else:
            count.wrong += 1
            self._problem(
                fact,
                f"the table has no {fact.expression} here, the headers have {_value(fact, answer.value)}",
                answer.value,
            )

    def _judge_absent(self, fact: Fact, answer: Answer, count: Count) -> None:
        if self._unchecked.listed(fact.name, self._abi) is not None:
            count.unchecked += 1
        elif self._newer and fact.kind in ("flags", "structs"):
            count.unchecked += 1
            self._findings.notes.append(f"{fact.name}: {answer.reason}")
        else:
            count.wrong += 1
            hint = "" if fact.kind in ("numbers", "errno") else f"correct the table, or list the fact in {TABLE} with the reason"
            self._problem(fact, f"the headers do not confirm {fact.name}: {answer.reason}", None, hint)

    def _judge_right(self, fact: Fact, count: Count) -> None:
        count.checked += 1
        listed = self._unchecked.listed(fact.name, self._abi)
        if listed is not None:
            self._listed(listed, fact, f"'{fact.name}' is listed as not checkable, but the headers confirm it")
        differing = self._unchecked.differing(fact.name, self._abi)
        if differing is not None:
            self._listed(differing, fact, f"'{fact.name}' is listed as declared otherwise, but the headers say the same")

    def _judge_wrong(self, fact: Fact, answer: Answer, count: Count) -> None:
        if self._unchecked.differing(fact.name, self._abi) is not None:
            count.unchecked += 1
            return
        if self._newer and _grown(fact, answer.value):
            count.checked += 1
            self._findings.added.append(f"{fact.name} is {_value(fact, answer.value)}, was {_value(fact, fact.expected)}")
            return
        count.wrong += 1
        self._problem(
            fact,
            f"{fact.name} is {_value(fact, fact.expected)} here and {_value(fact, answer.value)} in the headers",
            answer.value,
        )
        listed = self._unchecked.listed(fact.name, self._abi)
        if listed is not None:
            self._listed(listed, fact, f"'{fact.name}' is listed as not checkable, but the headers declare it")

    # ------------------------------------------------ headers against tables

    def _missing(self, claimed: Sequence[Fact]) -> None:
        """Numbers and errors that the headers have and the tables do not."""
        known = {fact.expression for fact in claimed if fact.kind in ("numbers", "errno")}
        macros = self._compiler.macros([NUMBER_HEADER, ERROR_HEADER])
        numbers = [name for name in uapi.number_macros(macros) if name not in known and not self._unchecked.no_call(name)]
        errors = [name for name in uapi.error_macros(macros) if name not in known]
        extra: list[tuple[Kind, str]] = [
            *(("numbers", name) for name in numbers),
            *(("errno", name) for name in errors),
        ]
        values = self._compiler.values([NUMBER_HEADER, ERROR_HEADER], [name for _, name in extra])
        for (kind, name), value in zip(extra, values, strict=True):
            text = f"{name} = {value}" if value is not None else name
            if self._newer:
                self._findings.added.append(text)
                continue
            self._findings.counts[kind].wrong += 1
            self._problem_missing(kind, name, value, f"the headers have {text}, the table does not")

    def _problem_missing(self, kind: Kind, name: str, value: int | None, message: str) -> None:
        if kind == "errno":
            document, path, hint = self._model.documents["linux/errno.yaml"], ("errno",), ""
        else:
            document, path = self._abi.where.document, ("numbers",)
            taken = next((other for other, number in self._abi.numbers.items() if number == value), "")
            hint = f"number {value} is '{taken}' here: an alias?" if taken else f"tools/vllsi import linux --abi {self._abi.name} writes it"
        self._findings.problems.append(Problem(document.diagnose(path, message, hint=hint, key=True), self._abi.name, name, None, value))

    # ------------------------------------------------ problems

    def _problem(self, fact: Fact, message: str, theirs: int | None, hint: str = "") -> None:
        diagnostic = fact.where.document.diagnose(fact.where.path, message, hint=hint, key=True)
        self._findings.problems.append(Problem(diagnostic, self._abi.name, fact.name, fact.expected, theirs))

    def _listed(self, entry: Entry, fact: Fact, message: str) -> None:
        if self._newer:
            self._findings.notes.append(message)
            return
        diagnostic = entry.document.diagnose(entry.path, message)
        self._findings.problems.append(Problem(diagnostic, self._abi.name, fact.name))


def _grown(fact: Fact, theirs: int | None) -> bool:
    """Whether a newer kernel merely has more: a larger struct, a later end of an enumeration, more bits in a mask."""
    if theirs is None or fact.expected is None or theirs <= fact.expected:
        return False
    if fact.kind == "structs":
        return fact.name.endswith(":size")
    return fact.kind == "flags" and _GROWING.search(fact.expression) is not None


def _value(fact: Fact, value: int | None) -> str:
    if value is None:
        return "something else"
    return f"{value:#x}" if fact.kind == "flags" and value > 9 else str(value)


# ---------------------------------------------------------------- reporting


def report_text(report: Report) -> None:
    columns = [output.Column("ABI"), *(output.Column(kind, right=True) for kind in KINDS)]
    rows: list[list[object]] = []
    total = {kind: Count() for kind in KINDS}
    for findings in report.findings:
        rows.append([findings.abi.name, *_cells(findings.counts)])
        total = {kind: total[kind] + findings.counts[kind] for kind in KINDS}
    if len(report.findings) > 1:
        rows.append(["all", *_cells(total)])
    title = f"Tables of Linux {report.baseline} against headers of Linux {report.tree.version}: checked / unchecked / wrong"
    output.table(columns, rows, title=title)
    for heading, texts in (("added", _grouped(report, "added")), ("note", _grouped(report, "notes"))):
        for text in texts:
            print(f"{heading}: {text}")


def _cells(counts: dict[Kind, Count]) -> list[str]:
    return [f"{counts[kind].checked} / {counts[kind].unchecked} / {counts[kind].wrong}" for kind in KINDS]


def _grouped(report: Report, what: str) -> list[str]:
    abis: dict[str, list[str]] = {}
    for findings in report.findings:
        for text in getattr(findings, what):
            abis.setdefault(text, []).append(findings.abi.name)
    return [f"{text} ({_names(names, len(report.findings))})" for text, names in sorted(abis.items())]


def report_json(report: Report) -> None:
    output.as_json(
        {
            "tree": report.tree.shown_as,
            "version": str(report.tree.version),
            "baseline": str(report.baseline),
            "abis": {findings.abi.name: {kind: vars(count) for kind, count in findings.counts.items()} for findings in report.findings},
            "added": {findings.abi.name: findings.added for findings in report.findings if findings.added},
            "notes": {findings.abi.name: findings.notes for findings in report.findings if findings.notes},
            "wrong": [_json(problem) for problem in report.problems],
        }
    )


def _json(problem: Problem) -> dict[str, Any]:
    place = problem.diagnostic.place
    return {
        "abi": problem.abi,
        "fact": problem.fact,
        "message": problem.diagnostic.message,
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "table": problem.ours,
        "headers": problem.theirs,
    }
