"""vllsi audit: every entry of the tables with category, hints and reasons; what looks wrong; what breaks a pin.

Entries are the calls and their variants, the raw `syscall0` to `syscall6` and `syscall_raw`, and the public functions
that names.yaml says make calls (`calls: [row, …]`): those inherit category and hints from the rows and are checked
like them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Diagnostic, nearest
from ..lower import Lowerer
from ..model import Abi, Call, Condition, Model, Where
from ..readers import words
from ..view import available
from . import options, output
from .output import CommandError

SUMMARY = "list every entry with its category, hints and reasons; report what breaks a rule"
EXAMPLE = "tools/vllsi audit --without IoEffect --category Syscall --abi x86_64"

# What a raw entry gets at is whatever its number names.
RAW_NAMES = (*(f"syscall{count}" for count in range(7)), "syscall_raw")
RAW_HINTS = {
    "RequiresPermission": "makes any call with any arguments",
    "IoEffect": "the number may name a call that reads or changes anything",
}
SHORT_REASON = 10
COMMON_REASON = 12


@dataclass(frozen=True)
class Entry:
    """One thing that a program can call."""

    name: str
    kind: str
    category: str
    hints: Mapping[str, str]
    conditions: tuple[Condition, ...] = ()
    where: Where | None = None
    rows: tuple[Call, ...] = ()
    errors_unknown: str = ""


@dataclass(frozen=True)
class Lint:
    kind: str
    text: str
    place: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--call",
        nargs="+",
        action="extend",
        default=[],
        metavar="NAME",
        help="only these entries; a call's name means its variants too",
    )
    parser.add_argument("--category", metavar="C", help="only entries of this category")
    parser.add_argument("--hint", metavar="H", help="only entries that carry this hint, always or on a condition")
    parser.add_argument("--without", metavar="H", help="only entries that never carry this hint")
    options.add_abis(parser)
    options.add_tables(parser)
    parser.add_argument("--format", choices=output.FORMATS, default="text", help="text (default), json or csv")


def run(arguments: argparse.Namespace) -> int:
    model = options.load(arguments.tables)
    abis = options.pick_abis(model, arguments.abi)
    everything = entries(model)
    problems = violations(model, everything)
    chosen = select(model, everything, abis, arguments)
    lints = lint(model, chosen)
    if arguments.format == "json":
        output.as_json(
            {
                "entries": [_json(entry) for entry in chosen],
                "lints": [vars(row) for row in lints],
                "violations": [row.message for row in problems],
            }
        )
    elif arguments.format == "csv":
        output.as_csv(("name", "kind", "category", "hint", "when", "reason"), (row for entry in chosen for row in _rows(entry)))
    else:
        text(chosen, lints)
    for problem in problems:
        output.error(problem.render())
    return 1 if problems else 0


# ---------------------------------------------------------------- entries


def entries(model: Model) -> list[Entry]:
    calls = [_of_call(call) for call in model.every_call() if not call.unimplemented]
    raw = [Entry(name, "raw", model.permissions.default, RAW_HINTS) for name in RAW_NAMES]
    return [*calls, *raw, *wrappers(model)]


def _of_call(call: Call) -> Entry:
    kind = "variant" if call.parent else "call"
    unknown = call.errors.unknown
    return Entry(call.name, kind, call.category, call.hints, call.conditions, call.where, (call,), unknown)


def wrappers(model: Model) -> Iterator[Entry]:
    """The public functions that name the rows they call; a row that does not exist stops the audit."""
    document = model.documents["names.yaml"]
    rows = {call.name: call for call in model.every_call()}
    for name, row in document.data.items():
        if not isinstance(row, dict) or "calls" not in row:
            continue
        called = []
        for index, wanted in enumerate(words(row["calls"])):
            if wanted not in rows:
                path = (name, "calls", index) if isinstance(row["calls"], list) else (name, "calls")
                found = document.diagnose(path, f"'{name}' calls '{wanted}', which is no row", hint=nearest(wanted, rows))
                raise CommandError(f"{found.place.file}:{found.place.line}:{found.place.column}", found.message, found.hint)
            called.append(rows[wanted])
        yield _wrapper(model, row.get("c", name), tuple(called), row.get("category"), Where(document, (name,)))


def _wrapper(model: Model, name: str, called: tuple[Call, ...], category: str | None, where: Where) -> Entry:
    """Inherits the strictest category of its rows unless it says its own, and their hints with the first reason."""
    categories = frozenset(call.category for call in called)
    inherited = model.permissions.default if model.permissions.default in categories else next((call.category for call in called), "")
    hints: dict[str, str] = {}
    for call in called:
        for hint, reason in call.hints.items():
            hints.setdefault(hint, f"{call.name}: {reason}")
    conditions = tuple(condition for call in called for condition in call.conditions)
    unknown = next((call.errors.unknown for call in called if call.errors.unknown), "")
    return Entry(name, "wrapper", category or inherited, hints, conditions, where, called, unknown)


# ---------------------------------------------------------------- pins


def violations(model: Model, rows: Iterable[Entry]) -> list[Diagnostic]:
    """Entries that break the rules of permissions.yaml; those of calls stop the loading of the tables already."""
    permissions = model.permissions
    found = []
    for entry in rows:
        if entry.kind == "wrapper" and entry.category not in permissions.categories:
            hint = nearest(entry.category, permissions.categories)
            found.append(_violation(entry, f"'{entry.name}' is of category '{entry.category}', which there is not", hint))
        for hint, categories in permissions.required_in.items():
            if entry.category in categories and hint not in entry.hints:
                found.append(_violation(entry, f"'{entry.name}' is of category {entry.category} and inherits no {hint}"))
        for hint, others in permissions.forbidden_with.items():
            for other, categories in others.items():
                if entry.category in categories and hint in entry.hints and other in entry.hints:
                    message = f"'{entry.name}' is of category {entry.category} and carries {other}"
                    found.append(_violation(entry, f"{message}, so it must not carry {hint}"))
    return found


def _violation(entry: Entry, message: str, hint: str = "") -> Diagnostic:
    if entry.where is None:
        raise CommandError(entry.name, message, hint)
    if entry.rows and not hint:
        hint = f"it calls {', '.join(call.name for call in entry.rows)}"
    return entry.where.document.diagnose(entry.where.path, message, hint=hint, key=True)


# ---------------------------------------------------------------- selection


def select(model: Model, rows: Sequence[Entry], abis: Sequence[Abi], arguments: argparse.Namespace) -> list[Entry]:
    """The entries that the filters leave; a filter that means nothing is an error."""
    names = [entry.name for entry in rows]
    for name in arguments.call:
        options.check_known(name, names, "entry")
    if arguments.category:
        options.check_known(arguments.category, model.permissions.categories, "category")
    for hint in (arguments.hint, arguments.without):
        if hint:
            options.check_known(hint, model.permissions.hints, "hint")
    lowerer = Lowerer(model)
    return [entry for entry in rows if _wanted(entry, arguments) and _anywhere(model, lowerer, entry, abis)]


def _wanted(entry: Entry, arguments: argparse.Namespace) -> bool:
    parents = {call.parent for call in entry.rows} if entry.kind == "variant" else set()
    if arguments.call and entry.name not in arguments.call and parents.isdisjoint(arguments.call):
        return False
    carried = {*entry.hints, *(condition.hint for condition in entry.conditions)}
    return (
        (not arguments.category or entry.category == arguments.category)
        and (not arguments.hint or arguments.hint in carried)
        and (not arguments.without or arguments.without not in carried)
    )


def _anywhere(model: Model, lowerer: Lowerer, entry: Entry, abis: Sequence[Abi]) -> bool:
    if not entry.rows or len(abis) == len(model.abis):
        return True
    return any(available(model, lowerer, call, abi) for call in entry.rows for abi in abis)


# ---------------------------------------------------------------- lints


def lint(model: Model, rows: Sequence[Entry]) -> list[Lint]:
    """What breaks no rule and still deserves a look."""
    calls = [entry for entry in rows if entry.kind in ("call", "variant")]
    found = []
    unknown = [entry for entry in calls if entry.errors_unknown]
    if unknown:
        found.append(Lint("uncovered", f"{len(unknown)} of {len(calls)} calls have errors that nobody has listed"))
    found += [row for entry in calls for row in _reasons(entry)]
    return [*found, *_undecided(model, calls), *_worn_out(calls)]


def _reasons(entry: Entry) -> Iterator[Lint]:
    for hint, reason in entry.hints.items():
        if len(reason) < SHORT_REASON:
            yield Lint("short reason", f"{entry.name}: {hint}: {reason}", _place(entry))
        if reason.rstrip().endswith("."):
            yield Lint("full stop", f"{entry.name}: {hint}: {reason}", _place(entry))


def _undecided(model: Model, calls: Sequence[Entry]) -> Iterator[Lint]:
    """A set of flags that decides a hint of one call may decide it for the others that take the same set."""
    deciding: dict[tuple[str, str], str] = {}
    for entry in calls:
        for condition in entry.conditions:
            param = entry.rows[0].param(condition.param)
            if param is not None and param.type.kind == "flags":
                deciding.setdefault((param.type.base, condition.hint), entry.name)
    for entry in calls:
        sets = {param.type.base for param in entry.rows[0].params if param.type.kind == "flags"}
        decided = {condition.hint for condition in entry.conditions}
        for (base, hint), other in deciding.items():
            if base in sets and hint not in entry.hints and hint not in decided and model.flags[base].kind == "bits":
                yield Lint("no condition", f"{entry.name}: {base} decides {hint} in {other}, and nothing here", _place(entry))


def _worn_out(calls: Sequence[Entry]) -> Iterator[Lint]:
    """One reason for many calls of different kinds says nothing about any of them."""
    counts = Counter((hint, reason) for entry in calls if entry.kind == "call" for hint, reason in entry.hints.items())
    for (hint, reason), count in counts.most_common():
        if count >= COMMON_REASON:
            yield Lint("common reason", f"{count} calls give the same reason for {hint}: {reason}")


def _place(entry: Entry) -> str:
    if entry.where is None:
        return ""
    place = entry.where.document.place(entry.where.path, key=True)
    return f"{place.file}:{place.line}"


# ---------------------------------------------------------------- printing


def text(rows: Sequence[Entry], lints: Sequence[Lint]) -> None:
    columns = [output.Column(title) for title in ("entry", "category", "hint", "reason")]
    lines: list[Sequence[object]] = []
    for entry in rows:
        for index, (name, _, category, hint, when, reason) in enumerate(_rows(entry)):
            head = (name, category) if index == 0 else ("", "")
            lines.append([*head, f"{hint} with {when}" if when else hint, reason])
    output.table(columns, lines)
    categories = Counter(entry.category for entry in rows)
    parts = ", ".join(f"{count} {category}" for category, count in categories.most_common())
    print(f"{output.plural(len(rows), 'entry', 'entries')}: {parts}" if rows else "no entry is like this")
    for row in lints:
        print(f"{row.kind}: {row.text}" + (f" ({row.place})" if row.place else ""))


def _rows(entry: Entry) -> list[tuple[str, str, str, str, str, str]]:
    """A line per hint and condition; one empty line for an entry that carries none."""
    always = [(hint, "", reason) for hint, reason in entry.hints.items()]
    sometimes = [(row.hint, f"{row.param}: {' or '.join(row.has)}", row.reason) for row in entry.conditions]
    return [(entry.name, entry.kind, entry.category, *row) for row in [*always, *sometimes] or [("", "", "")]]


def _json(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "kind": entry.kind,
        "category": entry.category,
        "hints": dict(entry.hints),
        "when": [{"param": row.param, "has": list(row.has), "hint": row.hint, "reason": row.reason} for row in entry.conditions],
        "calls": [call.name for call in entry.rows] if entry.kind == "wrapper" else [],
        "table": _place(entry),
    }
