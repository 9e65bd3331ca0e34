"""Options that several commands share."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from .. import tables
from ..diagnostics import nearest
from ..model import Abi, Model
from .output import CommandError

ROOT = Path(__file__).resolve().parents[2]


def add_tables(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--tables",
        type=Path,
        default=ROOT / "tables",
        metavar="DIR",
        help="the tables (default: those of this checkout)",
    )


def add_abis(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--abi", nargs="+", action="extend", default=[], metavar="A", help="only these ABIs (default: all)")


def shown(folder: Path) -> str:
    """How the tables folder is named in messages."""
    return "tables" if folder == ROOT / "tables" else str(folder)


def load(folder: Path) -> Model:
    own = folder == ROOT / "tables"
    return tables.load(folder, shown(folder), cache=ROOT / "build" / "cache" / "tables" if own else None)


def pick_abis(model: Model, wanted: Sequence[str]) -> list[Abi]:
    """The ABIs that were asked for, in the tables' order; all of them if none was."""
    for name in wanted:
        check_known(name, model.abis, "ABI")
    return [abi for name, abi in model.abis.items() if not wanted or name in wanted]


def check_known(name: str, known: Iterable[str], what: str) -> None:
    """Stops with the nearest name where `name` is none of `known`."""
    names = list(known)
    if name not in names:
        raise CommandError(name, f"there is no {what} of this name", nearest(name, names) or f"there are: {', '.join(names)}"[:400])
