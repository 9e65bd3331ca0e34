"""vllsi table: numbers, errors or flags of the tables, per ABI, for people and for programs."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from .. import rules
from ..model import Abi, Model
from ..view import error_number
from . import options, output

SUMMARY = "print the numbers of system calls, errors or flags per ABI"
EXAMPLE = "tools/vllsi table linux --abi x86_64 --format json"

Values = dict[str, int]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        nargs="?",
        choices=tuple(READERS),
        default="linux",
        help="linux: numbers of system calls (default); errno; flags: constants by name",
    )
    options.add_abis(parser)
    options.add_tables(parser)
    parser.add_argument("--format", choices=output.FORMATS, default="text", help="text (default), json or csv")


def run(arguments: argparse.Namespace) -> int:
    model = options.load(arguments.tables)
    abis = options.pick_abis(model, arguments.abi)
    read = READERS[arguments.what]
    values = {abi.name: read(model, abi) for abi in abis}
    if arguments.format == "json":
        output.as_json({"abis": values})
    elif arguments.format == "csv":
        rows = ((abi, name, value) for abi, named in values.items() for name, value in named.items())
        output.as_csv(("abi", "name", "value"), rows)
    else:
        text(values)
    return 0


def text(values: dict[str, Values]) -> None:
    """One line per name, one column per ABI, in the order of the first ABI's numbers."""
    names = dict.fromkeys(name for named in values.values() for name in named)
    columns = [output.Column("name"), *(output.Column(abi, right=True) for abi in values)]
    output.table(columns, ([name, *(named.get(name, "-") for named in values.values())] for name in names))


def numbers(model: Model, abi: Abi) -> Values:
    """Every name that has a number here, second names included, by number."""
    del model
    both = {**abi.numbers, **{name: abi.numbers[target] for name, target in abi.aliases.items()}}
    return dict(sorted(both.items(), key=lambda row: (row[1], row[0])))


def errors(model: Model, abi: Abi) -> Values:
    found = {f"E{name}": error_number(model, error, abi) for name, error in model.errno.items()}
    return dict(sorted(((name, number) for name, number in found.items() if number is not None), key=lambda row: row[1]))


def flags(model: Model, abi: Abi) -> Values:
    found = {name: rules.constant_value(model, name, abi) for name in model.constants}
    return {name: value for name, value in found.items() if value is not None}


READERS: dict[str, Callable[[Model, Abi], Values]] = {"linux": numbers, "errno": errors, "flags": flags}
