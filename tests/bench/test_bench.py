"""The benchmark harness judges as harness.py says it does, and the targets are whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.__main__ import main
from tests.bench.harness import MeasureError, Pair, Sample, interval_of_median, judge
from tests.bench.native import read_rounds
from tests.bench.registry import BENCHES
from tests.bench.report import write_json
from tests.bench.targets import Target, load_targets

AREAS = {"foundation", "runtime core", "OS services", "I/O engine"}
JSON_KEYS = ["bench", "case", "ours", "peer", "peer_name", "unit", "ratio", "low", "high", "target", "better", "pass"]


def target(bound: float, unit: str = "ratio", better: str = "lower") -> Target:
    return Target(id="a_bench/a_case", area="foundation", better=better, target=bound, unit=unit, about="For a test.")


def test_targets_are_whole() -> None:
    for row in load_targets().values():
        assert row.bench and row.case and row.area in AREAS and row.better in {"lower", "higher"}, row.id
        assert isinstance(row.target, (int, float)) and row.unit and row.about.endswith("."), row.id


def test_every_bench_has_targets() -> None:
    assert set(BENCHES) <= {row.bench for row in load_targets().values()}


def test_an_id_that_stands_twice_is_refused(tmp_path: Path) -> None:
    row = "- {id: a/b, area: foundation, better: lower, target: 1, unit: s, about: For a test.}\n"
    path = tmp_path / "targets.yaml"
    path.write_text(row * 2, encoding="utf-8")
    with pytest.raises(ValueError, match="twice"):
        load_targets(path)


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    result = judge(Pair("a_case", [1.0, 20.0, 3.0], [2.0, 20.0, 4.0], "peer", "ns"), target(0.8))
    assert (result.ours, result.peer, result.ratio) == (3.0, 4.0, 0.75)
    assert result.passed


def test_the_floor_is_taken_off_both_sides() -> None:
    result = judge(Pair("a_case", [3.0] * 5, [5.0] * 5, "peer", "ns", floor=[1.0] * 5), target(0.5))
    assert (result.ours, result.peer, result.ratio) == (2.0, 4.0, 0.5)


def test_a_round_below_the_floor_is_no_result() -> None:
    with pytest.raises(MeasureError, match="empty loop"):
        judge(Pair("a_case", [1.0, 1.0], [2.0, 2.0], "peer", "ns", floor=[1.0, 1.0]), target(1))


@pytest.mark.parametrize(
    ("better", "bound", "passed"),
    [("lower", 0.99, False), ("lower", 1.0, True), ("higher", 1.0, True), ("higher", 1.01, False)],
)
def test_a_bound_that_is_touched_is_reached(better: str, bound: float, passed: bool) -> None:
    result = judge(Pair("a_case", [2.0] * 5, [2.0] * 5, "peer", "ns"), target(bound, better=better))
    assert result.passed is passed


def test_an_absolute_figure_has_no_peer() -> None:
    result = judge(Sample("a_case", [120.0], "bytes", variant="gcc"), target(100, unit="bytes"))
    assert (result.case, result.ours, result.low, result.high) == ("a_case[gcc]", 120.0, 120.0, 120.0)
    assert result.peer is None and result.peer_name is None and result.ratio is None
    assert not result.passed


def test_kinds_and_units_must_match() -> None:
    with pytest.raises(MeasureError, match="another kind"):
        judge(Sample("a_case", [1.0], "s"), target(1))
    with pytest.raises(MeasureError, match="the target is in ms"):
        judge(Sample("a_case", [1.0], "s"), target(1, unit="ms"))


def test_the_interval_holds_the_median_and_never_changes() -> None:
    values = [float(value % 17) for value in range(101)]
    low, high = interval_of_median(values)
    assert low <= 8.0 <= high
    assert interval_of_median(values) == (low, high)


def test_rounds_are_read_by_name() -> None:
    assert read_rounds("ours peer\n1.5 2\n3 4\n") == {"ours": [1.5, 3.0], "peer": [2.0, 4.0]}
    with pytest.raises(MeasureError, match="no rounds"):
        read_rounds("ours peer\n")
    with pytest.raises(MeasureError, match="no rounds"):
        read_rounds("ours peer\n1\n")


def test_json_has_the_promised_keys(tmp_path: Path) -> None:
    result = judge(Sample("a_case", [1.0], "s"), target(2, unit="s"))
    write_json([result], tmp_path / "results.json")
    rows = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert [sorted(row) for row in rows] == [sorted(JSON_KEYS)]
    assert rows[0]["pass"] is True and rows[0]["peer"] is None


def test_a_name_that_is_none_is_refused_with_the_nearest(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["gepid"]) == 2
    assert "did you mean getpid?" in capsys.readouterr().err
    monkeypatch.delitem(BENCHES, "getpid")
    assert main(["getpid"]) == 2
    assert "not written yet" in capsys.readouterr().err
