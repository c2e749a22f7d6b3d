"""How far themes agree with people's labels, beside plain TF-IDF + k-means; and how long many texts take.

    python -m bench.themes FILE.csv --text-column C --label-column L [--leave-out LABEL ...]
    python -m bench.themes --many FILE.tsv [--rows 100000]    the first column holds texts; repeated until enough

Purity: the share of texts that bear the most frequent label of their theme. NMI: normalised mutual information,
arithmetic mean. Both grow with the number of themes, so both sides get the same number; the mean over six seeds.
"""

import argparse
import csv
import resource
import statistics
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path

from sklearn.cluster import KMeans
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import normalized_mutual_info_score

from apps.themes.finding import features, themes

SEEDS = range(6)


def purity(labels: Sequence[str], groups: Sequence[int]) -> float:
    most = 0
    for group in set(groups):
        inside = [label for label, each in zip(labels, groups, strict=True) if each == group]
        most += Counter(inside).most_common(1)[0][1]
    return most / len(labels)


def ours(texts: Sequence[str], wanted: int, seed: int) -> Sequence[int]:
    features.SEED = seed  # type: ignore[misc]
    vars(themes)["SEED"] = seed
    return themes.find_themes(texts, themes=wanted).of_texts


def plain(texts: Sequence[str], wanted: int, seed: int) -> Sequence[int]:
    table = TfidfVectorizer(stop_words="english").fit_transform(texts)
    return [int(group) for group in KMeans(wanted, n_init=20, random_state=seed).fit_predict(table)]


def agreement(texts: Sequence[str], labels: Sequence[str]) -> Iterator[str]:
    usual = len(themes.find_themes(texts).themes)
    for wanted in sorted({len(set(labels)), usual}):
        for name, grouped in (("TF-IDF + k-means", plain), ("themes", ours)):
            runs = [grouped(texts, wanted, seed) for seed in SEEDS]
            pure = statistics.mean(purity(labels, run) for run in runs)
            mutual = statistics.mean(float(normalized_mutual_info_score(labels, run)) for run in runs)
            yield f"| {name}, {wanted} | {pure:.3f} | {mutual:.3f} | {len(texts)} |"


def many(path: Path, rows: int) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    texts = list(islice(cycle([line.split("\t")[0] for line in lines]), rows))
    start = time.perf_counter()
    found = themes.find_themes(texts)
    taken = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"{rows:,} texts, {len(found.themes)} themes: {taken:.1f} s, {memory:.0f} MB at most"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--text-column", default="text")
    parser.add_argument("--label-column", default="label")
    parser.add_argument("--leave-out", nargs="*", default=[])
    parser.add_argument("--many", type=Path)
    parser.add_argument("--rows", type=int, default=100_000)
    given = parser.parse_args()
    if given.many:
        print(many(given.many, given.rows))
    if given.file:
        with given.file.open(encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row[given.label_column] not in ("", *given.leave_out)]
        print("| | purity | NMI | n |\n| --- | --- | --- | --- |")
        for line in agreement([row[given.text_column] for row in rows], [row[given.label_column] for row in rows]):
            print(line)


if __name__ == "__main__":
    main()
