"""What a table's text means: YAML 1.2 words and numbers, places, and what no table may hold."""

from __future__ import annotations

from typing import Any

import pytest

from codegen import source
from codegen.diagnostics import Collector, Place


def parsed(text: str) -> source.Document:
    collector = Collector()
    document = source.parse(text, "t.yaml", collector)
    assert collector.found == []
    assert document is not None
    return document


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("off", "off"),
        ("y", "y"),
        ("N", "N"),
        ("true", True),
        ("false", False),
        ("True", "True"),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("17", 17),
        ("-1", -1),
        ("+5", 5),
        ("0x1F", 31),
        ("-0x10", -16),
        ("0o17", 15),
        ("0x", "0x"),
        ("0o8", "0o8"),
        ("017", "017"),
        ("1_000", "1_000"),
        ("0x_1", "0x_1"),
        ("0b1", "0b1"),
        ("12:30:45", "12:30:45"),
        ("1.0", "1.0"),
        ("2.6.16", "2.6.16"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("2001-01-01", "2001-01-01"),
        ("0xffffffffffffffff", 2**64 - 1),
        ('"17"', "17"),
        ("'no'", "no"),
        ('"null"', "null"),
        ("|\n  17\n", "17\n"),
    ],
)
def test_scalar(text: str, value: Any) -> None:
    found = parsed(f"key: {text}\n").data["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_always_words() -> None:
    assert list(parsed("{on: 1, 0x10: 2, null: 3, 17: 4}").data) == ["on", "0x10", "null", "17"]


TEXT = """\
read:
  params: {fd: fd, len: usize}
  errors: [INVAL, IO]
  lower:
    order:
      - fd
      - len
"""


@pytest.mark.parametrize(
    ("path", "key", "place"),
    [
        ((), False, (1, 1)),
        (("read",), False, (2, 3)),
        (("read",), True, (1, 1)),
        (("read", "params", "len"), False, (2, 25)),
        (("read", "params", "len"), True, (2, 20)),
        (("read", "errors", 1), False, (3, 19)),
        (("read", "lower", "order", 1), False, (7, 9)),
        (("read", "params", "missing"), False, (2, 11)),
        (("read", "params", "missing"), True, (2, 3)),
        (("read", "errors", 7), False, (3, 11)),
        (("missing", "params"), True, (1, 1)),
    ],
)
def test_place(path: tuple[str | int, ...], key: bool, place: tuple[int, int]) -> None:
    assert parsed(TEXT).place(path, key=key) == Place("t.yaml", *place)


def test_find_points_at_the_word_itself() -> None:
    document = parsed("read: {params: {buf: 'bytes out[len]', len_out: usize, len: usize}}")
    found = document.diagnose(("read", "params", "buf"), "message", find="len")
    assert found.place.column == document.text.index("len") + 1
    whole = document.diagnose(("read", "params"), "message", find="usize")
    assert whole.place.column == document.text.index("usize") + 1


def test_place_counts_characters_not_bytes() -> None:
    document = parsed("größe: {ä: wort}")
    assert document.place(("größe", "ä")) == Place("t.yaml", 1, 12)


def test_rendered_diagnostic_has_line_caret_and_hint() -> None:
    found = parsed(TEXT).diagnose(("read", "params", "len"), "unknown type 'usize'", hint="did you mean it?")
    assert found.render() == (
        "t.yaml:2:25: error: unknown type 'usize'\n"
        "    2 |   params: {fd: fd, len: usize}\n"
        "      |                         ^\n"
        "  hint: did you mean it?"
    )


@pytest.mark.parametrize(
    "text",
    [
        "a: &x [*x]",
        "a: &x 1\nb: *x",
        "a: !!str b",
        "a: !local b",
        "[a]: b",
        "{a: 1, a: 2}",
        "a: b: c",
        "\tx: 1",
        "a: 'x",
        "@x",
        "a: [1, 2",
        "a: }",
        "a: *nowhere",
        "---\na: 1\n---\nb: 2",
        "%YAML 9.9\n---\na: 1",
        "",
        "# only a comment\n",
        "a: \x07",
        "[" * 100_000,
        "{a: " * 1000,
        "- " * 100_000,
        "a:\n" + "".join(" " * n + "a:\n" for n in range(1, 400)),
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_whatever_is_no_table_is_a_located_error(text: str) -> None:
    collector = Collector()
    source.parse(text, "t.yaml", collector)
    assert collector.found
    for found in collector.found:
        assert found.place.line >= 1
        assert found.place.column >= 1
        assert found.message
