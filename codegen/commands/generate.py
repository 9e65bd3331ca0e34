"""vllsi generate: the generator, as `python3 -m codegen` runs it."""

from __future__ import annotations

import argparse
from pathlib import Path

from .. import render
from . import options

SUMMARY = "render the tables into C, headers and pages; write only what changed"
EXAMPLE = "tools/vllsi generate --check"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing; print a diff and exit 1 if a rendered file is out of date")
    parser.add_argument(
        "--output",
        type=Path,
        default=options.ROOT / "generated",
        metavar="DIR",
        help="where to render (default: generated)",
    )
    options.add_tables(parser)


def run(arguments: argparse.Namespace) -> int:
    return render.run(options.load(arguments.tables), arguments.output, check=arguments.check)
