"""What a benchmark measures and how it is judged.

There are two kinds of measurement.

`Pair`: ours beside a peer's. A program runs rounds that alternate between both, so that a change of the machine's
speed meets both alike. Where a loop has a cost of its own, the median of the empty loop's rounds (the floor) is
subtracted from every round first. Then

    ours, peer   medians over the rounds, in `unit`
    ratio        median over the rounds of (ours of the round / peer of the round)
    low, high    95 % interval of that ratio, by bootstrap over the rounds
    target       a bound for the ratio

`Sample`: a figure of ours alone (seconds, bytes) whose target is absolute. Then

    ours         median over the rounds, in `unit`
    peer, peer_name, ratio    null
    low, high    95 % interval of that median, in `unit`; both equal `ours` where the figure cannot vary
    target       a bound for the figure, in `unit`

Either way a case passes when its interval reaches the target: `low <= target` where lower is better, `high >= target`
where higher is. So a case fails only when the measurement excludes the target: noise can't fail what is good enough.
The case is named as in targets.yaml; where one target is measured in several ways (compilers, link modes), the way
follows in square brackets.
"""

from __future__ import annotations

import random
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from tests.bench.targets import Target

RESAMPLES = 2000
CONFIDENCE = 0.95


class MeasureError(Exception):
    """A bench could not be built or run; the message says why, for the person who reads the table."""


@dataclass(frozen=True)
class Pair:
    """Rounds of ours and of a peer; `variant` tells measurements of one target apart (a compiler, a link mode)."""

    case: str
    ours: Sequence[float]
    peer: Sequence[float]
    peer_name: str
    unit: str
    floor: Sequence[float] = ()
    variant: str = ""


@dataclass(frozen=True)
class Sample:
    """Rounds of a figure of ours that has an absolute target."""

    case: str
    ours: Sequence[float]
    unit: str
    variant: str = ""


Measurement = Pair | Sample


@dataclass(frozen=True)
class Result:
    """One line of the table and one object of the JSON list."""

    bench: str
    case: str
    ours: float
    peer: float | None
    peer_name: str | None
    unit: str
    ratio: float | None
    low: float
    high: float
    target: float
    better: str
    passed: bool

    def as_json(self) -> dict[str, object]:
        fields = asdict(self)
        fields["pass"] = fields.pop("passed")
        return fields


def interval_of_median(values: Sequence[float]) -> tuple[float, float]:
    """The 95 % bootstrap interval of the median; the same values always give the same interval."""
    if min(values) == max(values):
        return values[0], values[0]
    chance = random.Random(len(values))
    medians = sorted(statistics.median(chance.choices(values, k=len(values))) for _ in range(RESAMPLES))
    tail = int(RESAMPLES * (1 - CONFIDENCE) / 2)
    return medians[tail], medians[-1 - tail]


def net_of_floor(values: Sequence[float], floor: Sequence[float]) -> list[float]:
    """What is left of each round when the empty loop's cost is taken off."""
    cost = statistics.median(floor) if floor else 0.0
    net = [value - cost for value in values]
    if floor and min(net) <= 0:
        raise MeasureError(f"a round took no longer than the empty loop ({cost:.3g}): make the rounds longer")
    return net


def reaches(low: float, high: float, target: Target) -> bool:
    return low <= target.target if target.better == "lower" else high >= target.target


def label(measurement: Measurement) -> str:
    return f"{measurement.case}[{measurement.variant}]" if measurement.variant else measurement.case


def judge(measurement: Measurement, target: Target) -> Result:
    if isinstance(measurement, Pair) != target.is_ratio:
        raise MeasureError(f"{target.id}: the target is in {target.unit}, the measurement is of another kind")
    return judge_pair(measurement, target) if isinstance(measurement, Pair) else judge_sample(measurement, target)


def judge_pair(pair: Pair, target: Target) -> Result:
    ours = net_of_floor(pair.ours, pair.floor)
    peer = net_of_floor(pair.peer, pair.floor)
    ratios = [mine / theirs for mine, theirs in zip(ours, peer, strict=True)]
    low, high = interval_of_median(ratios)
    return Result(
        bench=target.bench,
        case=label(pair),
        ours=statistics.median(ours),
        peer=statistics.median(peer),
        peer_name=pair.peer_name,
        unit=pair.unit,
        ratio=statistics.median(ratios),
        low=low,
        high=high,
        target=target.target,
        better=target.better,
        passed=reaches(low, high, target),
    )


def judge_sample(sample: Sample, target: Target) -> Result:
    if sample.unit != target.unit:
        raise MeasureError(f"{target.id}: measured in {sample.unit}, the target is in {target.unit}")
    low, high = interval_of_median(sample.ours)
    return Result(
        bench=target.bench,
        case=label(sample),
        ours=statistics.median(sample.ours),
        peer=None,
        peer_name=None,
        unit=sample.unit,
        ratio=None,
        low=low,
        high=high,
        target=target.target,
        better=target.better,
        passed=reaches(low, high, target),
    )
