"""The generator's tests load hundreds of small table trees: they compile the schemas once."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import pytest

from codegen import tables
from codegen.schema import Schemas


@pytest.fixture(scope="session", autouse=True)
def schemas_compiled_once() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    patch.setattr(tables, "Schemas", functools.cache(Schemas))
    yield
    patch.undo()
