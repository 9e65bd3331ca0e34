"""Each verb of lowering on two made-up ABIs: alfa (64 bits, little endian), bravo (32 bits, big endian, even pairs)."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.lower import Lowered, Lowerer
from codegen.model import Model
from codegen.view import TrapStub, TrapViews

from . import trees

LOW, HIGH = "(uint32_t)offset", "(uint32_t)((uint64_t)offset >> 32)"
SIMPLE = "{fd: fd, buf: address, offset: i64}"


def row(params: str, **more: str) -> str:
    """A row that every ABI enters by the number of `read`."""
    keys = {
        "brief": "Do what no other row does.",
        "params": params,
        "returns": "nothing",
        "errors": "[INVAL]",
        "blocks": "never",
        "hints": "{RequiresPermission: stands here for a test}",
        "since": '"1.0"',
        "kernel": "read",
        **more,
    }
    return "extra:\n" + "".join(f"  {key}: {value}\n" for key, value in keys.items())


def model_of(folder: Path, params: str, delta: str = "", edits: str = "", **more: str) -> Model:
    """The base tables with the row `extra`; `delta` is bravo's own for it."""
    if delta:
        edits += f"\n\nlinux/abi/bravo.yaml\n- lower:\n+ lower:\n+   extra: {delta}"
    return trees.load_with(folder, edits.strip("\n"), {"linux/syscalls/extra.yaml": row(params, **more)})


def lowered(model: Model, abi: str = "bravo", call: str = "extra") -> Lowered:
    found = Lowerer(model).lower(model.calls[call], model.abis[abi])
    assert found is not None
    return found


def words(model: Model, abi: str = "bravo") -> list[str]:
    return [word.expression for word in lowered(model, abi).words]


def stub(model: Model, abi: str = "bravo") -> TrapStub:
    return TrapViews(Lowerer(model), model.abis[abi]).stubs([model.calls["extra"]])[0]


def edit_bravo(old: str, new: str) -> str:
    return f"linux/abi/bravo.yaml\n- {old}\n+ {new}"


# ---------------------------------------------------------------- 64-bit arguments


def test_64_bits_are_one_word_where_words_have_64(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, SIMPLE), "alfa") == ["fd", "buf", "offset"]


def test_even_pair_at_an_even_place_needs_no_padding(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, SIMPLE)) == ["fd", "buf", HIGH, LOW]


def test_even_pair_at_an_odd_place_is_padded(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, "{fd: fd, offset: i64}")) == ["fd", "0", HIGH, LOW]


def test_pairs_of_any_place(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd, offset: i64}", edits=edit_bravo("pairs: even", "pairs: any"))
    assert words(model) == ["fd", HIGH, LOW]


def test_little_endian_has_the_low_half_first(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd, offset: i64}", edits=edit_bravo("endian: big", "endian: little"))
    assert words(model) == ["fd", "0", LOW, HIGH]


def test_unsigned_64_bits_split_as_well(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, "{offset: u64}")) == [HIGH, LOW]


def test_pointer_to_64_bits_does_not_split(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, "{offset: i64 inout}")) == ["offset"]


@pytest.mark.parametrize(
    ("how", "endian", "pairs", "expected"),
    [
        ("even", "little", "any", ["fd", "0", LOW, HIGH]),
        ("unaligned", "little", "even", ["fd", LOW, HIGH]),
        ("unaligned", "big", "even", ["fd", HIGH, LOW]),
        ("high_low", "little", "any", ["fd", HIGH, LOW]),
    ],
)
def test_split(tmp_path: Path, how: str, endian: str, pairs: str, expected: list[str]) -> None:
    edits = edit_bravo("endian: big\n- pairs: even", f"endian: {endian}\n+ pairs: {pairs}")
    model = model_of(tmp_path, "{fd: fd, offset: i64}", f"{{split: {{offset: {how}}}}}", edits)
    assert words(model) == expected


def test_pad(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd, offset: i64}", "{pad: {offset: 2}, split: {offset: unaligned}}")
    assert words(model) == ["fd", "0", "0", HIGH, LOW]


# ---------------------------------------------------------------- order, set, halves, sizeof


def test_order(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, "{fd: fd, len: usize}", "{order: [len, 7, -1, fd]}")) == ["len", "7", "-1", "fd"]


def test_order_of_one_abi_leaves_the_other(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, "{fd: fd, len: usize}", "{order: [len, fd]}"), "alfa") == ["fd", "len"]


def test_order_aligns_pairs_anew(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, SIMPLE, "{order: [fd, offset, buf]}")) == ["fd", "0", HIGH, LOW, "buf"]


def test_halves_are_placed_by_hand(tmp_path: Path) -> None:
    model = model_of(tmp_path, SIMPLE, lower="{order: [fd, low(offset), high(offset), buf]}")
    assert words(model) == ["fd", LOW, HIGH, "buf"]
    assert words(model, "alfa") == ["fd", "offset", "0", "buf"]


def test_sizeof(tmp_path: Path) -> None:
    model = model_of(tmp_path, '{time: "moment out"}', "{order: [sizeof(moment), time]}")
    assert words(model) == ["sizeof(struct vllsi_linux_moment)", "time"]
    assert lowered(model).words[0].c == "size_t"


def test_a_parameter_with_constants_that_this_way_in_needs(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd, flags: open_flags}", '{order: [fd, "flags | O_CREAT | O_EXCL"]}')
    assert words(model) == ["fd", "flags | VLLSI_LINUX_O_CREAT | VLLSI_LINUX_O_EXCL"]
    assert lowered(model).words[1].c == "uint32_t"


def test_address_of_the_abis_own_assembly(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd}", "{order: [fd, code(rt_sigreturn)]}")
    assert words(model)[0] == "fd"
    assert "vllsi_linux_rt_sigreturn" in words(model)[1]


def test_set_replaces_a_parameter(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, "{fd: fd, len: usize}", "{set: {len: 5}}")) == ["fd", "5"]


def test_set_appends_what_is_no_parameter(tmp_path: Path) -> None:
    assert words(model_of(tmp_path, "{fd: fd}", "{set: {flags: 0}}")) == ["fd", "0"]


def test_implied_value_is_the_abis_own(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd, size: implied sigset_bytes}")
    assert (words(model), words(model, "alfa")) == (["fd", "16"], ["fd", "8"])
    assert stub(model).params == "int32_t fd"


# ---------------------------------------------------------------- pack, via


def test_pack_of_everything(tmp_path: Path) -> None:
    found = lowered(model_of(tmp_path, "{fd: fd, len: usize}", "{pack: [len, fd, 3]}"))
    assert [(word.expression, word.c) for word in found.words] == [("packed", "const long *")]
    assert [(pack.name, pack.words) for pack in found.packs] == [("packed", ("(long)len", "(long)fd", "(long)3"))]


def test_pack_splits_and_aligns_within_the_pack(tmp_path: Path) -> None:
    found = lowered(model_of(tmp_path, SIMPLE, "{pack: [fd, offset]}"))
    assert found.packs[0].words == ("(long)fd", "(long)0", f"(long)({HIGH})", f"(long)({LOW})")


def test_pack_in_place_of_one_argument(tmp_path: Path) -> None:
    found = lowered(model_of(tmp_path, "{fd: fd, mask: address, len: usize}", "{pack: {mask: [mask, len]}}"))
    assert [word.expression for word in found.words] == ["fd", "packed_mask"]
    assert [(pack.name, pack.words) for pack in found.packs] == [("packed_mask", ("(long)mask", "(long)len"))]


def test_via_a_multiplexer(tmp_path: Path) -> None:
    found = lowered(model_of(tmp_path, "{fd: fd, len: usize}", "{via: {call: control, op: 5}}"))
    assert (found.kernel, found.number) == ("control", 55)
    assert [word.expression for word in found.words] == ["5", "packed"]
    assert found.packs[0].words == ("(long)fd", "(long)len")


# ---------------------------------------------------------------- unit, returns


def test_unit_divides_and_guards(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{offset: i64}", "{unit: {offset: 4096}}")
    assert words(model) == ["(unsigned long)((uint64_t)offset >> 12)"]
    assert stub(model).guards == (
        "if ((uint64_t)offset & 4095) return -(vllsi_result)VLLSI_LINUX_EINVAL;",
        "if ((uint64_t)offset >> 44) return -(vllsi_result)VLLSI_LINUX_EOVERFLOW;",
    )
    assert stub(model, "alfa").guards == ()


def test_returns_pair_passes_nothing(tmp_path: Path) -> None:
    edits = edit_bravo("  result: a", "  result: a\n+   second_result: b")
    found = lowered(model_of(tmp_path, '{fds: "fd out[2]"}', "{returns: pair}", edits))
    assert (found.words, found.result) == ((), "pair")


def test_returns_i32_is_narrow(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd}", "{returns: i32}")
    assert lowered(model).result == "narrow"
    assert stub(model).outcome == "VLLSI__RESULT((int32_t)outcome)"


def test_result_is_stored_through_a_pointer(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd}", "{order: [fd, result]}", returns="{offset: where it is}")
    found = lowered(model)
    assert ([word.expression for word in found.words], found.result) == (["fd", "&result_offset"], "offset")
    assert lowered(model, "alfa").result == "plain"


def test_never_returns(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{status: i32}", returns="never")
    assert (lowered(model).result, stub(model).result_type) == ("never", "void")


# ---------------------------------------------------------------- enter


def test_enter_takes_the_first_that_exists(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd}", lower="{enter: [clock_read64, open]}")
    assert (lowered(model).number, lowered(model, "alfa").number) == (403, 2)


def test_bits32_is_for_32_bits_alone(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd}", bits32="{enter: open}")
    assert (lowered(model).kernel, lowered(model, "alfa").kernel) == ("open", "read")


def test_the_abis_own_delta_wins_verb_by_verb(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        "{fd: fd, len: usize}",
        "{order: [len, fd]}",
        lower="{enter: open, order: [fd, 1]}",
        bits32="{set: {len: 9}, enter: control}",
    )
    assert (lowered(model).kernel, words(model)) == ("control", ["9", "fd"])
    assert (lowered(model, "alfa").kernel, words(model, "alfa")) == ("open", ["fd", "1"])


def test_beside_and_only_leave_the_call_out(tmp_path: Path) -> None:
    model = model_of(tmp_path, "{fd: fd}", only="[greek]")
    assert Lowerer(model).lower(model.calls["extra"], model.abis["bravo"]) is None
    assert Lowerer(model).lower(model.calls["clock_read_old"], model.abis["alfa"]) is None
    assert lowered(model, "bravo", "clock_read_old").number == 265


# ---------------------------------------------------------------- words in registers


def test_words_narrower_than_a_register_say_so(tmp_path: Path) -> None:
    found = lowered(model_of(tmp_path, "{fd: fd, len: usize, flags: open_flags, name: path}"), "alfa")
    assert [word.narrow for word in found.words] == [True, False, True, False]
    assert [word.c for word in found.words] == ["int32_t", "size_t", "uint32_t", "const char *"]


STACK = """\
linux/abi/bravo.yaml
-   arguments: [a, b, c, d, e, f]
+   arguments: [a, b, c]
+   stack: {constraint: r, before: ["push"], each: "store {value}, {offset}", offset: 16, after: ["pop"], slots: 3}"""


def test_arguments_without_a_register_go_to_the_stack(tmp_path: Path) -> None:
    found = stub(model_of(tmp_path, "{fd: fd, len: usize, offset: i64, flags: open_flags}", edits=STACK))
    assert found.code == (
        '"push\\n\\t"',
        '"store %[stack4], 16\\n\\t"',
        '"store %[stack5], 20\\n\\t"',
        'VLLSI__TRAP("3")',
        '"pop\\n\\t"',
    )
    assert found.inputs[-2:] == ('[stack4] "r"(stack4)', '[stack5] "r"(stack5)')
    assert [(each.declaration, each.value) for each in found.variables[:2]] == [
        ("const long stack4", f"(long)({LOW})"),
        ("const long stack5", "(long)flags"),
    ]


def test_clobbers_are_what_is_not_used_anyway(tmp_path: Path) -> None:
    edits = edit_bravo("  clobbers: []", "  clobbers: [b, c, n, a, x]\n+   arguments_clobbered: true")
    found = stub(model_of(tmp_path, "{fd: fd, len: usize}", edits=edits))
    assert found.clobbers == ('"c"', '"x"', '"memory"')
    assert '"+r"(b)' in found.outputs


def test_error_register_is_an_output(tmp_path: Path) -> None:
    edits = edit_bravo("  error: negative", "  error: {register: d}")
    found = stub(model_of(tmp_path, "{fd: fd}", edits=edits))
    assert '"=r"(failed)' in found.outputs
    assert found.outcome == "VLLSI__RESULT(outcome, failed)"


def test_prefix_forms_pass_only_what_their_variants_give(tmp_path: Path) -> None:
    model = trees.load_with(tmp_path)
    names = [each.name for each in TrapViews(Lowerer(model), model.abis["bravo"]).stubs([model.calls["control"]])]
    assert names == ["vllsi__linux_control", "vllsi__linux_control_2"]
