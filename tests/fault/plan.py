"""Which calls are to fail how, from the tables; and which outcomes are in order, from recoveries.yaml.

A service in which a call fails returns that errno. Whatever else it does is a row of recoveries.yaml with the reason. Where a row fits, the outcome
must be one that it names; a row that no outcome needs is a mistake too.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from codegen.lower import Lowerer
from codegen.model import Call
from tests.support.toolchain import model

from . import program
from .program import Fault, Outcome, Result

HERE = Path(__file__).resolve().parent
ABI = "x86_64"
OCCURRENCES = 64  # of one call; more than any scenario makes, and the last one in any case
# What a call of a later kernel than the first number says on an older one. Where a row says `unknown`: what most calls can say.
OLDEST = (3, 0)
ABSENT = "NOSYS"
SUCCEEDS = "succeeds"
RETURNED = "returned"
MISSED = "missed"
RETRIES = 3
GENERIC = ("IO", "INTR", "NOMEM", "INVAL")


@dataclass(frozen=True)
class Recovery:
    """A row of recoveries.yaml."""

    services: tuple[str, ...]
    calls: tuple[str, ...]
    errors: tuple[str, ...]
    times: tuple[int, ...]
    then: tuple[str, ...]
    again: tuple[str, ...]
    leaves: tuple[str, ...]
    why: str

    def fits(self, case: Case) -> bool:
        named = (not self.calls or case.call in self.calls) and (not self.errors or case.error in self.errors)
        in_time = not self.times or case.occurrence in self.times
        return named and in_time and (not self.services or any(fnmatchcase(case.service, pattern) for pattern in self.services))


@dataclass(frozen=True)
class Case:
    """One fault in words: scenario with what the kernel lacks, call, errno, and which time."""

    service: str
    call: str
    error: str
    occurrence: int

    def __str__(self) -> str:
        return f"{self.service}: {self.call} ({self.occurrence}) fails with E{self.error}"


@dataclass(frozen=True)
class Judged:
    """What came of a case: what is wrong about it, or the rows that allow it."""

    case: Case
    did: str
    wrong: str
    allowed_by: tuple[Recovery, ...]


@functools.cache
def _file() -> dict[str, Any]:
    return dict(yaml.safe_load((HERE / "recoveries.yaml").read_text(encoding="utf-8")))


@functools.cache
def recoveries() -> tuple[Recovery, ...]:
    """The reviewed table."""
    return tuple(_recovery(row) for row in _file()["recoveries"])


def _recovery(row: dict[str, Any]) -> Recovery:
    unknown = set(row) - {each.name for each in fields(Recovery)}
    if unknown or "why" not in row:
        raise ValueError(f"recoveries.yaml: a row with {', '.join(sorted(unknown)) or 'no reason'}: {row}")

    lists: dict[str, tuple[Any, ...]] = {each.name: tuple(row.get(each.name, ())) for each in fields(Recovery) if each.name != "why"}
    return Recovery(**lists, why=str(row["why"]))


def reach() -> dict[str, int]:
    """How much is injected at least."""
    return dict(_file()["reach"])


def services() -> list[str]:
    """Every scenario, and behind it the same where calls always fail: `open_beneath-openat2` has no openat2."""
    without: dict[str, list[list[str]]] = _file()["without"]
    return [name for scenario in program.scenarios() for name in (scenario, *("-".join([scenario, *calls]) for calls in without.get(scenario, [])))]


def runs() -> list[tuple[str, str]]:
    """Which service is tested on which target."""
    once: list[str] = _file()["once"]
    return [(target, service) for target in program.NAMES for service in services() if target == program.NAMES[0] or service not in once]


@functools.cache
def rows() -> dict[int, tuple[Call, ...]]:
    """The rows of the tables behind each number."""
    lowerer = Lowerer(model())
    found: dict[int, list[Call]] = {}
    for call in model().calls.values():
        lowered = lowerer.lower(call, model().abis[ABI])
        if lowered is not None:
            found.setdefault(lowered.number, []).append(call)
    return {number: tuple(calls) for number, calls in found.items()}


def errors_of(number: int) -> tuple[str, ...]:
    """Every errno that the rows behind a number list, with those of the variants that the library enters."""
    entered = set(_file()["variants"])
    each = [row.errors for call in rows()[number] for row in (call, *(variant for variant in call.variants if variant.name in entered))]
    named = dict.fromkeys(name for errors in each for name in errors.names)
    unknown = dict.fromkeys(GENERIC if any(errors.unknown for errors in each) else ())
    absent = dict.fromkeys([ABSENT] if all(_version(call.since) > OLDEST for call in rows()[number]) else ())
    return tuple({**named, **unknown, **absent})


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("."))


def name_of(number: int) -> str:
    return next(name for name, each in model().abis[ABI].numbers.items() if each == number)


def _errno(name: str) -> int:
    return model().errno[name].number


@functools.cache
def _errno_names() -> dict[int, str]:
    return {errno.number: name for name, errno in model().errno.items() if not errno.alias}


def _faults(calls: dict[int, int]) -> Iterator[Fault]:
    for number, times in calls.items():
        for occurrence in sorted({*range(1, min(times, OCCURRENCES) + 1), times}):
            for error in errors_of(number):
                yield Fault(number, occurrence, _errno(error))


def _words(result: Result | None) -> str:
    if result is None:
        return SUCCEEDS
    return f"E{_errno_names().get(result.code, result.code)}" if result.domain == 0 else f"{result.domain}/{result.code}"


def _inject(target: str, scenario: str, always: Sequence[str], faults: Sequence[Fault]) -> list[tuple[Fault, Outcome]]:
    """A first call that was not made is looked for again: a machine that is busy with other things lets a deadline pass before."""
    told = dict(program.inject(target, scenario, always, faults))
    for _ in range(RETRIES):
        missed = [fault for fault, outcome in told.items() if outcome.ended == MISSED and fault.occurrence == 1]
        if not missed:
            break
        told.update(program.inject(target, scenario, always, missed))
    return list(told.items())


def _rule(text: str) -> str:
    """What the driver is told of `statx` or `fsync=IO`: numbers."""
    name, _, error = text.partition("=")
    return f"{model().abis[ABI].numbers[name]}={_errno(error or ABSENT)}"


@functools.cache
def run(target: str, service: str) -> tuple[Judged, ...]:
    """Every fault of a service, injected and judged."""
    scenario, *rules = service.split("-")
    always = [_rule(text) for text in rules]
    clean, calls = program.record(target, scenario, always)
    usual = _words(clean.first)
    if clean.ended != "ended" or clean.first != clean.again or clean.note or (clean.first and "=" not in service):
        return (Judged(Case(service, "no call", "0", 0), usual, f"does not work without a fault: {clean}", ()),)
    told = _inject(target, scenario, always, list(_faults(calls)))
    cases = [(Case(service, name_of(fault.number), _errno_names()[fault.error], fault.occurrence), outcome) for fault, outcome in told]
    return tuple(_judge(case, outcome, usual) for case, outcome in cases)


def _judge(case: Case, outcome: Outcome, usual: str) -> Judged:
    """`usual` is what the service returns without the fault; where that is a failure, it stays the one to be told of."""
    did = _words(outcome.first) if outcome.ended == "ended" else outcome.ended
    if outcome.ended == MISSED and case.occurrence > 1:
        return Judged(case, did, "", ())  # the kernel itself made it necessary to repeat the call when it was counted
    known_as = {did} | ({RETURNED} if did == f"E{case.error}" else set()) | ({SUCCEEDS} if did == usual else set())
    later = _words(outcome.again) if outcome.ended == "ended" else usual
    left = {leak.removeprefix("later-") for leak in outcome.leaks}
    fitting = [row for row in recoveries() if row.fits(case)]
    allowed = {word for row in fitting for word in row.then} or {RETURNED, usual if usual != SUCCEEDS else RETURNED}
    wrong = [] if known_as & allowed else [did]
    if later != usual and not any(later in row.again for row in fitting):
        wrong.append(f"the next time: {later}")
    if not all(any(leak in row.leaves for row in fitting) for leak in left):
        wrong.append(f"leaks: {', '.join(outcome.leaks)}")
    if outcome.note:
        wrong.append(f"not true: {outcome.note}")
    used = [row for row in fitting if known_as.intersection(row.then) or later in row.again or left.intersection(row.leaves)]
    return Judged(case, did, "; ".join(wrong), tuple(used))


def summary(judged: Sequence[Judged]) -> dict[str, int]:
    """How much was injected: services, calls of the kernel, pairs of call and errno, faults."""
    cases = [each.case for each in judged if each.did != MISSED]
    return {
        "services": len({case.service for case in cases}),
        "calls": len({case.call for case in cases}),
        "pairs": len({(case.call, case.error) for case in cases}),
        "faults": len(cases),
    }
