"""Reads tables/linux/unchecked.yaml: what headers cannot confirm or spell otherwise, and which names are no calls."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..diagnostics import Place
from ..model import Abi, picks
from ..readers import words
from ..source import Document, TablePath
from .uapi import Version

TABLE = "linux/unchecked.yaml"


@functools.lru_cache(maxsize=4096)
def _pattern(text: str) -> re.Pattern[str]:
    """`structs.stat` means the whole of it; `*` stands for any part of one component."""
    body = "[^.:]*".join(re.escape(part) for part in text.split("*"))
    return re.compile(rf"{body}(?=[.:]|\Z)")


@dataclass(frozen=True)
class Entry:
    """One pattern of one row of the list."""

    section: str
    pattern: str
    only: tuple[str, ...]
    reason: str
    path: TablePath
    document: Document
    spelling: str = ""
    headers: tuple[str, ...] = ()

    def means(self, fact: str, abi: Abi) -> bool:
        return picks(self.only, abi) and _pattern(self.pattern).match(fact) is not None

    @property
    def place(self) -> Place:
        return self.document.place(self.path)


class Unchecked:
    """The list; it remembers which of its entries were of use."""

    def __init__(self, document: Document) -> None:
        data = document.data
        self.document = document
        self.baseline = Version.parse(str(data["baseline"]))
        self.absent = list(_entries(document, "unchecked", "facts"))
        self.differs = list(_entries(document, "differs", "facts"))
        self.spelled = list(_entries(document, "spelled", "facts"))
        self.not_calls = list(_entries(document, "not_calls", "names"))
        self._used: set[TablePath] = set()

    def listed(self, fact: str, abi: Abi) -> Entry | None:
        """The entry that says no header knows this fact."""
        return self._find(self.absent, fact, abi)

    def differing(self, fact: str, abi: Abi) -> Entry | None:
        """The entry that says the header has another value, and why ours is right."""
        return self._find(self.differs, fact, abi)

    def spelling(self, fact: str, abi: Abi) -> Entry | None:
        """The entry that says what the header calls exactly this thing."""
        for entry in self.spelled:
            if entry.pattern == fact and picks(entry.only, abi):
                self._used.add(entry.path)
                return entry
        return None

    def no_call(self, macro: str) -> bool:
        """Whether a macro that looks like a call's number is none."""
        for entry in self.not_calls:
            if re.fullmatch(r"\w*".join(re.escape(part) for part in entry.pattern.split("*")), macro):
                self._used.add(entry.path)
                return True
        return False

    def unused(self) -> list[Entry]:
        """Entries that meant nothing at all; of interest when every ABI was looked at."""
        return [entry for entry in (*self.absent, *self.differs, *self.spelled, *self.not_calls) if entry.path not in self._used]

    def _find(self, entries: Sequence[Entry], fact: str, abi: Abi) -> Entry | None:
        found = None
        for entry in entries:
            if entry.means(fact, abi):
                self._used.add(entry.path)
                found = found or entry
        return found


def _entries(document: Document, section: str, key: str) -> Iterator[Entry]:
    for index, row in enumerate(document.data.get(section, [])):
        several = isinstance(row[key], list)
        for place, pattern in enumerate(words(row[key])):
            path: TablePath = (section, index, key)
            if several:
                path = (*path, place)
            yield Entry(
                section,
                pattern,
                words(row.get("only")),
                row.get("reason", ""),
                path,
                document,
                row.get("as", ""),
                words(row.get("headers")),
            )
