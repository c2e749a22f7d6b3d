"""Score the detector of spikes on labelled counts, beside a seven-day z-score in the same run.

    python -m bench.alerts FOLDER    FOLDER holds combined_windows.json and the series that it names (NAB's form)

NAB score: A. Lavin, S. Ahmad: Evaluating Real-time Anomaly Detection Algorithms (2015), standard profile, normalised so
that no alert at all is 0 and a perfect detector 100. The first 750 counts of a series are not scored; alerts less than
six hours apart are one; F1 is of the share of alerts inside windows and the share of windows found.
"""

import csv
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import exp, sqrt
from pathlib import Path
from statistics import median

from apps.listening.spikes import detector
from apps.listening.spikes.detector import Sensitivity, alerts_in

IGNORED = 750
APART = timedelta(hours=6)
FALSE_ALARM = 0.11  # what one takes away, of what a window found gives
LIMITS_TRIED = (3.0, 3.25, 3.5, 3.75, 4.0, 4.25, 4.5, 4.75, 5.0)
HOUR, WEEK = 12, 7 * 288  # counts


@dataclass(frozen=True, slots=True)
class Series:
    name: str
    moments: list[datetime]
    values: list[float]
    windows: list[tuple[int, int]]  # places of the first and the last count


@dataclass(frozen=True, slots=True)
class Score:
    nab: float
    precision: float
    recall: float
    false_a_day: float
    delay: float  # hours from a window's begin, median
    windows: int

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


Alerts = Callable[[Series], Sequence[int]]


def read(folder: Path) -> list[Series]:
    found = []
    for name, windows in json.loads((folder / "combined_windows.json").read_text()).items():
        with (folder / Path(name).name).open(newline="") as file:
            rows = list(csv.DictReader(file))
        moments = [datetime.fromisoformat(row["timestamp"]) for row in rows]
        place = {moment: at for at, moment in enumerate(moments)}
        ends = [(place[datetime.fromisoformat(a)], place[datetime.fromisoformat(b)]) for a, b in windows]
        found.append(Series(Path(name).stem, moments, [float(row["value"]) for row in rows], ends))
    return found


def by_detector(series: Series) -> list[int]:
    place = {moment: at for at, moment in enumerate(series.moments)}
    return [place[alert.at] for alert in alerts_in(zip(series.moments, series.values, strict=True))]


def by_z_score(series: Series, limit: float = 5.0) -> list[int]:
    """The sum of the last hour, in deviations of such sums in the week before."""
    sums = [sum(series.values[max(0, at - HOUR + 1) : at + 1]) for at in range(len(series.values))]
    found = []
    for at in range(HOUR * 24, len(sums)):
        week = sums[max(0, at - WEEK) : at]
        mean = sum(week) / len(week)
        spread = sqrt(sum((each - mean) ** 2 for each in week) / len(week))
        if spread and (sums[at] - mean) / spread >= limit:
            found.append(at)
    return found


def merged(series: Series, alerts: Sequence[int]) -> list[int]:
    kept: list[int] = []
    last: datetime | None = None
    for at in alerts:
        if at < IGNORED:
            continue
        if last is None or series.moments[at] - last > APART:
            kept.append(at)
        last = series.moments[at]
    return kept


def score(all_series: Sequence[Series], alerts_of: Alerts) -> Score:
    total, windows, found, true, false, days = 0.0, 0, 0, 0, 0, 0.0
    delays = []
    for series in all_series:
        alerts = merged(series, alerts_of(series))
        windows += len(series.windows)
        days += (series.moments[-1] - series.moments[IGNORED]).total_seconds() / 86_400
        for first, last in series.windows:
            inside = [at for at in alerts if first <= at <= last]
            true += len(inside)
            found += bool(inside)
            total += _credit(inside[0], first, last) if inside else -1.0
            if inside:
                delays.append((series.moments[inside[0]] - series.moments[first]).total_seconds() / 3600)
        outside = [at for at in alerts if not any(first <= at <= last for first, last in series.windows)]
        false += len(outside)
        total -= sum(_cost(at, series.windows) for at in outside)
    return Score(
        nab=100 * (total + windows) / (2 * windows), precision=true / max(true + false, 1), recall=found / windows,
        false_a_day=false / days, delay=median(delays) if delays else float("nan"), windows=windows,
    )  # fmt: skip


def _sigmoid(place: float) -> float:
    return 2 / (1 + exp(5 * place)) - 1


def _credit(at: int, first: int, last: int) -> float:
    return _sigmoid(-(last - at + 1) / (last - first + 1)) / _sigmoid(-1.0)


def _cost(at: int, windows: Sequence[tuple[int, int]]) -> float:
    """Less for one that comes just after a window."""
    before = [(first, last) for first, last in windows if last < at]
    if not before:
        return FALSE_ALARM
    first, last = before[-1]
    return -FALSE_ALARM * _sigmoid(min((at - last) / (last - first), 3.0))


def line(name: str, told: Score) -> str:
    figures = (told.precision, told.recall, told.f1)
    shares = " | ".join(f"{figure:.2f}" for figure in figures)
    return f"| {name} | {told.nab:.1f} | {shares} | {told.false_a_day:.3f} | {told.delay:.1f} | {told.windows} |"


def with_limit(limit: float) -> Alerts:
    def alerts_of(series: Series) -> list[int]:
        kept = detector.LIMITS[Sensitivity.MEDIUM]
        detector.LIMITS[Sensitivity.MEDIUM] = limit
        try:
            return by_detector(series)
        finally:
            detector.LIMITS[Sensitivity.MEDIUM] = kept

    return alerts_of


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    all_series = read(Path(sys.argv[1]))
    print("| | NAB | precision | windows found | F1 | false a series and day | median delay, hours | n windows |")
    print("| --- " * 8 + "|")
    print(line("seven-day z-score", score(all_series, by_z_score)))
    for step, limit in detector.LIMITS.items():
        print(line(f"detector, {step}", score(all_series, with_limit(limit))))
    for series in all_series:
        others = [each for each in all_series if each is not series]
        best = max(LIMITS_TRIED, key=lambda limit: score(others, with_limit(limit)).f1)
        print(line(f"{series.name}, limit {best:g} chosen on the others", score([series], with_limit(best))))


if __name__ == "__main__":
    main()
