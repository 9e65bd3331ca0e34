"""Layout rules of structs, and the values of constants and errors, on two made-up ABIs (see test_lowering.py)."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import rules
from codegen.layout import Placed, StructLayout
from codegen.model import Model
from codegen.view import error_number, flag_rows, literal

from . import trees


def laid_out(folder: Path, text: str, abi: str = "alfa", edits: str = "", name: str = "extra") -> StructLayout:
    model = trees.load_with(folder, edits, {"linux/structs/extra.yaml": text})
    return rules.layouts_of(model, model.abis[abi]).of(name)


def struct(fields: str, **keys: str) -> str:
    return (
        "extra:\n  brief: A struct for a test.\n"
        + "".join(f"  {k}: {v}\n" for k, v in keys.items())
        + f"  fields: {fields}\n"
    )


def offsets(layout: StructLayout) -> dict[str, int]:
    return {placed.field.name: placed.offset for placed in layout.fields}


def placed(layout: StructLayout, name: str) -> Placed:
    return next(each for each in layout.fields if each.field.name == name)


ALIGN_4 = "linux/abi/bravo.yaml\n- pairs: even\n+ pairs: even\n+ align_64: 4"


@pytest.mark.parametrize(
    ("fields", "abi", "edits", "expected", "size", "align"),
    [
        ("{a: u8, b: u32, c: u8}", "alfa", "", [0, 4, 8], 12, 4),
        ("{a: u8, b: u64}", "alfa", "", [0, 8], 16, 8),
        ("{a: u8, b: u64}", "bravo", "", [0, 8], 16, 8),
        ("{a: u8, b: u64}", "bravo", ALIGN_4, [0, 4], 12, 4),
        ("{a: u8, b: aligned_u64}", "bravo", ALIGN_4, [0, 8], 16, 8),
        ("{a: u8, b: i64}", "bravo", ALIGN_4, [0, 4], 12, 4),
        ("{a: u32, b: ptr}", "alfa", "", [0, 8], 16, 8),
        ("{a: u32, b: ptr}", "bravo", "", [0, 4], 8, 4),
        ("{a: u32, b: ulong}", "alfa", "", [0, 8], 16, 8),
        ("{a: u32, b: ulong}", "bravo", "", [0, 4], 8, 4),
        ('{a: "u8[3]", b: u32}', "alfa", "", [0, 4], 8, 4),
        ('{a: u32, b: "u64[2]"}', "alfa", "", [0, 8], 24, 8),
        ("{a: u8, b: open_flags}", "alfa", "", [0, 4], 8, 4),
        ("{a: u32, b: moment}", "alfa", "", [0, 8], 24, 8),
        ("{a: u32, b: moment}", "bravo", ALIGN_4, [0, 4], 20, 4),
        ('{a: u8, b: "u32[]"}', "alfa", "", [0, 4], 4, 4),
        ("{a: u32, b: {type: u32, at: 12}}", "alfa", "", [0, 12], 16, 4),
        ("{a: u32, b: {type: u64, at: 8}}", "alfa", "", [0, 8], 16, 8),
    ],
)
def test_layout(tmp_path: Path, fields: str, abi: str, edits: str, expected: list[int], size: int, align: int) -> None:
    layout = laid_out(tmp_path, struct(fields), abi, edits)
    assert (list(offsets(layout).values()), layout.size, layout.align) == (expected, size, align)


def test_gap_is_what_an_offset_asks_for(tmp_path: Path) -> None:
    layout = laid_out(tmp_path, struct("{a: u8, b: {type: u32, at: 12}, c: {type: u32, at: 16}}"))
    assert [each.gap for each in layout.fields] == [0, 11, 0]


def test_offset_that_is_natural_makes_no_gap(tmp_path: Path) -> None:
    assert placed(laid_out(tmp_path, struct("{a: u8, b: {type: u32, at: 4}}")), "b").gap == 0


def test_packed_has_no_padding(tmp_path: Path) -> None:
    layout = laid_out(tmp_path, struct("{a: u8, b: u64, c: u8}", packed="true"))
    assert (list(offsets(layout).values()), layout.size, layout.align) == ([0, 1, 9], 10, 1)


def test_packed_on_one_abi_alone(tmp_path: Path) -> None:
    text = struct("{a: u8, b: u64}", packed="[greek]")
    assert (laid_out(tmp_path / "a", text).size, laid_out(tmp_path / "b", text, "bravo").size) == (9, 16)


def test_packed_does_not_reach_into_inline_structs(tmp_path: Path) -> None:
    layout = laid_out(tmp_path, struct("{a: u8, _in: {struct: {b: u8, c: u32}}, d: u8}", packed="true"))
    assert (offsets(layout), layout.size) == ({"a": 0, "_in": 1, "d": 9}, 10)
    assert [each.offset for each in placed(layout, "_in").members] == [0, 4]


def test_align_raises_alignment_and_size(tmp_path: Path) -> None:
    layout = laid_out(tmp_path, struct("{a: u8, b: u32}", align="16"))
    assert (layout.size, layout.align) == (16, 16)


def test_union_overlays(tmp_path: Path) -> None:
    layout = laid_out(tmp_path, struct('{a: u32, b: "u8[7]", c: u64}', union="true"))
    assert (list(offsets(layout).values()), layout.size, layout.align) == ([0, 0, 0], 8, 8)


def test_inline_union_in_a_struct(tmp_path: Path) -> None:
    layout = laid_out(tmp_path, struct("{a: u8, _kind: {union: {word: u32, wide: u64}}, b: u8}"))
    assert (offsets(layout), layout.size) == ({"a": 0, "_kind": 8, "b": 16}, 24)


def test_array_of_inline_structs(tmp_path: Path) -> None:
    layout = laid_out(tmp_path, struct("{a: u8, many: {struct: {x: u32, y: u8}, count: 3}, b: u8}"))
    assert (offsets(layout), layout.size) == ({"a": 0, "many": 4, "b": 28}, 32)


def test_first_layout_that_applies_wins(tmp_path: Path) -> None:
    text = (
        "extra:\n  brief: Differs by ABI.\n  layouts:\n"
        "    - {for: [bits64], fields: {a: u64}}\n    - {for: [alfa, bravo], fields: {a: u8}}\n  fields: {a: u32}\n"
    )
    assert (laid_out(tmp_path / "a", text).size, laid_out(tmp_path / "b", text, "bravo").size) == (8, 1)


def test_the_abis_own_layout_wins(tmp_path: Path) -> None:
    edits = "linux/abi/bravo.yaml\n- lower:\n+ structs: {extra: {fields: {a: u64, b: u64}}}\n+ lower:"
    assert laid_out(tmp_path, struct("{a: u32}"), "bravo", edits).size == 16


# ---------------------------------------------------------------- constants and errors


def constants(folder: Path, values: str, edits: str = "") -> Model:
    text = f"extra_flags:\n  brief: Flags for a test.\n  type: u32\n  kind: bits\n  values: {values}\n"
    return trees.load_with(folder, edits, {"linux/flags/extra.yaml": text})


def value(model: Model, name: str) -> tuple[int | None, int | None]:
    """The constant on alfa and on bravo."""
    alfa, bravo = model.abis["alfa"], model.abis["bravo"]
    return rules.constant_value(model, name, alfa), rules.constant_value(model, name, bravo)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("0x10", (16, 16)),
        ("{value: 1, except: {bravo: 2}}", (1, 2)),
        ("{value: 1, except: {spoken: 3}}", (1, 3)),
        ("{value: 1, except: {spoken: 3, bravo: 2}}", (1, 2)),
        ("{value: 1, except: {bits32: 4, big_endian: 5}}", (1, 5)),
        ("{value: 1, except: {bits64: 6}}", (6, 1)),
        ("{value: 1, except: {alpha: 7}}", (1, 1)),
        ("{value: 1, only: [greek]}", (1, None)),
        ("{except: {bravo: 8}, only: [bravo]}", (None, 8)),
        ("{alias: O_CREAT}", (0o100, 0x100)),
        ("{alias: O_NEW}", (0o100, 0x100)),
        ("{alias: O_CREAT, except: {bravo: 9}}", (0o100, 9)),
        ("{alias: O_CREAT, only: [bravo]}", (None, 0x100)),
    ],
)
def test_constant(tmp_path: Path, row: str, expected: tuple[int | None, int | None]) -> None:
    assert value(constants(tmp_path, f"{{X_ONE: {row}}}"), "X_ONE") == expected


def test_an_abis_own_constant_wins(tmp_path: Path) -> None:
    edits = "linux/abi/bravo.yaml\n- lower:\n+ flags: {X_ONE: 5}\n+ lower:"
    assert value(constants(tmp_path, "{X_ONE: {value: 1, except: {spoken: 2}}}", edits), "X_ONE") == (1, 5)


def test_rows_of_a_set_leave_out_what_the_abi_lacks(tmp_path: Path) -> None:
    model = constants(tmp_path, "{X_ONE: 1, X_TWO: {value: 2, only: [alfa]}, X_BOTH: 0x80000000}")
    rows = flag_rows(model, model.flags["extra_flags"], model.abis["bravo"])
    assert rows == [("VLLSI_LINUX_X_ONE", "1", ""), ("VLLSI_LINUX_X_BOTH", "0x80000000u", "")]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (9, "9"),
        (10, "0xa"),
        (-1, "(-1)"),
        (0x7FFFFFFF, "0x7fffffff"),
        (0x80000000, "0x80000000u"),
        (0x100000000, "0x100000000ull"),
    ],
)
def test_literal(number: int, text: str) -> None:
    assert literal(number) == text


def test_error_numbers(tmp_path: Path) -> None:
    model = trees.load_with(tmp_path)
    alfa, bravo = model.abis["alfa"], model.abis["bravo"]
    found = {
        name: (error_number(model, row, alfa), error_number(model, row, bravo)) for name, row in model.errno.items()
    }
    assert found == {"NOENT": (2, 2), "INVAL": (22, 22), "OVERFLOW": (75, 79), "TOOLARGE": (75, 79)}


def test_an_abis_own_error_number_wins(tmp_path: Path) -> None:
    model = trees.load_with(tmp_path, "linux/abi/bravo.yaml\n- lower:\n+ errno: {OVERFLOW: 1130}\n+ lower:")
    assert error_number(model, model.errno["TOOLARGE"], model.abis["bravo"]) == 1130
