"""Interviews and the evidence that comes of them."""

from typing import Any

from apps.core.actors import SYSTEM
from apps.evidence.models import Evidence
from apps.evidence.queries import evidence_of
from apps.outreach.models import Consent, Interview
from apps.outreach.operations.interviews import finish_interview, save_answers, start_interview

FIGURE = {
    "label": "Coffee thrown away",
    "value": "3.1",
    "unit": "kg a week",
    "before": "9.5",
    "period": "July to September 2026",
    "vouched_by": "Marta Lindqvist, from her bills",
}
ANSWERS: list[dict[str, Any]] = [
    {
        "topic": "problem",
        "question": "What was going wrong?",
        "answer": "Spare sacks went stale in the hallway. We threw out a sack a month.",
    },
    {
        "topic": "result",
        "question": "What is different now?",
        "answer": "The beans are on the step at ten past five. I have stopped checking. The hallway is a hallway again.",
    },
    {"topic": "figure", "question": "Which numbers show it?", "answer": "9.5 kg before, 3.1 now.", "figure": FIGURE},
]


def held_interview(consent: Consent, answers: list[dict[str, Any]] | None = None) -> Interview:
    """An interview of the consenting customer, finished: its answers are evidence."""
    interview = start_interview(by=SYSTEM, case=consent.case)
    save_answers(by=SYSTEM, interview=interview, answers=ANSWERS if answers is None else answers)
    return finish_interview(by=SYSTEM, interview=interview)


def evidence_for(consent: Consent) -> dict[str, Evidence]:
    """The consent's evidence by its label ("E1")."""
    return {each.label: each for each in evidence_of(consent)}
