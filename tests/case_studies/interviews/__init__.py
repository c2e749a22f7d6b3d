"""Twelve small interviews of three trades and two languages, with the material that a draft is made from."""

import json
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from apps.case_studies.drafting import Brand, Material, Measured, Said
from apps.documents.resolved import MeasuredFigure, QuotedWords

NAMES = sorted(path.stem for path in Path(__file__).parent.glob("*.json"))


@dataclass
class Sample:
    """One interview: what was said and measured, and what the references stand for."""

    name: str
    trade: str
    language: str
    material: Material
    lookup: dict[str, Any] = field(default_factory=dict)


def read(name: str) -> dict[str, Any]:
    return json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))


def sample(name: str, **changes: Any) -> Sample:
    kept = read(name)
    who = kept["customer"] if kept["named"] else {"name": "", "role": "", "company": ""}
    quotes, figures, lookup = [], [], {}
    answers = [(answer["topic"], answer["answer"], False) for answer in kept["answers"]]
    answers += [("other", kept["survey"], True)] if kept["survey"] else []
    for number, (topic, words, from_survey) in enumerate(answers, start=1):
        key = f"q{number}"
        quotes.append(Said(evidence_id=key, topic=topic, words=words, from_survey=from_survey))
        lookup[key] = QuotedWords(
            evidence_id=key, words=words, speaker=who["name"], role=who["role"], organisation=who["company"]
        )
    for number, row in enumerate(kept["figures"], start=1):
        key = f"f{number}"
        before = Decimal(row["before"]) if row["before"] else None
        figures.append(
            Measured(
                evidence_id=key,
                topic=row["topic"],
                label=row["label"],
                value=Decimal(row["value"]),
                before=before,
                period=row["period"],
            )
        )
        lookup[key] = MeasuredFigure(
            evidence_id=key,
            label=row["label"],
            value=Decimal(row["value"]),
            unit=row["unit"],
            before=before,
            period=row["period"],
            vouched_by=row["vouched_by"] if kept["named"] else "",
        )
    given = {
        "brand": Brand(**kept["brand"]),
        "language": kept["language"],
        "seed": name,
        "speaker": who["name"],
        "role": who["role"],
        "organisation": who["company"],
        "quotes": tuple(quotes),
        "figures": tuple(figures),
    }
    return Sample(name, kept["trade"], kept["language"], Material(**given | changes), lookup)
