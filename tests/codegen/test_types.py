"""The grammar of type expressions, and the C types that they stand for."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.lower import c_type, width
from codegen.model import Model, Type
from codegen.typeexpr import TypeParser, TypeProblem

from . import trees


@pytest.fixture(scope="module")
def model() -> Model:
    return trees.load(trees.BASE)


@pytest.fixture(scope="module")
def parser(model: Model) -> TypeParser:
    vocabulary = model.vocabulary
    known = [*vocabulary.values, *vocabulary.pointers, *model.flags, *model.structs]
    return TypeParser(vocabulary.values, vocabulary.pointers, vocabulary.implied, model.flags, model.structs, known)


@pytest.mark.parametrize(
    ("text", "expected", "c"),
    [
        ("i32", Type("i32", "value"), "int32_t"),
        ("fd", Type("fd", "value"), "int32_t"),
        ("address", Type("address", "value"), "void *"),
        ("i32 out", Type("i32", "value", "out"), "int32_t *"),
        ("i32 in", Type("i32", "value", "in"), "const int32_t *"),
        ("i32 inout?", Type("i32", "value", "inout", "", True), "int32_t *"),
        ("i32 out[4]", Type("i32", "value", "out", "4"), "int32_t *"),
        ("i32 out[*len]?", Type("i32", "value", "out", "*len", True), "int32_t *"),
        ("address in", Type("address", "value", "in"), "void *const *"),
        ("path", Type("path", "pointer", "in"), "const char *"),
        ("path?", Type("path", "pointer", "in", "", True), "const char *"),
        ("bytes out[len]", Type("bytes", "pointer", "out", "len"), "void *"),
        ("bytes in[len]?", Type("bytes", "pointer", "in", "len", True), "const void *"),
        ("open_flags", Type("open_flags", "flags"), "uint32_t"),
        ("open_flags out", Type("open_flags", "flags", "out"), "uint32_t *"),
        ("moment in", Type("moment", "struct", "in"), "const struct vllsi_linux_moment *"),
        ("moment inout[len]?", Type("moment", "struct", "inout", "len", True), "struct vllsi_linux_moment *"),
        ("implied sigset_bytes", Type("sigset_bytes", "implied"), "size_t"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_type(parser: TypeParser, model: Model, text: str, expected: Type, c: str) -> None:
    assert parser.parse(text) == expected
    assert c_type(model, expected) == c


@pytest.mark.parametrize(
    ("text", "message", "word"),
    [
        ("", "malformed type ''", ""),
        ("i32  out", "malformed type 'i32  out'", ""),
        ("i32 [4]", "malformed type 'i32 [4]'", ""),
        ("i32 out[]", "malformed type 'i32 out[]'", ""),
        ("i32 out[**len]", "malformed type 'i32 out[**len]'", ""),
        ("i32 out?[4]", "malformed type 'i32 out?[4]'", ""),
        ("i32 to", "malformed type 'i32 to'", ""),
        ("i32 out out", "malformed type 'i32 out out'", ""),
        ("i33", "unknown type 'i33'", "i33"),
        ("I32", "unknown type 'I32'", "I32"),
        ("moment", "struct 'moment' needs a direction: in, out or inout", "moment"),
        ("i32?", "'i32?' has a count or a ? but no direction", "i32"),
        ("i32[4]", "'i32[4]' has a count or a ? but no direction", "i32"),
        ("bytes", "'bytes' needs a direction: in, out or inout", "bytes"),
        ("bytes out", "'bytes' needs its length: bytes out[len]", "bytes"),
        ("path in", "'path' is always in: it takes no direction", "in"),
        ("implied nothing", "unknown implied value 'nothing'", "nothing"),
    ],
    ids=lambda value: str(value),
)
def test_what_is_no_type(parser: TypeParser, text: str, message: str, word: str) -> None:
    with pytest.raises(TypeProblem) as raised:
        parser.parse(text)
    assert (raised.value.message, raised.value.word) == (message, word)


def test_width_follows_the_abi(model: Model) -> None:
    for base, narrow, wide in (("i32", 32, 32), ("i64", 64, 64), ("usize", 32, 64), ("u8", 8, 8)):
        assert (width(model, Type(base, "value"), 32), width(model, Type(base, "value"), 64)) == (narrow, wide)
    assert width(model, Type("i64", "value", "out"), 32) == 32
    assert width(model, Type("path", "pointer", "in"), 64) == 64
    assert width(model, Type("sigset_bytes", "implied"), 32) == 32
    assert width(model, Type("open_flags", "flags"), 64) == 32


def test_union_keeps_its_keyword(tmp_path: Path) -> None:
    text = "either:\n  brief: One of two.\n  union: true\n  fields: {a: u32, b: u8}\n"
    model = trees.load_with(tmp_path, files={"linux/structs/extra.yaml": text})
    assert c_type(model, Type("either", "struct", "in")) == "const union vllsi_linux_either *"
