"""tools/bench: runs benches and prints how they stand against tests/bench/targets.yaml."""

from __future__ import annotations

import argparse
import difflib
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.harness import MeasureError, Result, judge
from tests.bench.native import ROOT
from tests.bench.registry import BENCHES
from tests.bench.report import print_results, print_targets, write_json
from tests.bench.targets import Target, load_targets

EXAMPLE = "example: tools/bench getpid text_size --json build/bench.json"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools/bench", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a bench to run; all that exist if none is given")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results there, as a JSON list")
    parser.add_argument("--list", action="store_true", help="print every target and whether its bench is written")
    return parser.parse_args(arguments)


def unknown_name(name: str, targets: dict[str, Target]) -> str:
    known = {target.bench for target in targets.values()}
    if name in known:
        return f"{name}: its targets are set, the bench is not written yet"
    near = difflib.get_close_matches(name, known, n=1)
    return f"no bench is called {name}" + (f"; did you mean {near[0]}?" if near else "; tools/bench --list names them")


def measure(name: str, targets: dict[str, Target]) -> Iterator[Result]:
    """The results of one bench, each judged as it comes; what it builds is thrown away."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"bench-{name}-", dir=ROOT / "build") as scratch:
        for measurement in BENCHES[name](Path(scratch)):
            target = targets.get(f"{name}/{measurement.case}")
            if target is None:
                raise MeasureError(f"targets.yaml has no {name}/{measurement.case}")
            yield judge(measurement, target)


def run_benches(names: Sequence[str], targets: dict[str, Target]) -> tuple[list[Result], list[str]]:
    results: list[Result] = []
    failures: list[str] = []
    for name in names:
        print(f"bench: measuring {name}", file=sys.stderr, flush=True)
        try:
            results.extend(measure(name, targets))
        except MeasureError as error:
            failures.append(f"{name}: {error}")
    return results, failures


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(arguments)
    targets = load_targets()
    if options.list:
        print_targets(targets.values(), BENCHES)
        return 0
    wrong = [name for name in options.names if name not in BENCHES]
    if wrong:
        for name in wrong:
            print(f"bench: error: {unknown_name(name, targets)}", file=sys.stderr)
        return 2
    results, failures = run_benches(options.names or list(BENCHES), targets)
    print_results(results)
    for failure in failures:
        print(f"bench: error: {failure}", file=sys.stderr)
    if options.json:
        write_json(results, options.json)
    missed = sum(not result.passed for result in results)
    print(f"{len(results) - missed} reached, {missed} missed, {len(failures)} not measured")
    return 1 if missed or failures else 0


if __name__ == "__main__":
    sys.exit(main())
