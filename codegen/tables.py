"""Loads a tables folder into a model, in phases: read files, match schemas, read rows, check them together."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from . import readers, rules, source
from .cache import TableCache
from .diagnostics import Collector, Diagnostic, Place
from .model import Abi, Call, Constant, Errno, FlagSet, Model, Permissions, Struct, Vocabulary
from .schema import Schemas
from .source import Document
from .typeexpr import TypeParser

T = TypeVar("T")

ROOT = Path(__file__).resolve().parent.parent

# Files that every tables folder has: path below it -> the schema it must match.
SINGLE = {
    "types.yaml": "types",
    "permissions.yaml": "permissions",
    "errors.yaml": "errors",
    "flags.yaml": "portable_flags",
    "names.yaml": "names",
    "linux/errno.yaml": "errno",
    "linux/unchecked.yaml": "unchecked",
}
FOLDERS = {"linux/syscalls": "syscalls", "linux/flags": "flags", "linux/structs": "structs", "linux/abi": "abi"}


def load(
    folder: Path, shown_as: str = "tables", schemas: Path = ROOT / "tables" / "schema", cache: Path | None = None
) -> Model:
    """The model of the tables in `folder`; raises TableError with every mistake found.

    `cache` keeps parsed tables between runs.
    """
    collector = Collector()
    documents = _documents(folder, shown_as, Schemas(schemas), TableCache(cache, schemas), collector)
    collector.stop_if_any()
    model = _Assembly(documents, collector).model()
    collector.stop_if_any()
    rules.check(model, collector)
    collector.stop_if_any()
    return model


def _documents(
    folder: Path, shown_as: str, schemas: Schemas, cache: TableCache, collector: Collector
) -> dict[str, Document]:
    documents = {}
    for name, kind in _wanted(folder, shown_as, collector).items():
        document = _document(folder / name, f"{shown_as}/{name}", kind, schemas, cache, collector)
        if document is not None:
            document.table = f"tables/{name}"
            documents[name] = document
    cache.save()
    return documents


def _wanted(folder: Path, shown_as: str, collector: Collector) -> dict[str, str]:
    """The tables to read: path below the folder -> schema."""
    if not folder.is_dir():
        collector.add(Diagnostic(Place(shown_as), "there is no such folder"))
        return {}
    wanted = dict(SINGLE)
    for below, kind in FOLDERS.items():
        found = sorted((folder / below).glob("*.yaml"))
        if not found:
            collector.add(Diagnostic(Place(f"{shown_as}/{below}"), "there is no table in this folder"))
        for path in sorted((folder / below).glob("*.yml")):
            collector.add(Diagnostic(Place(f"{shown_as}/{below}/{path.name}"), "the name of a table ends in .yaml"))
        wanted.update({f"{below}/{path.name}": kind for path in found})
    return wanted


def _document(
    path: Path, name: str, kind: str, schemas: Schemas, cache: TableCache, collector: Collector
) -> Document | None:
    text = source.read(path, name, collector)
    if text is None:
        return None
    data = cache.get(name, kind, text)
    if data is not None:
        return Document(name, text, data)
    before = len(collector.found)
    document = source.parse(text, name, collector)
    if document is None or not schemas.check(document, kind, collector):
        return None
    if len(collector.found) == before:
        cache.put(name, kind, text, document.data)
    return document


class _Assembly:
    """Builds the model from documents that fit their schemas."""

    def __init__(self, documents: Mapping[str, Document], collector: Collector) -> None:
        self._documents, self._collector = documents, collector

    def _in(self, folder: str) -> dict[str, Document]:
        prefix = f"{folder}/"
        return {
            name[len(prefix) : -len(".yaml")]: document
            for name, document in self._documents.items()
            if name.startswith(prefix)
        }

    def _merge(self, folder: str, what: str, read: Callable[[Document, str], Mapping[str, T]]) -> dict[str, T]:
        """All rows of a folder's files; a name that two files have is an error in the second."""
        merged: dict[str, T] = {}
        origin: dict[str, str] = {}
        for subject, document in self._in(folder).items():
            for name, row in read(document, subject).items():
                if name in merged:
                    hint = f"the first one is in {origin[name]}"
                    self._collector.add(
                        document.diagnose((name,), f"{what} '{name}' is defined twice", hint=hint, key=True)
                    )
                    continue
                merged[name], origin[name] = row, document.name
        return merged

    def model(self) -> Model:
        vocabulary = readers.read_vocabulary(self._documents["types.yaml"])
        permissions = readers.read_permissions(self._documents["permissions.yaml"])
        errno = readers.read_errno(self._documents["linux/errno.yaml"])
        for document in self._in("linux/abi").values():
            errno.update(readers.read_own_errors(document, document.data["abi"]))
        flags = self._merge("linux/flags", "set", readers.read_flags)
        structs = self._merge("linux/structs", "struct", lambda d, s: readers.read_structs(d, s, self._collector))
        calls = self._calls(vocabulary, permissions, errno, flags, structs)
        abis = self._merge("linux/abi", "ABI", self._abi)
        return Model(
            vocabulary, permissions, calls, flags, structs, errno, abis, self._constants(flags, abis), self._documents
        )  # fmt: skip

    def _abi(self, document: Document, file: str) -> dict[str, Abi]:
        abi = readers.read_abi(document)
        if abi.name != file:
            self._collector.add(document.diagnose(("abi",), f"the file of ABI '{abi.name}' must be {abi.name}.yaml"))
        return {abi.name: abi}

    def _calls(
        self,
        vocabulary: Vocabulary,
        permissions: Permissions,
        errno: Mapping[str, Errno],
        flags: Mapping[str, FlagSet],
        structs: Mapping[str, Struct],
    ) -> dict[str, Call]:
        known = [*vocabulary.values, *vocabulary.pointers, *flags, *structs]
        types = TypeParser(vocabulary.values, vocabulary.pointers, vocabulary.implied, flags, structs, known)
        reader = readers.CallReader(types, permissions, errno, self._collector)
        return self._merge("linux/syscalls", "call", reader.read)

    def _constants(self, flags: Mapping[str, FlagSet], abis: Mapping[str, Abi]) -> dict[str, tuple[FlagSet, Constant]]:
        """Every constant by name, with the ABIs' own values laid over the sets' exceptions."""
        constants: dict[str, tuple[FlagSet, Constant]] = {}
        own: dict[str, dict[str, int | str | None]] = {}
        for abi in abis.values():
            for name, value in abi.where.document.data.get("flags", {}).items():
                own.setdefault(name, {})[abi.name] = value
        for flag_set in flags.values():
            for name, constant in flag_set.constants.items():
                path = (flag_set.name, "values", name)
                if name in constants:
                    other = constants[name][0]
                    hint = f"the other one is in {other.where.document.name}, set '{other.name}'"
                    message = f"constant '{name}' is in two sets"
                    self._collector.add(flag_set.where.document.diagnose(path, message, hint=hint, key=True))
                    continue
                constants[name] = (flag_set, _with_own(constant, own.pop(name, {})))
        for name, values in own.items():
            for abi_name in values:
                document = abis[abi_name].where.document
                self._collector.add(document.diagnose(("flags", name), f"'{name}' is a constant of no set", key=True))
        return constants


def _with_own(constant: Constant, own: Mapping[str, int | str | None]) -> Constant:
    """A constant with what ABIs say of it in their own files: a value, an alias, or that they have none."""
    if not own:
        return constant
    values = {abi: value for abi, value in own.items() if isinstance(value, int)}
    aliases = {abi: value for abi, value in own.items() if isinstance(value, str)}
    return dataclasses.replace(
        constant,
        exceptions={**constant.exceptions, **values},
        only=(*constant.only, *values, *aliases) if constant.only else (),
        absent=tuple(abi for abi, value in own.items() if value is None),
        own_alias=aliases,
    )


def data(model: Model, name: str) -> Any:
    """The plain data of a table that has no dataclass of its own."""
    return model.documents[name].data
