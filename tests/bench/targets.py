"""Reads tests/bench/targets.yaml: what every benchmark must reach."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

TARGETS = Path(__file__).with_name("targets.yaml")


@dataclass(frozen=True)
class Target:
    """One row of targets.yaml; the comment at that file's head says what each field means."""

    id: str
    area: str
    better: str
    target: float
    unit: str
    about: str

    @property
    def bench(self) -> str:
        return self.id.partition("/")[0]

    @property
    def case(self) -> str:
        return self.id.partition("/")[2]

    @property
    def is_ratio(self) -> bool:
        return self.unit == "ratio"


def load_targets(path: Path = TARGETS) -> dict[str, Target]:
    rows = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    targets = {row["id"]: Target(**row) for row in rows}
    if len(targets) != len(rows):
        raise ValueError(f"{path.name}: an id stands twice")
    return targets
