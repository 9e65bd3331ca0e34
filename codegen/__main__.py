"""`python3 -m codegen`: renders the tables into generated/; --check compares instead of writing."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

from . import tables
from .diagnostics import TableError

ROOT = Path(__file__).resolve().parent.parent


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m codegen",
        description="Render the tables into C. Writes only files whose content changes.",
        epilog="example: python3 -m codegen --check",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; print a diff and exit 1 if a rendered file is out of date")
    parser.add_argument("--check-tables", action="store_true", help="only load and check the tables")
    parser.add_argument("--tables", type=Path, default=ROOT / "tables", metavar="DIR", help="the tables (default: tables)")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", metavar="DIR", help="where to render (default: generated)")
    return parser


def main() -> int:
    options = arguments().parse_args()
    gc.disable()  # one short run that keeps nearly all it allocates
    try:
        shown_as = "tables" if options.tables == ROOT / "tables" else str(options.tables)
        model = tables.load(options.tables, shown_as, cache=ROOT / "build" / "cache" / "tables")
        if options.check_tables:
            return 0
        from . import render

        return render.run(model, options.output, check=options.check)
    except TableError as error:
        print(error.render(), file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename or 'generator'}: error: {error.strerror or error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
